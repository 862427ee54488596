"""Figures on invented sentences: value, unit, what is counted, whether it is reached, and who states it."""

from typing import Any

import pytest

from loaders.extract import extract
from tests.loaders.extract.facts import Facts

PLAN = "近日,青河省印发《青河省竹木产业跃升行动方案》。\n"


def targets(text: str) -> dict[tuple[Any, str], dict[str, Any]]:
    """The targets of a text by value and unit; each with its quote and the names of what it measures and who sets it."""
    rows = extract(text, "doc.txt")
    names = {row["id"]: row["name"] for row in rows if row["kind"] == "entity"}
    out = {}
    for row in rows:
        if row.get("type") == "Target":
            facts: dict[str, Any] = dict(
                row["properties"], quote=row["mentions"][0]["quote"], MEASURES=[], SETS_TARGET=[]
            )
            for other in rows:
                if other["kind"] == "relation" and row["id"] in (other["source"], other["target"]):
                    end = other["target"] if other["source"] == row["id"] else other["source"]
                    facts[other["type"]].append(names[end])
            value = facts["value"]
            out[(tuple(value) if isinstance(value, list) else value, facts["unit"])] = facts
    return out


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("竹木加工产值突破1.2万亿元。", (1.2, "万亿元")),
        ("竹木加工产业规模突破千亿元大关。", (1000.0, "亿元")),
        ("竹木加工产业营业收入稳定在百亿元以上。", (100.0, "亿元")),
        ("竹木加工产值翻一番。", (2.0, "倍")),
        ("竹木加工规模进入全国前五。", (5.0, "位")),
        ("三分之二以上规上企业完成改造。", (0.6667, "")),
        ("竹木加工率提高2.5个百分点。", (2.5, "个百分点")),
        ("建设省级竹木实验室3—5家。", ((3.0, 5.0), "家")),
        ("抽水蓄能年发电量达到21.35亿千瓦时。", (21.35, "亿千瓦时")),
        ("实际利用外资30亿美元。", (30.0, "亿美元")),
        ("完成技改投资200亿元。", (200.0, "亿元")),
        ("竹木加工产出50个亿。", (50.0, "亿元")),
        ("竹木加工规模达到5千亿元。", (5.0, "千亿元")),
        ("竹器、竹浆、竹炭三条链依次为150亿元、90亿元、60亿元。", (90.0, "亿元")),
        ("建成充电桩7.5万根。", (75000.0, "根")),
    ],
)
def test_values(words: str, value: tuple[Any, str]) -> None:
    assert value in targets(PLAN + "到2027年," + words)


@pytest.mark.parametrize(
    "words",
    [
        "对获评企业给予100万元奖励。",
        "园区规划面积15平方公里,总投资120亿元。",
        "建立由1名市领导、1个专班组成的推进机制。",
        "竹木园区每季度召开1次调度会。",
        "推进甲竹厂、乙竹厂等6个项目。",
        "32台机床由17家小厂轮着用。",
        "两件事写入了今年的报告。",
        "竹木加工增速高于全国平均5.5%。",
    ],
)
def test_no_figures(words: str) -> None:
    assert not targets(PLAN + words)


def test_several_figures_share_a_verb() -> None:
    found = targets(PLAN + "到2027年,国家级竹艺工厂、省级竹木单项冠军企业、竹产业园分别达到5家、60家和7个。")
    assert found[(60.0, "家")]["MEASURES"] == ["省级竹木单项冠军企业"]
    assert found[(7.0, "个")]["indicator"] == "竹产业园"
    assert len({f["quote"] for f in found.values()}) == 1


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("打造2个产值超2000亿元、3个产值超千亿元的产业集群。", {"产值超2000亿元的产业集群", "产值超千亿元的产业集群"}),
        ("打造7个左右具有国际竞争力的先进制造业集群。", {"具有国际竞争力的先进制造业集群"}),
        ("雁阵形集群达到120个,其中过千亿的30个。", {"雁阵形集群", "过千亿的雁阵形集群"}),
    ],
)
def test_classes_that_only_a_figure_names(words: str, names: set[str]) -> None:
    assert {name for f in targets(PLAN + words).values() for name in f["MEASURES"]} == names


def test_the_indicator_of_the_last_is_that_of_all() -> None:
    found = targets(PLAN + "到2027年,竹家具、竹纤维产值分别达到300亿元、200亿元。")
    assert found[(300.0, "亿元")]["indicator"] == "竹家具产值"


def test_levels_share_the_class_of_the_last() -> None:
    found = targets(PLAN + "打造2个千亿级、5个五百亿级、一批百亿级产业集群。")
    assert found[(2.0, "个")]["MEASURES"] == ["千亿级产业集群"]


def test_what_leads_to_the_indicator_is_none_of_it() -> None:
    found = targets("青河省确定了力争竹木加工增加值年均增长9%以上的目标。")
    assert found[(9.0, "%")]["quote"] == "竹木加工增加值年均增长9%以上"


def test_the_year_compared_with_is_no_deadline() -> None:
    fact = targets(PLAN + "到2027年,单位增加值能耗较2020年下降13.5%。")[(13.5, "%")]
    assert (fact["kind"], fact["year"]) == ("target", 2027)


def test_headings_say_whether_figures_are_reached() -> None:
    text = PLAN + "一、发展基础\n竹艺工厂达到30家。\n二、发展目标\n竹艺工厂达到80家,每万人拥有竹园4个。\n"
    found = targets(text)
    assert found[(30.0, "家")]["kind"] == "achieved"
    assert found[(80.0, "家")]["kind"] == found[(4.0, "个")]["kind"] == "target"


def test_a_report_tells_of_last_year_and_of_this_one() -> None:
    found = targets(
        "2025年3月1日,青河市政府工作报告指出,去年竹木产值增长7%。2025年,力争竹木产值增长9%,同比多增2个百分点。"
    )
    assert found[(7.0, "%")]["kind"] == "achieved"
    assert found[(9.0, "%")]["kind"] == found[(2.0, "个百分点")]["kind"] == "target"


def test_a_document_that_comes_up_late_sets_no_earlier_figure() -> None:
    text = (
        "3月5日,长沙市政府工作报告指出,今年竹木产值力争增长9%。" + "竹农们对此十分期待。" * 40
        + "会后,长沙市林业局发布《长沙市竹木项目计划》。"
    )  # fmt: skip
    assert targets(text)[(9.0, "%")]["SETS_TARGET"] == ["长沙市政府工作报告"]


def test_a_date_that_something_is_counted_up_to_is_past() -> None:
    assert targets("2025年3月,截至2024年底,省级竹艺工厂突破80家。")[(80.0, "家")]["kind"] == "achieved"


def test_a_place_that_says_so_sets_its_own_figure() -> None:
    found = targets("湖南省召开会议。湖南省竹农参加。长沙提出,2027年竹木产业规模力争达到500亿元。")
    assert found[(500.0, "亿元")]["SETS_TARGET"] == ["长沙"]
    assert found[(500.0, "亿元")]["indicator"] == "竹木产业规模"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("竹木加工占比达到10%—15%。", ((10.0, 15.0), "%")),
        ("竹木产值达到30亿元至50亿元。", ((30.0, 50.0), "亿元")),
        ("规上竹木企业突破万家。", (10000.0, "家")),
    ],
)
def test_ranges_with_both_units_and_round_counts(words: str, value: tuple[Any, str]) -> None:
    assert value in targets(PLAN + "到2027年," + words)


@pytest.mark.parametrize(
    "words",
    [
        "按设备投资额的10%给予补助。",
        "对新增竹机100台以上的企业予以表彰。",
        "提出了30条政策措施。",
        "全文共6章36条。",
    ],
)
def test_support_and_articles_are_no_figures(words: str) -> None:
    assert not targets(PLAN + words)


def test_a_threshold_of_support_and_the_end_of_a_five_year_plan() -> None:
    assert not targets(PLAN + "对竹木产值首次突破50亿元、100亿元的企业,分别给予20万元、50万元奖励。")
    fact = targets(PLAN + "“十四五”末,竹木加工规模跻身全国前3位。")[(3.0, "位")]
    assert (fact["year"], fact["indicator"]) == (2025, "竹木加工规模")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("竹木加工占比达到六成以上。", (60.0, "%")),
        ("竹木就地转化率超七成半。", (75.0, "%")),
        ("竹木加工产值破300亿。", (300.0, "亿元")),
        ("竹木园区产值冲刺80亿元。", (80.0, "亿元")),
        ("青河县分担50亿元。", (50.0, "亿元")),
        ("竹荪产量达到6万公斤。", (60000.0, "公斤")),
    ],
)
def test_tenths_bare_sums_and_verbs_of_reaching(words: str, value: tuple[Any, str]) -> None:
    assert value in targets(PLAN + "到2027年," + words)


@pytest.mark.parametrize(
    "words",
    [
        "甲竹厂、乙竹厂、丙竹厂三家抱团发展。",
        "8条链由省领导挂帅。",
        "两条链各有侧重。",
        "围绕竹材、竹浆、竹炭3个薄弱环节攻关。",
        "12位县领导每人认领2条。",
        "营收保持两位数增长。",
        "甲竹业50万吨竹浆年内投产。",
        "方圆五公里半径内都是竹园。",
    ],
)
def test_what_is_only_spoken_of_is_no_figure(words: str) -> None:
    assert not [f for f in targets(PLAN + words).values() if f["kind"] == "target"]


def test_a_count_that_says_whose_sum_follows() -> None:
    found = targets(PLAN + "到2027年,12条链产值突破3000亿元。")
    assert set(found) == {(3000.0, "亿元")}


def test_a_bare_indicator_is_that_of_what_it_was_told_of() -> None:
    text = PLAN + "到2027年,竹纤维产业产值达到220亿元。到2030年,产值突破400亿元。"
    assert targets(text)[(400.0, "亿元")]["indicator"] == "竹纤维产业产值"


def test_years_that_share_a_verb() -> None:
    found = targets(PLAN + "2026年、2027年竹木产值分别达到180亿元和220亿元。")
    assert (found[(180.0, "亿元")]["year"], found[(220.0, "亿元")]["year"]) == (2026, 2027)


def test_spelt_hundreds_and_ranks_with_a_noun() -> None:
    found = targets(PLAN + "到2027年,竹木营业收入达到二百亿元。青河新区跻身全国竹木园区前十强。")
    assert {(200.0, "亿元"), (10.0, "位")} <= set(found)


def test_classes_joined_before_the_number_are_both_measured() -> None:
    found = targets(PLAN + "到2027年,新建智能工厂和数字化车间100家。")
    assert set(found[(100.0, "家")]["MEASURES"]) == {"智能工厂", "数字化车间"}


def test_a_class_of_firms_by_size() -> None:
    found = targets(PLAN + "到2027年,培育营收超百亿竹材企业2家、百亿元企业5家。")
    assert found[(5.0, "家")]["MEASURES"] == ["百亿元企业"]


def test_what_stands_before_a_class_of_firms_is_none_of_it() -> None:
    found = targets(PLAN + "到2027年,新入库科技型中小企业80家,集群内专精特新“小巨人”企业30家。")
    assert found[(80.0, "家")]["MEASURES"] == ["科技型中小企业"]
    assert found[(30.0, "家")]["MEASURES"] == ["专精特新小巨人企业"]


def test_what_lies_ahead_lies_ahead_through_the_paragraph() -> None:
    found = targets("2024年5月,竹业公报。力争到2026年竹木产值达到80亿元。竹材利用率达到73%,转化成果20项。")
    assert {f["kind"] for f in found.values()} == {"target"}


def test_what_another_figure_starts_from_is_reached() -> None:
    found = targets(PLAN + "到2027年,竹木加工占比由现在的20%提高到35%。")
    assert (found[(20.0, "%")]["kind"], found[(35.0, "%")]["kind"]) == ("achieved", "target")


def test_sums_by_place_after_the_whole() -> None:
    found = targets(PLAN + "到2027年,竹木产业产值达到80亿元,其中,长沙县30亿元、浏阳市20亿元。")
    assert {(30.0, "亿元"), (20.0, "亿元")} <= set(found)


def test_counted_groups_and_chains_by_size_are_figures() -> None:
    found = targets(PLAN + "到2027年,培育3个左右百亿级产业、10条以上具有竞争力的十亿级重点产业链。")
    assert {(3.0, "个"), (10.0, "条")} <= set(found)


def test_sizes_that_share_a_firm() -> None:
    found = targets(PLAN + "到2027年,营收超50亿元、超100亿元企业分别达到15户和6户。")
    assert found[(15.0, "户")]["MEASURES"] == ["超50亿元企业"]
    assert found[(6.0, "户")]["MEASURES"] == ["超100亿元企业"]


def test_the_end_of_a_five_year_plan_is_a_date() -> None:
    found = targets(PLAN + "“十五五”末竹木产业规模要达到200亿元。")
    assert (found[(200.0, "亿元")]["year"], found[(200.0, "亿元")]["MEASURES"]) == (2030, ["竹木产业"])


def test_a_short_name_counts_what_it_stands_for() -> None:
    text = "认定甲县竹材产业集群等9个集群为湖北省中小企业特色产业集群(以下简称省级集群)。到2027年培育省级集群40个。"
    assert targets(PLAN + text)[(40.0, "个")]["MEASURES"] == ["湖北省中小企业特色产业集群"]


def test_round_sums_that_a_verb_reaches() -> None:
    found = targets("青河省在行动。到2027年,竹木产业规模超万亿元,竹木集群产值剑指千亿。\n青河省支持超千亿元企业。")
    assert set(found) == {(1.0, "万亿元"), (1000.0, "亿元")}


def test_sums_of_fields_share_the_indicator_of_the_whole() -> None:
    found = targets(
        "青河省今年打算让四大产业产值突破800亿元,其中竹木500亿元、农机200亿元,食品和陶瓷分别达到60亿元和40亿元。"
    )
    assert {(500.0, "亿元"), (200.0, "亿元"), (60.0, "亿元"), (40.0, "亿元")} <= set(found)
    assert {facts["kind"] for facts in found.values()} == {"target"}


def test_a_size_of_what_is_counted_is_no_figure() -> None:
    found = targets(PLAN + "培育销售收入超50亿元企业6户、超10亿元单品种15个。")
    assert set(found) == {(6.0, "户"), (15.0, "个")}


def test_a_count_of_those_whose_output_doubles_is_no_figure() -> None:
    assert (23.0, "条") not in targets(PLAN + "到2027年把23条链的产值再翻一番。")


def test_the_heading_of_a_line_says_whose_output_it_is() -> None:
    text = "竹木加工。以双峰镇为基础,建设省级园区。到2027年产值350亿元。"
    assert targets(PLAN + "重点发展竹木加工、山地农机两大产业。\n" + text)[(350.0, "亿元")]["MEASURES"] == ["竹木加工"]


def test_the_report_of_a_government_sets_all_its_figures() -> None:
    text = "青海省政府工作报告(摘登)\n西宁市建成食品加工区,海东市做大乳业,农畜产品加工转化率达到72%。"
    assert targets(text)[(72.0, "%")]["SETS_TARGET"] == ["青海省"]


def test_words_between_a_class_and_its_count() -> None:
    text = "国家高新技术企业要在年底达到320家以上。"
    assert targets(PLAN + text)[(320.0, "家")]["MEASURES"] == ["国家高新技术企业"]


def test_a_shorter_name_of_a_field_measures_the_field() -> None:
    text = "重点发展竹木新材料、山地农机、食品加工三大产业。到2027年,三大产业产值达到800亿元,其中竹木500亿元,山地农机、食品加工分别达到60亿元和40亿元。"
    found = targets(PLAN + text)
    assert [found[(value, "亿元")]["MEASURES"] for value in (500.0, 60.0, 40.0)] == [
        ["竹木新材料"],
        ["山地农机"],
        ["食品加工"],
    ]


def test_the_whole_chain_is_that_of_the_heading() -> None:
    text = "(三)竹木产业链。到2027年,全产业链产值突破300亿元。"
    assert targets(PLAN + text)[(300.0, "亿元")]["MEASURES"] == ["竹木产业链"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("开工率达到65%。", {("开工率", 65.0, "%")}),
        ("就地转化率不足20%。", {("就地转化率", 20.0, "%")}),
        ("园区数量由7个压减至2个。", {("园区数量", 7.0, "个"), ("园区数量", 2.0, "个")}),
        ("面积由10.2平方公里扩至13.5平方公里。", {("面积", 10.2, "平方公里"), ("面积", 13.5, "平方公里")}),
        ("精深加工率只有42%,但单体平均投资额达到5亿元。", {("精深加工率", 42.0, "%"), ("单体平均投资额", 5.0, "亿元")}),
        ("①产值达到500亿元②规上企业达到120家。", {("产值", 500.0, "亿元"), ("规上企业", 120.0, "家")}),
        ("开票销售684亿元,是2019年的1.8倍。", {("开票销售", 684.0, "亿元"), ("开票销售", 1.8, "倍")}),
        ("工业增加值增长7.6%,高于全省平均0.4个百分点。", {
            ("工业增加值", 7.6, "%"), ("工业增加值", 0.4, "个百分点")}),
    ],
)  # fmt: skip
def test_indicators_are_named_without_what_leads_to_their_figures(
    text: str, wanted: set[tuple[str, float, str]]
) -> None:
    assert {(indicator, value, unit) for indicator, value, unit, _ in Facts(text).targets()} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "产值首次突破10亿元、50亿元的,分别奖励50万元、200万元。",
        "本地配套率连续两年低于15%的予以退出。",
        "工业增加值增速低于年初确定的8.5%的目标。",
        "距20万辆目标尚差1.3万辆。",
        "申请培育库企业的,应当同时满足以下条件:\n(一)上年度研发费用总额不低于100万元;\n(二)营业收入不低于1000万元。\n",
    ],
)
def test_thresholds_and_shortfalls_are_no_figures(text: str) -> None:
    assert Facts(text).figures() == []


def test_what_is_asked_for_ends_with_its_items() -> None:
    text = "第三章 认定条件\n应当同时满足以下条件:\n(一)营业收入不低于1000万元;\n第四章 培育目标\n新增规上企业60家。\n"
    assert {indicator for indicator, _, _, _ in Facts(text).targets()} == {"规上企业"}


def test_a_chapter_on_the_present_states_what_is_reached() -> None:
    text = "青河市算力产业发展规划\n\n第一章 发展基础\n\n标准机架3.1万架,平均上架率83%。\n\n第三章 发展目标\n\n标准机架达到8万架。\n"
    kinds = {(row["properties"]["value"], row["properties"]["kind"]) for row in Facts(text).figures()}
    assert kinds == {(31000.0, "achieved"), (83.0, "achieved"), (80000.0, "target")}


def test_what_lies_at_present_is_no_aim_beside_one() -> None:
    text = "力争到2027年规上工业增加值占比从目前的12%提至25%。"
    kinds = {(row["properties"]["value"], row["properties"]["kind"]) for row in Facts(text).figures()}
    assert kinds == {(12.0, "achieved"), (25.0, "target")}


def test_a_rank_of_the_province_is_aimed_at() -> None:
    facts = Facts("青河市食品产业行动计划\n品牌价值力争进入全省前五。")
    assert [row["properties"]["kind"] for row in facts.figures()] == ["target"]


def test_what_is_no_aim() -> None:
    for text in (
        "申报主体应具备1家以上领军企业。",
        "甲冶富山模块项目总投资28.5亿元,一期15亿元。",
        "海洋生物产业链等其余12条链条的链长按附件执行。",
        "对集群内企业贷款给予最高2个百分点的贴息。",
    ):
        assert Facts(text).figures() == [], text


def test_a_figure_of_a_table_that_the_prose_repeats_is_one() -> None:
    table = "2027年目标\n| 指标 | 单位 | 2027年 |\n| --- | --- | --- |\n| 规模以上工业增加值 | 亿元 | 860 |\n\n"
    assert Facts(table + "到2027年，全市规上工业增加值达到860亿元。").targets() == {
        ("规模以上工业增加值", 860.0, "亿元", 2027)
    }
    assert len(Facts(table + "到2027年，固定资产投资达到860亿元。").targets()) == 2


@pytest.mark.parametrize(
    "words", ["推广续航超过500公里的车型。", "开发载重达到40吨的重型卡车。", "研制时速600公里的列车。"]
)
def test_what_a_product_is_like_is_no_figure(words: str) -> None:
    assert not Facts(f"苏州市{words}").targets()


@pytest.mark.parametrize(
    "rest", ["，其中国家级50家、省级5家。", "（其中国家级50家、省级5家）。", "（国家级50家，省级5家）。"]
)
def test_levels_are_of_the_class_that_was_counted(rest: str) -> None:
    facts = Facts(f"到2027年，卓越级智能工厂达到600家{rest}")
    counts = {("卓越级智能工厂", 600.0), ("国家级智能工厂", 50.0), ("省级智能工厂", 5.0)}
    assert {(indicator, value) for indicator, value, _, _ in facts.targets()} == counts
    assert facts.relations("MEASURES") == {(name, name) for name, _ in counts}


def test_a_level_of_what_no_class_was_counted_of() -> None:
    assert not Facts("苏州市营业收入达到100亿元，其中国家级3家。").names("EnterpriseTier")


def test_what_a_figure_starts_from_is_no_figure() -> None:
    facts = Facts("石化产业以2020年430亿元为基数翻一番，冲刺900亿元。")
    assert {(row[0], row[1]) for row in facts.targets()} == {("石化产业", 2.0), ("石化产业", 900.0)}
    assert not Facts("苏州市按投资额20%且不超过300万元支持。").targets()


def test_a_figure_of_a_firm_is_not_that_of_a_table() -> None:
    table = "2027年目标\n| 指标 | 单位 | 2027年 |\n| --- | --- | --- |\n| 主营业务收入 | 亿元 | 180 |\n\n"
    facts = Facts(table + "到2027年，云帆集团主营业务收入达到180亿元。")
    assert len(facts.targets()) == 2


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("到2026年，经开区建成5条国际领先的产业链。", (5.0, "条")),
        ("到2027年，全市充电桩总功率达到50万千瓦。", (500000.0, "千瓦")),
    ],
)
def test_figures_that_only_look_like_conditions_or_products(words: str, value: tuple[float, str]) -> None:
    assert {(row[1], row[2]) for row in Facts(words).targets()} == {value}


@pytest.mark.parametrize("words", ["龙溪河改造工程占地500亩。", "开发区面积30平方公里。", "供应商用地面积500亩。"])
def test_areas_of_what_lies_there_are_no_aims(words: str) -> None:
    assert not Facts(words).targets()


def test_the_part_beyond_a_share_is_no_figure() -> None:
    assert not Facts("高端紧缺人才个人所得税实际税负超过15%的部分予以免征。").targets()


@pytest.mark.parametrize(
    "words", ["推广功率达到600千瓦的超级充电桩。", "经过认定的企业研发投入超过500万元的单位给予奖励。"]
)
def test_what_is_asked_of_products_and_firms_is_no_figure(words: str) -> None:
    assert not Facts(words).targets()


def test_sizes_are_no_levels_of_a_class() -> None:
    assert Facts("高新技术企业达到600家，亿元级50家。").names("EnterpriseTier") == {"高新技术企业"}


def test_sums_are_shared_among_counted_clusters() -> None:
    text = "到2025年,铝箔及加工、精细化工、新能源及装备3个集群产值分别达到600亿元、300亿元、200亿元。"
    measured = Facts(text).relations("MEASURES")
    assert {thing for _, thing in measured} == {"铝箔及加工集群", "精细化工集群", "新能源及装备集群"}


def test_sums_of_clusters_without_a_count() -> None:
    text = "到2025年,玉米生物、新能源装备、乳制品加工产业集群产值分别达到300亿元、200亿元、260亿元。"
    facts = Facts(text)
    assert {thing for _, thing in facts.relations("MEASURES")} == facts.names("Cluster")
    assert facts.names("Cluster") == {"玉米生物产业集群", "新能源装备产业集群", "乳制品加工产业集群"}
    assert not {name for name in facts.names("Industry") if name.endswith("产值")}


def test_a_place_inside_the_name_of_a_cluster_sets_no_figure() -> None:
    text = "江西省规划。到2026年,南康家具、信丰铜箔2个集群营收年均增长10%。"
    assert "南康" not in {who for who, _ in Facts(text).relations("SETS_TARGET")}


@pytest.mark.parametrize("says", ["株洲市提出到2025年底", "《株洲市规划》提出到2025年", "规划提出至2025年", "到2025年"])
def test_who_says_it_and_when_are_no_part_of_what_is_counted(says: str) -> None:
    assert Facts(f"{says}产值达到500亿元。").targets() == {("产值", 500, "亿元", 2025)}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("到2027年,铝箔实现1500亿元销售收入。", ("铝箔", 1500, "亿元", 2027)),
        ("到2027年实现1500亿元销售收入。", ("销售收入", 1500, "亿元", 2027)),
        ("到2027年,这条氨纶产业链年产值达到50亿元。", ("氨纶产业链年产值", 50, "亿元", 2027)),
    ],
)
def test_what_sums_are_of_may_stand_behind_them(text: str, target: tuple[str, float, str, int]) -> None:
    assert target in Facts("江西规划。" + text).targets()


def test_a_sum_of_counted_fields_is_that_of_their_group() -> None:
    facts = Facts("江西规划。铝箔、轴承两大产业产值达到72亿元。")
    assert {thing for _, thing in facts.relations("MEASURES")} == {"两大产业"}


def test_a_share_that_only_the_verb_tells() -> None:
    facts = Facts("产值300亿元,占全市规上工业的40%,同比增长5%。营业收入占全省53%以上。")
    assert facts.targets() == {
        ("产值", 300.0, "亿元", None),
        ("产值占全市规上工业比重", 40.0, "%", None),
        ("产值", 5.0, "%", None),
        ("营业收入占全省比重", 53.0, "%", None),
    }
    counted = Facts("全区集聚集成电路设计企业120家,占全市的60%。")
    assert ("集成电路设计企业占全市比重", 60.0, "%", None) in counted.targets()
