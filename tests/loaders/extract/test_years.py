"""Of which year a figure is, and figures that are handed on; the sentences are invented."""

import pytest

from tests.loaders.extract.facts import Facts


def years(text: str) -> dict[str, int | None]:
    """Indicator -> year."""
    return {indicator: year for indicator, _, _, year in Facts(text).targets()}


def test_an_aim_holds_for_the_lines_below_its_heading() -> None:
    text = "2025年1月8日\n二、发展目标\n到2027年,建成制造强市。\n规模更大。规上工业企业力争突破900家。\n三、重点任务\n新建智能工厂20家。\n"
    assert years(text) == {"规上工业企业": 2027, "智能工厂": 2025}


def test_a_plan_without_a_year_aims_at_its_last_one() -> None:
    text = "青河市工业强市三年行动计划(2024—2026年)\n2024年3月5日\n培育省级专精特新中小企业80家。\n"
    assert years(text) == {"省级专精特新中小企业": 2026}


def test_this_year_is_that_of_the_date() -> None:
    text = "2025年2月11日\n今年新增规上工业企业60家,力争到2027年规上工业营业收入突破900亿元。\n"
    assert years(text) == {"规上工业企业": 2025, "规上工业营业收入": 2027}


def test_this_year_of_a_text_without_a_date_is_unknown() -> None:
    text = "力争到2027年单项冠军达到60家。\n今年拟新增卓越级智能工厂20家。\n"
    assert years(text) == {"单项冠军": 2027, "卓越级智能工厂": None}


def test_what_happened_last_says_when_a_text_speaks() -> None:
    text = "开发区始建于1994年,2012年升级为国家级开发区。2023年完成工业总产值860亿元。到2026年,工业总产值达到1200亿元。"
    targets = [row["properties"] for row in Facts(text).entities.values() if row["type"] == "Target"]
    kinds = {target["value"]: target["kind"] for target in targets}
    assert kinds == {860.0: "achieved", 1200.0: "target"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "全市新增国家级制造业单项冠军3家、专精特新“小巨人”企业27家,分别达到8家和61家。",
            {("国家级制造业单项冠军", 8.0), ("专精特新小巨人企业", 61.0)},
        ),
        (
            "电子信息、装备制造、生物医药三大主导产业分别完成产值128亿元、86亿元和41亿元,分别增长12.1%、7.5%和5.3%。",
            {("电子信息", 12.1), ("装备制造", 7.5), ("生物医药", 5.3), ("生物医药", 41.0)},
        ),
    ],
)
def test_figures_are_handed_on_to_what_stands_before(text: str, wanted: set[tuple[str, float]]) -> None:
    assert wanted <= {(indicator, value) for indicator, value, _, _ in Facts(text).targets()}


def test_a_level_alone_shares_the_class_before_it() -> None:
    facts = Facts("到2027年,培育国家级中小企业特色产业集群3个、省级10个以上,国家级绿色工厂20家、省级60家。")
    assert facts.relations("MEASURES") >= {
        ("省级中小企业特色产业集群", "省级中小企业特色产业集群"),
        ("省级绿色工厂", "省级绿色工厂"),
    }


def test_areas_that_are_won_are_aims() -> None:
    facts = Facts("今年盘活低效用地1500亩,建成区面积60平方公里。")
    assert 1500.0 in {value for _, value, _, _ in facts.targets()}
