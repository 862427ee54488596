"""Lists and tables whose lines are broken inside names, cells and brackets, or have lost their commas."""

import pytest

from loaders.extract.draft import Draft
from loaders.extract.enumeration.group.groups import drop_within
from tests.loaders.extract.facts import Facts

_TABLE = """青江市重点产业链责任分工表
序号 |
产业链 |
链长 |
责任单位 |
链主企业 |
1 |
智能农机装备 |
刘成山(市委
书记) |
市经济和信息化局 |
青江云帆农机有限公司 |
2 |
高端石油
钻采装备 |
郑维江(市长) |
市国资委、云岭县
政府 |
青江宏远石油设备有限公司 |
3 |
生物医药 |
3 |
生物医药 |
温晓山(副市长) |
市卫生健康委 |
青江安和制药有限公司 |
"""


def test_cells_one_a_line_that_are_broken() -> None:
    facts = Facts(_TABLE)
    assert facts.names("Chain") == {"智能农机装备产业链", "高端石油钻采装备产业链", "生物医药产业链"}
    leads = facts.relations("LEADS")
    assert {("刘成山", "智能农机装备产业链"), ("青江宏远石油设备有限公司", "高端石油钻采装备产业链")} <= leads
    assert ("青江安和制药有限公司", "生物医药产业链") in leads  # the row stands twice in part
    assert not any("|" in name or "\n" in name for name in facts.names("Organisation"))


def test_rows_with_bars_that_are_broken() -> None:
    facts = Facts(
        "云南省开发区目录\n序号 | 开发区名称 | 级别 | 主导产业 |\n1 | 曲靖经济技术开发区 | 国家级 | 晶硅光伏、生物\n医药 |\n"
        "2 | 蒙自经济技术开发区 | 国家级 | 有色金属 |\n3 | 安宁产业园区 | 省级 | 石油炼化 |\n4 | 水富产业园区 | 省级 | 水电铝材 |\n"
    )
    assert ("曲靖经济技术开发区", "生物医药") in facts.relations("COVERS")


def test_rows_that_are_nearly_all_broken_are_told_by_their_numbers() -> None:
    rows = [
        "序号{0}企业名", "称{0}所在县区{0}主导产品", "1{0}青岩电子有限公司{0}官", "渡区{0}贵金属浆料", "2{0}柳窑硅",
        "材料股份有限公司{0}马龙区{0}单晶硅片", "3{0}双峰生物制药有限公司{0}红塔区{0}疫苗", "4{0}石桥钒", "钛有限公司{0}禄丰市{0}钒产品",
    ]  # fmt: skip
    for bar in "|\t ":
        facts = Facts("2024年云南省专精特新企业名单\n" + "\n".join(rows).format(bar) + "\n")
        assert facts.relations("LOCATED_IN") >= {
            ("青岩电子有限公司", "官渡区"),
            ("柳窑硅材料股份有限公司", "马龙区"),
            ("双峰生物制药有限公司", "红塔区"),
            ("石桥钒钛有限公司", "禄丰市"),
        }


FIRMS = "2024年云南省专精特新企业名单\n"
SITED = {("青岩电子有限公司", "官渡区"), ("柳窑硅材料股份有限公司", "马龙区"), ("双峰制药有限公司", "红塔区")}
BROKEN = {
    "brackets": "1.青岩\n电子有限公司(官渡区)\n2.柳窑硅材料股份有限公\n司(马龙区)\n3.双峰制药有限公司(\n红塔区)\n4.石桥钒\n钛有限公司(禄丰市)\n",
    "fields behind labels": "1.企业名称\n:青岩电子有限公司\n所在地:官渡区\n主导产品:浆料\n2.企业名称:柳窑硅材料\n股份有限公司\n所在地:马龙区\n"
    "主导产品:硅片\n3.企业名称:双峰制药有限公司\n所在地:红\n塔区\n主导产品:疫苗\n",
    "records of one line": "1.企业名称:青岩电\n子有限公司;所在地:官渡区;主导产品:浆料\n2.企业名称:柳窑硅材料股份有限公司;所在地:马龙区;主导产品:硅片\n"
    "3.企业名称:双峰制药有限公司;所在地:红塔\n区;主导产品:疫苗\n4.企业名称:石桥钒钛有限公司;所在地:禄丰市;主导产品:钒\n",
    "a cell a line": "序号\n企业名称\n所在地\n主导产品\n1\n青岩电子\n有限公司\n官渡区\n浆料\n2\n柳窑硅材料股份有限公司\n马龙区\n硅片\n3\n双峰制药\n有限公司\n红塔区\n疫苗\n4\n石桥钒钛有限公司\n禄丰市\n钒\n",
    "rows on one line": "序号|企业名称|所在地|主导产品 1|青岩电子有限公司|官渡区|浆料 2|柳窑硅材料股份有限公司|马龙区|硅片 3|双峰制药有限公司|红塔区|疫苗",
    "line breaks of a page": "序号|企业名称|所在地|主导产品<br/>1|青岩电子有限公司|官渡区|浆料<br/>2|柳窑硅材料股份有限公司|马龙区|硅片<br/>3|双峰制药有限公司|红塔区|疫苗",
}  # fmt: skip


@pytest.mark.parametrize("layout", BROKEN)
def test_list_of_firms_that_is_broken(layout: str) -> None:
    facts = Facts((FIRMS + BROKEN[layout]).replace("\n", " " if layout == "rows on one line" else "\n"))
    assert facts.relations("LOCATED_IN") >= SITED
    assert {(firm, "云南省专精特新企业") for firm, _ in SITED} <= facts.relations("IN_TIER")


def test_enumeration_that_is_broken_inside_its_members() -> None:
    facts = Facts(
        "附件1\n辽宁省省级中小企业特色产业集群名单\n海城市菱镁新材料产业集群、鞍山市铁西区精品钢\n材产业集群、盘山县石油装备产业集群、法库县陶\n瓷产业集群。\n"
        "附件2\n辽宁省绿色园区名单\n青岩产业园、柳窑产业园。\n"
    )
    assert {"鞍山市铁西区精品钢材产业集群", "法库县陶瓷产业集群", "盘山县石油装备产业集群"} <= facts.names("Cluster")
    assert ("青岩产业园", "辽宁省绿色园区") in facts.relations("IN_TIER")


def test_names_whose_head_stands_on_the_next_line() -> None:
    facts = Facts(
        "国家新型工业化产业示范基地名单\n集成电路\n江苏无锡高新技术产业\n开发区\n工程机械\n江苏徐州经济技术开发区(含云湖工业区、\n龙湖科创园)\n"
        "葡萄酒\n宁夏贺兰山东麓葡萄酒产业园区\n羊绒制品\n宁夏灵武羊绒产业园区\n"
    )
    covers = facts.relations("COVERS")
    assert {("江苏无锡高新技术产业开发区", "集成电路"), ("宁夏灵武羊绒产业园区", "羊绒制品")} <= covers
    assert (
        "宁夏贺兰山东麓葡萄酒产业园区",
        "葡萄酒",
    ) in covers  # a field that no lexicon has, between two that are told
    assert ("宁夏贺兰山东麓葡萄酒产业园区", "宁夏") in facts.relations("LOCATED_IN")  # the mountain is no county


def test_a_headline_publishes_a_list_by_its_own_name() -> None:
    facts = Facts(
        "工信部公布第十一批国家新型工业化产业示范基地名单\n1.江苏徐州经济技术开发区\n2.湖南株洲高新技术产业开发区\n"
    )
    assert facts.names("Document") == {"第十一批国家新型工业化产业示范基地名单"}
    assert ("江苏徐州经济技术开发区", "国家新型工业化产业示范基地") in facts.relations("IN_TIER")


def test_a_company_whose_kind_stands_on_the_next_line() -> None:
    facts = Facts("重庆市绿色工厂名单\n重庆云星套装门(集团)\n有限责任公司(铜梁区)\n重庆再青科技股份有限公司(渝北区)\n")
    assert ("重庆云星套装门(集团)有限责任公司", "铜梁区") in facts.relations("LOCATED_IN")


def test_a_list_by_city_that_has_lost_its_commas() -> None:
    facts = Facts(
        "本报讯 省工信厅联合省自然资源厅 省生态环境厅发布第三批山西省化工园区认定名单 12家园区榜上有名 至此全省化工园区增至34家。\n"
        "名单如下:太原市 清徐经济开发区化工园;大同市 云冈经济技术开发区化工园区;晋中市 灵石经济技术开发区化工园区 平遥县南政化工园区;"
        "临汾市 安泽唐城化工园区 洪洞经济技术开发区赵城化工园区。\n"
    )
    assert ("省自然资源厅", "第三批山西省化工园区认定名单") in facts.relations("ISSUES")
    tiers = {park for park, tier in facts.relations("IN_TIER") if tier == "山西省化工园区"}
    assert {"清徐经济开发区化工园", "平遥县南政化工园区", "洪洞经济技术开发区赵城化工园区"} <= tiers
    assert not any(park.startswith("太原市") for park in facts.names("Park"))


def test_candidates_below_a_list_are_a_class_of_their_own() -> None:
    facts = Facts(
        "2022年安徽省特色产业集群名单(2个)\n合肥市(1个)\n1.肥西县智能家电产业集群\n阜阳市(1个)\n2.太和县医药健康产业基地\n"
        "培育对象名单(1个)\n六安市(1个)\n1.霍山县高端装备产业集群\n"
    )
    tiers = facts.relations("IN_TIER")
    assert {("太和县医药健康产业基地", "安徽省特色产业集群"), ("霍山县高端装备产业集群", "培育对象")} <= tiers
    assert facts.names("Document") == {"2022年安徽省特色产业集群名单"}


def test_no_county_is_cut_by_a_word_that_it_begins_with() -> None:
    facts = Facts("建安区发制品产业集群获评省级特色产业集群。\n记者来到含山县经济开发区,这里机器轰鸣。")
    assert facts.names("Cluster") == {"建安区发制品产业集群"}
    assert facts.names("Park") == {"含山县经济开发区"}


def test_chains_of_which_the_table_has_a_part() -> None:
    facts = Facts(
        "目前,全市链主企业达到29家,覆盖17条重点产业链中的15条。\n青江市链主企业名单\n序号|产业链|链主企业|所在区县\n"
        "1|工程机械|青江云河机械股份有限公司|望城区\n2|先进储能材料|湖南长青锂科股份有限公司|宁乡市\n3|生物医药|湖南九安制药股份有限公司|浏阳市\n"
    )
    assert not facts.relations("INCLUDES")


def test_readings_of_words_between_those_of_characters() -> None:
    text = "省政府發佈產(chǎn)業(yè)規(guī)劃,園區(yuánqū)達(dá)到12個(gè)。支持煤化工(méi huàgōng)產業園建設(shè)國家級基地。"
    assert not any("(" in name for kind in ("Park", "Industry") for name in Facts(text).names(kind))


def test_a_digest_that_has_lost_its_commas() -> None:
    facts = Facts(
        "产业集群布局 - 西川航空 东江钛材料2个集群冲刺世界级先进制造业集群 [1] - 榆林特种燃料 汉中航空零部件 铜川铝合金等12个集群为省级先进制造业集群培育对象 [2]\n"
        "重点产业链情况 - 太阳能光伏产业链由隆青绿能任链主 半导体及集成电路产业链链主为三江半导体 钛合金产业链链主为宝云集团 [3]\n"
        "后续举措 - 2025年新增省级制造业单项冠军50家 培育瞪羚企业200家 到2027年数字经济增加值占比达10% 研发投入强度提高到2% [4]\n"
    )
    assert {"榆林特种燃料集群", "汉中航空零部件集群", "铜川铝合金集群"} <= facts.names("Cluster")
    leads = facts.relations("LEADS")
    assert ("隆青绿能", "太阳能光伏产业链") in leads
    assert ("隆青绿能", "半导体及集成电路产业链") not in leads


def test_items_of_a_list_that_are_broken() -> None:
    numbered = Facts(
        "安徽省第二批县域特色产业集群名单\n1.肥西县智\n能家电产业集群\n2.谯城区现代中药产\n业集群\n3.无为市特种电缆产业集群\n4.宁国市核心零部件产业集群\n"
    )
    assert {"肥西县智能家电产业集群", "谯城区现代中药产业集群"} <= numbered.names("Cluster")
    plain = Facts(
        "安徽省第二批县域特色产业集群名单\n肥西县智\n能家电产业集群\n谯城区现代中药产业集群\n无为市特种电缆产业集群\n宁国市核心零部件产业集群\n"
    )
    assert plain.names("Cluster") == numbered.names("Cluster")


def test_rows_whose_bars_stand_between_cells_only() -> None:
    facts = Facts(
        "山西省特色产业园区名单\n序号|园区名称|所在市|主导产业\n1|清徐经济开\n发区|太原市|钢铁 新材料\n2|大同经济技术开发区|大同市|生物医药\n"
        "3|山阴经济开发区|朔州市|煤化工、食品加工\n4|洪洞经济开发区|临汾\n市|焦化、大数据\n"
    )
    covers = facts.relations("COVERS")
    assert {("清徐经济开发区", "钢铁"), ("清徐经济开发区", "新材料"), ("洪洞经济开发区", "焦化")} <= covers


def test_a_row_and_a_remark_below_the_table_stay_apart() -> None:
    facts = Facts(
        "山西省特色产业园区名单\n序号|园区名称|主导产业\n1|清徐经济开发区|钢铁\n2|大同经济技术开发区|生物医药\n3|山阴经济开发区|煤化工\n排名不分先后\n"
    )
    assert facts.names("Industry") == {"钢铁", "生物医药", "煤化工"}


def test_fields_behind_a_label_in_a_bracket_and_behind_a_dash() -> None:
    bracket = Facts(
        "山西省特色产业园区名单\n1.清徐经济开发区(主导产业:钢铁、煤化工)\n2.大同经济技术开发区(主导产业:生物医药)\n"
    )
    dash = Facts("山西省特色产业园区名单\n1.清徐经济开发区——钢铁、煤化工\n2.大同经济技术开发区——生物医药\n")
    for facts in (bracket, dash):
        assert {("清徐经济开发区", "钢铁"), ("清徐经济开发区", "煤化工")} <= facts.relations("COVERS")
        assert ("清徐经济开发区", "山西省特色产业园区") in facts.relations("IN_TIER")


def test_places_with_one_item_each_on_one_line() -> None:
    facts = Facts(
        "近日,省工信厅公布安徽省第二批县域特色产业集群名单。名单如下:合肥市:肥西县智能家电产业集群、长丰县零部件产业集群;"
        "亳州市:谯城区现代中药产业集群;蚌埠市:固镇县生物基材料产业集群;芜湖市:无为市特种电缆产业集群;滁州市:天长市仪表产业集群;宣城市:宁国市零部件产业集群。"
    )
    assert {
        ("谯城区现代中药产业集群", "安徽省县域特色产业集群"),
        ("宁国市零部件产业集群", "安徽省县域特色产业集群"),
    } <= facts.relations("IN_TIER")


def test_a_field_that_is_named_twice_inside_of_members_is_forgotten_once() -> None:
    draft = Draft("绿色建材与装配式建筑、新型建材与家居")
    draft.add("Industry", (2, 4), "建材")
    draft.add("Industry", (13, 15), "建材")
    drop_within(draft, [(0, 10), (11, 18)])
    assert draft.find("Industry", "建材") is None
