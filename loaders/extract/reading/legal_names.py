"""Firms by their full legal names: no verb, no 和 and no class stands inside one (青河和禾科技股份有限公司, 青河市有为新材料有限公司).

Such a name is its place, a word of its own of two characters or more, what the firm does and its form. So a word that
else ends a name ends it only where a word of its own stands behind; where none does, the name goes on to the left.
"""

import re
from collections.abc import Sequence
from typing import Protocol

from loaders.extract.reading import lexicon as lx


class Piece(Protocol):
    """A word of a clause."""

    start: int
    end: int
    flags: int


_FORM = re.compile("(?:股份|控股)?有限(?:责任)?公司$")
_TO_FORM = re.compile("[\u4e00-\u9fff]{2,20}?(?=(?:股份|控股|集团)*有限(?:责任)?公司)")
_TAKES_FIRMS = frozenset(  # words before a firm that no name of one goes on over: 引进|太阳能股份有限公司
    [
        "引进",
        "招引",
        "引入",
        "招商",
        "依托",
        "依靠",
        "支持",
        "推动",
        "鼓励",
        "扶持",
        "培育",
        "服务",
        "成为",
        "组建",
        "成立",
        "设立",
        "入股",
        "参股",
        "位于",
        "落户",
        "入驻",
        "联合",
        "携手",
        "包括",
        "拥有",
        "来自",
        "走进",
        "来到",
        "并购",
        "收购",
        "重组",
        "以及",
    ]
)
_ENDS = lx.COMMA | lx.ETC | lx.TITLE | lx.QUOTED | lx.YEAR  # whatever stands behind
_MAY_END = (
    lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.AND | lx.QUANTITY | lx.NUMBER | lx.OFFICE | lx.ORGAN | lx.LEVEL
    | (lx.HEADS & ~lx.INDUSTRY) | lx.FIRM
)  # fmt: skip
_JOINED = lx.FIRM | lx.ORGAN | lx.PARK | lx.BRACKET  # what 和 behind it joins to a firm
_INSIDE = lx.FIELD | lx.KIND | lx.GUARD | lx.INDUSTRY  # what such a word may be inside a name
_LEADS_TO = frozenset("由从在于以被把将让使有是因据给为对")  # before a firm, however little stands before them
_OF_NOTE = ("知名", "龙头", "骨干", "重点", "优势", "领军", "民营", "本土", "大型", "当地")  # firms
_BESIDE = ("以", "与")  # firms whose names hold one have it behind a character of their own: 江苏|中与, 金以
_AFTER_BESIDE = 4  # characters before the form: 与|东方通信股份有限公司
_WHAT_IT_DOES = ("管理", "系统", "用品", "制品", "服务", "营销", "咨询", "技术", "工程")
_RANKS = "省市县区盟旗"
_LONGEST = 24  # characters of a name before its form
_OWN = 2  # characters that a firm's word of its own has at least


def is_legal_form(text: str, start: int, end: int) -> bool:
    """Whether a word is the form that a legal name ends with: 集团股份有限公司."""
    return _FORM.search(text, start, end) is not None


def start_of_legal_name(text: str, words: Sequence[Piece], begin: int, form: int) -> int:
    """Where the legal name begins whose form begins at `form`, behind these words of its clause; `form` where none does."""
    reach = max(begin, form - _LONGEST, *(text.rfind(mark, begin, form) + 1 for mark in " \t|[]>."))
    passed = False
    for number in range(len(words) - 1, -1, -1):
        word, before = words[number], words[:number]
        if word.start < reach:
            break
        name = text[word.start : word.end]
        if word.flags & lx.PLACE:
            return _with_outer(text, before, word, form)
        if name in _BESIDE and form - word.end >= _AFTER_BESIDE and not _heads(before, word, reach, text):
            return word.end
        joins = word.flags & lx.AND and any(w.end == word.start and w.flags & _JOINED for w in before[-1:])
        named = name != "企业" or text.endswith(_OF_NOTE, begin, word.start)
        of_class = word.flags & lx.ENTERPRISE and named  # 链主企业有|青河科技, 知名企业|青河科技
        if (
            word.flags & _ENDS
            or of_class
            or joins
            or name in _TAKES_FIRMS
            or (name == "的" and not _begins(before, word, reach, text))
        ):
            reach = word.end
            break
        if word.flags & _MAY_END and not word.flags & (lx.GUARD | lx.KIND):
            if has_own(text, word.end, form) and not (name not in _LEADS_TO and _begins(before, word, reach, text)):
                return word.end
            passed |= not word.flags & lx.FIRM
    return reach if has_own(text, reach, form) or not passed else form


def heads_legal_name(text: str, end: int) -> bool:
    """Whether a place is only the head of a legal name: 青河|和禾投资集团有限公司, but no 青河|引进和禾投资集团有限公司."""
    form = _TO_FORM.match(text, end)
    if form is None or text[end - 1] in _RANKS:
        return False
    rest = range(end, form.end())
    return not any(
        _ends(text, at, at + length) and has_own(text, at + length, form.end())
        for at in rest
        for length in (1, 2, 3, 4)
    )


def _ends(text: str, start: int, end: int) -> bool:
    """Whether a word stands here that may end a name."""
    bits = lx.flags().get(text[start:end], 0)
    return (bits & (_MAY_END | lx.PLACE) > 0 and not bits & (lx.GUARD | lx.KIND)) or text[start:end] == "有"


def has_own(text: str, start: int, form: int) -> bool:
    """Whether a firm's word of its own stands here, before what it does: 宁禾|科技, 青河|轴承, but no 禾|科技, no 科技."""
    place = lx.place_length(text[start:form])
    if place and not any(
        _says_what(text, at, form) for at in range(start + 1, start + place)
    ):  # 安|新材料 is in no 安新
        return form - start - place >= _OWN
    return form - start >= _OWN and not any(_says_what(text, at, form) for at in range(start, start + _OWN))


def _says_what(text: str, at: int, form: int) -> bool:
    """Whether a word that many firms have in their names begins here: 科技, 新材料, 集团."""
    table, tails = lx.flags(), lx.words("firm_tail")
    words = (text[at : at + length] for length in range(2, min(6, form - at) + 1))
    return text.startswith(_WHAT_IT_DOES, at) or any(
        word in tails or table.get(word, 0) & (lx.FIELD | lx.VERB | lx.HEADS | lx.FIRM) for word in words
    )


def _with_outer(text: str, before: Sequence[Piece], place: Piece, form: int) -> int:
    """Where a name begins that has a place, or two: 青河|铜业, 宁省|青河|发展."""
    outer = before[-1] if before else None
    if outer is None or outer.end != place.start or not outer.flags & lx.PLACE:
        return place.start
    bare = text[outer.end - 1] not in _RANKS and text[place.end - 1] not in _RANKS
    return outer.start if bare or not has_own(text, place.end, form) else place.start


def _begins(before: Sequence[Piece], word: Piece, reach: int, text: str) -> bool:
    """Whether no more than one character stands before a word of one, so that both begin a name: 万|和, 青河|正|和, 青河|和禾."""
    ends = [other.end for other in before if other.end - other.start > 1 and other.end <= word.start]
    start = max([reach, *ends])
    of_place = word.flags & lx.AND and any(w.end == start and w.flags & lx.PLACE for w in before)
    joined = of_place and start == word.start and text[start - 1] not in _RANKS
    return word.end - word.start == 1 and (word.start - start == 1 or bool(joined))


def _heads(before: Sequence[Piece], word: Piece, reach: int, text: str) -> bool:
    """Whether what stands before a word begins a firm's name with it: 青|与, 上海|与; not 该市|与, 青河市|与."""
    bare = any(w.end == word.start and w.flags & lx.PLACE and text[w.end - 1] not in _RANKS for w in before[-1:])
    return bare or word.start - reach == 1


def inside_name(bits: int) -> int:
    """The classes that a word keeps inside a legal name."""
    return bits & _INSIDE
