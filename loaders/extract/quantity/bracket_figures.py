"""Figures in brackets: 甲类企业600家|(其中国家级50家), 产值500亿元|(年均增长12%), 锂电|(1000亿元)、光伏(500亿元), 瞪羚企业|(27家)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from loaders.extract.enumeration.brackets import inside
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.quantity.amounts import parse
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.indicators import LEVEL
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_OF_LEVEL = rf"{LEVEL}[为有达]?\d+[家个户]"
_AMOUNT = r"(?:约|近|超过?|逾|达到?|突破)*\d[\d.]*(?:[-—~–至]\d[\d.]*)?"
_SUM = rf"{_AMOUNT}万?亿元(?:以上|左右)?"
_PART = rf"[\u4e00-\u9fff]{{2,12}}{_AMOUNT}[万亿]*[\u4e00-\u9fffA-Za-z%]{{1,3}}(?:以上|左右)?"
_BY_LEVEL = re.compile(rf"[(](?:其中)?[:,]?(?:{_OF_LEVEL}[、,和])*{_OF_LEVEL}[)]")
_SAYS_MORE = re.compile(
    rf"[(](?:(?:年均|同比|比上年|较上年)?(?:增长|递增|增速|下降|提高){_AMOUNT}%(?:以上|左右)?"
    rf"|占[^(),\d]{{2,16}}{_AMOUNT}%(?:以上|左右)?"
    rf"|(?:力争|争取|冲刺){_AMOUNT}(?:万?亿元|[家个%])(?:以上|左右)?"
    rf"|其中[:,]?(?:{_PART}[、,和])*{_PART}|(?:{_PART}[、,和])+{_PART})[)]"
)
_OF_FIELD = re.compile(rf"[(](?P<measure>年?产值|规模|营收|营业收入)?{_SUM}[)]")
_OF_CLASS = re.compile(rf"[(]{_AMOUNT}余?多?[家个户](?:以上|左右)?[)]")
_NAME_BEFORE = re.compile("[\u4e00-\u9fffA-Za-z]{2,14}")
_INVESTED = re.compile("项目|投资|工程|资金|基金|出口|进口|外贸|贷款|融资|投向|财政|引资|外资|补助|补贴|奖励|债|税")
_ENDS_NAME = lx.COMMA | lx.AND | lx.VERB | lx.OPENER | lx.BRACKET | lx.YEAR  # what stands before the name of a list


def bracketed(text: str, clause: Clause) -> Iterator[Clause]:
    """The brackets that say more of the figure before them, as clauses: how much it grows, how many of them are of which level or sort."""
    for before, word in pairwise(clause.words):
        if not word.flags & lx.BRACKET:
            continue
        behind = before.end == word.start and before.flags & lx.QUANTITY
        more = behind and _SAYS_MORE.fullmatch(text, word.start, word.end)
        if more or (clause.flags & lx.QUANTITY and _BY_LEVEL.fullmatch(text, word.start, word.end)):
            yield from inside(text, word)


def of_classes(text: str, clause: Clause) -> Iterator[Figure]:
    """The counts that stand in brackets behind classes of firms in a sentence: 拥有瞪羚企业|(27家)、独角兽企业|(2家); none of a heading."""
    for before, word in pairwise(clause.words):
        counts = word.flags & lx.BRACKET and before.end == word.start and before.flags & lx.ENTERPRISE
        if not counts or not _OF_CLASS.fullmatch(text, word.start, word.end):
            continue
        start = _name_start(clause, before)
        if start > clause.start or text.startswith(",", clause.start - 1):
            yield from _figures_in(text, word, start, text[start : word.start])


def of_fields(text: str, clause: Clause) -> list[Figure]:
    """The sums that stand in brackets behind fields: 锂电|(1000亿元)、光伏|(500亿元)."""
    brackets = [w for w in clause.words if w.flags & lx.BRACKET and _OF_FIELD.fullmatch(text, w.start, w.end)]
    if not brackets or _INVESTED.search(text, clause.start, clause.end):
        return []
    return [figure for bracket in brackets for figure in _of_field(text, clause, bracket)]


def _of_field(text: str, clause: Clause, bracket: Word) -> Iterator[Figure]:
    """The sum of one of them, where what stands before it is a field."""
    start = _name_start(clause, bracket)
    name, told = text[start : bracket.start], _OF_FIELD.fullmatch(text, bracket.start, bracket.end)
    if told is not None and _NAME_BEFORE.fullmatch(name) and reads_as_field(name):
        yield from _figures_in(text, bracket, start, name + (told["measure"] or "产值"))


def _name_start(clause: Clause, last: Word) -> int:
    """Where the name of a member begins that this word ends, or stands behind."""
    return max((w.end for w in clause.words if w.end <= last.start and w.flags & _ENDS_NAME), default=clause.start)


def _figures_in(text: str, bracket: Word, start: int, indicator: str) -> Iterator[Figure]:
    """The figures of a bracket, which are of the name before it."""
    for word in (w for inner in inside(text, bracket) for w in inner.words if w.flags & lx.QUANTITY):
        raw, subject = text[word.start : word.end], (start, bracket.start)
        if parsed := parse(raw):
            yield Figure(*parsed, word, (start, word.end), raw, indicator=indicator, before=start, subject=subject)
