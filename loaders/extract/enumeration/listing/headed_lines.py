"""Lines that begin with what their items belong to: 武汉市6个:A、B; 新材料:甲产业园、乙产业园; 肥西县首位产业:A."""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.enumeration.listing.headings import (
    BEFORE_ITEMS,
    COUNT,
    ORDER,
    SEGMENT,
    Context,
    is_field,
)
from loaders.extract.enumeration.listing.items import parts, type_of
from loaders.extract.names.firm.firms import may_be_name
from loaders.extract.reading.spans import shifted

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_BOX = re.compile(r"[ \t]*专栏[ \t]*[\d一二三四五六七八九十]{0,3}[ \t:]*[^\n。:,]{0,30}?项目[ \t]*$")
_BOX_ROW = re.compile(r"[ \t]*(?P<head>[\u4e00-\u9fff]{2,14})(?:[ \t]+|:)(?P<items>[^。\n]{4,}?)[ \t。;]*$")
_OWN_FIELDS = re.compile(  # 肥西县首位产业:|A; 开发区:甲高新区 主导产业:|A、B
    rf"^{ORDER}(?:(?:开发区|园区|集聚区|基地|[县市区]+)(?:名称)?:[ \t]*)?(?P<who>[\u4e00-\u9fff()]{{2,24}}?)(?:的|[ \t,;]+)?"
    r"(?:首位|主导|特色|支柱|优势|主攻)产业(?:定位)?(?:为|是|有|包括)?:[ \t]*(?P<fields>[^。;:]+?)[。;]?[ \t]*$"
)
_OF_CHAIN = re.compile("(?<=链)(?:“?链主”?|培育(?:对象|企业)|企业|领航企业)+$")  # 甲产业链|培育对象:
_GRADE = re.compile("(?:[一二三四五六七八九十]|[1-5])(?:星级?|级|等|类)|[A-D]{1,3}[级类]|(?:国家|省|市|区|县|自治区)级")
_FIRMS = re.compile(r"[家户][)]?:?$")  # 宁波5家:|公牛集团


class HeadedLines:
    """Reads the items of such lines."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer

    def labelled(self, line: str, span: Span) -> bool:
        """A line that tells its own things, whatever list it stands in: a row of a box, 肥西县首位产业:A."""
        return self._box(line, span) or self._own_fields(line, span)

    def read(self, line: str, span: Span) -> bool:
        """A line whose items stand behind what they belong to: 甲市:A、B;乙市:C; 武汉市1个:A; 新材料——A、B."""
        if line.count(":") > 1 and self._segments(line, span):
            return True
        match = BEFORE_ITEMS.match(line) if ":" in line or "——" in line else None
        return match is not None and self._colon(match, span)

    def _box(self, line: str, span: Span) -> bool:
        """专栏6 战略性新兴产业重点项目, and its rows: 碳基新材料 甲碳纤维基地三期、乙石墨烯产业园(丙县)."""
        if _BOX.match(line):
            self.lists.context = Context(kind="Project")
            return True
        row = (
            _BOX_ROW.match(line) if self.lists.context.kind == "Project" and self.lists.context.title is None else None
        )
        if row is None or not is_field(row["head"]):
            return False
        self.lists.taken.append(span)
        self.lists.context.field = self.lists.sections.field_at(shifted(row.span("head"), span[0]))
        for part in parts(row["items"], span[0] + row.start("items")):
            kind = type_of(self.draft.text[slice(*part)])
            self.lists.placed.place(kind if kind == "Platform" else "Project", part, span)
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
        self.lists.taken.append(span)
        at = shifted(match.span("who"), span[0])
        owner = self.draft.add("Park" if park else "Place", at)
        if park:
            self.lists.places.add(owner, at)
        for field in fields:
            self.draft.lives_on(owner, self.draft.add("Industry", field), span)
        return True

    def _segments(self, line: str, span: Span) -> bool:
        """Several places or fields with their items on one line: 甲市:A、B;乙市:C; the class may stand before them."""
        found = list(SEGMENT.finditer(line))
        matches = [BEFORE_ITEMS.match(m[0].rstrip(";。")) for m in found]
        heads = [m["head"] if m else "" for m in matches]
        if len(found) < 2 or not (all(map(is_field, heads)) or all(map(self.gazetteer.names_place, heads))):
            return False
        if found[0].start() and (context := self.lists.openings.announced((0, found[0].start()), span)):
            self.lists.context = context
        if not self.lists.context.kinds:
            return False
        before = self.lists.context.read
        for segment, match in zip(found, matches, strict=True):
            if match:
                self._colon(match, shifted(segment.span(), span[0]))
        return self.lists.context.read > before

    def _colon(self, match: re.Match[str], span: Span) -> bool:
        """武汉市1个:武汉化学工业区; 新材料:甲产业园、乙产业园."""
        if self._sited(match, span):
            return True
        park = bool(self.lists.context.kinds) and type_of(match["head"]) == "Park"  # 两江新区:甲软件园
        place = park or self.gazetteer.names_place(match["head"])
        field = _OF_CHAIN.sub("", match["head"])
        label = self._is_label(match["head"])
        if not place and not label and not (self.lists.context.kinds and is_field(field)):
            return False
        head = shifted(match.span("head"), span[0])
        found = self._items_behind(match, shifted(match.span("items"), span[0]), place)
        if not found:
            return False
        self.lists.taken.append(span)
        if place:
            self.lists.context.place = self.draft.add("Park" if park else "Place", head)
        elif label:
            self.lists.context.field = None
            if type_of(match["head"]) == "Cluster":
                self.lists.placed.beside("Cluster", head)
        else:
            self.lists.context.field = self.lists.sections.field_at((head[0], head[0] + len(field)))
        for kind, part in found:
            self.lists.placed.place(kind, part, span)
        return True

    def _items_behind(self, match: re.Match[str], listed: Span, place: bool) -> list[tuple[str, Span]]:
        """武汉市1个:|甲园、乙园: the items behind a head, with their kinds; none where it is prose or a headline."""
        listed_parts = parts(self.draft.text[slice(*listed)], listed[0])
        kinds = [(self.lists.items.kind_of(self.draft.text[slice(*part)], False), part) for part in listed_parts]
        found = [(kind, part) for kind, part in kinds if kind]
        if self.lists.context.kinds == ("Organisation",) and len(found) * 2 >= len(kinds) and not place:
            kinds = [(kind or self._firm(part), part) for kind, part in kinds]  # beside firms: 宏伟航空器
            found = [(kind, part) for kind, part in kinds if kind]
        counted = re.search(COUNT, match.string[match.end("head") : match.start("items")])
        known = self.lists.context.title is not None or self.lists.context.kinds or counted
        if not known and ("。" in match["items"] or len(found) * 2 <= len(listed_parts)):
            return []  # 某省:…: a headline, or prose
        if _FIRMS.search(match.string, 0, match.start("items")) and len(found) < len(listed_parts):
            return []  # 宁波5家:公牛集团、奥克斯
        return found if known or len(found) > 1 else []

    def _is_label(self, head: str) -> bool:
        """Whether words before a colon only sort the firms of a list: 五星级:甲公司; 乙县丙产业集群:丁公司."""
        firms = self.lists.context.kinds == ("Organisation",)
        return firms and (_GRADE.fullmatch(head) is not None or type_of(head) == "Cluster")

    def _sited(self, match: re.Match[str], span: Span) -> bool:
        """甲集群:乙市、丙市: an item of the list, and all places where it lies."""
        head, listed = shifted(match.span("head"), span[0]), shifted(match.span("items"), span[0])
        kind = type_of(match["head"])
        places = parts(self.draft.text[slice(*listed)], listed[0])
        named = [self.gazetteer.names_place(self.draft.text[slice(*place)]) for place in places]
        if kind not in ("Cluster", "Park") or kind not in self.lists.context.kinds or not named or not all(named):
            return False
        self.lists.taken.append(span)
        thing = self.lists.placed.place(kind, head, span)
        for place in places:
            self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", place), span)
        return True

    def _firm(self, part: Span) -> str:
        """宏伟航空器: whether words beside firms can be the name of one."""
        return "Organisation" if may_be_name(self.draft.text[slice(*part)]) else ""
