"""Places with nothing but their field beside them: 甲市A、乙市B、丙园区C."""

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.field.making import makers
from loaders.extract.relation.field.said_fields import LIMITS, NAME, OTHERS, SaidFields
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LISTED = re.compile(r"[^、,]{0,12}?(?:以|像|如|比如|包括|有|即|分别是|分别为)")
_OTHER_THINGS = re.compile(  # firms, towns and clusters are called by place and field as well
    r"等[^、,]{0,12}?(?:企业|公司|镇|集群|园区?|基地|项目|品牌|标杆|单位)|(?:[入上列获跻][列选围榜入批评身])(?![^,。;]{0,12}(?:规划|计划|方案))"
)
_MAIN = re.compile("为(?:主导?|重点|特色|支柱|龙头|首位|主攻|核心)")
_MAINLY = re.compile(
    rf"(?:则|主要|重点)?以(?P<body>[^,;:。、]{{2,16}}?)(?:产业)?(?:(?P<main>{_MAIN.pattern})(?:产业)?|$|(?=、))"
)
_JOINTS = ("、", "和", "与", "及", "-", "—")
Pair = tuple[list[Named], list[Named]]  # the places, and the fields that each of them lives on
_BEGINS = lx.VERB | lx.OPENER


class Pairs:
    """States the pairs of one scene."""

    def __init__(self, scene: "Scene", said: SaidFields, sites: Sites) -> None:
        self.draft, self.text, self.said, self.sites = scene.draft, scene.text, said, sites
        self.idle = range(0)  # where joined places stand that no field follows: nothing begins among them

    def clause(self, clause: Clause) -> None:
        """甲市A、乙市B、丙园区C: places with nothing but their field."""
        if not clause.flags & lx.COMMA:
            return
        commas = [w.start for w in clause.words if w.flags & lx.COMMA]
        commas = sorted([*commas, *self._brackets(clause)])
        self.idle = range(0)
        for start in self._pair_starts(clause, commas):
            if start in self.idle:
                continue
            pairs = self._pairs_from(clause, start, commas[bisect_left(commas, start) :])
            if len(pairs) > 1:
                for places, things in pairs:
                    self.said.state(clause, places, things)
                return

    def _brackets(self, clause: Clause) -> list[int]:
        """Where a bracket closes right before a place: 甲县A(B)|乙县C."""
        brackets = (w for w in clause.words if w.flags & lx.BRACKET)
        return [w.end - 1 for w in brackets if lx.begins_with_place(self.text[w.end : clause.end])]

    def _pair_starts(self, clause: Clause, commas: list[int]) -> list[int]:
        """Where a list of places with their fields may begin: with the clause, after what announces it, after a verb, at an item."""
        led = _LISTED.match(self.text, clause.start, clause.end)
        starts = [clause.start, *([led.end()] if led else [])]
        starts += [w.end for w in clause.words if w.end <= min(commas, default=0) and w.flags & _BEGINS]
        return list(dict.fromkeys([*starts, *(at + 1 for at in commas)]))

    def _goes_on(self, clause: Clause, start: int) -> int:
        """Where the sentence goes on after the last field: 丙县机床|加快出海."""
        nouns = lx.KIND | lx.GUARD | lx.FIELD | lx.HEADS
        verbs = (w for w in clause.words if w.start > start and w.flags & _BEGINS and not w.flags & nouns)
        return next((w.start for w in verbs), clause.end)

    def _paired(self, start: int, end: int) -> Named | None:
        """The field beside a place: 甲市A, 乙县的B产业; an element or an animal too (丙县铝、丁县羊)."""
        start += self.text.startswith("的", start)
        others = self.draft.between(start - NAME, end + NAME, OTHERS)
        if any(a <= start and (b > end or (b == end and e.type == "Project")) for (a, b), e in others):
            return None  # 甲市|数字经济|产业园
        single = end - start == 1 and bool(lx.flags().get(self.text[start], 0) & lx.FIELD)
        return (start, end) if single else self.said.field(start, end)

    def _things_of(self, clause: Clause, start: int, stop: int) -> list[Named]:
        """The field right behind a place (甲县|铝箔), or behind its verb (甲县做|铝箔), or two that are joined (甲县的|铝箔和轴承)."""
        if mainly := _MAINLY.match(self.text, start, stop):  # 甲县以铝箔|为主、乙县以轴承为主
            shared = mainly["main"] or _MAIN.search(self.text, stop, clause.end)
            return self.said.fields(*mainly.span("body"), whole=True) if shared else []
        made = makers().match(self.text, start, stop)
        longer = range(made.end() - start + 1, 6) if made else ()
        if any(lx.flags().get(self.text[start : start + n], 0) & lx.FIELD for n in longer):
            made = None  # 管道 is no verb
        for begins in (made.end(), start) if made else (start,):
            end = min(self._goes_on(clause, begins), stop)
            limit = LIMITS.search(self.text, begins, end)
            if thing := self._paired(begins, limit.start() if limit else end):
                return [thing]
            joined = self.text.startswith("的", begins)
            things = self.said.fields(begins + 1, limit.start() if limit else end, whole=True) if joined else []
            if len(things) > 1:
                return things
        return []

    def _pairs_from(self, clause: Clause, start: int, commas: list[int]) -> list[Pair]:
        """The pairs of a list that begins here; places that are joined share the field behind the last (甲县、乙市和丙区|A)."""
        pairs: list[Pair] = []
        last = start
        for comma in [*commas, clause.end]:
            if comma < start:
                continue  # inside the places of a pair
            places, end = self._joined(clause, start, joined=bool(pairs))
            stop = commas[bisect_left(commas, end)] if commas and commas[-1] >= end else clause.end
            things = self._things_of(clause, end, stop) if places else []
            if not things:
                self.idle = range(start, end) if places else self.idle
                break
            pairs.append((places, things))
            last, start = start, stop + 1
        if pairs and _OTHER_THINGS.search(self.text, last, clause.end):
            return []
        return pairs if sum(any(map(self.said.is_firm, things)) for _, things in pairs) * 2 < len(pairs) else []

    def _joined(self, clause: Clause, at: int, joined: bool) -> tuple[list[Named], int]:
        """The places that stand here side by side, and where the last ends."""
        places: list[Named] = []
        end = at
        while unit := self.sites.unit(clause, at, joined=joined or bool(places)):
            places.append(unit[0])
            end = unit[1]
            if not self.text.startswith(_JOINTS, end):
                break
            at = end + 1
        return places, end
