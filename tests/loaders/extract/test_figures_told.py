"""Of which year a figure is, whether it is reached or aimed at, who sets it, and what tables aim at; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def told(text: str) -> set[tuple[str, float, int | None, str]]:
    """Indicator, value, year and kind of each figure."""
    rows = [row["properties"] for row in Facts(text).figures()]
    return {(row.get("indicator", ""), row["value"], row.get("year"), row["kind"]) for row in rows}


def amounts(text: str) -> set[tuple[float, str]]:
    return {(row["properties"]["value"], row["properties"]["unit"]) for row in Facts(text).figures()}


@pytest.mark.parametrize(
    "text",
    [
        "荆州市政府工作报告\n2023年，规上工业增加值增长8%。2024年，规上工业增加值增长8%。",
        "荆州市政府工作报告\n2023年，规上工业增加值增长8%。2024年，规上工业增加值增长8%左右。",
        "荆州市政府工作报告\n2023年工作回顾\n规上工业增加值增长8%。\n2024年工作安排\n规上工业增加值增长8%。",
        "荆州市2024年政府工作报告\n过去一年，规上工业增加值增长8%。今年，规上工业增加值增长8%。",
    ],
)
def test_the_same_value_of_the_year_before_is_another_figure(text: str) -> None:
    assert told(text) == {("规上工业增加值", 8, 2023, "achieved"), ("规上工业增加值", 8, 2024, "target")}


def test_a_bulletin_aims_at_nothing_and_one_aim_said_twice_is_one() -> None:
    bulletin = "荆州市统计公报\n2022年，规上工业增加值增长8%。2023年，规上工业增加值增长8%。"
    assert {kind for *_, kind in told(bulletin)} == {"achieved"}
    assert told("2022年，荆州市工业产值增长7%。2023年，荆州市工业产值增长8%。") == {
        ("荆州市工业产值", 7, 2022, "achieved"),
        ("荆州市工业产值", 8, 2023, "achieved"),
    }
    assert len(told("荆州市绿色工厂行动方案\n到2027年，绿色工厂达到50家。\n到2027年，全市绿色工厂达到50家。")) == 1


def test_what_a_plan_proposes_for_its_first_year_lies_ahead() -> None:
    text = "《湖北省竹材行业方案》提出，2023年竹材行业增加值增长6%以上，营业收入突破400亿元；2024年增加值增长6%左右。"
    found = [row["properties"] for row in Facts(text).figures()]
    assert {row["kind"] for row in found} == {"target"}
    assert {(row["year"], row["comparator"]) for row in found if row["unit"] == "%"} == {(2023, ">="), (2024, "~")}


def test_what_a_year_has_brought_is_reached_though_aims_follow() -> None:
    text = "2023年，新增专精特新企业23家、绿色工厂4家。2024年，荆州市力争规上工业增加值增长8%以上。"
    assert told(text) == {
        ("专精特新企业", 23, 2023, "achieved"),
        ("绿色工厂", 4, 2023, "achieved"),
        ("规上工业增加值", 8, 2024, "target"),
    }
    assert told("争取2025年引进竹材企业30家。") == {("竹材企业", 30, 2025, "target")}


def test_spans_of_years_are_of_no_one_year() -> None:
    text = "荆州市政府工作报告\n五年来，工业产值年均增长9%，突破500亿元。今后五年，工业产值年均增长8%，突破800亿元。2023年，工业产值增长7%。"
    assert told(text) == {
        ("工业产值", 9, None, "achieved"),
        ("工业产值", 500, None, "achieved"),
        ("工业产值", 8, None, "target"),
        ("工业产值", 800, None, "target"),
        ("工业产值", 7, 2023, "target"),
    }
    dated = "2025年3月2日，荆州市提出，今后三年再创建绿色工厂10家。"
    assert told(dated) == {("绿色工厂", 10, 2028, "target")}


def test_what_has_grown_from_one_year_to_another_is_reached() -> None:
    assert told("我市GDP由2018年的3200亿元增加到2022年的4800亿元。\n泰州市") == {
        ("GDP", 3200, 2018, "achieved"),
        ("GDP", 4800, 2022, "achieved"),
    }
    plan = "荆州市竹材产业规划(2023—2027年)\n竹材产值由2022年的320亿元增加到2027年的480亿元。"
    assert ("竹材产值", 480, 2027, "target") in told(plan)
    aimed = told("到2027年，荆州市竹材产业产值由150亿元提高到280亿元。")
    assert {(value, year, kind) for _, value, year, kind in aimed} == {(150, None, "achieved"), (280, 2027, "target")}
    assert Facts("荆州市竹材产业产值由150亿元提高到280亿元。").relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    "text",
    [
        "荆州市提出2024年竹材产业规模240亿元的目标。",
        "荆州市工业高质量发展目标\n2024年，竹材产业规模达到240亿元。",
        "(一)总量指标\n2024年，荆州市竹材产业规模达到240亿元。",
        "2023年，竹材产业规模200亿元，2024年目标达到240亿元以上。",
    ],
)
def test_aims_that_a_title_a_heading_or_a_goal_tells(text: str) -> None:
    assert [kind for _, value, _, kind in told(text) if value == 240] == ["target"]


def test_titles_of_what_is_done_set_no_aims() -> None:
    assert {kind for *_, kind in told("荆州市提前完成全年目标\n2023年，竹材产业规模达到240亿元。")} == {"achieved"}
    assert {kind for *_, kind in told("荆州市实现了2023年竹材产业规模240亿元的目标。")} == {"achieved"}


@pytest.mark.parametrize("act", ["湖北省重点打造", "湖北省着力培育", "荆州提出打造"])
def test_what_a_place_sets_out_to_build_lies_ahead(act: str) -> None:
    assert {kind for *_, kind in told(f"{act}16个特色产业集群。")} == {"target"}


@pytest.mark.parametrize("act", ["湖北省已重点打造", "湖北省重点打造了", "湖北省成功打造", "湖北省现有"])
def test_what_is_built_is_reached(act: str) -> None:
    assert {kind for *_, kind in told(f"{act}16个特色产业集群。")} == {"achieved"}


@pytest.mark.parametrize(
    "goal",
    ["未达到6%的预期目标", "低于6%的预期目标", "未能完成年初提出的6%的目标", "没有达到6%的年度目标"],
)
def test_the_goal_that_a_figure_is_compared_with(goal: str) -> None:
    found = [row["properties"] for row in Facts(f"2023年荆州市工业产值增长3%，{goal}。").figures()]
    assert {(row["indicator"], row["value"], row["comparator"], row["kind"]) for row in found} == {
        ("荆州市工业产值", 3, "=", "achieved"),
        ("荆州市工业产值", 6, "=", "target"),
    }


def test_an_expected_goal_is_no_indicator() -> None:
    found = told("2023年荆州市规上工业增加值增长8%；2024年预期目标为增长9%以上。")
    assert {(value, kind) for _, value, _, kind in found} == {(8, "achieved"), (9, "target")}
    assert all(indicator.endswith("规上工业增加值") for indicator, *_ in found)


def test_whom_a_place_is_compared_with_has_nothing() -> None:
    facts = Facts("与杭州相比，荆州市独角兽企业仅有3家。")
    assert facts.relations("SETS_TARGET") == {("荆州市", "独角兽企业")}
    assert facts.names("EnterpriseTier") == {"独角兽企业"}
    assert amounts("荆州是继武汉、襄阳之后全国第三个竹材产值超2000亿元的城市。") == set()
    assert amounts("湖北省共有绿色工厂223家，仅次于江苏省的260家。") == {(223, "家")}
    assert amounts("湖北省工业产值突破5万亿元，比湖南省多1万亿元。") == {(5, "万亿元")}
    assert (3, "个百分点") in amounts("荆州市工业产值增长8%，比上年快3个百分点。")


@pytest.mark.parametrize(
    "text",
    [
        "荆州市12位市级领导分别担任各产业链链长。",
        "每条产业链明确1名市级领导任链长、1家龙头企业为链主。",
        "由市委书记任总链长，12名市级领导分别担任12条产业链链长。",
        "湖北省13个地级市中，荆州、襄阳2市被列为示范区。",
        "湖北省实施科技攻关、强链补链、数字赋能三项计划。",
        "湖北省产业发展方案\n原则上每个县（市、区）主导产业不超过2个。",
        "甲能源项目总产能为15万吨。",
    ],
)
def test_leaders_tasks_and_limits_are_no_aims(text: str) -> None:
    assert amounts(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("省级集群应具备：年营业收入200亿元以上，“小巨人”企业不少于3家，主导产业占比70%以上。", set()),
        ("申报省级集群应具备以下条件：主导产业占比70%以上，绿色工厂不少于5家。", set()),
        ("绿色工厂应当满足以下条件：单位产品能耗优于行业平均水平10%以上。", set()),
        ("申报集群须同时满足年营业收入100亿元以上，企业不少于30家。到2027年，培育省级集群50个。", {(50, "个")}),
        ("到2027年，具备条件的园区全部集中供热，绿色工厂达到60家。", {(60, "家")}),
    ],
)
def test_what_is_asked_of_those_who_apply_is_no_aim(text: str, expected: set[tuple[float, str]]) -> None:
    assert amounts(text) == expected


def test_the_size_of_works_to_be_closed_is_no_aim() -> None:
    text = "山西省化解过剩产能行动方案\n退出30万吨以下煤矿50处，关闭1万吨以下造纸企业20家，压减粗钢产能100万吨。"
    assert amounts(text) == {(50, "处"), (20, "家"), (1_000_000, "吨")}


def test_who_carries_out_sets_no_aims() -> None:
    text = (
        "三、重点任务\n（一）实施龙头企业培育工程。到2026年，规上工业企业达到40家。责任单位：省工业和信息化厅\n"
        "（二）实施中小企业培育工程。到2026年，专精特新中小企业达到400家。责任单位：省财政厅\n"
    )
    facts = Facts(text)
    assert amounts(text) == {(40, "家"), (400, "家")}
    assert facts.relations("SETS_TARGET") == set()
    assert Facts("全市共有绿色工厂150家（其中宁乡市32家），长沙县最多。").relations("SETS_TARGET") == set()
    county = Facts("长沙县绿色工厂达到15家，占全县工厂一半。").relations("SETS_TARGET")
    assert {source for source, _ in county} == {"长沙县"}


def test_each_class_is_counted_by_its_own_figure() -> None:
    facts = Facts("到2027年，培育8个千亿级产业集群、20个百亿级特色产业集群。")
    assert facts.relations("MEASURES") == {
        ("千亿级产业集群", "千亿级产业集群"),
        ("百亿级特色产业集群", "百亿级特色产业集群"),
    }
    assert "千亿级特色产业集群" not in facts.names("ClusterTier")
    listed = Facts("到2027年，形成酱香白酒、现代能源、竹木及材料3个以上千亿级产业集群。")
    assert listed.relations("MEASURES") == {("千亿级产业集群", "千亿级产业集群")}
    shared = Facts("到2027年，建成1个国家级、4个省级先进制造业集群。")
    assert shared.names("ClusterTier") == {"国家级先进制造业集群", "省级先进制造业集群"}


def test_figures_of_what_the_clause_before_fosters() -> None:
    assert told("梯度培育专精特新中小企业、“小巨人”企业，到2027年分别达到3000家、300家。") == {
        ("专精特新中小企业", 3000, 2027, "target"),
        ("小巨人企业", 300, 2027, "target"),
    }
    assert told("荆州市培育绿色工厂，到2027年达到50家。") == {("绿色工厂", 50, 2027, "target")}
    assert {indicator for indicator, *_ in told("荆州市推动绿色工厂扩面，到2027年达到50家。")} == {""}
    each = Facts("争创国家级车联网先导区、国家级绿色园区各2个。")
    assert {source for source, _ in each.relations("MEASURES")} == {"国家级车联网先导区", "国家级绿色园区"}


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("到2027年，每万人口高价值发明专利达到15件。", "每万人口高价值发明专利"),
        ("到2027年，就地加工转化率达到80%。", "就地加工转化率"),
        ("荆州市：5年内新增规上工业企业3000家", "新增规上工业企业"),
        ("荆州市三年内力争培育“小巨人”企业100家。", "小巨人企业"),
        ("荆州市两年内培育独角兽企业10家。", "独角兽企业"),
        (
            "到2027年，绿色石化与新材料、新一代信息技术、高端装备、现代消费与健康4个世界级先进产业群营业收入突破8万亿元。",
            "4个世界级先进产业群营业收入",
        ),
    ],
)
def test_indicators_are_whole(text: str, indicator: str) -> None:
    assert {row["properties"]["indicator"] for row in Facts(text).figures()} == {indicator}


@pytest.mark.parametrize(
    ("text", "expected", "setters"),
    [
        (
            "湖北省重点产业链目标\n产业链|2027年产值(亿元)\n竹材|2000\n绿色铝|1500\n",
            {("竹材产业链产值", 2000, 2027, "target"), ("绿色铝产业链产值", 1500, 2027, "target")},
            {"湖北省"},
        ),
        (
            "湖北省重点产业集群发展目标\n集群名称 2027年产值目标\n荆州市竹材产业集群 250亿元\n襄阳市鞋服产业集群 300亿元\n",
            {("荆州市竹材产业集群产值", 250, 2027, "target"), ("襄阳市鞋服产业集群产值", 300, 2027, "target")},
            {"湖北省"},
        ),
        (
            "荆州市2027年工业目标\n县市区|规模工业增加值增速(%)\n监利市|7.5\n洪湖市|8\n",
            {("规模工业增加值增速", 7.5, 2027, "target"), ("规模工业增加值增速", 8, 2027, "target")},
            {"监利市", "洪湖市"},
        ),
        (
            "荆州市各县（市、区）2027年规模工业增加值增速目标表\n县市区 增速目标\n监利市 7.5%\n洪湖市 8%\n",
            {("监利市规模工业增加值增速", 7.5, 2027, "target"), ("洪湖市规模工业增加值增速", 8, 2027, "target")},
            {"荆州市各县(市、区)2027年规模工业增加值增速目标表"},
        ),
        (
            "城市 | 2022年产值(亿元) | 2027年目标(亿元)\n荆州 | 1200 | 1500\n襄阳 | 820 | 1100\n",
            {("产值", 1500, 2027, "target"), ("产值", 1100, 2027, "target")},
            {"荆州", "襄阳"},
        ),
        (
            "2027年各市新增规模以上工业企业目标分解表\n市州|新增规上工业企业(户)\n荆州市|500\n襄阳市|200\n",
            {("荆州市新增规上工业企业", 500, 2027, "target"), ("襄阳市新增规上工业企业", 200, 2027, "target")},
            {"2027年各市新增规模以上工业企业目标分解表"},
        ),
    ],
)
def test_tables_of_aims(text: str, expected: set[tuple[str, float, int, str]], setters: set[str]) -> None:
    assert told(text) == expected
    assert {source for source, _ in Facts(text).relations("SETS_TARGET")} == setters


def test_tables_of_what_is_reached_aim_at_nothing() -> None:
    assert told("2024年各区工业目标完成情况表\n区|产值(亿元)\n岳麓区|500\n望城区|300\n") == set()
    assert told("湖北省重点园区基本情况\n园区|2024年营业收入(亿元)\n荆州经济开发区|300\n襄阳高新区|400\n") == set()


def test_what_a_meeting_proposes_lies_ahead_unless_it_is_over() -> None:
    proposed = told("荆州市召开会议。会议提出，2024年工业产值增长7%，新增绿色工厂30家。")
    assert {kind for *_, kind in proposed} == {"target"}
    over = told("2024年3月5日，荆州市召开会议。会议提出，2023年工业产值增长7%。")
    assert over == {("工业产值", 7, 2023, "achieved")}


def test_growth_of_the_next_year_is_that_of_the_same_indicator() -> None:
    text = "2023年，全市工业产值增长7%，新增绿色工厂30家；2024年预期增长8%，新增绿色工厂30家。"
    assert told(text) == {
        ("工业产值", 7, 2023, "achieved"),
        ("绿色工厂", 30, 2023, "achieved"),
        ("工业产值", 8, 2024, "target"),
        ("绿色工厂", 30, 2024, "target"),
    }
    assert {indicator for indicator, value, *_ in told("全市绿色工厂300家，增长8%。") if value == 8} == {"绿色工厂"}


def test_a_notice_in_the_title_states_its_figures() -> None:
    facts = Facts("湖北省培育壮大先进制造业集群的通知\n到2027年，规上工业企业达到3000家。")
    assert facts.relations("SETS_TARGET") == {("湖北省培育壮大先进制造业集群的通知", "规上工业企业")}
    later = Facts("荆州市规上工业企业达到300家。省里印发了进一步加强企业服务的通知。")
    assert later.relations("SETS_TARGET") == {("荆州市", "荆州市规上工业企业")}
