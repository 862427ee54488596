"""Programmes that are the next version of others: “甲行动2.0”是在|“甲行动”|基础上的升级版."""

import re
from itertools import pairwise

from loaders.extract.draft import Draft
from loaders.extract.reading.clauses import Sentence

_UPGRADES = re.compile("(?:正|就)?(?:是|作为|系)(?:在)?(?:对)?[^,。;“《]{0,12}“?")  # “甲行动2.0”|是|“甲行动”的升级版
_UPGRADED = re.compile(
    "”?(?:的)?(?:基础上(?:的)?)?(?:升级(?:版|而来)|迭代(?:版|升级)|接续|延续|[23]\\.0版)(?=[,。;]|$)"
)


def upgrades(draft: Draft, sentence: Sentence) -> None:
    """“甲行动2.0”是在|“甲行动”|基础上的升级版."""
    if (
        draft.text.find("版", sentence.start, sentence.end) < 0
        and draft.text.find("续", sentence.start, sentence.end) < 0
    ):
        return
    programmes = sorted(draft.between(sentence.start, sentence.end, ("Programme",)), key=lambda m: m[0])
    for (later, newer), (first, older) in pairwise(programmes):
        said = _UPGRADES.fullmatch(draft.text, later[1], first[0])
        if said and _UPGRADED.match(draft.text, first[1], sentence.end):
            draft.relate("SUCCEEDS", newer, older, (later[0], first[1]))
