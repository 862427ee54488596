"""What moves on to a class, and what is in one, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "advances"),
    [
        ("推动智能装备、精细化工向千亿级集群迈进。", {("智能装备", "千亿级集群"), ("精细化工", "千亿级集群")}),
        ("把赣州稀土集群、南昌航空产业集群一道往世界级先进制造业集群上推。",
         {("赣州稀土集群", "世界级先进制造业集群"), ("南昌航空产业集群", "世界级先进制造业集群")}),
        ("赣州稀土产业集群产值突破千亿元,努力晋升世界级。", {("赣州稀土产业集群", "世界级集群")}),
        ("赣州经开区扩区提质,争创国家级高新技术产业开发区。", {("赣州经开区", "国家级高新技术产业开发区")}),
        ("赣州稀土集群扩产。要把轨道交通装备、稀土推成世界级。", {("轨道交通装备", "世界级集群"), ("赣州稀土集群", "世界级集群")}),
        ("赣州家具产业集群重在品牌,朝着世界级家具产业集群迈进。", {("赣州家具产业集群", "世界级家具产业集群")}),
        ("格罗科技争当链主企业。", {("格罗科技", "链主企业")}),
        ("智能装备产值增长,形成千亿级集群。", set()),
    ],
)  # fmt: skip
def test_what_moves_on_to_a_class(text: str, advances: set[tuple[str, str]]) -> None:
    assert Facts("江西省推进建设。" + text).relations("ADVANCES_TO") == advances


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("去年入选国家先进制造业集群的赣州稀土集群扩产。", {("赣州稀土集群", "国家先进制造业集群")}),
        ("培育国家先进制造业集群——赣州稀土集群。", {("赣州稀土集群", "国家先进制造业集群")}),
        ("赣州稀土集群是全国首批省级特色产业集群。", {("赣州稀土集群", "省级特色产业集群")}),
        ("培育国家先进制造业集群,赣州稀土集群扩产。", set()),
        ("创建国家先进制造业集群3个(现已有赣州稀土集群、南昌航空集群2个)。",
         {("赣州稀土集群", "国家先进制造业集群"), ("南昌航空集群", "国家先进制造业集群")}),
        ("公布首批省级重点专业镇,南康家具、章贡电机和信丰灯具入列。",
         {("南康家具", "省级重点专业镇"), ("章贡电机", "省级重点专业镇"), ("信丰灯具", "省级重点专业镇")}),
    ],
)  # fmt: skip
def test_what_is_in_a_class(text: str, tiers: set[tuple[str, str]]) -> None:
    assert Facts("江西省推进建设。" + text).relations("IN_TIER") == tiers


def test_parts_that_make_up_a_park_do_not_become_it() -> None:
    facts = Facts("平乡县把河古庙、丰州、节固三个片区合起来建成平乡高新技术产业开发区。")
    assert not facts.relations("ADVANCES_TO") | facts.relations("IN_TIER")


def test_the_subject_of_a_sentence_advances_in_its_later_clauses() -> None:
    facts = Facts("去年青河市碳纤维产业集群产值突破100亿元,今年的任务是冲击国家先进制造业集群。")
    assert facts.relations("ADVANCES_TO") == {("青河市碳纤维产业集群", "国家先进制造业集群")}


def test_a_level_alone_means_the_class_that_was_named_last() -> None:
    facts = Facts("现有国家级先进制造业集群1个。支持宝鸡钛合金、榆林现代煤化工两个集群争创国家级。")
    assert {target for _, target in facts.relations("ADVANCES_TO")} == {"国家级先进制造业集群"}


def test_a_rank_among_zones_is_no_class() -> None:
    assert not Facts("青河经开区力争在全国国家级经开区综合排名中进入前100名。").relations("ADVANCES_TO")


def test_a_platform_advances_to_the_level_of_its_own_kind() -> None:
    advances = Facts("江西推动省级含氟材料制造业创新中心升格为国家级。").relations("ADVANCES_TO")
    assert advances == {("省级含氟材料制造业创新中心", "国家级制造业创新中心")}


def test_a_park_that_is_built_into_a_class_is_no_project() -> None:
    facts = Facts("江西今年把南康工业园建成省级零碳园区。")
    assert not facts.names("Project")
    assert ("南康工业园", "省级零碳园区") in facts.relations("ADVANCES_TO")


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("作为国家级“小巨人”企业,云河电气有限公司深耕多年。", ("云河电气有限公司", "国家级小巨人企业")),
        ("作为国家新型工业化产业示范基地,南京经开区实现产值900亿元。", ("南京经开区", "国家新型工业化产业示范基地")),
        ("作为我省首批省级化工园区之一,南京江北化工园加快发展。", ("南京江北化工园", "省级化工园区")),
    ],
)
def test_what_a_sentence_says_first_of_its_subject(text: str, pair: tuple[str, str]) -> None:
    assert Facts(text).relations("IN_TIER") == {pair}


def test_what_is_taken_as_something_is_in_no_class() -> None:
    assert not Facts("把小巨人企业作为重点,云河电气有限公司扩产。").relations("IN_TIER")


def test_the_park_of_a_park_is_meant() -> None:
    facts = Facts("衢州智造新城高新片区的电子化学品产业园,是浙江省唯一的国家级电子化学品基地。")
    assert facts.relations("IN_TIER") == {("电子化学品产业园", "国家级电子化学品基地")}
