"""Single things that a sentence makes its object by themselves: clusters, chains, classes that are fostered, code-named systems."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.field.systems import is_system
from loaders.extract.relation.field.taken_up import JOINTS, TakenUp
from loaders.extract.relation.field.whose_object import WhoseObject

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_FOSTERS = re.compile(
    r"(?:培育|壮大|打造|培养|发展|扶持|遴选|选育|孵化|培优|做强|做大|形成|引育|支持)(?:一批|更多|更大|更强|一大批|若干|的)*(?:(?:优势|重点|特色|主导)?(?:产业|行业|领域))?$"
)
_HELPS = ("支持", "扶持", "引导支持", "鼓励支持")
_TAKES_PART = re.compile(  # 支持链主企业|联合高校院所承担重大专项: what it is to do for others
    "(?:联合|牵头|举办|带着?|参与|建设|开放|承担|开展|组建|设立|[到向与]|通过|围绕|申报|实施|并购|整合|主导|搭建|主持|组织)(?!能力)"
)
_COUNTED_LIST = re.compile(  # 培育|瞪羚|、单项冠军企业10家: the count is of all of them
    r"(?:[”)]?(?:、|和|与|及|以及)[^、,;。\d]{2,24}){1,8}(?:共|达到?|突破|超过?)?\d+[余多]?[家户]"
)
_BUILT_BY = re.compile(  # 展示了甲市|重点聚焦的|“3+3”现代工业体系, 该市|着力打造的|…
    "(?P<own>[该我全][省市县区州])?(?:当前|近年来|正|正在|重点|着力|全力|大力|加快|倾力|精心|持续|积极)*(?:聚焦|打造|构建|培育|发展|建设|推进|形成|布局)的“?$"
)
_BRACKET = re.compile(r"^[(][^()]*[)]")
_NAME = 40  # characters of a name


class SingleObjects:
    """Tells which single names of a clause can be objects."""

    def __init__(self, scene: "Scene", whose: WhoseObject, taken: TakenUp) -> None:
        self.scene, self.draft, self.text, self.whose, self.taken = scene, scene.draft, scene.text, whose, taken

    def can_be(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """培育|A集群, 打造|“15+4”现代产业体系, 培育|链主企业: whether a name by itself can be an object."""
        if entity.type == "Programme":
            return self._is_system(clause, entity) or self._is_built_by(clause, entity, span)
        if entity.type == "EnterpriseTier":
            return self._is_fostered(clause, span)
        if entity.type == "ClusterTier":
            return "级" in entity.name or not self._names_group(clause, span)
        return entity.type in ("Cluster", "Chain")

    def _names_group(self, clause: Clause, tier: Span) -> bool:
        """Whether a class is only the head of a group that the clause names: 六大|优势产业集群."""
        groups = self.draft.between(clause.start, clause.end, ("IndustryGroup",))
        return any(start < tier[0] and tier[1] == end for (start, end), _ in groups)

    def _is_system(self, clause: Clause, programme: Entity) -> bool:
        """Whether a programme is a code-named system (“15+4”现代产业体系) that the place builds of which the clause tells."""
        if not is_system(programme):
            return False
        if programme.name.endswith("集群"):
            return True
        if self.whose.held_by(clause):
            return False
        opening = self._opening(clause)
        actors = self.scene.actors_in(clause)
        zones = any(thing.type != "Place" for thing in opening)
        return not zones and any(actor is place for actor in actors for place in opening)

    def _is_built_by(self, clause: Clause, programme: Entity, span: Span) -> bool:
        """展示了甲市|重点聚焦的|“3+3”现代工业体系: whether words say before a code-named system that the place builds it."""
        built = _BUILT_BY.search(self.text, clause.start, span[0]) if is_system(programme) else None
        if built is None:
            return False
        at = built.start()
        named = self.draft.between(clause.start, at, ("Place",))
        actors = self.scene.actors_in(clause)
        own = built["own"] is not None and any(actor.type == "Place" for actor in actors)
        return own or any(end == at and place in actors for (_, end), place in named)

    def _opening(self, clause: Clause) -> list[Entity]:
        """甲市…,|构建“3+2”产业体系; |聚焦“3+2”产业体系,|甲市…: the places and zones with which the clauses of the sentence begin, up to the next."""
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        end = clause.end + (_NAME if clause.mark == "," and clause.start == start else 0)
        named = self.draft.between(start, end, ("Place", "Park", "Cluster"))
        return [thing for (at, _), thing in named if at == start or self.text[at - 1] == ","]

    def _is_fostered(self, clause: Clause, span: Span) -> bool:
        """培育一批千亿级链主企业; with a figure before or after it the class has a target instead, and some only take part."""
        if self.text.endswith(_HELPS, clause.start, span[0]) and self._takes_part(span[1]):
            return False
        if _COUNTED_LIST.match(self.text, span[1], clause.end):
            return False
        rest = re.split("[、和,]", _BRACKET.sub("", self.text[span[1] : clause.end]))[0]
        return bool(_FOSTERS.search(self.taken.before_joined(clause, span[0], JOINTS | {"、"}))) and not re.search(
            r"\d", rest
        )

    def _takes_part(self, end: int) -> bool:
        """Whether a class of firms that is helped is told what to do, or one of them is named: 支持链主企业|联合…, 链主企业|甲集团."""
        named = self.draft.between(end, end + _NAME, ("Organisation",))
        return _TAKES_PART.match(self.text, end) is not None or any(start == end for (start, _), _ in named)
