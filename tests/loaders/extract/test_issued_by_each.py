"""Who issues what: several places each its own, a park, an organ that has it made; and persons of Tibetan and Uyghur names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts


def test_places_that_issue_each_its_own() -> None:
    text = "成都、绵阳分别印发《成都市低空经济方案》和《绵阳市低空经济方案》。"
    issued = {(source.removesuffix("市"), title) for source, title in Facts(text).relations("ISSUES")}
    assert issued == {("成都", "成都市低空经济方案"), ("绵阳", "绵阳市低空经济方案")}


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("西海岸新区出台《工业提质行动方案》。", "西海岸新区"),
        ("市经信局牵头制定《工业提质行动方案》。", "市经信局"),
    ],
)
def test_parks_issue_and_organs_that_have_a_paper_made(text: str, issuer: str) -> None:
    assert (issuer, "工业提质行动方案") in Facts(text).relations("ISSUES")


@pytest.mark.parametrize("text", ["西海岸新区将出台《工业提质行动方案》。", "市经信局拟牵头制定《工业提质行动方案》。"])
def test_what_is_still_to_come_is_issued_by_nobody(text: str) -> None:
    assert not Facts(text).relations("ISSUES")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("副省长公保扎西出席会议并讲话。", "公保扎西"),
        ("副州长才让太出席会议并讲话。", "才让太"),
        ("阿不都热合曼·买买提担任纺织产业链链长。", "阿不都热合曼·买买提"),
    ],
)
def test_persons_of_the_west_bear_their_whole_names(text: str, person: str) -> None:
    assert Facts(text).names("Person") == {person}
