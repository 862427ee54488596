"""Who leads what: persons who are 链长, organs that take the lead, firms that are 链主."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organs import organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.objects import Objects

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_TAKES_OFFICE = re.compile(r"(?:同志)?(?:分别|共同|同时)?(?:担任|兼任|出任|任|挂帅|领衔|包抓|包联|挂钩联系|牵头|为)")
_TAKES_LEAD = re.compile(r"(?:等(?:部门|单位)?)?(?:为|作为|是)?(?:总|具体)?牵头(?!作用)")
_IS_CHAIN_LEADER = re.compile(r"(?:为|是|担任|成为|作为|被确定为)[^,。;]{0,16}?[“]?链主")
_HEADS = ("Chain", "Programme", "Project")


class Leading:
    """States LEADS of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topic: Entity | None = None  # the programme that the heading of the paragraph names
        self.line = -1

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence."""
        if sentence.line != self.line:
            self.line, self.topic = sentence.line, None
        things = [(s, e) for c in sentence.clauses for s, e in self.objects.mentions(c) if e.type in _HEADS]
        if self.topic is None and things and sentence.clauses[0] and things[0][0][0] < sentence.clauses[0].end:
            self.topic = things[0][1]
        for clause in sentence.clauses:
            self._persons(clause)
            self._firms(clause, things[0][1] if things and things[0][1].type == "Chain" else None)
            if "牵头" in self.text[clause.start : clause.end]:
                self._organs(clause)

    def _of_clause(self, clause: Clause, after: int) -> Entity | None:
        found = [e for (s, _), e in self.objects.mentions(clause) if e.type in _HEADS and s >= after]
        return found[0] if found else None

    def _persons(self, clause: Clause) -> None:
        """副省长某某担任某产业链链长."""
        for (_, end), person in self.draft.between(clause.start, clause.end, ("Person",)):
            match = _TAKES_OFFICE.match(self.text, end)
            led = self._of_clause(clause, match.end()) if match else None
            if match and led and (match[0] != "为" or "链长" in self.text[end : clause.end]):
                self.draft.relate("LEADS", person, led, (clause.start, clause.end))

    def _firms(self, clause: Clause, chain: Entity | None) -> None:
        """某集团为该产业链链主企业."""
        for (_, end), firm in self.draft.between(clause.start, clause.end, ("Organisation",)):
            if _IS_CHAIN_LEADER.match(self.text, end, clause.end):
                self.draft.relate("LEADS", firm, self._of_clause(clause, end) or chain, (clause.start, clause.end))

    def _organs(self, clause: Clause) -> None:
        """由某厅牵头实施某行动; (牵头单位:某厅) after the paragraph of a programme."""
        for span, _ in organs(self.text, clause):
            if _TAKES_LEAD.match(self.text, span[1]):
                led = self._of_clause(clause, span[1]) or self.topic
                self.draft.relate("LEADS", self.scene.organs.add(span), led, (clause.start, clause.end))
        for word in clause.words:
            if word.flags & lx.BRACKET and self.topic is not None:
                self._bracket(word.start, word.end)

    def _bracket(self, start: int, end: int) -> None:
        for part in re.finditer(
            r"牵头(?:单位|部门)[:为]([^;,()。]{3,40})|([^();,:。]{3,20}?)牵头", self.text[start:end]
        ):
            group = 1 if part[1] else 2
            for name in re.finditer(r"[^、和]{3,20}", part[group]):
                at = start + part.start(group) + name.start()
                known = self.draft.between(at, at + len(name[0]), ("Organisation",))
                for span, organ in known[:1]:
                    self.draft.relate("LEADS", organ, self.topic, span)
