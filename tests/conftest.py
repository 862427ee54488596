"""One embedded graph for all tests that only read: started once, loaded with the fewest facts that they need.

The facts are invented (tests/graph/invented.py has two pages of them) and a third page here has what is awkward: a name
that looks like HTML, a fact that nobody reviewed, a list that names fewer members than it declares, and one that is too
long for a picture. Tests that write make a graph of their own.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator

import pytest

from graph.identifiers import document_id, entity_id
from graph.settings import Settings
from graph.statement import Evidence, Facts, Statement
from graph.store import Store, open_store
from tests.graph.invented import Telling, harbour, valley

HTML = "<img src=x onerror=alert(1)>"
MANY = 40


def awkward() -> Facts:
    """What tempts a page or a query to fail."""
    telling = Telling("灯塔备忘录", kind="plan", date="2033-07-01")
    programme = telling.thing("Programme", HTML)
    industry = telling.thing("Industry", "月光储能")
    telling.relate("FOCUSES_ON", programme, industry)
    telling.group("五色谱系", ["赤焰纺织", "青瓷电子"], declared_count=5, year=2033)
    telling.group("四十谱系", [f"第{number}号云砖" for number in range(1, MANY + 1)], declared_count=MANY, year=2033)
    facts = telling.facts
    rumour = Evidence(telling.document, 9_000, 9_008, "或将聚焦纸鸢物流")
    target = entity_id("Industry", "纸鸢物流")
    guesses = (
        Statement("Industry", target, None, {"name": "纸鸢物流"}, rumour, "candidate"),
        Statement("FOCUSES_ON", programme, target, {}, rumour, "candidate"),
    )
    return Facts(facts.document, (*facts.statements, *guesses))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything is said to be there (LIANPU_REQUIRE_ALL=1, as in CI), a skipped test is a failed one."""
    report = yield
    if report.skipped and os.environ.get("LIANPU_REQUIRE_ALL") == "1":
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An embedded graph that holds the valley, the harbour and the awkward page. For reading only."""
    with open_store(Settings(data=tmp_path_factory.mktemp("shared-graph")), create=True) as opened:
        for facts in (valley().facts, harbour().facts, awkward()):
            opened.load(facts)
        yield opened


@pytest.fixture(scope="session")
def ids() -> dict[str, str]:
    """Ids of what the shared graph holds, by name."""
    names = {
        "Industry": ["月光储能", "云端陶瓷", "纸鸢物流"],
        "Programme": [HTML, "纸鸢腾飞行动"],
        "Park": ["雾港月储产业园"],
    }
    made = {name: entity_id(kind, name) for kind, some in names.items() for name in some}
    groups = {
        s.properties["name"]: s.subject
        for f in (valley().facts, awkward())
        for s in f.statements
        if s.type == "IndustryGroup"
    }
    return (
        made
        | {str(name): i for name, i in groups.items()}
        | {n: document_id(None, n) for n in ("灯塔备忘录", "雾港通报集群进展")}
    )
