"""Whose the figures behind a semicolon and a year are, what a park is, and the places that bear a field; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def _setters(text: str) -> dict[float, str]:
    """The value of each figure and who states it."""
    facts = Facts(text)
    figures = {row["id"]: row["properties"]["value"] for row in facts.figures()}
    rows = [row for row in facts.rows if row["kind"] == "relation" and row["type"] == "SETS_TARGET"]
    return {figures[row["target"]]: facts.entities[row["source"]]["name"] for row in rows}


@pytest.mark.parametrize("subject", ["嵩明县", "安宁化工园区", "嵩明经济技术开发区"])
def test_figures_behind_a_semicolon_are_those_of_who_was_told_of(subject: str) -> None:
    set_by = _setters(f"云南省印发通报。2022年,{subject}产值620亿元,增长8%;新增企业30家,增长5%;税收9亿元。")
    assert set(set_by.values()) == {subject}


def test_behind_a_semicolon_another_or_the_whole_is_told_of() -> None:
    set_by = _setters("昆明市:嵩明县产值62亿元;全市产值900亿元;富民县产值20亿元。")
    assert set_by == {62: "嵩明县", 900: "昆明市", 20: "富民县"}


def test_of_two_that_were_told_of_neither_is_meant_behind_a_semicolon() -> None:
    set_by = _setters("昆明市产值900亿元。嵩明县产值62亿元,富民县产值20亿元;新增企业30家。")
    assert set_by[30] == "昆明市"


@pytest.mark.parametrize("lead", ["到目前,园区", "2017年园区", "2017年,园区", "截至目前园区"])
def test_a_park_is_meant_behind_a_year_as_well(lead: str) -> None:
    text = f"本报昆明讯 记者从昆明经开区管委会获悉,这个开发区正在成为云南经济新引擎。{lead}实现工业总产值70亿元。"
    assert _setters(text) == {70: "昆明经开区"}


def test_a_park_is_all_that_it_is_called_important_as() -> None:
    facts = Facts("安宁能源化工园区是国家重要的煤炭生产基地、煤化工产业基地和循环经济示范区。")
    tiers = {tier for thing, tier in facts.relations("IN_TIER") if thing == "安宁能源化工园区"}
    assert tiers == {"煤炭生产基地", "煤化工产业基地", "循环经济示范区"}


@pytest.mark.parametrize("said", ["不是国家重要的", "力争成为国家重要的"])
def test_a_park_that_is_not_yet_so_is_in_no_class(said: str) -> None:
    facts = Facts(f"安宁能源化工园区{said}煤化工产业基地。")
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("为核心", "为重点支撑", "联动发展的产业格局"),
        ("为主", "为辅", "为补充的发展格局"),
        ("为中心", "为支撑", "协同发展的格局"),
    ],
)
def test_the_places_of_a_layout_bear_its_field(first: str, second: str, third: str) -> None:
    facts = Facts(f"高端装备产业形成以昆明{first},曲靖、玉溪{second},大理、楚雄{third}。")
    assert {place for place, _ in facts.relations("FOCUSES_ON")} == {"昆明", "曲靖", "玉溪", "大理", "楚雄"}


@pytest.mark.parametrize(
    "text",
    [
        "云南省形成以昆明为中心,曲靖、玉溪为重点支撑的交通格局。",
        "铝加工产业没有形成以昆明为核心,曲靖为支撑的格局。",
    ],
)
def test_a_layout_of_no_field_or_that_is_denied_says_nothing(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()
