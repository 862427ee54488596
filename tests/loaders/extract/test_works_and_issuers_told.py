"""Works and where they lie, parks taken up again, frames of parks, prizes and who issues what, as pages tell them; all invented."""

from time import process_time

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("head", ["三大赛道", "三大新赛道", "三大细分市场"])
def test_counted_tracks_are_a_group(head: str) -> None:
    facts = Facts(f"安吉县重点发展先进纺织、低空经济和人工智能{head}。")
    assert facts.relations("INCLUDES") == {(head, each) for each in ("先进纺织", "低空经济", "人工智能")}


def test_races_are_no_group() -> None:
    assert Facts("安吉县举办三大赛事,今年承办龙舟、马拉松两大赛区比赛。").names("IndustryGroup") == set()


@pytest.mark.parametrize("verb", ["夺得", "斩获", "荣获", "喜提", "拿下"])
def test_a_class_behind_its_verb_is_that_of_the_firms_before(verb: str) -> None:
    text = f"安吉县现有省级隐形冠军示范企业6家。共有慈联、方顺、牛杰3家企业{verb}国家级单项冠军。"
    assert Facts(text).relations("IN_TIER") == {(firm, "国家级单项冠军") for firm in ("慈联", "方顺", "牛杰")}


def test_parks_that_stand_for_an_area_are_no_industries() -> None:
    facts = Facts("全省初步形成了以云溪工业园区、丹川医药高新区等为代表的生物医药产业集聚区。")
    assert facts.names("Industry") == set() and facts.names("IndustryGroup") == set()


@pytest.mark.parametrize("last", ["保障", "支撑", "协同"])
def test_a_system_is_framed_by_several_roles(last: str) -> None:
    facts = Facts(f"园区已形成以精细化工为基础、以新材料和医药日化为主导、以现代物流为{last}的现代产业体系。")
    assert {field for _, field in facts.relations("INCLUDES")} == {"精细化工", "新材料", "医药日化", "现代物流"}


def test_what_guards_and_serves_is_no_industry() -> None:
    facts = Facts("建立以政府为主导、企业为主体、金融为保障的产业发展体系。")
    assert facts.relations("INCLUDES") == set()


@pytest.mark.parametrize(
    "text",
    [
        "目前,南通市已制定《南通市重点产业链工作方案》。",
        "南通市扎实推进工业。先后出台《南通市重点产业链工作方案》,抓好五项任务。",
        "南通市扎实推进工业。出台了《南通市重点产业链工作方案》。",
    ],
)
def test_a_place_issues_the_plan_that_is_called_after_it(text: str) -> None:
    assert Facts(text).relations("ISSUES") == {("南通市", "南通市重点产业链工作方案")}


@pytest.mark.parametrize(
    "text",
    [
        "南通市将制定《南通市重点产业链工作方案》。",
        "南通市扎实推进工业。推动出台《南通市重点产业链工作方案》。",
        "南通市扎实推进工业。尚未出台《南通市重点产业链工作方案》。",
        "记者从南通市科技局获悉,在近日海川咨询发布的《产业园区百强榜》中,该市有3家园区上榜。",
        "记者从南通市科技局获悉,据海川集团日前发布的《产业园区百强榜》,该市有3家园区上榜。",
    ],
)
def test_what_is_to_come_or_is_of_another_is_not_issued_by_it(text: str) -> None:
    assert Facts(text).relations("ISSUES") == set()


def test_a_new_area_is_taken_up_by_its_last_word() -> None:
    text = "安溪新区规划面积467平方公里,其中,安溪港区74平方公里,适宜布局大工业。按照绿色发展的理念,新区主要发展石化、高端装备制造等产业。"
    assert Facts(text).relations("COVERS") == {("安溪新区", "石化"), ("安溪新区", "高端装备制造")}


@pytest.mark.parametrize(
    "text",
    [
        "青川工业园区设立于2002年3月,于2006年4月17日经国家发改委审核认定为省级开发区。",
        "青川工业园区设立于1998年,2006年经省政府批准确认为省级开发区。",
    ],
)
def test_a_park_is_named_by_way_of_an_office(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == {("青川工业园区", "省级开发区")}


def test_a_park_that_no_office_has_named_is_in_no_class() -> None:
    facts = Facts("青川工业园区设立于2002年3月,未经国家发改委认定为省级开发区。")
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("verb", ["隶属", "位于", "地处"])
@pytest.mark.parametrize("named", ["", ",2006年被认定为省级开发区"])
def test_a_new_sentence_tells_where_the_park_of_the_line_lies(verb: str, named: str) -> None:
    facts = Facts(f"青川工业园区设立于2002年3月{named}。{verb}嘉兴市南湖区,规划面积35平方公里。")
    assert ("青川工业园区", "嘉兴市南湖区") in facts.relations("LOCATED_IN")


def test_sentences_that_only_tell_where_something_lies_take_their_share_of_time() -> None:
    begun = process_time()
    Facts("隶属嘉兴市。" * 2000)
    assert process_time() - begun < 4


@pytest.mark.parametrize("between", ["德清县距此20公里。", "海禾公司是链主。"])
def test_a_park_does_not_lie_where_another_thing_does(between: str) -> None:
    facts = Facts(f"青川工业园区设立于2002年3月。{between}位于安吉县,产值3亿元。")
    assert ("青川工业园区", "安吉县") not in facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "中意生态产业园项目位于安吉经济技术开发区,总投资60亿美元,重点发展纳米技术、清洁能源等产业。",
        "江宁区签约15个项目。投资10亿元的中意生态产业园项目落户青川科创园,重点发展纳米技术、清洁能源等产业。",
        "据介绍,中意生态产业园项目选址安吉经济技术开发区,聚焦纳米技术、清洁能源等产业。",
    ],
)
def test_works_are_for_the_fields_told_of_them_and_not_their_site(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("COVERS") == {("中意生态产业园项目", each) for each in ("纳米技术", "清洁能源")}
    assert facts.relations("FOCUSES_ON") == set()


@pytest.mark.parametrize("who", ["江宁区", "该区", "全区"])
def test_what_a_place_takes_up_is_not_that_of_the_works_before(who: str) -> None:
    facts = Facts(f"中意生态产业园项目落户江宁区。{who}重点发展工业软件、智能电网产业。")
    assert facts.relations("COVERS") == set()
    assert facts.relations("FOCUSES_ON") == {("江宁区", "工业软件"), ("江宁区", "智能电网产业")}


@pytest.mark.parametrize(
    "text",
    [
        "青川工业园区设立于2002年3月。2010年,园区工业总产值达129亿元。",
        "青川工业园区成立于2002年3月,于2006年4月17日经国家发改委审核认定为省级开发区。2010年,园区工业总产值达129亿元。",
    ],
)
def test_since_when_a_park_is_there_does_not_date_the_text(text: str) -> None:
    assert [figure["properties"]["kind"] for figure in Facts(text).figures()] == ["achieved"]


def test_the_date_of_a_text_stays_so_where_something_is_founded() -> None:
    facts = Facts("2024年5月6日,浙江省成立专班。2027年,工业总产值达129亿元。")
    assert [figure["properties"]["kind"] for figure in facts.figures()] == ["target"]


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("上虞发布建设现代化产业体系行动方案", "关于培育建设上虞区现代化产业体系的行动方案(2024-2027年)"),
        ("浙江出台氢能产业发展规划", "浙江省氢能装备产业发展中长期规划"),
        ("浙江出台低空经济若干政策措施", "关于支持低空经济高质量发展的若干政策措施"),
    ],
)
def test_the_plan_of_the_headline_is_the_cited_one(headline: str, title: str) -> None:
    facts = Facts(f"{headline}\n近日,该省印发《{title}》,提出到2027年产值达到500亿元。")
    assert facts.names("Document") == {title}
    assert {document for document, _ in facts.relations("SETS_TARGET")} == {title}


def test_the_plan_of_the_headline_is_no_other_one() -> None:
    facts = Facts("浙江出台氢能产业发展规划\n近日,浙江省印发《浙江省储能产业发展规划》,提出到2027年产值达到500亿元。")
    assert facts.names("Document") == {"氢能产业发展规划", "浙江省储能产业发展规划"}


@pytest.mark.parametrize("verb", ["制定", "出台", "发布"])
def test_a_plan_in_quotation_marks_sets_its_figures(verb: str) -> None:
    facts = Facts(f"根据浙江{verb}的“产业链山海协作行动计划”,力争到2025年,招引重点产业链项目200个以上。")
    assert facts.relations("ISSUES") == {("浙江", "产业链山海协作行动计划")}
    assert {document for document, _ in facts.relations("SETS_TARGET")} == {"产业链山海协作行动计划"}


def test_a_way_of_work_in_quotation_marks_is_no_document() -> None:
    facts = Facts("按照“一条产业链、一位链长、一支专业团队、一套工作方案”的模式,安吉县做精14条产业链。")
    assert facts.names("Document") == set()


def test_names_of_firms_and_parks_begin_behind_small_words() -> None:
    facts = Facts("以上海智驾大陆智能科技有限公司为例,开发区区内设湖州高新技术产业园区、安吉台商投资区。")
    assert facts.names("Organisation") == {"上海智驾大陆智能科技有限公司"}
    assert facts.names("Park") == {"湖州高新技术产业园区", "安吉台商投资区"}


def test_offices_of_several_tasks_are_whole() -> None:
    facts = Facts("钱塘区经济信息化和科学技术局相关负责人说,钱塘区发展集成电路产业。")
    assert facts.names("Organisation") == {"钱塘区经济信息化和科学技术局"}


def test_all_heads_of_counties_on_stage_are_no_person() -> None:
    assert Facts("市长县长齐上场\n浙江实施链长制。").names("Person") == set()
    assert Facts("市长齐望远主持会议,浙江实施链长制。").names("Person") == {"齐望远"}


def test_what_one_field_moves_is_the_other_field() -> None:
    facts = Facts("上海市推进数字技术赋能纺织产业。")
    assert facts.names("Industry") == {"纺织产业"}


def test_lists_within_the_frame_of_a_system_are_no_fields() -> None:
    facts = Facts("南通市形成了以船舶海工、高端纺织等6大重点产业集群、16条优势产业链为核心的“616”现代产业体系。")
    assert facts.names("Industry") == set()
    assert facts.relations("INCLUDES") == {("6大重点产业集群", f"{each}集群") for each in ("船舶海工", "高端纺织")}


def test_a_headline_of_who_enters_a_list_is_no_list() -> None:
    facts = Facts("31小镇入选省级第二批特色小镇名单\n省发改委公布第二批省级特色小镇创建名单。")
    assert facts.names("Document") == {"第二批省级特色小镇创建名单"}


@pytest.mark.parametrize("joint", ["和", "与", "、", ""])
def test_quoted_fields_share_their_head(joint: str) -> None:
    facts = Facts(f"“海工装备”{joint}“高端纺织”集群获评国家级先进制造业集群。")
    assert facts.names("Cluster") == {"海工装备集群", "高端纺织集群"}
    assert facts.relations("IN_TIER") == {(each, "国家级先进制造业集群") for each in facts.names("Cluster")}


def test_two_fields_without_marks_are_one_cluster() -> None:
    assert Facts("安吉县重点打造海工装备和高端纺织集群。").names("Cluster") == {"海工装备和高端纺织集群"}


def test_the_one_cluster_of_a_size_stands_in_its_bracket() -> None:
    facts = Facts("到2025年,打造5000亿元级产业集群1个(物联网)、3000亿元级产业集群2个(新材料、汽车零部件)。")
    assert facts.names("Cluster") == {"物联网", "新材料", "汽车零部件"}
    assert Facts("省级产业集群1个(安吉)。").names("Cluster") == set()


@pytest.mark.parametrize("goes_on", ["立足原料药定位", "紧扣绿色主题", "瞄准高端制剂"])
def test_firms_lie_in_the_park_that_is_taken_up_again(goes_on: str) -> None:
    facts = Facts(f"泰兴经济开发区始建于1991年。园区{goes_on},已入驻济川药业、博瑞生物等十多家医药企业。")
    inside = {firm for firm, park in facts.relations("LOCATED_IN") if park == "泰兴经济开发区"}
    assert inside == {"济川药业", "博瑞生物"}


@pytest.mark.parametrize(
    "which", ["是我国首个以生物医药产业为主题的", "是全国首家以生物医药为主导的", "是以生物医药为特色的"]
)
def test_a_park_is_of_a_class_that_is_described_by_its_field(which: str) -> None:
    facts = Facts(f"青川工业园位于南京市,{which}国家级开发区。")
    assert facts.relations("IN_TIER") == {("青川工业园", "国家级开发区")}


@pytest.mark.parametrize("which", ["周边有以生物医药为特色的", "不是以生物医药为特色的"])
def test_a_park_is_not_of_a_class_that_it_lies_beside(which: str) -> None:
    assert Facts(f"青川工业园{which}省级开发区。").relations("IN_TIER") == set()
