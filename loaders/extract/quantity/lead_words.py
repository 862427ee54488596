"""The words before a number that tell what it is of: 确定了力争|增加值|达到500亿元."""

import re

from loaders.extract.quantity.counted_nouns import NAMES, QUALIFYING
from loaders.extract.quantity.indicators import plain
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_AIMS = re.compile(
    r"力争(?!取(?!得))|确保|争取|力促|(?<![增提长高大加展升])[到至]20\d\d年(?:底|末)?(?!的)|计划(?=再|新增|打造|建设|培育|建成|形成)"
)
_GATHERED = re.compile(
    "(?:聚集|集聚|汇聚|汇集|云集|聚拢)(?:了|起|着|有)+|(?:已经?|现)(?:聚集|集聚|汇聚|汇集|云集)(?=..)"
)  # 甲公司所在的甲园聚集了|A企业
_PARTICLES = "了让使并且再 ,、"
_PARTICLE = re.compile("[了让使且 ,、]|并(?!网|购)|再(?!生|制造|利用|造)")
_OF_NOUN = frozenset(["每", "就地", "就近"])  # 每万人口专利, 就地加工转化率


def stretch(text: str, clause: Clause, index: int, previous_end: int) -> int:
    """Where the words that belong to the figure begin: after the figure before it and the comma that follows that one."""
    word = clause.words[index]
    start = min(previous_end, word.start)  # 50个|产值超百亿元的园区: it may stand in what the one before counts
    counted = False
    for other in clause.words[:index]:
        counted = counted or bool(other.flags & lx.QUANTITY)
        if other.flags & lx.COMMA and other.start >= start and counted:
            start = other.end
    while start < word.start and text[start] in "、 和,及与":
        start += 1
    return start


def without_lead(text: str, clause: Clause, start: int, end: int) -> int:
    """The stretch without the verbs, adverbs and years that lead to what is counted: 确定了力争|增加值."""
    whole = start
    aims = [m.end() for m in _AIMS.finditer(text, start, end) if plain(text[m.end() : end])]
    start = aims[-1] if aims else start
    gathered = [m.end() for m in _GATHERED.finditer(text, start, end) if m.end() < end]
    start = gathered[-1] if gathered else start
    for word in clause.words:
        if word.start < start:
            continue
        if text[start : word.start].strip(_PARTICLES) or word.end >= end or not _leads(text, clause, word):
            break
        start = word.end
    while start < end and _PARTICLE.match(text, start, end):
        start += 1
    if text[start] in "率额" and (cut := next((w.start for w in clause.words if w.end == start), -1)) >= whole:
        start = cut  # 开工|率
    return start if text[start:end].strip("的") or not text[whole:end].strip(_PARTICLES) else whole


def with_share(text: str, unit: str, whole: int, start: int, end: int) -> int:
    """占|全市工业的比重: what is shared is told from 占 on."""
    at = text.rfind("占", whole, start) if unit in ("%", "") else -1
    return at if at >= 0 and not text.startswith(("占比", "占据"), at) and at + 1 < end else start


def _leads(text: str, clause: Clause, word: Word) -> bool:
    """Whether a word leads to what is counted; a verb that may be a noun does not before an indicator: 研发|投入."""
    if not word.flags & (lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT) or word.flags & NAMES:
        return False
    following = next((w for w in clause.words if w.start == word.end), None)
    said = text[word.start : word.end]
    if said in _OF_NOUN:
        return False
    noun = said in lx.words("nominal") and following and following.flags & lx.INDICATOR
    qualifies = following and following.flags & lx.PROJECT and said.removeprefix("新") in QUALIFYING  # 新签约|项目
    return not noun and not qualifies
