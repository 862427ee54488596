"""The zone of the city that a text is about, called by its kind only: 高新区|重点发展…, 甲县、经开区|分别侧重…"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_ZONES = frozenset(["高新区", "经开区", "综保区", "高新技术产业开发区", "经济技术开发区", "综合保税区"])
_OFTEN = 4  # times that a text speaks of its zone
_LEAD = re.compile("(?:其中|而|目前|此外|另外|同时|支持|推动|依托|引导|,)*")
_RANKED = re.compile(
    "(?:^|(?<=[,。;在作为由])|(?<=[新开发]区[、和与及]))(?:其中|目前|此外|而|今年以来|今年|去年|——|在|作为|依托|支持|落户|入驻|位于|[\\d—-]+月)*(?P<rank>[市县])$"
)
_ORGAN = ("管委会", "管理委员会", "党工委")
_JOINTS = frozenset("、和与及")
_ACTS = lx.VERB | lx.OPENER | lx.CARRY_OUT
_NO_ACT = frozenset("的等是被由内里")


def bare_zones(draft: Draft, clause: Clause, city: str) -> list[tuple[Name, Entity]]:
    """The zones of a clause that do something, alone or joined with places; each is that of this city.

    Where the text is about no city, a zone is one of which it speaks again and again.
    """
    if not clause.flags & lx.PARK:
        return []
    text, found = draft.text, []
    for index, word in enumerate(clause.words):
        zone = text[word.start : word.end]
        if zone in _ZONES and not city and (text.count(zone) < _OFTEN or "第一条" in text):
            continue  # of no city, or of all of which a law speaks
        ranked = _RANKED.search(text, clause.start, word.start) if zone in _ZONES else None
        if ranked and not text.startswith(_ORGAN, word.end):  # 在市经开区,…; 市高新区已…
            park = draft.add("Park", (ranked.start("rank"), word.end))
            draft.alias(park, city + zone)
            found.append((Name("Park", ranked.start("rank"), word.end), park))
        elif zone in _ZONES and _begins(text, clause, index) and _goes_on(text, clause, index):
            whole = city + zone
            park = draft.add("Park", (word.start, word.end), whole if whole in text else zone)
            draft.alias(park, whole)
            draft.alias(park, zone)
            found.append((Name("Park", word.start, word.end), park))
    return found


def _begins(text: str, clause: Clause, index: int) -> bool:
    """Whether the clause begins with a zone, or it is joined to a place or a zone before it."""
    start = clause.words[index].start
    joined = start > clause.start and text[start - 1] in _JOINTS
    before = next((w for w in clause.words[:index] if w.end == start - 1), None)
    return bool(
        _LEAD.fullmatch(text, clause.start, start) or (joined and before and before.flags & (lx.PLACE | lx.PARK))
    )


def _goes_on(text: str, clause: Clause, index: int) -> bool:
    """Whether a verb or an adverb follows a zone, or a place that is joined to it."""
    end = clause.words[index].end
    joined = text[end : end + 1] in _JOINTS
    after = next((w for w in clause.words[index + 1 :] if w.start == end + joined), None)
    if after is None:
        return False
    return bool(after.flags & (lx.PLACE if joined else _ACTS)) and text[after.start] not in _NO_ACT
