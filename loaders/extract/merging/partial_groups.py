"""Pairs out of a list that only share a figure: A、B两大产业产值达到…, beside the four industries that the text lists."""

import re

from loaders.extract.draft import Draft, Entity

_BARE = re.compile("[二两2][大个条类](?:产业链条?|产业集群|集群|产业|链条?|行业|领域|赛道)?")  # and no 两大支柱产业
_FIGURE = re.compile(
    "(?:到?20\\d\\d年|今年|去年|合计|累计)*(?:的)?(?:总|年|主营业务|工业|规上|预计)*(?:产值|营收|营业收入|收入|规模|增加值|产量|利润|税收|体量)"
)


def drop_partial_groups(draft: Draft) -> None:
    """Drop two of the members of a longer list, said to be two, where each time it is only the subject of a figure."""
    groups = draft.of_type("IndustryGroup")
    for group in groups if len(groups) > 1 else ():
        if not _BARE.fullmatch(group.name) or not group.places:
            continue
        if all(_FIGURE.match(draft.text, end) for _, end in group.places) and _is_part(draft, group, groups):
            draft.drop(group)


def _is_part(draft: Draft, group: Entity, groups: list[Entity]) -> bool:
    """Whether another group has all members of this one, and more."""
    own = set(map(id, draft.targets("INCLUDES", group)))
    others = (set(map(id, draft.targets("INCLUDES", other))) for other in groups if other is not group)
    return bool(own) and any(own < members for members in others)
