"""Several places that a text tells of with one field: each of them lives on it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "places", "field"),
    [
        ("目前,云南已形成文山、红河、大理等州市绿色铝产业布局。", {"文山", "红河", "大理"}, "绿色铝"),
        ("新能源电池产业方面,昆明、曲靖、红河等地加快布局。", {"昆明", "曲靖", "红河"}, "新能源电池产业"),
        ("围绕绿色铝产业,文山州、红河州、大理州竞相发力。", {"文山州", "红河州", "大理州"}, "绿色铝产业"),
        (
            "文山州绿色铝产业产值增长45%;红河州绿色铝产业产值增长30%,昭通市绿色铝产业增加值增长12%。",
            {"文山州", "红河州", "昭通市"},
            "绿色铝产业",
        ),
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
