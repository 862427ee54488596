"""What is told of zones, quarters and counties together, and of classes that a year's aims name."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs

_PLACED = "安徽省加快推进新型工业化。\n"


def test_zones_of_one_counted_class_are_a_zone_of_each_place() -> None:
    found = Facts(_PLACED + "颍上县、阜南县两个省级高新区分别发展煤化工、柳编。")
    zones = {"颍上县高新区", "阜南县高新区"}
    assert found.relations("IN_TIER") == {(zone, "省级高新区") for zone in zones}
    assert found.relations("COVERS") == {("颍上县高新区", "煤化工"), ("阜南县高新区", "柳编")}
    assert found.relations("LOCATED_IN") == {(zone, zone.removesuffix("高新区")) for zone in zones}


@pytest.mark.parametrize("text", ["打造颍上、阜南2个省级高新区。", "在颍上、阜南、临泉建设三个省级高新区。"])
def test_zones_that_are_to_be_built_are_only_a_class(text: str) -> None:
    assert Facts(_PLACED + text).names("Park") == {"省级高新区"}


def test_zones_that_are_helped_are_in_their_class_already() -> None:
    found = Facts(_PLACED + "支持颍上、阜南两个省级开发区创建国家级开发区。")
    assert found.relations("ADVANCES_TO") == {(f"{zone}开发区", "国家级开发区") for zone in ("颍上", "阜南")}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("颍上县发展煤化工，建设阜阳煤化工产业园。", {"颍上县", "阜阳"}),
        ("颍上县发展煤化工，共建浙江煤化工产业园。", {"浙江"}),
        ("颍上县做精白银产业，建好国家白银加工产业化基地。", {"颍上县"}),
        ("颍上县做精白银产业，争创国家新型工业化产业示范基地。", set()),
    ],
)
def test_a_park_lies_where_it_is_built(text: str, places: set[str]) -> None:
    assert {place for _, place in Facts(_PLACED + text).relations("LOCATED_IN")} == places


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("颍上县巩固稀贵金属再生利用优势。", {"稀贵金属再生利用"}),
        ("颍上县放大固废综合利用优势。", {"固废综合利用"}),
        ("颍上县以煤化工为龙头，向下延伸可降解塑料。", {"煤化工", "可降解塑料"}),
        ("颍上县做好汽车零部件配套。", {"汽车零部件"}),
        ("颍上县发挥生物医药产业优势，开展招商。", set()),
        ("颍上县巩固区位优势、人才优势。", set()),
        ("颍上县抓好生活配套、项目用地配套。", set()),
    ],
)
def test_a_county_focuses_on(text: str, fields: set[str]) -> None:
    focus = Facts(_PLACED + text).relations("FOCUSES_ON")
    assert {field for place, field in focus if place == "颍上县"} == fields


def test_the_fields_of_quarters_stand_without_them() -> None:
    found = Facts(_PLACED + "布局北部装备制造、南部生物医药两大产业带。")
    assert found.relations("INCLUDES") == {("两大产业带", "装备制造"), ("两大产业带", "生物医药")}


def test_the_next_part_of_a_layout_is_not_the_park_before_it() -> None:
    text = "“一园”为颍上高新技术产业园，“四区”即设施蔬菜、小麦良种、食用菌、西甜瓜四大优势产区。"
    assert not Facts(_PLACED + text).relations("COVERS")


_CLUSTER, _CLASS = "霍山铝基材料产业集群", "国家先进制造业集群"


@pytest.mark.parametrize(
    ("text", "becomes", "is_in"),
    [
        (f"到2025年，营收突破800亿元；建成绿色工厂18家；{_CLUSTER}跻身{_CLASS}。", {(_CLUSTER, _CLASS)}, set()),
        (f"到2024年底，营收已突破800亿元；{_CLUSTER}跻身{_CLASS}。", set(), {(_CLUSTER, _CLASS)}),
        (f"力争{_CLUSTER}产值过百亿元，升级为{_CLASS}。", {(_CLUSTER, _CLASS)}, set()),
        (f"支持招商，打造{_CLASS}的配套基地。", set(), set()),
    ],
)
def test_a_cluster_rises_to_what_the_aims_of_a_year_name(text: str, becomes: Pairs, is_in: Pairs) -> None:
    found = Facts(_PLACED + text)
    assert (found.relations("ADVANCES_TO"), found.relations("IN_TIER")) == (becomes, is_in)


def test_sites_are_counted_by_their_own_measure_word() -> None:
    found = Facts(_PLACED + "到2025年，建设农业应用基地20处。")
    assert found.targets() == {("农业应用基地", 20.0, "处", 2025)}
    assert not Facts(_PLACED + "到2025年，在3处召开会议。").targets()


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("新增市级以上农业龙头企业10家。", {"市级以上农业龙头企业"}),
        ("新增规模以上龙头企业10家。", set()),
    ],
)
def test_a_class_begins_at_a_level(text: str, tiers: set[str]) -> None:
    assert Facts(_PLACED + text).names("EnterpriseTier") == tiers


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        ("支撑全市“五群十链”建设。", {"五群十链"}),
        ("推进“三廊十二园”建设。", set()),
        ("“十四五”期间，发展柳编产业。", set()),
    ],
)
def test_a_code_may_count_by_ten(text: str, programmes: set[str]) -> None:
    assert Facts(_PLACED + text).names("Programme") == programmes


def test_a_programme_is_part_of_what_the_text_says_of_it() -> None:
    text = "(一)种苗提升工程。新建苗圃2个，该工程同时列为阜阳市良种化行动的子项目。"
    assert Facts(_PLACED + text).relations("PART_OF") == {("种苗提升工程", "阜阳市良种化行动")}
    denied = "实施种苗提升工程，该工程不是阜阳市良种化行动的组成部分。"
    assert not Facts(_PLACED + denied).relations("PART_OF")


def test_bonded_processing_is_a_group_of_its_members() -> None:
    found = Facts(_PLACED + "芜湖综合保税区布局智能终端、珠宝等保税加工业。")
    assert found.relations("INCLUDES") == {("保税加工业", "智能终端"), ("保税加工业", "珠宝")}
