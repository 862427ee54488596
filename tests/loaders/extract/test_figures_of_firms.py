"""Whose a figure is that a text tells of a firm: the firm's own, and not that of the place where it lies."""

import pytest

from tests.loaders.extract.facts import Facts

_COUNTY = "青川县推进新能源产业发展。"


def _owners(text: str) -> set[tuple[str, str, float]]:
    """Who has which figure: its owner, what it is of and how much it is."""
    facts = Facts(text)
    figures = {row["id"]: row["properties"] for row in facts.figures()}
    return {
        (facts.entities[row["source"]]["name"], figures[row["target"]]["indicator"], figures[row["target"]]["value"])
        for row in facts.rows
        if row["kind"] == "relation" and row["type"] == "SETS_TARGET"
    }


@pytest.mark.parametrize(
    ("sentence", "owned"),
    [
        (
            "誉衡科技在青川县建有一座工厂,今年上半年实现营业收入5亿元,增长8%。",
            {("誉衡科技", "誉衡科技营业收入", 5.0), ("誉衡科技", "誉衡科技营业收入", 8.0)},
        ),
        ("位于青川县的誉衡科技去年产值5亿元。", {("誉衡科技", "誉衡科技产值", 5.0)}),
        ("青川县的誉衡科技去年产值5亿元。", {("誉衡科技", "誉衡科技产值", 5.0)}),
        ("作为青川县的龙头企业,誉衡科技去年产值5亿元。", {("誉衡科技", "誉衡科技产值", 5.0)}),
        (
            "“前三季度,我们的营收达到3亿元,同比增长23%。”誉衡科技总经理王建明说。",
            {("誉衡科技", "誉衡科技营收", 3.0), ("誉衡科技", "誉衡科技营收", 23.0)},
        ),
        (
            "誉衡科技、晶科能源去年产值分别达到5亿元和8亿元。",
            {("誉衡科技", "誉衡科技产值", 5.0), ("晶科能源", "晶科能源产值", 8.0)},
        ),
        ("誉衡科技董事长王建明介绍,公司锂盐产能将达到8万吨。", {("誉衡科技", "誉衡科技锂盐产能", 80000.0)}),
        ("誉衡科技拥有专利120件。", {("誉衡科技", "誉衡科技专利", 120.0)}),
    ],
)
def test_a_firm_has_its_own_figures(sentence: str, owned: set[tuple[str, str, float]]) -> None:
    assert _owners(_COUNTY + sentence) == owned


@pytest.mark.parametrize(
    "sentence",
    [
        "誉衡科技入驻后,青川县去年产值增长8%。",
        "誉衡科技带动上下游企业120家。",
        "以誉衡科技为龙头,青川县新能源集群去年产值50亿元。",
        "誉衡科技董事长王建明介绍,全县产业规模突破百亿元。",
        "青川县新能源协会会长王建明介绍,全县企业产值增长8%。",
        "誉衡科技等8家企业去年产值50亿元。",
        "誉衡科技所在的青川经开区去年产值120亿元。",
        "誉衡科技参股,云南铝业产值增长5%。",
    ],
)
def test_what_a_firm_stands_beside_is_not_its_own(sentence: str) -> None:
    assert "誉衡科技" not in {owner for owner, _, _ in _owners(_COUNTY + sentence)}


def test_a_plan_sets_the_aims_of_the_firms_it_names() -> None:
    text = "《青川县新能源产业发展规划》提出,支持誉衡科技做强做优,到2027年产值达到100亿元。"
    assert {owner for owner, _, _ in _owners(text)} == {"青川县新能源产业发展规划"}


@pytest.mark.parametrize("words", ["没有达到", "未能突破", "尚未超过", "并未实现"])
def test_what_is_not_reached_is_no_figure(words: str) -> None:
    assert not Facts(f"青川县去年产值{words}5亿元。").figures()
    assert [row["properties"]["value"] for row in Facts(f"青川县去年增速{words}8%的目标。").figures()] == [8.0]
