"""Which class clusters and parks are in, where prose spells out its members, a level, a size or a share; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_the_members_of_a_class_spelled_out_by_city() -> None:
    facts = Facts(
        "四川省的特色产业园区包括:绵阳市的绵阳青竹新区(电子信息)、江油高新技术产业园区(新能源);泸州市的泸县经济开发区(食品饮料)。"
    )
    members = {"绵阳青竹新区", "江油高新技术产业园区", "泸县经济开发区"}
    assert facts.relations("IN_TIER") == {(park, "特色产业园区") for park in members}
    assert ("泸县经济开发区", "食品饮料") in facts.relations("COVERS")


def test_examples_behind_the_class_of_their_level() -> None:
    facts = Facts(
        "国家级开发区:政策最优,如合肥经济技术开发区、芜湖经济技术开发区等。\n省级开发区:数量较多,如肥西经济开发区、繁昌经济开发区等。"
    )
    assert facts.relations("IN_TIER") == {
        ("合肥经济技术开发区", "国家级开发区"),
        ("芜湖经济技术开发区", "国家级开发区"),
        ("肥西经济开发区", "省级开发区"),
        ("繁昌经济开发区", "省级开发区"),
    }


@pytest.mark.parametrize(("left", "right"), [("(", ")"), ("【", "】")])
def test_a_bracket_lists_those_of_a_level(left: str, right: str) -> None:
    facts = Facts(
        f"张掖市已建成工业园区3个,其中国家级1个{left}张掖经济技术开发区{right}、省级2个{left}临泽工业园区、高台工业园区{right}。"
    )
    assert facts.relations("IN_TIER") == {
        ("张掖经济技术开发区", "国家级工业园区"),
        ("临泽工业园区", "省级工业园区"),
        ("高台工业园区", "省级工业园区"),
    }


def test_a_bracket_with_fewer_than_were_counted_lists_no_class() -> None:
    facts = Facts("张掖市已建成工业园区5个,其中省级4个(含临泽工业园区)。")
    assert facts.relations("IN_TIER") == set()


def test_shares_of_a_list_by_city() -> None:
    facts = Facts(
        "近日,2025年度福建省中小企业特色产业集群名单公布。此次新增的中小企业特色产业集群中,"
        "泉州共有11个集群入选,包括泉州市丰泽区竹鞋产业集群、泉州市南安市竹厨产业集群等;"
        "三明、莆田各有1个集群入选,分别是三明市梅列区竹机产业集群、莆田市涵江区竹编产业集群。"
    )
    assert {cluster for cluster, _ in facts.relations("IN_TIER")} == {
        "泉州市丰泽区竹鞋产业集群",
        "泉州市南安市竹厨产业集群",
        "三明市梅列区竹机产业集群",
        "莆田市涵江区竹编产业集群",
    }


def test_clusters_enter_the_part_of_a_class() -> None:
    facts = Facts(
        "浙江省公布第四批省级特色产业集群核心区协同区名单,其中海宁市时尚皮革(箱包)、平湖市高端装备(汽车零部件)入选省级特色产业集群协同区。"
    )
    assert facts.relations("IN_TIER") == {
        ("海宁市时尚皮革", "省级特色产业集群协同区"),
        ("平湖市高端装备", "省级特色产业集群协同区"),
    }
    assert ("海宁市时尚皮革", "箱包") in facts.relations("COVERS")


def test_a_cluster_of_several_cities_is_one() -> None:
    facts = Facts("入选的先进制造业集群分别是:南通市、泰州市、扬州市海工装备集群,苏州市、无锡市纳米新材料集群。")
    assert facts.names("Cluster") == {"南通市、泰州市、扬州市海工装备集群", "苏州市、无锡市纳米新材料集群"}
    assert {place for cluster, place in facts.relations("LOCATED_IN") if cluster.startswith("南通")} == {
        "南通市",
        "泰州市",
        "扬州市",
    }
    parks = Facts("福建省加快建设长乐、罗源新型建材产业园。")
    assert parks.names("Park") == {"长乐新型建材产业园", "罗源新型建材产业园"}


def test_clusters_become_what_they_are_built_into() -> None:
    facts = Facts("打造电子信息、装备制造万亿级产业集群,培育发展生物医药、食品饮料等千亿级产业集群。")
    become = facts.relations("ADVANCES_TO")
    assert {tier for _, tier in become} == {"万亿级产业集群", "千亿级产业集群"}
    assert len(become) == 4
    there = Facts("全市已有生物医药、食品饮料等千亿级产业集群。")
    assert there.relations("ADVANCES_TO") == set()


def test_clusters_counted_by_size() -> None:
    facts = Facts("到2025年,全省建成12个重大先进制造业集群,其中万亿级5个、5000亿级3个。")
    assert {("万亿级集群", 5.0, "个", 2025), ("5000亿级集群", 3.0, "个", 2025)} <= facts.targets()
    assert ("万亿级集群", "万亿级集群") in facts.relations("MEASURES")
    bare = Facts("到2025年,全省建成12个园区,其中万亿级5个。")
    assert "万亿级集群" not in bare.names("ClusterTier")


@pytest.mark.parametrize("what", ["财政、金融、区域等集群政策支持体系", "京津冀、长三角、珠三角、成渝4个重点区域集群"])
def test_policies_and_regions_are_no_clusters(what: str) -> None:
    assert Facts(f"完善{what}。").names("Cluster") == set()


def test_a_class_in_quotation_marks() -> None:
    facts = Facts("常山县竹轴承产业集群入选“新星”产业群。")
    assert facts.relations("IN_TIER") == {("常山县竹轴承产业集群", "新星产业群")}


def test_what_a_city_has_is_no_class() -> None:
    facts = Facts("泉州市的特色产业发展较快,包括泉州经济技术开发区(纺织)。")
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("link", [",即", ",分别是", ",包括"])
def test_those_of_a_level_among_more(link: str) -> None:
    facts = Facts(f"蚌埠市现有省级以上开发区9个,其中国家级2个{link}蚌埠青山高新区、蚌埠青河经开区。")
    assert facts.relations("IN_TIER") == {("蚌埠青山高新区", "国家级开发区"), ("蚌埠青河经开区", "国家级开发区")}


def test_a_class_that_was_is_none() -> None:
    facts = Facts("该市曾形成由苏州市纳米集群、无锡市物联网集群构成的国家级先进制造业集群。")
    assert facts.relations("IN_TIER") == set()


def test_a_title_that_was_held_is_none() -> None:
    facts = Facts("霖沣科技股份有限公司曾拥有国家级绿色工厂等荣誉称号。")
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize(
    ("sentence", "clusters"),
    [
        ("江苏省占据2席,分别是苏州市纳米集群、无锡市物联网集群。", {"苏州市纳米集群", "无锡市物联网集群"}),
        ("江苏省占据1席,分别是苏州市纳米集群,与之相邻的是杭州市安防集群。", {"苏州市纳米集群"}),
        ("江苏省没有占据2席,分别是苏州市纳米集群、无锡市物联网集群。", set()),
    ],
)
def test_the_share_of_a_province_is_what_is_listed(sentence: str, clusters: set[str]) -> None:
    facts = Facts("在全国45个国家级先进制造业集群中," + sentence)
    assert {cluster for cluster, _ in facts.relations("IN_TIER")} == clusters


def test_who_is_asked_to_reach_a_class_is_called_by_the_whole_name() -> None:
    facts = Facts("要求霖沣科技股份有限公司争创国家级绿色工厂。")
    assert facts.relations("ADVANCES_TO") == {("霖沣科技股份有限公司", "国家级绿色工厂")}
