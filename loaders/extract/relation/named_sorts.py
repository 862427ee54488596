"""Fields by what a place, park or plan calls them, where the clause has no subject of its own: 首位产业为A; B则列为未来产业."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.denial import denied
from loaders.extract.relation.said_fields import SaidFields
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SORT = "(?:首位|首要|主导|支柱|传统优势|优势|特色|重点|传统|战略性新兴|新兴|未来)产业"
_IS = re.compile(
    rf"(?:其中|该[市县区州园镇]|全[市县区州]|当地|本地|园区|其)?的?{_SORT}(?:主要|分别|具体)?(?:为|是|定位为|确定为)(?P<body>[^,。;:\n]{{2,40}})"
)
_LISTED_AS = re.compile(
    rf"(?P<body>[^,。;:\n把将以]{{2,40}}?)(?:则|也|均|都|已|正式)*被?(?:列为|确定为|定为|明确为|确立为)(?:全[市县区州]|该[市县区州])?的?{_SORT}"
)
_TELLS = re.compile("产业|列为|定为|确为|立为")  # without which nothing is called so: found sooner


class NamedSorts:
    """States what is made of the fields of one scene that a clause calls by their sort."""

    def __init__(self, scene: "Scene", said: SaidFields) -> None:
        self.scene, self.draft, self.text, self.said = scene, scene.draft, scene.text, said

    def clause(self, clause: Clause, topic: Named | None) -> None:
        """Whoever the sentence is about, or acts in the text, lives on them; of several their group tells."""
        if not _TELLS.search(self.text, clause.start, clause.end):
            return
        match = _IS.match(self.text, clause.start, clause.end) or _LISTED_AS.match(self.text, clause.start, clause.end)
        if match is None or denied(self.text, clause.start, match.end()):
            return
        if self.draft.between(clause.start, clause.end, ("IndustryGroup",)):
            return
        if fields := self.said.fields(*match.span("body"), whole=True):
            own = [self.scene.park] if self.scene.park is not None else self.scene.actors_in(clause)
            self.said.state(clause, [topic] if topic is not None else [*own], fields)
