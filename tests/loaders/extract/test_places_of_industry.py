"""What news of figures by place and firm say, and what places call their fields; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "肥西县首位产业为光电信息,主导产业是纺织服装。",
        "安徽肥西县。该县首位产业为光电信息,主导产业是纺织服装。",
        "肥西县工业基础好。首位产业为光电信息,主导产业是纺织服装。",
    ],
)
def test_what_a_place_calls_its_fields(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == {("肥西县", "光电信息"), ("肥西县", "纺织服装")}


def test_fields_that_are_listed_as_a_sort() -> None:
    facts = Facts("泸州市谋划长远。新型储能、生物制造则列为未来产业。")
    assert facts.relations("INCLUDES") == {("未来产业", "新型储能"), ("未来产业", "生物制造")}


@pytest.mark.parametrize("text", ["肥西县首位产业不是光电信息。", "肥西县首位产业是发展的根基。"])
def test_what_is_no_field_of_a_place(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("动力电池是宜宾市重点打造的四大产业集群之一。", {("宜宾市", "动力电池集群")}),
        (
            "四川省。生物医药集聚泸州、内江,硅光伏云集乐山。",
            {("泸州", "生物医药"), ("内江", "生物医药"), ("乐山", "硅光伏")},
        ),
        ("易门县的陶瓷、峨山县的绿色食品增势良好。", {("易门县", "陶瓷"), ("峨山县", "绿色食品")}),
    ],
)
def test_places_behind_or_before_their_field(text: str, pairs: set[tuple[str, str]]) -> None:
    assert pairs <= Facts(text).relations("FOCUSES_ON")


def test_firms_of_a_city_at_work() -> None:
    facts = Facts("云南省光伏产业快报\n曲靖隆晖、晶烁、烁阳能源产能释放,保山隆晖、通烁达产。")
    assert facts.relations("LOCATED_IN") >= {("晶烁", "曲靖"), ("烁阳能源", "曲靖"), ("通烁", "保山")}


def test_a_firm_of_another_city_does_not_lie_in_the_one_told_before() -> None:
    facts = Facts("云南省铝产业快报\n文山神烁、宏烁稳产,大理溢烁铝业满产。")
    assert ("大理溢烁铝业", "文山") not in facts.relations("LOCATED_IN")


def test_firms_in_the_park_that_stands_before_them() -> None:
    facts = Facts("一季度,蒙自经开区惠烁、宏烁等企业满负荷生产。")
    assert facts.relations("LOCATED_IN") >= {("惠烁", "蒙自经开区"), ("宏烁", "蒙自经开区")}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("田东县、德保县则依托银海铝业等企业,发展碳素。", "银海铝业"),
        ("四川裕烁落户安居区。", "四川裕烁"),
        ("该厂由宁德时代全资设立。", "宁德时代"),
        ("昆明闻烁一季度产值增长18%。", "昆明闻烁"),
    ],
)
def test_firms_told_by_what_stands_around(text: str, firm: str) -> None:
    assert firm in Facts(text).names("Organisation")


@pytest.mark.parametrize(
    "text", ["磷渣和尾气全部回收。", "曲靖市光伏、锂电产业贡献突出。", "企业扩产,生产锂电池结构件、铜箔,供不应求。"]
)
def test_what_is_no_firm(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


def test_two_firms_of_two_places_are_two() -> None:
    facts = Facts("四川时代公司位于宜宾三江新区,由宁德时代全资设立。")
    assert {"四川时代公司", "宁德时代"} <= facts.names("Organisation")


def test_works_that_are_built_elsewhere() -> None:
    facts = Facts("遂宁市锂电产业链\n天烁锂业在射洪市建有锂盐厂,蜂烁能源动力电池项目在遂宁经开区竣工投产。")
    assert ("蜂烁能源动力电池项目", "射洪市") not in facts.relations("LOCATED_IN")


@pytest.mark.parametrize("text", ["当地日照时数长,强日照和绿电吸引企业。", "年日照充足,发展光伏。"])
def test_sunshine_is_no_city(text: str) -> None:
    assert Facts(text).names("Place") == set()


def test_here_is_the_place_told_of_last() -> None:
    facts = Facts("河南食品工业走访\n漯河市产业兴旺。当地实施名品工程,提出到2025年食品产业规模达到3000亿元。")
    assert ("漯河市", "食品产业规模") in facts.relations("SETS_TARGET")


def test_all_of_a_region_behind_a_semicolon() -> None:
    facts = Facts("广西百色市铝产业走访\n按照安排,2026年全区铝产业产值要达到1100亿元;2028年产值1750亿元。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"广西"}
