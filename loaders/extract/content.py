"""What is read of a text: without what is skipped, in usual characters, repaired; aligned with the raw text."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from loaders.document import Skip
from loaders.extract.reading.printed import BEGINS, line_ends
from loaders.repair import Repaired, chained, repair
from loaders.repair.detect import State, detect
from loaders.repair.readings import LETTERS
from loaders.skipping import without
from loaders.stand_ins import stand_ins

_WITH_READINGS = (State.DAMAGED, State.ANNOTATED, State.ANNOTATED_TRADITIONAL)
_CUT_READING = re.compile(  # 產(ch|ǎn)業
    rf"(?<=[\u4e00-\u9fff)])[(](?:[{LETTERS}]{{0,24}}(?P<inside>\n+)[{LETTERS}]{{1,24}}|[{LETTERS}]{{1,24}}(?P<last>\n+))[)]"
)
_MANY_CUT = 3  # readings cut at one width, which show that all lines of it are cut


def repaired_content(text: str, skipped: Sequence[Skip]) -> Repaired:
    """The content of a text; offsets count characters of `text`."""
    kept = without(text, skipped)
    usual = chained(kept, without(kept.text, stand_ins(kept.text)))
    state = detect(usual.text)
    if state not in _WITH_READINGS:
        return chained(usual, repair(usual.text, state))
    repaired = repair(usual.text, state)
    if ends := _line_ends(usual.text, repaired.text):
        usual = chained(usual, without(usual.text, ends))
        repaired = repair(usual.text, state)
    return chained(usual, repaired)


def _line_ends(text: str, repaired: str) -> list[Skip]:
    """The line breaks that print has put into a text with readings: without these its lines are of no one width any more.

    None but those inside readings where lines are of one width in the repaired text: print was there before them.
    """
    inside = [m.span(part) for m in _CUT_READING.finditer(text) for part in ("inside", "last") if m[part]]
    if cut := _as_long_as(text, [start for start, _ in inside]):
        return _in_turn(inside + cut)
    ends = line_ends(text)
    lines = sum(not line.isspace() for line in text.splitlines() if line)
    printed = 3 * len(ends) > lines and len(ends) >= len(line_ends(repaired))  # else it is a table, or a list
    return _in_turn(inside + ends if printed else inside)


def _as_long_as(text: str, cut: list[int]) -> list[tuple[int, int]]:
    """The ends of all lines that are as long as most of those that end inside of readings: text was cut by characters."""
    lengths = Counter(at - text.rfind("\n", 0, at) for at in cut)
    length, times = lengths.most_common(1)[0] if cut else (0, 0)
    if times < _MANY_CUT:
        return []
    breaks = [m.span() for m in re.finditer(r"\n+", text)]
    alike = [(start, end) for (_, last), (start, end) in pairwise([(0, 0), *breaks]) if start - last + 1 == length]
    return [(start, end) for start, end in alike if not BEGINS.match(text[end : end + length].partition("\n")[0])]


def _in_turn(gaps: list[tuple[int, int]]) -> list[Skip]:
    """The stretches in order, those that overlap as one: the number of a page between two lines of a sentence."""
    found: list[Skip] = []
    for start, end in sorted(gaps):
        over = found.pop() if found and start < found[-1].end else Skip(start, end, "")
        found.append(Skip(over.start, max(over.end, end), ""))
    return found
