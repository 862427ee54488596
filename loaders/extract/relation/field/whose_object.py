"""Whose object a thing is: of the park or cluster that its clause is about, of a ministry, of the plan that it cites, or of its actors."""

import re
from functools import cached_property
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.past import is_past
from loaders.extract.relation.field.told_in_passing import sentence_start
from loaders.extract.relation.holders import Holders
from loaders.extract.relation.paper.plan_voice import speaking_plan, titled_plan
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_MINISTRY = re.compile(
    r"工信部|工业和信息化部|国家发展?改革?委(?:员会)?|国家发展和改革委员会|科技部|农业农村部|商务部|财政部|生态环境部"
)
_OFFICES = re.compile("[厅局委部办处署室会院校]$|政府|中心$|大学$|小组$|专班$|指挥部$")
_DOES = re.compile(r"(?:主要|重点|专业?|一直|长期)*(?:聚焦|专注|深耕|生产|布局|建设|从事|形成|打造|承接|发展|围绕)")
_TELLS_FIGURES = re.compile(  # 甲简报: what only tells how things went
    "(?:简报|快报|通报|公报|月报|季报|统计报告|运行(?:情况|分析|报告|监测)|成绩单)(?:[(][^()]*[)])?$"
)
_FIELDS = ("Industry", "IndustryGroup", "Chain")
_FARES_SO = re.compile(  # A、B两大产业|初具规模: so it is, whatever a plan wants
    "(?:产业|集群)?(?:去年|上年|目前|产值|已经?|合计|规模)*(?:占(?:全|规|工)|对全[^,;。]{0,8}贡献|优势[突明]|初具|基础[扎雄较]|仍是|依然是|突破[^,;。]{0,8}元|势头)"
)
_LOOKS_BACK = re.compile(
    "(?<![^,。;\n])(?:近期|近日|日前|最近),[^,。;《]{0,12}(?:厅|局|委|委员会|政府|办公室)(?:组织)?(?:开展|启动|举办|召开)了"
    "|(?<![^,。;\n])(?:去年|上年|近年来|近[几两三五]年|过去[一二三四五六七八九十\\d]+年)"
    "|(?<![^,。;\n])[^,。;\n]{2,12}以来(?=[,，])|(?<![^,。;\n])[^,。;\n]{0,10}(?:相继|先后(?!顺序))"
)  # 近年来,甲市相继建成|A、B两大集群: no plan does
_LOOKS_AHEAD = re.compile("提出|明确|[将拟]|(?<![主重需])要|力争|争取|计划|到20\\d\\d年|下一步|今后|未来")
_BUILDS = re.compile(
    "(?:[并也]|着力|加快|全力|重点|大力|积极|努力|正|将|力争)*(?:打造|建设|建成|形成|构建)[^,。;、]{2,30}集群"
)
_FOLLOWS = re.compile(r"(?:根据|按照|依据|遵照|对照|按|印发|出台|发布|制定|下发|公布)了?[^,。;《》]{0,16}《$")
_SETS_OUT = ("明确", "确定", "提出", "列出")  # 《甲意见》|明确的六大赛道
_HELPS = re.compile("(?:助力|助推|支撑|服务|支持|带动|协助)[^,。;]{1,10}[省市县区州]")  # 甲园…,|助力乙省打造A集群
_DESCRIBES = re.compile("(?:等)?(?:产业|行业)?(?:集群)?(?:(?:作)?为(?:主导|主|重点|特色|支柱)(?:产业)?|发展)?的")
_NAME = 40  # characters of a name
_BACK = 120  # characters of a sentence that say of what its clause tells


class WhoseObject:
    """States for the clauses of a sentence whose objects their things are."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.holders = Holders(scene)
        self.topics = Topics(scene)
        self.others: dict[int, Entity | None] = {}  # start of a clause -> firm or ministry
        self.cited: Entity | None = None  # the plan that the sentence follows
        self.made_known = False  # whether the sentence itself names that plan: 甲市出台《乙计划》,|重点发展A
        self.holder: dict[int, list[Entity]] = {}  # start of a clause -> what it is about

    def read(self, sentence: Sentence) -> None:
        """What each clause of a sentence is about, and who else acts in it."""
        self.holder = self.holders.of(sentence)
        self.others = self._others(sentence)

    def read_plan(self, sentence: Sentence) -> None:
        """The plan that a sentence follows from its beginning."""
        titled = titled_plan(self.draft, sentence, self.scene.main)
        self.cited, self.made_known = titled or speaking_plan(self.draft, sentence), False

    def follow(self, clause: Clause) -> None:
        """根据《…计划》,…; 去年出台了《…意见》,…: the document that the rest of a sentence tells of."""
        title = next((w for w in clause.words if w.flags & lx.TITLE), None) if clause.flags & lx.TITLE else None
        if title is not None and _FOLLOWS.search(self.text, clause.start, title.start + 1):
            followed = self.scene.titles.at.get((title.start, title.end))
            self.cited, self.made_known = followed or self.cited, self.made_known or followed is not None

    def held_by(self, clause: Clause) -> list[Entity]:
        """The parks, clusters and chains that a clause is about."""
        return self.holder.get(clause.start, [])

    def state(self, clause: Clause, thing: Entity, end: int = 0) -> None:
        """A thing, which ends there, is the object of the clause: of the park or cluster that it is about, or of its actors."""
        span = (clause.start, clause.end)
        holders = [holder for holder in self.held_by(clause) if holder is not thing]  # 1.甲产业链。
        cited = self._cited_plan(clause)
        if (clause.start, id(thing)) in self.scene.claimed or is_past(self.scene.text, clause):
            return
        if self._is_of_other(clause, thing):
            return
        clusters = thing.type == "IndustryGroup" and self.draft.targets("INCLUDES", thing)[:1]
        if clusters and clusters[0].type == "Cluster" and holders and holders[0].type == "Cluster":
            return  # a cluster is for no list of clusters
        if clause.start in self.others:
            other = self.others[clause.start]
            if other is not None and _MINISTRY.match(other.name):
                self.draft.relate("FOCUSES_ON", other, thing, span)
        elif holders and (
            thing.type in _FIELDS or (thing.type == "EnterpriseTier" and all(h.type == "Park" for h in holders))
        ):
            for holder in holders:
                self.draft.relate("COVERS", holder, thing, span)
        elif thing.type == "Cluster" and holders and all(self._acts_itself(clause, h) for h in holders):
            for holder in holders:
                self.draft.relate("COVERS", holder, thing, span)  # 甲园依托港口优势,|加快培育A产业集群
            if self.scene.main is None and self._is_told_of_park(clause, holders):
                self.draft.relate("LOCATED_IN", thing, holders[0], span)  # 甲园以A为主导产业,|打造A产业集群
        else:
            for actor in [cited] if cited is not None else self._actors(clause, end):
                self.draft.lives_on(actor, thing, span)

    def _is_of_other(self, clause: Clause, thing: Entity) -> bool:
        """与重点发展|A|的乙市相比, 毗邻以|A|为主导的乙县: whether a thing only describes a place that the clause names behind it."""
        end = max((b for a, b in thing.places if clause.start <= a < clause.end), default=clause.end)
        described = _DESCRIBES.match(self.text, end, clause.end)
        return described is not None and self.scene.gazetteer.prefix(self.text[described.end() : clause.end]) > 0

    def _actors(self, clause: Clause, end: int) -> list[Entity]:
        """Who acts in a clause; the place, and no plan, where it tells how things were or are: 近年来,相继建成|A、B两大集群."""
        actors = self.scene.actors_in(clause)
        if self.scene.main is None or self.scene.main not in actors:
            return actors
        if not self.is_report and not self._is_tale(clause, end):
            return actors
        return [self.owner] if self.owner is not None else []

    @cached_property
    def is_report(self) -> bool:
        """Whether the paper of the text only tells figures: 甲省前三季度工业运行简报."""
        return self.scene.main is not None and _TELLS_FIGURES.search(self.scene.main.name) is not None

    @cached_property
    def owner(self) -> Entity | None:
        """Whose the plan of the text is: the park that its title begins with (甲高新区关于…的若干措施), or the place."""
        title = self.scene.main.name if self.scene.main is not None else ""
        parks = (park for park in self.draft.of_type("Park") if title.startswith(park.name))
        return next(parks, self.scene.place)

    def _is_tale(self, clause: Clause, end: int) -> bool:
        """Whether a clause tells how things were or are: A、B两大产业|优势突出, 近年来,…相继建成A、B两大集群."""
        if end and _FARES_SO.match(self.text, end, clause.end):
            return True
        start = sentence_start(self.text, clause)
        stop = min(clause.end, clause.start + _BACK)
        return _LOOKS_BACK.search(self.text, start, stop) is not None and not _LOOKS_AHEAD.search(
            self.text, start, stop
        )

    def _is_told_of_park(self, clause: Clause, holders: list[Entity]) -> bool:
        """Whether a sentence begins with the park that one of its later clauses, in which a cluster is built, is about."""
        if not _BUILDS.match(self.text, clause.start, clause.end):
            return False
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        opens = [park for (at, _), park in self.draft.between(start, start + _NAME, ("Park",)) if at == start]
        return len(holders) == 1 and holders[0] in opens

    def _acts_itself(self, clause: Clause, holder: Entity) -> bool:
        """Whether a clause is about a park, on which nobody else only relies: 甲县依托|乙园|承接企业,培育A集群."""
        if holder.type != "Park" or _HELPS.match(self.text, clause.start, clause.end):
            return False
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        named = [at for (at, _), park in self.draft.between(start, clause.end, ("Park",)) if park is holder]
        return not named or not self.text.endswith("依托", start, named[0])

    def _cited_plan(self, clause: Clause) -> Entity | None:
        """以《…意见》明确的六大赛道为主攻方向: the document in the same clause, and the place as well."""
        for word in clause.words:
            if word.flags & lx.TITLE and self.text.startswith(_SETS_OUT, word.end):
                return self.scene.titles.at.get((word.start, word.end))
        own = self.scene.subjects.names_subject(clause)
        return self.cited if not self.scene.subjects.at(clause) or (self.made_known and not own) else None

    def _others(self, sentence: Sentence) -> dict[int, Entity | None]:
        """The firm or the ministry that a clause begins with, or the one before it, where it has no subject: 工信部|围绕A…."""
        found: dict[int, Entity | None] = {}
        acts, acting = False, None
        for clause in sentence.clauses:
            opening = self.topics.opening(clause, ("Organisation",))
            if opening is not None or self.scene.is_of_nation(clause):
                acts, acting = opening is None or not self._is_local(opening), opening
            elif self.scene.subjects.names_subject(clause) or not _DOES.match(self.text, clause.start):
                acts = False
            if acts:
                found[clause.start] = acting
            acts = acts and clause.mark != ";"
        return found

    def _is_local(self, organ: Entity) -> bool:
        """Whether an organ acts for the place: an office of its own, and no ministry or firm."""
        return _OFFICES.search(organ.name) is not None and _MINISTRY.match(organ.name) is None
