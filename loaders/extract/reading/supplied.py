"""Marks that a text has lost, put in where it shows them: 印发甲规划,提出… is 印发《甲规划》,提出….

What is put in has the place of the character beside it, so that all offsets hold.
"""

import re
from array import array
from collections.abc import Iterator

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.unwrap import Unwrapped

_KIND = r"(?:规划纲要|发展规划|规划|行动计划|三年行动|方案|意见|措施|举措|办法|条例|纲要|细则|指引|(?:公告)?目录|的通知)(?:[(][^()\n]{1,14}[)])?"
_MADE = re.compile(  # 印发了|甲市某规划|,
    rf"(?:印发|发布|出台|公布|下发)了?(?P<title>[^,。;:、()《》\n]{{4,60}}?{_KIND})"
    r"(?=[,。;)\n]|[(](?:以下|下文)?简称|[(][\u4e00-\u9fff]{2,8}[(]20|明确|提出|指出|要求|新闻发布会|有关规定)"
)
_BEGINS = re.compile(r"关于|“?十[一二三四五六]五”?|20\d\d|国家|全国|中国")
_VAGUE = re.compile("^(?!关于).*的(?:规划|方案|意见|措施|举措|办法)|重[要大点]举措|一系列|多项|系列|相关|配套|有关|一批|若干个|各自|上述|以下")
_SHORT = re.compile(r"[(](?:以下|下文)?(?:统称|简称)[“为]{0,2}(?P<short>[\u4e00-\u9fff]{2,6})”?[)]")
_ENDS = re.compile("规划|行动计划|方案|意见|措施|举措|办法|条例|纲要|细则|指引|目录")


def with_titles(flowing: Unwrapped) -> Unwrapped:
    """The text with 《 》 around its documents, where it has none of these marks but tells what is issued."""
    text = flowing.text
    if "《" in text or "》" in text:
        return flowing
    spans = list(_titles(text))
    return _with_marks(flowing, sorted({*spans, *_short_titles(text, spans)})) if spans else flowing


def _titles(text: str) -> Iterator[tuple[int, int]]:
    """The spans of titles behind verbs that make documents known."""
    for match in _MADE.finditer(text):
        title = match["title"]
        placed = lx.begins_with_place(title) or any(title[:length] in lx.words("region") for length in (2, 3, 4))
        if (placed or _BEGINS.match(title)) and not _VAGUE.search(title):
            yield match.span("title")


def _short_titles(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of short names of these documents: 规划|提出, (以下简称|目录|), 2006年版|目录."""
    shorts = {match["short"] for match in _SHORT.finditer(text)}
    shorts |= {found[-1] for start, end in spans if (found := _ENDS.findall(text, start, end))}
    if not shorts:
        return
    named = re.compile(
        rf"(?:(?<=简称)|(?<=[,。;\n ]))(?P<short>{lx.alternation(shorts)})"
        r"(?=[)]|提出|明确|指出|要求|强调|透露|显示|提到|进一步|主要任务|中[提明]|从|围绕|[,，])"
    )
    yield from (match.span("short") for match in named.finditer(text))


def _with_marks(flowing: Unwrapped, spans: list[tuple[int, int]]) -> Unwrapped:
    """The text with marks around some spans of it."""
    text, places = flowing.text, flowing.places or array("q", range(len(flowing.text)))
    parts: list[str] = []
    found, at = array("q"), 0
    for start, end in spans:
        parts += (text[at:start], "《", text[start:end], "》")
        found += places[at:start] + places[start : start + 1] + places[start:end] + places[end - 1 : end]
        at = end
    return Unwrapped("".join([*parts, text[at:]]), found + places[at:])
