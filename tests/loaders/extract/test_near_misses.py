"""Sentences that are close to what the rules read, and say something else; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("text", ["蓝光园区,发展氢能。", "武汉新区,做大氢能,培育。"])
def test_clauses_that_are_all_short(text: str) -> None:
    assert Facts(text).relations("COVERS")


def test_projects_of_two_places_are_two() -> None:
    facts = Facts("武汉云帆光纤项目开工建设。襄阳云帆光纤项目建成投产。云帆光纤项目总投资30亿元。")
    assert {"武汉云帆光纤项目", "襄阳云帆光纤项目"} <= facts.names("Project")


def test_bases_of_two_fields_are_two() -> None:
    facts = Facts("武汉市建有国家级新能源汽车产业示范基地。襄阳市建有国家级新能源产业示范基地。")
    assert len(facts.names("Park")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "首批氢能产业园区名单\n1.武汉氢能产业园\n2.襄阳氢能产业园\n咨询电话:省财政厅 027-8888",
        "湖北省竹器发展实施方案\n一、加快发展氢能。\n二、奖补资金由省财政厅拨付。",
        "《湖北省竹器促进条例》经省人大常委会审议未通过。",
        "省经信厅未就《湖北省氢能条例》公开征求意见。",
    ],
)
def test_who_issues_nothing(text: str) -> None:
    assert Facts(text).relations("ISSUES") == set()


@pytest.mark.parametrize(
    "text",
    [
        "王小明曾是氢能产业链的链长。",
        "高新区是氢能产业链的链长单位。",
        "方案明确是氢能产业链的链长。",
        "常务副职担任氢能产业链链长。",
        "链长名单\n氢能产业链:龙头企业\n",
        "链长名单\n氢能产业链 空缺\n",
        "链长会议要求各链长:\n化工产业链 安全生产\n",
        "取消产业链链长\n氢能产业链:王小明\n",
        "“链长”高度重视氢能产业链。",
    ],
)
def test_who_leads_nothing(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


@pytest.mark.parametrize("how", ["企业不得在", "不再由"])
def test_where_nothing_is_to_be_set(how: str) -> None:
    assert ("宜春市", "水泥产业") not in Facts(f"{how}萍乡市、宜春市发展水泥产业。").relations("FOCUSES_ON")


def test_fields_that_go_down_one_after_the_other() -> None:
    facts = Facts("武汉市调整结构。纺织产业加快萎缩。钢铁产业推进去产能。水泥产业加快退出。")
    assert facts.relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    "text",
    [
        "南通市来访。西南通用航空产业园开工建设。",
        "大同市来客。广大同仁产业园开工。",
        "贵阳市与宁德市合作。宁德时代电池项目开工建设。",
    ],
)
def test_a_place_that_is_only_a_piece_of_other_words(text: str) -> None:
    assert Facts(text).relations("LOCATED_IN") == set()


def test_what_does_not_belong_to_the_counted() -> None:
    facts = Facts(
        "武汉市培育四大产业集群:光纤产业集群重点发展芯片。汽车产业集群重点发展整车。襄阳市氢能产业集群不在其列。"
    )
    assert "襄阳市氢能产业集群" not in {t for _, t in facts.relations("INCLUDES")}


def test_here_is_where_one_has_come_to() -> None:
    facts = Facts("走进武汉光谷生物产业园,专家来自苏州工业园区。这里企业众多,重点发展生物医药。")
    assert {s for s, _ in facts.relations("COVERS")} == {"武汉光谷生物产业园"}


def test_a_firm_of_a_zone_is_not_the_zone() -> None:
    facts = Facts("武汉高新区的一家企业发布了《武汉氢能发展规划》。")
    assert "武汉高新区" not in {s for s, _ in facts.relations("ISSUES")}


def test_counted_parks_of_other_cities_lie_there() -> None:
    facts = Facts("郑州市3个特色产业园区分别是洛阳光电产业园、开封食品产业园、新乡电池产业园。")
    assert "郑州市" not in {t for _, t in facts.relations("LOCATED_IN")}


@pytest.mark.parametrize("said", ["要求各县竹器产业营业收入不低于200亿元", "引导竹器产业年产值达到100亿元以上"])
def test_what_is_asked_for_is_aimed_at(said: str) -> None:
    assert {row["properties"]["kind"] for row in Facts(f"武汉市{said}。").figures()} == {"target"}


@pytest.mark.parametrize(
    "sentence",
    [
        "盐边县的刘卫东拿下了技能大赛冠军。",
        "宁乡的花猪撑起养殖。",
        "维生素的产量占全球60%，虾青素产量居全国第一。",
        "余杭区引进刘卫东，组建基金。",
        "阿莫西林的产能3万吨。",
        "由老王、老李转产食用菌。",
        "临泽工业园区力争引进霖沣昱能。",
    ],
)
def test_what_is_told_like_a_firm(sentence: str) -> None:
    assert not Facts(sentence).names("Organisation")


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("霖沣集团、骐越集团已成为化工产业链链主企业。", {("霖沣集团", "化工产业链"), ("骐越集团", "化工产业链")}),
        ("(一)光伏产业链。链主企业霖沣能源、南昌大学共同组建实验室。", {("霖沣能源", "光伏产业链")}),
        ("(一)光伏产业链。链主企业霖沣能源、服务单位国家电网分别负责。", {("霖沣能源", "光伏产业链")}),
        ("邻省以霖沣集团为链主，带动建设汽车产业链。", {("霖沣集团", "汽车产业链")}),
    ],
)
def test_who_leads_and_who_only_stands_beside(text: str, leads: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LEADS") == leads


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("据省工信厅介绍，到2027年全省生物医药产业营收达到5000亿元。", set()),
        ("成武县工信局局长张某说，邻县单县力争到2027年玻璃产业产值达100亿元。", {"单县"}),
        ("市工信局局长张某说，到2027年玻璃产业产值达100亿元。", {"菏泽市"}),
    ],
)
def test_an_organ_speaks_for_no_other_place(text: str, speaks: set[str]) -> None:
    facts = Facts(f"菏泽市生物医药产业发展情况\n{text}")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == speaks


def test_a_line_about_a_city_may_speak_of_the_province() -> None:
    facts = Facts("江西省产业规划\n南昌市。全省要重点发展航空产业。")
    assert "南昌市" not in {source for source, _ in facts.relations("FOCUSES_ON")}
