"""Code names that are read twice: a system by its code name, and the group of its members under the same name."""

import re

from loaders.extract.draft import Draft
from loaders.extract.merging.absorbing import absorb

_CODE = re.compile("(?:[一二两三四五六七八九十][\u4e00-\u9fff]){2}")  # 一化一海|三特产业集群


def merge_coded(draft: Draft) -> None:
    """以A为主导,B、C为支撑的“1+2”产业格局: the group is the programme of its name; a class of the group's name is the group."""
    groups = draft.of_type("IndustryGroup")
    for programme in draft.of_type("Programme"):
        for group in [g for g in groups if g.name == programme.name and draft.is_kept(g)]:
            absorb(draft, group, programme)
    for tier in [t for t in draft.of_type("ClusterTier") if _CODE.match(t.name)]:
        for group in [g for g in groups if g.name == tier.name and draft.is_kept(g) and draft.targets("INCLUDES", g)]:
            absorb(draft, tier, group)
            break
