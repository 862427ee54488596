"""What is to become something higher: 支持甲园区创建国家级开发区, 推动乙、丙集群向世界级迈进, 培育丁成为链主."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.names.kinds import is_class
from loaders.extract.reading.clauses import Clause

if TYPE_CHECKING:
    from loaders.extract.relation.objects import Objects
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_SUBJECTS = ("Cluster", "ClusterTier", "Park", "Platform", "EnterpriseTier", "Chain")
_CLASSES = ("ClusterTier", "Park", "Platform", "EnterpriseTier")
_BECOMES = re.compile(
    r"(?:[成升]为|(?:打造|建设|培育|发展|建|升级|提升|成长|壮大|做大|做强|蝶变)[成为](?:为)?|迈向|迈入|迈进|进入|步入|挤进|晋升为?|晋级为?|升级|跻身|冲击|冲刺|向|入列)"
    r"(?:一批|更多|新的|若干|为|成)?$"
)
_TRIES = re.compile(r"(?:创建|争创|申创|创成|申报|申建|打造|建设|培育|争取|推荐创建|创评)(?:一批|更多|为|成)?$")
_HELPED = re.compile(r"(?:支持|推动|推进|促进|引导|鼓励|助力|加快|指导|帮助|对|将)[^,;。]*$")
_TOWARDS = re.compile(r"向(世界级|国家级|国际一流|世界一流)(?:水平)?(?:的?集群)?(?:迈进|跃升|进军|挺进|升级|发展)")
_RAISED = re.compile(r"(?:晋升|升级|升格|提升|晋级|跃升)(?:为|至|到)(世界级|国家级)(?![\u4e00-\u9fff])")
_NEAR = 14  # characters between what advances and the verb


class Advances:
    """States ADVANCES_TO of one scene."""

    def __init__(self, scene: "Scene", objects: "Objects") -> None:
        self.draft, self.text, self.objects = scene.draft, scene.text, objects

    def clause(self, clause: Clause, lists: list[Found]) -> None:
        """All that a clause says."""
        for found in lists:
            self._towards(clause, found)
        self._raised(clause)
        for span, target in self.objects.mentions(clause):
            if target.type in _CLASSES and (verb := self._verb(clause, span)):
                for subject in self._subjects(clause, lists, verb, target):
                    self.draft.relate("ADVANCES_TO", subject, target, (clause.start, clause.end))

    def _towards(self, clause: Clause, found: Found) -> None:
        """推动A、B集群向世界级迈进."""
        match = _TOWARDS.search(self.text, clause.start, clause.end)
        if match and found.kind == "Cluster":
            tier = self.draft.add("ClusterTier", match.span(1), match[1] + "集群")
            for member in found.members:
                self.draft.relate("ADVANCES_TO", member, tier, (clause.start, clause.end))

    def _raised(self, clause: Clause) -> None:
        """推动省级特色产业集群晋升为国家级."""
        if match := _RAISED.search(self.text, clause.start, clause.end):
            classes = [
                e for (_, end), e in self.objects.mentions(clause) if e.type == "ClusterTier" and end == match.start()
            ]
            for subject in classes:
                tier = self.draft.add("ClusterTier", match.span(1), match[1] + "集群")
                self.draft.relate("ADVANCES_TO", subject, tier, (clause.start, clause.end))

    def _verb(self, clause: Clause, target: Span) -> int | None:
        """Where the verb of becoming before a class begins; a verb of trying counts where the subject is helped to it."""
        before = self.text[clause.start : target[0]]
        if match := _BECOMES.search(before):
            return clause.start + match.start()
        match = _TRIES.search(before)
        return clause.start + match.start() if match else None

    def _subjects(self, clause: Clause, lists: list[Found], verb: int, target: Entity) -> list[Entity]:
        """What stands right before the verb: the members of a list, or a single thing."""
        for found in lists:
            last = max((p[1] for m in found.members for p in m.places if p[1] <= verb), default=-1)
            fields = found.kind == "Industry" and target.type == "ClusterTier"
            if (fields or found.kind in _SUBJECTS) and 0 <= verb - last <= _NEAR and last > clause.start:
                return [m for m in found.members if m is not target]
        before = [(s, e) for s, e in self.draft.between(clause.start, verb, _SUBJECTS) if e is not target]
        if not before:
            return []
        (start, end), thing = before[-1]
        led = start - clause.start <= 1 or _HELPED.search(self.text[clause.start : start])
        if not led or verb - end > _NEAR or "," in self.text[end:verb] or "、" in self.text[end:verb]:
            return []
        return [thing] if self._fits(thing, target) else []

    @staticmethod
    def _fits(thing: Entity, target: Entity) -> bool:
        """Clusters become classes of clusters, and classes of enterprises other such classes; firms enter them at once."""
        if target.type == "EnterpriseTier":
            return thing.type == "EnterpriseTier"
        return thing.type != "EnterpriseTier" and (
            target.type == "ClusterTier" or is_class(target.name[:3]) or is_class(target.name[:2])
        )
