"""Slogans that name nothing, who entered a list, counts that are described, names in short: all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    ["安顺市坚持抓龙头、铸链条、建集群。", "安顺市育主体、补链条、强集群,发展茶叶。", "安顺市稳企业、聚产业集群。"],
)
def test_what_is_done_for_clusters_names_none(text: str) -> None:
    assert Facts(text).names("Cluster") == set()


def test_short_fields_are_clusters() -> None:
    assert Facts("安顺市打造铸造、锻造、机械集群。").names("Cluster") == {"铸造集群", "锻造集群", "机械集群"}


def test_doubling_by_a_hundred_billion_is_a_name() -> None:
    facts = Facts("安顺市实施装备制造产业千亿倍增计划,开展百亿倍增行动。")
    assert facts.names("Programme") == {"装备制造产业千亿倍增计划", "百亿倍增行动"}
    assert facts.figures() == []


def test_a_multiple_is_still_a_figure() -> None:
    assert {row["properties"]["value"] for row in Facts("安顺市规划\n到2027年,产值比2023年增长2倍。").figures()} == {
        2.0
    }


def kinds(text: str) -> dict[float, str]:
    """The kind of each figure by its value."""
    return {row["properties"]["value"]: row["properties"]["kind"] for row in Facts(text).figures()}


def test_what_is_new_this_year_among_what_there_is() -> None:
    text = "截至目前,西秀区共有省级专精特新中小企业13家(包含今年新增公示的5家),占全市总量36家。"
    assert kinds(text) == {13.0: "achieved", 36.0: "achieved"}


def test_what_is_brought_somewhere_lies_not_ahead() -> None:
    text = "西秀精机在链长协调下,将120家供应商引入安顺经开区,本地配套率提升至65%。"
    assert kinds(text) == {120.0: "achieved", 65.0: "achieved"}
    assert Facts(text).relations("MEASURES") == set()
    assert kinds("安顺市将引入120家供应商。") == {120.0: "target"}


def test_a_vision_is_no_aim_of_figures() -> None:
    assert kinds("安顺市锚定“三新两高”美好蓝图,省级产业集群达15个。") == {15.0: "achieved"}
    assert kinds("安顺市锚定万亿目标,省级产业集群达15个。") == {15.0: "target"}


@pytest.mark.parametrize(
    "text",
    [
        "7个县区对标先进,打造主导产业鲜明的工业园区。",
        "这4家企业曾获得市赛奖励。",
        "该制度由10位市领导出任市级链长。",
        "从有关部门抽调3—4人组成专班。",
        "安顺市成立3个工作组。",
    ],
)
def test_who_acts_is_no_figure(text: str) -> None:
    assert Facts(text).figures() == []


def test_levels_and_above_are_one_class() -> None:
    facts = Facts("到2027年,创建省级及以上先进制造业集群和中小企业特色产业集群各50个。")
    assert {row[0] for row in facts.targets()} == {"省级及以上先进制造业集群", "中小企业特色产业集群"}


def test_an_average_is_no_part_of_its_indicator() -> None:
    assert {row[0] for row in Facts("全市企业资产负债率平均为55.3%。").targets()} == {"企业资产负债率"}


def test_a_park_only_has_what_is_counted() -> None:
    assert Facts("西秀新区一季度10个重点产业项目集中签约。").relations("MEASURES") == set()
    assert Facts("到2027年,西秀区新增省级特色园区3个。").relations("MEASURES") == {("省级特色园区", "省级特色园区")}


@pytest.mark.parametrize(
    "told",
    [
        "其中,西秀区入选的企业有汇微电子有限公司、华阳器械有限公司等2家企业。",
        "上榜的公司包括汇微电子有限公司、华阳器械有限公司。",
        "新增的企业包括:汇微电子有限公司、华阳器械有限公司等。",
    ],
)
def test_the_entrants_are_of_the_class_of_the_list(told: str) -> None:
    facts = Facts(f"近日,省工信厅公布第五批省级单项冠军企业名单。安顺市共有5家企业入选。{told}")
    tier = "省级单项冠军企业"
    assert facts.relations("IN_TIER") == {("汇微电子有限公司", tier), ("华阳器械有限公司", tier)}


def test_who_did_not_enter_is_not_of_the_class() -> None:
    facts = Facts("省工信厅公布第五批省级单项冠军企业名单。未入选的企业有汇微电子有限公司、华阳器械有限公司等。")
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "head",
    [
        "3个具有竞争优势、发展潜力大的产业集群",
        "3个基础好、特色鲜明、前景好的产业集群",
        "3个优势明显的产业集群",
    ],
)
def test_counts_that_are_described(head: str) -> None:
    facts = Facts(f"安顺市推动储能材料、新能源汽车、生物医药等{head}做大做强。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"储能材料集群", "新能源汽车集群", "生物医药集群"}


@pytest.mark.parametrize("head", ["多个优势及新兴产业领域", "优势和新兴产业", "传统优势及战略性新兴产业"])
def test_two_sorts_of_industry_are_one_head(head: str) -> None:
    facts = Facts(f"安顺市聚焦智能制造、纺织服装、食品加工等{head}。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"智能制造", "纺织服装", "食品加工"}


@pytest.mark.parametrize(
    "told", ["发展清洁能源产业、节能环保产业和食品加工产业", "重点推动清洁能源产业、节能环保产业、食品加工产业集聚发展"]
)
def test_the_fields_behind_a_counted_group_are_its_members(told: str) -> None:
    facts = Facts(f"安顺市做优三大支柱产业,{told}。")
    assert {g for g, _ in facts.relations("INCLUDES")} == {"三大支柱产业"}
    assert {m.removesuffix("产业") for _, m in facts.relations("INCLUDES")} == {"清洁能源", "节能环保", "食品加工"}


@pytest.mark.parametrize(
    "told", ["发展清洁能源、食品加工", "同时布局清洁能源、低空经济、食品加工", "曾发展茶叶、蚕桑、烤烟"]
)
def test_fewer_or_other_fields_are_no_members(told: str) -> None:
    assert Facts(f"安顺市做优三大支柱产业,{told}。").relations("INCLUDES") == set()


def test_what_one_field_is_to_become() -> None:
    facts = Facts("安顺市推动新型生物制药、高端医疗器械、中药现代化、化学药等发展。")
    assert facts.names("Industry") == {"新型生物制药", "高端医疗器械", "中药", "化学药"}
    assert Facts("安顺市推动新型工业化、信息化、城镇化、农业现代化同步发展。").names("Industry") == set()


def test_a_chain_is_called_with_and_without_its_city() -> None:
    facts = Facts(
        "安顺市矿山装备产业链对接会举行。矿山装备产业链是优势产业链。安顺矿山装备产业链办公室成立。"
        "市矿山装备产业链链长李林参加。"
    )
    assert facts.names("Chain") == {"安顺市矿山装备产业链"}
    assert facts.relations("LEADS") == {("李林", "安顺市矿山装备产业链")}


def test_chains_of_two_counties_stay_two() -> None:
    facts = Facts("安顺市打造茶产业链,西秀区茶产业链、普定县茶产业链全面发展。")
    assert facts.names("Chain") == {"茶产业链", "西秀区茶产业链", "普定县茶产业链"}


def test_a_document_that_is_called_short() -> None:
    facts = Facts(
        "安顺市发布《安顺市重点产业协调推进机制》(下称《推进机制》)。《推进机制》提出,到2027年培育3个省级产业集群。"
    )
    assert facts.names("Document") == {"安顺市重点产业协调推进机制"}


def test_a_county_called_by_a_common_word() -> None:
    assert Facts("依托油气资源和普定经济开发区,发展石化产业。").names("Park") == {"普定经济开发区"}
    assert Facts("推动平坝和普定经济开发区协同发展。").names("Park") == {"平坝经济开发区", "普定经济开发区"}


def test_a_zone_and_more_parks() -> None:
    facts = Facts("围绕“3+N”产业园区(即安顺综保区、西秀新区+N个市级园区)进行布局。")
    assert {"安顺综保区", "西秀新区"} <= facts.names("Park")
    assert not any("+" in name for name in facts.names("Park"))


def test_works_of_two_parts_are_one_project() -> None:
    assert Facts("汇微光电投资20亿元的晶圆制造和封装测试基地项目开工。").names("Project") == {
        "晶圆制造和封装测试基地项目"
    }


@pytest.mark.parametrize("text", ["安顺市引进强项目、优项目。", "安顺市推动大项目、好项目落户。"])
def test_good_projects_are_none(text: str) -> None:
    assert Facts(text).names("Project") == set()


@pytest.mark.parametrize(
    "text",
    ["黔中经济导报、黔中发展网讯 记者赵明报道,安顺市发展茶产业。", "作者:记者柳林昌、陈凯姿\n安顺市发展茶产业。"],
)
def test_who_reports_takes_no_part(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


def test_a_way_that_is_quoted_is_no_class() -> None:
    assert Facts("走出了一条支持中小企业“专精特新”的发展道路。").names("EnterpriseTier") == set()


@pytest.mark.parametrize("step", ["—", "→", "——"])
def test_the_steps_of_a_ladder_are_classes(step: str) -> None:
    steps = ("科技型中小企业", "高新技术企业", "瞪羚企业", "独角兽企业")
    facts = Facts(f"安顺市构建“{step.join(steps)}”梯度培育体系。")
    assert facts.names("EnterpriseTier") == set(steps)
    assert facts.names("Programme") == set()


def test_a_ladder_of_clusters() -> None:
    facts = Facts("安顺市完善“市级集群—省级集群—国家级集群”培育体系。")
    assert facts.names("ClusterTier") == {"市级集群", "省级集群", "国家级集群"}


@pytest.mark.parametrize("text", ["推进“政府—企业—高校”合作。", "完善“初创企业—成长企业—龙头企业”培育链条。"])
def test_a_ladder_of_general_words_names_none(text: str) -> None:
    assert Facts(text).names("EnterpriseTier") == set()


def test_a_level_of_regions() -> None:
    facts = Facts("安顺市形成世界级、国家级、区域级集群梯度培育格局。")
    assert facts.names("ClusterTier") == {"世界级集群", "国家级集群", "区域级集群"}


@pytest.mark.parametrize("copula", ["有", "为", "是"])
def test_one_field_that_a_city_has(copula: str) -> None:
    assert Facts(f"安顺市优势产业{copula}茶叶。").relations("FOCUSES_ON") == {("安顺市", "茶叶")}


def test_leaders_without_an_office() -> None:
    facts = Facts("王林任茶叶产业链链长,李森担任食用菌产业链链长。")
    assert facts.relations("LEADS") == {("王林", "茶叶产业链"), ("李森", "食用菌产业链")}
    assert Facts("市长任茶叶产业链链长,区长任刺梨产业链链长。").names("Person") == set()


def test_a_counted_bundle_with_its_sum_is_no_project() -> None:
    facts = Facts("其中,产业立柱项目15个,总投资237.86亿元;金平区项目3个,总投资3.91亿元。")
    assert facts.names("Project") == set()


def test_items_that_go_on_behind_the_title_of_their_list() -> None:
    facts = Facts(
        "2026年省级现代农业产业园名单\n一、第一批优势产区现代农业产业园名单1.安顺市生猪产业园2.西秀区茶叶产业园3.普定县韭黄产业园\n\n"
        "二、第一批特色现代农业产业园名单\n\n1.镇宁县李子产业园2.紫云县红芯薯产业园3.关岭县牛产业园"
    )
    first = {"安顺市生猪产业园", "西秀区茶叶产业园", "普定县韭黄产业园"}
    then = {"镇宁县李子产业园", "紫云县红芯薯产业园", "关岭县牛产业园"}
    assert facts.relations("IN_TIER") == {
        *((park, "优势产区现代农业产业园") for park in first),
        *((park, "特色现代农业产业园") for park in then),
    }


def test_a_notice_that_runs_into_its_number() -> None:
    facts = Facts(
        "贵州省工业和信息化厅关于公布2025年贵州省产业集群名单的通知黔工信产业〔2025〕372号各市州工信局:经评审,"
        "确定安顺市航空装备等8个产业集群为省级先进制造业集群,西秀区智能家电等14个产业集群为省级中小企业特色产业集群。"
        "各市州要加强建设。"
    )
    assert len(facts.relations("ISSUES")) == 1


def test_who_tells_of_a_list_is_the_document_that_the_sentence_begins_with() -> None:
    facts = Facts(
        "上半年,《安顺市推进产业发展的意见》发布,提出围绕全市21个重大产业建立机制。\n"
        "《安顺市产业全景图》提出,到2027年,推动打造新能源汽车、现代金融等8个千亿元级产业链群。"
    )
    assert ("安顺市产业全景图", "8个千亿元级产业链群") in facts.relations("FOCUSES_ON")
    assert ("安顺市推进产业发展的意见", "8个千亿元级产业链群") not in facts.relations("FOCUSES_ON")


def test_what_is_still_to_be_written_has_no_aims() -> None:
    facts = Facts(
        "省工信厅介绍,将编制好《全省园区产业“十五五”规划》《黔省先进制造业集群规划》,推动园区错位发展。"
        "同时,重点培育工程机械、轨道交通装备、航空动力三大世界级产业集群。"
    )
    assert facts.relations("FOCUSES_ON") == set()
