"""Lists of what is closed down, hoped for or long past, and of what money is for; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("verb", ["关停", "淘汰", "整治"])
def test_a_list_over_commas_of_what_is_closed_down(verb: str) -> None:
    assert not Facts(f"沧澜市{verb}水泥,印染,造纸三大产业。").names("IndustryGroup")


@pytest.mark.parametrize(
    "text",
    [
        "希望轴承产业成为沧澜市三大支柱产业之一。",
        "推动轴承产业成为沧澜市三大支柱产业之一。",
        "上世纪,轴承是沧澜市三大支柱产业之一。",
        "80年代,轴承产业是沧澜市三大支柱产业之一。",
    ],
)
def test_one_of_a_group_hoped_for_or_long_ago(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


@pytest.mark.parametrize("lead", ["基金主要用于", "资金全部用于", "本行动计划适用于"])
def test_fields_that_money_or_a_paper_is_for(lead: str) -> None:
    assert Facts(f"{lead}半导体、机器人等产业。").names("Industry") == {"半导体", "机器人"}


@pytest.mark.parametrize("said", ["原", "过去的", "曾经的"])
def test_items_of_what_once_was(said: str) -> None:
    assert not Facts(f"沧澜市{said}主导产业为:一是轴承;二是汽车。").names("IndustryGroup")
