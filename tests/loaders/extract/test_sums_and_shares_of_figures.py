"""How a figure is written, what it is of and what of a sentence is none; all invented."""

from time import process_time

import pytest

from tests.loaders.extract.facts import Facts


def _told(text: str) -> set[tuple[str, float, str]]:
    return {(name, value, unit) for name, value, unit, _ in Facts(text).targets()}


def _comparators(text: str) -> dict[float, str]:
    return {row["properties"]["value"]: row["properties"]["comparator"] for row in Facts(text).figures()}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("安吉县力争2030年绿色家居产业规模突破三千亿。", 3000.0),
        ("安吉县提出,到2030年绿色家居产业规模达到五百亿、税收达到10亿元。", 500.0),
        ("安吉县绿色家居产业力争三年内突破五百亿,税收10亿元。", 500.0),
        ("安吉县力争到2030年绿色家居产业规模突破五百亿级。", 500.0),
        ("安吉县绿色家居产业规模到2030年要迈上三千亿台阶。", 3000.0),
        ("到2027年,安吉县绿色家居产值上百亿元。", 100.0),
        ("到2027年,安吉县绿色家居产值上百亿。", 100.0),
    ],
)
def test_sums_in_chinese_numerals(said: str, value: float) -> None:
    assert value in {figure for _, figure, unit in _told(said) if unit == "亿元"}


@pytest.mark.parametrize(
    "said", ["安吉县打造三千亿级产业集群。", "安吉县发展五百亿级产业。", "上百亿级产业集群加快形成。"]
)
def test_classes_by_size_are_no_sums(said: str) -> None:
    assert _told(said) == set()


def test_over_a_hundred_is_at_least_a_hundred() -> None:
    assert _comparators("到2027年,安吉县绿色家居产值上百亿元。") == {100.0: ">="}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("安吉县到2025年规上工业总产值达到1 130亿元。", 1130.0),
        ("安吉县到2025年规上工业总产值突破5\n000亿元。", 5000.0),
        ("安吉县到2025年规上工业总产值超12 500.5亿元。", 12500.5),
    ],
)
def test_parted_thousands_are_one_number(said: str, value: float) -> None:
    assert {figure for _, figure, _ in _told(said)} == {value}


def test_numbers_beside_each_other_are_two() -> None:
    assert 2025500.0 not in {figure for _, figure, _ in _told("安吉县产值2025 500亿元。")}


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("其中3个营收超500亿元", "营收超500亿元的特色产业集群", 3.0),
        ("其中5个产值达到100亿元以上、8个产值达到50亿元以上", "产值达到50亿元以上的特色产业集群", 8.0),
        ("其中8个集群营收超100亿元", "营收超100亿元的特色产业集群", 8.0),
    ],
)
def test_some_of_what_is_counted_by_their_sum(said: str, name: str, value: float) -> None:
    text = f"到2027年,安吉县培育20个特色产业集群,{said}。"
    assert (name, value, "个") in _told(text)
    assert not {unit for _, _, unit in _told(text)} - {"个"}
    assert name in Facts(text).names("ClusterTier")


def test_a_sum_of_a_counted_group_is_a_sum() -> None:
    assert ("亿元", 3000.0) in {
        (unit, value) for _, value, unit in _told("到2027年,安吉县12条产业链产值突破3000亿元。")
    }


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("80%以上的规上企业完成数字化改造", "规上企业完成数字化改造", 80.0),
        ("1/3以上的规上企业建成数字化车间", "规上企业建成数字化车间", 0.3333),
        ("三分之二以上规上企业完成改造", "规上企业完成改造", 0.6667),
    ],
)
def test_shares_of_many(said: str, name: str, value: float) -> None:
    assert {(n, v) for n, v, _ in _told(f"到2027年,安吉县{said}。")} == {(name, value)}


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("产量占全国总产量的70%、世界总产量的50%", "产量占世界总产量比重", 50.0),
        ("纺织产值40亿元,占规上工业产值的76%", "纺织产值占规上工业产值比重", 76.0),
        ("R&D投入占GDP的2.6%", "R&D投入占GDP比重", 2.6),
        ("纺织产值3000亿元,占全国比重三分之一以上", "纺织产值占全国比重", 0.3333),
        ("从业人员10万人,占全国椅业产量的30%", "占全国椅业产量比重", 30.0),
    ],
)
def test_what_a_share_is_of(said: str, name: str, value: float) -> None:
    assert (name, value) in {(n.removeprefix("安吉县"), v) for n, v, _ in _told(f"安吉县{said}。")}


@pytest.mark.parametrize(
    "said",
    [
        "坚守发展和生态两条底线",
        "要求三项机制同步推进",
        "机器人可完成四人的工作量",
        "为12家企业兑现奖励3000万元",
        "帮助120家企业融资30亿元",
        "成立3个工作专班",
        "完成年度计划的28%",
        "有10个乡镇、3个街道",
    ],
)
def test_what_is_no_figure(said: str) -> None:
    assert Facts(f"安吉县{said}。").figures() == []


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("到2027年,安吉县培育两个国家级产业集群、四个省级产业集群、六个市级产业集群。", 6.0),
        ("到2027年,安吉县攻克三项关键核心技术,制定两项国家标准。", 2.0),
        ("安吉县培育10条左右国际先进的产业链,30条以上有区域带动性的重点产业链。", 30.0),
        ("到2027年,安吉县综合实力进入全国前三甲。", 3.0),
        ("安吉县打造5个特色乡镇。", 5.0),
    ],
)
def test_counts_that_are_figures(said: str, value: float) -> None:
    assert value in {figure for _, figure, _ in _told(said)}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "争创3—5个在细分领域具有话语权和影响力的中小企业特色产业集群",
            "在细分领域具有话语权和影响力的中小企业特色产业集群",
        ),
        (
            "建成10个左右具有全国影响力、创新能力强、品牌知名度高的特色产业集群",
            "具有全国影响力、创新能力强、品牌知名度高的特色产业集群",
        ),
        ("建成3个五百亿级和若干个百亿级产业集群", "五百亿级产业集群"),
    ],
)
def test_nouns_behind_a_long_attribute(said: str, name: str) -> None:
    assert {row["properties"]["indicator"] for row in Facts(f"到2027年,安吉县{said}。").figures()} == {name}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("到2027年,安吉县为1000家企业提供数字化诊断服务。", 1000.0),
        ("安吉县力争帮助500家企业融资。", 500.0),
        ("到2027年,安吉县充电桩覆盖300个行政村。", 300.0),
    ],
)
def test_whom_a_plan_will_serve_is_a_figure(said: str, value: float) -> None:
    assert value in {figure for _, figure, _ in _told(said)}


@pytest.mark.parametrize("said", ["去年有三个部门、两个科室参加。", "安吉县新增产值20亿元、两个车间停工。"])
def test_few_things_beside_what_nobody_makes_are_no_figure(said: str) -> None:
    assert 2.0 not in {figure for _, figure, _ in _told(said)}


def test_an_enumeration_of_small_counts_takes_linear_time() -> None:
    start = process_time()
    Facts("安吉县培育" + "两个科技园、三个产业园、" * 600)
    assert process_time() - start < 4


def test_what_is_put_into_a_field_is_not_its_output() -> None:
    names = {name for name, _, _ in _told("安吉县竹产业产值300亿元、投资椅产业200亿元。")}
    assert not any("椅" in name and name.endswith("产值") for name in names)


@pytest.mark.parametrize(("said", "value"), [("安吉县35%的股权", None), ("安吉县国有企业35%的股份制改造完成", 35.0)])
def test_a_reform_is_no_share_of_a_firm(said: str, value: float | None) -> None:
    assert {figure for _, figure, _ in _told(f"{said}。")} == ({value} if value else set())
