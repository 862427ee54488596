"""Names that are all of a numbered heading or item, and where a line begins and ends: (二)|创新提升行动; (一)|强链工程; 1.|甲绿电聚合试点项目|:…."""

import re

from loaders.extract.names.head.carried import CAMPAIGNS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.furniture import PAGE

LONGEST = 34  # characters of a name
_HEADING = re.compile(  # (二)创新提升行动, ·甲扩能项目:…
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|第[一二三四五六七八九十]{1,3}条|·)[ \t]*(?:实施)?"
)
_SHORT_NAME = re.compile("(?!重点|重大|主要|专项|系列|主体|土建|具体|相关|其他)[\u4e00-\u9fff]{2,3}")
_LEAST = 4  # characters that such a name must have before its head
_PAGE = re.compile(rf"{PAGE}(?:\n|$)")


def is_heading(text: str, start: int, head: Word) -> bool:
    """Whether a name is all of a numbered heading: (二)创新提升|行动."""
    known = text[head.start : head.end] in CAMPAIGNS and head.start - start >= _LEAST
    return known and ends_line(text, head.end) and _HEADING.fullmatch(_line_before(text, start)) is not None


def short_heading(text: str, head: Word) -> int:
    """Where a short name begins that is all of a numbered heading, though it is a verb: (一)强链|工程; 0 where none does."""
    start = _after_number(text, head)
    if not start or text[head.start : head.end] not in CAMPAIGNS or not ends_line(text, head.end):
        return 0
    name = text[start : head.start]
    known = _SHORT_NAME.fullmatch(name) and name not in lx.words("carry_out") and name not in lx.words("general")
    return start if known else 0


def _after_number(text: str, head: Word) -> int:
    """Where the words of the line behind its number begin; 0 where it has none."""
    line = text.rfind("\n", max(0, head.start - LONGEST), head.start) + 1
    number = _HEADING.match(text, line, head.start)
    return number.end() if number and number[0].strip() else 0


def numbered_item(text: str, clause: Clause, head: Word) -> int:
    """Where a name begins that is all of a numbered item before its colon (1.|甲绿电聚合试点项目:…); 0 where none does."""
    start = _after_number(text, head)
    if not start or not text.startswith(":", head.end) or head.start - start < 6:
        return 0
    first = next((w for w in clause.words if w.start >= start), head)
    acts = first.start == start and first.flags & (lx.VERB | lx.OPENER | lx.LEVEL) and not first.flags & lx.GUARD
    generic = re.search("重大|重点|标志性|[、,和及]", text[start : head.start])
    return 0 if acts or generic else start


def line_start(text: str, start: int) -> int:
    reach = max(0, start - LONGEST)
    return max(reach, text.rfind("\n", reach, start) + 1)


def _line_before(text: str, start: int) -> str:
    return text[line_start(text, start) : start]


def ends_line(text: str, end: int) -> bool:
    return text.startswith(("。", ":"), end) or _PAGE.match(text, end) is not None
