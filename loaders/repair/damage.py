"""What happened to the damaged documents, done again: the oracle of the repair.

The pipeline that copied them
1. put the traditional form for each simplified character,
2. held the text as GBK bytes and replaced, byte by byte, `X` by `X(reading)` for a set of characters (another set for
   each document, see `Recipe`); being byte by byte this also hit the second byte of one character together with the
   first of the next,
3. decoded part by part, so that the border between two parts can split a character; a byte that stood alone became `?`
   and swallowed the opening bracket of a reading; pairs that GBK leaves to private use vanished,
4. wrote the full-width ASCII forms as ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from loaders.repair.script import damaged_translation

_NOTHING: Mapping[str, str] = MappingProxyType({})

# U+FF01..U+FF5E -> ASCII, as step 4 did.
NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# In the bytes the marks after Chinese text were still full-width; the documents came out with ASCII ones.
_WIDE_AFTER = re.compile("(?<=[^\x00-\x7f])[,:;!?()]")
# Stands in the bytes for a border between two parts.
_BORDER = b"\x01"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one document was damaged: the characters that got a reading, in traditional script, and which."""

    readings: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    traditional: bool = False
    """Whether the text was damaged at all; all the rest is for nothing where it was not."""
    splits: tuple[int, ...] = ()
    """The characters (offsets into the repaired text) that a border between two parts split, in order."""
    length: int | None = None
    """Where the damaged text was cut off, in characters, if that fell into a reading."""

    def __reduce__(self) -> tuple[type[Recipe], tuple[object, ...]]:
        """For another process: the read-only view of a mapping can't be sent, the mapping can."""
        return Recipe, (dict(self.readings), self.traditional, self.splits, self.length)


CLEAN = Recipe()


def damage(text: str, recipe: Recipe) -> str:
    """Damage a simplified text by a recipe; with `CLEAN` it stays as it is. What GBK lacks becomes `?`."""
    if not recipe.traditional:
        return text
    traditional = _WIDE_AFTER.sub(lambda match: chr(ord(match[0]) + 0xFEE0), text).translate(damaged_translation())
    data = _with_readings(_with_borders(traditional, recipe.splits), recipe.readings)
    return "".join(map(_decode, data.split(_BORDER))).translate(NARROW)[: recipe.length]


def _with_borders(traditional: str, splits: tuple[int, ...]) -> bytes:
    """GBK bytes, with a border between the two bytes of each split character."""
    data: list[bytes] = []
    at = 0
    for split in splits:
        char = traditional[split].encode("gbk", "replace")
        data += [traditional[at:split].encode("gbk", "replace"), char[:1], _BORDER, char[1:]]
        at = split + 1
    data.append(traditional[at:].encode("gbk", "replace"))
    return b"".join(data)


def _with_readings(data: bytes, readings: Mapping[str, str]) -> bytes:
    for char in sorted(readings, key=lambda char: char.encode("gbk")):
        old = char.encode("gbk")
        if old in data:
            data = data.replace(old, old + f"({readings[char]})".encode("gbk"))
    return data


_GBK = re.compile(rb"([\x00-\x7f]+)|([\x81-\xfe][\x40-\x7e\x80-\xfe])|[\x80-\xff][\x20-\x7f]?")


def _decode(data: bytes) -> str:
    """Decode GBK as step 3 did."""
    out: list[str] = []
    for match in _GBK.finditer(data):
        if match[1]:
            out.append(match[1].decode("ascii"))
        elif match[2]:
            out.append(_decode_pair(match[2]))
        else:
            out.append("?")
    return "".join(out)


@cache
def _decode_pair(pair: bytes) -> str:
    try:
        return pair.decode("gbk")
    except UnicodeDecodeError:
        return ""
