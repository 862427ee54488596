"""What projects and platforms are said to be for: 甲项目|聚焦A研发生产; 甲项目总投资2亿元,项目|专注于B制造."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.said_fields import SaidFields

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_FOR = re.compile(
    "(?:该|本)?(?:项目)?(?:将|也|主要|重点|专业|专门)*(?:聚焦于?|专注于?|致力于|从事|深耕|定位于)(?P<body>[^,;:。]{2,24}?)"
    "(?:的?(?:研究|研发|开发|设计|生产|制造|加工|销售|应用|服务|产业化|[、和与及])+)?(?:领域|产业|行业|业务|项目)?(?=[,;。\n]|$)"
)
_CONTINUES = re.compile("(?:该|本)?项目|(?:主要|重点|专业)?(?:聚焦|专注|致力|从事)")  # 甲项目…,|项目聚焦A


class WorksFor:
    """States COVERS of the projects and platforms of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.said = SaidFields(scene)

    def sentence(self, sentence: Sentence) -> None:
        """The one project or platform that a sentence begins with, and what its clauses say that it is for."""
        project: Entity | None = None
        for clause in sentence.clauses:
            named = self.draft.between(clause.start, clause.end, ("Project", "Platform"))
            opening = [(end, work) for (start, end), work in named if start == clause.start]
            if named or self.draft.between(clause.start, clause.end, ("Organisation",)):
                project = opening[0][1] if opening and len(named) == 1 else None
            elif self.scene.subjects.names_subject(clause) or self._person(clause):
                project = None  # 甲平台上线,|乙市召开大会,聚焦A
            at = opening[0][0] if project is not None and opening else clause.start
            if project is not None and (opening or _CONTINUES.match(self.text, at, clause.end)):
                self._is_for(clause, project, at)

    def _person(self, clause: Clause) -> bool:
        """Whether a clause names somebody who speaks or acts."""
        return bool(self.draft.between(clause.start, clause.end, ("Person",)))

    def _is_for(self, clause: Clause, project: Entity, at: int) -> None:
        """甲项目|聚焦A研发生产: the fields that are named behind the verb."""
        match = _FOR.match(self.text, at, clause.end)
        for field in self.said.fields(*match.span("body"), whole=True) if match else ():
            self.draft.relate("COVERS", project, self.said.entity("Industry", field), (clause.start, clause.end))
