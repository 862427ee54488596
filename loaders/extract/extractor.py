"""The whole way of one text: repair, read, find the names, the lists, the figures, and say what they have to do with each other."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from loaders.document import Skip
from loaders.extract.clauses import even, read
from loaders.extract.output import facts
from loaders.extract.scene import Scene
from loaders.extract.unwrap import unwrap
from loaders.repair import Repaired, repair
from loaders.skipping import without


def extract(raw: str, name: str, skipped: Sequence[Skip] = ()) -> list[dict[str, Any]]:
    """Entities and relations of a document as `lianpu extract` prints them; offsets count characters of `raw`.

    `skipped` are the stretches of `raw` that are not read (`SourceText.skipped`).
    """
    with _garbage_kept():
        return _extract(raw, name, skipped)


def _extract(raw: str, name: str, skipped: Sequence[Skip]) -> list[dict[str, Any]]:
    kept = without(raw, skipped)
    repaired = repair(kept.text)
    flowing = unwrap(repaired.text)
    scene = Scene(read(even(flowing.text)))
    scene.run()
    found = facts(scene.draft, flowing, repaired, name)
    if skipped:
        _put_back(found, kept)
    return found


@contextmanager
def _garbage_kept() -> Iterator[None]:
    """Without the search for garbage in cycles, which would walk through all words of a long text again and again."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _put_back(found: list[dict[str, Any]], kept: Repaired) -> None:
    """Give every place in the text that was kept as a place in the whole text."""
    for fact in found:
        for place in fact.get("mentions") or fact["evidence"]:
            place["start"], place["end"] = kept.to_raw(place["start"], place["end"])
            place["quote"] = kept.raw[place["start"] : place["end"]]
