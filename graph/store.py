"""The store: one Bolt connection to a graph, embedded or on a server. What is asked of it stands in queries.py."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from neo4j import Driver, GraphDatabase, ManagedTransaction, RoutingControl
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConstraintError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graph.dialects import Connection, Dialect, dialect_of
from graph.embedded import EmbeddedGraph
from graph.errors import StoreError, StoreOutdated, StoreUnavailable
from graph.model import Model, load_model
from graph.settings import Settings
from graph.statement import Facts, check
from graph.writing import Change, load, remove, take_turn

Answer = TypeVar("Answer")
Record = dict[str, Any]
_ATTEMPTS = 10  # of a write that other writers got in the way of


class Store:
    """An open graph. Use it as a context manager, or call `close`; every method raises StoreError and its kinds."""

    def __init__(
        self,
        connection: Connection,
        model: Model,
        resources: ExitStack | None = None,
        restart: Callable[[], Connection] | None = None,
    ) -> None:
        """Connect. `resources` are let go with the store; `restart` brings back a server of our own that died."""
        self._resources = resources or ExitStack()
        self._restart = restart
        self._restarting = threading.Lock()
        self.model = model
        self._connect(connection)

    def _connect(self, connection: Connection) -> None:
        self.address = connection.address
        with translated(self.address):
            try:
                driver = GraphDatabase.driver(
                    connection.address,
                    auth=connection.auth,
                    notifications_min_severity="OFF",
                    connection_timeout=5,
                    connection_acquisition_timeout=20,
                    # Seconds that the driver tries again by itself: a cluster may be changing its leader; a server of
                    # our own that does not answer is dead, and we start it again.
                    max_transaction_retry_time=1.0 if self._restart else 10.0,
                )
            except ValueError as error:
                raise StoreUnavailable(
                    f"the address cannot be used: {error}",
                    place=self.address,
                    remedy="LIANPU_GRAPH takes neo4j://host:port or bolt://host:port",
                ) from error
            self._driver: Driver = self._resources.enter_context(driver)
            try:
                self.dialect: Dialect = dialect_of(driver, connection)
            except BaseException:
                driver.close()
                raise
        self._database = connection.database

    def _ask(self, question: Callable[[Driver], Answer]) -> Answer:
        """What `question` answers; raises the driver's errors as ours."""
        with translated(self.address):
            return self._answer(question)

    def _answer(self, question: Callable[[Driver], Answer]) -> Answer:
        """What `question` answers; where the embedded server died, it is started again and asked once more."""
        driver = self._driver
        try:
            return question(driver)
        except (ServiceUnavailable, SessionExpired):
            if self._restart is None:
                raise
            self._revive(driver)
        return question(self._driver)

    def _revive(self, dead: Driver) -> None:
        """Start the embedded server again, unless another thread just did."""
        with self._restarting:
            if self._driver is dead and self._restart is not None:
                self._connect(self._restart())
                dead.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection, and of the embedded server where it was the last to use it."""
        self._resources.close()

    def prepare(self) -> None:
        """Make constraints and indexes where they are missing; raises StoreOutdated for a graph of another model."""
        with translated(self.address):
            self.check_version()
            self.dialect.bootstrap(self._driver, list(self.model.nodes), list(self.model.relations))
            self._write(lambda tx: take_turn(tx, self.model))

    def check_version(self) -> None:
        """Raises StoreOutdated where the graph was written by another version of the model."""
        for row in self._versions():
            if row["version"] != self.model.version:
                raise StoreOutdated(
                    f"the graph was written by version {row['version']} of the model, this is version {self.model.version}",
                    place=self.address,
                    remedy="empty it (the embedded graph: delete its directory LIANPU_DATA) and run `lianpu load`",
                )

    def check_made(self) -> None:
        """Raises StoreUnavailable where nobody has made a graph yet, StoreOutdated where another model did."""
        if not self._versions():
            raise StoreUnavailable("there is no graph yet", place=self.address, remedy="make it with `lianpu load`")
        self.check_version()

    def _versions(self) -> list[Record]:
        return self.read("MATCH (g:GraphInfo {id: 'graph'}) RETURN g.model_version AS version")

    def read(self, query: str, /, **parameters: object) -> list[Record]:
        """The records of a reading query, one round trip."""
        found = self._ask(
            lambda driver: driver.execute_query(
                query, parameters, routing_=RoutingControl.READ, database_=self._database
            )
        )
        return [record.data() for record in found.records]

    def write(self, query: str, /, **parameters: object) -> None:
        """Run one writing query: for upkeep and tests; facts go through `load`."""
        self._ask(lambda driver: driver.execute_query(query, parameters, database_=self._database))

    def load(self, facts: Facts) -> Change:
        """Make the graph hold what `facts` says of its document, no more and no less, in one transaction.

        Loading twice changes nothing. Raises ModelError, before anything is written, for a fact that does not fit.
        """
        check(facts, self.model)
        return self._write(lambda tx: load(tx, facts, self.model))

    def remove(self, document: str) -> Change:
        """Take out a document: what it alone states goes, what others state too stays. Raises NotFound."""
        return self._write(lambda tx: remove(tx, document, self.model))

    def _write(self, work: Callable[[ManagedTransaction], Change]) -> Change:
        """Run `work` in one transaction, again where another writer was faster.

        Two writers that make the same node at once meet as a broken constraint, which the driver does not take for a
        conflict; since every write is a MERGE, it can be nothing else.
        """

        def attempt(driver: Driver) -> Change:
            with driver.session(database=self._database) as session:
                return session.execute_write(work)

        with translated(self.address):
            for number in range(1, _ATTEMPTS):
                with suppress(ConstraintError, TransientError):
                    return self._answer(attempt)
                time.sleep(random.uniform(0, 0.05 * number))
            return self._answer(attempt)


@contextmanager
def translated(address: str) -> Iterator[None]:
    """The driver's errors as ours, each with what to do."""
    try:
        yield
    except AuthError as error:
        raise StoreUnavailable(
            "the server refuses the user or password", place=address, remedy="set LIANPU_USER and LIANPU_PASSWORD"
        ) from error
    except ServiceUnavailable as error:
        raise StoreUnavailable(
            f"no graph answers: {error}", place=address, remedy="is the server running, and LIANPU_GRAPH right?"
        ) from error
    except ClientError as error:
        raise StoreError(f"the server refused a query: {error.message}", place=address) from error
    except (Neo4jError, DriverError) as error:
        raise StoreError(
            f"the graph failed: {error}", place=address, remedy="try again; nothing was half written"
        ) from error


def open_store(settings: Settings, *, create: bool = False) -> Store:
    """The graph that the settings name, ready for use.

    `create` makes what is missing: the embedded graph, constraints, indexes. Without it a missing embedded graph
    raises StoreUnavailable. Also raises StoreOutdated for a graph of another model.
    """
    with ExitStack() as undo:
        resources = ExitStack()
        undo.callback(resources.close)
        restart = None
        if settings.graph:
            connection = Connection(settings.graph, settings.user, settings.password)
        elif create or (settings.data / "arcadedb" / "databases").exists():
            embedded = resources.enter_context(EmbeddedGraph(settings.data))
            connection, restart = embedded.connection, embedded.reconnect
        else:
            raise StoreUnavailable(
                "there is no graph yet",
                place=str(settings.data),
                remedy="make it with `lianpu load`, or set LIANPU_DATA or LIANPU_GRAPH",
            )
        store = Store(connection, load_model(), resources, restart)
        if create:
            store.prepare()
        else:
            store.check_made()
        undo.pop_all()
    return store
