"""What plans count, list and site, and what measures of aid only ask for; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_AID = "苏州市支持新型储能产业发展若干措施\n"


@pytest.mark.parametrize(
    "text",
    [
        "对首次突破年产值2亿元、10亿元的品种,分别奖励20万元、50万元。",
        "新增规上企业每户奖励10万元,连续三年增速20%以上的再奖5万元。",
        "对充电站日充电能力500公斤以上的给予40万元补贴。",
        "新增就业200人以上的奖励20万元。",
        "新建实验室面积2000平方米以上的补助50万元。",
        "设立储能产业发展专项资金5亿元,其中电池3亿元、电机1亿元。",
        "市财政每年安排产业发展资金不低于2亿元。",
        "各地已兑付奖补资金累计4.2亿元,惠及企业1300家。",
    ],
)
def test_what_aid_is_given_for_and_paid_from_is_no_aim(text: str) -> None:
    assert Facts(_AID + text).targets() == set()


def test_aims_beside_aid_stay_aims() -> None:
    facts = Facts(
        "苏州市储能产业规划\n到2027年,新增就业100人以上,惠及企业500家,争取上级专项资金5亿元,建设100个高水平的创新平台,给予企业支持。"
        "对链主企业给予奖励。储能产业产值50亿元,其中电池产业20亿元。"
    )
    assert {(value, unit) for _, value, unit, _ in facts.targets()} == {
        (100.0, "人"),
        (500.0, "家"),
        (5.0, "亿元"),
        (100.0, "个"),
        (50.0, "亿元"),
        (20.0, "亿元"),
    }


def test_a_term_that_is_over_was_reached_unless_it_was_hoped_for() -> None:
    told = Facts("“十三五”期间,全市产值由2015年的360亿元增长到2020年的590亿元,年均增长10.4%。")
    assert {row["properties"]["kind"] for row in told.figures()} == {"achieved"}
    hoped = Facts("苏州市规划\n“十三五”期间,力争产值达到500亿元。")
    assert {row["properties"]["kind"] for row in hoped.figures()} == {"target"}


def test_ranges_of_scaled_numbers() -> None:
    facts = Facts("苏州市新材料产业规划\n到2027年,年均增速15%左右,专利授权量2万—2.5万件,产值1.5万亿—2万亿元。")
    assert {(row["name"], str(row["properties"]["value"])) for row in facts.figures()} == {
        ("年均增速", "15.0"),
        ("专利授权量", "[20000.0, 25000.0]"),
        ("产值", "[1.5, 2.0]"),
    }


def test_what_is_counted_is_told_behind_what_describes_it() -> None:
    facts = Facts(
        "苏州市规划\n打造10家行业一流的头部品牌、300个应用场景、1000亿元产业规模。培育100种具有全国推广价值的应用场景。"
    )
    assert {(name, value) for name, value, _, _ in facts.targets()} == {
        ("行业一流的头部品牌", 10.0),
        ("应用场景", 300.0),
        ("产业规模", 1000.0),
        ("具有全国推广价值的应用场景", 100.0),
    }
    assert Facts("苏州市规划\n打造1000亿元产业规模的集群。").targets() == set()


def test_a_count_of_clusters_is_not_that_of_their_output() -> None:
    facts = Facts("苏州市规划\n力争2个集群入选国家级,5个集群产值超千亿。")
    assert ("集群", 5.0, "个", None) in facts.targets()
    assert not any(unit == "个" and "产值" in name for name, _, unit, _ in facts.targets())


def test_a_count_before_a_bracket_measures_none_of_its_members() -> None:
    facts = Facts("苏州市规划\n打造4条千亿级优势产业链(工程机械、食品、汽车、环保)。")
    assert facts.relations("MEASURES") == set()


def test_what_is_broken_through_is_counted_exactly() -> None:
    signs = {
        row["name"]: row["properties"]["comparator"] for row in Facts("突破百项前沿关键技术,专利突破百项。").figures()
    }
    assert signs == {"前沿关键技术": "=", "专利": ">"}


def test_clusters_and_classes_of_clusters() -> None:
    facts = Facts("打造一批产值超千亿元的新兴产业集群,做优X个高成长性“新星”产业群,打造“东方瓷谷”千亿级产业集群。")
    assert facts.names("Cluster") == {"东方瓷谷产业集群"}
    assert facts.names("ClusterTier") == {"新兴产业集群", "高成长性新星产业群", "千亿级产业集群"}
    assert facts.relations("ADVANCES_TO") == {("东方瓷谷产业集群", "千亿级产业集群")}


def test_a_counted_list_told_with_the_sites_of_its_members() -> None:
    facts = Facts("广东省规划\n十大支柱产业集群:电子信息,布局在深圳、东莞;石化,主要布局在茂名。")
    assert facts.relations("INCLUDES") == {("十大支柱产业集群", "电子信息"), ("十大支柱产业集群", "石化")}
    assert facts.relations("LOCATED_IN") == {("电子信息", "深圳"), ("电子信息", "东莞"), ("石化", "茂名")}
    assert Facts("广东省规划\n三大优势:区位优越,布局在沿海;人才集中,分布在深圳。").relations("INCLUDES") == set()


def test_a_list_by_rank_is_one_group() -> None:
    facts = Facts("福建省规划\n未来产业包括:第一梯队:氢能、储能;第二梯队:量子科技、元宇宙。")
    assert facts.relations("INCLUDES") == {("未来产业", name) for name in ("氢能", "储能", "量子科技", "元宇宙")}
    assert Facts("企业分为:第一梯队:甲公司、乙公司;第二梯队:丙公司。").names("IndustryGroup") == set()


def test_the_parts_of_a_counted_group_are_groups_of_their_own() -> None:
    facts = Facts("云南省规划\n培育“九优”产业,即钢铁、石化、有色等3个传统产业,氢能、储能等6个新兴产业。")
    assert facts.relations("INCLUDES") >= {("九优产业", "3个传统产业"), ("九优产业", "6个新兴产业")}
    assert ("6个新兴产业", "氢能") in facts.relations("INCLUDES")
    whole = Facts("云南省规划\n“六新”产业即新材料、新能源等新兴产业。")
    assert ("六新产业", "新材料") in whole.relations("INCLUDES")


def test_members_of_a_counted_group_among_others() -> None:
    facts = Facts(
        "成都市方案\n聚焦8大产业生态圈。其中电子信息产业生态圈包括集成电路、新型显示等产业链;医药产业生态圈加快壮大。"
    )
    assert facts.relations("INCLUDES") == {
        ("8大产业生态圈", "电子信息产业生态圈"),
        ("8大产业生态圈", "医药产业生态圈"),
    }
    assert ("电子信息产业生态圈", "集成电路产业链") in facts.relations("COVERS")


def test_the_chain_of_a_plan_is_the_one_that_its_title_names() -> None:
    title = "甘肃省新材料产业链链长制工作方案\n"
    facts = Facts(title + "建立链长制。由副省长李文明担任链长,省工信厅为牵头部门,北山集团为链主企业。")
    assert facts.relations("LEADS") == {(who, "新材料产业链") for who in ("李文明", "省工信厅", "北山集团")}
    assert Facts(title + "各市明确链长。").names("Chain") == set()
    other = Facts(title + "氢能产业链由副省长李文明担任链长。")
    assert other.relations("LEADS") == {("李文明", "氢能产业链")}
    assert Facts("甘肃省重点产业链链长制工作方案\n由副省长李文明担任链长。").relations("LEADS") == set()


def test_what_is_joined_to_a_list_with_a_head() -> None:
    facts = Facts("四川省规划\n重点发展电子信息、装备制造等五大支柱产业和数字经济。")
    assert facts.relations("FOCUSES_ON") == {("四川省", "五大支柱产业"), ("四川省", "数字经济")}
    assert "相关配套" not in Facts("四川省规划\n发展钢铁、石化等五大产业和相关配套。").names("Industry")
    assert "造纸" not in Facts("四川省规划\n淘汰钢铁、石化等五大产业和造纸。").names("Industry")


def test_chains_of_a_size_are_a_group_where_somebody_leads_them() -> None:
    assert Facts("28条千亿级产业链由省级领导担任链长。").names("IndustryGroup") == {"28条千亿级产业链"}
    assert Facts("河南省规划\n打造6条千亿级产业链。").names("IndustryGroup") == set()


def test_what_leads_is_an_object_as_well() -> None:
    facts = Facts("天津市制造业规划\n以智能科技产业为引领,生物医药、新能源等新兴产业为重点,构建产业体系。")
    assert ("天津市制造业规划", "智能科技产业") in facts.relations("FOCUSES_ON")


def test_the_core_of_a_cluster_and_what_supports_it() -> None:
    sited = {("电子信息产业集群", place) for place in ("深圳", "广州", "东莞", "惠州")}
    for text in (
        "电子信息产业集群,以深圳、广州为核心,以东莞、惠州为支撑。",
        "电子信息产业集群以深圳、广州为核心,以东莞、惠州为支点。",
    ):
        assert Facts("广东省规划\n" + text).relations("LOCATED_IN") == sited
    apart = Facts("广东省规划\n石化产业以惠州为核心;以茂名为支撑,发展氢能。")
    assert ("茂名", "石化产业") not in apart.relations("FOCUSES_ON")
    table = Facts("安徽省规划\n产业集群 | 核心区 | 协同区\n汽车产业集群 | 合肥、芜湖 | 安庆、马鞍山\n")
    assert {place for _, place in table.relations("LOCATED_IN")} == {"合肥", "芜湖", "安庆", "马鞍山"}


def test_a_joint_inside_the_name_of_a_place() -> None:
    facts = Facts("内蒙古自治区规划\n光伏装备产业链:以呼和浩特市、包头市为重点,打造光伏装备制造基地。")
    assert facts.relations("LOCATED_IN") == {("光伏装备制造基地", "呼和浩特市"), ("光伏装备制造基地", "包头市")}


def test_a_place_that_is_relied_on_makes_a_field_its_object() -> None:
    facts = Facts("广东省规划\n依托广州南沙布局发展可燃冰产业。")
    assert facts.relations("FOCUSES_ON") == {("南沙", "可燃冰产业")}
    ports = Facts("广东省规划\n依托惠州港优势发展航运。")
    assert not any(place == "惠州" for place, _ in ports.relations("FOCUSES_ON"))


def test_places_and_organs_that_lead_in_turn() -> None:
    clusters = "江西省规划\n优势集群有鹰潭铜产业集群、赣州稀土产业集群、宜春锂电产业集群,"
    facts = Facts(clusters + "分别由鹰潭市、赣州市、宜春市政府牵头建设。")
    assert facts.relations("LEADS") == {
        ("鹰潭市", "鹰潭铜产业集群"),
        ("赣州市", "赣州稀土产业集群"),
        ("宜春市政府", "宜春锂电产业集群"),
    }
    assert Facts(clusters + "分别由鹰潭市、赣州市牵头。").relations("LEADS") == set()
    sited = Facts("江西省规划\n铜产业链、锂产业链分别由省工信厅、省发改委牵头在鹰潭市建设。")
    assert sited.relations("LEADS") == {("省工信厅", "铜产业链"), ("省发改委", "锂产业链")}


def test_the_classes_that_a_table_of_indicators_counts() -> None:
    facts = Facts(
        "指标 | 2020年 | 2025年\n高新技术企业(家) | 8000 | 12000\n国家级单项冠军企业数量(家) | 20 | 40\n"
        "规上企业(家) | 200 | 400\n高新技术企业产值(亿元) | 200 | 400\n"
    )
    assert facts.names("EnterpriseTier") == {"高新技术企业", "国家级单项冠军企业"}
    assert facts.relations("MEASURES") == {
        ("高新技术企业", "高新技术企业"),
        ("国家级单项冠军企业数量", "国家级单项冠军企业"),
    }


def test_a_figure_of_each_of_several_fields() -> None:
    each = Facts("新材料、装备制造、生物医药产业产值均突破500亿元。")
    assert {name for _, name in each.relations("MEASURES")} == {"新材料", "装备制造", "生物医药"}


def test_a_field_with_a_joint_of_its_own() -> None:
    assert Facts("发展脑机接口、合成生物、基因和细胞治疗。").names("Industry") == {
        "脑机接口",
        "合成生物",
        "基因和细胞治疗",
    }


def test_a_field_that_ends_with_a_head_is_promoted_by_itself() -> None:
    facts = Facts("广东省规划\n大力发展低空经济。推动数字经济与实体经济融合。")
    assert facts.names("Industry") == {"低空经济"}
