"""The layout: nothing overlaps, nothing moves, and it is the same every time."""

import itertools
import math

import pytest

from graph.model import load_model
from graph.results import Relation, Subgraph, Thing
from graph.view import APART, STRETCH, positions

KINDS = ["Industry", "Target", "Programme"]


def _star(count, extra=0):
    """A centre with `count` things around it; the fifth of them has `extra` of its own."""
    things = [Thing(f"t{i}", KINDS[i % 3], f"n{i:04}", "asserted", [], {}) for i in range(1 + count + extra)]
    relations = [
        Relation(f"r{i}", "INCLUDES", "t0" if i <= count else "t5", f"t{i}", "asserted", [], [], {"position": i})
        for i in range(1, 1 + count + extra)
    ]
    brought = {"t0": [f"t{i}" for i in range(1, 1 + count)]}
    if extra:
        brought["t5"] = [f"t{i}" for i in range(1 + count, 1 + count + extra)]
    return Subgraph(things, relations, brought=brought)


@pytest.mark.parametrize(("count", "extra"), [(0, 0), (1, 0), (9, 40), (300, 0), (300, 60), (500, 490)])
def test_nothing_overlaps(count, extra):
    places = [(x / STRETCH, y) for x, y in positions(_star(count, extra), load_model()).values()]
    assert len(places) == 1 + count + extra
    taken: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for x, y in places:
        square = (int(x // APART), int(y // APART))
        near = [p for dx in (-1, 0, 1) for dy in (-1, 0, 1) for p in taken.get((square[0] + dx, square[1] + dy), [])]
        assert all(math.dist((x, y), other) > APART * 0.99 for other in near)
        taken.setdefault(square, []).append((x, y))


def test_opening_another_moves_nothing():
    model = load_model()
    before, after = positions(_star(300), model), positions(_star(300, 80), model)
    assert before.items() <= after.items()
    assert positions(_star(300, 80), model) == after


def test_a_type_stands_together():
    places = positions(_star(60), load_model())
    around = sorted(
        (i for i in places if i != "t0"),
        key=lambda i: (math.atan2(places[i][1], places[i][0] / STRETCH) + math.pi / 2 + 1e-6) % math.tau,
    )
    kinds = [KINDS[int(i[1:]) % 3] for i in around]
    assert sum(a != b for a, b in itertools.pairwise(kinds)) <= 4


def test_a_centre_that_nothing_leads_to_stands_beside():
    lone = Thing("lone", "Industry", "lone", "asserted", [], {})
    graph = _star(5)
    places = positions(
        Subgraph([*graph.things, lone], graph.relations, brought={**graph.brought, "lone": []}), load_model()
    )
    assert places["lone"][0] > max(x for i, (x, _) in places.items() if i != "lone")
