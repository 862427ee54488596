"""The draft of a document -> one JSON object a fact, with offsets into the raw text and the exact words there."""

from typing import Any

from loaders.extract.draft import Draft, Span
from loaders.extract.reading.unwrap import Unwrapped
from loaders.repair import Repaired


def facts(draft: Draft, flowing: Unwrapped, repaired: Repaired, document: str) -> list[dict[str, Any]]:
    """All entities, then all relations."""
    ids = {id(entity): f"{document}#{number}" for number, entity in enumerate(draft.entities, 1)}
    out: list[dict[str, Any]] = []
    raw, as_it_was = repaired.raw, flowing.places is None and not len(repaired.edits)

    def place(span: Span) -> dict[str, Any]:
        start, end = span if as_it_was else repaired.to_raw(*flowing.span(*span))
        return {"document": document, "start": start, "end": end, "quote": raw[start:end]}

    for entity in draft.entities:
        properties = dict(entity.properties)
        if entity.aliases - {entity.name}:
            properties["aliases"] = sorted(entity.aliases - {entity.name})
        out.append(
            {
                "kind": "entity", "id": ids[id(entity)], "type": entity.type, "name": entity.name, "properties": properties,
                "mentions": [place(span) for span in sorted(entity.places)],
            }
        )  # fmt: skip
    for relation in draft.relations.values():
        if id(relation.source) not in ids or id(relation.target) not in ids:
            continue
        out.append(
            {
                "kind": "relation", "type": relation.type, "source": ids[id(relation.source)], "target": ids[id(relation.target)],
                "properties": relation.properties, "evidence": [place(span) for span in relation.evidence],
            }
        )  # fmt: skip
    return out
