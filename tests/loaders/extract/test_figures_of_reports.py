"""Figures as reports of governments state them: what each is of, whether it is reached, and of which year; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_REPORT = "湖北省黄冈市政府工作报告\n"


def _told(text: str) -> set[tuple[str, object, str]]:
    """Indicator, value and kind of each figure."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {(row.get("indicator", ""), row["value"], row["kind"]) for row in rows}


def _kinds(text: str) -> dict[object, tuple[str, int | None]]:
    """Value -> kind and year."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {row["value"]: (row["kind"], row.get("year")) for row in rows}


@pytest.mark.parametrize("mark", [";", "。", ";二是"])
def test_what_stands_before_a_colon_heads_its_own_figures(mark: str) -> None:
    text = "湖南省益阳市“十五五”规划\n乌木加工产业:突出家具、漆器,到2030年产值达到80亿元"
    facts = Facts(f"{text}{mark}竹编产业:突出竹席、竹篮,到2030年产值达到60亿元。")
    assert facts.relations("MEASURES") == {("乌木加工产业产值", "乌木加工产业"), ("竹编产业产值", "竹编产业")}


@pytest.mark.parametrize(
    "growth", ["同比增长11%、-9%、15%", "分别增长11%、-9%和15%", "同比分别增长11%、-9%和15%", "增长11%、-9%、15%"]
)
def test_rates_that_follow_several_sums_are_one_of_each(growth: str) -> None:
    text = f"{_REPORT}木材加工、绿色食品、纺织服装产业分别实现产值62亿元、48亿元、70亿元,{growth}。"
    assert _told(text) == {
        ("木材加工产值", 62.0, "achieved"),
        ("绿色食品产值", 48.0, "achieved"),
        ("纺织服装产业产值", 70.0, "achieved"),
        ("木材加工产值", 11.0, "achieved"),
        ("绿色食品产值", -9.0, "achieved"),
        ("纺织服装产业产值", 15.0, "achieved"),
    }
    assert {row["properties"]["change"] for row in Facts(text).figures()} == {"level", "growth"}


def test_one_rate_after_several_sums_is_that_of_all() -> None:
    text = _REPORT + "木材、纺织、化工产业产值同比分别增长6%、8%和3%,占比达85%以上。"
    assert ("木材、纺织、化工产业产值占比", 85.0, "achieved") in _told(text)
    assert Facts(text).names("Industry") == {"木材", "纺织", "化工"}


def test_chains_share_their_verb() -> None:
    facts = Facts("湖北省黄冈市规划\n到2027年,油茶、蓝莓、药材全产业链产值分别突破50亿元、40亿元、30亿元。")
    assert facts.names("Chain") == {"油茶全产业链", "蓝莓全产业链", "药材全产业链"}
    assert ("蓝莓全产业链产值", "蓝莓全产业链") in facts.relations("MEASURES")


@pytest.mark.parametrize(
    "words",
    [
        "围绕木材加工、绿色食品、健康医药、新型建材、纺织服装、石材综合利用6条产业链,逐链绘制图谱。",
        "聚焦木材加工、绿色食品、纺织服装三大产业10条产业链招商。",
        "竹材产业集群入选全国首批百个“中小企业特色产业集群”。",
        "竹材产业集群申报全国首批百个“中小企业特色产业集群”。",
        "全市东西长220公里,南北宽60公里,磷矿预测储量39亿吨。",
        "与先进地区相比,兄弟市竹材产值已突破500亿元。",
        "周边省份新增工厂80家。",
        "高新区综合排名第71位,较上年前进8位。",
    ],
)
def test_what_is_no_figure_of_the_place(words: str) -> None:
    assert not [row for row in Facts(_REPORT + words).figures() if row["properties"].get("indicator") != "综合排名"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("力争打造10条产业链。", 10.0),
        ("力争排名较上年前进5位。", 5.0),
        ("力争新增磷矿探明储量3亿吨。", 3.0),
        ("全市竹材产值已突破500亿元。", 500.0),
    ],
)
def test_what_is_a_figure_all_the_same(words: str, value: float) -> None:
    assert value in _kinds(_REPORT + words)


def test_a_quoted_class_of_clusters_without_a_level() -> None:
    tier = ("竹材产业集群", "中小企业特色产业集群")
    assert tier in Facts("黄冈市\n竹材产业集群入选全国首批百个“中小企业特色产业集群”。").relations("IN_TIER")
    for denied in (
        "入选“中小企业特色产业集群”培育名单",
        "申报“中小企业特色产业集群”",
        "未入选“中小企业特色产业集群”",
    ):
        assert not Facts(f"黄冈市\n竹材产业集群{denied}。").relations("IN_TIER")


def test_words_that_begin_like_particles() -> None:
    told = _told(_REPORT + "力争新增并网装机50万千瓦以上,再生铝产能达到20万吨,并新增共享工厂6家。")
    assert {indicator for indicator, _, _ in told} == {"并网装机", "再生铝产能", "共享工厂"}


@pytest.mark.parametrize(
    ("words", "value", "wanted"),
    [
        ("一年来,我们大抓产业。新增规上企业210家。", 210.0, ("achieved", 2024)),
        ("过去一年,产业有新突破。竹材产值增长8.2%。新增绿色工厂9家。", 9.0, ("achieved", 2024)),
        ("一年来,竹材产值突破120亿元,增长32%。", 32.0, ("achieved", 2024)),
        ("一年来,我们大抓产业。今年要新增规上企业210家。", 210.0, ("target", 2025)),
        ("一年来,我们大抓产业。2025年,新增规上企业210家。", 210.0, ("target", 2025)),
        ("五年来,我们大抓产业。新增规上企业210家。\n一、2025年工作安排\n新增规上企业90家。", 90.0, ("target", 2025)),
    ],
)
def test_the_year_that_is_over_holds_for_the_sentences_after_it(
    words: str, value: float, wanted: tuple[str, int]
) -> None:
    assert _kinds("湖北省黄冈市2025年政府工作报告\n" + words)[value] == wanted


@pytest.mark.parametrize(
    ("words", "value", "kind"),
    [
        ("新认定国家级“小巨人”企业3家,省级专精特新中小企业27家。", 3.0, "achieved"),
        ("全年新增高新技术企业28家。", 28.0, "achieved"),
        ("全年实施强链补链项目85个,完成投资142亿元。", 142.0, "achieved"),
        ("竹材、食品产值分别增长14%和18%,新增省级绿色工厂12家。", 12.0, "achieved"),
        ("全年工业总产值下降2.3%,产量减少12万辆。", 2.3, "achieved"),
        ("新增规上企业300家。今年要再新增规上企业320家以上。", 300.0, "achieved"),
        ("新增规上企业300家。今年要再新增规上企业320家以上。", 320.0, "target"),
        ("集聚竹材企业70余家。", 70.0, "achieved"),
        ("力争集聚竹材企业70余家。", 70.0, "target"),
        ("产值增长14%,力争新增省级绿色工厂12家。", 12.0, "target"),
        ("全年力争新增高新技术企业28家。", 28.0, "target"),
        ("今年要做好以下工作。\n新增绿色工厂15家。", 15.0, "target"),
        ("二、下一步工作安排\n新增绿色工厂15家。", 15.0, "target"),
        ("目标:甲县工业增加值增长8%。", 8.0, "target"),
        ("主导产业占规上工业比重达到72%以上。", 72.0, "achieved"),
        ("力争主导产业占规上工业比重达到72%以上。", 72.0, "target"),
    ],
)
def test_a_report_tells_what_was_done_until_it_comes_to_what_lies_ahead(words: str, value: float, kind: str) -> None:
    assert _kinds(_REPORT + words)[value][0] == kind


def test_a_plan_and_a_list_of_works_state_aims() -> None:
    for text in ("湖北省黄冈市产业发展规划\n新认定省级绿色工厂20家。", "2025年工作安排(黄冈市)\n工业增加值增长20%。"):
        assert _kinds(text)[20.0][0] == "target"
    assert _kinds("2024年工作总结\n工业增加值增长20%。")[20.0][0] == "achieved"


def test_what_has_risen_up_to_a_year_is_reached() -> None:
    text = _REPORT + "竹材产业营业收入从2020年的27亿元跃升至2024年的120亿元,年均增长45%。木材、食品产业分别增长5%、9%。"
    assert _kinds(text) == {
        27.0: ("achieved", 2020),
        120.0: ("achieved", 2024),
        45.0: ("achieved", 2024),
        5.0: ("achieved", 2024),
        9.0: ("achieved", 2024),
    }
    aim = _kinds(_REPORT + "力争竹材产业营业收入从2024年的27亿元提升至2029年的120亿元。")
    assert aim[120.0] == ("target", 2029)


def test_a_year_after_one_in_which_something_happened() -> None:
    text = "云南省曲靖市\n2016年建成首条竹板生产线,2023年竹板产能达到13万吨。2030年竹板产能达到20万吨。"
    assert _kinds(text) == {130000.0: ("achieved", 2023), 200000.0: ("target", 2030)}


def test_the_year_of_founding_is_that_of_no_count() -> None:
    park = "长春青岩经济技术开发区2010年升级为国家级经济技术开发区。"
    assert _kinds(park + "区内有零部件企业300多家。")[300.0] == ("achieved", None)
    assert _kinds(park + "2010年有零部件企业300多家。")[300.0] == ("achieved", 2010)


def test_an_aim_of_a_later_year_gives_its_year_to_no_figure_before_it() -> None:
    text = _REPORT + "国家高新技术企业总量达3000家,占全省60%以上,2025年目标为3300家。"
    assert _kinds(text) == {3000.0: ("achieved", None), 60.0: ("achieved", None), 3300.0: ("target", 2025)}


def test_an_aim_and_what_came_of_it() -> None:
    told = _told(_REPORT + "上年目标未完成的有:规上工业增加值目标增长6%,实际增长3.8%。")
    assert ("规上工业增加值", 3.8, "achieved") in told
    assert ("规上工业增加值", 6.0, "target") in told


def test_from_what_to_what_something_has_come() -> None:
    assert _kinds(_REPORT + "过去五年,竹材产值从12亿元到25亿元、翻了一番。")[25.0][0] == "achieved"
    between = Facts(_REPORT + "竹材企业产值在12亿元到25亿元之间。").figures()
    assert [row["properties"]["value"] for row in between] == [[12.0, 25.0]]


@pytest.mark.parametrize("words", ["比全省平均水平高1.5个百分点", "高于全市平均水平1.5个百分点", "较全国高1.5个百分点"])
def test_a_comparison_is_no_indicator(words: str) -> None:
    assert ("竹材产值", 1.5, "achieved") in _told(f"{_REPORT}竹材产值增长9%,{words}。")
    assert ("竹材产值增速", 2.1, "achieved") in _told(_REPORT + "竹材产值增长9%,增速高于规上工业2.1个百分点。")


def test_totals_and_groups_are_named() -> None:
    assert ("高新技术企业", 2200.0, "achieved") in _told(_REPORT + "高新技术企业净增180家、总数突破2200家。")
    text = "木材加工、绿色食品、健康医药、新型建材、纺织服装、茶叶、竹浆、文旅(8)八大产业集群产值增长7.2%。"
    assert Facts(_REPORT + text).relations("MEASURES") == {("八大产业集群产值", "八大产业集群")}


def test_places_one_after_the_other() -> None:
    rates = _told(_REPORT + "目标:黄梅县规上工业增加值增长8%,蕲春县增长7.5%,浠水县、英山县分别增长9%和6.5%。")
    assert {indicator for indicator, _, _ in rates} == {
        f"{county}规上工业增加值" for county in ("黄梅县", "蕲春县", "浠水县", "英山县")
    }
    facts = Facts("黄冈市\n黄梅县新增绿色工厂20家、蕲春县15家、浠水县15家。")
    assert len(facts.figures()) == 3
    assert {place for place, _ in facts.relations("SETS_TARGET")} >= {"蕲春县", "浠水县"}
    assert len(Facts("黄冈市\n新增绿色工厂80家,其中黄梅县20家、蕲春县15家。").figures()) == 1


def test_chains_by_size() -> None:
    told = _told("黄冈市\n今年重点培育23条产业链,其中千亿级5条、五百亿级8条。")
    assert told >= {("千亿级产业链", 5.0, "target"), ("五百亿级产业链", 8.0, "target")}
    assert not Facts("黄冈市\n出台民营经济38条、招商9条。").figures()


def test_who_only_grants_a_title_states_nothing() -> None:
    text = "青岩新区是{}第五个国家级新区。新区引进产业项目1000余个。"
    assert {e for e, _ in Facts(text.format("国务院批复的")).relations("SETS_TARGET")} == {"青岩新区"}


def test_what_there_is_at_present_is_no_figure_of_a_plan_in_the_news() -> None:
    text = "赣州市出台《赣州市竹材产业发展行动方案》,由市长任链长。"
    assert Facts(text + "目前全市竹材企业超过50家。").relations("SETS_TARGET") == {("赣州市", "竹材企业")}
    aimed = Facts(text + "到2029年全市竹材企业超过50家。").relations("SETS_TARGET")
    assert aimed == {("赣州市竹材产业发展行动方案", "竹材企业")}


def test_a_rank_among_parks_is_no_place() -> None:
    facts = Facts("江西省抚州市\n抚州高新区在全国国家高新区中综合排名第71位,较上年前进8位。")
    assert {place for _, place in facts.relations("LOCATED_IN")} <= {"抚州市", "抚州"}
    assert not [row for row in facts.figures() if row["properties"]["value"] == 8.0]


@pytest.mark.parametrize("announced", ["今年,我们将重点做好以下工作:", "下一步,要抓好五个方面重点工作:"])
def test_what_a_line_announces_lies_ahead(announced: str) -> None:
    told = _told(
        f"宜昌市工业工作会议\n{announced}\n一是做强优势产业。引进竹器企业80家。\n二是培育新兴产业。引进整机企业2家以上。\n"
    )
    assert {kind for _, _, kind in told} == {"target"}


def test_what_is_told_below_other_lines_is_reached() -> None:
    told = _told("宜昌市工业工作会议\n去年,我们做了以下工作:\n一是做强优势产业。引进竹器企业80家。\n")
    assert {kind for _, _, kind in told} == {"achieved"}


def test_a_place_speaks_again_behind_a_paper_it_has_issued() -> None:
    news = "宜昌的车间里机器轰鸣,竹器产业蒸蒸日上。" * 30
    facts = Facts(f"{news}\n宜昌出台《竹器若干措施》,设立基金。下一步,宜昌将力争到2026年建成两个千亿级产业集群。")
    assert {s for s, _ in facts.relations("SETS_TARGET")} == {"宜昌"}


@pytest.mark.parametrize("before", ["规划建设了中国稀金谷", "将稀土产业作为首位产业"])
def test_what_has_been_planned_does_not_lie_ahead(before: str) -> None:
    told = _told(f"江西省赣州市。近年来,赣州{before}。2024年,全市稀土产业集群实现营业收入1105亿元。")
    assert {kind for _, _, kind in told} == {"achieved"}


_REVIEW = "政府工作报告\n过去一年,我们迎难而上。\n产业发展提质增效。新增规上企业60家以上,培育专精特新企业30家。\n"


def test_a_review_without_headings_goes_on_in_the_lines_below() -> None:
    assert {kind for _, _, kind in _told(_REVIEW)} == {"achieved"}


@pytest.mark.parametrize(
    "turn",
    ["今年工作的总体要求是:坚持稳中求进。", "2026年,我们将抢抓机遇。", "新的一年,任务繁重。", "二、今年主要任务"],
)
def test_a_review_ends_where_a_report_comes_to_what_lies_ahead(turn: str) -> None:
    told = _told(f"{_REVIEW}{turn}\n产业能级更高。新增规上企业90家以上。")
    assert {kind for *_, kind in told} == {"achieved", "target"}
