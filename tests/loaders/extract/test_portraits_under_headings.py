"""Portraits of parks: under a heading, in the words of a plain description, with their parts, firms and classes; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

PARK = "云岭工业园区"


def covers(text: str, park: str = PARK) -> set[str]:
    """The fields of a park, those of its groups as well."""
    facts = Facts(text)
    found = {one for owner, one in facts.relations("COVERS") if owner == park}
    return found | {member for group, member in facts.relations("INCLUDES") if group in found}


@pytest.mark.parametrize(
    "told",
    [
        "园区经国务院批准为国家级高新区。",
        "园区为国家级高新区。",
        "园区现为国家级高新区。",
        "位于松川市,规划面积12平方公里,为国家级高新区。",
        "园区2006年3月经国家发改委审核为国家级高新区。",
        "园区连续三年被评为国家级高新区。",
        "园区享有“国家级高新区”等荣誉。",
        "该园挂牌国家级高新区。",
    ],
)
def test_a_class_is_of_the_park_in_the_heading(told: str) -> None:
    assert (PARK, "国家级高新区") in Facts(f"三、{PARK}\n{told}").relations("IN_TIER")


def test_a_heading_in_the_line_is_what_the_line_is_about() -> None:
    facts = Facts(f"3.{PARK}。2015年获批国家级高新区。引进了宏远科技、金龙铜业等企业。")
    assert (PARK, "国家级高新区") in facts.relations("IN_TIER")
    assert {("宏远科技", PARK), ("金龙铜业", PARK)} <= facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "told",
    [
        "园区吸引了宏远科技、金龙铜业等企业入驻。",
        "园区有宏远科技、金龙铜业等龙头企业。",
        "代表企业有宏远科技、金龙铜业。",
        "入园企业120家,其中有宏远科技、金龙铜业等上市公司。",
    ],
)
def test_firms_lie_in_the_park_of_the_heading(told: str) -> None:
    facts = Facts(f"{PARK}\n园区成立于2006年。{told}")
    assert {("宏远科技", PARK), ("金龙铜业", PARK)} <= facts.relations("LOCATED_IN")
    assert facts.names("Park") == {PARK}


def test_the_next_heading_is_what_the_lines_below_it_are_about() -> None:
    text = f"一、{PARK}\n园区主导产业为装备制造、新材料。\n二、青河产业园\n园区被评为国家级高新区。"
    assert Facts(text).relations("IN_TIER") == {("青河产业园", "国家级高新区")}


@pytest.mark.parametrize(
    "verb",
    [
        "规划有", "内设", "分设", "包括", "整合了", "先后建成", "现有", "辖", "辖区内有", "按照“一区三园”布局,设",
    ],
)  # fmt: skip
@pytest.mark.parametrize("lead", [PARK, f"{PARK}位于松川市,", f"{PARK}位于松川市。"])
def test_parts_lie_in_the_park_that_has_them(lead: str, verb: str) -> None:
    facts = Facts(f"{lead}{verb}城东产业园、凤岭物流园。")
    assert facts.names("Park") == {PARK, "城东产业园", "凤岭物流园"}
    assert {("城东产业园", PARK), ("凤岭物流园", PARK)} <= facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        f"{PARK}产值100亿元。松川市规划有城东产业园、凤岭物流园。",
        f"{PARK}支持青河县建设城东产业园、凤岭物流园。",
        "松川省化工园区包括城东产业园、凤岭物流园。",
        f"{PARK}毗邻城东产业园、凤岭物流园。",
    ],
)
def test_parks_of_others_lie_in_no_park(text: str) -> None:
    assert not {place for _, place in Facts(text).relations("LOCATED_IN") if place in (PARK, "松川省化工园区")}


def test_a_park_of_the_park_is_named_without_it() -> None:
    text = f"{PARK}位于松川市。园区城东产业园以装备制造、新材料为主,凤岭产业园以生物医药、食品加工为主。"
    assert Facts(text).names("Park") == {PARK, "城东产业园", "凤岭产业园"}
    assert covers(text, "城东产业园") == {"装备制造", "新材料"}
    assert Facts(f"{PARK}拥有城东产业园、凤岭物流园三个园中园。").names("Park") == {PARK, "城东产业园", "凤岭物流园"}


@pytest.mark.parametrize(
    "said",
    [
        "主要产业布局有装备制造、新材料、电子信息",
        "产业以装备制造、新材料、电子信息为主",
        "以发展装备制造、新材料、电子信息为主",
        "主要从事装备制造、新材料、电子信息",
        "主要承接装备制造、新材料、电子信息产业转移",
        "有装备制造、新材料、电子信息三大主导产业",
        "是以装备制造、新材料、电子信息为主的综合性工业园区",
    ],
)
@pytest.mark.parametrize("lead", [PARK, f"位于松川市的{PARK}", f"{PARK}位于松川市。园区"])
def test_plain_words_say_what_a_park_is_for(lead: str, said: str) -> None:
    facts = Facts(f"{lead}{said}。")
    assert {"装备制造", "新材料", "电子信息"} <= covers(f"{lead}{said}。")
    assert facts.names("Industry") == {"装备制造", "新材料", "电子信息"}
    assert facts.names("Park") == {PARK}
    assert not facts.relations("FOCUSES_ON")


def test_the_sort_is_named_without_the_park() -> None:
    text = f"位于松川市的青河高新技术产业园区主导产业为装备制造、新材料;{PARK}主导产业为生物医药、食品加工。"
    assert Facts(text).names("IndustryGroup") == {"主导产业"}
    assert {one for _, one in Facts(text).relations("FOCUSES_ON")} == set()


def test_brackets_say_what_the_parts_are_for() -> None:
    text = f"{PARK}下设城东产业园(主要发展装备制造、新材料)、凤岭产业园(以生物医药、食品加工为主)。"
    assert covers(text, "城东产业园") == {"装备制造", "新材料"}
    assert covers(text, "凤岭产业园") == {"生物医药", "食品加工"}
    assert not covers(text)


def test_the_fields_of_firms_are_none_of_a_park() -> None:
    assert not Facts("主要从事装备制造的企业有20家。").relations("COVERS")
    assert "有色金属" in Facts(f"{PARK}重点发展有色金属、新材料两大产业。").names("Industry")


def test_a_second_name_behind_a_comma_is_the_same_park() -> None:
    facts = Facts(f"{PARK}成立于1992年,又名青河新材料产业园,又称松川产业园。松川产业园以光电为主。")
    assert len(facts.names("Park")) == 1
    assert {field for _, field in facts.relations("COVERS")} == {"光电"}


def test_the_kind_means_the_zone_that_the_line_begins_with() -> None:
    text = "松川市云岭经济开发区(以下简称云岭经开区)成立于1992年。经开区重点发展玻纤、电子信息。\n经开区被评为国家级绿色园区。"
    facts = Facts(text)
    assert facts.names("Park") == {"松川市云岭经济开发区", "国家级绿色园区"}
    two = "德阳市罗江经济开发区成立于1992年,德阳经开区成立于1993年。经开区重点发展玻纤、电子信息。"
    assert covers(two, "德阳市罗江经济开发区") == set()


def test_each_of_several_quoted_honours_is_a_class_of_the_park() -> None:
    classes = {"国家新型工业化产业示范基地", "全国循环经济试点园区"}
    told = "获得“国家新型工业化产业示范基地”“全国循环经济试点园区”等称号"
    for text in (f"{PARK}先后{told}。", f"先后{told}的{PARK}位于瑞金市。"):
        assert Facts(text).relations("IN_TIER") == {(PARK, one) for one in classes}


def test_a_class_stands_behind_where_the_park_lies() -> None:
    text = "云岭创业园,位于江西省瑞金市,省级台资企业集聚区,以食品加工、机械制造为主导产业。"
    assert ("云岭创业园", "省级台资企业集聚区") in Facts(text).relations("IN_TIER")
    assert covers(text, "云岭创业园") >= {"食品加工", "机械制造"}
    assert not covers(text, "省级台资企业集聚区")


def test_the_words_before_a_name_do_not_belong_to_it() -> None:
    facts = Facts("岳阳县境内有岳阳高新技术产业园区和新墙河产业园。代表企业有天刺力食品科技有限责任公司。")
    assert facts.names("Park") == {"岳阳高新技术产业园区", "新墙河产业园"}
    assert facts.names("Organisation") == {"天刺力食品科技有限责任公司"}
    assert Facts("青宁企业有限公司投产。").names("Organisation") == {"青宁企业有限公司"}


def test_the_last_of_two_parks_has_not_the_fields_of_the_county() -> None:
    text = "县域内有岳阳高新技术产业园区和新墙河产业园,主要产业有生物医药、装备制造。"
    assert not Facts(text).relations("COVERS")


def test_a_quarter_lies_in_no_county_elsewhere() -> None:
    text = "荣昌高新区位于重庆市荣昌区,由板桥组团、盘龙组团组成。盘龙组团重点发展农牧高新。"
    assert {place for part, place in Facts(text).relations("LOCATED_IN") if part == "盘龙组团"} == {"荣昌高新区"}


@pytest.mark.parametrize("lead", ["甘谷县有", "全县有", "县域内有", "甘谷县规划建设"])
def test_parks_joined_lie_in_the_county_that_has_them(lead: str) -> None:
    facts = Facts(f"甘谷县概况\n甘谷县隶属甘肃省天水市。{lead}六峰工业园、冀城产业园。")
    assert facts.names("Park") == {"六峰工业园", "冀城产业园"}
    assert {("六峰工业园", "甘谷县"), ("冀城产业园", "甘谷县")} <= facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "甘谷县支持六峰工业园、冀城产业园扩园。",
        "甘谷县的企业打造六峰工业园、冀城产业园。",
        "甘谷县建设国家级开发区、省级高新区。",
    ],
)
def test_what_a_county_only_helps_or_hopes_for_does_not_lie_there(text: str) -> None:
    assert not Facts(text).relations("LOCATED_IN")


def test_one_park_and_three_areas_are_a_whole_and_its_parts() -> None:
    facts = Facts("贺州市生态产业园按照“一园两区”规划布局,即碳酸钙产业区和电子信息产业区。")
    assert ("电子信息产业区", "贺州市生态产业园") in facts.relations("LOCATED_IN")
