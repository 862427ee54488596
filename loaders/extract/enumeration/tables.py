"""What the columns of a table have to do with each other: who leads which chain, what lies where, what is to be reached."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from loaders.extract.draft import Entity
from loaders.extract.enumeration.columns import THINGS, Column, fits, inferred, role_of
from loaders.extract.enumeration.grids import Grid
from loaders.extract.enumeration.items import has_head, parts, type_of
from loaders.extract.names.officials import officials
from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.enumeration.lists import Lists

Span = tuple[int, int]
Row = list[tuple[Column, Span]]
_SUBJECTS = {*THINGS, "firm", "chain"}
_ABOVE = re.compile(r"同上|[〃″”\"]{1,2}|[/\\]{2,}|\^{1,2}")  # the cell says what the one above it says
_NOTHING = re.compile(r"[—\-–/\\*.]+|无|暂无|待定|[(]空[)]")
_OWN_INDUSTRY = re.compile(r"(?:主导|特色|重点|支柱|优势|首位|核心)产业|产业(?:定位|方向)|主攻方向")
_ORGAN_TAIL = re.compile(r"(?:局|委员会|厅|政府|管委会|办公室)$")
_LEADING = re.compile(r"链主|龙头|牵头")
_AHEAD = re.compile(r"目标|预期|计划|力争|到20\d\d年|规划值")
_UNIT = re.compile(r"[(](?:单位[::])?([^()\d]{1,6})[)]|(%|[万亿]元)$")
_VALUE = re.compile(
    r"(?P<about>约|超过?|≥|>=?|不[少低]于)?(?P<value>\d[\d,]*(?:\.\d+)?)(?P<unit>[^\d\s()以左]{0,4})(?P<least>以上)?(?:左右)?"
)
_COUNTED_CHAINS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:条|个|大)[^,。;:、\d\n]{0,10}?产业链")
_DIGITS = "零一二三四五六七八九十"


class Class(NamedTuple):
    """A class that a title or a header names; it becomes an entity with its first item."""

    type: str
    name: str
    span: Span


class Table:
    """Reads the tables of a document for its lists."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft = lists, lists.draft

    def read(self, grid: Grid) -> bool:
        """All rows; one with a single cell is a heading of those below it. False where the cells are no table of things."""
        self.columns = self._columns(grid)
        if not grid.header and not (self.lists.context.kinds and {c.role for c in self.columns} & _SUBJECTS):
            return False
        self.chains: list[Entity] = []
        for caption in grid.captions:
            self.lists.heading(caption)
        above: dict[int, Span] = {}
        self._title_of_column()
        if grid.rows[-1][-1][1] == len(self.draft.text) and len(grid.rows[-1]) < len(self.columns):
            grid.rows[-1].pop()  # the text is cut off inside this cell
        for cells in grid.rows:
            filled = [cell for cell in cells if cell[0] < cell[1]]
            if not filled:
                continue
            if len(filled) == 1 and len(self.columns) > 1 and self.lists.heading(filled[0]):
                above = {}
                continue
            row = self._aligned(cells, above)
            above |= {n: cell for n, (_, cell) in enumerate(row) if self._says(cell)}
            self._row([(c, cell) for c, cell in row if self._says(cell)], (cells[0][0], cells[-1][1]))
        self._group_of_chains(grid)
        return True

    def _columns(self, grid: Grid) -> list[Column]:
        if grid.header:
            return [Column(role_of(name), name, span) for name, span in grid.header]
        width = max(map(len, grid.rows))
        cells = [[self._text(row[n]) for row in grid.rows if len(row) == width] for n in range(width)]
        return [Column(inferred(column, self._is_place), "") for column in cells]

    def _title_of_column(self) -> None:
        """The class that a header names: 链主企业, 省级制造业创新中心."""
        context = self.lists.context
        for column in self.columns:
            name = re.sub(r"名称|名单|名$|[(].*[)]", "", column.header)
            kind = type_of(name) if column.span else ""
            if kind == "EnterpriseTier" and (context.tier is None or "链主" in name) and column.span:
                context.tier = Class(kind, name, column.span)
            elif column is self.columns[0] and kind and column.span and context.section is None:
                context.section = Class(kind, name, column.span)

    def _text(self, cell: Span) -> str:
        return re.sub(r"\s", "", self.draft.text[slice(*cell)])

    def _says(self, cell: Span) -> bool:
        content = self._text(cell)
        return bool(content) and not _NOTHING.fullmatch(content)

    def _is_place(self, content: str) -> bool:
        return bool(content) and self.lists.gazetteer.prefix(content) >= len(content) - (
            content[-1] in "省市县区州盟旗"
        )

    def _aligned(self, cells: list[Span], above: dict[int, Span]) -> Row:
        """The cells under their columns; where a merged cell was lost, or says 同上, the one above stands in its place."""
        best, most = list(zip(self.columns, cells, strict=False)), -len(cells)
        for gap, end in self._gaps(cells, above):
            lost = [above[n] for n in range(gap, end)]
            row = list(zip(self.columns, [*cells[:gap], *lost, *cells[gap:]], strict=False))
            if (fit := self._fit([*row[:gap], *row[end:]])) > most:
                best, most = row, fit
        for number, (column, cell) in enumerate(best):
            same = cell[0] == cell[1] and column.role not in ("figure", "other", "number")
            if number in above and (same or _ABOVE.fullmatch(self._text(cell))):
                best[number] = (column, above[number])
        return best

    def _gaps(self, cells: list[Span], above: dict[int, Span]) -> Iterator[Span]:
        """Where cells may have been lost: as many as the row is too short, or has empty cells at its end."""
        lost = len(self.columns) - max((n + 1 for n, cell in enumerate(cells) if cell[0] < cell[1]), default=0)
        if self.columns[0].role == "number" and lost and not self._text(cells[0]).strip(".、").isdigit():
            if all(n in above for n in range(lost)):  # a row that goes on with the thing above
                yield 0, lost
            return
        yield 0, 0
        for gap in above:
            yield from (
                (gap, end) for end in range(gap + 1, gap + 1 + lost) if all(n in above for n in range(gap, end))
            )

    def _fit(self, row: Row) -> int:
        return sum(fits(column.role, self._text(cell), self._is_place) for column, cell in row)

    def _row(self, row: Row, span: Span) -> None:
        """What one row says."""
        self.lists.taken.append(span)
        subjects = self._subjects(row, span)
        chains = [chain for column, cell in row if column.role == "chain" for chain in self._chain(cell)]
        self.chains.extend(chains)
        narrow = sorted(row, key=lambda part: part[0].role != "town")
        places = [place for column, cell in narrow for place in self._places(column, cell)]
        for thing in subjects:
            self._locate(thing, places, span)
        if chains:
            self._of_chains(row, subjects, chains, span)
        else:
            self._led(row, [s for s in subjects if s.type in ("Project", "Platform", "Cluster")], span)
        if not chains or any(s.type != "Organisation" for s in subjects):
            self._fields(row, subjects, chains, places, span)
        self._figures(row, [*chains, *subjects] or places, span)

    def _subjects(self, row: Row, span: Span) -> list[Entity]:
        """The things that the row is about; the items of the list are those that its class is of."""
        wanted = self.lists.context.kinds
        found: list[tuple[Column, Span, list[tuple[str, Span]]]] = []
        for column, cell in row:
            if listed := self._things(column, cell):
                found.append((column, cell, listed))
        if not found:
            return []
        item = next((f for f in found if any(kind in wanted for kind, _ in f[2])), None)
        if item is None:
            firms = [f for f in found if f[0].role == "firm"]
            item = next((f for f in found if f[0].role != "firm"), firms[0] if firms else None)
        entities = []
        for one in found:
            for kind, part in one[2]:
                if one is item:
                    entities.append(self.lists.place_item(kind, part, span))
                elif one[0].role != "firm" or item is None or item[0].role not in ("project", "cluster"):
                    entities.append(self.lists.beside(kind, part))
        return entities

    def _things(self, column: Column, cell: Span) -> list[tuple[str, Span]]:
        """The parks, clusters, platforms, projects or firms of a cell."""
        content = self._text(cell)
        if column.role not in (*THINGS, "firm", "name") or content.isdigit():
            return []
        if column.role == "project":
            return [("Project", cell)]
        said = [part for part in parts(self.draft.text[slice(*cell)], cell[0]) if self._says(part)]
        return [(kind, part) for part in said if (kind := self._kind(column, self._text(part)))]

    def _kind(self, column: Column, content: str) -> str:
        """The kind of a cell: by itself, by the list's title, or by the header."""
        kinds = self.lists.context.kinds
        if column.role == "firm":
            return "" if self._is_place(content) or _ORGAN_TAIL.search(content) else "Organisation"
        if kind := (type_of(content) or next((k for k in kinds if has_head(content, k)), "")):
            forced = column.role == "name" and "Organisation" in kinds and kind not in kinds
            return "Organisation" if forced else kind
        if self._is_place(content) and column.role != "name":
            return ""
        if column.role in THINGS:
            return THINGS[column.role]
        return kinds[0] if len(kinds) == 1 or (kinds and not lx.flags().get(content, 0)) else ""

    def _chain(self, cell: Span) -> Iterator[Entity]:
        for part in parts(self.draft.text[slice(*cell)], cell[0]):
            name = self._text(part)
            tail = "" if name.endswith("链") else "链" if name.endswith("产业") else "产业链"
            yield self.draft.add("Chain", part, name + tail)

    def _of_chains(self, row: Row, subjects: list[Entity], chains: list[Entity], span: Span) -> None:
        """Who leads the chains of a row, and the parks that are for them."""
        for chain in chains:
            for subject in subjects:
                if subject.type == "Organisation":
                    if self._is_led(row):
                        self.draft.relate("LEADS", subject, chain, span)
                else:
                    self.draft.relate("COVERS", subject, chain, span)
        self._led(row, chains, span)

    def _is_led(self, row: Row) -> bool:
        """Whether the firms of this table are 链主 of the chains beside them."""
        context = self.lists.context
        names = [e.name for e in (context.title, context.tier, context.section) if e is not None]
        return not names or any(map(_LEADING.search, [*names, *(c.header for c, _ in row)]))

    def _led(self, row: Row, things: list[Entity], span: Span) -> None:
        """The organs and persons that lead what a row is about."""
        for column, cell in row:
            if column.role not in ("organ", "person", "firm"):
                continue
            for kind, part in officials(self.draft.text, cell):
                if kind == "Person" and column.role == "person":
                    leader = self.draft.add("Person", part, office=column.header)
                elif kind == "Organisation" and (column.role == "organ" or _ORGAN_TAIL.search(self._text(part))):
                    leader = self.lists.organs.add(part)
                else:
                    continue
                if kind == "Person" or re.search(r"牵头|链长|责任", column.header):
                    for thing in things:
                        self.draft.relate("LEADS", leader, thing, span)

    def _places(self, column: Column, cell: Span) -> list[Entity]:
        if column.role not in ("place", "town"):
            return []
        found = [self._place(part, column.role == "town") for part in parts(self.draft.text[slice(*cell)], cell[0])]
        return [place for place in found if place is not None]

    def _place(self, part: Span, town: bool) -> Entity | None:
        """The place that a cell names, by itself or at its head (西宁市南川工业园区); no table knows the towns."""
        content = self.draft.text[slice(*part)]
        length = self.lists.gazetteer.prefix(content)
        length += content[length : length + 1] in ("市", "县", "区") if length else 0
        if length and length < len(content) and (type_of(content) or not _ends_as_place(content)):
            return self.draft.add("Place", (part[0], part[0] + length))
        known = length or ((town or _ends_as_place(content)) and 2 <= len(content) <= 12)
        return self.draft.add("Place", part) if known else None

    def _locate(self, thing: Entity, places: list[Entity], span: Span) -> None:
        for place in places:
            self.lists.places.locate(thing, place, span)

    def _fields(self, row: Row, subjects: list[Entity], chains: list[Entity], places: list[Entity], span: Span) -> None:
        """The industries that a row is for; where it is about places, they make them their object."""
        things = [s for s in subjects if s.type != "Organisation"]
        firms_only = bool(subjects) and not things
        for column, cell in row:
            if column.role != "industry" or (firms_only and not _OWN_INDUSTRY.search(column.header)) or chains:
                continue
            for part in parts(self.draft.text[slice(*cell)], cell[0]):
                if type_of(self._text(part)) in ("", "Industry", "Chain"):
                    industry = self.draft.add("Industry", part)
                    for thing in things:
                        self.draft.relate("COVERS", thing, industry, span)
                    for place in () if things else places[:1]:
                        self.draft.relate("FOCUSES_ON", place, industry, span)

    def _figures(self, row: Row, things: list[Entity], span: Span) -> None:
        """Figures that the header or the title says are to be reached."""
        title = self.lists.context.title
        for column, cell in row:
            ahead = _AHEAD.search(column.header) or (title is not None and _AHEAD.search(title.name))
            value = _VALUE.fullmatch(self._text(cell))
            if column.role != "figure" or not things or not ahead or value is None or "投资" in column.header:
                continue
            unit = _UNIT.search(column.header)
            year = re.search(r"20\d\d", column.header + (title.name if title else ""))
            indicator = re.sub(r"[(][^()]*[)]|20\d\d年?|目标值?|预期|计划|力争|到", "", column.header)
            number = float(value["value"].replace(",", ""))
            target = self.draft.new(
                "Target", span, things[0].name + indicator, value=int(number) if number.is_integer() else number,
                unit=value["unit"] or next((g for g in unit.groups() if g), "") if unit else value["unit"],
                comparator=">=" if value["least"] or value["about"] not in (None, "约") else "=",
                indicator=things[0].name + indicator, year=int(year[0]) if year else None, kind="target",
            )  # fmt: skip
            self.draft.relate("MEASURES", target, things[0], span)
            if title is not None:
                self.draft.relate("SETS_TARGET", title, target, span)

    def _group_of_chains(self, grid: Grid) -> None:
        """A table whose rows are chains, as many as the text counts, is a group of them: 7条产业链."""
        chains = list({id(chain): chain for chain in self.chains}.values())
        first = next((column for column in self.columns if column.role != "number"), None)
        if first is None or first.role != "chain" or len(chains) < 2:
            return
        for match in _COUNTED_CHAINS.finditer(self.draft.text, 0, grid.span[0]):
            count = int(match["count"]) if match["count"].isdigit() else _DIGITS.find(match["count"])
            title = self.lists.context.title
            if count == len(chains) or (title is not None and match[0] in title.name):
                group = self.draft.new("IndustryGroup", match.span(), match[0], declared_count=count)
                for position, chain in enumerate(chains, 1):
                    self.draft.relate("INCLUDES", group, chain, grid.span, position=position)
                if self.lists.context.title is not None:
                    self.draft.relate("FOCUSES_ON", self.lists.context.title, group, grid.span)
                return


def _ends_as_place(content: str) -> bool:
    return bool(re.search(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$", content))
