"""Sums, shares and rates that plans aim at for several fields: lists, brackets, fields told of before."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "海安市制造业高质量发展行动方案(2023—2025年)\n二、重点任务\n{}\n三、保障措施\n"


def measured(text: str) -> set[tuple[float, str]]:
    facts = Facts(PLAN.format(text))
    names = {row["id"]: row["name"] for row in facts.entities.values()}
    values = {row["id"]: row["properties"]["value"] for row in facts.figures()}
    return {
        (values[row["source"]], names[row["target"]])
        for row in facts.rows
        if row["kind"] == "relation" and row["type"] == "MEASURES"
    }


def values(text: str) -> set[float]:
    return {row["properties"]["value"] for row in Facts(PLAN.format(text)).figures()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大力发展储能装备产业,力争到2025年产值突破800亿元。", {(800, "储能装备产业")}),
        ("以滨海园区为重点,打造船舶产业集群。2025年达到千亿元产值。", {(1000, "船舶产业集群")}),
        ("全区将聚焦储能装备,力争到2025年产值突破800亿元。", set()),
        ("发展船舶和储能装备,力争到2025年产值突破800亿元。", set()),
        ("大力发展储能装备产业,到2025年全市工业总产值突破800亿元。", set()),
        (
            "打造钢铁、船舶两大千亿元产业集群,到2025年分别实现产值1500亿元、1200亿元。",
            {(1500, "钢铁集群"), (1200, "船舶集群")},
        ),
        (
            "钢铁、船舶、电机产业产值年均增长20%、15%、18%。",
            {(20, "钢铁"), (15, "船舶"), (18, "电机产业")},
        ),
        (
            "船舶产业工业总产值、销售收入、利税分别达到900亿元、800亿元、70亿元。",
            {(900, "船舶产业"), (800, "船舶产业"), (70, "船舶产业")},
        ),
        ("工业总产值、利润、税收分别达到900亿元、80亿元、70亿元。", set()),
    ],
)
def test_field_of_sum(text: str, expected: set[tuple[float, str]]) -> None:
    assert measured(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("船舶产业产值达到500亿元(年均增长12%)。", {(500, "船舶产业"), (12, "船舶产业")}),
        ("到2025年,船舶(500亿元)、储能装备(300亿元)两大产业集群基本形成。", {(500, "船舶集群"), (300, "储能装备集群")}),
        ("工业总产值达到900亿元(其中船舶产业500亿元、电机产业300亿元)。", {(500, "船舶产业"), (300, "电机产业")}),
        ("推进船舶项目(500亿元)、储能装备项目(300亿元)建设。", set()),
    ],
)
def test_figures_in_brackets(text: str, expected: set[tuple[float, str]]) -> None:
    assert measured(text) == expected


def test_parts_in_brackets() -> None:
    assert values("风光装机达到1000万千瓦(其中风电600万千瓦、光伏400万千瓦)。") == {10e6, 6e6, 4e6}
    assert values("实施重点项目100个(总投资500亿元),建成产业园(占地500亩)。") == {100}


@pytest.mark.parametrize(
    "table",
    [
        "| 产业 | 2022年产值(亿元) | 2025年产值目标(亿元) |\n| 船舶 | 600 | 1000 |\n| 储能装备 | 200 | 300 |\n",
        "| 产业 | 2025年目标 | 牵头单位 |\n| 船舶 | 产值1000亿元 | 市工信局 |\n| 储能装备 | 产值达到300亿元 | 市发改委 |\n",
        "产业\n2025年产值目标(亿元)\n船舶\n1000\n储能装备\n300\n",
    ],
)
def test_tables_of_fields(table: str) -> None:
    facts = Facts(f"海安市制造业高质量发展行动方案(2023—2025年)\n(二)发展目标\n{table}三、保障措施\n")
    assert facts.targets() == {("船舶产值", 1000, "亿元", 2025), ("储能装备产值", 300, "亿元", 2025)}
    assert facts.relations("MEASURES") == {("船舶产值", "船舶"), ("储能装备产值", "储能装备")}


def test_cells_below_each_other() -> None:
    cells = "指标\n2020年\n2025年\n工业总产值(亿元)\n2000\n3000\n规上企业(家)\n900\n1200\n"
    facts = Facts(f"海安市制造业高质量发展行动方案(2023—2025年)\n(二)发展目标\n{cells}三、保障措施\n")
    assert facts.targets() == {("工业总产值", 3000, "亿元", 2025), ("规上企业", 1200, "家", 2025)}


def test_counts_under_their_headings() -> None:
    lines = "1.船舶产业。发展海工船,培育龙头企业2家。\n2.储能装备产业。发展电池柜,培育龙头企业2家。"
    assert [row["properties"]["value"] for row in Facts(PLAN.format(lines)).figures()] == [2, 2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("完成新能源汽车产业规划投资1000亿元,新增直接融资200亿元。", {1000, 200}),
        ("甲项目规划投资50亿元。", set()),
        ("全市规上企业数、产值、税收实现“三个翻番”,分别达到1000家、2000亿元和100亿元。", {1000, 2000, 100}),
    ],
)
def test_sums_told(text: str, expected: set[float]) -> None:
    assert values(text) == expected


def test_what_is_done_around_a_field() -> None:
    facts = Facts(PLAN.format("围绕主导产业引进项目50个。"))
    assert [row["properties"]["kind"] for row in facts.figures()] == ["target"]
    assert not Facts(PLAN.format("围绕20条产业链开展招商。")).figures()


def test_last_of_what_a_field_contains() -> None:
    assert measured("包括船舶、电机在内的海洋装备产业规模达到800亿元。") == {(800, "海洋装备产业")}
    assert measured("船舶领域产值达到500亿元,建材板块产值达到300亿元。") == {(500, "船舶"), (300, "建材")}


def test_items_of_fields() -> None:
    assert measured("船舶制造:力争营收突破1000亿元。\n储能装备:力争营收突破200亿元。") == {
        (1000, "船舶制造"),
        (200, "储能装备"),
    }
    assert measured("企业培育:力争营收突破1000亿元。\n效益目标:利润突破200亿元。") == set()
    text = "一是做大储能装备首位产业。力争营收1000亿元。二是做优船舶制造主导产业。力争营收200亿元。"
    assert measured(text) == {(1000, "储能装备"), (200, "船舶制造")}
    text = "打造储能装备千亿产业,力争营收突破1000亿元;打造船舶、电机两个百亿产业,力争营收分别突破500亿元、450亿元。"
    assert measured(text) == {(1000, "储能装备"), (500, "船舶"), (450, "电机")}


def test_levels_of_what_is_fostered() -> None:
    expected = {(50, "省级专精特新企业"), (5, "国家级专精特新企业")}
    assert measured("大力培育专精特新企业,新增省级50家、国家级5家。") == expected
    assert measured("大力培育省级专精特新企业,新增50家。") == {(50, "省级专精特新企业")}


def test_fields_of_headings() -> None:
    lines = "(一)储能装备产业\n建设产业园。到2025年,产值达到1000亿元。\n(二)船舶产业\n发展目标:产值达到500亿元。\n"
    assert {(1000, "储能装备产业"), (500, "船舶产业")} <= measured(lines)
    assert measured("(一)储能装备产业\n到2025年,全市工业总产值达到1000亿元。") == set()
    assert measured("(一)储能装备产业\n发展电池。\n(二)企业培育\n到2025年,产值达到1000亿元。") == set()


def test_groups_of_the_clause_before() -> None:
    text = "重点打造船舶、电机、储能装备3个产业集群,到2025年营业收入{}达到1000亿元。"
    assert measured(text.format("均")) == {(1000, "3个产业集群")}
    assert measured("建设船舶、电机2个产业集群,力争全市工业总产值达到1000亿元。") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("工业总资产超过2000亿元,年均增长26%。", {("工业总资产", 2000), ("工业总资产", 26)}),
        ("船舶产业保300亿元争500亿元。", {("船舶产业", 300), ("船舶产业", 500)}),
    ],
)
def test_verbs_of_sums(text: str, expected: set[tuple[str, float]]) -> None:
    rows = [row["properties"] for row in Facts(PLAN.format(text)).figures()]
    assert {(row["indicator"], row["value"]) for row in rows} == expected


def test_rows_of_bars_below_each_other() -> None:
    rows = "指 标\n| 2010年\n| 2015年\n|\n规上企业(家)\n| 900\n| 1200\n|\n淘汰产能(万吨)\n| [84]\n| [80]\n|\n单位能耗(吨)\n| 0.9\n| ≤0.6\n|\n"
    facts = Facts(f"海安市铝工业“十二五”发展规划\n三、发展目标\n{rows}四、主要任务\n")
    assert facts.targets() == {
        ("规上企业", 1200, "家", 2015),
        ("淘汰产能", 800_000, "吨", 2015),
        ("单位能耗", 0.6, "吨", 2015),
    }


def test_parts_of_the_class_before() -> None:
    text = "建成一批百亿集群,其中年营业收入超1000亿元的1个、超500亿元的3个、超300亿元的3个。"
    facts = Facts(PLAN.format(text))
    assert {(value, unit) for _, value, unit, _ in facts.targets()} == {(1, "个"), (3, "个")}
    assert len(facts.figures()) == 3
    assert {target for _, target in facts.relations("MEASURES")} == {"百亿集群"}


def test_chain_named_behind() -> None:
    text = "发展新能源汽车,全产业链产值达到500亿元;形成从零部件到整车的新能源汽车全产业链体系。"
    assert measured(text) == {(500, "新能源汽车全产业链")}


def test_tenths_and_bases() -> None:
    assert values("力争工业产值年均增速保持在一成二左右。") == {12}
    rows = Facts(PLAN.format("到2025年,工业增加值率较“十三五”末提高2个百分点。")).figures()
    assert [(row["properties"]["indicator"], row["properties"]["year"]) for row in rows] == [("工业增加值率", 2025)]


def test_annex_with_aims() -> None:
    table = "附件:2023年各县(市、区)目标任务分解表\n县(市、区) | 工业总产值(亿元) | 新增规上企业(家)\n丰城市 | 800 | 20\n樟树市 | 500 | 15\n"
    facts = Facts(f"宜春市制造业高质量发展行动方案(2023—2025年)\n一、目标\n加快发展。\n{table}")
    assert {(value, year) for _, value, _, year in facts.targets()} == {
        (800, 2023),
        (20, 2023),
        (500, 2023),
        (15, 2023),
    }


def test_described_object() -> None:
    text = "打造集设计、制造、封测于一体的储能装备产业集群,2025年规模达300亿元。"
    assert measured(text) == {(300, "储能装备产业集群")}


def test_areas_and_ranks() -> None:
    assert values("孵化面积达到50万平方米,茶园面积达到20万亩。") == {500_000, 200_000}
    assert values("项目占地面积达到500亩,建筑面积达到5万平方米。") == set()
    assert values("综合竞争力进入全国百强县前50名。") == {50}


def test_sums_before_their_fields() -> None:
    text = "到2025年,形成1000亿元的储能装备产业、800亿元的船舶产业和500亿元的绿色食品产业。"
    assert measured(text) == {(1000, "储能装备产业"), (800, "船舶产业"), (500, "绿色食品产业")}
    assert values("打造千亿元支柱产业,支持投资10亿元的储能装备产业,设立10亿元的产业基金。") == set()
