"""The command that serves the graph."""

from __future__ import annotations

import errno
import socket
from typing import Annotated

import typer

from api.commands.output import say
from graph.errors import SettingsError
from graph.settings import Settings, load_settings
from graph.store import open_store

_LOOPBACK = ("127.0.0.1", "localhost")


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on [LIANPU_HOST].")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port to listen on [LIANPU_PORT].")] = None,
) -> None:
    """Serve the HTTP API and the explorer, until Ctrl-C.

    Example: lianpu serve --port 9000
    """
    import uvicorn  # noqa: PLC0415 - these two take a second to import, and no other command needs them
    from starlette.middleware.trustedhost import TrustedHostMiddleware  # noqa: PLC0415

    from api.app import create_app  # noqa: PLC0415

    settings = load_settings()
    settings = settings.model_copy(update={k: v for k, v in (("host", host), ("port", port)) if v is not None})
    listening = _listen(settings)
    with listening, open_store(settings) as store:
        app = create_app(store)
        if settings.host in _LOOPBACK:  # a page elsewhere must not reach it under a name of its own
            app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(_LOOPBACK))
        say(
            f"explorer: http://{settings.host}:{settings.port}/   API: http://{settings.host}:{settings.port}/docs   (Ctrl-C ends it)"
        )
        uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])


def _listen(settings: Settings) -> socket.socket:
    """A listening socket, taken before anything is started; raises SettingsError where the address cannot be had."""
    listening = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        why = "is taken by another program" if error.errno == errno.EADDRINUSE else f"cannot be used: {error.strerror}"
        raise SettingsError(
            f"{settings.host}:{settings.port} {why}",
            place="LIANPU_PORT",
            remedy="set LIANPU_PORT or --port to another one",
        ) from error
    return listening
