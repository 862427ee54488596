"""The alignment between raw and repaired text: what was edited, and how to get from one to the other.

Both texts are tiled by pieces. A copied or converted piece keeps its length, and its characters stand in the same
order on both sides; an edited piece (reading removed, rebuilt, uncertain) is atomic: a span that touches it is widened
to the whole of it. Only the edited pieces are stored, as four columns of integers, since a damaged file of 10 MB
has about a million of them.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from loaders.repair.damage import CLEAN, Recipe

Span = tuple[int, int]


class Operation(StrEnum):
    """What was done to a piece of raw text."""

    COPY = "copy"  # the same characters
    SCRIPT = "script"  # traditional to simplified, character by character
    READING = "reading removed"  # 業(yè) -> 业
    REBUILT = "rebuilt"  # a broken region with exactly one plausible original
    UNCERTAIN = "uncertain"  # a broken region without one: take no boundary from it
    SKIPPED = "skipped"  # no content: a tag, front matter


class Piece(NamedTuple):
    """One piece of the alignment; offsets count characters, ends are exclusive."""

    raw_start: int
    raw_end: int
    start: int
    end: int
    operation: Operation


_EDITS = (Operation.READING, Operation.REBUILT, Operation.UNCERTAIN, Operation.SKIPPED)
_CODES = {operation: code for code, operation in enumerate(_EDITS)}


class Edits:
    """The edited pieces in order, as columns: raw start, raw end, repaired start, repaired end, operation."""

    __slots__ = ("ends", "operations", "raw_ends", "raw_starts", "starts")

    def __init__(self) -> None:
        self.raw_starts = array("q")
        self.raw_ends = array("q")
        self.starts = array("q")
        self.ends = array("q")
        self.operations = bytearray()

    def __len__(self) -> int:
        return len(self.raw_starts)

    def add(self, raw: Span, repaired: Span, operation: Operation) -> None:
        """Append an edit; edits come in order and don't overlap."""
        self.raw_starts.append(raw[0])
        self.raw_ends.append(raw[1])
        self.starts.append(repaired[0])
        self.ends.append(repaired[1])
        self.operations.append(_CODES[operation])


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired text, aligned with the raw text that it came from.

    `recipe` says how the text was damaged, as far as it could be told: `damage(text, recipe)` gives `raw` back.
    """

    raw: str = field(repr=False)
    text: str = field(repr=False)
    recipe: Recipe = CLEAN
    edits: Edits = field(default_factory=Edits, repr=False, compare=False)

    @property
    def pieces(self) -> Iterator[Piece]:
        """All pieces in order; they tile `raw` and `text` without a gap."""
        raw_at = at = 0
        for piece in self.edited:
            yield from self._kept(raw_at, piece.raw_start, at)
            yield piece
            raw_at, at = piece.raw_end, piece.end
        yield from self._kept(raw_at, len(self.raw), at)

    @property
    def edited(self) -> Iterator[Piece]:
        """The pieces that were edited, in order."""
        edits = self.edits
        for i, code in enumerate(edits.operations):
            yield Piece(edits.raw_starts[i], edits.raw_ends[i], edits.starts[i], edits.ends[i], _EDITS[code])

    def _kept(self, raw_start: int, raw_end: int, start: int) -> Iterator[Piece]:
        """The piece between two edits, if there is one."""
        if raw_start == raw_end:
            return
        end = start + raw_end - raw_start
        same = self.raw[raw_start:raw_end] == self.text[start:end]
        yield Piece(raw_start, raw_end, start, end, Operation.COPY if same else Operation.SCRIPT)

    @property
    def uncertain(self) -> list[Span]:
        """Spans of repaired text that could not be rebuilt with certainty."""
        edits = self.edits
        wanted = _CODES[Operation.UNCERTAIN]
        return [(edits.starts[i], edits.ends[i]) for i, code in enumerate(edits.operations) if code == wanted]

    def to_raw(self, start: int, end: int) -> Span:
        """The span of raw text behind the repaired characters [start, end).

        ValueError where the span does not lie in the text.
        """
        edits = self.edits
        return _across((start, end), len(self.text), (edits.starts, edits.ends), (edits.raw_starts, edits.raw_ends))

    def to_repaired(self, start: int, end: int) -> Span:
        """The span of repaired text that the raw characters [start, end) became.

        ValueError where the span does not lie in the raw text.
        """
        edits = self.edits
        return _across((start, end), len(self.raw), (edits.raw_starts, edits.raw_ends), (edits.starts, edits.ends))


_Columns = tuple["array[int]", "array[int]"]


def _across(span: Span, length: int, here: _Columns, there: _Columns) -> Span:
    """Carry a span from one text to the other, widened to every atomic piece that it touches."""
    start, end = span
    if not 0 <= start <= end <= length:
        raise ValueError(f"span {start}..{end} does not lie in a text of {length} characters")
    first = _carry(start, here, there)[0]
    if start == end:
        return first, first
    return first, _carry(end - 1, here, there)[1]


def _carry(place: int, here: _Columns, there: _Columns) -> Span:
    """The span in the other text of the one character at `place` (of an empty span, where place is the length)."""
    i = bisect_right(here[0], place) - 1
    if i < 0:
        return place, place + 1
    if place < here[1][i]:
        return there[0][i], there[1][i]
    other = there[1][i] + place - here[1][i]
    return other, other + 1
