"""Tables with one cell a line, with bars behind the cells or without."""

import re
from collections.abc import Iterator

from loaders.extract.enumeration.table.cells import (
    LONGEST_CELL,
    MOST_COLUMNS,
    NO_CELL,
    PAGE,
    SECTION,
    Row,
    Span,
    number_of_row,
)
from loaders.extract.enumeration.table.columns import LONGEST_HEADER, is_header, is_header_cell, role_of
from loaders.extract.enumeration.table.spaced_cells import is_spaced
from loaders.extract.reading.spans import stripped

_STATES = re.compile(
    r"[\u4e00-\u9fff]{3}\d[\d.]*(?:%|[个家户项条]|[万亿][元吨])"
)  # a line that says what grows by how much
_FIGURE = re.compile(
    r"[\d.,]+(?:%|[万亿]{0,2}[元吨家个项户辆亩])?(?:以上|左右)?|[万亿]?[元吨家个项户]|万?亿元|%"
)  # what may stand behind what it is of, or its unit
_MOST_BROKEN = 3  # cells of a row whose lines are broken
_MOST_LOST = 3  # cells that a row may lack


def flowing(text: str, cells: Row) -> list[Row]:
    """Rows of cells that bars end, wherever the lines break: the numbers 1, 2, 3, … say how many cells make a row."""
    cells = [_behind_page(text, cell) for cell in cells]
    cells = _without_repeats(cells, [text[slice(*cell)] for cell in cells])
    contents = [text[slice(*cell)] for cell in cells]
    first = next((n for n, content in enumerate(contents) if n and number_of_row(content) == 1), 0)
    if not first:
        return _below_headers(cells, contents)
    if len(names := _filled_runs(cells[:first])) == 2:  # the lower names are parts of an upper one
        return [*names, *_between_gaps(cells, contents, first, (len(names[0]) - 1, len(names[1])))]
    width = next((w for w in _widths(first) if any(number_of_row(c) == 2 for c in contents[first + w :: w])), first)
    rows = [cells[n : n + width] for n in range(0, len(cells), width)]
    counted = sum(number_of_row(text[slice(*row[0])]) == number for number, row in enumerate(rows[first // width :], 1))
    starts = list(_starts(contents, first, width))
    if counted >= len(starts) or width < first:
        return rows
    ends = [*starts[1:], len(cells)]  # merged cells are lost: some rows are shorter
    return [cells[:first], *(cells[a:b][:width] for a, b in zip(starts, ends, strict=True))]


def _below_headers(cells: Row, contents: list[str]) -> list[Row]:
    """Rows without numbers, as wide as the cells that name columns at first."""
    width = next((n for n, content in enumerate(contents) if not is_header_cell(content)), 0)
    if not 1 < width <= MOST_COLUMNS or not is_header(contents[:width]):
        return []
    return [cells[n : n + width] for n in range(0, len(cells), width)]


def _behind_page(text: str, cell: Span) -> Span:
    """A cell without the number of the page that it begins."""
    head = text.find("\n", *cell)
    return stripped(text, (head, cell[1])) if head > 0 and PAGE.fullmatch(text, cell[0], head) else cell


def _without_repeats(cells: Row, contents: list[str]) -> Row:
    """The cells without the beginning of a row that stands twice, as behind a page: 5 | 优质白酒 | 5 | 优质白酒 | 甲."""
    kept, at = [], 0
    while at < len(cells):
        same = range(2, MOST_COLUMNS) if number_of_row(contents[at]) else ()
        twice = next((n for n in same if contents[at : at + n] == contents[at + n : at + 2 * n]), 0)
        at += twice
        kept.append(cells[at])
        at += 1
    return kept


def _filled_runs(cells: Row) -> list[Row]:
    """The runs of cells between empty ones."""
    runs: list[Row] = [[]]
    for cell in cells:
        if cell[0] < cell[1]:
            runs[-1].append(cell)
        elif runs[-1]:
            runs.append([])
    return runs if runs[-1] else runs[:-1]


def _between_gaps(cells: Row, contents: list[str], first: int, columns: tuple[int, int]) -> list[Row]:
    """Rows of a table whose merged cells are lost or stand empty at the end of a row: they begin with the next number, or behind empty cells.

    `columns` are those of the upper names and of the lower ones; under these stands what a row has more than once.
    """
    rows: list[Row] = []
    width, parts = sum(columns), columns[1]
    last, gap = 0, True
    for cell, content in zip(cells[first:], contents[first:], strict=True):
        leads = number_of_row(content) == last + 1 and (gap or len(rows[-1]) >= width - _MOST_LOST)
        if content and (leads or gap):
            rows.append([])
        if not content and not gap and len(rows[-1]) > width - _MOST_LOST + parts:
            rows[-1], more = (
                rows[-1][:-parts],
                rows[-1][-parts:],
            )  # 9.8|甲片区|乙区|丙片区|丁区||: what it has a second time
            rows.append(more)
        last += leads
        gap = not content
        if content:
            rows[-1].append(cell)
    return [row[:width] for row in rows]


def _starts(contents: list[str], first: int, width: int) -> Iterator[int]:
    """Where the rows begin by their numbers, each nearly as far from the last as the table is wide."""
    at: int | None = first
    number = 1
    while at is not None:
        yield at
        number += 1
        near = range(at + max(2, width - _MOST_LOST), min(at + width + 2, len(contents)))
        at = next((n for n in near if number_of_row(contents[n]) == number), None)


def _widths(first: int) -> Iterator[int]:
    """The numbers of columns of a header that takes so many cells, in one row, two or three."""
    yield from (first // n for n in (1, 2, 3) if first % n == 0 and 1 < first // n <= MOST_COLUMNS)


def heads_bars(text: str, lines: list[Span], at: int) -> bool:
    """Whether a line without a bar is the first cell of a row whose others stand below it, each behind a bar."""
    return at + 1 < len(lines) and "|" not in text[slice(*lines[at])] and _begins_with_bar(text, lines[at + 1])


def _begins_with_bar(text: str, line: Span) -> bool:
    return text[line[0] : line[1]].lstrip().startswith("|")


def rows_of_bars(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """Rows that begin with a line without a bar, go on with one cell a line behind a bar each, and may end with a bare bar."""
    rows: list[Row] = []
    end = at
    while heads_bars(text, lines, end):
        row, end = [stripped(text, lines[end])], end + 1
        while end < len(lines) and _begins_with_bar(text, lines[end]):
            cell = stripped(text, (text.index("|", *lines[end]) + 1, lines[end][1]))
            end += 1
            if cell[0] >= cell[1]:
                break
            row.append(cell)
        rows.append(row)
    alike = len(rows) > 1 and len({len(row) for row in rows}) == 1 and len(rows[0]) > 1
    return (rows, end - at) if alike else ([], 0)


def may_be_alone(line: str) -> bool:
    return is_header_cell(line.strip())


def alone(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """One cell a line: headers, then rows that begin with 1, 2, 3, …, or have as many cells as there are headers."""
    first = text[slice(*lines[at])].strip()
    if SECTION.match(first):
        return [], 0  # (二)发展目标
    numbered = role_of(first) == "number"
    width = 1
    while at + width < len(lines) and width <= MOST_COLUMNS:
        following = text[slice(*lines[at + width])].strip()
        is_long = len(following) > LONGEST_HEADER or not (numbered or is_header_cell(following))
        if number_of_row(following) > 0 or is_long or SECTION.match(following) or is_spaced(following):
            break
        width += 1
    following = text[slice(*lines[at + width])].strip() if at + width < len(lines) else ""
    if not numbered and width > 2 and _FIGURE.fullmatch(following):
        width -= 1  # 指标|2020年|2025年|工业总产值(亿元)|2000: no row begins with a figure, but with what it is of
    header = [stripped(text, line) for line in lines[at : at + width]]
    names = [text[slice(*cell)] for cell in header]
    below_title = not numbered and "number" in map(role_of, names[1:])  # 重点项目名单|序号|项目名称
    if width < 2 or below_title or not is_header(names):
        return [], 0
    rows = (_by_number if numbered else _by_width)(text, lines, at + width, width)
    return ([header, *rows], width + sum(map(len, rows))) if rows else ([], 0)


def _by_number(text: str, lines: list[Span], at: int, width: int) -> list[Row]:
    """Rows whose numbers rise; what stands alone before one is a heading of those below it."""
    rows: list[Row] = []
    last = 0

    def number(line: int) -> int:
        return number_of_row(text[slice(*lines[line])]) if line < len(lines) else 0

    most = _MOST_BROKEN if number(at) == 1 and width > 2 else 0  # lines more than cells; a table with headings has none
    while (leads := number(at)) > last or number(at + 1) > last:
        row = [stripped(text, lines[at])]
        at += 1
        if leads > last:
            last = leads
            broken = next((n for n in range(1, most + 1) if number(at + width - 1 + n) == last + 1), 0)
            while at < len(lines) and len(row) < width + broken and number(at) != last + 1:
                row.append(stripped(text, lines[at]))
                at += 1
        rows.append(row)
    return rows


def _by_width(text: str, lines: list[Span], at: int, width: int) -> list[Row]:
    rows: list[Row] = []
    for first in range(at, len(lines) - width + 1, width):
        row = [stripped(text, line) for line in lines[first : first + width]]
        stating = sum(_STATES.search(text, a, b) is not None for a, b in row)
        if stating > 1 or any(b - a > LONGEST_CELL or NO_CELL.search(text[a:b]) for a, b in row):
            break
        if any(SECTION.match(text, a, b) for a, b in row[1:]):
            break
        rows.append(row)
    return rows if len(rows) > 1 else []
