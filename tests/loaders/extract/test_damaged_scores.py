"""What is found in annotated documents after damage, against what is found in them whole."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from loaders.evaluate import Score, found_in, read_gold, score, total
from loaders.prepare import prepare
from tests.loaders.extract.damages import DAMAGES

LEARN = Path(__file__).parents[3].parent / "shared" / "development" / "learn"
# Damage -> least F1 of entities and relations: a hundredth under what was measured when it was written down.
FLOORS: dict[str, tuple[float, float]] = {
    "in traditional characters": (0.983, 0.982),
    "in the words of Taiwan": (0.956, 0.917),
    "lines broken": (0.981, 0.982),
    "lines broken short": (0.977, 0.971),
    "lines broken by blank lines": (0.981, 0.982),
    "all on one line": (0.974, 0.917),
    "some commas blanks": (0.976, 0.964),
    "half the full stops lost": (0.983, 0.982),
    "enumeration commas commas": (0.969, 0.938),
    "enumeration commas blanks": (0.966, 0.967),
    "marks of English": (0.968, 0.932),
    "quotation marks lost": (0.974, 0.973),
    "marks of titles lost": (0.980, 0.980),
    "a blank after some characters": (0.956, 0.949),
    "a blank after every character": (0.953, 0.933),
    "invisible characters": (0.956, 0.934),
    "spam after marks": (0.983, 0.982),
    "entities": (0.983, 0.982),
    "a page about it": (0.983, 0.982),
    "emphasised": (0.983, 0.982),
    "readings printed": (0.978, 0.973),
}

# Two damages, one after the other -> the same.
TWICE: dict[tuple[str, str], tuple[float, float]] = {
    ("readings printed", "lines broken"): (0.934, 0.893),
    ("readings printed", "lines broken short"): (0.920, 0.853),
    ("lines broken", "readings printed"): (0.969, 0.969),
    ("lines broken short", "readings printed"): (0.968, 0.962),
    ("lines broken", "marks of titles lost"): (0.974, 0.969),
    ("lines broken short", "marks of titles lost"): (0.966, 0.960),
    ("lines broken by blank lines", "marks of titles lost"): (0.974, 0.969),
    ("lines broken short", "quotation marks lost"): (0.968, 0.963),
    ("invisible characters", "lines broken"): (0.953, 0.932),
    ("invisible characters", "lines broken short"): (0.931, 0.908),
    ("in traditional characters", "lines broken"): (0.981, 0.981),
    ("lines broken", "enumeration commas blanks"): (0.943, 0.914),
    ("lines broken short", "enumeration commas blanks"): (0.932, 0.876),
    ("enumeration commas blanks", "some commas blanks"): (0.954, 0.927),
}

pytestmark = pytest.mark.skipif(
    not LEARN.is_dir(), reason=f"the annotations are not here ({LEARN}): the scores are NOT held"
)


@pytest.mark.parametrize("kind", DAMAGES)
def test_extraction_from_damaged_texts_does_not_fall_below_what_it_has_reached(kind: str, tmp_path: Path) -> None:
    reached = _reached((kind,), tmp_path)
    assert all(got >= floor for got, floor in zip(reached, FLOORS[kind], strict=True)), reached


@pytest.mark.parametrize("kinds", TWICE)
def test_nor_does_it_from_texts_damaged_twice(kinds: tuple[str, str], tmp_path: Path) -> None:
    reached = _reached(kinds, tmp_path)
    assert all(got >= floor for got, floor in zip(reached, TWICE[kinds], strict=True)), reached


def _reached(kinds: tuple[str, ...], folder: Path) -> tuple[float, float]:
    """F1 of entities and of relations of all documents, after these damages one after the other."""
    whole = Score()
    for gold in sorted(LEARN.glob("d*.json")):
        text = gold.with_suffix(".txt").read_text(encoding="utf-8", errors="ignore")
        for kind in kinds:
            text = DAMAGES[kind](text, Random(gold.stem))
        damaged = folder / f"{gold.stem}.txt"
        damaged.write_text(text, encoding="utf-8", newline="")
        prepared = prepare(damaged)
        whole.add(score(read_gold(gold), found_in(prepared.found, prepared.document.name, None)))
    return total(whole.entities).f1, total(whole.relations).f1
