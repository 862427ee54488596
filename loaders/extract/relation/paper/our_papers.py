"""What 我厅 and 我省 issue: the organ or the place that the text is of."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.relation.paper.issued import BY_US, is_ours

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
OUR_ORGAN = re.compile("(?<!自)我(?P<rank>[厅局委部办])(?![分托员派理事限域])")  # 产业链由|我厅|牵头
_FULL_RANKS = {"委": ("委", "委员会"), "办": ("办", "办公室")}
_BACK = 30  # characters before a title that say whose it is


def by_our_organ(scene: "Scene", heads: list[Entity], papers: dict[int, list[tuple[Entity, Span]]]) -> None:
    """我厅又出台了《甲计划》, 产业链由|我厅|牵头: the organ that the head or the foot of the text names as its author.

    The papers are those that are issued where 我厅 stands, each with where it says so.
    """
    if "我" not in scene.text or not scene.titles.bare:
        return
    authors = [r.source for r in scene.draft.relations_of(scene.titles.bare[0]) if r.type == "ISSUES"]
    authors = [organ for organ in dict.fromkeys([*heads, *authors]) if scene.organs.has(organ)]
    for ours in OUR_ORGAN.finditer(scene.text) if authors else ():
        ranks = _FULL_RANKS.get(ours["rank"], (ours["rank"],))
        for organ in [organ for organ in authors if organ.name.endswith(ranks)][:1]:
            scene.draft.add("Organisation", ours.span(), organ.name)
            for document, said in papers.get(ours.start(), ()):
                scene.draft.relate("ISSUES", organ, document, said)


def _is_of_rank(place: Entity, rank: str) -> bool:
    """Whether a place is of the rank that is named; 当地 names none."""
    return lx.division(place.name)[0].endswith((rank, "自治区") if rank == "区" else rank)


def by_our_place(scene: "Scene") -> None:
    """我省出台《…》, 市里印发《…》, 当地出台《…》: the place of the text, or of the section of it, where no organ issues it."""
    for (start, end), document in scene.titles.at.items():
        said = BY_US.search(scene.text, max(0, start - _BACK), start)
        told = scene.article(said.start()) if said else None
        place = told if told is not None and told.type == "Place" else scene.place
        ours = said and place and _is_of_rank(place, said["rank"] or said["inner"] or "") and is_ours(scene, said)
        if said and place and ours and not any(r.type == "ISSUES" for r in scene.draft.relations_of(document)):
            scene.draft.relate("ISSUES", place, document, (said.start(), end))
