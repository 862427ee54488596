"""Whose one of several figures under a verb is: 甲县、|乙县|产值分别突破3亿元、4亿元; 甲经开区、|乙经开区|分别达到…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.firm.firms import heads_firm
from loaders.extract.quantity.acting_places import is_own_park
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.measures import is_one_park
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LEADS = re.compile("(?:其中|预计|力争|[到至]?20\\d\\d年(?:底|末)?|,)*")
SINGLE = ("Cluster", "Chain")
_GATHERED = re.compile(
    r"^(?:[(][^()]*[)])?(?:目前|现有?|已有?|已经|共有?|(?<![\u4e00-\u9fff])有(?=企业|规上|项目|员工)|拥有|累计|先后|集聚|聚集|引进|内|的)*"
)
_NAMED = ("Cluster", "Platform", "Project", "Chain", "Organisation")  # that may begin with a place


def owner_of(scene: "Scene", figure: Figure) -> Entity | None:
    """The place or park that is the subject of this figure and not of those beside it."""
    if figure.subject is None:
        return None
    lead = _LEADS.match(scene.text, *figure.subject)
    start, end = lead.end() if lead else figure.subject[0], figure.subject[1]
    named = [e for span, e in scene.draft.between(start, end, ("Park", *_NAMED)) if span[0] == start]
    if named:
        own = named[0].type == "Park" and is_own_park(scene, named[0], start)
        return named[0] if own else None
    length = scene.gazetteer.prefix(scene.text[start:end])
    if not length or heads_firm(scene.text, start + length):
        return None
    return scene.place_at((start, start + length))


def without_owner(draft: Draft, sentence: Sentence, clause: Clause, figure: Figure) -> str:
    """What is counted, without the park, cluster or chain that gathers it: 甲产业基地累计|入驻企业."""
    if figure.is_measure:
        return figure.indicator
    start = sentence.start if figure.carried else clause.start
    for span, thing in draft.between(start, figure.word.start, ("Park", *SINGLE)):
        done, name, rest = figure.indicator.partition(draft.text[slice(*span)])
        own = thing.type in SINGLE or is_one_park(thing)
        if own and name and (not done or figure.carried):
            rest = done + _GATHERED.sub("", rest)
            return rest if len(rest) > 1 else figure.indicator
    return figure.indicator
