"""Classes with and without their level: 甘肃省特色产业集群 and 特色产业集群 are 省级特色产业集群."""

import re
from collections.abc import Collection

from loaders.extract.draft import Draft
from loaders.extract.enumeration.listing.listtitles import by_ministry
from loaders.extract.merging.absorbing import absorb
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_OF_NATION = re.compile("国家级?(?:先进制造业|战略性新兴产业|中小企业特色产业|创新型产业)集群$")
_RANKS = ("省", "自治区", "市", "县", "区", "州")
_LONG_TITLE = 60  # characters
_HOW_MANY, _NEAR_COUNT = re.compile(r"[\d一二两三四五六七八九十百][个家大条][^,。;]*$"), 8


def merge_levels(draft: Draft, places: Collection[str]) -> None:
    """甘肃省特色产业集群 is 省级特色产业集群, in a text of this province that has both."""
    for kind in ("ClusterTier", "EnterpriseTier", "Park", "Platform"):
        for named in draft.of_type(kind):
            place = next((p for p in places if p and named.name.startswith(p)), "")
            level = next((f"{rank}级" for rank in _RANKS if place.endswith(rank)), "")
            rest = named.name[len(place) :]  # 宿州市|市级创新中心 says its level twice
            same = draft.find(kind, rest if rest.startswith(level) else level + rest) if level else None
            if same is not None and same is not named:
                draft.unrelate("IN_TIER", same, named)
                absorb(draft, named, same)
    for named in draft.of_type("ClusterTier"):  # 千亿元级产业集群 is 千亿级产业集群
        same = draft.find("ClusterTier", named.name.replace("亿元级", "亿级")) if "亿元级" in named.name else None
        if same is not None:
            absorb(draft, same, named)


def merge_national(draft: Draft) -> None:
    """What a ministry lists as 先进制造业集群 is 国家级先进制造业集群, in a text that has both."""
    for tier in draft.of_type("ClusterTier"):
        national = draft.find("ClusterTier", "国家级" + tier.name)
        if national is not None and national is not tier and any(_of_ministry(draft, place) for place in tier.places):
            absorb(draft, tier, national)


def merge_national_clusters(draft: Draft) -> None:
    """甲市有色金属国家先进制造业集群 is the 甲市有色金属集群 of the same text, by its class."""
    for cluster in draft.of_type("Cluster"):
        stem = _OF_NATION.sub("", cluster.name)
        names = (stem + head for head in ("集群", "产业集群")) if stem != cluster.name else ()
        plain = next((one for name in names if (one := draft.find("Cluster", name)) is not None), None)
        if plain is not None and plain is not cluster:
            absorb(draft, cluster, plain)


def _of_ministry(draft: Draft, place: Span) -> bool:
    """Whether words stand in the title of a list that a ministry publishes."""
    titles = draft.between(place[0] - _LONG_TITLE, place[1] + _LONG_TITLE, ("Document",))
    start = next((a for (a, b), _ in titles if a <= place[0] and place[1] <= b), -1)
    return start >= 0 and by_ministry(draft.text, start)


def merge_bare_tiers(draft: Draft) -> None:
    """先进制造业集群 is the 省级先进制造业集群 of the same text, where it names no other level of them."""
    tiers = draft.of_type("ClusterTier")
    for bare in tiers:
        levelled = [t for t in tiers if t.name.endswith(bare.name) and _is_level(t.name.removesuffix(bare.name))]
        counted = any(_HOW_MANY.search(draft.text, max(0, a - _NEAR_COUNT), a) for a, _ in bare.places)
        first = min(bare.places)
        levelled = [
            t for t in levelled if lx.level_length(t.name)
        ] or levelled  # 省级特色产业集群, beside 甲市特色产业集群
        if len(levelled) == 1 and draft.is_kept(bare) and not counted and min(levelled[0].places) < first:
            absorb(draft, bare, levelled[0])


def _is_level(words: str) -> bool:
    """Whether words say nothing but whose or of which level a class is: 省级, 四川省."""
    return bool(words) and (lx.level_length(words) == len(words) or lx.place_length(words) == len(words))
