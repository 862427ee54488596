"""What a clause is about besides the actor of the text: the park, cluster or chain, or the places, that it has as its subject."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.spans import after_bracket
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.field.said_fields import PART
from loaders.extract.relation.quoted_officials import BOARD, official_behind, speaking_park

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_SENTENCE_MARKS = (",", ";", "。")
_BEHIND_NAME = frozenset(",。(: \t")
ASIDES = re.compile(  # 甲园|,位于乙县,规划面积5平方公里|,省级园区
    "(?:,(?:位于|地处|坐落|成立于|始建于|设立于|(?:规划|总|建成)*(?:面积|占地))[^,。;]{2,24})+(?=,|$)"
)
_KINDS = ("Park", "Platform", "Cluster", "Chain")
_RELIED_ON = frozenset(["依托", "以", "立足"])
_PART = (
    "(?:“[^”]{1,6}”|[一两二三四五六多东西南北中主副][^,;:。、]{0,2}?[核翼极轴带区心点廊圈])"  # of a map: “一核”, 东翼
)
OF_SIZE = "(?:(?:占地|规划|面积|约|近)*[\\d.]+万?(?:平方公里|平方千米|公顷|亩)的?)?"  # 其中30平方公里的|甲园区
_BEFORE = re.compile(
    rf"(?:[(]?\d{{1,2}}[)、.][ \t]*)?(?:其中|同时|而|另外|此外|(?:如今|今天|今日|现在)的|[一二三四五六七八九]是|(?:位于|地处|坐落[于在])[^,。;的]{{2,16}}的)?[,:]?(?:{_PART}?(?:即|指|为|是)|{_PART}:)?(?:以)?{OF_SIZE}(?:试验区|示范区|实验区)?(?=[\u4e00-\u9fff])"
)
_LABEL = re.compile(rf"[ \t#*·]*(?:[(]?[一二三四五六七八九十\d]{{1,3}}[).、]+[ \t]*)?{_PART}")
_PLAYS = re.compile(  # 甲开发区|为“一区”, 以甲园|为主承载地
    r"的?(?:主导|首位|支柱|特色|优势)产业|的前身[为是]|[为是作](?:为|其)?“?[^,;:。、]{0,3}(?:[核翼极轴带区心点廊圈]|承载地|主阵地|载体)"
)
_CORE = re.compile(
    "以[^,。;]{2,30}?为(?:核心|主要?|重点)?(?:承载|引领|中心|龙头|核心|载体|依托|支撑|主阵地|主战场)"
)  # 甲集群。以|乙园区为核心承载区,…
_CORED = re.compile("以[^,。;]{2,24}?为[^,。;以]{0,4}(?:核心?|主体|龙头|中心|引擎|主)[区园]?,$")  # 甲谷以乙园为核心区,
_WINGS = re.compile("为[^,。;、以]{0,4}(?:翼|辅|支撑|配套|协同|补充|拓展|辐射|节点|支点)[区园]?$")  # 丙园、丁园为两翼
_HEADING = re.compile(
    r"[ \t#*·—]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?(?:“[^”]{1,8}”(?:就是|即为|即|是指|是|为|指|:|——))?"
)
_BUILT_UP = re.compile(
    "(?:[\u4e00-\u9fff]{2,10}?[省市县区旗州](?:将|要|正)?)?(?:规划|加快|推进|高标准|高水平|高质量|统筹|大力|持续|重点|着力|全力|积极)*(?:建设|推进|打造|建好|创建|兴建|新建|组建|设立)?了?"
    + OF_SIZE
)
_IS_SITED = re.compile(  # 甲开发区|规划面积38平方公里,…
    r"(?:位于|地处|坐落|始建于|成立于|设立于|创建于)|(?:于|自)?(?:19|20)\d\d年|由[^,。;]{2,40}?(?:组成|构成|批准|设立|批复|组建)|[经获][^,。;]{2,16}?(?:批准|批复|同意)|前身|[是系](?![否指以在])|创办于|组建于|[现共]?有(?![色机限效关害待望利])|辖|现已?|拥有|(?:现有|总|规划|核心区|起步区|首期|建成区?|控制|批准|用地)*(?:面积|占地)(?:面积)?(?:约|近|超)?[\d.]+|[\d.]+平方公里"
)
_SETS_UP = re.compile(  # 甲市于2013年规划建设|乙产业园,…
    r"(?:[^,;。]{2,10}[市县区旗州省])?(?:于|在)?(?:(?:19|20)\d\d年(?:\d{1,2}月)?)?(?:[获经]批)?(?:规划|组建|设立|成立|创建|启动)(?:建设|了|并建设)?"
)
_WITH_SUM = re.compile(r"(?:其中|此外|另外|据介绍|,)*(?:(?:计划|预计)?总?投资(?:约|超)?[\d.]+[万亿]+(?:美|欧)?元的)?")
_LIES = re.compile("(?:也|已|将|拟|均|成功|正式)*(?:位于|坐落|落户|选址|地处|落地)")
_SAYS_OF_PARK = re.compile(
    "(?:目前|现)?,?(?:已经?|初步|逐步)?(?:形成|集聚|以[^,;。]{2,40}为主|主导产业|产业定位|首位产业)|重点布局|布局|主攻|聚焦|重点发展|主要发展|着力发展"
)
_MAINLY_FOR = re.compile("(?:重点发展|重点布局|主要发展|主攻|布局|聚焦|着力发展)")
_COMPRISES = ("涵盖", "包括", "包含", "覆盖", "有重点企业", "有规上企业", "有企业")  # 甲集群|涵盖A、B等
_LED_BY = re.compile("以[^,;。以]{2,30}?为(?:龙头|骨干|引领|主体|依托|牵引|链主)")
_FORBIDDEN = re.compile("严禁|禁止|不得|不再|停止|限制")
_PLACES = re.compile("(?:重点|规划|集中|前瞻|超前|谋划|优先|加快)*(?:布局|谋划|集聚|培育|做强|做大)")
_JOINTS = frozenset("、和与及")
_IN_TURN = re.compile("[^,。;]{0,6}(?:分别|依次)")
_NUMBERED = re.compile(r"[ \t#]*(?:[(]?[一二三四五六七八九十]{1,3}[).、]|第[一二三四五六七八九十]+[章节])")
_ITEM = re.compile(r"[ \t#]*[(]?\d{1,2}[).、]")  # below a number, or a heading of its own
_IN_BRACKETS = re.compile(r"^[ \t]*\[[^\]\n]{1,6}\]")  # [一核]甲工业园区
_PLAIN = re.compile(r"[ \t]*(?:·[ \t]*[^,。;:]{2,16}|[^,。;:、]{2,8})$")  # ◆ 主要任务, 甲县: headings, too
_ALL = re.compile(r"(?:全[省市县区州]|各地|各[县市区]|我[省市县区]|[省市县区]里)")
_ASPECT = re.compile(
    "在[^,。;]{2,14}(?:产业|制造|发展|建设|领域|配套)(?:发展|领域)?(?:上|方面|中),"
)  # 在光伏产业发展上,…
_LIVES_ON = re.compile("(?:园区|其)?(?:主导|首位|支柱|特色|优势|主要)产业(?:定位)?(?:主要)?(?:为|是|有|包括)")
_SUM = re.compile("(?:项目)?(?:计划|预计|协议)?总?投资|占地|规划")
_MAINLY = re.compile("(?:主攻|主打|聚焦|专注|重点发展|主要发展|重点布局)")
_DEFINES = re.compile("[^,。;:、为]{2,}(?<![就也还只都若要正凡于总尤老更便则或])是(?![否指以在])")  # 培育A|是国家的方向
_SINCE = re.compile(
    r"[ \t#]*(?:(?:近年来?|近些年|今年(?:以来)?|去年以来|目前|当前|下一步|未来),)?"
)  # before a park that the line is about
_NEXT_ITEM = re.compile(
    "[二三四五六七八九]是|“(?:\\d|[一二三四五六七八九十N])[^”]{0,3}”(?:是|即|指)"
)  # 甲园区…:一是…;|二是…
_WILL = re.compile(rf"(?:{ZONE}|基地)(?:今年)?(?:还)?将(?!于|在)")
_WITHIN = re.compile("[中内]|方面")
_LETS = frozenset(["支持", "鼓励", "引导", "推动", "指导", "重点支持"])
_LEAD_IN = 4  # characters of 下一步, 未来
_NAME = 40  # characters of a name
_TOPIC = re.compile(
    r"(?:(?:一|二|三|四|五|六|七|八|九)是)?([\u4e00-\u9fffA-Za-z0-9]{2,14}?)(?:方面|领域)?,?(?=重点|主攻|聚焦|着力|大力|加快|主要)"
)


class Holders:
    """The thing that each clause of a sentence is about."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.text = scene, scene.text
        self.headed: list[Entity] = []  # what the heading of the line names
        self.of_item = False  # whether the section is one of the items 1., 2., … and ends with the next
        self.section: list[Entity] = []  # the chain that the heading above the lines names
        self.told: list[Entity] = []  # the park of which the line has told last
        self.told_first = False  # whether the line began with it
        self.above: list[Entity] = []  # the park of the lines above, where this one is about another aspect of it
        self.line = -1

    def of(self, sentence: Sentence) -> dict[int, list[Entity]]:
        """Start of a clause -> its subjects; they hold on until another subject or a semicolon."""
        found: dict[int, list[Entity]] = {}
        if sentence.line != self.line:
            above = (self.told or self.above) if _ASPECT.match(self.text, sentence.start) else []
            self.above = [park for park in above if self._is_main(park)]
            self.line, self.headed, self.told = sentence.line, self._of_section(sentence), []
            self.told_first = False
        holders = self.headed or self._carried(sentence) or self._speaking(sentence) or self.above
        opened: list[Entity] = []
        part = False  # whether the park is only a part of a layout: “一园”为甲园,|“四区”即A、B、C、D
        within: list[Entity] = []  # 在甲集聚区中,|以乙园区为载体,重点布局A
        for clause in sentence.clauses:
            bears = bool(self.headed) and holders is self.headed and self.scene.subjects.bears_role(clause)
            acts = self.scene.subjects.names_subject(clause) and not bears
            if acts or _ALL.match(self.text, clause.start):
                holders = []
            opening = [] if holders and are_wings(self.text, clause) else self._opening(clause)
            if PART.match(self.text, clause.start, clause.end):
                holders = [] if part else holders
                part |= bool(opening)
            within = within or self._set_in(clause)
            if within and (works := self._works_told(clause)):
                within, holders = [], works
                self.told, self.told_first = [], False
            if within:
                opening = (
                    within if clause.start == sentence.start or self.text.startswith("以", clause.start) else opening
                )
            if opening and opening[0].type == "Park" and self._will(sentence, clause):
                opened = opening
            relied = opening and self.text.startswith("依托", clause.start) and holders and holders[0].type == "Cluster"
            if not (opening and holders and holders[0].type == "Cluster" and _CORE.match(self.text, clause.start)):
                holders = [*holders, *opening] if relied else opening or holders
            if not holders and _LIVES_ON.match(self.text, clause.start):
                holders = self._alone_at_end(clause.start - 1) or self.told  # 抓好甲高新区,|主导产业为…
            if not holders and (built := self._built(sentence, clause)):
                holders = built
            if opening and opening[0].type == "Park":
                self.told = opening
                line = self.text.rfind("\n", 0, clause.start) + 1
                self.told_first |= _SINCE.fullmatch(self.text, line, clause.start) is not None
            if holders:
                found[clause.start] = holders
            if clause.mark == ";":
                goes_on = self.told_first and _NEXT_ITEM.match(self.text, clause.end + 1)
                holders = self.told if goes_on or (opened and holders == opened) else []
        self._head(sentence)
        return found

    def _is_main(self, park: Entity) -> bool:
        """Whether a text without a plan names a park again and again, and no other as often."""
        told = self.scene.draft.now(park)
        others = (len(one.places) for one in self.scene.draft.of_type("Park") if one is not told)
        return self.scene.main is None and len(told.places) > max([1, *others])

    def _set_in(self, clause: Clause) -> list[Entity]:
        """在甲集聚区中,: the park in which the sentence sets what it says."""
        if not self.text.startswith("在", clause.start):
            return []
        named = self.scene.draft.between(clause.start + 1, clause.end, ("Park",))
        whole = [e for (a, b), e in named if a == clause.start + 1 and _WITHIN.fullmatch(self.text, b, clause.end)]
        return [] if any(lx.level_length(e.name) for e in whole) else whole[-1:]

    def _works_told(self, clause: Clause) -> list[Entity]:
        """在甲园区内,|乙项目正在推进,…: the works that a clause begins with, of which it tells."""
        named = self.scene.draft.between(clause.start, clause.end, ("Project",))
        return [e for (a, _), e in named if a == clause.start][:1]

    def _will(self, sentence: Sentence, clause: Clause) -> bool:
        """Whether a sentence says first what a park will do: 下一步,甲高新区|将…; its parts up to the end are the park's."""
        first = clause is next((c for c in sentence.clauses if c.end - c.start > _LEAD_IN), sentence.clauses[0])
        return first and _WILL.search(self.text, clause.start, clause.end) is not None

    def _carried(self, sentence: Sentence) -> list[Entity]:
        """甲园区依托…。|培育壮大A、B: the park told last, where the line began with one, up to another subject."""
        goes_on = self.told_first and not _DEFINES.search(self.text, sentence.start, sentence.end)
        return self.told if goes_on else []

    def _speaking(self, sentence: Sentence) -> list[Entity]:
        """“我们将聚焦A。”|甲经开区书记王某某说: the park whose official speaks."""
        official = official_behind(self.scene, sentence.start) or speaking_park(self.scene, sentence.clauses[0])
        return [official] if official is not None and official.type == "Park" else []

    def _at_end(self, end: int, kind: str) -> list[Entity]:
        """The thing of this type whose name ends here."""
        return [e for span, e in self.scene.draft.between(max(0, end - _NAME), end, (kind,)) if span[1] == end][-1:]

    def _alone_at_end(self, end: int) -> list[Entity]:
        """The park whose name ends here, and that is not joined to others: no 县内有甲园和|乙园."""
        spans = [span for span, _ in self.scene.draft.between(max(0, end - _NAME), end, ("Park",)) if span[1] == end]
        joined = spans and self.text[spans[-1][0] - 1 : spans[-1][0]] in _JOINTS
        return [] if joined else self._at_end(end, "Park")

    def _built(self, sentence: Sentence, clause: Clause) -> list[Entity]:
        """建设甲产业园项目,总投资约60亿元,|主攻A和B: the works that the clause before the sum ends with."""
        if not _MAINLY.match(self.text, clause.start):
            return []
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if before is None or not _SUM.match(self.text, before.start):
            return []
        return self._at_end(before.start - 1, "Project") or self._at_end(before.start - 1, "Park")

    def _of_section(self, sentence: Sentence) -> list[Entity]:
        """二、甲产业链, or a park, on a line of its own: what the lines below it are about, up to the next heading."""
        start = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", sentence.end)
        line = self.text[start : end if end >= 0 else len(self.text)].rstrip()
        number = _NUMBERED.match(line)
        named = self.scene.names.get(sentence.clauses[0].start, [])
        parks = [(n.start - start, n.end - start) for n, e in named if e.type == "Park"]
        if parks and self._only_names(line, number.end() if number else 0, parks):
            self.section, self.of_item = [e for _, e in named if e.type == "Park"], False
        elif number or _ITEM.match(line):
            chains = [(n, e) for n, e in named if e.type in ("Chain", "Cluster")]
            whole = len(sentence.clauses) == 1 and chains and len(line) - (chains[-1][0].end - start) < 10
            if number is None and not whole and not self.of_item:
                return self.section
            self.section = [chains[-1][1]] if whole else []
            self.of_item = number is None
        elif _PLAIN.match(line):
            self.section = []
        else:
            return self.section
        return []

    def _only_names(self, line: str, at: int, named: list[Span]) -> bool:
        """Whether a line, from here on, consists of these names, with what joins them."""
        rest = ""
        for start, end in named:
            rest, at = rest + line[at:start], end
        return not _IN_BRACKETS.sub("", rest + line[at:]).strip(" \t*#·、和与:")

    def _head(self, sentence: Sentence) -> None:
        """(一)甲园区、乙园区。 or ——甲集群。: what a sentence names and says nothing of is what the next ones of its line are about."""
        clause = sentence.clauses[-1]
        things = [(n, e) for n, e in self.scene.names.get(clause.start, []) if e.type in ("Park", "Cluster")]
        labelled = all(_LABEL.fullmatch(self.text, c.start, c.end) for c in sentence.clauses[:-1])
        if not labelled or not things:
            return
        rest = _HEADING.match(self.text, clause.start)
        at = rest.end() if rest else clause.start
        for name, _ in things:
            if self.text[at : name.start] not in {"", *lx.JOINTS}:
                return
            at = after_bracket(self.text, name.end)
            if at >= clause.end:
                self.headed = [e for n, e in things if n.start <= name.start]
                return

    def _opening(self, clause: Clause) -> list[Entity]:
        """The park that the clause begins with (甲园区聚焦…, “一核”即乙基地,…), or the field of a known cluster or chain (电子信息重点培育…)."""
        if (back := self.scene.references.at(clause, clause.start)) and back[0].type in _KINDS:
            return [back[0]]
        lead = _BEFORE.match(self.text, clause.start)
        start = lead.end() if lead else clause.start
        if (park := self._by_board(clause, start)) is not None:
            return [park]
        for name, entity in self.scene.names.get(clause.start, []):
            if entity.type == "Park" and entity.name.endswith(lx.ASPIRATIONS):
                continue  # 甲市打造A高地,|主攻B: of the place
            if self._is_predicate(clause, name.start, entity):
                continue
            if apposed(self.scene, clause, name.start, name.end):
                continue  # 甲开发区,|省级开发区,主导产业为…
            if self.text[name.start - 1 : name.start] == "[" and self.text.startswith("]", name.end):
                return [entity] if entity.type == "Park" and name.start == clause.start + 1 else []
            if entity.type in _KINDS and name.start in (start, clause.start):
                joined, end = self._joined(clause, name.end)
                alone = (
                    not joined or name.start > clause.start or end >= clause.end
                )  # 甲园区、乙园区率先突破: both, there
                if alone and self._acts(clause, end):
                    return [entity, *joined]
            if entity.type == "Project" and self._settles(clause, name.start, name.end):
                return [entity]
            if entity.type == "Park" and self._is_site(clause, name.start, name.end):
                return [entity]
            if entity.type == "Park" and self._is_built(clause, name.start, name.end):
                return [entity]  # 规划建设甲产业园,|布局A
            if entity.type == "Park" and sets_up(self.text, clause, (name.start, name.end)):
                return [entity]  # 甲市于2013年组建乙园区,|规划面积50平方公里,已形成A、B两大产业
            if entity.type == "Park" and self.text[clause.start : name.start] in _RELIED_ON:
                joined, end = self._joined(clause, name.end)
                if end >= clause.end:  # …,重点分别为A和B: one for each, which pairs tell
                    goes_on = not joined or not _IN_TURN.match(self.text, clause.end + 1)
                else:
                    goes_on = self.text.startswith("依托", clause.start) and self._acts(clause, end)
                if goes_on:
                    return [entity, *joined]  # 依托某高新区,…; 依托甲园区、乙园区发展…
        topic = _TOPIC.match(self.text, clause.start, clause.end)
        known = self._known(topic[1]) if topic else None
        return [known] if known is not None else []

    def _by_board(self, clause: Clause, start: int) -> Entity | None:
        """甲园区|管委会重点支持A: the park by whose board a clause says that it acts."""
        named = self.scene.draft.between(start, clause.end, ("Park",)) if clause.flags & lx.ORGAN else []
        return next((e for (a, b), e in named if a == start and BOARD.match(self.text, b, clause.end)), None)

    def _is_predicate(self, clause: Clause, start: int, thing: Entity) -> bool:
        """甲园位于某市,是|国家级示范区,…; 是|全国茶产业示范基地: whether a clause only says that what it is about is such a thing."""
        if start == clause.start or self.text[start - 1] not in "是系为":
            return False
        bare = start == clause.start + 1 and self.text[clause.start - 1 : clause.start] in _SENTENCE_MARKS
        return bare or lx.level_length(thing.name) > 0

    def _is_built(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a clause says no more than that a park is built, and the next what for: 推进甲经开区建设,|重点发展A."""
        if clause.mark != "," or not _BUILT_UP.fullmatch(self.text, clause.start, start):
            return False
        closes = self.text[end : clause.end] in ("", "建设")
        return closes and _MAINLY_FOR.match(self.text, clause.end + 1) is not None

    def _settles(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a clause tells where the works that it begins with are: 投资10亿元的|甲产业园项目|落户乙园,重点发展A."""
        return bool(_WITH_SUM.fullmatch(self.text, clause.start, start) and _LIES.match(self.text, end, clause.end))

    def _is_site(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a park is where the clause places a field: 并在甲高新区|布局智能终端."""
        if not self.text.startswith("在", start - 1, clause.end) or _FORBIDDEN.search(self.text, clause.start, start):
            return False
        return _PLACES.match(self.text, end, clause.end) is not None

    def _joined(self, clause: Clause, end: int) -> tuple[list[Entity], int]:
        """The parks that are joined with the one that ends here, and where the last one ends, with its bracket."""
        parks = {n.start: (n, e) for n, e in self.scene.names.get(clause.start, []) if e.type == "Park"}
        found: list[Entity] = []
        end = after_bracket(self.text, end)
        while self.text[end : end + 1] in _JOINTS and end + 1 in parks:
            name, park = parks[end + 1]
            found.append(park)
            end = after_bracket(self.text, name.end)
        return found, end

    def _acts(self, clause: Clause, end: int) -> bool:
        """Whether the clause ends with the name, or a verb or an adverb follows it, or its part in a map."""
        if self.text.startswith(("之外", "以外", "之前"), end):
            return False  # 甲基地之外,又…
        if _PLAYS.match(self.text, end, clause.end) or self.text.startswith("属于", end):
            return True  # 甲园区|属于电子信息产业领域,其主导产业为…
        if _IS_SITED.match(self.text, end, clause.end) or self.text.startswith(_COMPRISES, end):
            return True
        if _LED_BY.match(self.text, end, clause.end):
            return True  # 甲高新区|以上汽通用五菱为龙头,发展A
        following = next((w for w in clause.words if w.start >= end), None)
        if end >= clause.end - 1 or following is None:
            return end >= clause.end - 1
        if self._lets_places(clause, following):
            return False
        acts = following.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT) and self.text[following.start] not in "的等"
        return following.start == end and bool(acts)

    def _lets_places(self, clause: Clause, verb: Word) -> bool:
        """Whether a clause goes on with places that are to do what it says: 甲类集群|支持乙县、丙县做强A."""
        places = (w for w in clause.words if w.flags & lx.PLACE and w.start == verb.end)
        return self.text[verb.start : verb.end] in _LETS and next(places, None) is not None

    def _known(self, field: str) -> Entity | None:
        """The cluster or chain of this field."""
        for kind, tail in (("Cluster", "集群"), ("Chain", "产业链")):
            if found := self.scene.draft.find(kind, field.removesuffix("产业") + tail):
                return found
        return None


def are_wings(text: str, clause: Clause) -> bool:
    """甲谷以乙园为核心区,|丙园、丁园为两翼|,布局A: whether a clause only goes on to say how what the one before is about is laid out."""
    if _WINGS.search(text, clause.start, clause.end) is None:
        return False
    return _CORED.search(text, max(0, clause.start - _NAME), clause.start) is not None


def sets_up(text: str, clause: Clause, park: Span) -> bool:
    """Whether a clause says that a park was set up, and the next one its size or what it lives on: 甲市于2013年组建|乙园区|,规划面积…."""
    if clause.mark != "," or park[1] != clause.end or not _SETS_UP.fullmatch(text, clause.start, park[0]):
        return False
    return bool(_IS_SITED.match(text, clause.end + 1) or _SAYS_OF_PARK.match(text, clause.end + 1))


def apposed(scene: "Scene", clause: Clause, start: int, end: int) -> bool:
    """Whether a clause is nothing but a class of parks, behind a park that it says this of: 甲开发区,|省级开发区,…"""
    named = scene.text[start:end]
    if (start, end) != (clause.start, clause.end) or not lx.level_length(named) or clause.mark == ":":
        return False
    before = scene.draft.between(max(0, start - _NAME), start, ("Park",))
    between = scene.text[before[-1][0][1] : start] if before else ""
    return bool(before) and (between in _BEHIND_NAME or ASIDES.fullmatch(between.removesuffix(",")) is not None)
