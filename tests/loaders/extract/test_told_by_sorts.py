"""Sorts of clusters, entrants, zones, researched fields, and firms told with their place, on invented sentences."""

import pytest

from loaders.extract.reading.phone_lines import phone_lines
from tests.loaders.extract.facts import Facts

HENAN, SHANDONG, CHONGQING, ANHUI = (
    f"{place}加快推进新型工业化。\n" for place in ("河南省", "山东省", "重庆市", "安徽省")
)
LISTED = "\n芜湖市汽车零部件产业集群\n铜陵市铜基新材料产业集群\n滁州市光伏产业集群\n"


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("安徽省先进制造业集群名单公布,共有3个集群入选。名单如下:", "3个集群"),
        ("安徽省先进制造业集群名单公布,全省3个产业集群榜上有名。\n安徽省先进制造业集群名单", "3个产业集群"),
        ("安徽省先进制造业集群名单公布,共有4个集群入选。名单如下:", ""),
    ],
)
def test_clusters_counted_as_entrants_are_a_group(told: str, group: str) -> None:
    facts = Facts(ANHUI + told + LISTED)
    assert {g for g, _ in facts.relations("INCLUDES")} == ({group} if group else set())
    assert len(facts.relations("INCLUDES")) == (3 if group else 0)


def test_a_sentence_in_short_lines_shows_its_layout_by_itself() -> None:
    page = (
        "5月8日，\n安徽省经信厅\n在网站发布公示，\n先进制造业集群\n名单出炉。\n芜湖市汽车产业集群\n滁州市光伏产业集群\n"
    )
    gaps = phone_lines(page)
    assert [page[a - 1 : a] for a, _ in gaps] == ["，", "厅", "，", "群"]
    assert phone_lines("安徽省公布名单\n5月8日，\n芜湖市汽车产业集群入选。\n") == []


def test_a_sort_of_clusters_is_the_member_of_the_group() -> None:
    facts = Facts(
        HENAN + "《方案》对装备制造、食品加工两类集群提出方向,食品加工类集群支持漯河临颍、周口扶沟等地做强休闲食品。"
    )
    assert len(facts.names("Cluster")) == 2
    assert {("临颍", "休闲食品"), ("扶沟", "休闲食品")} <= facts.relations("FOCUSES_ON")
    assert not facts.relations("COVERS")


def test_a_cluster_that_supports_its_firms_is_for_its_field() -> None:
    facts = Facts(HENAN + "临颍食品产业集群支持企业做强休闲食品。")
    assert facts.relations("COVERS") == {("临颍食品产业集群", "休闲食品")}


@pytest.mark.parametrize("scene", ["在长垣起重装备产业集群,工人正忙碌。", "走进长垣起重装备产业集群,工人正忙碌。"])
def test_where_a_tale_is_set_is_no_object(scene: str) -> None:
    facts = Facts(HENAN + scene)
    assert not facts.relations("FOCUSES_ON")
    assert facts.relations("LOCATED_IN") == {("长垣起重装备产业集群", "长垣")}


@pytest.mark.parametrize(
    ("text", "sited"),
    [
        (HENAN + "民权制冷产业集群入选。", {("民权制冷产业集群", "民权")}),
        ("山东省加快发展。\n惠民绳网产业集群入选。", {("惠民绳网产业集群", "惠民")}),
        ("江苏省加快发展。\n惠民食品产业集群入选。", set()),
        ("甘肃省加快发展。\n平安纺织产业园开工。", set()),
    ],
)
def test_a_county_called_by_a_common_word_is_one_in_its_province(text: str, sited: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LOCATED_IN") == sited


def test_what_counties_make_is_no_firm() -> None:
    facts = Facts(HENAN + "重点支持清丰家具、鹿邑化妆刷、尉氏纺织做大做强。")
    assert not facts.names("Organisation")
    assert facts.relations("FOCUSES_ON") == {("清丰", "家具"), ("鹿邑", "化妆刷"), ("尉氏", "纺织")}
    assert "禾诺康纺织" in Facts(HENAN + "重点支持云帆机械、禾诺康纺织做大做强。").names("Organisation")


def test_the_head_of_a_news_site_s_report_is_no_firm() -> None:
    assert not Facts("大江网讯 记者张三报道:河南省加快发展电子信息产业。").names("Organisation")


def test_research_platforms_of_a_level_are_counted() -> None:
    facts = Facts(HENAN + "到2025年,每个集群至少建成1个省级以上研发平台。")
    assert facts.relations("MEASURES") == {("省级以上研发平台", "省级以上研发平台")}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("优先支持蓝湾半导体、青岭新材料等“链主”企业开展技改。", "IN_TIER"),
        ("支持蓝湾半导体、青岭新材料等5家链主企业开展技改。", "IN_TIER"),
        ("支持蓝湾半导体、青岭新材料争创链主企业。", "ADVANCES_TO"),
        ("鼓励蓝湾半导体、青岭新材料等企业成长为链主企业。", "ADVANCES_TO"),
    ],
)
def test_firms_that_are_helped_are_what_they_are_called(told: str, kind: str) -> None:
    facts = Facts(CHONGQING + told)
    other = {"IN_TIER": "ADVANCES_TO", "ADVANCES_TO": "IN_TIER"}[kind]
    assert facts.relations(kind) == {("蓝湾半导体", "链主企业"), ("青岭新材料", "链主企业")}
    assert not facts.relations(other)


@pytest.mark.parametrize("becomes", ["打造为", "打造成", "建设成为", "培育为"])
def test_what_a_cluster_is_made_into_is_its_own_aim(becomes: str) -> None:
    facts = Facts(CHONGQING + f"把汽车产业集群{becomes}世界级产业集群。")
    assert facts.relations("ADVANCES_TO") == {("汽车产业集群", "世界级产业集群")}
    assert not facts.relations("FOCUSES_ON")


def test_a_park_lies_in_the_zone_that_its_name_begins_with() -> None:
    facts = Facts(ANHUI + "合肥高新区聚焦量子。合肥高新区量子科技城投产。合肥高新区东区开工。")
    assert ("合肥高新区量子科技城", "合肥高新区") in facts.relations("LOCATED_IN")
    assert ("合肥高新区东区", "合肥高新区") not in facts.relations("LOCATED_IN")


def test_the_field_of_a_zone_is_no_firm() -> None:
    assert not Facts(CHONGQING + "到2025年,两江新区新能源汽车产量达到100万辆。").names("Organisation")


def test_a_firm_called_like_a_county_elsewhere_stands_before_its_place() -> None:
    facts = Facts(
        CHONGQING + "重庆长安汽车股份有限公司新建长安渝北研发中心项目。形成以长安、赛力斯等10余家整车企业为龙头的格局。"
    )
    assert ("长安渝北研发中心项目", "渝北") in facts.relations("LOCATED_IN")
    assert facts.names("Organisation") == {"重庆长安汽车股份有限公司", "赛力斯"}


@pytest.mark.parametrize(
    ("told", "parts"),
    [
        ("推动“双百”计划落地,即新建江津半导体项目、永川铝材项目两个支撑项目。", {"江津半导体", "永川铝材"}),
        ("实施“双百”计划,包括江津半导体项目、永川铝材项目。", {"江津半导体", "永川铝材"}),
        ("实施“双百”计划,江津半导体项目、永川铝材项目开工。", set()),
        ("实施“双百”计划,不包括江津半导体项目。", set()),
    ],
)
def test_works_that_a_programme_is_said_to_be_are_part_of_it(told: str, parts: set[str]) -> None:
    assert {part for part, _ in Facts(CHONGQING + told).relations("PART_OF")} == parts


MEASURES = "青河市支持激光产业发展若干措施\n一、做强载体\n(一)实行链长制。由市领导任链长。\n二、支持攻关\n(二)鼓励攻关。{}每年支持一批企业。\n三、附则\n本措施自发布之日起施行。\n"


@pytest.mark.parametrize(
    ("told", "parts"),
    [
        ("实施“光芒”攻关工程,", {"链长制", "光芒攻关工程"}),
        ("开展“亩均效益”评价改革,", {"链长制"}),
        ("对接国家“光芒”攻关工程,", {"链长制"}),
    ],
)
def test_a_plan_s_own_text_names_what_is_its_own(told: str, parts: set[str]) -> None:
    assert {part for part, _ in Facts(MEASURES.format(told)).relations("PART_OF")} == parts


def test_what_is_researched_is_neither_firm_nor_works() -> None:
    facts = Facts(ANHUI + "每年支持超快激光、碳化硅衬底等攻关项目10个。")
    assert not facts.names("Organisation") | facts.names("Project")
    assert not facts.relations("MEASURES")
    assert Facts(ANHUI + "支持云帆集团、禾诺集团等攻关项目10个。").names("Organisation") == {"云帆集团", "禾诺集团"}


def test_a_firm_is_found_behind_the_place_that_it_is_told_with() -> None:
    facts = Facts(SHANDONG + "依托蓬莱大金海洋重工,打造海上风电装备产业园。")
    assert facts.relations("LOCATED_IN") == {("大金海洋重工", "蓬莱")}
    assert not Facts(SHANDONG + "依托烟台港口物流,发展海工装备。").names("Organisation")


def test_fields_that_are_raised_as_one_keep_their_names() -> None:
    facts = Facts(SHANDONG + "推动黄金冶炼、精深加工和珠宝首饰一体发展。")
    assert facts.names("Industry") == {"黄金冶炼", "精深加工", "珠宝首饰"}


def test_a_port_and_a_base_are_two() -> None:
    facts = Facts(SHANDONG + "建设商业航天海上发射母港和卫星载荷研发基地。")
    assert facts.names("Park") == {"商业航天海上发射母港", "卫星载荷研发基地"}


def test_what_only_supplements_is_no_subject() -> None:
    facts = Facts(SHANDONG + "以烟台国际生物科技园为核心,牟平国际健康城为补充,创建国家生物医药产业集聚区。")
    assert not facts.relations("ADVANCES_TO")
    flanked = Facts(SHANDONG + "以招远黄金产业园为主体,莱州、牟平为支撑,推动黄金冶炼、精深加工发展。")
    assert {place for place, _ in flanked.relations("FOCUSES_ON")} == {"山东省"}


def test_what_is_built_where_a_part_works_lies_there_alone() -> None:
    facts = Facts("烟台市印发意见。\n发挥上汽通用东岳基地带动作用,在福山区规划建设福山汽车零部件产业园。")
    assert facts.relations("LOCATED_IN") == {("福山汽车零部件产业园", "福山区")}


def test_regions_act_as_places_do() -> None:
    facts = Facts(
        "四川省制造业规划\n成都平原经济区重点发展集成电路和新型显示,川南经济区聚焦白酒,攀西经济区打造世界级钒钛产业基地。"
    )
    assert facts.names("Place") == {"四川省", "成都平原经济区", "川南经济区", "攀西经济区"}
    assert ("世界级钒钛产业基地", "攀西经济区") in facts.relations("LOCATED_IN")
    assert ("川南经济区", "白酒") in facts.relations("FOCUSES_ON")


def test_a_sum_by_which_a_year_is_exceeded_is_a_figure() -> None:
    facts = Facts("四川省制造业规划\n到2025年,营业收入达到7万亿元,较2020年增加2.4万亿元。")
    assert {value for _, value, _, _ in facts.targets()} == {7.0, 2.4}
    assert {
        value for _, value, _, _ in Facts("四川省制造业规划\n营业收入达到7万亿元,比年初计划增加2万亿元。").targets()
    } == {7.0}


def test_a_lost_stop_leaves_what_was_counted_before_it() -> None:
    facts = Facts(
        "四川省制造业规划\n到2025年,新增制造业单项冠军20个绿色制造水平继续走在前列,建设10个创新能力较强的特色园区。"
    )
    assert {(what, value) for what, value, _, _ in facts.targets()} == {
        ("制造业单项冠军", 20.0),
        ("创新能力较强的特色园区", 10.0),
    }
