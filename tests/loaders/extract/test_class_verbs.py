"""Things, a verb and a class: what is in the class, what is to reach it, and what is neither."""

import pytest

from tests.loaders.extract.facts import Facts

OPENING = "安徽省加快推进新型工业化。\n"
THINGS = {
    "cluster": ("", "", ["岳西县桑皮纸产业集群"], "国家级先进制造业集群"),
    "clusters": ("", "", ["岳西县桑皮纸产业集群", "霍山县竹器产业集群"], "省级中小企业特色产业集群"),
    "counted clusters": ("", "等5个集群", ["岳西县桑皮纸产业集群", "霍山县竹器产业集群"], "千亿级产业集群"),
    "that cluster": ("岳西县桑皮纸产业集群有企业210家。", "该集群", ["岳西县桑皮纸产业集群"], "国家级先进制造业集群"),
    "park": ("", "", ["岳西高新区"], "国家级高新区"),
    "parks": ("", "", ["岳西高新区", "霍山工业集中区", "桐城化工产业园"], "省级化工园区"),
    "platform": ("", "", ["安徽省硬质陶瓷创新中心"], "国家级制造业创新中心"),
    "firm": ("", "", ["安徽皖砺精工股份有限公司"], "国家级绿色工厂"),
    "short firms": ("", "", ["皖砺精工", "霍禾机械"], "国家级专精特新“小巨人”企业"),
    "counted firms": ("", "两家企业", ["皖砺精工", "霍禾机械"], "省级链主企业"),
    "that firm": ("安徽皖砺精工股份有限公司主营刀具。", "该公司", ["安徽皖砺精工股份有限公司"], "国家级绿色工厂"),
}  # fmt: skip
IN = ["去年,{}入选{}。", "2023年12月,{}获批{}。", "近日,{}被省工信厅认定为{}。", "{}荣获“{}”称号。", "今年以来,{}成功创建{}。",
      "近日,{}上榜首批{}名单。", "{}产值突破百亿元,并获评{}。", "目前,{}已成为{}。"]  # fmt: skip
TO = ["目前,{}正在争创{}。", "到2027年,{}跻身{}。", "{}力争明年入选{}。", "{}产值突破百亿元,正冲刺{}。"]
HELPED = ["推动{}争创{}。", "推动{}入选{}。", "支持{}申报{}。", "确保{}获批{}。", "把{}打造成{}。", "加快培育{}成为{}。", "力争2027年将{}建成{}。"]  # fmt: skip
NEITHER = ["去年,{}未能入选{}。", "去年,{}尚未成为{}。", "{}不是{}。", "去年,{}落选{}。", "去年,{}退出{}名单。", "去年,{}未通过{}复核。", "{}对照{}标准找差距。", "去年,{}与{}失之交臂。"]  # fmt: skip


def _facts(kind: str, form: str, joint: str) -> tuple[Facts, set[tuple[str, str]]]:
    before, rest, names, tier = THINGS[kind]
    said = rest if before else joint.join(names) + rest
    return Facts(OPENING + before + form.format(said, tier)), {
        (n, tier.replace("“", "").replace("”", "")) for n in names
    }


@pytest.mark.parametrize("joint", ["、", "和"])
@pytest.mark.parametrize("form", IN)
@pytest.mark.parametrize("kind", THINGS)
def test_things_are_in_a_class(kind: str, form: str, joint: str) -> None:
    facts, pairs = _facts(kind, form, joint)
    assert facts.relations("IN_TIER") == pairs
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize("form", [*TO, *HELPED])
@pytest.mark.parametrize("kind", THINGS)
def test_things_are_to_reach_a_class(kind: str, form: str) -> None:
    facts, pairs = _facts(kind, form, "和")
    assert facts.relations("ADVANCES_TO") == pairs
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("form", NEITHER)
@pytest.mark.parametrize("kind", THINGS)
def test_things_that_are_in_no_class(kind: str, form: str) -> None:
    facts, _ = _facts(kind, form, "、")
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize("form", ["力争新增省级链主企业2家:{}。", "力争新增2家省级链主企业:{}。"])
@pytest.mark.parametrize("joint", ["、", "和"])
def test_listed_things_are_to_reach_a_class(form: str, joint: str) -> None:
    facts = Facts(OPENING + form.format(joint.join(["皖砺精工", "霍禾机械"])))
    assert facts.relations("ADVANCES_TO") == {("皖砺精工", "省级链主企业"), ("霍禾机械", "省级链主企业")}
    assert facts.relations("IN_TIER") == set()


def test_firms_of_counties_in_a_bracket() -> None:
    facts = Facts(OPENING + "全市现有省级链主企业2家(岳西县的皖砺精工和霍山县的霍禾机械)。")
    assert facts.relations("IN_TIER") == {("皖砺精工", "省级链主企业"), ("霍禾机械", "省级链主企业")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("去年,我市推动岳西高新区成功获批国家级高新区。", "IN_TIER"),
        ("推动岳西高新区获批国家级高新区。", "ADVANCES_TO"),
        ("截至2023年底,岳西高新区已获批国家级高新区。", "IN_TIER"),
        ("推动岳西高新区扩容提质,力争创建国家级高新区。", "ADVANCES_TO"),
        ("岳西高新区和霍山化工园均为国家级高新区。", "IN_TIER"),
    ],
)
def test_what_was_reached_and_what_will_be(text: str, kind: str) -> None:
    facts = Facts(OPENING + text)
    other = {"IN_TIER": "ADVANCES_TO", "ADVANCES_TO": "IN_TIER"}[kind]
    assert ("岳西高新区", "国家级高新区") in facts.relations(kind)
    assert facts.relations(other) == set()


def test_each_clause_tells_of_its_own_subject() -> None:
    facts = Facts(OPENING + "皖砺精工、霍禾机械入选国家级绿色工厂,桐城市的舒瓷新材获评省级绿色工厂。")
    assert facts.relations("IN_TIER") == {
        ("皖砺精工", "国家级绿色工厂"),
        ("霍禾机械", "国家级绿色工厂"),
        ("舒瓷新材", "省级绿色工厂"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "岳西高新区是国家级高新区的重要组成部分。",
        "岳西高新区为国家级高新区提供配套。",
        "培育霍山县竹器产业集群,创建国家级高新区。",
        "皖砺精工曾是省级链主企业。",
        "岳西高新区获批建设省级制造业创新中心。",
    ],
)
def test_what_only_stands_beside_a_class(text: str) -> None:
    facts = Facts(OPENING + text)
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("ADVANCES_TO") == set()


def test_who_helps_a_firm_reaches_nothing() -> None:
    facts = Facts(OPENING + "岳西高新区支持皖砺精工创建国家级绿色工厂。")
    assert facts.relations("ADVANCES_TO") == {("皖砺精工", "国家级绿色工厂")}
