"""Which place acts in a clause: 柳州将重点培育…, 该州近年布局…, the lines under the heading 3.桂林."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.in_turn import EACH_IN_TURN
from loaders.extract.reading.periods import BESIDES, LATELY
from loaders.extract.reading.spans import pieces
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.acting_places import HELPED, TOWN, ActingPlaces
from loaders.extract.relation.quoted_officials import official_behind

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_HEADING = re.compile(
    r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]?|[#*·■●▲-]+)?[ \t]*([\u4e00-\u9fff]{2,12})[:]?[ \t]*$"
)
_ITEM = re.compile(r"[ \t#*·—]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?")
_ZONE = re.compile(rf"(?:国家级?|省级)?{ZONE}")  # of the city, which needs no name
_INTRODUCED = re.compile(  # 芜湖市|,地处江南; 通化,|素有“药城”的美誉
    "(?:,(?:这座|一座|是|作为|因|以其)|,?(?:地处|位于|坐落|素有|素称|享有|自古|被誉为|历史悠久|人杰地灵|资源丰富|区位))"
)
_IN_ROLE = (  # 甲、乙为支撑
    r"[^,。;:以为]{2,40}?为(?:主要|重要)?(?:核心|承载|主阵地|中心|龙头|引领|主体|重点|支撑|支点|依托|拓展|辐射|协同|联动|配套|补充|骨干|节点|副中心|[一两双多][翼极核]|腹地|延伸)(?:承载)?(?:区域?|城市|地区|带|圈)?"
)
_BEFORE_PART = frozenset(["以", "、", "和", "及", "与", ",", ""])
_HAS_PART = re.compile(
    "[市县区]?(?:[、和与及][\u4e00-\u9fff、和与及]{2,24}?)?等?(?:[两三四五六七八九十]?[市县区州地])?为(?:主要|重要)?(?:核心|中心|龙头|引领|支撑|支点|依托|拓展|辐射|协同|联动|配套|补充|骨干|节点|副中心|[一两双多][翼极核]|重点|主体|腹地|延伸)"
)
_LAID_OUT = re.compile(rf"以{_IN_ROLE}(?:[、和]?以?{_IN_ROLE})*$")  # 以甲为核心、乙为支撑
_BEARS_ROLE = re.compile(rf"以?{_IN_ROLE}$")  # 乙县、丙县为两翼
_FIELDS_ACT = re.compile(  # 甲市率先建设先导区,|重点领域、关键产业实现从小到大,加快培育A
    "(?:重点|关键|主要|优势|新兴|传统)[^,。;]{0,12}(?:领域|产业|行业)(?:实现|达到|形成|取得|基本)"
)
_FIELD_ACTS = re.compile(  # 光伏产业|要巩固先发优势,…; what the next clauses tell is said of the field
    "(?P<field>[\u4e00-\u9fff]{2,12}?)(?:产业链|产业|行业|方面)?(?:则|也|还)?(?:(?<![主重需])要(?!素)|(?<!即)将|应当?(?!用|急)|依托|以|瞄准|突出)"
)
_DO = "(?:发展|布局|做强|做大|做优|建设|打造|培育|主攻|聚焦|承接|壮大)"
_OTHERS = re.compile(  # the places of the clauses before do not act there
    rf"(?:支持|鼓励|引导|指导|推动)[^,。;]{{1,30}}?(?:[园区城带圈群]|沿线|地区|大学|学院|院所|集团|公司|企业|实验室){_DO}"
    rf"|(?:其他|其余|各|沿[江海边]|周边|有条件的)(?:[^,。;]{{0,4}}[市州县区盟旗]|地区)(?:[(][^()]{{1,4}}[)])?[^,。;]{{0,8}}?{_DO}"
)
_WHEN = re.compile(f"(?:{LATELY}|,)+")
_ONE_OF_ALL = re.compile(  # (其中)甲县|增速最高, 甲县|只是一个例子
    "(?:增[速幅]|增长率|降幅)[^,。;]{0,8}?(?:最|较|靠[前后]|领[先跑]|[位名列]居|第|高于|低于)|居全[市州]前?[第一二三四五六七八九十\\d]"
    "|(?:例子|缩影|典型|样本|一例|案例|写照)(?=[,。;]|$)"
)
_EACH_FOR_ITSELF = re.compile(f"{EACH_IN_TURN.pattern}|签[约署订]|协议|增[速幅]|{_ONE_OF_ALL.pattern}")
_GOES_ON = re.compile(
    f"(?:{LATELY}|{BESIDES}|在此基础上|为此|,)*"
    "(?:重点|大力|着力|全力|积极|加快|持续|集中|主动|深入|坚持|围绕|聚焦|立足|依托|充分|当地|抢抓|瞄准|锚定|紧扣|紧盯|主攻|主导产业|做[大强优]|培育|打造|构建|推[动进]|发展|布局|把|将|以(?!上|来|后|下)|通过|按照|已?(?:初步|逐步|基本)?形成了?|建成|先后|引进|促进|实施|抓"
    "|(?![我各]|全[省市])(?:(?!公司|集团|企业|[全我各]国|国[内家际]|全球|世界)[^,。;:“”《》]){2,30}?(?:产业|行业)(?:已|正|也|都|均|不断|持续|加快|加速|快速|蓬勃|迅速|逐步|稳步|从无|初具|异军|方兴|集聚|发展|壮大|崛起))"
)
_WIDER = re.compile(
    rf"(?:{LATELY}|{BESIDES}|其中|,)*(?:(?:全|我|各)(?P<rank>[国省市州])(?!级|属|直|域)|(?P<seat>[省市州])(?:委|(?:人民)?政府|里))"
)


def bears_part(text: str, place: Word) -> bool:
    """Whether a place is all that bears a part of what is built: 以|甲区|、乙市为核心,丙县为支撑."""
    before = text[max(0, place.start - 1) : place.start]
    return before in _BEFORE_PART and _HAS_PART.match(text, place.end) is not None


class Subjects:
    """The acting place of each clause that has another than the document's own."""

    def __init__(self, scene: "Scene", sentences: Sequence[Sentence]) -> None:
        self.scene, self.text = scene, scene.text
        self.acting = ActingPlaces(scene)
        self.by_clause: dict[int, list[Entity]] = {}
        self.of_towns: set[int] = set()  # starts of clauses in which a town acts
        self.under: set[int] = set()  # starts of clauses whose subject is only that of the heading
        self.of_lines: set[int] = set()  # those whose subject the line itself begins with: 定远县。…, 包头:…
        self.named: set[int] = set()  # starts of clauses that name a subject of their own
        self.layouts: set[int] = set()  # starts of clauses that say which places bear what is built next
        self.fields: dict[int, Span] = {}  # start of a clause -> the field of which its part of the sentence tells
        self.heading: Entity | None = None
        self.headed: list[Entity] = []  # the places that the heading of the line enumerates
        self.carried: list[Entity] = []  # the places with which the sentences of the line before this one began
        self.line = -1
        for sentence in sentences:
            self._sentence(sentence)

    def at(self, clause: Clause) -> list[Entity]:
        """The places inside or beside the document's own that act here."""
        return self.by_clause.get(clause.start, [])

    def field(self, clause: Clause) -> Span | None:
        """The field that the clauses before begin with, and this one is said of: 光伏要巩固优势,|建成世界级集群."""
        return self.fields.get(clause.start)

    def is_of_town(self, clause: Clause) -> bool:
        """Whether a town acts here, of which the text doesn't say where it lies."""
        return clause.start in self.of_towns

    def headed_by(self, clause: Clause) -> bool:
        """Whether the place that acts here is the one that a heading names."""
        return clause.start in self.under

    def is_of_line(self, clause: Clause) -> bool:
        """Whether the place that acts here is the one that the line begins with."""
        return clause.start in self.of_lines

    def names_subject(self, clause: Clause) -> bool:
        """Whether the clause itself names the place that acts."""
        return clause.start in self.named

    def all_of(self, clause: Clause) -> str:
        """|全省|要重点发展A, |省委、省政府|布局A: the rank of the place of which a clause speaks as a whole; "" where of none."""
        whole = _WIDER.match(self.text, clause.start, clause.end)
        return (whole["rank"] or whole["seat"]) if whole else ""

    def _full(self, place: Word) -> str:
        """The whole name of a place that is named by a word: 甲 is 甲市."""
        name = self.text[place.start : place.end]
        return lx.divisions().get(name, (name, ""))[0]

    def opens_without_subject(self, sentence: Sentence) -> bool:
        """|近年来,…, |重点发展A: whether a sentence begins without a subject."""
        return _GOES_ON.match(self.text, sentence.start, sentence.end) is not None

    def _sentence(self, sentence: Sentence) -> None:
        """柳州将培育A,|布局B;|…: who acts in each clause; a subject holds on until another one or a semicolon."""
        if self._is_heading(sentence):
            return
        first = sentence.clauses[0]
        self._open_line(sentence.line, first)
        headed = self.headed or ([self.heading] if self.heading is not None else [])
        under = bool(headed)
        if not headed and self.carried and self.opens_without_subject(sentence):
            headed = self.carried
        subjects, of_town = headed, False
        if not subjects and (official := official_behind(self.scene, first.start)) is not None:
            own = official.type != "Place" or self._is_own(official.places[-1])
            subjects = [] if own else [official]
        laid_out = self._layout(sentence)
        field = self.leading_field(first)
        for clause in sentence.clauses:
            if field is not None and clause.start > field[1]:
                self.fields[clause.start] = field
            if clause.start in self.layouts:
                subjects, of_town = laid_out, False
                self.named.add(clause.start)
            elif (
                field is not None
                and HELPED.match(self.text, clause.start)
                and (spans := self.acting.enumerated(clause))
            ):
                self.by_clause[clause.start] = [self.scene.place_at(span) for span in spans]
                continue  # 光伏要巩固优势,|支持甲县、乙县布局硅片,产值达到…: the rest is said of the field
            elif spans := self.acting.of(clause):
                field = None
                self.fields.pop(clause.start, None)
                self.named.add(clause.start)
                of_town = False
                subjects = [self.scene.place_at(span) for span in spans if len(spans) > 1 or not self._is_own(span)]
            elif headed and subjects is headed and self._is_wider(clause, headed[0]):
                subjects, of_town = [], False
            elif subjects is not headed and self._others_act(clause):
                subjects, of_town = headed, False
            elif not subjects and self._begins_with_town(clause):
                subjects, of_town = [], True
            self._note(clause, subjects, of_town, under and subjects is headed)
            self.acting.remember(clause)
            if clause.mark == ";":
                subjects, of_town = headed, False
                following = next((c for c in sentence.clauses if c.start >= clause.end), None)
                field = self.leading_field(following) if following else None
        if len(sentence.clauses) == 1 and (spans := self._headed(first)):
            self.headed = [self.scene.place_at(span) for span in spans if not self._is_own(span)]
        self.carried = self._carried_from(sentence)

    def _carried_from(self, sentence: Sentence) -> list[Entity]:
        """甲县基础雄厚。|近年来,大力发展A: the place that a sentence tells of alone, and so the next one that names no other."""
        named = [clause for clause in sentence.clauses if clause.start in self.named]
        if not named:
            return self.carried if self.opens_without_subject(sentence) else []
        opens = named[0].start == sentence.start or _WHEN.fullmatch(self.text, sentence.start, named[0].start)
        told = [self.at(clause) for clause in named]
        if not opens or self.scene.main is not None or any(one != told[0] for one in told):
            return []
        return [] if self._only_beside(sentence, told[0]) else told[0]

    def _only_beside(self, sentence: Sentence, places: list[Entity]) -> bool:
        """甲县增速最高, 乙省是本市的客源地: whether a sentence only tells how places stand to others, or what each of them does."""
        form = _EACH_FOR_ITSELF if len(places) > 1 else _ONE_OF_ALL
        if self.text.startswith("其中", sentence.start) or form.search(self.text, sentence.start, sentence.end):
            return True
        words = [word for clause in sentence.clauses for word in clause.words if word.flags & lx.PLACE]
        joined = len(words) > 1 and self.text[words[0].end : words[1].start].lstrip("省市县区州") in lx.JOINTS
        if joined and len(places) == 1 and place_key(self._full(words[0])) != place_key(places[0].name):
            return True  # 甲县、|乙县|投资增长, of which one alone was found to act
        own = self.scene.place
        outside = own is not None and not any(lx.lies_in(own.name, one.name) for one in places)
        return outside and any(self._is_own((word.start, word.end)) for word in words)

    def _open_line(self, line: int, first: Clause) -> None:
        """包头:…; 芜湖市,地处江南。…: the places that a line, or a sentence in it, says first that it is about."""
        if line != self.line:
            self.line, self.headed, self.carried = line, [], []
        if spans := self._labelled(first) or self._introduced(first):
            self.headed = [self.scene.place_at(span) for span in spans if not self._is_own(span)]

    def _note(self, clause: Clause, subjects: list[Entity], of_town: bool, headed: bool) -> None:
        """Take note of who acts in a clause: a town, or the places that it names or a heading or the line names for it."""
        if of_town:
            self.of_towns.add(clause.start)
        if subjects:
            self.by_clause[clause.start] = subjects
            if headed:
                self.under.add(clause.start)
                if self.headed:
                    self.of_lines.add(clause.start)

    def leading_field(self, clause: Clause) -> Span | None:
        """The field that a clause begins with and that is to do something: |新能源电池|依托两家链主,…"""
        acts = _FIELD_ACTS.match(self.text, clause.start, clause.end)
        if acts is None or lx.begins_with_place(acts["field"]) or not reads_as_field(acts["field"]):
            return None
        return acts.span("field")

    def _is_wider(self, clause: Clause, place: Entity) -> bool:
        """南昌市。…|全省要重点发展A: whether a clause speaks of more than the place that the line begins with."""
        rank = self.all_of(clause)
        return bool(rank) and rank not in lx.division(place.name)[0][-1]

    def lays_out(self, clause: Clause) -> bool:
        """Whether a clause only says which places bear what the next ones build: 以甲为核心、以乙为支撑,…"""
        return clause.start in self.layouts

    def bears_role(self, clause: Clause) -> bool:
        """Whether a clause only says which part places bear in what the sentence tells of: 以甲区为核心,|乙县为两翼."""
        return _BEARS_ROLE.match(self.text, clause.start, clause.end) is not None

    def _layout(self, sentence: Sentence) -> list[Entity]:
        """以甲为核心,以乙、丙为支撑,|培育…: who acts where several places have each its part: the plan, and all of them."""
        clauses: list[Clause] = []
        for clause in sentence.clauses:
            form = _BEARS_ROLE if clauses else _LAID_OUT
            if clause.mark == "," and form.match(self.text, clause.start, clause.end):
                clauses.append(clause)
            elif clauses:
                break
        roles = sum(self.text.count("为", c.start, c.end) for c in clauses)
        words = [w for c in clauses for w in c.words if w.flags & lx.PLACE]
        spans = [(w.start, w.end) for w in words if bears_part(self.text, w)]
        if roles < 2 or not spans:
            return []
        self.layouts.update(c.start for c in clauses)
        actor = self.scene.main or self.scene.place
        if actor is not None and spans[0][0] >= clauses[0].end:
            return [actor]  # 以甲产业园为主体,乙县、丙县为两翼: they only flank a park
        places = [self.scene.place_at(span) for span in spans]
        return list(dict.fromkeys([*([actor] if actor is not None else []), *places]))

    def _others_act(self, clause: Clause) -> bool:
        """Whether somebody else acts or is helped here, who is no place: 支持乙高新区|发展A; 其他市(州)发展B; 重点领域实现…."""
        forms = (_OTHERS, _FIELDS_ACT)
        return any(form.match(self.text, clause.start, clause.end) for form in forms)

    def _begins_with_town(self, clause: Clause) -> bool:
        town = TOWN.match(self.text, clause.start, clause.end)
        return town is not None and not lx.is_division(town["town"])

    def _headed(self, clause: Clause) -> list[Span]:
        """(三)甲县、乙市。 (四)丙区。: the places that a numbered heading in the line consists of."""
        item = _ITEM.match(self.text, clause.start, clause.end)
        start = item.end() if item else clause.start
        dashed = self.text.endswith("——", clause.start - 2, clause.start)
        name = self.text[start : clause.end]
        first = lx.has_rank(name) and self.text[clause.start - 1 : clause.start] in ("", "\n")  # 定远县。盐化工…
        numbered = (start > clause.start or dashed or first) and self.text.startswith("。", clause.end)
        if spans := self.acting.places(start, clause.end):
            return spans
        return [(start, clause.end)] if numbered and (lx.is_division(name) or self._is_place(name)) else []

    def _labelled(self, clause: Clause) -> list[Span]:
        """包头:…;….  What a line begins with before a colon is what all of it is about."""
        item = _ITEM.match(self.text, self.text.rfind("\n", 0, clause.start) + 1)
        if clause.mark != ":" or item is None or item.end() < clause.start:
            return []
        start = max(item.end(), clause.start)
        name = self.text[start : clause.end]
        if name in lx.divisions() or (lx.has_rank(name) and lx.is_division(name)):
            return [(start, clause.end)]
        parts = pieces(self.text, start, clause.end, "、和与及")
        named = [part for part in parts if lx.is_division(self.text[slice(*part)])]
        rest = [part for part in parts if part not in named]
        return named if rest and all(_ZONE.fullmatch(self.text, *part) for part in rest) else []

    def _introduced(self, clause: Clause) -> list[Span]:
        """芜湖市,地处江南。…; 黔西南州位于…: a paragraph that first says where its place lies or what it is known for."""
        if self.text[clause.start - 1 : clause.start] not in ("", "\n", "　", " "):
            return []
        place = next((w for w in reversed(clause.words[:2]) if w.flags & lx.PLACE), None)
        if place is None or place.start > clause.start + self.scene.gazetteer.prefix(
            self.text[clause.start : place.end]
        ):
            return []
        alone = (place.start, place.end) == (
            clause.start,
            clause.end,
        ) and clause.mark == ","  # 长沙,|做强A;培育B: of the whole line
        return [(place.start, place.end)] if alone or _INTRODUCED.match(self.text, place.end) else []

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a line is nothing but a place: the lines below are about it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", sentence.start)
        match = _HEADING.match(self.text, line, len(self.text) if end < 0 else end)
        if match and (self._is_place(match[1]) or (match[1][-1] == "区" and match[1] in lx.words("region"))):
            self.heading = None if self._is_own(match.span(1)) else self.scene.place_at(match.span(1))
            return True
        if match and len(match[0].strip()) <= 24 and re.match(r"[(一二三四五六七八九十\d#]", match[0].strip()):
            self.heading = None  # another heading
        return False

    def _is_place(self, name: str) -> bool:
        """Whether words are the name of a place, be it with that of its city: 乙县, 甲市乙县."""
        return name in lx.divisions() or (lx.has_rank(name) and self.scene.gazetteer.names_place(name))

    @cached_property
    def _is_of_wider(self) -> bool:
        """Whether the plan of the text is that of a wider place than the text is about: 《甲省规划》, in a text about a county of it."""
        main, place = self.scene.main, self.scene.place
        length = self.scene.gazetteer.prefix(main.name) if main is not None and place is not None else 0
        if main is None or place is None or not length:
            return False
        wider = lx.lies_in(lx.division(main.name[:length])[0], lx.short_name(place.name))
        return wider and lx.short_name(place.name) not in main.name

    def _is_own(self, span: Span) -> bool:
        """Whether a place is the document's own, or its plan's."""
        name = self.text[slice(*span)]
        scene, full = self.scene, lx.divisions().get(name, (name, ""))[0]
        own = scene.place.name if scene.place is not None else scene.gazetteer.province
        if place_key(full) == place_key(own):
            return not self._is_of_wider
        return scene.main is not None and lx.short_name(full) in scene.main.name
