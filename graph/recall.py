"""What a document said, read back from the graph as it was loaded: for going on with it when its file is not at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from graph.claims import Claim, claims_of_mention, claims_of_relation
from graph.queries import fact_names
from graph.statement import Evidence, Facts, Origin, Statement
from graph.store import Store


def recall(store: Store, document: str, origin: Origin) -> Facts:
    """All that one origin says of a document; loading it changes nothing."""
    rows = store.read(
        "MATCH (p:Passage {document: $document}) OPTIONAL MATCH (p)-[m:MENTIONS]->(e:Entity) "
        "RETURN p.id AS passage, properties(p) AS words, e.id AS id, e.type AS type, "
        "m.claims AS claims, m.statuses AS statuses, m.origins AS origins",
        document=document,
    )
    words = {row["passage"]: _evidence(row["words"]) for row in rows}
    statements = [
        _statement(claim, row["type"], row["id"], None, words)
        for row in rows
        if row["id"] is not None
        for claim in claims_of_mention(row, document)
        if claim.origin == origin
    ]
    statements += _of_relations(store, document, origin, words)
    return Facts(document, tuple(sorted(statements, key=_in_order)), origin)


def _of_relations(store: Store, document: str, origin: Origin, words: Mapping[str, Evidence]) -> Iterator[Statement]:
    rows = store.read(
        "MATCH (:Passage {document: $document})-[:MENTIONS]->(a:Entity) WITH DISTINCT a "
        "MATCH (a)-[r]->(b:Entity) WHERE $document IN r.documents "
        "RETURN type(r) AS type, a.id AS source, b.id AS target, r.evidence AS evidence, r.documents AS documents, "
        "r.claims AS claims, r.statuses AS statuses, r.origins AS origins",
        document=document,
    )
    for row in rows:
        for claim in claims_of_relation(row):
            if claim.document == document and claim.origin == origin:
                yield _statement(claim, row["type"], row["source"], row["target"], words)


def _evidence(stored: Mapping[str, Any]) -> Evidence:
    return Evidence(stored["document"], stored.get("start"), stored.get("end"), stored["quote"])


def _statement(claim: Claim, kind: str, source: str, target: str | None, words: Mapping[str, Evidence]) -> Statement:
    return Statement(kind, source, target, json.loads(claim.properties), words[claim.passage], claim.status)


def _in_order(statement: Statement) -> tuple[bool, int, int, str]:
    """Things before relations, each in reading order."""
    words = statement.evidence
    return statement.target is not None, words.start or 0, words.end or 0, statement.about


def documents_waiting(store: Store) -> list[str]:
    """Ids of the documents that say something that nobody has reviewed."""
    rows = store.read(
        "MATCH (p:Passage)-[m:MENTIONS]->(:Entity) WHERE 'candidate' IN m.statuses "
        "RETURN DISTINCT p.document AS document UNION "
        "MATCH (:Entity)-[r]->(:Entity) WHERE type(r) IN $facts AND 'candidate' IN r.statuses "
        "UNWIND r.documents AS document RETURN DISTINCT document",
        facts=fact_names(store.model),
    )
    return sorted({row["document"] for row in rows})
