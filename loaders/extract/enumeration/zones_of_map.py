"""Parts of a map that are listed, each for a field: “三带”分别是甲笋竹食品带、乙竹炭带和丙竹纤维带."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found
from loaders.extract.names.kinds import has_field

_SHORT_ZONE, _ZONE = 4, re.compile("(?:产业|经济)?(?:带|廊|走廊|轴|圈|组团)$")
_SHORT_LEAD, _LAID_OUT = 8, re.compile("(?:[为是即:]|包括|形成|打造|建设|构建|布局|规划)了?$")


def zones_of_map(draft: Draft, enumeration: Enumeration, words: list[str]) -> Found | None:
    """“三带”分别是甲笋竹食品带、乙竹炭带和丙竹纤维带: parts of a map, each for a field."""
    if len(words) < 2 or not all(len(w) > _SHORT_ZONE and _ZONE.search(w) and has_field(w, False) for w in words):
        return None
    lead = draft.text[max(0, enumeration.start - _SHORT_LEAD) : enumeration.start]
    if not _LAID_OUT.search(lead):
        return None
    zones = [draft.add("Park", member) for member in enumeration.members]
    return Found(zones, None, (enumeration.start, enumeration.end), "Park")
