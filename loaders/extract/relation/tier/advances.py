"""What is to become something higher: 支持甲园区创建国家级开发区, 推动乙、丙集群向世界级迈进, 培育丁成为链主."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.in_turn import EACH_IN_TURN
from loaders.extract.relation.tier.advance_targets import STEADY, SUCH_CLUSTERS, AdvanceTargets
from loaders.extract.relation.tier.advancing_fields import advancing_fields
from loaders.extract.relation.tier.carried_subjects import NEAR, SEVERAL, SUBJECTS, CarriedSubjects, fits
from loaders.extract.relation.tier.class_wording import CLASSES
from loaders.extract.relation.tier.wishes import HELPED_TO

if TYPE_CHECKING:
    from loaders.extract.relation.field.objects import Objects
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_UNTIL_NOW = re.compile("(?<![不来])[由从](?:现有的?|原来的?|目前的?)?$")  # before the class that it leaves
_RISES_NOW = re.compile("(?:加快|尽快|逐步|稳步|成功|整体|再|,)*")
_DONE = re.compile("成功(?:创建|创成|申报|申创|申建|晋[升级]|升[格级]|跻身|迈入)|..创成")  # 甲集群成功创建|国家级集群
_GRANTED = re.compile("(?:经|获|获得)[^。;]{2,24}?(?:批准|批复|认定|评审|审定|同意|验收)")  # 经某部批准,甲园区|成为…
_WISHED = re.compile("力争|力求|要(?!素)|年内|争取|推动|支持|助力|有望|将|拟|计划|目标|鼓励|引导|希望|未")
_BUILDS = re.compile("(?:建设|打造|培育)(?![成为])|建成")
_ONLY_BUILDS = re.compile("(?:建设|打造|培育|发展|建造)(?![成为])")  # 甲园|打造A集群: has it, and is none
_THAT_CLUSTER = re.compile(  # 推动|该集群|向某级集群迈进, 把它|打造成某级集群
    "[该这此](?:一|个)?(?:产业)?集群|(?<![想没未不能愿])(?<!没有)[把将让使]它(?=[早尽加率全奋打培建晋升迈冲创成发])"
)
_THE_CLUSTER = re.compile(  # 推动|集群|由省级迈向国家级
    "(?:[要将]|着力|全力|加快|力争|争取|确保)*(?:推动|支持|促进|推进|助力|带动|引领|使|让)?(?P<it>(?:产业)?集群)(?:整体|加快|尽快|加速|率先|要|将|正|力争|努力|[由从][^,。;、]{1,4}级)*"
)
_OF_FIELD = re.compile(
    r"(?:拟|现|同意|我省|我市)*(?:推荐|支持|申报|组织)?[\u4e00-\u9fff]{2,10}(?:[(][^()]{2,20}[)])?·"
)  # 拟推荐|汽车·甲园
_HELPED = re.compile(r"(?:支持|推动|推进|促进|引导|鼓励|助力|加快|指导|帮助|扶持|培育(?![的出])|对|将|把|以)[^,;。]*$")
_GOES_ON = re.compile(r"[^,;、]*?(?:并|并且|力争|努力|争取|由|从|加快|全力|正在|将|要)[^,;、]{0,8}")
_AHEAD = re.compile(
    r"争[当做创]|支持|推动|助力|引导|鼓励|帮助|争取|力争|冲刺|冲击|迈向|迈进|[向往朝]|[将要拟]|计划|努力|瞄准|剑指"
)
_PLANT = re.compile(r"(?:工厂|车间)$")
_PROVINCIAL = re.compile("[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区")
_STRIVEN = re.compile(
    "(?:争创|创建|申报|申创|创成|冲刺|冲击|入选|获批|获评|晋级|跻身|培育成为?|认定为|迈向)(?:为|成)?$"
)
_JOINT = re.compile(
    rf"(?:{'|'.join(lx.JOINTS)})(?:[\u4e00-\u9fff]{{2,10}}(?:[(][^()]{{2,20}}[)])?·)?"
)  # 甲园、|电子信息·乙园
_FAR = 200  # characters back to a cluster that is meant


class Advances:
    """States ADVANCES_TO of one scene."""

    def __init__(self, scene: "Scene", objects: "Objects") -> None:
        self.draft, self.text = scene.draft, scene.text
        self.targets = AdvanceTargets(scene, objects)
        self.carried = CarriedSubjects(scene, objects)

    def sentence(self, sentence: Sentence, by_clause: dict[int, list[Found]]) -> None:
        """All that a sentence says; what it begins with is the subject of the clauses that name none."""
        for clause in sentence.clauses:
            lists = by_clause.get(clause.start, [])
            led = [
                (v, t, self._without_builders(self._subjects(clause, lists, v, t), v, t))
                for v, t in self.targets.of(clause, lists)
            ]
            if not led:
                continue
            if (each := self._each(clause, led)) is not None:
                for subject, target in each:
                    self.draft.relate("ADVANCES_TO", subject, target, (clause.start, clause.end))
                continue
            apart = len(led) > 1 and self._are_apart(clause, led[0][0])
            for verb, target, subjects in led[:1] if apart else led:
                self._advance(sentence, clause, verb, target, subjects)

    def _advance(self, sentence: Sentence, clause: Clause, verb: int, target: Entity, subjects: list[Entity]) -> None:
        """支持甲园区|创建|国家级开发区: the subjects, or what the clauses before tell of, advance to the target, or are in it."""
        done = self._is_done(sentence, clause, verb)
        if done and any(clause.start <= a and SEVERAL.match(self.text, b) for a, b in target.places):
            return  # 成功创建某级中心|3家: it has them, and is none
        for subject in subjects or self.carried.of(sentence, clause, verb, target):
            makes = subject not in subjects or _ONLY_BUILDS.match(self.text, verb)
            if makes and (subject.type, target.type) == ("Park", "Cluster"):
                continue
            self.draft.relate("IN_TIER" if done else "ADVANCES_TO", subject, target, (clause.start, clause.end))
            self._comes_from(clause, verb, subject)

    def _comes_from(self, clause: Clause, verb: int, subject: Entity) -> None:
        """把甲集群由|省级特色产业集群|晋升为国家级: the class that something is in until then."""
        for (start, end), tier in self.draft.between(clause.start, verb, CLASSES):
            told = tier is not subject and graded(tier.name) and _UNTIL_NOW.search(self.text, clause.start, start)
            if told and _RISES_NOW.fullmatch(self.text, end, verb):
                self.draft.relate("IN_TIER", subject, tier, (clause.start, clause.end))

    def _is_done(self, sentence: Sentence, clause: Clause, verb: int) -> bool:
        """成功|创建某级, 经某部批准,甲园区|成为某级: what is no aim any more; 推动甲|创成某级 is one."""
        if HELPED_TO.search(self.text, clause.start, verb):
            return False
        granted = self.text.startswith("成为", verb) and _GRANTED.search(self.text, sentence.start, verb)
        if granted and not _WISHED.search(self.text, sentence.start, verb):
            return True
        return _DONE.match(self.text, max(clause.start, verb - len("成功"))) is not None

    def _without_builders(self, subjects: list[Entity], verb: int, target: Entity) -> list[Entity]:
        """Without the parks that only build a platform: 甲高新区|建设省级乙中心."""
        builds = target.type == "Platform" and _BUILDS.match(self.text, verb)
        return [subject for subject in subjects if not (builds and subject.type == "Park")]

    def _each(self, clause: Clause, led: list[tuple[int, Entity, list[Entity]]]) -> list[tuple[Entity, Entity]] | None:
        """甲园区、乙园区分别申报丙级、丁级: as many subjects as classes behind one verb, one for each; else None."""
        if len(led) < 2 or len({verb for verb, _, _ in led}) > 1:
            return None
        verb, _, subjects = led[0]
        if not self._are_apart(clause, verb) or len(subjects) != len(led):
            return None
        return list(zip(subjects, (target for _, target, _ in led), strict=True))

    def _are_apart(self, clause: Clause, verb: int) -> bool:
        """Whether 分别 stands before a verb."""
        return EACH_IN_TURN.search(self.text, max(clause.start, verb - NEAR), verb) is not None

    def _subjects(self, clause: Clause, lists: list[Found], verb: int, target: Entity) -> list[Entity]:
        """What stands right before the verb: the members of a list, or a single thing."""
        for found in lists:
            if self._ends_at_verb(clause, found, verb, target):
                return [m for m in found.members if m is not target and not self._is_size(m)]
        clusters = self._meant_clusters(clause, verb, target) if target.type == "ClusterTier" else None
        if clusters is not None:
            return clusters
        if single := self._single(clause, verb, target):
            return single
        return advancing_fields(self.draft, clause, verb) if target.type in ("ClusterTier", "Cluster") else []

    def _is_size(self, member: Entity) -> bool:
        """Whether a field is only called by its size: 把甲打造成|万亿级产业|、乙打造成千亿级产业."""
        return member.type == "Industry" and lx.level_length(member.name) > 0

    def _ends_at_verb(self, clause: Clause, found: Found, verb: int, target: Entity) -> bool:
        """甲、乙等集群|率先冲击千亿级: whether a list of what may advance ends right before the verb."""
        if found.kind not in SUBJECTS and not (found.kind == "Industry" and target.type == "ClusterTier"):
            return False
        last = max((p[1] for m in found.members for p in m.places if p[1] <= verb), default=-1)
        if found.kind == "Cluster" and (such := SUCH_CLUSTERS.match(self.text, last, verb)):
            last = such.end()
        return 0 <= verb - last <= NEAR and last > clause.start

    def _meant_clusters(self, clause: Clause, verb: int, target: Entity) -> list[Entity] | None:
        """推动|该集群|向某级集群迈进, 推动|集群|由省级迈向国家级: the cluster that is meant, if there is but one; None without such words."""
        if it := _THAT_CLUSTER.search(self.text, clause.start, verb):
            told = self.draft.between(max(0, clause.start - _FAR), it.start(), ("Cluster",))
            return [told[-1][1]] if told else []  # 乙园将推动该集群|向某级集群迈进
        if the := _THE_CLUSTER.fullmatch(self.text, clause.start, verb):
            known = {id(e): e for _, e in self.draft.between(0, the.start("it"), ("Cluster",)) if e is not target}
            return list(known.values()) if len(known) == 1 else []  # the only one that the text has told of
        return None

    def _single(self, clause: Clause, verb: int, target: Entity) -> list[Entity]:
        """支持|甲园区|创建国家级开发区: the last thing before the verb, or the first, and what is enumerated with it."""
        kinds = self._kinds(clause, target)
        before = [(span, e) for span, e in self.draft.between(clause.start, verb, kinds) if e is not target]
        for number in {len(before) - 1, 0} if before else ():
            (_, end), thing = before[number]
            joined = self._joined(before[: number + 1])
            near = verb - end <= NEAR and not {",", "、"} & set(self.text[end:verb])
            if not near and not _GOES_ON.fullmatch(self.text, end, verb):
                continue
            if self._is_led(clause, (joined[0][0][0], end), verb) and fits(thing, target):
                return [e for _, e in joined]
        return []

    def _is_led(self, clause: Clause, span: Span, verb: int) -> bool:
        """Whether things begin their clause, are helped to it, or stand right before the verb."""
        return bool(
            span[0] - clause.start <= 1
            or _OF_FIELD.fullmatch(self.text, clause.start, span[0])
            or _HELPED.search(self.text[clause.start : span[0]])
            or STEADY.fullmatch(self.text, span[1], verb)
        )

    def _kinds(self, clause: Clause, target: Entity) -> tuple[str, ...]:
        """What may advance: also firms, to a class of them that lies ahead (支持甲公司成长为链主企业)."""
        ahead = (
            target.type == "EnterpriseTier"
            and (_AHEAD.search(self.text, clause.start, clause.end) or self._is_striven_for(clause, target))
            and (not _PLANT.search(target.name) or self._is_striven_for(clause, target))
        )
        return (*SUBJECTS, "Organisation") if ahead else SUBJECTS

    def _is_striven_for(self, clause: Clause, target: Entity) -> bool:
        """Whether a class of a level is what is striven for: 甲公司|创建国家级绿色工厂; 乙公司打造智能工厂 only builds one."""
        starts = [a for a, _ in target.places if clause.start <= a < clause.end]
        levelled = graded(target.name) or target.name.startswith("国家") or bool(_PROVINCIAL.match(target.name))
        return levelled and any(_STRIVEN.search(self.text, clause.start, at) for at in starts)

    def _joined(self, things: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
        """The last of these things, and those that are enumerated right before it."""
        first = len(things) - 1
        while first and _JOINT.fullmatch(self.text, things[first - 1][0][1], things[first][0][0]):
            if graded(things[first - 1][1].name) and not graded(things[-1][1].name):
                break  # 支持甲创建丙级、|乙|创建丁级
            first -= 1
        return things[first:]
