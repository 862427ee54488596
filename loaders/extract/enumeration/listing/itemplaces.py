"""Where the items of a list lie, by their own names and by the title; lines that pair a place with its industry."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.items import has_head, parts, type_of
from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
DASH = re.compile(
    r"^[ \t]*(?:\d+[.、)])?[ \t]*(?P<left>[^\n—]{2,24})(?:——|--)(?P<item>(?P<right>[^\n—]{3,40}?)(?:[(][^()]*[)])?)[ \t]*$"
)
_BRACKET = re.compile(r"[(]([\u4e00-\u9fff、]{2,20})[)]$|[(]([\u4e00-\u9fff、]{2,40})[)](?=[\u4e00-\u9fff]{2,16}集群$)")
PARK_OF_CLUSTER = re.compile(  # 宁乡高新区|储能产业集群
    "(?:高新(?:技术产业(?:开发)?)?区|经(?:济(?:技术)?)?开(?:发)?区|开发区|(?:工业|化工)园区?|产业园区|工业集中区|综合保税区)(?<=区)(?!块链|域|间|位)(?=[\u4e00-\u9fff]{4})"
)
_INDUSTRY = re.compile(r"([\u4e00-\u9fff]{2,14}?(?:产业)?)(?:名[县市区镇]|基地|之乡|之都|强县)")


class ItemPlaces:
    """States LOCATED_IN of the items of the lists of a document."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer
        self.items: list[tuple[Entity, Span, Span | None]] = []  # with where the title names its place
        self.sited: set[int] = set()  # what a column or the title says the place of; a name does not say it better

    def add(self, entity: Entity, item: Span) -> None:
        """Remember an item until all are read."""
        self.items.append((entity, item, self.lists.context.home))

    def in_bracket(self, item: Span) -> list[Span]:
        """The places that a bracket at the end of an item names: …开发区(贵定), …产业集群(浑南、法库)."""
        match = _BRACKET.search(self.draft.text[slice(*item)])
        number = 1 if match is None or match[1] else 2
        found = parts(match[number], item[0] + match.start(number)) if match else []
        names = [self.draft.text[slice(*part)] for part in found]
        known = [max(self.gazetteer.prefix(name), 2 * bool(lx.counties(name))) for name in names]
        places = [
            part
            for part, name, n in zip(found, names, known, strict=True)
            if n and n >= len(name) - (name[-1] in "省市县区州盟旗")
        ]
        return places if len(places) * 2 >= len(found) else []  # (郑州、航空港区)

    def locate(self, entity: Entity, place: Entity, span: Span) -> None:
        """A column, or the title, says where a thing lies."""
        self.draft.relate("LOCATED_IN", entity, place, span)
        self.sited.add(id(entity))

    def finish(self) -> None:
        """What the names say, and the title where nothing else does."""
        for entity, item, home in self.items:
            if entity.type != "Organisation":
                self.by_name(entity, item)
                self._in_park(entity, item)
                for place in self._joined(item) if entity.type == "Cluster" else ():
                    self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), item)
                for place in self.in_bracket(item):
                    self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), item)
                if home is not None and not self.draft.targets("LOCATED_IN", entity):
                    self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", home), item)

    def _in_park(self, entity: Entity, item: Span) -> None:
        """郑州经济技术开发区|高端装备产业集群: a cluster lies in the park that its name begins with, too."""
        length = self.gazetteer.prefix(self.draft.text[slice(*item)]) if entity.type == "Cluster" else 0
        park = PARK_OF_CLUSTER.match(self.draft.text, item[0] + length, item[1]) if length else None
        if park is not None:
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Park", (item[0], park.end())), item)

    def _joined(self, item: Span) -> list[Span]:
        """The places that are enumerated at the head of an item: 甲市、乙市和丙市|新能源汽车产业集群."""
        found: list[Span] = []
        at, text = item[0], self.draft.text
        while length := self.gazetteer.prefix(text[at : item[1]]):
            found.append((at, at + length))
            at += length + 1
            if not text.startswith(("、", "和", "与", "及"), at - 1):
                break
        return found if len(found) > 1 else []

    def by_name(self, entity: Entity, item: Span) -> None:
        """An item lies where its name says, besides the heading above it; a table's column says it better."""
        stated = self.draft.targets("LOCATED_IN", entity)
        if id(entity) in self.sited:
            return
        within = stated[0].name if stated else ""
        gazetteer, abroad = self.gazetteer, entity.type != "Project"
        if span := gazetteer.inside_name(self.draft.text, item, entity.name, within, abroad):
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), item)
            for short in gazetteer.shorter(entity.name, within, abroad):
                self.draft.alias(entity, short)

    def _item_of_place(self, match: re.Match[str], left: Span, span: Span) -> bool:
        """3.某市某区——钟表产业集群: an item of the list, with where it lies; False where it is no such."""
        context = self.lists.context
        kind = type_of(match["right"]) or next((k for k in context.kinds if has_head(match["right"], k)), "")
        named = self.draft.text[slice(*left)]
        if not context.kinds or kind not in context.kinds or not self.gazetteer.names_place(named):
            return False
        self.lists.taken.append(span)
        before, context.place = context.place, self.draft.add("Place", self.gazetteer.innermost(self.draft.text, left))
        self.lists.placed.place(kind, (span[0] + match.start("right"), span[0] + match.end("item")), span)
        context.place = before
        return True

    def _fields_of_place(self, match: re.Match[str], left: Span, span: Span) -> bool:
        """某经开区——工程机械; 某县——光伏、铝加工: what a place makes its object, and a park is for."""
        named = self.draft.text[slice(*left)].strip()
        if not named:
            return False
        park = type_of(named) == "Park"
        place = self.gazetteer.names_place(named)
        fields = parts(match["right"], span[0] + match.start("right"))
        words = [self.draft.text[slice(*field)] for field in fields]
        if not (park or place) or not words or not all(map(reads_as_field, words)):
            return False
        self.lists.taken.append(span)
        at = (left[0], left[0] + len(named))
        if park and "Park" in self.lists.context.kinds:
            owner = self.lists.placed.place("Park", at, span)
        else:
            owner = self.draft.add("Park" if park else "Place", at)
        for field in fields:
            self.draft.lives_on(owner, self.draft.add("Industry", field), span)
        return True

    def dash(self, match: re.Match[str], span: Span) -> bool:
        """石家庄市鹿泉区——河北省电子信息产业名区."""
        left = (span[0] + match.start("left"), span[0] + match.end("left"))
        field_ = _INDUSTRY.search(match["right"])
        named = self.draft.text[slice(*left)].strip()
        place = self.gazetteer.names_place(named)
        if not field_ or not (place or type_of(named) or named.endswith(("市", "县", "区", "旗"))):
            return self._item_of_place(match, left, span) or self._fields_of_place(match, left, span)
        self.lists.taken.append(span)
        text = self.draft.text
        kind = type_of(text[left[0] : left[1]])
        entity = self.draft.add(kind or "Place", left)
        if kind:
            self.by_name(entity, left)
        start, end = field_.span(1)
        skip = self.gazetteer.prefix(field_[1])
        skip += field_[1].startswith(("省", "市", "县"), skip)
        if start + skip >= end:
            return True
        at = span[0] + match.start("right")
        industry = self.draft.add("Industry", (at + start + skip, at + end))
        self.draft.lives_on(entity, industry, span)
        return True
