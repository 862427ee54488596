"""What a document says: statements, each with the words that say it. The only form in which facts reach the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from graph import identifiers
from graph.errors import ModelError
from graph.model import Model
from graph.values import Value

Status = Literal["asserted", "candidate"]
# Who wrote a claim down: the catalogue, or the extractor (also where it was accepted in review since). A document may
# be in both; each replaces only its own.
Origin = Literal["catalogue", "extracted"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a document: `quote` is the repaired text, `start` and `end` count characters of the raw file.

    A document whose file nobody holds has phrases without a place: both are None.
    """

    document: str
    start: int | None
    end: int | None
    quote: str

    @property
    def id(self) -> str:
        """Id of the passage that these words are."""
        return identifiers.passage_id(self.document, self.start, self.end, self.quote)


@dataclass(frozen=True, slots=True)
class Statement:
    """One quote about one thing (`target` is None) or about how two things relate.

    `subject` and `target` are ids of nodes; `properties` are what these words say of the node or relation.
    """

    type: str
    subject: str
    target: str | None
    properties: Mapping[str, Value]
    evidence: Evidence
    status: Status = "asserted"
    place: str = field(default="", compare=False)  # file:line where it is written down, for messages

    @property
    def about(self) -> str:
        """Id of the node or relation that the statement is about."""
        return identifiers.relation_id(self.type, self.subject, self.target) if self.target else self.subject


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one document states, by one origin; loaded in one transaction. `document` is the id of its node."""

    document: str
    statements: tuple[Statement, ...]
    origin: Origin = "catalogue"


def check(facts: Facts, model: Model) -> None:
    """Raises ModelError, with the statement's place, for the first one that does not fit the model.

    Both ends of a relation must be things that the same document mentions: so a document can be taken out whole.
    """
    types = {s.subject: s.type for s in facts.statements if s.target is None}
    if types.get(facts.document) != "Document":
        raise ModelError(f"{facts.document} does not state itself as a Document")
    for statement in facts.statements:
        try:
            _check(statement, facts.document, types, model)
        except ModelError as error:
            raise ModelError(error.message, place=statement.place or error.place, remedy=error.remedy) from error


def _check(statement: Statement, document: str, types: Mapping[str, str], model: Model) -> None:
    if statement.evidence.document != document:
        raise ModelError(f"the evidence is of another document, {statement.evidence.document}")
    if not statement.evidence.quote.strip():
        raise ModelError("the fact has no evidence", remedy="give the words that state it")
    (model.relation if statement.target else model.node)(statement.type)
    model.clean_properties(statement.type, statement.properties)
    if statement.target is None:
        if types[statement.subject] != statement.type:
            raise ModelError(
                f"{statement.subject} is a {types[statement.subject]} elsewhere and a {statement.type} here"
            )
        return
    for end in (statement.subject, statement.target):
        if end not in types:
            raise ModelError(f"{end} is an end of a {statement.type} and nothing states it")
    model.check_ends(statement.type, types[statement.subject], types[statement.target])
