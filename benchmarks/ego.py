"""Serving: the graph around one thing with 100 nodes, over HTTP, against the same bytes sent ready-made."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx
import uvicorn
from starlette.responses import Response
from starlette.routing import Route

from api.app import create_app
from benchmarks.load import invented
from benchmarks.side_by_side import Row, compare
from graph.embedded import EmbeddedGraph
from graph.identifiers import entity_id
from graph.model import load_model
from graph.statement import Evidence, Facts, Statement
from graph.store import Store

NODES = 100


def rows() -> list[Row]:
    """Answers a second, ours and ready-made."""
    with (
        tempfile.TemporaryDirectory() as folder,
        EmbeddedGraph(Path(folder)) as graph,
        Store(graph.connection, load_model()) as store,
    ):
        store.prepare()
        facts, centre = _star()
        store.load(facts)
        with _served(store) as (address, ready):
            client = httpx.Client(base_url=address)
            path = f"/v1/entities/{centre}/neighbours?limit={NODES}"
            ready.append(client.get(path).raise_for_status().content)
            row = compare(
                f"the graph around a thing, {NODES} nodes, over HTTP, against the same {len(ready[0]):,} bytes ready-made",
                lambda: client.get(path).raise_for_status(),
                lambda: client.get("/ready").raise_for_status(),
                amount=1,
                unit="answers/s",
                rounds=30,
            )
            client.close()
    return [row]


def _star() -> tuple[Facts, str]:
    facts = invented(NODES - 1)
    centre = entity_id("Programme", "虚构行动")
    words = Evidence(facts.document, 1, 5, "虚构行动")
    statements = [*facts.statements, Statement("Programme", centre, None, {"name": "虚构行动"}, words)]
    things = [s.subject for s in facts.statements if s.type == "Industry"]
    statements += [Statement("COVERS", centre, t, {}, words) for t in things]
    return Facts(facts.document, tuple(statements)), centre


@contextmanager
def _served(store: Store) -> Iterator[tuple[str, list[bytes]]]:
    ready: list[bytes] = []
    app = create_app(store)
    app.router.routes.insert(0, Route("/ready", lambda _: Response(ready[0], media_type="application/json")))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}", ready
    finally:
        server.should_exit = True
        thread.join()
