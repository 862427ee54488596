"""Blanks that say nothing: inside words (精 神), around numbers (近 600 家), between all characters (规 划), beside marks.

Whether they say nothing is asked of the text as a whole: a blank that stands for a comma never falls inside of a word.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from loaders.extract.reading import lexicon as lx

_CJK = "\u3400-\u9fff"
_MARKS = "，。、；：）》”,;:)"
_CLOSING = "，。、；：）》,;"  # before which no blank stands for a comma
_B = "[ \t\u3000\u00a0\u2000-\u200a\u202f]"
_ANY = re.compile(_B)
_BLANK = re.compile(rf"(?<=[{_CJK}{_MARKS}“《（(\d%]){_B}{{1,2}}(?=[{_CJK}{_MARKS}“《（(\d])")
_INNER = re.compile(rf"(?<=[{_CJK}]){_B}{{1,2}}(?=[{_CJK}])")
_PROSE = re.compile(r"[，。；、,;]")
_LEAST_PROSE = 2  # such marks in a line of prose
_MANY_BLANKS = 6  # blanks between characters of one text, below which they mean something
_PER_BLANK = 60  # characters of prose a blank, above which blanks are rare enough to mean something
_FIGURE_BEFORE = re.compile(rf"(?:\d[%家个项户万亿元]*|左右|以上|以下|百分点){_B}+$")
_LONGEST_WORD = 4  # characters of a word that is looked for over a blank
_FEW_INNER = 3  # blanks, of which one inside a word is enough to say that they fell by chance
_PER_CROSSING = 7  # blanks of which one falls inside a word of the lexicon where they fell by chance; of those for commas, one in 60 does
_MANY_SPACED = 3  # numbers between blanks that show a way of writing

Spans = list[tuple[int, int]]


def empty_blanks(text: str) -> Spans:
    """The blanks that no reader needs."""
    if not _ANY.search(text):
        return []
    apart = _apart(text)
    beside = [*_beside_marks(text), *_before_quotes(text), *_behind_etc(text)]
    return [*apart, *beside, *_inside(text, apart), *_around_numbers(text)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line and where it begins."""
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def _is_prose(line: str) -> bool:
    return len(_PROSE.findall(line)) >= _LEAST_PROSE


_EDGE = re.compile(  # the blank first: it is what is looked for
    rf"{_B}(?:(?<=[“《（(〔]{_B}){_B}*(?=[^ \t|])|(?<=[^\s|｜]{_B}){_B}*(?=[、，。；：）》”〕]|\[\d{{1,2}}\]))"
)


def _beside_marks(text: str) -> Spans:
    """Blanks inside of brackets and before marks: “ 8810”, 《 甲规划 》, VR 、光电, and before a machine's footnotes."""
    return [m.span() for m in _EDGE.finditer(text)]


_QUOTED_PART = re.compile(rf"(?<=[{_CJK}]){_B}{{1,2}}(?=“[^“”\s]{{1,12}}”[{_CJK}])")


def _before_quotes(text: str) -> Spans:
    """Blanks in prose before the quoted part of a name: 国家级专精特新 “小巨人”企业."""
    lines = ((at, line) for at, line in _lines(text) if "“" in line and _is_prose(line))
    return [(at + m.start(), at + m.end()) for at, line in lines for m in _QUOTED_PART.finditer(line)]


_COUNTS_THEM = re.compile(rf"(?<=等){_B}{{1,2}}(?=(?:\d{{1,4}}|[一二两三四五六七八九十]{{1,3}})[大个家户条项种类])")


def _behind_etc(text: str) -> Spans:
    """Blanks between 等 and the count of what it ends: 甲公司、乙公司等 4家企业."""
    return [m.span() for m in _COUNTS_THEM.finditer(text)] if "等" in text else []


_THOUSANDS = re.compile(rf"(?:{_B}{{1,2}}|\n)(?=\d{{3}}(?!\d)(?:\.\d+)?(?:[万亿]|[元家户个吨]))")
_BEGUN_SUM = re.compile(r"[达到过破超逾约至额值资入计为]\d{1,3}$")


def thousands(text: str) -> Spans:
    """Blanks and line breaks that part the thousands of a number: 总投资1| |130亿元, 突破5|\\n|000亿元."""
    parted = _THOUSANDS.finditer(text)
    return [m.span() for m in parted if _BEGUN_SUM.search(text, max(0, m.start() - _LONGEST_WORD), m.start())]


_APART = re.compile(rf"(?<![{_CJK}])[{_CJK}](?:{_B}{{1,4}}[{_CJK}])+(?![{_CJK}])")
_NEIGHBOURS = re.compile(rf"[{_CJK}](?={_B}*[{_CJK}])")
_MOST_APART = 0.8  # of the neighbours in a line that is set apart
_FEWEST_APART = 3


def _apart(text: str) -> Spans:
    """The blanks of lines whose characters all stand apart (规 划 纲 要), and of single words that do (地 区)."""
    found: Spans = []
    for at, line in _lines(text):
        if not _ANY.search(line):
            continue
        inner = list(_INNER.finditer(line))
        neighbours = len(_NEIGHBOURS.findall(line))
        if len(inner) >= _FEWEST_APART and len(inner) >= _MOST_APART * neighbours:
            width = min(m.end() - m.start() for m in inner)  # wider ones part words
            found += [(at + m.start(), at + m.end()) for m in _between(line) if m.end() - m.start() == width]
        else:
            for run in _APART.finditer(line):
                found += [(at + run.start() + m.start(), at + run.start() + m.end()) for m in _INNER.finditer(run[0])]
    return found


_MOST_PAIRS = 0.8  # of all neighbours that stand apart: letters, digits and marks do as well


def _between(line: str) -> Iterator[re.Match[str]]:
    """The blanks between characters that are set apart; between digits and letters as well, if they are too: 2 0 2 5 年."""
    everything = len(_RUN.findall(line.strip())) >= _MOST_PAIRS * (len(_SOLID.findall(line)) - 1)
    yield from (_RUN if everything else _BLANK).finditer(line)


_RUN, _SOLID = re.compile(rf"(?<=[^\s|｜]){_B}{{1,2}}(?=[^\s|｜])"), re.compile(r"[^\s|｜]")


def _inside(text: str, apart: Spans) -> Spans:
    """Blanks inside sentences, where the text has so many that they can't all separate, or where they fall inside words."""
    known = set(apart)
    found, inner, prose = [], [], 0
    for at, line in _lines(text):
        if _is_prose(line):
            prose += len(line)
            spans = [(at + m.start(), at + m.end()) for m in _BLANK.finditer(line)]
            found += [span for span in spans if span not in known]
    inner = [(start, end) for start, end in found if text[start - 1] not in _MARKS and text[end] not in _MARKS]
    if _by_chance(text, found):
        broken = [m.span() for m in _BROKEN_NUMBER.finditer(text)]
        return [*(span for span in found if not _between_organs(text, *span)), *broken, *_in_headings(text, known)]
    return [*(found if _are_idle(text, found, inner, prose) else []), *_in_lists(text, known)]


def _by_chance(text: str, found: Spans) -> bool:
    """Whether many of the blanks between characters fall inside of words, or before marks."""
    between = [span for span in found if _INNER.match(text, span[0])]
    astray = sum(text[end] in _CLOSING for _, end in found)
    crossing = sum(crosses(text, *span) for span in between) + astray
    many = crossing * _PER_CROSSING >= len(between) + astray
    return many and (crossing > 1 or (crossing == 1 and len(between) <= _FEW_INNER))


def _are_idle(text: str, found: Spans, inner: Spans, prose: int) -> bool:
    """Whether blanks are so many, and so many of them stand beside marks, that they say nothing: 获悉 , 今年 ; 做强."""
    if len(found) < 2 * len(inner) or sum(_begins_clause(text, end) for _, end in inner) * 2 > len(inner):
        return False  # they stand for commas
    return len(found) >= _MANY_BLANKS and len(found) * _PER_BLANK >= prose


_BROKEN_NUMBER = re.compile(
    rf"(?<=\d\.){_B}(?=\d)|(?<=\d){_B}(?=\.\d)|(?<=\b[12]){_B}(?=\d{{3}}年)|(?<=\b[12]\d){_B}(?=\d\d年)|(?<=\b[12]\d\d){_B}(?=\d年)"
)


def _between_organs(text: str, start: int, end: int) -> bool:
    """Whether a blank parts two that have issued a paper: 甲省科技厅 乙省科技厅关于…."""
    place = any(lx.flags().get(text[end : end + n], 0) & lx.PLACE for n in range(2, 5))
    return place and text[start - 1] in "厅局委会府院"


def _in_headings(text: str, known: set[tuple[int, int]]) -> Spans:
    """Blanks in lines that are no prose: inside words, and those of a line between lines that have none."""
    lines = [(at, line, list(_INNER.finditer(line))) for at, line in _lines(text) if line.strip()]
    found = []
    for number, (at, line, inner) in enumerate(lines):
        if not inner or _is_prose(line):
            continue
        alone = not any(o[2] and o[0] != at and not _is_prose(o[1]) for o in lines[max(0, number - 1) : number + 2])
        spans = [(at + m.start(), at + m.end()) for m in inner]
        spans = [span for span in spans if span not in known and not _between_organs(text, *span)]
        found += [span for span in spans if alone or crosses(text, *span)]
    return found


_PARTED = re.compile(rf"{_B}*(?:序号|编号|\d{{1,3}}){_B}")  # a row whose cells blanks part
_FEW_CROSSING, _PER_LISTED = 2, 3


def _in_lists(text: str, known: set[tuple[int, int]]) -> Spans:
    """Blanks in headings, items and cells, where a third of them fall inside words: 1.甲县陶 瓷产业 集群."""
    lines = ((at, line) for at, line in _lines(text) if not _is_prose(line) and not _PARTED.match(line))
    spans = [(at + m.start(), at + m.end()) for at, line in lines for m in _INNER.finditer(line)]
    spans = [span for span in spans if span not in known and not _between_organs(text, *span)]
    crossing = sum(crosses(text, *span) for span in spans)
    return spans if crossing >= _FEW_CROSSING and crossing * _PER_LISTED >= len(spans) else []


_WORD_BEFORE, _WORD_AFTER = re.compile(rf"[{_CJK}]{{1,3}}$"), re.compile(rf"[{_CJK}]{{1,3}}")


def crosses(text: str, start: int, end: int) -> bool:
    """Whether a word of the lexicon begins before a blank and ends behind it: 产 业."""
    before, after = _WORD_BEFORE.search(text[max(0, start - 3) : start]), _WORD_AFTER.match(text, end)
    if not before or not after:
        return False
    left, right, known = before[0], after[0], lx.flags()
    return any(
        left[-n:] + right[:m] in known
        for n in range(1, len(left) + 1)
        for m in range(1, min(len(right), _LONGEST_WORD - n) + 1)
    )


def _begins_clause(text: str, at: int) -> bool:
    """Whether a verb, an adverb or an indicator begins here, or a figure ends before."""
    opens = lx.VERB | lx.OPENER | lx.PLACE | lx.INDICATOR
    begins = any(lx.flags().get(text[at : at + n], 0) & opens for n in range(2, 6))
    return begins or bool(_FIGURE_BEFORE.search(text, max(0, at - 8), at))


_NUMBER = re.compile(
    rf"(?<=[{_CJK}])(?P<before>{_B}*)\d[\d.,]{{0,15}}[%％]?(?P<after>{_B}*)(?=[{_CJK}]|[，。；、,;]|$)"
)
_COUNTED = re.compile(r" (\d{1,3}) ")
_BEHIND_COUNT = re.compile(rf"\d{_B}+[个家户条项座]左?右?(?P<blank>{_B}+)(?=[{_CJK}])")  # 3 个| 千亿级集群
_COUNTED_GROUP = rf"大[{_CJK}]{{0,8}}?(?:产业|集群|领域|赛道|板块|工程|行动|基地)"  # 3 |大新兴产业


def _around_numbers(text: str) -> Spans:
    """Blanks around a number and before its unit: 企业近 600 家, 2023 年; around all in prose that is written so."""
    spaced = _numbers_are_spaced(text)
    found: Spans = []
    for at, line in _lines(text):
        if not _ANY.search(line):
            continue
        prose = _is_prose(line)
        if prose or spaced or line.rstrip().endswith("。"):
            figures = list(_spaced_figure().finditer(line))
            spans = _parts(at, iter(figures))
            row = len(figures) > 1 and not prose and not line.rstrip().endswith("。")
            found += [s for s in spans if not row or not text[s[1]].isdigit()]  # 500 亿元| 1000 亿元 are two cells
            found += [(at + m.start("blank"), at + m.end("blank")) for m in _BEHIND_COUNT.finditer(line) if prose]
        if prose and spaced and not _counts_up(line):
            found += _parts(at, _NUMBER.finditer(line))
    return found


def _parts(at: int, matches: Iterator[re.Match[str]]) -> Spans:
    """Where the blanks before and after numbers stand."""
    spans = [(at + a, at + b) for match in matches for a, b in (match.span("before"), match.span("after"))]
    return [span for span in spans if span[0] < span[1]]


def _numbers_are_spaced(text: str) -> bool:
    """Whether blanks stand beside most of the figures, before them or before their units."""
    figures = [bool(m["before"] or m["after"]) for m in _figure().finditer(text)]
    return sum(figures) >= _MANY_SPACED and sum(figures) * 2 >= len(figures)


def _counts_up(line: str) -> bool:
    """Whether a line is a table whose rows are numbered: 1 甲集群 2 乙集群 3 丙集群."""
    numbers = [int(n) for n in _COUNTED.findall(line)]
    return len(numbers) > 1 and all(b == a + 1 for a, b in pairwise(numbers))


@cache
def _units() -> str:
    units = lx.alternation({*lx.words("unit"), "年", "月", "日"})
    return rf"(?=[余多]?[万亿千百]*(?:{units})|[万千百]?亿元?级|{_COUNTED_GROUP})"


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(rf"(?<=[{_CJK}])(?P<before>{_B}*)\d[\d.,]{{0,15}}(?P<after>{_B}*){_units()}")


@cache
def _spaced_figure() -> re.Pattern[str]:
    begins = rf"(?<=[{_CJK}])(?P<before>{_B}*)|(?<=[，,、。；;（(:：”])|^[ \t\u3000]*(?=\d+{_B}+[年月])"
    return re.compile(rf"(?:{begins})\d[\d.,]{{0,15}}(?P<after>{_B}+){_units()}")
