"""Spans that are asked for by place."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Generic, TypeVar

Span = tuple[int, int]
JOINT = re.compile("[、和与及]")  # 甲|、|乙|和|丙
LAST_JOINT = re.compile("以及|[和与及]")  # 甲、乙|以及|丙
COMMA_OR_AND = re.compile("以及|[、和]")  # 甲|、|乙|以及|丙, where 与 stands inside of names
T = TypeVar("T")
_LONGEST_BRACKET = 40
_BLOCK = 256  # characters: a span is listed in every block that it touches


class Spans(Generic[T]):
    """Things by the span in which they stand; to look around one place takes no longer in a long text."""

    def __init__(self, things: Iterable[tuple[Span, T]]) -> None:
        self._things = list(things)
        self._blocks: dict[int, list[int]] = {}
        for number, (span, _) in enumerate(self._things):
            for block in range(span[0] // _BLOCK, span[1] // _BLOCK + 1):
                self._blocks.setdefault(block, []).append(number)

    def across(self, span: Span) -> list[tuple[Span, T]]:
        """The things that a span meets, in the order in which they were given."""
        if not self._things:
            return []
        blocks = range(span[0] // _BLOCK, span[1] // _BLOCK + 1)
        numbers = {number for block in blocks for number in self._blocks.get(block, ())}
        found = [self._things[number] for number in sorted(numbers)]
        return [(s, thing) for s, thing in found if s[0] < span[1] and span[0] < s[1]]


def solid(words: str) -> str:
    """The words without the blanks that a layout has left in them."""
    return "".join(words.split())


def stripped(text: str, span: Span) -> Span:
    """The span without the blanks at its ends."""
    content = text[slice(*span)]
    left = len(content) - len(content.lstrip())
    return span[0] + left, span[0] + left + len(content.strip())


def shifted(span: Span, by: int) -> Span:
    """A span of a line as one of its text: 甲园 in the line that begins at `by`."""
    return span[0] + by, span[1] + by


def words_at(text: str, spans: Iterable[Span]) -> list[str]:
    """What stands in these spans, without the blanks of the layout."""
    return [solid(text[start:end]) for start, end in spans]


def pieces(text: str, start: int, end: int, joints: str = "、") -> list[Span]:
    """The stretches of these words between joints: 甲|、|乙|和|丙."""
    return [piece.span() for piece in _between(joints).finditer(text, start, end)]


def pieces_joined(text: str, span: Span, joints: str = "和与") -> list[Span]:
    """The stretches between enumeration commas, the last of them parted by the word that joins it: 甲|、|乙|和|丙."""
    spans = pieces(text, *span)
    return [*spans[:-1], *pieces(text, *spans[-1], joints)] if spans else []


@cache
def _between(joints: str) -> re.Pattern[str]:
    return re.compile(f"[^{re.escape(joints)}]+")


def meets(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span meets one of others: |甲|产业 and |甲产业集群|."""
    return any(start < span[1] and span[0] < end for start, end in others)


def after_bracket(text: str, at: int) -> int:
    """Where the bracket ends that begins here, with those inside it; the place itself where none does."""
    if not text.startswith("(", at):
        return at
    open_, close = 1, at
    while open_:
        before, close = close, text.find(")", close + 1, at + _LONGEST_BRACKET)
        if close < 0:
            return at
        open_ += text.count("(", before + 1, close) - 1
    return close + 1
