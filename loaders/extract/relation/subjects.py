"""Which place acts in a clause: 柳州将重点培育…, 该州近年布局…, the lines under the heading 3.桂林."""

import re
from collections.abc import Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.spans import pieces

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SUBJECT = re.compile(r"[省市州县区盟旗]?(?:的[^,。;、]{1,10}?)?(?:[,:]|$)")
_DESCRIBED = re.compile(  # 甲县|区位优越,重点发展…
    "[省市州县区盟旗]?的?[\u4e00-\u9fff、]{0,8}(?:优越|便利|便捷|丰富|雄厚|较好|良好|突出|明显|扎实|完备|发达|完善|充足|优良|独特|显著|厚实|富集|得天独厚|四通八达|悠久|深厚|齐全)(?:,|$)"
)
_MEANWHILE = re.compile("(?:其中|而|目前|同时|此外)?,?")
_SHORTEST_REGION, _LONGEST_REGION = 3, 12
_RANK = re.compile(r"[省市州县区盟旗]?")
_NO_ACT = frozenset(["的", "等", "等地", "和", "及其", "其", "由", "各", "被", "是", "从", "到", "至", "于"])
_KINDS_OF_PLACES = r"(?:地区|地|市|县|区|州|盟|旗|县区|县市|市县|区县|旗县|市州|州市|市区|园区)"
_TAIL = re.compile(
    rf"(?:等有条件的地[方区])?(?:等)?(?:(?:\d+|[两二三四五六七八九十]+)个?)?{_KINDS_OF_PLACES}?(?:[(][^()]*[)])?(?:要|将|正|则|均|都|可以|可结合|可|应当|应|重点|分别|依次|分头|联动|协同|联合|合力|共同|联手|携手|因地制宜|错位|抱团|竞相|主要|着力|大力|全力|加快|积极|优先|要立足实际|就地|就近|各自|同步|率先|持续|继续|进一步|也|还|已|正在|目前)*$"
)
COMPARED = re.compile(  # 与甲市相比, 与甲市共建的乙功能区, 继甲市、乙市之后: who is only compared with
    "(?:与|和|同|跟)[^,。;]{2,24}?(?:相比|比较|比起来)|(?:由?我[省市县区])?[与和同跟][^,。;的]{2,14}?(?:共建|合建|联建|共同建设|合作建设|共同打造)的|(?:对比|相比|相较于?|较之于?|比起|对标)[^,。;]{2,24}(?=,)|继(?!续)[^,。;]{2,24}?(?:之后|后)"
)
_BRACKET = re.compile(r"[(][^()]*[)]$")
_HELPED = re.compile(r"[^、,]{0,20}?(?:支持|推动|鼓励|引导|指导|推进)")
_HEADING = re.compile(
    r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]?|[#*·■●▲-]+)?[ \t]*([\u4e00-\u9fff]{2,12})[:]?[ \t]*$"
)
_ZONE = re.compile("(?:国家级?|省级)?(?:高新区|经开区|开发区|新区|综保区|保税区)")  # of the city, which needs no name
_ITEM = re.compile(r"[ \t#*·—]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?")
_FOCUSED = re.compile(  # 以甲、乙、丙为重点,|发展A
    r"(?:[\u4e00-\u9fff]{2,12}方面,)?以(?P<places>[^,。;以为]{4,40})为(?:重点|核心|主|龙头|中心|依托|支撑|引领|骨干|牵引)(?:区域|承载地|产区|布局区)?$"
)
_IN_ROLE = (  # 甲、乙为支撑
    r"[^,。;:以为]{2,40}?为(?:主要|重要)?(?:核心|承载|主阵地|中心|龙头|引领|主体|重点|支撑|支点|依托|拓展|辐射|协同|联动|配套|补充|骨干|节点|副中心|[一两双多][翼极核]|腹地|延伸)(?:承载)?(?:区域?|城市|地区|带|圈)?"
)
_BEFORE_PART = frozenset(["以", "、", "和", "及", "与", ",", ""])
_VENUE = re.compile("[省市州县区]?(?:隆重|顺利|成功)?(?:召开|举行|举办)的")  # 在甲市|召开的乙省推进会上
_HAS_PART = re.compile(
    "[市县区]?(?:[、和与及][\u4e00-\u9fff、和与及]{2,24}?)?等?(?:[两三四五六七八九十]?[市县区州地])?为(?:主要|重要)?(?:核心|中心|龙头|引领|支撑|支点|依托|拓展|辐射|协同|联动|配套|补充|骨干|节点|副中心|[一两双多][翼极核]|重点|主体|腹地|延伸)"
)
_NOT_AROUND = re.compile("(?:不再|不是|并非|不宜|不能只|不只|原|曾)以")
_LAID_OUT = re.compile(rf"以{_IN_ROLE}(?:[、和]?以?{_IN_ROLE})*$")  # 以甲为核心、乙为支撑
_BEARS_ROLE = re.compile(rf"以?{_IN_ROLE}$")  # 乙县、丙县为两翼
_WING = re.compile(  # 西翼以|甲区|为主,依托乙园,培育…
    "“?[\u4e00-\u9fff]{1,5}(?:翼|核|极|片|带|轴|组团|板块|片区)”?(?:则|也)?以(?P<place>[\u4e00-\u9fff]{2,8}?)为(?:主体?|核心|重点|中心|载体|主阵地)$"
)
_REGION = re.compile(  # “创新引领区”包括甲市、乙市,|重点布局A
    r"[^,。;、]{0,12}(?:(?<!地)区|带|圈|廊|轴|极|翼|板块|组团|片)”?(?:主要)?(?:包括|涵盖|包含|含)(?P<places>[^,。;]{4,40})$"
)
_TOWARDS = re.compile(  # 推动A产业向甲市、乙市集聚
    r"[^,。;、]{0,14}?(?:产业|行业|领域|企业|项目)?(?:加快|进一步|重点)?[向往](?P<places>[^,。;向]{4,40}?)(?:等地|等市|等县|等)?(?:集聚|聚集|集中|布局|汇聚)(?:发展)?$"
)
_INTRODUCED = re.compile(  # 芜湖市|,地处江南; 通化,|素有“药城”的美誉
    "(?:,(?:这座|一座|是|作为|因|以其)|,?(?:地处|位于|坐落|素有|素称|享有|自古|被誉为|历史悠久|人杰地灵|资源丰富|区位))"
)
_MEMBERS = re.compile(
    "地区|[两三]省[一两]市|[两三四五六七八九]省(?!级)|[两三四五六七八九]地|各地|各?省市"
)  # 长三角|三省一市携手培育A
_AS_ONE = ("一体化", "协同", "联动", "互联互通", "合作")  # 京津冀|协同发展: what they are said to be together in
_TOWN = re.compile(  # 三灶镇|重点承接…: what a town does is not done by its city
    r"(?:其中|而|目前|近年来|,)*(?P<town>[\u4e00-\u9fff]{2,3}?(?<![强名小重城乡业村集市县各该本])(?:镇|乡|街道))(?:[、和][\u4e00-\u9fff]{2,3}(?:镇|乡|街道)|等地?)*(?=(?:20\d\d年|近年来|则|也|还|正|将|要|已)*(?:以|重点|大力|全力|着力|聚焦|围绕|依托|发展|形成|集聚|主攻|打造|建成|培育|拥有|通过|凭借|把|立足|做|承接|布局|推进|加快|引进))"
)
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
_GROWS = re.compile("(?:重点|加快|大力|优先|超前|布局)*(?:布局|发展|培育|壮大)(?!区|基地)")  # 依托甲区|布局发展A
_WIDER = re.compile(r"(?:(?:到)?20\d\d年(?:底|末)?|同时|其中|另外|此外|,)*(?:全|我|各)(?P<rank>[国省市州])(?!级|属|直)")
_THAT = re.compile(r"该(省|市|州|县|区|盟|旗)(?!域)")
_HERE = re.compile(
    "(?:目前|如今|近年来|同时|眼下)?,?(?:当地|(?P<rank>[市县区州])里)(?:正|则|也|还|将|已|要|下一步|今年|政府)*(?:实施|提出|发力|重点|围绕|依托|聚焦|发展|培育|打造|建设|规划|计划|力争|主攻|以|把|将|出台|引进|形成)"
)
_JOINT = re.compile(r"[、和与及]")
_THROUGH = frozenset(
    [
        "经",
        "途经",
        "至",
        "下至",
        "上起",
        "起于",
        "起自",
        "涉及",
        "覆盖",
        "跨",
        "辐射",
        "带动",
        "辐射带动",
        "配套",
        "对接",
        "融入",
    ]
)  # a belt runs there
_FAR = 40  # characters that an enumeration of places may take
_LEAD = 8  # characters that may stand before the subject: 其中, 未来, 所以
Span = tuple[int, int]


@cache
def _region_begins() -> frozenset[str]:
    """The first two characters of the regions: what is looked at before their names are."""
    return frozenset(name[:2] for name in lx.words("region"))


def bears_part(text: str, place: Word) -> bool:
    """Whether a place is all that bears a part of what is built: 以|甲区|、乙市为核心,丙县为支撑."""
    before = text[max(0, place.start - 1) : place.start]
    return before in _BEFORE_PART and _HAS_PART.match(text, place.end) is not None


_OWN_COUNT = re.compile(  # 甲市|的三大主导产业, 乙县|12条重点产业链
    r"(?:的|现有|共有|有)?“?(?:\d{1,2}|[两二三四五六七八九十]{1,3})[大条个][\u4e00-\u9fff]{0,8}?(?:产业集群|集群|产业链|产业|赛道)"
)
_BECOMES = (
    "成为",
    "成了",
    "已是",
    "都是",
    "均为",
    "是",
    "构成",
    "构成了",
    "撑起",
    "撑起了",
)  # A、B、C|成为甲市三大产业


class Subjects:
    """The acting place of each clause that has another than the document's own."""

    def __init__(self, scene: "Scene", sentences: Sequence[Sentence]) -> None:
        self.scene, self.text = scene, scene.text
        self.by_clause: dict[int, list[Entity]] = {}
        self.of_towns: set[int] = set()  # starts of clauses in which a town acts
        self.under: set[int] = set()  # starts of clauses whose subject is only that of the heading
        self.of_lines: set[int] = set()  # those whose subject the line itself begins with: 定远县。…, 包头:…
        self.named: set[int] = set()  # starts of clauses that name a subject of their own
        self.layouts: set[int] = set()  # starts of clauses that say which places bear what is built next
        self.fields: dict[int, Span] = {}  # start of a clause -> the field of which its part of the sentence tells
        self.last: dict[str, Word] = {}  # rank -> the place of this rank that was named last
        self.heading: Entity | None = None
        self.headed: list[Entity] = []  # the places that the heading of the line enumerates
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

    def _sentence(self, sentence: Sentence) -> None:
        if self._is_heading(sentence):
            return
        if sentence.line != self.line:
            self.line, self.headed = sentence.line, []
        first = sentence.clauses[0]
        if spans := self._labelled(first) or self._introduced(first):
            self.headed = [self.scene.place_at(span) for span in spans if not self._is_own(span)]
        headed = self.headed or ([self.heading] if self.heading is not None else [])
        subjects, of_town = headed, False
        laid_out = self._layout(sentence)
        field = self.leading_field(first)
        for clause in sentence.clauses:
            if field is not None and clause.start > field[1]:
                self.fields[clause.start] = field
            if clause.start in self.layouts:
                subjects, of_town = laid_out, False
                self.named.add(clause.start)
            elif field is not None and _HELPED.match(self.text, clause.start) and (spans := self._enumerated(clause)):
                self.by_clause[clause.start] = [self.scene.place_at(span) for span in spans]
                continue  # 光伏要巩固优势,|支持甲县、乙县布局硅片,产值达到…: the rest is said of the field
            elif spans := self._subjects(clause):
                field = None
                self.fields.pop(clause.start, None)
                self.named.add(clause.start)
                of_town = False
                subjects = [self.scene.place_at(span) for span in spans if len(spans) > 1 or not self._is_own(span)]
            elif self.headed and subjects is headed and self._is_wider(clause):
                subjects, of_town = [], False
            elif subjects is not headed and self._others_act(clause):
                subjects, of_town = headed, False
            elif not subjects and self._begins_with_town(clause):
                subjects, of_town = [], True
            if of_town:
                self.of_towns.add(clause.start)
            if subjects:
                self.by_clause[clause.start] = subjects
                if subjects is headed:
                    self.under.add(clause.start)
                    if self.headed:
                        self.of_lines.add(clause.start)
            self._remember(clause)
            if clause.mark == ";":
                subjects, of_town = headed, False
                following = next((c for c in sentence.clauses if c.start >= clause.end), None)
                field = self.leading_field(following) if following else None
        if len(sentence.clauses) == 1 and (spans := self._headed(first)):
            self.headed = [self.scene.place_at(span) for span in spans if not self._is_own(span)]

    def leading_field(self, clause: Clause) -> Span | None:
        """The field that a clause begins with and that is to do something: |新能源电池|依托两家链主,…"""
        acts = _FIELD_ACTS.match(self.text, clause.start, clause.end)
        if acts is None or lx.begins_with_place(acts["field"]) or not reads_as_field(acts["field"]):
            return None
        return acts.span("field")

    def _is_wider(self, clause: Clause) -> bool:
        """南昌市。…|全省要重点发展A: whether a clause speaks of more than the place that the line begins with."""
        whole = _WIDER.match(self.text, clause.start, clause.end)
        return whole is not None and whole["rank"] not in lx.division(self.headed[0].name)[0][-1]

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
        town = _TOWN.match(self.text, clause.start, clause.end)
        return town is not None and not lx.is_division(town["town"])

    def _headed(self, clause: Clause) -> list[Span]:
        """(三)甲县、乙市。 (四)丙区。: the places that a numbered heading in the line consists of."""
        item = _ITEM.match(self.text, clause.start, clause.end)
        start = item.end() if item else clause.start
        dashed = self.text.endswith("——", clause.start - 2, clause.start)
        name = self.text[start : clause.end]
        first = lx.has_rank(name) and self.text[clause.start - 1 : clause.start] in ("", "\n")  # 定远县。盐化工…
        numbered = (start > clause.start or dashed or first) and self.text.startswith("。", clause.end)
        if spans := self._places(start, clause.end):
            return spans
        return [(start, clause.end)] if numbered and lx.is_division(name) else []

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
        return [(place.start, place.end)] if _INTRODUCED.match(self.text, place.end) else []

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a line is nothing but a place: the lines below are about it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", sentence.start)
        match = _HEADING.match(self.text, line, len(self.text) if end < 0 else end)
        if match and (match[1] in lx.divisions() or (match[1][-1] == "区" and match[1] in lx.words("region"))):
            self.heading = None if self._is_own(match.span(1)) else self.scene.place_at(match.span(1))
            return True
        if match and len(match[0].strip()) <= 24 and re.match(r"[(一二三四五六七八九十\d#]", match[0].strip()):
            self.heading = None  # another heading
        return False

    def _subjects(self, clause: Clause) -> list[Span]:
        """The place that the clause begins with and that does something, or the places that are enumerated there."""
        if COMPARED.match(self.text, clause.start, clause.end + 1) or _NOT_AROUND.match(self.text, clause.start):
            return []
        if enumerated := self._enumerated(clause):
            return enumerated
        wing = _WING.match(self.text, clause.start, clause.end)
        if wing is not None and self.scene.gazetteer.names_place(wing["place"]):
            return [wing.span("place")]
        if spans := self.around(clause) or self._listed(_REGION, clause) or self._listed(_TOWARDS, clause):
            return spans
        if region := self._region(clause):
            return [region]
        before = clause.start
        for index, word in enumerate(clause.words):
            if word.start == clause.start and self.text.startswith("依托", word.start):
                before = word.end
                continue
            if word.start - clause.start > _LEAD or (word.flags & lx.VERB and not word.flags & lx.PLACE):
                break
            if self.text[before : word.start] in _THROUGH:
                return []
            if word.flags & lx.PLACE and _VENUE.match(self.text, word.end, clause.end):
                before = word.end
                continue
            inner = next((w for w in clause.words[index + 1 :] if w.start == word.end and w.flags & lx.PLACE), None)
            acting = inner or word
            if word.flags & lx.PLACE and self.text.endswith("依托", clause.start, word.start):
                return [(acting.start, acting.end)] if _GROWS.match(self.text, acting.end, clause.end) else []
            if word.flags & lx.PLACE and self._acts(clause, index):
                return [(acting.start, acting.end)]
            before = word.end
        if owner := self._of_counted(clause):
            return [owner]
        match = _THAT.search(self.text, clause.start, min(clause.end, before + _LEAD))
        last = self.last.get(match[1]) if match else None
        if match is None and self.last and (here := _HERE.match(self.text, clause.start, clause.end)):
            ranks = [here["rank"]] if here["rank"] else [*self.last]
            last = max((self.last[r] for r in ranks if r in self.last), key=attrgetter("start"), default=None)
        return [(last.start, last.end)] if last and last.start >= self.text.rfind("\n", 0, clause.start) else []

    def around(self, clause: Clause) -> list[Span]:
        """The places that a clause makes the heart of what the next ones tell: 以甲市、乙市为中心,…"""
        return self._listed(_FOCUSED, clause)

    def _listed(self, form: re.Pattern[str], clause: Clause) -> list[Span]:
        match = form.match(self.text, clause.start, clause.end)
        return self._places(*match.span("places")) if match else []

    def _region(self, clause: Clause) -> Span | None:
        """The region that the clause begins with and that does something: 川南经济区|主要推进…."""
        start = _MEANWHILE.match(self.text, clause.start, clause.end)
        at = start.end() if start else clause.start
        if self.text[at : at + 2] not in _region_begins():
            return None
        length = next((n for n in range(_LONGEST_REGION, 1, -1) if self.text[at : at + n] in lx.words("region")), 0)
        if members := _MEMBERS.match(self.text, at + length):
            length = members.end() - at if members[0] == "地区" else length
        length = length if length >= _SHORTEST_REGION else 0
        behind = members.end() if members else at + length
        acts = any(w.start == behind and w.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT) for w in clause.words)
        acts = acts or self.text.startswith(("承接", "依托", "以"), behind)
        acts = acts and not self.text.startswith(_AS_ONE, behind)
        return (at, at + length) if length and acts else None

    def _acts(self, clause: Clause, index: int) -> bool:
        """Whether what follows a place is a verb or an adverb, or nothing."""
        end = clause.words[index].end
        if _SUBJECT.match(self.text, end, clause.end + 1) or _DESCRIBED.match(self.text, end, clause.end + 1):
            return True
        if _TOWN.match(self.text, end, clause.end):
            return True  # 金湾区|三灶镇重点承接…
        ranked = _RANK.match(self.text, end)
        after = ranked.end() if ranked else end
        for word in clause.words[index + 1 :]:
            if word.start in (end, after):
                acts = word.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT) and not word.flags & (lx.HEADS | lx.FIELD)
                return bool(acts) and self.text[word.start : word.end] not in _NO_ACT
        return self.text.startswith(
            ("有", "占", "则", "也", "还", "要", "将", "正", "把", "以", "在", "不", "因", "靠", "凭"), end
        )

    def _of_counted(self, clause: Clause) -> Span | None:
        """The place whose counted fields a clause tells of: 甲市|三大主导产业包括A、B; A、B、C成为|甲市|的三大主导产业."""
        for word in clause.words if clause.flags & lx.PLACE and clause.flags & lx.QUANTITY else ():
            opens = word.start == clause.start or self.text.endswith(_BECOMES, clause.start, word.start)
            if word.flags & lx.PLACE and opens and _OWN_COUNT.match(self.text, word.end, clause.end):
                return word.start, word.end
        return None

    def _enumerated(self, clause: Clause) -> list[Span]:
        """甲县、乙县(市)、丙等三县: places before a verb."""
        joints = lx.COMMA | lx.AND
        if not clause.flags & joints or not any(
            w.flags & joints and w.start - clause.start <= _FAR for w in clause.words
        ):
            return []
        helped = _HELPED.match(self.text, clause.start)
        start = helped.end() if helped else clause.start
        start += self.text.startswith("在", start)  # 在甲县、乙县|重点发展…
        for word in clause.words:
            acts = word.flags & (lx.VERB | lx.CARRY_OUT) and not word.flags & lx.PLACE
            if word.start > start + 4 and acts:
                return self._places(start, word.start)
        return []

    def _places(self, start: int, end: int) -> list[Span]:
        """The places that these words enumerate; none where they are anything else."""
        tail = _TAIL.search(self.text, start, end)
        rank = tail is not None and lx.is_division(self.text[tail.start() - 1 : tail.start() + 1])  # 湖|州 is one
        end = tail.start() + rank if tail and tail.start() > start else end
        spans, at = [], start
        for joint in [*_JOINT.finditer(self.text, start, end), None]:
            if (
                joint
                and self.scene.gazetteer.prefix(self.text[at : min(end, at + _LONGEST_REGION)]) > joint.start() - at
            ):
                continue  # 呼|和|浩特市
            stop = joint.start() if joint else end
            name = _BRACKET.sub("", self.text[at:stop])
            if not self.scene.gazetteer.names_place(name) and not lx.is_division(name):  # 大同 alone may be a word
                return []
            spans.append((at, at + len(name)))
            at = joint.end() if joint else stop
        return spans if len(spans) > 1 else []

    def _remember(self, clause: Clause) -> None:
        """Take note of the places that a clause names, but for those that it only compares with."""
        compared = COMPARED.search(self.text, clause.start, clause.end + 1) if clause.flags & lx.PLACE else None
        for word in clause.words:
            if word.flags & lx.PLACE and not (compared and compared.start() <= word.start < compared.end()):
                full = lx.division(self.text[word.start : word.end])[0]
                self.last[full[-1]] = word

    def _is_own(self, span: Span) -> bool:
        """Whether a place is the document's own, or its plan's."""
        name = self.text[slice(*span)]
        scene, full = self.scene, lx.divisions().get(name, (name, ""))[0]
        own = scene.place.name if scene.place is not None else scene.gazetteer.province
        if place_key(full) == place_key(own):
            return True
        return scene.main is not None and lx.short_name(full) in scene.main.name
