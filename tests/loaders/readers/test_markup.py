"""Markdown and text with tags: the text stays as it is, and what is read lets out the rest."""

import time

import pytest

from loaders.document import SourceText, decode_document
from loaders.extract import extract
from loaders.skipping import without

PAGE = """
---
title: '青河省的竹木集群'
date: 2024-05-06
---

# 第一章  总则

<style>.qr{width:74px}</style>
<div class="qrcode"><p>扫码看更多</p></div>
<p cms-style="x">青河省将发展<font color="red">山地农机</font>、<a href="http://a.example/1">茶叶加工</a>&nbsp;产业。</p><!-- 广告 -->
**白山市**培育[竹木家具](http://b.example "b")集群。![图](c.png)

| 名称 | 所在市 |
|:---|:---|
| 青河产业园 | 白山市 |
<table><tr><td>甲园</td><td>乙市</td></tr></table>
<p class="article-editor">责任编辑：某某</p>
"""


def read(text: str, name: str = "a.md") -> tuple[SourceText, str]:
    document = decode_document(text.encode(), name)
    return document, without(document.text, document.skipped).text


def test_markdown_keeps_its_text_and_skips_what_is_no_content() -> None:
    document, kept = read(PAGE)
    assert document.text == PAGE
    assert document.format == "markdown"
    lines = [line.strip() for line in kept.splitlines() if line.strip()]
    assert lines == [
        "第一章  总则",
        "青河省将发展山地农机、茶叶加工\xa0产业。",
        "白山市培育竹木家具集群。",
        "| 名称 | 所在市 |",
        "|:---|:---|",
        "| 青河产业园 | 白山市 |",
        "甲园 | 乙市",
        "责任编辑：某某",
    ]
    assert document.declared == {"title": "青河省的竹木集群", "date": "2024-05-06"}


def test_places_lead_back_into_the_whole_text() -> None:
    document, kept = read(PAGE)
    aligned = without(document.text, document.skipped)
    for word in ("山地农机", "茶叶加工", "白山市", "乙市"):
        at = kept.index(word)
        start, end = aligned.to_raw(at, at + len(word))
        assert document.text[start:end] == word
    at = kept.index("发展山地农机、茶叶")
    start, end = aligned.to_raw(at, at + 9)
    assert document.text[start:end] == '发展<font color="red">山地农机</font>、<a href="http://a.example/1">茶叶'


def test_facts_are_quoted_from_the_whole_text() -> None:
    text = "<p>近日，湖南省工信厅印发《湖南省竹木产业<b>跃升</b>行动方案》。</p><style>p{}</style><p>到2027年，培育省级竹木特色产业集群6个。</p>"
    document, _ = read(text)
    rows = extract(document.text, document.name, document.skipped)
    places = [p for row in rows for p in (row.get("mentions") or row["evidence"])]
    assert all(text[p["start"] : p["end"]] == p["quote"] for p in places)
    assert any("<b>跃升</b>" in p["quote"] for p in places)
    assert "湖南省竹木产业跃升行动方案" in {row.get("name") for row in rows}
    assert [row["properties"]["value"] for row in rows if row.get("type") == "Target"] == [6]


@pytest.mark.parametrize(
    "text",
    [
        "产值 < 20 亿元，占比 > 5%，a<b 且 b>c。",
        "---\n\n一段文字\n\n---\n\n另一段文字",
        "5 * 3 = 15，a_b_c，第一章 总则 #1",
        "<甲方>与<乙方>签订",
    ],
)
def test_what_only_looks_like_marks_is_kept(text: str) -> None:
    for name in ("a.md", "a.txt"):
        document, kept = read(text, name)
        assert kept == text
        assert document.declared == {}


def test_tags_and_marks_of_bold_words_in_plain_text_are_skipped_and_a_hash_sign_is_not() -> None:
    _, kept = read("#一号工程\n<p>青河省</p><p>**白山市**</p>", "a.txt")
    assert kept.split() == ["#一号工程", "青河省", "白山市"]


def test_furniture_that_frames_the_page_is_read() -> None:
    _, kept = read("<div class='share-page'><p>青河省发展竹木家具产业。</p></div>短", "a.md")
    assert "竹木家具" in kept


@pytest.mark.parametrize(
    "unit", ["<", "<!--", "<a ", "[", "![a](", "**", "&#1", "<style>", "<div class=nav>", "](", "---\n", "`", "\\"]
)
def test_time_is_linear_in_hostile_text(unit: str) -> None:
    started = time.process_time()
    read("一" + unit * (200_000 // len(unit)))
    assert time.process_time() - started < 4


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("实施&ldquo;415X&rdquo;工程&#12289;&#x300A;规划&#x300B;", "实施“415X”工程、《规划》"),
        ("产业&amp;nbsp;集群", "产业\xa0集群"),
        ("研发&测试;AT&T", "研发&测试;AT&T"),
    ],
)
def test_entities_in_plain_text_are_what_they_stand_for(raw: str, kept: str) -> None:
    assert read(raw, "a.txt")[1] == kept
