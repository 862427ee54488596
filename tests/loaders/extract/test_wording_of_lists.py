"""Lists and figures in the plain wording of clerks and reporters; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("are", ["分为", "划分为", "具体为", "覆盖"])
def test_a_count_of_chains_and_what_they_are(are: str) -> None:
    facts = Facts(f"全省3条重点产业链{are}数控机床、航空、重卡。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"数控机床产业链", "航空产业链", "重卡产业链"}


def test_both_kinds_of_a_whole() -> None:
    facts = Facts("既有汽车、家电等传统优势产业,又有量子信息、低空经济等未来产业。")
    assert facts.relations("INCLUDES") == {
        ("传统优势产业", "汽车"), ("传统优势产业", "家电"), ("未来产业", "量子信息"), ("未来产业", "低空经济"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "全市12条产业链涉及新能源汽车、新型显示、集成电路。",
        "每条链配1名市领导当链长、1个部门牵头,对应2至4个承载地。",
        "酿酒产业链的承载地有2个,分别是泸州高新区和古蔺经济开发区。",
    ],
)
def test_counts_that_are_no_figures(text: str) -> None:
    assert Facts(text).figures() == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("每条链配1名市领导当链长,到2027年培育链主企业10家。", 10.0),
        ("到2027年,全市链主企业共有120家,是2024年的2倍。", 120.0),
    ],
)
def test_a_figure_beside_what_each_has(text: str, value: float) -> None:
    assert value in {target[1] for target in Facts(text).targets()}


def test_chains_formed_are_told() -> None:
    assert Facts("全市已形成12条产业链。").figures()


def test_what_belongs_to_a_field_as_well() -> None:
    facts = Facts("市里布局酿酒、装备制造(含军民融合、机器人)、绿色建材(含循环产业)3条产业生态链。")
    assert not any(name.startswith("含") for kind in ("Industry", "Chain") for name in facts.names(kind))
    assert len({member for _, member in facts.relations("INCLUDES")}) == 3


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("到2030年把铝产业培育成产值1000亿元的支柱产业。", ("铝产业产值", 1000.0, "亿元", 2030)),
        ("力争到2027年,把氢能产业发展成为规模突破200亿元的新兴产业。", ("氢能产业规模", 200.0, "亿元", 2027)),
        ("2027年全县纺织规模要达到60万锭。", ("纺织规模", 600000.0, "锭", 2027)),
    ],
)
def test_aims_in_the_words_of_what_a_field_becomes(text: str, target: tuple[str, float, str, int]) -> None:
    assert target in Facts(text).targets()


def test_what_is_to_stand_by_a_year_is_an_object() -> None:
    facts = Facts("遂宁市产业兴旺。遂宁提出,到2027年建成千亿级锂电产业集群。")
    assert ("遂宁市", "千亿级锂电产业集群") in facts.relations("FOCUSES_ON")


def test_an_analysis_is_no_plan() -> None:
    facts = Facts(
        "会上发布了《贵州省酿酒产业发展报告》。《报告》显示,产能平稳。贵州提出,到2027年酿酒产值达到2500亿元。"
    )
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"贵州"}


def test_a_field_and_its_industry_are_one() -> None:
    facts = Facts("百色市发展铝产业。到2027年铝工业产值达到1100亿元。")
    assert facts.names("Industry") == {"铝产业"}


def test_a_zone_whose_paper_it_is() -> None:
    facts = Facts("包头稀土高新区2024年工作总结和2025年工作思路\n管委会将确保工业投资增长8%。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"包头稀土高新区"}


def test_a_park_inside_a_zone_is_one() -> None:
    facts = Facts("会场设在西宁经济技术开发区南川工业园区。南川工业园区主攻锂电。")
    assert facts.names("Park") == {"西宁经济技术开发区南川工业园区"}


@pytest.mark.parametrize("said", ["是全市绿色建材产业链的链长单位", "为绿色建材产业链的牵头单位"])
def test_a_city_that_leads_a_chain(said: str) -> None:
    assert Facts(f"黄冈市招商。麻城市{said}。").relations("LEADS") == {("麻城市", "绿色建材产业链")}


def test_the_class_of_a_chains_firms_is_one() -> None:
    facts = Facts("公布新一批重点产业链“链核”企业,云帆制管有限公司、北辰轨道设备有限公司等7家企业榜上有名。")
    assert facts.names("EnterpriseTier") == {"链核企业"}


def test_fields_of_firms_are_no_class() -> None:
    facts = Facts("全区2户医药企业——云帆药业有限公司、北辰药业有限公司,产值合计10亿元。")
    assert facts.relations("IN_TIER") == set()
