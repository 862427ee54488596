"""Patterns that are searched for at every character of a text."""

import re
from collections.abc import Callable, Collection

first_characters: Callable[[str], str] | None
try:
    from loaders.extract.reading.beginnings import first_characters
except ImportError:  # it reads what is no public part of Python; without it patterns are slower, and find the same
    first_characters = None


def sought(pattern: str) -> re.Pattern[str]:
    """A pattern that looks first whether a match can begin with the next character.

    Otherwise it would try each of its alternatives at every character, unless they all are plain words.
    """
    look = f"(?=[{first_characters(pattern)}])" if first_characters else ""
    return re.compile(f"{look}(?:{pattern})")


def glance(words: Collection[str]) -> str:
    """A look at the next two characters, which sees at most places that none of many words begins there."""
    pairs = [word for word in words if len(word) > 1]
    begin, go_on = ("".join(sorted({re.escape(word[n]) for word in pairs})) for n in (0, 1))
    both = [f"[{begin}][{go_on}]"] if pairs else []
    return f"(?={'|'.join([*both, *(re.escape(word) for word in words if len(word) == 1)])})"
