"""Groups whose members are told in turn: by items behind what bears them, by verbs, by figures, by lines."""

import pytest

from tests.loaders.extract.facts import Facts

_THREE = {"绿色铝", "硅光伏", "新能源电池"}


@pytest.mark.parametrize(
    "text",
    [
        "绿色铝、硅光伏、新能源电池成为云南三大支柱产业。",
        "云南三大支柱产业绿色铝、硅光伏、新能源电池增加值增长12%。",
        "云南做大做强三大支柱产业。绿色铝产业突破千亿元,硅光伏产业加快集聚,新能源电池产业从无到有。",
        "云南三大支柱产业中,绿色铝增长12%,硅光伏增长20%,新能源电池增长30%。",
        "云南加快培育三大支柱产业:做强绿色铝产业、做优硅光伏产业、做大新能源电池产业。",
        "云南三大支柱产业是:\n绿色铝;\n硅光伏;\n新能源电池。",
        "云南三大支柱产业是:\n1.绿色铝;\n2.硅光伏;\n3.新能源电池。",
        "云南三大支柱产业:\n(1)绿色铝;\n(2)硅光伏;\n(3)新能源电池。",
        "云南聚力打造“三大支柱产业”,绿色铝、硅光伏、新能源电池产值均超500亿元。",
    ],
)
def test_each_field_is_of_the_group_that_counts_it(text: str) -> None:
    included = Facts(text).relations("INCLUDES")
    assert {group for group, _ in included} == {"三大支柱产业"}
    assert {member.removesuffix("产业") for _, member in included} == _THREE


@pytest.mark.parametrize(
    "text",
    [
        "云南做强三大支柱产业。绿色铝产业突破千亿元,硅光伏产业加快集聚。",
        "云南加快培育三大支柱产业:做强绿色铝产业、做优营商环境、做大新能源电池产业。",
        "云南关停三大落后产业:压减钢铁产业、退出水泥产业、取缔土法炼焦产业。",
    ],
)
def test_what_does_not_come_to_the_count_is_of_no_group(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


def test_clusters_are_of_their_group_behind_the_sites_that_bear_them() -> None:
    text = (
        "营口市着力打造三大千亿元产业集群、两大500亿元产业集群。\n"
        "三大千亿元产业集群:一是以沿江产业基地、钢铁工业园为重点发展区域,打造钢铁及深加工产业集群。2015年达到千亿元产值。"
        "二是以南楼开发区为重点发展区域,打造镁产品产业集群。三是以仙岛能源化工区为重点发展区域,打造石化产业集群。\n"
        "两大500亿元产业集群:一是以滨海工业园为重点区域,打造输变电产业集群。二是以船舶工业园为重点区域,打造船舶产业集群。"
    )
    assert Facts(text).relations("INCLUDES") == {
        ("三大千亿元产业集群", "钢铁及深加工产业集群"),
        ("三大千亿元产业集群", "镁产品产业集群"),
        ("三大千亿元产业集群", "石化产业集群"),
        ("两大500亿元产业集群", "输变电产业集群"),
        ("两大500亿元产业集群", "船舶产业集群"),
    }


def test_items_behind_a_colon_are_named_without_their_number_and_verb() -> None:
    facts = Facts("四川将打造三大千亿元产业集群:一是打造钢铁产业集群,二是打造石化产业集群,三是打造电机产业集群。")
    assert facts.names("Cluster") == {"钢铁产业集群", "石化产业集群", "电机产业集群"}
    assert len(facts.relations("INCLUDES")) == 3


@pytest.mark.parametrize("field", ["先进计算", "云计算", "智能传感器", "高分子材料", "工业母机"])
@pytest.mark.parametrize("said", ["壮大{}产业。", "大力发展{}、新材料。"])
def test_a_field_is_named_whole(said: str, field: str) -> None:
    assert field in {
        name.removesuffix("产业") for name in Facts("四川省工业规划\n" + said.format(field)).names("Industry")
    }


def test_a_superlative_is_no_field() -> None:
    facts = Facts("电子信息、装备制造两大产业,是四川省基础最优、前景最好的工业行业。")
    assert facts.names("Industry") == {"电子信息", "装备制造"}


@pytest.mark.parametrize(
    "text",
    [
        "绿色铝产业已成为曲靖工业经济的第一支柱。",
        "绿色铝产业成为曲靖市高质量发展的新引擎。",
        "绿色铝产业在曲靖落地生根。",
        "曲靖市抓住产业转移机遇,绿色铝产业快速发展。",
        "曲靖市立足资源禀赋,选准绿色铝产业作为主攻方向。",
        "曲靖市加快绿色铝产业布局。",
    ],
)
def test_what_a_place_lives_on(text: str) -> None:
    news = "云南省工业和信息化厅消息,近日,全省各地抓产业、促发展。\n"
    focused = {(place.removesuffix("市"), field) for place, field in Facts(news + text).relations("FOCUSES_ON")}
    assert ("曲靖", "绿色铝产业") in focused


def test_chains_of_the_line_behind_are_of_the_group_that_counts_them() -> None:
    facts = Facts(
        "福建省消息。\n三明市的通知涉及7条县域重点产业链。\n\n"
        "其中,钢铁产业培育沙县区高端装备制造产业链、大田县铸造产业链等。生物医药产业培育明溪县生物医药产业链。"
        "高端纺织产业培育尤溪县纺织产业链。氟新材料产业培育清流县氟新材料产业链、三元区氟硅产业链、将乐县轻合金产业链。"
    )
    members = {member for group, member in facts.relations("INCLUDES") if group == "7条县域重点产业链"}
    assert len(members) == 7
    assert "清流县氟新材料产业链" in members


def test_more_than_were_counted_are_no_members() -> None:
    facts = Facts(
        "福建省消息。\n三明市的通知涉及2条重点产业链。\n\n其中,沙县区发展装备制造产业链、铸造产业链。明溪县发展生物医药产业链。"
    )
    assert not facts.relations("INCLUDES")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("盘锦市形成以石化为主导,装备制造、轻工建材、电子信息等竞相发展的产业格局。", "产业格局"),
        ("宜宾市构建以白酒为主导,光伏、新材料等协同发展的产业体系。", "产业体系"),
    ],
)
def test_a_whole_is_one_group_by_its_own_name(text: str, whole: str) -> None:
    assert {group for group, _ in Facts(text).relations("INCLUDES")} == {whole}


def test_what_is_made_a_class_is_no_group_of_deeds() -> None:
    facts = Facts(
        "江西省工信厅消息。\n3个产业集群认定为五星级产业集群,具体包括南昌高新区光电产业集群、南康家具产业集群、樟树医药产业集群。"
    )
    assert len({member for member, tier in facts.relations("IN_TIER") if tier == "五星级产业集群"}) == 3
    assert not [name for name in facts.names("IndustryGroup") if "认定" in name]


def test_a_plan_of_a_deed_is_named_to_its_end() -> None:
    facts = Facts("平顶山市正实施尼龙新材料产业提升行动计划,力争到2035年,产值规模达到5000亿元。")
    assert facts.names("Programme") == {"尼龙新材料产业提升行动计划"}


def test_who_is_to_act_is_no_field_of_a_code_name() -> None:
    facts = Facts("江西省消息。\n各地、各开发区要聚焦“2+6+N”产业,抓好产业链链长制。")
    assert not facts.names("Industry")
