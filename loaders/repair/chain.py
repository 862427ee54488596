"""Two changes of a text, one after the other, as one."""

from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

from loaders.repair.pieces import Edits, Operation, Repaired


class _Change(NamedTuple):
    """An edit, by its place in the text between the two; how much longer the raw, or the last text, is there."""

    start: int
    end: int
    raw: int
    last: int
    operation: Operation


def chained(first: Repaired, second: Repaired) -> Repaired:
    """The raw text of the first, aligned with the text that the second made of the first one's.

    Edits that overlap become one. `recipe` is the second's: it says nothing of what the first left out.
    """
    if not len(first.edits) and first.raw == first.text:
        return second
    edits, raw, last = Edits(), 0, 0
    for group in _overlapping(merge(_changes_of_first(first), _changes_of_second(second))):
        start, end = group[0].start, max(change.end for change in group)
        raw_start, last_start = start + raw, start + last
        raw, last = raw + sum(c.raw for c in group), last + sum(c.last for c in group)
        edits.add((raw_start, end + raw), (last_start, end + last), _heaviest(group))
    return Repaired(first.raw, second.text, second.recipe, edits)


def _changes_of_first(first: Repaired) -> Iterator[_Change]:
    for piece in first.edited:
        longer = (piece.raw_end - piece.raw_start) - (piece.end - piece.start)
        yield _Change(piece.start, piece.end, longer, 0, piece.operation)


def _changes_of_second(second: Repaired) -> Iterator[_Change]:
    for piece in second.edited:
        longer = (piece.end - piece.start) - (piece.raw_end - piece.raw_start)
        yield _Change(piece.raw_start, piece.raw_end, 0, longer, piece.operation)


def _overlapping(changes: Iterator[_Change]) -> Iterator[list[_Change]]:
    """Runs of changes of which each begins inside what came before it."""
    group: list[_Change] = []
    end = 0
    for change in changes:
        if group and change.start >= end:
            yield group
            group = []
        group.append(change)
        end = max(end, change.end) if len(group) > 1 else change.end
    if group:
        yield group


def _heaviest(group: list[_Change]) -> Operation:
    """Uncertain, where anything is."""
    operations = [change.operation for change in group]
    return Operation.UNCERTAIN if Operation.UNCERTAIN in operations else operations[-1]
