"""Lists that the text states twice, or first by their count only: 十大产业 … A、B等十大产业."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb

_NEAR = 60  # lists before and after that are compared with a list
_OFTEN = 8  # mentions of a list from which on it is not moved to one that is stated less
_SORTS = re.compile("重点|支柱|优势|特色|主导|新兴|未来|首位")


def merge_groups(draft: Draft) -> None:
    """A list that the text states twice, or first by its count only (十大产业 … A、B等十大产业), is one group."""
    groups = draft.of_type("IndustryGroup")
    members = {id(g): [id(t) for t in draft.targets("INCLUDES", g)] for g in groups}
    counts: dict[frozenset[int], set[int]] = {}
    for group in groups:
        if count := group.properties.get("declared_count"):
            counts.setdefault(frozenset(members[id(group)]), set()).add(count)
    several = {same for same, known in counts.items() if len(known) > 1}  # 14个重点产业 and 6大优势产业 begin alike
    for number, group in sorted(enumerate(groups), key=lambda item: len(members[id(item[1])])):
        for other in map(draft.now, groups[max(0, number - _NEAR) : number + _NEAR]):
            if other is group or not draft.is_kept(group) or not _same_list(group, other, members):
                continue
            if frozenset(members[id(group)]) in several and not _same_group_name(group.name, other.name):
                continue
            alike = group.name == other.name or len(group.places) > _OFTEN
            if alike and len(group.places) > len(other.places):
                absorb(draft, other, group)  # the smaller into the larger: a list stated a thousand times is moved once
            else:
                absorb(draft, group, other)
                break


def _same_list(group: Entity, other: Entity, members: dict[int, list[int]]) -> bool:
    mine, theirs = members[id(group)], members[id(other)]
    count, counted = group.properties.get("declared_count"), other.properties.get("declared_count")
    if not mine:
        if not theirs and count is not None and count == counted:
            return _plain(group.name) == _plain(other.name)  # 3大主导产业, 三大主导产业
        if not theirs or count is None:
            return False
        uncounted = counted is None and len(theirs) <= count <= 2 * len(theirs)
        return (uncounted and _plain(group.name) == _plain(other.name)) or (
            count == counted and _same_group_name(group.name, other.name)
        )
    if set(mine) == set(theirs):
        return count == counted or None in (count, counted)
    return set(mine) < set(theirs) and count is not None and count == counted


def _same_group_name(one: str, other: str) -> bool:
    """十大产业 and 十大工业产业, 14个重点发展的产业 and 14个工业重点产业: a shared head, beginning or sort."""
    a, b = _plain(one), _plain(other)
    sorts = [set(_SORTS.findall(name)) for name in (a, b)]
    return a.endswith(b) or b.endswith(a) or a[:2] == b[:2] or bool(sorts[0] & sorts[1])


def _plain(name: str) -> str:
    """A group's name without its count."""
    return re.sub(r"^[一二两三四五六七八九十\d]+(?:大|个|条|类|种)?|[“”]|\d+个$", "", name)
