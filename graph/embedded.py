"""The embedded store: ArcadeDB as a child process that starts by itself, is shared, and ends with its last user.

    with EmbeddedGraph(Path("data")) as graph:
        driver = GraphDatabase.driver(graph.connection.address, auth=graph.connection.auth)

The first process that opens a data directory starts the server, later ones find it in `server.json`, and a few seconds
after the last has closed (or died) it ends. `graph.embedded_server` is the process in between and explains the locks.
What is in a data directory: `arcadedb/` (the database), `server.log`, `server.json` and `*.lock`.
"""

import contextlib
import errno
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from graph import embedded_java, embedded_server
from graph.dialects import Connection
from graph.errors import StoreBusy, StoreError, StoreUnavailable

MINIMUM_FREE = 64 * 1024 * 1024  # bytes of disk: below, a start would break off half-way
ANSWER_TIMEOUT = 5.0  # seconds for a running server to take the password
LAST_LINES = 15  # of the server's log in an error message


class EmbeddedGraph:
    """A lease on the embedded store of one data directory; the server runs while anybody holds one.

    `connection` says how to reach it. Opening raises StoreUnavailable (the directory cannot be used, the package is
    missing, the server does not start) or StoreBusy (another process holds the directory and does not answer).
    """

    connection: Connection

    def __init__(self, data: Path) -> None:
        self._data = data.absolute()
        self._lease: int | None = None
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the lease back. The server ends by itself when nobody holds one."""
        if self._lease is not None:
            os.close(self._lease)
            self._lease = None

    def reconnect(self) -> Connection:
        """Find the server again, or start it again after a crash; drivers of the old connection are of no use then.

        Raises what opening raises.
        """
        self.close()
        self._open()
        return self.connection

    def _open(self) -> None:
        _prepare(self._data)
        deadline = time.monotonic() + embedded_server.START_TIMEOUT + embedded_server.STOP_TIMEOUT
        try:
            self._lease = _lock(self._data / "clients.lock", fcntl.LOCK_SH, deadline)
            self.connection = _running(self._data) or _start(self._data, deadline)
        except OSError as error:
            self.close()
            raise _unusable(self._data, error) from error
        except BaseException:
            self.close()
            raise


def _prepare(data: Path) -> None:
    """Make the directory, and see that it can hold a graph. Raises StoreUnavailable."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = data / f"probe.{os.getpid()}"
        probe.write_bytes(b"\0" * 4096)
        probe.unlink()
        free = shutil.disk_usage(data).free
    except OSError as error:
        raise _unusable(data, error) from error
    if free < MINIMUM_FREE:
        raise _unusable(data, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))


def _unusable(data: Path, error: OSError) -> StoreUnavailable:
    remedies = {
        errno.EEXIST: "it is a file: remove it, or name a directory in LIANPU_DATA",
        errno.ENOTDIR: "part of the path is a file: name a directory in LIANPU_DATA",
        errno.ENOSPC: f"free at least {MINIMUM_FREE // 1024**2} MB, or name another directory in LIANPU_DATA",
        errno.EDQUOT: "raise the quota, or name another directory in LIANPU_DATA",
    }
    remedy = remedies.get(error.errno or 0, "name a directory that you may write to in LIANPU_DATA")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return StoreUnavailable(f"the data directory cannot be used: {reason}", place=str(data), remedy=remedy)


def _lock(path: Path, kind: int, deadline: float) -> int:
    """Take a flock of that kind and return the descriptor that holds it. Raises StoreBusy at the deadline."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            return descriptor
        except BlockingIOError:
            if time.monotonic() > deadline:
                os.close(descriptor)
                raise _busy(path.parent) from None
        except BaseException:
            os.close(descriptor)
            raise
        time.sleep(0.05)


@contextlib.contextmanager
def _locked(path: Path, deadline: float) -> Iterator[None]:
    descriptor = _lock(path, fcntl.LOCK_EX, deadline)
    try:
        yield
    finally:
        os.close(descriptor)


def _busy(data: Path) -> StoreBusy:
    with contextlib.suppress(OSError, ValueError):
        holder = int((data / "server.pid").read_text())
        return StoreBusy(
            f"the graph's server (process {holder}) holds the data directory and does not answer",
            place=str(data),
            remedy=f"wait, or end it: kill {holder}",
        )
    return StoreBusy("another process holds the data directory", place=str(data), remedy="wait for it to end")


def _running(data: Path) -> Connection | None:
    """The server that `server.json` names, if it is alive and takes the password."""
    try:
        found = json.loads((data / "server.json").read_text(encoding="utf-8"))
        os.kill(found["server_pid"], 0)
    except (FileNotFoundError, ProcessLookupError, PermissionError, ValueError):  # nobody, or somebody else's process
        return None
    if embedded_server.is_free(data / "supervisor.lock"):
        return None  # without its supervisor a server is about to end
    connection = Connection(
        address=f"bolt://{embedded_server.HOST}:{found['port']}",
        user=embedded_server.USER,
        password=found["password"],
        database=embedded_server.DATABASE,
        sql_address=f"http://{embedded_server.HOST}:{found['http_port']}",
    )
    return connection if _answers(connection) else None


def _answers(connection: Connection) -> bool:
    with GraphDatabase.driver(
        connection.address,
        auth=connection.auth,
        connection_timeout=ANSWER_TIMEOUT,
        connection_acquisition_timeout=ANSWER_TIMEOUT,
    ) as driver:
        try:
            driver.verify_connectivity()
        except (DriverError, Neo4jError):
            return False
    return True


def _start(data: Path, deadline: float) -> Connection:
    """Start the server, or wait for the one that another process starts or ends at this moment."""
    command = _command(data)
    with _locked(data / "start.lock", deadline):
        while time.monotonic() < deadline:
            if connection := _running(data):
                return connection
            answer = _supervise(data, command, deadline)
            if answer != "ready" and answer != "busy":
                raise _failed(data, answer)
            if answer == "busy":
                time.sleep(0.2)
    raise _busy(data)


def _command(data: Path) -> list[str]:
    """How to start the supervisor. Raises StoreUnavailable where the server is not installed."""
    settings = {
        "data": str(data),
        "java": embedded_java.command(data),
        "main_class": embedded_java.MAIN_CLASS,
        "logging": embedded_java.LOGGING,
        "version": embedded_java.version(),
        "linger": embedded_server.LINGER,
        "start_timeout": embedded_server.START_TIMEOUT,
    }
    # -I: neither the working directory nor the environment decides what the supervisor imports.
    return [sys.executable, "-I", embedded_server.__file__, json.dumps(settings)]


def _supervise(data: Path, command: list[str], deadline: float) -> str:
    """Start a supervisor and return its one word: `ready`, `busy`, or why the server did not start."""
    log = os.open(data / "server.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True
        ) as starter:
            assert starter.stdout is not None  # asked for one line above
            if not select.select([starter.stdout], [], [], max(0.0, deadline - time.monotonic()))[0]:
                return "busy"  # it has a limit of its own, and tells the log
            answer = starter.stdout.read().decode(errors="replace")
    finally:
        os.close(log)
    return answer or "failed: the supervisor ended without a word"


def _failed(data: Path, answer: str) -> StoreError:
    log = data / "server.log"
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
    except OSError:
        lines = []
    reason = answer.removeprefix("failed: ")
    if "No space left on device" in "\n".join([reason, *lines]):
        return _unusable(data, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    tail = "\n".join(f"    {line}" for line in lines)
    return StoreUnavailable(
        f"the embedded store does not start: {reason}\n{tail}\n", place=str(log), remedy="the log says more"
    )
