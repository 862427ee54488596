"""Places and parks on which the field of a heading, or the one told before, rests: 2.数控机床。以甲区、乙区为主,…; A方面,|甲县将…."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field, unwanted
from loaders.extract.names.field.headings import heading
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.placed_fields import BEARS, MAIN, SEAT, PlacedFields
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_CORE = re.compile("(?:(?:核心|主要|重点)(?:承载)?(?:区|园区|载体|区域)|承载(?:区|地|园区|载体)):$")
_RESTS = ("以", "依托")
_TAKES_UP = re.compile(  # (二)|做强|甲产业链。
    "(?:加快|大力|全力|着力|重点|聚力|集中|持续|全面|稳步|优先)*(?:做[大强优精]+|培育壮大|培育|壮大|发展|打造|提升|突破|布局|建设|巩固)?"
)
_LAID = re.compile(  # 甲产业链。|重点布局乙区、丙区。
    "(?:重点|主要|集中|优先)*(?:布局|分布|摆放|集聚|落子)(?:在|于|到)?"
)
_CLOSE = 60  # characters of the sentence before
_CARES = re.compile(  # what places do that live on the field of a heading
    "布局|发展|培育|打造|建设|引进|招引|做[大强优精]|加快|推进|聚焦|依托|重点|承接|壮大|集聚|投产|延伸|拓展|提升|突破|形成"
)
_ASPECT = re.compile("(?:其中)?(?:在)?(?P<field>[\u4e00-\u9fffA-Za-z]{2,16}?)(?:产业|领域|产业链)?方面")
_CLOSES = re.compile("等?(?:地|园区|区域|市县|县区|市|县|区)?")
_ALONG = re.compile(  # 以甲为核心,|乙、丙联动发展的产业格局
    "(?:等地?)?(?:(?:协同|联动|梯次|配套|错位|多点|竞相|跟进)(?:发展|布局)|次之|紧随其后|多点支撑|多点开花)(?:的(?:产业|发展|空间|区域)*(?:布局|格局))?"
)
_LINKED = re.compile("(?:协同)?(?:联动|带动|辐射)(?=..)")  # 以甲园为核心,|联动乙、丙等载体
_LINKS = re.compile(
    "等?(?:域|载体|园区|区域|地区|基地|平台|地|市县|县区|市|县|区)?(?:协同|联动|错位|共同|配套)*(?:发展|布局)?"
)
_ITEM_FIELD = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、]*)?(?P<field>[\u4e00-\u9fff]{2,12}?)(?<!层面)(?:产业|领域)?(?:方面)?"
)


class HeadedFields:
    """Keeps the field that the lines of one scene are about, and states on which places it rests."""

    def __init__(self, scene: "Scene", said: SaidFields, sites: Sites, placed: PlacedFields) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.said, self.sites, self.placed = said, sites, placed
        self.field: Entity | None = None  # the field that the line, or the lines above it, is headed with
        self.aspect: Entity | None = None  # the field of which the sentence says that it tells
        self.line = -1

    def sentence(self, sentence: Sentence) -> None:
        """2.数控机床。: the field that what follows is about, on the line or up to the next heading."""
        self.aspect = None
        if sentence.line != self.line:
            self.line = sentence.line
            if (span := heading(self.text, sentence)) and not self.text.startswith(_RESTS, span[0]):
                named = self.draft.between(*span, ("Industry", "Chain", "Cluster"))
                told = (e for (a, b), e in named if b >= span[1] and _TAKES_UP.fullmatch(self.text, span[0], a))
                self.field = next(told, None)

    def read_aspect(self, clause: Clause) -> None:
        """在A方面,|甲县将…: the field that the next clauses of the sentence are about."""
        if match := _ASPECT.fullmatch(self.text, clause.start, clause.end):
            named = self.draft.between(*match.span("field"), ("Industry", "Chain"))
            self.aspect = next((e for span, e in named if span[0] == match.start("field")), self.aspect)

    def clause(self, clause: Clause, sentence: Sentence) -> None:
        """2.数控机床。 前瞻布局冰雪装备。|以甲区、乙区为主,…: those on whom the field of the heading, or the one told last, rests."""
        self._told_of_places(clause)
        if self.placed.rested and clause.start > sentence.start and (linked := _LINKED.match(self.text, clause.start)):
            places, end = self.sites.subjects(clause, linked.end())
            if _LINKS.fullmatch(self.text, end, clause.end):
                only = not linked[0].endswith("联动")
                self.placed.lie_in(clause, places, [*self.placed.rested], only)
            return
        rests = self.text.startswith(_RESTS, clause.start)
        if self._laid_out(sentence, clause) or self._goes_on(sentence, clause):
            return
        core = not rests and _CORE.search(self.text, max(sentence.start, clause.start - 8), clause.start) is not None
        borne = clause.start > sentence.start and self.text.startswith("由", clause.start)
        told = self._told_before(sentence, clause) if rests or borne else []
        again = self.placed.rested if rests and clause.start > sentence.start else []  # 以甲为核心,|以乙、丙为支撑
        fields = told or again or ((self._told_last(sentence) or self._headed_with()) if rests or core else [])
        if not fields:
            return
        lead = 1 + self.text.startswith("依托", clause.start) if rests or borne else 0
        places, end = self.sites.subjects(clause, clause.start + lead)
        closes = end >= clause.end if core else (BEARS if borne else SEAT).fullmatch(self.text, end, clause.end)
        if places and closes:
            self.placed.lie_in(clause, places, [*fields])
            self.placed.rested = [*fields]

    def _laid_out(self, sentence: Sentence, clause: Clause) -> bool:
        """做强甲产业链。|重点布局乙区、丙区。: the places of the field of the heading that has just been told, where a clause names no more."""
        laid = _LAID.match(self.text, clause.start, clause.end) if clause.start == sentence.start else None
        fields = self._told_last(sentence) if laid else []
        places, end = self.sites.subjects(clause, laid.end()) if laid and fields else ([], 0)
        if not places or _CLOSES.fullmatch(self.text, end, clause.end) is None:
            return False
        self.placed.lie_in(clause, places, [*fields])
        return True

    def _goes_on(self, sentence: Sentence, clause: Clause) -> bool:
        """以甲为核心区,|乙、丙为拓展区: those that bear the field as well, without 以."""
        if not self.placed.rested or clause.start == sentence.start or self.text.startswith(_RESTS, clause.start):
            return False
        places, end = self.sites.subjects(clause, clause.start)
        bears = places and (MAIN.fullmatch(self.text, end, clause.end) or _ALONG.fullmatch(self.text, end, clause.end))
        if not bears:
            return False
        self.placed.lie_in(clause, places, [*self.placed.rested])
        return True

    def _told_before(self, sentence: Sentence, clause: Clause) -> list[Entity]:
        """The fields that the clause before ends with: “海”是A与B,|由甲、乙两地布局."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if before is None:
            return []
        item = _ITEM_FIELD.fullmatch(self.text, before.start, before.end) if before is sentence.clauses[0] else None
        if (
            item and reads_as_field(item["field"]) and not lx.begins_with_place(item["field"])
        ):  # 2.装备制造,|以甲园区、乙园区为核心
            return [self.draft.add("Industry", item.span("field"))]
        named = self.draft.between(before.start, before.end, ("Industry", "Chain", "Cluster"))
        if before.mark not in (",", ":") or not named or named[-1][0][1] != before.end:
            return []
        if self.draft.between(before.start, before.end, ("Place", "Park")) and not self._in_park_of(before, clause):
            return []
        joined = all(self.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))
        return [field for _, field in named] if joined else []

    def _in_park_of(self, before: Clause, clause: Clause) -> bool:
        """甲市重点发展A,|以乙园区为载体: whether parks bear what the one place has told that the clause before begins with."""
        whose, _ = self.sites.subjects(before, before.start)
        named = {id(e) for _, e in self.draft.between(before.start, before.end, ("Place", "Park"))}
        if len(whose) != 1 or len(named) > 1 or self.draft.between(before.start, before.end, ("Park",)):
            return False
        parks, end = self.sites.subjects(clause, clause.start + 1)
        bears = SEAT.fullmatch(self.text, end, clause.end) is not None and self.text.startswith("以", clause.start)
        return bears and bool(parks) and all(isinstance(one, Entity) and one.type == "Park" for one in parks)

    def _told_of_places(self, clause: Clause) -> None:
        """2.石墨。|甲、乙两市要…: the places that act under the heading of a field, where they make nothing else."""
        field = self.aspect or self.field
        if field is None or field.type == "Cluster" or not self.scene.subjects.names_subject(clause):
            return
        places = [p for p in self.scene.subjects.at(clause) if p is not self.scene.place]
        named = self.draft.between(clause.start, clause.end, ("Industry", "Chain", "Cluster", "IndustryGroup"))
        cares = _CARES.search(self.text, clause.start, clause.end) and not unwanted(self.text, clause.start, clause.end)
        if places and not named and cares:
            self.said.state(clause, [*places], [field])

    def _headed_with(self) -> list[Entity]:
        return [self.field] if self.field is not None else []

    def _told_last(self, sentence: Sentence) -> list[Entity]:
        """The field that the sentence before ends with, or those that it joins there, where it names no other."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        start = max(line, self.text.rfind("。", 0, max(0, sentence.start - 1)) + 1, sentence.start - _CLOSE)
        named = self.draft.between(start, sentence.start, ("Industry", "Chain", "Cluster"))
        if self.draft.between(start, sentence.start, ("Place", "Park", "Organisation")):
            return []  # 甲市发展A。|以乙县为核心区,发展B: of another
        if not named or not self.text.startswith(("。", "产业。"), named[-1][0][1]):
            return []
        joined = all(self.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))
        return [field for _, field in named] if joined else []
