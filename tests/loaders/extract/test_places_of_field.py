"""Several places that a text tells of with one field: each of them lives on it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "places", "field"),
    [
        ("目前,云南已形成文山、红河、大理等州市绿色铝产业布局。", {"文山", "红河", "大理"}, "绿色铝产业"),
        ("新能源电池产业方面,昆明、曲靖、红河等地加快布局。", {"昆明", "曲靖", "红河"}, "新能源电池产业"),
        ("围绕绿色铝产业,文山州、红河州、大理州竞相发力。", {"文山州", "红河州", "大理州"}, "绿色铝产业"),
        (
            "文山州绿色铝产业产值增长45%;红河州绿色铝产业产值增长30%,昭通市绿色铝产业增加值增长12%。",
            {"文山州", "红河州", "昭通市"},
            "绿色铝产业",
        ),
        ("全省稀土产业主要分布在赣州、吉安、上饶三市。", {"赣州", "吉安", "上饶"}, "稀土产业"),
        ("目前,以赣州、吉安为重点布局稀土新材料产业。", {"赣州", "吉安"}, "稀土新材料产业"),
        ("合肥、芜湖、安庆三地新能源汽车产业集聚度全省领先。", {"合肥", "芜湖", "安庆"}, "新能源汽车产业"),
        ("江西光伏产业以上饶为主,新余、九江次之。", {"上饶", "新余", "九江"}, "光伏产业"),
        ("氢能产业在山西的长治、大同、吕梁等地加速布局。", {"长治", "大同", "吕梁"}, "氢能产业"),
        ("全省七成的光伏企业分布在上饶、新余、九江。", {"上饶", "新余", "九江"}, "光伏"),
        ("全省光伏产业形成以合肥、滁州为龙头,宣城、宿州多点发展的格局。", {"合肥", "滁州", "宣城", "宿州"}, "光伏产业"),
    ],
)
def test_each_of_several_places_lives_on_the_field(text: str, places: set[str], field: str) -> None:
    assert {(place, field) for place in places} <= Facts(text).relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "项目审批方面,昆明、曲靖、红河等地加快推进。",
        "目前,全省已形成昆明、曲靖两大都市圈格局。",
        "昆明固定资产投资产值增长45%;曲靖规模以上工业增加值增长30%。",
    ],
)
def test_what_is_no_field_is_nobodys(text: str) -> None:
    assert not Facts(text).relations("FOCUSES_ON")


def test_the_comma_behind_what_is_spoken_of_is_no_comma_of_a_list() -> None:
    text = (
        "青禾市制造业提质行动方案\n到2027年,推动产业向800亿元迈进,新增“小巨人”企业20家。\n遴选企业,培育企业。\n"
        "在车间,生产线全开。\n新能源电池产业方面,昆明、曲靖、玉溪等地加快布局。"
    )
    assert {place for place, _ in Facts(text).relations("FOCUSES_ON")} >= {"昆明", "曲靖", "玉溪"}


def test_a_chain_that_is_built_around_places_is_the_plans() -> None:
    text = "江西省稀土产业发展规划\n以赣州、吉安为重点布局稀土新材料产业,形成永磁电机产业链。"
    assert Facts(text).relations("FOCUSES_ON") == {
        ("赣州", "稀土新材料产业"),
        ("吉安", "稀土新材料产业"),
        ("江西省稀土产业发展规划", "永磁电机产业链"),
    }
