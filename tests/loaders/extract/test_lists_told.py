"""Lists as they are published: headings of classes, bearers, labels, groups below their head; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_notice_that_sets_conditions_opens_no_list() -> None:
    facts = Facts(
        "关于组织开展南通市重点产业链“链主”企业认定工作的通知\n各县区：\n决定开展市重点产业链“链主”企业认定工作，现将有关事项通知如下：\n"
        "一、申报条件\n（一）必备条件\n1.属地原则：在南通市注册，具有独立企业法人资格。\n2.产业引领力。位于产业链关键环节。\n"
    )
    assert facts.names("Organisation") == set()
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "text",
    [
        "经复核，取消以下企业省级专精特新中小企业称号：\n1.如东青岩环境股份有限公司\n",
        "下列企业因不再符合条件，移出江苏省“专精特新”中小企业名单：如东青岩电气股份有限公司、海安白石电气股份有限公司。",
        "决定撤销如东青岩饰件有限公司、海安白石电子有限公司省级智能工厂称号。",
    ],
)
def test_firms_that_lose_a_class_are_not_in_it(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation")
    assert facts.relations("IN_TIER") == set()
    assert not any("有限公司" in tier for tier in facts.names("EnterpriseTier"))


def test_headings_of_a_list_are_classes_and_no_items() -> None:
    factories = Facts(
        "浙江省首批“未来工厂”名单\n（一）“未来工厂”\n1.青岩动力股份有限公司\n（二）“未来工厂”试点\n1.白石汽车有限公司\n"
    )
    assert factories.relations("IN_TIER") == {
        ("青岩动力股份有限公司", "未来工厂"),
        ("白石汽车有限公司", "未来工厂试点"),
    }
    parks = Facts("江苏省省级化工园区、专业化工园区名单\n化工园区\n1.如东化工产业园\n专业化工园区\n1.海安化工产业园\n")
    assert parks.relations("IN_TIER") == {("如东化工产业园", "化工园区"), ("海安化工产业园", "专业化工园区")}
    chapters = Facts(
        "关于公布制造业单项冠军名单的通知\n一、单项冠军示范企业\n1.青岩铜业集团有限公司\n二、单项冠军产品\n1.白石科技有限公司 导轨\n三、单项冠军培育企业\n1.绿竹能源股份有限公司\n"
    )
    assert chapters.relations("IN_TIER") == {
        ("青岩铜业集团有限公司", "单项冠军示范企业"),
        ("绿竹能源股份有限公司", "单项冠军培育企业"),
    }


def test_what_stands_beside_an_item_is_in_no_class() -> None:
    borne = Facts(
        "一、省级制造业创新中心\n安徽省竹材制造业创新中心，依托单位：合肥青岩科技有限公司\n安徽省铜材制造业创新中心，依托单位：芜湖白石科技有限公司\n"
    )
    assert len(borne.relations("IN_TIER")) == 2
    assert borne.names("Organisation") == {"合肥青岩科技有限公司", "芜湖白石科技有限公司"}
    works = Facts(
        "江苏省数字化车间名单\n1.青岩重工集团有限公司重型容器数字化车间\n2.如东电机厂有限责任公司水电装备数字化车间\n"
    )
    assert {firm for firm, _ in works.relations("IN_TIER")} == {"青岩重工集团有限公司", "如东电机厂有限责任公司"}
    marked = Facts(
        "福建省第三批制造业单项冠军企业名单\n注：“*”为复核通过企业。\n1.青岩光电股份有限公司*\n2.白石光电股份有限公司\n"
    )
    assert "青岩光电股份有限公司" in marked.names("Organisation")


def test_the_first_lines_of_a_title_are_no_other_one() -> None:
    facts = Facts(
        "海安市人民政府办公室关于印发海安市推动\n竹器产业高质量发展行动方案\n(2024—2026年)的通知\n海政办〔2024〕6号\n"
        "现将《海安市推动竹器产业高质量发展行动方案(2024—2026年)》印发给你们。"
    )
    plan = "海安市推动竹器产业高质量发展行动方案(2024—2026年)"
    assert facts.names("Document") == {plan, f"海安市人民政府办公室关于印发{plan}的通知"}


def test_a_title_broken_over_three_lines() -> None:
    facts = Facts(
        "关于公布2023年度广西\n壮族自治区制造业单项冠军企业\n名单的通知\n1 青岩机械股份有限公司\n2 白石电缆集团有限责任公司\n"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"广西壮族自治区制造业单项冠军企业"}


def test_members_below_a_head_that_counts_them() -> None:
    one = Facts(
        "山西省制造业方案附表\n专栏1 重点发展的六大产业\n1.高端装备 2.新一代信息技术 3.航空航天\n4.节能与新能源汽车 5.新材料 6.生物医药\n"
    )
    assert len(one.relations("INCLUDES")) == 6
    plain = Facts("六盘水市重点发展产业\n1.煤炭 2.电力 3.铝及铝加工 4.装备制造\n")
    assert plain.names("Industry") == {"煤炭", "电力", "铝及铝加工", "装备制造"}
    chains = Facts("专栏2 四大重点产业链\n石化产业链 新材料产业链\n装备制造产业链 生物医药产业链\n")
    assert {group for group, _ in chains.relations("INCLUDES")} == {"重点产业链"}
    assert len(chains.relations("INCLUDES")) == 4
    assert not Facts("四大重点产业链\n石化产业链很长，仍在延伸。\n本地企业很多。\n").relations("INCLUDES")


def test_labels_that_count_or_name_one() -> None:
    facts = Facts("宁夏“三新三特”产业\n三新：新型材料、清洁能源、装备制造\n三特：葡萄酒、枸杞、牛奶\n")
    assert facts.relations("FOCUSES_ON") >= {("宁夏", "三新"), ("宁夏", "三特")}
    assert len(facts.relations("INCLUDES")) == 6
    assert not Facts("三新：新型材料、清洁能源\n").names("IndustryGroup")
    assert "钢铁" in Facts("湘潭市“1+3”产业\n1个支柱产业：钢铁\n3个重点产业：新能源装备、汽车、食品\n").names(
        "Industry"
    )


@pytest.mark.parametrize(
    ("text", "owner", "fields"),
    [
        ("肥西县首位产业：新能源汽车\n", "肥西县", {"新能源汽车"}),
        ("1.合肥高新区，主导产业：人工智能、量子信息。\n", "合肥高新区", {"人工智能", "量子信息"}),
        (
            "开发区：泸州高新技术产业开发区 主导产业：装备制造、新能源\n",
            "泸州高新技术产业开发区",
            {"装备制造", "新能源"},
        ),
    ],
)
def test_a_label_tells_the_fields_of_a_place_or_a_park(text: str, owner: str, fields: set[str]) -> None:
    facts = Facts(text)
    stated = facts.relations("COVERS") | facts.relations("FOCUSES_ON")
    assert stated == {(owner, field) for field in fields}


def test_tables_of_two_columns_that_blanks_separate() -> None:
    parks = Facts(
        "贵州省经济开发区主导产业一览表\n开发区名称 主导产业\n贵阳经济技术开发区 高端装备制造、大数据\n遵义经济技术开发区 白酒、烟草\n"
    )
    assert ("遵义经济技术开发区", "白酒") in parks.relations("COVERS")
    counties = Facts("各县区主导产业\n县区 主导产业\n海安市 锂电池、竹材\n如东县 海上风电、化工\n")
    assert ("如东县", "化工") in counties.relations("FOCUSES_ON")


def test_what_a_cell_says_of_its_row() -> None:
    classes = Facts(
        "序号|集群名称|类别\n1|新昌县轴承产业集群|国家级中小企业特色产业集群\n2|诸暨市珍珠产业集群|省级中小企业特色产业集群\n"
    )
    assert classes.names("Cluster") == {"新昌县轴承产业集群", "诸暨市珍珠产业集群"}
    districts = Facts("序号 属地 项目名称\n1 泉港区 泉港新材料产业园\n2 洛江区 洛江智谷产业园\n")
    assert districts.names("Park") == set()
    borne = Facts("产业集群|承载园区\n石化产业集群|如东经济开发区\n竹材产业集群|海安高新区\n")
    assert ("石化产业集群", "如东经济开发区") in borne.relations("LOCATED_IN")


def test_a_park_heads_its_items_and_a_town_holds_one() -> None:
    headed = Facts("重庆市特色产业园区名单\n两江新区：两江软件园\n荣昌区：荣昌电子电路产业园\n")
    assert len(headed.relations("IN_TIER")) == 2
    assert ("两江软件园", "两江新区") in headed.relations("LOCATED_IN")
    town = Facts("东莞市战略性新兴产业基地名单\n1.东莞水乡新能源产业基地（位于洪梅镇）\n2.松山湖生物医药产业基地\n")
    assert ("东莞水乡新能源产业基地", "洪梅镇") in town.relations("LOCATED_IN")


def test_who_publishes_a_list() -> None:
    below = Facts("山东省绿色工厂名单\n1.青岩动力股份有限公司\n2.白石重汽集团有限公司\n山东省工业和信息化厅")
    assert below.relations("ISSUES") == {("山东省工业和信息化厅", "山东省绿色工厂名单")}
    led = Facts("株洲市公布首批市级未来产业园名单：株洲高新区北斗产业园、渌口区航空产业园。")
    assert led.relations("ISSUES") == {("株洲市", "首批市级未来产业园名单")}
    beside = Facts("中共江苏省委 江苏省人民政府关于推进新型工业化的实施意见\n")
    assert {organ for organ, _ in beside.relations("ISSUES")} == {"中共江苏省委", "江苏省人民政府"}
    assert "企业名单" not in Facts("现将拟认定的如东青岩股份有限公司等512家企业名单予以公示。").names("Document")


def test_class_that_counted_parks_are_found_to_be() -> None:
    facts = Facts(
        "16日从某部获悉,经专家评审,青岩高新技术产业开发区等3个园区确定为黄河流域绿色低碳转型示范园区。名单如下:"
        "青岩高新技术产业开发区、柳窑经济开发区、双峰工业园区。\n"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"黄河流域绿色低碳转型示范园区"}
    assert len(facts.relations("IN_TIER")) == 3
