"""Classes that stand before what is in them: 作为全省首批3家丙级之一,|甲…; 丙级、丁级——|甲; 获评丙级后,|甲…; 获评丙级的|甲、乙; 争创丙级,|甲…."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.references import outermost
from loaders.extract.relation.tier.class_subjects import ClassSubjects, is_tier
from loaders.extract.relation.tier.class_wording import CLASSES, GAP, TIME, VERB, is_unmeant

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Run = list[tuple[Span, Entity]]  # classes that are joined, each with where it stands
_AS = re.compile(  # 作为|我省首批3家|丙级; 作为|甲省首个|丙级
    r"(?<![看当视称再不])[作身]为(?:[我全][国省市县区]|[\u4e00-\u9fff]{2,9}(?=首[批个家座]|唯一|第一[家个]))?(?:[\u4e00-\u9fff]{0,3}首批|首[个家座]|唯一|第一[家个])?(?:\d+|[一二两三四五六七八九十]+)?[个家]?的?“?$"
)
_LINK = re.compile(  # what stands behind the classes: 获评丙级|称号后,甲…; 作为首个丙级|和科技特区,甲…
    "”?(?:(?:荣誉)?称号|名单|认定|[和与][\u4e00-\u9fff]{2,8}(?=,))?(?P<one>之一)?(?P<since>以来|之?后)?(?:(?P<comma>,)|(?P<dash>——)|(?P<of>的))?"
)
_OPENS = re.compile(f"(?:{TIME}|此次|本次|[自在]|,)*+")  # what may stand before a verb that begins its clause
_STRIVES = re.compile("争创|创建|申报|冲刺|冲击|剑指|瞄准|迈向")
_NEAR = 60  # characters before a class


class ClassesFirst:
    """States for one scene what classes say of the things behind them."""

    def __init__(self, scene: "Scene", subjects: ClassSubjects) -> None:
        self.draft, self.text, self.subjects = scene.draft, scene.text, subjects

    def sentence(self, sentence: Sentence) -> None:
        """All runs of classes of a sentence that lead up to a thing."""
        for clause in sentence.clauses:
            for run in self._runs(clause):
                link = _LINK.match(self.text, run[-1][0][1])
                if link and (kind := self._kind(sentence, clause, run, link)):
                    self._state(kind, run, link.end(), sentence.end)

    def _state(self, kind: str, run: Run, start: int, end: int) -> None:
        """Each of the things that these words begin with is in each of the classes, or is to reach it."""
        for _, tier in run:
            for thing in self.subjects.run_from(start, end, LEAST[tier.type]):
                if not is_tier(thing):
                    last = min((b for a, b in thing.places if a >= start), default=start)
                    self.draft.relate(kind, thing, tier, (run[0][0][0], last))

    def _runs(self, clause: Clause) -> Iterator[Run]:
        """The classes of a clause, those together that are joined: |丙级、丁级|——甲."""
        run: Run = []
        for span, tier in outermost(self.draft.between(clause.start, clause.end, CLASSES)):
            if tier.type[-4:] != "Tier" and not is_tier(tier):
                continue
            if run and self.text[run[-1][0][1] : span[0]].strip("“”") not in lx.JOINTS:
                yield run
                run = []
            run.append((span, tier))
        if run:
            yield run

    def _kind(self, sentence: Sentence, clause: Clause, run: Run, link: re.Match[str]) -> str:
        """What classes say of the things behind them, by the words before them and the link; empty where nothing."""
        start = run[0][0][0]
        if _AS.search(self.text, max(clause.start, start - _NEAR), start):
            return "IN_TIER" if link["comma"] or link["of"] else ""
        if link["dash"] or not link[0]:  # 丙级——|甲, 丙级|甲高新区
            opens = start == clause.start or self.text[start - 1] == "、"
            return "IN_TIER" if opens and (link["dash"] or run[-1][1].type == "Park") else ""
        verb = VERB.search(self.text, max(clause.start, start - _NEAR), start)
        if verb is None or is_unmeant(self.text, clause.start, verb) or denied(self.text, clause.start, verb.start()):
            return ""
        gap = GAP.search(self.text, clause.start, verb.start())
        begins = _OPENS.fullmatch(self.text, clause.start, gap.start() if gap else verb.start())
        if verb["win"] and begins and ((link["since"] and link["comma"]) or link["of"]):
            return "IN_TIER"
        headline = begins and link["comma"] and clause is sentence.clauses[0]
        return "ADVANCES_TO" if headline and _STRIVES.match(verb[0]) else ""
