"""Commas that have become blanks, put back: 产值达到500亿元 建成园区2个; 发展新能源 新材料 绿色食品.

It is asked of the text as a whole what its blanks stand for. Every character keeps its place.
"""

import re

from loaders.extract.reading import lexicon as lx

_CJK = "\u4e00-\u9fff"
_BLANK = re.compile(  # no blank of a byline or a caption, and none behind the number of an article
    rf"(?<=[{_CJK}”》)%\dA-Za-z]) (?<![条章节] )(?<![讯电摄网者员] )(?<!消息 )(?<!附件 )(?=[ ]?[{_CJK}“《\dA-Z])(?!\s*(?:摄|记者|通讯员|来源|责任编辑))"
)
_OPAQUE = re.compile(rf"(?<=[{_CJK}]) (?:“[^“”\n]{{0,60}}”){{1,3}} (?=[{_CJK}])|" + r"\([^()\n]{0,60}\)|“[^“”\n]{0,60}”|《[^《》\n]{0,90}》")
_MARKS = re.compile("[,、;:。]")
_FIGURE_BEFORE = re.compile(r"(?:\d[%家个项户万亿元]*|左右|以上|以下|百分点)$")
_FEW = 3  # blanks of a text that may stand for nothing
_CLAUSES = 0.35  # of the blanks that stand for commas, a clause begins behind so many or more


def with_lost_commas(text: str) -> str:
    """The text with the marks that the blanks in its sentences stand for."""
    blanks = [at for start, line in _prose(text) for at in _blanks(line, start)]
    if len(blanks) <= _FEW:
        return text
    commas, enumerating = text.count(",") - text.count(" , "), text.count("、")  # a point of a digest is no comma
    if not commas and not enumerating:
        return text  # what they stand for is asked of each list
    clauses = sum(_begins_clause(text, at) for at in blanks)
    mark = "、" if not enumerating or (commas and clauses < _CLAUSES * len(blanks)) else ","
    chars = list(text)
    for at in blanks:
        chars[at] = mark
    return "".join(chars)


def _prose(text: str) -> list[tuple[int, str]]:
    """The lines of sentences, and where they begin."""
    found, at = [], 0
    for line in text.split("\n"):
        if " " in line and "|" not in line and len(_MARKS.findall(line)) > 1 and ("。" in line or "," in line):
            found.append((at, line))
        at += len(line) + 1
    return found


def _blanks(line: str, start: int) -> list[int]:
    """Where blanks stand that may be commas: outside of brackets, quotations and titles."""
    inside = [m.span() for m in _OPAQUE.finditer(line)]
    lead = len(line) - len(line.lstrip())
    found, n = [], 0
    for match in _BLANK.finditer(line, lead):
        while n < len(inside) and inside[n][1] <= match.start():
            n += 1
        if n == len(inside) or match.start() < inside[n][0]:
            found.append(start + match.start())
    return found


def _begins_clause(text: str, at: int) -> bool:
    """Whether a verb, an adverb, a place or an indicator begins behind a blank, or a figure ends before."""
    opens = lx.VERB | lx.OPENER | lx.PLACE | lx.INDICATOR
    begins = any(lx.flags().get(text[at + 1 : at + n], 0) & opens for n in range(3, 7))
    return begins or bool(_FIGURE_BEFORE.search(text[max(0, at - 8) : at]))
