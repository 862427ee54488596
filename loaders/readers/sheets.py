"""XLSX: every visible sheet, a row a line, by openpyxl.

It reads row by row, in constant memory: a sheet can claim a million rows of 16,384 columns. Merged ranges, which it does
not tell in this mode, are taken from the sheet's XML.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

import openpyxl
from lxml import etree
from openpyxl.utils.cell import range_boundaries

from loaders.readers.grid import as_lines
from loaders.readers.result import Read, broken

MAX_CELLS = 1_000_000  # openpyxl reads some 25,000 a second
MAX_RANGES = 200_000
_ROW = 10  # cells that an empty row counts as: a sheet can skip a million rows
_NAMELESS = re.compile(r"(?:sheet|工作表|表)\s*\d*", re.IGNORECASE)
_MERGED = "{*}mergeCell"


def read_sheets(data: bytes, archive: zipfile.ZipFile, place: str) -> Read:
    """Read an XLSX that `archive.open_archive` has found safe."""
    with broken("XLSX file", place):
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        lines: list[str] = []
        left = MAX_CELLS
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            sheet.reset_dimensions()  # what the file says about its size may be wrong
            grid = _grid(sheet, left)
            left -= sum(map(len, grid))
            _fill(grid, _merged(archive, sheet._worksheet_path), left)
            found = as_lines(grid)
            if found and " | " in found[0] and not _NAMELESS.fullmatch(sheet.title):
                found.insert(0, sheet.title)  # the rows have no title of their own
            lines += found
        properties = book.properties
        declared = {"title": properties.title, "author": properties.creator, "created": properties.created}
        return Read("xlsx", "\n".join(lines), declared={k: _shown(v) for k, v in declared.items() if v})


def _grid(sheet: Any, left: int) -> list[list[str]]:
    grid = []
    for row in sheet.iter_rows():
        left -= len(row) + _ROW
        if left < 0:
            raise ValueError(f"more than {MAX_CELLS} cells")
        grid.append([_shown(cell.value, cell) for cell in row])
    return grid


def _shown(value: Any, cell: Any = None) -> str:
    """A value about as the program shows it."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and cell is not None and (cell.number_format or "").endswith("%"):
        return f"{value * 100:.10g}%"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _merged(archive: zipfile.ZipFile, path: str) -> Iterator[tuple[int, int, int, int]]:
    """(first column, first row, last column, last row) of each merged range, from 1."""
    with archive.open(path) as file:
        elements = etree.iterparse(
            file, tag=(_MERGED, "{*}row"), resolve_entities=False, no_network=True, huge_tree=False
        )
        number = 0
        for _, element in elements:
            if element.tag.endswith("mergeCell"):
                number += 1
                if number > MAX_RANGES:
                    raise ValueError(f"more than {MAX_RANGES} merged ranges")
                yield range_boundaries(element.get("ref", ""))
            element.clear()


def _fill(grid: list[list[str]], ranges: Iterator[tuple[int, int, int, int]], left: int) -> None:
    """Write the first cell of each range into the others."""
    width = max(map(len, grid), default=0)
    for first, top, end, bottom in ranges:
        rows = grid[top - 1 : bottom]
        if not rows or not first or len(rows[0]) < first:
            continue
        value, last = rows[0][first - 1], min(end, width)
        left -= (last - first + 1) * len(rows)
        if left < 0:
            raise ValueError("merged ranges cover too many cells")
        for row in rows:
            row.extend([""] * (last - len(row)))
            row[first - 1 : last] = [value] * (last - first + 1)
