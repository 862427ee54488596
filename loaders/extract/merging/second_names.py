"""The second name of a park, in a bracket that holds nothing else: 甲化学工业园区(甲乙新材料科技园)."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx

_BRACKET = re.compile("[(]“?(?P<name>[\u4e00-\u9fff]{4,40})”?[)]")
_LIKE = ("园", "园区", "集中区", "集聚区", "基地", "城", "谷")  # what a park may be called as well; a zone holds others


def merge_second_names(draft: Draft) -> None:
    """Each park is one with what a bracket right behind it calls it."""
    for park in draft.of_type("Park"):
        if graded(park.name):
            continue
        for _, end in list(park.places):
            bracket = _BRACKET.match(draft.text, end)
            for span, other in draft.between(*bracket.span("name"), ("Park",)) if bracket else ():
                if bracket and span == bracket.span("name") and _is_same(park, other):
                    absorb(draft, other, park)


def _is_same(park: Entity, other: Entity) -> bool:
    """Whether a park may be called like another: neither is a zone, that others lie in, or a class."""
    place = lx.short_name(other.name[: lx.place_length(other.name)])
    if place not in park.name or graded(other.name):
        return False  # 甲工业园(乙县产业园): a part
    return park.name.endswith(_LIKE) and other.name.endswith(_LIKE)
