"""Counted lists whose members commas part, or each of which has its verb: 培育A,B,C三大产业; 壮大A、做强B、做优C三大产业."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, reads_as_field, unwanted
from loaders.extract.enumeration.group.frames import is_denied
from loaders.extract.enumeration.group.groups import add_group, listed, type_of_members, without_lead
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import COUNTED, number_of
from loaders.extract.reading.spans import pieces

_PART = "[\u4e00-\u9fffA-Z0-9]{2,20}"
_LIST = re.compile(  # 培育|光电显示,家居制造,储能|三大产业
    rf"(?<![^,。;:\n])(?P<members>{_PART}?(?:[,、]{_PART}?){{1,11}})(?P<head>(?P<count>[两二三四五六七八九十])大[\u4e00-\u9fff]{{0,6}}?(?:产业集群|产业链|产业|集群|行业|领域|赛道))(?![园基化体链集板带创])"
)


def over_commas(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """培育A,B,C三大产业: as many fields as are counted, where no other list has them."""
    text, found = draft.text, list[tuple[Clause, Found]]()
    if not COUNTED.search(text, sentence.start, sentence.end):
        return found
    for match in _LIST.finditer(text, sentence.start, sentence.end):
        clause = sentence.clause_at(match.start("head"))
        parts = pieces(text, *match.span("members"), ",、")
        spans = [without_lead(text, span) for span in parts]
        if "," not in match["members"] and any(part == span for part, span in zip(parts, spans, strict=True)):
            continue  # A、B、C三大产业: a list like any other
        spans = spans[-(number_of(match["count"]) or 0) :]  # 今年以来,我县|培育A,B,C三大产业
        if clause is None or len(spans) != number_of(match["count"]):
            continue
        if not all(reads_as_field(text[a:b]) for a, b in spans):
            continue
        if draft.between(*match.span(), ("IndustryGroup",)) or is_denied(text, sentence, spans[0][0]):
            continue
        if unwanted(text, match.start(), spans[0][1]):
            continue  # 某市关停|水泥,印染,造纸三大产业
        kind = type_of_members(match["head"])
        members = listed(draft, spans, kind)
        group = add_group(draft, (spans[0][0], match.end()), match["head"], members, len(members))
        found.append((clause, Found(members, group, (spans[0][0], match.end()), kind)))
    return found
