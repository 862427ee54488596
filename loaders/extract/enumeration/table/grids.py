"""Where the tables of a text are, and their cells: separated by bars, by tabs, by blanks, one cell a line, or behind labels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from loaders.extract.enumeration.table.cell_lines import alone, flowing, heads_bars, may_be_alone, rows_of_bars
from loaders.extract.enumeration.table.cells import PAGE, Row, Span, number_of_row
from loaders.extract.enumeration.table.columns import is_header, is_header_cell, role_of
from loaders.extract.enumeration.table.records import opens_record, record
from loaders.extract.enumeration.table.spaced_cells import counted, flat, is_flat, is_spaced, number_leads, spaced
from loaders.extract.reading.spans import solid, stripped

_SUM = re.compile(r"(?:合|总|小)\s*计")
_NAMED_ONCE = frozenset(["number", "park", "cluster", "chain", "platform", "project", "firm"])  # 园区 has no parts
_HEADING = re.compile(r"[(]?[一二三四五六七八九十]{1,3}[、.)][^。;|]{2,40}")  # of the rows below it: (一)培育集群
_FEWEST_LINES = 4  # of a table with one cell a line


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its headers (none where it has no header), and its rows below them."""

    span: Span
    header: list[tuple[str, Span]]
    rows: list[Row]
    captions: list[Span]  # cells above the headers: the title, or the class that the table is of


def grids(text: str) -> list[Grid]:
    """All tables, in order; one that goes on after a break takes up the header."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m[0].strip()]
    found: list[Grid] = []
    at = 0
    while at < len(lines):
        block, rows, size = _block(text, lines, at)
        if size:
            last = found[-1].header if found else []
            found.extend(_cut(text, rows, block, last))
        at += max(size, 1)
    return found


def _block(text: str, lines: list[Span], at: int) -> tuple[Span, list[Row], int]:
    """The table that begins at this line, and how many lines it takes; 0 where none does."""
    line = text[slice(*lines[at])]
    for begins, read in (
        ("|" in line, _barred), (heads_bars(text, lines, at), rows_of_bars), (is_flat(line), flat), ("\t" in line.strip(), _tabbed), (is_spaced(line), spaced), (number_leads(line), counted), (may_be_alone(line), alone), (opens_record(line), record),
    ):  # fmt: skip
        if begins:
            rows, size = read(text, lines, at)
            if size:
                return (lines[at][0], lines[at + size - 1][1]), rows, size
    return (0, 0), [], 0


def _run(text: str, lines: list[Span], at: int, separator: str) -> int:
    """How many lines from here on have this separator; numbers of pages between them do not end the table, nor headings one of tasks."""
    size = 0
    cells = map(solid, text[slice(*lines[at])].split(separator))
    headed = any(role_of(cell) == "task" for cell in cells)
    for number in range(at, len(lines)):
        line = text[slice(*lines[number])].strip()
        if separator in line:
            size = number + 1 - at
        elif not PAGE.fullmatch(line) and not (headed and _HEADING.fullmatch(line)):
            break
    return size


def _barred(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    size = _run(text, lines, at, "|")
    table = [(span, text[slice(*span)].strip()) for span in lines[at : at + size]]
    framed = all(line.startswith("|") for _, line in table if "|" in line)
    rows = [_between_bars(text, s, framed and "|" in line) for s, line in table if "|" in line or _HEADING.match(line)]
    if size >= _FEWEST_LINES and sum(_filled(row) <= 1 for row in rows) > 0.7 * len(rows):
        whole = (lines[at][0], lines[at + size - 1][1])
        return flowing(text, _between_bars(text, whole, text[whole[0]] == "|")), size
    return (rows, size) if sum(_filled(row) > 1 for row in rows) > 1 else ([], 0)


def _filled(row: Row) -> int:
    return sum(a < b for a, b in row)


def _between_bars(text: str, span: Span, framed: bool) -> Row:
    """The cells of a line; in a framed table its first bar ends no cell, and nowhere does its last one begin any."""
    start, end = stripped(text, span)
    start += framed
    cells = []
    for part in re.finditer(r"[^|]*(\||$)", text[start:end]):
        if part.start() < end - start or not part[1]:
            cells.append(stripped(text, (start + part.start(), start + part.end() - len(part[1]))))
        if not part[1]:
            break
    return cells[:-1] if len(cells) > 1 and text[end - 1] == "|" else cells


def _tabbed(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    size = _run(text, lines, at, "\t")
    rows = []
    for start, end in lines[at : at + size]:
        cells = [m.span() for m in re.finditer(r"(?<=\t)[^\t]*|^[^\t]+|^(?=\t)", text[start:end])]
        rows.append([stripped(text, (start + a, start + b)) for a, b in cells])
    rows = [row for row in rows if _filled(row)]
    return (rows, size) if len(rows) > 1 and max(map(len, rows)) > 1 else ([], 0)


def _cut(text: str, rows: list[Row], block: Span, last: list[tuple[str, Span]]) -> Iterator[Grid]:
    """The tables of a block: each header that differs from the one before opens one."""
    header: list[tuple[str, Span]] = []
    body: list[Row] = []
    captions: list[Span] = []
    for row in rows:
        contents = [solid(text[slice(*cell)]) for cell in row]
        filled = [cell for cell in row if cell[0] < cell[1]]
        if not filled or set("".join(contents)) <= set("-:—"):
            continue
        if header and not body and _is_second_header(contents, header):
            header = _joined(header, contents, row)
        elif is_header(contents):
            if header and contents[: len(header)] == [name for name, _ in header][: len(contents)]:
                continue
            if body:
                yield from _halves(header, body, block, captions)
                body, captions = [], []
            elif header:
                captions += [span for name, span in header if name not in contents]
            header = [*zip(contents, row, strict=True)]
        elif not header and not body and len(filled) == 1 < len(row):
            captions += filled
        elif not any(_SUM.match(content) for content in contents[:2]):
            if not header and not body and abs(len(row) - len(last)) <= 1:
                header = last
            body.append(row)
    if body:
        yield from _halves(header, body, block, captions)


def _is_second_header(contents: list[str], header: list[tuple[str, Span]]) -> bool:
    """Whether a row below the header still names columns: by the words of headers, or as it stands below merged cells only."""
    filled = [content for content in contents if content]
    merged = {n for n, (name, _) in enumerate(header) if n and not name}
    if not contents[0] and len(filled) > 1 and merged:
        return all({n, n + 1} & merged for n, content in enumerate(contents) if content)
    numbered = role_of(header[0][0]) == "number" and not any(number_of_row(content) for content in contents)
    return numbered and [n for n, _ in header][: len(filled)] != filled and all(map(is_header_cell, filled))


def _joined(header: list[tuple[str, Span]], contents: list[str], row: Row) -> list[tuple[str, Span]]:
    """A header of two rows: the lower names stand under their columns, or are the parts of the upper one that is most like them, else of the last."""
    if not contents[0]:
        below = (
            (_whole_name(header, n, content), span) if content else None
            for n, (content, span) in enumerate(zip(contents, row, strict=True))
        )
        pairs = zip_longest(header, below)
        return [lower or upper or ("", (0, 0)) for upper, lower in pairs]
    said = set("".join(contents))
    alike = {n: len(set(name) & said) for n, (name, _) in enumerate(header) if name}
    whole = max((0 if count == 1 and role_of(header[n][0]) in _NAMED_ONCE else count, n) for n, count in alike.items())[
        1
    ]
    parts = [(content, span) for content, span in zip(contents, row, strict=True) if content]
    return [*header[:whole], *parts, *header[whole + 1 :]]


def _whole_name(header: list[tuple[str, Span]], at: int, lower: str) -> str:
    """The name of a column below a merged one: 主导产业 | 现有 is 主导产业现有."""
    upper = next((name for name, _ in reversed(header[: at + 1]) if name), "") if at < len(header) else ""
    return lower if role_of(lower) != "other" or not upper else upper + lower


def _halves(header: list[tuple[str, Span]], rows: list[Row], span: Span, captions: list[Span]) -> Iterator[Grid]:
    """A table that stands twice side by side (序号 名称 序号 名称) is read as one."""
    while header and not header[-1][0]:
        header = header[:-1]
    names = [name for name, _ in header]
    width = next((w for w in (len(names) // n for n in (2, 3)) if w > 1 and names[:w] * (len(names) // w) == names), 0)
    if width:
        rows = [row[at : at + width] for row in rows for at in range(0, len(row), width)]
        rows = [row for row in rows if any(a < b for a, b in row)]
    yield Grid(span, header[:width] if width else header, rows, captions)
