"""Firms wherever they are named: what is a firm in one sentence is it in another, where its name can be nothing else."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx

_SHORTEST, _LONGEST = 4, 10  # characters of such a name
_GOES_ON = re.compile("(?:股份|集团|控股|有限)?(?:有限)?(?:责任)?公司|集团|股份")
_NO_FIRM = re.compile("(?:[局厅委部办院所会校学组处室]|中心|政府)$")


def repeat_firms(draft: Draft) -> None:
    """由五岭新秋牵头…: a firm is one in 位于甲县的|五岭新秋 as well. Looks at each character of the text once."""
    named: dict[str, list[str]] = {}
    for firm in draft.of_type("Organisation"):
        if _SHORTEST <= len(firm.name) <= _LONGEST and _is_unmistakable(firm.name):
            named.setdefault(firm.name[:_SHORTEST], []).append(firm.name)
    for at in range(len(draft.text) - _SHORTEST + 1) if named else ():
        for name in named.get(draft.text[at : at + _SHORTEST], ()):
            span = (at, at + len(name))
            alone = draft.text.startswith(name, at) and not _GOES_ON.match(draft.text, span[1])
            if alone and not is_taken(draft, span):
                draft.add("Organisation", span, name)


def _is_unmistakable(name: str) -> bool:
    """Whether a name can only be that of a firm: it is odd, begins with no place and is no organ or institute."""
    return unknown(name) > 1 and not _NO_FIRM.search(name) and not lx.begins_with_place(name)
