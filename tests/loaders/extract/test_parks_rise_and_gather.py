"""Parks that are to become a cluster, the firms that gather in them, and figures near by that are none."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "advances"),
    [
        (
            "桐城经开区、安庆高新区要建成世界级石化产业集群。",
            {("桐城经开区", "世界级石化产业集群"), ("安庆高新区", "世界级石化产业集群")},
        ),
        ("安庆高新区力争到2027年打造成国家级化工新材料产业集群。", {("安庆高新区", "国家级化工新材料产业集群")}),
        ("安庆高新区打造国家级化工新材料产业集群。", set()),
        (
            "明确以怀宁县、安庆高新区为主承载区,重点发展碳纤维;到2027年,产值突破300亿元,建成国家级化工新材料产业集群。",
            set(),
        ),
    ],
)
def test_a_park_becomes_a_cluster(text: str, advances: Pairs) -> None:
    facts = Facts(text)
    assert facts.relations("ADVANCES_TO") == advances
    assert not facts.relations("COVERS") & advances


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("岳西县的板厂不少,县里正申报省级绿色家居产业集群。", True),
        ("岳西县积极申报省级绿色家居产业集群。", True),
        ("岳西县未申报省级绿色家居产业集群。", False),
        ("岳西县成功申报省级绿色家居产业集群。", False),
    ],
)
def test_a_county_applies_for_a_cluster(text: str, county: bool) -> None:
    assert (("岳西县", "省级绿色家居产业集群") in Facts(text).relations("FOCUSES_ON")) is county


def test_places_have_a_direction_of_their_own() -> None:
    facts = Facts("太湖县、岳西县、宿松县以精细化工为方向错位发展。")
    assert facts.relations("FOCUSES_ON") == {(name, "精细化工") for name in ("太湖县", "岳西县", "宿松县")}


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("该公司所在的铜陵经开区聚集了铜基新材料企业71家。", {("铜陵经开区", "铜基新材料")}),
        ("铜陵经开区集聚40余家铜基新材料企业。", {("铜陵经开区", "铜基新材料")}),
        ("铜陵经开区引进了规上企业71家。", set()),
        ("铜陵经开区力争聚集铜基新材料企业30家。", set()),
        ("过去,铜陵经开区曾聚集铜基新材料企业30家。", set()),
    ],
)
def test_a_park_is_for_the_field_of_its_firms(text: str, covers: Pairs) -> None:
    assert Facts(text).relations("COVERS") == covers


@pytest.mark.parametrize(
    "text",
    [
        "沿着这条路往里走六公里,便是霖沣科技的车间。",
        "驱车往东走30公里,就是桐城经开区。",
        "公司总经理王建军说,一期的产品九成以上给了下游的压铸厂。",
        "二期的产品八成卖给了本地企业。",
        "“过去我的发动机要到外地配桨,今后一百公里内就能找齐七成零件。”",
        "除了桐城经开区一家年产3,000辆的电动客车厂,几乎没有消纳能力。",
    ],
)
def test_figures_near_by_are_no_targets(text: str) -> None:
    assert not Facts(text).figures()


def test_figures_of_the_same_words_that_are_targets() -> None:
    assert {value for _, value, _, _ in Facts("桐城市力争2027年本地配套率达到九成以上,新建公路30公里。").targets()} == {
        90.0,
        30.0,
    }


def test_how_firms_run_is_no_aim() -> None:
    figures = Facts("甲、乙等精细化工企业开工率都在九成以上。").figures()
    assert {row["properties"]["kind"] for row in figures} == {"achieved"}
