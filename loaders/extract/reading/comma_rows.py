"""Rows of a table whose cells are parted by commas, as a spreadsheet saves them: 1,甲园,乙市. Bars part them more plainly."""

import re
from itertools import groupby, pairwise

_ROW = re.compile(r"[ \t]*(?P<number>\d{1,3}),[^。;:!?|\n]*")
_HEADED = re.compile(r"[ \t]*(?:序号|编号),[^。;:!?|\n]+")
_FEWEST_CELLS, _FEWEST_ROWS = 3, 3


def barred_rows(text: str) -> str:
    """The text with bars between the cells of rows that commas part; every character keeps its place."""
    if not _SEEN.search(text):
        return text
    lines = text.split("\n")
    filled = [number for number, line in enumerate(lines) if line.strip()]
    for same, run in groupby(filled, lambda number: _cells(lines[number])):
        rows = list(run)
        if same >= _FEWEST_CELLS and _count_on([lines[row] for row in rows]):
            for row in rows:
                lines[row] = lines[row].replace(",", "|")
    return "\n".join(lines)


_SEEN = re.compile(r"(?m)^[ \t]*(?:序号|编号|1),")


def _cells(line: str) -> int:
    """How many cells a line has, 0 where it is no row."""
    return line.count(",") + 1 if _ROW.fullmatch(line) or _HEADED.fullmatch(line) else 0


def _count_on(rows: list[str]) -> bool:
    """Whether the numbers of the rows below the header, if there is one, follow each other."""
    headed = _HEADED.fullmatch(rows[0]) is not None
    numbers = [int(found["number"]) if (found := _ROW.fullmatch(row)) else 0 for row in rows[headed:]]
    follow = all(later == earlier + 1 for earlier, later in pairwise(numbers))
    return bool(numbers) and follow and len(numbers) + headed >= _FEWEST_ROWS
