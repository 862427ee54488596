"""Every route says what it does, shows an example, and the examples are answers that the catalogue gives."""

import inspect

import pytest
from fastapi.routing import APIRoute

from api import examples, responses
from loaders.catalogue import read_catalogue


def _described(client):
    return client.app.openapi()


def test_every_route_is_described_with_an_example(client):
    schemas = _described(client)["components"]["schemas"]
    for path, methods in _described(client)["paths"].items():
        for operation in methods.values():
            assert operation["summary"], path
            assert operation["description"], path
            answer = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
            assert schemas[answer]["examples"], answer
            assert "application/problem+json" in operation["responses"]["4XX"]["content"], path


def test_examples_fit_their_answers():
    for kind in vars(responses).values():
        if isinstance(kind, type) and issubclass(kind, responses._Answer) and kind is not responses._Answer:
            for example in kind.model_json_schema()["examples"]:
                kind.model_validate(example)


def test_examples_are_of_the_catalogue():
    stated = [s for facts in read_catalogue().facts() for s in facts.statements]
    known = {s.about for s in stated} | {s.evidence.id for s in stated}
    shown = [
        examples.INDUSTRY,
        examples.GROUP,
        examples.DRAFT,
        examples.INCLUDES,
        examples.FOCUSES_ON,
        examples.PASSAGE,
    ]
    for example in shown:
        assert example["id"] in known, example
    (words,) = {s.evidence for s in stated if s.evidence.id == examples.PASSAGE["id"]}
    assert (words.quote, words.start, words.end) == tuple(examples.PASSAGE[k] for k in ("quote", "start", "end"))


def test_routes_are_plain_functions(client):
    """The driver is synchronous: an async route would hold up all others while it waits."""
    for route in client.app.routes:
        if isinstance(route, APIRoute):
            assert not inspect.iscoroutinefunction(route.endpoint), route.path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/docs", "text/html"),
        ("/openapi.json", "application/json"),
        ("/static/explorer.js", "text/javascript"),
        ("/static/explorer.css", "text/css"),
        ("/static/icon.svg", "image/svg+xml"),
        ("/assets/vis-network.min.js", "text/javascript"),
        ("/assets/vis-network.css", "text/css"),
        ("/assets/swagger-ui-bundle.js", "text/javascript"),
        ("/assets/swagger-ui.css", "text/css"),
    ],
)
def test_pages_and_their_files_come_from_here(client, path, kind):
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(kind)
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "http" not in policy
    if kind == "text/html":
        assert "//" not in answer.text.replace("<!--", "")
        assert "<script>" not in answer.text
