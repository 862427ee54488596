"""`decisions.yml`: which of the things found in documents are the same, and which are not, each with a reason.

    same:
    - of: [Industry/高端化工产业, Industry/高端化工]
      reason: the same industry with and without 产业
    different:
    - of: [Industry/新材料@a.txt, Industry/新材料@b.txt]
      reason: two lists that mean other things by it

A thing is TYPE/name, with @FILE or @DOCUMENT_ID where it is meant only as one document has it; of `same`, the first may
be the id of a node. All get the id and the name of the first. Of `different`, the first keeps its id; what the others
name is kept apart from it, whatever other rule would call them the same. Delete a decision to take it back: ids are
made anew whenever a document is loaded, and never depend on what the graph held before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.errors import SourceError
from graph.model import Model
from graph.text import normalise
from loaders.source import Block, read_mapping

_ID = re.compile(r"[a-z]+-[0-9a-f]{16}(?:-.+)?")
OF_ITS_DOCUMENT = frozenset({"IndustryGroup", "Target"})  # no two documents state the same one
_SAME_HAS = "a decision has `of`, two or more things, and a `reason`"


@dataclass(frozen=True, slots=True)
class Named:
    """A thing as a decision names it; `where` is a file's name or a document's id, or "" for all."""

    type: str
    name: str = field(compare=False)
    form: str
    where: str = ""
    id: str = ""

    @classmethod
    def of(cls, kind: str, name: str, where: str = "") -> Named:
        """A thing by type and name, in all documents or in one."""
        return cls(kind, name, normalise(name), where)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided: the first of those that are the same, by each other; those that are no other's namesake."""

    first: dict[Named, Named] = field(default_factory=dict)
    apart: dict[Named, Named] = field(default_factory=dict)

    def same_as(self, kind: str, name: str, document: str, file: str) -> Named | None:
        """What a thing of a document is decided to be."""
        return next((self.first[n] for n in _ways(kind, name, document, file) if n in self.first), None)

    def apart_as(self, kind: str, name: str, document: str, file: str) -> Named | None:
        """By which of its namings a thing is kept apart from its namesakes."""
        return next((n for n in _ways(kind, name, document, file) if n in self.apart), None)


def _ways(kind: str, name: str, document: str, file: str) -> list[Named]:
    """How a decision may name a thing of a document, the closest first."""
    return [Named.of(kind, name, where) for where in (document, file, "")]


def read_decisions(path: Path, model: Model) -> Decisions:
    """The decisions of a file, none if there is no file; raises SourceError with file and line."""
    decisions = Decisions()
    if not path.exists():
        return decisions
    block = Block(read_mapping(path), path.name)
    same, different = block.pop("same", list, default=[]), block.pop("different", list, default=[])
    block.finish()
    for entry in different:
        _, (first, *others) = _read(entry, path.name, model)
        decisions.apart.update(dict.fromkeys(others, first))
    for entry in same:
        place, (first, *others) = _read(entry, path.name, model)
        _merge(decisions, first, others, place)
    return decisions


def _merge(decisions: Decisions, first: Named, others: list[Named], place: str) -> None:
    for other in others:
        if other.id:
            raise SourceError("only the first of a decision may be an id", place=place, remedy="put it first")
        if decisions.apart.get(other) == first or decisions.apart.get(first) == other:
            raise SourceError(f"{other.name} is decided to be different from {first.name}", place=place)
        if decisions.first.setdefault(other, first) != first:
            raise SourceError(f"{other.name} is decided to be two things", place=place, remedy="keep one decision")
    circle = [n for n in decisions.first.values() if n in decisions.first]
    if circle:
        raise SourceError(
            f"{circle[0].name} is itself decided to be another",
            place=place,
            remedy="name all that are the same in one decision",
        )


def _read(entry: Any, file: str, model: Model) -> tuple[str, list[Named]]:
    block = Block(entry, file)
    place = block.place
    names, reason = block.pop("of", list, default=[]), block.pop("reason", str, default="")
    block.finish()
    if len(names) < 2 or not reason:
        raise SourceError(_SAME_HAS, place=place)
    named = [_named(str(name), place, model) for name in names]
    if named[0].type in OF_ITS_DOCUMENT:
        raise SourceError(
            f"a {named[0].type} is known by more than a name", place=place, remedy="it belongs to its document"
        )
    if len({n.type for n in named}) > 1:
        raise SourceError(f"these are of different types: {', '.join(sorted({n.type for n in named}))}", place=place)
    return place, named


def _named(text: str, place: str, model: Model) -> Named:
    if _ID.fullmatch(text):
        kind = next((t.name for t in model.entity_types() if t.name.lower() == text.split("-", maxsplit=1)[0]), "")
        if kind:
            return Named(kind, text, text, id=text)
    kind, _, rest = text.partition("/")
    name, _, where = rest.partition("@")
    if kind not in {t.name for t in model.entity_types()} or not normalise(name):
        raise SourceError(
            f"{text!r} names no thing", place=place, remedy="write TYPE/name, TYPE/name@FILE, or the id of a node"
        )
    return Named.of(kind, name, where)
