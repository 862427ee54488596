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


def test_an_organ_together_with_another_is_no_county() -> None:
    facts = Facts("本意见由县农业农村局会同县文体广电旅游局负责解释。")
    assert facts.names("Place") == set() and "县农业农村局" in facts.names("Organisation")


def test_to_build_up_what_belongs_to_chengdu() -> None:
    facts = Facts("建设成都市中小企业公共服务平台,打造成都市圈。")
    assert facts.names("Platform") == {"成都市中小企业公共服务平台"}


def test_organs_share_the_level_of_the_first() -> None:
    assert Facts("(省生态环境厅、工业和信息化厅按职责分工负责)").names("Organisation") == {
        "省生态环境厅",
        "省工业和信息化厅",
    }


def test_what_is_no_organ() -> None:
    for text in (
        "工信厅企业函〔2025〕417号",
        "经企业申报、市州经信局审核推荐、专家评审。",
        "设立领导小组,领导小组下设五个组。",
        "市人大常委会副主任顾长林、市政协副主席陶建国出席。",
    ):
        assert Facts(text).names("Organisation") == set(), text


def test_a_body_bears_the_name_of_its_programme() -> None:
    assert Facts("省强工业行动推进工作领导小组印发通知。").names("Organisation") == {"省强工业行动推进工作领导小组"}


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("省工业和信息化厅、财政部联合举办活动。", {"省工业和信息化厅", "财政部"}),
        ("市科技局、国务院办公厅联合发文。", {"市科技局", "国务院办公厅"}),
        ("省科技厅、审计厅和国家林草局、税务总局负责。", {"省科技厅", "省审计厅", "国家林草局", "税务总局"}),
    ],
)
def test_no_level_is_shared_with_organs_of_the_nation(text: str, organs: set[str]) -> None:
    assert Facts(text).names("Organisation") == organs


def test_organs_of_a_city_whose_names_begin_like_those_of_the_nation() -> None:
    assert Facts("市工信局、国资委、统计局负责。").names("Organisation") == {"市工信局", "市国资委", "市统计局"}


def test_short_names_of_organs_and_what_is_none() -> None:
    facts = Facts("江西省市场监管局、省药监局印发《江西省中药材产业提升方案》。国家开发银行支持铝箔。")
    issued = {organ for organ, _ in facts.relations("ISSUES")}
    assert issued == {"江西省市场监管局", "省药监局"}
    assert "国家开发银行" in facts.names("Organisation")
