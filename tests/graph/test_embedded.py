"""The embedded store's processes: one server, shared, that ends with its users and comes back after every kind of end.

Real processes and signals throughout. A server costs about two seconds to start, so tests that need only a running one
share one (`shared`); LINGER is shortened, since waiting is most of what the others do.
"""

import errno
import importlib.util
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from neo4j import GraphDatabase

from graph import embedded, embedded_java, embedded_server
from graph.content import fingerprint
from graph.dialects import SEARCH_INDEX, dialect_of
from graph.embedded import EmbeddedGraph
from graph.errors import StoreBusy, StoreUnavailable
from graph.settings import Settings
from graph.store import open_store
from tests.graph.invented import valley

LINGER = 0.5

# A user of the graph in a process of its own: says which server it found, then holds its lease until told to end.
USER = """
import json, sys
from pathlib import Path
from graph import embedded_server
from graph.embedded import EmbeddedGraph
embedded_server.LINGER = float(sys.argv[2])
with EmbeddedGraph(Path(sys.argv[1])) as graph:
    print(json.loads((Path(sys.argv[1]) / "server.json").read_text())["server_pid"], flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def short_linger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_server, "LINGER", LINGER)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedGraph]:
    # The name has a blank and Chinese characters: Java gets both wrong if asked carelessly.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(embedded_server, "LINGER", LINGER)
        with EmbeddedGraph(tmp_path_factory.mktemp("embedded") / "图 谱") as graph:
            yield graph


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "data"
    ended(tmp_path / "data")  # leave no Java behind, whatever the test did


def user(data: Path) -> "subprocess.Popen[str]":
    root = Path(embedded.__file__).parent.parent
    return subprocess.Popen(
        [sys.executable, "-c", USER, str(data), str(LINGER)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"LC_ALL": "C"},
    )


def found(process: "subprocess.Popen[str]") -> int:
    """The server's process that a user found."""
    assert process.stdout is not None
    return int(process.stdout.readline())


def eventually(condition: Callable[[], bool], seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def ended(data: Path) -> bool:
    """Whether no process holds the data directory any more, after a while."""

    def free() -> bool:
        return all(embedded_server.is_free(data / name) for name in ("server.lock", "supervisor.lock"))

    return not data.is_dir() or eventually(free)


def pids(data: Path) -> tuple[int, int]:
    """The supervisor and the server."""
    names = json.loads((data / "server.json").read_text())
    return names["pid"], names["server_pid"]


def write(graph: EmbeddedGraph, name: str) -> None:
    with GraphDatabase.driver(graph.connection.address, auth=graph.connection.auth) as driver:
        driver.execute_query("MERGE (n:Kept {name: $name})", name=name, database_=graph.connection.database)


def names(graph: EmbeddedGraph) -> list[str]:
    with GraphDatabase.driver(
        graph.connection.address, auth=graph.connection.auth, notifications_min_severity="OFF"
    ) as driver:
        rows = driver.execute_query("MATCH (n:Kept) RETURN n.name ORDER BY n.name", database_=graph.connection.database)
    return [row.value() for row in rows.records]


# Sharing


def test_a_second_opening_shares_the_server_and_keeps_it_alive(shared: EmbeddedGraph) -> None:
    with EmbeddedGraph(shared._data) as second:
        assert second.connection == shared.connection
    time.sleep(LINGER * 3)
    assert names(shared) == []


def test_another_process_shares_the_server(shared: EmbeddedGraph) -> None:
    with user(shared._data) as other:
        assert found(other) == pids(shared._data)[1]
        other.communicate("")
    assert other.returncode == 0


def test_four_processes_at_once_start_one_server_which_ends_with_the_last_even_if_killed(data: Path) -> None:
    users = [user(data) for _ in range(4)]
    assert len({found(each) for each in users}) == 1
    assert (data / "server.log").read_text().count("is starting up") == 1
    for each in users:
        with each:
            each.kill()
    assert ended(data)
    assert not (data / "server.json").exists()
    assert "ArcadeDB Server is down" in (data / "server.log").read_text()  # a clean end


def test_secrets_are_for_the_owner_only_and_listeners_on_loopback(shared: EmbeddedGraph) -> None:
    data = shared._data
    for name in ("server.json", "server.log"):
        assert stat.S_IMODE((data / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert not (data / "server.password").exists()
    assert shared.connection.password not in repr(shared.connection)
    if sys.platform.startswith("linux"):
        supervisor, server = pids(data)
        for pid in (supervisor, server):
            assert shared.connection.password.encode() not in Path(f"/proc/{pid}/cmdline").read_bytes()
        assert listening_elsewhere(server) == []


def listening_elsewhere(pid: int) -> list[str]:
    """Addresses beyond loopback where the process listens, as /proc writes them."""
    inodes = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        target = str(descriptor.readlink())
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    loopback = ("0100007F:", "0000000000000000FFFF00000100007F:", "00000000000000000000000001000000:")
    rows = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
    ]
    return [row[1] for row in rows if row[3] == "0A" and row[9] in inodes and not row[1].startswith(loopback)]


# Ends and restarts


def test_a_client_that_comes_while_the_server_goes_gets_a_new_one_with_the_data(data: Path) -> None:
    with EmbeddedGraph(data) as graph:
        write(graph, "kept")
        first = pids(data)[1]
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:  # sooner or later it comes in the middle of the end
        with EmbeddedGraph(data) as graph:
            assert names(graph) == ["kept"]
            if pids(data)[1] != first:
                return
        time.sleep(LINGER + 0.2)
    pytest.fail("the server never ended")


def test_a_killed_server_is_started_again_and_nothing_is_lost(data: Path) -> None:
    with EmbeddedGraph(data) as graph, user(data) as other:
        killed = found(other)
        write(graph, "kept")
        os.kill(killed, signal.SIGKILL)
        graph.reconnect()
        assert names(graph) == ["kept"]
        assert pids(data)[1] != killed
        other.communicate("")


def test_an_open_store_goes_on_after_its_server_was_killed(data: Path) -> None:
    with open_store(Settings(data=data), create=True) as store:
        store.load(valley().facts)
        before = fingerprint(store)
        os.kill(pids(data)[1], signal.SIGKILL)
        with ThreadPoolExecutor(4) as pool:  # all ask at once; one of them starts the server again
            assert set(pool.map(lambda _: fingerprint(store), range(4))) == {before}
        os.kill(pids(data)[1], signal.SIGKILL)
        assert not store.load(valley().facts)


def test_a_server_file_that_names_another_users_process(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data.mkdir()
    (data / "server.json").write_text(
        json.dumps({"pid": 1, "server_pid": 1, "port": 1, "http_port": 1, "password": "x"})
    )

    def refused(pid: int, number: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(os, "kill", refused)
        assert embedded._running(data) is None


def test_a_killed_supervisor_leaves_no_server_and_no_trouble(data: Path) -> None:
    with EmbeddedGraph(data) as graph:
        write(graph, "kept")
        supervisor, orphan = pids(data)
        os.kill(supervisor, signal.SIGKILL)
        assert eventually(lambda: embedded_server.is_free(data / "supervisor.lock"))
        graph.reconnect()
        assert names(graph) == ["kept"]
        assert pids(data)[1] != orphan
    assert ended(data)


@pytest.mark.parametrize("moment", [0.3, 1.2])
def test_a_first_start_that_is_cut_off_can_be_tried_again(data: Path, moment: float) -> None:
    with user(data) as owner:
        assert eventually((data / "server.pid").exists)
        time.sleep(moment)
        for pid in (int((data / "server.pid").read_text()), owner.pid):
            os.kill(pid, signal.SIGKILL)
    with EmbeddedGraph(data) as graph:
        write(graph, "kept")
        assert names(graph) == ["kept"]
    assert not (data / "creating").exists()


def test_a_half_made_database_is_made_anew(data: Path) -> None:
    broken = data / "arcadedb" / "databases" / embedded_server.DATABASE
    broken.mkdir(parents=True)
    (broken / "configuration.json").write_text("{")
    (data / "creating").touch()
    with EmbeddedGraph(data) as graph:
        assert names(graph) == []


def test_a_directory_that_is_removed_and_made_anew_under_a_server(data: Path) -> None:
    with EmbeddedGraph(data) as graph:
        write(graph, "old")
        first = pids(data)
    shutil.rmtree(data)
    with EmbeddedGraph(data) as graph:
        assert names(graph) == []
        assert eventually(lambda: not alive(first[1]))
        assert pids(data) != first
        write(graph, "new")
    assert ended(data)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


# Errors


def test_a_file_in_place_of_the_directory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StoreUnavailable, match="a file") as caught:
            EmbeddedGraph(path)
        assert caught.value.place == str(path)


def test_a_read_only_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, content: bytes) -> int:  # permissions do not bind root, who may run the tests
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(StoreUnavailable, match=r"Read-only file system.*LIANPU_DATA"):
        EmbeddedGraph(tmp_path / "data")


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(100, 99, 1))
    with pytest.raises(StoreUnavailable, match=r"No space left on device.*free at least 64 MB"):
        EmbeddedGraph(tmp_path / "data")


def test_the_package_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(StoreUnavailable, match=r"arcadedb-embedded is not installed.*LIANPU_GRAPH"):
        EmbeddedGraph(tmp_path / "data")


def test_a_server_that_does_not_start_shows_its_last_words(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_java, "JAVA_OPTIONS", ("-Xmx1g", "-XX:+NoSuchOption"))
    with pytest.raises(StoreUnavailable, match=r"(?s)ended with status 1.*NoSuchOption") as caught:
        EmbeddedGraph(data)
    assert caught.value.place == str(data / "server.log")


def test_a_start_that_takes_too_long(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_server, "START_TIMEOUT", 0.2)
    with pytest.raises(StoreUnavailable, match="not ready after"):
        EmbeddedGraph(data)


def test_a_server_that_does_not_answer(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with EmbeddedGraph(data):
        server = pids(data)[1]
        monkeypatch.setattr(embedded_server, "START_TIMEOUT", 0.5)
        monkeypatch.setattr(embedded_server, "STOP_TIMEOUT", 0.5)
        monkeypatch.setattr(embedded, "ANSWER_TIMEOUT", 0.5)
        os.kill(server, signal.SIGSTOP)
        try:
            with pytest.raises(StoreBusy, match=f"kill {server}"):
                EmbeddedGraph(data)
        finally:
            os.kill(server, signal.SIGCONT)


def test_the_log_is_bounded(tmp_path: Path) -> None:
    script = (
        "import sys; from graph import embedded_server as server; server.LOG_LIMIT = 1000\n"
        "server._Output(sys.stdin).run()"
    )
    lines = "".join(f"line {number}\n" for number in range(1000))
    with (tmp_path / "server.log").open("ab") as log:
        root = Path(embedded.__file__).parent.parent
        subprocess.run([sys.executable, "-c", script], input=lines, text=True, stderr=log, cwd=root, check=True)
    text = (tmp_path / "server.log").read_text()
    assert len(text) < 1100
    assert text.endswith("line 999\n")


# The schema


def test_bootstrap_can_be_repeated_and_search_splits_at_blanks_only(shared: EmbeddedGraph) -> None:
    connection = shared.connection
    with GraphDatabase.driver(connection.address, auth=connection.auth, notifications_min_severity="OFF") as driver:
        dialect = dialect_of(driver, connection)
        assert dialect.name == "arcadedb"
        for _ in range(2):
            dialect.bootstrap(driver, ["Project", "Passage"], ["COVERS"])
        driver.execute_query(
            "UNWIND $rows AS row MERGE (n:Project {id: row.id}) SET n:Entity SET n += row.props",
            rows=[{"id": "p", "props": {"grams": "高端 端装 c++"}}, {"id": "q", "props": {"grams": "高端"}}],
        )
        search = f"CALL db.index.fulltext.queryNodes('{SEARCH_INDEX}', $q) YIELD node RETURN node.id ORDER BY node.id"
        for query, expected in (('"高端"', ["p", "q"]), ('"高端" AND "端装"', ["p"]), ('"c++"', ["p"]), ('"端"', [])):
            assert [row.value() for row in driver.execute_query(search, q=query).records] == expected
        labels = driver.execute_query("MATCH (n:Entity {id: 'p'}) RETURN labels(n)").records[0].value()
        assert sorted(labels) == ["Entity", "Project"]
