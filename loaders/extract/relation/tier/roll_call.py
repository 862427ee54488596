"""Who is in a counted class: 认定4个集群为省级A集群。其中,甲市2个:B、C;来自乙市的有D、E: names and places only, and as many as counted.

Between the words of an announcement and the names stand only places, numbers and words like 来自, 分别为 and 入选. A stretch of
text that has nothing else calls the roll; its names are in the class if those of all such stretches are as many as it counts.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.class_told import is_park_class
from loaders.extract.enumeration.listing.classed_how import how_announced
from loaders.extract.enumeration.listing.headings import class_type, names_class
from loaders.extract.enumeration.listing.listtitles import class_words, is_list
from loaders.extract.place_of_text import each_place
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NUMBER = r"\d+|[一二两三四五六七八九十]+"
_COUNTED_BEFORE = re.compile(rf"(?P<count>{_NUMBER})[个家户][^,。;:\n]{{0,24}}$")  # 认定10个集群为2025年度|某级集群
_COUNTED_BEHIND = re.compile(  # 某级集群|名单,全省4个集群入选
    rf"(?:拟认定|认定|培育|入选|公示|公布|完成|揭晓|出炉|发布)*(?:名单|目录|名录)?[,:。(]?(?:全[省市区国州]|[我本]?[省市区州])?(?:共计|一共|共有|共|有|计|总计)?(?P<count>{_NUMBER})[个家户]"
)
_SORTS = {"ClusterTier": "Cluster", "EnterpriseTier": "Organisation", "Park": "Park", "Platform": "Platform"}
_NEAR, _FAR = 40, 1500  # characters between a count and its class, and to the last name
_UNIT = re.compile(r"[^。;\n]+")
_THING, _PLACE = "■", "▲"
_ENTERS = "入选|入围|上榜|获评|获批|列|榜上有名|名列其中|成功|双双|均|都|同时"
_NAMES_ONLY = re.compile(
    rf"(?:{_THING}|{_PLACE}|[、,:()和与及 -]|以及|一览|(?:产业)?集群|园区|开发区|企业|名单|这|具体|如下|分别|依次|其中|此次|本次|包括|包含|[为是即有共占的]|来自|位于|地处|落户|坐落于|在|{_ENTERS}|\d|[一二两三四五六七八九十]|[个家户])++"
)
_LIST = rf"{_THING}(?:[、和与及](?:以及)?{_THING})*"
_OF_PLACE = re.compile(rf"(?:位于|来自|地处|落户)(?P<place>{_PLACE})的(?:有|是|为)?(?P<things>{_LIST})")
_FROM_PLACE = re.compile(
    rf"(?P<things>{_LIST})(?:均|都|分别|则)?(?:来自|位于|地处|在|落户(?:于|在)?|坐落于)(?P<place>{_PLACE})"
)
_IN_BRACKET = re.compile(rf"(?P<things>{_THING})\((?P<place>{_PLACE})\)")
_AT_PLACE = re.compile(
    rf"(?P<place>{_PLACE})(?:\(?(?:有|共有|共|占|入选|上榜)?(?:{_NUMBER})[个家户](?:(?:产业)?集群|园区|企业)?\)?,?(?:分别|依次)?|的)?[为是有即:( ]*(?P<things>{_LIST})"
)

_OF_LINES = re.compile(rf"(?:{_NUMBER})[个家户][)]?[:]?\s*$")
_HEADS_LINES = re.compile(rf"{_PLACE}[(]?(?:共)?(?:{_NUMBER})[个家户][)]?[:]?")  # 甲市(2个), above its lines


class _Announced(NamedTuple):
    """A class that is counted: its kind and name, where it stands, how many are in it, and where its words end."""

    kind: str
    name: str
    span: Span
    number: int
    end: int
    how: str  # its things are in it, or are to be


class _Unit(NamedTuple):
    """A stretch that calls the roll: its span, its things and places in order, and its form with a sign for each."""

    span: Span
    things: list[Entity]
    places: list[Span]
    form: str


class RollCalls:
    """Reads the roll calls of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.places = {word.start: word.end for _, word in each_place(scene.reading.sentences)}

    def state(self) -> None:
        """Put what is called behind an announcement into its class and its places."""
        for announced in list(self._announced()):
            units = [*self._units(announced.end, _SORTS[announced.kind])]
            called = {id(thing) for unit in units for thing in unit.things}
            if len(called) == announced.number > 1:
                tier = self.draft.add(announced.kind, announced.span, announced.name)
                for unit in units:
                    self._classify(unit, announced.how, tier)
                    self._place(unit)

    def _announced(self) -> Iterator[_Announced]:
        """The classes that the text counts, themselves or by their lists."""
        for sort in (*_SORTS, "Document"):
            for named in self.draft.of_type(sort):
                name = class_words(named.name) if sort == "Document" and is_list(named.name) else named.name
                kind = class_type(name) if sort == "Document" else sort
                if kind not in _SORTS or not _may_be_called(kind, named, name):
                    continue
                for start, end in sorted(named.places):
                    before = _COUNTED_BEFORE.search(self.text, max(0, start - _NEAR), start)
                    count = before or _COUNTED_BEHIND.match(self.text, end)
                    how = how_announced(self.text, start, max(end, count.end())) if count else ""
                    if count and how:
                        number = number_of(count["count"]) or 0
                        yield _Announced(kind, name, (start, end), number, max(end, count.end()), how)

    def _units(self, at: int, kind: str) -> Iterator[_Unit]:
        """The stretches behind a place that are names and places only; lines of names take the place of the line above."""
        above: list[Span] = []
        for match in _UNIT.finditer(self.text, at, at + _FAR):
            if not self.draft.between(*match.span(), (kind,)) and not _OF_LINES.search(self.text, *match.span()):
                continue
            unit = self._read(match.span(), kind)
            if not unit.things:
                above = unit.places if _HEADS_LINES.fullmatch(unit.form) else []
            elif _NAMES_ONLY.fullmatch(unit.form):
                alone = above and not unit.places
                yield unit._replace(places=above, form=_PLACE + unit.form) if alone else unit

    def _read(self, span: Span, kind: str) -> _Unit:
        """A stretch with a sign for each thing of a kind and for each place outside of them."""
        things, places, form, at = [], list[Span](), "", span[0]
        for (start, end), thing in [*self.draft.between(*span, (kind,)), ((span[1], span[1]), None)]:
            while at < start:
                end_of_place = self._place_from(at, start)
                if end_of_place > at:
                    places.append((at, end_of_place))
                form += _PLACE if end_of_place > at else self.text[at]
                at = max(at + 1, end_of_place)
            if thing is not None and start == at and not is_park_class(thing):
                things.append(thing)
                form, at = form + _THING, end
        return _Unit(span, things, places, form.strip())

    def _place_from(self, at: int, end: int) -> int:
        """Where the place ends that begins here, in running text or in a bracket; `at` where none does."""
        if self.text[at - 1 : at] == "(":
            length = self.scene.gazetteer.prefix(self.text[at:end])
            ranked = length > 0 and self.text[at + length : at + length + 1] in _RANKS
            return at + length + ranked
        return min(self.places.get(at, at), end)

    def _place(self, unit: _Unit) -> None:
        """Each thing of a stretch into the place that it says."""
        for things, place in _placed(unit):
            for thing in things:
                self.draft.relate("LOCATED_IN", thing, self.scene.place_at(place), unit.span)

    def _classify(self, unit: _Unit, how: str, tier: Entity) -> None:
        """The things of a stretch into the class, and out of others that it does not name."""
        start, end = unit.span
        for thing in unit.things:
            for other in self.draft.targets("IN_TIER", thing):
                named = any(start <= place < end for place, _ in other.places)
                if other is not tier and other.type == tier.type and not named:
                    self.draft.unrelate("IN_TIER", thing, other)
            self.draft.relate(how, thing, tier, unit.span)


def _may_be_called(kind: str, named: Entity, name: str) -> bool:
    """Whether something is a class, or a list of one: 某省特色产业园区, where it stands behind a count."""
    placed = lx.begins_with_place(name) and class_type(name) != "" and names_class(name, name)
    return kind.endswith("Tier") or named.type == "Document" or is_park_class(named) or placed


_RANKS = ("市", "县", "区", "州", "盟", "旗")


def _placed(unit: _Unit) -> Iterator[tuple[list[Entity], Span]]:
    """Which things a stretch says to lie in which of its places."""
    rest = unit.form
    for pattern in (_OF_PLACE, _FROM_PLACE, _IN_BRACKET, _AT_PLACE):
        for match in list(pattern.finditer(rest)):
            first = unit.form.count(_THING, 0, match.start("things"))
            things = unit.things[first : first + match["things"].count(_THING)]
            yield things, unit.places[unit.form.count(_PLACE, 0, match.start("place"))]
            rest = rest[: match.start()] + "·" * len(match[0]) + rest[match.end() :]
