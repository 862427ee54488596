"""Classes that headings count, (一)国家级和省级开发区(共6个) and below it prose that names these six; and 作为小巨人企业,甲公司…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.items import type_of
from loaders.extract.names.kinds import is_class

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_HEADING = re.compile(
    r"(?m)^[ \t#]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*(?:第[一二三四五六七八九十]+类:)?"
    r"(?P<class>[\u4e00-\u9fff“”]{3,20})[ ]?[(](?:共|计)?(?P<count>\d{1,3})[个家户][)][ \t]*$"
)
_NEXT = re.compile(r"(?m)^[ \t#]*(?:[(]?[一二三四五六七八九十]{1,3}[).、]|第[一二三四五六七八九十]+[章节])")
_ZONE = re.compile("(?:开发区|园区|集中区|工业园)$")
_AS, _LEAD, _CLOSES = (
    re.compile("(?<![看当视称])作为"),
    re.compile("(?:[我全][国省市县区])?(?:[\u4e00-\u9fff]{0,3}首批|唯一|第一[家个])?的?“?"),
    re.compile("”?(?:之一)?,"),
)
_LEVELLED = re.compile("(?:国家|全国|[省市县区]|自治区)级?")  # a class of parks
_REACH, _CLOSE = 40, 1  # characters in which the class, and the thing, stand; between the comma and the thing
_MEMBERS = {"ClusterTier": "Cluster", "Park": "Park", "EnterpriseTier": "Organisation"}


def gradings(scene: "Scene") -> None:
    """State IN_TIER of what stands below such a heading, where it is as many things as the heading counts, or one less."""
    text, draft = scene.text, scene.draft
    for match in _HEADING.finditer(text):
        kind = _kind(match["class"])
        if not kind:
            continue
        ends = [following.start() for pattern in (_NEXT, _HEADING) if (following := pattern.search(text, match.end()))]
        things = _outermost(draft.between(match.end(), min(ends, default=len(text)), (_MEMBERS[kind],)))
        if len(things) > 1 and int(match["count"]) - len(things) in (0, 1):
            tier = draft.add(kind, match.span("class"))
            for thing in things:
                draft.relate("IN_TIER", thing, tier, match.span())


def said_to_be(scene: "Scene") -> None:
    """State IN_TIER of what a sentence is about that begins with what it is: 作为国家级“小巨人”企业,|甲公司…."""
    text, draft = scene.text, scene.draft
    for match in _AS.finditer(text):
        for span, tier in draft.between(match.end(), match.end() + _REACH, tuple(_MEMBERS)):
            closes = _CLOSES.match(text, span[1]) if _LEAD.fullmatch(text, match.end(), span[0]) else None
            if closes is None:
                continue
            start = closes.end()
            named = draft.between(start, start + _REACH, (_MEMBERS[tier.type],))
            things = [(end, e) for (a, end), e in named if a - start <= _CLOSE and e is not tier]
            if things and (tier.type != "Park" or _LEVELLED.match(tier.name)):
                end, thing = things[0]
                draft.relate("IN_TIER", thing, tier, (match.start(), end))


def _kind(words: str) -> str:
    """What the words of a heading are a class of."""
    zone = _ZONE.search(words)
    if zone and all(is_class(part) for part in re.split("[和与及]", words[: zone.start()])):
        return "Park"
    kind = type_of(words)
    if kind == "Cluster":
        return "ClusterTier"
    return kind if kind in ("ClusterTier", "EnterpriseTier") else ""


def _outermost(named: list[tuple[tuple[int, int], Entity]]) -> list[Entity]:
    """What is named outside of all longer names, each once."""
    things: dict[Entity, None] = {}
    reach = -1
    for (_, end), thing in sorted(named, key=lambda item: (item[0][0], -item[0][1])):
        if end > reach:
            things.setdefault(thing)
            reach = end
    return list(things)
