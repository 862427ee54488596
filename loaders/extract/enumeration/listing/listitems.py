"""Items of lists: what each is, by its own head and by the class that the list is of."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import is_field, is_unplaced, place_heading
from loaders.extract.enumeration.listing.itemparts import described
from loaders.extract.enumeration.listing.items import (
    Item,
    bare,
    has_head,
    has_verb,
    inner_parts,
    items,
    parts,
    type_of,
)
from loaders.extract.enumeration.listing.listtitles import class_words
from loaders.extract.enumeration.listing.placed_items import FIELD_DOT, WORKSHOP
from loaders.extract.names.firm.firms import odd_name
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.project.particulars import sum_of_item
from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_DECIDES = re.compile(
    "(?:确定|认定|同意|批准|授予|命名)[^,。;]{4,40}?(?:为|纳入|列入)"
)  # 一、确定甲等14个集群|为某级集群
_PLACES_INSIDE = re.compile(
    "[\u4e00-\u9fff]{2,12}[(][\u4e00-\u9fff、和]{2,40}[)][\u4e00-\u9fff]{2,16}(?:集群|园区|基地)"
)
LONGEST_ITEM = 40
_NO_ITEM = re.compile(
    r"(?:产品|结果|情况)$|^对(?!外|俄|日|韩)|^第[一二三四五六七八九十\d]+批"
)  # what a heading inside a list says
_BORNE_BY = re.compile(
    "[,;(]?(?:依托|建设|承担|运营|申报|牵头|实施|主体|发榜|揭榜|组建|共建|责任)(?:单位|企业|主体)[:](?P<firm>[^,。;:()]{4,30})[)]?$"
)
_PLACE_LED = re.compile(r"[ \t]*(?P<place>[\u4e00-\u9fff]{2,9})[ \t]+(?P<items>[^\s,。:|][^,。:|]*?)[。;]?[ \t]*")


_SAID = re.compile(r"20\d\d年|[,;:。]|[一二三四五六七八九十\d]次|^(?:每|到|各|对|按)")  # a sentence, no name


_AWARDS = "(?:认定|公布|公示|确定|命名|评定|授予)"
_AWARD = re.compile(  # 现认定|甲、乙|为某省绿色工厂。 现将|甲、乙|予以公布。 首批“链主”企业包括|甲、乙。
    rf"[ \t]*(?:经[^。;:\n]{{2,40}}?,)?(?:(?:(?:现|兹|决定|同意|拟|特|我[厅局委])+(?:将|{_AWARDS})|{_AWARDS})"
    r"|(?P<told>(?:首批|第[一二三四五六七八九十\d]+批|入选|本次|此次)?(?:(?!未|组织|承办|咨询|评审|受理)[^,。;:、\n]){0,20}?(?:企业|工厂|园区|集群|平台|基地|中心|单位|名单)(?:包括|为|是|分别[为是])[:]?))"
    r"(?P<items>(?!以下|下列|上述|如下)[^。;:\n]+?)(?<![ \t])(?:等\d+[家个户][\u4e00-\u9fff]{0,4}?)?"
    rf"(?:,?(?:现|拟|特此)?(?:予以|进行|向社会)?(?:{_AWARDS}|公告|通报)(?:如下)?|为(?P<class>[^,。;:、]{{4,40}}))?[。;:]?[ \t]*$"
)
_LABELLED = re.compile(r"(?P<label>[\u4e00-\u9fff]{2,16})[ \t]+(?P<firm>[^\s,。;:、]{4,40}公司)")
_PLANTS = ("工厂", "车间")
_HEAD = 4  # characters by which two names of a class are the same


_APART = re.compile(r"[ \t]+(?P<place>[\u4e00-\u9fff]{2,9})[ \t]*")
_CHAPTER = re.compile(
    "(?:事项|方式|要求|说明|附则|时间|地点|材料|程序|条件|范围|依据|监督|保障|措施)[。:]?$"
)  # no item of a list
_ORDINAL = re.compile(r"[ \t]*[一二三四五六七八九十]{1,3}、[ \t]*")
_SHORTEST_FIRM, _LONGEST_FIRM = 4, 12  # characters of a firm that only the others of its list tell
_ITEM_LEAD = re.compile(  # 一是|甲产业集群;二是|乙产业集群; 1.|甲园;2.|乙园
    r"[一二三四五六七八九]是(?=..)|\d{1,2}[.、](?=[\u4e00-\u9fff]{2})|[(]\d{1,2}[)](?=[\u4e00-\u9fff]{2})"
)


class ListItems:
    """Reads the items of the lists of a document under the context that the lines above have made."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer
        self.placed = lists.placed
        self.ordinal = False  # whether the line read last was an item with the number of a chapter

    def kind_of(self, content: str, marked: bool) -> str:
        """What an item is: by its own head, by its head and the title, or by the title alone where it is numbered."""
        kinds, name = self.lists.context.kinds, bare(content)
        kind = type_of(name)
        if _NO_ITEM.search(name) or ":" in name:
            return ""
        if not kinds or kind in kinds:
            return kind
        if kinds == ("Organisation",) and (WORKSHOP.match(name) or self._is_plant(name, kind)):
            return "Organisation"
        if kinds == ("Organisation",) and odd_name(name) and not _SAID.search(name) and not name.endswith("产业链"):
            return "Organisation"
        if wanted := next((k for k in kinds if has_head(name, k)), ""):
            return wanted if marked or name.endswith("公司") or self.gazetteer.prefix(name) else ""
        if marked and len(name) > 3 and not kind and not has_verb(name) and self._may_be_named(name):
            return kinds[0]
        return "" if kind in ("Chain", "Industry", "EnterpriseTier") else kind

    def _is_plant(self, name: str, kind: str) -> bool:
        """Whether a name with the head of the class is that of one plant, and no class: 北京|甲乙手机|智能制造示范工厂."""
        tier = self.lists.context.section or self.lists.context.tier
        if tier is None or kind not in ("EnterpriseTier", "Project"):
            return False
        rest = name[self.gazetteer.prefix(name) :]
        rest = rest[lx.level_length(rest) :]
        own = unknown(rest) > 1 or len(rest.removesuffix(tier.name)) + len(tier.name) == len(rest) > len(tier.name) + 2
        return own and name.endswith(_PLANTS) and tier.name.endswith(name[-2:])

    def _may_be_named(self, name: str) -> bool:
        """Whether a numbered line may be an item of the list though its head is not known: 营口柳窑之城."""
        sure = (
            self.lists.context.kinds in (("Organisation",), ("Project",))
            or self.lists.context.read
            or self.lists.context.place
        )
        return "——" not in name and bool(sure or self.gazetteer.chain(name, abroad=True))

    def read(self, line: str, span: Span, following: str) -> None:
        """All items of a line; a place that is one is a heading."""
        if heading := place_heading(line, self.gazetteer):
            self.lists.context.place = self.draft.add("Place", (span[0] + heading[0], span[0] + heading[1]))
            self.lists.taken.append(span)
            return
        if self.lists.context.read and is_unplaced(line):
            self.lists.context.place = None
            self.lists.taken.append(span)
            return
        award = _AWARD.match(line) if self.lists.context.kinds else None
        if award and (self._awarded(award, span) or not award["told"]):
            return
        if self._led_by_place(line, span):
            return
        found = self._ordinal(line, span, following) or items(line, span[0])
        if len(found) == 1 and not found[0].marked:
            pieces = [Item(span[0] + m.start(), span[0] + m.end(), False) for m in re.finditer(r"\S+", line)]
            names = [self.draft.text[p.start : p.end] for p in pieces]
            alike = len({name.endswith("公司") for name in names}) == 1  # 甲有限公司 微型发动机: what it makes
            if alike and all(self.kind_of(name, False) in self.lists.context.kinds for name in names):
                found = pieces
            elif not alike and names[0].endswith("公司"):
                found = pieces[:1]
        place = self.lists.context.place
        for item in found:
            before = self.lists.context.read
            self.lists.context.place = self._behind(item, span) or place
            self._item(item, span)
            self.lists.context.marked += (self.lists.context.read - before) * item.marked
        self.lists.context.place = place

    def _behind(self, item: Item, line: Span) -> Entity | None:
        """甲有限公司| 乙县: the place that stands behind a firm on its line, apart."""
        behind = _APART.fullmatch(self.draft.text, item.end, line[1]) if self.lists.context.kinds else None
        if behind is None or not self.gazetteer.names_place(behind["place"]):
            return None
        return self.draft.add("Place", behind.span("place"))

    def _ordinal(self, line: str, span: Span, following: str) -> list[Item]:
        """一、甲园|二、乙园: an item that is numbered like a chapter, where the next one is, or the one before was."""
        number = _ORDINAL.match(line)
        alike = number is not None and (_ORDINAL.match(following) or self.ordinal)
        self.ordinal = False
        if (
            number is None
            or not alike
            or _CHAPTER.search(line.rstrip())
            or self.kind_of(line[number.end() :].strip(), True) not in self.lists.context.kinds
        ):
            return []
        self.ordinal = True
        return [Item(span[0] + number.end(), span[0] + len(line.rstrip(" \t。;")), True)]

    def _led_by_place(self, line: str, span: Span) -> bool:
        """乙市 甲集群 丙集群: the items of a place, which stands before them without a colon."""
        match = _PLACE_LED.fullmatch(line) if self.lists.context.kinds else None
        if match is None or not self.gazetteer.names_place(match["place"]):
            return False
        at = span[0] + match.start("items")
        found = [(at + m.start(), at + m.end()) for m in re.finditer(r"[^\s、;]+", match["items"])]
        kinds = [(self.kind_of(self.draft.text[slice(*part)], False), part) for part in found]
        if len(found) < 2 or not all(kind in self.lists.context.kinds for kind, _ in kinds):
            return False
        self.lists.taken.append(span)
        place = self.lists.context.place
        self.lists.context.place = self.draft.add(
            "Place", (span[0] + match.start("place"), span[0] + match.end("place"))
        )
        for kind, part in kinds:
            self.placed.place(kind, part, span)
        self.lists.context.place = place
        return True

    def _sited(self, item: Item, line: Span) -> bool:
        """甲园(乙市)、丙园(丁市): several items, each with where it lies."""
        content = self.draft.text[item.start : item.end]
        found = parts(content, item.start) if self.lists.context.kinds and content.count("(") > 1 else []
        kinds = [self.kind_of(self.draft.text[slice(*part)], False) for part in found]
        sited = [bool(self.lists.places.in_bracket(part)) for part in found]
        if sum(sited) < 2 or not all(kind in self.lists.context.kinds for kind in kinds):
            return False
        self.lists.taken.append(line)
        for kind, part, has_place in zip(kinds, found, sited, strict=True):
            if not (has_place and self._described(Item(*part, False), line)):
                self.placed.place(kind, part, line)
        return True

    def _awarded(self, award: re.Match[str], line: Span) -> bool:
        """现认定|甲、乙|为某省绿色工厂: the items of a sentence that awards the class of the list, and no other."""
        tier = self.lists.context.section or self.lists.context.tier
        named = class_words(award["class"] or "")
        if tier is None or (
            named and (named[-_HEAD:] != tier.name[-_HEAD:] or named.removesuffix(tier.name) not in ("", named))
        ):
            return False  # of another class, or of one that the sentence names in full
        span = (line[0] + award.start("items"), line[0] + award.end("items"))
        found = [(self.kind_of(self.draft.text[a:b], False), (a, b)) for a, b in self._pieces(span)]
        if not found or not all(kind in self.lists.context.kinds for kind, _ in found):
            return False
        self.lists.taken.append(line)
        for kind, part in found:
            self.placed.place(kind, part, line)
        return True

    def _item(self, item: Item, line: Span) -> None:
        """One item; the firm that bears it is named beside it: 甲创新中心,依托单位:乙有限公司."""
        content = self.draft.text[item.start : item.end]
        borne = _BORNE_BY.search(content)
        self._place(Item(item.start, item.start + borne.start(), item.marked) if borne else item, line)
        if borne:
            self.placed.beside("Organisation", (item.start + borne.start("firm"), item.start + borne.end("firm")))

    def _place(self, item: Item, line: Span) -> None:
        content = self.draft.text[item.start : item.end]
        span = (item.start, item.end)
        if self._cut_off(item) or _DECIDES.match(content) or self._labelled(item, line) or self._sited(item, line):
            return
        if self.lists.context.kinds and not FIELD_DOT.match(content) and self._described(item, line):
            return
        plain = not re.search(r"[,。;:!?]", re.sub(r"[(][^()]*[)]", "", content))
        if plain and len(bare(content)) <= LONGEST_ITEM:
            if "、" in bare(content) and (listed := self.listed(span)):
                self.lists.taken.append(line)
                for kind, part in listed:
                    self.placed.place(kind, part, line)
            elif (kind := self.kind_of(content, item.marked)) and (
                item.marked or (self.lists.context.kinds and not has_verb(bare(content)))
            ):
                self.lists.taken.append(line)
                self.placed.place(kind, span, line)
        elif self.lists.context.kinds and (not plain or "、" in content) and (listed := self.listed(span)):
            self.lists.taken.append(line)
            for kind, part in listed:
                self.placed.place(kind, part, line)

    def _labelled(self, item: Item, line: Span) -> bool:
        """铜箔产业链 甲有限公司, 乙市 丙有限公司: a firm behind the chain, the field or the place that it is listed for."""
        context = self.lists.context
        match = (
            _LABELLED.fullmatch(self.draft.text, item.start, item.end) if context.kinds == ("Organisation",) else None
        )
        placed = match is not None and self.gazetteer.names_place(match["label"])
        if match is None or not (placed or is_field(match["label"])):
            return False
        place, field = context.place, context.field
        if placed:
            context.place = self.draft.add("Place", match.span("label"))
        else:
            context.field = self.lists.sections.field_at(match.span("label"))
        self.lists.taken.append(line)
        self.placed.place("Organisation", match.span("firm"), line)
        context.place, context.field = place, field
        return True

    def _cut_off(self, item: Item) -> bool:
        """Whether the text ends inside of an item: 10.桂林市新一."""
        content = self.draft.text[item.start : item.end]
        listed = self.lists.context.read and "Cluster" in self.lists.context.kinds
        return bool(listed) and item.end == len(self.draft.text.rstrip()) and not type_of(content) and item.marked

    def _described(self, item: Item, line: Span) -> bool:
        """An item that says more than its name: the place where it lies, the industries that it is for."""
        content = self.draft.text[item.start : item.end]
        if _PLACES_INSIDE.fullmatch(content):
            return False  # 甲经济区(乙市、丙市)化工新材料集群 is a name
        found = described(content, item.start, self.gazetteer.names_place, lambda name: type_of(name) == "Park")
        if found is None or inner_parts(content, 0) or not (item.marked or found.places):
            return False
        kind = self.kind_of(self.draft.text[slice(*found.name)], item.marked)
        invested = sum_of_item(content)
        if invested and item.marked and self.lists.context.kinds == ("Project",) and kind in ("Park", "Platform"):
            kind = "Project"  # 甲产业园,投资6亿元
        if kind not in self.lists.context.kinds:
            return False
        entity = self.placed.place(kind, found.name, line)
        if invested and kind == "Project":
            entity.properties.setdefault("investment", invested)
        for place in found.places:
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), line)
        for park in found.parks if kind in ("Project", "Platform") else ():
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Park", park), line)
        for firm in found.firms if kind != "Organisation" else ():
            self.placed.beside("Organisation", firm)
        for field_ in found.fields if kind != "Organisation" else ():
            for part in parts(self.draft.text[slice(*field_)], field_[0]):
                self.draft.relate("COVERS", entity, self.draft.add("Industry", part), line)
        if len(content) <= LONGEST_ITEM or kind == "Organisation":  # what a firm makes is no aim
            self.lists.taken.append(line)
        return True

    def listed(self, span: Span, enough: float = 1) -> list[tuple[str, Span]]:
        """A、B、C under a title: all, or nearly all, of the kind that it names."""
        found = parts(self.draft.text[slice(*span)].rstrip("。").removesuffix("等"), span[0])
        if len(found) < 2 and enough < 1:
            words = re.finditer(r"(?!\d{1,3}[.、]?(?:\s|$))\S+", self.draft.text[slice(*span)])  # 1 甲园 2 乙园
            found = [(span[0] + m.start(), span[0] + m.end()) for m in words]
        if found and enough < 1:
            found[-1:] = self._joined(found[-1])
        found = [
            (lead.end() if (lead := _ITEM_LEAD.match(self.draft.text, *part)) else part[0], part[1]) for part in found
        ]
        kinds = [(self.kind_of(self.draft.text[slice(*part)], False), part) for part in found]
        fit = [(kind, part) for kind, part in kinds if kind in self.lists.context.kinds]
        fitting = [(one, part) for kind, part in kinds if (one := self._among_firms(kind, part))]
        if len(fit) * 3 < len(fitting) * 2:  # most are firms by themselves
            fitting = fit
        return fitting if len(fit) > 1 and len(fitting) >= enough * len(kinds) else []

    def _among_firms(self, kind: str, part: Span) -> str:
        """The kind of a member: 洛阳铜加工 among firms is one, though it reads like what a place makes."""
        kinds = self.lists.context.kinds
        if kind in kinds:
            return kind
        name = self.draft.text[slice(*part)]
        own = _SHORTEST_FIRM <= len(name) <= _LONGEST_FIRM and not (_SAID.search(name) or has_verb(name))
        return "Organisation" if kinds == ("Organisation",) and not kind and own and not lx.is_division(name) else ""

    def _pieces(self, span: Span) -> list[Span]:
        """The parts of an enumeration; 和 joins the last two."""
        found = parts(self.draft.text[slice(*span)], span[0])
        return [*found[:-1], *self._joined(found[-1])] if found else []

    def _joined(self, last: Span) -> list[Span]:
        """The two last items that 和 joins."""
        for joint in re.finditer("以及|和|及|与", self.draft.text[slice(*last)]):
            sides = [(last[0], last[0] + joint.start()), (last[0] + joint.end(), last[1])]
            kinds = [self.kind_of(self.draft.text[slice(*side)], False) for side in sides]
            known = any(kind in self.lists.context.kinds for kind in kinds)
            if known and all(self._among_firms(kind, side) for kind, side in zip(kinds, sides, strict=True)):
                return sides
        return [last]
