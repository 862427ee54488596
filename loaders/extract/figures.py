"""Targets as entities: what a figure measures, and who sets it."""

import itertools
import re
from typing import TYPE_CHECKING

from loaders.extract.clauses import Clause, Sentence
from loaders.extract.draft import Entity
from loaders.extract.targets import Figure, figures

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_PLAN = re.compile(r"(?:计划|方案|规划|意见|措施|办法|纲要|政策|行动)(?:\(.*\))?$")
_CLASSES = ("ClusterTier", "EnterpriseTier", "Platform", "Park", "Cluster", "Chain")


def _plain(indicator: str) -> str:
    """An indicator without year, place and 将."""
    return re.sub(r"^(?:20\d\d年)?(?:全市|全省|全区|全国)?|将$", "", indicator)


class Targets:
    """Makes targets of the figures of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.plan = scene.main is not None and bool(_PLAN.search(scene.main.name))
        self.year = self._year()
        groups = self.draft.of_type("IndustryGroup")
        self.counts = {at for e in groups for a, b in e.places if b - a < 26 for at in range(a, b)}
        self.seen: dict[tuple[str, str], list[tuple[str, Entity]]] = {}

    def _year(self) -> int | None:
        found = re.search(r"(20\d\d)[-年/]", self.text)
        return int(found[1]) if found else None

    def read(self, sentences: list[Sentence]) -> None:
        """All figures of the document."""
        for sentence in sentences:
            for figure in figures(self.text, sentence, self.plan, self.year):
                if figure.word.start in self.counts:  # the count of a list
                    continue
                clause = next(c for c in sentence.clauses if c.start <= figure.word.start < c.end)
                self._target(clause, figure)

    def _target(self, clause: Clause, figure: Figure) -> None:
        measured = self._measured(clause, figure)
        value = figure.value
        key = (str(value), figure.unit)
        subject = measured[0].name if measured and not figure.unit.endswith(("%", "元")) else _plain(figure.indicator)
        for known, entity in self.seen.get(key, []):
            if known == subject or (len(known) > 3 and len(subject) > 3 and (known in subject or subject in known)):
                entity.at(figure.span)
                return
        name = figure.indicator or (measured[0].name if measured else self.text[slice(*figure.span)])
        entity = self.draft.new(
            "Target", figure.span, name, value=value, unit=figure.unit, comparator=figure.comparator, indicator=figure.indicator,
            year=figure.year, kind=figure.kind, raw_value=figure.raw, modality=figure.modality, change=figure.change,
        )  # fmt: skip
        self.seen.setdefault(key, []).append((subject, entity))
        for thing in measured:
            self.draft.relate("MEASURES", entity, thing, figure.span)
        self.draft.relate("SETS_TARGET", self.scene.actor(figure.span[0]), entity, figure.span)

    def _measured(self, clause: Clause, figure: Figure) -> list[Entity]:
        """The class or thing that the figure counts: the name after it, or before it in the same stretch."""
        start, end = figure.span
        here = [
            ((n.start, n.end), e)
            for n, e in self.scene.names.get(clause.start, [])
            if start <= n.start and n.end <= max(end, n.end)
        ]
        mentions = [(s, e) for s, e in here if e.type in _CLASSES]
        after = [(s, e) for s, e in mentions if s[0] >= figure.word.end]
        before = [
            ((n.start, n.end), e)
            for n, e in self.scene.names.get(clause.start, [])
            if e.type in _CLASSES and n.end <= figure.word.start and n.start >= figure.before
        ]
        adjacent = (
            re.fullmatch(r"(?:\([^()]*\))?[^,、;]{0,4}", self.text[before[-1][0][1] : figure.word.start])
            if before
            else None
        )
        if before and adjacent:
            return [before[-1][1]]
        if after and (
            not re.search(r"[、,]", self.text[figure.word.end : after[0][0][0]])
            or self.text[after[0][0][0] - 1] == "的"
        ):
            out = [after[0][1]]
            for (s, _e), (t, f) in itertools.pairwise(after):
                if self.text[s[1] : t[0]] in ("和", "及", "、"):
                    out.append(f)
                else:
                    break
            return out
        industries = (
            [(s, e) for s, e in self.draft.between(figure.before, figure.word.start, ("Industry", "IndustryGroup"))]
            if end == figure.word.end
            else []
        )
        return [industries[0][1]] if industries and not before else []
