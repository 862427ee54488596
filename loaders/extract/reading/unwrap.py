"""Text laid out in lines of one width -> flowing text: line breaks, page numbers and blanks inside words are left out.

A page that was copied out of a PDF breaks its lines where the paper ended (`精|神`), or has a blank where the break was. Only
stretches that show it are touched; every character that is kept knows its place.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import cache

from loaders.extract.reading import lexicon as lx

_CJK = "\u3400-\u9fff"
_MARKS = "，。、；：）》”,;:)"
_BLANK = re.compile(rf"(?<=[{_CJK}{_MARKS}“《（(\d%])[ \t\u3000\u00a0]+(?=[{_CJK}{_MARKS}“《（\d])")
_WIDE = re.compile("[“”\u2e81-\U0010ffff]+")
_SPACED_PROSE = re.compile(r"[，。；,;]")
_PAGE_NUMBER = re.compile(
    r"(?m)\n[ \t\u3000]*(?:[-—–]+[ \t]*)?(?:第[ \t]*)?\d{1,4}(?:[ \t]*页)?(?:[ \t]*[-—–]+)?[ \t]*(?=\n)"
)
_MANY_BLANKS = 6  # blanks between characters of one text, below which they mean something
_PER_BLANK = 60  # characters of prose a blank, above which blanks are rare enough to mean something
_LEAST_WIDTH, _MOST_WIDTH = 30, 120  # cells of a line of print; a Chinese character takes two
_SLACK = 6  # a full line may be shorter by so many cells: a mark or a number is not broken
_INLINE = re.compile(
    r"(?s)<!--.{0,2000}?-->|<(style|script)\b.{0,8000}?</\1>"
    r"|</?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|label|mark|q|s|small|span|strong|sub|sup|u)\b[^<>\n]{0,600}>"
)
_SPAM_HINT = re.compile(
    r"私服|外挂|手游|彩金|彩票平台|娱乐城|百家乐|老虎机|六合彩|时时彩|博彩|擦擦|伊人大|久久精品|国产精品视频"
)
_SPAM = re.compile(
    r"(?:新开|热血)?(?:传奇)?(?:私服|外挂)(?:发布网|网)?|\d{0,4}手游(?:盒子|平台|网)"
    r"|\d{0,4}(?:棋牌|彩票|博彩|百家乐|老虎机|六合彩|时时彩|娱乐城)(?:游戏|平台|网站|娱乐)*(?:注册|开户)?送?彩金(?:\d+元?)?"
    r"|(?:注册|首存|开户)?送彩金(?:\d+元?)?|\d{0,4}(?:彩票平台|娱乐城|百家乐|老虎机|六合彩|时时彩)(?:平台|网站|注册)*"
    r"|擦{2,}|伊人大[香杳][蕉焦](?:在线?|网)?|(?:久久|国产)精品(?:视频)?(?:在线)?"
)
_STOPS = ("。", "；", "：", ";", ":", "！", "？")
_CELLS = re.compile(r"[|｜│┃║\t]")  # a row of a table is no line of print
_FULL_LINES = 3  # lines of one width that show a layout
_LONGEST_REST = 40  # characters of a title on its second line
_NEAR_LINES = 6  # lines before and after that are compared with a line
_FIGURE_BEFORE = re.compile(r"(?:\d[%家个项户万亿元]*|左右|以上|以下|百分点)[ \t\u3000\u00a0]+$")
_CLAUSES = re.compile("[，,。；;]")  # rows of a table without lines have none of these marks
_FEWEST_CELLS = 2  # and more cells than this
_ROW = re.compile(r"[ \t\u3000]*(\d{1,3})[ \t\u3000]+[^\d\s]")
_ENDS_IN_FIGURE = re.compile(r"\d(?:%|[万亿千百]*(?:[元人吨]|[个家户项条]))(?:以上|左右|以内)?[ \t]*$")
_STRAY = re.compile("，(?=[，,、。；;])|,(?=[，、。；])")  # two of ASCII are an empty cell
_MANY_STRAY = 3
_INNER_MARK = re.compile(r"[，,、；;：:。](?=[^\n])|(?<=[\u4e00-\u9fff%])\.(?=[^\n\d.])")
_BESIDE_MARK = re.compile(  # a blank that follows each mark, or stands before it
    r"(?:(?<=[，,、；;：:。”》])|(?<=[\u4e00-\u9fff%]\.))[ \u3000\u00a0](?=[^\s|])|(?<=[^\s|])[ \u3000\u00a0](?=[，,、；;：:。“《]|\.[^\d.])"
)
_DOUBLED = re.compile(r"(?<![，,。、；;])([，,。、；;])(?=\1[^，,。、；;])")  # three points are an ellipsis
_DOUBLE_ANGLE = re.compile(r"<(?=<[^<>\n]{2,90}>>)|(?<=[^<>\n]>)>")  # 《 and 》 in ASCII
_LIST_BREAK = re.compile(
    r"(?:、|[:：](?=[ \t\u3000]*\n\s{0,8}[^\n。；;|]{2,40}、[ \t]*\n))(?P<break>[ \t\u3000]*\n\s*)(?=[^\s|])"
)
_MANY_BREAKS = 2
_INSIDE = re.compile(r"[，,、。；;](?=.)")


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


def unwrap(text: str) -> Unwrapped:
    """The text without the marks of its layout; the same text where it shows none."""
    beside = _beside_marks(text)
    gaps = [
        *beside,
        *_blanks(text, frozenset(beside if _on_one_side(text, beside) else ())),
        *_figures(text),
        *_line_ends(text),
        *_listed(text),
        *_tags(text),
        *_spam(text),
        *_stray(text),
        *_double_angles(text),
    ]
    if not gaps:
        return Unwrapped(text)
    keep = bytearray(b"\x01") * len(text)
    for start, end in gaps:
        keep[start:end] = bytes(end - start)
    places = array("q", (at for at, kept in enumerate(keep) if kept))
    return Unwrapped("".join([text[at] for at in places]), places)


def _listed(text: str) -> list[tuple[int, int]]:
    """Line breaks behind enumeration commas, and behind the colon that leads in such a list: 分别是:|甲园、|乙园、|丙园。"""
    found = [m.span("break") for m in _LIST_BREAK.finditer(text)]
    return found if len(found) >= _MANY_BREAKS else []


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


def _spam(text: str) -> list[tuple[int, int]]:
    """Words of advertisers that were put into sentences."""
    return [m.span() for m in _SPAM.finditer(text)] if _SPAM_HINT.search(text) else []


def _beside_marks(text: str) -> list[tuple[int, int]]:
    """Blanks beside marks, where most marks of a text have one: 甲, 乙, 丙 and 甲 、乙 、丙."""
    if " " not in text and "\u3000" not in text and "\u00a0" not in text:
        return []
    found = [m.span() for m in _BESIDE_MARK.finditer(text)]
    return found if len(found) >= _MANY_BLANKS and 2 * len(found) > len(_INNER_MARK.findall(text)) else []


def _on_one_side(text: str, beside: list[tuple[int, int]]) -> bool:
    """Whether blanks always follow marks, or always stand before them: others in the text may mean something then."""
    after = sum(text[start - 1] in _MARKS or text[start - 1] == "." for start, _ in beside)
    return after in (0, len(beside))


def _blanks(text: str, beside: frozenset[tuple[int, int]]) -> list[tuple[int, int]]:
    """Blanks inside sentences, where the text has so many that they can't all separate."""
    found, prose = [], 0
    at = 0
    for line in text.split("\n"):
        if len(_SPACED_PROSE.findall(line)) >= 2:
            prose += len(line)
            found += [span for m in _BLANK.finditer(line) if (span := (at + m.start(), at + m.end())) not in beside]
        at += len(line) + 1
    inner = [(start, end) for start, end in found if text[start - 1] not in _MARKS and text[end] not in _MARKS]
    marks = sum(map(text.count, "，,、"))
    many = len(inner) > marks * 1.5 and len(found) < 2 * len(inner)  # blanks beside marks show that blanks say nothing
    if many or sum(_begins_clause(text, end) for _, end in inner) * 2 > len(inner):
        return []  # they stand for commas
    if len(found) < _MANY_BLANKS or len(found) * _PER_BLANK < prose:
        return []
    return found


def _figures(text: str) -> list[tuple[int, int]]:
    """Blanks around a number and before its unit in a line of prose: 企业近 600 家, 2023 年."""
    found, at = [], 0
    for line in text.split("\n"):
        if (" " in line or "\u00a0" in line) and len(_SPACED_PROSE.findall(line)) >= 2:
            for match in _spaced_figure().finditer(line):
                found += [(at + a, at + b) for a, b in (match.span("before"), match.span("after")) if a < b]
        at += len(line) + 1
    return found


@cache
def _spaced_figure() -> re.Pattern[str]:
    units = lx.alternation({*lx.words("unit"), "年", "月", "日"})
    return re.compile(
        rf"(?:(?<=[{_CJK}])(?P<before>[ \t\u00a0]*)|(?<=[，,、。；;（(:：]))\d[\d.,]{{0,15}}(?P<after>[ \t\u00a0]+)(?=[余多]?[万亿千百]*(?:{units}))"
    )


def _begins_clause(text: str, at: int) -> bool:
    """Whether a verb, an adverb or an indicator begins here, or a figure ends before."""
    opens = lx.VERB | lx.OPENER | lx.PLACE | lx.INDICATOR
    begins = any(lx.flags().get(text[at : at + n], 0) & opens for n in range(2, 6))
    return begins or bool(_FIGURE_BEFORE.search(text, max(0, at - 8), at))


def _line_ends(text: str) -> list[tuple[int, int]]:
    """Line breaks (and page numbers between them) inside sentences, where lines near by break at the same width."""
    ends: list[tuple[int, int, int]] = []  # number of the line, its width, where the next one begins
    lines, at = text.split("\n"), 0
    spam = bool(_SPAM_HINT.search(text))  # it was put in when the lines were broken already
    widths = [_cells(_SPAM.sub("", line) if spam else line) for line in lines]
    for number, line in enumerate(lines[:-1]):
        end = at + len(line)
        wide = _LEAST_WIDTH <= widths[number] <= _MOST_WIDTH and not _CELLS.search(line)
        if wide and not line.rstrip().endswith(_STOPS):
            if page := _PAGE_NUMBER.match(text, end):
                ends.append((number, end, page.end() + 1))
            elif _goes_on(lines[number + 1]) and not _is_row(lines, number) and not _is_figure(lines, number):
                ends.append((number, end, end + 1))
        at = end + 1
    prose = [bool(_INSIDE.search(line)) for line in lines]
    kept = [
        ends[n][1:] for n in range(len(ends)) if _in_title(lines, ends[n][0]) or _has_company(ends, n, widths, prose)
    ]
    return [(start - _trailing(text, start), end + _leading(text, end)) for start, end in kept]


def _in_title(lines: list[str], number: int) -> bool:
    """Whether a line ends inside a title: the mark that opens it stands in one of the lines before, the other below."""
    before, following = "".join(lines[max(0, number - 1) : number + 1]), "".join(lines[number + 1 : number + 3])
    closed, opened = following.find("》"), following.find("《")
    return before.rfind("《") > before.rfind("》") and 0 <= closed < _LONGEST_REST and not 0 <= opened < closed


def _has_company(ends: list[tuple[int, int, int]], n: int, widths: list[int], prose: list[bool]) -> bool:
    """Whether enough lines near this one break at its width, and most of them are prose: marks stand inside of them."""
    number = ends[n][0]
    near = [
        other
        for other, end, start in ends[max(0, n - _NEAR_LINES) : n + _NEAR_LINES + 1]
        if abs(other - number) <= _NEAR_LINES
        and abs(widths[other] - widths[number]) <= _SLACK
        and (start - end > 1 or widths[other + 1] <= widths[other] + _SLACK)  # the next line is no wider than the print
    ]
    return len(near) >= _FULL_LINES and sum(prose[other] for other in near) * 3 >= len(near) * 2


def _cells(line: str) -> int:
    """The width of a line in print."""
    line = line.rstrip()
    return 2 * len(line) - len(_WIDE.sub("", line))


def _goes_on(line: str) -> bool:
    """Whether a line continues the one before: it is no heading, no item, and not set in."""
    return bool(line.strip()) and not re.match(
        r"\s{2,}|[ \t\u3000]*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、]|\d{1,3}[,，](?!\d{3})|[#|•●■◆-]|(?:专栏|附[件表]?)[ \t]*[\d一二三四五六七八九十]"
        r"|[\u4e00-\u9fff]{2,16}[（(](?:共)?\d{1,3}[个家户项条][)）][：:]?\s*$"  # 遵义市(4个): the heading of a list
        r"|(?:[\u4e00-\u9fff]{1,7}[省市县区州盟旗]|(?:责任|牵头|配合)单位)[：:]"  # 泸州市:甲集群: a label
        r"|[\u4e00-\u9fff]{4,20}(?:厅|局|委员会|办公室|政府)\s*$)",  # who has signed
        line,
    )


def _is_row(lines: list[str], number: int) -> bool:
    """Whether a line is a row of a table: its number is followed by the next one's, or the line beside it has as many cells."""
    line, beside = lines[number], (lines[number + 1], lines[max(number - 1, 0)])
    cells = len(line.split()) if not _CLAUSES.search(line) else 0
    alike = cells > _FEWEST_CELLS and any(len(other.split()) == cells for other in beside if other is not line)
    return alike or _counts_on(line, lines[number + 1])


def _is_figure(lines: list[str], number: int) -> bool:
    """Whether a line is one of several that each end with a figure: 新签约项目200个, below it 新开工项目150个."""
    beside = (lines[number + 1], lines[max(number - 1, 0)])
    return bool(_ENDS_IN_FIGURE.search(lines[number])) and any(
        _ENDS_IN_FIGURE.search(other) for other in beside if other is not lines[number]
    )


def _counts_on(line: str, following: str) -> bool:
    """Whether two lines are rows of a table: 3 甲… and 4 乙…."""
    numbers = [match and int(match[1]) for match in (_ROW.match(line), _ROW.match(following))]
    return numbers[0] is not None and numbers[1] == numbers[0] + 1


def _trailing(text: str, end: int) -> int:
    return len(text[:end][-8:]) - len(text[:end][-8:].rstrip(" \t\u3000"))


def _leading(text: str, start: int) -> int:
    return len(text[start : start + 8]) - len(text[start : start + 8].lstrip(" \t\u3000"))
