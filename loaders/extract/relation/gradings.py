"""Classes that headings count: (一)国家级和省级开发区(共6个), and below it prose that names these six."""

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
_MEMBERS = {"ClusterTier": "Cluster", "Park": "Park", "Platform": "Platform", "EnterpriseTier": "Organisation"}


def gradings(scene: "Scene") -> None:
    """State IN_TIER of what stands below such a heading, where it is as many things as the heading counts, or one less."""
    text, draft = scene.text, scene.draft
    for match in _HEADING.finditer(text):
        kind = _kind(match["class"])
        if not kind:
            continue
        following = _NEXT.search(text, match.end())
        end = following.start() if following else len(text)
        named = draft.between(match.end(), end, (_MEMBERS[kind],))
        things = list(dict.fromkeys(e for span, e in named if not _is_inner(span, e, named)))
        if len(things) > 1 and int(match["count"]) - len(things) in (0, 1):
            tier = draft.add(kind, match.span("class"))
            for thing in things:
                draft.relate("IN_TIER", thing, tier, match.span())


def _kind(words: str) -> str:
    """What the words of a heading are a class of."""
    zone = _ZONE.search(words)
    if zone and all(is_class(part) for part in re.split("[和与及]", words[: zone.start()])):
        return "Park"
    kind = type_of(words)
    return "ClusterTier" if kind == "Cluster" else kind if kind in ("ClusterTier", "EnterpriseTier") else ""


def _is_inner(span: tuple[int, int], thing: Entity, named: list[tuple[tuple[int, int], Entity]]) -> bool:
    """Whether a name stands inside a longer one."""
    return any(a <= span[0] and span[1] <= b and (a, b) != span and e is not thing for (a, b), e in named)
