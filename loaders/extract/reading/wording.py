"""What is written in two ways, put in one: Taiwan's words of industry (积体电路, 数位), synonyms that a machine has put into an article
(要点工业链), years in characters. None changes its length."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_YEAR = re.compile(  # a title keeps its own
    r"《[^》\n]{0,80}》|(?P<year>二[〇零·O][一二三四五六七八九〇零·O]{2})(?=年(?!远景))"
)
_DIGITS = str.maketrans("〇零·O一二三四五六七八九", "0000123456789")  # `even` has made a point of the circle
_ENOUGH = 2  # words that are written in Taiwan only: one may be quoted


def mainland(text: str) -> str:
    """The text with the words of the mainland, where it is written as in Taiwan, and with those that a machine has replaced; each character keeps its place."""
    if "画" in text:
        text = _only_there().sub(lambda match: _only()[match[0]], text)
    if of_taiwan(text):
        text = _read_there().sub(lambda match: _words()[match[0]], text)
    if len(set(_given_away().findall(text))) >= _ENOUGH:
        text = _spun().sub(lambda match: _originals()[match[0]], text)
    return text


@cache
def _given_away() -> re.Pattern[str]:
    """Words that a machine has put for others: 要点工业 for 重点产业."""
    return re.compile(lx.alternation(_pairs("wording_of_spinners")))


@cache
def _originals() -> dict[str, str]:
    return _pairs("wording_of_spinners") | _pairs("also_in_spun")


@cache
def _spun() -> re.Pattern[str]:
    return re.compile(lx.alternation(_originals()))


def of_taiwan(text: str) -> bool:
    """Whether a text is written as in Taiwan."""
    return len(set(_written_there().findall(text))) >= _ENOUGH


def longer_there(text: str) -> list[tuple[int, int]]:
    """What words of a text that is written as in Taiwan have in excess of those of the mainland: 网|际|网路 for 互联网.

    `mainland` reads what is left (网网路) as the word.
    """
    if not of_taiwan(text):
        return []
    return [(m.start() + 1, m.start() + 1 + _longer()[m[0]]) for m in _longer_there().finditer(text)]


def years_in_digits(text: str) -> str:
    """The text with 二〇二五年 as 2025年."""
    return _YEAR.sub(lambda match: match[0].translate(_DIGITS) if match["year"] else match[0], text)


def _pairs(name: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in lx.words(name))


@cache
def _words() -> dict[str, str]:
    """Word of Taiwan -> word of the mainland, of the same length."""
    cut = {word[0] + word[1 + _longer()[word] :]: ours for word, ours in _pairs("longer_in_taiwan").items()}
    return _pairs("wording_of_taiwan") | _pairs("also_in_taiwan") | cut


@cache
def _longer() -> dict[str, int]:
    """Word of Taiwan -> by how many characters it is longer than that of the mainland."""
    return {word: len(word) - len(ours) for word, ours in _pairs("longer_in_taiwan").items()}


@cache
def _only() -> dict[str, str]:
    """The same for words that nobody writes so on the mainland (计画)."""
    return _pairs("only_in_taiwan")


@cache
def _only_there() -> re.Pattern[str]:
    return re.compile(rf"(?<![设统会])(?:{lx.alternation(_only())})(?![廊像面册家院布])")  # 设|计画|廊


@cache
def _written_there() -> re.Pattern[str]:
    return re.compile(lx.alternation(_pairs("wording_of_taiwan")))


@cache
def _longer_there() -> re.Pattern[str]:
    return re.compile(lx.alternation(_longer()))


@cache
def _read_there() -> re.Pattern[str]:
    return re.compile(lx.alternation(_words()))
