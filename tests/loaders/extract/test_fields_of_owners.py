"""Two places, parks or zones of a city, each with its fields, in the plain ways to say so."""

import pytest

from tests.loaders.extract.facts import Facts

OWNERS = {
    "parks": ("绿园经济开发区", "榆树工业集中区", "COVERS"),
    "districts": ("绿园区", "榆树市", "FOCUSES_ON"),
    "counties": ("农安县", "德惠市", "FOCUSES_ON"),
    "zones of the city": ("经开区", "高新区", "COVERS"),
    "a name like a count": ("九台经济开发区", "九台工业集中区", "COVERS"),
}
FORMS = [
    "{a}重点发展{w}、{x},{b}重点发展{y}、{z}。",
    "{a}以{w}、{x}为主导产业;{b}以{y}、{z}为主导产业。",
    "重点建设{a}({w}、{x})、{b}({y}、{z})。",
    "{a}主导产业为{w}、{x};{b}主导产业为{y}、{z}。",
    "{a}:{w}、{x};{b}:{y}、{z}。",
    "各地产业布局\n{a}:{w}、{x}\n{b}:{y}、{z}\n",
    "各地产业布局\n{a}——{w}、{x}\n{b}——{y}、{z}\n",
    "{w}、{x}主要布局在{a},{y}、{z}主要布局在{b}。",
    "{w}、{x}产业集聚在{a},{y}、{z}产业集聚在{b}。",
    "依托{a}发展{w}、{x}产业,依托{b}发展{y}、{z}产业。",
    "在{a}布局{w}、{x}产业,在{b}布局{y}、{z}产业。",
    "由{a}承接{w}、{x}项目,{b}承接{y}、{z}项目。",
    "{a}产业定位为{w}、{x},{b}产业定位为{y}和{z}。",
    "{a}是全市{w}、{x}产业的主要承载地,{b}是{y}、{z}产业的主要承载地。",
    "{a}区位优越,重点发展{w}、{x};{b}基础较好,大力培育{y}、{z}。",
    "产业布局如下:\n1.{a}。重点发展{w}、{x}。\n2.{b}。重点发展{y}、{z}。\n",
    "(一){a}\n重点发展{w}、{x}。\n(二){b}\n重点发展{y}、{z}。\n",
    "{a}(主导产业:{w}、{x}),{b}(主导产业:{y}、{z})。",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("owners", OWNERS)
def test_each_has_its_own_fields(owners: str, form: str) -> None:
    a, b, kind = OWNERS[owners]
    fields = {"w": "汽车零部件", "x": "页岩气", "y": "玉米深加工", "z": "生物医药"}
    found = Facts("长春市加快推进新型工业化。\n" + form.format(a=a, b=b, **fields)).relations(kind)
    plain = {(owner, field.removesuffix("产业")) for owner, field in found}
    assert {(a, "汽车零部件"), (a, "页岩气"), (b, "玉米深加工"), (b, "生物医药")} <= plain
    assert not {(a, "玉米深加工"), (a, "生物医药"), (b, "汽车零部件"), (b, "页岩气")} & plain


@pytest.mark.parametrize(
    "text",
    [
        "全市高新区、经开区亩均税收增长8%。",
        "经开区(长春市绿园区)召开会议。",
        "高新区位于市区南部,发展潜力巨大。",
    ],
)
def test_zones_that_are_told_of_nothing_cover_nothing(text: str) -> None:
    assert Facts("长春市加快推进新型工业化。\n" + text).relations("COVERS") == set()
