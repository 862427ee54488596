"""Parks, places, firms, projects and platforms, in the forms that a generator of combinations has found; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "本报讯（记者 孙晓 通讯员 何静）青岚电气股份有限公司作为智能装备产业链链主企业，带动上下游发展。",
        "某报讯（记者孙晓）青岚电气股份有限公司是智能装备产业链链主企业。",
    ],
)
def test_a_byline_is_no_part_of_the_name_behind_it(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation") == {"青岚电气股份有限公司"}
    assert facts.relations("LEADS") == {("青岚电气股份有限公司", "智能装备产业链")}


@pytest.mark.parametrize(
    "text",
    [
        "陵川县产业园通过2023年度省级化工园区复核。",
        "陵川县产业园获得工信部认定的省级化工园区称号。",
        "陵川县产业园获省工信厅批复，成为省级化工园区。",
        "省工信厅授予陵川县产业园“省级化工园区”称号。",
        "省工信厅批复同意陵川县产业园为省级化工园区。",
        "近日，陵川县产业园获省级化工园区。",
        "省级化工园区名单公布，陵川县产业园榜上有名。",
    ],
)
def test_what_is_granted_is_in_its_class(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {("陵川县产业园", "省级化工园区")}
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize(
    "text",
    [
        "陵川县产业园未通过省级化工园区复核。",
        "陵川县产业园落选省级化工园区。",
        "陵川县产业园没有获得省级化工园区认定。",
        "陵川县产业园曾申报省级化工园区，未获通过。",
        "陵川县产业园申报省级化工园区未果。",
    ],
)
def test_what_is_not_granted_is_in_no_class_and_strives_for_none(text: str) -> None:
    facts = Facts(text)
    assert "陵川县产业园" in facts.names("Park")
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize(
    "text",
    [
        "力争松原电瓷重点实验室入选国家级制造业创新中心。",
        "争取松原电瓷重点实验室获批国家级制造业创新中心。",
        "推动松原电瓷重点实验室创成国家级制造业创新中心。",
    ],
)
def test_what_is_hoped_for_is_an_aim(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("ADVANCES_TO") == {("松原电瓷重点实验室", "国家级制造业创新中心")}
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("verb", ["争创", "积极创建", "正在创建", "奋力争创"])
def test_a_firm_may_strive_for_a_plant_of_a_level(verb: str) -> None:
    facts = Facts(f"青岚电气股份有限公司{verb}国家级绿色工厂。")
    assert facts.relations("ADVANCES_TO") == {("青岚电气股份有限公司", "国家级绿色工厂")}
    assert Facts("青岚电气股份有限公司打造智能工厂。").relations("ADVANCES_TO") == set()


@pytest.mark.parametrize(
    "text",
    [
        "松阳工业园入选国家级绿色园区、陵川经开区入选国家外贸转型升级基地。",
        "松阳工业园入选国家级绿色园区，陵川经开区获评国家外贸转型升级基地。",
        "松阳工业园和陵川经开区分别被评为国家级绿色园区、国家外贸转型升级基地。",
    ],
)
def test_each_enters_a_class_of_its_own(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == {
        ("松阳工业园", "国家级绿色园区"),
        ("陵川经开区", "国家外贸转型升级基地"),
    }


def test_firms_enter_classes_in_turn() -> None:
    facts = Facts("青岚电气集团、白石能源有限公司分别被认定为国家级绿色工厂、国家制造业单项冠军企业。")
    assert facts.relations("IN_TIER") == {
        ("青岚电气集团", "国家级绿色工厂"),
        ("白石能源有限公司", "国家制造业单项冠军企业"),
    }


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("陵川经开区主攻空天信息、盐化工，兼顾渔具、智能装备。", {"空天信息", "盐化工", "渔具", "智能装备"}),
        ("陵川经开区主导产业为空天信息、盐化工，辅以渔具。", {"空天信息", "盐化工", "渔具"}),
        ("陵川经开区主导产业为空天信息、盐化工；特色产业为渔具。", {"空天信息", "盐化工", "渔具"}),
        ("陵川经开区主导产业空天信息和盐化工，配套产业渔具、眼镜。", {"空天信息", "盐化工", "渔具", "眼镜"}),
        ("陵川经开区确定了渔具、眼镜为主导产业。", {"渔具", "眼镜"}),
        ("陵川经开区是一个以渔具、眼镜为主导产业的工业园区。", {"渔具", "眼镜"}),
    ],
)
def test_what_a_park_lives_on_beside_its_main_fields(text: str, fields: set[str]) -> None:
    facts = Facts(text)
    assert {field for park, field in facts.relations("COVERS") if park == "陵川经开区"} >= fields
    assert facts.names("Industry") >= fields
    assert not any(name.startswith(("兼顾", "辅以", "配套", "产业")) for name in facts.names("Industry"))


def test_each_park_is_for_the_field_behind_its_own_verb() -> None:
    facts = Facts("支持松阳东部新区发展渔具、陵川县化工园区发展盐化工、高平经开区发展绿色铝。")
    assert facts.relations("COVERS") >= {("陵川县化工园区", "盐化工"), ("高平经开区", "绿色铝")}
    assert not any("渔具园区" in name for name in facts.names("Park"))


def test_a_label_below_each_park_is_of_that_park() -> None:
    facts = Facts("来源:经济日报\n松阳经济开发区\n主导产业:渔具\n陵川高新区\n主导产业:眼镜\n")
    assert facts.relations("COVERS") == {("松阳经济开发区", "渔具"), ("陵川高新区", "眼镜")}


def test_a_class_is_no_park_that_lies_or_lives_on_anything() -> None:
    facts = Facts(
        "松阳智造产业园2023年被认定为山西省绿色园区，位于松阳县。目前，园区以渔具、眼镜为主导产业，入驻青岚电气股份有限公司。"
    )
    assert {park for park, _ in facts.relations("COVERS")} == {"松阳智造产业园"}
    assert ("青岚电气股份有限公司", "松阳智造产业园") in facts.relations("LOCATED_IN")
    assert not any(thing == "山西省绿色园区" for thing, _ in facts.relations("LOCATED_IN"))


def test_the_seat_is_that_of_the_firm() -> None:
    facts = Facts("青岚精工有限公司落户陵川高新区，总部位于长治市。")
    assert ("青岚精工有限公司", "长治市") in facts.relations("LOCATED_IN")
    assert ("陵川高新区", "长治市") not in facts.relations("LOCATED_IN")


def test_platforms_that_move_into_a_park_are_in_no_class() -> None:
    facts = Facts("今年以来，渔具检验检测中心、眼镜重点实验室等平台落户陵川高新区。")
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("LOCATED_IN") >= {("渔具检验检测中心", "陵川高新区"), ("眼镜重点实验室", "陵川高新区")}


@pytest.mark.parametrize(
    "text",
    [
        "陵川高新区3个项目集中开工，分别是：青岚渔具生产项目、白石眼镜二期项目、金岭电瓷产业园项目。",
        "陵川高新区3个项目签约，包括青岚渔具生产项目（总投资3亿元）、白石眼镜二期项目（总投资5亿元）、金岭电瓷产业园项目（总投资9亿元）。",
        "陵川高新区集中开工项目：\n1.青岚渔具生产项目，总投资3亿元。\n2.白石眼镜二期项目，总投资5亿元。\n3.金岭电瓷产业园项目，总投资9亿元。",
    ],
)
def test_projects_lie_in_the_park_whose_bundle_they_are(text: str) -> None:
    facts = Facts(text)
    located = {name.removesuffix("项目"): place for name, place in facts.relations("LOCATED_IN")}
    assert {name: located.get(name) for name in ("青岚渔具生产", "白石眼镜二期", "金岭电瓷产业园")} == {
        "青岚渔具生产": "陵川高新区",
        "白石眼镜二期": "陵川高新区",
        "金岭电瓷产业园": "陵川高新区",
    }
    assert "陵川高新区" in facts.names("Park")


def test_each_project_has_the_sum_behind_it() -> None:
    facts = Facts("在松阳经开区建设青岚渔具生产项目，总投资3亿元，在陵川经开区建设白石眼镜项目（一期），总投资5亿元。")
    sums = {e["name"]: e["properties"].get("investment") for e in facts.entities.values() if e["type"] == "Project"}
    assert sums == {"青岚渔具生产项目": "3亿元", "白石眼镜项目(一期)": "5亿元"}


def test_a_zone_where_projects_begin_is_no_project() -> None:
    facts = Facts("松阳东部新区3个项目集中开工。青岚重工股份有限公司与金岭工业园签约，投资12亿元建厂。")
    assert facts.names("Project") == set()


@pytest.mark.parametrize(
    "text",
    [
        "遴选确定渔具产业链链主企业青岚电气有限公司、眼镜产业链链主企业白石能源集团。",
        "渔具产业链链主企业为青岚电气有限公司；眼镜产业链链主企业为白石能源集团。",
    ],
)
def test_each_firm_leads_the_chain_that_it_is_named_with(text: str) -> None:
    assert Facts(text).relations("LEADS") == {
        ("青岚电气有限公司", "渔具产业链"),
        ("白石能源集团", "眼镜产业链"),
    }


def test_who_leads_by_office_or_as_an_organ() -> None:
    facts = Facts("1.渔具产业链：链长市委常委、常务副市长王立新，链主企业青岚电气有限公司。")
    assert facts.relations("LEADS") == {("王立新", "渔具产业链"), ("青岚电气有限公司", "渔具产业链")}
    assert ("市科技局", "渔具产业链") in Facts("市科技局为渔具产业链牵头单位。").relations("LEADS")
    assert Facts("市科技局不再为渔具产业链牵头单位。").relations("LEADS") == set()


def test_a_firm_behind_a_number_is_named_without_it() -> None:
    facts = Facts("1.国瑞光电，位于陵川县。\n2.天泽能源，位于高平市。")
    assert facts.names("Organisation") == {"国瑞光电", "天泽能源"}
