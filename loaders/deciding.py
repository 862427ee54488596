"""Decisions applied to the facts of a document: the same way when it is loaded and when somebody reviews it.

Accepted facts become asserted, and with a relation the things that it relates; rejected ones go, and with a thing its
relations; corrected ones are changed and asserted. Decisions are applied one after the other, in the order in which
they were made, so that a later one may speak of what an earlier one changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from graph import identifiers
from graph.claims import CONFIDENCE
from graph.errors import ModelError, SourceError
from graph.identifiers import relation_id
from graph.model import Model
from graph.results import Thing, caption
from graph.statement import Facts, Statement
from graph.values import Value
from loaders.decisions import OF_ITS_DOCUMENT
from loaders.divisions import divisions
from loaders.review import Review, words_of


@dataclass(frozen=True, slots=True)
class Decided:
    """The facts after all decisions, and the decisions that found nothing to decide about."""

    facts: Facts
    reopened: list[str] = field(default_factory=list)


def decide(facts: Facts, reviews: Iterable[Review], model: Model) -> Decided:
    """Apply decisions; raises SourceError with the place of one that does not fit the model."""
    state = Deciding(facts, model)
    reopened = []
    for review in reviews:
        found = [i for i in state.called(review.fact) if review.words in state.words(i)]
        if not found:
            why = "is not stated by these words any more" if state.called(review.fact) else "is not found any more"
            reopened.append(
                f"{review.fact} {why}: 「{review.quote}」 ({review.decision}, {review.place or review.file})"
            )
        for about in found:
            state.apply(review, about)
    return Decided(state.facts, reopened)


def _reading_order(statement: Statement) -> tuple[int, int]:
    return statement.evidence.start or 0, statement.evidence.end or 0


class Deciding:
    """The facts of one document while decisions are applied to them: statements by what they are about."""

    def __init__(self, facts: Facts, model: Model) -> None:
        self._document, self._origin, self._model = facts.document, facts.origin, model
        self._said: dict[str, list[Statement]] = {}
        self._relations_of: dict[str, set[str]] = {}
        self._labels: dict[str, dict[str, None]] = {}
        self._label_of: dict[str, str] = {}
        for s in sorted(facts.statements, key=_reading_order):  # as they are read back from the graph
            self._said.setdefault(s.about, []).append(s)
            for end in (s.subject, s.target) if s.target else ():
                self._relations_of.setdefault(end, set()).add(s.about)
        for about in self._said:
            self._name(about)

    @property
    def facts(self) -> Facts:
        """What they are now; things before relations."""
        every = [s for said in self._said.values() for s in said]
        return Facts(self._document, tuple(sorted(every, key=lambda s: s.target is not None)), self._origin)

    def called(self, label: str) -> list[str]:
        """The things and relations that are called so."""
        return list(self._labels.get(label, ()))

    def label(self, about: str) -> str:
        """What a thing or relation is called in a review."""
        return self._label_of[about]

    def things(self) -> list[str]:
        """All things and relations, things first."""
        return sorted(self._said, key=lambda about: self._said[about][0].target is not None)

    def statements(self, about: str) -> list[Statement]:
        """What is said of a thing or relation."""
        return self._said[about]

    def words(self, about: str) -> set[str]:
        """The words that state a thing or relation, as reviews name them."""
        return {words_of(s.evidence)[0] for s in self._said[about]}

    def apply(self, review: Review, about: str) -> None:
        """Apply one decision; raises SourceError where it does not fit."""
        try:
            if review.decision == "reject":
                self._reject(about, review)
            elif review.decision == "correct" and self._said[about][0].target is None:
                self._accept(self._correct_thing(about, review.set))
            elif review.decision == "correct":
                self._accept(self._correct_relation(about, review.set))
            else:
                self._accept(about)
        except ModelError as error:
            raise SourceError(error.message, place=review.place or review.fact, remedy=error.remedy) from error

    def _name(self, about: str) -> None:
        """Find a thing or relation under its present name."""
        first = self._said[about][0]
        if first.target is None:
            label = f"{first.type} {caption(self._thing(about))}"
        else:
            ends = [f"{self._said[end][0].type} {caption(self._thing(end))}" for end in (first.subject, first.target)]
            label = f"{ends[0]} —{first.type}→ {ends[1]}"
        self._forget(about)
        self._label_of[about] = label
        self._labels.setdefault(label, {})[about] = None

    def _forget(self, about: str) -> None:
        if old := self._label_of.pop(about, ""):
            del self._labels[old][about]

    def _thing(self, about: str) -> Thing:
        properties: dict[str, Value] = {}
        for statement in self._said[about]:
            for name, value in statement.properties.items():
                properties.setdefault(name, value)
        return Thing(about, self._said[about][0].type, str(properties.get("name", about)), "", [], properties)

    def _accept(self, about: str) -> None:
        if about not in self._said:
            return
        first = self._said[about][0]
        for one in (about, first.subject, first.target) if first.target else (about,):
            self._said[one] = [
                replace(s, status="asserted", properties={k: v for k, v in s.properties.items() if k != CONFIDENCE})
                for s in self._said[one]
            ]

    def _reject(self, about: str, review: Review) -> None:
        if about == self._document:
            raise SourceError(
                "the document itself cannot be rejected", place=review.place, remedy="take it out: lianpu remove"
            )
        for relation in self._relations_of.pop(about, set()):
            self._drop(relation)
        self._drop(about)

    def _drop(self, about: str) -> None:
        self._forget(about)
        said = self._said.pop(about, [])
        for end in {e for s in said if s.target for e in (s.subject, s.target)}:
            self._relations_of.get(end, set()).discard(about)

    def _correct_thing(self, about: str, changes: Mapping[str, Value | None]) -> str:
        old, kind = self._thing(about), str(changes.get("type", self._said[about][0].type))
        others = {name: value for name, value in changes.items() if name != "type"}
        properties = {k: v for k, v in {**old.properties, **others}.items() if v is not None}
        properties = {k: v for k, v in properties.items() if k in self._model.node(kind).properties or k in others}
        self._model.clean_properties(kind, properties)
        if not properties.get("name"):
            raise ModelError("a thing has a name")
        new = self._corrected_id(old, kind, properties)
        said = [
            replace(s, type=kind, subject=new, properties=properties if number == 0 else {})
            for number, s in enumerate(self._said[about])
        ]
        self._move(about, new, said)
        return new

    def _corrected_id(self, old: Thing, kind: str, properties: Mapping[str, Value]) -> str:
        name = str(properties["name"])
        renamed = name != old.name or (kind == "Person" and properties.get("role") != old.properties.get("role"))
        if old.id == self._document or (kind == old.type and (kind in OF_ITS_DOCUMENT or not renamed)):
            if kind != old.type:
                raise ModelError("the document itself stays a Document")
            return old.id
        if kind == "Place":
            division = divisions().find(name)
            return division.id if division else identifiers.place_id(name, None)
        if kind == "Person":
            return identifiers.person_id(name, str(properties.get("role", "")))
        if kind == "Document":
            return identifiers.document_id(None, name)
        own = f"{self._document}/" if kind in OF_ITS_DOCUMENT else ""
        return identifiers.entity_id(kind, f"{own}{name}")

    def _move(self, old: str, new: str, said: list[Statement]) -> None:
        """Put a thing's statements under another id; relations follow, and go where the model does not allow them."""
        if new in self._said and new != old and self._said[new][0].type != said[0].type:
            raise ModelError(f"{new} is a {self._said[new][0].type} already")
        relations = self._relations_of.pop(old, set())
        self._forget(old)
        del self._said[old]
        self._said.setdefault(new, []).extend(said)
        self._name(new)
        for about in sorted(relations):
            self._repoint(about, old, new)

    def _repoint(self, about: str, old: str, new: str) -> None:
        said = self._said.pop(about)
        self._forget(about)
        first = said[0]
        source, target = (new if end == old else str(end) for end in (first.subject, first.target))
        for end in (source, target):
            self._relations_of.setdefault(end, set()).discard(about)
        if source == target or not self._allows(first.type, source, target):
            return
        moved = relation_id(first.type, source, target)
        self._said.setdefault(moved, []).extend(replace(s, subject=source, target=target) for s in said)
        for end in (source, target):
            self._relations_of[end].add(moved)
        self._name(moved)

    def _allows(self, kind: str, source: str, target: str) -> bool:
        try:
            self._model.check_ends(kind, self._said[source][0].type, self._said[target][0].type)
        except ModelError:
            return False
        return True

    def _correct_relation(self, about: str, changes: Mapping[str, Value | None]) -> str:
        first = self._said[about][0]
        kind = self._model.relation(str(changes.get("type", first.type))).name
        others = {name: value for name, value in changes.items() if name != "type"}
        held = {k: v for s in reversed(self._said[about]) for k, v in s.properties.items()}
        properties = {k: v for k, v in {**held, **others}.items() if v is not None}
        self._model.clean_properties(kind, properties)
        source, target = first.subject, str(first.target)
        self._model.check_ends(kind, self._said[source][0].type, self._said[target][0].type)
        said = [
            replace(s, type=kind, properties=properties if number == 0 else {})
            for number, s in enumerate(self._said[about])
        ]
        self._drop(about)
        new = relation_id(kind, source, target)
        self._said.setdefault(new, []).extend(said)
        for end in (source, target):
            self._relations_of.setdefault(end, set()).add(new)
        self._name(new)
        return new
