"""Several places of one field: A产业方面,|甲、乙、丙等地加快布局; 形成|甲、乙等州市A产业布局; 甲州A产业产值增长5%,|乙州A产业产值增长3%."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_TOPIC = re.compile(
    "(?:[在从]|围绕|聚焦|瞄准|依托)?(?P<field>[^,。;:、\\d]{2,14}?)(?:产业链?|集群)?(?:领域|方面|板块|赛道|上)$"
    "|(?:围绕|聚焦|瞄准)(?P<object>[^,。;:、\\d]{2,14}?)(?:产业|集群)$"
)
_MOVES = re.compile(
    "(?:等地|等)?(?:正|已|均|都|也|纷纷|竞相|争相|相继|先后|全力|加快|加速|积极|重点|持续|率先)*"
    "(?:布局|发展|发力|集聚|聚集|崛起|跟进|抢滩|起势|成势|突破|推进|壮大|抢占先机|齐头并进|多点开花|各有侧重)(?:发展|布局|建设)?$"
)
_LAID_OUT = re.compile("(?:形成|构建|构筑|呈现)了?(?:出)?(?:以)?")
_LAYOUT = re.compile("(?:等地|等)?的?(?P<field>[^,。;:、的为]{2,12}?)(?:产业|集群)?(?:发展|空间)?(?:布局|格局|集聚区)$")
_FIGURE = re.compile(
    "的?(?P<field>[^,。;:、\\d的]{2,10}?)(?:产业|工业)(?:实现|完成)?(?:工业|规上)?(?:总?产值|增加值|营业收入|主营业务收入|营收|产量)[^,。;]{0,8}\\d"
)
_FEWEST = 2  # places that tell of a layout, and not of one city's affairs


def places_of_field(scene: "Scene", said: SaidFields, sites: Sites, sentence: Sentence) -> None:
    """State FOCUSES_ON of each of several places for the field that a sentence tells of all of them."""
    before: Clause | None = None
    for clause in sentence.clauses:
        if before is not None:
            _of_topic(scene, said, sites, before, clause)
        _of_layout(scene, said, sites, clause)
        before = clause
    _of_figures(scene, said, sites, sentence)


def _of_topic(scene: "Scene", said: SaidFields, sites: Sites, before: Clause, clause: Clause) -> None:
    """A产业方面,|甲、乙、丙等地加快布局."""
    topic = _TOPIC.match(scene.text, before.start, before.end)
    places, end = sites.subjects(clause, clause.start) if topic else ([], 0)
    if topic and len(places) >= _FEWEST and _MOVES.match(scene.text, end, clause.end):
        said.state(clause, places, said.fields(*topic.span(topic.lastgroup or 0), whole=True))


def _of_layout(scene: "Scene", said: SaidFields, sites: Sites, clause: Clause) -> None:
    """形成|甲、乙等州市A产业布局."""
    if not scene.text.endswith(("布局", "格局", "集聚区"), clause.start, clause.end):
        return
    if (laid := _LAID_OUT.search(scene.text, clause.start, clause.end)) is None:
        return
    places, end = sites.subjects(clause, laid.end())
    layout = _LAYOUT.match(scene.text, end, clause.end) if len(places) >= _FEWEST else None
    if layout:
        said.state(clause, places, said.fields(*layout.span("field"), whole=True))


def _of_figures(scene: "Scene", said: SaidFields, sites: Sites, sentence: Sentence) -> None:
    """甲州A产业产值增长5%,|乙州A产业产值增长3%: places whose figures of their fields stand in a row."""
    rows: list[tuple[Clause, list[Named], list[Named]]] = []
    for clause in sentence.clauses:
        places, end = sites.subjects(clause, clause.start)
        figure = _FIGURE.match(scene.text, end, clause.end) if places and all(map(_is_place, places)) else None
        if figure and (fields := said.fields(*figure.span("field"), whole=True)):
            rows.append((clause, places, fields))
    if len(rows) >= _FEWEST:
        for clause, places, fields in rows:
            said.state(clause, places, fields)


def _is_place(named: Named) -> bool:
    """Whether what stands joined here is a place, and no park or cluster."""
    return not isinstance(named, Entity) or named.type == "Place"
