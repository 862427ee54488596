"""The park whose own page a text is, and what parks bear in their names."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.field.park_industries import fields_of_park
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_ABOUT_PARKS, _A_PARK = 5, 120  # fields in the names of parks, and characters for each; else they are mostly none
_OWN_PAGE = re.compile(r"(?:区|园)(?:简介|概况|介绍|基本情况)[ \t]*(?:\n|$)")
_BEGINS = re.compile(r"[\s#*]*(?:(?:日前|近日|近期|连日来|今年以来|昨[日天]|今[日天]|\d{1,2}月\d{1,2}日),?)?")
_SPEAKS_OF_PARK = re.compile(rf"(?:[,。;\n]|目前|近年来|今年|去年)(?:{ZONE}|我区)(?![、及和域长内])")
_LINE_ENDS = re.compile(r"[ \t]*(?:\n|$)")
_REPORT_OF_PARK = re.compile(r"[^,。;\n]{0,12}(?:工作报告|工作总结|工作要点|工作打算|工作安排)")
_TITLED_ZONE = re.compile(
    f"(?P<zone>[\u4e00-\u9fff]{{2,14}}?(?:{ZONE}|起步区|先行区|能源化工基地))"
    "(?=20\\d\\d|“?十[四五六]|工作(?:总结|要点|报告|计划|思路|打算)|招商|支持|促进|推动|关于|加快|管委会)"
)
_OPENING = 200  # characters in which a page says what it is


def name_titled_park(scene: "Scene") -> None:
    """包头稀土高新区|2024年工作总结: the zone that the title of a paper begins with is named there."""
    for paper in scene.titles.bare[:1]:
        start, end = min(paper.places)
        zone = _TITLED_ZONE.match(scene.text, start, end)
        if zone is not None and scene.gazetteer.prefix(zone["zone"]):
            scene.draft.add("Park", zone.span("zone"))


def park_of_page(scene: "Scene") -> Entity | None:
    """The park whose own page this is: its opening says 简介, or has a line with nothing but its name."""
    park = opening_park(scene)
    if park is None or _OWN_PAGE.search(scene.text, 0, _OPENING):
        return park
    start, end = min(park.places)
    if _begins_line(scene, start) and _REPORT_OF_PARK.match(scene.text, end):
        return park
    titled = any(_is_line(scene, span) for span in park.places if span[0] < 2 * _OPENING)
    titled = titled and not any(_is_line(scene, span) for e in _other_parks(scene, park) for span in e.places)
    begins = _BEGINS.fullmatch(scene.text, 0, start) is not None
    alone = _named_without(scene, park)
    return park if titled or alone or (begins and _SPEAKS_OF_PARK.search(scene.text)) else None


def opening_park(scene: "Scene") -> Entity | None:
    """The first park that the opening names, no class of parks."""
    parks = (park for _, park in scene.draft.between(0, 2 * _OPENING, ("Park",)) if not lx.level_length(park.name))
    return next(parks, None)


def name_fields_of_parks(scene: "Scene") -> None:
    """The industries that parks bear in their names, in a text that is little more than a list of such parks."""
    fields: list[Span] = []
    for park in scene.draft.of_type("Park"):
        if park.name[-1] != "谷" and park.places and scene.text[slice(*park.places[0])] == park.name:
            fields += fields_of_park(scene.text, scene.gazetteer, park.name, park.places[0][0])
    listed = len(fields) >= _ABOUT_PARKS and len(fields) * _A_PARK >= len(scene.text)
    for field in fields if listed else ():
        scene.draft.add("Industry", field)


def _other_parks(scene: "Scene", park: Entity) -> list[Entity]:
    """The parks of the text but this one and its parts."""
    return [e for e in scene.draft.of_type("Park") if e is not park and not e.name.startswith(park.name)]


def _named_without(scene: "Scene", park: Entity) -> bool:
    """Whether the text is about the park, and names no place but in the name of the park."""
    if scene.place is None:
        return len(park.places) > 1
    place = lx.short_name(scene.place.name)
    firms = [span for firm in scene.draft.of_type("Organisation") for span in firm.places]
    if any(not any(a <= told.start("place") < b for a, b in park.places) for told in _told_of(scene, place)):
        return False  # 甲市围绕…
    inside = sum(place in scene.text[a:b] for a, b in [*park.places, *firms])
    leads = place in park.name[: lx.place_length(park.name)] or park.name.startswith(place)  # 四川|射洪经济开发区
    return len(park.places) > 1 and leads and scene.text.count(place) <= inside + 1


def _told_of(scene: "Scene", place: str) -> Iterator[re.Match[str]]:
    """Where a sentence begins with a place and its rank: 甲市|围绕…."""
    return re.finditer(rf"(?m)(?:^|[。;])(?P<place>{re.escape(place)})[市县区州](?!级)", scene.text)


def _is_line(scene: "Scene", span: Span) -> bool:
    """Whether a line consists of this."""
    return _begins_line(scene, span[0]) and _LINE_ENDS.match(scene.text, span[1]) is not None


def _begins_line(scene: "Scene", at: int) -> bool:
    return not scene.text[scene.text.rfind("\n", 0, at) + 1 : at].strip(" #*")
