"""Words that a line repeats without end are read in little time; what is only wished or another's is no firm's."""

from time import process_time

import pytest

from loaders.extract import extract


def _took(text: str) -> float:
    start = process_time()
    extract(text, "")
    return process_time() - start


@pytest.mark.parametrize(
    "text",
    [
        "东莞的霖沣" + "".join(f"{n % 12 + 1}月{n + 1}日," for n in range(20)) + "完成检修。",
        "近日,霖沣" + "刚" * 40 + "完成检修。",
        "长城汽车股份有限公司" + "等企业" * 30 + "完成检修。",
        "长城汽车股份有限公司" + "刚" * 40 + "完成检修。",
        "长城汽车股份有限公司把总部" + "从北京市" * 40 + "完成检修。",
    ],
)
def test_what_is_repeated_is_read_in_little_time(text: str) -> None:
    extract("东莞的霖沣投产。", "")  # what is read once
    assert _took(text) < 2


def test_figures_of_one_sentence_take_little_time_each() -> None:
    extract("公司去年产值5亿元。", "")
    assert _took("公司去年产值5亿元," * 480 + "。") < 3
    assert _took("长城汽车股份有限公司发展很快," + "".join(f"产值达到{n}亿元," for n in range(1, 480))) < 5


def _names(text: str, kind: str) -> list[str]:
    return [fact["name"] for fact in extract(text, "") if fact["kind"] == "entity" and fact["type"] == kind]


def test_a_figure_of_a_rival_is_not_the_firms() -> None:
    facts = extract("华腾精密股份有限公司的竞争对手去年产值8亿元。", "")
    firms = {fact["id"] for fact in facts if fact["kind"] == "entity" and fact["type"] == "Organisation"}
    assert not [fact for fact in facts if fact["kind"] == "relation" and fact["source"] in firms]


def test_works_that_a_firm_only_wished_to_put_somewhere_are_not_called_by_the_wish() -> None:
    projects = _names("明泰铝业想把12万吨铝箔项目放在巩义市,最终作罢。", "Project")
    assert not [name for name in projects if "想" in name]


def test_works_that_were_nearly_signed_are_none() -> None:
    assert _names("差点签下新能源电池项目,选址在宜春市。", "Project") == []
    assert _names("签下新能源电池项目,选址在宜春市。", "Project") == ["新能源电池项目"]
