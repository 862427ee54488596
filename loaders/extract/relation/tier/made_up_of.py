"""Clusters of which those of a class are said to consist: 形成由|甲集群、乙集群|等构成的|领军型集群地标; 在全国45个丙级中,甲省占2席,分别是…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.sought import sought
from loaders.extract.relation.denial import denied

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_MADE_OF = sought(
    r"由(?P<items>[^。;:由]{4,120}?)(?:等)?(?:[\d一二两三四五六七八九十]+个(?:产业)?集群)?(?:共同)?(?:构成|组成)的(?P<count>[\d一二两三四五六七八九十]+个)?"
)
_COUNT = r"(?:\d+|[一二两三四五六七八九十]+)[个家席]"
_OF_ALL = re.compile(r"在[全我][国省市](?:的)?(?:\d+|[一二三四五六七八九十]+)[个家]$")  # 在全国45个|丙级|中
_SHARE = re.compile(  # 丙级|中,甲省占据4席,分别是…
    rf"中,?(?:(?![没未曾])[\u4e00-\u9fff]){{2,8}}?(?:独?占据?|共?有|拥有|入选|占得)了?{_COUNT},(?:分别|即|包括)[是为]?:?(?P<items>[^,。;\n]+)"
)
_TO_COME = re.compile("(?:将|力争|争取|加快|着力|努力|打造|培育|建设|推动|到20\\d\\d年)[^。;已]{0,12}$")
_ONCE = re.compile("(?:曾|原先|原本|一度|过去|此前)[^,。;]{0,8}$")
_NEAR, _FAR = 20, 120  # characters before the words that say when, and back to where the sentence begins


def share_of_all(scene: "Scene") -> None:
    """在全国45个|丙级|中,甲省占据2席,分别是乙、丁: those that are listed are in the class."""
    text, draft = scene.text, scene.draft
    for tier in draft.of_type("ClusterTier"):
        for start, end in [*tier.places]:
            share = _SHARE.match(text, end) if _OF_ALL.search(text, max(0, start - _NEAR), start) else None
            for _, cluster in draft.between(*share.span("items"), ("Cluster",)) if share else ():
                draft.relate("IN_TIER", cluster, tier, (start, share.end() if share else end))


def made_up_of(scene: "Scene") -> None:
    """State IN_TIER, or ADVANCES_TO, of the clusters that such words enumerate before a class of them."""
    text, draft = scene.text, scene.draft
    for said in _MADE_OF.finditer(text):
        far = max(0, said.start() - _FAR)
        begins = max(far, *(text.rfind(mark, far, said.start()) + 1 for mark in "。;\n"))
        tiers = [
            e for span, e in draft.between(said.end(), said.end() + _NEAR, ("ClusterTier",)) if span[0] == said.end()
        ]
        clusters = [e for _, e in draft.between(*said.span("items"), ("Cluster",))]
        unmeant = denied(text, begins, said.start()) or _ONCE.search(text, begins, said.start())
        if not tiers or len(clusters) < 2 or unmeant:
            continue
        to_come = _TO_COME.search(text, max(begins, said.start() - _NEAR), said.start())
        for cluster in dict.fromkeys(clusters):
            draft.relate("ADVANCES_TO" if to_come else "IN_TIER", cluster, tiers[0], said.span())
