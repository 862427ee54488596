"""Counties by their short names (诸城, 繁昌), which only in a text about their own province are sure to be places."""

import re
from bisect import bisect_right
from itertools import chain

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Word

_FIRM = re.compile(
    rf"(?:{lx.alternation(lx.words('firm_tail'))})(?![\u4e00-\u9fff])|集团|公司|股份|控股"
)  # 甲|集团 is a firm
_BEFORE_ZONES = "、有"
_JOINTS = "在有从到与和及对由、,;:。.()—-·的是\n \t|/"


def mark_counties(reading: Reading, province: str) -> None:
    """Make words of the counties of the province wherever a word ends before them and none reaches over their edges.

    Where no province is known, only of those that a clause or a member begins with and that name a zone (诸暨|高新区), and only
    so that the name is not cut: the text may tell of another place.
    """
    clauses = [clause for sentence in reading.sentences for clause in sentence.clauses]
    starts = [clause.start for clause in clauses]
    if not clauses:
        return
    counties = lx.counties_of(province)(reading.text) if province else ()
    for match in chain(counties, lx.zones_of(province)(reading.text)):
        clause = clauses[bisect_right(starts, match.start()) - 1]
        if not province and clause.start != match.start() and reading.text[match.start() - 1] not in _BEFORE_ZONES:
            continue
        if clause.start <= match.start() and match.end() <= clause.end:
            _mark(reading.text, clause, Word(*match.span(), lx.PLACE if province else lx.GUARD))


def with_counties(text: str, clause: Clause, province: str) -> Clause:
    """A clause that was read out of a bracket, with the counties of the province in it."""
    for match in lx.counties_of(province)(text[clause.start : clause.end]) if province else ():
        _mark(text, clause, Word(clause.start + match.start(), clause.start + match.end(), lx.PLACE))
    return clause


def _mark(text: str, clause: Clause, county: Word) -> None:
    at = bisect_right(clause.words, county.start, key=lambda word: word.start)
    first = (
        at - 1 if at and clause.words[at - 1].end > county.start else at
    )  # those that the county would take the place of
    last = bisect_right(clause.words, county.end - 1, key=lambda word: word.start)
    inside = clause.words[first:last]
    if any(word.start < county.start or (word.end > county.end and not _reaches_over(word, county)) for word in inside):
        return
    before = clause.words[first - 1].end if first else clause.start
    if (before == county.start or text[county.start - 1] in _JOINTS) and not _FIRM.match(text, county.end):
        clause.words[first:last] = [county]
        clause.flags |= county.flags & lx.PLACE


def _reaches_over(place: Word, county: Word) -> bool:
    """Whether another place only seems to begin inside a county that a name begins with: 宁|晋中|低压, 清|河南|宫羊绒."""
    return bool(place.flags & lx.PLACE) and place.start > county.start
