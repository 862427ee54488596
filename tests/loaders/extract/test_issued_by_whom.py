"""Who issues a paper where others stand beside it, and whose words a sentence is between two quotations."""

import pytest

from tests.loaders.extract.facts import Facts

OPENING = "宿迁市重点发展新材料产业。宿迁市工业稳步增长。"


@pytest.mark.parametrize(
    "text",
    [
        "宿迁市发布会上,有企业推出“领航计划”。",
        "宿迁市工信局表示,企业纷纷推出“育才计划”。",
        "考察组来到合肥市,当地出台“工业十条”。",
        "宜兴市的做法值得借鉴。该市出台《关于支持新能源产业发展的若干措施》。",
        "考察组来到合肥市。当地出台《关于支持新型显示产业发展的若干政策》。",
    ],
)
def test_what_others_issue_is_not_issued_by_the_place_of_the_text(text: str) -> None:
    issuers = {source for source, _ in Facts(OPENING + text).relations("ISSUES")}
    assert not issuers & {"宿迁市", "宿迁市工信局"}


def test_a_place_that_learns_from_another_issues_its_own_programme() -> None:
    facts = Facts("宿迁市学习浙江省做法,出台“工业十条”。")
    assert facts.relations("ISSUES") == {("宿迁市", "工业十条")}


def test_departments_in_brackets_issue_only_what_they_are_said_to() -> None:
    facts = Facts("三部门(市工信局、市科技局、市财政局)被约谈,江城市发布《江城市新材料计划》。")
    assert "市工信局" not in {source for source, _ in facts.relations("ISSUES")}
    facts = Facts("三部门(市工信局、市科技局、市财政局)近日联合印发《江城市新材料计划》。")
    assert {source for source, _ in facts.relations("ISSUES")} == {"市工信局", "市科技局", "市财政局"}


def test_a_sentence_between_two_quotations_is_not_of_the_second_speaker() -> None:
    facts = Facts(
        OPENING + "“我们重视招商。”有企业家说。重点发展生物医药产业,力争到2027年产值达到300亿元。"
        "“我们将聚焦光伏产业。”泗阳县县长王强说。宿迁市发展迅速。"
    )
    assert ("宿迁市", "生物医药产业") in facts.relations("FOCUSES_ON")
    assert ("泗阳县", "光伏产业") in facts.relations("FOCUSES_ON")
    assert "泗阳县" not in {source for source, _ in facts.relations("SETS_TARGET")}
