"""Where the members of lists begin and end, and what they are, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("浙江重点发展合成生物、脑科学与类脑智能。", {"合成生物", "脑科学与类脑智能"}),
        ("浙江明确“4”指绿色石化、纺织服装、现代家居、智能家电四大主导产业。", {"绿色石化", "纺织服装", "现代家居", "智能家电"}),
        ("浙江围绕“发电、储能、输电、用电”四大环节,设立产业基金。", {"发电", "储能", "输电", "用电"}),
        ("浙江省重点发展制冷设备、厨电(余姚、慈溪)等产业。", {"制冷设备", "厨电"}),
    ],
)  # fmt: skip
def test_members_end_where_the_list_says(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


def test_a_field_with_the_word_for_chain_is_a_chain() -> None:
    facts = Facts("浙江分链推进,重卡链看陕汽,光伏链看隆基。补链强链工作抓紧,各链长到位。")
    assert facts.names("Chain") == {"重卡产业链", "光伏产业链"}


def test_counted_chains_need_not_end_with_industry() -> None:
    facts = Facts("包头永磁、抛光、储氢、催化四条稀土功能材料链一起延伸。")
    assert {member for _, member in facts.relations("INCLUDES")} == {
        f"{f}产业链" for f in ("永磁", "抛光", "储氢", "催化")
    }
