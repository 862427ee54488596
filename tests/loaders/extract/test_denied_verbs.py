"""Verbs that are denied, hoped for or of somebody else, and ordinary sentences that only look so; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("how", ["经过多年努力跻身", "不负众望入选", "没用三年就跻身", "成功申报获批"])
def test_what_is_entered_is_no_denial(how: str) -> None:
    facts = Facts(f"海安高新区{how}国家级示范区。")
    assert facts.relations("IN_TIER") == {("海安高新区", "国家级示范区")}


@pytest.mark.parametrize("how", ["未列入", "尚未获批", "力争2027年跻身", "未能成功获批", "没有入选"])
def test_what_is_not_entered_is_no_class(how: str) -> None:
    assert Facts(f"海安高新区{how}国家级示范区。").relations("IN_TIER") == set()


def test_clusters_of_places_of_two_ranks_are_two() -> None:
    assert len(Facts("吉林省竹器产业集群和吉林市竹器集群都入选。").names("Cluster")) == 2
    assert len(Facts("海安市竹器产业集群入选。海安竹器集群产值100亿元。").names("Cluster")) == 1


@pytest.mark.parametrize(
    "lead", ["过去五年,海安市", "早年以造纸起家的海安市,正", "历史上海安市就有丝绸,海安市", "海安市"]
)
def test_the_past_ends_where_the_text_says_so(lead: str) -> None:
    assert Facts(f"{lead}大力发展新材料产业。").relations("FOCUSES_ON") == {("海安市", "新材料产业")}


def test_what_is_built_together_is_not_told_apart() -> None:
    facts = Facts("海安市和启东市共建生物医药产业园和新材料产业园。")
    assert len(facts.relations("LOCATED_IN")) == 4
    apart = Facts("海安市和启东市分别建设生物医药产业园和新材料产业园。")
    assert apart.relations("LOCATED_IN") == {("生物医药产业园", "海安市"), ("新材料产业园", "启东市")}


@pytest.mark.parametrize("by", ["尚未由", "若由", "没有由"])
def test_who_does_not_lead_yet(by: str) -> None:
    assert Facts(f"{by}省经信厅牵头,推进“产业强基”行动。").relations("LEADS") == set()
    assert Facts("由省经信厅牵头,推进“产业强基”行动。").relations("LEADS") == {("省经信厅", "产业强基行动")}


def test_firms_that_are_made_no_leaders() -> None:
    for text in (
        "不能只以青岩技术有限公司为链主,带动建设智能网联汽车产业链。",
        "青岩技术有限公司未被确定为智能网联汽车产业链链主。",
    ):
        facts = Facts(text)
        assert facts.relations("IN_TIER") == set()
        assert facts.relations("LEADS") == set()
    others = Facts("链主企业青岩技术有限公司、供应商白石通讯股份有限公司。")
    assert others.relations("IN_TIER") == {("青岩技术有限公司", "链主企业")}


@pytest.mark.parametrize(
    "said",
    [
        "省财政厅拟印发本方案。",
        "若省经信厅印发本方案,则执行。",
        "省经信厅未印发本方案前省财政厅已行动。",
        "抄送单位\n省委办公厅\n省人大常委会",
    ],
)
def test_who_does_not_issue(said: str) -> None:
    assert Facts(f"浙江省新材料产业发展方案\n{said}").relations("ISSUES") == set()
    issued = Facts("浙江省新材料产业发展方案\n省经信厅印发本方案。")
    assert issued.relations("ISSUES") == {("省经信厅", "浙江省新材料产业发展方案")}


def test_clusters_that_are_not_made_or_left_out() -> None:
    assert Facts("认定省级产业集群:不含海安市生物医药产业集群。").relations("IN_TIER") == set()
    for text in ("不再打造电子信息1个万亿级产业集群。", "2020年未能形成电子信息1个万亿级产业集群。"):
        assert Facts(text).names("Cluster") == set()
    assert Facts("打造电子信息1个万亿级产业集群。").relations("ADVANCES_TO") != set()
    for text in ("海安市化工集群产值向千亿级迈进。", "海安市化工产业集群2023年尚未向千亿级规模迈进。"):
        assert Facts(text).relations("ADVANCES_TO") == set()
    assert Facts("海安市化工集群正加快向千亿级迈进。").relations("ADVANCES_TO") != set()


def test_fields_that_rely_on_something_of_a_park_are_not_its_own() -> None:
    for text in ("新能源汽车产业依托海安高新区的经验发展。", "新能源汽车产业可依托海安工业园区的人才优势。"):
        assert Facts(text).relations("COVERS") == set()
    facts = Facts("新能源汽车产业主要依托海安工业园区、启东高新区布局。")
    assert {park for park, _ in facts.relations("COVERS")} == {"海安工业园区", "启东高新区"}


def test_what_another_builds_does_not_lie_in_the_park() -> None:
    other = Facts("海安工业园区以集成电路为主导产业,助力江苏省打造集成电路产业集群。")
    assert ("集成电路产业集群", "海安工业园区") not in other.relations("LOCATED_IN")
    own = Facts("海安工业园区以集成电路为主导产业,着力打造集成电路产业集群。")
    assert ("集成电路产业集群", "海安工业园区") in own.relations("LOCATED_IN")


def test_codes_of_other_provinces_and_fields_that_leave() -> None:
    code = Facts("邻省提出“一主两优”格局,“一主”是汽车产业,“两优”是新材料、电子信息。浙江省则重点发展新能源。")
    assert code.relations("COVERS") == set()
    leaves = Facts("海安市推动新能源汽车产业发展,钢铁产业逐步实现退出。")
    assert {field for _, field in leaves.relations("FOCUSES_ON")} == {"新能源汽车产业"}


def test_a_bracket_leads_only_the_field_before_it() -> None:
    assert Facts("培育壮大新能源汽车产业。规划编制(省经信厅牵头)").relations("LEADS") == set()
    led = Facts("培育壮大新能源汽车产业。(省经信厅牵头)")
    assert led.relations("LEADS") == {("省经信厅", "新能源汽车产业")}


def test_a_leader_of_something_else_leads_no_field() -> None:
    assert Facts("新能源汽车产业:副省长王明分管财政。").relations("LEADS") == set()
    assert Facts("新能源汽车产业:副省长王明分管。").relations("LEADS") == {("王明", "新能源汽车产业")}
    title = "海安市生物医药产业链链长制工作方案\n"
    assert Facts(f"{title}学习如皋市做法,如皋市市长王明担任链长。").relations("LEADS") == set()
    assert Facts(f"{title}副市长李强担任链长。").relations("LEADS") == {("李强", "生物医药产业链")}


def test_a_row_of_a_table_has_its_fields_once() -> None:
    facts = Facts("海安工业园区 国家级 电子信息、高端装备")
    assert facts.relations("COVERS") == {("海安工业园区", "电子信息"), ("海安工业园区", "高端装备")}


def test_an_organ_that_drafts_no_more() -> None:
    facts = Facts("海安市经信局不再牵头编制《海安市新材料规划》。")
    assert facts.relations("ISSUES") | facts.relations("LEADS") == set()


def test_short_names_that_a_joint_parts() -> None:
    facts = Facts("海安市聚焦硅、铜及新材料。")
    assert {field for _, field in facts.relations("FOCUSES_ON")} == {"硅", "铜", "新材料"}
