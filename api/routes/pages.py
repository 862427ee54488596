"""The explorer, the documentation page, and the files that both load: all from this server, none from elsewhere.

vis-network comes from the installed pyvis and Swagger UI from the installed fastapi-offline; both are found without
being imported (pyvis would bring IPython along).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

router = APIRouter(include_in_schema=False)
STATIC = Path(__file__).parent.parent / "static"


def _package(name: str) -> Path:
    found = find_spec(name)
    assert found is not None and found.origin is not None, f"{name} is a dependency and not installed"
    return Path(found.origin).parent


ASSETS = {
    "vis-network.min.js": _package("pyvis") / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js",
    "vis-network.css": _package("pyvis") / "templates" / "lib" / "vis-9.1.2" / "vis-network.css",
    "swagger-ui-bundle.js": _package("fastapi_offline") / "static" / "swagger-ui-bundle.js",
    "swagger-ui.css": _package("fastapi_offline") / "static" / "swagger-ui.css",
}


def install(app: FastAPI) -> None:
    """Serve the pages and their files."""
    app.include_router(router)
    for name, path in ASSETS.items():
        app.add_api_route(f"/assets/{name}", _sender(path), include_in_schema=False, response_class=FileResponse)
    app.mount("/static", StaticFiles(directory=STATIC))


def _sender(path: Path) -> Callable[[], FileResponse]:
    def send() -> FileResponse:
        return FileResponse(path)

    return send


@router.get("/")
def explorer() -> FileResponse:
    """The explorer; what it shows stands in the query of its address."""
    return FileResponse(STATIC / "index.html")


@router.get("/docs")
def docs() -> FileResponse:
    """Swagger UI over /openapi.json."""
    return FileResponse(STATIC / "docs.html")
