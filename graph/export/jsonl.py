"""JSON lines: one object a thing or relation, each with its evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import IO, Any

from graph.content import Entry
from graph.model import Model
from graph.results import Words


def write(found: Iterable[Entry], model: Model, file: IO[bytes]) -> int:
    """Write the entries; returns the number of things. The model is not needed: names of properties are the keys."""
    written = 0
    for entry in found:
        written += 1
        thing = entry.thing
        _line(
            file,
            {
                "kind": "entity",
                "id": thing.id,
                "type": thing.type,
                "name": thing.name,
                "status": thing.status,
                "properties": thing.properties,
                "mentions": _evidence(entry.mentions, entry.words),
            },
        )
        for relation in entry.relations:
            _line(
                file,
                {
                    "kind": "relation",
                    "id": relation.id,
                    "type": relation.type,
                    "source": relation.source,
                    "target": relation.target,
                    "status": relation.status,
                    "properties": relation.properties,
                    "evidence": _evidence(relation.evidence, entry.words),
                },
            )
    return written


def _evidence(ids: Iterable[str], words: Mapping[str, Words]) -> list[dict[str, Any]]:
    return [
        {"id": w.id, "document": w.document, "title": w.document_name, "start": w.start, "end": w.end, "quote": w.quote}
        for w in (words[i] for i in ids if i in words)
    ]


def _line(file: IO[bytes], row: Mapping[str, Any]) -> None:
    file.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
