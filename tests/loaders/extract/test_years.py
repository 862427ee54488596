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
            {("电子信息产值", 12.1), ("装备制造产值", 7.5), ("生物医药产值", 5.3), ("生物医药产值", 41.0)},
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


def test_a_heading_plans_for_the_year_that_it_names() -> None:
    text = "襄河市经信局2025年工作总结和2026年工作打算\n一、2025年工作\n新增规上企业168家。\n二、2026年工作打算\n净增小巨人企业16家。\n"
    assert years(text) == {"规上企业": 2025, "小巨人企业": 2026}


def test_a_heading_says_of_which_year_the_figures_below_it_are() -> None:
    text = "一图读懂 | 吴河市食品产业三年行动计划(2026—2028年)\n◆ 我们的家底(截至2025年底)\n奶牛存栏 49.6万头\n规上食品企业 87家\n"
    assert years(text) == {"奶牛存栏": 2025, "规上食品企业": 2025}
    assert {row["properties"]["kind"] for row in Facts(text).figures()} == {"achieved"}


def test_a_base_has_its_own_year() -> None:
    text = "云州市制造业发展规划(2026—2030年)\n研发投入强度由2020年的2.1%提高到2025年的3.0%,2030年力争达到3.5%。"
    found = {(row["properties"]["value"], row["properties"]["year"]) for row in Facts(text).figures()}
    assert found == {(2.1, 2020), (3.0, 2025), (3.5, 2030)}


def test_a_base_without_a_year_is_of_now() -> None:
    text = "2026年3月1日\n到2030年,园区亩均税收由16.3万元增至22万元。"
    found = {(row["properties"]["value"], row["properties"]["year"]) for row in Facts(text).figures()}
    assert found == {(16.3, 2026), (22.0, 2030)}


def test_the_year_of_what_stands_in_brackets_is_its_own() -> None:
    text = "青河市手工业行动计划(2026—2028年)\n发展非遗工坊,2027年达到120家(2024年:74家)。"
    assert [year for _, value, _, year in Facts(text).targets() if value == 120.0] == [2027]


def test_the_year_before_a_title_is_that_of_the_title() -> None:
    text = "佳河市农机产业发展方案\n本方案是2015年《佳河市农机发展规划》的延续和升级。培育专精特新企业20家。"
    assert years(text) == {"专精特新企业": None}


def test_the_end_of_a_term_is_no_aim() -> None:
    text = "2025年9月2日\n集群称号有效期至2028年9月30日止。其中东部地区建成国家级集群11个。"
    assert years(text) == {"国家级集群": 2025}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("二〇二五年,云河市新增高新技术企业50家。到二〇三〇年,高新技术企业达到90家。", {50.0: 2025, 90.0: 2030}),
        (
            "政府工作报告\n——二〇二六年一月十二日在云河市人民代表大会上\n过去一年,新增高新技术企业50家。\n今年,新增高新技术企业60家。",
            {50.0: 2025, 60.0: 2026},
        ),
        ("2025年3月4日\n前年有高新技术企业50家,去年有60家。", {50.0: 2023, 60.0: 2024}),
        ("2025年3月4日\n高新技术企业明年达到70家,后年达到80家。", {70.0: 2026, 80.0: 2027}),
        ("云河市2024年完成工业产值900亿元。今年以来,新增高新技术企业50家。", {900.0: 2024, 50.0: 2025}),
        ("2025年3月4日\n力争三年内新增高新技术企业90家。", {90.0: None}),
        ("云河市智能制造行动计划(2025—2028年)\n力争三年内新增高新技术企业90家。", {90.0: 2028}),
        ("2025年3月4日\n到2027年,工业产值突破900亿元。本季度新增高新技术企业12家。", {900.0: 2027, 12.0: 2025}),
        ("2026年1月9日\n一、2025年工作回顾\n新增高新技术企业50家。\n", {50.0: 2025}),
    ],
)
def test_words_for_years_count_from_when_the_text_speaks(text: str, wanted: dict[float, int | None]) -> None:
    assert {value: year for _, value, _, year in Facts(text).targets()} == wanted


def test_the_name_of_an_outline_keeps_its_characters() -> None:
    assert "二〇三五年远景目标纲要" in {
        row["name"][-11:] for row in Facts("云河市印发《云河市二〇三五年远景目标纲要》。").entities.values()
    }
