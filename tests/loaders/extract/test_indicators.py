"""What a figure is said to be of, of which kind it is, and what it says of it; the sentences are invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "云河市新能源汽车产业集群:到2027年产值达到1000亿元,年均增速15%左右,占全市工业总产值的比重达到20%。",
            ["云河市新能源汽车产业集群产值", "产值年均增速", "产值占全市工业总产值的比重"],
        ),
        ("今年新增高新技术企业60家,后年达到300家。", ["高新技术企业", "高新技术企业"]),
        ("全市汽车产量146万辆,同比减少3%。", ["汽车产量", "汽车产量"]),
        ("今年计划引进项目100个,其中新开工35个。", ["引进项目", "新开工项目"]),
        ("今年培育小巨人企业12家。力争明年底达到20家。", ["小巨人企业", "小巨人企业"]),
        ("云河市重点项目实施方案提出全年新建亿元以上工业项目120个。", ["新建亿元以上工业项目"]),
        ("云河市产业发展壮大2023年锂电产业产值达800亿元。", ["锂电产业产值"]),
        ("出口值增幅高达82%,汽车产量累计达300万辆。", ["出口值增幅", "汽车产量"]),
        ("电子信息项目34个,装备制造项目63个。", ["电子信息项目", "装备制造项目"]),
        ("全市有2家省级和3家国家级特色产业集群。", ["省级特色产业集群", "国家级特色产业集群"]),
        ("覆盖35个行业、172个中类和513个小类。", ["行业", "中类", "小类"]),
    ],
)
def test_an_indicator_has_its_subject_and_nothing_else(text: str, indicators: list[str]) -> None:
    assert [f["name"] for f in Facts(text).figures()] == indicators


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("高新技术企业增长到500家。", ["level"]),
        ("高新技术企业占比达到30%,较上年提高2个百分点。", ["share", "pp"]),
        ("其中,国家级绿色工厂占30家。", ["level"]),
        ("工业增加值分别高于全国和全省4.7个、2.1个百分点。", ["pp", "pp"]),
        ("工业增加值增长8%,用水量下降5%。", ["growth", "decrease"]),
    ],
)
def test_a_change_is_told_by_the_unit_as_well(text: str, changes: list[str]) -> None:
    assert [f["properties"]["change"] for f in Facts(text).figures()] == changes


def test_a_sum_or_a_share_is_no_scope() -> None:
    text = "到2027年,规上工业增加值在675亿元以上,占全省15%以上。"
    assert {f["properties"]["kind"] for f in Facts(text).figures()} == {"target"}


def test_a_rank_among_a_number_is_none() -> None:
    assert [f["properties"]["value"] for f in Facts("工业增加值增长11%,在15个副省级城市中排第2。").figures()] == [11.0]


def test_a_level_before_the_next_figure_is_of_its_class() -> None:
    facts = Facts("到2027年,布局建设50个省级、培育创建30个国家级中小企业特色产业集群。")
    assert facts.relations("MEASURES") == {
        (name, name) for name in ("省级中小企业特色产业集群", "国家级中小企业特色产业集群")
    }


@pytest.mark.parametrize(("date", "kind"), [("2026年2月7日", "achieved"), ("2022年2月7日", "target")])
def test_a_five_year_plan_that_is_over_has_been_reached(date: str, kind: str) -> None:
    facts = Facts(f"{date}\n“十四五”时期,云河规上工业增加值年均增长7%,形成10个千亿级产业集群。")
    assert {(f["properties"]["kind"], f["properties"]["year"]) for f in facts.figures()} == {(kind, 2025)}


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("培育16户主营业务收入超100亿元的龙头企业", "主营业务收入超100亿元的龙头企业"),
        ("打造50个销售收入突破10亿元的重点产品", "销售收入突破10亿元的重点产品"),
        ("在竹器产业领域形成30个国内外知名品牌", "国内外知名品牌"),
        ("已建成投产和在建电池总产能合计达到295GWh", "在建电池总产能"),
        ("培育5家营业收入10亿元以上企业", "营业收入10亿元以上企业"),
        ("培育壮大10户主营收入达百亿元企业", "主营收入达百亿元企业"),
    ],
)
def test_a_size_belongs_to_what_is_counted(words: str, indicator: str) -> None:
    assert {name for name, *_ in Facts(f"海安市竹器方案\n到2027年,{words}。").targets()} == {indicator}
    assert {name for name, *_ in Facts("海安市竹器方案\n到2027年,5家企业产值超100亿元。").targets()} == {"5家企业产值"}


def test_a_rank_among_counted_places_is_no_count() -> None:
    facts = Facts("海安市竹器报告\n总量居全省34个类区县第1位,增速居全省16个市第2位,今年1月至4月实现销售收入8亿元。")
    assert {(name, value) for name, value, *_ in facts.targets()} == {("销售收入", 8.0)}
