"""Every error as problem+json (RFC 9457), from one table.

What the caller can mend is told in full. What went wrong on our side is logged in full and told in general: messages
of a store name addresses and queries, which are nobody else's business.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from api.responses import Problem
from api.security import HEADERS
from graph import errors

_log = logging.getLogger("lianpu.api")


@dataclass(frozen=True, slots=True)
class _Row:
    """How an error is told: status, kind (the end of the problem's type), title; `detail` None tells its own message."""

    status: HTTPStatus
    kind: str
    title: str
    detail: str | None = None


# From the most special to the most general: the first row that fits is taken.
_UNAVAILABLE = "the graph does not answer; try again in a moment"
_TABLE: dict[type[errors.LianpuError], _Row] = {
    errors.NotFound: _Row(HTTPStatus.NOT_FOUND, "not-found", "not found"),
    errors.ModelError: _Row(HTTPStatus.UNPROCESSABLE_ENTITY, "not-in-the-model", "not in the model"),
    errors.StoreUnavailable: _Row(HTTPStatus.SERVICE_UNAVAILABLE, "no-graph", "no graph", _UNAVAILABLE),
    errors.StoreBusy: _Row(HTTPStatus.SERVICE_UNAVAILABLE, "graph-busy", "the graph is busy", _UNAVAILABLE),
    errors.StoreOutdated: _Row(
        HTTPStatus.SERVICE_UNAVAILABLE, "graph-outdated", "the graph is outdated", "it has to be loaded anew"
    ),
    errors.StoreError: _Row(
        HTTPStatus.BAD_GATEWAY, "graph-failed", "the graph failed", "the graph refused the question"
    ),
    errors.LianpuError: _Row(
        HTTPStatus.INTERNAL_SERVER_ERROR, "internal", "internal error", "the server's log says more"
    ),
}


def install(app: FastAPI) -> None:
    """Make `app` answer every error with a problem."""
    app.add_exception_handler(errors.LianpuError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)


def _problem(request: Request, problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    problem.instance = request.url.path
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=problem.status,
        media_type="application/problem+json",
        # An unexpected error is answered outside of the middleware that sets these headers.
        headers={**HEADERS, **(headers or {})},
    )


def _ours(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, errors.LianpuError)
    row = next(row for kind, row in _TABLE.items() if isinstance(error, kind))
    if row.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        _log.error("%s: %s", request.url.path, error)
        problem = Problem.of(row.kind, row.title, row.status, row.detail or "")
    else:
        where = f"{error.place}: " if error.place else ""
        problem = Problem.of(row.kind, row.title, row.status, where + error.message, remedy=error.remedy)
    return _problem(request, problem)


def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    fields = [{"name": ".".join(str(part) for part in e["loc"][1:]), "reason": e["msg"]} for e in error.errors()]
    detail = "; ".join(f"{f['name']}: {f['reason']}" for f in fields)
    return _problem(
        request,
        Problem.of("invalid-parameter", "invalid parameter", HTTPStatus.UNPROCESSABLE_ENTITY, detail, errors=fields),
    )


def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    details = {
        HTTPStatus.NOT_FOUND: "there is no such address; /docs lists those there are",
        HTTPStatus.METHOD_NOT_ALLOWED: f"{request.method} is not possible here",
    }
    title = status.phrase.lower()
    problem = Problem.of(title.replace(" ", "-"), title, status, details.get(status, str(error.detail)))
    return _problem(request, problem, dict(error.headers or {}))


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    _log.error("%s %s", request.method, request.url.path, exc_info=error)
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return _problem(request, Problem.of("internal", "internal error", status, "the server's log says more"))
