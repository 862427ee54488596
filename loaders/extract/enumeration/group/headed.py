"""Groups whose members what stands below begins with: 23条重点产业链 and (一)甲产业链 … (二)乙产业链 …; 三大产业。A产业,…。B产业,…。"""

import re
from operator import itemgetter

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.groups import include, type_of_members
from loaders.extract.enumeration.group.stated import Stated, place_of
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Reading

Span = tuple[int, int]
_HEADED_BY = (("Chain", "链"), ("Cluster", "集群"))  # and what the group is called by
_FEWEST, _MANY = 3, 3  # headings at least; how many times as many the count may be


def headed_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """23条重点产业链 and below it (一)甲产业链 … (二)乙产业链 …: the headings are the members, as far as the count reaches."""
    out: list[Stated] = []
    for kind, noun in _HEADED_BY:
        first, members = _headings_of(draft, reading.text, kind)
        group = _counted_before(draft, reading.text, first, noun, len(members)) if len(members) >= _FEWEST else None
        place = place_of(reading, group.places[0][0]) if group is not None else None
        if group is not None and place is not None:
            include(draft, group, members, group.places[0])
            out.append((*place, Found(members, group, group.places[0], kind)))
    return out


_EACH_SENTENCE = 150  # characters that are told of a member at most
_OPENED = ":。;\n"  # what ends before them


def opened_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """三大产业集群:甲产业集群以…。乙产业集群重点…。丙产业集群…。; 三大产业。A产业,…。B产业,…。: as many as the group counts, each at the head of a sentence of its own.

    Fewer are enough where the text is cut off behind them.
    """
    out: list[Stated] = []
    for group in draft.of_type("IndustryGroup"):
        count, (start, end) = int(group.properties.get("declared_count") or 0), group.places[-1]
        if count < 2 or draft.targets("INCLUDES", group):
            continue
        kind = type_of_members(draft.text[start:end])
        members = _opening(draft, (end, end + _EACH_SENTENCE * count), kind)
        members = members if len(members) > 1 else _in_next_line(draft, end, kind, count)
        some = _FEWEST <= len(members) < count and _is_cut_off(draft.text)
        place = place_of(reading, start)
        if place is not None and (len(members) == count or some):
            include(draft, group, members, (start, end))
            out.append((*place, Found(members, group, (start, end), kind)))
    return out


def _opening(draft: Draft, span: Span, kind: str) -> list[Entity]:
    """What sentences begin with: 甲产业集群以…。|乙产业集群重点…; a field as 高端装备产业,|发展机器人."""
    told = [(span, e) for span, e in draft.between(*span, (kind,)) if draft.text[span[0] - 1] in _OPENED]
    if kind == "Industry":
        told = [(span, e) for span, e in told if e.name.endswith("产业") and draft.text[span[1] : span[1] + 1] in ",:"]
    return list(dict.fromkeys(e for _, e in told))


_AMONG = re.compile("[。;,]?[^。;,\n]{0,24}[。;]?\\s*其中,?")  # 涉及4大产业,7条重点产业链。 其中,|甲产业培育乙产业链


def _in_next_line(draft: Draft, end: int, kind: str, count: int) -> list[Entity]:
    """4大产业,7条重点产业链。 其中,甲产业培育丙产业链、丁产业链。乙产业培育…: what the line behind 其中 names of the kind; the fields are those that its sentences begin with."""
    among = _AMONG.match(draft.text, end)
    if among is None:
        return []
    line = draft.text.find("\n", among.end())
    last = min(line if line >= 0 else len(draft.text), among.end() + _EACH_SENTENCE * count)
    told = draft.between(among.end(), last, (kind,))
    if kind == "Industry":
        told = [(span, e) for span, e in told if span[0] == among.end() or draft.text[span[0] - 1] in _OPENED]
    members = list(dict.fromkeys(e for _, e in told))
    return members if len(members) <= count else []


def _is_cut_off(text: str) -> bool:
    """Whether a text ends inside of a sentence: 丙产业集群|."""
    return not text.rstrip().endswith(("。", "!", "”", ")"))


def _headings_of(draft: Draft, text: str, kind: str) -> tuple[int, list[Entity]]:
    """What items begin with and where the first of them stands; none where they are of several places, so of others."""
    things = [(span[0], e) for e in draft.of_type(kind) for span in e.places if _numbered(text, span[0]) is not None]
    things.sort(key=itemgetter(0))
    members = list(dict.fromkeys(thing for _, thing in things))
    lands = {member.name[: lx.place_length(member.name)] for member in members}
    if sum(land.endswith(lx.RANKS) for land in lands) > 1:
        return 0, []  # 一、甲市A产业链。二、乙市B产业链
    return (things[0][0] if things else 0), members


def _counted_before(draft: Draft, text: str, first: int, noun: str, size: int) -> Entity | None:
    """The group named last before the headings that counts as many, or more, and of which no member is told."""
    groups = [
        group
        for group in draft.of_type("IndustryGroup")
        if group.places
        and group.places[0][0] < first
        and noun in text[slice(*group.places[0])]
        and size <= int(group.properties.get("declared_count") or 0) <= _MANY * size
        and not draft.targets("INCLUDES", group)
    ]
    return max(groups, key=lambda group: max(at for at, _ in group.places if at < first), default=None)


_ITEM = re.compile(  # (一)|甲产业链, 一是做强|甲产业链
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|第[一二三四五六七八九十\d]{1,3}[条节章]|[一二三四五六七八九十]是)[ \t]*(?:做[强优大]|发展|培育|打造|壮大)?"
)
_INDENT = 24  # characters before the name in its line


def _numbered(text: str, at: int) -> re.Match[str] | None:
    """The number of the item that begins with what stands here."""
    return _ITEM.fullmatch(text, text.rfind("\n", max(0, at - _INDENT), at) + 1, at)
