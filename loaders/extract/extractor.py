"""The whole way of one text: repair, read, find the names, the lists, the figures, and say what they have to do with each other."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from loaders.document import Skip
from loaders.extract.content import repaired_content
from loaders.extract.output import facts
from loaders.extract.reading.clauses import read
from loaders.extract.reading.evening import even
from loaders.extract.reading.fused_rows import unfused_rows
from loaders.extract.reading.glued_rows import parted_rows
from loaders.extract.reading.joint_words import with_joints
from loaders.extract.reading.quoted_figures import with_bare_figures
from loaders.extract.reading.titlemarks import with_titles
from loaders.extract.reading.unwrap import Unwrapped, unwrap
from loaders.extract.reading.wording import mainland, years_in_digits
from loaders.extract.scene import Scene
from loaders.repair import Repaired


def extract(raw: str, name: str, skipped: Sequence[Skip] = ()) -> list[dict[str, Any]]:
    """Entities and relations of a document as `lianpu extract` prints them; offsets count characters of `raw`.

    `skipped` are the stretches of `raw` that are not read (`SourceText.skipped`).
    """
    with _garbage_kept():
        return extract_repaired(repaired_content(raw, skipped), name)


def extract_repaired(repaired: Repaired, name: str) -> list[dict[str, Any]]:
    """The same of a text that is repaired already; offsets count characters of `repaired.raw`."""
    with _garbage_kept():
        flowing = unfused_rows(parted_rows(unwrap(repaired.text)))
        flowing = with_titles(Unwrapped(years_in_digits(mainland(even(flowing.text))), flowing.places))
        flowing = with_joints(with_bare_figures(flowing))
        scene = Scene(read(flowing.text))
        scene.run()
        return facts(scene.draft, flowing, repaired, name)


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
