"""Where things lie by places told with them but not before them: 甲园|由乙、丙两市共建; 丁县A集群和|B集群; 戊市…,由此产生的|C集群."""

import re
from functools import reduce
from itertools import pairwise
from operator import and_
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_BY = re.compile("(?:项目)?(?:现|是|正|将|已|主要)*由(?!于)")  # 甲园|由乙、丙两市共建
_SET_UP = re.compile(
    "(?:人民政府|政府)?(?:共同|联合|合作|携手|协同|联手|合力)*(?:出资|投资|规划|统筹)?(?:共建|合建|共同建设|建设|打造|组建|构成|组成|创建|设立|培育)(?=[,。;]|而成|$)"
)
_ELSEWHERE, _NEAR = re.compile("位于|坐落|地处|选址|落户"), 30  # and the characters behind a clause that say so
_ONCE = re.compile("(?:曾|原|拟|计划|原计划|一度|不再|没有|未)$")
_JOINED = frozenset("和与及")
_GROWN = re.compile("(?:由此|因此|从而|以此)(?:产生|形成|催生|孕育|诞生|衍生|发展|成长)(?:出|而来|起来)?(?:的|了)*$")
_LEAST = 2  # places that set a thing up together


class SharedSites:
    """States such LOCATED_IN of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sites = Sites(scene)

    def sentence(self, sentence: Sentence) -> None:
        """All that the clauses of a sentence say in this way."""
        for clause in sentence.clauses:
            if self.text.find("由", clause.start, clause.end) >= 0:
                self._set_up(clause)
            clusters = self.draft.between(clause.start, clause.end, ("Cluster",)) if clause.flags & lx.AND else []
            if len(clusters) > 1:
                self._second(clusters)
            if self.text.find("此", clause.start, clause.end) >= 0:
                self._grown(sentence, clause)

    def _set_up(self, clause: Clause) -> None:
        """甲园|由乙、丙两市共建: it lies in both, where they are neighbours and nothing else is told of its site."""
        for span, thing in self.draft.between(clause.start, clause.end, ("Park", "Cluster", "Project", "Platform")):
            by = _BY.match(self.text, span[1], clause.end)
            places, end = self.sites.subjects(clause, by.end()) if by else ([], 0)
            if len(places) < _LEAST or lx.level_length(thing.name) or not _SET_UP.match(self.text, end, clause.end + 1):
                continue
            if _ELSEWHERE.search(self.text, end, clause.end + _NEAR) or self.draft.targets("LOCATED_IN", thing):
                continue
            named = self._places(places)
            if len(named) == len(places) and _are_neighbours(named):
                for place in named:
                    self.draft.relate("LOCATED_IN", thing, place, (span[0], end))

    def _places(self, named: list[Named]) -> list[Entity]:
        """Those that are places, and no parks."""
        places = [one if isinstance(one, Entity) else self.scene.place_at(one) for one in named]
        return [place for place in places if place.type == "Place"]

    def _second(self, clusters: list[tuple[Span, Entity]]) -> None:
        """甲县A集群和|B集群、乙县C集群和|D集群: the second of two that are joined lies where the name of the first says."""
        pairs = [pair for pair in pairwise(clusters) if self.text[pair[0][0][1] : pair[1][0][0]] in _JOINED]
        for number, ((first, one), (second, other)) in enumerate(pairs):
            last_of_list = self.text[first[0] - 1 : first[0]] == "、" and not self.text.startswith("、", second[1])
            if (last_of_list and not number) or lx.level_length(other.name) or self.scene.gazetteer.prefix(other.name):
                continue  # 甲县A集群、|乙县B集群和|C集群: nobody knows whose the last is
            where = self.scene.gazetteer.inside_name(self.text, first, one.name)
            if where is not None and not self.draft.targets("LOCATED_IN", other):
                self.draft.relate("LOCATED_IN", other, self.draft.add("Place", where), (first[0], second[1]))

    def _grown(self, sentence: Sentence, clause: Clause) -> None:
        """甲市小五金生产历史悠久,由此产生的|乙集群年产值…: it lies in the place that the sentence begins with."""
        for span, thing in self.draft.between(clause.start, clause.end, ("Park", "Cluster")):
            if not _GROWN.search(self.text, clause.start, span[0]) or self.draft.targets("LOCATED_IN", thing):
                continue
            places = self._places(self.sites.subjects(sentence.clauses[0], sentence.start)[0])
            if len(places) == 1:
                self.draft.relate("LOCATED_IN", thing, places[0], (sentence.start, span[1]))


def _are_neighbours(places: list[Entity]) -> bool:
    """Whether places are no provinces and lie in the same one: 苏州、无锡; no 苏州、宿州, of which one only helps the other."""
    return bool(reduce(and_, (_around(place.name) for place in places)))


def _around(name: str) -> frozenset[str]:
    """The provinces and cities in which a place of this name may lie: 江苏省 for 苏州."""
    table = lx.within_of()
    full = {name, lx.division(name)[0], *(county for county, _ in lx.counties(lx.short_name(name)))}
    parents = {parent for one in full for parent in table.get(one, ())}
    outer = {around for parent in parents for around in table.get(parent, ())}
    return frozenset((parents | outer) - {""})  # no province lies within another
