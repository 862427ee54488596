"""What queries answer: plain values, the same whichever store they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.values import Value

_HIDDEN = frozenset(
    {"id", "type", "search", "grams", "claims", "statuses", "origins", "loaded", "evidence", "documents", "status"}
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A node: an entity, as the current view shows it."""

    id: str
    type: str
    name: str
    status: str
    documents: list[str]
    properties: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Words:
    """A passage: the words of a document that state something. Places count characters of the raw file."""

    id: str
    document: str
    document_name: str
    start: int | None
    end: int | None
    quote: str
    document_date: str | None = None
    status: str = "asserted"
    """candidate, where nothing that these words state was reviewed."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between two things; `evidence` are ids of Words."""

    id: str
    type: str
    source: str
    target: str
    status: str
    documents: list[str]
    evidence: list[str]
    properties: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Subgraph:
    """Things and the relations between them; `words` by id; `mentions` are ids of words by id of the thing they state.

    `omitted` counts the things that a limit left out; `brought` has, by id of each centre of a neighbourhood, in the order
    asked for, the ids of the things that came in with it; `degrees` has how many things each is related to in all.
    """

    things: list[Thing]
    relations: list[Relation]
    words: dict[str, Words] = field(default_factory=dict)
    mentions: dict[str, list[str]] = field(default_factory=dict)
    omitted: int = 0
    brought: dict[str, list[str]] = field(default_factory=dict)
    degrees: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Path:
    """How a programme is linked to a thing: `things` from the one to the other, and the relation of each step."""

    things: list[Thing]
    relations: list[Relation]


@dataclass(frozen=True, slots=True)
class Linked:
    """A programme with every shortest path that links it.

    `mentions` are ids of words by id of the thing of a path that they state.
    """

    programme: Thing
    paths: list[Path]
    mentions: dict[str, list[str]] = field(default_factory=dict)


def thing(stored: Mapping[str, Any]) -> Thing:
    """A node as stored, as an answer."""
    return Thing(
        stored["id"],
        stored["type"],
        stored["name"],
        stored["status"],
        sorted(set(stored["documents"])),
        {key: value for key, value in sorted(stored.items()) if key not in _HIDDEN and key != "name"},
    )


_SIGNS = {"~": "≈", ">=": "≥", ">": ">", "<=": "≤", "<": "<"}


def caption(found: Thing) -> str:
    """The name of a thing; of a target with its figure, without which it is only half a name."""
    p = found.properties
    if found.type != "Target" or not {"rank", "value"} & p.keys():
        return found.name
    if "rank" in p:
        return f"{found.name} {p['rank']}"
    number = "–".join(f"{p[k]:,.10g}" for k in ("value", "value_max") if k in p)
    return f"{found.name} {_SIGNS.get(str(p.get('comparator')), '')}{number}{p.get('unit', '')}"


def relation(kind: str, source: str, target: str, stored: Mapping[str, Any]) -> Relation:
    """A relation as stored, as an answer."""
    return Relation(
        stored["id"],
        kind,
        source,
        target,
        stored["status"],
        sorted(set(stored["documents"])),
        list(dict.fromkeys(stored["evidence"])),
        {key: value for key, value in sorted(stored.items()) if key not in _HIDDEN},
    )


def words(stored: Mapping[str, Any], document_name: str | None, date: str | None = None) -> Words:
    """A passage as stored, as an answer."""
    return Words(
        stored["id"],
        stored["document"],
        document_name or "",
        stored.get("start"),
        stored.get("end"),
        stored["quote"],
        date,
        stored.get("status") or "asserted",
    )
