"""Figures of what the words before them let grow, of classes that stand joined or labelled, and numbers that share a unit."""

import pytest

from tests.loaders.extract.facts import Facts


def _values(facts: Facts) -> set[float]:
    return {row["properties"]["value"] for row in facts.figures()}


def _kinds(facts: Facts) -> set[str]:
    return {row["properties"]["kind"] for row in facts.figures()}


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("到2027年,低空经济产业规模不断壮大,超过500亿元。", "低空经济产业规模"),
        ("到2027年,推动低空经济产业规模稳居全省前列,力争达到500亿元。", "低空经济产业规模"),
        ("低空经济产业规模大幅提升,到2027年突破500亿元。", "低空经济产业规模"),
    ],
)
def test_sum_of_what_the_clause_before_lets_grow(text: str, indicator: str) -> None:
    facts = Facts(text)
    assert {row["name"] for row in facts.figures()} == {indicator}
    assert facts.relations("MEASURES") == {(indicator, "低空经济产业")}


@pytest.mark.parametrize(
    "text",
    [
        "到2027年,瞪羚企业数量稳步增长,达到50家。",
        "到2027年,瞪羚企业数量不断增加、突破50家。",
        "到2027年,瞪羚企业队伍不断壮大,总数达到50家。",
        "到2027年,加大瞪羚企业培育力度,达到50家。",
        "到2027年,瞪羚企业:50家。",
    ],
)
def test_class_that_the_words_before_name(text: str) -> None:
    assert {end for _, end in Facts(text).relations("MEASURES")} == {"瞪羚企业"}


def test_figure_with_an_indicator_of_its_own_takes_none() -> None:
    facts = Facts("到2027年,产业规模不断壮大,新增瞪羚企业50家。")
    assert facts.relations("MEASURES") == {("瞪羚企业", "瞪羚企业")}


def test_all_classes_before_a_general_word() -> None:
    facts = Facts("到2027年,培育瞪羚企业、独角兽企业等优质企业50家。")
    assert {end for _, end in facts.relations("MEASURES")} == {"瞪羚企业", "独角兽企业"}
    assert _values(Facts("到2027年,新增瞪羚企业、独角兽企业等50家以上。")) == {50}
    assert _values(Facts("甲市有恒力、东岳等50家。")) == set()


def test_numbers_share_the_unit_of_the_last() -> None:
    facts = Facts("到2027年,新材料、生物医药、低空经济产业规模分别达到670、790、850亿元。")
    assert _values(facts) == {670, 790, 850}
    assert {end for _, end in facts.relations("MEASURES")} == {"新材料", "生物医药", "低空经济"}


def test_each_of_several_behind_the_verb() -> None:
    facts = Facts("到2027年,分别新增瞪羚企业、省级制造业创新中心63家、23个。")
    assert facts.relations("MEASURES") == {("瞪羚企业", "瞪羚企业"), ("省级制造业创新中心", "省级制造业创新中心")}


def test_speech_that_ends_in_a_comma_is_read() -> None:
    facts = Facts("“今年规上工业增加值增长8%,”绍兴市市长王某说。")
    assert facts.relations("SETS_TARGET") == {("绍兴市", "规上工业增加值")}
    assert _values(Facts("绍兴市确定了“三年内培育瞪羚企业50家”的目标。")) == {50}


def test_what_lies_ahead_and_what_is_over() -> None:
    assert _kinds(Facts("绍兴市明确,2027年规上工业增加值突破1000亿元。")) == {"target"}
    plan = "绍兴市工业发展行动方案(2025—2027年)\n一、发展基础\n到2024年末,全市建成智能工厂30家。\n"
    assert _kinds(Facts(plan)) == {"achieved"}


def test_level_of_two_ranks() -> None:
    assert Facts("培育省市级瞪羚企业11家。").names("EnterpriseTier") == {"省市级瞪羚企业"}


@pytest.mark.parametrize(
    "text",
    [
        "申报企业研发投入占比不低于5%。",
        "35岁以下青年科技人才占比不低于50%的团队优先支持。",
        "研发费用加计扣除比例提高到100%。",
        "制定5个配套文件。",
        "选派100名干部驻企服务。",
        "学习外地20个产业集群的做法。",
    ],
)
def test_thresholds_papers_and_persons_are_no_aims(text: str) -> None:
    assert Facts(f"到2027年,力争产值突破500亿元。{text}").targets() == {("产值", 500.0, "亿元", 2027)}


def test_counted_platforms_are_no_group() -> None:
    facts = Facts("到2027年,建设20个以上“万亩千亿”新产业平台。")
    assert (facts.names("IndustryGroup"), _values(facts)) == (set(), {20})


@pytest.mark.parametrize("lead", ["再培养", "分批发展", "共建成", "至少培育壮大", "总共认定"])
@pytest.mark.parametrize("named", ["瞪羚企业", "省级智能工厂"])
def test_verbs_behind_rare_adverbs_begin_no_class(lead: str, named: str) -> None:
    assert Facts(f"到2027年,{lead}{named}50家。").names("EnterpriseTier") == {named}


def test_output_of_the_larger_firms_of_a_field() -> None:
    facts = Facts("到2027年,商业航天规上企业产值达到500亿元。")
    assert {end for _, end in facts.relations("MEASURES")} == {"商业航天"}
    assert not Facts("到2027年,重点规上企业产值达到500亿元。").relations("MEASURES")


def test_end_of_the_year_lies_ahead() -> None:
    assert _kinds(Facts("绍兴市坚持项目为王,到年底,计划培养瞪羚企业80家。")) == {"target"}
    assert _kinds(Facts("截至年底,绍兴市培养瞪羚企业80家。")) == {"achieved"}


def test_classes_joined_with_general_words() -> None:
    facts = Facts("到2027年,认定科技型中小企业、领军企业、瞪羚企业、独角兽企业等科技型企业100家。")
    assert {end for _, end in facts.relations("MEASURES")} == {"科技型中小企业", "瞪羚企业", "独角兽企业"}
    assert {end for _, end in Facts("到2027年,引进链主企业和骨干企业20家。").relations("MEASURES")} == {"链主企业"}


def test_a_size_of_others_is_not_what_has_grown() -> None:
    assert 500 not in _values(Facts("太湖县产业规模不断壮大,超过500亿元的企业有3家。"))
    assert 500 in _values(Facts("太湖县产业规模不断壮大,超过500亿元。"))


def test_figures_of_several_years_lend_no_unit() -> None:
    facts = Facts("2023、2024、2025年产值分别达到60、70和80亿元。")
    assert {(value, year) for _, value, _, year in facts.targets()} == {(80, 2025)}


def test_from_the_beginning_to_the_end_of_the_year_is_past() -> None:
    assert _kinds(Facts("从年初到年底,绍兴市共完成工业投资50亿元,增长5%。")) == {"achieved"}


@pytest.mark.parametrize("said", ["分别位列全省第3、5、8名", "依次完成2、3、5亿元投资"])
def test_ranks_and_what_goes_on_behind_the_unit_lend_none(said: str) -> None:
    assert not _values(Facts(f"江油市、三台县、北川县{said}。")) & {2, 3, 5}


def test_all_that_trade_are_not_counted_as_the_classes_named_before() -> None:
    assert not Facts("独角兽企业、瞪羚企业、龙头企业等市场主体突破5万户。").relations("MEASURES")


def test_counts_in_brackets_behind_classes_are_theirs() -> None:
    text = "2024年,滁州市拥有专精特新企业(128家)、瞪羚企业(27家)。"
    facts = Facts(text)
    assert facts.targets() == {("专精特新企业", 128, "家", 2024), ("瞪羚企业", 27, "家", 2024)}
    assert facts.relations("MEASURES") == {("专精特新企业", "专精特新企业"), ("瞪羚企业", "瞪羚企业")}


@pytest.mark.parametrize(
    "text", ["瞪羚企业(27家)\n青岩集团\n白石集团", "公示专精特新企业名单(128家)。", "企业来自滁州(27家)、合肥(30家)。"]
)
def test_counts_of_lists_are_no_figures(text: str) -> None:
    assert Facts(text).targets() == set()
