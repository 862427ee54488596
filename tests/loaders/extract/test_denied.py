"""What a sentence denies, hopes for, or says of something else is no fact; the affirmed twin beside it is one."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("kind", "told", "other"),
    [
        ("COVERS", "生物医药、集成电路是松江经开区的主导产业。", "生物医药、集成电路不是松江经开区的主导产业。"),
        ("COVERS", "生物医药、集成电路都是松江经开区的主导产业。", "生物医药、集成电路曾是松江经开区的主导产业。"),
        ("COVERS", "在松江经开区形成集成电路产业链。", "不在松江经开区形成集成电路产业链。"),
        ("COVERS", "在松江经开区打造集成电路产业链。", "在松江经开区打造的企业退出集成电路产业链。"),
        ("IN_TIER", "松江经开区拥有“国家级高新区”称号。", "松江经开区拥有“国家级高新区”的污水处理厂。"),
        ("IN_TIER", "松江经开区成功创建国家级绿色工业园区。", "松江经开区成功创建国家级企业技术中心3家。"),
        ("IN_TIER", "松江经开区是上海市三个千亿级产业园之一。", "松江经开区不是上海市三个千亿级产业园之一。"),
        ("IN_TIER", "松江经开区是省政府批准设立的省级开发区。", "松江经开区是省政府批准设立的省级开发区的配套园区。"),
        (
            "IN_TIER",
            "松江新材料集群实现我市国家级先进制造业集群零的突破。",
            "松江新材料集群力争实现我市国家级先进制造业集群零的突破。",
        ),
        (
            "IN_TIER",
            "新材料、生物医药产业入选国家级战略性新兴产业集群。",
            "力争新材料、生物医药产业入选国家级战略性新兴产业集群。",
        ),
        (
            "IN_TIER",
            "现有1个国家级先进制造业集群(松江新材料产业集群)。",
            "力争新增1个国家级先进制造业集群(松江新材料产业集群)。",
        ),
        (
            "ADVANCES_TO",
            "壮大松江新材料集群,打造世界级产业集群。",
            "壮大松江新材料集群,打造世界级产业集群的配套基地。",
        ),
        ("ADVANCES_TO", "壮大松江新材料集群,打造世界级产业集群。", "壮大松江新材料集群,打造世界级产业集群2个。"),
    ],
)
def test_what_is_denied_or_hoped_for_is_no_fact(kind: str, told: str, other: str) -> None:
    assert Facts(told).relations(kind)
    assert not Facts(other).relations(kind)


def test_a_class_that_is_hoped_for_is_what_its_cluster_advances_to() -> None:
    hoped = Facts("力争新增1个国家级先进制造业集群(松江新材料产业集群)。")
    assert ("松江新材料产业集群", "国家级先进制造业集群") in hoped.relations("ADVANCES_TO")


def test_what_looks_like_a_word_before_a_list_is_part_of_its_head() -> None:
    facts = Facts("发展碳化硅、氮化镓等第三代半导体产业。")
    assert facts.names("Industry") == {"碳化硅", "氮化镓"}
    assert len(facts.relations("INCLUDES")) == 2


def test_services_are_fields_where_a_list_calls_them_industries() -> None:
    assert facts_named("重点发展文化、体育、养老等产业。") == {"文化", "体育", "养老"}
    assert facts_named("加大教育、医疗、养老等领域支出。") == set()


def facts_named(text: str) -> set[str]:
    return Facts(text).names("Industry")


def test_organs_that_stand_inside_other_words_are_none() -> None:
    facts = Facts(
        "推动跨学科协同创新。省水利部门、人力资源社会保障部门联合印发《松江人才规划》。市农委托第三方开展评估。"
    )
    assert facts.names("Organisation") == set()
    assert Facts("水利部、市农委联合印发《松江人才规划》。").names("Organisation") == {"水利部", "市农委"}


def test_regions_and_cases_are_no_zones_of_a_plan() -> None:
    assert Facts("“长江经济带”包括上海市、江苏省、浙江省等11省市。").names("Park") == set()
    assert not Facts("“营商环境示范区”涉及南京市、苏州市两起案件。").relations("LOCATED_IN")


def test_headings_that_another_line_leads_in_are_no_members_of_a_group() -> None:
    headings = "1.水泥\n2.钢铁\n3.煤炭\n"
    assert not Facts(f"发展三大优势产业。\n下列产业一律关停:\n{headings}").relations("INCLUDES")
    assert len(Facts(f"发展三大优势产业。\n{headings}").relations("INCLUDES")) == 3


def test_the_parts_of_a_joined_quote_are_classes_only_where_they_are_known() -> None:
    assert Facts("培育“链主+链核+专精特新”企业。").names("EnterpriseTier") == {"链主企业", "链核企业", "专精特新企业"}
    assert "科研院所企业" not in Facts("组建“链主+专精特新+科研院所”企业联合体。").names("EnterpriseTier")


def test_a_field_behind_the_word_of_a_zone_is_no_zone() -> None:
    assert Facts("1.松江开发区块链产业集群\n2.金山生物产业集群\n3.青浦物流产业集群\n").names("Park") == set()


def test_words_of_taiwan_stand_inside_others() -> None:
    assert Facts("松江设计画廊产业园发展新材料产业。").names("Park") == {"松江设计画廊产业园"}


def test_a_capacity_a_year_is_of_what_is_made() -> None:
    facts = Facts("到2027年,单晶硅产能达到15万吨/年,建成40万吨/年光伏玻璃,动力电池产能达到25Gwh/年。")
    assert facts.names("Target") == {"单晶硅产能", "光伏玻璃", "动力电池产能"}


def test_a_notice_and_its_title_in_marks_are_one() -> None:
    facts = Facts(
        "青河省人民政府关于下达2027年工业发展计划的通知\n2月14日,青河省人民政府发布《关于下达2027年工业发展计划的通知》。"
    )
    assert facts.names("Document") == {"关于下达2027年工业发展计划的通知"}


def test_a_cluster_told_of_by_its_heading_stays_the_subject_beside_its_core() -> None:
    facts = Facts("1.石家庄新材料产业集群。以石家庄高新区为核心承载区,辐射栾城区,发展碳纤维、石墨烯等产业。")
    assert {source for source, _ in facts.relations("COVERS")} == {"石家庄新材料产业集群"}


def test_a_park_that_belongs_to_a_field_has_its_leading_industries() -> None:
    facts = Facts("1、泸州高新区竹器特色园属于轻工产业领域,其主导产业为竹家具、竹纤维。")
    assert {"竹家具", "竹纤维"} <= {field for _, field in facts.relations("COVERS")}


@pytest.mark.parametrize(("has", "is_in"), [("现有", True), ("原有", False), ("曾有", False)])
def test_the_class_that_is_counted_behind_a_park(has: str, is_in: bool) -> None:
    facts = Facts(f"云岭市{has}云岭高新区1个国家级高新区。")
    assert (("云岭高新区", "国家级高新区") in facts.relations("IN_TIER")) is is_in
