"""Rebuild broken regions: where the damage hit two halves of neighbouring characters.

From the orphan `?` on, the raw text shows the original bytes shifted by one, until an ASCII byte or another orphan
brings them back into step. The bytes are known but for the orphans (whose reading is known instead) and pairs that
vanished. A region counts as rebuilt only where one solution is clearly likelier than every other.
"""

from typing import NamedTuple

from loaders.repair.damage import NARROW
from loaders.repair.detect import ORPHAN
from loaders.repair.search import LONGEST, Search, State

_CLEARLY = 3.0  # lead over the second best, a natural logarithm: twenty times as likely
# Vanished pairs are looked for only where the text without any is less likely than usual: natural logarithms, for the
# region and for each of its characters. At most so many times a document, so that the whole stays linear.
_FIXED, _EACH = -3.0, -5.5
_SEARCHES = 500
_REGIONS = 20_000  # different regions a document that are searched at all
_GLANCE = 4  # characters after a `?` that tell a question from a broken region


class Region(NamedTuple):
    """A rebuilt region: where it ends in the raw text, what stood there in traditional script, what was met."""

    end: int
    text: str
    certain: bool
    score: float
    readings: tuple[tuple[str, str], ...]
    splits: tuple[int, ...]


class Rebuilder:
    """Rebuilds the regions of one raw text. Equal regions are searched once."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._search = Search(raw)
        self._memo: dict[tuple[str, str], Region | None] = {}
        self._searches = 0

    def rebuild(self, left: str, start: int) -> Region | None:
        """The region that starts at the orphan raw[start], after the (traditional) character `left`; None if hopeless."""
        key = (left, self._raw[start : start + LONGEST])
        if key not in self._memo:
            region = self._likeliest(left, start)
            self._memo[key] = region and region._replace(end=region.end - start)
        region = self._memo[key]
        return region and region._replace(end=region.end + start)

    def _likeliest(self, left: str, start: int) -> Region | None:
        legitimate = self._search.plain(start, min(start + _GLANCE, len(self._raw)))
        if not ORPHAN.match(self._raw, start) and legitimate >= _FIXED + _EACH * _GLANCE:
            return None  # a question mark
        if len(self._memo) >= _REGIONS:
            return None
        found = self._search.complete(left, start, gaps=False)
        expected = any(state.score - state.bonus >= _FIXED + _EACH * len(state.text) for _, state in found)
        if not expected and self._searches < _SEARCHES:
            self._searches += 1
            found += self._search.complete(left, start, gaps=True)
        exhausted = not expected and self._searches >= _SEARCHES
        region = self._choose(found, exhausted)
        if region and region.splits and region.score < self._search.plain(start, region.end) + _CLEARLY:
            return None
        return region

    def _choose(self, found: list[tuple[int, State]], exhausted: bool) -> Region | None:
        """The likeliest of the complete regions; certain where the next one with another text is far behind."""
        if not found:
            return None
        furthest = max(end for end, _ in found)
        scores = [state.score + self._search.plain(end, furthest) for end, state in found]
        score, (end, best) = max(zip(scores, found, strict=True), key=lambda pair: pair[0])
        rivals = [other for other, (_, state) in zip(scores, found, strict=True) if state.text != best.text]
        certain = not exhausted and not best.lost and (not rivals or score - max(rivals) >= _CLEARLY)
        return Region(end, best.text.translate(NARROW), certain, best.score, best.readings, best.splits)
