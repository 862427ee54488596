"""What each place has of a counted class: 认定5个集群为省级A集群。…甲市3个:…;乙市2个:…: the shares add up to the count."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.announced import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NUMBER = r"\d+|[一二两三四五六七八九十]+"
_SHARE = re.compile(
    rf"(?:(?<=[。;,:、\s])|^)(?P<place>[\u4e00-\u9fff]{{2,9}}?)[(]?(?:有|共|共有|占|入选|上榜|入围)?(?P<count>{_NUMBER})[个家户]"
    r"(?:(?:产业)?集群|园区|开发区|企业)?[)]?(?=[:,\n])"
)
_COUNTED = re.compile(rf"(?P<count>{_NUMBER})[个家][^,。;:\n]{{0,24}}$")  # 10个集群为2025年度|某级集群
_CLASSES = {"Cluster": "ClusterTier", "Organisation": "EnterpriseTier", "Park": "Park", "Platform": "Platform"}
_FAR, _NEAR = 800, 32  # characters back to where all are counted; between a count and its class
_LONGEST_SHARE = 240


def shares(scene: "Scene") -> None:
    """Put what the places have into the class of which the text counts as many as all of them have."""
    text = scene.text
    found = [match for match in _SHARE.finditer(text) if lx.is_division(match["place"])]
    if len(found) < 2:
        return
    ends = [*(match.start() for match in found[1:]), len(text)]
    segments = [(m.end(), _end_of_share(text, m.end(), end)) for m, end in zip(found, ends, strict=True)]
    for kind, sort in _CLASSES.items():
        told = [_things(scene, segment, kind) for segment in segments]
        counts = [number_of(match["count"]) or 0 for match in found]
        if [*map(len, told)] != counts:
            continue
        if tier := _counted_class(scene, sort, found[0].start(), sum(counts)):
            _put(scene, zip(told, segments, strict=True), tier)


def _end_of_share(text: str, start: int, end: int) -> int:
    """Where the share of a place ends: at its full stop, before the next place, or not far behind it."""
    stop = text.find("。", start, end)
    return min(stop if stop >= 0 else end, start + _LONGEST_SHARE)


def _things(scene: "Scene", segment: Span, kind: str) -> list[Entity]:
    """The things of a kind that stand in a share, each once."""
    return list(dict.fromkeys(e for _, e in scene.draft.between(*segment, (kind,)) if not is_class(e)))


def _counted_class(scene: "Scene", sort: str, at: int, total: int) -> Entity | None:
    """The class of which so many are counted before a place."""
    for span, tier in reversed(scene.draft.between(max(0, at - _FAR), at, (sort,))):
        count = _COUNTED.search(scene.text, max(0, span[0] - _NEAR), span[0])
        if count is not None and number_of(count["count"]) == total and (sort.endswith("Tier") or is_class(tier)):
            return tier
    return None


def _put(scene: "Scene", told: Iterable[tuple[list[Entity], Span]], tier: Entity) -> None:
    """The things of each share into the class, and out of others that the share does not name."""
    for things, (start, end) in told:
        for thing in things:
            for other in scene.draft.targets("IN_TIER", thing):
                named = any(start <= place < end for place, _ in other.places)
                if other is not tier and other.type == tier.type and not named:
                    scene.draft.unrelate("IN_TIER", thing, other)
            scene.draft.relate("IN_TIER", thing, tier, (start, end))
