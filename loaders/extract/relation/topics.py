"""What a clause without a subject of its own is about: what an earlier clause of its sentence begins with."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.tier.class_wording import ASIDE

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LEAD = re.compile(
    r"(?:其中|同时|此外|另外|目前|现在|如今|去年|今年|近年来?|(?:19|20)\d\d年(?:\d{1,2}月)?(?:底|末|初)?|截至[^,]{2,10}|而|像|如|位于[^,;。]{2,12}的|落户[^,;。]{2,14}的|[^,;:。]{1,8}[市县区园省]的)*,?[“]?"
)
_BACK = 8  # clauses that a subject is carried over
_ALL = ("Park", "Cluster", "Organisation", "Platform", "Project", "Chain", "Person")


class Topics:
    """Finds the subjects of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def opening(self, clause: Clause, kinds: Sequence[str]) -> Entity | None:
        """The thing that a clause begins with, by its name or by a word that refers back to it (该园区, 公司)."""
        if back := self.scene.references.at(clause, clause.start):
            return back[0] if back[0].type in kinds else None
        lead = _LEAD.match(self.text, clause.start, clause.end)
        starts = (clause.start, lead.end() if lead else clause.start)
        named = self.draft.between(clause.start, clause.end, kinds)
        return next((e for (start, _), e in named if start in starts and not graded(e.name)), None)

    def before(self, sentence: Sentence, clause: Clause, kinds: Sequence[str]) -> Entity | None:
        """The thing that the nearest clause before begins with; none beyond a semicolon or a subject of another kind."""
        if (back := self.scene.references.at(clause, clause.start)) is not None:
            return back[0] if back[0].type in kinds else None
        here = bisect_left(sentence.clauses, clause.start, key=lambda c: c.start)
        for other in reversed(sentence.clauses[max(0, here - _BACK) : here]):
            if other.mark == ";":
                return None
            if self.scene.subjects.bears_role(other) or ASIDE.fullmatch(self.text, other.start, other.end):
                continue  # 以甲园为核心,|乙园为补充,创建某级基地
            if (thing := self.opening(other, kinds)) is not None:
                return thing
            if self.opening(other, _ALL) is not None or self.scene.subjects.names_subject(other):
                return None
        return None
