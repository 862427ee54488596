"""What advances in a clause that names no subject: 持续提升甲集群的竞争力,|打造世界级集群; 3.甲集群。…,|创建国家级集群."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.names.paper.titles import PLAN
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.relation.field.objects import Objects
    from loaders.extract.scene import Scene

SUBJECTS = ("Cluster", "ClusterTier", "Park", "Platform", "EnterpriseTier", "Chain")
_OPENING = ("Cluster", "ClusterTier", "Park", "Platform", "Chain")
_STRIVES = re.compile("争创|创建|申报|申创|冲刺|冲击|争取|迈向|晋升|晋级|跻身|晋身")
SEVERAL = re.compile(r"[\d一二两三四五六七八九十几]+[个家]|一批")
_HOW = re.compile(  # 力争|建成某级集群: what may stand before the verb of a clause that goes on
    "(?:要|将|应当?|须|力争|争取|确保|努力|加快|加速|率先|全力|奋力|着力|积极|早日|尽快|逐步|持续|进一步|共同|用[一二两三四五\\d]+年时间|(?:到)?20\\d\\d年(?:底|末)?|年内|并|再|还|也)*"
)
_SOME = re.compile(  # 力争3个|跻身某级
    r"(?:到20\d\d年)?(?:其中|力争|争取|推动|支持|确保|培育|推荐|有|并|使|助力|遴选)*(?:[\d一二两三四五六七八九十]+[个家户条])(?:以上|左右|企业|集群|园区)*(?:成功|率先|成长|发展)*"
)
_COUNT_BEHIND = re.compile(  # 甲级企业|达到60家
    r"(?:数量|总数|累计|新增)*(?:达到?|超过?|突破|不少于|增至|增加到)?\d+[余多]?[个家户条](?:左右|以上)?,"
)
_COUNT_BEFORE = re.compile(r"(?:\d+|[一二两三四五六七八九十]+)[余多]?[个家户条](?:以上|左右)?的?$")
_WAS_SO = re.compile("已|去年|上年|前年|目前|现有|累计(?!达|培)|拥有|截至|近年来|获评了|成功")
_TO_COME = re.compile("[到至]20\\d\\d年|力争|争取|确保|目标|推动|支持|计划|今年|明年|年内")
_BUILDING = re.compile("(?:加快|高标准|高水平|重点|推进|推动)*(?:建设|打造|建好|做强|提升|推进|推动|培育|加快)")
_BUILT = ("", "建设", "发展", "培育", "建设发展", "做大做强")  # what is done with what is built: 加快甲集群|建设
_RAISES = re.compile(
    "(?:持续|不断|进一步|全面|着力|大力)*(?:提升|增强|巩固|做大做强|做强做优|做强|发展壮大|壮大|聚焦|围绕|加快|推进|推动|加强|抓好)+"
)
_HOPES_FOR = re.compile("(?:着力|全力|重点|大力)?(?:力争|争取|确保|推动|支持|助力|促进|引导)(?:到?20\\d\\d年,?)?")
NEAR = 14  # characters between what advances and the verb


def fits(thing: Entity, target: Entity) -> bool:
    """Clusters become classes of clusters, none of platforms, and classes of enterprises other such classes; firms enter them at once."""
    if target.type == "EnterpriseTier":
        return thing.type in ("EnterpriseTier", "Organisation")
    if target.type == "Cluster":
        return thing.type in ("Cluster", "Park")
    if target.type == "Platform" and thing.type in ("Cluster", "Chain", "Industry"):
        return False
    return thing.type != "EnterpriseTier" and (target.type == "ClusterTier" or graded(target.name))


class CarriedSubjects:
    """Finds what advances where a clause begins with its verb."""

    def __init__(self, scene: "Scene", objects: "Objects") -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topics = Topics(scene)

    def of(self, sentence: Sentence, clause: Clause, verb: int, target: Entity) -> list[Entity]:
        """The subject of the clauses before, where this one begins with its verb."""
        if (part := self._part_of(sentence, clause, verb, target)) is not None:
            return [part]
        if verb - clause.start > NEAR or self.draft.between(clause.start, verb, SUBJECTS):
            return []
        if any(w.flags & lx.PLACE and w.end <= verb for w in clause.words):
            return []  # 支持甲园申报国家级园区,支持|乙县|创建国家级园区
        topic = self._told_before(sentence, clause, verb, target)
        if topic is None and target.type in ("ClusterTier", "Cluster"):
            field = self._field_told(clause, verb, target)
            if field is not None:
                return [field]
        topic = topic or park_of_line(self.scene, clause.start)
        return [topic] if topic is not None and topic is not target and fits(topic, target) else []

    def _told_before(self, sentence: Sentence, clause: Clause, verb: int, target: Entity) -> Entity | None:
        """What the clauses before begin with, build, make stronger or hope for, or the heading of the line names."""
        strives = _STRIVES.match(self.text, verb) is not None
        return (
            self.topics.before(sentence, clause, _OPENING)
            or (self._built_before(sentence, clause, target) if strives else None)
            or self._raised_before(sentence, clause, target)
            or self._hoped_before(sentence, clause)
            or (self._headed(clause, target) if strives else None)
        )

    def _field_told(self, clause: Clause, verb: int, target: Entity) -> Entity | None:
        """光伏要巩固优势,|加快建成世界级产业集群: the field of which the clauses before tell."""
        if not _HOW.fullmatch(self.text, clause.start, verb) or (field := self.scene.subjects.field(clause)) is None:
            return None  # 尚未|建成…, 省会城市要|建成…
        if SEVERAL.search(self.text, clause.start, clause.end):
            return None  # 光伏要…,培育百亿级集群|3个
        named = self.draft.between(field[0], field[1] + len("产业链"), ("Industry", "Chain"))
        known = [e for span, e in named if span[0] == field[0]]
        topic = known[0] if known else self.draft.add("Industry", field)
        own = target.name[lx.level_length(target.name) :].removesuffix("集群").removesuffix("产业")
        return topic if not own or self.text[slice(*field)] in own else None

    def _headed(self, clause: Clause, target: Entity) -> Entity | None:
        """3.甲产业集群。…,|创建国家级产业集群: the cluster that the heading of the line names, and the clause is about."""
        if target.type != "ClusterTier" or SEVERAL.search(self.text, clause.start, clause.end):
            return None
        return next((h for h in self.objects.whose.held_by(clause) if h.type == "Cluster"), None)

    def _part_of(self, sentence: Sentence, clause: Clause, verb: int, target: Entity) -> Entity | None:
        """培育甲级企业60家,其中10家|晋升为乙级: the class that the clause before counts, of which some are to become more."""
        if not _SOME.fullmatch(self.text, clause.start, verb) or not self._lies_ahead(sentence, verb):
            return None
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start))
        named = [(s, e) for s, e in self.draft.between(start, clause.start, (target.type,)) if e is not target]
        if not named or not fits(named[-1][1], target):
            return None
        (first, last), counted = named[-1]
        behind = _COUNT_BEHIND.match(self.text, last, clause.start)
        return counted if behind or _COUNT_BEFORE.search(self.text, start, first) else None

    def _lies_ahead(self, sentence: Sentence, at: int) -> bool:
        """Whether a sentence, up to a place, tells what is to be, and nothing of what was."""
        if _WAS_SO.search(self.text, sentence.start, at):
            return False
        plan = self.scene.main is not None and PLAN.search(self.scene.main.name) is not None
        return plan or _TO_COME.search(self.text, sentence.start, at) is not None

    def _built_before(self, sentence: Sentence, clause: Clause, target: Entity) -> Entity | None:
        """建设甲创新中心,|争创国家级乙中心: what the clause before ends with, and builds."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if before is None or before.mark != "," or not _BUILDING.match(self.text, before.start, before.end):
            return None
        named = self.draft.between(before.start, before.end, (target.type,))
        if not named or self.text[named[-1][0][1] : before.end] not in _BUILT or lx.level_length(named[-1][1].name):
            return None
        built = named[-1][1]
        placed = built.type != "Park" or self.scene.gazetteer.prefix(built.name) > 0  # 三品示范县 is a class
        return built if placed else None

    def _raised_before(self, sentence: Sentence, clause: Clause, target: Entity) -> Entity | None:
        """持续提升甲集群的国际竞争力,|打造世界级产业集群: the one cluster that the clause before makes stronger."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if target.type != "ClusterTier" or before is None or before.mark != ",":
            return None
        ends = any(clause.start <= a and b >= clause.end for a, b in target.places)
        if not ends or SEVERAL.search(self.text, clause.start, clause.end):
            return None  # 培育某级集群2个, 打造某级集群的配套基地
        raised = _RAISES.match(self.text, before.start, before.end)
        named = self.draft.between(raised.end(), before.end, ("Cluster",)) if raised else []
        return named[0][1] if len(named) == 1 else None

    def _hoped_before(self, sentence: Sentence, clause: Clause) -> Entity | None:
        """力争甲集群产值过百亿元,|升级为某级集群: what the clause before hopes something for, first of all."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        hopes = _HOPES_FOR.match(self.text, before.start, before.end) if before and before.mark == "," else None
        named = self.draft.between(hopes.end(), before.end, (*_OPENING, "EnterpriseTier")) if hopes and before else []
        return named[0][1] if named and hopes and named[0][0][0] == hopes.end() else None
