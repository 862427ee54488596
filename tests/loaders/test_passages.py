"""Passages: sentences, items and headings, with every character in exactly one of them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.passages import LONGEST, Kind, Passage, split_passages

SHARED = Path(__file__).parents[2].parent / "shared"


def words(text: str) -> list[str]:
    return [passage.of(text) for passage in split_passages(text)]


def check_tiling(text: str, passages: list[Passage]) -> None:
    at = 0
    for passage in passages:
        assert passage.start >= at
        assert not text[at : passage.start].strip()
        assert 0 < passage.end - passage.start <= LONGEST
        assert passage.of(text) == passage.of(text).strip()
        at = passage.end
    assert not text[at:].strip()


def test_sentences_keep_their_closing_quotes() -> None:
    text = "他说:“产值要翻番。”园区表示赞同!\n  下一步怎么办?\n"
    assert words(text) == ["他说:“产值要翻番。”", "园区表示赞同!", "下一步怎么办?"]


def test_decimals_addresses_and_article_numbers_are_not_split() -> None:
    text = "产值1.2万亿元,见第3.5条和https://a.example/p?id=3&x=1;y的说明。增长7.5%。"
    assert words(text) == ["产值1.2万亿元,见第3.5条和https://a.example/p?id=3&x=1;y的说明。", "增长7.5%。"]


def test_semicolons_make_items() -> None:
    text = "一手抓存量,改造老厂;一手抓增量,引进新厂。两手都要硬。"
    passages = split_passages(text)
    assert [passage.kind for passage in passages] == [Kind.ITEM, Kind.ITEM, Kind.SENTENCE]
    assert passages[1].of(text) == "一手抓增量,引进新厂。"


def test_headings_nest() -> None:
    text = (
        "前言一句。\n第一章 总则\n一、总体要求\n(一)基本原则。坚持市场主导,坚持安全发展。\n"
        "1.壮大龙头企业;\n2.补齐短板;\n二、重点任务\n完善产业链。\n第二章 附则\n本办法自发布之日起施行。"
    )
    found = {passage.of(text): (passage.kind, passage.headings) for passage in split_passages(text)}
    assert found["前言一句。"] == (Kind.SENTENCE, ())
    assert found["一、总体要求"] == (Kind.HEADING, ("第一章 总则",))
    above = ("第一章 总则", "一、总体要求", "(一)基本原则")
    assert found["坚持市场主导,坚持安全发展。"] == (Kind.SENTENCE, above)
    assert found["1.壮大龙头企业;"] == (Kind.ITEM, above)
    assert found["完善产业链。"] == (Kind.SENTENCE, ("第一章 总则", "二、重点任务"))
    assert found["本办法自发布之日起施行。"] == (Kind.SENTENCE, ("第二章 附则",))


def test_markdown_and_bullets() -> None:
    text = "# 计划\n\n## 目标\n- 建成三个园区\n* 培育十家企业\n| 市 | 园区 |\n正文没有句号"
    passages = split_passages(text)
    assert [passage.kind.value for passage in passages] == [
        "heading",
        "heading",
        "item",
        "item",
        "item",
        "sentence",
    ]
    assert passages[-1].headings == ("# 计划", "## 目标")


def test_a_numbered_sentence_is_an_item() -> None:
    text = "一、到2030年,全市建成五个园区,产值达到三千亿元。"
    assert [passage.kind for passage in split_passages(text)] == [Kind.ITEM]


@pytest.mark.parametrize("unit", ["园区,企业", "！", "；", "甲 ", "(一)", "?a", "。”"])
def test_without_a_line_break(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    check_tiling(text, split_passages(text))


def test_ten_megabytes_without_a_line_break() -> None:
    text = "推动产业发展" * 600_000
    passages = split_passages(text)
    assert sum(passage.end - passage.start for passage in passages) == len(text)
    assert max(passage.end - passage.start for passage in passages) <= LONGEST


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from(list("产业园区,,。；;!?()（一1.)、#\n\r \u3000“”-|a")), max_size=300))
def test_every_character_is_in_one_passage(text: str) -> None:
    check_tiling(text, split_passages(text))


@settings(deadline=None)
@given(st.text(max_size=1500))
def test_any_text(text: str) -> None:
    check_tiling(text, split_passages(text))


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not there: the real documents are not split")
def test_the_real_documents() -> None:
    for path in sorted((SHARED / "gold" / "repaired").glob("*.txt")):
        text = path.read_bytes().decode()
        passages = split_passages(text)
        check_tiling(text, passages)
        assert len(passages) > 20
