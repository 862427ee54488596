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
    "in traditional characters": (0.976, 0.971),
    "in the words of Taiwan": (0.950, 0.905),
    "lines broken": (0.967, 0.966),
    "lines broken short": (0.948, 0.913),
    "lines broken by blank lines": (0.969, 0.968),
    "all on one line": (0.973, 0.914),
    "some commas blanks": (0.976, 0.964),
    "half the full stops lost": (0.982, 0.981),
    "enumeration commas commas": (0.969, 0.938),
    "enumeration commas blanks": (0.939, 0.914),
    "marks of English": (0.967, 0.931),
    "quotation marks lost": (0.973, 0.973),
    "marks of titles lost": (0.979, 0.979),
    "a blank after some characters": (0.955, 0.949),
    "a blank after every character": (0.952, 0.932),
    "invisible characters": (0.956, 0.933),
    "spam after marks": (0.982, 0.981),
    "entities": (0.982, 0.981),
    "a page about it": (0.982, 0.981),
    "emphasised": (0.982, 0.981),
    "readings printed": (0.973, 0.967),
}

pytestmark = pytest.mark.skipif(
    not LEARN.is_dir(), reason=f"the annotations are not here ({LEARN}): the scores are NOT held"
)


@pytest.mark.parametrize("kind", DAMAGES)
def test_extraction_from_damaged_texts_does_not_fall_below_what_it_has_reached(kind: str, tmp_path: Path) -> None:
    whole = Score()
    for gold in sorted(LEARN.glob("d*.json")):
        damaged = tmp_path / f"{gold.stem}.txt"
        text = gold.with_suffix(".txt").read_text(encoding="utf-8", errors="ignore")
        damaged.write_text(DAMAGES[kind](text, Random(gold.stem)), encoding="utf-8", newline="")
        prepared = prepare(damaged)
        whole.add(score(read_gold(gold), found_in(prepared.found, prepared.document.name, None)))
    reached = total(whole.entities).f1, total(whole.relations).f1
    assert all(got >= floor for got, floor in zip(reached, FLOORS[kind], strict=True)), reached
