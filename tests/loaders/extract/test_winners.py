"""Firms of a published list that news tells by place, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


def test_firms_by_place_are_in_the_class_of_the_list() -> None:
    facts = Facts(
        "第三批制造业单项冠军企业名单公布,我省5家企业入选。按地区看,甲湾市2家:霖沣科技、骐越重工;青河市1家,是皓渊制药。"
    )
    tier = next(iter(facts.names("EnterpriseTier")))
    assert {(firm, tier) for firm in ("霖沣科技", "骐越重工", "皓渊制药")} <= facts.relations("IN_TIER")


def test_firms_that_are_only_supported_are_in_no_list() -> None:
    facts = Facts("第三批制造业单项冠军企业名单公布。全市引进霖沣科技、骐越重工,加快发展。")
    assert facts.relations("IN_TIER") == set()


def test_a_place_after_any_bullet() -> None:
    facts = Facts("重庆市各区县晒单,重庆市工业增长8%。\n▲永川区:霖沣科技、骐越重工满产。")
    assert {("霖沣科技", "永川区"), ("骐越重工", "永川区")} <= facts.relations("LOCATED_IN")


def test_firms_whose_next_words_say_that_they_are_in_the_list() -> None:
    facts = Facts("每条链至少配一家链主,霖沣、骐越光电、皓岚都在名单里。")
    assert facts.relations("IN_TIER") == {(firm, "链主") for firm in ("霖沣", "骐越光电", "皓岚")}


def test_a_count_before_a_bracket_takes_the_class_of_the_list() -> None:
    for count in ("3家", "三家"):
        facts = Facts(f"第三批国家级专精特新“小巨人”企业名单公布。苏州{count}(凯博智能、誉衡阀门、晶科电缆)。")
        assert len(facts.relations("IN_TIER")) == 3


def test_profiles_of_firms() -> None:
    text = "——盛远新材料(青河)有限公司。省级专精特新企业,正申报国家级专精特新“小巨人”。\n▲ 锐锻机床股份有限公司:国家级绿色工厂,董事长冯启。"
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {
        ("盛远新材料(青河)有限公司", "省级专精特新企业"),
        ("锐锻机床股份有限公司", "国家级绿色工厂"),
    }
    assert facts.relations("ADVANCES_TO") == {("盛远新材料(青河)有限公司", "国家级专精特新小巨人")}


def test_clusters_by_the_list_that_was_published() -> None:
    text = (
        "近日,工业和信息化部公布2025年度中小企业特色产业集群名单,全省2个入选。\n"
        "2个新晋集群分别是:宜兴市环保装备产业集群,启东市电动工具产业集群。"
    )
    assert Facts(text).relations("IN_TIER") == {
        ("宜兴市环保装备产业集群", "中小企业特色产业集群"),
        ("启东市电动工具产业集群", "中小企业特色产业集群"),
    }
    named = "工业和信息化部公布新一批国家先进制造业集群名单,由我市申报的中小航空发动机集群榜上有名。"
    assert Facts(named).relations("IN_TIER") == {("中小航空发动机集群", "国家先进制造业集群")}


def test_what_a_heading_counts_is_of_its_class() -> None:
    text = (
        "考核通报\n(一)第一类:国家级和省级开发区(共3个)\n青河高新区得分94分,居第一;丰水经开区居第二。南川经开区为合格。\n"
        "(二)第二类:市级工业集中区(共9个)\n优秀的有石塘工业园。\n三、单项先进\n"
    )
    assert Facts(text).relations("IN_TIER") == {
        ("青河高新区", "国家级和省级开发区"),
        ("丰水经开区", "国家级和省级开发区"),
        ("南川经开区", "国家级和省级开发区"),
    }


def test_a_class_enumerated_behind_another_is_one() -> None:
    facts = Facts("昆山高新技术产业开发区是国家循环化改造示范园区、半导体照明产业基地。")
    classes = {"国家循环化改造示范园区", "半导体照明产业基地"}
    assert facts.relations("IN_TIER") == {("昆山高新技术产业开发区", park) for park in classes}


def test_a_number_of_clusters_is_no_list_that_was_published() -> None:
    facts = Facts(
        "工业和信息化部公布国家先进制造业集群名单，全省2个入选。\n5个市级产业集群包括乐清市电气产业集群、永嘉县泵阀产业集群。"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"市级产业集群"}


def test_a_meeting_about_a_class_makes_nobody_one_of_it() -> None:
    assert not Facts("锐锻机床股份有限公司。国家级绿色工厂建设座谈会召开。").relations("IN_TIER")
    facts = Facts("锐锻机床股份有限公司。国家级绿色工厂，省级单项冠军企业。")
    assert facts.relations("IN_TIER") == {
        ("锐锻机床股份有限公司", "国家级绿色工厂"),
        ("锐锻机床股份有限公司", "省级单项冠军企业"),
    }


def test_each_heading_counts_what_stands_below_it() -> None:
    text = "省级开发区（共2个）\n青河高新区、永安经开区。\n市级工业园（共2个）\n乐清工业园、丰水工业园。"
    assert Facts(text).relations("IN_TIER") == {
        ("青河高新区", "省级开发区"),
        ("永安经开区", "省级开发区"),
        ("乐清工业园", "市级工业园"),
        ("丰水工业园", "市级工业园"),
    }


def test_a_park_behind_a_class_is_no_class() -> None:
    facts = Facts("青河化工园区获评省级化工园区、苏州工业园区获评国家级开发区。")
    assert ("青河化工园区", "苏州工业园区") not in facts.relations("IN_TIER")
    assert ("青河化工园区", "省级化工园区") in facts.relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("云岭风电装备产业园成立最早,专做叶片,已列入国家火炬特色产业基地。", {("云岭风电装备产业园", "国家火炬特色产业基地")}),
        ("青河市碳纤维产业集群产值突破100亿元,被认定为省级先进制造业集群。", {("青河市碳纤维产业集群", "省级先进制造业集群")}),
        ("云岭经开区动工新线路板厂。该区是国家级经开区,企业已有190家。", {("云岭经开区", "国家级经开区")}),
        ("云岭合岷精传科技股份有限公司主营减速器,2023年获评国家级专精特新“小巨人”企业。", {
            ("云岭合岷精传科技股份有限公司", "国家级专精特新小巨人企业")}),
        ("力争青河渔具产业集群三年翻一番,跻身百亿级产业集群。", set()),
    ],
)  # fmt: skip
def test_the_subject_of_a_sentence_is_in_the_class_that_a_later_clause_names(
    text: str, tiers: set[tuple[str, str]]
) -> None:
    found = Facts("浙江培育集群和企业。" + text).relations("IN_TIER")
    assert tiers <= found and (tiers or not found)


def test_clusters_that_move_towards_a_class_are_not_in_it() -> None:
    facts = Facts("推动沈阳机器人、大连精细化工等集群向国家先进制造业集群迈进。")
    assert not facts.relations("IN_TIER")
    assert {t for _, t in facts.relations("ADVANCES_TO")} == {"国家先进制造业集群"}


def test_classes_that_are_named_one_after_another() -> None:
    text = (
        "江西确定云岭工业云平台、章江引擎平台等9个平台为省重点工业互联网平台,岭枫电子股份有限公司等32家企业为省工业互联网标杆工厂,"
        "南康区智能家居产业基地、信丰县铜箔产业基地等7家为省级特色产业基地。"
    )
    assert Facts(text).relations("IN_TIER") >= {
        ("岭枫电子股份有限公司", "省工业互联网标杆工厂"),
        ("南康区智能家居产业基地", "省级特色产业基地"),
        ("信丰县铜箔产业基地", "省级特色产业基地"),
    }
    assert not Facts("江西确定以南康区家居产业基地为重点建设国家级示范基地。").relations("IN_TIER")


def test_the_class_of_a_province_that_its_clusters_are_counted_in() -> None:
    tiers = Facts("江西评出赣县电线电缆、信丰印制电路板等12个江西省县域特色产业集群。").relations("IN_TIER")
    assert {tier for _, tier in tiers} == {"江西省县域特色产业集群"}
    assert len(tiers) == 2


@pytest.mark.parametrize(
    ("words", "tier"),
    [
        ("国家林业重点龙头企业5家", "国家林业重点龙头企业"),
        ("农业产业化国家重点龙头企业5家", "农业产业化国家重点龙头企业"),
        ("5G全连接工厂5家", "5G全连接工厂"),
    ],
)
def test_classes_whose_level_stands_inside(words: str, tier: str) -> None:
    assert tier in Facts(f"到2027年,江西新增{words}。").names("EnterpriseTier")


def test_an_ordinal_before_a_class_is_no_part_of_it() -> None:
    facts = Facts("江西公布名单。南康家居产业园成为全市第二个省级绿色工业园区。")
    assert ("南康家居产业园", "省级绿色工业园区") in facts.relations("IN_TIER")


@pytest.mark.parametrize("words", ["隔壁镇挤进了", "2024年又有两家园区获批为", "未能挤进"])
def test_what_happens_to_others_puts_nobody_into_a_class(words: str) -> None:
    assert not Facts(f"江苏省规划。昆山高新区成立较晚,{words}国家级高新区。").relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("湖南省消息。链主企业云帆重工有限公司落户。", {"链主企业"}),
        ("湖南省消息。作为国家级制造业单项冠军的云帆重工有限公司落户。", {"国家级制造业单项冠军"}),
        ("湖南省消息。引进链主企业、云帆重工有限公司。", set()),
        ("湖南省消息。云帆重工有限公司带动链主企业。", set()),
        ("湖南省消息。云帆重工有限公司(省级绿色工厂、国家级专精特新“小巨人”企业)扩产。", {"省级绿色工厂", "国家级专精特新小巨人企业"}),
        ("湖南省消息。云帆重工有限公司(位于省级高新区)扩产。", set()),
        ("湖南省消息。云帆重工有限公司先后被认定为国家高新技术企业、国家级专精特新“小巨人”企业、省级绿色工厂。",
         {"国家高新技术企业", "国家级专精特新小巨人企业", "省级绿色工厂"}),
        ("湖南省消息。云帆重工有限公司获国家级绿色工厂、省长质量奖等荣誉。", {"国家级绿色工厂"}),
    ],
)  # fmt: skip
def test_classes_that_stand_beside_a_firm(text: str, classes: set[str]) -> None:
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {("云帆重工有限公司", tier) for tier in classes}
    assert not any("获" in tier for tier in facts.names("EnterpriseTier"))


def test_titles_of_the_park_that_the_line_is_about() -> None:
    text = "浏阳经济技术开发区位于浏阳市,距机场20公里。先后被授予国家新型工业化产业示范基地(生物医药)、省级绿色园区等称号。"
    assert Facts(text).relations("IN_TIER") == {
        ("浏阳经济技术开发区", "国家新型工业化产业示范基地"),
        ("浏阳经济技术开发区", "省级绿色园区"),
    }
    assert not Facts(
        text.replace("浏阳经济技术开发区位于", "醴陵经开区、浏阳经济技术开发区都在湖南省。\n这里属于")
    ).relations("IN_TIER")


@pytest.mark.parametrize("told", ["均在其中", "榜上有名", "入选"])
def test_parks_of_a_list_that_was_named_before(told: str) -> None:
    facts = Facts(f"江西公布省级绿色园区名单,赣州占了2席,赣州经开区、章贡高新区{told}。")
    assert facts.relations("IN_TIER") == {(park, "省级绿色园区") for park in ("赣州经开区", "章贡高新区")}
    other = Facts(f"江西公布省级绿色集群名单,赣州占了2席,赣州经开区、章贡高新区{told}。")
    assert not other.relations("IN_TIER")


@pytest.mark.parametrize("word", ["属于", "系"])
def test_what_a_firm_is_said_to_be(word: str) -> None:
    facts = Facts(f"江西推进。岭枫铜业有限公司{word}国家高新技术企业。")
    assert facts.relations("IN_TIER") == {("岭枫铜业有限公司", "国家高新技术企业")}
    assert facts.names("EnterpriseTier") == {"国家高新技术企业"}


def test_a_park_that_hangs_out_a_plate_or_is_the_first_of_a_class() -> None:
    for text in ("章贡高新区挂上了国家级高新区牌子。", "章贡高新区是中国第一个国家级高新区。"):
        assert Facts("江西规划。" + text).relations("IN_TIER") == {("章贡高新区", "国家级高新区")}


def test_what_is_recommended_for_a_class_is_not_in_it_yet() -> None:
    text = "江西省工业和信息化厅关于推荐申报省级绿色工厂的公示\n拟推荐以下企业申报:\n1.岭枫铜业有限公司\n2.章江重工有限公司\n"
    assert not Facts(text).relations("IN_TIER")


@pytest.mark.parametrize("lead", ["公示名单中的佛山企业:", "佛山市入围企业如下:", "佛山入选企业名单如下:"])
def test_the_share_of_a_city_in_a_list_of_firms(lead: str) -> None:
    facts = Facts(
        "工业和信息化部发布《关于第三批专精特新“小巨人”企业名单的公示》,共2930家企业入围。\n"
        f"{lead}\n青竹机器人(广东)有限公司\n广东竹新材料股份有限公司\n"
    )
    assert facts.relations("IN_TIER") == {
        ("青竹机器人(广东)有限公司", "专精特新小巨人企业"),
        ("广东竹新材料股份有限公司", "专精特新小巨人企业"),
    }
