"""What places and parks are said to live on: 某区主攻A; 某县做的是B; A放在某园区; 甲市A、乙市B、丙市C."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import SORT, after_verb, covered_by_words, may_be_field, reads_as_field, unwanted
from loaders.extract.names.handled import heading
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.denial import denied
from loaders.extract.relation.holders import apposed, sets_up
from loaders.extract.relation.making import ADVERBS, OF_FIRMS, makers
from loaders.extract.relation.pairs import Pairs
from loaders.extract.relation.said_fields import APART, COMMA, LIMITS, NAME, SaidFields
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LEAD = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、是][.、]?|其中|同时|此外|另外|而|像|如|比如|例如|(?:逐步|初步|已经?)?(?:形成|构建|呈现|构成)了?|再看|还有|以及|在|把|将|支持|推动|引导|鼓励|[^,、;:]{0,6}(?:上|方面)|(?:[东西南北中主副]|[一二两三四])[翼核带轴区极片心廊圈](?:则)?(?:即|指|为|是)|“[^“”]{1,6}”(?:即|指|为|是|包括|分别(?:是|为))){0,2}[,:]?\s*"
)
_PART = re.compile("“[^“”]{1,6}”(?:即|指|是|为)+")  # “一主”即|A
_MAIN = re.compile(
    "(?:等)?为(?:重点|核心|主要|主|龙头|中心|支点|依托|支撑|引领|骨干|主体)(?:承载)?(?:区域|承载地|产区|布局区|集聚区|聚集区|基地|阵地|载体|区)?"
)
_ON = re.compile("(?:[\u4e00-\u9fff]{2,8}[带圈廊轴翼片])?以")
_CORE = re.compile("(?:(?:核心|主要|重点)(?:承载)?(?:区|园区|载体|区域)|承载(?:区|地|园区|载体)):$")
_RESTS = ("以", "依托")
_CLOSE = 60  # characters of the sentence before
_LAST_JOINT = re.compile("(?<=..)[和与及](?=..)")
_IN_TURN = re.compile(
    "(?:各自|它们|其|分别)?的?(?:特色|主导产业|主攻方向|产业定位|定位|主攻|产业|方向|侧重|重点)(?:产业)?(?:依次|分别)(?:为|是)"
)
_LONGEST_TOPIC = 26
_RELYING = re.compile(
    r"(?:依托|以|立足|利用|发挥|凭借|借助|背靠|用好)[^,;:。]{2,24}(?:优势|基础|条件|资源|禀赋|积累|为依托|为支撑|为载体|为重点|为核心|为龙头|为抓手|为支点|为中心|为主体|为引领|为节点)"
)
_FORMS = re.compile(
    r"(?:则|同|共同|互)*(?:[为成]|作为|构成|组成)[一双两三四五多]?(?:个|大)?(?:核心?|翼|极|带|轴|心|廊|圈|副中心|支点|节点|增长极)"
)  # 甲区与乙高新区|为一核
_ONE = re.compile(
    "(?:其中)?(?:另|前|后)?一(?:个|家|地|园|县|市|区|方|头)(?:则|主要|重点)?(?![项批期次张条样起直])"
)  # 一个做A,一个做B
_HEEDS = re.compile(  # 甲市、乙市|可以结合资源条件,分别发展…
    "(?:可以?|要|应当?|应该|将|需)*(?:结合|根据|按照|立足|发挥|依据|因地制宜|找准)[^,;:。]{0,14}"
)
_DUTIES = re.compile("分管|负责|归口|包抓|牵头|领衔|承担")  # of an office or a person
_MOVES = re.compile(
    rf"{ADVERBS}(?:往|向|朝|朝着)(?P<body>[^,;:。]{{2,20}}?)(?:方向)?(?:走|转|转型|延伸|升级|靠拢|挺进|进军|拓展|迈进|发力|攀升|突围|集聚|集中)"
)
_WORKS_ON = re.compile(
    rf"{ADVERBS}(?:在|围绕|聚焦|瞄准|紧盯|盯住|盯着)(?P<body>[^,;:。]{{2,30}}?)(?:产业|领域)?(?:上|方面)?(?:招引|招商|引进|延链|强链|补链|建链|下功夫|做文章|发力|求突破|出实招|动脑筋|用力|加力|精耕细作)"
)
_MAINLY = re.compile(
    rf"{ADVERBS}(?:是一?[个座家]?)?以(?:发展(?=[^,;:。]{{2,40}}为主))?(?P<body>[^,;:。]{{2,40}}?)(?:等)?(?:见长|闻名|著称|起家|立身|为(?:配套|补充|辅助|辅|支撑|延伸|主|主导|主攻|重点|特色|支柱|核心|主体|主业|首位|龙头|突破口|切入点|着力点|引擎|牵引|主攻方向|首位产业|主导产业|支柱产业|特色产业|优势产业|招牌|看家|抓手|(?:[一二两三四五]大)?拳头))"
)
_SORT_FOLLOWS = re.compile(f";(?:{SORT})(?:主要)?(?:为|是|有|包括)")  # 甲园主导产业为A;|特色产业为B
_AND_MINOR = re.compile(  # 以甲为主导,|乙为特色
    r"(?P<body>[^,;:。以]{2,20}?)(?:等)?为(?:配套|补充|辅助|辅|支撑|延伸|特色|重点|新兴产业)$"
)
_PLACED = sought(
    r"(?:则|主要|重点|自然|顺势|整体|也|就|都|将|要|已|集中|均|优先|继续)*(?:依托|借助|立足|放在|放到|放给|落在|落到|落户|落子|落地|摆在|摆到|布在|布局在|布局于|布局到|布局|集中在|集中于|集聚在|集聚于|聚集在|分布在|分布于|部署在|交给|归|靠|看|在)"
)
_PILLAR = re.compile(r"(?P<field>[^,;:。、]{2,14}?)(?:产业)?(?:一直|历来|已经?|就)?(?:是|为|成为|成了)")
_PILLARS = "(?:当家|看家|保底|起家|富民|王牌|第[一二三四五]个?[百千]亿级?|支柱|主导|首位|第一|头号|一号|优势|特色|传统|招牌|拳头|主要|重要|标志性|核心|主攻)"
_AS_PILLAR = re.compile(
    rf"的?(?:最[具有大强][^,;。]{{1,6}}?的?{_PILLARS}{{0,3}}|{_PILLARS}{{1,6}})(?:产业|行业|工业|方向|赛道)"
)
_IS_PILLAR = re.compile(
    rf"(?P<body>[^,;:。]{{2,20}}?)(?:产业)?(?:一直|历来|已经?|就|逐步|逐渐|正)*(?:是|成为|成了|变成|跃升为|发展成)(?:当地|全[县区市州]|该[县区市州]|我[县区市州])?{_AS_PILLAR.pattern}"
)
_BESIDES = re.compile(r"(?:则|也|还)?(?:要|将|可)?(?:在|除了?)(?P<body>[^,;:。]{2,24}?)(?:之外|以外|外)")
_MORE = re.compile(
    "(?:该[市县区州园]|当地|[\u4e00-\u9fff]{2,4}[市县区])?(?:还|也|又|再|另|兼|同时|正|着力|重点|大力|积极|主攻|发展|布局|培育|[^,。;]{2,12}(?:是|成了?|成为)[^,。;]{0,6}(?:亮点|看点|特色|主角|名片|强项|拳头))"
)  # 除A外,|还发展B
_HIGHLIGHT = re.compile(
    ADVERBS
    + r"(?P<body>[^,;:。是]{2,24}?)(?:两大)?(?:产业)?(?:(?:则|也|才|就)?(?:是|成了|成为)(?:又一|另一|最大|最新|新)?(?:个|张)?的?(?:亮点|看点|特色|主角|重头戏|招牌|名片|强项|拳头|看家本领)"
    r"|(?:双轮驱动|两轮驱动|双轮并进|双引擎|两条腿走路|并举|并重|差异化发展|错位发展|各有侧重|挑大梁|唱主角|挑起大梁))"
)
_GREW = re.compile(  # 甲市|乙产业产值由1500亿元提高到2800亿元: only told of
    "[^,;。]{2,24}?(?:产值|收入|营收|规模|增加值)[由从][^,;。]{1,20}?(?:提[高升]|增[加长]|扩大|上升|跃升)[到至]"
)
_HELD = re.compile(  # 把A作为首位产业, 将A、B摆在突出位置
    r"(?:将?把|将|(?:确定|确立|明确|选定)了?(?=[^,;:。]{2,40}?(?:作)?为[^,;:。]{0,6}产业)|(?<=[,;])(?=[^,;:。把将]{2,30}?作为[^,;:。]{0,6}产业))(?P<body>[^,;:。及]{2,40}?)(?:产业|行业)?(?:始终|一直|优先)?(?:作为|为(?=[^,;:。]{0,4}产业)|列为|列入|定为|定位[为成]|确定为|明确为|确立为|视为|当作|当成|打造成|培育成|摆在|放在|摆到|放到)"
    r"[^,;:。]{0,12}?(?:产业|工程|抓手|突破口|切入点|着力点|主攻|重点|方向|位置|首位|支柱|引擎|名片|主导|增长极|增长点|招牌|赛道|优先级|来抓)"
)
_HOLDS = re.compile("把|将|作为|确[定立]|明确|选定")  # looked for before the pattern with them
_HELD_AS = re.compile(  # 以A为首位产业, without a subject
    "(?:要|坚持|明确|重点|始终|逐步|继续)*以(?P<body>[^,;:。以、]{2,16}?)(?:产业)?(?:作)?为(?:主导|首位|支柱|特色|优势|主攻)产业(?=[,。;\n]|$)"
)
_EVENT = re.compile(  # 甲市|A产业高质量发展大会: no field of the place
    "[^,。;、]{2,20}?(?:大会|论坛|峰会|博览会|推介会|对接会|研讨会|座谈会|交流会|展览会|展会|招商会|洽谈会|大赛)"
)
_CARES = re.compile(  # what places do that live on the field of a heading
    "布局|发展|培育|打造|建设|引进|招引|做[大强优精]|加快|推进|聚焦|依托|重点|承接|壮大|集聚|投产|延伸|拓展|提升|突破|形成"
)
_ASPECT = re.compile("(?:其中)?(?:在)?(?P<field>[\u4e00-\u9fffA-Za-z]{2,16}?)(?:产业|领域|产业链)?方面")
_LABEL = re.compile(r"\[[^\[\]]{1,8}\]")
_OWN_LABEL = re.compile(r"(?:^|[\n。;| \t])(?:园区)?(?:主导|重点|特色|优势|支柱|首位|主要)产业[\])】]?[:：]$")
_ALONE = re.compile(r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*")
_SIZE = re.compile(
    "(?:规划|总|建成|核定|批准|首期|起步区?)*(?:用地)?(?:面积|占地|规划)(?:面积)?(?:约|近|超)?[\\d.]+(?:万)?(?:平方公里|平方千米|公顷|亩)"
)
_BARE_CLUSTER, _NEAR = re.compile("(?:该|这一)?(?:产业)?集群"), 400  # and the characters back to the one that it means
_CARRIED = sought(r"(?:则|主要|重点|也|都|将|要|均|是)*以")
_BORNE_BY = sought(r"(?:则|主要|重点|也|都|均|将)*由")
_BEARS = re.compile(
    "(?:共同|联合|分别|主要|重点|协同|来)*(?:承载|承接|布局|打造|发展|培育|主攻|主抓|牵头|唱主角|挑大梁)"
)
_NOT_SET = re.compile("(?:严禁|禁止|不得|不再|不能|不|未|没有|曾|停止)(?:擅自|允许|准)?$")
_SET_IN = re.compile("(?<![存所现正])在|(?<!理)由")
_SETS = re.compile(
    "(?:等地|等)?(?:大力|重点|主要|优先|集中|共同|加快|统筹|联合|协同)*(?:发展|布局|培育|打造|做[大强优]|壮大)"
)
_ENDS = re.compile("$|[(]")  # of a clause, or before a bracket
_LINKED = re.compile("(?:协同)?(?:联动|带动|辐射)(?=..)")  # 以甲园为核心,|联动乙、丙等载体
_LINKS = re.compile(
    "等?(?:域|载体|园区|区域|地区|基地|平台|地|市县|县区|市|县|区)?(?:协同|联动|错位|共同|配套)*(?:发展|布局)?"
)
_ITEM_FIELD = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、]*)?(?P<field>[\u4e00-\u9fff]{2,12}?)(?:产业|领域)?(?:方面)?"
)
_FIRST = re.compile("(?:等)?为[^,。;、]{1,6}、以?")
_SECOND = re.compile("(?:等)?为(?:辅|次|补充|配套|支撑|协同|拓展|两翼|支点)")
_CARRIES = re.compile(
    r"(?:等)?为(?:主要|主体|核心|重点|主|重要)*(?:承载地?区?|载体|承载园区|核心区?|(?:研发|制造|布局|区域|发展)?中心|基地|主阵地|重点|主|支撑|依托|布局区域|布局地|主战场|主承载区|主平台|极|核心?|两翼|副中心|支点|集聚区|拓展区)"
)


class Specialities:
    """States for one scene what its places and parks make, where a clause says it of them directly."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sites, self.said = Sites(scene), SaidFields(scene)
        self.pairs = Pairs(scene, self.said, self.sites)
        self.field: Entity | None = None  # the field that the line, or the lines above it, is headed with
        self.aspect: Entity | None = None  # the field of which the sentence says that it tells
        self.rested: list[Named] = []  # the fields that the sentence has said to rest on parks or places
        self.line = -1

    def sentence(self, sentence: Sentence) -> None:
        """All clauses of a sentence; where one only names places or parks, the next says it of them."""
        waiting: list[Named] = []
        each: list[Named] = []  # those of several clauses that say no more, of whom one may tell apart
        several: list[Named] = []  # two or more that the sentence has named together, and have not had their turn
        topic: Named | None = None  # whom the sentence has told of last
        labelled = False
        self._read_heading(sentence)
        self.aspect = None
        self.rested = []
        for clause in sentence.clauses:
            self.aspect = self._aspect(clause) or self.aspect
            if self.scene.subjects.lays_out(clause):
                continue
            if self._set_in(clause):
                waiting, topic = [], None
                continue
            if several and (turn := _ONE.match(self.text, clause.start, clause.end)):
                self._said_of(clause, [several.pop(0)], turn.end())
                continue
            if len(each) > len(waiting) and APART.match(self.text, clause.start, clause.end):
                waiting, topic = each, None
            if waiting and not (labelled and self._list_under_label(clause, waiting)):
                label = _PART.match(self.text, clause.start, clause.end)
                self._said_of(clause, waiting, label.end() if label else clause.start)
            if waiting and clause.mark == "," and _SIZE.fullmatch(self.text, clause.start, clause.end):
                continue  # 甲园,面积5平方公里,|重点发展…
            if apposed(self.scene, clause, clause.start, clause.end):
                continue  # 甲园,省级园区,|重点发展…
            before, waiting, labelled = waiting, [], clause.mark in (":", "—")
            lead = _LEAD.match(self.text, clause.start, clause.end)
            leads = (clause.start, lead.end() if lead else clause.start)
            starts = dict.fromkeys((*leads, *self._described(clause), *self._resting(clause)))
            for subjects, at in map(partial(self.sites.subjects, clause), starts):
                if subjects:
                    self._cored(clause, subjects, at)
                    self._said_of(clause, subjects, at)
                    waiting = subjects if self._says_no_more(clause, at) else []
                    each = [*(each if before else []), *waiting] if waiting else []
                    several = [*subjects] if len(subjects) > 1 else several
                    topic = self._topic(clause, subjects)
                    break
            else:
                if topic is not None:
                    self._carried_on(clause, topic)
                waiting = self._relied_on(clause, sentence)
                self._placed(clause)
                self._in_turn(clause, sentence)
                self._own_page(clause)
                self._held(clause)
            if len(sentence.clauses) == 1:
                self._headed(clause)
            self._of_heading(clause, sentence)
            self.pairs.clause(clause)
            if clause.flags & lx.BRACKET:
                self._in_brackets(clause)
            if clause.mark == ";":
                self.aspect, self.rested = None, []
            if topic is not None and (
                (clause.mark == ";" and not _SORT_FOLLOWS.match(self.text, clause.end))
                or (not subjects and self._of_others(clause))
            ):
                topic = None

    def _of_others(self, clause: Clause) -> bool:
        """Whether a clause begins with a firm, an organ, another park or place, or has a person in it: the next is about that."""
        named = self.draft.between(clause.start, clause.end, ("Organisation", "Person", "Park", "Platform"))
        other = any(e.type == "Person" or start - clause.start <= 1 for (start, _), e in named)
        return other or self.scene.subjects.names_subject(clause)

    def _resting(self, clause: Clause) -> list[int]:
        """Where the places begin on which a band rests, if the clause says no more: 沿江产业带以|甲、乙为支点."""
        match = _ON.match(self.text, clause.start, clause.end)
        _, end = self.sites.subjects(clause, match.end()) if match else ([], 0)
        return [match.end()] if match and _MAIN.fullmatch(self.text, end, clause.end) else []

    def _described(self, clause: Clause) -> list[int]:
        """Where a park stands behind what describes it: 邻近的|甲园区主攻…, 甲县与乙县合建的|丙示范区盯住…."""
        parks = self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else []
        return [start for (start, _), _ in parks if self.text.startswith("的", start - 1) and start > clause.start]

    def _topic(self, clause: Clause, subjects: list[Named]) -> Named | None:
        """The park, or the place beside that of the document, that a clause is about, and so the next ones."""
        for span, park in self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else ():
            if sets_up(self.text, clause, span):
                return park
        subject = subjects[0] if len(subjects) == 1 else None
        if subject is None or subject is self.scene.place:
            return None
        if isinstance(subject, Entity) and subject.type == "Park":
            return subject
        name = subject.name if isinstance(subject, Entity) else self.text[slice(*subject)]
        back = self.text.startswith(("前者", "后者"), clause.start)
        own = self.scene.place is not None and place_key(name) == place_key(self.scene.place.name)
        return subject if (back or self.scene.subjects.names_subject(clause)) and not own else None

    def _carried_on(self, clause: Clause, topic: Named) -> None:
        """甲园区成立最早,|专做A: what a clause without a subject says of the one before."""
        firms = False
        matches = (
            pattern.match(self.text, clause.start, clause.end) for pattern in (_MOVES, _MAINLY, _WORKS_ON, _AND_MINOR)
        )
        if match := next(filter(None, matches), None):
            things = self.said.fields(*match.span("body"))
        elif (match := makers().match(self.text, clause.start, clause.end)) and not _DUTIES.search(match[0]):
            firms = bool(OF_FIRMS.search(match[0]))
            things = self.said.fields(after_verb(self.text, match.end()), clause.end, whole=True)
        else:
            return
        fields = [t for t in things if not isinstance(t, Entity) or t.type in ("Industry", "Chain")]
        self.said.state(clause, [topic], [field for field in fields if not (firms and self.said.is_firm(field))])

    def _read_heading(self, sentence: Sentence) -> None:
        """2.数控机床。: the field that what follows is about, on the line or up to the next heading."""
        if sentence.line != self.line:
            self.line = sentence.line
            if (span := heading(self.text, sentence)) and not self.text.startswith(_RESTS, span[0]):
                named = self.draft.between(*span, ("Industry", "Chain", "Cluster"))
                self.field = next((e for (start, end), e in named if start == span[0] and end >= span[1]), None)

    def _of_heading(self, clause: Clause, sentence: Sentence) -> None:
        """2.数控机床。 前瞻布局冰雪装备。|以甲区、乙区为主,…: those on whom the field of the heading, or the one told last, rests."""
        self._told_of_places(clause)
        if self.rested and clause.start > sentence.start and (linked := _LINKED.match(self.text, clause.start)):
            places, end = self.sites.subjects(clause, linked.end())
            if _LINKS.fullmatch(self.text, end, clause.end):
                self._lie_in(clause, places, [*self.rested])
            return
        rests = self.text.startswith(_RESTS, clause.start)
        core = not rests and _CORE.search(self.text, max(sentence.start, clause.start - 8), clause.start) is not None
        borne = clause.start > sentence.start and self.text.startswith("由", clause.start)
        told = self._told_before(sentence, clause) if rests or borne else []
        again = self.rested if rests and clause.start > sentence.start else []  # 以甲为核心,|以乙、丙为支撑
        fields = told or again or ((self._told_last(sentence) or self._headed_with()) if rests or core else [])
        if not fields:
            return
        lead = 1 + self.text.startswith("依托", clause.start) if rests or borne else 0
        places, end = self.sites.subjects(clause, clause.start + lead)
        closes = end >= clause.end if core else (_BEARS if borne else _MAIN).fullmatch(self.text, end, clause.end)
        if places and closes:
            self._lie_in(clause, places, [*fields])
            self.rested = [*fields]

    def _told_before(self, sentence: Sentence, clause: Clause) -> list[Entity]:
        """The fields that the clause before ends with: “海”是A与B,|由甲、乙两地布局."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if before is None:
            return []
        item = _ITEM_FIELD.fullmatch(self.text, before.start, before.end) if before is sentence.clauses[0] else None
        if item and reads_as_field(item["field"]):  # 2.装备制造,|以甲园区、乙园区为核心
            return [self.draft.add("Industry", item.span("field"))]
        named = self.draft.between(before.start, before.end, ("Industry", "Chain", "Cluster"))
        if before.mark != "," or not named or named[-1][0][1] != before.end:
            return []
        if self.draft.between(before.start, before.end, ("Place", "Park")):
            return []
        joined = all(self.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))
        return [field for _, field in named] if joined else []

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

    def _aspect(self, clause: Clause) -> Entity | None:
        """在A方面,|甲县将…: the field that the next clauses of the sentence are about."""
        match = _ASPECT.fullmatch(self.text, clause.start, clause.end)
        if match is None:
            return None
        named = self.draft.between(*match.span("field"), ("Industry", "Chain"))
        return next((e for span, e in named if span[0] == match.start("field")), None)

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

    def _relied_on(self, clause: Clause, sentence: Sentence) -> list[Named]:
        """依托甲、乙、丙三个园区,|分别发展A、B、C: those whose fields the next clause tells, each of its own."""
        if not self.text.startswith("依托", clause.start) or not APART.match(self.text, clause.end + 1, sentence.end):
            return []
        subjects, end = self.sites.subjects(clause, clause.start + 2)
        return subjects if end >= clause.end and len(subjects) > 1 else []

    def _says_no_more(self, clause: Clause, at: int) -> bool:
        """Whether a clause only names who the next one tells of: 依托甲区,… 乙县:… 丙市重点布局:…."""
        besides = _BESIDES.match(self.text, at, clause.end)
        if besides is not None:
            at = besides.end()
        if at >= clause.end or any(
            said.fullmatch(self.text, at, clause.end) for said in (_RELYING, _FORMS, _HEEDS, _MAIN)
        ):
            return clause.mark in (",", ":", "—")
        made = makers().match(self.text, at, clause.end) if clause.mark == ":" else None
        return made is not None and made.end() >= clause.end

    def _list_under_label(self, clause: Clause, subjects: list[Named]) -> bool:
        """甲市:A、B;乙市:C: what stands under a label may be anything, so it must be made of words of the lexicon."""
        things = self.said.fields(clause.start, clause.end, whole=True)
        known = [t for t in things if isinstance(t, Entity) or covered_by_words(self.text[slice(*t)])]
        if len(known) == len(things) and not any(map(self.said.is_firm, things)):
            self.said.state(clause, subjects, things)
        return bool(things)

    def _said_of(self, clause: Clause, subjects: list[Named], at: int) -> None:
        """What these places make, by the verb that follows them."""
        if unwanted(self.text, at, clause.end) or _GREW.match(self.text, at, clause.end):
            return
        besides = _BESIDES.match(self.text, at, clause.end)
        more = besides and _MORE.match(self.text, besides.end() + self.text.startswith(",", besides.end()))
        more = more or (besides and makers().match(self.text, besides.end() + self.text.startswith(",", besides.end())))
        if besides and more and (fields := self.said.fields(*besides.span("body"), whole=True)):
            self.said.state(clause, subjects, fields)
            at = besides.end()
        said = at + self.text.startswith("的", at)  # 凤阳县的|硅基新材料是第二个百亿产业
        for pattern in (_MOVES, _MAINLY, _WORKS_ON, _IS_PILLAR, _HIGHLIGHT):
            if (match := pattern.match(self.text, said, clause.end)) and (
                things := [f for f in self._fields_of(clause, subjects, match.span("body")) if not self.said.is_firm(f)]
            ):  # and no firm: 以中科稀土为龙头
                self.said.state(clause, subjects, things)
                return
        if self._held(clause, subjects):
            return
        if match := makers().match(self.text, at, clause.end):
            start = after_verb(self.text, match.end())
            if APART.search(self.text, clause.start, start) and self._each(clause, subjects, start):
                return
            firms = bool(OF_FIRMS.search(match[0]))
            things = self.said.fields(start, clause.end)
            if len(things) != len(subjects) > 1 and APART.search(self.text, clause.start, start):
                things = self.said.fields(start, clause.end, joint=COMMA)  # 分别主攻细胞和基因治疗、康复器械
                if len(things) != len(subjects):
                    return
            self.said.state(clause, subjects, [f for f in things if not (firms and self.said.is_firm(f))])
        elif _EVENT.match(self.text, at, clause.end):
            return
        elif at < clause.end and not lx.level_length(self.text[at : clause.end].strip()):  # 甲园 国家级 A、B: a row
            told = at == clause.start or self.text[at] == "的"
            things = self.said.fields(at + (self.text[at] == "的"), clause.end, whole=True)
            if told or all(map(self._is_plain, things)):
                of_park = any(isinstance(s, Entity) and s.type == "Park" for s in subjects)
                none = ("Cluster", "Programme") if of_park else ("Cluster",)  # 甲园“三年跨越计划”|开局
                self.said.state(clause, subjects, [t for t in things if not (isinstance(t, Entity) and t.type in none)])

    def _fields_of(self, clause: Clause, subjects: list[Named], span: Span) -> list[Named]:
        """甲、乙分别以A和B、C为主导产业: as many fields as subjects where each has its own, cut at the commas only."""
        things = self.said.fields(*span)
        if len(subjects) > 1 and len(things) != len(subjects) and APART.search(self.text, clause.start, span[0]):
            if self._each(clause, subjects, span[0]):
                return []
            things = self.said.fields(*span, joint=COMMA)
            return things if len(things) == len(subjects) else []
        return things

    def _each(self, clause: Clause, subjects: list[Named], start: int) -> bool:
        """甲、乙分别侧重A与B、C与D: as many parts as subjects, each with the fields of its own."""
        limit = LIMITS.search(self.text, start, clause.end)
        parts = self._parts(start, limit.start() if limit else clause.end, len(subjects))
        fields = [self.said.fields(*part) for part in parts] if len(parts) == len(subjects) > 1 else []
        if not fields or not all(fields):
            return False
        for part, own in zip(parts, fields, strict=True):
            self._cut(part, own)
        for (a, b), field in self.draft.between(start, clause.end, ("Industry",)):
            if any(a < end < b for _, end in parts[:-1]) and set(field.places) <= {(a, b)}:
                self.draft.drop(field)  # 水泥建材和茶叶, where the two are of different places
        for subject, own in zip(subjects, fields, strict=True):
            for place, field in (
                (self.said.entity("Place", subject), self.said.entity("Industry", one)) for one in own
            ):
                self.scene.claimed.add((clause.start, id(field)))
                self.draft.lives_on(place, field, (clause.start, clause.end))
        return True

    def _parts(self, start: int, end: int, count: int) -> list[Span]:
        """What 、 cuts (A与B、C与D), or 和, where it cuts into as many and 、 goes on behind it: A和|B、C."""
        parts = pieces(self.text, start, end, "和")
        goes_on = len(parts) == count > 1 and self.text.find("、", parts[-1][0], end) >= 0
        return parts if goes_on else pieces(self.text, start, end)

    def _cut(self, part: Span, own: list[Named]) -> None:
        """Forget the field that was read where these are two: 信创与新能源."""
        whole = self.draft.find("Industry", self.text[slice(*part)]) if len(own) > 1 else None
        if whole is not None and whole not in own and set(whole.places) <= {part}:
            self.draft.drop(whole)

    def _in_turn(self, clause: Clause, sentence: Sentence) -> None:
        """五个园区是甲、乙…和戊,|各自的特色依次为A、B…、E: of those that the sentence has enumerated."""
        told = _IN_TURN.match(self.text, clause.start, clause.end)
        if told is None:
            return
        named = self.draft.between(sentence.start, clause.start, ("Park", "Place"))
        outer = [(s, e) for s, e in named if not any(c <= s[0] and s[1] <= d and s != (c, d) for (c, d), _ in named)]
        first = next(
            (
                n
                for n in range(len(outer) - 1, 0, -1)
                if self.text[outer[n - 1][0][1] : outer[n][0][0]] not in lx.JOINTS
            ),
            0,
        )
        run = [owner for _, owner in outer[first:]]
        parts = pieces(self.text, told.end(), clause.end)
        if 0 < len(parts) == len(run) - 1 and (joint := _LAST_JOINT.search(self.text, *parts[-1])):
            parts[-1:] = [(parts[-1][0], joint.start()), (joint.end(), parts[-1][1])]
        if len(parts) == len(run) > 1 and all(may_be_field(self.text[a:b]) for a, b in parts):
            for owner, part in zip(run, parts, strict=True):
                self.draft.lives_on(owner, self.draft.add("Industry", part), (clause.start, clause.end))

    def _is_plain(self, named: Named) -> bool:
        """Whether a field is made of words of the lexicon only, and no word alone: right behind a place, anything else may be a name."""
        if isinstance(named, Entity):
            return len(named.name) > 3
        name = self.text[slice(*named)]
        return len(name) > 2 and covered_by_words(name) and not self.said.is_firm(named)

    def _own_page(self, clause: Clause) -> None:
        """[产业]以A、B为主导: on a park's own page, what has no subject is said of the park."""
        told = _OWN_LABEL.search(self.text, max(0, clause.start - NAME), clause.start)
        above = self._park_above(told.start()) if told and self.scene.park is None else None
        if told and above is not None and (fields := self.said.fields(clause.start, clause.end, whole=True)):
            self.said.state(clause, [above], fields)
        if self.scene.park is None:
            return
        label = _LABEL.match(self.text, clause.start, clause.end)
        mainly = _MAINLY.match(self.text, label.end() if label else clause.start, clause.end)
        if mainly and (fields := self.said.fields(*mainly.span("body"))):
            self.said.state(clause, [self.scene.park], fields)
        if told and (fields := self.said.fields(clause.start, clause.end, whole=True)):
            self.said.state(clause, [self.scene.park], fields)

    def _park_above(self, at: int) -> Entity | None:
        """二、甲经开区, and on the next line its 主导产业: the park that is all of the line above a label."""
        line = self.text.rfind("\n", 0, max(0, at)) if self.text[at : at + 1] != "\n" else at
        start = self.text.rfind("\n", 0, max(0, line)) + 1
        parks = self.draft.between(start, line, ("Park",)) if line > 0 else []
        whole = (
            parks
            and _ALONE.fullmatch(self.text, start, parks[0][0][0])
            and not self.text[parks[0][0][1] : line].strip()
        )
        return parks[0][1] if whole else None

    def _held(self, clause: Clause, subjects: Sequence[Named] = ()) -> bool:
        """把A作为首位产业: by the place that acts, or by whoever makes something its object in the text."""
        holds = _HOLDS.search(self.text, clause.start, clause.end)
        held = _HELD.search(self.text, clause.start, clause.end) if holds else None
        held = held or _HELD_AS.match(self.text, clause.start, clause.end)
        if (
            held is None
            or denied(self.text, clause.start, held.start())
            or self.draft.between(held.start(), clause.end, ("IndustryGroup",))
        ):
            return False
        fields = self.said.fields(*held.span("body"), whole=True)
        actors = subjects or self.scene.actors_in(clause)
        if fields and actors:
            self.said.state(clause, [*actors], fields)
        return bool(fields)

    def _headed(self, clause: Clause) -> None:
        """(三)甲市。A、B、C。: a sentence of nothing but fields, under the heading that names who lives on them."""
        places: list[Named] = [] if self.scene.subjects.names_subject(clause) else [*self.scene.subjects.at(clause)]
        if places and len(fields := self.said.fields(clause.start, clause.end, whole=True)) > 1:
            self.said.state(clause, places, fields)

    def _set_in(self, clause: Clause) -> bool:
        """在甲、乙、丙三县大力发展A; 由甲、乙共同发展A: several places on whom a field is set."""
        for sign in _SET_IN.finditer(self.text, clause.start, clause.end):
            if _NOT_SET.search(self.text, clause.start, sign.start()):
                continue  # 严禁|在甲、乙发展A, 曾由甲、乙发展A
            places, end = self.sites.subjects(clause, sign.end())
            end -= self.text.startswith("大力", end - 1)  # 三县|大力 is read as 三大
            made = _SETS.match(self.text, end, clause.end) if len(places) > 1 else None
            if made is not None:
                fields = self.said.fields(after_verb(self.text, made.end()), clause.end)
                self.said.state(clause, places, fields)
                return bool(fields)
        return False

    def _placed(self, clause: Clause) -> None:
        """A则放在甲园区和乙县; A以甲、乙、丙三地为主承载: the field before its places."""
        if pillar := _PILLAR.match(self.text, clause.start, clause.end):
            subjects, end = self.sites.subjects(clause, pillar.end())
            if subjects and _AS_PILLAR.match(self.text, end, clause.end):
                self.said.state(clause, subjects, self.said.fields(*pillar.span("field"), whole=True))
                return
        first, last = clause.start + 2, min(clause.end, clause.start + _LONGEST_TOPIC)
        for sign, pattern, closes in (("", _PLACED, _ENDS), ("以", _CARRIED, _CARRIES), ("由", _BORNE_BY, _BEARS)):
            if self.text.find(sign, first, last) < 0:
                continue
            for match in pattern.finditer(self.text, first, last):
                subjects, end = self.sites.subjects(clause, match.end())
                if not subjects or not closes.match(self.text, end, clause.end):
                    continue
                if things := self._carried(clause, match.start()):
                    self._lie_in(clause, [*subjects, *self._seconds(clause, end)], things)
                    self.rested = things if sign == "以" else self.rested
                    return

    def _cored(self, clause: Clause, subjects: list[Named], at: int) -> None:
        """甲集群|以乙、丙为核心: the places of a cluster that a clause is about."""
        clusters = [one for one in subjects if isinstance(one, Entity) and one.type == "Cluster"]
        lead = _CARRIED.match(self.text, at, clause.end) if len(clusters) == len(subjects) == 1 else None
        places, end = self.sites.subjects(clause, lead.end()) if lead else ([], 0)
        if places and _CARRIES.match(self.text, end, clause.end):
            self._lie_in(clause, places, subjects)
            self.rested = subjects

    def _seconds(self, clause: Clause, start: int) -> list[Named]:
        """A以甲为主、|乙和丙为辅: those that come second."""
        first = _FIRST.match(self.text, start, clause.end)
        subjects, end = self.sites.subjects(clause, first.end()) if first else ([], 0)
        return subjects if subjects and _SECOND.match(self.text, end, clause.end) else []

    def _carried(self, clause: Clause, end: int) -> list[Named]:
        """What stands before its places: fields, a cluster, or the one that a bare 集群 means."""
        if _BARE_CLUSTER.fullmatch(self.text, clause.start, end):
            before = self.draft.between(max(0, clause.start - _NEAR), clause.start, ("Cluster",))
            return [cluster for _, cluster in before[-1:]]
        named = self.draft.between(clause.start, end, ("Cluster",))
        whole = [cluster for (start, stop), cluster in named if (start, stop) == (clause.start, end)]
        return [*whole] or self.said.fields(clause.start, end, whole=True)

    def _lie_in(self, clause: Clause, subjects: list[Named], things: list[Named]) -> None:
        """A cluster lies in its places; they live on a field."""
        clusters = [thing for thing in things if isinstance(thing, Entity) and thing.type == "Cluster"]
        for cluster in clusters:
            for place in (self.said.entity("Place", subject) for subject in subjects):
                self.draft.relate("LOCATED_IN", cluster, place, (clause.start, clause.end))
                if place.type == "Place":
                    self.draft.relate("FOCUSES_ON", place, cluster, (clause.start, clause.end))
        self.said.state(clause, subjects, [thing for thing in things if thing not in clusters])

    def _in_brackets(self, clause: Clause) -> None:
        """在玄武岩纤维(甲市、乙市)、石墨(丙县)等领域: the places of a field."""
        for word in clause.words:
            if not word.flags & lx.BRACKET:
                continue
            named = self.draft.between(clause.start, word.start, ("Industry", "Chain"))
            fields: list[Named] = [field for (_, end), field in named if end == word.start]
            places, end = self.sites.subjects(clause, word.start + 1) if fields else ([], 0)
            if places and end == word.end - 1:
                self.said.state(clause, places, fields[-1:])
