"""Where things lie as the text states it: 甲产业带贯通乙、丙两市; 某州引进乙企业."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import Found
from loaders.extract.names.head.kinds import graded
from loaders.extract.names.project.told_off import TELLS_OFF
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.numbers import number_of
from loaders.extract.relation.site.lying import FAR, LOCATED, Lying
from loaders.extract.relation.site.things_and_places import joined_last, where_named
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_ALL_WORKS = re.compile(
    r"(?:这|上述|以上)?(?P<count>[两二三四五六七八九十\d]+)个项目(?:都|均|全部?)(?:落在|落户(?:在|于)?|落地|位于|布局在|选址(?:在|于)?|在)"
)
_BUNDLE = re.compile(
    r"(?:\d+个|[一二两三四五六七八九十]+个|一批|今年|20\d\d年|第?[一二三四]季度|[上下]半年|集中|重[点大]|在建|续建|新?(?:开工|签约|投产|竣工)|的)*项目"
    r"(?:名单|清单|如下)?(?:集中|同时|顺利)?(?:开工|签约|投产|竣工|落地|启动)?(?:建设)?(?:(?P<listed>[,:](?:分别(?:是|为)|包括|即|其中有)?[:]?(?=[^\n]))|[:]?(?=\n))"
)
_ITEM = re.compile(r"\n[ \t]*(?:[(]?\d{1,2}[).、]|[●·■◆-])[^\n]*")
_ELSEWHERE, _LIES_IN = re.compile("位于|坐落"), re.compile("(?:将|拟)?(?:落户|位于|坐落|选址|布局)")
_WITHIN = re.compile("(?:等[^,。;、]{0,8}?企业)?(?:先后|已|分别|还|也|相继|目前)*在")
_BASES = re.compile(  # 在甲县、乙县|均有生产基地
    "(?:等地)?(?:均|都|分别|各|也|先后|相继|已)*(?:设有|建有|有|拥有|布局|设立|建设|建成|投资)了?[^,。;、]{0,8}?(?:基地|工厂|厂区|分厂|产线|生产线|总部|分公司|子公司)"
)
_SITE_WORDS = ("建设地点", "项目地点", "建设地址", "项目地址", "项目选址", "实施地点")
_SITE_LABELS = tuple(f"{words}:" for words in _SITE_WORDS)
_ADDRESSES = ("所在地:", "企业地址:", "公司地址:", "注册地址:", "注册地:", "厂址:", "生产地址:")
_LABEL = re.compile(rf"[(,]?(?:{'|'.join(_SITE_WORDS)}|地址|所在地|位置|选址|地点):$")
_HOLDS = re.compile(
    "(?:规划)?(?:范围|区域)?(?:主要)?(?:包括|涵盖|覆盖|涉及|横跨|地跨)(?:了)?"
)  # 甲示范区|包括乙、丙等7个区县
_RUNS = re.compile(
    "(?:贯通|串联|串起|覆盖|涵盖|横跨|纵贯|贯穿|连接|连通|包括|包含|涉及)(?:起|了)?"
)  # what a belt does with its places
_BELTS = frozenset("带廊轴圈线区")
_BASED = re.compile("以(?P<where>[^,;。]{2,20}?)为(?:企业|集团)?(?:总部|大本营|注册地)")
_THEN = re.compile(r"(?:[(][^()]*[)])?(?:将|现|已|拟|计划|正|,|自20\d\d年起?)*")
_BRINGS = re.compile(
    r"(?![^,。;]{0,4}(?:有[望意]|拟|计划|力争|希望|争取|未|没|无))[^,。;]{0,6}?(?:引进|集聚|聚集|拥有|吸引|引育|培育|落户|招引|汇聚)"
)
_HAS = re.compile(  # 甲市共有|乙集群、丙集群; 甲市3个特色园区分别是|乙园、丙园
    r"[市县区州]?(?:目前|现|已)?(?:共有|现有|拥有|[\d一二两三四五六七八九十]+个[^,。;、]{2,12}?分别[是为])"
)
_WINS = re.compile(  # 甲县|今年重点实施了总投资3亿元的|乙项目
    r"[市县区州]?(?:近日|日前|近期|今年|去年|目前|当日|昨日|同日|现|已|集中|成功|先后|陆续|相继|正|加快|同步|重点|全力|大力|累计)*(?:(?:签约|开工|引进|招引|落地|投产|建成|实施|推进|建设|启动|谋划)[、和]?){1,3}了?(?:总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)
_COUNTED_AT = re.compile(  # 两个在甲市本部
    r"(?:其中|有|的)*(?P<count>\d+|[一二两三四五六七八九十]+)个(?:项目)?(?:都|均|就|全)?(?:落户|落地|落子|落|放|位于|布局)?(?:在|于)?"
)
_OF_PLACE = re.compile("(?:本部|境内|总部|本地|老厂区?|厂区|基地)?")
_WITH = re.compile("[与同和]")
_SIGNS = re.compile(  # 与乙区|签约, 与乙区政府|签署投资协议
    "(?:人民政府|政府|管委会)?(?:当场|现场|正式|成功|就此|日前|近日)*(?:签约|签[署订下定]了?[^,。;、]{0,10}(?:协议|合同|合约|单|约))"
)
_TO_BUILD = re.compile(  # |投资12亿元建设丙基地; no 在丁县建设
    r"(?:将|拟|计划|预计|双方|公司|,)*(?:总?投资(?:约|超|近|逾)?[\d.]+[万亿]+元)?(?:建设|新建|投建|兴建|建|上马|扩建|打造|实施)(?![成立有设在])"
)
_LONG_AGO = 300  # characters back to works that have been told
_LONGEST_PLACE = 24


class Siting:
    """States where the things of a scene lie."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]]) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause = by_clause
        self.sites = Sites(scene)
        self.lying = Lying(scene, self.sites)

    def sentence(self, sentence: Sentence) -> None:
        """What a sentence says of the places of its projects, firms and parks."""
        for clause, following in pairwise(sentence.clauses):
            self._signed(clause, following)
        self._told_off(sentence)
        for clause in sentence.clauses:
            self.lying.clause(sentence, clause)
            self._has_parts(clause)
            self._based(clause)
            self._listed(sentence, clause)
            self._runs(sentence, clause)
            self._brought_to(clause)
            self._bundled(sentence, clause)
            self._told_together(clause)

    def _signed(self, clause: Clause, following: Clause) -> None:
        """甲公司与乙区签约,|投资12亿元建设丙基地: what is built by a contract with a place lies there."""
        if clause.mark != "," or self.text.find("签", clause.start, clause.end) < 0:
            return
        for sign in _WITH.finditer(self.text, clause.start, clause.end):
            where = where_named(self.scene, clause, sign.end())
            if where is None or not _SIGNS.fullmatch(self.text, where[0][1], clause.end):
                continue
            built = _TO_BUILD.match(self.text, following.start, following.end)
            works = self.draft.between(following.start, following.end, ("Project",)) if built else []
            for _, project in works:
                if not self.draft.targets("LOCATED_IN", project) and not lx.begins_with_place(project.name):
                    place = where[1] or self.scene.place_at(where[0])
                    self.draft.relate("LOCATED_IN", project, place, (clause.start, following.end))

    def _told_off(self, sentence: Sentence) -> None:
        """在建项目六个,|两个在甲市本部,|一是乙二期,一是丙: as many as the words count lie where they say."""
        left, place = 0, None
        for clause in sentence.clauses:
            count = _COUNTED_AT.match(self.text, clause.start, clause.end)
            where = where_named(self.scene, clause, count.end()) if count else None
            if count and where and _OF_PLACE.fullmatch(self.text, where[0][1], clause.end):
                left, place = number_of(count["count"]) or 0, where[1] or self.scene.place_at(where[0])
            elif left and place is not None and TELLS_OFF.match(self.text, clause.start, clause.end):
                left -= 1
                for span, project in self.draft.between(clause.start, clause.end, ("Project",)):
                    self.draft.relate("LOCATED_IN", project, place, span)
            else:
                left = 0

    def _told_together(self, clause: Clause) -> None:
        """三个项目都落在|甲片区: the projects that were named last, as many as the words count."""
        match = _ALL_WORKS.match(self.text, clause.start, clause.end)
        where = where_named(self.scene, clause, match.end()) if match else None
        if match is None or where is None:
            return
        named = self.draft.between(max(0, clause.start - _LONG_AGO), clause.start, ("Project",))
        projects = list(dict.fromkeys(project for _, project in named))
        count = number_of(match["count"])
        for project in projects[-int(count) :] if count and count <= len(projects) else ():
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", project, place, (clause.start, clause.end))

    def _bundled(self, sentence: Sentence, clause: Clause) -> None:
        """甲园区3个项目集中开工,|分别是乙、丙; 甲园区重点项目:, and below it its items: the projects lie in the park."""
        parks = self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else []
        bundle = _BUNDLE.match(self.text, parks[0][0][1]) if parks and parks[0][0][0] == clause.start else None
        if bundle is None or graded(parks[0][1].name):
            return
        end = sentence.end if bundle["listed"] else bundle.end()
        while not bundle["listed"] and (item := _ITEM.match(self.text, end)):
            end = item.end()
        for span, project in self.draft.between(bundle.end(), end, ("Project",)):
            if not self.draft.targets("LOCATED_IN", project) and not self._lies_elsewhere(bundle.end(), span):
                self.draft.relate("LOCATED_IN", project, parks[0][1], span)

    def _lies_elsewhere(self, start: int, project: Span) -> bool:
        """Whether an item tells its own place: 株洲丙项目, 丁项目|落户株洲市, 位于株洲市的|戊项目."""
        item = max(start, *(self.text.rfind(mark, start, project[0]) + 1 for mark in "、;:,"))
        placed = lx.begins_with_place(self.text[slice(*project)])
        return placed or bool(_ELSEWHERE.search(self.text, item, project[0]) or _LIES_IN.match(self.text, project[1]))

    def _has_parts(self, clause: Clause) -> None:
        """甲公司在|乙县、丙县设有生产基地: a firm lies in each of several places."""
        named = self.draft.between(clause.start, clause.end, ("Organisation",))
        for number, (span, _) in enumerate(named):
            within = _WITHIN.match(self.text, span[1], clause.end)
            places, end = self.sites.subjects(clause, within.end()) if within else ([], 0)
            if len(places) < 2 or not _BASES.match(self.text, end, clause.end):
                continue
            for firm in (
                joined_last(self.scene, named[: number + 1]) if not self.scene.organs.has(named[number][1]) else ()
            ):
                self._in_places(firm, clause, places, span[0])

    def _listed(self, sentence: Sentence, clause: Clause) -> None:
        """甲扩能项目,投资2亿元,乙区;…: a clause that is nothing but the place of the project before it; or labelled so (建设地点:乙区)."""
        if clause.end - clause.start > _LONGEST_PLACE or not (things := self._listed_before(sentence, clause)):
            return
        where = where_named(self.scene, clause, clause.start)
        if where is not None and where[0][1] == clause.end:
            (start, _), thing = things[0]
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", thing, place, (start, clause.end))

    def _listed_before(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """甲扩能项目,投资2亿元,|乙区; 甲公司,厂址:|乙区: the project or the firm whose place a clause may be."""
        far = max(sentence.start, clause.start - _LONG_AGO)
        if label := _LABEL.search(self.text, far, clause.start):
            labelled = self.draft.between(far, label.start(), (*LOCATED, "Organisation"))[-1:]
            if labelled and labelled[0][0][1] == label.start():
                return labelled  # 甲中心|地址:|乙区
        if self.text.endswith(_ADDRESSES, sentence.start, clause.start):
            return self.draft.between(far, clause.start, ("Organisation",))[-1:]
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start) + 1)
        projects = self.draft.between(start, clause.start, ("Project",))
        if not projects and self.text.startswith(_SITE_WORDS, sentence.start):
            line = max(self.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _LONG_AGO)
            told = self.draft.between(line, sentence.start, ("Project",))
            return told[-1:] if len({thing for _, thing in told}) == 1 else []  # 甲项目。建设地点:|乙区
        if not projects and self.text.endswith(_SITE_LABELS, sentence.start, clause.start):
            return self.draft.between(far, clause.start, ("Project",))[-1:]
        return projects if len(projects) == 1 and projects[0][0][1] + FAR >= clause.start else []

    def _runs(self, sentence: Sentence, clause: Clause) -> None:
        """甲产业带,贯通乙、丙、丁三市: a belt lies in the places that it runs through, a zone in those that it holds."""
        for span, thing in self.draft.between(clause.start, clause.end, ("Park", "Cluster")):
            holds = _HOLDS.match(self.text, span[1], clause.end)
            places, _ = self.sites.subjects(clause, holds.end()) if holds else ([], 0)
            parks = any(isinstance(place, Entity) and place.type != "Place" for place in places)
            one = holds is not None and len(places) == 1 and "范围" in holds[0]  # 甲园区规划范围涉及|乙县丙镇
            if (len(places) > 1 or one) and not parks:  # 甲示范区包括|乙、丙、丁等7个区县
                self._in_places(thing, clause, places, span[0])
        runs = _RUNS.match(self.text, clause.start, clause.end)
        before = self.draft.between(sentence.start, clause.start, ("Park", "Cluster")) if runs else []
        if runs is None or not before or before[-1][0][1] != clause.start - 1 or before[-1][1].name[-1] not in _BELTS:
            return
        self._in_places(before[-1][1], clause, self.sites.subjects(clause, runs.end())[0], before[-1][0][0])

    def _in_places(self, thing: Entity, clause: Clause, places: list[Entity | Span], start: int) -> None:
        """A thing lies in the places that it holds or runs through; a class (16个省级开发区,包括甲经开区) does not."""
        for place in places if not lx.level_length(thing.name) else ():
            where = place if isinstance(place, Entity) else self.scene.place_at(place)
            self.draft.relate("LOCATED_IN", thing, where, (start, clause.end))

    def _based(self, clause: Clause) -> None:
        """该公司以甲园区为总部."""
        match = (
            _BASED.search(self.text, clause.start, clause.end)
            if self.text.find("以", clause.start, clause.end) >= 0
            else None
        )
        where = where_named(self.scene, clause, match.start("where")) if match else None
        if match is None or where is None:
            return
        named = self.draft.between(clause.start, match.start(), ("Organisation",))
        firms = [
            e
            for (_, end), e in named
            if _THEN.fullmatch(self.text, end, match.start()) and not self.scene.organs.has(e)
        ]
        if (back := self.scene.references.at(clause, clause.start)) and back[0].type == "Organisation":
            firms.append(back[0])
        for firm in firms[-1:]:
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", firm, place, (clause.start, clause.end))

    def _brought_to(self, clause: Clause) -> None:
        """海西州引进甲、乙等企业: the firms lie there."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & (lx.PLACE | lx.PARK) or first.start > clause.start + 2:
            return
        named = self.draft.between(first.start, clause.end, ("Park",))
        park, end = next(
            ((e, end) for (start, end), e in named if start == first.start and end >= first.end), (None, first.end)
        )
        brings, has = (
            any(pattern.match(self.text, at) for at in (first.end, end)) for pattern in (_BRINGS, _HAS)
        )  # 甲县|乙工业园|继引进丙、丁之后
        if park is None and not first.flags & lx.PLACE:
            return
        places, past = self.sites.subjects(clause, first.start)
        in_turn = len(places) > 1 and IN_TURN.match(self.text, past) is not None
        for found in self.by_clause.get(clause.start, []):
            if (
                in_turn and len(places) == len(found.members) and found.kind in (*LOCATED, "Organisation")
            ):  # 甲县、乙县分别引进|丙公司、丁公司
                for place, thing in zip(places, found.members, strict=True):
                    self._in_places(thing, clause, [place], first.start)
                continue
            leads = found.kind == "Project" and first.end <= found.span[0]
            if (
                (leads and (not self._is_own(first) or self._wins(end, found.span[0])))
                or (found.kind == "Organisation" and brings)
                or (found.kind in ("Cluster", "Park") and has)
            ):
                length = self.scene.gazetteer.prefix(self.text[first.start : clause.end])
                where = self.scene.gazetteer.innermost(self.text, (first.start, max(first.end, first.start + length)))
                for thing in found.members:
                    if park is None and self._is_of_another(thing, where):
                        continue
                    place = park or self.draft.add("Place", where)
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _is_of_another(self, thing: Entity, where: Span) -> bool:
        """甲市建安区乙项目、|襄城县丙项目: whether a thing begins with another county than the one that leads."""
        length = lx.place_length(thing.name)
        own, led = thing.name[:length], self.text[slice(*where)]
        if not length or not lx.has_rank(own):
            return False
        return lx.short_name(own) != lx.short_name(led) and not (lx.lies_in(led, own) or lx.lies_in(own, led))

    def _wins(self, end: int, start: int) -> bool:
        """Whether only words of what a place wins or builds stand between it and its projects: 甲市|近期集中签约|乙、丙等项目."""
        return _WINS.fullmatch(self.text, end, start) is not None

    def _is_own(self, word: Word) -> bool:
        """Whether a place is the one that the whole document is about."""
        own = self.scene.place
        return own is not None and place_key(self.text[word.start : word.end]) == place_key(own.name)
