"""Every contract test runs against both servers: ArcadeDB as shipped, and a real Neo4j.

The facts are invented and as few as a test needs; `facts` writes them in a line each.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j_server import running_neo4j, why_not

from graph.dialects import Connection
from graph.embedded import EmbeddedGraph
from graph.model import load_model
from graph.store import Store


def _neo4j(folder: Path) -> Iterator[Connection]:
    if reason := why_not():
        pytest.skip(reason)
    with running_neo4j(folder) as (address, user, password):
        yield Connection(address, user, password)


@pytest.fixture(scope="session")
def embedded_connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with EmbeddedGraph(tmp_path_factory.mktemp("embedded")) as graph:
        yield graph.connection


@pytest.fixture(scope="session")
def neo4j_connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    yield from _neo4j(tmp_path_factory.mktemp("neo4j"))


@pytest.fixture(scope="session", params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def connection(request: pytest.FixtureRequest) -> Connection:
    found = request.getfixturevalue(f"{request.param}_connection")
    assert isinstance(found, Connection)
    return found


@pytest.fixture
def empty_store(connection: Connection) -> Iterator[Store]:
    """An empty graph with its indexes, on each server in turn."""
    with Store(connection, load_model()) as store:
        store.write("MATCH (n) DETACH DELETE n")
        store.prepare()
        yield store


def clear(store: Store) -> None:
    """Take all content out of a graph."""
    store.write("MATCH (n) WHERE NOT n:GraphInfo DETACH DELETE n")
