"""Names in news that run on into what stands beside them, and one thing under two names."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "kind", "names"),
    [
        ("目前,酒泉玉门市各类电力装机累计达到458.9万千瓦。", "Organisation", set()),
        ("中国电力网发布时间:2023-01-18,内蒙古加快大型风光基地建设。", "Organisation", set()),
        ("近年来,阿克苏地区创新工业园区体制机制,承载力提升。", "Park", set()),
        ("主干道连接小铲滩集装箱作业区和乙烯石化功能园区。", "Park", {"乙烯石化功能园区"}),
        ("引进落地一批一二级新能源汽车产业链项目。", "Chain", {"新能源汽车产业链"}),
        ("把打造重点产业群链作为推动制造业高质量发展的牛鼻子。", "ClusterTier", set()),
        ("包括100个对接《中国制造2025》重点领域工业项目和100个资源深加工项目。", "Project", set()),
        ("在三亚崖州湾科技城三亚深海化合物资源中心着眼深海生物开发。", "Platform", {"三亚深海化合物资源中心"}),
        ("中新网长沙5月6日电 湖南株洲市加快发展轨道交通产业。", "Place", {"株洲市"}),
    ],
)
def test_a_name_ends_where_another_begins(sentence: str, kind: str, names: set[str]) -> None:
    assert Facts(sentence).names(kind) == names


def test_a_project_is_one_with_and_without_its_country() -> None:
    facts = Facts(
        "塞尔维亚霖沣轴承公司精密轴承智能制造项目的厂房拔地而起。霖沣轴承公司位于临西县的项目总投资1亿美元。"
        "“霖沣轴承公司精密轴承智能制造项目是第一个装备项目。”霖沣轴承公司项目带动发展。"
    )
    assert facts.names("Project") == {"塞尔维亚霖沣轴承公司精密轴承智能制造项目"}
    assert facts.relations("LOCATED_IN") == {("塞尔维亚霖沣轴承公司精密轴承智能制造项目", "临西县")}


def test_a_project_is_one_under_the_beginning_of_its_name() -> None:
    sentence = "包括霖沣5GW高效异质结电池及组件项目、骐越高端制剂项目等。霖沣5GW高效异质结电池及组件项目开工。"
    assert len(Facts(sentence).names("Project")) == 2


@pytest.mark.parametrize(
    ("sentence", "tiers"),
    [
        ("强化链主+链核+专精特新协同发展。", {"链主企业", "链核企业", "专精特新企业"}),
        ("构建链主企业+专精特新企业梯队。", {"链主企业", "专精特新企业"}),
        ("探索形成政府+园区+链主招商新模式。", set()),
    ],
)
def test_classes_that_are_added_up(sentence: str, tiers: set[str]) -> None:
    assert Facts(sentence).names("EnterpriseTier") == tiers


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("占全市新能源装备制造产业工业总产值的93%。", {"新能源装备制造产业"}),
        ("第一套重力选矿机、第一台环境噪声检测器等“衡阳制造”走向全国。", set()),
        ("为区域竹产业高质量发展注入动力。", {"竹产业"}),
    ],
)
def test_a_field_is_no_more_than_its_name(sentence: str, fields: set[str]) -> None:
    assert Facts(sentence).names("Industry") <= fields


def test_firms_called_by_an_ordinary_word() -> None:
    facts = Facts("以大力公司、追日公司、泰和公司为代表的近30家企业组成机电控制集群。")
    assert {"大力公司", "追日公司"} <= facts.names("Organisation")
    assert "公司" not in facts.names("Organisation")


def test_a_firm_under_its_place_and_stem() -> None:
    facts = Facts("四川裕能实现产值53.5亿元。四川裕能新能源电池材料有限公司生产车间开足马力。")
    assert facts.names("Organisation") == {"四川裕能新能源电池材料有限公司"}


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("上湾煤制油厂的神华煤直接液化项目是国家煤炭清洁转化示范工程。", {"神华煤直接液化项目"}),
        ("产业化项目、数字化项目加快推进。", set()),
    ],
)
def test_works_begin_behind_whose_they_are(sentence: str, works: set[str]) -> None:
    assert Facts(sentence).names("Project") == works
