"""Lists whose members commas part, or each of which has its verb: 培育A,B,C三大产业; 壮大A、做强B、做优C三大产业; A,B,C等多个产业."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, reads_as_field, unwanted
from loaders.extract.enumeration.group.frames import is_denied
from loaders.extract.enumeration.group.groups import add_group, include, listed, type_of_members, without_lead
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import COUNTED, number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_PART = "[\u4e00-\u9fffA-Z0-9]{2,20}"
_PARTS = rf"(?<![^,。;:\n])(?P<members>{_PART}?(?:[,、]{_PART}?){{1,11}})"
_NOUN = "(?:产业集群|产业链|产业|集群|行业|领域|赛道)"
_NO_HEAD = "(?![园基化体链集板带创])"
_LIST = re.compile(  # 培育|光电显示,家居制造,储能|三大产业
    rf"{_PARTS}(?P<head>(?P<count>[两二三四五六七八九十])大[\u4e00-\u9fff]{{0,6}}?{_NOUN}){_NO_HEAD}"
)
_OPEN = re.compile(  # 形成了|机械制造,食品加工,建材家居|等多个产业
    rf"{_PARTS}等(?:多个|几个|一批|若干)?(?P<head>(?:主导|支柱|优势|特色|重点|新兴|传统)*(?:产业集群|产业链|产业|集群|行业)){_NO_HEAD}"
)
_LEAD = re.compile(  # 园区形成了|机械制造
    "[\u4e00-\u9fff]{0,12}?(?:形成|培育|发展|构建|打造|涵盖|覆盖|涉及|包括|聚焦|拥有|集聚|建成)了?(?=[\u4e00-\u9fff]{2})"
)
_FEWEST = 3  # members of a list that no count closes


def over_commas(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """培育A,B,C三大产业: as many fields as are counted, where no other list has them; 形成了A,B,C等多个产业."""
    text, found = draft.text, list[tuple[Clause, Found]]()
    if COUNTED.search(text, sentence.start, sentence.end):
        for match in _LIST.finditer(text, sentence.start, sentence.end):
            found += _counted(draft, sentence, match)
    if len(sentence.clauses) >= _FEWEST and text.find("等", sentence.start, sentence.end) >= 0:
        for match in _OPEN.finditer(text, sentence.start, sentence.end):
            found += _open(draft, sentence, match)
    return found


def _counted(draft: Draft, sentence: Sentence, match: re.Match[str]) -> list[tuple[Clause, Found]]:
    """培育A,B,C三大产业: the group of as many fields as it counts."""
    parts = pieces(draft.text, *match.span("members"), ",、")
    spans = [_behind_lead(draft.text, span) for span in parts]
    if "," not in match["members"] and any(part == span for part, span in zip(parts, spans, strict=True)):
        return []  # A、B、C三大产业: a list like any other
    spans = spans[-(number_of(match["count"]) or 0) :]  # 今年以来,我县|培育A,B,C三大产业
    return _group(draft, sentence, match, spans) if len(spans) == number_of(match["count"]) else []


def _open(draft: Draft, sentence: Sentence, match: re.Match[str]) -> list[tuple[Clause, Found]]:
    """形成了A,B,C等多个产业: the group of the fields from the one that a verb takes up."""
    if "、" in match["members"]:
        return []
    parts = pieces(draft.text, *match.span("members"), ",")
    spans = [_behind_lead(draft.text, span) for span in parts]
    led = [n for n, (part, span) in enumerate(zip(parts, spans, strict=True)) if part != span]
    if not led or len(spans) - led[-1] < _FEWEST:
        return []
    return _group(draft, sentence, match, spans[led[-1] :])


def _behind_lead(text: str, span: Span) -> Span:
    """A field behind what leads it: 大力发展|机械制造, 园区形成了|机械制造."""
    bare = without_lead(text, span)
    lead = _LEAD.match(text, *span) if bare == span else None
    return (lead.end(), span[1]) if lead and reads_as_field(text[lead.end() : span[1]]) else bare


def _group(draft: Draft, sentence: Sentence, match: re.Match[str], spans: list[Span]) -> list[tuple[Clause, Found]]:
    """The group of these fields, where no other list has them and nothing denies it."""
    text, clause = draft.text, sentence.clause_at(match.start("head"))
    if clause is None or not all(reads_as_field(text[a:b]) for a, b in spans):
        return []
    known = [group for _, group in draft.between(*match.span(), ("IndustryGroup",))]
    if any(len(draft.targets("INCLUDES", group)) > 1 for group in known) or is_denied(text, sentence, spans[0][0]):
        return []
    if unwanted(text, match.start(), spans[0][1]):
        return []  # 某市关停|水泥,印染,造纸三大产业
    kind, span = type_of_members(match["head"]), (spans[0][0], match.end())
    members = listed(draft, spans, kind)
    group = _told_of(draft, known, match, members)
    return [(clause, Found(members, group, span, kind))]


def _told_of(draft: Draft, known: list[Entity], match: re.Match[str], members: list[Entity]) -> Entity:
    """The group with these members: the one that its head alone has made, or a new one."""
    span = (match.start("members"), match.end())
    if not known:
        counted = len(members) if "count" in match.re.groupindex else None
        return add_group(draft, span, match["head"], members, counted)
    include(draft, known[-1].at(match.span("head")), members, span)
    return known[-1]
