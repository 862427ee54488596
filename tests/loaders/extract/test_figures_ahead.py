"""Figures whose sentence says by a phrase that they lie ahead, or that they are only what others start from; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def told(text: str) -> set[tuple[str, float, str]]:
    """Indicator, value and kind of the figures of a text."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {(row["indicator"], row["value"], row["kind"]) for row in rows}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("工业增加值增速目标定为7%,固定资产投资增长6%左右。", ("工业增加值增速", 7.0, "target")),
        ("为实现2027年低空经济产值300亿元的目标,全区开展补链招商。", ("低空经济产值", 300.0, "target")),
        ("全县向竹木产值80亿元的新目标迈进。", ("竹木产值", 80.0, "target")),
        ("武汉市把光电子产业营收突破2000亿元作为2027年的奋斗目标。", ("光电子产业营收", 2000.0, "target")),
        ("武汉市的五年目标,是把光电子产业营收做到900亿元。", ("光电子产业营收", 900.0, "target")),
        ("武汉市光伏产业的蓝图已经绘就:2026年产值300亿元。", ("产值", 300.0, "target")),
        ("要通过三年努力,使规上企业数字化改造率达到100%。", ("规上企业数字化改造率", 100.0, "target")),
        ("到2027年,全市规上工业企业要净增120户。", ("规上工业企业", 120.0, "target")),
        ("武汉市提出“十五五”末实现制造业增加值占比稳定在40%以上。", ("制造业增加值占比", 40.0, "target")),
        ("武汉市的目标很明确:2027年竹木产业营收迈上200亿元新台阶。", ("竹木产业营收", 200.0, "target")),
        ("新能源汽车产量目标调高至50万辆。", ("新能源汽车产量", 500_000.0, "target")),
        ("预计到年底,全市工业总产值可达3000亿元。", ("工业总产值", 3000.0, "target")),
        ("湖北省将组建20个以上产业创新联合体。", ("产业创新联合体", 20.0, "target")),
        ("力争引进亿元项目不少于200宗。", ("引进亿元项目", 200.0, "target")),
        ("竹木产值要从60亿元起步,三年跨上90亿元台阶。", ("竹木产值", 90.0, "target")),
    ],
)
def test_lies_ahead(text: str, figure: tuple[str, float, str]) -> None:
    assert figure in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "去年,该县实现了产值100亿元的目标。",
        "该县顺利完成了年初确定的工业产值100亿元的目标任务。",
        "作为全国首个目标管理试点,该市2023年产值达到100亿元。",
        "经过三年努力,规上企业数字化改造率达到100%。",
        "钒钛产业产值要在现有100亿元的基础上再翻一番。",
        "竹木产值要从100亿元起步。",
        "2024年光电子产业营收为100亿元,按照《武汉市光电子产业规划》,2027年要提至200亿元。",
    ],
)
def test_is_reached(text: str) -> None:
    kinds = {kind for _, value, kind in told(text) if value == 100.0}
    assert kinds == {"achieved"}


def test_task_that_is_written_into_a_plan() -> None:
    facts = Facts("南阳市2025年再添3个省级先进制造业集群的任务,被写进了《南阳市制造强市建设实施方案》。")
    assert facts.relations("SETS_TARGET") == {("南阳市制造强市建设实施方案", "省级先进制造业集群")}


def test_figure_of_what_the_clause_before_lets_grow() -> None:
    facts = Facts("2026年,全省培育专精特新企业5家以上,实现单项冠军总数倍增,达到80家。")
    assert ("单项冠军", "单项冠军") in facts.relations("MEASURES")


@pytest.mark.parametrize(
    "text", ["为实现2027年茶叶产值20亿元的目标,安溪县将开展招商。", "为完成2027年茶叶产值20亿元的任务,安溪县出台措施。"]
)
def test_who_acts_for_the_goal_sets_it(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("SETS_TARGET") == {("安溪县", "茶叶产值")}
    assert {row["properties"]["kind"] for row in facts.figures()} == {"target"}


def test_what_a_firm_says_of_itself_is_set_by_no_place() -> None:
    facts = Facts("企业负责人说,二期投产后预计年新增产值15亿元,公司所在的兴化市给予了用地支持。")
    assert facts.relations("SETS_TARGET") == set()


@pytest.mark.parametrize(
    "text",
    [
        "全市主导产业有三个,带动就业。",
        "工业产值比年初计划增加5亿元。",
        "明确了重点发展的6个产业方向。",
        "全县重点产业链共有3条,均设专班。",
    ],
)
def test_count_of_a_group_is_no_figure(text: str) -> None:
    assert told(text) == set()


def test_goal_is_no_project() -> None:
    assert Facts("武汉市向光电子产业产值4000亿元的新目标迈进。").names("Project") == set()
