"""What a plan says was done, below a heading that tells of what is to be done."""

import pytest

from tests.loaders.extract.facts import Facts

_PLAN = "青川县工业发展规划\n二、加快园区建设\n"


def _kinds(sentence: str) -> set[str]:
    return {row["properties"]["kind"] for row in Facts(_PLAN + sentence).figures()}


@pytest.mark.parametrize(
    "sentence",
    ["青川工业园吸引了82家企业入驻。", "青川工业园培育了近30家小巨人企业。", "园区1—8 月份实现产值80亿元。"],
)
def test_what_was_done_is_no_target(sentence: str) -> None:
    assert _kinds(sentence) == {"achieved"}


@pytest.mark.parametrize("sentence", ["青川工业园要吸引82家企业入驻。", "到2030年,培育30家小巨人企业。"])
def test_what_is_to_be_done_is_one(sentence: str) -> None:
    assert _kinds(sentence) == {"target"}


@pytest.mark.parametrize(
    "sentence",
    [
        "2024年,桂阳县工业增加值增长8%,高于年度目标2个百分点,技改投资增长12%。",
        "桂阳县完成工业投资300亿元,超出年度目标20亿元,增长9%。",
    ],
)
def test_what_is_above_an_aim_is_none(sentence: str) -> None:
    assert {row["properties"]["kind"] for row in Facts(sentence).figures()} == {"achieved"}
