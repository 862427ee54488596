"""Administrative divisions of the country: which one a name means, in a document of one place.

朝阳 is a city of Liaoning and a district of Beijing and of Changchun; 市中区 exists four times. A name counts as decided
only where one division is left: by what the name itself says (枣庄市市中区), by the place of the document, or by rank.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph import identifiers
from loaders.extract.reading.lexicon import short_name

_LEXICON = Path(__file__).parent / "lexicon" / "divisions.csv"
_CODED = Path(__file__).parent / "sources" / "shandong-divisions" / "divisions.csv"
_RANKS = {"province": 0, "prefecture": 1, "county": 2}
Names = tuple[str, ...]  # full names, outermost first


@dataclass(frozen=True, slots=True)
class Division:
    """One division; `path` ends with its own name. The code is known where the catalogue has it."""

    kind: str
    path: Names
    code: str | None

    @property
    def name(self) -> str:
        """Its full name."""
        return self.path[-1]

    @property
    def id(self) -> str:
        """Id of its node: by code, else by its full name after those of what it lies in."""
        return identifiers.place_id("".join(self.path), self.code)


class Divisions:
    """All divisions, by full and short name."""

    def __init__(self, divisions: Iterable[Division]) -> None:
        self._by_name: dict[str, list[Division]] = {}
        for division in divisions:
            for form in _forms(division.name):
                self._by_name.setdefault(form, []).append(division)

    def find(self, name: str, near: Sequence[str] = ()) -> Division | None:
        """The division that `name` means in a document about `near` (province, city); None where that is not decided."""
        for start in range(len(name) - 1):
            before, tail = name[:start], name[start:]
            fitting = [d for d in self._by_name.get(tail, ()) if _leads(before, d.path[:-1])]
            if fitting:
                return _decide(fitting, tail, near, named=bool(before))
        return None

    def is_division(self, name: str) -> bool:
        """Whether any division is called so."""
        return name in self._by_name

    def head(self, name: str) -> Division | None:
        """The province or city that a name begins with: 浙江省经信厅 -> 浙江省."""
        for length in range(min(len(name), 12), 1, -1):
            found = [d for d in self._by_name.get(name[:length], ()) if d.kind != "county"]
            if found:
                return min(found, key=lambda d: _RANKS[d.kind])
        return None


def _forms(name: str) -> Iterator[str]:
    yield name
    short = short_name(name)
    if 1 < len(short) < len(name):
        yield short
        if name.endswith("自治州"):
            yield f"{short}州"


def _leads(before: str, above: Names) -> bool:
    """Whether the words before a name are what it lies in, and nothing else: 宁夏 or 湖北省宜昌市."""
    for outer in above:
        for form in sorted(_forms(outer), key=len, reverse=True):
            if before.startswith(form):
                before = before[len(form) :]
                break
    return not before


def _decide(fitting: list[Division], tail: str, near: Sequence[str], *, named: bool) -> Division | None:
    for outer in near:
        inside = [d for d in fitting if outer in d.path]
        if len(inside) == 1:
            return inside[0]
        fitting = inside or fitting
    top = min(_RANKS[d.kind] for d in fitting)
    highest = [d for d in fitting if _RANKS[d.kind] == top]
    only = highest[0] if len(highest) == 1 else None
    # The short name of a county far away is more likely a word that looks like it (平原, 公安).
    abroad = only is not None and only.kind == "county" and tail != only.name and not {*near} & {*only.path}
    return None if abroad and not named else only


@cache
def divisions() -> Divisions:
    """The divisions of the lexicon, with codes where the catalogue has them."""
    codes = _codes()
    within: dict[str, str] = {}
    made = []
    for kind, name, outer in _rows(_LEXICON):
        if kind != "county":
            within[name] = outer
        path = tuple(part for part in (within.get(outer, ""), outer, name) if part)
        made.append(Division(kind, path, codes.get(path)))
    return Divisions(made)


def _codes() -> dict[Names, str]:
    """Codes by path, of the divisions of the catalogue."""
    rows = {code: (name, parent) for code, name, _, parent, _ in _rows(_CODED)}

    def path(code: str) -> Names:
        name, parent = rows[code]
        return (*path(parent), name) if parent else (name,)

    return {path(code): code for code in rows}


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
