"""Figures that are said as levels, and words of size, acres and lengths that name nothing."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("到2030年,光伏产业形成200亿级产业规模。", 200),
        ("到2030年,光伏产业产值突破千亿级大关。", 1000),
        ("到2030年,光伏产业规模达到千亿级。", 1000),
        ("到2030年,光伏产业打造成100亿级产业规模。", 100),
        ("力争2030年形成300亿级产业规模。", 300),
    ],
)
def test_a_level_that_is_aimed_at_is_a_figure(sentence: str, value: float) -> None:
    figures = Facts("青川县推进光伏产业发展。" + sentence).figures()
    assert [(f["properties"]["value"], f["properties"]["unit"]) for f in figures] == [(value, "亿元")]


@pytest.mark.parametrize("sentence", ["青川县打造千亿级光伏产业集群。", "青川县建设百亿级产业规模园区。"])
def test_the_size_of_a_thing_is_none(sentence: str) -> None:
    assert Facts(sentence).figures() == []


def test_parks_of_acres_and_lengths_of_roads_are_none() -> None:
    facts = Facts("青川县建设青川大米、霖沣蜜梨等一批万亩以上基地,扩建道路1.9公里,投资955万元。")
    assert facts.names("Park") == facts.names("Project") == set()


def test_water_works_are_projects() -> None:
    assert Facts("开工建设引霖济岚等重大水利工程。").names("Project") == {"引霖济岚工程"}


def test_what_is_founded_gives_no_year_to_what_is_now() -> None:
    facts = Facts("开发区2004年开始规划建设,2011年申报成立省级开发区。目前,开发区入驻企业达到86家。")
    assert [row["properties"].get("year") for row in facts.figures()] == [None]


def test_the_only_one_of_a_place_is_no_class() -> None:
    facts = Facts("霖沣智慧科技成为抚州唯一省级制造业单项冠军。")
    assert facts.relations("IN_TIER") == {("霖沣智慧科技", "省级制造业单项冠军")}


def test_a_park_calls_its_own_plan_so() -> None:
    facts = Facts("辽宁西丰经济开发区“十四五”发展规划\n结合实际,编制园区“十四五”发展规划。")
    assert facts.names("Programme") == set()
    assert facts.names("Document") == {"辽宁西丰经济开发区十四五发展规划"}
