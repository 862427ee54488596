"""Sentences that look like what a rule reads and say something else; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "省级开发区有关负责人表示,长沙高新区、株洲高新区管理水平不断提升。",
        "省级园区为企业提供全周期服务,同时支持长沙高新区、株洲高新区加快发展。",
        "化工园区是安全生产的重点,长沙高新区、株洲高新区不得新建化工项目。",
        "全省省级高新区有望突破20家,长沙高新区、株洲高新区将给予指导。",
    ],
)
def test_parks_further_on_are_not_in_the_class_before(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == set()


def test_a_bracket_is_of_the_class_that_was_counted_last() -> None:
    facts = Facts("我省产业集群7个,工业园区12个,其中国家级2个(长沙高新区、株洲高新区)。")
    assert facts.relations("IN_TIER") == {("长沙高新区", "国家级工业园区"), ("株洲高新区", "国家级工业园区")}
    other = Facts("我省工业园区12个,产业集群7个,其中国家级2个(长沙高新区、株洲高新区)。")
    assert other.relations("IN_TIER") == set()


def test_clusters_that_are_apart_are_not_joined() -> None:
    each = Facts("南京市、苏州市生物医药产业集群分别达到1000亿元、2000亿元。")
    assert "南京市、苏州市生物医药产业集群" not in each.names("Cluster")
    known = Facts("苏州市生物医药产业集群规模第一。支持南京市、苏州市生物医药产业集群发展。")
    assert "苏州市生物医药产业集群" in known.names("Cluster")


def test_names_that_begin_with_what_may_stand_before_a_name() -> None:
    facts = Facts("建设含氟新材料产业园。长沙市建设环保科技新区。联动科技产业园位于长沙市。")
    assert facts.names("Park") == {"含氟新材料产业园", "环保科技新区", "联动科技产业园"}


def test_where_something_else_than_the_field_is_carried() -> None:
    facts = Facts("2.新材料。以长沙高新区为核心,带动浏阳市、宁乡市农民增收。")
    assert ("浏阳市", "新材料") not in facts.relations("FOCUSES_ON")
    linked = Facts("2.新材料。以长沙高新区为核心,联动浏阳市、宁乡市等区域。")
    assert {("浏阳市", "新材料"), ("宁乡市", "新材料")} <= linked.relations("FOCUSES_ON")


@pytest.mark.parametrize("joint", ["也有三一集团有限公司参与配套", "还有三一集团有限公司提供服务"])
def test_a_firm_beside_a_class_that_consists_of_fields(joint: str) -> None:
    facts = Facts(f"专精特新“小巨人”企业包括新材料、汽车等领域企业,{joint}。")
    assert facts.relations("IN_TIER") == set()


def test_ranks_that_are_joined_are_no_zone() -> None:
    assert Facts("长沙市推动国家、省、市高新区梯次发展。").names("Park") == set()


def test_fields_that_are_excepted_lose_the_word_before() -> None:
    facts = Facts("除新能源汽车、生物医药、新材料等产业外,其余领域不予支持。")
    assert facts.names("Industry") == {"新能源汽车", "生物医药", "新材料"}


def test_what_is_told_of_the_nation_is_not_of_the_park() -> None:
    facts = Facts("长沙高新区获得表彰。培育壮大生物医药、新材料等产业是国家确定的方向。")
    assert facts.relations("COVERS") == set()
    own = Facts("长沙高新区获得表彰。培育壮大生物医药、新材料等产业。")
    assert ("长沙高新区", "生物医药") in own.relations("COVERS")


def test_what_brackets_say_of_parks_beside_their_field() -> None:
    facts = Facts(
        "长沙高新区(生物药)、株洲高新区(饲料)、湘潭高新区(原区位)、衡阳高新区(含新区托管)、岳阳高新区(正在申报)。"
    )
    assert facts.relations("COVERS") == {("长沙高新区", "生物药"), ("株洲高新区", "饲料")}


def test_a_school_is_inside_no_park() -> None:
    facts = Facts("长沙高新区是首批高新区,社区内的青竹研发中心建成投用。")
    assert ("青竹研发中心", "长沙高新区") not in facts.relations("LOCATED_IN")


def test_a_title_without_words_is_no_firm() -> None:
    assert "" not in Facts("宁波慈溪市智能小家电、《》、青竹电子等企业签约。").names("Organisation")
