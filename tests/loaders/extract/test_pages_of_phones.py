"""Pages made for phones, whose sentences are broken where their maker wanted, and lists that a page shows on request; all invented."""

import pytest

from loaders.extract.reading.phone_lines import phone_lines
from tests.loaders.extract.facts import Facts

PHONE = """近年来，
海安市聚焦竹器、茶叶，
坚持创新引领，
加快转型升级，
全力推进产业强市，
大力发展竹木家具、茶叶加工、
陶瓷材料三大产业。
"""


def joined(text: str) -> str:
    for start, end in reversed(phone_lines(text)):
        text = text[:start] + text[end:]
    return text


def test_the_lines_of_a_sentence_are_one() -> None:
    assert "茶叶加工、陶瓷材料三大产业。" in joined(PHONE)
    facts = Facts(PHONE)
    assert {t for _, t in facts.relations("INCLUDES")} == {"竹木家具", "茶叶加工", "陶瓷材料"}


def test_a_page_of_whole_lines_is_left_as_it_is() -> None:
    page = "海安市大力发展竹木家具。\n茶叶加工，\n陶瓷材料\n启东市聚焦化工。\n如皋市聚焦医药。\n"
    assert phone_lines(page) == []


@pytest.mark.parametrize("item", ["1.竹器产业集群", "△图为竹器产业集群", "编辑：王海峰", "| 竹器 | 茶叶 |"])
def test_items_captions_and_staff_are_no_part_of_a_sentence(item: str) -> None:
    page = PHONE.replace("大力发展竹木家具", f"{item}\n大力发展竹木家具")
    assert f"{item}\n" in joined(page)


def test_items_that_end_alike_stay_apart() -> None:
    page = PHONE + "海安竹器产业集群\n启东茶叶产业集群\n如皋陶瓷产业集群\n获评省级集群。\n"
    assert "海安竹器产业集群\n启东茶叶产业集群\n" in joined(page)


def test_a_list_that_a_page_shows_on_request() -> None:
    facts = Facts(
        "省工信厅公布2025年省级竹器产业集群名单，共有3个集群入选。\n（滑动查看名单↓）\n海安竹器产业集群\n启东竹编产业集群\n如皋竹椅产业集群\n"
    )
    assert {s for s, _ in facts.relations("IN_TIER")} == {"海安竹器产业集群", "启东竹编产业集群", "如皋竹椅产业集群"}
