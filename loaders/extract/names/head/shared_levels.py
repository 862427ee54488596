"""Levels that share the class of another: 1个国家级、4个|省级先进制造业集群; |国家级制造业创新中心|3个、省级10个以上."""

import re

from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_HOW_MANY = r"(?:\d+(?:[-—~–至]+\d+)?个|[一二两三四五六七八九十]+(?:[至到][一二两三四五六七八九十]+)?个|一批|若干)"
_COUNTED_BEFORE = re.compile(r"(?:达到|达|突破|超过)?(?:近|约|超)?[\d.]+[个家户条](?:以上|左右)?[、,和及]")
TIERS = frozenset(["ClusterTier", "Platform", "Park", "EnterpriseTier"])


def shared_levels(text: str, clause: Clause, found: list[Name]) -> list[Name]:
    """1个国家级、4个省级先进制造业集群, 国家级制造业创新中心3个、省级10个以上: the level alone shares the class of the other."""
    out = []
    for tier in found:
        own = next((w for w in clause.words if w.start == tier.start and w.flags & lx.LEVEL), None)
        if tier.type not in TIERS or own is None:
            continue
        at = tier.start
        for word in reversed([w for w in clause.words if w.end <= tier.start and w.flags & lx.LEVEL]):
            if any(name.start == word.start for name in found):
                break  # 8个千亿级产业集群、20个百亿级特色产业集群: it has a head of its own
            if not re.fullmatch(
                rf"(?:产业集群|集群)?(?:[(][^()]{{2,30}}[)])?[、和及]{_HOW_MANY}?", text[word.end : at]
            ):
                break
            out.append(Name(tier.type, word.start, word.end, text[word.start : word.end] + text[own.end : tier.end]))
            at = _before_count(text, clause.start, word.start)
        at = tier.end
        for word in (w for w in clause.words if w.start > tier.end and w.flags & lx.LEVEL):
            counted = any(w.start == word.end and w.flags & lx.QUANTITY for w in clause.words)
            if not counted or not _COUNTED_BEFORE.fullmatch(text, at, word.start):
                break
            out.append(Name(tier.type, word.start, word.end, text[word.start : word.end] + text[own.end : tier.end]))
            at = word.end
    return out


def _before_count(text: str, start: int, end: int) -> int:
    """Where a count that ends here begins: |1个国家级."""
    match = re.search(rf"{_HOW_MANY}$", text[start:end])
    return start + match.start() if match else end
