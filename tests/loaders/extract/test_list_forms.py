"""Lists in the forms in which ministries and news write them; all things in them are invented."""

import pytest

from loaders.extract.enumeration.listing.listtitles import class_words
from tests.loaders.extract.facts import Facts, Pairs

PARKS = "辽宁省第二批特色产业示范园区名单"
TIER = "辽宁省特色产业示范园区"
IN_TIER: Pairs = {("鞍山青岩产业园", TIER), ("营口柳窑产业园", TIER), ("盘锦双峰产业园", TIER)}
LOCATED: Pairs = {("鞍山青岩产业园", "鞍山市"), ("营口柳窑产业园", "营口市"), ("盘锦双峰产业园", "营口市")}
BY_NAME: Pairs = {("鞍山青岩产业园", "鞍山"), ("营口柳窑产业园", "营口"), ("盘锦双峰产业园", "盘锦")}
A, B, C = "鞍山青岩产业园", "营口柳窑产业园", "盘锦双峰产业园"
FORMS: dict[str, tuple[str, dict[str, Pairs]]] = {
    "numbered": (f"{PARKS}\n1.{A}\n2.{B}\n3.{C}\n", {"IN_TIER": IN_TIER, "LOCATED_IN": BY_NAME}),
    "numbered in brackets": (f"{PARKS}\n(1){A}\n(2){B}\n(3){C}\n", {"IN_TIER": IN_TIER}),
    "numbers in circles": (f"{PARKS}\n①{A}\n②{B}\n③{C}\n", {"IN_TIER": IN_TIER}),
    "bullets": (f"{PARKS}\n◆{A}\n◆{B}\n◆{C}\n", {"IN_TIER": IN_TIER}),
    "dashes": (f"{PARKS}\n- {A}\n- {B}\n- {C}\n", {"IN_TIER": IN_TIER}),
    "bare lines": (f"{PARKS}\n{A}\n{B}\n{C}\n", {"IN_TIER": IN_TIER}),
    "a number lost": (f"{PARKS}\n1.{A}\n{B}\n3.{C}\n", {"IN_TIER": IN_TIER}),
    "several a line, blanks": (f"{PARKS}\n{A}  {B}\n{C}\n", {"IN_TIER": IN_TIER}),
    "several a line, numbers": (f"{PARKS}\n1、{A};2、{B};3、{C}。\n", {"IN_TIER": IN_TIER}),
    "one paragraph, 、": (f"{PARKS}:{A}、{B}、{C}。\n", {"IN_TIER": IN_TIER}),
    "one paragraph, commas": (f"{PARKS}包括:{A},{B},{C}。\n", {"IN_TIER": IN_TIER, "LOCATED_IN": BY_NAME}),
    "one paragraph, semicolons": (f"现将{PARKS}予以公布:{A};{B};{C}。\n", {"IN_TIER": IN_TIER}),
    "one paragraph, blanks": (f"{PARKS}如下:{A} {B} {C}\n", {"IN_TIER": IN_TIER}),
    "sentence that ends in a colon": (
        f"省工信厅近日认定以下园区为省级特色产业示范园区:\n1.{A}\n2.{B}\n",
        {"IN_TIER": {(A, "省级特色产业示范园区"), (B, "省级特色产业示范园区")}},
    ),
    "class counted in the sentence before": (
        f"省工信厅近日认定了3家省级特色产业示范园区。名单如下:\n一、首批(1个,节选)\n1.{A}\n二、新增(1个,节选)\n2.{B}\n",
        {"IN_TIER": {(A, "省级特色产业示范园区"), (B, "省级特色产业示范园区")}},
    ),
    "one of two lists of a notice": (
        f"辽宁省工信厅关于公布辽宁省首批算力平台和{PARKS}的通知\n附件:1.辽宁省首批算力平台名单\n(1)青河算力平台\n2.{PARKS}\n(1){A}\n(2){B}\n",
        {"IN_TIER": {(A, TIER), (B, TIER), ("青河算力平台", "辽宁省算力平台")}},
    ),
    "names without a head": (
        f"{PARKS}\n1.鞍山青岩智谷\n2.营口柳窑之城\n",
        {"IN_TIER": {("鞍山青岩智谷", TIER), ("营口柳窑之城", TIER)}, "LOCATED_IN": {("营口柳窑之城", "营口")}},
    ),
    "places with counts": (
        f"{PARKS}\n鞍山市(1个)\n{A}\n营口市(2个)\n{B}\n{C}\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "places with numbers": (
        f"{PARKS}\n一、鞍山市\n1.{A}\n二、营口市\n2.{B}\n3.{C}\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "places in brackets": (
        f"{PARKS}\n【鞍山市】\n{A}\n【营口市】\n{B}、{C}\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "places and colons": (
        f"{PARKS}\n鞍山市:{A}\n营口市2家:{B}、{C}\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "places and counts after a blank": (
        f"{PARKS}\n鞍山市 1个\n{A}\n营口市 2个\n{B}\n{C}\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "places in brackets after the items": (
        f"{PARKS}\n1.青岩产业园(鞍山市)\n2.柳窑产业园(营口市)\n",
        {"LOCATED_IN": {("青岩产业园", "鞍山市"), ("柳窑产业园", "营口市")}, "IN_TIER": {("青岩产业园", TIER)}},
    ),
    "places before the items": (
        f"{PARKS}\n1.鞍山市 青岩产业园\n2.营口市 柳窑产业园\n",
        {"LOCATED_IN": {("青岩产业园", "鞍山市"), ("柳窑产业园", "营口市")}, "IN_TIER": {("青岩产业园", TIER)}},
    ),
    "items with what they are": (
        f"{PARKS}\n1.青岩产业园,位于鞍山市,主导产业为菱镁。\n2.柳窑产业园,位于营口市。\n",
        {"IN_TIER": {("青岩产业园", TIER), ("柳窑产业园", TIER)}, "LOCATED_IN": {("青岩产业园", "鞍山市")}},
    ),
    "fields as headings": (
        "贵州省制造业创新中心培育名单\n一、电子信息领域(1个)\n贵州省智能传感制造业创新中心\n二、新材料\n贵州省锰系材料制造业创新中心\n",
        {
            "COVERS": {
                ("贵州省智能传感制造业创新中心", "电子信息"),
                ("贵州省锰系材料制造业创新中心", "新材料"),
            },
            "IN_TIER": {("贵州省锰系材料制造业创新中心", "贵州省制造业创新中心")},
        },
    ),
    "classes as headings": (
        "第三批省级重点专业镇及培育名单\n一、第三批省级重点专业镇(2个)\n1.宝鸡市凤翔区酒瓶专业镇\n2.渭南市富平县石刻专业镇\n二、第三批省级重点专业镇培育对象(1个)\n1.咸阳市礼泉县皮革专业镇\n",
        {
            "IN_TIER": {
                ("宝鸡市凤翔区酒瓶专业镇", "省级重点专业镇"),
                ("渭南市富平县石刻专业镇", "省级重点专业镇"),
                ("咸阳市礼泉县皮革专业镇", "省级重点专业镇培育对象"),
            },
            "LOCATED_IN": {("宝鸡市凤翔区酒瓶专业镇", "宝鸡市凤翔区")},
        },
    ),
    "firms": (
        "重庆市2024年绿色工厂名单\n1.重庆青岩齿轮有限责任公司\n2.重庆柳窑玻璃有限公司(涪陵区)\n3.双峰铝业股份有限公司綦江分公司\n",
        {"IN_TIER": {("重庆柳窑玻璃有限公司", "重庆市绿色工厂"), ("双峰铝业股份有限公司綦江分公司", "重庆市绿色工厂")}},
    ),
    "projects without the word": (
        "2025年宁夏重点产业项目名单\n石嘴山市\n1.青岩碳化硅衬底\n2.柳窑年产5万吨硅铁\n",
        {"LOCATED_IN": {("青岩碳化硅衬底", "石嘴山市"), ("柳窑年产5万吨硅铁", "石嘴山市")}},
    ),
    "firms named before their class": (
        "支持青岩半导体、柳窑新材料等链主企业牵头组建创新联合体。\n",
        {"IN_TIER": {("青岩半导体", "链主企业"), ("柳窑新材料", "链主企业")}},
    ),
    "named as selected for a list": (
        "沙县青岩产业园、建宁种业小镇入选省级特色小镇创建名单。\n",
        {"IN_TIER": {("沙县青岩产业园", "省级特色小镇"), ("建宁种业小镇", "省级特色小镇")}},
    ),
    "by chain in one paragraph": (
        "云南省首批“链主”企业名单公布。绿色铝产业链:云南青岩铝业股份有限公司;硅光伏产业链:曲靖柳窑光伏有限公司、楚雄石桥硅材料有限公司。\n",
        {
            "LEADS": {
                ("云南青岩铝业股份有限公司", "绿色铝产业链"),
                ("曲靖柳窑光伏有限公司", "硅光伏产业链"),
                ("楚雄石桥硅材料有限公司", "硅光伏产业链"),
            }
        },
    ),
    "by place in one paragraph": (
        f"现将{PARKS}公布如下:鞍山市:{A};营口市:{B}、{C}。\n",
        {"IN_TIER": IN_TIER, "LOCATED_IN": LOCATED},
    ),
    "the last two joined": (
        f"我省新增3家省级特色产业示范园区,分别为:{A}、{B}和{C}。\n",
        {"IN_TIER": {(A, "省级特色产业示范园区"), (C, "省级特色产业示范园区")}, "LOCATED_IN": {(C, "盘锦")}},
    ),
    "class before clusters": (
        "保定市已获批3个国家级产业集群,分别是安国中药产业集群、高阳纺织产业集群和白沟箱包产业集群。\n",
        {"IN_TIER": {("安国中药产业集群", "国家级产业集群"), ("白沟箱包产业集群", "国家级产业集群")}},
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_list(form: str) -> None:
    text, expected = FORMS[form]
    facts = Facts(text)
    for kind, pairs in expected.items():
        assert pairs <= facts.relations(kind)


def test_organ_issues_the_list() -> None:
    facts = Facts(f"辽宁省工业和信息化厅现将{PARKS}予以公布。\n{PARKS}\n1.{A}\n2.{B}\n")
    assert ("辽宁省工业和信息化厅", PARKS) in facts.relations("ISSUES")


def test_commas_between_clauses_are_no_list() -> None:
    facts = Facts(f"{PARKS}发布后:{A}加快建设,{B}扩大招商,{C}完善配套。\n")
    assert facts.relations("IN_TIER") == set()


def test_prose_below_a_list_holds_no_items() -> None:
    facts = Facts(f"{PARKS}\n1.{A}\n2.{B}\n联系人:张某,大连石桥产业园管委会\n请各市于月底前报送材料\n")
    assert {source for source, _ in facts.relations("IN_TIER")} == {A, B}


def test_short_form_of_an_item_is_the_item() -> None:
    facts = Facts(
        "确定凤翔酒瓶专业镇等2个专业镇为省级重点专业镇。\n省级重点专业镇名单\n1.宝鸡市凤翔区酒瓶专业镇\n2.渭南市富平县石刻专业镇\n"
    )
    assert {source for source, _ in facts.relations("IN_TIER")} == {"宝鸡市凤翔区酒瓶专业镇", "渭南市富平县石刻专业镇"}


def test_items_lie_where_the_list_is_of_and_in_autonomous_counties() -> None:
    facts = Facts("天津市特色产业园区名单\n1.青岩智谷产业园\n2.柳窑创新产业园\n")
    assert facts.relations("LOCATED_IN") >= {("青岩智谷产业园", "天津市"), ("柳窑创新产业园", "天津市")}
    facts = Facts("河北省特色产业园区名单\n1.孟村青岩产业园\n2.围场双峰产业园\n")
    assert facts.relations("LOCATED_IN") >= {("孟村青岩产业园", "孟村"), ("围场双峰产业园", "围场")}


def test_enumerated_firms_are_in_the_class_that_the_text_tells() -> None:
    facts = Facts("省经信厅公布省级绿色工厂名单，我市3家企业上榜，分别是：云帆电池、北岭动力、南江智能。")
    firms = {"云帆电池", "北岭动力", "南江智能"}
    assert facts.relations("IN_TIER") == {(firm, "省级绿色工厂") for firm in firms}


@pytest.mark.parametrize(
    "text",
    [
        "拥有国家级开发区2个（云州经开区、青岩高新区）、省级开发区5个。",
        "国家级开发区：云州经开区、青岩高新区；其他园区若干。",
        "国家级开发区2个，分别是云州经开区、青岩高新区。",
    ],
)
def test_what_stands_right_behind_a_class_is_in_it(text: str) -> None:
    tier = "国家级开发区"
    assert Facts(text).relations("IN_TIER") == {("云州经开区", tier), ("青岩高新区", tier)}


def test_what_each_place_has_is_in_the_class_that_the_text_has_told_of() -> None:
    facts = Facts(
        "我省3个集群入选国家级中小企业特色产业集群名单。其中，洛阳市1个：洛阳农机装备产业集群；许昌市2个：长葛再生金属产业集群、禹州陶瓷产业集群。"
    )
    things = {"洛阳农机装备产业集群", "长葛再生金属产业集群", "禹州陶瓷产业集群"}
    assert facts.relations("IN_TIER") == {(thing, "国家级中小企业特色产业集群") for thing in things}
    assert not facts.names("IndustryGroup")


@pytest.mark.parametrize(
    "title",
    [
        "关于公布2023年度云南省绿色铝产业集群名单的通告",
        "云南省2023年新认定绿色铝产业集群名单",
        "云南省绿色铝产业集群(第四批)拟入库名单",
        "关于2023年度云南省绿色铝产业集群认定结果的公示",
        "云南省绿色铝产业集群遴选结果公示",
    ],
)
def test_titles_of_lists_name_their_class(title: str) -> None:
    assert class_words(title) == "云南省绿色铝产业集群"


def test_firms_that_are_to_be_chain_leaders_are_in_their_class() -> None:
    facts = Facts("支持云帆集团、北岭重工当好“链主”。")
    assert facts.relations("IN_TIER") == {("云帆集团", "链主"), ("北岭重工", "链主")}


def test_national_titles_of_firms_are_one_class_with_or_without_their_level() -> None:
    facts = Facts("云帆股份入选国家制造业单项冠军。省里公布制造业单项冠军企业名单，国家级单项冠军达到80家。")
    assert len(facts.names("EnterpriseTier")) == 1


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("国家级绿色工厂(首批,共2家)\n云帆电子有限公司\n北岭机械有限公司\n", "国家级绿色工厂"),
        ("国家级绿色工厂\n1.云帆电子有限公司\n2.北岭机械有限公司\n", "国家级绿色工厂"),
    ],
)
def test_firms_below_a_heading_are_in_its_class(text: str, tier: str) -> None:
    assert Facts(text).relations("IN_TIER") == {("云帆电子有限公司", tier), ("北岭机械有限公司", tier)}


def test_places_with_their_items_stand_below_the_heading_of_a_class() -> None:
    facts = Facts("省级先进制造业集群(第二批,共2个):\n成都市:轨道交通产业集群\n德阳市:能源装备产业集群\n")
    assert {thing for thing, _ in facts.relations("IN_TIER")} == {"轨道交通产业集群", "能源装备产业集群"}


def test_a_park_of_a_place_is_no_class_of_its_parts() -> None:
    assert not Facts("海口国家高新区（药谷片区、美安科技新城片区）加快建设。").relations("IN_TIER")


def test_dashes_between_a_class_and_its_parks() -> None:
    facts = Facts("明确2个磷化工专业园区——息烽工业园和福泉经济开发区。")
    assert facts.relations("IN_TIER") == {("息烽工业园", "磷化工专业园区"), ("福泉经济开发区", "磷化工专业园区")}


def test_a_class_of_the_province_before_its_parks() -> None:
    facts = Facts("四川省特色园区（成都高新区、德阳高新区）。")
    assert facts.relations("IN_TIER") == {("成都高新区", "四川省特色园区"), ("德阳高新区", "四川省特色园区")}


def test_fields_in_the_brackets_of_numbered_parks_under_headings_of_places() -> None:
    text = (
        "江西省首批特色开发区名单(4个)\n赣州市(2个)\n1.赣州经济技术开发区(装备制造、工业机器人)\n"
        "2.江西南康经济开发区(竹木家具及家居材料、—)\n宜春市(2个)\n3.江西樟树经济开发区(中药材、酱香白酒)\n4.江西高安经济开发区(待评估后补充)\n"
    )
    facts = Facts(text)
    assert facts.relations("COVERS") >= {
        ("赣州经济技术开发区", "装备制造"),
        ("赣州经济技术开发区", "工业机器人"),
        ("江西樟树经济开发区", "中药材"),
    }
    located = facts.relations("LOCATED_IN")
    assert ("江西南康经济开发区", "宜春市") not in located
    assert {("江西樟树经济开发区", "宜春市"), ("江西高安经济开发区", "宜春市")} <= located
    assert "待评估后补充" not in facts.names("Industry")


def test_what_was_awarded_is_listed_place_by_place_below() -> None:
    text = (
        "关于公布2026年度江西省中小企业特色产业集群的通知\n各市经济和信息化主管部门:\n"
        "决定认定赣州市章贡区铝箔产业集群等4个集群为2026年度江西省中小企业特色产业集群,有效期三年。\n"
        "赣州市:信丰县铜箔产业集群、南康区家具产业集群\n宜春市:樟树市中药材产业集群\n吉安市:吉水县轴承产业集群\n江西省工业和信息化厅\n"
    )
    facts = Facts(text)
    clusters = {
        ("信丰县铜箔产业集群", "赣州市"),
        ("南康区家具产业集群", "赣州市"),
        ("樟树市中药材产业集群", "宜春市"),
        ("吉水县轴承产业集群", "吉安市"),
    }
    assert clusters <= facts.relations("LOCATED_IN")
    tiers = {cluster for cluster, tier in facts.relations("IN_TIER") if tier == "江西省中小企业特色产业集群"}
    assert {cluster for cluster, _ in clusters} <= tiers
    told = text.replace("决定认定", "现有").replace("为2026年度江西省中小企业特色产业集群", "")
    other = Facts(
        told.replace("关于公布2026年度江西省中小企业特色产业集群的通知", "关于江西省中小企业特色产业集群工作的通知")
    )
    assert not other.relations("IN_TIER")


def test_chinese_numbers_may_count_items_that_say_more_of_themselves() -> None:
    text = (
        "江西省人民政府关于公布第二批省级高新技术产业园区名单的函\n经省政府同意,现将第二批省级高新技术产业园区公布如下:\n"
        "一、江西信丰高新技术产业园区,核准面积4.2平方公里,主导产业为铝箔、轴承。\n"
        "二、江西樟树高新技术产业园区,核准面积3.8平方公里,主导产业为中药材。\n"
    )
    facts = Facts(text)
    parks = {"江西信丰高新技术产业园区", "江西樟树高新技术产业园区"}
    assert facts.relations("IN_TIER") == {(park, "省级高新技术产业园区") for park in parks}
    assert ("江西信丰高新技术产业园区", "铝箔") in facts.relations("COVERS")
    assert not facts.names("IndustryGroup")


def test_a_heading_that_begins_with_a_verb_is_no_item() -> None:
    text = "现将省级特色产业集群建设任务公布如下:\n一、支持省级集群争创国家产业集群,完善政策。\n二、推动企业入园区,完善配套。\n"
    assert not Facts("江西省通知\n" + text).names("Cluster") & {"支持省级集群争创国家产业集群"}


@pytest.mark.parametrize("verb", ["包括", "为", "分别是"])
@pytest.mark.parametrize("head", ["产业链", "集群"])
def test_members_that_bear_the_head_of_their_group(verb: str, head: str) -> None:
    facts = Facts(f"云河市有三大标志性{head}。三大标志性{head}{verb}数字安防{head}、集成电路{head}、智能装备{head}。")
    assert {member for _, member in facts.relations("INCLUDES")} == {
        f"{field}{head}" for field in ("数字安防", "集成电路", "智能装备")
    }


def test_a_joint_inside_the_name_of_a_cluster() -> None:
    facts = Facts("认定云河市锂电新材料及应用集群、宁州市光伏集群为省级先进制造业集群。")
    assert "云河市锂电新材料及应用集群" in facts.names("Cluster")


def test_a_list_on_one_long_line_under_its_title() -> None:
    items = [
        "鹰潭市铜功能材料集群",
        "上饶市光伏新能源集群",
        "吉安市电子信息集群",
        "南昌市航空集群",
        "新余市锂电新材料集群",
    ]
    facts = Facts(
        "附件:2024年度江西省先进制造业集群名单\n" + "、".join(items) + "。\n江西省工业和信息化厅\n2024年7月18日\n"
    )
    assert facts.relations("IN_TIER") == {(item, "江西省先进制造业集群") for item in items}


def test_a_class_with_but_one_thing() -> None:
    facts = Facts("全市有2个自治区级园区:云河工业园区、宁州工业园区,1个市级工业园区:青溪工业园区。")
    assert ("青溪工业园区", "市级工业园区") in facts.relations("IN_TIER")


def test_the_commas_of_a_labelled_list_part_its_members() -> None:
    facts = Facts(
        "(一)云河电器产业园\n1.园区范围:路北。\n2.产业定位:高压开关,输配电设备制造,智能电网、能源互联网等。\n"
    )
    assert facts.relations("COVERS") == {
        ("云河电器产业园", field) for field in ("高压开关", "输配电设备制造", "智能电网", "能源互联网")
    }


def test_fields_with_their_places_before_them_are_clusters() -> None:
    facts = Facts("支持武汉智能网联汽车、襄阳再生资源、宜昌装备制造等领域培育千亿级集群。")
    assert facts.relations("LOCATED_IN") == {
        ("武汉智能网联汽车集群", "武汉"), ("襄阳再生资源集群", "襄阳"), ("宜昌装备制造集群", "宜昌"),
    }  # fmt: skip


def test_a_counted_list_ends_before_what_it_does() -> None:
    facts = Facts("绿色石化、海洋经济两大新兴支柱产业初具规模、初步成型。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"绿色石化", "海洋经济"}


def test_platforms_of_fields_are_not_named_after_them() -> None:
    facts = Facts("推进生物、新材料等重点领域全国重点实验室建设。")
    assert facts.names("Industry") == {"生物", "新材料"}
    assert not any("生物" in name for name in facts.names("Platform"))


def test_places_among_platforms_are_none() -> None:
    assert not Facts("加强曹妃甸区、正定新区等重点平台建设。").names("Platform")


def test_clusters_that_are_spoken_of_are_a_group() -> None:
    facts = Facts("云河市印发《制造强市行动方案》,聚焦16个先进制造业集群和50条产业链。")
    assert {group for _, group in facts.relations("FOCUSES_ON")} == {"16个先进制造业集群", "50条产业链"}
    assert facts.figures() == []


def test_a_menu_of_places_is_no_content() -> None:
    assert not Facts("安徽 北京 重庆 福建 甘肃 贵州 广东 广西 海南 河北\n本市发展光伏产业。\n").names("Place")
