"""What the columns of a table have to do with each other: who leads which chain, what lies where, what is to be reached."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.enumeration.listing.listtitles import Class
from loaders.extract.enumeration.table.aims import Aims, Row
from loaders.extract.enumeration.table.alignment import Alignment
from loaders.extract.enumeration.table.cell_things import ORGAN_TAIL, CellThings
from loaders.extract.enumeration.table.cells import SECTION
from loaders.extract.enumeration.table.columns import THINGS, Column, inferred, level_in, of_indicators, role_of
from loaders.extract.enumeration.table.grids import Grid
from loaders.extract.enumeration.table.row_classes import RowClasses
from loaders.extract.enumeration.table.tasks import Tasks
from loaders.extract.names.organ.officials import officials

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_SUBJECTS = {*THINGS, "firm", "chain"}
_HOLDS = {  # the columns that may hold things of a kind
    "Organisation": {"firm", "name"}, "Cluster": {"cluster", "name"}, "Park": {"park", "name"},
    "Platform": {"platform", "name"}, "Chain": {"chain"}, "Project": set(),
}  # fmt: skip
_OWN_INDUSTRY = re.compile(
    r"(?:主导|特色|重点|支柱|优势|首位|核心)产业|产业(?:定位|方向)|主攻方向|节点|细分(?:领域|赛道|行业)"
)
_LEADING = re.compile(r"链主|龙头|牵头")
_PLAIN = {"place", "industry", "figure", "number"}  # columns that a table without a header may have
_ORDINAL = re.compile(r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?|[(]\d{1,2}[)]")
_ANYBODY = frozenset(["单位", "单位名称", "主体", "责任单位"])  # firms or places


class Table:
    """Reads the tables of a document for its lists."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.aims = lists, lists.draft, Aims(lists)
        self.tasks = Tasks(lists.draft, lists.gazetteer)
        self.cells = CellThings(lists)
        self.classes = RowClasses(lists, self.cells)
        self.sentences: list[Span] = []  # cells of the table that are read as text

    def read(self, grid: Grid) -> bool:
        """All rows; one with a single cell is a heading of those below it. False where the cells are no table of things."""
        self.columns = self._columns(grid)
        roles = {column.role for column in self.columns}
        if grid.header and self.lists.context.title is None and not self.lists.context.kinds:
            self._told_before(grid, roles)
        if (
            not grid.header
            and not (self.lists.context.kinds and roles & _SUBJECTS)
            and not {"place", "industry"} <= roles <= _PLAIN
        ):
            return False
        self.sentences = []
        self.aims.begin(grid, self.columns)
        self.chains: list[Entity] = []
        self.clusters: list[Entity] = []
        for caption in grid.captions:
            self.lists.sections.heading(caption)
        above: dict[int, Span] = {}
        self._title_of_column(grid)
        alignment = Alignment(self.draft.text, self.columns, self.lists.gazetteer.names_place)
        cut = alignment.is_cut(grid.rows)
        if cut:
            grid.rows[-1].pop()
        for cells in grid.rows:
            filled = [cell for cell in cells if cell[0] < cell[1]]
            if not filled:
                continue
            if len(self.columns) > 1 and self._is_heading(filled):
                above = {}
                self.sentences += filled[: "task" in roles]
                continue
            row = alignment.aligned(cells, above, not cut or cells is not grid.rows[-1])
            above |= {n: cell for n, (_, cell) in enumerate(row) if self.cells.says(cell)}
            said = [(column, cell) for column, cell in row if self.cells.says(cell)]
            self._row(said, (cells[0][0], max(end for _, end in cells)))
        self.aims.groups(grid, self.chains, self.clusters)
        return True

    def _told_before(self, grid: Grid, roles: set[str]) -> None:
        """The class that a sentence above the table says its rows to be in."""
        told = self.lists.openings.told(grid.span[0], len(grid.rows))
        if told is not None and any(roles & _HOLDS[kind] for kind in told.kinds) and "project" not in roles:
            self.lists.context = told

    def _is_heading(self, filled: list[Span]) -> bool:
        """A cell alone in its row, or behind the number of a section: (一) | 先进制造业."""
        if len(filled) == 1:
            return self.lists.sections.heading(filled[0]) or SECTION.match(self.draft.text, *filled[0]) is not None
        numbered = len(filled) == 2 and _ORDINAL.fullmatch(self.cells.text(filled[0]))
        return bool(numbered) and (
            self.lists.sections.heading(filled[1]) or self.lists.sections.field_of_rows(filled[1])
        )

    def _columns(self, grid: Grid) -> list[Column]:
        if grid.header:
            roles = [self._role(grid, number, name) for number, (name, _) in enumerate(grid.header)]
            named = zip(roles, grid.header, strict=True)
            return of_indicators([Column(role, name, span) for role, (name, span) in named])
        width = max(map(len, grid.rows))
        cells = [[self.cells.text(row[n]) for row in grid.rows if len(row) == width] for n in range(width)]
        return [Column(inferred(column, self.lists.gazetteer.names_place), "") for column in cells]

    def _role(self, grid: Grid, number: int, header: str) -> str:
        """What a column holds, by its header; under 单位 and the like, by its cells."""
        role = role_of(header)
        cells = [self.cells.text(row[number]) for row in grid.rows if number < len(row)] if header in _ANYBODY else []
        places = sum(map(self.lists.gazetteer.names_place, cells))
        return "place" if places and places * 2 >= len(cells) else role

    def _title_of_column(self, grid: Grid) -> None:
        """The class that a header names: 链主企业, 省级制造业创新中心; that of the title gives way to a column of levels."""
        context = self.lists.context
        ranked = [number for number, column in enumerate(self.columns) if column.role == "level"]
        if context.tier is not None and any(
            level_in(self.cells.text(row[n])) for n in ranked for row in grid.rows if n < len(row)
        ):
            context.kind, context.tier = context.tier.type, None
        for column in self.columns:
            name = re.sub(r"名称|名单|名$|[(].*[)]", "", column.header)
            kind = type_of(name) if column.span else ""
            if kind == "EnterpriseTier" and (context.tier is None or "链主" in name) and column.span:
                context.tier = Class(kind, name, column.span)
            elif column is self.columns[0] and kind and column.span and context.section is None:
                context.section = Class(kind, name, column.span)

    def _row(self, row: Row, span: Span) -> None:
        """What one row says."""
        told = self.tasks.sentences(row)
        self.sentences += told
        first_words = self.tasks.first_words(row)
        self.tasks.cells += zip(first_words, told, strict=True)
        self.lists.take(span, told)
        if any(column.role == "indicator" for column, _ in row):
            self.aims.indicators(row, span)
            return
        context, section = self.lists.context, self.lists.context.section
        context.section = self.classes.class_in(row) or section
        subjects = self._subjects(row, span)
        context.section = section
        chains = [chain for column, cell in row if column.role == "chain" for chain in self.cells.chain(cell)]
        self.chains.extend(chains)
        self.clusters.extend(s for s in subjects if s.type == "Cluster")
        narrow = sorted(row, key=lambda part: part[0].role != "town")
        places = [place for column, cell in narrow for place in self.cells.places(column, cell)]
        bases = [base for column, cell in row if column.role == "base" for base in self.cells.bases(cell)]
        builds = any(subject.type == "Project" for subject in subjects)
        for thing in subjects:
            if not (builds and thing.type == "Organisation"):  # it builds there, and may be anywhere
                self._locate(thing, places, span)
            self.classes.rank(thing, row, span)
            if not chains:
                self._locate(thing, [b for b in bases if b.type == "Place" or thing.type == "Cluster"], span)
        if chains:
            self._of_chains(row, subjects, chains, span)
            self._borne(chains, bases, span)
        else:
            led = [s for s in subjects if s.type in ("Project", "Platform", "Cluster")]
            leaders = self._led(row, led or self.tasks.carried_out(row), span)
            self.tasks.told += [(words, leaders, span) for words in first_words if leaders]
            self._headed(row, [s for s in led if s.type == "Cluster"], subjects, span)
        fields: list[Entity] = []
        if not chains or any(s.type != "Organisation" for s in subjects):
            fields = self._fields(row, subjects, chains, places, span)
            if not subjects and not places:  # 细分赛道 | 牵头部门 | 承载区: the row is about its field
                self._led(row, fields, span)
                self._borne(fields, bases, span)
        self.aims.figures(row, [*chains, *subjects] or places or fields[:1], span)
        self.aims.sums(row, subjects)

    def _subjects(self, row: Row, span: Span) -> list[Entity]:
        """The things that the row is about; the items of the list are those that its class is of."""
        wanted = self.lists.context.kinds
        found: list[tuple[Column, Span, list[tuple[str, Span]]]] = []
        for column, cell in row:
            if listed := self.cells.things(column, cell):
                found.append((column, cell, listed))
        if not found:
            return []
        fit = [f for f in found if any(kind in wanted for kind, _ in f[2])]
        item = min(fit, key=lambda f: min(wanted.index(kind) for kind, _ in f[2] if kind in wanted), default=None)
        if item is None:
            firms = [f for f in found if f[0].role == "firm"]
            item = next((f for f in found if f[0].role != "firm"), firms[0] if firms else None)
        entities = []
        for one in found:
            for kind, part in one[2]:
                if one is item:
                    entities.append(self.lists.placed.place(kind, part, span))
                elif one[0].role != "firm" or item is None or not _only_carries_out(one[0], item[0]):
                    entities.append(self.lists.placed.beside(kind, part))
        return entities

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

    def _borne(self, chains: list[Entity], bases: list[Entity], span: Span) -> None:
        """The places that make a chain their object, and the parks that are for it."""
        for chain in chains:
            for base in bases:
                self.draft.lives_on(base, chain, span)

    def _is_led(self, row: Row) -> bool:
        """Whether the firms of this table are 链主 of the chains beside them."""
        context = self.lists.context
        names = [e.name for e in (context.title, context.tier, context.section) if e is not None]
        names += [c.header for c, _ in row if c.role == "firm" and c.header]
        return not names or any(map(_LEADING.search, names))

    def _headed(self, row: Row, clusters: list[Entity], subjects: list[Entity], span: Span) -> None:
        """The firms that a column calls 链主 lead the clusters of a row."""
        if not any(column.role == "firm" and "链主" in column.header for column, _ in row):
            return
        for firm in (subject for subject in subjects if subject.type == "Organisation"):
            for cluster in clusters:
                self.draft.relate("LEADS", firm, cluster, span)

    def _led(self, row: Row, things: list[Entity], span: Span) -> list[Entity]:
        """The organs and persons that lead what a row is about; who is only responsible does where no column says who leads."""
        heads = [column.header for column, _ in row if column.role in ("organ", "person", "firm") and column.header]
        leads = r"牵头|链长" if any("牵头" in header for header in heads) else r"牵头|链长|责任"
        found: list[Entity] = []
        for column, cell in row:
            if column.role not in ("organ", "person", "firm"):
                continue
            firms = [] if column.role != "organ" else self.cells.firms_of(cell)
            for kind, part in (*officials(self.draft.text, cell), *firms):
                if kind == "Firm":
                    leader = self.draft.add("Organisation", part)
                elif kind == "Person" and column.role == "person":
                    leader = self.draft.add("Person", part, office=column.header or None)
                elif kind == "Organisation" and (column.role == "organ" or ORGAN_TAIL.search(self.cells.text(part))):
                    leader = self.lists.organs.add(part)
                else:
                    continue
                responsible = "牵头" not in column.header and kind != "Person"
                if responsible and found and self.tasks.first_leads:
                    continue
                if kind == "Person" or re.search(leads, column.header):
                    found.append(leader)
                    for thing in things:
                        self.draft.relate("LEADS", leader, thing, span)
        return found

    def _locate(self, thing: Entity, places: list[Entity], span: Span) -> None:
        for place in places:
            self.lists.places.locate(thing, place, span)

    def _fields(
        self, row: Row, subjects: list[Entity], chains: list[Entity], places: list[Entity], span: Span
    ) -> list[Entity]:
        """The industries that a row is for; where it is about places, they make them their object."""
        fields = []
        things = [s for s in subjects if s.type != "Organisation"]
        firms_only = bool(subjects) and not things
        for column, cell in row:
            if column.role != "industry" or (firms_only and not _OWN_INDUSTRY.search(column.header)) or chains:
                continue
            for part in self.cells.fields(cell):
                if any(self.classes.is_sort(column, self.cells.text(part), thing) for thing in things):
                    continue
                if type_of(self.cells.text(part)) in ("", "Industry", "Chain"):
                    industry = self.draft.add("Industry", part)
                    fields.append(industry)
                    for thing in things:
                        self.draft.relate("COVERS", thing, industry, span)
                    for place in () if things else places[:1]:
                        self.draft.lives_on(place, industry, span)
        return fields


def _only_carries_out(firm: Column, item: Column) -> bool:
    """Whether a firm is only who looks after a cluster."""
    return item.role == "cluster" and firm.header != "" and "企业" not in firm.header
