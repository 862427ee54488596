"""Firms wherever they are named: what is a firm in one sentence is it in another, where its name can be nothing else."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.kinds import unknown
from loaders.extract.reading import lexicon as lx

_SHORTEST, _LONGEST, _AROUND = 4, 10, 40  # characters of such a name, and of what it may stand in
_NAMED = ("Organisation", "Park", "Platform", "Project", "Cluster", "Document", "Programme", "Person", "Chain")
_GOES_ON = re.compile("(?:股份|集团|控股|有限)?(?:有限)?(?:责任)?公司|集团|股份")
_NO_FIRM = re.compile("(?:[局厅委部办院所会校学组处室]|中心|政府)$")


def repeat_firms(draft: Draft) -> None:
    """由五岭新秋牵头…: a firm is one in 位于甲县的|五岭新秋 as well."""
    for firm in draft.of_type("Organisation"):
        name = firm.name
        if not _SHORTEST <= len(name) <= _LONGEST or not _is_unmistakable(name):
            continue
        at = draft.text.find(name)
        while at >= 0:
            end = at + len(name)
            around = draft.between(max(0, at - _AROUND), end + _AROUND, _NAMED)
            if not _GOES_ON.match(draft.text, end) and not any(a < end and at < b for (a, b), _ in around):
                draft.add("Organisation", (at, end), name)
            at = draft.text.find(name, end)


def _is_unmistakable(name: str) -> bool:
    """Whether a name can only be that of a firm: it is odd, begins with no place and is no organ or institute."""
    return unknown(name) > 1 and not _NO_FIRM.search(name) and not lx.begins_with_place(name)
