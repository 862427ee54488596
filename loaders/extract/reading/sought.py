"""Patterns that are searched for at every character of a text."""

import re
from collections.abc import Collection, Iterable
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_NOTHING = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)  # what takes no characters
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_CATEGORIES = {ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_SPACE: r"\s"}


def sought(pattern: str) -> re.Pattern[str]:
    """A pattern that looks first whether a match can begin with the next character.

    Otherwise it would try each of its alternatives at every character, unless they all are plain words.
    """
    first, empty = _first(_parser.parse(pattern))
    if empty:
        raise ValueError(f"this matches anywhere: {pattern}")
    return re.compile(f"(?=[{''.join(dict.fromkeys(first))}])(?:{pattern})")


def glance(words: Collection[str]) -> str:
    """A look at the next two characters, which sees at most places that none of many words begins there."""
    pairs = [word for word in words if len(word) > 1]
    begin, go_on = ("".join(sorted({re.escape(word[n]) for word in pairs})) for n in (0, 1))
    return f"(?={'|'.join([f'[{begin}][{go_on}]', *(re.escape(word) for word in words if len(word) == 1)])})"


def _first(parts: Iterable[tuple[Any, Any]]) -> tuple[list[str], bool]:
    """What a match may begin with, as members of a class of characters; and whether it may be empty."""
    first: list[str] = []
    for op, value in parts:
        if op in _NOTHING:
            continue
        begins, empty = _first_of(op, value)
        first += begins
        if not empty:
            return first, False
    return first, True


def _first_of(op: Any, value: Any) -> tuple[list[str], bool]:
    if op is ops.LITERAL:
        return [re.escape(chr(value))], False
    if op is ops.IN:
        return [_member(*member) for member in value], False
    if op is ops.BRANCH:
        branches = [_first(branch) for branch in value[1]]
        return [member for first, _ in branches for member in first], any(empty for _, empty in branches)
    if op in _REPEATS:
        first, empty = _first(value[2])
        return first, empty or value[0] == 0
    if op is ops.SUBPATTERN:
        return _first(value[-1])
    if op is ops.ATOMIC_GROUP:
        return _first(value)
    raise ValueError(f"anything may begin with {op}")


def _member(op: Any, value: Any) -> str:
    if op is ops.LITERAL:
        return re.escape(chr(value))
    if op is ops.RANGE:
        return "-".join(re.escape(chr(end)) for end in value)
    if op is ops.CATEGORY and value in _CATEGORIES:
        return _CATEGORIES[value]
    raise ValueError(f"anything may begin with {op}")
