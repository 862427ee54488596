"""How likely one character is after another: a bigram model from the document itself and a small table of pairs."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from pypinyin import phrases_dict

from loaders.repair.damage import NARROW
from loaders.repair.detect import READING, is_common
from loaders.repair.script import to_simplified

_SAMPLE = 200_000  # characters of the document that are counted
_SEEN = 0.7  # share of the neighbours in such texts that the table has
_STOPS = re.compile("[?!;。]+")  # the table knows few of these marks; they stand in the same places
_FREE = 0.15  # least share of unknown neighbours
_RARE = 0.02  # count of a character of level 2 that was never seen; of level 1: 0.3


class _Table(NamedTuple):
    singles: dict[str, float]
    pairs: dict[str, float]
    total: float
    followed: dict[str, float]  # share of a character's occurrences before a neighbour that the table lists with it
    preceded: dict[str, float]  # likewise after one


@cache
def _table() -> _Table:
    """The counts of pairs.txt, and a half for every pair of neighbours in pypinyin's 47,000 phrases."""
    pairs = {phrase[i : i + 2]: 0.5 for phrase in phrases_dict.phrases_dict for i in range(len(phrase) - 1)}
    singles: dict[str, float] = {}
    for line in files("loaders.repair").joinpath("pairs.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        char, exponent, followers = line.split(" ")
        singles[char] = 2.0 ** int(exponent)
        for i in range(0, len(followers), 2):
            pairs[char + followers[i]] = 2.0 ** int(followers[i + 1])
    followed: dict[str, float] = {}
    preceded: dict[str, float] = {}
    for pair, count in pairs.items():
        followed[pair[0]] = followed.get(pair[0], 0.0) + count / singles.get(pair[0], 1.0)
        preceded[pair[1]] = preceded.get(pair[1], 0.0) + count / singles.get(pair[1], 1.0)
    return _Table(singles, pairs, sum(singles.values()), followed, preceded)


class Context:
    """Natural logarithms of likelihoods, in the context of one raw text."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._known: dict[tuple[str, str], float] = {}

    @cached_property
    def _clean(self) -> str:
        return to_simplified(READING.sub("", self._raw[:_SAMPLE]))

    @cached_property
    def _pairs(self) -> Counter[str]:
        return Counter(map("".join, pairwise(self._clean)))

    @cached_property
    def _singles(self) -> Counter[str]:
        return Counter(self._clean)

    @cached_property
    def _counts(self) -> "_Counts":
        return _Counts(self._singles, self._pairs, len(self._clean))

    def score(self, before: str, char: str) -> float:
        """The logarithm of the chance of (traditional) `char` after `before`."""
        key = (before, char)
        if key not in self._known:
            self._known[key] = log(_chance(plain(before), plain(char), self._counts))
        return self._known[key]


class _Counts(NamedTuple):
    """What one document adds to the table."""

    singles: Mapping[str, int]
    pairs: Mapping[str, int]
    total: int


_NONE = _Counts({}, {}, 0)


def score_by_table(text: str) -> float:
    """The logarithm of the chance of a text, after its first character, whatever the document says elsewhere."""
    simple = _STOPS.sub("。", plain(text))
    return sum(log(_chance(before, char, _NONE)) for before, char in pairwise(simple))


def _chance(before: str, char: str, document: _Counts) -> float:
    table = _table()
    alone = _count(char, document) / (table.total + document.total)
    if not before:
        return alone
    pair = before + char
    together = document.pairs.get(pair, 0) + table.pairs.get(pair, 0.0)
    if together:
        return _SEEN * min(1.0, together / _count(before, document))
    # A character that is nearly always in pairs known to us is unlikely in an unknown one (层, but for 基层, 层次).
    free = max(_FREE, 1.0 - table.followed.get(before, _SEEN)) * max(_FREE, 1.0 - table.preceded.get(char, _SEEN))
    return sqrt(free) * alone


def _count(char: str, document: _Counts) -> float:
    seen = document.singles.get(char, 0) + _table().singles.get(char, 0.0)
    return seen or (0.3 if is_common(char) else _RARE)


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Simplified, and ASCII where it has full-width marks."""
    return to_simplified(text).translate(NARROW)
