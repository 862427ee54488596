"""Our counts are those of the script beside the gold, on every annotated document that is at hand."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from loaders.document import read_document
from loaders.evaluate import found_in, read_gold, score
from loaders.extract import extract

SHARED = Path(__file__).parents[3].parent / "shared"
SCORE = SHARED / "gold" / "score.py"
GOLD = sorted(SHARED.glob("gold/00?.json")) + sorted(SHARED.glob("development/[cl]*/d*.json"))

pytestmark = [
    pytest.mark.skipif(not SCORE.exists(), reason="the gold and its script are not here (../shared/gold)"),
    # The script leaves its files to the garbage collector.
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@cache
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORE)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document_of(gold: Path) -> Path:
    beside = gold.with_suffix(".txt")
    return beside if beside.exists() else next((SHARED / "documents").glob(f"{gold.stem}_*.txt"))


@pytest.mark.parametrize("gold", GOLD, ids=lambda p: p.stem)
@pytest.mark.parametrize("until", [None, 400])
def test_the_counts_and_errors_are_those_of_the_script(gold: Path, until: int | None) -> None:
    read = read_document(document_of(gold))
    facts = extract(read.text, read.name, read.skipped)
    said: list[tuple[str, ...]] = []
    lines = [json.dumps(fact, ensure_ascii=False) for fact in facts]
    theirs = script().score(
        *script().load_gold(gold), *script().load_pred(lines, read.name, until), lambda *words: said.append(words)
    )
    ours = score(read_gold(gold), found_in(facts, read.name, until))
    for counts, wanted in zip((ours.entities, ours.relations), theirs, strict=True):
        assert {k: [c.right, c.found, c.annotated] for k, c in counts.items()} == dict(wanted)
    assert [f"{e.kind} {e.type} {e.fact}" for e in ours.errors] == [" ".join(w.strip() for w in ws) for ws in said]
