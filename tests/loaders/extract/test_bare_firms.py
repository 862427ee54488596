"""Firms under bare names, which only what the text says of them tells from other words."""

import pytest

from tests.loaders.extract.facts import Facts


def _firms(text: str) -> set[str]:
    return Facts(text).names("Organisation")


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("控制器有青川的霖沣,传感器离不开骐越。", {"霖沣", "骐越"}),
        ("连江可门的霖沣一家就有80万吨。", {"霖沣"}),
        ("走进霖沣的充装间,工人正在忙碌。", {"霖沣"}),
        ("做阀门铸件的霖沣、做石墨平板的骐越都是小厂。", {"霖沣", "骐越"}),
        ("霖沣在青川县上马10万吨石墨化扩能项目。", {"霖沣"}),
        ("霖沣则把负极项目摆在了青川产业园。", {"霖沣"}),
        ("去年,霖沣拿到省级专精特新中小企业的牌子。", {"霖沣"}),
        ("霖沣与骐越签下三年供货合同。", {"霖沣", "骐越"}),
        ("霖沣的厂区扩建,皓岚、骐越跟着扩产。", {"霖沣", "皓岚", "骐越"}),
        ("伺服是霖沣的天下。", {"霖沣"}),
    ],
)
def test_a_word_is_a_firm_where_only_firms_stand(sentence: str, firms: set[str]) -> None:
    assert firms <= _firms("青川县推进制造业发展。" + sentence)


def test_a_firm_is_one_wherever_it_is_named() -> None:
    facts = Facts("霖沣的厂区扩建。谈到霖沣,人人都说好。")
    assert [len(row["mentions"]) for row in facts.entities.values() if row["name"] == "霖沣"] == [2]


@pytest.mark.parametrize(
    "sentence",
    [
        "青川县的王建明说,日子一年比一年好。",
        "青川县的王建明在外地投资建厂。",
        "青川县的好山好水是全市的名片。",
        "青川县的藠头远近闻名。",
        "王建明董事长介绍,产品畅销全国。",
        "青川县光伏产业的蓝图已经绘就。",
        "竹艺工厂达到30家。",
        "我要在青川县投资10亿元。",
        "参加会见的有王建明、李振声、张涛等8人。",
        "代表来自乌克兰、哈萨克斯坦、塞尔维亚等国。",
        "美国队以一球取胜,德国的重要性不言而喻。",
    ],
)
def test_persons_products_and_speech_are_no_firms(sentence: str) -> None:
    assert _firms(sentence) == set()


def test_a_plant_bears_its_whole_name() -> None:
    assert _firms("青川县造纸工业。鸭绿江造纸厂年产纸8万吨。") == {"鸭绿江造纸厂"}
    assert _firms("岭澳核电站去年发电20亿千瓦时。") == set()


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("在青川产业园,六和精工的厂房里,压铸机正在试车。", "六和精工"),
        ("从江苏昆山搬来的轻量新材,去年销售收入3.8亿元。", "轻量新材"),
        ("青川县的北方霖沣因停工检修,产量下降。", "北方霖沣"),
        ("去年成立协会,会长单位永沣厨具入选名单。", "永沣厨具"),
        ("霖沣1号高炉大修后复产。", "霖沣"),
    ],
)
def test_firms_of_known_words_are_told_by_their_plants(sentence: str, firm: str) -> None:
    assert firm in _firms("青川县推进制造业发展。" + sentence)


@pytest.mark.parametrize("sentence", ["玉环的水暖阀门、轴承远近闻名。", "凤阳县的硅基新材料是第二个百亿产业。"])
def test_what_a_place_makes_is_no_firm(sentence: str) -> None:
    assert _firms(sentence) == set()
