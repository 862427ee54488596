"""Several places and parks, each with fields of its own: 甲、乙分别侧重A与B、C与D; 五个园区的特色依次为A、B、C、D、E."""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import may_be_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.field.said_fields import APART, COMMA, LIMITS, SaidFields
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LAST_JOINT = re.compile("(?<=..)[和与及](?=..)")
_IN_TURN = re.compile(
    "(?:各自|它们|其|分别)?的?(?:特色|主导产业|主攻方向|产业定位|定位|主攻|产业|方向|侧重|重点)(?:产业)?(?:依次|分别)(?:为|是)"
)


class Turns:
    """Deals the fields of one scene out to the places that they are told of in turn."""

    def __init__(self, scene: "Scene", said: SaidFields) -> None:
        self.scene, self.draft, self.text, self.said = scene, scene.draft, scene.text, said

    def clause(self, clause: Clause, sentence: Sentence) -> None:
        """五个园区是甲、乙…和戊,|各自的特色依次为A、B…、E: of those that the sentence has enumerated."""
        told = _IN_TURN.match(self.text, clause.start, clause.end)
        if told is None:
            return
        named = self.draft.between(sentence.start, clause.start, ("Park", "Place"))
        outer = [(s, e) for s, e in named if not any(c <= s[0] and s[1] <= d and s != (c, d) for (c, d), _ in named)]
        first = next(
            (
                n
                for n in range(len(outer) - 1, 0, -1)
                if self.text[outer[n - 1][0][1] : outer[n][0][0]] not in lx.JOINTS
            ),
            0,
        )
        run = [owner for _, owner in outer[first:]]
        parts = pieces(self.text, told.end(), clause.end)
        if 0 < len(parts) == len(run) - 1 and (joint := _LAST_JOINT.search(self.text, *parts[-1])):
            parts[-1:] = [(parts[-1][0], joint.start()), (joint.end(), parts[-1][1])]
        if len(parts) == len(run) > 1 and all(may_be_field(self.text[a:b]) for a, b in parts):
            for owner, part in zip(run, parts, strict=True):
                self.draft.lives_on(owner, self.draft.add("Industry", part), (clause.start, clause.end))

    def fields_of(self, clause: Clause, subjects: list[Named], span: Span) -> list[Named]:
        """甲、乙分别以A和B、C为主导产业: as many fields as subjects where each has its own, cut at the commas only."""
        things = self.said.fields(*span)
        if len(subjects) > 1 and len(things) != len(subjects) and APART.search(self.text, clause.start, span[0]):
            if self.each(clause, subjects, span[0]):
                return []
            things = self.said.fields(*span, joint=COMMA)
            return things if len(things) == len(subjects) else []
        return things

    def each(self, clause: Clause, subjects: list[Named], start: int) -> bool:
        """甲、乙分别侧重A与B、C与D: as many parts as subjects, each with the fields of its own."""
        limit = LIMITS.search(self.text, start, clause.end)
        parts = self._parts(start, limit.start() if limit else clause.end, len(subjects))
        fields = [self.said.fields(*part) for part in parts] if len(parts) == len(subjects) > 1 else []
        if not fields or not all(fields):
            return False
        for part, own in zip(parts, fields, strict=True):
            self._cut(part, own)
        for (a, b), field in self.draft.between(start, clause.end, ("Industry",)):
            if any(a < end < b for _, end in parts[:-1]) and set(field.places) <= {(a, b)}:
                self.draft.drop(field)  # 水泥建材和茶叶, where the two are of different places
        for subject, own in zip(subjects, fields, strict=True):
            for place, field in (
                (self.said.entity("Place", subject), self.said.entity("Industry", one)) for one in own
            ):
                self.scene.claimed.add((clause.start, id(field)))
                self.draft.lives_on(place, field, (clause.start, clause.end))
        return True

    def _parts(self, start: int, end: int, count: int) -> list[Span]:
        """What 、 cuts (A与B、C与D), or 和, where it cuts into as many and 、 goes on behind it: A和|B、C."""
        parts = pieces(self.text, start, end, "和")
        goes_on = len(parts) == count > 1 and self.text.find("、", parts[-1][0], end) >= 0
        return parts if goes_on else pieces(self.text, start, end)

    def _cut(self, part: Span, own: list[Named]) -> None:
        """Forget the field that was read where these are two: 信创与新能源."""
        whole = self.draft.find("Industry", self.text[slice(*part)]) if len(own) > 1 else None
        if whole is not None and whole not in own and set(whole.places) <= {part}:
            self.draft.drop(whole)
