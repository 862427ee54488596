"""For whoever watches the server."""

from __future__ import annotations

from fastapi import APIRouter

from api import responses
from api.deps import StoreDep

router = APIRouter(tags=["health"])


@router.get("/healthz", summary="进程在运行 · the process lives")
def healthz() -> responses.Health:
    """不问图谱。 · Asks nothing of the graph."""
    return responses.Health()


@router.get("/readyz", summary="图谱可用 · the graph answers")
def readyz(store: StoreDep) -> responses.Health:
    """图谱不应答时为 503。 · 503 while the graph does not answer."""
    store.check_version()
    return responses.Health()
