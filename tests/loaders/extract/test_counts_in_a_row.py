"""Counts that + joins, lists counted at their end, and what is told as the state of things beside a plan."""

from tests.loaders.extract.facts import Facts


def test_counts_that_plus_joins_are_each_of_its_own() -> None:
    facts = Facts("山西省消息。\n全省目前已形成16条省级重点产业链+41家“链主”企业+105家“链核”企业的发展格局。")
    assert {(value, unit) for _, value, unit, _ in facts.targets()} == {(16.0, "条"), (41.0, "家"), (105.0, "家")}
    measured = facts.relations("MEASURES")
    assert {thing for _, thing in measured} >= {"链主企业", "链核企业"}
    assert ("省级重点产业链", "链主企业") not in measured


def test_what_stands_at_present_is_the_places_figure_and_not_the_plans() -> None:
    text = (
        "全省目前已有“链主”企业41家。\n"
        "近日印发的《山西省重点产业链提升行动计划》提出,力争到2025年底,“链主”企业达到45家以上。"
    )
    facts = Facts("山西省工业和信息化厅消息。\n" + text)
    assert {(target["properties"]["value"], target["properties"]["kind"]) for target in facts.figures()} == {
        (41.0, "achieved"),
        (45.0, "target"),
    }
    assert "山西省" in {who for who, _ in facts.relations("SETS_TARGET")}


def test_classes_of_a_counted_list_have_their_target_and_are_no_objects() -> None:
    facts = Facts("三台县政府工作报告\n力争培育专精特新企业、瞪羚企业、单项冠军企业10家。")
    assert {thing for _, thing in facts.relations("MEASURES")} == {"专精特新企业", "瞪羚企业", "单项冠军企业"}
    assert not facts.relations("FOCUSES_ON")


def test_what_somebody_is_to_see_is_no_part_of_a_class() -> None:
    facts = Facts("广州市工业和信息化局要求,各部门要深刻认识链主企业的重要作用。")
    assert facts.names("EnterpriseTier") == {"链主企业"}


def test_a_nickname_and_a_field_are_two() -> None:
    facts = Facts("三台县政府工作报告\n加强谋划“新三样”及氢能等战略性新兴产业布局。")
    assert "氢能" in facts.names("Industry")
