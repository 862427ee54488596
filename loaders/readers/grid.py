"""Tables -> lines: one row a line, `a | b | c`, merged cells filled; what spans the whole table is a line of its own."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from loaders.readers.result import MAX_CHARACTERS

_SPACE = re.compile(r"\s+")
_BETWEEN_HANZI = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])")


class Cell(NamedTuple):
    """A cell as HTML and Word describe it: what stands in it, and how many columns and rows it covers."""

    text: str
    columns: int = 1
    rows: int = 1


def spread(rows: Iterable[Sequence[Cell]], widest: int = 256) -> list[list[str]]:
    """Cells with their spans -> a grid in which every covered place has the text of its cell."""
    grid: list[list[str]] = []
    hanging: dict[int, Cell] = {}  # column -> the cell from above that covers it, with the rows that are left
    for row in rows:
        line: list[str] = []
        below: dict[int, Cell] = {}
        cells = iter(row)
        while len(line) < widest:
            cell = hanging.get(len(line)) or next(cells, None)
            if cell is None:
                if not any(column > len(line) for column in hanging):
                    break
                cell = Cell("")
            for _ in range(max(1, min(cell.columns, widest - len(line)))):
                if cell.rows > 1:
                    below[len(line)] = Cell(cell.text, 1, cell.rows - 1)
                line.append(cell.text)
        grid.append(line)
        hanging = below
    return grid


def as_lines(grid: Iterable[Sequence[str]]) -> list[str]:
    """One line a row; empty rows and columns are left out."""
    rows = [[clean(cell) for cell in row] for row in grid]
    rows = [row for row in rows if any(row)]
    width = max(map(len, rows), default=0)
    used = [i for i in range(width) if any(i < len(row) and row[i] for row in rows)]
    lines, size = [], 0
    for row in rows:
        lines.append(_line([row[i] if i < len(row) else "" for i in used]))
        size += len(lines[-1])
        if size > MAX_CHARACTERS:
            raise ValueError("merged cells repeat too much text")
    return lines


def _line(cells: Sequence[str]) -> str:
    filled = [cell for cell in cells if cell]
    if len(filled) == 1 or (len(set(filled)) == 1 and len(filled) == len(cells)):
        return filled[0]  # a title, a heading or a note: it stands alone or spans the table
    line = " | ".join(cells)
    return line if cells[0] and cells[-1] else f"| {line} |"


def clean(text: str) -> str:
    """The text of a cell on one line; a bar in it is no border. A break inside Chinese was only there to fit the cell."""
    if _SPACE.search(text):
        text = _BETWEEN_HANZI.sub("", _SPACE.sub(" ", text).strip())
    return text.replace("|", "｜")
