"""A real Neo4j Community for the contract tests, on a free port of this machine.

    with running_neo4j(folder) as (address, user, password): ...

Tests ask `why_not()` first: it gives the reason to skip. `python tests/neo4j/neo4j_server.py FOLDER` runs one by hand
until Ctrl-C, and prints the setting with which tests use it instead of starting their own:

    LIANPU_TEST_NEO4J=neo4j://user:password@host:port   use this server; its content will be deleted
    LIANPU_REQUIRE_ALL=1                                nothing may be skipped: a missing Java or Maven is a failure
"""

import contextlib
import ctypes
import fcntl
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

VERSION = "5.26.20"
JAVA_AT_LEAST = 17
START_TIMEOUT = 180  # seconds; 12 to 14 on a laptop
STOP_TIMEOUT = 30
MAVEN_TIMEOUT = 900  # seconds for 116 MB, the first time
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "lianpu" / f"neo4j-{VERSION}"
POM = Path(__file__).with_name("pom.xml")

Access = tuple[str, str, str]  # address, user, password

_PR_SET_PDEATHSIG = 1


class Neo4jUnavailable(Exception):
    """The server could not be installed or started; the message has the last lines of the output."""


def why_not() -> str | None:
    """The reason why there is no Neo4j to test with, or None. Raises Neo4jUnavailable under LIANPU_REQUIRE_ALL=1."""
    if os.environ.get("LIANPU_TEST_NEO4J"):
        return None
    reason = _missing()
    if reason and os.environ.get("LIANPU_REQUIRE_ALL") == "1":
        raise Neo4jUnavailable(f"LIANPU_REQUIRE_ALL=1, but {reason}")
    return reason


def _missing() -> str | None:
    remedy = f"install Java {JAVA_AT_LEAST} and Maven, or name a server in LIANPU_TEST_NEO4J"
    found = _java_version()
    if found < JAVA_AT_LEAST:
        return f"Neo4j is NOT TESTED: it needs Java {JAVA_AT_LEAST}, found {found or 'none'} ({remedy})"
    if not _installed() and shutil.which("mvn") is None:
        return f"Neo4j is NOT TESTED: Maven, which fetches it, is missing ({remedy})"
    return None


@contextlib.contextmanager
def running_neo4j(folder: Path, port: int = 0) -> Iterator[Access]:
    """Address, user and password of an empty server; it ends with the block, or with this process.

    `folder` takes its files (about 1 MB). Raises Neo4jUnavailable.
    """
    if named := os.environ.get("LIANPU_TEST_NEO4J"):
        yield _access(named)
        return
    _install()
    home = folder.absolute()
    port = port or _free_port()
    _configure(home, port)
    access = (f"bolt://127.0.0.1:{port}", "neo4j", "lianpu-test")
    with (home / "console.log").open("wb") as log:
        server = subprocess.Popen(
            _command(home),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for pytest, which then ends the server in good order
            preexec_fn=_die_with_parent(),  # noqa: PLW1509 - one system call; nothing of it takes a lock
        )
    try:
        _set_password(server, home, access)
        yield access
    finally:
        _stop(server)


def _access(named: str) -> Access:
    parts = urlsplit(named)
    if not parts.hostname or parts.password is None:
        raise Neo4jUnavailable("LIANPU_TEST_NEO4J must look like neo4j://user:password@host:port")
    address = f"{parts.scheme}://{parts.hostname}:{parts.port or 7687}"
    return address, unquote(parts.username or "neo4j"), unquote(parts.password)


# Installation


def _java_version() -> int:
    """The major version of the java on the path; 0 without one."""
    try:
        shown = subprocess.run(["java", "-version"], capture_output=True, text=True, timeout=60, check=False).stderr
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.search(r'version "(?:1\.)?(\d+)', shown)
    return int(found[1]) if found else 0


def _installed() -> bool:
    return (CACHE / "complete").exists()


def _install() -> None:
    """Put the jars into the cache, once, even if several test runs start together. Raises Neo4jUnavailable."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "install.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _installed():
            return
        shutil.rmtree(CACHE / "lib", ignore_errors=True)  # a class path holds nothing else
        command = [
            "mvn",
            "-B",
            "-q",
            "-f",
            str(POM),
            "dependency:copy-dependencies",
            f"-DoutputDirectory={CACHE / 'lib'}",
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=MAVEN_TIMEOUT, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Neo4jUnavailable(f"Maven did not fetch Neo4j: {error}") from error
        if done.returncode != 0:
            raise Neo4jUnavailable("Maven did not fetch Neo4j:\n" + "\n".join(done.stdout.splitlines()[-20:]))
        (CACHE / "complete").touch()


# The server


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _configure(home: Path, port: int) -> None:
    for name in ("conf", "data", "logs", "plugins", "import", "run"):
        (home / name).mkdir(parents=True, exist_ok=True)
    settings = {
        "server.bolt.listen_address": f"127.0.0.1:{port}",
        "server.bolt.advertised_address": f"127.0.0.1:{port}",
        "server.http.enabled": "false",
        "server.https.enabled": "false",
        "server.memory.pagecache.size": "64m",
        "dbms.usage_report.enabled": "false",
    }
    text = "".join(f"{name}={value}\n" for name, value in settings.items())
    (home / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")


def _command(home: Path) -> list[str]:
    opened = ("java.base/java.nio", "java.base/java.lang", "java.base/sun.nio.ch")
    return [
        "java",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-cp",
        f"{CACHE / 'lib'}/*",
        *(f"--add-opens={package}=ALL-UNNAMED" for package in opened),
        "-Dfile.encoding=UTF-8",
        "org.neo4j.server.CommunityEntryPoint",
        f"--home-dir={home}",
        f"--config-dir={home / 'conf'}",
    ]


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux the kernel ends the server if the test process is killed."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _set_password(server: subprocess.Popen[bytes], home: Path, access: Access) -> None:
    """Wait for the server and replace the first password. Raises Neo4jUnavailable.

    Over Bolt, since `neo4j-admin dbms set-initial-password` would start a second Java.
    """
    address, user, password = access
    change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new"
    _once_ready(server, home, (address, user, "neo4j"), "system", change, new=password)
    _once_ready(server, home, access, "neo4j", "RETURN 1")


def _once_ready(
    server: subprocess.Popen[bytes], home: Path, access: Access, database: str, statement: str, **parameters: str
) -> None:
    """Run the statement as soon as the database takes it."""
    address, user, password = access
    deadline = time.monotonic() + START_TIMEOUT
    while True:
        try:
            with GraphDatabase.driver(
                address, auth=(user, password), connection_timeout=5, max_transaction_retry_time=0
            ) as driver:
                driver.execute_query(statement, parameters, database_=database)
            return
        except (DriverError, Neo4jError) as error:
            if server.poll() is not None or time.monotonic() > deadline:
                tail = "\n".join((home / "console.log").read_text(errors="replace").splitlines()[-20:])
                raise Neo4jUnavailable(f"Neo4j did not start: {error}\n{tail}") from error
        time.sleep(0.3)


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(timeout=STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with running_neo4j(Path(sys.argv[1]), port=int(sys.argv[2]) if len(sys.argv) > 2 else 0) as (at, name, secret):
        print(f"LIANPU_TEST_NEO4J={at.replace('bolt://', f'neo4j://{name}:{secret}@')}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
