"""Characters that take no room, and characters that stand for others: what PDFs and web pages leave in copied text."""

import re
import unicodedata
from functools import cache

from loaders.readers.result import Skip

_NO_ROOM = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+|\r(?=\n)"
_RADICALS, _COMPATIBILITY = range(0x2F00, 0x2FE0), range(0xF900, 0xFB00)  # blocks that Unicode maps to the usual forms
# Of the supplementary radicals Unicode says nothing; fonts of PDFs give these for the characters.
_SUPPLEMENTARY = (
    "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"
)


def stand_ins(text: str) -> list[Skip]:
    """Each of them in a text, with what is read instead: nothing for a zero-width blank, 力 for the radical ⼒."""
    return [Skip(match.start(), match.end(), _usual().get(match[0], "")) for match in _odd().finditer(text)]


@cache
def _usual() -> dict[str, str]:
    """Radical or compatibility character -> the usual character."""
    odd = map(chr, (*_RADICALS, *_COMPATIBILITY))
    listed = zip(_SUPPLEMENTARY[::2], _SUPPLEMENTARY[1::2], strict=True)
    usual = {char: unicodedata.normalize("NFKC", char) for char in odd} | dict(listed)
    return {char: other for char, other in usual.items() if other != char}


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"{_NO_ROOM}|[{''.join(_usual())}]")
