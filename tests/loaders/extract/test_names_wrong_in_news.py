"""What news name: reporters are no places, agreements no works, a round of a programme no part of its name."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "byline",
    [
        "记者马伊宁报道:",
        "新疆日报记者张南充、通讯员李长沙报道 ",
        "记者 张洛阳 李开封 王长沙报道,",
        "新华社记者李洛阳摄 ",
        "【香港商报讯】",
        "香港商报网讯 ",
    ],
)
def test_who_writes_the_news_is_no_place(byline: str) -> None:
    assert Facts(byline + "德阳市加快发展装备制造产业。").names("Place") == {"德阳市"}


def test_where_a_reporter_goes_is_a_place() -> None:
    assert "洛阳市" in Facts("记者于洛阳市采访时看到,轴承产业快速发展。").names("Place")


def test_the_head_of_a_plant_is_a_person() -> None:
    assert Facts("青川风电有限公司白岭风场场长卢守炬表示,企业才能实现大发展。").names("Person") == {"卢守炬"}
    assert Facts("市场长江三角洲需求旺盛。").names("Person") == set()


@pytest.mark.parametrize(
    ("sentence", "programmes"),
    [
        ("新一轮工业项目“双百工程”总投资1612亿元,建设提速是此轮“双百工程”的亮点。", {"双百工程"}),
        ("青川县实施工业强县、投资倍增三年行动计划。", {"工业强县行动计划", "投资倍增三年行动计划"}),
        ("霖沣汽车有限公司“龙行工程”、骐越集团“菱势工程”加快推进。", {"龙行工程", "菱势工程"}),
        ("“项目攻坚行动”“要素保障行动”等六大行动全面启动。", {"项目攻坚行动", "要素保障行动"}),
    ],
)
def test_a_programme_bears_no_more_than_its_name(sentence: str, programmes: set[str]) -> None:
    assert Facts(sentence).names("Programme") == programmes


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("青川县与霖沣高分子有限公司签署投资合同,两大项目投资超14亿元。", set()),
        ("项目建成后,将形成年产20万吨高纯多晶硅、年产125GW单晶硅棒及切片的产能。", set()),
        ("霖沣新材料公司与青川县签署碳五碳九项目投资合作协议。", {"碳五碳九项目"}),
        ("会上,签订了总投资12亿元的高端装备制造产业园项目投资合作协议。", {"高端装备制造产业园项目"}),
        ("市政府与霖沣科技签订战略合作协议,双方达成合作项目协议,签订了3个项目投资协议。", set()),
        ("园内16亿立方米煤制气项目已经投产。", {"16亿立方米煤制气项目"}),
        (
            "青拓90万吨高性能不锈钢、1780mm热连轧等项目投产。青拓实业股份1780mm热连轧及配套扩建项目开工。",
            {"青拓90万吨高性能不锈钢", "青拓实业股份1780mm热连轧及配套扩建项目"},
        ),
    ],
)
def test_works_are_what_an_agreement_is_about(sentence: str, works: set[str]) -> None:
    assert Facts(sentence).names("Project") == works


def test_what_serves_a_cluster_is_no_part_of_its_name() -> None:
    assert Facts("当天开工的重点项目都是服务石化产业集群的。").names("Cluster") == {"石化产业集群"}
    assert Facts("霖沣集团确定青川县为S90轿车全球唯一生产基地。").names("Park") == set()


_CHOSEN = """洛阳4家企业获评河南省2022年制造业头雁企业,2家企业获评河南省2022年制造业重点培育头雁企业。

此次获评头雁企业的洛阳企业,具体包括:洛钼集团、万基铝加工、洛阳铜加工和中航锂电。

入选重点培育头雁企业名单的,具体包括:龙鼎铝业、中集凌宇。
"""


def test_a_class_that_is_fostered_is_one_of_its_own() -> None:
    facts = Facts(_CHOSEN)
    led = {(firm, "制造业头雁企业") for firm in ("洛钼集团", "万基铝加工", "洛阳铜加工", "中航锂电")}
    fostered = {(firm, "制造业重点培育头雁企业") for firm in ("龙鼎铝业", "中集凌宇")}
    assert facts.relations("IN_TIER") == led | fostered
    assert facts.relations("LOCATED_IN") == {(firm, "洛阳") for firm, _ in led | fostered}


def test_a_store_of_firms_is_no_class() -> None:
    facts = Facts("省制造业头雁企业培育库及头雁企业名单每年调整一次。")
    assert not any("库" in name for name in facts.names("EnterpriseTier"))


def test_firms_of_another_whole_lie_elsewhere() -> None:
    facts = Facts("全省2家企业获评国家制造业单项冠军,分别是霖沣集团、骐越股份。")
    assert facts.relations("LOCATED_IN") == set()


@pytest.mark.parametrize(
    ("sentence", "programmes"),
    [
        ("实施“头雁引航”“雏鹰壮大”行动。", {"头雁引航行动", "雏鹰壮大行动"}),
        ("实施“头号工程”“一把手”工程。", set()),
        ("实施重点产业链“链长+链主”双长制。", {"链长+链主双长制"}),
    ],
)
def test_programmes_that_share_a_head_behind_their_marks(sentence: str, programmes: set[str]) -> None:
    assert Facts(sentence).names("Programme") == programmes


def test_who_is_named_behind_his_office() -> None:
    assert Facts("作为霖沣集团总工程师,李高鹏带领团队攻克技术难关。").names("Person") == {"李高鹏"}
    assert Facts("作为县委书记,要当好第一责任人。").names("Person") == set()


def test_a_county_may_begin_with_a_verb() -> None:
    facts = Facts("许昌市建安区霖沣重工新能源汽车项目、襄城县骐越硅烷项目加快推进。")
    assert facts.names("Project") == {"许昌市建安区霖沣重工新能源汽车", "襄城县骐越硅烷"}
    assert ("襄城县骐越硅烷", "襄城县") in facts.relations("LOCATED_IN")
    assert ("襄城县骐越硅烷", "许昌市建安区") not in facts.relations("LOCATED_IN")
