"""The reviewer's desk: the candidates of a graph, document by document, and what a decision on one does.

A decision is written down first and applied to the graph then, in one transaction; a later load of the file applies it
again and comes to the same.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from graph.claims import CONFIDENCE
from graph.errors import ModelError, NotFound
from graph.model import Model
from graph.recall import documents_waiting, recall
from graph.statement import Facts, Statement
from graph.store import Store
from graph.values import Value
from loaders.deciding import Deciding, decide
from loaders.intake import Intake
from loaders.review import Decision, Review, append_reviews, words_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact of one document that waits for a decision; `name` is what patterns are compared with."""

    id: str
    fact: str
    type: str
    name: str
    confidence: float
    document: str
    file: str
    statements: Sequence[Statement]

    @property
    def properties(self) -> dict[str, Value]:
        """What the document says of it."""
        return {k: v for s in reversed(self.statements) for k, v in s.properties.items()}


@dataclass(frozen=True, slots=True)
class Rule:
    """Which candidates are meant: by type, document (id or file), least confidence, and pattern of the name."""

    type: str = ""
    document: str = ""
    confidence: float = 0.0
    name: str = ""

    def fits(self, candidate: Candidate) -> bool:
        """Whether a candidate is meant."""
        return (
            self.type in ("", candidate.type)
            and self.document in ("", candidate.document, candidate.file)
            and candidate.confidence >= self.confidence
            and (not self.name or fnmatch.fnmatchcase(candidate.name, self.name))
        )


class Desk:
    """The candidates of a graph; decisions go to the file `path`, and into the graph."""

    def __init__(self, store: Store, intake: Intake, path: Path) -> None:
        self._store, self._intake, self._path = store, intake, path

    @property
    def model(self) -> Model:
        """The model of the graph."""
        return self._store.model

    def candidates(self, rule: Rule) -> list[Candidate]:
        """Those that the rule means, the surest first. All of them are held in memory, their documents are not."""
        found = [c for document in documents_waiting(self._store) for c in self._of(document) if rule.fits(c)]
        return sorted(found, key=lambda c: (-c.confidence, c.document, c.fact, c.id))

    def find(self, identifier: str, rule: Rule) -> list[Candidate]:
        """The candidates with this id, one a document; raises NotFound."""
        found = [c for c in self.candidates(rule) if c.id == identifier]
        if not found:
            raise NotFound(
                "no candidate has that id", place=identifier, remedy="`lianpu review --list` lists what waits"
            )
        return found

    def still(self, candidate: Candidate) -> Candidate | None:
        """A candidate as it is now, None where an earlier decision took it away or settled it."""
        return next((c for c in self._of(candidate.document) if c.id == candidate.id), None)

    def decide(
        self, decision: Decision, on: Iterable[Candidate], changes: Mapping[str, Any] | None = None, reason: str = ""
    ) -> int:
        """Decide on candidates; returns how many. Raises SourceError, before anything is written, for what does not fit."""
        by_document: dict[str, list[Candidate]] = {}
        for candidate in on:
            by_document.setdefault(candidate.document, []).append(candidate)
        for document, some in by_document.items():
            made = [_review(decision, c, changes or {}, reason) for c in some]
            self._apply(document, some[0].file, made)
        return sum(map(len, by_document.values()))

    def _apply(self, document: str, file: str, made: Sequence[Review]) -> None:
        held = recall(self._store, document, "extracted")
        facts = decide(held, made, self._store.model).facts
        before = self._intake.read_by(document, file)
        append_reviews(self._path, made)
        for review in made:
            self._intake.reviews.add(review)
        self._store.load(_read_by(facts, before, self._intake.read_by(document, file)))

    def _of(self, document: str) -> list[Candidate]:
        state = Deciding(recall(self._store, document, "extracted"), self._store.model)
        settled = {s.about for s in recall(self._store, document, "catalogue").statements}  # the catalogue says it too
        file = str(next((s.properties["file"] for s in state.statements(document) if "file" in s.properties), ""))
        return [
            _candidate(about, state, document, file)
            for about in state.things()
            if about not in settled and any(s.status == "candidate" for s in state.statements(about))
        ]


def _candidate(about: str, state: Deciding, document: str, file: str) -> Candidate:
    said, label = state.statements(about), state.label(about)
    name = next((str(s.properties["name"]) for s in said if "name" in s.properties), label)
    sure = max((float(s.properties.get(CONFIDENCE, 0.0)) for s in said), default=0.0)  # type: ignore[arg-type]
    return Candidate(about, label, said[0].type, name, sure, document, file, said)


def _review(decision: Decision, candidate: Candidate, changes: Mapping[str, Any], reason: str) -> Review:
    words, quote = words_of(candidate.statements[0].evidence)
    return Review(decision, candidate.fact, candidate.document, candidate.file, words, quote, dict(changes), reason)


def _read_by(facts: Facts, before: str, now: str) -> Facts:
    """The facts as a load under the new decisions would leave them, where they were up to date under the old ones."""
    statements = tuple(
        replace(s, properties={**s.properties, "read_by": now}) if s.properties.get("read_by") == before else s
        for s in facts.statements
    )
    return replace(facts, statements=statements)


def changes_of(kind: str, pairs: Iterable[str], model: Model) -> dict[str, Any]:
    """NAME=VALUE as values of the model; `type` may be given too, and nothing behind the = takes a property away."""
    given = dict(pair.partition("=")[::2] for pair in pairs)
    declared = model.kind(given.get("type", kind)).properties
    changes: dict[str, Any] = {}
    for name, text in given.items():
        if name != "type" and name not in declared:
            raise ModelError(
                f"no property of {kind} is called {name!r}", remedy=f"known are type, {', '.join(sorted(declared))}"
            )
        changes[name] = _value(text, declared[name].type if name in declared else "string")
    return changes


def _value(text: str, kind: str) -> Any:
    if not text:
        return None
    try:
        match kind:
            case "integer":
                return int(text)
            case "number":
                return float(text)
    except ValueError as error:
        raise ModelError(f"{text!r} is no {kind}") from error
    return text.split("、") if kind == "strings" else text == "true" if kind == "boolean" else text
