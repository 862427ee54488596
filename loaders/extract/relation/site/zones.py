"""The zones of a layout and the places that they extend over: 甲产业带。涉及乙、丙两县; “一核”即丁核心区,范围包括戊、己."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_ZONE = re.compile(
    "(?:带|廊|轴|圈|极|核|翼|组团|板块|片区|(?:协作|核心|功能|发展|经济|集聚|先行|拓展|辐射|联动|产业|加工|制造|生态|服务|示范|引领|协同|涵养|保育)区)$"
)
_NAMED_BY_KIND = re.compile("(?:开发|高新|保税|园|新|工业|合作|试验|自贸|商务|化工)区$")  # lie where they were set up
_BEFORE = re.compile(
    r"[ \t#*—·]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、][ \t]*)?(?:“[^”]{1,6}”|[一二三四五六]?[东西南北中主副]?[核翼极轴带区心圈])?(?:即为?|指|为|是|:)?"
)
_EXTENDS = re.compile(
    "(?:(?:主要|其)?(?:空间|规划|地域|实施)?范围)?(?:主要|重点)?(?:包括|包含|涵盖|覆盖|涉及|串联起?|串起|横跨|纵贯|贯穿|贯通|地跨|跨|依托|以|位于|地处|布局在|分布在|集中在|[上下东西南北]?起(?:自|于)?|途?经|[上下东西南北]?至|止于)"
)
_CENTRES = re.compile("(?:等[^,。;]{0,6})?为(?:中心|核心|重点|主|主体|支撑|依托|龙头|引领|载体|节点)")
_OTHERS = re.compile(
    "[^,。;]{0,4}?(?:批准|大学|学院|研究院|车程|公里|出境|企业|公司|港口|债务)|的(?!全部|部分|行政|[东西南北中])"
)  # what is no place of a zone
_QUOTED = re.compile(
    "“(?P<name>[\u4e00-\u9fff]{2,12}[区带极圈轴廊翼])(?<!经济带)(?<!都市圈)(?<!保护区)”(?:主要)?(?:包括|涵盖|覆盖)"
)
_BUILDS = re.compile("(?:着力|加快|共同|合力|协同)?(?:打造|建设|形成|构建)")
Span = tuple[int, int]


class Zones:
    """States LOCATED_IN of the zones of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sites = Sites(scene)
        self.zone: Entity | None = None  # that the line is about
        self.line = -1

    def sentence(self, sentence: Sentence) -> None:
        """The places of the zone that a sentence, or the heading of its line, names."""
        if sentence.line != self.line:
            self.line, self.zone = sentence.line, None
        self._quoted(sentence)
        self._around(sentence)
        named = self._opening(sentence)
        if named is not None:
            self.zone = named[1]
        if self.zone is None:
            return
        for clause in sentence.clauses:
            start = named[0][1] if named and clause.start <= named[0][0] < clause.end else clause.start
            if not self._extends(clause, start, self.zone) and start == clause.start:
                break

    def _opening(self, sentence: Sentence) -> tuple[Span, Entity] | None:
        """The zone that a sentence begins with."""
        before = _BEFORE.match(self.text, sentence.start, sentence.end)
        start = before.end() if before else sentence.start
        for span, park in self.draft.between(sentence.start, sentence.clauses[0].end, ("Park",)):
            if span[0] in (start, sentence.start):
                is_zone = _ZONE.search(park.name) and not _NAMED_BY_KIND.search(park.name)
                return (span, park) if is_zone else None
        return None

    def _quoted(self, sentence: Sentence) -> None:
        """“甲乙引领区”|包括丙市、丁市和戊州: what a plan divides a region into."""
        for clause in sentence.clauses if any(c.flags & lx.QUOTED for c in sentence.clauses) else ():
            quoted = _QUOTED.search(self.text, clause.start, clause.end)
            sites, end = self.sites.subjects(clause, quoted.end()) if quoted else ([], 0)
            places = [site for site in sites if not isinstance(site, Entity)]
            if quoted is None or not 1 < len(places) == len(sites) or (end < clause.end and self.text[end] != "等"):
                continue
            zone = self.draft.add("Park", quoted.span("name"))
            for place in places:
                self.draft.relate("LOCATED_IN", zone, self.scene.place_at(place), (clause.start, clause.end))

    def _around(self, sentence: Sentence) -> None:
        """以甲市、乙市为中心,重点发展A,|打造丙协同发展区: the places at the heart of the zone that is built."""
        hearts: list[Span] = []
        for clause in sentence.clauses:
            if around := self.scene.subjects.acting.around(clause):
                hearts = around
            elif hearts and (built := _BUILDS.match(self.text, clause.start, clause.end)):
                for (start, end), park in self.draft.between(clause.start, clause.end, ("Park",)):
                    if (start, end) == (built.end(), clause.end) and _ZONE.search(park.name):
                        for place in hearts:
                            self.draft.relate(
                                "LOCATED_IN", park, self.scene.place_at(place), (clause.start, clause.end)
                            )
            if clause.mark == ";":
                hearts = []

    def _extends(self, clause: Clause, start: int, zone: Entity) -> bool:
        """Whether a clause goes on to say over which places the zone extends."""
        extends = _EXTENDS.match(self.text, start, clause.end)
        if extends is None:
            return start >= clause.end
        sites, end = self.sites.subjects(clause, extends.end())
        centre = extends[0].endswith("以") and not _CENTRES.match(self.text, end, clause.end)
        if centre or _OTHERS.match(self.text, end, clause.end):
            return False
        for site in sites:
            place = site if isinstance(site, Entity) else self.scene.place_at(site)
            if place.type == "Place" and not self._abroad(place):
                self.draft.relate("LOCATED_IN", zone, place, (clause.start, clause.end))
        return bool(sites)

    def _abroad(self, place: Entity) -> bool:
        """Whether a place lies in another province than the text is about."""
        province = self.scene.gazetteer.province
        return (
            bool(province)
            and place.name != province
            and not lx.lies_in(province, place.name[: lx.place_length(place.name)])
        )
