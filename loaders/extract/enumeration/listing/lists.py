"""Lists: a title or a heading that says what its items are, numbered or bare items, 武汉市6个:A、B, A——B.

The title of the list says what its items are (第三批浙江省未来产业先导区培育名单), a heading between them where they lie.
"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.enumeration.listing.headings import (
    BEFORE_ITEMS,
    CHAPTER,
    COUNT,
    LEAST,
    ORDER,
    PLACE,
    SEGMENT,
    Context,
    class_heading,
    field_heading,
    is_field,
    is_unplaced,
    place_heading,
)
from loaders.extract.enumeration.listing.itemplaces import DASH, ItemPlaces
from loaders.extract.enumeration.listing.items import has_head, is_marked, items, parts, type_of
from loaders.extract.enumeration.listing.listitems import LONGEST_ITEM, ListItems
from loaders.extract.enumeration.listing.listtitles import Class, is_list
from loaders.extract.enumeration.listing.openings import Openings
from loaders.extract.enumeration.listing.placed_items import WORKSHOP, PlacedItems
from loaders.extract.enumeration.table.grids import Grid, grids
from loaders.extract.enumeration.table.tables import Table
from loaders.extract.names.firm.firms import may_be_name, odd_name
from loaders.extract.names.organ.organs import Organs
from loaders.extract.names.paper.titles import PLAN
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading.furniture import is_furniture
from loaders.extract.reading.spans import solid

Span = tuple[int, int]
_LEAD_IN = re.compile(r"^(?P<lead>[^\n::]{6,500}?)(?:[::]|如下(?:——?|[。])?$)[ \t]*(?P<items>[^\n::。]*?)[。;]?[ \t]*$")
_BOX = re.compile(r"[ \t]*专栏[ \t]*[\d一二三四五六七八九十]{0,3}[ \t:]*[^\n。:,]{0,30}?项目[ \t]*$")
_ATTACHED = re.compile(
    r"[ \t]*+附(?:件|表)?[ \t]*+[\d一二三四五六七八九十]{0,2}[ \t]*+:?[ \t]*+"
)  # a line above the list
_ORDINAL = re.compile(r"[ \t]*[(]?[一二三四五六七八九十]{1,3}[、.)]")
_OF_CHAIN = re.compile("(?<=链)(?:“?链主”?(?:企业)?|培育(?:对象|企业)|企业|领航企业)+$")  # 甲产业链|培育对象:
_GRADE = re.compile("(?:[一二三四五六七八九十]|[1-5])(?:星级?|级|等|类)|[A-D]{1,3}[级类]|(?:国家|省|市|区|县|自治区)级")
_FIRMS = re.compile(r"[家户][)]?:?$")
_BOX_ROW = re.compile(r"[ \t]*(?P<head>[\u4e00-\u9fff]{2,14})(?:[ \t]+|:)(?P<items>[^。\n]{4,}?)[ \t。;]*$")
_OWN_FIELDS = re.compile(
    rf"^{ORDER}(?:(?:开发区|园区|集聚区|基地|[县市区]+)(?:名称)?:[ \t]*)?(?P<who>[\u4e00-\u9fff()]{{2,24}}?)(?:的|[ \t,;]+)?"
    r"(?:首位|主导|特色|支柱|优势|主攻)产业(?:定位)?(?:为|是|有|包括)?:[ \t]*(?P<fields>[^。;:]+?)[。;]?[ \t]*$"
)
_AWARDED = re.compile(
    r"(?:认定|确定|命名|评定|授予|公布)[^。\n]{0,60}?为[^。;:\n]{4,40}?(?:集群|园区|开发区|基地)(?=[,。;]|$)"
)
_NOTE = re.compile(r"[ \t(*]*(?:备?注|说明|附注|数据来源)\d?[::]")
_ASIDE = re.compile("[(]含[^()]*[)]$")  # 甲园区(含乙、丙片区)
_CANDIDATES = re.compile(
    rf"[ \t]*(?:(?:附件)?[二三四五六2-6][、.:]?[ \t]*)?(?P<class>(?:重点|拟)?培育(?:对象|集群|园区|企业|库))(?:名单)?{COUNT}?[::]?[ \t]*"
)
_BARE_FIELD = re.compile("[\u4e00-\u9fff]{2,10}")
_HEADING = re.compile(r"[ \t#]*[(]?[一二三四五六七八九十]{1,3}[、.)][^,。;(]+(?:[(][^()]*[)])?$")
_ORDER_NOTE = re.compile(r"[(](?:排名|按|以|注|单位|截至|共)[^()]*[)]$")
_SUBHEADING = re.compile(r"[ \t]*[(][一二三四五六七八九十]{1,3}[)]")
_NUMBER = re.compile(r"[ \t]*(\d{1,3})[.、](?!\d)")
_CHAPTER = re.compile(CHAPTER)
_LONG_NOTE = 60  # characters of a note below a list, from which on it says more than how the list is ordered


_SHOWS = re.compile(
    r"[ \t]*[(（]?(?:请?(?:向[上下左右])?[上下左右]?滑动?|点击|长按)[^。\n]{0,6}名单[^。\n]{0,4}[)）]?[ \t]*"
)  # (滑动查看名单↓)


class Lists:
    """Reads the lines that are items of a list; `taken` are their spans, which no other rule reads again."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, organs: Organs, documents: list[Entity]) -> None:
        self.draft, self.gazetteer, self.organs = draft, gazetteer, organs
        self.context = Context()
        self.table, self.openings, self.places = Table(self), Openings(self, documents), ItemPlaces(self)
        self.placed = PlacedItems(self)
        self.items = ListItems(self)
        self.taken: list[Span] = []
        self.number = 0  # of the last item
        self.tabled = False  # whether the rows of a table were read since the last chapter
        self.plan = next((e for e in documents if PLAN.search(e.name) and not is_list(e.name)), None)

    def read(self) -> None:
        """All lines in order."""
        text, at = self.draft.text, 0
        lines = text.split("\n")
        tables: dict[int, list[Grid]] = {}
        for grid in grids(text):
            tables.setdefault(grid.span[0], []).append(grid)
        until = 0
        for number, line in enumerate(lines):
            span = (at, at + len(line))
            at += len(line) + 1
            for grid in tables.get(span[0], ()):
                if self.table.read(grid):
                    self.tabled = True
                    until = grid.span[1]
                    self.take(grid.span, self.table.sentences)
            if line.strip() and span[0] >= until:
                following = next((later for later in lines[number + 1 : number + 5] if later.strip()), "")
                self._line(line, span, following)
        self.places.finish()

    def take(self, span: Span, free: list[Span]) -> None:
        """Take a stretch, but for cells of it that are sentences."""
        text = self.draft.text
        behind = [end + len(text[end : span[1]]) - len(text[end : span[1]].lstrip(" ")) for _, end in free]
        starts, ends = [span[0], *behind], [*(start for start, _ in free), span[1]]
        self.taken += [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]

    def _line(self, line: str, span: Span, following: str) -> None:
        if _ATTACHED.fullmatch(line):
            self.taken.append(span)
            return
        if _SHOWS.fullmatch(line) and (shown := self.openings.told(span[0], 0)):
            self.context = shown
            self.taken.append(span)
            return
        if self.openings.title(line, span) or self._box(line, span) or self._own_fields(line, span):
            return
        if _CHAPTER.match(line):
            self.context.place = self.context.field = None
            if self.context.by_chapter and not class_heading(line) and not field_heading(line):
                self.context.section = self.context.tier = None  # a class that nobody knows
        if self.context.read and len(line) < _LONG_NOTE and _NOTE.match(line):
            self.taken.append(span)
            return
        if (
            (("——" in line or "--" in line) and (dash := DASH.match(line)) and self.places.dash(dash, span))
            or (line.count(":") > 1 and self._segments(line, span))
            or ((":" in line or "——" in line) and (match := BEFORE_ITEMS.match(line)) and self._colon(match, span))
            or self._candidates(line, span)
            or self._section(line, span, following)
            or self._field(line, span, following)
            or ((":" in line or "如下" in line) and self._lead_in(line, span, following))
            or self._awarded(line, span, following)
        ):
            return
        number, later = _NUMBER.match(line), _NUMBER.match(following)
        self.number = int(number[1]) if number else self.number
        goes_on = later is not None and int(later[1]) == self.number + 1
        if self.context.read and goes_on and line.rstrip().endswith("。") and not is_marked(line):
            return  # a remark between two items
        if (self.context.read and self._ends(line)) or (self.tabled and _CHAPTER.match(line)):
            self.context, self.tabled = Context(), False
        elif self.context.title is not None or self.context.kinds:
            self.items.read(line, span)

    def _box(self, line: str, span: Span) -> bool:
        """专栏6 战略性新兴产业重点项目, and its rows: 碳基新材料 甲碳纤维基地三期、乙石墨烯产业园(丙县)."""
        if _BOX.match(line):
            self.context = Context(kind="Project")
            return True
        row = _BOX_ROW.match(line) if self.context.kind == "Project" and self.context.title is None else None
        if row is None or not is_field(row["head"]):
            return False
        self.taken.append(span)
        self.context.field = self.field_at(_absolute(row.span("head"), span))
        for part in parts(row["items"], span[0] + row.start("items")):
            kind = type_of(self.draft.text[slice(*part)])
            self.placed.place(kind if kind == "Platform" else "Project", part, span)
        return True

    def _own_fields(self, line: str, span: Span) -> bool:
        """肥西县首位产业:A; 开发区:甲高新区 主导产业:A、B: the fields of a place or a park, told by a label."""
        match = _OWN_FIELDS.match(line) if "产业" in line else None
        park = match is not None and type_of(match["who"]) == "Park"
        if match is None or not (park or self.gazetteer.names_place(match["who"])):
            return False
        fields = parts(match["fields"], span[0] + match.start("fields"))
        names = [self.draft.text[slice(*field)] for field in fields]
        if not names or not all(map(may_be_field, names)) or sum(map(reads_as_field, names)) * 2 < len(names):
            return False
        self.taken.append(span)
        at = _absolute(match.span("who"), span)
        owner = self.draft.add("Park" if park else "Place", at)
        if park:
            self.places.add(owner, at)
        for field in fields:
            self.draft.lives_on(owner, self.draft.add("Industry", field), span)
        return True

    def _ends(self, line: str) -> bool:
        """Whether prose or the page's furniture ends the list."""
        if is_furniture(line):
            return True
        unmarked = not is_marked(line)
        if len(line) < LONGEST_ITEM and _HEADING.match(line):
            return False
        if unmarked and self.context.marked > 1 and self.context.marked == self.context.read:
            heads = place_heading(line, self.gazetteer) or is_unplaced(line)
            return not (heads or self._is_item(line, self.context.kinds))
        said = line.rstrip()
        return unmarked and ("。" in said[:-1] or (said.endswith("。") and "," in said))

    def _section(self, line: str, span: Span, following: str) -> bool:
        """二、省级先进制造业集群(12个): a class of its own inside a list, or a heading without 名单."""
        if is_marked(line) and not re.match(r"[ \t]*[(]?[一二三四五六七八九十]", line):
            return False
        found = class_heading(line)
        plain = found and _ORDINAL.match(line) and type_of(following.strip()) in LEAST[found[0]]
        if not found or not (plain or self._is_item(following, LEAST[found[0]])):
            return False
        heads = plain or (_ORDINAL.match(line) and is_marked(following) and not _ORDINAL.match(following))
        if not heads and self._is_item(line, self.context.kinds):
            return False
        self.context.section = Class(found[0], found[1], _absolute(found[2], span))
        self.context.by_chapter = _CHAPTER.match(line) is not None
        self.context.place = self.context.field = None
        self.taken.append(span)
        return True

    def _candidates(self, line: str, span: Span) -> bool:
        """培育对象名单(3个), inside a list: those of its things that are to become of its class."""
        match = _CANDIDATES.fullmatch(line)
        tier = self.context.tier
        if match is None or tier is None or not self.context.read:
            return False
        self.context.section = Class(tier.type, match["class"], _absolute(match.span("class"), span))
        self.context.place = self.context.field = None
        self.taken.append(span)
        return True

    def _field(self, line: str, span: Span, following: str) -> bool:
        """一、电子信息领域(3个): the field of the items below."""
        found = field_heading(line) or self._next_field(line) if self.context.kinds else None
        under = _SUBHEADING.match(line) and _NUMBER.match(following)
        if found is None or not (under or self._is_item(following, self.context.kinds)):
            return False
        self.context.field = self.field_at(_absolute(found, span))
        self.context.fielded = self.context.read
        self.context.place = self.context.place if under else None
        self.taken.append(span)
        return True

    def _next_field(self, line: str) -> Span | None:
        """A line between two items that no lexicon knows for a field, where the item above has a field on a line of its own: 葡萄酒."""
        body = line.strip()
        alternate = self.context.field is not None and self.context.read == self.context.fielded + 1
        if not alternate or not _BARE_FIELD.fullmatch(body) or not may_be_field(body) or type_of(body):
            return None
        start = line.index(body)
        return start, start + len(body)

    def field_at(self, span: Span) -> Entity:
        """The field, or the chain of a list of 链主, that a heading names."""
        name = self.draft.text[slice(*span)]
        tier = self.context.section or self.context.tier
        if tier is not None and "链主" in tier.name and not name.endswith("链"):
            return self.draft.add("Chain", span, name + "产业链")
        return self.draft.add("Chain" if name.endswith("链") else "Industry", span)

    def _segments(self, line: str, span: Span) -> bool:
        """Several places or fields with their items on one line: 甲市:A、B;乙市:C; the class may stand before them."""
        found = list(SEGMENT.finditer(line))
        matches = [BEFORE_ITEMS.match(m[0].rstrip(";。")) for m in found]
        heads = [m["head"] if m else "" for m in matches]
        if len(found) < 2 or not (all(map(is_field, heads)) or all(map(self.gazetteer.names_place, heads))):
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
        if match is None or match["lead"].count("(") > match["lead"].count(")"):
            return False  # 甲产业链(链主企业|:乙、丙)
        context = self.openings.announced(match.span("lead"), span)
        if context is None:
            return False
        before, self.context = self.context, context
        if not match["items"]:
            headed = len(following) < LONGEST_ITEM // 2 and _HEADING.match(following)
            if headed or self._is_item(following, context.kinds) or field_heading(following):
                return True
        elif listed := self.items.listed(_absolute(match.span("items"), span), 0.8):
            for kind, part in listed:
                self.placed.place(kind, part, (span[0] + match.start("items"), span[0] + match.end("items")))
            if not all(type_of(self.draft.text[slice(*part)]) for _, part in listed):
                self.taken.append(span)
            return True
        self.context = before
        return False

    def _awarded(self, line: str, span: Span, following: str) -> bool:
        """认定甲等22个集群为某省特色产业集群。, and below it place by place what they are: 丙市:乙集群、丁集群."""
        award = _AWARDED.search(line) if self.context.title is None and not self.context.kinds else None
        listed = BEFORE_ITEMS.match(following) if award else None
        if award is None or listed is None or not self.gazetteer.names_place(listed["head"]):
            return False
        context = self.openings.announced((0, award.end()), span)
        if context is None or not self._is_item(following, context.kinds):
            return False
        self.context = context
        return True

    def _is_item(self, line: str, kinds: tuple[str, ...]) -> bool:
        """Whether a line reads like an item, or like the first line of a group of items or of a table."""
        if not kinds or is_furniture(line):
            return False
        if "|" in line or re.match(r"\s*序号", line):
            return True
        content = re.sub(rf"^[ \t]*[\u4e00-\u9fff]{{2,16}}?{COUNT}?[::]", "", line).strip()
        first = next(iter(items(content, 0)), None)
        if first is None or len(content) > 400:
            return False
        name = re.split(
            r"、|——|[;,:](?=.)|[ \t]+(?=[\u4e00-\u9fff]{2,8}[市县区州旗]$)",
            _ASIDE.sub("", content[first.start : first.end]),
        )[0]
        if PLACE.match(line) and self.gazetteer.prefix(line.strip()):
            return True
        firm = "Organisation" in kinds and content != line.strip() and odd_name(name)
        firm = firm or ("Organisation" in kinds and WORKSHOP.match(name) is not None)
        return (firm or any(k == type_of(name) or has_head(name, k) for k in kinds)) and bool(
            first.marked or self.gazetteer.prefix(name) or "Organisation" in kinds or content != line.strip()
        )

    def _colon(self, match: re.Match[str], span: Span) -> bool:
        """武汉市1个:武汉化学工业区; 新材料:甲产业园、乙产业园."""
        if self._sited(match, span):
            return True
        park = bool(self.context.kinds) and type_of(match["head"]) == "Park"  # 两江新区:甲软件园
        place = park or self.gazetteer.names_place(match["head"])
        field = _OF_CHAIN.sub("", match["head"])
        label = self._is_label(match["head"])
        if not place and not label and not (self.context.kinds and is_field(field)):
            return False
        head, listed = _absolute(match.span("head"), span), _absolute(match.span("items"), span)
        listed_parts = parts(self.draft.text[slice(*listed)], listed[0])
        kinds = [(self.items.kind_of(self.draft.text[slice(*part)], False), part) for part in listed_parts]
        found = [(kind, part) for kind, part in kinds if kind]
        if self.context.kinds == ("Organisation",) and len(found) * 2 >= len(kinds) and not place:
            kinds = [(kind or self._firm(part), part) for kind, part in kinds]  # beside firms: 宏伟航空器
            found = [(kind, part) for kind, part in kinds if kind]
        counted = re.search(COUNT, match.string[match.end("head") : match.start("items")])
        known = self.context.title is not None or self.context.kinds or counted
        if not known and ("。" in match["items"] or len(found) * 2 <= len(listed_parts)):
            return False  # 某省:…: a headline, or prose
        if _FIRMS.search(match.string, 0, match.start("items")) and len(found) < len(listed_parts):
            return False  # 宁波5家:公牛集团、奥克斯
        if not found or (len(found) == 1 and not known):
            return False
        self.taken.append(span)
        if place:
            self.context.place = self.draft.add("Park" if park else "Place", head)
        elif label:
            self.context.field = None
            if type_of(match["head"]) == "Cluster":
                self.placed.beside("Cluster", head)
        else:
            self.context.field = self.field_at((head[0], head[0] + len(field)))
        for kind, part in found:
            self.placed.place(kind, part, span)
        return True

    def _is_label(self, head: str) -> bool:
        """Whether words before a colon only sort the firms of a list: 五星级:甲公司; 乙县丙产业集群:丁公司."""
        firms = self.context.kinds == ("Organisation",)
        return firms and (_GRADE.fullmatch(head) is not None or type_of(head) == "Cluster")

    def _sited(self, match: re.Match[str], span: Span) -> bool:
        """甲集群:乙市、丙市: an item of the list, and all places where it lies."""
        head, listed = _absolute(match.span("head"), span), _absolute(match.span("items"), span)
        kind = type_of(match["head"])
        places = parts(self.draft.text[slice(*listed)], listed[0])
        named = [self.gazetteer.names_place(self.draft.text[slice(*place)]) for place in places]
        if kind not in ("Cluster", "Park") or kind not in self.context.kinds or not named or not all(named):
            return False
        self.taken.append(span)
        thing = self.placed.place(kind, head, span)
        for place in places:
            self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", place), span)
        return True

    def _firm(self, part: Span) -> str:
        return "Organisation" if may_be_name(self.draft.text[slice(*part)]) else ""

    def heading(self, span: Span) -> bool:
        """A cell alone in its row: the title of a list, a class or a place that the rows below belong to."""
        content = _ORDER_NOTE.sub("", self.draft.text[slice(*span)])
        span = (span[0], span[0] + len(content))
        if is_list(content):
            self.openings.open(self.draft.add("Document", span, solid(content)), span, span, content)
        elif heading := place_heading(content, self.gazetteer):
            self.context.place = self.draft.add("Place", _absolute(heading, span))
        else:
            return self._section(content, span, "|")
        return True

    def field(self, span: Span) -> bool:
        """The field that the rows below a heading are for."""
        found = field_heading(self.draft.text[slice(*span)])
        if found is not None:
            self.context.field = self.field_at(_absolute(found, span))
        return found is not None


def _absolute(span: Span, line: Span) -> Span:
    return line[0] + span[0], line[0] + span[1]
