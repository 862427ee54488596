"""What the matches of a pattern may begin with, read from the pattern as `re` has parsed it."""

import re
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_NOTHING = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)  # what takes no characters
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_CATEGORIES = {ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_SPACE: r"\s"}


def first_characters(pattern: str) -> str:
    """The characters that a match may begin with, as the inside of a class.

    Raises:
        ValueError: a match may be empty, or begin with anything.
    """
    first, empty = _first(_parser.parse(pattern))
    if empty:
        raise ValueError(f"this matches anywhere: {pattern}")
    return "".join(dict.fromkeys(first))


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
    if op is ops.SUBPATTERN and not value[1] & re.IGNORECASE:
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
