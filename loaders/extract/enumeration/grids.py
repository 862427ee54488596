"""Where the tables of a text are, and their cells: separated by bars, by tabs, by blanks, one cell a line, or behind labels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from loaders.extract.enumeration.columns import LONGEST_HEADER, is_header, is_header_cell, role_of
from loaders.extract.enumeration.records import LONGEST_CELL, MOST_COLUMNS, opens_record, record
from loaders.extract.reading.spans import solid, stripped

Span = tuple[int, int]
Row = list[Span]
_PAGE = re.compile(
    r"[-—–\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/共]\s*\d{1,3}\s*页?)?[-—–\s]*|[(（]?(?:续表|接上页|转下页)[)）]?"
)
_NO_CELL = re.compile(r"[。;!?]|^(?:注|备注|说明|附注|来源|数据来源)[::]")
_STATES = re.compile(
    r"[\u4e00-\u9fff]{3}\d[\d.]*(?:%|[个家户项条]|[万亿][元吨])"
)  # a line that says what grows by how much
_NUMBER = re.compile(r"0*(\d{1,3})[.、]?")
_FOLLOWS = re.compile("(?:如下)?[:][ \t]*$")  # a title that leads in a table: …名单|如下:
_CUT_OFF = re.compile("[.…]{2,}")  # the end of a table that is not all there
_FLAT_HEADER = re.compile(r"序号[ \t]+[^ \t]+(?=[ \t])")
_FLAT_ROWS = tuple(re.compile(rf"[ \t]0*{number}[.、]?[ \t]") for number in (1, 2))
_SUM = re.compile(r"(?:合|总|小)\s*计")
_BETWEEN_COMMAS = re.compile(r"(?:(?<=,)|^)[^,\n]*", re.MULTILINE)
_BETWEEN_BLANKS, _BETWEEN_WIDE_BLANKS = re.compile(r"\S+"), re.compile(r"\S+(?: \S+)*")
_FIRST_ROW = re.compile(r"\s*0{0,2}1[.、]?[ ,]+\D")
_FIGURE = re.compile(r"[≥>]?\d[\d,.]*[^\d\s]{0,4}")  # a cell that is a figure
SECTION = re.compile(  # 二、新材料, 新材料(5个), 续建项目: a line or a cell that heads the rows below it
    r"[(]?[一二三四五六七八九十]{1,3}[、.)]|[^\d,。;:|\n]{2,14}[(](?:共计?)?\d+[个项家户条]?[)]\s*$|(?:计划)?(?:新建|续建|新开工|拟建|储备|前期|竣工|投产|在建)(?:类)?项目\s*$",
    re.MULTILINE,
)
_NAMED_COLUMNS = {"park", "chain", "cluster", "firm", "place"}  # of a table of two columns
_FEWEST_LINES = 4  # of a table with one cell a line
_MOST_LOST = 3  # cells that a row may lack


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
        ("|" in line, _barred), (_is_flat(line), _flat), ("\t" in line.strip(), _tabbed), (_is_spaced(line), _spaced), (_number_leads(line), _counted), (_may_be_alone(line), _alone), (opens_record(line), record),
    ):  # fmt: skip
        if begins:
            rows, size = read(text, lines, at)
            if size:
                return (lines[at][0], lines[at + size - 1][1]), rows, size
    return (0, 0), [], 0


def _is_flat(line: str) -> bool:
    """序号 园区 主导产业 1 甲 … 2 乙 …: a table that has lost the ends of its lines."""
    found = _FLAT_HEADER.search(line)
    for row in _FLAT_ROWS:
        found = row.search(line, found.end()) if found else None
    return found is not None


def _run(text: str, lines: list[Span], at: int, separator: str) -> int:
    """How many lines from here on have this separator; numbers of pages between them do not end the table."""
    size = 0
    for number in range(at, len(lines)):
        line = text[slice(*lines[number])].strip()
        if separator in line:
            size = number + 1 - at
        elif not _PAGE.fullmatch(line):
            break
    return size


def _barred(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    size = _run(text, lines, at, "|")
    barred = [span for span in lines[at : at + size] if "|" in text[slice(*span)]]
    framed = all(text[slice(*span)].lstrip().startswith("|") for span in barred)
    rows = [_between_bars(text, span, framed) for span in barred]
    if size >= _FEWEST_LINES and sum(_filled(row) <= 1 for row in rows) > 0.7 * len(rows):
        return _flowing(text, (lines[at][0], lines[at + size - 1][1])), size
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


def _flowing(text: str, span: Span) -> list[Row]:
    """Bars that end cells, wherever the lines break: the numbers 1, 2, 3, … say how many cells make a row."""
    cells = [_behind_page(text, cell) for cell in _between_bars(text, span, text[span[0]] == "|")]
    cells = _without_repeats(cells, [text[slice(*cell)] for cell in cells])
    contents = [text[slice(*cell)] for cell in cells]
    first = next((n for n, content in enumerate(contents) if n and _number(content) == 1), 0)
    if not first:
        return _below_headers(cells, contents)
    if len(names := _filled_runs(cells[:first])) == 2:  # the lower names are parts of an upper one
        return [*names, *_between_gaps(cells, contents, first, len(names[0]) - 1 + len(names[1]))]
    width = next((w for w in _widths(first) if any(_number(c) == 2 for c in contents[first + w :: w])), first)
    rows = [cells[n : n + width] for n in range(0, len(cells), width)]
    counted = sum(_number(text[slice(*row[0])]) == number for number, row in enumerate(rows[first // width :], 1))
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
    return stripped(text, (head, cell[1])) if head > 0 and _PAGE.fullmatch(text, cell[0], head) else cell


def _without_repeats(cells: Row, contents: list[str]) -> Row:
    """The cells without the beginning of a row that stands twice, as behind a page: 5 | 优质白酒 | 5 | 优质白酒 | 甲."""
    kept, at = [], 0
    while at < len(cells):
        same = range(2, MOST_COLUMNS) if _number(contents[at]) else ()
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


def _between_gaps(cells: Row, contents: list[str], first: int, width: int) -> list[Row]:
    """Rows of a table whose merged cells are lost or stand empty at the end of a row: they begin with the next number, or behind empty cells."""
    rows: list[Row] = []
    last, gap = 0, True
    for cell, content in zip(cells[first:], contents[first:], strict=True):
        leads = _number(content) == last + 1 and (gap or len(rows[-1]) >= width - _MOST_LOST)
        if content and (leads or gap):
            rows.append([])
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
        at = next((n for n in near if _number(contents[n]) == number), None)


def _widths(first: int) -> Iterator[int]:
    """The numbers of columns of a header that takes so many cells, in one row, two or three."""
    yield from (first // n for n in (1, 2, 3) if first % n == 0 and 1 < first // n <= MOST_COLUMNS)


def _flat(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """A whole table on one line: its title, 序号 and the other headers, then the rows by their numbers 1, 2, 3, …"""
    start, end = lines[at]
    title = re.search(r"序号[ \t]", text[start:end])
    if title is None:
        return [], 0
    cells = [m.span() for m in re.compile(r"[^ \t]+").finditer(text, start + title.start(), end)]
    width = next((n for n, cell in enumerate(cells) if _number(text[slice(*cell)]) == 1), 0)
    if not 1 < width <= MOST_COLUMNS or not is_header([text[slice(*cell)] for cell in cells[:width]]):
        return [], 0
    rows: list[Row] = []
    for cell in cells[width:]:
        if _CUT_OFF.fullmatch(text, *cell):
            break
        if _number(text[slice(*cell)]) == len(rows) + 1:
            rows.append([])
        rows[-1].append(cell)
    before = text[start : start + title.start()]
    caption = stripped(text, (start, start + len(_FOLLOWS.sub("", before))))
    return [[caption, (caption[1], caption[1])], cells[:width], *(row[:width] for row in rows)], 1


def _tabbed(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    size = _run(text, lines, at, "\t")
    rows = []
    for start, end in lines[at : at + size]:
        cells = [m.span() for m in re.finditer(r"(?<=\t)[^\t]*|^[^\t]+|^(?=\t)", text[start:end])]
        rows.append([stripped(text, (start + a, start + b)) for a, b in cells])
    rows = [row for row in rows if _filled(row)]
    return (rows, size) if len(rows) > 1 and max(map(len, rows)) > 1 else ([], 0)


def _is_spaced(line: str) -> bool:
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


def _spaced(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
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
        leads = _number(text[slice(*row[0])]) > 0 if numbered and row else len(row) == len(header)
        if len(header) == 2 and number > at and role_of(text[slice(*header[1])]) == "figure":  # 县区 增速目标
            leads = leads and _FIGURE.fullmatch(text, *row[1]) is not None
        if (len(row) > 1 and leads) or number == at or is_header([text[slice(*cell)] for cell in row]):
            rows.append(row)
            size = number + 1 - at
        elif numbered and _heads_rows(text, lines, number, rows):
            rows.append([stripped(text, lines[number])])
        elif numbered and _goes_on(text, lines, number, rows[-1]):
            rows[-1].extend(row)
        elif not _PAGE.fullmatch(text[slice(*lines[number])].strip()):
            break
    return (rows, size) if len(rows) > 1 else ([], 0)


def _heads_rows(text: str, lines: list[Span], number: int, rows: list[Row]) -> bool:
    """Whether a line is the heading of the rows below it: 二、新建项目, before the next number."""
    last = max(_number(text[slice(*row[0])]) for row in rows)
    following = text[slice(*lines[number + 1])].split() if number + 1 < len(lines) else [""]
    return SECTION.match(text, *lines[number]) is not None and _number(following[0]) == last + 1


def _is_section(text: str, lines: list[Span], number: int, cell: re.Pattern[str], width: int) -> bool:
    """Whether a line is only the name of the rows of figures below it: 结构优化."""
    alone = text[slice(*lines[number])].strip()
    below = _cells(text, lines[number + 1], cell) if number + 1 < len(lines) else []
    if " " in alone or len(alone) > LONGEST_HEADER or _NO_CELL.search(alone) or not 0 <= width - len(below) <= 1:
        return False
    return _has_figure(text, below)


def _has_figure(text: str, row: Row) -> bool:
    """Whether a cell is a figure, by itself or in brackets as one over several years: [16]."""
    return any(_FIGURE.fullmatch(text[slice(*cell)].strip("[]〔〕()")) for cell in row)


def _goes_on(text: str, lines: list[Span], number: int, row: Row) -> bool:
    """Whether a line ends the row above it: the next one begins with the number after that row's."""
    following = text[slice(*lines[number + 1])].split() if number + 1 < len(lines) else []
    return bool(following) and _number(following[0]) == _number(text[slice(*row[0])]) + 1 > 1


def _number_leads(line: str) -> bool:
    return _FIRST_ROW.match(line) is not None


def _counted(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """Rows without a header, by their numbers 1, 2, 3, … and as many cells each, separated by blanks or commas."""
    cell = _separator(text[slice(*lines[at])])
    rows: list[Row] = []
    for line in lines[at:]:
        row = _cells(text, line, cell)
        if _number(text[slice(*row[0])]) != len(rows) + 1 or len(row) != len((rows or [row])[0]):
            break
        rows.append(row)
    long = any(b - a > LONGEST_CELL or _NO_CELL.search(text, a, b) for row in rows for a, b in row)
    return (rows, len(rows)) if len(rows) > 2 and len(rows[0]) > 2 and not long else ([], 0)


def _may_be_alone(line: str) -> bool:
    return is_header_cell(line.strip())


def _alone(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """One cell a line: headers, then rows that begin with 1, 2, 3, …, or have as many cells as there are headers."""
    numbered = role_of(text[slice(*lines[at])].strip()) == "number"
    width = 1
    while at + width < len(lines) and width <= MOST_COLUMNS:
        following = text[slice(*lines[at + width])].strip()
        is_long = len(following) > LONGEST_HEADER or not (numbered or is_header_cell(following))
        if _number(following) > 0 or is_long or SECTION.match(following) or _is_spaced(following):
            break
        width += 1
    header = [stripped(text, line) for line in lines[at : at + width]]
    if width < 2 or not is_header([text[slice(*cell)] for cell in header]):
        return [], 0
    rows = (_by_number if numbered else _by_width)(text, lines, at + width, width)
    return ([header, *rows], width + sum(map(len, rows))) if rows else ([], 0)


def _by_number(text: str, lines: list[Span], at: int, width: int) -> list[Row]:
    """Rows whose numbers rise; what stands alone before one is a heading of those below it."""
    rows: list[Row] = []
    last = 0

    def number(line: int) -> int:
        return _number(text[slice(*lines[line])]) if line < len(lines) else 0

    while (leads := number(at)) > last or number(at + 1) > last:
        row = [stripped(text, lines[at])]
        at += 1
        if leads > last:
            last = leads
            while at < len(lines) and len(row) < width and number(at) != last + 1:
                row.append(stripped(text, lines[at]))
                at += 1
        rows.append(row)
    return rows


def _by_width(text: str, lines: list[Span], at: int, width: int) -> list[Row]:
    rows: list[Row] = []
    for first in range(at, len(lines) - width + 1, width):
        row = [stripped(text, line) for line in lines[first : first + width]]
        stating = sum(_STATES.search(text, a, b) is not None for a, b in row)
        if stating > 1 or any(b - a > LONGEST_CELL or _NO_CELL.search(text[a:b]) for a, b in row):
            break
        rows.append(row)
    return rows if len(rows) > 1 else []


def _number(content: str) -> int:
    match = _NUMBER.fullmatch(content.strip())
    return int(match[1]) if match else 0


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
    numbered = role_of(header[0][0]) == "number" and not any(_number(content) for content in contents)
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
    whole = max((len(set(name) & said), n) for n, (name, _) in enumerate(header) if name)[1]
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
