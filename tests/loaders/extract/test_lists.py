"""Lists, tables and places on invented lists: each imitates a form in which ministries publish them."""

from loaders.extract import extract
from tests.loaders.extract.facts import Facts


def test_title_broken_over_two_lines_names_the_class() -> None:
    facts = Facts("第二批河北省特色产业\n示范园区名单\n1.安平县丝网产业园\n2.正定高新技术产业开发区\n")
    assert facts.names("Document") == {"第二批河北省特色产业示范园区名单"}
    assert ("正定高新技术产业开发区", "河北省特色产业示范园区") in facts.relations("IN_TIER")
    assert ("正定高新技术产业开发区", "正定") in facts.relations("LOCATED_IN")


def test_items_with_bullets_and_parts_in_brackets() -> None:
    facts = Facts(
        "河南省第一批拟认定化工园区名单\n●濮阳市濮东化工园区(含青台工业园、柳林工业园)\n●信阳市淮滨县化工园区\n"
    )
    assert ("濮阳市濮东化工园区", "河南省化工园区") in facts.relations("IN_TIER")
    assert {"青台工业园", "柳林工业园"} <= facts.names("Park")


def test_columns_run_together_are_cut_at_their_numbers() -> None:
    facts = Facts(
        "四川省绿色工业园区名单\n1.德阳经济技术开发区 2.绵阳高新技术产业开发区\n3.乐山沙湾经济开发区 4.西昌钒钛产业园区\n"
    )
    tier = {source for source, _ in facts.relations("IN_TIER")}
    assert tier == {"德阳经济技术开发区", "绵阳高新技术产业开发区", "乐山沙湾经济开发区", "西昌钒钛产业园区"}


def test_heading_without_the_word_list_names_the_class() -> None:
    facts = Facts("首批湖南省未来产业先导区\n株洲市:株洲商业航天先导区\n湘潭市:韶山文化数字先导区、湘乡皮革先导区\n")
    assert ("韶山文化数字先导区", "湖南省未来产业先导区") in facts.relations("IN_TIER")
    assert ("湘乡皮革先导区", "湘潭市") in facts.relations("LOCATED_IN")


def test_table_with_one_cell_a_line() -> None:
    facts = Facts(
        "江西省第二批产业链链主企业名单\n序号\n企业名称\n所属产业链\n1\n赣州青岩矿业股份有限公司\n稀土产业链\n2\n景德镇柳窑集团有限责任公司\n陶瓷产业链\n"
    )
    assert ("景德镇柳窑集团有限责任公司", "陶瓷产业链") in facts.relations("LEADS")
    assert ("赣州青岩矿业股份有限公司", "链主企业") in facts.relations("IN_TIER")


def test_markdown_table_under_a_heading() -> None:
    facts = Facts(
        "# 云南省先进制造业集群培育对象\n\n| 集群 | 所在地 |\n| :-- | :-- |\n| 玉溪绿色铝精深加工产业集群 | 玉溪市、红河州 |\n"
    )
    assert facts.relations("LOCATED_IN") >= {
        ("玉溪绿色铝精深加工产业集群", "玉溪市"),
        ("玉溪绿色铝精深加工产业集群", "红河州"),
    }


def test_projects_lie_where_their_column_says() -> None:
    facts = Facts(
        "2024年青海省重点工业项目清单\n序号|项目名称|建设地点|投资(亿元)\n1|察尔汗盐湖提锂项目|格尔木市|30\n2|青岩多晶硅项目|西宁市南川工业园区|18\n"
    )
    assert facts.relations("LOCATED_IN") >= {
        ("察尔汗盐湖提锂项目", "格尔木市"),
        ("青岩多晶硅项目", "西宁市南川工业园区"),
        ("西宁市南川工业园区", "西宁市"),
    }


def test_published_list_is_a_document_of_its_organ() -> None:
    facts = Facts("日前,甘肃省工信厅公示了“2024年省级绿色工厂拟认定名单”,共有28家企业入围。")
    assert facts.relations("ISSUES") == {("甘肃省工信厅", "2024年省级绿色工厂拟认定名单")}


def test_list_ends_where_the_page_ends() -> None:
    facts = Facts(
        "广西第二批产业集群名单\n1.柳州市新能源汽车产业集群\n2.桂林市电子信息产业集群\n来源:某某日报\n相关阅读\n贵州公布首批特色产业园区\n"
    )
    assert facts.names("Park") == set()


def test_short_names_of_counties_of_other_provinces() -> None:
    facts = Facts("江西新建长堎工业园区、宁乡经济技术开发区、合肥包河工业园区、新建光伏产业园、阿里云产业园入选。")
    located = facts.relations("LOCATED_IN")
    assert {("江西新建长堎工业园区", "新建"), ("宁乡经济技术开发区", "宁乡"), ("合肥包河工业园区", "包河")} <= located
    assert not any(place in ("新建", "阿里") and "江西" not in thing for thing, place in located)


def test_class_told_before_a_list_in_running_text() -> None:
    facts = Facts(
        "河南省工信厅近日公示了第一批省级化工园区名单:义马煤化工园区、鹤壁宝山经济技术开发区、永城经济技术开发区。"
    )
    assert facts.relations("IN_TIER") == {
        ("义马煤化工园区", "省级化工园区"),
        ("鹤壁宝山经济技术开发区", "省级化工园区"),
        ("永城经济技术开发区", "省级化工园区"),
    }


def test_class_told_after_a_list_in_running_text() -> None:
    facts = Facts("泰兴经济开发区、惠州大亚湾经济技术开发区等12家园区被认定为国家级绿色化工园区。")
    assert ("泰兴经济开发区", "国家级绿色化工园区") in facts.relations("IN_TIER")


def test_firms_selected_for_the_list_that_was_named() -> None:
    facts = Facts("日前,甘肃省工信厅公示“2024年省级绿色工厂拟认定名单”,青岩石化、柳窑集团、双峰集团等28家企业入围。")
    assert ("双峰集团", "省级绿色工厂") in facts.relations("IN_TIER")


def test_parks_that_are_only_named_together_are_in_no_class() -> None:
    facts = Facts("将推动省级化工园区绿色发展,加快义马煤化工园区、鹤壁宝山经济技术开发区建设。")
    assert facts.relations("IN_TIER") == set()


def test_merged_cell_stands_for_the_rows_below_and_full_rows_are_not_shifted() -> None:
    facts = Facts(
        "| 地区 | 园区 | 级别 |\n| 长沙市 | 长沙高新技术产业开发区 | 国家级 |\n| | 宁乡经济技术开发区 | 国家级 |\n| 株洲市 | 醴陵经济开发区 | 省级 |\n"
    )
    located = facts.relations("LOCATED_IN")
    assert {("宁乡经济技术开发区", "长沙市"), ("醴陵经济开发区", "株洲市")} <= located
    assert ("醴陵经济开发区", "长沙市") not in located


def test_field_before_a_dot_in_a_list_of_bases() -> None:
    facts = Facts(
        "国家新型工业化产业示范基地名单(第十批)\n有色金属·云南曲靖经济技术开发区\n电子信息·江苏昆山经济技术开发区\n"
    )
    assert ("云南曲靖经济技术开发区", "有色金属") in facts.relations("COVERS")
    assert ("江苏昆山经济技术开发区", "昆山") in facts.relations("LOCATED_IN")


def test_towns_and_their_industries_in_a_table() -> None:
    facts = Facts(
        "冠县特色产业镇一览表\n乡镇|主导产业|龙头企业\n清水镇|轴承加工|冠县青岩轴承有限公司\n烟庄街道|纺织|冠县双峰纺织有限公司\n"
    )
    assert facts.relations("FOCUSES_ON") >= {("清水镇", "轴承加工"), ("烟庄街道", "纺织")}
    assert ("冠县青岩轴承有限公司", "清水镇") in facts.relations("LOCATED_IN")


def test_numbered_list_ends_at_an_unnumbered_line_and_spam_holds_nothing() -> None:
    facts = Facts(
        "湖南省第五批绿色园区名单\n1.浏阳经济技术开发区\n2.望城经济技术开发区\n澳门娱乐平台注册送彩金棋牌中心\n大理古城示范区\n"
    )
    assert {source for source, _ in facts.relations("IN_TIER")} == {"浏阳经济技术开发区", "望城经济技术开发区"}
    assert facts.names("Platform") == set()


def test_items_separated_by_single_blanks() -> None:
    facts = Facts("陕西省2024年未来产业创新试验区拟认定名单\n宝鸡高新区未来产业创新试验区 西咸新区未来产业创新试验区\n")
    assert ("西咸新区未来产业创新试验区", "陕西省未来产业创新试验区") in facts.relations("IN_TIER")


def test_projects_under_headings_of_places() -> None:
    facts = Facts(
        "2024年内蒙古自治区重大工业项目清单(第一批)\n(一)呼和浩特市\n1.青岩五期单晶硅项目\n(二)包头市\n2.双良三期项目\n"
    )
    assert facts.relations("LOCATED_IN") >= {("青岩五期单晶硅项目", "呼和浩特市"), ("双良三期项目", "包头市")}


def test_row_in_whose_last_cell_the_text_is_cut_off() -> None:
    facts = Facts(
        "序号 | 地区 | 园区名称 | 备注\n1 | 长沙市 | 长沙高新技术产业开发区 | 无\n2 | 宁乡经济技术开发区 | 湖南宁"
    )
    assert ("宁乡经济技术开发区", "长沙市") in facts.relations("LOCATED_IN")


def test_a_counted_list_under_headings_of_fields_is_a_group() -> None:
    facts = Facts(
        "为落实全省部署,经各市申报、专家评审,省工信厅确定2021年全省重点培育产业集群3个,其中装备制造类2个、原材料类1个。"
        "到2025年,全省集群规上企业达到350户,集群研发投入强度提高到2.6%,主营业务收入超过3000亿元,本地配套率持续提高。名单如下:\n"
        "一、装备制造类\n1.大同市云冈区煤机产业集群\n2.长治市(潞城、屯留)农机产业集群\n三、消费品及新兴产业类\n3.运城市盐湖区镁材产业集群\n"
    )
    members = {t for s, t in facts.relations("INCLUDES") if s == "全省重点培育产业集群"}
    assert len(members) == 3
    assert any(t == "潞城" for _, t in facts.relations("LOCATED_IN"))


PROJECTS = """关于发布2024年省级重点产业项目清单的公告

现将2024年省级重点产业项目清单予以公布。

一、长春市(94个,总投资2275亿元)
(一)汽车及零部件
1.旭升轻量化一体化压铸件项目,投资24.5亿元。
(二)光电信息与商业航天
2.星图遥感卫星制造基地二期,北湖科技开发区,17亿元。

二、四平市(3个)
当地同属重点地区,以绿氢为主。
3.双辽大米精深加工产业园,投资6亿元,业主为禾瑞粮业。
"""


def test_a_list_of_projects_by_region_and_field() -> None:
    facts = Facts(PROJECTS)
    rows = [row for row in facts.entities.values() if row["type"] == "Project"]
    assert {row["name"]: row["properties"].get("investment") for row in rows} == {
        "旭升轻量化一体化压铸件项目": "24.5亿元",
        "星图遥感卫星制造基地二期": "17亿元",
        "双辽大米精深加工产业园": "6亿元",
    }
    assert facts.relations("COVERS") >= {
        ("旭升轻量化一体化压铸件项目", "汽车及零部件"),
        ("星图遥感卫星制造基地二期", "光电信息与商业航天"),
    }
    assert facts.relations("LOCATED_IN") >= {
        ("旭升轻量化一体化压铸件项目", "长春市"),
        ("星图遥感卫星制造基地二期", "北湖科技开发区"),
        ("双辽大米精深加工产业园", "四平市"),
    }
    assert ("双辽大米精深加工产业园", "汽车及零部件") not in facts.relations("COVERS")


def test_a_place_that_has_a_short_name_only_is_not_shortened() -> None:
    text = "附录\n序号\t细分赛道\t牵头部门\t主要承载区\n1\t细胞治疗\t市科技局\t苏州工业园区\n2\t氢能\t市科技局\t昆山市"
    assert not [row for row in extract(text, "a.txt") if "苏工业园区" in str(row)]
