"""Counties by their short names, and names that everyday verbs lead, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("江西省的上高、铜鼓两县和分宜各建一个锂电产业园。", {"江西省", "上高", "分宜"}),  # 铜鼓 is a word as well
        ("江西省要求奉新集团扩产。", {"江西省"}),  # a firm
        ("江苏省的上高没有县。", {"江苏省"}),  # of another province
    ],
)  # fmt: skip
def test_short_names_of_counties_are_places_in_their_own_province(text: str, places: set[str]) -> None:
    assert Facts(text).names("Place") == places


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("江西省的宜春做锂电新能源产业基地,吉安盯住光电产业园。", {"锂电新能源产业基地", "光电产业园"}),
        ("江西省布局南岭化工和赣州赣江产业新城。", {"赣州赣江产业新城"}),
        ("江西省的“赣江稀金谷”和第三批赣西化工园区扩区。", {"赣江稀金谷", "赣西化工园区"}),
        ("江西省上高、分宜等锂电新能源集中发展区扩区。", {"锂电新能源集中发展区"}),
        ("江西省靠着稀土新材料产业园起家。", {"稀土新材料产业园"}),
    ],
)  # fmt: skip
def test_everyday_verbs_lead_names(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


def test_zones_that_are_ruled_like_counties() -> None:
    facts = Facts("青海省推进建设。大柴旦岭枫盐湖产业园投产。")
    assert ("大柴旦岭枫盐湖产业园", "大柴旦") in facts.relations("LOCATED_IN")
    assert "浦东" in Facts("上海市推进建设。浦东发展集成电路。").names("Place")


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("江西省的南康有岭枫家具产业园,上高走边境产业园区的路子。", {"岭枫家具产业园", "边境产业园区"}),
        ("江西省推介蜜柚和岭枫科技园,澄岭组团以零部件为主。", {"岭枫科技园", "澄岭组团"}),
        ("江西省与全国开发区、各地园区交流,各组团竞相发展。", set()),
    ],
)
def test_where_the_names_of_parks_begin(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("襄樊市重点发展汽车产业。", "襄阳市"),
        ("四川省郫县重点发展川菜产业。", "郫都区"),
        ("江西省龙南县重点发展稀土产业。", "龙南市"),
        ("广东省普宁县重点发展纺织产业。", "普宁市"),
    ],
)
def test_divisions_go_by_their_earlier_names(text: str, place: str) -> None:
    places = [row for row in Facts(text).entities.values() if row["type"] == "Place"]
    assert [place in row["properties"]["aliases"] for row in places] == [True]


def test_an_organ_of_a_county_under_its_earlier_rank() -> None:
    facts = Facts("龙南县政府印发《龙南县稀土产业发展规划》。")
    assert facts.names("Organisation") == {"龙南县政府"}


@pytest.mark.parametrize(
    "sentence",
    ["产业发展适应城市需要。", "把情怀化为行动。", "保持社会大局长治久安。", "县委书记和县长调研企业。"],
)
def test_what_other_words_hold_is_no_place(sentence: str) -> None:
    assert Facts("山西省推进制造业发展。" + sentence).names("Place") <= {"山西省"}


def test_a_county_keeps_its_head() -> None:
    assert "和县" in Facts("和县县长王建明说,和县重点发展新材料产业。").names("Place")
