"""The second name of a park, in a bracket that holds nothing else: 甲化学工业园区(甲乙新材料科技园)."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.head.kinds import graded

_BRACKET = re.compile("[(]“?(?P<name>[\u4e00-\u9fff]{4,40})”?[)]")
_ZONES = ("开发区", "经开区", "高新区", "新区", "保税区", "综保区", "示范区", "合作区", "试验区", "科学城")
_PARTS = ("片区", "分园", "核心区", "启动区", "先行区", "分区", "组团", "板块", "区块")
_PLACE = 2  # characters of the place that both names begin with


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
    """Whether a park may be called like another: no zone that it lies in, no part of it, no class."""
    if other.name.endswith((*_ZONES, *_PARTS)) or graded(other.name):
        return False
    return not park.name.endswith(_ZONES) or park.name[:_PLACE] == other.name[:_PLACE]
