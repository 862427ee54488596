"""The API without a network: a client that calls the application in this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from graph.store import Store

Get = Callable[..., Any]


@pytest.fixture(scope="session")
def client(store: Store) -> TestClient:
    return TestClient(create_app(store), raise_server_exceptions=False)


@pytest.fixture
def get(client: TestClient) -> Get:
    """GET /v1/… as JSON; fails unless the answer has the wanted status code."""

    def ask(path: str, wanted: int = 200, /, **parameters: Any) -> Any:
        answer = client.get(f"/v1/{path}", params=parameters)
        assert answer.status_code == wanted, answer.text
        return answer.json()

    return ask
