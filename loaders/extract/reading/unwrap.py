"""Text laid out in lines of one width -> flowing text: line breaks, page numbers and blanks inside words are left out.

A page that was copied out of a PDF breaks its lines where the paper ended (`精|神`), or has a blank where the break was. Only
stretches that show it are touched; every character that is kept knows its place.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from itertools import pairwise

from loaders.extract.reading.blanks import empty_blanks, thousands
from loaders.extract.reading.broken_names import broken_names
from loaders.extract.reading.phone_lines import phone_lines
from loaders.extract.reading.printed import line_ends
from loaders.extract.reading.run_on import line_starts
from loaders.extract.reading.spam import spam
from loaders.extract.reading.surroundings import surroundings
from loaders.extract.reading.wording import longer_there

_INLINE = re.compile(
    r"(?s)<!--.{0,2000}?-->|<(style|script)\b.{0,8000}?</\1>"
    r"|</?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|label|mark|q|s|small|span|strong|sub|sup|u)\b[^<>\n]{0,600}>"
)
_PICTURE = r"[(（]?(?:资料|示意|效果|网络)(?:图片?|照片)[)）]?"
_CREDIT = re.compile(
    rf"(?m)^[^。\n]{{0,30}}(?<!见){_PICTURE}[ \t]*(?:$|\n)|(?<=。)[(（]?{_PICTURE}(?=$|\s)"
)  # of a photo: 甲园(资料图片)
_BY_WHOM = re.compile(  # △甲产业园。|王某某 摄
    r"(?m)^[△▲▼][^\n]{0,40}?(?P<credit>(?<=[ 。])[^\s。]{2,4}[ ]?摄|图源[^\n]{0,12}|(?<=[ 。])[^\s。]{2,8}供图|(?:企业|受访者|采访对象|资料)供图)[ \t]*$"
)
_STOCK = re.compile(  # 甲股份(300750.SZ), 乙集团(002594,股吧), 丙公司(股票代码:600000)
    r"(?<=[\u4e00-\u9fffA-Za-z])[(（](?:(?:股票|证券|A股)?(?:代码|简称)[:：]\s?)?(?:(?:SZ|SH|BJ|HK|sz|sh|bj|hk|NYSE|NASDAQ|BK)[:：.]?)?"
    r"(?:[034689]\d{5}|\d{5}(?=[.．]HK)|(?<=HK)\d{4,5}|(?<=HK[:：.])\d{4,5}|\d{4,5}(?=[.．]HK)|(?<=BK)\d{4})(?:[.．,，:：\s]{1,2}(?:SZ|SH|BJ|HK|sz|sh|bj|hk))?"
    r"(?:[,，\s]{1,2}(?:股吧|行情|问诊|诊股|买入|维权|论坛|基金)){0,4}[)）]"
)
_STRAY = re.compile("，(?=[，,、。；;])|,(?=[，、。；])")  # two of ASCII are an empty cell
_MANY_STRAY = 3
_MARKS_BEFORE = "，。、；：）》”,;:)."
_MANY_BLANKS = 6  # beside marks, below which they mean nothing for the others
_INNER_MARK = re.compile(r"[，,、；;：:。](?=[^\n])|(?<=[\u4e00-\u9fff%])\.(?=[^\n\d.])")
_BESIDE_MARK = re.compile(  # a blank that follows each mark, or stands before it
    r"[ \u3000\u00a0](?:(?:(?<=[，,、；;：:。”》].)|(?<=[\u4e00-\u9fff%]\..))(?=[^\s|])|(?<=[^\s|].)(?=[，,、；;：:。“《]|\.[^\d.]))"
)
_DOUBLED = re.compile(r"(?<![，,。、；;])([，,。、；;])(?=\1[^，,。、；;])")  # three points are an ellipsis
_DOUBLE_ANGLE = re.compile(r"<(?=<[^<>\n]{2,90}>>)|(?<=[^<>\n]>)>")  # 《 and 》 in ASCII
_LIST_BREAK = re.compile(
    r"(?:、|[:：](?=[ \t\u3000]*\n\s{0,8}[^\n。；;|]{2,40}、[ \t]*\n))(?P<break>[ \t\u3000]*\n\s*)(?=[^\s|])"
)
_BROKEN_TITLE = re.compile(  # 甲市加快培育|“465”产业集群链主企业的|实施意见发布
    r"(?m)^[ \t\u3000]*(?:[\u4e00-\u9fff]{2,9}[省市县区州](?:关于)?(?:加快|进一步|促进|支持|推动|推进|培育)[\u4e00-\u9fff]{0,12}(?P<first>[ \t]*\n\s*))?"
    r"[\u4e00-\u9fff“”A-Za-z\d+]{6,30}的(?P<last>[ \t]*\n\s*)(?:实施|指导|若干)?(?:意见|措施|政策|方案|规划)(?=(?:正式)?(?:发布|印发|出台|公布))"
)
_MANY_BREAKS = 2
_NO_CELL = 12  # characters of a line, that are too many for a cell that stands twice


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A text, and the place of each of its characters in the text before."""

    text: str
    places: array[int] | None = None  # None: nothing was left out

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span before, of a span of the text."""
        if self.places is None or end <= start:
            return start, end
        return self.places[start], self.places[end - 1] + 1

    def without(self, gaps: list[tuple[int, int]]) -> Unwrapped:
        """The text without stretches of it; places are those in the first text still."""
        if not gaps:
            return self
        keep = bytearray(b"\x01") * len(self.text)
        for start, end in gaps:
            keep[start:end] = bytes(end - start)
        kept = [at for at, is_kept in enumerate(keep) if is_kept]
        places = array("q", kept if self.places is None else [self.places[at] for at in kept])
        return Unwrapped("".join([self.text[at] for at in kept]), places)

    def with_marks(self, marks: list[tuple[int, str, int]]) -> Unwrapped:
        """The text with a mark before each of some places; the third says beside which character it stands."""
        if not marks:
            return self
        text, places = self.text, self.places or array("q", range(len(self.text)))
        parts: list[str] = []
        found, at = array("q"), 0
        for start, mark, beside in sorted(marks):
            parts += (text[at:start], mark)
            found += places[at:start] + places[beside : beside + 1]
            at = start
        return Unwrapped("".join([*parts, text[at:]]), found + places[at:])

    def broken(self, starts: list[int]) -> Unwrapped:
        """The text with a line break before each of some places; it stands where the character behind it does."""
        if not starts:
            return self
        places = self.places or array("q", range(len(self.text)))
        parts, kept = [], array("q")
        for start, end in pairwise([0, *starts, len(self.text)]):
            parts.append(self.text[start:end])
            kept.extend(places[start:end])
            if end < len(self.text):
                kept.append(places[end])
        return Unwrapped("\n".join(parts), kept)


def unwrap(text: str) -> Unwrapped:
    """The text without what stands around it on its page and without the marks of its layout; the same text where it shows none."""
    flowing = Unwrapped(text)
    for gaps in (surroundings, _strange, _doubled, line_ends, phone_lines):
        flowing = flowing.without(gaps(flowing.text))
    flowing = flowing.broken(line_starts(flowing.text))
    for gaps in (_beside_marks, _marks):
        flowing = flowing.without(gaps(flowing.text))
    return flowing


def _strange(text: str) -> list[tuple[int, int]]:
    """What others have put into lines that were printed already."""
    codes = [m.span() for pattern in (_STOCK, _CREDIT) for m in pattern.finditer(text)]
    credits = [m.span("credit") for m in _BY_WHOM.finditer(text)]
    return [*_tags(text), *spam(text), *codes, *credits]


def _doubled(text: str) -> list[tuple[int, int]]:
    """Lines that stand twice, one below the other; short ones may be two cells of a table."""
    found, at, last = [], 0, ""
    for line in text.split("\n"):
        body = line.strip()
        if body and body == last and (len(body) >= _NO_CELL or "|" in body):
            found.append((at - 1, at + len(line)))
        last = body or last
        at += len(line) + 1
    return found


def _marks(text: str) -> list[tuple[int, int]]:
    """Blanks and marks, and breaks of lists, that say nothing."""
    return [
        *empty_blanks(text),
        *thousands(text),
        *_listed(text),
        *_broken_titles(text),
        *broken_names(text),
        *_stray(text),
        *_double_angles(text),
        *longer_there(text),
    ]


def _listed(text: str) -> list[tuple[int, int]]:
    """Line breaks behind enumeration commas, and behind the colon that leads in such a list: 分别是:|甲园、|乙园、|丙园。"""
    found = [m.span("break") for m in _LIST_BREAK.finditer(text)]
    return found if len(found) >= _MANY_BREAKS else []


def _broken_titles(text: str) -> list[tuple[int, int]]:
    """Line breaks inside a title that is laid out on lines of its own, where the word behind it says that it is one."""
    found = _BROKEN_TITLE.finditer(text) if "的" in text else ()
    return [m.span(part) for m in found for part in ("first", "last") if m[part]]


def _stray(text: str) -> list[tuple[int, int]]:
    """Commas that were put before other marks all over a text: 光子,、集成电路,、人工智能; and marks that stand twice: 光子、、集成电路."""
    found = [m.span() for m in _STRAY.finditer(text)]
    twice = [m.span() for m in _DOUBLED.finditer(text)] if _is_doubled(text) else []
    return (found if len(found) >= _MANY_STRAY else []) + twice


def _is_doubled(text: str) -> bool:
    """Whether marks stand twice in a text that has sentences; two commas of a table without them are an empty cell."""
    return sum(map(text.count, ("，，", "。。", "、、", "；；"))) >= _MANY_STRAY or ("、、" in text and "。。" in text)


def _double_angles(text: str) -> list[tuple[int, int]]:
    """The second marks of titles that stand in <<甲规划>>."""
    return [m.span() for m in _DOUBLE_ANGLE.finditer(text)] if "<<" in text and ">>" in text else []


def _tags(text: str) -> list[tuple[int, int]]:
    """Marks of HTML that a reader has left inside sentences, and what no reader of a page sees."""
    return [m.span() for m in _INLINE.finditer(text)] if "</" in text else []


def _beside_marks(text: str) -> list[tuple[int, int]]:
    """Blanks beside marks, where most marks of a text have one, always on the same side: 甲, 乙, 丙 or 甲 、乙 、丙."""
    if " " not in text and "\u3000" not in text and "\u00a0" not in text:
        return []
    found = [m.span() for m in _BESIDE_MARK.finditer(text)]
    after = sum(text[start - 1] in _MARKS_BEFORE for start, _ in found)
    most = len(found) >= _MANY_BLANKS and 2 * len(found) > len(_INNER_MARK.findall(text))
    return found if most and after in (0, len(found)) else []  # on both sides, and the others say nothing either
