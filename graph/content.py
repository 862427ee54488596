"""The whole content of a graph, in canonical order, page by page: for the fingerprint and for exports."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph import results
from graph.queries import fact_names
from graph.results import Relation, Thing, Words
from graph.store import Record, Store

PAGE = 500  # things a round trip
_NOT_CONTENT = frozenset({"search", "grams", "loaded"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing with the words that state it, and the relations that start from it; `words` holds all words by id."""

    thing: Thing
    mentions: list[str]
    relations: list[Relation]
    words: dict[str, Words]


def entries(store: Store) -> Iterator[Entry]:
    """Every thing of the graph, by id."""
    names: dict[str, str] = {}
    for page in _pages(store):
        cited = _words(store, page, names)
        for row in page:
            found = [results.relation(r["type"], row["n"]["id"], r["target"], r["props"]) for r in row["relations"]]
            mentions = sorted(m["passage"] for m in row["mentions"])
            wanted = [*mentions, *(i for r in found for i in r.evidence)]
            yield Entry(results.thing(row["n"]), mentions, found, {i: cited[i] for i in wanted if i in cited})


def fingerprint(store: Store) -> str:
    """A hash over the whole content: things, relations, properties, claims and evidence, in the order of their ids.

    Load times and what the store keeps for itself do not count, so two graphs that hold the same have the same
    fingerprint, whichever store they live in and in whatever order they were loaded.
    """
    digest = hashlib.sha256()
    for page in _pages(store):
        cited = _words(store, page, {})
        for row in page:
            mentions = sorted(
                (m["passage"], sorted(zip(m["claims"], m["statuses"], strict=True)), m["origins"] or [])
                for m in row["mentions"]
            )
            relations = [(r["type"], r["target"], _content(r["props"])) for r in row["relations"]]
            wanted = {i for m in mentions for i in [m[0]]} | {
                i for r in row["relations"] for i in r["props"]["evidence"]
            }
            quoted = [
                (w.id, w.document, w.start, w.end, w.quote) for w in (cited[i] for i in sorted(wanted & cited.keys()))
            ]
            line = json.dumps([_content(row["n"]), mentions, relations, quoted], ensure_ascii=False, sort_keys=True)
            digest.update(line.encode() + b"\n")
    return digest.hexdigest()


def _content(stored: Record) -> Record:
    return {key: value for key, value in stored.items() if key not in _NOT_CONTENT}


def _pages(store: Store) -> Iterator[list[Record]]:
    after = ""
    while True:
        page = store.read(
            "MATCH (n:Entity) WHERE n.id > $after AND n.type IN $types WITH n ORDER BY n.id LIMIT $page "
            "OPTIONAL MATCH (n)<-[m:MENTIONS]-(p:Passage) "
            "WITH n, collect({passage: p.id, claims: m.claims, statuses: m.statuses, origins: m.origins}) AS mentions "
            "OPTIONAL MATCH (n)-[r]->(o:Entity) WHERE type(r) IN $facts "
            "RETURN properties(n) AS n, mentions, collect({type: type(r), target: o.id, props: properties(r)}) AS relations",
            after=after,
            page=PAGE,
            types=[t.name for t in store.model.entity_types()],
            facts=fact_names(store.model),
        )
        if not page:
            return
        for row in page:
            row["mentions"] = [m for m in row["mentions"] if m["passage"]]
            row["relations"] = sorted(
                (r for r in row["relations"] if r["type"]), key=lambda r: (r["type"], r["target"])
            )
        page.sort(key=lambda row: str(row["n"]["id"]))
        yield page
        after = page[-1]["n"]["id"]


def _words(store: Store, page: list[Record], names: dict[str, str]) -> dict[str, Words]:
    """The words that a page of things points to; `names` remembers titles of documents from page to page."""
    wanted = {m["passage"] for row in page for m in row["mentions"]}
    wanted |= {i for row in page for r in row["relations"] for i in r["props"]["evidence"]}
    rows: list[dict[str, Any]] = store.read(
        "UNWIND $ids AS id MATCH (p:Passage {id: id}) RETURN properties(p) AS p", ids=sorted(wanted)
    )
    missing = {row["p"]["document"] for row in rows} - names.keys()
    if missing:
        titles = store.read(
            "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d.name AS name", ids=sorted(missing)
        )
        names.update({row["id"]: row["name"] for row in titles})
    return {row["p"]["id"]: results.words(row["p"], names.get(row["p"]["document"])) for row in rows}
