"""Ids: made from few, raw, stable fields. A change here changes every graph; see docs/decisions/0001-model.md."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from graph.text import normalise


def _made(kind: str, *fields: object) -> str:
    digest = hashlib.sha256("\x1f".join(map(str, fields)).encode()).hexdigest()
    return f"{kind.lower()}-{digest[:16]}"


def entity_id(kind: str, name: str) -> str:
    """Id of a thing that is known by its name, whoever speaks of it."""
    return _made(kind, normalise(name) or name)


def place_id(name: str, code: str | None) -> str:
    """Id of a place: its division code where it has one (朝阳区 exists many times), else its name."""
    return _made("Place", code or normalise(name))


def group_id(document: str, name: str, members: Sequence[str]) -> str:
    """Id of a list: the document that states it and the names of its members in order; its own name only if it has none."""
    return _made("IndustryGroup", document, *(map(normalise, members) if members else [normalise(name)]))


def person_id(name: str, role: str) -> str:
    """Id of a person: a name alone tells two people apart too rarely."""
    return _made("Person", normalise(name), normalise(role))


def target_id(document: str, indicator: str, figure: str, quote: str) -> str:
    """Id of a figure: the document that states it, what it counts, how much, and in which words."""
    return _made("Target", document, normalise(indicator), figure, normalise(quote))


def document_id(sha256: str | None, name: str) -> str:
    """Id of a document: the hash of its bytes where we have them, else its title."""
    return f"document-{sha256[:16]}" if sha256 else _made("Document", normalise(name))


def passage_id(document: str, start: int | None, end: int | None, quote: str) -> str:
    """Id of the words of a document at a place."""
    return _made("Passage", document, start, end, quote)


def relation_id(kind: str, source: str, target: str) -> str:
    """Id of a relation: there is one of a type between two things, however many documents state it."""
    return _made(kind, source, target)
