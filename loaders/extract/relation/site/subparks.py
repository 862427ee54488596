"""The parks that a park consists of: 甲高新区实行“一区三园”,即乙园、丙园和丁片区; 甲开发区下辖乙园区、丙园区; 甲园分为乙片区和丙片区."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.class_told import is_park_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket
from loaders.extract.relation.line_parks import park_above

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NUMBER = "[一二两三四五六七八九十多N\\d]{1,2}"
_CONSISTS = sought(
    rf"(?:“?[一1](?:区{_NUMBER}[园区]|园{_NUMBER}区)”?[^,。;:]{{0,8}}?[,:]?(?:园区|全区|开发区)?(?:即|包括|包含|分别[是为]|(?:划)?分为|下辖|涵盖|由|——|[(])"
    rf"|(?<=[;,])“?{_NUMBER}园”?(?:分别)?(?:即|为|是|指)"
    r"|(?:下辖|下设|下含|辖有|(?<![下管直所统])辖(?![区内下]))(?:了|有)?)"
)
_AREAS = "(?:主要|专业|特色|产业)*(?:功能)?(?:片区|园区|区块|功能区|分区|分园|产业园|板块|组团|区)"
_DIVIDED = sought(  # 甲园|分为|乙片区和丙片区, 甲园|共两个片区。其中,|乙片区面积1平方公里
    rf"(?:(?:划?分|规划|划定)[为成](?:了)?(?:{_NUMBER}[个大]{_AREAS}[,:]?)?(?:分别[是为]|依次[是为]|即|包括)?"
    rf"|(?:包[含括]|共有?|下?设有?|形成|拥有|建有|规划(?:建设|布局)?|建设|打造)了?{_NUMBER}[个大]{_AREAS}(?:[,:。](?:其中|分别[是为]|即|包括|有)*[,:]?|(?:即|分别[是为])))"
)
_MADE_UP = sought(  # |由甲园和乙园构成, 打造|甲园、乙园等两个特色园区
    r"(?:现|主要)?由(?=[^,。;]{4,80}?(?:构成|组成)(?=[,。;]|$))"
    rf"|(?:打造|建设|建成|规划|布局|形成|设立)(?:了|的是|有)?(?=[^,。;]{{6,90}}?等?{_NUMBER}[个大]{_AREAS})"
)
_HAS = re.compile(  # 甲园|规划有|乙园、丙园; of one park these verbs may say that it only works on it
    "(?:目前|现|已|共|先后|相继|陆续|主要|重点|累计|分别|正在?|将|规划|辖区|园区?|[县市区州]?域|境|[内里])*(?:分?设立?|规划|建[设成起]?|布局|包[含括]|涵盖|含|整合|拥有|有|形成|打造)[有了]?"
)
_MAKES = re.compile("(?:建设?|打造|整合|形成|布局|规划)[了起成]?$")
_OF_REGION = re.compile("[全我][省市县区州]|[\u4e00-\u9fff]{2,3}省")
_OURS = re.compile("[全我本][县市区州旗](?![域内级直属外])|(?=(?:[县市区州]域|[县市州]|境)内)")
_OF_PROVINCE = re.compile("[\u4e00-\u9fff]{2,4}(?:省|自治区)")  # 甲省化工园区|包括乙园、丙园: all of them together
_ASIDE = re.compile(
    "(?:(?:位于|地处|坐落[于在]?|处于|毗邻|选址于?)[^,。;]{0,6}|[经由获]|[市省县区])$"
)  # 甲园位于|丁市,由乙园、丙园组成
_AREA = r"(?:,?(?:规划)?(?:总?面积|占地)(?:面积)?(?:约|为|达)?[\d.]+万?(?:平方公里|平方千米|公顷|亩))?"
_NEXT = re.compile(rf"{_AREA}(?:[、;,和与及]|以及)(?:[东西南北中]部(?:规划)?[为是])?")  # what joins two parts
_FAR = 60  # characters between the whole and what is said of its parts
_CLAUSES_BACK = 12  # clauses back to the one that names the whole
_ALL_PARTS = 600  # characters of what is read as the parts of one park
_LONG, _TO_NEXT = 200, 4  # characters of parts that a sentence of their own tells of, and to its first words


class Subparks:
    """States LOCATED_IN of the parks of one scene that are parts of another."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.line = -1
        self.told: Entity | None = None  # the park that the sentence before has begun with, in the same line

    def sentence(self, sentence: Sentence) -> None:
        """The parts that a sentence enumerates, each in its whole."""
        if sentence.line != self.line:
            self.line, self.told = sentence.line, None
        if any(clause.flags & lx.PARK for clause in sentence.clauses):
            self._of_parks(sentence)
        self._tell(sentence)

    def _of_parks(self, sentence: Sentence) -> None:
        """The parts that a sentence with a park in it enumerates."""
        for match in _CONSISTS.finditer(self.text, sentence.start, sentence.end):
            parts = self._parts(match.end(), sentence.end)
            self._in_whole(
                parts, self._whole(sentence, match.start()) if parts else None, (match.start(), sentence.end)
            )
        for match in _MADE_UP.finditer(self.text, sentence.start, sentence.end):
            parts = self._parts(match.end(), min(sentence.end, match.end() + _ALL_PARTS))
            whole = self._divided(sentence, match.start()) if len(parts) > 1 else None
            whole = None if self._is_of_other(whole, match.start()) else whole
            self._in_whole(parts, whole, (match.start(), sentence.end))
        for clause in sentence.clauses:
            self._had(sentence, clause)
        line = self.text.find("\n", sentence.end)
        end = min(sentence.end + _LONG, line if line >= 0 else len(self.text))
        for match in _DIVIDED.finditer(self.text, sentence.start, min(sentence.end + _TO_NEXT, end)):
            parts = self._parts(match.end(), min(end if "其中" in match[0] else sentence.end, match.end() + _ALL_PARTS))
            whole = self._divided(sentence, match.start()) if parts else None
            self._in_whole(parts, whole, (match.start(), sentence.end))

    def _had(self, sentence: Sentence, clause: Clause) -> None:
        """甲园|现有|乙园、丙园, 甲园位于丁县,|设有|乙园、丙园: the parks that the verb of a clause names, of the one that it is about."""
        back = self.scene.references.at(clause, clause.start)
        named = [
            (span[1], e)
            for span, e in self.draft.between(clause.start, clause.end, ("Park",))
            if span[0] == clause.start
        ]
        named += [(back[1], back[0])] if back and back[0].type == "Park" else []
        if not named and (county := self._county(clause)) is not None:
            named = [county]
        at, whole = named[-1] if named else (clause.start, None)
        has = _HAS.match(self.text, after_bracket(self.text, at), clause.end)
        parts = self._parts(has.end(), min(sentence.end, has.end() + _ALL_PARTS)) if has else []
        if has is None or len(parts) < 2:
            return
        if whole is None:
            whole = self._divided(sentence, has.start())
            whole = None if self._is_of_other(whole, has.start()) else whole
        if whole is not None and whole.type == "Place":
            if _MAKES.search(has[0]) and not whole.name.endswith(("县", "区", "旗")):
                return  # 苏州市建设|苏通科技产业园、苏滁产业园: which may lie elsewhere
            parts = [part for part in parts if not is_park_class(part) and _may_lie_in(part.name, whole.name)]
        if whole is not None and not is_park_class(whole) and not _OF_PROVINCE.match(whole.name):
            self._in_whole(parts, whole, (has.start(), sentence.end))

    def _county(self, clause: Clause) -> tuple[int, Entity] | None:
        """甲县|有乙园、丙园, 全县|有…: the place that a clause begins with, and where its name ends."""
        own, ours = self.scene.place, _OURS.match(self.text, clause.start, clause.end)
        if ours is not None and own is not None:
            return ours.end(), own
        places = self.draft.between(clause.start, min(clause.end, clause.start + _FAR), ("Place",))
        begun = [(span[1], place) for span, place in places if span[0] == clause.start]
        return max(begun, key=lambda one: one[0], default=None)

    def _in_whole(self, parts: list[Entity], whole: Entity | None, span: Span) -> None:
        """The parts of a whole lie in it."""
        for part in parts:
            if whole is not None and part is not whole:
                self.draft.relate("LOCATED_IN", part, whole, span)

    def _divided(self, sentence: Sentence, before: int) -> Entity | None:
        """The park that a clause begins with, or refers back to, before its parts are told."""
        last = bisect_right(sentence.clauses, before, key=lambda clause: clause.start)
        for clause in reversed(sentence.clauses[max(0, last - _CLAUSES_BACK) : last]):
            stop = min(before, clause.start + _FAR)
            named = [e for span, e in self.draft.between(clause.start, stop, ("Park",)) if span[0] == clause.start]
            back = self.scene.references.at(clause, clause.start)
            named += [back[0]] if back and back[0].type == "Park" else []
            if named:
                return named[0] if not lx.level_length(named[0].name) else None
            if self._tells_of_place(clause.start, min(clause.end, before, clause.start + _LONG)):
                return None
        clause = sentence.clauses[max(0, last - 1)]
        if _OF_REGION.match(self.text, clause.start, clause.end):
            return None  # 甲园产值突破百亿元。|全省打造乙园、丙园
        return self.told or park_above(self.scene, before)

    def _tells_of_place(self, start: int, end: int) -> bool:
        """Whether words name a place that is not only where something lies: 丁市支持…, but 位于丁市."""
        places = [span for span, _ in self.draft.between(start, end, ("Place",))]
        return bool(places) and not _ASIDE.search(self.text, start, min(places)[0])

    def _tell(self, sentence: Sentence) -> None:
        """Take note of the park that a sentence begins with: the next one of its line may tell of its parts."""
        first = sentence.clauses[0]
        begun = [park for span, park in self.draft.between(first.start, first.end, ("Park",)) if span[0] == first.start]
        if begun or self._tells_of_place(first.start, first.end):
            self.told = begun[0] if begun and not lx.level_length(begun[0].name) else None

    def _is_of_other(self, whole: Entity | None, before: int) -> bool:
        """甲高新区支持乙县|建设丙园、丁园: whether another place is told of last before the parts."""
        named = max((end for _, end in whole.places if end <= before), default=before) if whole else before
        others = self.draft.between(named, before, ("Place", "Organisation"))
        return any(not _ASIDE.search(self.text, named, span[0]) for span, _ in others)

    def _whole(self, sentence: Sentence, before: int) -> Entity | None:
        """The park that is spoken of: the last one named before, or what the clause refers back to."""
        line = self.text.rfind("\n", 0, before) + 1
        named = [park for _, park in self.draft.between(max(line, before - _FAR), before, ("Park",))]
        parks = [park for park in named if not lx.level_length(park.name)]  # 甲园是省级经开区,|辖乙片区
        if named:
            return parks[-1] if parks else None
        clause = self._clause(sentence, before)
        back = self.scene.references.at(clause, clause.start)
        return back[0] if back and back[0].type == "Park" else park_above(self.scene, before)

    def _clause(self, sentence: Sentence, at: int) -> Clause:
        return next(c for c in reversed(sentence.clauses) if c.start <= at)

    def _parts(self, start: int, end: int) -> list[Entity]:
        """The parks that are joined right from here."""
        found: list[Entity] = []
        for span, park in self.draft.between(start, end, ("Park",)):
            between = self.text[start : span[0]]
            joined = between in lx.JOINTS or _NEXT.fullmatch(between) if found else between in ("", "有", "了", ":")
            if not joined:
                break
            found.append(park)
            start = after_bracket(self.text, span[1])
        return found


def _may_lie_in(park: str, place: str) -> bool:
    """Whether the place that a park's name begins with lies in another, or is it: no 深圳高新区 lies in 苏州."""
    own = park[: lx.place_length(park)]
    return not own or own.startswith(lx.short_name(place)) or lx.lies_in(place, own)
