"""The larger ones in a list of two sizes: A、B2个千亿级和|C、D2个百亿级产业集群."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.group.groups import add_group

_OF_SIZE = re.compile(r"(?P<last>.{2,}?)(?P<count>\d{1,2})个(?P<size>[一二三四五六七八九万千百十]+亿元?级)[、和与及]")
_OWN_SIZE = re.compile("^[一二三四五六七八九\\d万千百十]+亿元?级")


def larger_ones(draft: Draft, enumeration: Enumeration, head: str, kind: str) -> None:
    """A、B2个千亿级和|C、D2个百亿级产业集群: those of the first size are a group of their own, and leave the list."""
    text = draft.text
    for index, (start, end) in enumerate(enumeration.members):
        match = _OF_SIZE.match(text, start, end)
        if match is None or index + 1 != int(match["count"]):
            continue
        larger = [*enumeration.members[:index], match.span("last")]
        noun = _OWN_SIZE.sub("", head)
        span = (enumeration.start, match.end("size"))
        tail = "集群" if kind == "Cluster" else ""
        things = [draft.add(kind, member, text[slice(*member)] + tail) for member in larger]
        add_group(draft, span, f"{match['count']}个{match['size']}{noun}", things, int(match["count"]))
        tier = draft.add("ClusterTier", match.span("size"), match["size"] + noun) if kind == "Cluster" else None
        for cluster in things if tier else ():
            draft.relate("IN_TIER", cluster, tier, span)
        enumeration.members[: index + 1] = [(match.end(), end)]
        enumeration.start = match.end()
        return
