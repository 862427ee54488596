"""What a clause is about: parks, clusters and several places as subjects, on invented sentences."""

import pytest

from loaders.extract import extract


def relations(text: str, *kinds: str) -> set[tuple[str, str, str]]:
    rows = extract(text, "doc.txt")
    names = {row["id"]: row["name"] for row in rows if row["kind"] == "entity"}
    return {
        (names[row["source"]], row["type"], names[row["target"]])
        for row in rows
        if row["kind"] == "relation" and (not kinds or row["type"] in kinds)
    }


@pytest.mark.parametrize(
    ("text", "holder", "fields"),
    [
        ("“一核”即青河化工基地,重点发展高性能纤维、工程塑料及电子化学品。", "青河化工基地", {"高性能纤维", "工程塑料", "电子化学品"}),
        ("南山工业园区做精做强轴承、齿轮;全市加快发展陶瓷、茶叶。", "南山工业园区", {"轴承", "齿轮"}),
        ("青河高新技术产业开发区主攻碳化硅晶片、切割机。", "青河高新技术产业开发区", {"碳化硅晶片", "切割机"}),
        (
            "培育竹木、陶瓷2个产业集群。竹木重点发展竹地板、竹家具;陶瓷主攻卫浴、瓷砖。",
            "竹木集群",
            {"竹地板", "竹家具"},
        ),
    ],
)  # fmt: skip
def test_parks_and_clusters_cover_what_they_develop(text: str, holder: str, fields: set[str]) -> None:
    assert {t for s, _, t in relations(text, "COVERS") if s == holder} == fields


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "保定市将加快转型。涞水县、阜平县、高阳县分别布局绝缘材料、镁合金、毛巾等特色产业。",
            {("涞水县", "绝缘材料"), ("阜平县", "镁合金"), ("高阳县", "毛巾")},
        ),
        ("保定市提出,支持涞水、阜平两县(市)发展旱地蔬菜、核桃深加工。", {("涞水", "旱地蔬菜"), ("阜平", "核桃深加工")}),
        ("保定市提出,涞水、阜平等县做精毛巾、箱包、童车。", {("涞水", "箱包"), ("阜平", "箱包"), ("阜平", "童车")}),
    ],
)
def test_places_that_are_enumerated_act_each_for_itself(text: str, pairs: set[tuple[str, str]]) -> None:
    found = {(s, t) for s, _, t in relations(text, "FOCUSES_ON")}
    assert pairs <= found


def test_fields_that_belong_together_stay_one() -> None:
    text = "全市重点发展电梯及关键零部件、智能装备与机器人。"
    assert {row["name"] for row in extract(text, "d") if row.get("type") == "Industry"} == {
        "电梯及关键零部件",
        "智能装备与机器人",
    }
