"""Loading: lianpu's load against the bare driver's UNWIND of the same rows, and against one statement a transaction."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from neo4j import GraphDatabase

from benchmarks.side_by_side import Row, compare
from graph.claims import contribution
from graph.embedded import EmbeddedGraph
from graph.identifiers import document_id, entity_id
from graph.model import load_model
from graph.statement import Evidence, Facts, Statement
from graph.store import Store

THINGS = 1_000


def invented(things: int) -> Facts:
    """A document with so many industries, each with its own words, in a chain of relations."""
    document = document_id(None, "虚构清单")
    statements = [
        Statement(
            "Document", document, None, {"name": "虚构清单", "kind": "list"}, Evidence(document, 0, 4, "虚构清单")
        )
    ]
    ids = []
    for n in range(things):
        name = f"第{n}号虚构产业"
        words = Evidence(document, 10 * n + 5, 10 * n + 5 + len(name), name)
        ids.append(entity_id("Industry", name))
        statements.append(Statement("Industry", ids[-1], None, {"name": name}, words))
        if n:
            statements.append(Statement("UPSTREAM_OF", ids[n - 1], ids[n], {}, words))
    return Facts(document, tuple(statements))


def rows() -> list[Row]:
    """Facts a second, three ways, on the embedded store."""
    facts = invented(THINGS)
    nodes, passages, mentions, edges = _rows(facts)
    with tempfile.TemporaryDirectory() as folder, EmbeddedGraph(Path(folder)) as graph:
        connection = graph.connection
        driver = GraphDatabase.driver(connection.address, auth=connection.auth)
        with driver, Store(connection, load_model()) as store:
            store.prepare()

            def empty() -> None:
                store.write("MATCH (n) WHERE NOT n:GraphInfo DETACH DELETE n")

            def load() -> None:
                store.load(facts)

            def unwind() -> None:
                with driver.session(database=connection.database) as session, session.begin_transaction() as tx:
                    tx.run(
                        "UNWIND $rows AS row MERGE (n:Passage {id: row.id}) SET n:Entity SET n = row.props",
                        rows=passages,
                    ).consume()
                    tx.run(
                        "UNWIND $rows AS row MERGE (n:Industry {id: row.id}) SET n:Entity SET n = row.props", rows=nodes
                    ).consume()
                    tx.run(
                        "UNWIND $rows AS row MATCH (a:Entity {id: row.p}) MATCH (b:Entity {id: row.e}) MERGE (a)-[:MENTIONS]->(b)",
                        rows=mentions,
                    ).consume()
                    tx.run(
                        "UNWIND $rows AS row MATCH (a:Entity {id: row.s}) MATCH (b:Entity {id: row.t}) MERGE (a)-[r:UPSTREAM_OF]->(b) SET r = row.props",
                        rows=edges,
                    ).consume()
                    tx.commit()

            def one_by_one() -> None:
                with driver.session(database=connection.database) as session:
                    for row in passages:
                        session.run("MERGE (n:Passage {id: $id}) SET n:Entity SET n = $props", row).consume()
                    for row in nodes:
                        session.run("MERGE (n:Industry {id: $id}) SET n:Entity SET n = $props", row).consume()
                    for row in mentions:
                        session.run(
                            "MATCH (a:Entity {id: $p}) MATCH (b:Entity {id: $e}) MERGE (a)-[:MENTIONS]->(b)", row
                        ).consume()
                    for row in edges:
                        session.run(
                            "MATCH (a:Entity {id: $s}) MATCH (b:Entity {id: $t}) MERGE (a)-[r:UPSTREAM_OF]->(b) SET r = $props",
                            row,
                        ).consume()

            amount = len(facts.statements)
            return [
                compare(
                    "load, against the bare driver's UNWIND of the same rows",
                    load,
                    unwind,
                    amount=amount,
                    unit="facts/s",
                    before=empty,
                ),
                compare(
                    "load, against one statement a transaction",
                    load,
                    one_by_one,
                    amount=amount,
                    unit="facts/s",
                    rounds=2,
                    before=empty,
                ),
            ]


def _rows(facts: Facts) -> tuple[list[dict[str, Any]], ...]:
    """The same rows as the loader writes: nodes, passages, mentions, relations."""
    from graph.claims import node_properties, relation_properties  # noqa: PLC0415 - beside their only use
    from graph.identifiers import relation_id  # noqa: PLC0415

    said = contribution(facts, load_model())
    nodes = [{"id": i, "props": node_properties(said.types[i], i, list(c))} for i, c in said.nodes.items()]
    passages = [{"id": i, "props": {**p, "id": i, "type": "Passage"}} for i, p in said.passages.items()]
    mentions = [{"p": c.passage, "e": i} for i, claims in said.nodes.items() for c in claims]
    edges = [
        {"s": s, "t": t, "props": relation_properties(relation_id(k, s, t), list(c))}
        for (k, s, t), c in said.relations.items()
    ]
    return nodes, passages, mentions, edges
