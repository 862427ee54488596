"""Lists: a title or a heading that says what its items are, numbered or bare items, 武汉市6个:A、B, A——B.

The title of the list says what its items are (第三批浙江省未来产业先导区培育名单), a heading between them where they lie.
"""

import re
from dataclasses import dataclass

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.grids import Grid, grids
from loaders.extract.enumeration.items import Item, bare, has_head, has_verb, inner_parts, items, parts, type_of
from loaders.extract.enumeration.listtitles import LIST, class_words, is_list
from loaders.extract.enumeration.tables import Class, Table
from loaders.extract.names.organs import Organs
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading.furniture import is_furniture
from loaders.extract.reading.spans import Spans

Span = tuple[int, int]
_RANK = "(?:市|州|盟|地区|区|县|林区|省|自治区|兵团)"
_COUNT = r"(?:[(]?(?:共)?\d+[个家项条][)]?)"
_HEADING = re.compile(
    rf"^[ \t]*(?:[(]?[一二三四五六七八九十]+[、.)]|\d{{1,2}}[.、])?[ \t]*(?P<place>[\u4e00-\u9fff]{{2,9}}?)(?:{_COUNT}[::]?|[::]|(?<=[市州盟区县省]))[ \t]*$"
)
_COLON = re.compile(
    rf"^[ \t]*(?:[(]?[一二三四五六七八九十]+[、.)]|\d{{1,2}}[.、])?[ \t]*(?P<place>[\u4e00-\u9fff]{{2,9}}?){_COUNT}?[::](?P<items>[^\n]+?)[。;]?[ \t]*$"
)
_DASH = re.compile(
    r"^[ \t]*(?:\d+[.、)])?[ \t]*(?P<left>[^\n—]{2,24})(?:——|--)(?P<right>[^\n—]{3,40}?)(?:[(][^()]*[)])?[ \t]*$"
)
_SECTION = re.compile(
    rf"^[ \t#]*(?:[(]?[一二三四五六七八九十]+[、.)])?[ \t]*(?P<class>[^\s,。;:!?|][^,。;:!?|\n]{{3,30}}?)(?:{LIST})?{_COUNT}?[ \t]*[::]?[ \t]*$"
)
_LEVELLED = re.compile(
    r"第[一二三四五六七八九十\d]+批|首批|[省市州县]级|国家级?|自治区级?|世界级|培育对象|^[\u4e00-\u9fff]{2,8}?(?:省|自治区)"
)
_FIELD_DOT = re.compile(r"(?P<field>[\u4e00-\u9fff]{2,10})(?:[(][^()]*[)])?·(?=[\u4e00-\u9fff]{4})")
_NOTE = re.compile(r"[ \t(*]*(?:备?注|说明|附注|数据来源)\d?[::]")
_LONGEST_ITEM = 40
_LEAST = {"ClusterTier": ("Cluster",), "Park": ("Park", "Platform"), "Platform": ("Platform", "Park", "Organisation"),
          "EnterpriseTier": ("Organisation",), "Project": ("Project",), "Chain": ("Chain",)}  # fmt: skip


@dataclass(slots=True)
class Context:
    """What the lines above say about an item."""

    title: Entity | None = None
    tier: Class | None = None
    place: Entity | None = None
    whole: Entity | None = None  # the place that the title confines the list to: …(上海篇)
    section: Class | None = None
    kind: str = ""  # what the items are, where the class is no entity: a list of projects
    read: int = 0  # items so far
    marked: int = 0  # of them with a number or a bullet

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the items may be."""
        tier = self.section or self.tier
        return _LEAST.get(tier.type if tier is not None else self.kind, ())


class Lists:
    """Reads the lines that are items of a list; `taken` are their spans, which no other rule reads again."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, organs: Organs, documents: list[Entity]) -> None:
        self.draft, self.gazetteer, self.organs = draft, gazetteer, organs
        self.titles = Spans({span: e for e in documents for span in e.places}.items())
        self.context = Context()
        self.table = Table(self)
        self.taken: list[Span] = []
        self.sited: set[int] = set()  # what a column or the title says the place of; a name does not say it better
        self.items: list[tuple[Entity, Span]] = []

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
        for entity, item in self.items:
            if entity.type != "Organisation":
                self.locate_by_name(entity, item)

    def _line(self, line: str, span: Span, following: str) -> None:
        if self._title(line, span):
            return
        if self.context.read and _NOTE.match(line):
            self.taken.append(span)
            return
        if ("——" in line or "--" in line) and (match := _DASH.match(line)):
            self._dash(match, span)
        elif (":" in line and (match := _COLON.match(line)) and self._colon(match, span)) or self._section(
            line, span, following
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
        unmarked = not items(line, 0)[0].marked
        if unmarked and self.context.marked > 1 and self.context.marked == self.context.read:
            return not (self._is_heading(line) or self._is_item(line, self.context.kinds))
        return unmarked and "。" in line.rstrip()[:-1]

    def _title(self, line: str, span: Span) -> bool:
        """A line that is a title, or one of the lines of a broken one, opens a list."""
        for place, entity in self._titles_at(span):
            if place[0] < span[0] or place[1] > span[1]:
                self.taken.append(span)
                if place[1] > span[1]:
                    return True
            elif place[1] - place[0] + 3 < len(line.strip()):
                continue
            if re.search(LIST, entity.name):
                self._open(entity, place, span, line)
            return True
        return False

    def _titles_at(self, span: Span) -> list[tuple[Span, Entity]]:
        """The titles that share characters with a line."""
        return self.titles.across(span)

    def _open(self, title: Entity, place: Span, span: Span, line: str) -> None:
        if self.context.title is not None and re.match(r"\s*附件.*:", line):
            return
        self.context = Context(title, self._tier_of(title.name, place), kind="Project" if "项目" in title.name else "")
        if part := re.search(r"[(]([\u4e00-\u9fff]{2,6}?)(?:篇|部分|市篇)[)]$", title.name):
            at = self.draft.text.find(part[1], *place)
            if at >= 0 and self.gazetteer.prefix(part[1]) == len(part[1]):
                self.context.whole = self.draft.add("Place", (at, at + len(part[1])))
        self.taken.append(span)

    def _tier_of(self, title: str, span: Span) -> Class | None:
        """The class that a title names; of two (甲及乙名单) the first that is one."""
        plain = class_words(title)
        joints = list(re.finditer("及|和|、|与", plain))
        sides = [plain[: j.start()] for j in joints] + [plain] + [plain[j.end() :] for j in joints]
        found = next(((kind, side) for side in sides if (kind := class_type(side))), None)
        return Class(*found, span) if found else None

    def _section(self, line: str, span: Span, following: str) -> bool:
        """二、省级先进制造业集群(12个): a class of its own inside a list, or a heading without 名单."""
        match = _SECTION.match(line)
        if not match or (items(line, 0)[0].marked and not re.match(r"[ \t]*[(]?[一二三四五六七八九十]", line)):
            return False
        plain = class_words(match["class"])
        kind = class_type(plain) if _names_class(match["class"], plain) else ""
        if not kind or not self._is_item(following, _LEAST.get(kind, ())) or self._is_item(line, self.context.kinds):
            return False
        start = span[0] + match.start("class")
        self.context.section = Class(kind, plain, (start, start + len(match["class"])))
        self.context.place = None
        self.taken.append(span)
        return True

    def _is_item(self, line: str, kinds: tuple[str, ...]) -> bool:
        """Whether a line reads like an item, or like the first line of a group of items or of a table."""
        if not kinds or is_furniture(line):
            return False
        if "|" in line or re.match(r"\s*序号", line):
            return True
        content = re.sub(rf"^[ \t]*[\u4e00-\u9fff]{{2,9}}?{_COUNT}?[::]", "", line).strip()
        first = next(iter(items(content, 0)), None)
        if first is None or len(content) > 400:
            return False
        name = content[first.start : first.end]
        if "、" in name:
            name = name.split("、")[0]
        if _HEADING.match(line) and self.gazetteer.prefix(line.strip()):
            return True
        return any(k == type_of(name) or has_head(name, k) for k in kinds) and bool(
            first.marked or self.gazetteer.prefix(name) or "Organisation" in kinds
        )

    def _dash(self, match: re.Match[str], span: Span) -> None:
        """石家庄市鹿泉区——河北省电子信息产业名区."""
        left = _absolute(match.span("left"), span)
        field_ = re.search(r"([\u4e00-\u9fff]{2,14}?(?:产业)?)(?:名[县市区镇]|基地|之乡|之都|强县)", match["right"])
        if not field_:
            return
        self.taken.append(span)
        text = self.draft.text
        kind = type_of(text[left[0] : left[1]])
        entity = self.draft.add(kind or "Place", left)
        if kind:
            self.locate_by_name(entity, left)
        start, end = field_.span(1)
        skip = self.gazetteer.prefix(field_[1])
        skip += field_[1][skip : skip + 1] in "省市县"
        at = span[0] + match.start("right")
        industry = self.draft.add("Industry", (at + start + skip, at + end))
        self.draft.relate("COVERS" if kind else "FOCUSES_ON", entity, industry, span)

    def _colon(self, match: re.Match[str], span: Span) -> bool:
        """武汉市1个:武汉化学工业区."""
        if self.gazetteer.prefix(match["place"]) < len(match["place"]) - 1:
            return False
        place, listed = _absolute(match.span("place"), span), _absolute(match.span("items"), span)
        found = [
            (kind, part)
            for part in parts(self.draft.text[slice(*listed)], listed[0])
            if (kind := self.kind_of(self.draft.text[slice(*part)], False))
        ]
        known = self.context.title is not None or self.context.kinds or re.search(_COUNT, match[0])
        if not found or (len(found) == 1 and not known):
            return False
        self.taken.append(span)
        self.context.place = self.draft.add("Place", place)
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
        if marked and kinds == ("Organisation",) and len(name) > 3 and not kind and not has_verb(name):
            return "Organisation"
        return "" if kind in ("Chain", "Industry", "EnterpriseTier") else kind

    def heading(self, span: Span) -> bool:
        """A cell alone in its row: the title of a list, a class or a place that the rows below belong to."""
        content = self.draft.text[slice(*span)]
        if is_list(content):
            self._open(self.draft.add("Document", span, re.sub(r"\s", "", content)), span, span, content)
        elif heading := self._is_heading(content):
            self.context.place = self.draft.add("Place", _absolute(heading.span("place"), span))
        else:
            return self._section(content, span, "|")
        return True

    def beside(self, kind: str, span: Span) -> Entity:
        """A thing that a table names beside its items: it is in no class."""
        entity = self.draft.add(kind, span)
        self.items.append((entity, span))
        return entity

    def _items(self, line: str, span: Span) -> None:
        """All items of a line; a place that is one is a heading."""
        if heading := self._is_heading(line):
            self.context.place = self.draft.add("Place", _absolute(heading.span("place"), span))
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

    def _is_heading(self, line: str) -> re.Match[str] | None:
        """A place on a line of its own, with or without a count: 武汉市(2个)."""
        heading = _HEADING.match(line)
        known = heading and self.gazetteer.prefix(heading["place"]) >= len(heading["place"]) - 1
        return heading if known else None

    def _item(self, item: Item, line: Span) -> None:
        content = self.draft.text[item.start : item.end]
        span = (item.start, item.end)
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
                self._industry_of_place(content, item.start, skip, line)
        elif not plain and self.context.kinds:
            if listed := self._listed(span):
                self.taken.append(line)
                for kind, part in listed:
                    self.place_item(kind, part, line)
            elif (
                item.marked
                and (lead := re.match(r"[^,。;:!?()、]{4,30}", content))
                and (kind := type_of(lead[0])) in self.context.kinds
            ):  # 1.某某产业园。位于…
                self.place_item(kind, (item.start, item.start + lead.end()), line)

    def _listed(self, span: Span) -> list[tuple[str, Span]]:
        """A、B、C under a title: all of the kind that it names."""
        found = parts(self.draft.text[slice(*span)].rstrip("。"), span[0])
        kinds = [(self.kind_of(self.draft.text[slice(*part)], False), part) for part in found]
        wanted = self.context.kinds
        return kinds if len(kinds) > 1 and wanted and all(kind in wanted for kind, _ in kinds) else []

    def _industry_of_place(self, content: str, at: int, skip: int, span: Span) -> None:
        """攀枝花市钒钛产业 in a list."""
        skip += content[skip : skip + 1] in "省市县区" and skip < len(content) - 1
        if content.endswith("产业") and len(content) - skip > 3:
            self.taken.append(span)
            place = self.draft.add("Place", (at, at + skip))
            self.draft.relate("FOCUSES_ON", place, self.draft.add("Industry", (at + skip, at + len(content))), span)
        elif skip == len(content):
            self.taken.append(span)
            self.draft.add("Place", (at, at + skip))

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
        if self.context.title is not None:
            self.draft.relate("INCLUDES", self.context.title, entity, span)
        if self.context.place is not None:
            self.draft.relate("LOCATED_IN", entity, self.context.place, span)
        elif self.context.whole is not None:
            self.draft.relate("LOCATED_IN", entity, self.context.whole, span)
            self.sited.add(id(entity))
        self.items.append((entity, item))
        return entity

    def locate_by_name(self, entity: Entity, item: Span) -> None:
        """An item lies where its name says, besides the heading above it; a table's column says it better."""
        stated = self.draft.targets("LOCATED_IN", entity)
        if id(entity) in self.sited:
            return
        within = stated[0].name if stated else ""
        gazetteer, abroad = self.gazetteer, entity.type != "Project"
        name, at = entity.name, item[0]
        if dot := _FIELD_DOT.match(name):  # 电子信息·江苏昆山经济技术开发区
            field_ = self.draft.add("Industry", (at, at + dot.end("field")))
            self.draft.relate("COVERS", entity, field_, item)
            name, at = name[dot.end() :], at + dot.end()
        if span := gazetteer.inside_name(self.draft.text, (at, item[1]), name, within, abroad):
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), item)


def class_type(plain: str) -> str:
    """The type of the class that these words name."""
    kind = type_of(re.sub("培育对象$", "", plain)) if plain else ""
    return "ClusterTier" if kind == "Cluster" else kind if kind in _LEAST else ""


def _names_class(heading: str, plain: str) -> bool:
    """Whether a heading names a class, not one thing: by its level, its batch, or by words that no name consists of."""
    if has_verb(heading):
        return False
    return bool(_LEVELLED.search(heading)) or type_of(plain) in ("ClusterTier", "EnterpriseTier")


def _absolute(span: Span, line: Span) -> Span:
    return line[0] + span[0], line[0] + span[1]
