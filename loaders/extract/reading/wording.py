"""Words of industry as they are written in Taiwan, put as the mainland writes them: 积体电路, 数位, 软体. None changes its length."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_ENOUGH = 2  # words that are written in Taiwan only: one may be quoted


def mainland(text: str) -> str:
    """The text with the words of the mainland, where it is written as in Taiwan; each character keeps its place."""
    if len(set(_written_there().findall(text))) < _ENOUGH:
        return text
    return _written_there().sub(lambda match: _words()[match[0]], text)


@cache
def _words() -> dict[str, str]:
    """Word of Taiwan -> word of the mainland, of the same length."""
    return dict(pair.split("=") for pair in lx.words("wording_of_taiwan"))


@cache
def _written_there() -> re.Pattern[str]:
    return re.compile(lx.alternation(_words()))
