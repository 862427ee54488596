"""What parks bear and plans aim at in news, and what only sounds like a field or an aim."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "covers"),
    [
        ("以青川高新区、达州经开区为锦纶新材料的主要承载地。", {"青川高新区", "达州经开区"}),
        ("青川县以青川经开区为锦纶新材料产业承载区。", {"青川经开区"}),
        ("市里专门为锦纶新材料辟出一千二百亩地,取名“青川丝谷”。", {"青川丝谷"}),
        ("县里还为锦纶新材料腾出两千亩土地,命名为“青川丝谷”。", {"青川丝谷"}),
        ("市里为锦纶新材料划出三平方公里用地,取名“青川丝谷”。", {"青川丝谷"}),
        ("县里不再以青川经开区为锦纶新材料的承载地。", set()),
        ("因为资金紧张腾出一块地,取名“青川丝谷”。", set()),
    ],
)
def test_parks_are_for_the_field_that_they_bear(sentence: str, covers: set[str]) -> None:
    pairs = Facts(sentence).relations("COVERS")
    assert pairs == {(park, "锦纶新材料") for park in covers}


def test_what_is_laid_out_is_for_the_field_and_not_its_wings() -> None:
    facts = Facts(
        "青川新材料产业园以青川高新区为核心区,达州经开区、广元经开区为两翼,集中布局稀土材料、硬质合金、发光材料三大产业。"
    )
    assert {park for park, _ in facts.relations("COVERS")} == {"青川新材料产业园"}


@pytest.mark.parametrize(
    "sentence",
    [
        "图纸归图纸。青川的玻纤厂去年亏得厉害。",
        "上游看零部件。",
        "下游看整车。",
        "青川的誉衡算另类,从轮胎模具一路做到RV减速器。",
        "青川县的锂,从山里采出来。",
    ],
)
def test_ways_of_speaking_are_no_fields(sentence: str) -> None:
    facts = Facts(sentence)
    assert facts.names("Industry") == set()
    assert facts.relations("FOCUSES_ON") == set()


def test_what_something_comes_after_is_no_list() -> None:
    facts = Facts("德阳市高端能源装备集群入选国家先进制造业集群,是四川继软件、电子之后的第三个。")
    assert facts.names("Cluster") == {"德阳市高端能源装备集群"}
    assert facts.relations("INCLUDES") == set()


def test_a_report_of_figures_makes_no_field_its_object() -> None:
    report = "省工信厅发布《2019年前三季度全省工业运行{}》。分行业看:\n一、工程机械。实现营业收入1480亿元,增长21.6%。\n"
    assert Facts(report.format("简报")).relations("FOCUSES_ON") == set()
    plan = "四川省工业发展三年行动计划\n一、工程机械。实现营业收入1480亿元。\n"
    assert Facts(plan).relations("FOCUSES_ON") == {("四川省工业发展三年行动计划", "工程机械")}


@pytest.mark.parametrize(
    "sentence",
    [
        "霖沣与骐越互换了供货协议,采购金额2.3亿元。",
        "霖沣新材料公司在青川县有四座矿山。",
        "其间还有四场专题论坛。",
        "会期三天,共举办五场专题对接会、三场路演。",
    ],
)
def test_deals_buildings_and_events_are_no_figures(sentence: str) -> None:
    assert Facts(sentence).figures() == []


def test_the_new_plan_sets_the_aims_and_not_the_one_before() -> None:
    facts = Facts(
        "省工信厅去年9月印发《福建省纺织鞋服产业提质升级行动计划(2025—2027年)》,接续2021年的《福建省纺织化纤行业三年行动方案》。"
        "新计划要求到2027年锦纶本地转化率达到65%,培育国家制造业单项冠军12家。"
    )
    sources = {plan for plan, _ in facts.relations("SETS_TARGET")}
    assert sources == {"福建省纺织鞋服产业提质升级行动计划(2025—2027年)"}


@pytest.mark.parametrize("says", ["州政府提出", "州里的打算是", "州政府则要求"])
def test_a_bare_rank_speaks_for_the_place_of_that_rank(says: str) -> None:
    facts = Facts(
        "云南前三季度工业“成绩单”\n2022年10月28日\n省工信厅27日发布的运行简报显示,前三季度全省工业增加值同比增长8.3%。\n"
        "【曲靖】规上工业增加值增长16.2%。\n"
        f"【文山】砚山、富宁两县绿色铝连成一片。{says},2025年绿色铝产值超过1200亿元。\n"
    )
    sources = {place for place, target in facts.relations("SETS_TARGET") if target == "绿色铝产值"}
    assert sources == {"文山"}


def test_clusters_on_a_list_are_nobodys_object() -> None:
    facts = Facts(
        "泊头市铸造走访。泊头铸造产业集群列入河北省重点特色产业集群,孟村弯头管件、盐山管道装备、河间电线电缆三个集群也榜上有名。"
    )
    assert facts.relations("FOCUSES_ON") == set()
