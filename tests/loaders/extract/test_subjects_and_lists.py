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
    assert facts.names("IndustryGroup") == {"3+3产业体系"}
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
