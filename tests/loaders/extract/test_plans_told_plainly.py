"""Plans: their headings, boxes, categories and what they are to make of places and firms."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "关于加快推进工业强县的实施意见"


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("【陶瓷产业】以日用瓷、建筑陶瓷为重点,延长产业链。", "陶瓷产业"),
        ("冷链物流产业:重点发展冷库、冷藏车。", "冷链物流产业"),
        ("专栏2 绿色建材产业发展重点", "绿色建材产业"),
        ("专栏3:盐化工产业重点方向", "盐化工产业"),
        ("1.调味品产业链。引进龙头企业。", "调味品产业链"),
        ("第二节 生物医药", "生物医药"),
    ],
)
def test_field_of_heading_is_object(line: str, field: str) -> None:
    assert (PLAN, field) in Facts(f"{PLAN}\n二、重点任务\n{line}\n").relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "line",
    [
        "钢铁产业:压减产能。",
        "棉纺织产业:仅限县经济开发区。",
        "光伏产业:去年产值30亿元。",
        "陶瓷产业【表】去年产值30亿元。",
    ],
)
def test_no_object_under_other_labels(line: str) -> None:
    assert Facts(f"{PLAN}\n{line}\n").relations("FOCUSES_ON") == set()


def test_categories_beside_each_other() -> None:
    facts = Facts(
        f"{PLAN}\n大力发展以铜加工、铝加工为重点的先进有色金属材料;以轴承、模具为主导的特色轻工业;以煤化工、盐化工为重点的先进化工材料。"
    )
    assert facts.relations("INCLUDES") == {
        ("先进有色金属材料", "铜加工"),
        ("先进有色金属材料", "铝加工"),
        ("特色轻工业", "轴承"),
        ("特色轻工业", "模具"),
        ("先进化工材料", "煤化工"),
        ("先进化工材料", "盐化工"),
    }
    assert {(PLAN, "先进有色金属材料"), (PLAN, "先进化工材料")} <= facts.relations("FOCUSES_ON")


def test_examples_make_no_category() -> None:
    facts = Facts(f"{PLAN}\n发展以竹纤维、碳纤维为代表的高性能纤维材料。")
    assert facts.names("IndustryGroup") == set() and "高性能纤维材料" in facts.names("Industry")


@pytest.mark.parametrize("count", ["“三大”", "三大", "“三个”"])
@pytest.mark.parametrize("head", ["主体产业", "优势产业"])
def test_count_in_marks_ends_list(count: str, head: str) -> None:
    facts = Facts(f"{PLAN}\n培育白酒、锂电、陶瓷{count}{head}。")
    assert facts.names("Industry") == {"白酒", "锂电", "陶瓷"}
    assert len(facts.relations("INCLUDES")) == 3


def test_namely_is_no_part_of_a_field() -> None:
    assert Facts(f"{PLAN}\n大力发展三大优势产业,即食品加工、中医药、数控机床。").names("Industry") == {
        "食品加工",
        "中医药",
        "数控机床",
    }
    assert Facts(f"{PLAN}\n壮大三大产业链,即中医药、轴承、林下经济。").names("Organisation") == set()


def test_programmes_announced_share_head_of_last() -> None:
    facts = Facts(f"{PLAN}\n实施三大工程,即招商引资、绿色制造、人才引育工程。")
    assert facts.names("Programme") == {"招商引资工程", "绿色制造工程", "人才引育工程"}


@pytest.mark.parametrize("name", ["人才强企计划", "军民融合计划", "招商引资计划"])
def test_plan_that_is_carried_out(name: str) -> None:
    assert name in Facts(f"{PLAN}\n深入实施{name},每年支持20家企业。").names("Programme")


@pytest.mark.parametrize("name", ["年度投资计划", "生产计划", "采购计划", "年度工作计划"])
def test_plan_of_every_firm(name: str) -> None:
    assert Facts(f"{PLAN}\n实施{name},每年支持20家企业。").names("Programme") == set()


def test_place_made_into_parks() -> None:
    facts = Facts("到2025年,将宜春市努力建设成国家康养示范区、全国重要的锂电产业基地。")
    assert {place for _, place in facts.relations("LOCATED_IN")} == {"宜春市"}
    assert len(facts.relations("LOCATED_IN")) == 2
    assert Facts("不再把宜春市打造成国家康养示范区。").relations("LOCATED_IN") == set()


def test_firms_fostered_to_become() -> None:
    facts = Facts("云梦县工作计划\n重点培育汉鼎智能、奥克兰光电等成为省级“专精特新”企业。")
    assert facts.relations("IN_TIER") == set()
    assert {firm for firm, _ in facts.relations("ADVANCES_TO")} == {"汉鼎智能", "奥克兰光电"}
    facts = Facts("加快培育汉鼎智能、奥克兰光电等骨干企业晋升瞪羚企业。")
    assert {firm for firm, _ in facts.relations("ADVANCES_TO")} == {"汉鼎智能", "奥克兰光电"}


def test_part_of_map_lives_on_what_is_main() -> None:
    facts = Facts(f"{PLAN}\n北部片区以盐化工、纺织服装为主,配套发展中医药。")
    assert {(PLAN, "盐化工"), (PLAN, "纺织服装"), (PLAN, "中医药")} <= facts.relations("FOCUSES_ON")


@pytest.mark.parametrize("does", ["全面推进", "落实", "抓好", "实施"])
@pytest.mark.parametrize("name", ["绿色制造工程", "产业基础再造三年行动", "园区提档升级攻坚行动"])
def test_verb_is_no_part_of_a_programme(does: str, name: str) -> None:
    assert Facts(f"{PLAN}\n(一){does}{name}。").names("Programme") == {name}


def test_campaigns_are_no_works() -> None:
    facts = Facts(f"{PLAN}\n深入实施人才强企工程、园区倍增工程、营商环境优化工程。")
    assert facts.names("Programme") == {"人才强企工程", "园区倍增工程", "营商环境优化工程"}
    assert facts.names("Project") == set()


def test_regions_by_direction() -> None:
    assert "陇东南" in Facts(f"{PLAN}\n陇东南重点发展能源化工产业。").names("Place")
