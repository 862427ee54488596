"""What a programme, a class or a platform is for: COVERS of the fields that are told with it."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.making import RISES
from loaders.extract.relation.field.said_fields import SERVES, SaidFields
from loaders.extract.relation.field.systems import SYSTEMS

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = dict[int, list[tuple[Span, Entity]]]  # headed names by the start of their clause
CONSISTS = ("包括", "涵盖", "包含")  # 甲产业链|涵盖A、B
_FIELD_LED = re.compile(r"^[^,]{0,8}?(?:以|聚焦|围绕|面向|针对|瞄准|锚定|立足|在)")
_MOVES_ON = re.compile(r"^[^,]{0,4}?(?:推动|推进|促进|支持|引导)")
_MAKES = re.compile(r"实施|开展|启动|培育|打造|建设|形成|创建|争创|布局|新增|组建|认定|遴选|推进")
_CARRIES = re.compile(
    r"^[^,]{0,4}?(?:构建|集中攻坚|打造|围绕|聚焦|细化|面向|推动|推进|做强|支持|促进|针对|以(?=[^,;。]{2,40}为(?:重点|主攻方向|突破口)))"
)
_FOR = re.compile("重点(?:培育|发展)")  # 实施甲行动,|重点培育乙产业
_IS_FOR = re.compile(  # 甲行动|重点支持A、B三大产业
    "[”]?(?:将|主要|重点|紧紧|全面|也|都)*(?:围绕|聚焦|面向|瞄准|针对|覆盖|涵盖|支持|扶持|锁定|主攻|布局|发展|培育)了?(?:全[省市区县])?(?:的)?"
)
_SUPPORTS = re.compile("(?:主要|重点|优先)(?:支持|扶持|资助|面向|围绕|聚焦|投向)")  # 甲计划今年加大投入,|主要支持A、B
_PUT_INTO = re.compile(  # 把A、B列入|甲行动
    "[把将](?P<fields>[^,;。:把将]{2,40}?)(?:等(?:产业|领域|行业)?)?(?:产业|领域|行业)?(?:都|均|一并|优先|率先)?(?:列入|纳入|写入|写进|列进)(?:了|全?[国省市县]的?)?[“]?$"
)
_RETIRED = re.compile("落后|过剩|淘汰|污染|隐患|短板")  # 把A行业落后产能纳入|甲行动
_NOT = re.compile("没有|[未不]|停止|取消")  # 甲市没有在|A、B等领域实施乙行动
_IS_CARRIED = re.compile("(?:行动|工程|计划|专项|攻坚战|战略|方案|(?:链长|群长|双长|链主)制(?:\\+[^,。;]{2,8})?)$")
_CARRIED_FOR = re.compile(  # 围绕A、B三大产业|深入实施甲行动, 在A、B等领域|启动甲行动
    "(?:等)?(?:[一二两三四五六七八九十\\d]+[大个条])?(?:(?![未没不停暂取拒曾])[\u4e00-\u9fff]){0,8}?(?:实施|开展|启动|推进|推行|实行|部署)(?:好|了)?[“]?"
)
_FOCUSED = re.compile(  # 甲行动|以A为重点, 甲行动|重点发展A
    "(?:将|主要|重点|全面|紧紧)*(?:以(?=[^,;。]{2,40}为)|发展|布局|主攻|瞄准|聚焦|培育)(?P<body>[^,;:。以为]{2,40}?)(?:产业|行业|领域)?(?:为(?:重点|主|主攻方向|突破口)(?![\u4e00-\u9fff]))?(?=[,;。\\n]|$)"
)
_NEXT_ITEM = re.compile("[二三四五六七八九十]是|第[二三四五六七八九十],?|[(][二三四五六七八九十2-9][)]")
_TOGETHER = 90  # characters within which a later clause belongs to the field that is named first


class ProgrammeFields:
    """States COVERS of the programmes, classes and platforms of one scene."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]], named: Named) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause, self.named = by_clause, named
        self.said = SaidFields(scene)
        self.covered: set[tuple[int, int]] = set()  # clause and entity: what a class or programme is for

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence, clause by clause."""
        for number in range(len(sentence.clauses)):
            self._covers(sentence, number)
            self._carries(sentence, number)
            self._supports(sentence, number)
            self._is_for(sentence.clauses[number])
            self._serves(sentence.clauses[number])
            self._takes_in(sentence.clauses[number])

    def _fields(self, clause: Clause) -> list[Entity]:
        """The groups of a clause; the members of a list that has no name of its own (A、B等领域)."""
        found = [f for f in self.by_clause.get(clause.start, []) if f.kind == "Industry" and len(f.members) > 1]
        return self._groups(clause) or [m for f in found for m in f.members]

    def _groups(self, clause: Clause) -> list[Entity]:
        return [f.group for f in self.by_clause.get(clause.start, []) if f.group is not None and not is_plain(f.group)]

    def _cover(self, clause: Clause, covering: Entity, things: list[Entity], end: int) -> None:
        for thing in things:
            self.covered.add((clause.start, id(thing)))
            self.draft.relate("COVERS", covering, thing, (clause.start, end))

    def _covers(self, sentence: Sentence, number: int) -> None:
        """聚焦A等重点产业,实施某行动; 在A、B领域,培育某级集群: the programme, class or platform is for the group or for each."""
        clause = sentence.clauses[number]
        fields, start = self._fields(clause), self.text[clause.start : clause.start + 14]
        led = _FIELD_LED.match(start) if fields else None
        if not fields or not led:
            return
        kinds = ("Programme", "ClusterTier", "Platform")
        for later in sentence.clauses[number + 1 : number + 6]:
            other = self.by_clause.get(later.start) and _FIELD_LED.match(self.text[later.start : later.start + 10])
            other = other or _NEXT_ITEM.match(self.text, later.start)
            if other or later.start - clause.end > _TOGETHER or self.scene.subjects.names_subject(later):
                break
            for (at, _), entity in self.named.get(later.start, []):
                system = entity.type == "Programme" and entity.name.endswith(SYSTEMS)  # it is made beside the group
                if (
                    entity.type in kinds
                    and not system
                    and _MAKES.search(self.text, later.start, min(at, later.start + 14))
                ):
                    self._cover(clause, entity, fields, later.end)

    def _is_for(self, clause: Clause) -> None:
        """甲行动|围绕A、B三大产业展开; 围绕A、B三大产业|实施甲行动; 甲产业链|涵盖A、B: the programme or chain is for the list of its own clause."""
        programmes = [
            (span, e)
            for span, e in self.named.get(clause.start, [])
            if e.type == "Programme" and _IS_CARRIED.search(e.name)
        ]
        lists = [f for f in self.by_clause.get(clause.start, []) if len(f.members) > 1 or f.group is not None]
        chains = self.draft.between(clause.start, clause.end, ("Chain",))
        programmes += [(span, e) for span, e in chains if self.text.startswith(CONSISTS, span[1])]
        if not programmes or not lists:
            return
        led = _FIELD_LED.match(self.text, clause.start, clause.end)
        led = None if led and _NOT.search(led[0]) else led
        for found in lists:
            things = [found.group] if found.group is not None and not is_plain(found.group) else found.members
            for (start, end), programme in programmes:
                of_chain = programme.type == "Chain" and found.span[0] - end == len(CONSISTS[0])
                said = of_chain or _IS_FOR.fullmatch(self.text, end, found.span[0]) is not None
                said = said or (led is not None and _CARRIED_FOR.fullmatch(self.text, found.span[1], start) is not None)
                if said and found.kind in ("Industry", "Chain", "Cluster"):
                    self._cover(clause, programme, things, clause.end)

    def _serves(self, clause: Clause) -> None:
        """《甲计划》|围绕A、B展开, 甲行动|面向A产业: what a plan or programme that a clause begins with is for, where no list tells."""
        plans = [(w.end, self.scene.titles.at.get((w.start, w.end))) for w in clause.words[:1] if w.flags & lx.TITLE]
        named = self.named.get(clause.start, [])
        plans += [(end, e) for (_, end), e in named if e.type == "Programme" and _IS_CARRIED.search(e.name)]
        for end, plan in plans:
            at = end + self.text.startswith("”", end)
            match = None if self.by_clause.get(clause.start) else SERVES.match(self.text, at, clause.end)
            match = match or _FOCUSED.match(self.text, at, clause.end)
            if match is None or plan is None:
                continue
            kind = "COVERS" if plan.type == "Programme" else "FOCUSES_ON"
            for field in self.said.fields(*match.span("body"), whole=True):
                self.draft.relate(kind, plan, self.said.entity("Industry", field), (clause.start, clause.end))

    def _takes_in(self, clause: Clause) -> None:
        """把A、B列入|甲行动: a programme is for the fields that are put into it."""
        for (start, _), programme in self.named.get(clause.start, []):
            if programme.type != "Programme" or not _IS_CARRIED.search(programme.name):
                continue
            put = _PUT_INTO.search(self.text, clause.start, start)
            if put is None or _RETIRED.search(put["fields"]) or denied(self.text, clause.start, put.start()):
                continue
            for field in self.said.fields(*put.span("fields"), whole=True):
                self.draft.relate("COVERS", programme, self.said.entity("Industry", field), (clause.start, clause.end))

    def _supports(self, sentence: Sentence, number: int) -> None:
        """甲计划今年加大投入,|主要支持A、B: a programme that a clause begins with is for what the next one says that it supports."""
        clause, later = sentence.clauses[number], sentence.clauses[number + 1 : number + 2]
        if clause.mark != "," or not later or not _SUPPORTS.match(self.text, later[0].start, later[0].end):
            return
        programmes = [
            e for (at, _), e in self.named.get(clause.start, []) if at == clause.start and e.type == "Programme"
        ]
        carried = [e for e in programmes if _IS_CARRIED.search(e.name)]
        for programme in carried[-1:]:
            self._cover(later[0], programme, self._fields(later[0]), later[0].end)

    def _carries(self, sentence: Sentence, number: int) -> None:
        """实施某行动,围绕B; 一是某工程,集中攻坚12条重点产业链: the programme is for what its clause acts on."""
        clause = sentence.clauses[number]
        programmes = [
            e
            for (s, t), e in self.named.get(clause.start, [])
            if e.type == "Programme" and t >= clause.end - 1 and (s - clause.start <= 14)
        ]
        if not programmes or number + 1 >= len(sentence.clauses):
            return
        later = sentence.clauses[number + 1]
        fosters = _IS_CARRIED.search(programmes[-1].name) and _FOR.match(self.text, later.start, later.end)
        if clause.mark != "," or not (fosters or _CARRIES.match(self.text[later.start : later.start + 60])):
            return
        classes = ("ClusterTier", "EnterpriseTier", "Chain")
        things = [] if _MOVES_ON.match(self.text[later.start :][:14]) and self._groups(later) else self._fields(later)
        named = [(s, e) for (s, _), e in self.named.get(later.start, []) if e.type in classes]
        things += [e for s, e in named if not RISES.search(self.text, later.start, s)]
        self._cover(later, programmes[-1], things, later.end)


def is_plain(group: Entity) -> bool:
    """Whether a group has no name but that of any list: A、B等领域."""
    return group.name in lx.words("plain_head") and group.properties.get("declared_count") is None
