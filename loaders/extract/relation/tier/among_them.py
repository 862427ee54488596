"""Who is said to be among those of the class before: 全市有丙级8家,|甲就是其中之一; 甲获批丙级,|乙也榜上有名."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.tier.class_subjects import ClassSubjects, is_tier
from loaders.extract.relation.tier.class_wording import CLASSES, VERB, is_unmeant

_AMONG = re.compile(
    "(?:就|便|正|也|均|都|双双|同时|赫然|成功|再次)*(?:(?:是|为|属|属于)?其中(?:之一|的?(?:佼佼者|代表|典型|一[家个员]))|(?:位列|名列|跻身|身在)其中|在列|榜上有名|入列|上榜|入选|入围)$"
)
_COUNT_BEHIND = re.compile(r"(?:已|共|总数|数量)*(?:有|达到?|为)?(?:\d+|[一二两三四五六七八九十]+)[多余]?[个家户]")
_COUNT_BEFORE = re.compile(r"(?:\d+|[一二两三四五六七八九十]+)[多余]?[个家户]$")
_SEVERAL = re.compile(r"\d+[多余]?[家个户](?:企业|园区|集群)$")  # 12家企业|成长为丙级
_ONCE = ("曾", "曾经", "一度", "原", "原先")  # 甲|曾|是其中之一
_NEAR = 40  # characters before a class


def among_them(draft: Draft, subjects: ClassSubjects, sentence: Sentence) -> None:
    """全市有丙级8家,|甲、乙均位列其中: what a clause says to be among those that the clause before counts, or says to have got it."""
    for before, clause in zip(sentence.clauses, sentence.clauses[1:], strict=False):
        among = _AMONG.search(draft.text, clause.start, clause.end) if before.mark == "," else None
        if (
            among is None
            or denied(draft.text, clause.start, among.start())
            or draft.text.endswith(_ONCE, clause.start, among.start())
            or takes_away(draft.text[before.start : before.end])
        ):
            continue
        for span, tier in draft.between(before.start, before.end, CLASSES)[-1:]:
            if tier.type[-4:] != "Tier" and not is_tier(tier):
                continue
            start = max(before.start, span[0] - _NEAR)
            counted = _COUNT_BEHIND.match(draft.text, span[1], before.end) or _COUNT_BEFORE.search(
                draft.text, start, span[0]
            )
            verb = VERB.search(draft.text, start, span[0])
            won = (
                verb is not None
                and (verb["win"] or _SEVERAL.search(draft.text, before.start, verb.start()))
                and not is_unmeant(draft.text, before.start, verb)
            )
            things = subjects.things(clause.start, among.start(), LEAST[tier.type]) if counted or won else []
            for thing in things:
                draft.relate("IN_TIER", thing, tier, (before.start, clause.end))
