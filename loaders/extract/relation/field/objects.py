"""What is made an object: FOCUSES_ON of plans and places, COVERS of programmes, classes and platforms."""

import re
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.names.field.headings import heading
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.in_turn import EACH_IN_TURN
from loaders.extract.relation.denial import denied_with
from loaders.extract.relation.field.classes_behind import classes_behind
from loaders.extract.relation.field.programme_fields import ProgrammeFields, is_plain
from loaders.extract.relation.field.single_objects import SingleObjects
from loaders.extract.relation.field.taken_up import TakenUp
from loaders.extract.relation.field.told_in_passing import in_passing, is_of_works
from loaders.extract.relation.field.whose_object import WhoseObject
from loaders.extract.relation.tier.class_wording import WON
from loaders.extract.relation.tier.to_rise import is_to_rise

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_APPLIED = re.compile("的?(?:实现|得到|开展|推广|示范|规模化|深度|广泛|普及|落地)*应用(?!开发|创新|产业|软件)")
_NAMED_FOR = ("Park", "Cluster", "ClusterTier", "Platform", "Project")
_ARE_CLASSED = re.compile(  # A、B2个集群|列入某级培育对象
    "(?:均|都|也|双双|全部|成功|已|先后|同时|一并|分别|被|获)*(?:榜上有名|列入|列为|入选|入围|获评|获批|上榜|纳入|跻身|认定为|评为)"
)
_NAMED = ("确定为", "认定为", "评定为", "命名为", "授予", "列为")
_AT_SCENE = re.compile("(?:目前|近日|如今|日前)?(?:走进|来到|步入|位于|在)")
_IS_ONE = re.compile(  # 甲集群入选|某级集群
    "(?:入选|入围|获评|获批|跻身|列入|纳入|(?:认定|评|命名|列)为)(?:了|为|首批|第?[一二三四五六七八九十]+批)*$"
)
_PART_OF_CLUSTER = ("集群核心区", "集群协同区")  # what a place is to become for one


class Objects:
    """States FOCUSES_ON and COVERS of one scene."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]]) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause = by_clause
        self.named = {at: [((n.start, n.end), e) for n, e in named] for at, named in scene.names.items()}
        self.programmes = ProgrammeFields(scene, by_clause, self.named)
        self.whose = WhoseObject(scene)
        self.taken = TakenUp(scene, self.named, self.whose)
        self.single = SingleObjects(scene, self.whose, self.taken)

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence: first what programmes and classes are for, then what the actor makes its object."""
        self.programmes.sentence(sentence)
        self.whose.read(sentence)
        self._heads(sentence)
        self.taken.moved = False
        self.whose.read_plan(sentence)
        for clause in sentence.clauses:
            self.whose.follow(clause)
            for found in self.by_clause.get(clause.start, []):
                self._focus(clause, found)
            for span, entity in self.mentions(clause):
                if self.single.can_be(clause, entity, span):
                    self._focus_one(clause, entity, span)

    def _heads(self, sentence: Sentence) -> None:
        """(四)冶金。: the field of a heading is what the text makes its object."""
        if (span := heading(self.text, sentence)) and not self.whose.is_report:
            kinds = ("Industry", "Chain", "Cluster")
            named = self.draft.between(*span, kinds)
            whole = [field for s, field in named if s[0] == span[0] and s[1] >= span[1]][:1]
            for field in whole or self._joined(span, named):
                if self._is_counted(field):
                    continue  # 三大产业:\n1.甲 is of what counts it
                self.whose.state(sentence.clauses[0], field)

    def _joined(self, span: Span, named: list[tuple[Span, Entity]]) -> list[Entity]:
        """(三)5G产业和智能硬件: the fields that are together all of a heading; none where they are not."""
        if not named or (named[0][0][0], named[-1][0][1]) != span:
            return []
        joined = all(self.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))
        return [field for _, field in named] if joined else []

    def _is_counted(self, field: Entity) -> bool:
        """Whether a field is a member of a counted group."""
        groups = (r.source for r in self.draft.relations_of(field) if r.type == "INCLUDES" and r.target is field)
        return any(group.properties.get("declared_count") for group in groups)

    def mentions(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """The headed names of a clause."""
        return self.named.get(clause.start, [])

    def things(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """The headed names of a clause, and the chains that are called by a short head: 光伏链."""
        named = self.mentions(clause)
        chains = self.draft.between(clause.start, clause.end, ("Chain",))
        short = [one for one in chains if one not in named and self.text.endswith("链", *one[0])]
        return sorted([*named, *short], key=itemgetter(0)) if short else named

    def _focus(self, clause: Clause, found: Found) -> None:
        """重点发展|A、B两大产业: what a list makes an object, as a group and each of its members."""
        if found.kind not in ("Industry", "Cluster", "Chain") or not self._can_be_object(clause, found):
            return
        if found.group is not None:
            self._focus_group(clause, found, found.group)
        elif found.kind != "Cluster" or not classes_behind(self.draft, self.mentions(clause), clause, found):
            self._focus_members(clause, found)

    def _can_be_object(self, clause: Clause, found: Found) -> bool:
        """Whether a list is more than led (牵头|A、B), applied in (在A、B等领域|应用), in a name or classed (A、B2个集群|列入某级)."""
        start, end = found.span
        if self.text.endswith("牵头", clause.start, start) or _APPLIED.match(self.text, end):
            return False
        if self._in_passing(clause, found.span) or self._in_a_name(clause, found):
            return False
        return found.kind != "Cluster" or _ARE_CLASSED.match(self.text, end, clause.end) is None

    def _focus_group(self, clause: Clause, found: Found, group: Entity) -> None:
        """聚焦|A、B两大产业: the group is an object; its members are, too, where a place or a park has them."""
        if not self._of_each(clause):
            self.whose.state(clause, group, found.span[1])
        holders = self.whose.held_by(clause)
        if found.kind == "Cluster" and holders and holders[0].type == "Park":
            return  # 甲高新区培育A、B两大集群: the park is for the list
        counted = group.properties.get("declared_count") is not None
        if holders and not counted and not EACH_IN_TURN.search(self.text, clause.start, clause.end):
            for member in found.members:  # 主导产业为A、B和C: the park is for each
                self.whose.state(clause, member)
        if is_plain(group) or holders or self.scene.subjects.at(clause):
            self._focus_members(clause, found)

    def _in_a_name(self, clause: Clause, found: Found) -> bool:
        """Whether a list stands in the name of a park or a cluster (甲装备(A、B)产业园), which it is then for."""
        for (start, end), owner in self.mentions(clause) if self.text.endswith("(", 0, found.span[0]) else ():
            if start < found.span[0] and found.span[1] < end and owner.type in _NAMED_FOR:
                for member in found.members:
                    self.draft.lives_on(owner, member, (start, end))
                return True
        return False

    def _in_passing(self, clause: Clause, span: Span) -> bool:
        """签约项目涵盖|A、B等12个行业, A是六大支柱产业|之一: whether fields are only told of, and nobody's object."""
        of_works = not self.whose.held_by(clause) and is_of_works(self.text, clause, span)
        return of_works or in_passing(self.text, clause, span)

    def _of_each(self, clause: Clause) -> bool:
        """Whether a clause tells apart what several parks live on: 甲园区、乙园区分别以A、B为主导产业."""
        if not EACH_IN_TURN.search(self.text, clause.start, clause.end):
            return False
        parks = [(span, park) for span, park in self.mentions(clause) if park.type == "Park"]
        return len(parks) > 1 and parks[0][0][0] == clause.start and self.text[parks[0][0][1]] in "、和与及"

    def _focus_members(self, clause: Clause, found: Found) -> None:
        apart = EACH_IN_TURN.search(self.text, clause.start, found.span[1])
        owners = self.scene.subjects.at(clause) or self.whose.held_by(clause) if apart else []
        if len(owners) == len(found.members) > 1:  # 甲县、乙县分别发展A、B; 以甲园、乙园为两翼,|分别发展A、B
            for owner, member in zip(owners, found.members, strict=True):
                self.draft.lives_on(owner, member, (clause.start, clause.end))
            return
        for member in found.members:
            if (clause.start, id(member)) not in self.programmes.covered:
                self._focus_one(clause, member, found.span)

    def _focus_one(self, clause: Clause, entity: Entity, span: Span) -> None:
        """重点发展|A产业: a thing is an object where its clause takes it up, and does not only name it."""
        if self._is_only_named(clause, entity, span) or self._in_passing(clause, span):
            return
        if denied_with(self.text, clause.start, span[0] + self.text.startswith("以", span[0])):
            return  # 不以|A、B为主攻方向
        holders = self.whose.held_by(clause)
        if entity in holders or is_to_rise(self.draft, clause, entity, span, holders):
            return
        if self.taken.takes_up(clause, entity, span):
            self.whose.state(clause, entity)

    def _is_only_named(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """确定为|某级集群促进组织, 在|甲集群, 甲集群入选|某级集群, 乙区做甲集群核心区: a cluster or class that is nobody's object."""
        if entity.name.endswith(_PART_OF_CLUSTER):
            return True
        if entity.type not in ("ClusterTier", "Cluster"):
            return False
        if self.text.endswith(_NAMED, clause.start, span[0]) or WON.match(self.text, span[1]):
            return True  # 甲组织确定为|某级集群促进组织: what something is called; 在|某级集群|决赛中胜出
        if entity.type == "Cluster":  # 在|甲集群|,工人正忙碌: where a tale is set
            return span[1] == clause.end and _AT_SCENE.fullmatch(self.text, clause.start, span[0]) is not None
        joint = len(self.scene.subjects.at(clause)) > 1  # 甲市、乙市联动|争创国家级集群: it is one, and theirs together
        return joint or _IS_ONE.search(self.text[clause.start : span[0]]) is not None
