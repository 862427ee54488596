"""Fields that a clause tells to fare well or ill, and what they are called: 支柱产业汽车、装备制造|增势良好."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "fares",
    [
        "增势良好",
        "表现亮眼",
        "贡献突出",
        "增速居前",
        "初具规模",
        "企稳回升",
        "高位运行",
        "降幅收窄",
        "优势凸显",
        "动能强劲",
    ],
)
def test_how_fields_fare_is_no_part_of_the_last(fares: str) -> None:
    facts = Facts(f"支柱产业汽车、装备制造{fares}。")
    assert {"汽车", "装备制造"} <= facts.names("Industry")
    assert not {name for name in facts.names("Industry") if fares[:2] in name}


def test_each_field_is_named_without_what_it_is_to_its_place() -> None:
    facts = Facts("做强首位产业生物医药、主导产业智能家居、特色产业现代轻纺。")
    assert facts.names("Industry") == {"生物医药", "智能家居", "现代轻纺"}
    assert not facts.relations("INCLUDES")


@pytest.mark.parametrize("called", ["新三样", "老三样", "双千亿"])
def test_fields_are_of_the_group_that_a_nickname_behind_them_names(called: str) -> None:
    facts = Facts(f"大力发展新能源汽车、锂电池、光伏“{called}”产业。")
    members = {member for group, member in facts.relations("INCLUDES") if group == f"{called}产业"}
    assert members == {"新能源汽车", "锂电池", "光伏"}


def test_each_place_behind_what_is_measured_has_its_figure() -> None:
    facts = Facts("分市看,稀土产业增加值赣州增长12%、吉安增长8.1%。")
    assert facts.targets() == {("赣州稀土产业增加值", 12.0, "%", None), ("吉安稀土产业增加值", 8.1, "%", None)}
    assert facts.relations("SETS_TARGET") == {("赣州", "赣州稀土产业增加值"), ("吉安", "吉安稀土产业增加值")}
    assert facts.relations("MEASURES") == {(f"{city}稀土产业增加值", "稀土产业") for city in ("赣州", "吉安")}
