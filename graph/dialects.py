"""How a server is reached, and what differs between servers: only making the schema does.

Everything else is the same Cypher over Bolt for both; docs/decisions/0002-embedded-store.md lists the spellings that
hold on both.
"""

import json
import re
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from neo4j import Driver

from graph.errors import ModelError, StoreError, StoreUnavailable

SEARCH_INDEX = "entity_search"
SQL_TIMEOUT = 60  # seconds for the whole schema of the embedded store


@dataclass(frozen=True)
class Connection:
    """How to reach a server; `sql_address` is where the embedded store takes its schema, None for Neo4j."""

    address: str
    user: str
    password: str = field(repr=False)
    database: str | None = None
    sql_address: str | None = None

    @property
    def auth(self) -> tuple[str, str]:
        return self.user, self.password


class Dialect(Protocol):
    """What a server needs of its own."""

    @property
    def name(self) -> str: ...

    def bootstrap(self, driver: Driver, labels: Sequence[str], relation_types: Sequence[str]) -> None:
        """Make what is missing: unique ids, the indexes, the full-text index over `Entity.grams`.

        Fast and harmless where all is there. Raises ModelError for a label that is no plain name, StoreError where
        the server refuses, StoreUnavailable where it does not answer.
        """
        ...


def dialect_of(driver: Driver, connection: Connection) -> Dialect:
    """The dialect of the server that answers there, by what it says of itself."""
    agent = driver.get_server_info().agent
    return ArcadeDialect(connection) if "ArcadeDB" in agent else Neo4jDialect(connection)


def _checked(names: Iterable[str]) -> list[str]:
    """The names, if each can stand in a statement as it is. Schema statements take no parameters."""
    checked = list(names)
    for name in checked:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name):
            raise ModelError(
                f"{name!r} is no name for a label or a relation type", remedy="use ASCII letters, digits, _"
            )
    return checked


@dataclass(frozen=True)
class Neo4jDialect:
    """Neo4j 5.26 and newer: a constraint a label, all in Cypher."""

    connection: Connection
    name: str = "neo4j"

    def bootstrap(self, driver: Driver, labels: Sequence[str], relation_types: Sequence[str]) -> None:
        """See Dialect. Relation types need no declaration here; their names are checked all the same."""
        _checked(relation_types)
        wanted = {
            f"{label.lower()}_id": f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS "
            f"FOR (n:{label}) REQUIRE n.id IS UNIQUE"
            for label in _checked(["Entity", *labels])
        } | {
            "entity_name": "CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
            "passage_document": "CREATE INDEX passage_document IF NOT EXISTS FOR (n:Passage) ON (n.document)",
            SEARCH_INDEX: f"CREATE FULLTEXT INDEX {SEARCH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.grams] "
            "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        }
        with driver.session(database=self.connection.database) as session:
            present = set(session.run("SHOW INDEXES YIELD name").value())  # a constraint's index has its name
            missing = [statement for name, statement in wanted.items() if name not in present]
            for statement in missing:
                session.run(statement).consume()
            if missing:
                session.run("CALL db.awaitIndexes(300)").consume()


@dataclass(frozen=True)
class ArcadeDialect:
    """ArcadeDB: types and indexes in its SQL, which it takes over HTTP only.

    A label is a vertex type that EXTENDS Entity, so that it is indexed by Entity's indexes, and `SET n:Entity` on a
    node of it has nothing to do. Without that, it would move the node to a third type made of the two.
    """

    connection: Connection
    name: str = "arcadedb"

    def bootstrap(self, driver: Driver, labels: Sequence[str], relation_types: Sequence[str]) -> None:
        """See Dialect. The driver is not used: Bolt passes Cypher only."""
        types = {"Entity": "CREATE VERTEX TYPE Entity IF NOT EXISTS"}
        types |= {label: f"CREATE VERTEX TYPE {label} IF NOT EXISTS EXTENDS Entity" for label in _checked(labels)}
        types |= {kind: f"CREATE EDGE TYPE {kind} IF NOT EXISTS" for kind in _checked(relation_types)}
        present = {row["name"] for row in self._sql("SELECT name FROM schema:types")}
        statements = [statement for name, statement in types.items() if name not in present]
        present = {row["name"] for row in self._sql("SELECT name FROM schema:indexes")}
        for kind, key, name, rest in _ARCADE_INDEXES:
            if (name or f"{kind}[{key}]") not in present and (kind == "Entity" or kind in labels):
                statements += [
                    f"CREATE PROPERTY {kind}.{key} IF NOT EXISTS STRING",
                    f"CREATE INDEX {name} IF NOT EXISTS ON {kind} ({key}) {rest}",
                ]
        if statements:
            self._sql(";\n".join(statements), language="sqlscript")

    def _sql(self, command: str, language: str = "sql") -> list[dict[str, object]]:
        """Raises StoreError where the command is refused, StoreUnavailable where nobody answers."""
        if self.connection.sql_address is None:
            raise StoreError(
                "this ArcadeDB server was not started by lianpu, and Bolt cannot make its schema",
                place=self.connection.address,
                remedy="unset LIANPU_GRAPH for the embedded store, or name a Neo4j server in it",
            )
        request = urllib.request.Request(
            f"{self.connection.sql_address}/api/v1/command/{self.connection.database}",
            data=json.dumps({"language": language, "command": command}).encode(),
            headers={"Content-Type": "application/json"},
        )
        request.add_header("Authorization", "Basic " + b64encode(":".join(self.connection.auth).encode()).decode())
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback goes through no proxy
        try:
            with direct.open(request, timeout=SQL_TIMEOUT) as answer:
                rows: list[dict[str, object]] = json.load(answer)["result"]
        except urllib.error.HTTPError as error:
            with error:
                reason = error.read().decode(errors="replace")
            raise StoreError(f"the schema was refused: {reason}", place=self.connection.sql_address) from error
        except OSError as error:
            raise StoreUnavailable(
                f"the embedded store does not answer: {error}", place=self.connection.sql_address
            ) from error
        return rows


# type, property, name (empty: the server names it Type[property]), kind
_ARCADE_INDEXES = (
    ("Entity", "id", "", "UNIQUE"),
    ("Entity", "name", "", "NOTUNIQUE"),
    ("Passage", "document", "", "NOTUNIQUE"),
    (
        "Entity",
        "grams",
        SEARCH_INDEX,
        'FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}',
    ),
)
