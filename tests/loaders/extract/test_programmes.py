"""Programmes: counted ones, those that share a head, charges, codes, and how documents are called and replaced."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深入实施十大陶瓷产业振兴行动和“双千工程”,坚持高质量发展。", {"十大陶瓷产业振兴行动", "双千工程"}),
        (
            "实施空间腾换、质效提升、科技赋能等6大攻坚行动,腾出用地。",
            {"空间腾换攻坚行动", "质效提升攻坚行动", "科技赋能攻坚行动"},
        ),
        ("以产业链链长制为抓手,每条链由一名省领导牵头。", {"产业链链长制"}),
        ("落实省领导包链制,建立台账。", {"省领导包链制"}),
        ("按照“五新七特”产业布局,推进项目建设。", {"五新七特产业布局"}),
        ("空间上构建“一核两带多区”,各有侧重。", set()),
        ("推动强工业、强科技行动(以下简称“双强”行动)。", {"双强行动"}),
    ],
)
def test_names_of_programmes(text: str, names: set[str]) -> None:
    assert Facts(text).names("Programme") == names


def test_a_plan_in_a_headline_is_the_document_of_the_text() -> None:
    facts = Facts(
        "江西陶瓷业“2468”行动计划出炉\n近日,省政府印发《江西省陶瓷业现代化建设“2468”行动计划(2023—2026年)》。\n"
        "赣南出台陶瓷业高质量发展“十四五”规划\n《赣南市陶瓷业高质量发展“十四五”规划(2021—2025年)》由市政府办印发。\n"
    )
    assert not facts.names("Programme")


def test_a_plan_that_goes_on_where_an_earlier_one_ends_succeeds_it() -> None:
    facts = Facts(
        "市政府印发《宜春市锂电业“十四五”规划》,作为《宜春市锂电业“十三五”规划》的接续规划,《宜春市锂电业“十四五”规划》提出三项任务。"
    )
    assert ("宜春市锂电业十四五规划", "宜春市锂电业十三五规划") in facts.relations("SUCCEEDS")


def test_the_report_of_a_government_is_one_document() -> None:
    facts = Facts("自治区政府工作报告提出,加快建设产业集群。政府工作报告还提出,发展陶瓷产业。")
    assert facts.names("Document") == {"自治区政府工作报告"}
