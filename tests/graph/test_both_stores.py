"""The whole catalogue in both stores: the same content, the same answers; and py2neo, for those who still have it."""

from __future__ import annotations

import pytest
from py2neo import Graph

from graph import queries
from graph.content import fingerprint
from graph.dialects import Connection
from graph.links import linked_programmes
from graph.model import load_model
from graph.search import search
from graph.store import Store
from loaders.catalogue import read_catalogue
from tests.graph.conftest import clear

pytestmark = pytest.mark.neo4j


def _loaded(connection: Connection) -> Store:
    store = Store(connection, load_model())
    clear(store)
    store.prepare()
    for facts in read_catalogue().facts():
        store.load(facts)
    return store


def test_both_stores_hold_and_answer_the_same(embedded_connection: Connection, neo4j_connection: Connection) -> None:
    with _loaded(embedded_connection) as ours, _loaded(neo4j_connection) as theirs:
        assert ours.dialect.name != theirs.dialect.name
        assert fingerprint(ours) == fingerprint(theirs)
        assert queries.counts(ours) == queries.counts(theirs)
        for text in ("产业", "集群", "jinan", "低空", "專精特新", "gdhg", "2024"):
            assert search(ours, text, limit=200) == search(theirs, text, limit=200)
        for name in ("济南市", "人工智能", "标志性产业链"):
            found = queries.resolve(ours, name)
            assert queries.entity(ours, found) == queries.entity(theirs, found)
            assert linked_programmes(ours, found) == linked_programmes(theirs, found)
            assert queries.neighbourhood(ours, [found], limit=40) == queries.neighbourhood(theirs, [found], limit=40)
        assert queries.lists(ours) == queries.lists(theirs)
        assert queries.documents(ours) == queries.documents(theirs)


@pytest.mark.filterwarnings("ignore")  # py2neo is at its end of life and warns of what it uses
def test_py2neo_connects(neo4j_connection: Connection) -> None:
    graph = Graph(neo4j_connection.address, auth=neo4j_connection.auth)
    try:
        assert graph.run("MATCH (n:Industry) RETURN count(n) >= 0 AS fine").evaluate() is True
    finally:
        graph.service.connector.close()
