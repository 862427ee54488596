"""Firms that are called by a coined word and what they make, and where their plants stand."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts

NEWS = "一季度,云南省绿色能源产业增加值增长20%。"


@pytest.mark.parametrize(
    ("text", "firm", "place"),
    [
        ("丽江市华坪县隆岚硅材料产值35亿元。", "隆岚硅材料", "丽江市华坪县"),
        ("在红河州泸西县,源岚炭素满负荷运行。", "源岚炭素", "泸西县"),
    ],
)
def test_a_firm_is_called_by_a_coined_word_and_what_it_makes(text: str, firm: str, place: str) -> None:
    facts = Facts(NEWS + text)
    assert firm in facts.names("Organisation")
    assert any(f == firm and place.endswith(p[-3:]) for f, p in facts.relations("LOCATED_IN"))


@pytest.mark.parametrize(
    "text",
    [
        "丽江市华坪县晶硅光伏产值35亿元。",
        "文山州绿色铝产值增长18%。",
        "鹤庆县铝材产量增长12%。",
        "在肥西县的客户来到工厂参观。",
    ],
)
def test_fields_and_products_of_a_county_are_no_firms(text: str) -> None:
    assert not Facts(NEWS + text).names("Organisation")
