"""Groups of groups: 15个集群,其中支柱产业6个:…;先导产业9个:…."""

import re
from bisect import bisect_left

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.groups import add_group, include, known_group, type_of_members
from loaders.extract.enumeration.group.stated import COUNTED_HEAD, Stated, place_of
from loaders.extract.reading.clauses import Reading
from loaders.extract.reading.numbers import number_of

_BETWEEN = re.compile(r"其中|包括|包含|分为|涵盖|即|:|——")


def nested_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """15个集群,其中支柱产业6个:…;先导产业9个:…: the larger list includes the smaller, where their counts add up."""
    lists = sorted((e for e in draft.of_type("IndustryGroup") if e.places), key=lambda e: e.places[0])
    out = []
    for match in COUNTED_HEAD.finditer(reading.text):
        count = number_of(match["count"]) or 0
        parts = _adding_up(draft, lists, match, count)
        place = place_of(reading, match.start())
        if not parts or place is None:
            continue
        group = next((e for e in lists if match.span() in e.places or e.name == match["head"]), None)
        group = group or known_group(draft, match["head"])
        if group is not None and len(draft.targets("INCLUDES", group)) == count:
            continue  # 4个支柱产业:甲、…、丁。2个新兴产业:…: all of it is told
        if group is None or group in parts:
            group = add_group(draft, match.span(), match["head"], [], count)
        include(draft, group, parts, match.span())
        out.append((*place, Found([], group, match.span(), type_of_members(match["head"]))))
    return out


def _adding_up(draft: Draft, lists: list[Entity], match: re.Match[str], count: int) -> list[Entity]:
    """The lists that follow the head closely and have as many members together as it counts."""
    parts: list[Entity] = []
    total, at = 0, match.end()
    for group in lists[bisect_left(lists, match.end(), key=lambda e: e.places[0][0]) :]:
        start, end = group.places[0]
        size = max(len(draft.targets("INCLUDES", group)), int(group.properties.get("declared_count") or 0))
        gap = draft.text[at:start]
        if start - at > 40 or not size or (not parts and not _BETWEEN.search(gap)):
            break
        parts, total, at = [*parts, group], total + size, end
        if total >= count:
            break
    return parts if total == count and len(parts) > 1 else []
