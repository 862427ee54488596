"""Names that are called place by place behind an announcement that counts them."""

import pytest

from tests.loaders.extract.facts import Facts

KINDS = {
    "clusters": (["九台区光电产业集群", "榆树市玉米产业集群", "通化县人参产业集群", "辉南县矿泉水产业集群"], "个", "集群", "吉林省中小企业特色产业集群"),
    "parks": (["九台经济开发区", "榆树工业集中区", "通化经济开发区", "辉南经济开发区"], "家", "园区", "吉林省特色产业园区"),
    "firms": (["长春青岩电子有限公司", "长春柳窑精密有限公司", "通化双峰药业有限公司", "通化石桥饮品有限公司"], "家", "企业", "吉林省专精特新中小企业"),
    "platforms": (["光电制造业创新中心", "玉米技术创新中心", "人参产业创新中心", "矿泉水技术创新中心"], "家", "创新中心", "吉林省制造业创新中心"),
}  # fmt: skip
OPENINGS = [
    "近日,省工信厅公布2025年{tier}名单,全省4{unit}{head}入选。",
    "吉林省工业和信息化厅认定4{unit}{head}为2025年{tier}。",
    "记者从省工信厅获悉,我省新增4{unit}{tier}。至此,全省有国家级{head}7{unit}。",
]
CALLS = {
    "colons": "其中,长春市2{unit}:{a}、{b};通化市2{unit}:{c}、{d}。",
    "copulas": "长春市有2{unit},分别是{a}、{b};通化市有2{unit},分别是{c}、{d}。",
    "brackets": "其中长春市2{unit}({a}、{b}),通化市2{unit}({c}、{d})。",
    "from": "{a}、{b}来自长春市,{c}、{d}来自通化市。",
    "of": "长春市的{a}、{b},通化市的{c}、{d}榜上有名。",
    "in": "入选的分别是位于长春市的{a}、{b}和位于通化市的{c}、{d}。",
    "places behind": "分别为{a}(长春市)、{b}(长春市)、{c}(通化市)、{d}(通化市)。",
    "lines": "\n长春市(2{unit})\n{a}\n{b}\n通化市(2{unit})\n{c}\n{d}\n",
}


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", KINDS)
def test_roll_is_called(kind: str, call: str, opening: str) -> None:
    names, unit, head, tier = KINDS[kind]
    text = (opening + CALLS[call]).format(unit=unit, head=head, tier=tier, **dict(zip("abcd", names, strict=True)))
    facts = Facts(text)
    assert {(name, tier) for name in names} <= facts.relations("IN_TIER")
    assert not {target for _, target in facts.relations("IN_TIER")} - {tier}
    cities = dict.fromkeys(names[:2], "长春市") | dict.fromkeys(names[2:], "通化市")
    assert set(cities.items()) <= facts.relations("LOCATED_IN")
    assert not {place for place, _ in facts.relations("FOCUSES_ON")} & {"长春市", "通化市"}
    assert facts.relations("COVERS") == set()


def test_names_that_are_not_as_many_as_counted_are_not_called() -> None:
    facts = Facts(
        "甲厅认定9个集群为2025年吉林省中小企业特色产业集群。九台区光电产业集群、榆树市玉米产业集群来自长春市。\n"
    )
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("verb", ["撤销", "力争新增", "支持创建", "推荐申报"])
def test_class_that_is_hoped_for_or_taken_away_is_not_called(verb: str) -> None:
    facts = Facts(f"我省{verb}2个省级特色产业集群。其中长春市1个:九台区光电产业集群;通化市1个:通化县人参产业集群。\n")
    assert facts.relations("IN_TIER") == set()
    hoped = {("九台区光电产业集群", "省级特色产业集群"), ("通化县人参产业集群", "省级特色产业集群")}
    assert facts.relations("ADVANCES_TO") == (set() if verb == "撤销" else hoped)


def test_sentence_that_says_more_calls_no_roll() -> None:
    facts = Facts(
        "甲厅认定2个集群为2025年吉林省中小企业特色产业集群。九台区光电产业集群扩建厂房,榆树市玉米产业集群引进龙头企业。\n"
    )
    assert facts.relations("IN_TIER") == set()


def test_place_in_a_bracket_behind_a_park_is_no_field() -> None:
    facts = Facts(
        "名单:九台经济开发区(长春市)、榆树工业集中区(长春市)、通化经济开发区(通化市)、辉南经济开发区(通化市)。"
    )
    assert facts.relations("COVERS") == set()
    assert facts.names("Industry") == set()
