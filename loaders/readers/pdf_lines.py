"""Letters with their boxes -> segments without a wide gap -> lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_WIDE = 1.25  # gaps, in widths of a hanzi: between two segments,
_WORDS = 0.7  # between two words of hanzi,
_LATIN = 0.2  # and between two words of letters


class Letter(NamedTuple):
    """A letter and its box, in points, from the lower left corner."""

    char: str
    left: float
    bottom: float
    right: float
    top: float
    spaced: bool = False
    """Whether a blank follows; between hanzi that says nothing."""


class Segment(NamedTuple):
    """Letters in a row without a wide gap."""

    letters: list[Letter]
    size: float

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.letters[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(letter.right for letter in self.letters[-3:])

    @property
    def text(self) -> str:
        """Its letters, with blanks between words."""
        parts = [self.letters[0].char]
        for before, letter in pairwise(self.letters):
            latin = before.char.isascii() and letter.char.isascii()
            apart = letter.left - before.right > (_LATIN if latin else _WORDS) * self.size
            parts.append(" " + letter.char if apart or (latin and before.spaced) else letter.char)
        return "".join(parts)

    def split(self, place: float) -> "list[Segment]":
        """Two segments, where a letter begins at that place after a gap, however small."""
        for i in range(1, len(self.letters)):
            if self.letters[i].left >= place:
                if self.letters[i].left - place < 0.5 * self.size:
                    return [Segment(self.letters[:i], self.size), Segment(self.letters[i:], self.size)]
                break
        return [self]


@dataclass(slots=True)
class Line:
    """What stands at one height; or a table, given by its rows."""

    segments: list[Segment]
    bottom: float
    size: float
    page: int
    column: int = 0
    """0: the whole width; 1, 2: the left and the right one of two columns."""
    table: list[str] = field(default_factory=list)
    text: str = ""
    key: str = ""
    """The text as it repeats from page to page."""

    def __post_init__(self) -> None:
        self.text = " ".join(segment.text for segment in self.segments)
        self.key = re.sub(r"\d+", "#", re.sub(r"\s", "", self.text))

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.segments[-1].right


def lines_of(letters: Iterable[Letter], page: int) -> list[Line]:
    """Letters whose middles are at about the same height, from top to bottom."""
    rows: list[list[Letter]] = []
    middle = height = 0.0
    for letter in sorted(letters, key=lambda c: -(c.top + c.bottom)):
        here = (letter.top + letter.bottom) / 2
        if not rows or middle - here > 0.5 * max(height, letter.top - letter.bottom):
            rows.append([])
            middle, height = here, letter.top - letter.bottom
        rows[-1].append(letter)
    return [_line(row, page) for row in rows]


def _line(letters: list[Letter], page: int) -> Line:
    letters.sort(key=lambda c: c.left)
    size = _size(letters)
    groups = [[letters[0]]]
    for before, letter in pairwise(letters):
        if letter.left - before.right > _WIDE * size:
            groups.append([])
        groups[-1].append(letter)
    return Line([Segment(group, size) for group in groups], min(c.bottom for c in letters), size, page)


def _size(letters: list[Letter]) -> float:
    """The width of a hanzi."""
    hanzi = [c.right - c.left for c in letters if not c.char.isascii()]
    return (median(hanzi) if hanzi else 0.8 * median(c.top - c.bottom for c in letters)) or 1.0
