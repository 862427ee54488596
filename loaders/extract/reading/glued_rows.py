"""Rows of a table whose cells have run into each other: 3甲经济技术开发区江苏 is 3, a park and its province."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.row_heads import end_of_name
from loaders.extract.reading.unwrap import Unwrapped

_ROW = re.compile(r"(?m)^[ \t]*(?P<number>\d{1,3})(?P<cells>[\u4e00-\u9fff][^,，。;；:：、|\n]{3,40})$")
_FEWEST = 3  # rows one below the other that show it
_LONGEST_PLACE = 8  # characters


def parted_rows(flowing: Unwrapped) -> Unwrapped:
    """The text with a blank behind the number of each such row, and one before its place."""
    rows = list(_ROW.finditer(flowing.text))
    blanks: list[int] = []
    for run in _runs(rows):
        ends = [_end_before_place(row["cells"]) for row in run]
        if all(ends):
            blanks += [row.end("number") for row in run]
            blanks += [row.start("cells") + end for row, end in zip(run, ends, strict=True) if end < len(row["cells"])]
    return flowing.with_marks([(at, " ", at) for at in blanks])


def _runs(rows: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Rows whose numbers count on, with nothing but empty lines between."""
    runs: list[list[re.Match[str]]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        follows = last is not None and int(row["number"]) == int(last["number"]) + 1
        if last is not None and follows and not row.string[last.end() : row.start()].strip():
            runs[-1].append(row)
        else:
            runs.append([row])
    return [run for run in runs if len(run) >= _FEWEST]


def _end_before_place(cells: str) -> int:
    """Where the name ends with its head: at the end, or before a place: 甲经济技术开发区|江苏; 0 where it has none."""
    places = (n for n in range(_LONGEST_PLACE, 1, -1) if cells[-n:] in lx.divisions())
    return end_of_name(cells, [len(cells), *(len(cells) - n for n in places)])
