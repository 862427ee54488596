"""Texts whose marks a machine has replaced, doubled or lost; all invented."""

import time

import pytest

from loaders.extract import extract
from loaders.extract.reading.commas import enumerated
from loaders.extract.reading.evening import even
from loaders.extract.reading.lost import found_again, unquestioned
from loaders.extract.reading.titlemarks import titled, with_titles
from loaders.extract.reading.unwrap import Unwrapped, unwrap
from tests.loaders.extract.facts import Facts

TEXT = (
    "海安市印发《海安市制造业高质量发展规划》，提出重点发展新材料、生物医药、高端装备等产业。"
    "青岩区聚焦集成电路、人工智能、氢能三大产业，白石县培育新能源、节能环保等产业。\n"
    "《规划》提出，到2027年，全市培育“小巨人”企业50家，规模以上工业增加值达到300亿元。\n"
)


def summary(text: str) -> tuple[set[str], set[str], set[tuple[str, str]], set[tuple[str, str]]]:
    """What damage of marks must not change."""
    facts = Facts(text)
    return (
        facts.names("Industry"),
        facts.names("Document"),
        facts.relations("INCLUDES"),
        facts.relations("SETS_TARGET"),
    )


def test_the_text_itself() -> None:
    industries, documents, included, targets = summary(TEXT)
    assert industries >= {"新材料", "生物医药", "高端装备", "集成电路", "人工智能", "氢能", "新能源", "节能环保"}
    assert documents == {"海安市制造业高质量发展规划"}
    assert {member for _, member in included} >= {"集成电路", "人工智能", "氢能"}
    assert len(targets) == 2


@pytest.mark.parametrize(
    ("marks", "instead"),
    [
        ("、", ","),
        ("、", "，"),
        ("、", "·"),
        ("、", "•"),
        ("、", "/"),
        ("、", "﹑"),
        ("、", "､"),
        ("、", "‚"),
        ("，。；", "﹐｡﹔"),
        ("。", "．"),
        ("，。、", ",.,"),
        ("《》", "<>"),
        ("《》", "〈〉"),
        ("《》", "【】"),
        ("《》", "『』"),
        ("《》", "??"),
        ("《》", "︽︾"),
        ("“”", '""'),
        ("，。、：；（）“”《》", ',.,:;()""<>'),
    ],
)
def test_marks_in_the_place_of_others(marks: str, instead: str) -> None:
    assert summary(TEXT.translate(str.maketrans(marks, instead))) == summary(TEXT)


@pytest.mark.parametrize("mark", ["，", "。", "、"])
def test_marks_that_stand_twice(mark: str) -> None:
    assert summary(TEXT.replace(mark, mark + mark)) == summary(TEXT)


def test_titles_in_double_angles() -> None:
    assert summary(TEXT.replace("《", "<<").replace("》", ">>")) == summary(TEXT)


def test_blanks_beside_marks() -> None:
    for mark in "，。、":
        assert summary(TEXT.replace(mark, mark + " ")) == summary(TEXT)
        assert summary(TEXT.replace(mark, " " + mark)) == summary(TEXT)


def test_quotes_are_slices_of_the_damaged_text() -> None:
    damaged = TEXT.replace("《", "").replace("》", "").replace("、", ",").replace("，", "， ")
    for row in extract(damaged, "doc.txt"):
        for place in row.get("mentions", row.get("evidence", [])):
            assert damaged[place["start"] : place["end"]] == place["quote"]


def test_commas_that_enumerate_and_commas_that_do_not() -> None:
    text = "海安市加快发展新材料,生物医药,高端装备等产业,推动企业集聚,到2027年产值达到300亿元,培育企业5家.\n"
    assert enumerated(text) == (
        "海安市加快发展新材料、生物医药、高端装备等产业,推动企业集聚,到2027年产值达到300亿元,培育企业5家.\n"
    )
    text = "组织企业培育,产业集聚发展,标准体系建设,人才引进,国际化发展8大工程,海安市全力推进,成效明显.\n"
    assert "产业集聚发展、标准体系建设、人才引进、国际化发展8大工程,海安市全力推进,成效明显" in enumerated(text)


def test_lists_that_end_at_their_count_are_not_joined() -> None:
    text = "形成新材料,生物医药2个支柱产业,高端装备,氢能2个优势产业,推进项目,引进人才.\n"
    assert enumerated(text) == "形成新材料、生物医药2个支柱产业,高端装备、氢能2个优势产业,推进项目,引进人才.\n"


def test_commas_are_kept_where_a_text_has_both() -> None:
    text = "发展新材料、生物医药、高端装备等产业,新能源产业加快发展,海安市推进项目,青岩区培育企业、引进人才.\n"
    assert enumerated(text) == text


def test_some_commas_for_enumeration_commas() -> None:
    mixed = "发展新材料、生物医药,高端装备、氢能等产业。青岩区聚焦集成电路、人工智能,新能源、软件等领域,推进项目。\n"
    assert enumerated(mixed) == mixed.replace("医药,", "医药、").replace("智能,", "智能、")
    once = "发展新材料、生物医药,高端装备、氢能等产业。青岩区聚焦集成电路、人工智能等领域,推进项目。\n"
    assert enumerated(once) == once


def test_a_published_list_is_no_member_beside_the_first_thing_in_it() -> None:
    text = "省里公示了集群名单,海安市新材料产业集群等15个集群在列,其中青岩区2个,白石县3个,推进建设.\n"
    assert "名单," in enumerated(text)


def test_questions_are_asked() -> None:
    text = "产业如何发展?企业怎么办?园区靠什么?人才从哪里来?钱呢?海安市给出答案。\n"
    assert unquestioned(text) == text
    assert found_again(text) == text


def test_question_marks_for_quotation_marks() -> None:
    text = "?十四五?时期，海安市培育?小巨人?企业、?链主?企业，打造?青岩制造?品牌、推进?5+6?体系、建设园区。\n"
    even_text = unquestioned(text)
    assert even_text.count("“") == even_text.count("”") == 5
    assert "“十四五”时期" in even_text
    assert "“链主”企业" in even_text


@pytest.mark.parametrize("sign", ["?", "\ufffd"])
def test_question_marks_for_all_marks(sign: str) -> None:
    damaged = TEXT.translate(str.maketrans("、“”", 3 * sign))
    assert summary(damaged) == summary(TEXT)


def test_lost_characters_are_found_again() -> None:
    assert found_again("海安市战略性新兴产�集群") == "海安市战略性新兴产业集群"
    assert "支持白石园招商" in found_again("支持白石园扩建，支持白�园招商，支持白石园引才。")
    assert "支持白�园招商" in found_again("支持白石园扩建，支持白�园招商，支持白水园引才。")
    assert found_again("海安市青�集团") == "海安市青�集团"


def test_titles_in_other_marks() -> None:
    assert titled("印发“海安市新材料产业发展规划”,提出") == "印发《海安市新材料产业发展规划》,提出"
    both = "印发《海安市制造业发展规划》和“青岩区产业发展规划”"
    assert titled(both) == both
    for plain in ("实施“千企改造”行动方案", "推进“小巨人”培育规划", "<正文>", "a<b>c", "[1]提出措施"):
        assert titled(plain) == plain


def test_nested_titles_stay() -> None:
    nested = "《关于印发〈海安市产业规划〉的通知》"
    assert titled(nested) == nested


def supplied(text: str) -> str:
    return with_titles(Unwrapped(text)).text


def test_titles_that_have_lost_their_marks() -> None:
    text = "近日,海安市印发海安市新材料产业发展规划(以下简称规划)。规划提出,建设园区。"
    found = with_titles(Unwrapped(text))
    assert found.text == "近日,海安市印发《海安市新材料产业发展规划》(以下简称《规划》)。《规划》提出,建设园区。"
    at = found.text.index("《")
    assert text[slice(*found.span(at, found.text.index("》") + 1))] == "海安市新材料产业发展规划"


@pytest.mark.parametrize(
    "text",
    [
        "海安市出台一系列政策措施,推进建设。",
        "海安市发布青岩园区的规划,推进建设。",
        "海安市推出海安市惠企的重要举措,推进建设。",
        "海安市规划提出的目标。",
        "印发《海安市规划》,发布海安市新材料产业发展方案,提出目标。",
    ],
)
def test_what_has_lost_no_marks(text: str) -> None:
    assert supplied(text) == text


def test_one_mark_of_a_title_is_lost() -> None:
    assert supplied("印发《海安市产业发展规划,提出") == "印发《海安市产业发展规划》,提出"
    assert supplied("印发海安市产业发展规划》,提出") == "印发《海安市产业发展规划》,提出"
    whole = "印发《关于海安市规划,青岩区方案的通知》,提出"
    assert supplied(whole) == whole


def test_empty_cells_are_no_marks_that_stand_twice() -> None:
    table = "园区,产业,面积\n青岩园,,5\n白石园,,6\n红石园,,7\n"
    assert unwrap(table).text == table


def test_commas_between_cells_do_not_enumerate() -> None:
    table = "园区,产业,地点\n青岩园,新材料,海安市\n白石园,生物医药,如东县\n红石园,高端装备,启东市\n"
    assert enumerated(table) == table


def test_a_few_blanks_beside_marks_are_kept() -> None:
    text = "新材料产业链， 生物医药产业链，高端装备产业链，氢能产业链，软件产业链，人工智能产业链。"
    assert unwrap(text).text == text


@pytest.mark.parametrize(
    "bit",
    ["<", "<<", "[", "“a”", "?", "?甲", "\ufffd甲", "甲,", "，，", " ,", "《甲", "印发关于", "甲/", "规划》", "?甲?"],
)
def test_many_marks_take_linear_time(bit: str) -> None:
    text = bit * (60_000 // len(bit)) + "\n"
    begun = time.process_time()
    flowing = unwrap(text)
    with_titles(Unwrapped(even(flowing.text), flowing.places))
    assert time.process_time() - begun < 3
