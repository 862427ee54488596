"""Items of lists where they are placed: in the class, the group and the place of their list, with the fields that they are of."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.items import bare, fields_in_bracket, inner_parts, type_of
from loaders.extract.enumeration.listing.listtitles import Class

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
WORKSHOP = re.compile(  # 甲有限公司|乙数字化车间
    "[^,。;:]{2,30}(?:公司|集团|厂)(?=[^,。;:]{2,24}(?:车间|工厂|产线|生产线)$)"
)
FIELD_DOT = re.compile(  # 电子信息·|江苏昆山经济技术开发区
    r"(?:(?P<place>[\u4e00-\u9fff]{2,8})[ \t]+)?(?P<field>[\u4e00-\u9fff]{2,10})(?:[(](?P<inner>[\u4e00-\u9fff]{2,10})[)]|[(][^()]*[)])?·(?=[\u4e00-\u9fff]{4})"
)
_FOUNDED = re.compile(  # 长沙市在甲工业集中区基础上建设|乙高新区
    r"(?P<place>[\u4e00-\u9fff]{0,10}?)(?:在|依托)(?P<base>[^,。;]{2,20}?)基础上?(?:规划|整合|新)?(?:建设|设立|组建|创建|成立)(?:的)?(?=..)"
)
_PROPOSED = re.compile(
    "(?:推荐|申报)(?:上报|申报|申请|创建)?(?:20\\d\\d年度?)?(?:第[一二三四五六七八九十]+批)?“?$"
)  # 关于推荐|丙级集群的公示
_NEAR = 16  # characters before a class
_UNRANKED = ("Project", "Chain")  # no class of these is an entity
CHAIN_BESIDE = re.compile(  # behind a 链主; none that it has left: (原|纺织产业链)
    r"[ \t]*[(](?:所属)?(?!原(?!料|子)|已|曾|退出|无(?![人线机])|未(?!来))(?P<chain>(?P<field>[\u4e00-\u9fffA-Za-z]{1,16}?)(?P<head>产业链|链)?)[)]"
)


class PlacedItems:
    """Places the items of the lists of a document under the context that the lines above have made."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer

    def place(self, kind: str, item: Span, span: Span) -> Entity:
        """An item with what the title and the heading say of it."""
        content = self.draft.text[slice(*item)]
        if dot := FIELD_DOT.match(content):
            return self._behind_field(kind, item, dot, span)
        if founded := _FOUNDED.match(content):
            return self._founded(kind, item, founded, span)
        self._in_brackets(kind, content, item, span)
        works = WORKSHOP.match(content) if kind == "Organisation" else None  # 甲有限公司|乙数字化车间
        end = item[0] + len(bare(content).rstrip())
        entity = self.draft.add(kind, (item[0], item[0] + works.end() if works else end))
        tier = self.lists.context.section or self.lists.context.tier
        self._in_list(entity, tier, span)
        if self.lists.context.place is not None:
            self.draft.relate("LOCATED_IN", entity, self.lists.context.place, span)
        elif self.lists.context.whole is not None:
            self.lists.places.locate(entity, self.draft.add("Place", self.lists.context.whole), span)
        self._of_field(entity, tier, span)
        if kind == "Organisation" and tier is not None and "链主" in tier.name:
            self._leads_beside(entity, end, span)
        self.lists.places.add(entity, item)
        return entity

    def _behind_field(self, kind: str, item: Span, dot: re.Match[str], span: Span) -> Entity:
        """电子信息·|江苏昆山经济技术开发区: an item behind its field."""
        at = item[0]
        park = self.place(kind, (at + dot.end(), item[1]), span)
        for named in ("field", "inner"):
            if dot[named]:
                field = self.draft.add("Industry", (at + dot.start(named), at + dot.end(named)))
                self.draft.relate("COVERS", park, field, span)
        if dot["place"] and self.gazetteer.names_place(dot["place"]):
            self.draft.relate("LOCATED_IN", park, self.draft.add("Place", (at, at + dot.end("place"))), span)
        return park

    def _founded(self, kind: str, item: Span, founded: re.Match[str], span: Span) -> Entity:
        """长沙市在甲工业集中区基础上建设|乙高新区: an item and what it has grown out of, in their place."""
        at = item[0]
        thing = self.place(kind, (at + founded.end(), item[1]), span)
        if self.gazetteer.names_place(founded["place"]):
            where = self.draft.add("Place", (at, at + founded.end("place")))
            self.draft.relate("LOCATED_IN", thing, where, span)
            if type_of(founded["base"]) == kind:
                base = self.draft.add(kind, (at + founded.start("base"), at + founded.end("base")))
                self.draft.relate("LOCATED_IN", base, where, span)
        return thing

    def _in_brackets(self, kind: str, content: str, item: Span, span: Span) -> None:
        """The fields of a park and the parks of a park that its bracket names: 甲高新区(A、B), 甲高新区(乙产业园)."""
        fields = fields_in_bracket(content, item[0]) if kind in ("Park", "Platform") else []
        if fields and all(reads_as_field(self.draft.text[a:b]) for a, b in fields):
            park = self.draft.add(kind, (item[0], item[0] + len(bare(content).rstrip())))
            for part in fields:
                self.draft.relate("COVERS", park, self.draft.add("Industry", part), span)
        for part in inner_parts(content, item[0]):
            if (type_ := type_of(self.draft.text[slice(*part)])) in ("Park", "Platform"):
                self.beside(type_, part)

    def _in_list(self, entity: Entity, tier: Class | None, span: Span) -> None:
        """An item is in the class of its list and in its group, else in what the title names."""
        context = self.lists.context
        context.read += 1
        ranked = tier is not None and tier.type not in _UNRANKED
        if tier is not None and ranked and entity.type in context.kinds:
            at = max(tier.span[0], self.draft.text.find(tier.name, *tier.span))
            proposed = _PROPOSED.search(self.draft.text, max(0, at - _NEAR), at)
            kind = "ADVANCES_TO" if proposed else "IN_TIER"
            self.draft.relate(kind, entity, self.draft.add(tier.type, tier.span, tier.name), span)
        if (group := context.group) is not None:
            listed = self.draft.add("IndustryGroup", group.span, group.name)
            self.draft.relate("INCLUDES", listed, entity, span, position=context.read)
        elif not ranked and context.title is not None:
            self.draft.relate("INCLUDES", context.title, entity, span)

    def _of_field(self, entity: Entity, tier: Class | None, span: Span) -> None:
        """An item is for the field that the heading names; a firm of a list of 链主 leads the chain."""
        field = self.lists.context.field
        if field is not None and entity.type != "Organisation":
            self.draft.relate("COVERS", entity, field, span)
        elif field is not None and field.type == "Chain" and tier is not None and "链主" in tier.name:
            self.draft.relate("LEADS", entity, field, span)

    def _leads_beside(self, firm: Entity, end: int, span: Span) -> None:
        """甲公司|(乙产业链): the chain that the bracket behind a 链主 names."""
        beside = CHAIN_BESIDE.match(self.draft.text, end, span[1])
        if beside is not None and reads_as_field(beside["field"]):
            chain = self.draft.add("Chain", beside.span("chain"), beside["field"] + "产业链")
            self.draft.relate("LEADS", firm, chain, span)

    def beside(self, kind: str, span: Span) -> Entity:
        """A thing that a table names beside its items: it is in no class."""
        entity = self.draft.add(kind, span)
        self.lists.places.add(entity, span)
        return entity
