"""A text without what is no content in it; aligned with the whole raw text."""

from collections.abc import Sequence

from loaders.document import Skip
from loaders.repair import Repaired
from loaders.repair.pieces import Edits, Operation


def without(text: str, skipped: Sequence[Skip]) -> Repaired:
    """The text that is left, with the way back to its places in `text`."""
    if not skipped:
        return Repaired(text, text)
    parts: list[str] = []
    edits = Edits()
    raw_at = at = 0
    for skip in skipped:
        parts += (text[raw_at : skip.start], skip.instead)
        at += skip.start - raw_at
        edits.add((skip.start, skip.end), (at, at + len(skip.instead)), Operation.SKIPPED)
        raw_at, at = skip.end, at + len(skip.instead)
    parts.append(text[raw_at:])
    return Repaired(text, "".join(parts), edits=edits)
