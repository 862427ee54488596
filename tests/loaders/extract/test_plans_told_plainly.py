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


@pytest.mark.parametrize("product", ["现代煤化工", "煤制烯烃", "食糖"])
def test_product_that_is_measured_is_no_firm(product: str) -> None:
    facts = Facts(f"内江市工业发展规划(2023—2030年)\n到2025年,{product}年产能达到20万吨以上。")
    assert facts.names("Organisation") == set() and len(facts.figures()) == 1


@pytest.mark.parametrize("count", ["三个", "等一批", "等3个", ""])
@pytest.mark.parametrize("head", ["特色产业园", "专业园区", "工业园", "产业基地"])
def test_parks_share_counted_head(count: str, head: str) -> None:
    facts = Facts(f"{PLAN}\n加快广汉乳制品、什邡茶叶、旌阳光伏{count}{head}建设。")
    assert facts.names("Park") == {f"广汉乳制品{head}", f"什邡茶叶{head}", f"旌阳光伏{head}"}
    assert facts.names("Cluster") == set()


def test_qualities_and_the_rest_are_no_fields() -> None:
    facts = Facts("济源市工业发展意见\n材料产业是战略性、基础性产业。")
    assert facts.names("IndustryGroup") == set() and facts.names("Industry") == {"材料产业"}
    facts = Facts(f"{PLAN}\n大力发展以煤化工、盐化工、其它化工材料为重点的先进化工材料。")
    assert facts.relations("INCLUDES") == {("先进化工材料", "煤化工"), ("先进化工材料", "盐化工")}
    assert facts.names("Industry") == {"煤化工", "盐化工"}


def test_those_who_explain_are_no_fields() -> None:
    facts = Facts("会上,云南省发展改革委等相关单位负责人就产业强省政策体系进行解读。")
    assert facts.names("IndustryGroup") == set() and facts.names("Industry") == set()


def test_place_in_the_name_of_a_paper() -> None:
    assert Facts("四川经济日报甘孜讯 甘孜州加快发展光伏产业。").names("Place") == {"甘孜州"}


def test_programme_that_strengthens() -> None:
    assert Facts("甘肃省工业发展方案\n深入实施强科技行动、强工业行动。").names("Programme") == {
        "强科技行动",
        "强工业行动",
    }


def test_sites_to_be_built() -> None:
    facts = Facts("高青县工作计划\n年内建成数字大田3处、数字牧场3家。")
    assert {(value, unit) for _, value, unit, _ in facts.targets()} == {(3.0, "处"), (3.0, "家")}


def test_two_fields_that_others_stand_for() -> None:
    facts = Facts(f"{PLAN}\n打造以磷化工、锂电为主导的现代化工和新能源电池材料。")
    assert {"现代化工", "新能源电池材料"} <= facts.names("Industry")
    assert "软件和信息技术服务业" in Facts(f"{PLAN}\n发展以软件、芯片为重点的软件和信息技术服务业。").names(
        "IndustryGroup"
    )


def test_parks_that_are_wings_have_each_its_own() -> None:
    facts = Facts(f"{PLAN}\n以义安经开区、铜官高新区为两翼,分别发展铜精深加工和铜文化创意产业。")
    assert facts.relations("COVERS") == {("义安经开区", "铜精深加工"), ("铜官高新区", "铜文化创意产业")}
