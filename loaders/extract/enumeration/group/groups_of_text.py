"""The groups that only several sentences or lines together state: headings and what stands below them, a sum and its parts."""

from collections.abc import Iterator

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.developed import led_groups, promoted_groups
from loaders.extract.enumeration.group.headed import headed_groups, opened_groups
from loaders.extract.enumeration.group.members_before import preceded_groups, summed_groups
from loaders.extract.enumeration.group.nested import nested_groups
from loaders.extract.enumeration.group.outlines import groups_below, inline_outlines, labelled_lines, outlined_groups
from loaders.extract.enumeration.group.spelled import spelled_groups
from loaders.extract.enumeration.group.told_behind import entrant_groups, named_of, told_behind, told_groups
from loaders.extract.reading.clauses import Clause, Reading, Sentence

_GROUPS = (
    summed_groups,
    preceded_groups,
    nested_groups,
    opened_groups,
    headed_groups,
    led_groups,
    outlined_groups,
    inline_outlines,
    groups_below,
    labelled_lines,
    told_groups,
    told_behind,
    named_of,
    entrant_groups,
    promoted_groups,
    spelled_groups,
)


def groups_of_text(draft: Draft, reading: Reading) -> Iterator[tuple[Sentence, Clause, Found]]:
    """All of them, each sort in its turn: 四大产业:|(一)甲产业。…|(二)乙产业。…"""
    for groups in _GROUPS:
        yield from groups(draft, reading)
