"""Papers without marks that are issued together, who makes or writes them, and which programmes they speak of."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("said", "papers"),
    [
        ("醴陵市出台陶瓷产业链奖补实施办法,对企业给予补助。", {"陶瓷产业链奖补实施办法"}),
        ("醴陵市出台4.0版制造业招商方案。", {"4.0版制造业招商方案"}),
        ("醴陵市先后印发陶瓷产业发展规划、花炮产业培育行动方案及花炮产业3年行动计划。",
         {"陶瓷产业发展规划", "花炮产业培育行动方案", "花炮产业3年行动计划"}),
        ("醴陵市印发陶瓷产业发展规划和花炮产业奖补实施办法。", {"陶瓷产业发展规划", "花炮产业奖补实施办法"}),
        ("醴陵市出台陶瓷产业发展规划(2024—2030年)和花炮产业链工作方案。",
         {"陶瓷产业发展规划(2024—2030年)", "花炮产业链工作方案"}),
    ],
)  # fmt: skip
def test_papers_without_marks_are_issued_each(said: str, papers: set[str]) -> None:
    assert {paper for place, paper in Facts(said).relations("ISSUES") if place == "醴陵市"} == papers


def test_what_only_holds_the_word_is_one_paper() -> None:
    facts = Facts("醴陵市印发促进陶瓷规划与种植发展的若干措施。")
    assert facts.relations("ISSUES") == {("醴陵市", "促进陶瓷规划与种植发展的若干措施")}


@pytest.mark.parametrize(
    ("said", "issues"),
    [
        ("醴陵市制定《陶瓷产业振兴方案》,提出做强陶瓷产业。", {"醴陵市"}),
        ("湖南省据此制定《陶瓷产业振兴方案》。", {"湖南省"}),
        ("醴陵市聘请湖南大学编制《陶瓷产业振兴方案》。", {"湖南大学"}),
        ("醴陵市委托中国轻工业规划设计院编制了《陶瓷产业振兴方案》。", {"中国轻工业规划设计院"}),
        ("落实省委、省政府《陶瓷产业振兴方案》,醴陵市加快发展。", {"省委", "省政府"}),
    ],
)
def test_who_makes_a_paper(said: str, issues: set[str]) -> None:
    assert {who for who, _ in Facts(said).relations("ISSUES")} == issues


@pytest.mark.parametrize(
    "said",
    [
        "醴陵市将制定《陶瓷产业振兴方案》。",
        "醴陵市要制定《陶瓷产业振兴方案》。",
        "湖南大学的《陶瓷产业振兴方案》课教得好。",
    ],
)
def test_nobody_makes_what_is_to_come(said: str) -> None:
    assert Facts(said).relations("ISSUES") == set()


def test_the_title_of_the_page_is_no_paper() -> None:
    assert Facts("原标题:《醴陵打造陶瓷小镇 产业聚链成群》\n醴陵市发展陶瓷产业。").names("Document") == set()


@pytest.mark.parametrize(
    "said",
    [
        "《陶瓷产业振兴方案》明确,“千企升级”行动到2027年完成1000家企业改造。",
        "醴陵市印发《陶瓷产业振兴方案》,其中“千企升级”行动支持1000家企业改造。",
        "《陶瓷产业振兴方案》将“千企升级”行动列为重点任务。",
    ],
)
def test_programmes_that_a_plan_speaks_of(said: str) -> None:
    assert Facts(said).relations("PART_OF") == {("千企升级行动", "陶瓷产业振兴方案")}


def test_programmes_that_a_report_lays_down() -> None:
    facts = Facts("《醴陵市2024年政府工作报告》提出,深入实施“千企升级”行动。")
    assert facts.relations("PART_OF") == {("千企升级行动", "醴陵市2024年政府工作报告")}
    told = Facts("《醴陵市2024年政府工作报告》发布后,企业没有变化。")
    assert told.relations("PART_OF") == set()


def test_a_programme_of_the_nation_is_no_part() -> None:
    assert Facts("《陶瓷产业振兴方案》明确,国家“千企升级”行动到2027年完成。").relations("PART_OF") == set()


@pytest.mark.parametrize(
    ("said", "programmes"),
    [
        ("江苏省实施531产业链递进培育工程。", {"531产业链递进培育工程"}),
        ("江苏省实施2025产业倍增行动。", {"产业倍增行动"}),
        ("江苏省实施结构改造、绿色改造和智能改造联动计划。", {"结构改造、绿色改造和智能改造联动计划"}),
        ("江苏省实施推动大规模设备更新行动。", {"推动大规模设备更新行动"}),
        ("江苏省组织推进强链补链工程。", {"强链补链工程"}),
    ],
)
def test_programmes_by_their_whole_names(said: str, programmes: set[str]) -> None:
    assert Facts(said).names("Programme") == programmes
