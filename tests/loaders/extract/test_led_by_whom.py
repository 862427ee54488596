"""Who leads, issues and answers for what: persons of programmes, organs that no lexicon knows, firms that policy helps."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs

_PLACED = "安徽省加快推进新型工业化。\n"


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("(二)冷链提升工程。新建冷库6座，由副县长周启明牵头。", {("周启明", "冷链提升工程")}),
        ("(二)冷链提升工程。该工程由副县长周启明牵头。", {("周启明", "冷链提升工程")}),
        ("实施稳链强链专项行动，由副市长周启明牵头推进。", {("周启明", "稳链强链专项行动")}),
        ("建立乳业产业链链长制，由市长周启明任总链长。", set()),
        ("(二)冷链提升工程。建设冷库，会议由副县长周启明主持。", set()),
    ],
)
def test_a_person_leads_the_programme_of_the_line(text: str, leads: Pairs) -> None:
    assert Facts(_PLACED + text).relations("LEADS") == leads


def test_persons_lead_the_chains_of_a_list_in_turn() -> None:
    found = Facts(_PLACED + "光伏、氢能两条产业链分别由市长周启明、副市长林致远担任链长。")
    assert found.relations("LEADS") == {("周启明", "光伏产业链"), ("林致远", "氢能产业链")}


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("由市奶业办、市投资促进局共同牵头乳业产业链。", {"市奶业办", "市投资促进局"}),
        ("阜南县奶业发展局牵头实施奶业振兴行动。", {"阜南县奶业发展局"}),
        ("每年招商不少于20次，由市区域经济合作局会同链主企业上门招商。", {"市区域经济合作局"}),
        ("由市场监管局牵头乳业产业链。", {"市场监管局"}),
        ("由市场主导办好乳业产业链。", set()),
        ("市级专班负责推进布局。", set()),
    ],
)
def test_an_organ_is_known_by_what_it_is_charged_with(text: str, organs: set[str]) -> None:
    assert Facts(_PLACED + text).names("Organisation") == organs


def test_the_organ_above_a_notice_issues_what_it_makes_known() -> None:
    text = "颍上县人民政府\n关于印发《颍上县乳业三年行动计划》的通知\n\n各镇人民政府:\n现印发给你们。"
    assert Facts(text).relations("ISSUES") == {("颍上县人民政府", "颍上县乳业三年行动计划")}
    passed_on = "颍上县农业农村局\n转发关于印发《颍上县乳业三年行动计划》的通知\n各镇人民政府:"
    assert not Facts(passed_on).relations("ISSUES")


def test_the_leaders_of_a_plan_for_one_chain_lead_that_chain() -> None:
    plan = "阜阳市乳业产业链高质量发展实施方案\n\n一、发展基础\n2021年，乳业全产业链产值165亿元。链主企业为霖沣集团。\n"
    assert Facts(plan + "打造乳业产业链。").relations("LEADS") == {("霖沣集团", "乳业产业链")}


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("支持华中霖沣创建国家级绿色工厂。", {"华中霖沣"}),
        ("支持霖沣科在颍上县新建国家级奶牛核心育种场。", {"霖沣科"}),
        ("落户颍上县的安徽霖沣年内启动陶铝轮毂中试。", {"安徽霖沣"}),
        ("光伏产业链链主企业霖沣公司、骐越集团要加强合作。", {"霖沣公司", "骐越集团"}),
        ("支持重点企业创建国家级绿色工厂。", set()),
        ("支持颍上县创建国家级绿色园区。", set()),
        ("鼓励社会资本在颍上县建设产业园。", set()),
        ("落户颍上县的项目年内启动。", set()),
        ("打造东部汽车、南部电子、西部化工三大产业板块。", set()),
    ],
)
def test_a_firm_that_policy_helps(text: str, firms: set[str]) -> None:
    assert Facts(_PLACED + text).names("Organisation") == firms


def test_an_institute_ends_where_it_builds() -> None:
    assert Facts(_PLACED + "依托合肥智能技术研究院建设检测平台。").names("Platform") == {"合肥智能技术研究院"}
    assert Facts(_PLACED + "发挥青岩大学(安徽)新材料研究院作用。").names("Platform") == {"青岩大学(安徽)新材料研究院"}
    found = Facts(_PLACED + "联合青岩大学申建安徽省铝基新材料产业创新中心。")
    assert found.names("Platform") == {"安徽省铝基新材料产业创新中心"}
