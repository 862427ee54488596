"""Organs that a text names, whatever they do, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("青河高新区管委会副主任王明远出席。", {"青河高新区管委会"}),
        ("东石管委会招商局工作人员介绍。", {"东石管委会招商局"}),
        ("通过市工信局的评审胜出。", {"市工信局"}),
        ("由省林草局、县经济信息委合办。", {"省林草局", "县经济信息委"}),
        ("各市工信局：经省工信厅同意，现予公布。", set()),
    ],
)
def test_an_organ_needs_no_verb(text: str, organs: set[str]) -> None:
    assert Facts(text).names("Organisation") == organs
