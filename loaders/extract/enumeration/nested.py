"""Groups whose members stand apart: item by item (一是A产业;二是B产业), before the head (上述八个产业集群), or in lists of their own."""

import re
from bisect import bisect_left, bisect_right

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.enumerations import number_of
from loaders.extract.enumeration.found import Found, ends_in_field, may_be_field, plausible, reads_as_field
from loaders.extract.enumeration.groups import add_group, include, known_group, type_of_members
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Sentence

Span = tuple[int, int]
_NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九十]+)"
_HEADED = rf"(?P<head>(?P<count>{_NUMBER})(?:大|个|条|类)[\u4e00-\u9fff“”]{{0,16}}?(?:产业集群|集群|产业链|产业|领域|赛道|方向|行业|板块))"
_ANNOUNCED = re.compile(_HEADED + r"(?:[^,。;:\n]{0,12})[:。—\n]")
_ITEM = re.compile(
    r"(?:^|(?<=[。;:,\n—]))[ \t]*(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[,是、]?|[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)][.、]?|\d{1,2}[.、])[ \t]*"
    r"(?:(?:重点|大力|加快|积极|做强|做优|做大|发展|培育|壮大|打造|推进|推动|聚焦|建设|布局|巩固|提升)+)?(?P<topic>[\u4e00-\u9fffA-Za-z0-9]{2,18}?)(?=[。;:,\n(—]|重点|力争|依托|围绕|以|将|发展|$)"
)
_NOUN = re.compile(r"(?:产业集群|集群|产业链|产业|行业|领域|赛道)$")
_SUMMARY = re.compile(
    rf"(?:上述|以上|这)(?P<count>{_NUMBER})(?:大|个|条)[\u4e00-\u9fff]{{0,6}}?(?P<noun>产业集群|集群|产业链|产业|领域)(?:简称|统称|合称|并称|总称|称)(?:为)?[“”]?(?P<name>[^“”\"。,;]{{2,14}})"
)
_ONE_OF = re.compile(
    r"(?:作为|是|为|成为)?(?P<head>(?:[\u4e00-\u9fff]{2,10}的)?"
    rf"(?P<count>{_NUMBER})(?:大|个|条)[\u4e00-\u9fff“”]{{0,12}}?(?P<noun>产业集群|集群|产业链|产业|领域|赛道))之一(?P<mark>,?)"
)
_REACH = 600  # characters that the items may take, and that a summary looks back
_PARENT = re.compile(_HEADED)
_BETWEEN = re.compile(r"其中|包括|包含|分为|涵盖|即|:|——")


def itemised_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """四大主导产业:一是A产业。…;二是B产业。…: as many items as the head counts."""
    out = []
    for match in _ANNOUNCED.finditer(reading.text):
        count = number_of(match["count"]) or 0
        if not 2 <= count <= 20:
            continue
        topics = _topics(reading.text, match.end() - 1, count)
        place = _place(reading, match.start("head"))
        if len(topics) != count or place is None:
            continue
        kind = type_of_members(match["head"])
        members = [draft.add(kind, t) for t in topics]
        span = match.span("head")
        group = known_group(draft, match["head"])
        if group is None:
            group = add_group(draft, span, match["head"], members, count)
        else:
            include(draft, group.at(span), members, span)
        out.append((*place, Found(members, group, span, kind)))
    return out


def _topics(text: str, at: int, count: int) -> list[Span]:
    """What the items begin with, where each is a field of industry."""
    spans: list[Span] = []
    for item in _ITEM.finditer(text, at, min(len(text), at + _REACH * count)):
        if item.start() - (spans[-1][1] if spans else at) > _REACH:
            break
        topic = item["topic"]
        plain = _NOUN.sub("", topic)
        if not (may_be_field(topic) and plausible([plain]) and (plain != topic or ends_in_field(topic))):
            break
        spans.append(item.span("topic"))
        if len(spans) == count:
            break
    return spans


def summed_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """打造A集群,建设B集群,…,上述八个产业集群简称“八大产业集群”: the clusters named before it."""
    out = []
    for match in _SUMMARY.finditer(reading.text):
        kind = type_of_members(match["noun"])
        count = number_of(match["count"]) or 0
        line = max(reading.text.rfind("\n", 0, match.start()) + 1, match.start() - _REACH)
        members = list(dict.fromkeys(e for _, e in draft.between(line, match.start(), (kind,))))[-count:]
        place = _place(reading, match.start())
        if len(members) < max(2, count - 1) or place is None:
            continue
        name = match["name"].strip("“”")
        group = known_group(draft, name)
        if group is None:
            group = add_group(draft, match.span("name"), name, members, count)
        else:
            include(draft, group.at(match.span("name")), members, match.span())
        out.append((*place, Found(members, group, match.span(), kind)))
    return out


def one_of_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """作为全省五大主导产业之一,A产业…; A产业是全省五大主导产业之一."""
    out = []
    for match in _ONE_OF.finditer(reading.text):
        place = _place(reading, match.start("head"))
        if place is None:
            continue
        kinds = (type_of_members(match["noun"]), "Industry")
        after = draft.between(match.end(), match.end() + 24, kinds) if match["mark"] else []
        before = draft.between(place[1].start, match.start("head"), kinds)
        members = [e for s, e in after[:1] if s[0] - match.end() <= 6] or [e for _, e in before[-1:]]
        if not members:
            continue
        span = match.span("head")
        stated = [e for s, e in draft.between(*span, ("IndustryGroup",))]
        group = stated[0] if stated else known_group(draft, match["head"])
        if group is None:
            group = add_group(draft, span, match["head"], members, number_of(match["count"]))
        else:
            include(draft, group, members, match.span())
        out.append((*place, Found(members, group, span, kinds[0])))
    return out


def preceded_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """A、B、C,全市的“三大主导产业”,…: as many fields as the head counts make up the whole clause before it."""
    out = []
    for match in _PARENT.finditer(reading.text):
        count, place = number_of(match["count"]) or 0, _place(reading, match.start())
        group = next((e for _, e in draft.between(match.start() - 1, match.end() + 1, ("IndustryGroup",))), None)
        if place is None or group is None or count < 2 or draft.targets("INCLUDES", group):
            continue
        before = next((c for c in place[0].clauses if c.mark == "," and c.end + 1 == place[1].start), None)
        spans = _enumerated(reading.text, before) if before else []
        if len(spans) == count and all(reads_as_field(reading.text[a:b]) for a, b in spans):
            members = [draft.add("Industry", span) for span in spans]
            include(draft, group, members, match.span())
            out.append((*place, Found(members, group, match.span(), "Industry")))
    return out


def _enumerated(text: str, clause: Clause) -> list[Span]:
    """The pieces of a clause between its joints, the first without the place that it begins with."""
    start = next((w.end for w in clause.words if w.flags & lx.PLACE and w.start == clause.start), clause.start)
    joints = [*_ENUMERATES.finditer(text, start, clause.end)]
    return list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), clause.end], strict=True))


_ENUMERATES = re.compile(r"以及|[、和]")


def nested_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """15个集群,其中支柱产业6个:…;先导产业9个:…: the larger list includes the smaller, where their counts add up."""
    lists = sorted((e for e in draft.of_type("IndustryGroup") if e.places), key=lambda e: e.places[0])
    out = []
    for match in _PARENT.finditer(reading.text):
        count = number_of(match["count"]) or 0
        parts = _adding_up(draft, lists, match, count)
        place = _place(reading, match.start())
        if not parts or place is None:
            continue
        group = next((e for e in lists if match.span() in e.places or e.name == match["head"]), None)
        group = group or known_group(draft, match["head"])
        if group is None or group in parts:
            group = add_group(draft, match.span(), match["head"], [], count)
        include(draft, group, parts, match.span())
        out.append((*place, Found([], group, match.span(), type_of_members(match["head"]))))
    return out


def _adding_up(draft: Draft, lists: list[Entity], match: re.Match[str], count: int) -> list[Entity]:
    """The lists that follow the head closely and have as many members together as it counts."""
    parts: list[Entity] = []
    total, at = 0, match.end()
    for group in lists[bisect_left(lists, match.end(), key=lambda e: e.places[0][0]) :]:
        start, end = group.places[0]
        size = len(draft.targets("INCLUDES", group)) or int(group.properties.get("declared_count") or 0)
        gap = draft.text[at:start]
        if start - at > 40 or not size or (not parts and not _BETWEEN.search(gap)):
            break
        parts, total, at = [*parts, group], total + size, end
        if total >= count:
            break
    return parts if total == count and len(parts) > 1 else []


def _place(reading: Reading, at: int) -> tuple[Sentence, Clause] | None:
    """The sentence and the clause that stand here."""
    number = bisect_right(reading.sentences, at, key=lambda s: s.start) - 1
    if number < 0:
        return None
    sentence = reading.sentences[number]
    return next(((sentence, c) for c in sentence.clauses if c.start <= at <= c.end), None)
