"""Every error is a problem, says enough, and says nothing of the inside."""

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from graph import errors
from graph.store import Store


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing/here", 404),
        ("GET", "/v1/entities/none", 404),
        ("POST", "/v1/search", 405),
        ("GET", "/v1/search", 422),
        ("GET", "/v1/entities?type=Industry&limit=0", 422),
        ("GET", "/v1/entities?type=Industry&limit=501", 422),
        ("GET", "/v1/entities?type=Industry&offset=-1", 422),
        ("GET", "/v1/entities?type=Industry&status=maybe", 422),
        ("GET", "/static/..%2f..%2fapi/app.py", 404),
        ("GET", "/static/nothing.js", 404),
    ],
)
def test_errors_are_problems(client, method, path, status):
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"].startswith("urn:lianpu:problem:")
    assert problem["title"] and problem["detail"] and problem["instance"]
    if status == 405:
        assert answer.headers["allow"] == "GET"


class _Broken(Store):
    """A store of which every question fails."""

    def __init__(self, model, error):  # no super(): it would connect
        self.model, self._error = model, error

    def read(self, *_, **__):
        raise self._error

    def check_version(self):
        raise self._error


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotFound("gone"), 404),
        (errors.ModelError("wrong"), 422),
        (errors.StoreUnavailable("secret", place="bolt://secret"), 503),
        (errors.StoreBusy("secret"), 503),
        (errors.StoreOutdated("secret"), 503),
        (errors.StoreError("secret MATCH (n)"), 502),
        (errors.SettingsError("secret"), 500),
        (ZeroDivisionError("secret"), 500),
    ],
)
def test_the_table(store, error, status):
    client = TestClient(create_app(_Broken(store.model, error)), raise_server_exceptions=False)
    for path in ("/v1/status", "/readyz"):
        answer = client.get(path)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert "secret" not in answer.text
    assert client.get("/healthz").json() == {"status": "ok"}


def test_every_error_of_ours_has_a_row(store):
    def leaves(kind):
        return [kind, *(leaf for child in kind.__subclasses__() for leaf in leaves(child))]

    for kind in leaves(errors.LianpuError):
        client = TestClient(create_app(_Broken(store.model, kind("x"))), raise_server_exceptions=False)
        assert client.get("/v1/status").status_code >= 400


def test_ready(client):
    assert client.get("/readyz").json() == {"status": "ok"}


@pytest.mark.parametrize("path", ["/v1/schema", "/v1/search?q=月光", "/", "/docs", "/healthz"])
def test_head_is_get_without_a_body(client, path):
    head, answer = client.head(path, follow_redirects=False), client.get(path, follow_redirects=False)
    assert head.status_code == answer.status_code and head.content == b""
    assert head.headers["content-type"] == answer.headers["content-type"]
