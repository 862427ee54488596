"""Sums, shares and rates that plans aim at for several fields: lists, brackets, fields told of before."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "海安市制造业高质量发展行动方案(2023—2025年)\n二、重点任务\n{}\n三、保障措施\n"


def measured(text: str) -> set[tuple[float, str]]:
    facts = Facts(PLAN.format(text))
    names = {row["id"]: row["name"] for row in facts.entities.values()}
    values = {row["id"]: row["properties"]["value"] for row in facts.figures()}
    return {
        (values[row["source"]], names[row["target"]])
        for row in facts.rows
        if row["kind"] == "relation" and row["type"] == "MEASURES"
    }


def values(text: str) -> set[float]:
    return {row["properties"]["value"] for row in Facts(PLAN.format(text)).figures()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大力发展储能装备产业,力争到2025年产值突破800亿元。", {(800, "储能装备产业")}),
        ("以滨海园区为重点,打造船舶产业集群。2025年达到千亿元产值。", {(1000, "船舶产业集群")}),
        ("全区将聚焦储能装备,力争到2025年产值突破800亿元。", set()),
        ("发展船舶和储能装备,力争到2025年产值突破800亿元。", set()),
        ("大力发展储能装备产业,到2025年全市工业总产值突破800亿元。", set()),
        (
            "打造钢铁、船舶两大千亿元产业集群,到2025年分别实现产值1500亿元、1200亿元。",
            {(1500, "钢铁集群"), (1200, "船舶集群")},
        ),
        (
            "钢铁、船舶、电机产业产值年均增长20%、15%、18%。",
            {(20, "钢铁"), (15, "船舶"), (18, "电机产业")},
        ),
        (
            "船舶产业工业总产值、销售收入、利税分别达到900亿元、800亿元、70亿元。",
            {(900, "船舶产业"), (800, "船舶产业"), (70, "船舶产业")},
        ),
        ("工业总产值、利润、税收分别达到900亿元、80亿元、70亿元。", set()),
    ],
)
def test_field_of_sum(text: str, expected: set[tuple[float, str]]) -> None:
    assert measured(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("船舶产业产值达到500亿元(年均增长12%)。", {(500, "船舶产业"), (12, "船舶产业")}),
        ("到2025年,船舶(500亿元)、储能装备(300亿元)两大产业集群基本形成。", {(500, "船舶集群"), (300, "储能装备集群")}),
        ("工业总产值达到900亿元(其中船舶产业500亿元、电机产业300亿元)。", {(500, "船舶产业"), (300, "电机产业")}),
        ("推进船舶项目(500亿元)、储能装备项目(300亿元)建设。", set()),
    ],
)
def test_figures_in_brackets(text: str, expected: set[tuple[float, str]]) -> None:
    assert measured(text) == expected


def test_parts_in_brackets() -> None:
    assert values("风光装机达到1000万千瓦(其中风电600万千瓦、光伏400万千瓦)。") == {10e6, 6e6, 4e6}
    assert values("实施重点项目100个(总投资500亿元),建成产业园(占地500亩)。") == {100}
