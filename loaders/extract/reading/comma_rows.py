"""Rows of a table whose cells are parted by commas, as a spreadsheet saves them: 序号,园区,所在市 and 1,甲园,乙市 below.

Bars part them more plainly: commas may be taken for those of sentences and enumerations. Rows without a header stay as they are.
"""

import re
from itertools import groupby, pairwise

_ROW = re.compile(r"[ \t]*(?P<number>\d{1,3}),[^。;:!?|\n]*")
_HEADED = re.compile(r"[ \t]*(?:序号|编号),[^。;:!?|\n]+")
_SEEN = re.compile(r"(?m)^[ \t]*(?:序号|编号),")
_FEWEST_CELLS, _FEWEST_ROWS = 3, 2


def barred_rows(text: str) -> str:
    """The text with bars between the cells of rows that commas part; every character keeps its place."""
    if not _SEEN.search(text):
        return text
    lines, width = text.split("\n"), 0  # cells of the header that was seen last
    filled = [number for number, line in enumerate(lines) if line.strip()]
    for same, run in groupby(filled, lambda number: _cells(lines[number])):
        rows = list(run)
        headed = _HEADED.fullmatch(lines[rows[0]]) is not None
        width = same if headed else width
        if same == width >= _FEWEST_CELLS and _count_on([lines[row] for row in rows[headed:]]):
            for row in rows:
                lines[row] = lines[row].replace(",", "|")
    return "\n".join(lines)


def _cells(line: str) -> int:
    """How many cells a line has, 0 where it is no row."""
    return line.count(",") + 1 if _ROW.fullmatch(line) or _HEADED.fullmatch(line) else 0


def _count_on(rows: list[str]) -> bool:
    """Whether the numbers of rows follow each other."""
    numbers = [int(found["number"]) if (found := _ROW.fullmatch(row)) else 0 for row in rows]
    return len(rows) >= _FEWEST_ROWS and all(later == earlier + 1 for earlier, later in pairwise(numbers))
