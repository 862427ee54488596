"""Names that share the head behind the last of them, whatever goes on behind it: 甲县A、乙县B产业集群|营业收入突破…, 甲、乙和丙高新区.

The lists of `enumerations` end where their clause turns to a verb; here the head alone tells that the list is one. What is listed
begins with a place each time, or is a place, so that nothing else is taken for it.
"""

import re
from collections.abc import Callable, Iterator

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, may_be_field
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_JOINT = re.compile("、|以及|[和与及]")
_ZONES = re.compile(
    "(?:等(?:\\d+|[两三四五六七八九十])?[个家]?)?(?P<head>(?:国家级|省级)?(?:(?:国家级?)?(?:高新技术产业|经济技术|经济)?开发区|高新区|经开区|工业园区|工业集中区|产业园区|化工园区|综合保税区|综保区|保税区))"
)
_CLUSTERS = re.compile("(?P<head>(?:特色|优势|主导)?(?:产业)?集群)(?!政策|效应)")
_BREAKS = re.compile("[,。;:(){}“”《》\n]")
_SHORTEST, _LONGEST = 2, 12  # characters of a field
_NO_FIELD = re.compile(
    "^[的等市县区]|等|[\\d一二两三四五六七八九十]+[个大家]|集群|产业|基地|园|[区县]域|[省市县]级|国家级|一批|重点|入[选围列]|列[入为]|申报|联合|通过|[与和]"
)
_LONGEST_PART = 20  # characters of a place and a field, and of what is said before the first of them
_RANKS = frozenset("省市县区州盟旗")


def shared_heads(draft: Draft, gazetteer: Gazetteer, clause: Clause) -> Iterator[Found]:
    """The zones and clusters of a clause that share their head, each with the place that its name begins with."""
    if not clause.flags & (lx.COMMA | lx.AND) or not clause.flags & (lx.PARK | lx.CLUSTER):
        return
    for kind, heads, is_member in (
        ("Park", _ZONES, lambda words: _is_place(gazetteer, words)),
        ("Cluster", _CLUSTERS, lambda words: _is_placed_field(gazetteer, words)),
    ):
        for match in heads.finditer(draft.text, clause.start, clause.end):
            spans = _members(draft.text, clause.start, match.start(), is_member)
            ranked = {_bears_rank(draft.text[start:end]) for start, end in spans}
            if len(spans) > 1 and (kind == "Cluster" or len(ranked) == 1):  # 甲县与乙经济开发区: the county, and a zone
                members = [_named(draft, kind, span, match) for span in spans]
                yield Found(members, None, (spans[0][0], match.end()), kind)


def _bears_rank(place: str) -> bool:
    """Whether a place is called with its rank: 甲省乙市, but not 广东省|惠州."""
    city = place[-1] == "州" and lx.division(place[-2:])[0].endswith("市")
    return place[-1] in _RANKS and len(place) > _SHORTEST and not city


def _named(draft: Draft, kind: str, span: Span, head: re.Match[str]) -> Entity:
    """A member with the head that it shares, as far as its words stand together."""
    whole = (span[0], head.end() if span[1] == head.start("head") else span[1])
    return draft.add(kind, whole, draft.text[slice(*span)] + head["head"])


def _members(text: str, start: int, end: int, is_member: Callable[[str], bool]) -> list[Span]:
    """What is enumerated up to a head; the first may have other words before it (推动|甲、乙)."""
    spans: list[Span] = []
    while (joint := _last_joint(text, start, end, is_member)) is not None:
        spans.insert(0, (joint.end(), end))
        end = joint.start()
    before = max(start, end - _LONGEST_PART)
    broken = [match.end() for match in _BREAKS.finditer(text, before, end)]
    before = broken[-1] if broken else before
    if not spans or text.endswith("集群", before, end):
        return []
    first = next((at for at in range(before, end - 1) if is_member(text[at:end])), None)
    return spans if first is None else [(first, end), *spans]


def _last_joint(text: str, start: int, end: int, is_member: Callable[[str], bool]) -> re.Match[str] | None:
    """The joint behind which nothing but a member stands up to this place."""
    joints = [*_JOINT.finditer(text, max(start, end - _LONGEST_PART), end)]
    return next((joint for joint in reversed(joints) if is_member(text[joint.end() : end])), None)


def _is_place(gazetteer: Gazetteer, name: str) -> bool:
    return lx.is_division(name) or gazetteer.names_place(name)


def _is_placed_field(gazetteer: Gazetteer, words: str) -> bool:
    """Whether words are a place and a field that is made there: 甲县|智能仪表."""
    length = gazetteer.prefix(words) or lx.place_length(words)
    field = words[length:]
    return length > 0 and _SHORTEST <= len(field) <= _LONGEST and not _NO_FIELD.search(field) and may_be_field(field)
