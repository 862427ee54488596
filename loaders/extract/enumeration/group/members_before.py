"""Groups whose members stand before the head: A集群、…,上述八个产业集群简称“八大产业集群”; A、B、C,全市的“三大主导产业”."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, include, known_group, type_of_members
from loaders.extract.enumeration.group.stated import COUNTED_HEAD, NUMBER, Stated, place_of
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import COMMA_OR_AND

Span = tuple[int, int]

_SUMMARY = re.compile(  # 上述八个产业集群简称“八大产业集群”
    rf"(?:上述|以上|这)(?P<count>{NUMBER})(?:大|个|条)[\u4e00-\u9fff]{{0,6}}?(?P<noun>产业集群|集群|产业链|产业|领域)(?:简称|统称|合称|并称|总称|称)(?:为)?[“”]?(?P<name>[^“”\"。,;]{{2,14}})"
)
_REACH = 600  # characters that a summary looks back


def summed_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """打造A集群,建设B集群,…,上述八个产业集群简称“八大产业集群”: the clusters named before it."""
    out = []
    for match in _SUMMARY.finditer(reading.text):
        kind = type_of_members(match["noun"])
        count = number_of(match["count"]) or 0
        line = max(reading.text.rfind("\n", 0, match.start()) + 1, match.start() - _REACH)
        members = list(dict.fromkeys(e for _, e in draft.between(line, match.start(), (kind,))))[-count:]
        place = place_of(reading, match.start())
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


_THESE, _THESE_LENGTH = ("这", "以上", "上述"), 2  # A、B、C,|这|三大产业撑起…


def preceded_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """A、B、C,全市的“三大主导产业”,…: as many fields as the head counts make up the whole clause before it."""
    out = []
    for match in COUNTED_HEAD.finditer(reading.text):
        count, place = number_of(match["count"]) or 0, place_of(reading, match.start())
        group = next((e for _, e in draft.between(match.start() - 1, match.end() + 1, ("IndustryGroup",))), None)
        points_back = reading.text.endswith(_THESE, max(0, match.start() - _THESE_LENGTH), match.start())
        if place is None or count < 2 or (draft.targets("INCLUDES", group) if group else not points_back):
            continue
        before = next((c for c in place[0].clauses if c.mark == "," and c.end + 1 == place[1].start), None)
        spans = _enumerated(reading.text, before) if before else []
        once = before is not None and reading.text.startswith(("曾", "不再"), spans[0][0])
        if len(spans) == count and not once and all(reads_as_field(reading.text[a:b]) for a, b in spans):
            members = [draft.add("Industry", span) for span in spans]
            group = group or draft.new("IndustryGroup", match.span("head"), match["head"], declared_count=count)
            include(draft, group, members, match.span())
            out.append((*place, Found(members, group, match.span(), "Industry")))
    return out


def _enumerated(text: str, clause: Clause) -> list[Span]:
    """The pieces of a clause between its joints, the first without the place that it begins with."""
    start = next((w.end for w in clause.words if w.flags & lx.PLACE and w.start == clause.start), clause.start)
    joints = [*COMMA_OR_AND.finditer(text, start, clause.end)]
    return list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), clause.end], strict=True))
