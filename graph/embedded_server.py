"""The supervisor of the embedded store: one small process that starts ArcadeDB, watches it and ends it.

`graph.embedded` starts this file as `python -I embedded_server.py {settings as JSON}`; nobody else does. It uses the
standard library only, so that it costs little memory while the server runs.

Who holds which lock (all are flock on a file in the data directory; the kernel drops them when the holder dies,
even by kill -9, so none is ever stale):

    clients.lock      shared: every process that uses the graph; exclusive: the supervisor while it ends the server
    start.lock        exclusive: the one client that starts a supervisor
    supervisor.lock   exclusive: the supervisor
    server.lock       exclusive: the supervisor and, by inheritance, the Java process: while it is held, no other
                      Java process may open the database, whatever became of the supervisor
"""

import contextlib
import ctypes
import fcntl
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, NoReturn

DATABASE = "lianpu"
USER = "root"
HOST = "127.0.0.1"
LINGER = 5.0  # seconds without a client before the server ends: the next command usually comes sooner
START_TIMEOUT = 60.0  # seconds; a start takes 1.5 to 3, on a slow laptop 9
STOP_TIMEOUT = 30.0  # seconds for a clean end before the process is killed
LOG_LIMIT = 4 * 1024 * 1024  # bytes of server.log; beyond, it starts afresh
PORT_ATTEMPTS = 3  # a free port can be taken by somebody else between our look and the server's bind

_PR_SET_PDEATHSIG = 1


class StartFailed(Exception):
    """The server did not come up; the message says why."""


class PortTaken(StartFailed):
    """Another process took a port that was free a moment ago."""


def main(settings: dict[str, Any]) -> None:
    """Run until no client is left. Tells the starter through standard output: `ready`, `busy` or `failed: reason`."""
    if os.fork():  # the starter must not get a child that it has to wait for
        os._exit(0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    data = Path(settings["data"])
    with contextlib.ExitStack() as last, contextlib.ExitStack() as held:
        try:
            held.enter_context(_exclusive(data / "supervisor.lock"))
            _end_orphan(data)
            server_lock = held.enter_context(_exclusive(data / "server.lock"))
        except BlockingIOError:
            _tell("busy")
            return
        try:
            server = held.enter_context(_running(settings, data, server_lock))
        except (StartFailed, OSError) as error:
            _tell(f"failed: {error}")
            return
        _tell("ready")
        _watch(server, data, settings["linger"], server_lock, last)


@contextlib.contextmanager
def _running(settings: dict[str, Any], data: Path, server_lock: int) -> Iterator[subprocess.Popen[str]]:
    """The server, ready and named in `server.json`; ended cleanly on leaving, whatever the reason.

    Raises StartFailed, or OSError where the directory cannot be written.
    """
    found = data / "server.json"
    found.unlink(missing_ok=True)
    fresh = _discard_half_made(data)
    password = _new_password(data)
    server, (bolt_port, http_port) = _start(settings, data, server_lock, password)
    try:
        if fresh:
            _mark_complete(data)
        (data / "server.password").unlink()
        facts = {"pid": os.getpid(), "server_pid": server.pid, "port": bolt_port, "http_port": http_port}
        _write_private(found, json.dumps(facts | {"password": password, "version": settings["version"]}))
        yield server
    finally:
        found.unlink(missing_ok=True)
        _stop(server)
        (data / "server.pid").unlink(missing_ok=True)


def _start(
    settings: dict[str, Any], data: Path, server_lock: int, password: str
) -> tuple[subprocess.Popen[str], tuple[int, int]]:
    """The server and its ports for Bolt and HTTP. Raises StartFailed."""
    for _ in range(PORT_ATTEMPTS):
        ports = _free_ports()
        server = _spawn(settings, data, ports, server_lock)
        try:
            _write_private(data / "server.pid", str(server.pid))
            _wait_until_ready(server, _pump(server), ports[1], password, settings["start_timeout"])
            return server, ports
        except PortTaken:
            _stop(server)
        except BaseException:
            _stop(server)
            raise
    raise StartFailed(f"no port of {HOST} stayed free")


def _watch(
    server: subprocess.Popen[str], data: Path, linger: float, server_lock: int, last: contextlib.ExitStack
) -> None:
    """Return when the server died, or when nobody has used it for `linger` seconds.

    The exclusive lock on clients.lock is then kept, in `last`, until the server has ended: a client that comes while the
    server goes down waits for the end and starts a new one, instead of meeting a dying one.
    """
    last_used = time.monotonic()
    while server.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=min(1.0, linger))
        if not _is_at(data / "server.lock", server_lock):
            _vanish(server)
        with contextlib.ExitStack() as attempt:
            try:
                attempt.enter_context(_exclusive(data / "clients.lock"))
            except BlockingIOError:
                last_used = time.monotonic()
                continue
            if time.monotonic() - last_used >= linger:
                last.push(attempt.pop_all())
                return


def _is_at(path: Path, descriptor: int) -> bool:
    """Whether the open file is still the one at that path."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _vanish(server: subprocess.Popen[str]) -> NoReturn:
    """End at once, touching nothing: the directory was removed, and what is there now belongs to another server.

    `rm -r` and a new load is how one empties the graph; a clean end would write into the new directory.
    """
    server.kill()
    os._exit(0)


# Locks and files


@contextlib.contextmanager
def _exclusive(path: Path) -> Iterator[int]:
    """The file, locked for this process alone. Raises BlockingIOError where another holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield descriptor
    finally:
        os.close(descriptor)


def _end_orphan(data: Path) -> None:
    """End a Java process whose supervisor was killed: nobody else would. (On Linux the kernel does it already.)

    Raises BlockingIOError if it cannot be found or does not end.
    """
    if is_free(data / "server.lock"):
        return
    with contextlib.suppress(OSError, ValueError):
        os.kill(int((data / "server.pid").read_text()), signal.SIGTERM)  # ours for sure: it holds the lock
    deadline = time.monotonic() + STOP_TIMEOUT
    while not is_free(data / "server.lock"):
        if time.monotonic() > deadline:
            raise BlockingIOError
        time.sleep(0.1)


def is_free(path: Path) -> bool:
    """Whether nobody holds the lock at this moment."""
    try:
        with _exclusive(path):
            return True
    except BlockingIOError:
        return False


def _write_private(path: Path, text: str) -> None:
    """Write in one step, readable by the owner only: a reader sees the old file or the whole new one."""
    draft = path.with_name(path.name + ".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)
    draft.replace(path)


def _new_password(data: Path) -> str:
    """A password for this run only. It goes through a file, since other users can see a command line.

    The server reads its own list of users in preference, so the list of the last run goes.
    """
    password = secrets.token_urlsafe(24)
    (data / "arcadedb" / "config" / "server-users.jsonl").unlink(missing_ok=True)
    _write_private(data / "server.password", password)
    return password


def _discard_half_made(data: Path) -> bool:
    """Remove a database whose very first start did not finish: nothing was ever stored in it.

    Answers whether the database will be made now. While it is made, the file `creating` stands beside it.
    """
    databases = data / "arcadedb" / "databases"
    creating = data / "creating"
    if creating.exists():
        shutil.rmtree(databases, ignore_errors=True)
    elif (databases / DATABASE).exists():
        return False
    creating.touch()
    databases.parent.mkdir(mode=0o700, exist_ok=True)
    return True


def _mark_complete(data: Path) -> None:
    """Remove the mark `creating`, for good: it must not come back after a power failure, with data in the store."""
    (data / "creating").unlink(missing_ok=True)
    directory = os.open(data, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


# The Java process


def _free_ports() -> tuple[int, int]:
    with socket.socket() as first, socket.socket() as second:
        first.bind((HOST, 0))
        second.bind((HOST, 0))
        return first.getsockname()[1], second.getsockname()[1]


def _spawn(settings: dict[str, Any], data: Path, ports: tuple[int, int], server_lock: int) -> subprocess.Popen[str]:
    (data / "arcadedb" / "logging.properties").write_text(settings["logging"], encoding="utf-8")
    listen = [f"-Darcadedb.bolt.port={ports[0]}", f"-Darcadedb.server.httpIncomingPort={ports[1]}"]
    return subprocess.Popen(
        [*settings["java"], *listen, settings["main_class"]],
        cwd=data / "arcadedb",
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        pass_fds=[server_lock],
        preexec_fn=_die_with_parent(),  # noqa: PLW1509 - one system call; the only other thread just reads a pipe
    )


def _environment() -> dict[str, str]:
    """Ours, without what changes a Java start from outside, and with UTF-8 for paths: LANG=C would break Chinese."""
    kept = {name: value for name, value in os.environ.items() if name not in {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"}}
    return kept | {"LC_ALL": "C.UTF-8"}


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux the kernel ends the server when the supervisor is killed. Elsewhere `_end_orphan` does, later."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def set_signal() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # it died in between
            os._exit(1)

    return set_signal


class _Output(threading.Thread):
    """Copies what the server prints to our standard error (server.log), and keeps the line that says why it failed."""

    def __init__(self, stream: IO[str]) -> None:
        super().__init__(daemon=True)
        self._stream = stream
        self.failure: str | None = None

    def run(self) -> None:
        for line in self._stream:
            if "ServerException:" in line or line.startswith('Exception in thread "main"'):
                self.failure = line.strip()
            with contextlib.suppress(OSError):  # a full disk must not block the server
                if os.fstat(2).st_size > LOG_LIMIT:
                    os.ftruncate(2, 0)
                os.write(2, line.encode())


def _pump(server: subprocess.Popen[str]) -> _Output:
    assert server.stdout is not None  # asked for in _spawn
    output = _Output(server.stdout)
    output.start()
    return output


def _wait_until_ready(
    server: subprocess.Popen[str], output: _Output, http_port: int, password: str, timeout: float
) -> None:
    """Raises PortTaken or StartFailed. A failed server may stay alive, so its output is read too."""
    deadline = time.monotonic() + timeout
    while not _has_database(http_port, password):
        if output.failure and "Unable to listen" in output.failure:
            raise PortTaken(output.failure)
        if output.failure:
            raise StartFailed(output.failure)
        if server.poll() is not None:
            output.join(1)
            raise StartFailed(f"the Java process ended with status {server.returncode}")
        if time.monotonic() > deadline:
            raise StartFailed(f"the server was not ready after {timeout:.0f} seconds")
        time.sleep(0.05)


def _has_database(http_port: int, password: str) -> bool:
    """Whether the server answers and has opened the database. (Bolt answers earlier, without a database.)"""
    request = urllib.request.Request(f"http://{HOST}:{http_port}/api/v1/exists/{DATABASE}")
    request.add_header("Authorization", "Basic " + b64encode(f"{USER}:{password}".encode()).decode())
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy of the environment is not for us
    try:
        with direct.open(request, timeout=5) as answer:
            return bool(json.load(answer).get("result"))
    except (OSError, urllib.error.URLError, ValueError):
        return False


def _stop(server: subprocess.Popen[str]) -> None:
    server.terminate()
    try:
        server.wait(timeout=STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _tell(message: str) -> None:
    """Report to the starter, once; it may be gone."""
    with contextlib.suppress(OSError):
        os.write(1, message.encode())
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
