"""Firms told by who joins them, what they have in hand, and where they make what; and what is no firm."""

import pytest

from tests.loaders.extract.facts import Facts

_NEWS = "安徽省加快推进新型工业化。\n"


def _firms(sentence: str) -> set[str]:
    return Facts(_NEWS + sentence).names("Organisation")


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("奇瑞汽车担任链主,联合国铄、瑞浦、赛克补上电池、电驱的短板。", {"国铄", "瑞浦", "赛克"}),
        ("肥西县从誉发、皓测手里接过光伏。", {"誉发", "皓测"}),
        ("肥东县以皓岚、骐越布局电池产业。", {"皓岚", "骐越"}),
        ("肥东县依托禾诺康建设电池产业园。", {"禾诺康"}),
    ],
)
def test_firms_are_told_by_what_is_done_with_them(sentence: str, firms: set[str]) -> None:
    assert firms <= _firms(sentence)
    assert not {name for name in _firms(sentence) if name.startswith("联合") or "手里" in name}


@pytest.mark.parametrize(
    "sentence",
    [
        "肥东县依托特钢打造精品钢材产业园。",
        "肥东县依托高新区建设电池产业园。",
        "研究院也给五金企业做自动化改造。",
        "年处理稀土精矿19.8万吨,建成后为全球最大生产线。",
        "肥东电池片产能达到30GW。",
    ],
)
def test_what_is_relied_on_or_made_is_no_firm(sentence: str) -> None:
    assert not _firms(sentence)


def test_firms_in_a_row_lie_where_they_make_what_they_do() -> None:
    facts = Facts(_NEWS + "皓岚希望在肥西县的多晶硅、大川在肥东县的工业硅产值下滑。")
    assert facts.relations("LOCATED_IN") == {("皓岚希望", "肥西县"), ("大川", "肥东县")}


@pytest.mark.parametrize(
    "sentence",
    [
        "布局在肥西县的光伏、落户在肥东县的风电加快发展。",
        "我们在肥西县的光伏、他们在肥东县的风电加快发展。",
        "企业在肥西县的光伏、合作社在肥东县的风电加快发展。",
        "老乡在肥西县的果园、亲戚在肥东县的工厂收成不错。",
    ],
)
def test_others_in_a_row_are_no_firms(sentence: str) -> None:
    assert not _firms(sentence)


def test_a_firm_is_no_county_of_its_name() -> None:
    facts = Facts("黑龙江省加快发展。\n哈尔滨以哈飞、东安为龙头壮大直升机产业集群。")
    assert "东安" in facts.names("Organisation") - facts.names("Place")
    assert ("直升机产业集群", "哈尔滨") in facts.relations("LOCATED_IN")


def test_a_professor_is_no_place() -> None:
    assert "宁远" not in Facts("湖南省新闻。\n研究院由市政府和宁远教授团队共建。").names("Place")
    assert "宁远县" in Facts("湖南省新闻。\n宁远县教授团队来自长沙,宁远县发展电池产业。").names("Place")


@pytest.mark.parametrize("when", ["当年", "年内", "双双"])
def test_works_do_not_end_with_when_they_are_built(when: str) -> None:
    facts = Facts(_NEWS + f"皓岚产业园一期、骐越工业园{when}开工。")
    assert {"皓岚产业园一期", "骐越工业园"} <= facts.names("Project")


def test_a_park_at_the_head_of_a_clause_does_not_lie_in_the_county_before() -> None:
    facts = Facts("四川省新闻。\n双流区有皓岚全球创新研发中心,天府新区的国家光伏计量测试中心去年获批。")
    assert ("天府新区", "双流区") not in facts.relations("LOCATED_IN")
