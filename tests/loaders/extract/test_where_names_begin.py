"""Where a name begins: behind the place that it lies in, its owner, its level; what a class of parks takes in."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "firm", "place"),
    [
        ("在遂宁市安居区四川云禾新能源材料有限公司车间,生产线全开。", "四川云禾新能源材料有限公司", "遂宁市安居区"),
        ("走访青田县浙江华禾轮毂有限公司。", "浙江华禾轮毂有限公司", "青田县"),
    ],
)
def test_a_firm_begins_at_its_own_place_and_lies_in_the_one_before(text: str, firm: str, place: str) -> None:
    assert Facts(text).names("Organisation") == {firm}
    assert (firm, place) in Facts(text).relations("LOCATED_IN")


def test_a_city_before_a_word_that_only_looks_like_a_place_stays_in_the_name() -> None:
    assert Facts("泉州市海西电子有限公司获奖。").names("Organisation") == {"泉州市海西电子有限公司"}


def test_works_begin_behind_the_town_that_they_lie_in() -> None:
    text = "在定海马岙街道浙江云禾电池正极材料项目现场,挖掘机已进场。"
    assert Facts(text).names("Project") == {"浙江云禾电池正极材料项目"}


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("推进云禾汽车股份有限公司“一二五”工程。", "一二五工程"),
        ("落实省“415Y”先进制造业集群培育工程。", "415Y先进制造业集群培育工程"),
    ],
)
def test_a_quoted_programme_begins_at_its_quotation(text: str, programme: str) -> None:
    assert Facts(text).names("Programme") == {programme}


@pytest.mark.parametrize(
    "text",
    [
        "昨日,松江经济开发区、青田工业园等经省政府审批通过设立省级开发区。",
        "松江经济开发区是全市规划面积最大的省级开发区。",
    ],
)
def test_what_is_approved_as_or_the_largest_of_a_class_is_in_it(text: str) -> None:
    assert ("松江经济开发区", "省级开发区") in Facts(text).relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("探寻轴承产业蝶变升级的发展密码。", "Industry"),
        ("排队等待进园区的企业就多达数十家。", "Park"),
        ("建成后可产耐蚀合金、纯镍及蒙乃尔合金等产品。", "Organisation"),
        ("云禾集团合金项目组组长张东介绍情况。", "Project"),
        ("安河区融媒体中心记者到场采访。", "Platform"),
        ("全市企业开启“春节不打烊”模式,全力保障重点工程钢材供应。", "Programme"),
        ("为贯彻中央和省委省政府推动制造业发展的决策部署,制定本方案。", "Organisation"),
    ],
)
def test_words_that_only_look_like_names_are_none(text: str, kind: str) -> None:
    assert not Facts(text).names(kind) - {"轴承产业"}


def test_a_person_ends_before_what_he_feels() -> None:
    assert Facts("云禾集团总监雷鹏深有感触地说,难题已解决。").names("Person") == {"雷鹏"}


def test_actions_of_sorts_are_parts_of_the_plan() -> None:
    text = "省政府印发《青岩省未来产业培育行动计划》。我省将实施3类行动,包括前沿技术策源、科技成果转化、优质主体培育。"
    assert len(Facts(text).relations("PART_OF")) == 3


def test_the_title_of_a_text_sets_its_figures_where_nobody_else_does() -> None:
    text = "2022年重点工作安排\n主要预期目标是:GDP增长8%左右,一般公共预算收入增长9%左右。"
    assert {source for source, _ in Facts(text).relations("SETS_TARGET")} == {"2022年重点工作安排"}


def test_what_a_paper_settles_as_fields_of_the_future_is_a_group() -> None:
    assert len(Facts("规划定调量子科技、生物制造、脑机接口、6G 为未来产业发展领域。").relations("INCLUDES")) == 4


def test_a_laboratory_that_is_made_together_bears_its_whole_name() -> None:
    text = "云禾长三角人工智能共创实验室、青河市集成电路公共服务平台启动。"
    assert "云禾长三角人工智能共创实验室" in Facts(text).names("Platform")
