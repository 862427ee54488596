"""Portraits of parks in running prose: what they have become, what they live on, who leads it; all firms invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("格尔木工业园盐湖化工、金属冶炼等主导产业稳步推进。", "格尔木工业园"),
        ("柴达木循环经济试验区盐湖化工、金属冶炼等主导产业稳步推进。", "柴达木循环经济试验区"),
        ("包头稀土高新区盐湖化工、金属冶炼等主导产业加快集聚。", "包头稀土高新区"),
    ],
)
def test_the_zone_before_a_list_is_in_none_of_its_fields(text: str, park: str) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == {"盐湖化工", "金属冶炼"}
    assert (park, "主导产业") in facts.relations("COVERS")


@pytest.mark.parametrize(
    "behind", ["等龙头企业上下游产业链支撑有力", "等链主企业产业链不断延伸", "等整车龙头企业的上下游产业链日益完善"]
)
def test_the_chains_of_leading_firms_are_none_by_their_names(behind: str) -> None:
    facts = Facts(f"霖沣冶金、皓岚化学、骐越科技{behind}。")
    assert facts.names("Chain") == set()
    assert {"霖沣冶金", "皓岚化学", "骐越科技"} <= facts.names("Organisation")


def test_projects_may_bear_the_name_of_a_firm_that_ends_like_a_trade() -> None:
    facts = Facts("协调解决霖沣光电、皓岚新材、骐越农业等项目推进中的困难和问题。")
    assert facts.names("Project") == {"霖沣光电", "皓岚新材", "骐越农业"}
    assert Facts("今年重点实施农业、林业、水利等项目。").names("Project") == set()
    assert Facts("协调解决用地、用电、用水等项目推进中的困难。").names("Project") == set()


@pytest.mark.parametrize("joint", ["和", "及", "、"])
def test_two_levels_before_one_head_are_two_classes(joint: str) -> None:
    facts = Facts(f"甘河工业园、南川工业园2个园区被评定为省级{joint}国家级绿色园区。")
    assert facts.relations("IN_TIER") == {
        (park, tier) for park in ("甘河工业园", "南川工业园") for tier in ("省级绿色园区", "国家级绿色园区")
    }


def test_two_levels_in_turn_are_one_for_each() -> None:
    facts = Facts("东川工业园、南川工业园分别被认定为省级和国家级绿色园区。")
    assert facts.relations("IN_TIER") == {("东川工业园", "省级绿色园区"), ("南川工业园", "国家级绿色园区")}


def test_fields_told_by_their_leaders_are_those_that_are_counted() -> None:
    facts = Facts(
        "武威工业园区形成以霖沣乳业、皓岚食品等企业为龙头的食品加工产业;以骐越医药为龙头的生物医药产业;"
        "以誉衡机械等企业为龙头的装备制造产业三大支柱产业。"
    )
    members = {pair[1] for pair in facts.relations("INCLUDES")}
    assert members == {"食品加工", "生物医药", "装备制造"}
    assert ("武威工业园区", "三大支柱产业") in facts.relations("COVERS")
    assert facts.relations("FOCUSES_ON") == set()
    assert Facts("以霖沣乳业为龙头的食品产业发展较快,全市形成三大支柱产业。").relations("INCLUDES") == set()


@pytest.mark.parametrize("verb", ["华丽变身为", "如今已变身为", "先后获得", "蜕变为"])
def test_what_a_park_has_become_are_its_classes(verb: str) -> None:
    facts = Facts(f"滕州经济开发区从一片荒滩起步,{verb}国家级绿色园区、国家新型工业化产业示范基地。")
    assert facts.relations("IN_TIER") == {
        ("滕州经济开发区", "国家级绿色园区"),
        ("滕州经济开发区", "国家新型工业化产业示范基地"),
    }


@pytest.mark.parametrize(
    "text", ["滕州经济开发区力争三年内变身为国家级绿色园区。", "滕州经济开发区能否变身国家级绿色园区?"]
)
def test_what_a_park_may_become_is_no_class_of_it(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == set()


def test_one_of_several_parks_is_of_their_sort() -> None:
    facts = Facts("龙安化工园区相关负责人说,园区是福鼎市三个新能源千亿产业园之一,入驻企业62家。")
    assert facts.relations("IN_TIER") == {("龙安化工园区", "新能源千亿产业园")}
    assert Facts("龙安化工园区与福鼎市三个新能源千亿产业园相邻。").relations("IN_TIER") == set()


def test_a_class_named_by_a_slogan_may_be_an_aim() -> None:
    facts = Facts("郴州高新区以创建“五好”园区为目标,推动转型升级。")
    assert facts.relations("ADVANCES_TO") == {("郴州高新区", "五好园区")}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("形成了以玉米、水稻、大豆等农产品加工为主的产业链。", "Chain", "农产品加工产业链"),
        ("形成了以马铃薯、杂粮等特色农产品精深加工为主的产业链条。", "Chain", "特色农产品精深加工产业链"),
        ("构建了以棉花、红枣等农副产品加工为核心的产业集群。", "Cluster", "农副产品加工产业集群"),
    ],
)
def test_what_is_worked_up_names_no_chain_of_its_own(text: str, kind: str, name: str) -> None:
    assert Facts(text).names(kind) == {name}


def test_what_leads_a_chain_without_being_worked_up_is_its_field() -> None:
    assert {"风电产业链", "光伏产业链"} <= Facts("园区形成以风电、光伏等为主的产业链。").names("Chain")


@pytest.mark.parametrize("how", ["相继在宜春市落地", "陆续在宜春市建成投产", "均在宜春市开工"])
def test_counted_projects_lie_where_they_land(how: str) -> None:
    facts = Facts(f"霖沣锂电池、皓岚光伏玻璃2个“巨无霸”项目{how}。")
    assert facts.relations("LOCATED_IN") == {("霖沣锂电池", "宜春市"), ("皓岚光伏玻璃", "宜春市")}


@pytest.mark.parametrize("how", ["相继在宜春市举行推介会", "均未在宜春市落地"])
def test_projects_do_not_lie_where_they_are_shown(how: str) -> None:
    assert Facts(f"霖沣锂电池、皓岚光伏玻璃2个项目{how}。").relations("LOCATED_IN") == set()


def test_a_system_is_of_the_place_that_builds_it() -> None:
    expected = {("自贡市", "4+4+2现代工业体系")}
    assert Facts("集中展示了自贡市重点聚焦的“4+4+2”现代工业体系。").relations("FOCUSES_ON") == expected
    assert Facts("自贡市组团参展,展示该市着力打造的“4+4+2”现代工业体系。").relations("FOCUSES_ON") == expected
    assert Facts("企业打造的“4+4+2”现代工业体系在自贡市展出。").relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("安庆高新区化工新材料、生命健康产业加快发展。", {"化工新材料", "生命健康产业"}),
        ("安庆高新区新材料、装备制造产业蓬勃发展。", {"新材料", "装备制造产业"}),
        ("安庆经开区化工、医药产业集聚成势。", {"化工", "医药产业"}),
        ("安庆经开区高耗能产业加快淘汰。", set()),
    ],
)
def test_fields_that_thrive_behind_a_park_are_its_own(text: str, fields: set[str]) -> None:
    assert {field for _, field in Facts(text).relations("COVERS")} == fields


def test_a_class_may_be_the_only_one_of_its_province() -> None:
    facts = Facts("花桥经济开发区是江苏省唯一以现代服务业为主导产业的省级开发区。")
    assert facts.relations("IN_TIER") == {("花桥经济开发区", "省级开发区")}


def test_a_park_is_for_the_members_of_what_has_no_name_of_its_own() -> None:
    facts = Facts("包头稀土高新区磁性材料、装备制造等特色优势产业和光伏、储能等新兴产业规模逐渐形成。")
    fields = {"磁性材料", "装备制造", "光伏", "储能"}
    assert {field for _, field in facts.relations("COVERS")} == {*fields, "特色优势产业", "新兴产业"}
    assert facts.relations("FOCUSES_ON") == set()


def test_a_town_of_industry_or_a_secret_base_is_no_park() -> None:
    assert Facts("昔日的“工业小镇”成为助力娄底腾飞的秘密基地。").names("Park") == set()
