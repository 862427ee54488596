"""Aims beside what denies them, or tells what was done for them; all invented."""

import pytest

from loaders.extract.draft import Draft, Entity
from tests.loaders.extract.facts import Facts

Kinds = set[tuple[str, float | str, str]]


def kinds(text: str) -> Kinds:
    """Indicator, value and kind of each figure of a text."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {(row["indicator"], row["value"], row["kind"]) for row in rows}


@pytest.mark.parametrize("said", ["没有提出", "未提出", "不再提出"])
def test_an_aim_that_nobody_sets(said: str) -> None:
    assert not kinds(f"沧澜市{said}500亿元产值目标。")


@pytest.mark.parametrize("verb", ["锚定", "全力完成", "努力实现"])
def test_what_a_sum_behind_a_place_is_of(verb: str) -> None:
    assert {(what, value) for what, value, _ in kinds(f"沧澜市{verb}500亿元产值目标,加快项目建设。")} == {
        ("产值", 500.0)
    }


@pytest.mark.parametrize("done", ["已引进企业20家", "累计引进企业20家", "引进企业20家"])
@pytest.mark.parametrize("verb", ["紧盯", "聚焦", "围绕"])
def test_what_was_done_for_an_aim(verb: str, done: str) -> None:
    text = f"{verb}500亿元产值目标,沧澜市{done}。"
    assert {(value, kind) for _, value, kind in kinds(text)} == {(500.0, "target"), (20.0, "achieved")}


def test_what_will_be_done_for_an_aim() -> None:
    text = "紧盯500亿元产值目标,沧澜市将引进企业20家。"
    assert {(value, kind) for _, value, kind in kinds(text)} == {(500.0, "target"), (20.0, "target")}


@pytest.mark.parametrize(
    "text", ["按计划推进项目20个。", "沧澜市列入省级计划支持项目20个。", "原计划招商,实际引进项目20个。"]
)
def test_a_plan_by_which_something_was_done(text: str) -> None:
    assert {(value, kind) for _, value, kind in kinds(text)} == {(20.0, "achieved")}


def test_what_really_came_beside_what_was_planned() -> None:
    text = "原计划引进企业20家,实际引进15家。"
    assert {(value, kind) for _, value, kind in kinds(text)} == {(20.0, "target"), (15.0, "achieved")}


@pytest.mark.parametrize(
    "text",
    ["每年认定20家企业为省级绿色工厂,并向社会公布。", "到2028年新增20家企业为省级绿色工厂,名单按年公布。"],
)
def test_a_count_to_come_of_what_is_made_known(text: str) -> None:
    assert {(value, kind) for _, value, kind in kinds(text)} == {(20.0, "target")}


def test_a_step_on_the_way_to_an_aim() -> None:
    text = "沧澜市轴承产业发展规划\n到2027年,全市工业总产值达到500亿元。2025年,培育规上企业100家。"
    assert ("规上企业", 100.0, "target") in kinds(text)


@pytest.mark.parametrize("said", ["加快发展", "快速增长", "持续壮大"])
def test_what_grows_is_no_part_of_whose_figure_it_is(said: str) -> None:
    text = f"轴承、汽车两大产业{said},产值分别达到300亿元、400亿元。"
    assert {(what, value) for what, value, _ in kinds(text)} == {("轴承产值", 300.0), ("汽车产值", 400.0)}


def test_a_label_that_says_that_a_sum_is_an_aim() -> None:
    assert kinds("目标产值:450亿元。") == {("产值", 450.0, "target")}


def test_many_labels_of_a_line_are_looked_up_in_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    calls, find = [0], Draft.find

    def counting(draft: Draft, kind: str, name: str) -> Entity | None:
        calls[0] += 1
        return find(draft, kind, name)

    monkeypatch.setattr(Draft, "find", counting)
    asked = []
    for count in (200, 400):
        calls[0] = 0
        Facts("税收:12亿元、" * count)
        asked.append(calls[0])
    assert asked[1] < 2.5 * asked[0]
