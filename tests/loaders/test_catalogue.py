"""The catalogue as it is shipped: it fits the model, its assertions hold, and it has all that the gold holds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from graph.model import load_model
from graph.text import normalise
from loaders.catalogue import read_catalogue
from loaders.expect import check_expectations

CATALOGUE = read_catalogue()
GOLD = Path(__file__).parents[2].parent / "shared" / "gold"
SOURCE_OF = {
    "000": "shandong-2024-draft",
    "001": "shandong-2024-press",
    "002": "shandong-2023-plan",
    "003": "shandong-2022-2025-plan",
}


# Ours under a fuller or a plainer key: 国家 distributes over the three centres of 000; 001 spells out 规模以上.
RENAMED = {
    "pf.产业创新中心": "pf.国家产业创新中心",
    "pf.制造业创新中心": "pf.国家制造业创新中心",
    "et.规上工业企业": "et.规模以上工业企业",
    "i.主要家电产品": "i.家电",
}


def key(text: str) -> str:
    """A key of the gold or of ours: ours have no brackets and quotes, and the page itself is called `document`."""
    form = normalise(re.sub(r"[(（].*?[)）]", "", text))
    return "document" if text == "d.main" else RENAMED.get(form, form)


def test_every_fact_fits_the_model() -> None:
    assert len(list(CATALOGUE.facts(load_model()))) == len(CATALOGUE.sources)


@pytest.mark.parametrize("source", CATALOGUE.sources, ids=lambda s: s.name)
def test_every_source_states_what_it_expects(source) -> None:
    assert source.expectations
    check_expectations(source, load_model())


@pytest.mark.parametrize("number", SOURCE_OF)
@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold annotations are not here (../shared/gold)")
def test_all_that_the_gold_requires_is_there(number: str) -> None:
    gold = json.loads((GOLD / f"{number}.json").read_text("utf-8"))
    source = next(s for s in CATALOGUE.sources if s.name == SOURCE_OF[number])
    keys = {key(e.key) for e in source.entities}
    required = {key(e["id"]) for e in gold["entities"] if not e.get("optional")}
    assert required - keys == set()
    ours = {(r.type, key(r.source), key(r.target)) for r in source.relations}
    stated = {(r["type"], key(r["source"]), key(r["target"])) for r in gold["relations"]}
    assert stated - ours == set()


@pytest.mark.parametrize("number", SOURCE_OF)
@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold annotations are not here (../shared/gold)")
def test_figures_are_those_of_the_gold(number: str) -> None:
    gold = json.loads((GOLD / f"{number}.json").read_text("utf-8"))
    source = next(s for s in CATALOGUE.sources if s.name == SOURCE_OF[number])
    by_key = {key(e.key): e for e in source.entities}
    for entity in (e for e in gold["entities"] if e["type"] == "Target" and isinstance(e.get("value"), int | float)):
        ours = by_key[key(entity["id"])]
        assert ours.properties["value"] == entity["value"], entity["id"]
        assert ours.properties["unit"] == entity["unit"]
