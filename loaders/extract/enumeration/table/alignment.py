"""The cells of a row under the columns of their table: where cells are lost, cut by blanks, or say the same as the one above."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from loaders.extract.enumeration.table.aims import Row
from loaders.extract.enumeration.table.columns import Column, fits
from loaders.extract.names.organ.officials import officials
from loaders.extract.reading.spans import solid

Span = tuple[int, int]
_ABOVE = re.compile(r"同上|[〃″”\"]{1,2}|[/\\]{2,}|\^{1,2}")  # the cell says what the one above it says
_CLOSES = 4  # characters behind a cell within which the bar at the end of its row stands
_MOST_PIECES = 3  # times the columns that a row without bars may be cut into


class Alignment:
    """Puts the cells of the rows of one table under its columns."""

    def __init__(self, text: str, columns: list[Column], is_place: Callable[[str], bool]) -> None:
        self.text, self.columns, self.is_place = text, columns, is_place

    def is_cut(self, rows: list[list[Span]]) -> bool:
        """Whether the text, or the table, ends inside the last cell of its last row: what stands before it is where the header wants it."""
        row = rows[-1]
        fit = [fits(c.role, self._text(cell), self.is_place) for c, cell in zip(self.columns, row[:-1], strict=False)]
        closed = len(rows) > 2 and all(map(self._is_closed, rows[:-1]))
        ends = not self.text[row[-1][1] :].strip() or (closed and not self._is_closed(row))
        return ends and len(row) < len(self.columns) and min(fit, default=-1) >= 0

    def _is_closed(self, row: list[Span]) -> bool:
        """Whether a bar stands behind the last cell of a row."""
        return self.text[row[-1][1] : row[-1][1] + _CLOSES].lstrip(" \t").startswith("|")

    def aligned(self, cells: list[Span], above: dict[int, Span], whole: bool) -> Row:
        """The cells under their columns; where a merged cell was lost, or says 同上, the one above stands in its place."""
        if len(cells) > len(self.columns) and self._cut_by_blanks(cells):
            cells = self._joined(cells)
        best, most = list(zip(self.columns, cells, strict=False)), -len(cells)
        for gap, end in self._gaps(cells, above) if whole else ():
            lost = [above[n] for n in range(gap, end)]
            row = list(zip(self.columns, [*cells[:gap], *lost, *cells[gap:]], strict=False))
            if (fit := self._fit([*row[:gap], *row[end:]])) > most:
                best, most = row, fit
        for number, (column, cell) in enumerate(best):
            same = cell[0] == cell[1] and column.role not in ("figure", "other", "number")
            struck = column.role == "firm" and not self._text(cell).strip("/\\")  # no firm leads this chain
            if number in above and (same or (_ABOVE.fullmatch(self._text(cell)) and not struck)):
                best[number] = (column, above[number])
        return best

    def _cut_by_blanks(self, cells: list[Span]) -> bool:
        gaps = [self.text[a[1] : b[0]] for a, b in pairwise(cells)]
        return len(cells) <= _MOST_PIECES * len(self.columns) and all(gap.isspace() for gap in gaps)

    def _joined(self, pieces: list[Span]) -> list[Span]:
        """The cells that blanks have cut (武汉琦 中信重工董事长), so that each column holds what its header promises."""
        most = len(pieces) - len(self.columns) + 1
        best: dict[int, tuple[int, list[Span]]] = {0: (0, [])}  # by how many pieces are taken
        for column in self.columns:
            further: dict[int, tuple[int, list[Span]]] = {}
            for taken, (fit, row) in best.items():
                for end in range(taken + 1, min(taken + most, len(pieces)) + 1):
                    sum_ = fit + self._fit_of(column, pieces[taken:end])
                    if end not in further or sum_ > further[end][0]:
                        further[end] = (sum_, [*row, (pieces[taken][0], pieces[end - 1][1])])
            best = further
        return best[len(pieces)][1]

    def _fit_of(self, column: Column, pieces: list[Span]) -> int:
        """How well pieces of one cell fit its column: a person by the first, who may have an office."""
        if column.role == "person":
            return int(any(kind == "Person" for kind, _ in officials(self.text, pieces[0])))
        return min(fits(column.role, self._text(piece), self.is_place) for piece in pieces)

    def _gaps(self, cells: list[Span], above: dict[int, Span]) -> Iterator[Span]:
        """Where cells may have been lost: as many as the row is too short, or has empty cells at its end."""
        lost = len(self.columns) - max((n + 1 for n, cell in enumerate(cells) if cell[0] < cell[1]), default=0)
        if self.columns[0].role == "number" and lost and not self._text(cells[0]).strip(".、").isdigit():
            if all(n in above for n in range(lost)):  # a row that goes on with the thing above, maybe not to its end
                yield from ((0, end) for end in range(lost, 0, -1))
            return
        yield 0, 0
        for gap in above:
            yield from (
                (gap, end) for end in range(gap + 1, gap + 1 + lost) if all(n in above for n in range(gap, end))
            )

    def _fit(self, row: Row) -> int:
        return sum(fits(column.role, self._text(cell), self.is_place) for column, cell in row)

    def _text(self, cell: Span) -> str:
        return solid(self.text[slice(*cell)])
