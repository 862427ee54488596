"""Who leads what: persons who are 链长, organs and places that take the lead, firms that are 链主."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.names.firms import BY_WHOM
from loaders.extract.names.officials import POST_BEHIND, POST_ENDS
from loaders.extract.names.organs import organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.carried_out import carried_out
from loaders.extract.relation.denial import denied_with
from loaders.extract.relation.labels import led_before
from loaders.extract.relation.led import field_before, fields_led
from loaders.extract.relation.led_in_turn import LedInTurn, Pair
from loaders.extract.relation.objects import Objects

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NOT_HIM = re.compile(  # 原甲产业链链长|王某某
    "建议由?|(?<![^。;,、:(\n])原(?!材料|料|油|药|子|创)[^,。;、]{2,20}链(?:总|副)*链长|(?:拟|不再)由|免去|[尚暂]未"
)
_AND_OTHERS = re.compile("等[^,。;]{0,6}领导")
_BEHIND = re.compile(f"^(?:{POST_BEHIND})")
_IS_ALL = re.compile(f"(?:{POST_BEHIND})?")
_AND_OFFICE = re.compile(f"[、和](?:[\u4e00-\u9fff、]{{0,18}}(?:{POST_ENDS}|委员))?")  # 书记王某某|、市长|李某某
_LABEL = 16  # characters of a bracket before its leader
_TAKES_OFFICE = re.compile(
    rf"(?:{POST_BEHIND})?(?:等[^,。;]{{0,6}}领导)?(?:则|还|也|又|亲自|分别|共同|同时|继续|负责|各自|具体|直接|,)*"
    r"(?:总?牵头|牵[的了]头|盯着?|督办|督战|坐镇|扛|挂号|包干|主管|担任|担纲|兼任|出任|接任|当上|任|挂帅|领衔|领办|领|包抓|包联|包保|挂钩联系|挂点联系|挂联|挂钩|联系|牵头|分管|主抓|认领|挑|负责|为|是(?=[^,。;、]{2,20}链的?“?(?:总|副)*链长))(?:的|了|负责|抓|推进|服务)?(?:是|就是)?(?!人|单位|制)"
)
_TAKES_LEAD = re.compile(
    r"(?:等(?:部门|单位|地)?)?(?:则|将|要|负责|具体|总|分别|共同|联合|按照?(?:各自)?(?:职责|分工)+|为|作为|是)*(?:(?<=[为是])牵头(?:单位|部门)|牵头(?!作用|单位|部门|人)|领衔(?=承担|实施|研发|攻关|开展|推进|的)"
    r"|负责(?=[^,。;]{2,40}?[两三四五六七八九十\d]+条(?:重点)?(?:产业)?链)|负责(?=[^,。;、]{2,12}(?:产业链|集群|(?<=..)链)(?:[、,。;和与(]|的?(?:建设|培育|发展|打造|推进|招商)|$))|联合实施|共同实施)(?:负责|抓|推进|建设|实施|承担|做|发展|打造|培育)*"
)
_TASK = re.compile(  # 牵头承担的|固态电池关键技术攻关项目
    "的?(?P<task>(?P<field>(?!国家|重[大点]|科技|[省市]|产业|关键|核心|企业)[\u4e00-\u9fffA-Za-z]{4,16}?)(?:(?:关键|核心)?技术(?:研发|攻关|研究)|研发|研制|攻关|产业化|联合攻关)项目)(?![申评]|库|类|管理)"
)
_ONLY_LEADS = re.compile("牵头(?:负责|抓总|组织|协调|统筹)*$")  # 由某厅牵头,|实施甲行动
_JOINED_BY = re.compile(r"(?:由)?(?:会同|联合|协同|联动)|[\u4e00-\u9fff、]{2,30}(?:配合|参与|协助)$")  # 会同某局,
_CARRIES_ON = re.compile(
    r"(?:共同|联合|负责|组织|统筹|加快|协同|具体|深入|全面|大力)*(?:组织)?(?:实施|推进|推动|开展|建设|打造|组建|培育|发展|启动)"
)
_CARRIES_WITH = re.compile(  # 联合某大学、某公司|组建甲创新中心
    "(?:联合|会同|携手|协同)[^,。;]{2,40}?(?:共同)?(?:组建|建设|实施|开展|推进|打造|创建|成立)(?:了)?"
)
_NOT_BY = re.compile("(?:不再?|建议|此前|过去|原先?|原来|曾经?|无需|不宜|不必|[可或未拟若如]|没有|假如|如果|计划)由$")
_SAYS_NO_MORE = re.compile(
    "(?:牵头|负责|联系|包[联抓保]|分管|挂[帅点]|领衔|链长|主[抓管]|推进|抓总?)$"
)  # 甲产业:某某|分管
_AS_MODEL = re.compile("学习|借鉴|做法|经验")
_MEETS = re.compile("(?:组织)?(?:召开|开展|举行|举办|调研|带队|主持|参加|出席|前往|赴)")  # what leads no chain
_RESPONSIBLE = re.compile("(?:会同[^,。;]{2,24}?)?(?:等部门)?(?:具体|组织)?(?:负责|牵头|实施|推进)(?:实施|推进|落实)?")
_JOINED_ORGANS = re.compile("由[\u4e00-\u9fff、]{2,40}[、和与]$")  # 由甲厅、|乙局|负责推进
_IS_CHAIN_LEADER = re.compile(
    r"(?:(?![不未没])[^,。;]){0,4}(?:为(?!提升|加快|推动|实现|了)|是|担任|担纲|任|成为|作为|入选|获评|(?<!争)当|做|被[确认评]定为)(?P<what>[^,。;]{0,40}?)[“]?(?:链主|龙头)(?![^,。;]{0,6}(?:供应商|配套))|(?:等|[两几\d三四五][家户])*(?:企业)?(?:分别|依次)?(?:领衔|挑大梁|唱主角)|(?:则|也|还|又|同样|独自|一举)*[挑扛]起了?(?=[^,。;、]{2,20}链的?(?:大梁|大旗))|发挥“?链主”?(?:企业)?(?:的)?(?:带动|引领|龙头|牵引)*作用|(?:分别|依次)?(?:领航|领跑|引领)(?=[^,。;]{2,30}产业链)|(?:等|[两几\d三四五][家户])+“?链主”?企业|(?:同|并)?(?:归入|列入?|属于?|入列)(?=[^,。;]{2,14}产业链)"
)
_CHAIN_BEFORE = re.compile(
    r"链(?:条|主”?(?:企业)?)?(?:则|就|也|自然|主要|目前|正|恰)*(?:看|靠|是|为|由|有)$|链主”?(?:企业|单位)?(?:[::]|(?:则|分别)?(?:定为|确定为|明确为|锁定为?|是|为))?(?:[\u4e00-\u9fff]{2,4}的)?$"
)
_OF_CHAIN = re.compile(  # 甲产业链,链长|王某某
    r"(?<!各)(?<!级)(?:链长|群长)(?:[::]|[为是由]|[ \t])*(?:[\u4e00-\u9fff、]{1,18}(?:长|书记|主任|主席))?$"
)
_CALLED = re.compile("“?链主”?(?:企业|单位)?(?:[::]|[为是])?$")
_AS_HEAD = re.compile(  # 甲局|为A产业链牵头单位
    "(?:被)?(?:确定)?(?:为|是|作为|担任)(?:全[省市县区州])?(?P<what>[^,。;、]{2,20}?)的?(?:牵头|链长)(?:单位|部门)(?=[,。;]|$)"
)
_AS_LEADERS = re.compile("(?<![能只不未])以[^,。;]{2,40}为“?链主”?(?:企业|单位)?$")
_LIST_OF_LEADERS = re.compile("“?链主”?(?:企业)?名单[^,。;]{0,8}[:]$")  # “链主”名单同时公布:|甲、乙分别领衔…
_NEAR = 20  # characters
_OFFICES = re.compile("[\u4e00-\u9fff、]{0,24}")
_BY_TURNS = re.compile("(?:其)?(?:链长|群长)(?:分别)?由")
_ITSELF = re.compile(
    "(?:(?:该|此|本|这一|这项)[项个]?(?:工程|行动|项目|计划|专项|任务|工作)(?:具体|统一)?)?"
)  # 该工程|由某某牵头
_COUNTED = re.compile("[两三四五六七八九十\\d]+[条个](?:重点)?(?:产业)?(?:链|集群)条?(?:都|均|则|也)?$")
_LONGEST = 40  # characters of a name
_NOT_MADE = re.compile("(?:拟|[未若如]|计划|建议|不再?|力争)[将把]$")  # 拟将|甲明确为A链链主
_SCHOOL = re.compile("(?:大学|学院)$")  # 链主企业甲、|乙大学共同组建…
_MADE_BY = re.compile("链主”?(?:企业)?(?:则|分别|主要)?由$")
_LEADS_FIELD = re.compile(  # 以甲为链主的|氢能产业链, 由甲、乙担任链主的
    f"(?:以|{BY_WHOM})(?P<firms>[\u4e00-\u9fffA-Za-z、]{{2,30}}?)(?:等(?:企业|公司)?)?(?:为|担任|作为|任)“?链主”?(?:企业|单位)?的"
)
_DRAWS = re.compile(  # 以甲为链主,|带动建设乙产业链
    "(?:带动|牵引|引领|推动|联动|聚力|合力)?(?:加快|大力|着力|协同|联合|共同|上下游)*(?:建设|打造|发展|培育|构建|壮大|做强|做优|做大|延伸)"
)
_FIELDS = ("Industry", "Chain", "Cluster")
_BY_OFFICE = re.compile(  # 市政协主席、甲产业链链长|王某某
    r"(?:(?<![^。;:\n])|[、,(]|(?:主席|书记|主任|[市县区省]长)(?:、|兼)?)(?P<chain>(?!该|本|各|全|重点)[\u4e00-\u9fffA-Za-z]{2,14}?产业链)(?:总|副)?链长$"
)
_OF_CHIEFS = sought("链长(?!制)|群长|链主")
_OFFICE_OF_CHAIN = re.compile(
    "链主”?(?:企业|单位)?(?:[::]|为|是)|(?:担任|任|为)(?:总|副)?链长(?!制)|为“?链主|(?:作为|为|是)牵头(?:部门|单位)|链长[::]"
)
_CHAIN_OF_TITLE = re.compile("[省市县区州]?(?P<chain>(?P<field>[\u4e00-\u9fff]{2,12}?)产业链)")
_CHAIN_OFFICE = ("链长", "群长", "盟长", "堡长", "盟主")
_LEADS = re.compile("牵头|领衔|实施|负责|链长单位")  # what organs do to what they lead
_ITEM_NUMBER = re.compile(r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*")
_HEADS = ("Chain", "Programme", "Project", "Cluster", "Platform")
_TOPICS = ("Chain", "Programme", "Project")
_GIVEN = sought(r"(?:由|放在|归|落在|交给|归口|看|靠|自然是|就是|是|(?<=链)为(?!主|核心|重点)|主攻)")

_GIVEN_CHAIN = re.compile("(?:其中)?[\u4e00-\u9fff]{1,12}链(?:则|也|就|统一)?(?:放在|落在|落到|交给|交由|归口|归)")
_GIVES = re.compile("(?:放在|落在|落到|交给|交由|归口|归)(?=[市县区州省国][\u4e00-\u9fff]|$)")


class Leading:
    """States LEADS of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.in_turn = LedInTurn(scene)
        self.topic: Entity | None = None  # the programme that the heading of the paragraph names
        self.chain: Entity | None = None  # the chain that the clauses since the last semicolon are about
        self.chains: list[Entity] = []  # all that they have named
        self.field: Entity | None = None  # that a label names: 甲产业:
        self.names_chain = False  # whether the clause names one itself
        self.stated = 0  # relations so far
        self.leads = False  # whether the clause before says who leads
        self.line = -1
        self.of_title: Entity | None = None  # the chain that the title of the plan names

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence."""
        if sentence.line != self.line:
            self.line, self.topic = sentence.line, None
        kinds = (*_TOPICS, "Cluster") if self._is_heading(sentence) else _TOPICS
        things = [(s, e) for c in sentence.clauses for s, e in self.objects.things(c) if e.type in kinds]
        if self.topic is None and things and things[0][0][0] < sentence.clauses[0].end:
            self.topic = things[0][1]
        if self.topic is None or self.topic.name.endswith("链长制"):
            self.topic = self._of_title(sentence) or self.topic
        self.chain, self.field, self.chains, self.leads = None, None, [], False
        before: Clause | None = None
        for number, clause in enumerate(sentence.clauses):
            named = field_before(self.draft, clause, _GIVEN)
            here = list(dict.fromkeys(e for _, e in self._chains(sentence, clause)))
            self.chain = named or next(iter(here), None) or self.chain
            self.field = self._labelled(clause) or self.field
            own = [named, *here] if named is not None else here
            self.chains += [e for e in dict.fromkeys(own) if e not in self.chains]
            self.names_chain = bool(own)
            stated = self.stated
            in_turn = self.in_turn.pairs(before, clause)
            for leader, thing in in_turn:
                self._relate(leader, [thing], clause)
            if all(leader.type != "Person" for leader, _ in in_turn):
                self._persons(clause)
            self._of_person(before, clause)
            self._firms(clause, self._drawn(sentence, number), in_turn)
            if self.topic is not None and self.topic.type == "Project":
                carried_out(self.draft, clause, self.topic)
            self._given_to(clause)
            self._of_fields(clause)
            if not in_turn and _LEADS.search(self.text, clause.start, clause.end):
                self._organs(clause, self._ahead(sentence, number))
            self.leads = self.stated > stated
            before = clause
            if clause.mark == ";":
                self.chain, self.field, self.chains, self.leads = None, None, [], False

    def _chains(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """The chains of a clause, or its only cluster where the sentence tells who is their 链长 or 链主."""
        chains = self.draft.between(clause.start, clause.end, ("Chain",))
        of_chain = self.chain is not None and self.chain.type == "Chain"
        if chains or of_chain or not _OF_CHIEFS.search(self.text, sentence.start, sentence.end):
            return chains
        clusters = self.draft.between(clause.start, clause.end, ("Cluster",))
        return clusters if len(clusters) == 1 else []

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a sentence is the numbered heading of its line: (三)培育甲集群。"""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        number = _ITEM_NUMBER.match(self.text, line, sentence.end)
        numbered = number is not None and line < number.end() and sentence.start in (line, number.end())
        return numbered and len(sentence.clauses) == 1

    def _of_title(self, sentence: Sentence) -> Entity | None:
        """The one chain of which a text says only who is 链长 or 链主: that of its title, 甲市乙|产业链链长制工作方案."""
        says = _OFFICE_OF_CHAIN.search(self.text, sentence.start, sentence.end)
        if says is None or _AS_MODEL.search(self.text, sentence.start, sentence.end):
            return None  # 学习邻市做法,邻市市长某某担任链长
        if (cited := self._of_cited(sentence.start, says.start())) is not None:
            return cited
        plan = self.scene.main
        if plan is None:
            return None
        start, end = plan.places[0]
        if start <= says.start() < end:
            return None
        start += self.scene.gazetteer.prefix(self.text[start:end])
        named = _CHAIN_OF_TITLE.match(self.text, start, end)
        if named is None:
            return self.of_title
        known = [chain.name for chain in self.draft.of_type("Chain")]
        others = self.of_title is None and any(name != named["chain"] for name in known)
        reads = may_be_field(named["field"]) and reads_as_field(named["field"])
        if not others and (reads or named["chain"] in known):
            self.of_title = self.draft.add("Chain", named.span("chain"))
        return self.of_title

    def _of_cited(self, start: int, end: int) -> Entity | None:
        """印发《甲市乙|产业链实施方案》,由某某担任链长: the chain in the title that the sentence has named last."""
        for (opens, closes), _ in reversed(self.draft.between(start, end, ("Document",))):
            if self.text[opens] != "《" or self.draft.between(start, opens, ("Chain",)):
                continue
            begins = opens + 1 + self.scene.gazetteer.prefix(self.text[opens + 1 : closes])
            named = _CHAIN_OF_TITLE.match(self.text, begins, closes)
            if named is not None and may_be_field(named["field"]) and reads_as_field(named["field"]):
                return self.draft.add("Chain", named.span("chain"))
        return None

    def _labelled(self, clause: Clause) -> Entity | None:
        """甲产业:|副省长某某牵头: the field that is all of a clause before a colon."""
        if clause.mark != ":":
            return None
        named = self.draft.between(clause.start, clause.end, _FIELDS)
        return next(
            (
                e
                for span, e in named
                if _ITEM_NUMBER.fullmatch(self.text, clause.start, span[0]) and span[1] == clause.end
            ),
            None,
        )

    def _ahead(self, sentence: Sentence, number: int) -> list[Entity]:
        """由某厅牵头,(会同某局,)|实施甲行动: what the clauses behind one that names only the leader carry out."""
        clause = sentence.clauses[number]
        if clause.mark != "," or not _ONLY_LEADS.search(self.text, clause.start, clause.end):
            return []
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start))
        if self.draft.between(start, clause.end, _TOPICS):
            return []  # 实施乙工程,由某厅牵头,|推进甲产业链建设
        if _NOT_BY.search(self.text, clause.start, self.text.find("由", clause.start, clause.end) + 1):
            return []  # 尚未由某厅牵头,
        for later in sentence.clauses[number + 1 : number + 3]:
            first = next((w.end for w in later.words[:1] if w.start == later.start and w.flags & lx.PLACE), later.start)
            joined = _JOINED_BY.match(self.text, later.start, later.end)
            carries = _CARRIES_WITH.match(self.text, first, later.end)  # 联合丙|组建丁创新中心
            carries = carries or (None if joined else _CARRIES_ON.match(self.text, first, later.end))
            if carries:  # (甲市)|启动乙专项
                return self._led(later, carries.end(), many=False)
            if later.mark != "," or not joined:
                break
        return []

    def _led(self, clause: Clause, after: int, many: bool = True) -> list[Entity]:
        """What is led: the named things after the verb, or the fields that are enumerated there."""
        found = [e for (s, _), e in self.objects.mentions(clause) if e.type in _HEADS and s >= after]
        if found and found[0].places and "、" not in self.text[after : clause.end] and "和" in found[0].name:
            return found[:1]  # 新能源汽车和智能网联汽车产业链
        if not found and (task := _TASK.match(self.text, after, clause.end)) and reads_as_field(task["field"]):
            return [self.draft.add("Project", task.span("task"))]
        fields = fields_led(self.draft, clause, after) if many and not any(e.type == "Programme" for e in found) else []
        joined = self._joined(clause, after)
        return fields if len(fields) > len(joined) else joined

    def _joined(self, clause: Clause, after: int) -> list[Entity]:
        """The first thing after the verb, and those that are enumerated with it: 甲产业链|、乙产业链."""
        found: list[Entity] = []
        end = after
        for span, thing in self.draft.between(after, clause.end, _HEADS):
            if span[0] < end:
                continue
            if found and self.text[end : span[0]] not in lx.JOINTS:
                break
            found.append(thing)
            end = span[1]
        return found

    def _persons(self, clause: Clause) -> None:
        """副省长某某担任某产业链链长; 某产业链由市长某某任链长."""
        named = self.draft.between(clause.start, clause.end, ("Person",))
        for number, ((start, end), person) in enumerate(named):
            if _NOT_HIM.search(self.text, clause.start, start):
                continue
            match = _TAKES_OFFICE.match(self.text, end, clause.end)
            if match is None and (office := _BY_OFFICE.search(self.text, clause.start, start)):
                chain = self.draft.add("Chain", office.span("chain"))
                self._relate(person, [chain], clause)
                continue
            if match is None:
                if self.chain is not None and len(self.chains) < 2 and _OF_CHAIN.search(self.text, clause.start, start):
                    self._relate(person, [self.chain], clause)
                continue
            rest = self.text[match.end() : clause.end]
            if match[0] == "为" and not any(office in rest for office in _CHAIN_OFFICE):
                continue
            if _AND_OTHERS.match(match[0]) and self.chain is None:
                continue  # 市委书记甲、市长乙等市领导担任链长: of the chains together, and of none by name
            apart = "分别" in match[0] or "分别由" in self.text[clause.start : start]
            before = [] if _MEETS.match(rest) else self._before(clause, start, apart)
            if apart and not before and _BY_TURNS.match(self.text, clause.start):
                before = self.chains  # A、B两条产业链,链长由|甲、乙分别担任
            led = self._of_office(clause, match.end()) or self._led(clause, match.end()) or before
            beside = self._enumerated(named[: number + 1], apart or re.search("等|共同", match[0]) is not None)
            each = apart and len(beside) == len(led)
            for at, one in enumerate(beside):
                self._relate(one, led[at : at + 1] if each else led, clause)

    def _of_person(self, before: Clause | None, clause: Clause) -> None:
        """副市长王某某:|包保甲产业链: what the clause behind a colon says of the person that is all of the clause before it."""
        takes = _TAKES_OFFICE.match(self.text, clause.start, clause.end)
        if before is None or before.mark != ":" or takes is None or _MEETS.match(self.text, takes.end()):
            return
        named = self.draft.between(before.start, before.end, ("Person",))
        if named and _IS_ALL.fullmatch(self.text, named[-1][0][1], before.end):
            for person in self._enumerated(named, offices=False):
                self._relate(person, self._led(clause, takes.end()), clause)

    def _of_office(self, clause: Clause, at: int) -> list[Entity]:
        """某某任|链长: of the chain that the sentence or its line is about; 任|链长的甲产业链: of that behind the office."""
        if not self.text.startswith(_CHAIN_OFFICE, at):
            return []
        behind = self.text[at + 2 : at + 3] == "的"
        named = [e for (start, _), e in self.objects.mentions(clause) if behind and start == at + 3]
        topic = self.topic if self.topic is not None and self.topic.type == "Chain" else None
        return named or [e for e in (self.chain or topic,) if e is not None]

    def _before(self, clause: Clause, person: int, apart: bool = False) -> list[Entity]:
        """甲集群由|某某包联; 集成电路这条链,某某亲自挂帅; 甲中心、乙实验室揭牌,后者由|某校牵头."""
        given = self.text.rfind("由", clause.start, person)
        before = [e for (_, end), e in self.objects.mentions(clause) if e.type in _HEADS and end <= given]
        told = self.text.endswith("分别", clause.start, max(given, clause.start))
        if given >= 0 and (apart or told):  # 甲、乙两条产业链链长|分别由某某、某某担任
            return [e for _, e in self.draft.between(clause.start, given, _HEADS)]
        if given >= 0 and _COUNTED.search(self.text, clause.start, given):  # A、B两条链|由某某挂帅
            return [e for _, e in self.draft.between(clause.start, given, ("Chain", "Cluster"))]
        back = self.scene.references.at(clause, clause.start)
        by = back is not None and back[1] <= given and self.text[back[1] : given] in ("", "则")
        meant = [back[0]] if back and by and back[0].type in _HEADS else []
        just_told = self._told_before(clause, given + 1) if _OFFICES.fullmatch(self.text, given + 1, person) else []
        if given >= 0 and just_told and not before and not any(thing.name.endswith("制") for thing in just_told):
            return just_told  # 甲集群,由|副市长某某牵头联系
        meant = meant or (self._itself(clause, given) if given >= 0 and self.chain is None else [])
        topic = self.chain or (self.field if _SAYS_NO_MORE.search(self.text, clause.start, clause.end) else None)
        return before[-1:] or meant or ([topic] if topic is not None else [])

    def _itself(self, clause: Clause, by: int) -> list[Entity]:
        """建设甲园3个,|由|副县长某某牵头; 该工程|由某某牵头: what the clause before ends with, or else the programme or project of the line."""
        if not _ITSELF.fullmatch(self.text, clause.start, by):
            return []
        told = self._told_before(clause, by + 1) or ([self.topic] if self.topic is not None else [])
        return [thing for thing in told if thing.type != "Chain" and not thing.name.endswith("制")]

    def _enumerated(self, named: list[tuple[Span, Entity]], offices: bool) -> list[Entity]:
        """The last of these, and those that are enumerated before it: 王某某、李某某|担任…; with more than offices between only where it says 分别."""
        found = [named[-1]]
        for span, person in reversed(named[:-1]):
            between = _BEHIND.sub("", self.text[span[1] : found[0][0][0]])
            joined = between[:1] in ("、", "和") and (offices or _AND_OFFICE.fullmatch(between))
            if not joined:
                break
            found.insert(0, (span, person))
        return [person for _, person in found]

    def _drawn(self, sentence: Sentence, number: int) -> list[Entity]:
        """以甲为链主,|带动建设乙产业链: what the next clause builds with those who lead."""
        clause = sentence.clauses[number]
        later = sentence.clauses[number + 1] if number + 1 < len(sentence.clauses) else None
        if later is None or clause.mark != "," or self.text.find("链主", clause.start, clause.end) < 0:
            return []
        if not _AS_LEADERS.search(self.text, clause.start, clause.end):
            return []
        draws = _DRAWS.match(self.text, later.start, later.end)
        named = self.draft.between(draws.end(), later.end, ("Chain", "Cluster")) if draws else []
        return [e for span, e in named[:1] if draws and span[0] == draws.end()]

    def _firms(self, clause: Clause, drawn: list[Entity], in_turn: list[Pair]) -> None:
        """某集团为该产业链链主企业; 甲、乙分别为光伏、输变电产业链链主; 重卡链看丙和丁; 支持戊、己当好链主."""
        mentions = self.draft.between(clause.start, clause.end, ("Organisation",))
        firms = [(s, firm) for s, firm in mentions if not (self.scene.organs.has(firm) or _SCHOOL.search(firm.name))]
        runs: list[list[tuple[Span, Entity]]] = []
        for span, firm in firms:
            joined = runs and self.text[runs[-1][-1][0][1] : span[0]] in ("、", "和", "与")
            runs[-1].append((span, firm)) if joined else runs.append([(span, firm)])
        for run in runs:
            match = _IS_CHAIN_LEADER.match(self.text, run[-1][0][1], clause.end)
            first = run[0][0][0]
            if denied_with(self.text, clause.start, first) or _NOT_MADE.search(self.text, clause.start, first):
                continue
            chain = self._of_firms(clause, run[0][0][0], match)
            led = (
                self._led(
                    clause,
                    match.start("what") if match["what"] else match.end(),
                    many="分别" in match[0] or (match["what"] or "").endswith("链"),
                )
                if match
                else []
            ) or ([chain] if chain else drawn if match else [])
            chosen = match is not None and "链主" in match[0]
            listed = match is not None and _LIST_OF_LEADERS.search(
                self.text, max(0, clause.start - _NEAR), clause.start
            )
            chosen = chosen or bool(listed) or self._made_by(clause, run)
            tier = self._chain_leaders(clause.start, clause.end) if chosen else None
            for number, (_, firm) in enumerate(run):
                if tier is not None:
                    self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))
                if not in_turn:
                    self._relate(firm, led[number : number + 1] if len(led) == len(run) else led[:1], clause)

    def _made_by(self, clause: Clause, run: list[tuple[Span, Entity]]) -> bool:
        """链主由|甲、乙等18家企业|担任."""
        before = self.text[clause.start : run[0][0][0]]
        return _MADE_BY.search(before) is not None and "担任" in self.text[run[-1][0][1] : clause.end]

    def _given_to(self, clause: Clause) -> None:
        """应急食品链|落在|某局: an organ that a chain is given to, where the clause says no more."""
        if self.chain is None or not _GIVES.search(self.text, clause.start, clause.end):
            return
        for span, _ in organs(self.text, clause):
            if span[1] == clause.end and _GIVEN_CHAIN.fullmatch(self.text, clause.start, span[0]):
                self._relate(self.scene.organs.add(span), [self.chain], clause)

    def _of_fields(self, clause: Clause) -> None:
        """培育以甲集团为链主的A、以乙为链主的B."""
        if self.text.find("链主", clause.start, clause.end) < 0:
            return
        for match in _LEADS_FIELD.finditer(self.text, clause.start, clause.end):
            whole = set(pieces(self.text, *match.span("firms"), "、和"))
            fields = [e for (a, _), e in self.draft.between(match.end(), clause.end, _FIELDS) if a == match.end()]
            tier = self._chain_leaders(match.end("firms"), match.end())
            for span, firm in self.draft.between(*match.span("firms"), ("Organisation",)):
                if span not in whole:
                    continue
                self._relate(firm, fields[:1], clause)
                self.draft.relate("IN_TIER", firm, tier, match.span())

    def _chain_leaders(self, start: int, end: int) -> Entity | None:
        """The class 链主 as it is named here, or elsewhere in the text."""
        here = next((e for _, e in self.draft.between(start, end, ("EnterpriseTier",))), None)
        return here or self.draft.find("EnterpriseTier", "链主") or self.draft.find("EnterpriseTier", "链主企业")

    def _of_firms(self, clause: Clause, start: int, leads: re.Match[str] | None) -> Entity | None:
        """The chain that firms lead: that which stands right before them (光伏链看|甲), or that which the sentence is about."""
        if len(self.chains) > 1 and not self.names_chain:
            return None  # 甲任A链链长,乙任B链链长,|丙、丁为链主: of which chain nobody says
        called = _CALLED.search(self.text, clause.start, start)
        named = self.objects.mentions(clause) if called else []
        own = [e for (_, end), e in named if called and e.type == "Chain" and end == called.start()]
        if own:
            return own[0]  # A链链主企业甲、|B链链主企业|乙
        if called and self.text.startswith("(", called.start() - 1):
            return next(iter(led_before(self.draft, called.start() - 1)), None)  # A链(链主|甲)、B链(链主|乙)
        topic = self.topic if self.topic is not None and self.topic.type == "Chain" else None
        if _CHAIN_BEFORE.search(self.text, clause.start, start):
            return self.chain or (topic if called else None)  # (一)A链。|链主企业为甲、乙
        return (self.chain or topic) if leads else None

    def _organs(self, clause: Clause, ahead: list[Entity]) -> None:
        """由某厅牵头实施某行动; 甲市牵头氢能、储能; (牵头单位:某厅) after the paragraph of a programme."""
        named = self._leaders(clause)
        if named and _NOT_BY.search(self.text, clause.start, named[0][0][0]):
            return
        after: dict[int, list[Entity]] = {}  # where a leader begins -> what it leads, which joint leaders do as well
        in_turn = False  # 分别牵头: each its own
        for number, (span, leader) in reversed(list(enumerate(named))):
            match = _TAKES_LEAD.match(self.text, span[1], clause.end)
            if head := _AS_HEAD.match(self.text, span[1], clause.end):
                named_there = self.draft.between(*head.span("what"), _HEADS)
                after[span[0]] = [e for s, e in named_there if s[1] == head.end("what")]
                self._relate(leader, after[span[0]], clause)
                continue
            in_turn = "分别" in match[0] if match else in_turn
            own = after[span[0]] = self._behind(clause, match.end()) if match else after.get(span[1] + 1, [])
            led = own or ahead or (self.chains if in_turn and len(self.chains) > 1 else [])
            if in_turn and len(led) > 1:
                led = led[number : number + 1] if len(led) == len(named) else own
                self._relate(leader, led, clause)
                continue
            topic = (
                self._before_bracket(span[0])
                or self._told_before(clause, span[0])
                or self._before(clause, span[0])
                or (
                    [self.topic]
                    if self.topic and leader.type == "Organisation" and not self._cites(clause, span)
                    else []
                )
            )
            self._relate(leader, led or topic, clause)

    def _behind(self, clause: Clause, after: int) -> list[Entity]:
        """What is led after the verb, and no more than the bracket holds where the verb ends in one: 甲行动(某局牵头)、|乙行动(…)."""
        opened, closed = (self.text.find(mark, after, clause.end) for mark in "()")
        leaves = closed >= 0 and not 0 <= opened < closed
        return [] if leaves and not self.draft.between(after, closed, _HEADS) else self._led(clause, after)

    def _cites(self, clause: Clause, leader: Span) -> bool:
        """Whether a clause goes on to a document, which then is what is led: 某厅|牵头落实《甲措施》."""
        return bool(self.draft.between(leader[1], clause.end, ("Document",)))

    def _before_bracket(self, leader: int) -> list[Entity]:
        """实施甲行动。开展乙行动|。(某局牵头): the programme or other thing that ends right before the bracket, and not the first of the line."""
        opened = self.text.rfind("(", max(0, leader - _LABEL), leader)
        inside = opened >= 0 and self.text.find(")", opened, leader) < 0
        return led_before(self.draft, opened) if inside else []

    def _told_before(self, clause: Clause, leader: int) -> list[Entity]:
        """批复的乙创新中心,|由甲牵头; 丙行动下设的丁工程,|由某厅牵头: what the clause before ends with."""
        if self.text[clause.start : leader] != "由" or self.text[clause.start - 1 : clause.start] != ",":
            return []
        named = self.draft.between(max(0, clause.start - _LONGEST), clause.start, _HEADS)
        return [thing for span, thing in named if span[1] == clause.start - 1]

    def _leaders(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """Those that take the lead in a clause, and those that are joined to them: 甲大学、乙集团|牵头."""
        state = {span for span, _ in organs(self.text, clause)}
        others = dict(self.draft.between(clause.start, clause.end, ("Organisation", "Park")))
        named: list[tuple[Span, Entity]] = []
        first = clause.end + 2  # where the last leader that was found begins
        for span in sorted({*state, *others}, key=lambda span: (-span[1], span[0])):
            if span[1] >= first:
                continue
            takes = self._takes(span[1]) and not (span not in state and self.text.endswith("会同", 0, span[0]))
            beside = named and span[1] == first - 1 and self.text[span[1]] in "、和与"
            if takes or beside or (span in state and self._is_responsible(clause, span)):
                named.insert(0, (span, self.scene.organs.add(span) if span in state else others[span]))
                first = span[0]
        places = [(w.start, w.end) for w in clause.words if w.flags & lx.PLACE and self._takes(w.end)]
        named += [(s, self.scene.place_at(s)) for s in places if all(not a <= s[0] < b for (a, b), _ in named)]
        return sorted(named, key=itemgetter(0))

    def _takes(self, end: int) -> bool:
        return _TAKES_LEAD.match(self.text, end) is not None or _AS_HEAD.match(self.text, end) is not None

    def _is_responsible(self, clause: Clause, span: Span) -> bool:
        """实施甲工程,由|乙局|负责: where the clause says nothing else; who is responsible for the land of a chain leads no chain."""
        before, after = self.text[clause.start : span[0]], self.text[span[1] : clause.end]
        first = _JOINED_ORGANS.search(before)
        end = span[0] - len(first[0]) if first else span[0] - 1
        given = [e for s, e in self.draft.between(clause.start, span[0], _HEADS) if s[1] == end]
        by = before in ("由", "具体由") or (before == "" and self.leads)  # 由副市长某某牵头,|乙局|负责
        by = by or (bool(given) and (first is not None or before.endswith("由")))  # 甲产业链由|乙局|负责推进
        return by and _RESPONSIBLE.fullmatch(after) is not None

    def _relate(self, leader: Entity, led: list[Entity], clause: Clause) -> None:
        self.stated += len(led)
        chains = [thing for thing in led if thing.type == "Chain"]
        if chains and leader.type != "Place":
            self.chain = chains[-1]
            self.chains += [chain for chain in dict.fromkeys(chains) if chain not in self.chains]
        for thing in led:
            self.draft.relate("LEADS", leader, thing, (clause.start, clause.end))
