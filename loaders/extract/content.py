"""What is read of a text: without what is skipped, in usual characters, repaired; aligned with the raw text."""

from collections.abc import Sequence

from loaders.document import Skip
from loaders.extract.reading.printed import line_ends
from loaders.repair import Repaired, chained, repair
from loaders.repair.detect import State, detect
from loaders.skipping import without
from loaders.stand_ins import stand_ins

_WITH_READINGS = (State.DAMAGED, State.ANNOTATED, State.ANNOTATED_TRADITIONAL)


def repaired_content(text: str, skipped: Sequence[Skip]) -> Repaired:
    """The content of a text; offsets count characters of `text`."""
    kept = without(text, skipped)
    usual = chained(kept, without(kept.text, stand_ins(kept.text)))
    state = detect(usual.text)
    if state in _WITH_READINGS and (ends := _line_ends(usual.text)):
        usual = chained(usual, without(usual.text, ends))
    return chained(usual, repair(usual.text, state))


def _line_ends(text: str) -> list[Skip]:
    """The line breaks that print has put into a text with readings: without these its lines are of no one width any more."""
    ends = line_ends(text)
    lines = sum(not line.isspace() for line in text.splitlines() if line)
    return (
        [Skip(start, end, "") for start, end in ends] if 3 * len(ends) > lines else []
    )  # else it is a table, or a list
