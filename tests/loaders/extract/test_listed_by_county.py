"""Clusters that are called by county and product, and what is said of all of them; classes told in brackets; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_CLUSTERS = {("永康五金", "永康"), ("诸暨袜业", "诸暨"), ("桐乡毛衫", "桐乡")}
_LIST = "永康五金、诸暨袜业、桐乡毛衫"


@pytest.mark.parametrize(
    "said",
    [
        f"支持{_LIST}等打造千亿级集群。",
        f"推动{_LIST}向500亿级迈进。",
        f"引导{_LIST}创建国家级特色产业集群。",
        f"{_LIST}已列省级特色产业集群。",
        f"{_LIST}力争进入国家级特色产业集群试点。",
        f"{_LIST}暂列市级培育。",
    ],
)
def test_each_is_a_cluster_of_its_county(said: str) -> None:
    facts = Facts(f"浙江省某方案\n{said}")
    assert facts.relations("LOCATED_IN") >= _CLUSTERS


@pytest.mark.parametrize(
    ("said", "tier", "relation"),
    [
        (f"支持{_LIST}等打造千亿级集群。", "千亿级集群", "ADVANCES_TO"),
        (f"{_LIST}已列省级特色产业集群。", "省级特色产业集群", "IN_TIER"),
        (f"{_LIST}力争进入国家级特色产业集群试点。", "国家级特色产业集群", "ADVANCES_TO"),
        (f"支持{_LIST}等营收过三百亿的集群率先冲击千亿级。", "千亿级集群", "ADVANCES_TO"),
    ],
)
def test_what_they_are_or_become(said: str, tier: str, relation: str) -> None:
    facts = Facts(f"浙江省某方案\n{said}")
    found = {source.removesuffix("集群") for source, target in facts.relations(relation) if target == tier}
    assert found == {cluster for cluster, _ in _CLUSTERS}


def test_a_count_behind_them_makes_a_group() -> None:
    facts = Facts(f"浙江省某方案\n把{_LIST}三个集群打造成国内领先、国际知名的标杆。")
    assert {member for _, member in facts.relations("INCLUDES")} == {f"{name}集群" for name, _ in _CLUSTERS}


def test_a_county_that_is_a_word_as_well_stands_beside_others() -> None:
    facts = Facts("安徽省肥西县快报\n支持桐城包装、天长仪表、界首再生金属打造千亿级集群。")
    assert facts.relations("LOCATED_IN") >= {("天长仪表", "天长"), ("桐城包装", "桐城")}


@pytest.mark.parametrize("verb", ["不再支持", "曾推动"])
def test_what_is_denied_makes_no_clusters(verb: str) -> None:
    assert Facts(f"浙江省某方案\n{verb}{_LIST}打造千亿级集群。").relations("ADVANCES_TO") == set()


def test_what_counties_only_do_together_is_no_cluster() -> None:
    facts = Facts("浙江省某方案\n永康市、武义县可联合磐安县、缙云县申报电动工具集群。")
    assert not any("联合" in name for name in facts.names("Cluster"))


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("义乌饰品集群(省级特色产业集群)产值300亿元。", ("义乌饰品集群", "省级特色产业集群")),
        (
            "乐清电气产业集群(2021年入围国家级先进制造业集群,牵头县为乐清市)要瞄准传感器。",
            ("乐清电气产业集群", "国家级先进制造业集群"),
        ),
    ],
)
def test_a_bracket_names_the_class(text: str, pair: tuple[str, str]) -> None:
    assert pair in Facts(text).relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("到2027年,云岭园区、北辰产业园双双跻身五百亿级园区。", "ADVANCES_TO"),
        ("截至2024年底,云岭园区、北辰产业园已跻身五百亿级园区。", "IN_TIER"),
    ],
)
def test_a_year_to_come_tells_an_aim(text: str, relation: str) -> None:
    facts = Facts(text)
    assert ("云岭园区", "五百亿级园区") in facts.relations(relation)
    other = {"ADVANCES_TO": "IN_TIER", "IN_TIER": "ADVANCES_TO"}[relation]
    assert ("云岭园区", "五百亿级园区") not in facts.relations(other)


def test_a_class_that_is_responsible_for_something() -> None:
    facts = Facts("云帆股份、北辰科技等领航企业负责带动1000家中小企业配套。")
    assert facts.relations("IN_TIER") == {("云帆股份", "领航企业"), ("北辰科技", "领航企业")}


def test_a_class_that_somebody_has_given() -> None:
    facts = Facts("许昌市电力装备产业集群日前被河南省授予“省级先进制造业集群”称号。")
    assert facts.relations("IN_TIER") == {("许昌市电力装备产业集群", "省级先进制造业集群")}
