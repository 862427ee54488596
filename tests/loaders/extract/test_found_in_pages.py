"""Forms that real pages showed, each on invented sentences, with a neighbour that must stay as it is."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_plan_that_is_only_called_the_plan_states_its_figures() -> None:
    facts = Facts("《行动计划》明确,到2027年,全省竹纤维产业规模达到300亿元。")
    assert facts.relations("SETS_TARGET") == {("行动计划", "竹纤维产业规模")}
    named = Facts("《江西省竹业行动计划》印发。《行动计划》明确,到2027年,竹纤维产业规模达到300亿元。")
    assert named.names("Document") == {"江西省竹业行动计划"}


def test_what_is_a_means_is_no_topic_of_a_rate() -> None:
    facts = Facts("今年,湘潭将以竹纤维为主导,推动特色产业发展,力争技改投资增长15%。")
    assert facts.relations("MEASURES") == set()


def test_a_project_called_after_a_distant_city_does_not_lie_there() -> None:
    facts = Facts("2026年,迁安市开工项目2个。其中,九江线材精品线材升级项目、燕钢智慧工厂项目已投产。")
    assert ("九江线材精品线材升级", "九江") not in facts.relations("LOCATED_IN")
    own = Facts("2026年,江西省开工项目2个。其中,九江线材精品线材升级项目、赣锋智慧工厂项目已投产。")
    assert any(place == "九江" for _, place in own.relations("LOCATED_IN"))


def test_counted_sites_are_no_firms_and_no_park() -> None:
    facts = Facts("邳州市依托崔家、孙庄两园发展锂电产业。")
    assert facts.names("Organisation") == set()
    assert facts.names("Park") == set()


@pytest.mark.parametrize("says", ["签订框架协议", "签署战略合作协议", "达成合作"])
def test_firms_with_which_a_place_signs(says: str) -> None:
    assert Facts(f"邳州市与青云集团、恒力股份{says}。").names("Organisation") == {"青云集团", "恒力股份"}


def test_firms_build_nothing_with_their_own_means_but_are_none() -> None:
    assert Facts("全市企业自建光伏项目56个。").names("Organisation") == set()


def test_lines_that_end_with_figures_are_neither_a_table_nor_one_line() -> None:
    facts = Facts(
        "胶州市产业工作方案\n工作目标\n2027年\n全市地区生产总值增长5.6%\n农业总产值增长4.3%以上\n新签约项目200个\n新开工项目150个\n"
        "竹园新签约60个\n竹镇新开工35个\n竹村新开工15个\n"
    )
    indicators = {indicator for indicator, *_ in facts.targets()}
    assert {"地区生产总值", "农业总产值", "新签约项目", "新开工项目", "竹园新签约"} <= indicators


def test_a_project_of_a_place_is_told_by_its_capacity() -> None:
    facts = Facts("岳阳100万吨乙烯一体化项目总投资357亿元。新竹材料45万吨尼龙聚合项目落地岳阳市云溪区。")
    assert facts.names("Project") == {"岳阳100万吨乙烯一体化项目", "新竹材料45万吨尼龙聚合项目"}


def test_firms_that_lead_chains_each() -> None:
    facts = Facts(
        "竹通集团、超竹变、双竹集团分别担任新能源汽车、先进计算、冷链食品产业链链主,青芝堂担任中药产业链链主。"
    )
    assert facts.relations("LEADS") == {
        ("竹通集团", "新能源汽车产业链"),
        ("超竹变", "先进计算产业链"),
        ("双竹集团", "冷链食品产业链"),
        ("青芝堂", "中药产业链"),
    }


def test_a_field_lies_in_the_park_where_it_is_placed() -> None:
    facts = Facts("洛阳市支持高端装备集群升级,并在洛阳高新区布局智能终端、半导体。")
    assert facts.relations("COVERS") == {("洛阳高新区", "智能终端"), ("洛阳高新区", "半导体")}


def test_what_a_park_becomes_is_not_in_it() -> None:
    facts = Facts("将襄阳高新区打造成为国家级创新型产业集群和省级制造业创新中心。支持襄阳高新区建设省级智算中心。")
    assert facts.relations("ADVANCES_TO") == {
        ("襄阳高新区", "国家级创新型产业集群"),
        ("襄阳高新区", "省级制造业创新中心"),
    }
    assert ("省级制造业创新中心", "襄阳高新区") not in facts.relations("LOCATED_IN")
    assert ("省级智算中心", "襄阳高新区") in facts.relations("LOCATED_IN")


def test_each_of_several_becomes_its_own_class() -> None:
    facts = Facts("达孜工业园区、那曲物流中心分别申报自治区级开发区、国家级物流示范园区。")
    assert facts.relations("ADVANCES_TO") == {
        ("达孜工业园区", "自治区级开发区"),
        ("那曲物流中心", "国家级物流示范园区"),
    }


def test_towns_strive_for_one_of_ten() -> None:
    facts = Facts("祁县玻璃器皿专业镇、太谷玛钢专业镇冲刺省级十大重点专业镇。")
    assert facts.relations("ADVANCES_TO") == {
        ("祁县玻璃器皿专业镇", "省级十大重点专业镇"),
        ("太谷玛钢专业镇", "省级十大重点专业镇"),
    }


def test_a_column_says_what_sort_of_park_it_is() -> None:
    facts = Facts(
        "河北省化工园区名单\n序号 | 园区名称 | 类别 | 所在地 | 主导产业 |\n"
        "1 | 青竹石化产业基地 | 专业化工园区 | 唐山市 | 石油化工 |\n"
        "2 | 河北迁安经济开发区化工集中区(南部片区) | 化工集中区 | 迁安市 | 焦化、碳基新材料 |\n"
    )
    assert {
        ("青竹石化产业基地", "专业化工园区"),
        ("河北迁安经济开发区化工集中区(南部片区)", "化工集中区"),
    } <= facts.relations("IN_TIER")
    assert ("河北迁安经济开发区化工集中区(南部片区)", "焦化") in facts.relations("COVERS")
    assert "化工集中区" not in facts.names("Industry")


def test_places_and_fields_in_a_table_without_a_header() -> None:
    facts = Facts(
        "部分市开工项目数\n沈阳 | 213个 | 装备制造、汽车 |\n大连 | 195个 | 绿色石化、船舶 |\n鞍山 | 88个 | 钢铁 |\n"
    )
    assert {("沈阳", "装备制造"), ("大连", "绿色石化"), ("鞍山", "钢铁")} <= facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "said",
    ["分别是竹纤维、竹炭、竹板和竹笋产业链", "分别是竹纤维、竹炭、竹板、竹笋产业链", "即竹纤维、竹炭、竹板和竹笋"],
)
def test_the_last_of_counted_chains_bears_their_head_again(said: str) -> None:
    chains = Facts(f"全省选出4条重点产业链,{said}。").relations("INCLUDES")
    assert {chain for _, chain in chains} == {"竹纤维产业链", "竹炭产业链", "竹板产业链", "竹笋产业链"}


def test_fields_that_end_like_processes() -> None:
    facts = Facts("山西省传统产业重点改造炭素、冶金、焦化、石化。山西省推进智能化、绿色化。")
    assert facts.names("Industry") >= {"炭素", "冶金", "焦化", "石化"}
    assert not {"智能化", "绿色化"} & facts.names("Industry")


def test_offices_of_the_party_and_organs_of_the_corps() -> None:
    facts = Facts("去年7月市委办公厅、市政府办公厅印发《竹业方案》。兵团工业和信息化局公布名单。")
    assert facts.names("Organisation") == {"市委办公厅", "市政府办公厅", "兵团工业和信息化局"}


def test_a_cluster_as_rules_call_it_is_a_class() -> None:
    assert Facts("本办法所称先进制造业集群,是指企业组成的组织形态。").names("Cluster") == set()


def test_a_short_cluster_is_that_of_its_place() -> None:
    text = "自治区重点建设包头稀土新材料、呼和浩特乳制品等13个先进制造业集群。包头集群加快晋升国家级先进制造业集群。"
    facts = Facts(text)
    assert "包头集群" not in facts.names("Cluster")
    assert {a[:4] for a, _ in facts.relations("ADVANCES_TO")} == {"包头稀土"}


def test_a_heading_names_the_cluster_that_its_line_is_about() -> None:
    facts = Facts(
        "河北省支持以下集群。\n——石家庄竹药产业集群。布局在石家庄高新区、栾城区和赵县,主攻竹药材、竹饮片。\n"
        "——秦皇岛竹装备产业集群。依托秦皇岛经济技术开发区,做强竹船、竹车。"
    )
    where = {place for thing, place in facts.relations("LOCATED_IN") if thing == "石家庄竹药产业集群"}
    assert where >= {"石家庄高新区", "栾城区", "赵县"}
    covers = facts.relations("COVERS")
    assert {("石家庄竹药产业集群", "竹饮片"), ("秦皇岛竹装备产业集群", "竹船")} <= covers


def test_a_list_whose_commas_a_machine_has_lost() -> None:
    text = (
        "核心观点 - 江西省政府印发《江西省竹业计划》 以竹为主线 推动工业强省建设 [1]\n"
        "布局 - “4”即四个先导产业 包括数字经济 生物经济 冰雪经济 创意设计 [1][2] - 打造石墨 绿色食品 石油化工等3个千亿级集群 [3]\n"
    )
    members = {member for _, member in Facts(text).relations("INCLUDES")}
    assert members >= {"数字经济", "冰雪经济", "创意设计", "石墨集群", "绿色食品集群", "石油化工集群"}


def test_commas_that_were_put_before_other_marks() -> None:
    text = "依托光子,、集成电路,、人工智能、新能源,、创新药物等战略性新兴产业,,建设研究院,。"
    members = {member for _, member in Facts(text).relations("INCLUDES")}
    assert members == {"光子", "集成电路", "人工智能", "新能源", "创新药物"}


def test_a_firm_that_is_to_grow_into_a_class() -> None:
    facts = Facts("推动中竹派瑞特气成长为制造业单项冠军企业,引导一批中小企业成长为小巨人企业。")
    assert facts.relations("ADVANCES_TO") == {("中竹派瑞特气", "制造业单项冠军企业")}


def test_no_institute_before_the_schools_of_a_town() -> None:
    assert Facts("晋中已与21所驻市高校签约。").names("Organisation") == set()


def test_a_followed_plan_speaks_for_the_next_sentence_of_the_line() -> None:
    text = "竹乡里天天有人来看。" * 40 + "按照《竹江市竹业发展方案》,园区将建设示范区。到2027年,竹业产值达到500亿元。"
    assert ("竹江市竹业发展方案", "竹业产值") in Facts(text).relations("SETS_TARGET")


def test_a_list_is_named_behind_the_count_of_its_items() -> None:
    facts = Facts("省工信厅公布了南昌高新区、九江经开区等12家首批绿色园区名单。")
    assert facts.names("Document") == {"首批绿色园区名单"}
    assert facts.relations("IN_TIER") == {("南昌高新区", "绿色园区"), ("九江经开区", "绿色园区")}


def test_an_adverb_is_no_part_of_a_name() -> None:
    assert Facts("副市长张伟分别联系竹纤维和竹炭两条产业链。").names("Person") == {"张伟"}


def test_a_firm_does_not_lie_where_a_listed_park_does() -> None:
    facts = Facts("确定成都青白江竹业城等5家园区为省级绿色园区,四川长竹电器股份有限公司等8家企业为省级绿色工厂。")
    assert "四川长竹电器股份有限公司" not in {firm for firm, _ in facts.relations("LOCATED_IN")}


def test_works_of_several_words_stay_whole() -> None:
    facts = Facts("推动青竹钦州化工新材料一体化基地、中竹广西石化转型升级、恒竹钦州化纤一体化基地等重大项目建设。")
    assert "青竹钦州化工新材料一体化基地" in facts.names("Project")
    assert "基地" not in facts.names("Project")


def test_a_threshold_is_no_project() -> None:
    assert Facts("第一条 对投资超过10亿元的石化项目,按投资额的3%给予奖励。").names("Project") == set()
    assert Facts("总投资10亿元的石化项目开工。").names("Project") == {"石化项目"}


@pytest.mark.parametrize(("name", "place"), [("三亚崖州湾科技城", "三亚"), ("海口国家高新技术产业开发区", "海口")])
def test_a_bay_is_not_the_district_that_it_is_called_like(name: str, place: str) -> None:
    assert Facts(f"海南省做强{name}。").relations("LOCATED_IN") == {(name, place)}


def test_a_figure_of_the_park_is_that_of_the_park_by_name() -> None:
    facts = Facts("支持大南竹石化工业区打造世界级绿色石化产业基地,力争到2027年园区产值突破3000亿元。")
    assert facts.relations("MEASURES") == {("大南竹石化工业区产值", "大南竹石化工业区")}
    counted = Facts("山西省打造30个千亿级现代化产业链和300个特色产业集群。")
    assert counted.relations("MEASURES") == {("特色产业集群", "特色产业集群")}


def test_a_quoted_position_is_no_park() -> None:
    facts = Facts("灌云开发区遵循“生态型都市工业园区”发展方向。该区引进竹纤维、竹炭等特色产业。")
    assert facts.names("Park") == {"灌云开发区"}


def test_a_class_told_before_another_is_not_that_of_its_items() -> None:
    facts = Facts("安徽目前有16个省级以上开发区,包括合肥经开区、芜湖经开区等国家级开发区。")
    assert facts.relations("IN_TIER") == {("合肥经开区", "国家级开发区"), ("芜湖经开区", "国家级开发区")}


def test_programmes_belong_to_the_plan_told_last() -> None:
    text = (
        "山西省政府印发了《山西省竹业规划》,重点培育竹纤维。近日,山西省出台了《山西省竹炭行动计划》。"
        "按照计划,全省实施“强基”“突破”“加速”三大工程。"
    )
    assert {plan for _, plan in Facts(text).relations("PART_OF")} == {"山西省竹炭行动计划"}


def test_a_title_that_has_lost_a_bracket_is_the_same() -> None:
    text = (
        "关于印发《重庆市竹业培育行动计划(2024—2027年)》的通知\n《重庆市竹业培育行动计划(2024—2027年)》已经市政府同意。\n"
        "重庆市竹业培育行动计划\n2024—2027年)\n2027年,培育竹业领军企业20家。"
    )
    assert Facts(text).names("Document") == {"重庆市竹业培育行动计划(2024—2027年)"}


def test_firms_that_are_counted_as_leaders_of_chains() -> None:
    facts = Facts("晋中市拥有青竹汽车、智竹铁路两家链主企业。")
    assert facts.relations("IN_TIER") == {("青竹汽车", "链主企业"), ("智竹铁路", "链主企业")}


def test_elements_have_chains_and_are_fields() -> None:
    facts = Facts(
        "江竹集团、立竹智造、晶竹能源分别为铜、电子信息、光伏产业链链主企业。青海重点发展锂、镁、钠三大产业。"
    )
    assert ("江竹集团", "铜产业链") in facts.relations("LEADS")
    assert {"锂", "镁", "钠"} <= facts.names("Industry")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "航空航天产业链、竹药产业链由副区长尹晓峰、张桂华分别牵头。",
            {("尹晓峰", "航空航天产业链"), ("张桂华", "竹药产业链")},
        ),
        ("万竹化学领航绿色石化产业链。", {("万竹化学", "绿色石化产业链")}),
        (
            "自治区工信厅牵头现代化工产业链,数据局负责数字信息产业链。",
            {("自治区工信厅", "现代化工产业链"), ("数据局", "数字信息产业链")},
        ),
        ("由副市长李四担任新材料产业链链主企业联系人。", {("李四", "新材料产业链")}),
    ],
)
def test_who_leads_what(text: str, pairs: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LEADS") == pairs


def test_a_park_brings_firms_to_itself_and_not_to_its_place() -> None:
    firms = Facts("曲靖经开区引进青竹科技、德竹纳米等企业。").relations("LOCATED_IN")
    assert {("青竹科技", "曲靖经开区"), ("德竹纳米", "曲靖经开区")} <= firms


def test_a_number_in_the_name_of_a_project_is_no_target() -> None:
    assert Facts("湘潭将推动大竹年产3000台特种机器人等10个重点项目竣工投产。").targets() == set()


def test_several_places_turn_to_the_members_of_a_list() -> None:
    facts = Facts("沈阳、大连围绕机器人、航空两条重点产业链协同发展。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"机器人产业链", "航空产业链"}


def test_a_list_that_grows_into_clusters_is_one_of_fields() -> None:
    facts = Facts("山西省推动新一代信息技术、生物技术、新能源等产业集群化发展。")
    assert facts.names("Cluster") == set()
    assert {"生物技术", "新能源"} <= facts.names("Industry")


def test_classes_that_stand_as_headings_inside_a_list() -> None:
    facts = Facts("河北省先进制造业集群名单\n一、世界级集群\n新型显示产业集群\n二、省级集群\n钢铁产业集群\n")
    assert facts.relations("IN_TIER") == {("新型显示产业集群", "世界级集群"), ("钢铁产业集群", "省级集群")}
    firms = Facts(
        "四川省绿色制造名单\n一、绿色工厂\n1.四川长竹电器股份有限公司 绵阳市\n2.泸竹老窖股份有限公司 泸州市\n"
    )
    assert ("四川长竹电器股份有限公司", "绿色工厂") in firms.relations("IN_TIER")


@pytest.mark.parametrize("mark", [":", "——"])
def test_items_of_a_list_with_all_their_cities(mark: str) -> None:
    text = f"江苏省先进制造业集群名单\n工程机械集群{mark}徐州\n新型电力装备集群{mark}南京、无锡、常州\n"
    facts = Facts(text)
    assert {("新型电力装备集群", "南京"), ("新型电力装备集群", "常州")} <= facts.relations("LOCATED_IN")
    assert len(facts.relations("IN_TIER")) == 2


def test_brackets_behind_items_hold_fields_or_places() -> None:
    facts = Facts("吉林省特色工业园区名单\n长春:长春光电信息产业园(光电信息)、长春汽车产业园(汽车零部件)\n")
    assert facts.relations("COVERS") >= {("长春光电信息产业园", "光电信息"), ("长春汽车产业园", "汽车零部件")}
    beside = Facts("河北省集群名单\n电子信息产业集群(郑州、航空港区)\n新材料产业集群(洛阳)\n")
    assert ("电子信息产业集群", "郑州") in beside.relations("LOCATED_IN")


def test_circled_numbers_on_one_line() -> None:
    facts = Facts("省级特色产业园名单\n①广州白云竹产业园②珠海平沙游艇产业园③佛山南海智能制造产业园\n")
    assert len(facts.relations("IN_TIER")) == 3


def test_a_title_that_recognises_firms_is_that_of_a_list() -> None:
    facts = Facts(
        "河北省工业和信息化厅关于认定2026年河北省制造业单项冠军企业的通知\n1.新竹铸管股份有限公司\n2.长竹汽车股份有限公司\n"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"河北省制造业单项冠军企业"}


def test_the_share_of_a_city_in_a_list() -> None:
    facts = Facts("山东省公布“雁阵形”产业集群名单。烟台市2个,分别为:高端化工产业集群、铝精深加工产业集群。")
    assert facts.relations("LOCATED_IN") == {("高端化工产业集群", "烟台市"), ("铝精深加工产业集群", "烟台市")}
    assert facts.targets() == set()


def test_each_of_two_clusters_enters_a_class_of_its_own() -> None:
    facts = Facts("无锡物联网集群、苏州纳米新材料集群分别入选国家先进制造业集群和省级先进制造业集群。")
    assert facts.relations("IN_TIER") == {
        ("无锡物联网集群", "国家先进制造业集群"),
        ("苏州纳米新材料集群", "省级先进制造业集群"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "石嘴山市以稀有金属材料为主、银川市以光伏材料为主、吴忠市以铝镁合金为主。",
        "石嘴山市以稀有金属材料、银川市以光伏材料、吴忠市以铝镁合金为主导产业。",
    ],
)
def test_places_that_live_mainly_on_something(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == {
        ("石嘴山市", "稀有金属材料"),
        ("银川市", "光伏材料"),
        ("吴忠市", "铝镁合金"),
    }


def test_the_place_of_the_official_who_speaks() -> None:
    facts = Facts("上海市松江区委书记程向民说,要大力发展人工智能。")
    assert facts.relations("FOCUSES_ON") == {("松江区", "人工智能")}
    park = Facts("南昌高新区主攻航空制造。南昌市市长万广明说,2030年电子信息产业营收要突破3000亿元。")
    assert {setter for setter, _ in park.relations("SETS_TARGET")} == {"南昌市"}


def test_products_of_places_that_enter_or_strive_for_a_class() -> None:
    facts = Facts(
        "洛阳市涧西区高端轴承获评国家级中小企业特色产业集群。湖北省支持曾都区专用车、广水市风机创建国家中小企业特色产业集群。"
    )
    assert ("涧西区高端轴承", "国家级中小企业特色产业集群") in facts.relations("IN_TIER")
    assert {thing for thing, _ in facts.relations("ADVANCES_TO")} == {"曾都区专用车", "广水市风机"}


@pytest.mark.parametrize(
    "text",
    [
        "推动青山工业园、白河工业园合并打造国家级经开区和省级示范园区。",
        "青山科技" + "由" * 60,
        "严禁在青山高新区布局化工产业。",
        "支持民营资本成为链主企业,支持科研团队申报瞪羚企业。",
        "参观路线\n宜春市\t电子信息\t08:30\n新余市\t生物医药\t10:30\n",
    ],
)
def test_what_neighbours_of_these_forms_must_not_say(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Organisation")
    assert not facts.relations("COVERS") | facts.relations("ADVANCES_TO") | facts.relations("FOCUSES_ON")


def test_empty_cells_of_a_table_are_kept() -> None:
    facts = Facts(
        "项目名称,建设单位,建设地点,总投资,备注\n锂电材料项目,青竹科技,宜春市,,重点\n光伏组件项目,,新余市,30亿元,\n"
    )
    assert facts.relations("LOCATED_IN") >= {("锂电材料项目", "宜春市"), ("光伏组件项目", "新余市")}


def test_a_river_in_the_name_of_a_park_hides_no_city() -> None:
    assert ("南京江北新区", "南京") in Facts("江苏省加快建设南京江北新区。").relations("LOCATED_IN")
    assert ("岳麓山工业创新中心", "岳麓") not in Facts("湖南省依托岳麓山工业创新中心做强平台。").relations("LOCATED_IN")


def test_two_commas_side_by_side_name_no_firm() -> None:
    facts = Facts("海竹新材料、银竹公司、燧竹电子、、举竹煤业4户企业增速超过100%。")
    assert all(mention["start"] < mention["end"] for row in facts.entities.values() for mention in row["mentions"])
