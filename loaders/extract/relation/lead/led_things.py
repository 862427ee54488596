"""What is led: named behind the verb (牵头实施|甲行动), before the leader (|甲集群|由某某包联) or in the next clause (由某厅牵头,|实施乙工程)."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.organ.officials import POSTS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.labels import led_before
from loaders.extract.relation.lead.lead_topics import TOPICS, LeadTopics
from loaders.extract.relation.lead.led import fields_led

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LABEL = 16  # characters of a bracket before its leader
_TASK = re.compile(  # 牵头承担的|固态电池关键技术攻关项目
    "的?(?P<task>(?P<field>(?!国家|重[大点]|科技|[省市]|产业|关键|核心|企业)[\u4e00-\u9fffA-Za-z]{4,16}?)(?:(?:关键|核心)?技术(?:研发|攻关|研究)|研发|研制|攻关|产业化|联合攻关)项目)(?![申评]|库|类|管理)"
)
_ONLY_LEADS = re.compile("牵头(?:负责|抓总|组织|协调|统筹)*$")  # 由某厅牵头,|实施甲行动
_JOINED_BY = re.compile(r"(?:由)?(?:会同|联合|协同|联动)|[\u4e00-\u9fff、]{2,30}(?:配合|参与|协助)$")  # 会同某局,
_CARRIES_ON = re.compile(
    r"(?:共同|联合|负责|组织|统筹|加快|协同|具体|深入|全面|大力)*(?:组织)?(?:实施|推进|推动|开展|建设|打造|组建|培育|发展|启动)"
)
_CARRIES_WITH = re.compile(  # 联合某大学、某公司|组建甲创新中心
    "(?:(?:联合|会同|携手|协同)[^,。;]{2,40}?(?:共同)?|[^,。;]{2,40}?等\\d*[多余]?[家个]?(?:企业|单位|院所|高校)(?:共同|联合|携手)?)"
    "(?:组建|建设|实施|开展|推进|打造|创建|成立)(?:了)?"
)
NOT_BY = re.compile(
    "(?:不再?|建议|[原拟]定|此前|过去|原先?|原来|曾经?|无需|不宜|不必|[可或未拟若如]|没有|假如|如果|计划)由$"
)
_SAYS_NO_MORE = re.compile(
    "(?:牵头|负责|联系|包[联抓保]|分管|挂[帅点]|领衔|链长|主[抓管]|推进|抓总?)$"
)  # 甲产业:某某|分管
_AS_LEADERS = re.compile("(?<![能只不未])以[^,。;]{2,40}为“?链主”?(?:企业|单位)?$")
_ITSELF = re.compile(
    "(?:(?:该|此|本|这一|这项)[项个]?(?:工程|行动|项目|计划|专项|任务|工作)(?:具体|统一)?)?"
)  # 该工程|由某某牵头
_COUNTED = re.compile("[两三四五六七八九十\\d]+[条个](?:重点)?(?:产业)?(?:链|集群)条?(?:都|均|则|也)?$")
_LONGEST = 40  # characters of a name
_NEAR = 6  # characters from a verb to the beginning of what is led
_DRAWS = re.compile(  # 以甲为链主,|带动建设乙产业链
    "(?:带动|牵引|引领|推动|联动|聚力|合力)?(?:加快|大力|着力|协同|联合|共同|上下游)*(?:建设|打造|发展|培育|构建|壮大|做强|做优|做大|延伸)"
)
HEADS = ("Chain", "Programme", "Project", "Cluster", "Platform")


class LedThings:
    """Finds what is led in the clauses of one scene."""

    def __init__(self, scene: "Scene", objects: Objects, topics: LeadTopics) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.objects, self.topics = objects, topics

    def led(self, clause: Clause, after: int, many: bool = True) -> list[Entity]:
        """What is led: the named things after the verb, or the fields that are enumerated there."""
        found = [e for (s, _), e in self.objects.mentions(clause) if e.type in HEADS and s >= after]
        if found and found[0].places and "、" not in self.text[after : clause.end] and "和" in found[0].name:
            return found[:1]  # 新能源汽车和智能网联汽车产业链
        if not found and (task := _TASK.match(self.text, after, clause.end)) and reads_as_field(task["field"]):
            return [self.draft.add("Project", task.span("task"))]
        works = self.draft.between(after, clause.end, ("Project",))
        near = bool(works) and works[0][0][0] <= after + _NEAR  # 牵头调度|甲、乙工程等12个项目
        others = near or any(e.type == "Programme" for e in found)
        fields = fields_led(self.draft, clause, after) if many and not others else []
        joined = self._joined(clause, after)
        return fields if len(fields) > len(joined) else joined

    def _joined(self, clause: Clause, after: int) -> list[Entity]:
        """The first thing after the verb, and those that are enumerated with it: 甲产业链|、乙产业链."""
        found: list[Entity] = []
        end = after
        for span, thing in self.draft.between(after, clause.end, HEADS):
            if span[0] < end:
                continue
            if found and self.text[end : span[0]] not in lx.JOINTS:
                break
            found.append(thing)
            end = span[1]
        return found

    def behind(self, clause: Clause, after: int) -> list[Entity]:
        """What is led after the verb, and no more than the bracket holds where the verb ends in one: 甲行动(某局牵头)、|乙行动(…)."""
        opened, closed = (self.text.find(mark, after, clause.end) for mark in "()")
        leaves = closed >= 0 and not 0 <= opened < closed
        return [] if leaves and not self.draft.between(after, closed, HEADS) else self.led(clause, after)

    def before(self, clause: Clause, person: int, apart: bool = False) -> list[Entity]:
        """甲集群由|某某包联; 集成电路这条链,某某亲自挂帅; 甲中心、乙实验室揭牌,后者由|某校牵头."""
        given = self.text.rfind("由", clause.start, person)
        before = [e for (_, end), e in self.objects.mentions(clause) if e.type in HEADS and end <= given]
        told = self.text.endswith("分别", clause.start, max(given, clause.start))
        if given >= 0 and (apart or told):  # 甲、乙两条产业链链长|分别由某某、某某担任
            return [e for _, e in self.draft.between(clause.start, given, HEADS)]
        if given >= 0 and _COUNTED.search(self.text, clause.start, given):  # A、B两条链|由某某挂帅
            return [e for _, e in self.draft.between(clause.start, given, ("Chain", "Cluster"))]
        back = self.scene.references.at(clause, clause.start)
        by = back is not None and back[1] <= given and self.text[back[1] : given] in ("", "则")
        meant = [back[0]] if back and by and back[0].type in HEADS else []
        just_told = self.told_before(clause, given + 1) if POSTS.fullmatch(self.text, given + 1, person) else []
        if given >= 0 and just_told and not before and not any(thing.name.endswith("制") for thing in just_told):
            return just_told  # 甲集群,由|副市长某某牵头联系
        meant = meant or (self._itself(clause, given) if given >= 0 and self.topics.chain is None else [])
        topic = self.topics.chain or (
            self.topics.field if _SAYS_NO_MORE.search(self.text, clause.start, clause.end) else None
        )
        return before[-1:] or meant or ([topic] if topic is not None else [])

    def _itself(self, clause: Clause, by: int) -> list[Entity]:
        """建设甲园3个,|由|副县长某某牵头; 该工程|由某某牵头: what the clause before ends with, or else the programme or project of the line."""
        if not _ITSELF.fullmatch(self.text, clause.start, by):
            return []
        told = self.told_before(clause, by + 1) or ([self.topics.topic] if self.topics.topic is not None else [])
        return [thing for thing in told if thing.type != "Chain" and not thing.name.endswith("制")]

    def told_before(self, clause: Clause, leader: int) -> list[Entity]:
        """批复的乙创新中心,|由甲牵头; 丙行动下设的丁工程,|由某厅牵头: what the clause before ends with."""
        if self.text[clause.start : leader] != "由" or self.text[clause.start - 1 : clause.start] != ",":
            return []
        named = self.draft.between(max(0, clause.start - _LONGEST), clause.start, HEADS)
        return [thing for span, thing in named if span[1] == clause.start - 1]

    def before_bracket(self, leader: int) -> list[Entity]:
        """实施甲行动。开展乙行动|。(某局牵头): the programme or other thing that ends right before the bracket, and not the first of the line."""
        opened = self.text.rfind("(", max(0, leader - _LABEL), leader)
        inside = opened >= 0 and self.text.find(")", opened, leader) < 0
        return led_before(self.draft, opened) if inside else []

    def ahead(self, sentence: Sentence, number: int) -> list[Entity]:
        """由某厅牵头,(会同某局,)|实施甲行动: what the clauses behind one that names only the leader carry out."""
        clause = sentence.clauses[number]
        if clause.mark != "," or not _ONLY_LEADS.search(self.text, clause.start, clause.end):
            return []
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start))
        if self.draft.between(start, clause.end, TOPICS):
            return []  # 实施乙工程,由某厅牵头,|推进甲产业链建设
        if NOT_BY.search(self.text, clause.start, self.text.find("由", clause.start, clause.end) + 1):
            return []  # 尚未由某厅牵头,
        for later in sentence.clauses[number + 1 : number + 3]:
            first = next((w.end for w in later.words[:1] if w.start == later.start and w.flags & lx.PLACE), later.start)
            joined = _JOINED_BY.match(self.text, later.start, later.end)
            carries = _CARRIES_WITH.match(self.text, first, later.end)  # 联合丙|组建丁创新中心
            carries = carries or (None if joined else _CARRIES_ON.match(self.text, first, later.end))
            if carries:  # (甲市)|启动乙专项
                return self.led(later, carries.end(), many=False)
            if later.mark != "," or not joined:
                break
        return []

    def drawn(self, sentence: Sentence, number: int) -> list[Entity]:
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
