"""News of firms and projects: where they lie, what class they are of, and what a sentence says of the one before."""

import pytest

from tests.loaders.extract.facts import Facts

_OPENING = "湖南省加快推进新型工业化。\n"


@pytest.mark.parametrize(
    ("sentence", "firm", "place"),
    [
        ("位于浏阳市的霖沣股份生产磷肥12万吨。", "霖沣股份", "浏阳市"),
        ("设在浏阳市的骐越铝业产值12亿元，增长8%。", "骐越铝业", "浏阳市"),
        ("长沙市浏阳市的骐越铝业满负荷生产。", "骐越铝业", "长沙市浏阳市"),
    ],
)
def test_a_producer_lies_where_the_words_before_it_say(sentence: str, firm: str, place: str) -> None:
    assert Facts(_OPENING + sentence).relations("LOCATED_IN") == {(firm, place)}


def test_a_firm_that_another_holds_lies_nowhere() -> None:
    found = Facts(_OPENING + "位于浏阳市的霖沣股份生产磷肥12万吨，其控股的骐越铝业产铝3万吨。")
    assert found.names("Organisation") == {"霖沣股份", "骐越铝业"}
    assert found.relations("LOCATED_IN") == {("霖沣股份", "浏阳市")}


def test_what_is_a_firm_in_one_sentence_is_it_in_another() -> None:
    told = _OPENING + "谈到五岭新秋，人人都说好。"
    assert Facts(told).names("Organisation") == set()
    found = Facts(told + "由五岭新秋牵头组建湖南省高端轴承技术创新中心。")
    firm = next(row for row in found.entities.values() if row["name"] == "五岭新秋")
    assert len(firm["mentions"]) == 2


def test_a_firm_that_one_walks_into_lies_where_it_is_said_to() -> None:
    found = Facts(_OPENING + "走进位于浏阳市的五岭新秋，产线昼夜不停。")
    assert found.relations("LOCATED_IN") == {("五岭新秋", "浏阳市")}


def test_this_firm_is_the_one_named_last() -> None:
    tier = "国家级专精特新小巨人企业"
    one = Facts(_OPENING + "骐越科技产销两旺。这家国家级专精特新“小巨人”企业产值增长8%。")
    assert one.relations("IN_TIER") == {("骐越科技", tier)}
    several = Facts(_OPENING + "骐越科技、霖沣股份产销两旺。这家国家级专精特新“小巨人”企业产值增长8%。")
    assert several.relations("IN_TIER") == set()
    others = Facts(_OPENING + "骐越科技产销两旺。另有3家国家级专精特新“小巨人”企业停产。")
    assert others.relations("IN_TIER") == set()


def test_leaders_are_firms_without_that_word() -> None:
    found = Facts(_OPENING + "园区聚集了中联霖沣、三一常宁、皓岚液压、骐越新材等一批龙头，高新技术企业102家。")
    assert found.names("Organisation") == {"中联霖沣", "三一常宁", "皓岚液压", "骐越新材"}


def test_a_project_is_told_with_its_site() -> None:
    found = Facts(_OPENING + "骐越集团放在浏阳高新区的智能水表扩产项目投资5亿元。")
    assert ("智能水表扩产项目", "浏阳高新区") in found.relations("LOCATED_IN")
    assert not Facts(_OPENING + "位于浏阳高新区的重点项目加快审批。").names("Project")


def test_a_project_lies_where_the_one_before_it_does() -> None:
    site = "在浏阳高新区，骐越科技投资22亿元的高效光伏电池三期项目和总投资9亿元、由霖沣光电建设的年产2万吨硅烷项目同时动工。"
    found = Facts(_OPENING + site).relations("LOCATED_IN")
    assert {("高效光伏电池三期项目", "浏阳高新区"), ("年产2万吨硅烷项目", "浏阳高新区")} <= found


def test_a_semicolon_ends_what_a_place_is_told_of() -> None:
    found = Facts(_OPENING + "浏阳市上马的是骐越轴承二期，投资13亿元；落地醴陵市的霖沣铝材产业园占地320亩。")
    assert found.relations("LOCATED_IN") == {("骐越轴承二期", "浏阳市"), ("霖沣铝材产业园", "醴陵市")}


def test_a_bundle_is_no_project() -> None:
    found = Facts(_OPENING + "浏阳市第五期“三个一批”项目集中开工。当天开工的31个项目总投资214亿元。")
    assert not found.names("Project")


def test_fields_by_branch() -> None:
    found = Facts(_OPENING + "分行业看，有色金属、盐湖化工分别增长11.2%、9.6%，煤化工下降6.8%，其中制造业增长6%。")
    assert found.names("Industry") == {"有色金属", "盐湖化工", "煤化工"}
    assert "煤化工" not in Facts(_OPENING + "去年电价上涨，煤化工下降6.8%。").names("Industry")


def test_a_zone_by_its_short_name() -> None:
    found = Facts(_OPENING + "浏阳高新技术产业园区位于浏阳市。浏阳高新园区以生命健康为主攻方向。")
    assert found.names("Park") == {"浏阳高新技术产业园区"}


def test_the_former_of_several_is_the_first() -> None:
    firms = "骐越科技、霖沣股份、皓岚制药各占一席：前者去年成为国家制造业单项冠军企业。"
    assert Facts(_OPENING + firms).relations("IN_TIER") == {("骐越科技", "国家制造业单项冠军企业")}


def test_a_town_is_no_county() -> None:
    assert "石门" not in Facts(_OPENING + "经开区代管德山街道、石门桥镇，常住人口18万。").names("Place")
