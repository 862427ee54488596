"""Counted groups that the fields named before in their sentence make up: 聚焦A、B、C,打造三大产业集群; 做强A,做优B,形成两大支柱产业."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.groups import include
from loaders.extract.reading.clauses import Clause, Sentence

_MAKES = re.compile(
    "(?:[并也再从而进]|着力|全力|加快|共同|努力|逐步|奋力|合力|集中力量|聚力|因此)*(?:打造|形成|构建|构筑|培育|建设|建成|做[强优大]|壮大)(?:了|出)?"
)
_TAKES_UP = re.compile(
    "(?:聚焦|围绕|瞄准|锚定|突出|紧盯|紧扣|立足|依托|发展|主攻|做[强大优精]|培育|壮大|布局|推动|以|把|将)[^,;。、]{0,6}$"
)
_NOT = re.compile("未(?!来)|没有|不[再是]|曾|其他|另外|此外")
_FIELDS = ("Industry", "Cluster", "Chain")
_FEWEST = 2  # fields


def made_of(draft: Draft, found: list[tuple[Sentence, Clause, Found]]) -> None:
    """Include in a counted group without members the fields of the clauses before it, where they are as many."""
    by_sentence: dict[int, list[tuple[Clause, Found]]] = {}
    for sentence, clause, one in found:
        by_sentence.setdefault(sentence.start, []).append((clause, one))
    for told in by_sentence.values():
        for clause, one in told:
            count = one.group.properties.get("declared_count") if one.group is not None and not one.members else None
            if one.group is None or not count or not _is_made(draft, clause, one):
                continue
            members = _before(draft, clause, told)
            if _FEWEST <= len(members) == int(count) and not draft.targets("INCLUDES", one.group):
                include(draft, one.group, members, one.span)


def _is_made(draft: Draft, clause: Clause, one: Found) -> bool:
    """Whether a clause says no more before the group than that it is made."""
    return _MAKES.fullmatch(draft.text, clause.start, one.span[0]) is not None


def _before(draft: Draft, clause: Clause, told: list[tuple[Clause, Found]]) -> list[Entity]:
    """The fields that the clauses before take up; none where one of them has a group, or denies what it says."""
    members: list[Entity] = []
    for earlier, one in sorted(told, key=lambda pair: pair[1].span):
        if earlier.start >= clause.start:
            break
        led = _TAKES_UP.search(draft.text, earlier.start, one.span[0])
        if one.group is not None or one.kind not in _FIELDS or led is None:
            return []
        if _NOT.search(draft.text, earlier.start, one.span[0]):
            return []
        members += one.members
    return list(dict.fromkeys(members))
