"""Ruled tables of a page: rules -> a grid, letters -> its cells, cells without a rule between them -> one."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from loaders.readers.grid import as_lines
from loaders.readers.pdf_lines import Letter, Line, lines_of

_NEAR = 3.0  # points by which rules may miss each other
_MOST_RULES = 4_000  # on a page; drawings and maps have more


class Rule(NamedTuple):
    """A straight line: `at` its height (or its distance from the left, when upright), from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


def tables_of(letters: list[Letter], rules: list[Rule], page: int) -> tuple[list[Line], list[Letter]]:
    """The tables of a page, and the letters that stand in none."""
    if len(rules) > _MOST_RULES:
        return [], letters
    tables: list[Line] = []
    for group in _touching(rules):
        columns, rows = _places(group, upright=True), _places(group, upright=False)
        if len(columns) < 3 or len(rows) < 3:
            continue
        inside = [c for c in letters if _holds(columns, c.left, c.right) and _holds(rows, c.bottom, c.top)]
        if inside:
            letters = [c for c in letters if c not in set(inside)]
            grid = _Grid(columns, rows, group).filled(inside)
            tables.append(Line([], rows[-1] - 1, 1.0, page, table=as_lines(grid)))
    return tables, letters


def _holds(places: Sequence[float], start: float, end: float) -> bool:
    return places[0] <= (start + end) / 2 <= places[-1]


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Groups of rules that cross or touch each other."""
    upright, level = [r for r in rules if r.upright], [r for r in rules if not r.upright]
    groups: list[list[Rule]] = []
    rest = set(range(len(upright))), set(range(len(level)))
    while rest[0]:
        group, todo = [], [(0, rest[0].pop())]
        while todo:
            side, i = todo.pop()
            rule, others = (upright, level)[side][i], (level, upright)[side]
            group.append(rule)
            met = [j for j in rest[1 - side] if _cross(rule, others[j])]
            rest[1 - side].difference_update(met)
            todo += [(1 - side, j) for j in met]
        groups.append(group)
    return groups


def _cross(one: Rule, other: Rule) -> bool:
    return one.start - _NEAR <= other.at <= one.end + _NEAR and other.start - _NEAR <= one.at <= other.end + _NEAR


def _places(rules: Iterable[Rule], *, upright: bool) -> list[float]:
    """Where the rules of one direction stand, in ascending order; those that nearly coincide are one."""
    places: list[float] = []
    for at in sorted(rule.at for rule in rules if rule.upright == upright):
        if not places or at - places[-1] > _NEAR:
            places.append(at)
    return places


class _Grid:
    """The cells between the rules, numbered from the top left."""

    def __init__(self, columns: Sequence[float], rows: Sequence[float], rules: Sequence[Rule]) -> None:
        self._columns, self._rows = columns, rows
        self._width, self._height = len(columns) - 1, len(rows) - 1
        self._whole = list(range(self._width * self._height))
        self._join(rules)

    def _join(self, rules: Sequence[Rule]) -> None:
        drawn = [
            {(rule.at, rule.start, rule.end) for rule in rules if rule.upright == upright} for upright in (False, True)
        ]
        for row in range(self._height):
            middle = self._middle_of_row(row)
            here = [at for at, start, end in drawn[1] if start - _NEAR <= middle <= end + _NEAR]
            for column in range(1, self._width):
                if not any(abs(at - self._columns[column]) <= _NEAR for at in here):
                    self._unite(row * self._width + column - 1, row * self._width + column)
        for column in range(self._width):
            middle = (self._columns[column] + self._columns[column + 1]) / 2
            here = [at for at, start, end in drawn[0] if start - _NEAR <= middle <= end + _NEAR]
            for row in range(1, self._height):
                if not any(abs(at - self._rows[self._height - row]) <= _NEAR for at in here):
                    self._unite((row - 1) * self._width + column, row * self._width + column)

    def _middle_of_row(self, row: int) -> float:
        return (self._rows[self._height - row] + self._rows[self._height - row - 1]) / 2

    def _root(self, cell: int) -> int:
        while self._whole[cell] != cell:
            self._whole[cell] = self._whole[self._whole[cell]]
            cell = self._whole[cell]
        return cell

    def _unite(self, one: int, other: int) -> None:
        one, other = sorted((self._root(one), self._root(other)))
        self._whole[other] = one

    def filled(self, letters: Iterable[Letter]) -> list[list[str]]:
        """The text of every cell; a merged one's in all its places."""
        within: dict[int, list[Letter]] = {}
        for letter in letters:
            within.setdefault(self._root(self._cell(letter)), []).append(letter)
        texts = {cell: " ".join(line.text for line in lines_of(found, 0)) for cell, found in within.items()}
        cells = [texts.get(self._root(cell), "") for cell in range(len(self._whole))]
        return [cells[i : i + self._width] for i in range(0, len(cells), self._width)]

    def _cell(self, letter: Letter) -> int:
        across, up = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
        column = sum(place <= across for place in self._columns[1:-1])
        row = sum(place > up for place in self._rows[1:-1])
        return row * self._width + column
