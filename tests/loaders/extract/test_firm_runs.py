"""Firms that running text names shortly, together or alone."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("青河高新区里，云帆科技、北岭股份和远岭三家满负荷生产。", {"云帆科技", "北岭股份", "远岭"}),
        ("我市以云帆、北岭化纤为链主，延伸下游。", {"云帆", "北岭化纤"}),
        ("要支持云帆、北岭、远岭等头部企业在本地配套。", {"云帆", "北岭", "远岭"}),
        ("云帆股份旗下北岭铝业、远岭铝业产能利用率都在九成以上。", {"云帆股份", "北岭铝业", "远岭铝业"}),
        ("云帆、北岭、远岭“三巨头”都在这里。", {"云帆", "北岭", "远岭"}),
        ("云帆智能、北岭、万和都到了。", {"云帆智能", "北岭", "万和"}),
        ("云帆汽车、北岭重工、远岭矿业位居同行前列。", {"云帆汽车", "北岭重工", "远岭矿业"}),
        ("我市与云帆股份、北岭电子签署协议。", {"云帆股份", "北岭电子"}),
        ("龙头企业包括云帆解语、北岭、远岭等。", {"云帆解语", "北岭", "远岭"}),
        ("法国霖沣诺把新药放到这里，608所也在。", {"霖沣诺", "608所"}),
        ("开工北岭化工基地项目、霖沣等。", {"霖沣"}),
        ("远岭科技负责人坦言，引进远岭、北岭等企业不易。", {"远岭科技", "北岭"}),
        ("园区依托云帆炼化发展精细化工。", {"云帆炼化"}),
        ("在会上，云帆电机老总谈了想法。", {"云帆电机"}),
        ("电动车看青河，霖沣、骐越、珅日都在。", {"霖沣", "骐越", "珅日"}),
        ("外加骐诚、北岭装备，人称动力谷。", {"骐诚", "北岭装备"}),
        ("青河高新区霖沣、骐越材料、皓岚星云3家上榜。", {"霖沣", "骐越材料", "皓岚星云"}),
        ("支持云帆、北岭、远轮争当链主。", {"云帆", "北岭", "远轮"}),
    ],
)
def test_firms_are_known_by_what_only_firms_are_or_do(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


@pytest.mark.parametrize(
    "text",
    [
        "天麻、刺梨等入围名优产品名录。",
        "集中配置通用性强、购置成本高的生产设备。",
        "经专家评审、现场抽查等程序认定。",
        "长宁、高县两地抓好白酒。",
        "由王明远、李长青牵头。",
        "加快推进云帆二期、北岭基地等重大项目建设。",
        "动力电池去年产值突破1000亿元。",
        "以一流的营商环境服务企业。",
        "澳大利亚、新西兰也有华人。",
        "盐山管道、孟村弯头、肃宁裘皮都写进了方案。",
    ],
)
def test_products_places_and_persons_are_no_firms(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            "河南工业向好，河南各地都在行动。新密市拿下智能电气，云帆、北岭“两大巨头”都在。",
            {("云帆", "新密市"), ("北岭", "新密市")},
        ),
        ("文山州砚山县的云帆铝业、富宁县的北岭两户满产。", {("云帆铝业", "砚山县"), ("北岭", "富宁县")}),
        ("全省看好储能，云帆时代、北岭高科在宜春都有基地。", {("云帆时代", "宜春"), ("北岭高科", "宜春")}),
        ("贵州发力，遵义的北岭电机开工。", {("北岭电机", "遵义")}),
        (
            "贵州看好食品，贵州各地都在行动。\n遵义靠吃饭起家。霖沣、骐越、皓岚都在扩产。",
            {("霖沣", "遵义"), ("骐越", "遵义"), ("皓岚", "遵义")},
        ),
    ],
)
def test_firms_lie_where_their_part_of_the_sentence_says(text: str, where: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LOCATED_IN") == where


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("云帆机床成了国家级专精特新“小巨人”。", {("云帆机床", "国家级专精特新小巨人")}),
        ("云帆股份、北岭电机等9户企业，8月被市工信局列为市级链主企业。", {("云帆股份", "市级链主企业"), ("北岭电机", "市级链主企业")}),
    ],
)  # fmt: skip
def test_firms_are_in_the_class_that_they_are_said_to_be(text: str, tiers: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("IN_TIER") == tiers


def test_coined_names_that_policy_acts_on_are_firms() -> None:
    facts = Facts("支持霖沣、骐越、皓岚做大单晶硅棒。围绕璟昇(青河)、珅耀和远景补齐短板,骁腾、翃宇这些头部企业要留住。")
    assert {"霖沣", "骐越", "皓岚", "骁腾", "翃宇"} <= facts.names("Organisation")


def test_towns_that_are_supported_are_no_firms() -> None:
    assert Facts("支持北滘、勒流打造家电基地。").names("Organisation") == set()


def test_firms_whose_lead_is_used_or_that_go_on() -> None:
    facts = Facts("发挥长霖存储、骐方、维皓诺等带动作用。霖通、骐汽、皓枫日产加快转型。")
    assert {"长霖存储", "骐方", "维皓诺", "霖通", "骐汽"} <= facts.names("Organisation")


def test_firms_in_a_bracket_after_their_count_lie_where_it_counts() -> None:
    facts = Facts("全市入选企业14家,其中苏州5家(恒泰精密、远舟电子)入选省级专精特新中小企业。")
    assert {"恒泰精密", "远舟电子"} <= facts.names("Organisation")
    assert {firm for firm, _ in facts.relations("LOCATED_IN")} >= {"恒泰精密", "远舟电子"}
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"恒泰精密", "远舟电子"}


def test_what_a_firm_supplies_is_no_part_of_names() -> None:
    assert "配套上汽" not in Facts("主营空气悬架,配套上汽、奇瑞、蔚来等主机厂。").names("Organisation")


def test_an_institute_inside_another_is_none_of_its_own() -> None:
    facts = Facts("支持吉林大学、中国科学院长春应用化学研究所与吉林市神舟炭纤维有限责任公司等7家单位组建创新联合体。")
    assert "中国科学院长春应用化学研究所" in facts.names("Organisation")
    assert {"化学研究所", "神舟炭纤维有限责任公司"}.isdisjoint(facts.names("Organisation"))


def test_who_pays_for_works_is_a_firm() -> None:
    facts = Facts("由深圳智驱动力股份有限公司投资32亿元建设的长江智驱电机产业园,占地380亩。")
    assert "深圳智驱动力股份有限公司" in facts.names("Organisation")


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("代表企业有叶岷纺织、如川毛纺、锦岚针织等。", {"叶岷纺织", "如川毛纺", "锦岚针织"}),
        ("入区有以岷、惠川等电子信息企业。", {"以岷", "惠川"}),
        ("做深紫外芯片的紫岷半导体、做光伏边框的晋岷铝型材一家挨着一家。", {"紫岷半导体", "晋岷铝型材"}),
        ("园区盯住天然气化工和锂钾新材料。", set()),  # a substance
        ("磷系新材料归甲县,有机食品归乙县。", set()),
    ],
)
def test_firms_are_told_by_what_stands_before_them(text: str, firms: set[str]) -> None:
    assert Facts("浙江推进建设。" + text).names("Organisation") == firms
