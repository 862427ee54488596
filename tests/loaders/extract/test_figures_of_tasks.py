"""Figures of the tasks that work reports set, in their short parallel clauses; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_REPORT = "湖北省黄冈市2025年政府工作报告\n今年要做好以下工作。\n"
_BARE = "湖北省黄冈市2025年政府工作报告\n"


def _told(words: str) -> set[tuple[str, object, str]]:
    """Indicator, value and kind of each figure of a report."""
    rows = [row["properties"] for row in Facts(words).figures()]
    return {(row.get("indicator", ""), row["value"], row["kind"]) for row in rows}


def _measured(words: str) -> set[tuple[str, str]]:
    return Facts(_REPORT + words).relations("MEASURES")


@pytest.mark.parametrize(
    ("words", "indicator", "value"),
    [
        ("推动竹木家具产业向400亿元迈进。", "竹木家具产业", 400.0),
        ("竹木家具产业向5000亿级冲刺。", "竹木家具产业", 5000.0),
        ("推动竹木家具产业向300亿元目标挺进。", "竹木家具产业", 300.0),
        ("推动全市工业总产值向万亿级迈进。", "工业总产值", 1.0),
        ("竹木家具产业朝着百亿元台阶跨越。", "竹木家具产业", 100.0),
        ("竹木家具产值正加快向千亿级迈进。", "竹木家具产值", 1000.0),
        ("形成200亿级竹木家具产业规模。", "竹木家具产业规模", 200.0),
        ("竹木产业止跌回升、营收达到800亿元。", "竹木产业营收", 800.0),
        ("数字经济占GDP比重再提高1.5个百分点。", "数字经济占GDP比重", 1.5),
        ("带动上下游企业300家集聚。", "上下游企业", 300.0),
        ("竹木企业集聚100家以上。", "竹木企业", 100.0),
        ("加氢站累计建成100座。", "加氢站", 100.0),
        ("滚动实施200个亿元以上技改项目。", "亿元以上技改项目", 200.0),
    ],
)
def test_what_tasks_say_is_to_be_reached(words: str, indicator: str, value: float) -> None:
    assert _told(_REPORT + words) == {(indicator, value, "target")}


@pytest.mark.parametrize(
    "words",
    [
        "推动产业向高端化迈进。",
        "推动制造业向5000亿级产业集群迈进。",
        "竹木产业尚未向千亿级迈进。",
        "聚焦五大方向30余个细分领域。",
        "出台政策文件12个。",
    ],
)
def test_what_is_no_figure_of_a_task(words: str) -> None:
    assert not {row["name"] for row in Facts(_REPORT + words).figures()}


@pytest.mark.parametrize(
    ("words", "indicator", "field"),
    [
        ("低空经济规模突破300亿元。", "低空经济规模", "低空经济"),
        ("商业航天产值达到80亿元。", "商业航天产值", "商业航天"),
        ("新型储能营收达到800亿元。", "新型储能营收", "新型储能"),
        ("低空经济突破300亿元。", "低空经济", "低空经济"),
        ("人工智能核心规模突破500亿元。", "人工智能核心规模", "人工智能"),
        ("茶叶全产业链产值突破100亿元。", "茶叶全产业链产值", "茶叶全产业链"),
        ("动力电池、光伏2条产业链营收达到万亿级。", "动力电池、光伏2条产业链营收", "2条产业链"),
    ],
)
def test_the_field_whose_sum_a_figure_is_needs_no_other_mention(words: str, indicator: str, field: str) -> None:
    assert _measured(words) == {(indicator, field)}


@pytest.mark.parametrize(
    "words",
    [
        "农业总产值突破800亿元。",
        "建筑业产值突破3000亿元。",
        "园区营业收入突破2000亿元。",
        "企业营收突破100亿元。",
        "外贸进出口突破8000亿元。",
        "争取上级资金达到50亿元。",
        "全国储能产值突破1000亿元。",
        "超聚变产值突破400亿元。",
        "粮食产量达到30万吨。",
    ],
)
def test_what_all_of_a_place_or_a_firm_has_is_no_field(words: str) -> None:
    assert not _measured(words)
    assert not Facts(_REPORT + words).names("Industry")


def test_a_passage_that_only_calls_on_sets_aims() -> None:
    words = "推动竹木产业产值突破500亿元。\n规上工业企业突破300家,食品产业产值达到80亿元。"
    assert {kind for _, _, kind in _told(_BARE + words)} == {"target"}


@pytest.mark.parametrize("over", ["去年工业增加值增长8%。\n", "成功创建省级园区。\n", "新增了20家企业。\n"])
def test_a_passage_that_tells_of_the_past_sets_none(over: str) -> None:
    told = _told(f"{_BARE}{over}深化改革。食品产业产值达到80亿元。")
    assert ("食品产业产值", 80.0, "achieved") in told


def test_an_aim_is_no_second_mention_of_what_was_reached() -> None:
    words = "去年,国家级先进制造业集群总数达到5个。\n今年要做好以下工作。\n打造5个国家级先进制造业集群。"
    assert _told(_BARE + words) == {
        ("国家级先进制造业集群", 5.0, "achieved"),
        ("国家级先进制造业集群", 5.0, "target"),
    }


def test_a_later_aim_beside_a_figure_gives_it_no_year() -> None:
    words = "力争竹木集群营收突破1000亿元、力争到2027年达到1500亿元,食品产业产值突破80亿元。"
    rows = [row["properties"] for row in Facts(_REPORT + words).figures()]
    assert {row["value"]: row["year"] for row in rows} == {1000.0: 2025, 1500.0: 2027, 80.0: 2025}


def test_a_speech_in_marks_holds_marked_classes() -> None:
    words = "“今年,黄冈市要新增国家级‘小巨人’企业15家,省级‘专精特新’企业30家。”"
    assert _measured(words) == {
        ("国家级小巨人企业", "国家级小巨人企业"),
        ("省级专精特新企业", "省级专精特新企业"),
    }


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("白酒产量稳定在20万千升左右、产值突破1500亿元。", "白酒产值"),
        ("动力电池产能达到20吉瓦时,营收突破1500亿元。", "动力电池营收"),
        ("黄州产业园形成产值1500亿元。", "黄州产业园产值"),
    ],
)
def test_a_sum_is_that_of_the_goods_or_the_park_before_it(words: str, indicator: str) -> None:
    assert (indicator, 1500.0, "target") in _told(_REPORT + words)


def test_two_characters_of_a_longer_field_are_not_another_field() -> None:
    words = "稀土产业产值突破100亿元,稀土磁材产量占全国60%,稀土功能材料产能达到30万吨。"
    assert _measured(words) == {("稀土产业产值", "稀土产业")}


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("新增省级智能制造车间100个。", "EnterpriseTier", "省级智能制造车间"),
        ("培育国家级重点软件企业30家。", "EnterpriseTier", "国家级重点软件企业"),
        ("创建省级园区特色产业集群3个。", "ClusterTier", "省级园区特色产业集群"),
    ],
)
def test_a_level_and_a_count_show_a_class(words: str, kind: str, name: str) -> None:
    facts = Facts(_REPORT + words)
    assert name in facts.names(kind)
    assert facts.relations("MEASURES") == {(name, name)}


@pytest.mark.parametrize(
    "words", ["引进国家级人才20名。", "新增省级技改项目30个。", "培育市级重点企业50家。", "国家统计的孵化器50家。"]
)
def test_not_all_that_has_a_level_is_a_class(words: str) -> None:
    assert not _measured(words)


def test_each_of_several_clusters_reaches_a_sum() -> None:
    words = "竹木家具、健康食品产业集群均突破200亿元。"
    assert {name for _, name in _measured(words)} == {"竹木家具产业集群", "健康食品产业集群"}


@pytest.mark.parametrize(("words", "value"), [("肉羊存栏1200万只。", 12_000_000.0), ("耳机产量300万只。", 3_000_000.0)])
def test_animals_and_goods_are_counted_in_any_unit(words: str, value: float) -> None:
    assert {row["properties"]["value"] for row in Facts(_REPORT + words).figures()} == {value}


def test_an_output_is_that_of_the_goods_before_it() -> None:
    assert ("新能源汽车产量", 2.0, "target") in _told(_REPORT + "新能源汽车产能达到60万辆、产量翻一番。")


def test_a_town_is_no_part_of_a_field() -> None:
    assert not _measured("三里镇香菇产值突破3亿元。")
