"""The application: wiring only."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from api import errors, responses
from api.head import Head
from api.routes import documents, entities, graph, health, lists, pages
from api.security import SecurityHeaders
from graph.store import Store

_DESCRIPTION = """
链谱：中国产业政策知识图谱。每一条事实都带有原话、所在文件与位置。

A knowledge graph of Chinese industrial policy. Every fact carries the exact words that state it, their document and
their place. Errors are problem+json (RFC 9457).
"""
_PROBLEM: dict[int | str, dict[str, Any]] = {
    status: {
        "description": description,
        "content": {"application/problem+json": {"schema": responses.Problem.model_json_schema()}},
    }
    for status, description in (
        ("4XX", "请求有误 · the request is wrong"),
        ("5XX", "服务有误 · the server cannot answer"),
    )
}


def create_app(store: Store) -> FastAPI:
    """The API and the explorer on an open store, which stays the caller's to close."""
    app = FastAPI(
        title="链谱 lianpu",
        version="1",
        description=_DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        responses=_PROBLEM,
    )
    app.state.store = store
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Head)
    errors.install(app)
    for part in (entities, lists, documents, graph, health):
        app.include_router(part.router)
    pages.install(app)
    return app
