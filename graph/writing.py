"""Writing: the difference between what a document said and what it says now, in one transaction.

Reads what the graph holds of the document, compares, and writes only what differs. Writers take turns: each starts by
writing to the one GraphInfo node, on which a server makes the next one wait (Neo4j) or try again (ArcadeDB).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from neo4j import ManagedTransaction

from graph.claims import (
    Claim,
    Contribution,
    Source,
    authority,
    claims_of_mention,
    claims_of_relation,
    contribution,
    node_properties,
    ranked,
    relation_properties,
    stored_claims,
)
from graph.errors import NotFound
from graph.identifiers import relation_id
from graph.model import Model
from graph.statement import Facts
from graph.values import Value

BATCH = 5_000  # rows a query: large enough that the round trip does not count, small enough for a 512 MB server

Edge = tuple[str, str, str]  # relation type, source id, target id
Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Change:
    """How many facts a load or removal added, changed and took out; all 0 when the graph held them already."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(slots=True)
class Held:
    """What the graph holds of one thing: claims of all documents."""

    claims: set[Claim] = field(default_factory=set)
    known: bool = False
    loaded: str = ""


def load(tx: ManagedTransaction, facts: Facts, model: Model) -> Change:
    """Make the graph hold exactly what `facts` says of its document; what another origin says of it stays."""
    take_turn(tx, model)
    old = _contribution_of(tx, facts.document)
    new = contribution(facts, model).beside(old, facts.origin)
    return _Delta(tx, model, facts.document, old, new).write()


def remove(tx: ManagedTransaction, document: str, model: Model) -> Change:
    """Take out all that `document` says; raises NotFound where it says nothing."""
    take_turn(tx, model)
    old = _contribution_of(tx, document)
    if not old.passages:
        raise NotFound("no document with that id is loaded", place=document, remedy="`lianpu documents` lists them")
    return _Delta(tx, model, document, old, Contribution({}, {}, {}, {})).write()


def take_turn(tx: ManagedTransaction, model: Model) -> Change:
    """Write to the node that every writer writes to; changes no content."""
    tx.run(
        "MERGE (g:GraphInfo {id: 'graph'}) SET g:Entity SET g.model_version = $version, g.writes = coalesce(g.writes, 0) + 1",
        version=model.version,
    ).consume()
    return Change()


def _contribution_of(tx: ManagedTransaction, document: str) -> Contribution:
    passages: dict[str, Mapping[str, Value]] = {}
    types: dict[str, str] = {}
    nodes: dict[str, set[Claim]] = {}
    for row in tx.run(
        "MATCH (p:Passage {document: $document}) OPTIONAL MATCH (p)-[m:MENTIONS]->(e) "
        "RETURN p.id AS passage, e.id AS id, e.type AS type, m.claims AS claims, m.statuses AS statuses, "
        "m.origins AS origins",
        document=document,
    ):
        passages[row["passage"]] = {}
        if row["id"] is not None:
            types[row["id"]] = row["type"]
            nodes.setdefault(row["id"], set()).update(claims_of_mention(row, document))
    relations: dict[Edge, set[Claim]] = {}
    for ids in _batches(list(nodes)):
        for row in tx.run(
            "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE $document IN r.documents "
            "RETURN type(r) AS type, a.id AS source, b.id AS target, r.evidence AS evidence, r.documents AS documents, "
            "r.claims AS claims, r.statuses AS statuses, r.origins AS origins",
            ids=ids,
            document=document,
        ):
            own = {c for c in claims_of_relation(row) if c.document == document}
            relations[row["type"], row["source"], row["target"]] = own
    return Contribution(
        passages, types, {k: frozenset(v) for k, v in nodes.items()}, {k: frozenset(v) for k, v in relations.items()}
    )


def _batches(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


class _Delta:
    """What has to change so that the graph holds `new` instead of `old` of one document."""

    def __init__(
        self, tx: ManagedTransaction, model: Model, document: str, old: Contribution, new: Contribution
    ) -> None:
        self.tx, self.model, self.document, self.old, self.new = tx, model, document, old, new
        # Where the document's own description changed, so may have its authority, and with it every claim's precedence.
        everything = old.nodes.get(document) != new.nodes.get(document)
        self.nodes = {
            i for i in old.nodes.keys() | new.nodes.keys() if everything or old.nodes.get(i) != new.nodes.get(i)
        }
        self.edges = {
            e
            for e in old.relations.keys() | new.relations.keys()
            if everything or old.relations.get(e) != new.relations.get(e)
        }

    def write(self) -> Change:
        """Write it; returns what it came to."""
        if not self.nodes and not self.edges:
            return Change()
        nodes, edges = self._held_nodes(), self._held_edges()
        sources = self._sources([*nodes.values(), *edges.values()])
        gone_nodes = self._replace(nodes, self.old.nodes, self.new.nodes)
        gone_edges = self._replace(edges, self.old.relations, self.new.relations)
        self._close(gone_edges, edges)
        self._delete(
            "(:Entity {id: row.source})-[gone {id: row.id}]->(:Entity {id: row.target})",
            map(_edge_row, gone_edges),
        )
        self._drop_mentions(gone_nodes)
        self._write_nodes(nodes, gone_nodes, sources)
        self._write_edges(edges, gone_edges, sources)
        return self._change(nodes, edges, gone_nodes, gone_edges)

    def _held_nodes(self) -> dict[str, Held]:
        held = {i: Held() for i in self.nodes}
        for ids in _batches(list(self.nodes)):
            for row in self.tx.run(
                "UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(p:Passage) "
                "RETURN id, p.id AS passage, p.document AS document, m.claims AS claims, "
                "m.statuses AS statuses, m.origins AS origins",
                ids=ids,
            ):
                held[row["id"]].known = True
                held[row["id"]].claims |= set(claims_of_mention(row, row["document"]))
        return held

    def _held_edges(self) -> dict[Edge, Held]:
        held = {edge: Held() for edge in self.edges}
        for rows in _batches([_edge_row(edge) for edge in self.edges]):
            for row in self.tx.run(
                "UNWIND $rows AS row MATCH (a:Entity {id: row.source})-[r {id: row.id}]->(b:Entity {id: row.target}) "
                "RETURN type(r) AS type, a.id AS source, b.id AS target, r.loaded AS loaded, r.evidence AS evidence, "
                "r.documents AS documents, r.claims AS claims, r.statuses AS statuses, r.origins AS origins",
                rows=rows,
            ):
                held[row["type"], row["source"], row["target"]] = Held(
                    set(claims_of_relation(row)), True, row["loaded"]
                )
        return held

    def _sources(self, held: Iterable[Held]) -> dict[str, Source]:
        """What every document that has a say in this says of itself, whatever others say of it."""
        others = {c.document for h in held for c in h.claims} - {self.document}
        rows = self.tx.run(
            "UNWIND $ids AS id MATCH (d:Document {id: id})<-[m:MENTIONS]-(p:Passage) WHERE p.document = id "
            "RETURN id, p.id AS passage, m.claims AS claims, m.statuses AS statuses, m.origins AS origins",
            ids=sorted(others),
        )
        own: dict[str, set[Claim]] = {self.document: set(self.new.nodes.get(self.document, ()))}
        for row in rows:
            own.setdefault(row["id"], set()).update(claims_of_mention(row, row["id"]))
        return {document: authority(claims, self.model) for document, claims in own.items()}

    def _replace(
        self, held: Mapping[Any, Held], old: Mapping[Any, frozenset[Claim]], new: Mapping[Any, frozenset[Claim]]
    ) -> list[Any]:
        """Put the new claims in the place of the old ones; returns the keys that nobody claims any longer."""
        for key, thing in held.items():
            thing.claims = (thing.claims - old.get(key, frozenset())) | new.get(key, frozenset())
        return [key for key, thing in held.items() if not thing.claims]

    def _close(self, gone: Sequence[Edge], held: Mapping[Edge, Held]) -> None:
        """Keep on record what a relation said and how long it was held, before it goes."""
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        rows = [
            {
                **_edge_row(edge),
                "relation": edge[0],
                "loaded": held[edge].loaded,
                "now": now,
                "documents": [self.document],
            }
            for edge in gone
        ]
        for batch in _batches(rows):
            self.tx.run(
                "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) "
                "CREATE (c:Closed {id: 'closed-' + row.id + '-' + row.now}) SET c:Entity "
                "SET c.type = row.relation, c.source = a.name, c.target = b.name, c.documents = row.documents, "
                "c.valid_from = row.loaded, c.valid_to = row.now",
                rows=batch,
            ).consume()

    def _drop_mentions(self, gone_nodes: Sequence[str]) -> None:
        words = self.old.passages.keys() - self.new.passages.keys()
        self._delete("(gone:Passage {id: row.id})", ({"id": i} for i in words))
        dropped = []
        for i in self.nodes:
            still = {c.passage for c in self.new.nodes.get(i, ())} | words
            gone = {c.passage for c in self.old.nodes.get(i, ())} - still
            dropped += [{"passage": passage, "id": i} for passage in gone]
        self._delete("(:Passage {id: row.passage})-[gone:MENTIONS]->(:Entity {id: row.id})", dropped)
        self._delete("(gone:Entity {id: row.id})", ({"id": i} for i in gone_nodes))

    def _delete(self, pattern: str, rows: Iterable[dict[str, Any]]) -> None:
        """Delete what `pattern` calls gone. All is found before any goes: ArcadeDB trips over what it still reads."""
        for batch in _batches(list(rows)):
            self.tx.run(
                f"UNWIND $rows AS row MATCH {pattern} WITH collect(DISTINCT gone) AS found "
                "UNWIND found AS gone DETACH DELETE gone",
                rows=batch,
            ).consume()

    def _write_nodes(self, held: Mapping[str, Held], gone: Sequence[str], sources: Mapping[str, Source]) -> None:
        self._write_passages()
        by_type: dict[str, Rows] = {}
        for i in held.keys() - set(gone):
            kind = self.new.types.get(i) or self.old.types[i]
            props = node_properties(kind, i, ranked(held[i].claims, sources, self.model))
            by_type.setdefault(kind, []).append({"id": i, "props": props})
        for kind, rows in sorted(by_type.items()):
            self._upsert(kind, rows)
        self._upsert_mentions()

    def _write_passages(self) -> None:
        """The new ones; and of all whether they state anything that was reviewed, where that has changed."""
        missing = self.new.passages.keys() - self.old.passages.keys()
        rows = [{"id": i, "props": {**self.new.passages[i], "id": i, "type": "Passage"}} for i in missing]
        self._upsert("Passage", rows)
        before, now = self.old.reviewed(), self.new.reviewed()
        changed = {i for i in self.new.passages if (i in now) != (i in before if i in self.old.passages else True)}
        for batch in _batches([{"id": i, "status": "asserted" if i in now else "candidate"} for i in changed]):
            self.tx.run(
                "UNWIND $rows AS row MATCH (p:Passage {id: row.id}) SET p.status = row.status", rows=batch
            ).consume()

    def _upsert(self, label: str, rows: Rows) -> None:
        """`label` is a name of the model: the only way for a label to get into a query."""
        for batch in _batches(rows):
            query = f"UNWIND $rows AS row MERGE (n:{self.model.node(label).name} {{id: row.id}}) SET n:Entity SET n = row.props"
            self.tx.run(query, rows=batch).consume()

    def _upsert_mentions(self) -> None:
        made: dict[tuple[str, str], list[Claim]] = {}
        for i in self.nodes:
            for c in sorted(self.new.nodes.get(i, frozenset()), key=lambda c: (c.status, c.origin, c.properties)):
                made.setdefault((c.passage, i), []).append(c)
        rows = [{"passage": p, "id": i, "props": stored_claims(claims)} for (p, i), claims in made.items()]
        for batch in _batches(rows):
            self.tx.run(
                "UNWIND $rows AS row MATCH (p:Passage {id: row.passage}) MATCH (e:Entity {id: row.id}) "
                "MERGE (p)-[m:MENTIONS]->(e) SET m = row.props",
                rows=batch,
            ).consume()

    def _write_edges(self, held: Mapping[Edge, Held], gone: Sequence[Edge], sources: Mapping[str, Source]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        by_type: dict[str, Rows] = {}
        for edge in held.keys() - set(gone):
            row = _edge_row(edge)
            props = relation_properties(row["id"], ranked(held[edge].claims, sources, self.model))
            by_type.setdefault(edge[0], []).append({**row, "props": {**props, "loaded": held[edge].loaded or now}})
        degree = Counter(end for edge in held for end in edge[1:])
        for kind, rows in sorted(by_type.items()):
            from_source = [row for row in rows if degree[row["source"]] <= degree[row["target"]]]
            from_target = [row for row in rows if degree[row["source"]] > degree[row["target"]]]
            name = self.model.relation(kind).name
            self._merge(f"(a)-[r:{name}]->(b)", from_source)
            self._merge(f"(b)<-[r:{name}]-(a)", from_target)

    def _merge(self, pattern: str, rows: Rows) -> None:
        """Upsert relations from a to b. The pattern starts at the end with fewer: ArcadeDB scans what that end has."""
        for batch in _batches(rows):
            self.tx.run(
                "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) "
                f"MERGE {pattern} SET r = row.props",
                rows=batch,
            ).consume()

    def _change(
        self,
        nodes: Mapping[str, Held],
        edges: Mapping[Edge, Held],
        gone_nodes: Sequence[str],
        gone_edges: Sequence[Edge],
    ) -> Change:
        """Counted in things and relations; one whose claims alone differ is changed."""
        gone = len(gone_nodes) + len(gone_edges)
        fresh = sum(not h.known for h in (*nodes.values(), *edges.values()))
        differ = sum(self.old.nodes.get(i) != self.new.nodes.get(i) for i in nodes) + sum(
            self.old.relations.get(e) != self.new.relations.get(e) for e in edges
        )
        return Change(added=fresh, changed=differ - fresh - gone, removed=gone)


def _edge_row(edge: Edge) -> dict[str, Any]:
    kind, source, target = edge
    return {"id": relation_id(kind, source, target), "source": source, "target": target}
