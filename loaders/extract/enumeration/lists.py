"""Lists: a title or a heading that says what its items are, numbered or bare items, 武汉市6个:A、B, A——B.

The title of the list says what its items are (第三批浙江省未来产业先导区培育名单), a heading between them where they lie.
"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.grids import Grid, grids
from loaders.extract.enumeration.headings import (
    BEFORE_ITEMS,
    COUNT,
    LEAST,
    PLACE,
    SEGMENT,
    Context,
    class_heading,
    field_heading,
    is_field,
    is_place,
    place_heading,
)
from loaders.extract.enumeration.itemparts import described
from loaders.extract.enumeration.itemplaces import DASH, ItemPlaces
from loaders.extract.enumeration.items import (
    Item,
    bare,
    has_head,
    has_verb,
    inner_parts,
    is_marked,
    items,
    parts,
    type_of,
)
from loaders.extract.enumeration.listtitles import is_list
from loaders.extract.enumeration.openings import Openings
from loaders.extract.enumeration.tables import Class, Table
from loaders.extract.names.organs import Organs
from loaders.extract.names.places import Gazetteer
from loaders.extract.names.titles import PLAN
from loaders.extract.reading.furniture import is_furniture

Span = tuple[int, int]
_LEAD_IN = re.compile(r"^(?P<lead>[^\n::]{6,500}?)(?:[::]|如下[。]?$)[ \t]*(?P<items>[^\n::。]*?)[。;]?[ \t]*$")
_NOTE = re.compile(r"[ \t(*]*(?:备?注|说明|附注|数据来源)\d?[::]")
_HEADING = re.compile(r"[ \t#]*[(]?[一二三四五六七八九十]{1,3}[、.)][^,。;]+$")
_ORDER_NOTE = re.compile(r"[(](?:排名|按|以|注|单位|截至|共)[^()]*[)]$")
_LONGEST_ITEM = 40
_LONG_NOTE = 60  # characters of a note below a list, from which on it says more than how the list is ordered


class Lists:
    """Reads the lines that are items of a list; `taken` are their spans, which no other rule reads again."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, organs: Organs, documents: list[Entity]) -> None:
        self.draft, self.gazetteer, self.organs = draft, gazetteer, organs
        self.context = Context()
        self.table, self.openings, self.places = Table(self), Openings(self, documents), ItemPlaces(self)
        self.taken: list[Span] = []
        self.plan = next((e for e in documents if PLAN.search(e.name) and not is_list(e.name)), None)

    def read(self, end: int) -> None:
        """All lines in order, up to the page's footer."""
        text, at = self.draft.text, 0
        lines = text.split("\n")
        tables: dict[int, list[Grid]] = {}
        for grid in grids(text, end):
            tables.setdefault(grid.span[0], []).append(grid)
        until = 0
        for number, line in enumerate(lines):
            span = (at, at + len(line))
            at += len(line) + 1
            if span[0] >= end:
                break
            for grid in tables.get(span[0], ()):
                if self.table.read(grid):
                    until = grid.span[1]
                    self.taken.append(grid.span)
            if line.strip() and span[0] >= until:
                following = next((later for later in lines[number + 1 : number + 5] if later.strip()), "")
                self._line(line, span, following)
        self.places.finish()

    def _line(self, line: str, span: Span, following: str) -> None:
        if self.openings.title(line, span):
            return
        if self.context.read and len(line) < _LONG_NOTE and _NOTE.match(line):
            self.taken.append(span)
            return
        if ("——" in line or "--" in line) and (match := DASH.match(line)):
            self.places.dash(match, span)
        elif (
            (":" in line and (match := BEFORE_ITEMS.match(line)) and self._colon(match, span))
            or (line.count(":") > 1 and self._segments(line, span))
            or self._section(line, span, following)
            or self._field(line, span, following)
            or self._lead_in(line, span, following)
        ):
            return
        elif self.context.read and self._ends(line):
            self.context = Context()
        elif self.context.title is not None or self.context.kinds:
            self._items(line, span)

    def _ends(self, line: str) -> bool:
        """Whether prose or the page's furniture ends the list."""
        if is_furniture(line):
            return True
        unmarked = not is_marked(line)
        if len(line) < _LONGEST_ITEM and _HEADING.match(line):
            return False
        if unmarked and self.context.marked > 1 and self.context.marked == self.context.read:
            return not (place_heading(line, self.gazetteer) or self._is_item(line, self.context.kinds))
        return unmarked and "。" in line.rstrip()[:-1]

    def _section(self, line: str, span: Span, following: str) -> bool:
        """二、省级先进制造业集群(12个): a class of its own inside a list, or a heading without 名单."""
        if is_marked(line) and not re.match(r"[ \t]*[(]?[一二三四五六七八九十]", line):
            return False
        found = class_heading(line)
        if not found or not self._is_item(following, LEAST[found[0]]) or self._is_item(line, self.context.kinds):
            return False
        self.context.section = Class(found[0], found[1], _absolute(found[2], span))
        self.context.place = self.context.field = None
        self.taken.append(span)
        return True

    def _field(self, line: str, span: Span, following: str) -> bool:
        """一、电子信息领域(3个): the field of the items below."""
        found = field_heading(line) if self.context.kinds else None
        if found is None or not self._is_item(following, self.context.kinds):
            return False
        self.context.field = self._field_at(_absolute(found, span))
        self.context.place = None
        self.taken.append(span)
        return True

    def _field_at(self, span: Span) -> Entity:
        return self.draft.add("Chain" if self.draft.text[slice(*span)].endswith("链") else "Industry", span)

    def _segments(self, line: str, span: Span) -> bool:
        """Several places or fields with their items on one line: 甲市:A、B;乙市:C; the class may stand before them."""
        found = list(SEGMENT.finditer(line))
        matches = [BEFORE_ITEMS.match(m[0].rstrip(";。")) for m in found]
        heads = [m["head"] if m else "" for m in matches]
        if len(found) < 2 or not (all(map(is_field, heads)) or all(h and is_place(h, self.gazetteer) for h in heads)):
            return False
        if found[0].start() and (context := self.openings.announced((0, found[0].start()), span)):
            self.context = context
        if not self.context.kinds:
            return False
        before = self.context.read
        for segment, match in zip(found, matches, strict=True):
            if match:
                self._colon(match, (span[0] + segment.start(), span[0] + segment.end()))
        return self.context.read > before

    def _lead_in(self, line: str, span: Span, following: str) -> bool:
        """现将某省第二批特色园区名单公布如下:A,B,C; 认定以下园区为省级特色园区: with the items below."""
        match = _LEAD_IN.match(line)
        if match is None:
            return False
        context = self.openings.announced(match.span("lead"), span)
        if context is None:
            return False
        before, self.context = self.context, context
        if not match["items"]:
            if self._is_item(following, context.kinds) or field_heading(following):
                return True
        elif listed := self._listed(_absolute(match.span("items"), span), 0.8):
            for kind, part in listed:
                self.place_item(kind, part, (span[0] + match.start("items"), span[0] + match.end("items")))
            if not all(type_of(self.draft.text[slice(*part)]) for _, part in listed):
                self.taken.append(span)
            return True
        self.context = before
        return False

    def _is_item(self, line: str, kinds: tuple[str, ...]) -> bool:
        """Whether a line reads like an item, or like the first line of a group of items or of a table."""
        if not kinds or is_furniture(line):
            return False
        if "|" in line or re.match(r"\s*序号", line):
            return True
        content = re.sub(rf"^[ \t]*[\u4e00-\u9fff]{{2,9}}?{COUNT}?[::]", "", line).strip()
        first = next(iter(items(content, 0)), None)
        if first is None or len(content) > 400:
            return False
        name = content[first.start : first.end]
        if "、" in name:
            name = name.split("、")[0]
        if PLACE.match(line) and self.gazetteer.prefix(line.strip()):
            return True
        return any(k == type_of(name) or has_head(name, k) for k in kinds) and bool(
            first.marked or self.gazetteer.prefix(name) or "Organisation" in kinds
        )

    def _colon(self, match: re.Match[str], span: Span) -> bool:
        """武汉市1个:武汉化学工业区; 新材料:甲产业园、乙产业园."""
        place = is_place(match["head"], self.gazetteer)
        if not place and not (self.context.kinds and is_field(match["head"])):
            return False
        head, listed = _absolute(match.span("head"), span), _absolute(match.span("items"), span)
        found = [
            (kind, part)
            for part in parts(self.draft.text[slice(*listed)], listed[0])
            if (kind := self.kind_of(self.draft.text[slice(*part)], False))
        ]
        known = self.context.title is not None or self.context.kinds or re.search(COUNT, match[0])
        if not found or (len(found) == 1 and not known):
            return False
        self.taken.append(span)
        if place:
            self.context.place = self.draft.add("Place", head)
        else:
            self.context.field = self._field_at(head)
        for kind, part in found:
            self.place_item(kind, part, span)
        return True

    def kind_of(self, content: str, marked: bool) -> str:
        """What an item is: by its own head, by its head and the title, or by the title alone where it is numbered."""
        kinds, name = self.context.kinds, bare(content)
        kind = type_of(name)
        if not kinds or kind in kinds:
            return kind
        if wanted := next((k for k in kinds if has_head(name, k)), ""):
            return wanted if marked or self.gazetteer.prefix(name) else ""
        if marked and len(name) > 3 and not kind and not has_verb(name) and self._may_be_named(name):
            return kinds[0]
        return "" if kind in ("Chain", "Industry", "EnterpriseTier") else kind

    def _may_be_named(self, name: str) -> bool:
        """Whether a numbered line may be an item of the list though its head is not known: 营口柳窑之城."""
        sure = self.context.kinds in (("Organisation",), ("Project",)) or self.context.read or self.context.place
        return "——" not in name and bool(sure or self.gazetteer.chain(name, abroad=True))

    def heading(self, span: Span) -> bool:
        """A cell alone in its row: the title of a list, a class or a place that the rows below belong to."""
        content = _ORDER_NOTE.sub("", self.draft.text[slice(*span)])
        span = (span[0], span[0] + len(content))
        if is_list(content):
            self.openings.open(self.draft.add("Document", span, re.sub(r"\s", "", content)), span, span, content)
        elif heading := place_heading(content, self.gazetteer):
            self.context.place = self.draft.add("Place", _absolute(heading, span))
        else:
            return self._section(content, span, "|")
        return True

    def beside(self, kind: str, span: Span) -> Entity:
        """A thing that a table names beside its items: it is in no class."""
        entity = self.draft.add(kind, span)
        self.places.add(entity, span)
        return entity

    def _items(self, line: str, span: Span) -> None:
        """All items of a line; a place that is one is a heading."""
        if heading := place_heading(line, self.gazetteer):
            self.context.place = self.draft.add("Place", _absolute(heading, span))
            self.taken.append(span)
            return
        found = items(line, span[0])
        if len(found) == 1 and not found[0].marked:
            pieces = [Item(span[0] + m.start(), span[0] + m.end(), False) for m in re.finditer(r"\S+", line)]
            if all(self.kind_of(self.draft.text[p.start : p.end], False) in self.context.kinds for p in pieces):
                found = pieces
        for item in found:
            before = self.context.read
            self._item(item, span)
            self.context.marked += (self.context.read - before) * item.marked

    def _item(self, item: Item, line: Span) -> None:
        content = self.draft.text[item.start : item.end]
        span = (item.start, item.end)
        if self.context.kinds and self._described(item, line):
            return
        plain = not re.search(r"[,。;:!?]", re.sub(r"[(][^()]*[)]", "", content))
        if plain and len(bare(content)) <= _LONGEST_ITEM:
            if "、" in bare(content) and (listed := self._listed(span)):
                self.taken.append(line)
                for kind, part in listed:
                    self.place_item(kind, part, line)
            elif (kind := self.kind_of(content, item.marked)) and (item.marked or self.context.kinds):
                if item.marked or not has_verb(bare(content)):
                    self.taken.append(line)
                    self.place_item(kind, span, line)
            elif skip := self.gazetteer.prefix(content):
                self.places.industry_of_place(content, item.start, skip, line)
        elif not plain and self.context.kinds and (listed := self._listed(span)):
            self.taken.append(line)
            for kind, part in listed:
                self.place_item(kind, part, line)

    def _described(self, item: Item, line: Span) -> bool:
        """An item that says more than its name: the place where it lies, the industries that it is for."""
        content = self.draft.text[item.start : item.end]
        found = described(content, item.start, lambda name: is_place(name, self.gazetteer))
        if found is None or inner_parts(content, 0) or not (item.marked or found.places):
            return False
        kind = self.kind_of(self.draft.text[slice(*found.name)], item.marked)
        if kind not in self.context.kinds:
            return False
        entity = self.place_item(kind, found.name, line)
        for place in found.places:
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), line)
        for field_ in found.fields if kind != "Organisation" else ():
            for part in parts(self.draft.text[slice(*field_)], field_[0]):
                self.draft.relate("COVERS", entity, self.draft.add("Industry", part), line)
        if len(content) <= _LONGEST_ITEM:
            self.taken.append(line)
        return True

    def _listed(self, span: Span, enough: float = 1) -> list[tuple[str, Span]]:
        """A、B、C under a title: all, or nearly all, of the kind that it names."""
        found = parts(self.draft.text[slice(*span)].rstrip("。"), span[0])
        if len(found) < 2 and enough < 1:
            found = [
                (span[0] + m.start(), span[0] + m.end()) for m in re.finditer(r"\S+", self.draft.text[slice(*span)])
            ]
        if found and enough < 1:
            found[-1:] = self._joined(found[-1])
        kinds = [(self.kind_of(self.draft.text[slice(*part)], False), part) for part in found]
        fit = [(kind, part) for kind, part in kinds if kind in self.context.kinds]
        return fit if len(fit) > 1 and len(fit) >= enough * len(kinds) else []

    def _joined(self, last: Span) -> list[Span]:
        """The two last items that 和 joins."""
        for joint in re.finditer("以及|和|及|与", self.draft.text[slice(*last)]):
            sides = [(last[0], last[0] + joint.start()), (last[0] + joint.end(), last[1])]
            if all(self.kind_of(self.draft.text[slice(*side)], False) in self.context.kinds for side in sides):
                return sides
        return [last]

    def _of_field(self, entity: Entity, tier: Class | None, span: Span) -> None:
        """An item is for the field that the heading names; a firm of a list of 链主 leads the chain."""
        field = self.context.field
        if field is not None and entity.type != "Organisation":
            self.draft.relate("COVERS", entity, field, span)
        elif field is not None and field.type == "Chain" and tier is not None and "链主" in tier.name:
            self.draft.relate("LEADS", entity, field, span)

    def place_item(self, kind: str, item: Span, span: Span) -> Entity:
        """An item with what the title and the heading say of it."""
        content = self.draft.text[slice(*item)]
        for part in inner_parts(content, item[0]):
            if (type_ := type_of(self.draft.text[slice(*part)])) in ("Park", "Platform"):
                self.draft.add(type_, part)
        entity = self.draft.add(kind, (item[0], item[0] + len(bare(content).rstrip())))
        self.context.read += 1
        tier = self.context.section or self.context.tier
        if tier is not None and kind in self.context.kinds:
            self.draft.relate("IN_TIER", entity, self.draft.add(tier.type, tier.span, tier.name), span)
        if (group := self.context.group) is not None:
            listed = self.draft.add("IndustryGroup", group.span, group.name)
            self.draft.relate("INCLUDES", listed, entity, span, position=self.context.read)
        if self.context.title is not None:
            self.draft.relate("INCLUDES", self.context.title, entity, span)
        if self.context.place is not None:
            self.draft.relate("LOCATED_IN", entity, self.context.place, span)
        elif self.context.whole is not None:
            self.places.locate(entity, self.draft.add("Place", self.context.whole), span)
        self._of_field(entity, tier, span)
        self.places.add(entity, item)
        return entity


def _absolute(span: Span, line: Span) -> Span:
    return line[0] + span[0], line[0] + span[1]
