"""A target's caption has its figure; other things are called by their names."""

from __future__ import annotations

import pytest

from graph.results import Thing, caption
from graph.values import Value


@pytest.mark.parametrize(
    ("kind", "properties", "shown"),
    [
        ("Target", {"value": 12000.0, "unit": "个", "comparator": "~"}, "产值 ≈12,000个"),
        ("Target", {"value": 2.0, "value_max": 3.0, "unit": "个", "comparator": "range"}, "产值 2–3个"),
        ("Target", {"value": 7.1, "unit": "%", "comparator": ">="}, "产值 ≥7.1%"),
        ("Target", {"rank": "全国首位", "value": 1.0, "unit": "位"}, "产值 全国首位"),
        ("Target", {}, "产值"),
        ("EnterpriseTier", {"rank": 3}, "产值"),
    ],
)
def test_caption(kind: str, properties: dict[str, Value], shown: str) -> None:
    assert caption(Thing("x", kind, "产值", "asserted", [], properties)) == shown
