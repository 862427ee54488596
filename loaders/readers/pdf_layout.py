"""Letters with their boxes -> paragraphs and rows, as a reader sees them.

Letters make segments (no wide gap), segments make lines; what runs along the edge of the pages is taken out; where a
page is set in two columns the left one comes first; a line that is full goes on in the next one that is not indented.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from loaders.readers.grid import as_lines
from loaders.readers.pdf_lines import Letter, Line, Segment, lines_of
from loaders.readers.pdf_tables import Rule, tables_of

_NUMBER = re.compile(
    r"[-—–―·\s.]*(?:第\s*)?(?:\d{1,4}|[ivxⅰ-ⅻIVX]{1,6})(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–―·\s.]*"
)
_EDGE = 2  # lines at the top and at the bottom that can be running heads
_REPEATED = 0.3  # share of the pages that a running head stands on
_COLUMN_LINES = 5
_FILLED = 0.6  # of its column a line of prose fills; a cell of a table does not
_CROSSING = 0.34  # share of the lines that may run across both columns: titles
_ITEM = re.compile(
    r"(?:第[一二三四五六七八九十百零\d]{1,5}[章节条篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]\D)"
)
_CLOSING = "，。、；：！？）》”’」』】,.;:!?)%"
_ENDS = "。；;！？!?：:"


class Page(NamedTuple):
    """What stands on a page."""

    letters: list[Letter]
    rules: list[Rule]


def as_text(pages: Sequence[Page]) -> str:
    """The text of a document."""
    lines = [_lines_and_tables(page, number) for number, page in enumerate(pages)]
    kept = _without_heads(lines)
    ordered = [line for page in kept for line in _in_columns(page)]
    return "\n".join(_paragraphs(ordered))


def _lines_and_tables(page: Page, number: int) -> list[Line]:
    """From top to bottom."""
    tables, rest = tables_of(page.letters, page.rules, number)
    return sorted([*tables, *lines_of(rest, number)], key=lambda line: -line.bottom)


def _without_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Without page numbers and running heads; the head of a table that goes on keeps its first place."""
    counts = Counter(key for lines in pages for key in {line.key for line in _edges(lines)})
    least = max(2.0, _REPEATED * len(pages))
    seen: set[str] = set()
    kept = []
    for lines in pages:
        edges = {id(line) for line in (*_edges(lines), *lines[:1], *lines[-1:])}
        heads = {id(line) for line in lines if id(line) in edges and _is_head(line, counts[line.key] >= least, seen)}
        kept.append([line for line in lines if id(line) not in heads])
    return kept


def _edges(lines: Sequence[Line]) -> list[Line]:
    """The lines at the top and at the bottom of a page that stand apart from the rest."""
    step = 1.25 * _pitch(lines)
    top = next((i + 1 for i in range(min(_EDGE, len(lines) - 1)) if lines[i].bottom - lines[i + 1].bottom > step), 0)
    ends = range(len(lines) - 1, max(top, len(lines) - 1 - _EDGE), -1)
    bottom = next((i for i in ends if lines[i - 1].bottom - lines[i].bottom > step), len(lines))
    return [line for line in (*lines[:top], *lines[bottom:]) if line.segments]


def _pitch(lines: Sequence[Line]) -> float:
    """From line to line, on the whole."""
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.page == b.page and a.bottom > b.bottom]
    return median(steps) if steps else 0.0


def _is_head(line: Line, repeated: bool, seen: set[str]) -> bool:
    if line.segments and _NUMBER.fullmatch(line.text):
        return True
    if not repeated or not line.segments:
        return False
    first = line.key not in seen
    seen.add(line.key)
    return not (first and len(line.segments) > 2)


def _in_columns(lines: list[Line]) -> Iterator[Line]:
    """The lines of a page in the order in which they are read."""
    gutter = _gutter(lines)
    if gutter is None:
        yield from lines
        return
    for line in lines:
        line.segments = [part for segment in line.segments for part in segment.split(gutter)]
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if line.table or any(s.left < gutter < s.right for s in line.segments):
            yield from (*left, *right, line)
            left, right = [], []
            continue
        for column, side in ((1, left), (2, right)):
            here = [s for s in line.segments if (s.left >= gutter) == (column == 2)]
            if here:
                side.append(Line(here, line.bottom, line.size, line.page, column))
    yield from (*left, *right)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the right one of two columns of prose begins; None where there is one column, or a table."""
    segments = [s for line in lines for s in line.segments]
    if len(segments) < 2 * _COLUMN_LINES:
        return None
    first, last = min(s.left for s in segments), max(s.right for s in segments)
    starts = Counter(round(s.left) for s in segments if 0.3 < (s.left - first) / ((last - first) or 1) < 0.7)
    for start, number in starts.most_common(3):
        gutter = start - 1.5
        if number >= _COLUMN_LINES and _is_gutter(gutter, segments, first, last):
            return gutter
    return None


def _is_gutter(gutter: float, segments: Sequence[Segment], first: float, last: float) -> bool:
    left = [s.right - s.left for s in segments if s.right <= gutter]
    right = [s.right - s.left for s in segments if s.left >= gutter]
    if min(len(left), len(right)) < _COLUMN_LINES:
        return False
    crossing = len(segments) - len(left) - len(right)
    filled = median(left) >= _FILLED * (gutter - first) and median(right) >= _FILLED * (last - gutter)
    return filled and crossing <= _CROSSING * len(segments)


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """Lines that go on made one; rows of tables as rows."""
    margins = {column: _margins([line for line in lines if line.column == column]) for column in (0, 1, 2)}
    parts: list[str] = []
    before: Line | None = None
    for i, line in enumerate(lines):
        if _is_row(lines, i):
            if parts:
                yield "".join(parts)
            parts, before = [], None
            yield from line.table or as_lines([[segment.text for segment in line.segments]])
            continue
        if before is not None and _goes_on(before, line, margins):
            parts.append(_joint(parts[-1], line.text))
        elif parts:
            yield "".join(parts)
            parts = []
        parts.append(line.text)
        before = line
    if parts:
        yield "".join(parts)


def _is_row(lines: Sequence[Line], i: int) -> bool:
    """Several cells, and another such line beside it."""
    if len(lines[i].segments) < 2:
        return bool(lines[i].table)
    return any(0 <= j < len(lines) and len(lines[j].segments) > 1 for j in (i - 1, i + 1))


class _Margins(NamedTuple):
    left: float
    right: float
    pitch: float  # from line to line


def _margins(lines: Sequence[Line]) -> _Margins:
    lines = [line for line in lines if line.segments]
    if not lines:
        return _Margins(0, 0, 0)
    lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
    return _Margins(lefts[len(lefts) // 20], rights[-1 - len(rights) // 20], _pitch(lines))


def _goes_on(line: Line, following: Line, margins: dict[int, _Margins]) -> bool:
    here, there = margins[line.column], margins[following.column]
    if not 0.85 < following.size / line.size < 1.18:
        return False
    if line.page == following.page and line.column == following.column:
        if line.bottom - following.bottom > 1.5 * here.pitch:
            return False
        if _same_title(line, following, here):
            return True
    full = line.right + _first_word(following) + 1.3 * line.size >= here.right
    indented = following.left > there.left + 1.0 * line.size
    item = line.text[-1:] in _ENDS and _ITEM.match(following.text)
    return full and not indented and not item


def _first_word(line: Line) -> float:
    """The width of what would have had to fit into the line before."""
    letters = line.segments[0].letters
    end = 1
    while end < len(letters) and (
        letters[end].char in _CLOSING or (letters[end - 1].char + letters[end].char).isascii()
    ):
        end += 1
    return letters[end - 1].right - letters[0].left


def _same_title(line: Line, following: Line, margins: _Margins) -> bool:
    """Two lines that are centred: a long title."""
    middle = (margins.left + margins.right) / 2
    centred = all(abs((each.left + each.right) / 2 - middle) < each.size for each in (line, following))
    indented = following.left > margins.left + 2.2 * following.size
    return centred and indented and line.text[-1:] not in _ENDS and len(line.text) > 10


def _joint(before: str, after: str) -> str:
    """Between two lines: a blank between two words of letters, nothing in Chinese."""
    last, first = before[-1:], after[:1]
    return " " if last.isascii() and first.isascii() and (last.isalnum() or last in ",.;:)") and first.isalpha() else ""
