"""Persons at the head of a project: 甲产业园项目负责人李某某; 乙项目开工。该项目负责人王某某介绍; 丙项目总指挥张某某."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.project.venture_names import NO_NAME
from loaders.extract.names.project.works import GENERIC

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_OFFICE = re.compile(  # 甲产业园项目|负责人, 该项目|总指挥
    "(?P<name>[^,。;:、]{0,40}?)项目(?:建设|部|施工|现场|党支部)?(?:总|副|执行|常务)*(?:负责人|经理|指挥长?|总指挥|总监|总工程师)"
)
_OF_THIS = re.compile("(?:据|[,。;:])?(?P<this>该|此|这一|这个|本)?")  # |该|项目负责人
_FORMER = re.compile("原(?!料|油|创)|前(?!进|海)|时任|曾任")  # |原|甲产业园项目负责人
_ORGANS = ("局", "委", "厅", "办", "部", "政府", "公司", "集团", "指挥部")  # who has projects: 甲局|项目负责人
_FAR, _AHEAD = 160, 40  # characters back to the project that is told of, and on to it
_NEXT = 3  # characters between an office and its holder


def project_heads(scene: "Scene") -> None:
    """State LEADS of the persons whose office is the head of a project."""
    draft = scene.draft
    for person in draft.of_type("Person"):
        office = _OFFICE.fullmatch(str(person.properties.get("office", "")))
        if office is None or not person.places or _FORMER.match(office[0]):
            continue
        this = _OF_THIS.fullmatch(office["name"])
        project = _told_of(draft, person, bool(this["this"])) if this else _named(draft, person, office)
        draft.relate("LEADS", person, project, person.places[0])


def _told_of(draft: Draft, person: Entity, this: bool) -> Entity | None:
    """The project of which the line has told last (`this` one), or the only one; or else the one that the person goes on to tell of."""
    start, end = person.places[0]
    line = max(0, start - _FAR, draft.text.rfind("\n", max(0, start - _FAR), start) + 1)
    before = [project for _, project in draft.between(line, start, ("Project",))]
    stop = draft.text.find("。", end, end + _AHEAD)
    after = [] if before else draft.between(end, stop if stop >= 0 else end + _AHEAD, ("Project",))
    if before and (this or all(project is before[0] for project in before)):
        return before[-1]
    return after[0][1] if after else None


def _named(draft: Draft, person: Entity, office: re.Match[str]) -> Entity | None:
    """The project that an office names, which is no park: 甲产业园|项目负责人."""
    start, name = person.places[0][0], office["name"]
    at = draft.text.rfind(office[0], max(0, start - len(office[0]) - _NEXT), start)
    known = draft.find("Project", name) or draft.find("Project", name + "项目")
    if (
        known is not None
        or at < 0
        or name.endswith(_ORGANS)
        or len(name) < _NEXT
        or NO_NAME.search(name)
        or GENERIC.match(name + "项目")
    ):
        return known
    span = (at, at + len(name) + len("项目"))
    park = draft.find("Park", name)
    if park is not None and all(at <= a < span[1] for a, _ in park.places):
        draft.drop(park)
    return draft.add("Project", span)
