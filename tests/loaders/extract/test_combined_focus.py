"""What a place, a plan, a ministry or a park makes its object, and what a sentence only tells of, starts from or shuns."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "近日,烟台市印发《烟台市工业提质行动方案》。《方案》提出,{}。优化营商环境。"
CITY = "烟台市工业经济向新而行\n走进烟台市的工厂车间,机器轰鸣。{}。完善服务机制,优化营商环境。"
DOCUMENT = "烟台市工业提质行动方案"


def objects(text: str) -> set[tuple[str, str]]:
    """Who makes what its object, or is for it."""
    facts = Facts(text)
    return facts.relations("FOCUSES_ON") | facts.relations("COVERS")


@pytest.mark.parametrize(
    ("says", "thing"),
    [
        ("推动电子元器件产业集聚发展", "电子元器件产业"),
        ("延伸数控机床产业链", "数控机床产业链"),
        ("补强玻璃纤维产业链", "玻璃纤维产业链"),
        ("以建筑陶瓷为主导产业", "建筑陶瓷"),
        ("立足轴承产业优势,大力发展镁合金产业", "镁合金产业"),
        ("抢抓低空经济发展机遇,重点发展氢能产业", "氢能产业"),
        ("支持瞪羚企业做大做强", "瞪羚企业"),
        ("重点发展轴承、氢能、预制菜等三大特色产业", "三大特色产业"),
    ],
)
def test_what_is_promoted_is_the_object_of_the_plan(says: str, thing: str) -> None:
    assert (DOCUMENT, thing) in objects(PLAN.format(says))


@pytest.mark.parametrize(
    "says",
    [
        "低空经济产业是全市六大支柱产业之一",
        "立足预制菜、海洋装备产业基础,拓展国际市场",
        "立足机器人、氢能的产业优势,深化区域合作",
        "抢抓生物医药产业快速发展的有利机遇,加强人才引育",
        "推动北斗导航在数控机床、纺织服装等行业的普及应用",
        "不再发展铝精深加工产业",
        "不再以氢能为主导产业",
        "加快淘汰铝精深加工行业落后产能",
        "支持链主企业联合高校院所承担国家重大科技专项",
        "支持专精特新企业参与国家标准制定",
        "培育千亿级产业集群3个以上",
        "这批项目涉及轴承、预制菜等12个行业",
        "国家把轴承列为战略性新兴产业",
        "恒远集团、瑞科新材等企业形成百亿级产业集群",
    ],
)
def test_what_is_only_told_of_or_shunned_is_nobodys_object(says: str) -> None:
    assert objects(PLAN.format(says)) == set()
    assert objects(CITY.format(says)) == set()


@pytest.mark.parametrize("verb", ["争创", "创建"])
def test_the_class_that_a_cluster_is_to_rise_to_is_no_object_beside_it(verb: str) -> None:
    rises = PLAN.format(f"推动轴承产业集群{verb}国家先进制造业集群")
    assert objects(rises) == set()
    assert (DOCUMENT, "国家先进制造业集群") in objects(PLAN.format(f"积极{verb}国家先进制造业集群"))


@pytest.mark.parametrize(
    "says",
    [
        "轴承、氢能、预制菜三大主导产业去年占全市规上工业产值近七成",
        "轴承、氢能、预制菜三大主导产业优势突出",
        "近年来,烟台市相继建成轴承、氢能、预制菜三大产业集群",
    ],
)
def test_no_plan_makes_its_object_what_is_so_already(says: str) -> None:
    assert DOCUMENT not in {owner for owner, _ in objects(PLAN.format(says))}


def test_a_ministry_acts_for_itself() -> None:
    found = objects(CITY.format("工信部围绕轴承、氢能、预制菜等重点领域开展集群竞赛"))
    assert {owner for owner, _ in found} <= {"工信部"}


def test_a_conference_is_no_field_of_its_city() -> None:
    assert objects(CITY.format("烟台市氢能产业高质量发展大会昨日举行")) == set()
    assert ("烟台市", "氢能产业") in objects(CITY.format("烟台市氢能产业不断发展壮大")) | objects(
        CITY.format("烟台市大力发展氢能产业")
    )


@pytest.mark.parametrize(
    "says",
    [
        "龙口工业园区规划面积38平方公里,形成轴承、氢能、预制菜三大主导产业",
        "烟台市于2013年组建龙口工业园区,规划面积38平方公里,已形成轴承、氢能、预制菜三大主导产业",
        "龙口市规划建设龙口工业园区,以轴承、氢能、预制菜三大产业为主导",
    ],
)
def test_what_follows_the_size_or_the_founding_of_a_park_is_told_of_the_park(says: str) -> None:
    assert {owner for owner, _ in objects(CITY.format(says))} == {"龙口工业园区"}


def test_a_place_in_a_sentence_after_a_comma_holds_its_own_field() -> None:
    text = CITY.format("其中,龙口市将轴承产业作为主导产业来抓")
    assert ("龙口市", "轴承产业") in objects(text)
