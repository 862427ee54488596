"""Tables whose cells are parted by blanks or commas, a row a line or all of them on one line."""

import re

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
from loaders.extract.enumeration.table.columns import LONGEST_HEADER, is_header, role_of
from loaders.extract.reading.spans import stripped

_FOLLOWS = re.compile("(?:如下)?[:][ \t]*$")  # a title that leads in a table: …名单|如下:
_CUT_OFF = re.compile("[.…]{2,}")  # the end of a table that is not all there
_FLAT_HEADER = re.compile(r"序号[ \t]+[^ \t]+(?=[ \t])")
_FLAT_ROWS = tuple(re.compile(rf"[ \t]0*{number}[.、]?[ \t]") for number in (1, 2))
_BETWEEN_COMMAS = re.compile(r"(?:(?<=,)|^)[^,\n]*", re.MULTILINE)
_BETWEEN_BLANKS, _BETWEEN_WIDE_BLANKS = re.compile(r"\S+"), re.compile(r"\S+(?: \S+)*")
_FIRST_ROW = re.compile(r"\s*0{0,2}1[.、]?[ ,]+\D")
_FIGURE = re.compile(r"[≥>]?\d[\d,.]*[^\d\s]{0,4}")  # a cell that is a figure
_NAMED_COLUMNS = {"park", "chain", "cluster", "firm", "place"}  # of a table of two columns


def is_flat(line: str) -> bool:
    """序号 园区 主导产业 1 甲 … 2 乙 …: a table that has lost the ends of its lines."""
    found = _FLAT_HEADER.search(line)
    for row in _FLAT_ROWS:
        found = row.search(line, found.end()) if found else None
    return found is not None


def flat(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """A whole table on one line: its title, 序号 and the other headers, then the rows by their numbers 1, 2, 3, …"""
    start, end = lines[at]
    title = re.search(r"序号[ \t]", text[start:end])
    if title is None:
        return [], 0
    cells = [m.span() for m in re.compile(r"[^ \t]+").finditer(text, start + title.start(), end)]
    width = next((n for n, cell in enumerate(cells) if number_of_row(text[slice(*cell)]) == 1), 0)
    if not 1 < width <= MOST_COLUMNS or not is_header([text[slice(*cell)] for cell in cells[:width]]):
        return [], 0
    rows: list[Row] = []
    for cell in cells[width:]:
        if _CUT_OFF.fullmatch(text, *cell):
            break
        if number_of_row(text[slice(*cell)]) == len(rows) + 1:
            rows.append([])
        rows[-1].append(cell)
    before = text[start : start + title.start()]
    caption = stripped(text, (start, start + len(_FOLLOWS.sub("", before))))
    return [[caption, (caption[1], caption[1])], cells[:width], *(row[:width] for row in rows)], 1


def is_spaced(line: str) -> bool:
    """A header whose cells are separated by blanks or commas; two that name no things and their fields are no header."""
    cells = _cells(line, (0, len(line)), _separator(line))
    contents = [line[slice(*cell)] for cell in cells]
    if len(cells) < 2 or not is_header(contents):
        return False
    roles = [role_of(content) for content in contents]
    named = "number" in roles[:1] or "figure" in roles[1:2] or (set(roles) & _NAMED_COLUMNS and "," not in line)
    return len(cells) > 2 or bool(named)


def _separator(line: str) -> re.Pattern[str]:
    """What the cells of a line are, by what separates them: commas, or blanks, where there are two the single ones stand in cells."""
    if "," in line and " " not in line.strip():
        return _BETWEEN_COMMAS
    return _BETWEEN_WIDE_BLANKS if "  " in line.strip() else _BETWEEN_BLANKS


def _cells(text: str, line: Span, cell: re.Pattern[str]) -> Row:
    return [stripped(text, match.span()) for match in cell.finditer(text, *line)]


def spaced(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """Rows below such a header: they begin with a number as it does, or have as many cells; in one of indicators the first may be merged."""
    cell = _separator(text[slice(*lines[at])])
    header = _cells(text, lines[at], cell)
    roles = [role_of(text[slice(*name)]) for name in header]
    numbered = roles[0] == "number"
    merged = "indicator" in roles[:2] and len(header) > 2
    rows, size = [], 0
    for number in range(at, len(lines)):
        row = _cells(text, lines[number], cell)
        if merged and number > at and _is_section(text, lines, number, cell, len(header)):
            continue
        if merged and roles[1] == "indicator" and len(row) == len(header) - 1 and _has_figure(text, row):
            row = [(row[0][0], row[0][0]), *row]  # the cell of the section above, which these rows share
        leads = number_of_row(text[slice(*row[0])]) > 0 if numbered and row else len(row) == len(header)
        if len(header) == 2 and number > at and role_of(text[slice(*header[1])]) == "figure":  # 县区 增速目标
            leads = leads and _FIGURE.fullmatch(text, *row[1]) is not None
        if (len(row) > 1 and leads) or number == at or is_header([text[slice(*cell)] for cell in row]):
            rows.append(row)
            size = number + 1 - at
        elif numbered and _heads_rows(text, lines, number, rows):
            rows.append([stripped(text, lines[number])])
        elif numbered and _goes_on(text, lines, number, rows[-1]):
            rows[-1].extend(row)
        elif not PAGE.fullmatch(text[slice(*lines[number])].strip()):
            break
    return (rows, size) if len(rows) > 1 else ([], 0)


def _heads_rows(text: str, lines: list[Span], number: int, rows: list[Row]) -> bool:
    """Whether a line is the heading of the rows below it: 二、新建项目, before the next number."""
    last = max(number_of_row(text[slice(*row[0])]) for row in rows)
    following = text[slice(*lines[number + 1])].split() if number + 1 < len(lines) else [""]
    return SECTION.match(text, *lines[number]) is not None and number_of_row(following[0]) == last + 1


def _is_section(text: str, lines: list[Span], number: int, cell: re.Pattern[str], width: int) -> bool:
    """Whether a line is only the name of the rows of figures below it: 结构优化."""
    alone = text[slice(*lines[number])].strip()
    below = _cells(text, lines[number + 1], cell) if number + 1 < len(lines) else []
    if " " in alone or len(alone) > LONGEST_HEADER or NO_CELL.search(alone) or not 0 <= width - len(below) <= 1:
        return False
    return _has_figure(text, below)


def _has_figure(text: str, row: Row) -> bool:
    """Whether a cell is a figure, by itself or in brackets as one over several years: [16]."""
    return any(_FIGURE.fullmatch(text[slice(*cell)].strip("[]〔〕()")) for cell in row)


def _goes_on(text: str, lines: list[Span], number: int, row: Row) -> bool:
    """Whether a line ends the row above it: the next one begins with the number after that row's."""
    following = text[slice(*lines[number + 1])].split() if number + 1 < len(lines) else []
    return bool(following) and number_of_row(following[0]) == number_of_row(text[slice(*row[0])]) + 1 > 1


def number_leads(line: str) -> bool:
    return _FIRST_ROW.match(line) is not None


def counted(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """Rows without a header, by their numbers 1, 2, 3, … and as many cells each, separated by blanks or commas."""
    cell = _separator(text[slice(*lines[at])])
    rows: list[Row] = []
    for line in lines[at:]:
        row = _cells(text, line, cell)
        if number_of_row(text[slice(*row[0])]) != len(rows) + 1 or len(row) != len((rows or [row])[0]):
            break
        rows.append(row)
    long = any(b - a > LONGEST_CELL or NO_CELL.search(text, a, b) for row in rows for a, b in row)
    return (rows, len(rows)) if len(rows) > 2 and len(rows[0]) > 2 and not long else ([], 0)
