"""Who acts stands in no list, and what a count, a label or a line above a table says of its list; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_TABLE = "序号|企业名称|所在县区|产业链\n1|青岩铜箔有限公司|如东县|锂电池\n2|白石竹材股份有限公司|海安市|竹纤维\n"
_FIRMS = {"青岩铜箔有限公司", "白石竹材股份有限公司"}


@pytest.mark.parametrize(
    "above",
    [
        "南通市第二批重点产业链“链主”企业名单公布\n",
        "日前，南通市工业和信息化局公布了第二批重点产业链“链主”企业名单，共有2家企业入选。\n",
        "经评审公示，现认定以下企业为2024年度市级重点产业链链主企业。\n",
        "日前，南通市公布第二批产业链链主企业，我市2家企业上榜（见下表）。\n",
    ],
)
def test_what_stands_above_a_table_says_the_class_of_its_rows(above: str) -> None:
    facts = Facts(above + _TABLE)
    assert {firm for firm, _ in facts.relations("IN_TIER")} == _FIRMS
    assert facts.relations("LEADS") == {
        ("青岩铜箔有限公司", "锂电池产业链"),
        ("白石竹材股份有限公司", "竹纤维产业链"),
    }


@pytest.mark.parametrize(
    "above",
    [
        "经复核，撤销以下企业省级绿色工厂称号。\n",
        "现公布未通过2023年度复核的省级单项冠军企业名单。\n",
        "取消省级“专精特新”中小企业称号企业名单\n",
        "关于撤销部分企业市级绿色工厂称号的通知\n",
    ],
)
def test_a_list_that_takes_a_class_away_puts_nobody_in_it(above: str) -> None:
    facts = Facts(above + _TABLE)
    assert facts.names("Organisation") >= _FIRMS
    assert facts.relations("IN_TIER") == set()


def test_a_list_that_was_told_of_is_not_that_of_a_table_of_projects() -> None:
    table = (
        "序号|项目名称|投资方|所在地\n1|年产3万吨铝材项目|青岩铝业有限公司|如东县\n2|竹材项目|白石竹材有限公司|海安市\n"
    )
    facts = Facts("南通市公布了第三批链主企业名单。今年以来，全市签约项目不断。\n" + table)
    assert facts.relations("IN_TIER") == set()
    assert len(facts.names("Project")) == 2


def test_the_class_of_a_list_of_projects_is_no_project() -> None:
    table = "项目名称 申报单位 所在县\n青岩竹材打样工厂 青岩竹材有限公司 如东县\n白石检测平台 白石纺织有限公司 海安市\n"
    assert len(Facts("江苏省第二批产业集群“共享智造”项目名单\n" + table).names("Project")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "南通市委、市政府提出建设六大产业集群。",
        "去年，省委、省政府提出打造10条重点产业链。",
        "市经信局、市发改委联合印发六大产业集群实施方案。",
        "各县区、各部门围绕六大产业集群开展招商。",
        "企业、高校共建三大创新平台。",
    ],
)
def test_organs_are_no_members_of_the_list_that_they_act_on(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Cluster") | facts.names("Chain") | facts.names("Platform")
    assert facts.relations("INCLUDES") == set()


def test_organs_and_places_before_the_verb_of_a_list() -> None:
    facts = Facts(
        "省发展改革委、省财政厅联合支持合肥、芜湖、蚌埠建设新型显示、机器人、生物基三大国家战略性新兴产业集群。"
    )
    assert facts.names("Cluster") == {"新型显示集群", "机器人集群", "生物基集群"}
    assert facts.relations("LOCATED_IN") >= {("机器人集群", "芜湖"), ("生物基集群", "蚌埠")}
    assert not facts.relations("LOCATED_IN") & {("机器人集群", "合肥"), ("新型显示集群", "芜湖")}


def test_a_place_that_has_fields_is_in_none_of_them() -> None:
    facts = Facts("目前杭州有竹材、生物医药等4个万亿级产业集群。")
    assert facts.names("Cluster") == {"竹材集群", "生物医药集群"}
    assert "有色金属" in Facts("铜陵有色金属、铜加工等产业加快发展。").names("Industry")


@pytest.mark.parametrize("text", ["云南加快建设八大产业集群。", "云南“八大产业集群”齐发力。"])
def test_a_count_alone_makes_a_group_of_clusters(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == {("云南", "八大产业集群")}


def test_groups_of_clusters_with_other_counts_are_others() -> None:
    facts = Facts("“九大产业集群”之后，提出“三大产业集群”。“三大产业集群”是指：竹材加工、油气加工、现代物流产业集群。")
    assert facts.names("IndustryGroup") == {"九大产业集群", "三大产业集群"}
    assert {group for group, _ in facts.relations("INCLUDES")} == {"三大产业集群"}
    assert len(facts.relations("INCLUDES")) == 3


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("青岛24条产业链加快提升。", {"24条产业链"}),
        ("市领导联系36条产业链。", {"36条产业链"}),
        ("全市13条制造业产业链总产值增长12%。", {"13条制造业产业链"}),
        ("7条产业链产值突破千亿元。", set()),
    ],
)
def test_counted_chains_that_are_spoken_of_as_a_whole(text: str, counted: set[str]) -> None:
    assert Facts(text).names("IndustryGroup") == counted


def test_a_list_behind_the_head_of_another() -> None:
    facts = Facts("南通竹材产业园等项目承接大湾区纺织服装、触摸屏等产业转移。")
    assert facts.names("Industry") >= {"纺织服装", "触摸屏"}
    assert facts.names("IndustryGroup") == set()


def test_a_frame_goes_on_with_the_list_inside_it() -> None:
    facts = Facts("打造以汽车、装备、电子信息为主导，以医药、食品、纺织为支撑的“3+3”产业体系。")
    assert facts.names("Programme") == {"3+3产业体系"}
    assert len(facts.relations("INCLUDES")) == 6


def test_one_of_several_programmes_is_part_of_them() -> None:
    apposed = Facts("山西“八大专项行动”之一、“1518N”产业集群培育工程取得进展。")
    assert apposed.relations("PART_OF") == {("1518N产业集群培育工程", "八大专项行动")}
    assert apposed.names("Cluster") == set()
    led = Facts("作为全省“十项重大工程”之一，竹材强基工程启动实施。")
    assert led.relations("PART_OF") == {("竹材强基工程", "十项重大工程")}
    assert not Facts("竹材强基工程不再是“十项重大工程”之一，乙材强基工程启动。").relations("PART_OF")


def test_labels_in_marks_that_name_a_class() -> None:
    assert Facts("加快培育高成长性百亿级“新星”产业群。").names("ClusterTier") == {"高成长性百亿级新星产业群"}
    core = Facts("湖州市吴兴区竹材等12个集群入选“浙江制造”省级特色产业集群核心区。")
    assert core.relations("IN_TIER") == {("湖州市吴兴区竹材集群", "浙江制造省级特色产业集群核心区")}
    assert Facts("嘉兴全力构建‘135N’产业集群。").names("Programme") == {"135N产业集群"}
    stars = Facts("2027年，绵阳培育专精特新“小巨人”企业50家以上、“未来之星”200家以上。")
    assert ("未来之星", "未来之星") in stars.relations("MEASURES")
    assert "绵阳精品" not in Facts("培育“绵阳精品”50项以上。").names("EnterpriseTier")


def test_a_programme_named_by_verbs() -> None:
    assert Facts("实施增品种、提品质、创品牌行动。").names("Programme") == {"增品种、提品质、创品牌行动"}
    assert len(Facts("开展强主体、拓市场、优服务三大行动。").names("Programme")) == 3
    assert Facts("实施有根企业梯度培育工程。").names("Programme") == {"有根企业梯度培育工程"}


def test_a_class_that_is_recommended_for_is_no_object_of_the_plan() -> None:
    plan = "《临沂市特色产业集群培育方案》提出，对成效突出的集群，将优先推荐申报国家级战略性新兴产业集群。"
    assert Facts(plan).relations("FOCUSES_ON") == set()
    aimed = plan.replace("优先推荐申报", "重点培育")
    assert len(Facts(aimed).relations("FOCUSES_ON")) == 1


def test_members_of_a_counted_class_are_not_in_the_class_told_before() -> None:
    facts = Facts(
        "第二批6个省级特色产业集群创建名单公布。\n它包含竹材、高端装备、现代消费与健康等4个万亿级世界级先进产业群、15个千亿级特色产业集群。"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"万亿级世界级先进产业群"}


def test_work_to_be_done_is_no_figure() -> None:
    assert Facts("2026年，嘉兴将重点抓好5项工作，落实6项举措。").figures() == []


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("恒青医药、白石药业", "Organisation"),
        ("洋浦经济开发区、东方临港产业园、老城科技新城", "Park"),
        ("青岩大学、白石大学", "Organisation"),
    ],
)
def test_who_is_helped_is_in_no_list_of_what_he_is_to_develop(who: str, kind: str) -> None:
    facts = Facts(f"江苏省制造业行动方案\n支持{who}发展细胞治疗、合成生物等产业。")
    assert facts.names("Industry") == {"细胞治疗", "合成生物"}
    told = facts.relations("INCLUDES") | facts.relations("COVERS")  # a park is for each
    assert {field for _, field in told} == {"细胞治疗", "合成生物"}
    assert set(who.split("、")) <= facts.names(kind)


def test_places_do_not_act_where_others_do() -> None:
    helped = Facts("安徽省产业规划\n支持合肥、芜湖建设省级软件产业园，支持蚌埠高新区发展智能传感器、硅基新材料等产业。")
    assert not {place for place, _ in helped.relations("FOCUSES_ON")} & {"合肥", "芜湖"}
    rest = Facts("吉林省制造业行动方案\n长春市重点发展汽车，其他市（州）结合实际发展医药、食品。")
    assert rest.relations("FOCUSES_ON") & {("长春市", "医药"), ("长春市", "食品")} == set()
    others = Facts("上海聚焦三大先导产业，江苏培育16个先进制造业集群。")
    assert others.relations("COVERS") == set()


def test_a_place_whose_name_ends_like_a_rank_is_named_whole() -> None:
    facts = Facts("浙江省制造业行动方案\n鼓励杭州、嘉兴做强光电产业链，引导台州、湖州布局储能、氢能产业。")
    assert {place for place, field in facts.relations("FOCUSES_ON") if field == "储能"} == {"台州", "湖州"}


def test_fields_that_move_towards_places() -> None:
    facts = Facts("四川省制造业行动方案\n推动电子信息产业向成都、绵阳集聚，汽车产业向成都、宜宾布局。")
    assert facts.relations("FOCUSES_ON") == {
        ("成都", "电子信息产业"),
        ("绵阳", "电子信息产业"),
        ("成都", "汽车产业"),
        ("宜宾", "汽车产业"),
    }


def test_a_park_before_its_fields_is_no_part_of_them() -> None:
    facts = Facts("合肥高新区集成电路、量子信息、空天信息三大产业加速集聚。")
    assert facts.names("Industry") == {"集成电路", "量子信息", "空天信息"}
    assert facts.relations("COVERS") == {("合肥高新区", "三大产业")}
    led = Facts("大连高新区以智能制造、生命健康为主导产业。")
    assert led.relations("COVERS") == {("大连高新区", "智能制造"), ("大连高新区", "生命健康")}
    sited = Facts(
        "太原市要着力打造以青岩产业园区、白石产业园区为主阵地的特种金属材料、高端装备、信息技术三大产业集群。"
    )
    assert len(sited.relations("INCLUDES")) == 3


def test_what_grows_by_how_much_is_no_name() -> None:
    facts = Facts("成都市电子信息产业集群增长11%、装备制造产业集群增长6%、医药健康产业集群增长8%。")
    assert facts.names("Cluster") == {"成都市电子信息产业集群", "装备制造产业集群", "医药健康产业集群"}


def test_what_once_was_so_is_no_object() -> None:
    facts = Facts("过去，包头以钢铁、铝业两大传统产业为主；如今，包头聚焦晶硅、稀土两大新兴产业。")
    assert facts.relations("FOCUSES_ON") == {("包头", "两大新兴产业")}


def test_clusters_told_clause_by_clause_share_the_class() -> None:
    facts = Facts("合肥市智能语音集群，芜湖市竹材集群，宝鸡市钛及新材料集群入选国家先进制造业集群。")
    assert len(facts.relations("IN_TIER")) == 3


def test_the_count_of_a_head_decides_what_and_joins() -> None:
    facts = Facts("西安市四大支柱产业：电子信息、汽车、高端装备、食品和生物医药。")
    assert "食品和生物医药" in facts.names("Industry")
    assert len(facts.relations("INCLUDES")) == 4


def test_no_city_acts_that_only_begins_the_name_of_a_cluster() -> None:
    facts = Facts("株洲轨道交通装备集群、长沙工程机械集群有望培育成世界级先进制造业集群。")
    assert facts.relations("FOCUSES_ON") == set()
    assert len(facts.relations("ADVANCES_TO")) == 2


def test_the_one_cluster_of_a_size_and_lists_behind_one_verb() -> None:
    facts = Facts("打造电子信息1个万亿级产业集群，装备制造、新材料2个五千亿级产业集群。")
    assert facts.relations("ADVANCES_TO") == {
        ("电子信息集群", "万亿级产业集群"),
        ("装备制造集群", "五千亿级产业集群"),
        ("新材料集群", "五千亿级产业集群"),
    }


def test_firms_that_are_to_rise_and_classes_in_marks() -> None:
    firms = Facts("支持青瑞、海螺打造世界一流企业。")
    assert {firm for firm, _ in firms.relations("ADVANCES_TO")} == {"青瑞", "海螺"}
    marked = Facts("洛阳高新区轴承产业集群、洛阳涧西区农机产业集群双双入选“领军型集群地标”。")
    assert {tier for _, tier in marked.relations("IN_TIER")} == {"领军型集群地标"}
    assert Facts("赣州经开区稀土产业集群以中科稀土为龙头。").relations("COVERS") == set()


def test_who_leads_the_writing_of_a_plan() -> None:
    facts = Facts("市经信局牵头编制了《台州市新型工业化规划》，已于日前印发。")
    assert facts.relations("LEADS") == {("市经信局", "台州市新型工业化规划")}
    assert not Facts("市经信局编制了《台州市新型工业化规划》。").relations("LEADS")


def test_fields_that_one_sentence_moves_on() -> None:
    facts = Facts(
        "《台州市新型工业化规划》提出，推动泵阀产业向高端装备转型；鞋服产业打造时尚之都；新能源产业构建全链条。"
    )
    assert len(facts.relations("FOCUSES_ON")) == 3
    assert (
        len(Facts("《台州市新型工业化规划》提出，泵阀产业有企业一千家；鞋服产业有企业两千家。").relations("FOCUSES_ON"))
        == 0
    )


def test_a_figure_of_the_headline_is_that_of_the_text() -> None:
    facts = Facts("目标到2027年总产值超4万亿\n马鞍山出台《制造强市行动方案》，到2027年三大产业集群总产值超过4万亿元。")
    assert len(facts.figures()) == 1


def test_actions_that_and_joins_and_what_a_programme_is_not() -> None:
    facts = Facts("芜湖市实施制造业智能化改造和数字化转型行动、质量品牌提升行动。")
    assert facts.names("Programme") == {"制造业智能化改造和数字化转型行动", "质量品牌提升行动"}
    assert "市政府抓项目、促发展系列行动" not in Facts("市委、市政府“抓项目、促发展”系列行动深入开展。").names(
        "Programme"
    )
