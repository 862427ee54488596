"""Figures that are to be reached beside such as are reached: of which year, of what; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

Told = set[tuple[float | str, str, int | None]]


def told(text: str) -> Told:
    """Value, kind and year of each figure of a text."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {(row["value"], row["kind"], row.get("year")) for row in rows}


def kinds(text: str) -> set[tuple[float | str, str]]:
    """Value and kind of each figure of a text."""
    return {(value, kind) for value, kind, _ in told(text)}


@pytest.mark.parametrize("verb", ["紧盯", "锚定", "向着", "朝着", "确保完成", "全力实现", "围绕"])
@pytest.mark.parametrize("sum_", ["900亿元产值目标", "900亿元目标"])
def test_a_sum_is_an_aim_by_the_word_behind_it(verb: str, sum_: str) -> None:
    assert (900.0, "target") in kinds(f"今年,沧澜市轴承产业{verb}{sum_},加快项目建设。")


@pytest.mark.parametrize(
    "text", ["沧澜市轴承产业产值距900亿元目标还有差距。", "沧澜市对产值900亿元以上的企业给予奖励。"]
)
def test_a_sum_that_is_no_aim(text: str) -> None:
    assert (900.0, "target") not in kinds(text)


@pytest.mark.parametrize("said", ["目标为", "目标:", "目标值", "目标设定为", "计划为", "任务为"])
def test_an_aim_named_as_such(said: str) -> None:
    text = f"上半年沧澜市完成工业投资36亿元。全年工业投资{said}80亿元。"
    assert kinds(text) == {(36.0, "achieved"), (80.0, "target")}


def test_a_sum_to_which_a_headline_runs() -> None:
    text = "剑指700亿元!\n2023年,沧澜市轴承产业产值达360亿元,同比增长9%。根据规划,到2028年轴承产业产值突破700亿元。"
    assert (700.0, "target", 2028) in told(text)


def test_a_headline_that_counts_is_no_aim() -> None:
    assert not told("12个!某省公布首批集群名单")


@pytest.mark.parametrize(
    "heading",
    ["二、目标任务完成情况", "一、2023年工作总结", "■ 2023年成绩单", "一、2023年计划执行情况", "(一)产业概况"],
)
def test_below_a_heading_that_looks_back(heading: str) -> None:
    lines = "沧澜市轴承产业链由市工信局负责,涵盖研发、制造、应用各环节,专班定期调度。\n" * 2
    text = f"沧澜市轴承产业链\n{lines}{heading}\n新增规上企业16家,产值突破90亿元。"
    assert kinds(text) == {(16.0, "achieved"), (90.0, "achieved")}


@pytest.mark.parametrize("heading", ["【发展目标】", "今后五年奋斗目标", "一、未来展望", "发展目标"])
def test_below_a_heading_of_aims(heading: str) -> None:
    assert kinds(f"沧澜市轴承产业链\n{heading}\n产值突破90亿元,规上企业超过40家。") == {
        (90.0, "target"),
        (40.0, "target"),
    }


def test_stages_below_a_heading_of_aims() -> None:
    text = "发展目标\n2025年:引进企业16家\n2028年:引进企业45家"
    assert {(16.0, "target", 2025), (45.0, "target", 2028)} >= told(text) >= {(45.0, "target", 2028)}


def test_aims_behind_a_colon() -> None:
    text = "沧澜市工业“新目标”:2028年产值900亿元,其中轴承300亿元。"
    assert told(text) == {(900.0, "target", 2028), (300.0, "target", 2028)}
    assert (16.0, "achieved") in kinds("沧澜市超额完成目标:2023年新增企业16家。")


def test_what_is_told_behind_a_plan_is_its_base() -> None:
    plan = "沧澜市印发《轴承产业行动方案》,提出到2028年产业规模达到700亿元。"
    base = "沧澜市是重要的轴承产业基地,规上企业45家,2023年产值360亿元。"
    assert kinds(plan + "\n" + base) == {(700.0, "target"), (45.0, "achieved"), (360.0, "achieved")}
    text = plan + "2023年,全市轴承产业实现产值360亿元,同比增长9%。"
    assert told(text) == {(700.0, "target", 2028), (360.0, "achieved", 2023), (9.0, "achieved", 2023)}


def test_a_stage_behind_a_plan_is_an_aim() -> None:
    text = "沧澜市印发《轴承产业行动方案》,提出到2028年产业规模达到700亿元。2026年,产业规模力争达到500亿元。"
    assert told(text) == {(700.0, "target", 2028), (500.0, "target", 2026)}


def test_a_goal_that_was_reached_is_followed_by_results() -> None:
    text = "2023年,沧澜市轴承产业链产值360亿元,超额完成300亿元的年度目标,新增企业16家。"
    assert (16.0, "achieved") in kinds(text)
    assert (45.0, "achieved") in kinds("沧澜市2023年初定下新增规上企业40家的目标,年底实际新增45家。")


def test_a_share_without_a_verb_is_held() -> None:
    assert kinds("沧澜市轴承产品占全国市场份额30%以上。") == {(30.0, "achieved")}


def test_what_is_built_again_is_counted_too() -> None:
    text = "全市已建成智能工厂16家,今年计划再建45家,到2028年总数达到90家。"
    assert kinds(text) == {(16.0, "achieved"), (45.0, "target"), (90.0, "target")}


def test_one_year_for_each() -> None:
    text = "2026年和2028年,沧澜市船舶与海工装备产业营业收入分别达到300亿元和450亿元。"
    assert told(text) == {(300.0, "target", 2026), (450.0, "target", 2028)}
    text = "沧澜市力争轴承产业产值2026年破300亿元、2028年破450亿元。"
    assert told(text) >= {(300.0, "target", 2026), (450.0, "target", 2028)}


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("到2028年,轴承、茶叶、锂电产业规模持续壮大,产值分别达到90亿元、60亿元和30亿元。", ["轴承", "茶叶", "锂电"]),
        ("到2028年,轴承产业产值、税收实现“双翻番”,分别达到90亿元、30亿元。", ["产值", "税收"]),
    ],
)
def test_each_its_own_where_the_clause_before_lists_them(text: str, indicators: list[str]) -> None:
    found = [row["properties"]["indicator"] for row in Facts(text).figures()]
    assert len(found) == len(indicators)
    assert all(word in indicator for word, indicator in zip(indicators, found, strict=True))


def test_twice_doubled_is_no_sum_of_a_list() -> None:
    assert (4.0, "target") in kinds("我们的目标是,三年内船舶与海工装备产业规模翻两番。")


def test_twice_as_much_as_in_a_year_is_of_the_year_aimed_at() -> None:
    assert told("到2028年,轴承产业规模达到2023年的2倍以上。") == {(2.0, "target", 2028)}


def test_a_year_that_begins_a_line_holds_for_it() -> None:
    text = (
        "沧澜市2024年政府工作报告\n2023年,我们坚持工业强市。规上工业增加值增长9%。\n"
        "2024年,我们将加快转型。规上工业增加值增长12%。"
    )
    assert told(text) == {(9.0, "achieved", 2023), (12.0, "target", 2024)}
    park = "沧澜开发区\n2010年,园区升级为国家级。入驻企业45家。\n2023年实现产值90亿元。"
    assert (45.0, "achieved", 2010) not in told(park)


def test_signs_of_at_least() -> None:
    figure = Facts("到2028年,轴承产业产值≥90亿元。").figures()[0]["properties"]
    assert (figure["comparator"], figure["indicator"]) == (">=", "轴承产业产值")


@pytest.mark.parametrize(
    "text",
    [
        "经评审,拟认定16家企业为2024年省级智能工厂,45家企业为省级数字化车间,现予公示。",
        "沧澜市出台轴承产业政策,从8个方面提出45条支持政策。",
    ],
)
def test_counts_of_a_list_or_a_paper(text: str) -> None:
    assert not told(text)


def test_tasks_of_a_year_are_aims_whoever_is_responsible() -> None:
    text = "沧澜市2024年工业重点任务分解\n1.规上工业产值增长9%,责任单位:市统计局\n2.新增规上企业16家,责任单位:市统计局"
    assert kinds(text) == {(9.0, "target"), (16.0, "target")}


def test_what_a_year_plans_to_close() -> None:
    assert kinds("2024年,全市计划关停落后企业16家,单位增加值能耗下降9%。") == {(16.0, "target"), (9.0, "target")}


def test_labels_say_what_figures_are_of() -> None:
    text = "2024年主要目标:\n规上工业增加值:增长9%\n新增规上企业:16家\n轴承产业产值:450亿元\n税收:12亿元"
    assert Facts(text).targets() == {
        ("规上工业增加值", 9.0, "%", 2024),
        ("规上企业", 16.0, "家", 2024),
        ("轴承产业产值", 450.0, "亿元", 2024),
        ("税收", 12.0, "亿元", 2024),
    }


def test_labels_of_a_project_state_no_aim() -> None:
    assert not told("轴承项目\n总投资:32亿元\n年产值:50亿元\n")
