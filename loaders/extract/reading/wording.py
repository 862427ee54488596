"""What is written in two ways, put in one: Taiwan's words of industry (积体电路, 数位, 软体), years in characters. None changes its length."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_YEAR = re.compile(  # a title keeps its own
    r"《[^》\n]{0,80}》|(?P<year>二[〇零·O][一二三四五六七八九〇零·O]{2})(?=年(?!远景))"
)
_DIGITS = str.maketrans("〇零·O一二三四五六七八九", "0000123456789")  # `even` has made a point of the circle
_ENOUGH = 2  # words that are written in Taiwan only: one may be quoted


def mainland(text: str) -> str:
    """The text with the words of the mainland, where it is written as in Taiwan; each character keeps its place."""
    if "画" in text:
        text = _only_there().sub(lambda match: _only()[match[0]], text)
    if len(set(_written_there().findall(text))) < _ENOUGH:
        return text
    return _written_there().sub(lambda match: _words()[match[0]], text)


def years_in_digits(text: str) -> str:
    """The text with 二〇二五年 as 2025年."""
    return _YEAR.sub(lambda match: match[0].translate(_DIGITS) if match["year"] else match[0], text)


@cache
def _words() -> dict[str, str]:
    """Word of Taiwan -> word of the mainland, of the same length."""
    return dict(pair.split("=") for pair in lx.words("wording_of_taiwan"))


@cache
def _only() -> dict[str, str]:
    """The same for words that nobody writes so on the mainland (计画)."""
    return dict(pair.split("=") for pair in lx.words("only_in_taiwan"))


@cache
def _only_there() -> re.Pattern[str]:
    return re.compile(rf"(?<![设统会])(?:{lx.alternation(_only())})(?![廊像面册家院布])")  # 设|计画|廊


@cache
def _written_there() -> re.Pattern[str]:
    return re.compile(lx.alternation(_words()))
