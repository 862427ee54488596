"""What the columns of a table have to do with each other: who leads which chain, what lies where, what is to be reached."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.aims import Aims, Row
from loaders.extract.enumeration.alignment import Alignment
from loaders.extract.enumeration.cells import SECTION
from loaders.extract.enumeration.columns import THINGS, Column, inferred, level_in, of_indicators, role_of
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.grids import Grid
from loaders.extract.enumeration.headings import class_of_list, class_type, names_class
from loaders.extract.enumeration.items import bare, has_head, parts, type_of
from loaders.extract.enumeration.listtitles import Class
from loaders.extract.enumeration.tasks import Tasks
from loaders.extract.names.firms import odd_name
from loaders.extract.names.officials import officials
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import solid

if TYPE_CHECKING:
    from loaders.extract.enumeration.lists import Lists

Span = tuple[int, int]
_CLASS_CELLS = ("EnterpriseTier", "ClusterTier")
_SUBJECTS = {*THINGS, "firm", "chain"}
_HOLDS = {  # the columns that may hold things of a kind
    "Organisation": {"firm", "name"}, "Cluster": {"cluster", "name"}, "Park": {"park", "name"},
    "Platform": {"platform", "name"}, "Chain": {"chain"}, "Project": set(),
}  # fmt: skip
_NOTHING = re.compile(
    r"[—\-–/\\*.]+|[(]?(?:无|暂无|暂缺|空缺|空|(?:暂|尚)?未(?:确定|明确)|待(?:确定|明确|定|补充))[)]?"
)
_OWN_INDUSTRY = re.compile(
    r"(?:主导|特色|重点|支柱|优势|首位|核心)产业|产业(?:定位|方向)|主攻方向|节点|细分(?:领域|赛道|行业)"
)
_ORGAN_TAIL = re.compile(r"(?:局|委员会|厅|政府|管委会|办公室)$")
_LEADING = re.compile(r"链主|龙头|牵头")
_NO_BASE = re.compile(r"各|全[省市区县州]|其[他余]|有关|相关")
_RANKED = ("Park", "Platform", "Cluster")
_CLASS_HEAD = re.compile(
    r"(?:中小企业)?特色产业集群|先进制造业集群|开发区|化工园区|工业园区|产业园区|园区|示范区|集聚区|示范基地|产业基地|创新中心|重点实验室|产业集群|集群"
)
_PLAIN_PARK = re.compile(
    r"(?:高新区|经开区|开发区|新区|园区|工业园|产业园|新城|示范区|集聚区|港区|保税区|科学城|矿区|林区|垦区)$"
)
_PLAIN = {"place", "industry", "figure", "number"}  # columns that a table without a header may have
_SORT = re.compile("(?:园区|平台|集群|基地|认定)?(?:类别|类型|分类|种类|性质)")
_ORDINAL = re.compile(r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?|[(]\d{1,2}[)]")
_ANYBODY = frozenset(["单位", "单位名称", "主体", "责任单位"])  # firms or places
_FIRM_TAIL = re.compile(r"(?:公司|集团|厂)$")


_PART_OF_PARK = re.compile("(?:片区|组团|分区|区块|地块)$")


class Table:
    """Reads the tables of a document for its lists."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.aims = lists, lists.draft, Aims(lists)
        self.tasks = Tasks(lists.draft, lists.gazetteer)
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
            self.lists.heading(caption)
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
            above |= {n: cell for n, (_, cell) in enumerate(row) if self._says(cell)}
            self._row([(c, cell) for c, cell in row if self._says(cell)], (cells[0][0], max(end for _, end in cells)))
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
            return self.lists.heading(filled[0]) or SECTION.match(self.draft.text, *filled[0]) is not None
        numbered = len(filled) == 2 and _ORDINAL.fullmatch(self._text(filled[0]))
        return bool(numbered) and (self.lists.heading(filled[1]) or self.lists.field(filled[1]))

    def _columns(self, grid: Grid) -> list[Column]:
        if grid.header:
            roles = [self._role(grid, number, name) for number, (name, _) in enumerate(grid.header)]
            named = zip(roles, grid.header, strict=True)
            return of_indicators([Column(role, name, span) for role, (name, span) in named])
        width = max(map(len, grid.rows))
        cells = [[self._text(row[n]) for row in grid.rows if len(row) == width] for n in range(width)]
        return [Column(inferred(column, self.lists.gazetteer.names_place), "") for column in cells]

    def _role(self, grid: Grid, number: int, header: str) -> str:
        """What a column holds, by its header; under 单位 and the like, by its cells."""
        role = role_of(header)
        cells = [self._text(row[number]) for row in grid.rows if number < len(row)] if header in _ANYBODY else []
        places = sum(map(self.lists.gazetteer.names_place, cells))
        return "place" if places and places * 2 >= len(cells) else role

    def _title_of_column(self, grid: Grid) -> None:
        """The class that a header names: 链主企业, 省级制造业创新中心; that of the title gives way to a column of levels."""
        context = self.lists.context
        ranked = [number for number, column in enumerate(self.columns) if column.role == "level"]
        if context.tier is not None and any(
            level_in(self._text(row[n])) for n in ranked for row in grid.rows if n < len(row)
        ):
            context.kind, context.tier = context.tier.type, None
        for column in self.columns:
            name = re.sub(r"名称|名单|名$|[(].*[)]", "", column.header)
            kind = type_of(name) if column.span else ""
            if kind == "EnterpriseTier" and (context.tier is None or "链主" in name) and column.span:
                context.tier = Class(kind, name, column.span)
            elif column is self.columns[0] and kind and column.span and context.section is None:
                context.section = Class(kind, name, column.span)

    def _text(self, cell: Span) -> str:
        return solid(self.draft.text[slice(*cell)])

    def _says(self, cell: Span) -> bool:
        content = self._text(cell)
        said = any(char.isalnum() or char == "%" for char in bare(content))
        return said and not _NOTHING.fullmatch(content)

    def _is_joint_cluster(self, column: Column, said: Sequence[Span]) -> bool:
        """Whether the parts of a cell are the places of one cluster: 甲县、乙县日用陶瓷产业集群."""
        places = all(self.lists.gazetteer.names_place(self._text(part)) for part in said[:-1])
        return places and self._kind(column, self._text(said[-1])) == "Cluster"

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
        context.section = self._class_in(row) or section
        subjects = self._subjects(row, span)
        context.section = section
        chains = [chain for column, cell in row if column.role == "chain" for chain in self._chain(cell)]
        self.chains.extend(chains)
        self.clusters.extend(s for s in subjects if s.type == "Cluster")
        narrow = sorted(row, key=lambda part: part[0].role != "town")
        places = [place for column, cell in narrow for place in self._places(column, cell)]
        bases = [base for column, cell in row if column.role == "base" for base in self._bases(cell)]
        builds = any(subject.type == "Project" for subject in subjects)
        for thing in subjects:
            if not (builds and thing.type == "Organisation"):  # it builds there, and may be anywhere
                self._locate(thing, places, span)
            self._rank(thing, row, span)
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
        if not chains or any(s.type != "Organisation" for s in subjects):
            fields = self._fields(row, subjects, chains, places, span)
            if not subjects and not places:  # 细分赛道 | 牵头部门 | 承载区: the row is about its field
                self._led(row, fields, span)
                self._borne(fields, bases, span)
        self.aims.figures(row, [*chains, *subjects] or places, span)
        self.aims.sums(row, subjects)

    def _subjects(self, row: Row, span: Span) -> list[Entity]:
        """The things that the row is about; the items of the list are those that its class is of."""
        wanted = self.lists.context.kinds
        found: list[tuple[Column, Span, list[tuple[str, Span]]]] = []
        for column, cell in row:
            if listed := self._things(column, cell):
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

    def _things(self, column: Column, cell: Span) -> list[tuple[str, Span]]:
        """The parks, clusters, platforms, projects or firms of a cell."""
        content = self._text(cell)
        if column.role not in (*THINGS, "firm", "name") or content.isdigit():
            return []
        if column.role == "project":
            return [("Project", cell)]
        said = [part for part in parts(self.draft.text[slice(*cell)], cell[0]) if self._says(part)]
        if len(said) > 1 and self._is_joint_cluster(column, said):
            return [("Cluster", cell)]
        if len(said) > 1 and column.role == "park" and self._is_joint_park(said):
            return [("Park", (said[0][0], said[-1][1]))]
        if column.role == "firm":
            said = [piece for part in said for piece in _firms_apart(self.draft.text, part)]
        return [(kind, part) for part in said if (kind := self._kind(column, self._text(part)))]

    def _is_joint_park(self, said: list[Span]) -> bool:
        """Whether the parts of a cell are one: 甲开发区化工园区|煤化工、|精细化工片区, what each part of the park is for."""
        *fields, last = map(self._text, said)
        return _PART_OF_PARK.search(last) is not None and not any(map(type_of, fields))

    def _kind(self, column: Column, content: str) -> str:
        """The kind of a cell: by itself, by the list's title, or by the header."""
        kinds = self.lists.context.kinds
        if column.role == "firm":
            if (
                self.lists.gazetteer.names_place(content)
                or _ORGAN_TAIL.search(content)
                or content.lstrip("万亿千百") in lx.words("unit")
            ):
                return ""
            named = "单位" in column.header and type_of(content) in (*kinds, "Park")  # 申报单位: a park
            return type_of(content) if named else "Organisation"
        if kind := (type_of(content) or next((k for k in kinds if has_head(content, k)), "")):
            forced = column.role == "name" and "Organisation" in kinds and kind not in kinds
            return "Organisation" if forced else kind
        if self.lists.gazetteer.names_place(content) and column.role != "name":
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

    def _borne(self, chains: list[Entity], bases: list[Entity], span: Span) -> None:
        """The places that make a chain their object, and the parks that are for it."""
        for chain in chains:
            for base in bases:
                self.draft.lives_on(base, chain, span)

    def _bases(self, cell: Span) -> list[Entity]:
        """The places and parks that bear what a row is about: 郑州、许昌(长葛)、洛阳高新区."""
        found = []
        listed = parts(self.draft.text[slice(*cell)], cell[0])
        for part in [piece for one in listed for piece in self._places_apart(one)]:
            name = re.sub(r"[(].*", "", self.draft.text[slice(*part)])
            if _NO_BASE.match(name):
                continue
            at = (part[0], part[0] + len(name))
            for inner in self.lists.places.in_bracket(part):
                self.draft.add("Place", inner)
            if base := self._park(part) or self._place(at, False):
                found.append(base)
        return found

    def _places_apart(self, part: Span) -> list[Span]:
        """Places that only a blank separates."""
        pieces = [(part[0] + m.start(), part[0] + m.end()) for m in re.finditer(r"\S+", self.draft.text[slice(*part)])]
        return pieces if all(self.lists.gazetteer.names_place(self._text(piece)) for piece in pieces) else [part]

    def _rank(self, thing: Entity, row: Row, span: Span) -> None:
        """The class that a column of levels says, itself (千亿级园区) or with the head that the title has: 省级 in a table of 开发区."""
        for column, cell in row if thing.type in _RANKED else ():
            content = self._text(cell)
            if column.role == "level" and lx.level_length(content) and type_of(content) in (thing.type, "ClusterTier"):
                self.draft.relate("IN_TIER", thing, self.draft.add(type_of(content), cell), span)
            if self._is_sort(column, content, thing):
                kind = "ClusterTier" if thing.type == "Cluster" else thing.type
                self._of_sort(thing, kind, cell, span)
        title = self.lists.context.title
        head = next(iter(_CLASS_HEAD.findall(title.name if title is not None else "")), "")
        if not head and thing.type == "Park":
            head = lx.ending(thing.name, frozenset(lx.words("park_head")))  # 省级 beside 甲经开区
        for column, cell in row if head and thing.type in _RANKED else ():
            if column.role == "level" and (level := level_in(self._text(cell))):
                kind = "ClusterTier" if thing.type == "Cluster" else thing.type
                self.draft.relate("IN_TIER", thing, self.draft.add(kind, cell, level + head), span)

    def _of_sort(self, thing: Entity, kind: str, cell: Span, span: Span) -> None:
        """A row is of the sort that its cell names (化工集中区), and not of the class of the title (某省化工园区), where that is another."""
        context, sort = self.lists.context, self._text(cell)
        tier = context.section or context.tier
        known = self.draft.find(kind, tier.name) if tier is not None and tier.type == kind else None
        if known is not None and known.name.endswith(sort):
            return
        self.draft.relate("IN_TIER", thing, self.draft.add(kind, cell), span)
        if known is not None and class_of_list(sort) == kind:
            self.draft.unrelate("IN_TIER", thing, known)

    def _is_sort(self, column: Column, content: str, thing: Entity) -> bool:
        """Whether a cell says what sort of park or platform the row is about: 专业化工园区, under 类别."""
        alike = type_of(content) == thing.type or has_head(content, thing.type)
        return bool(_SORT.fullmatch(column.header)) and alike and not lx.begins_with_place(content)

    def _class_in(self, row: Row) -> Class | None:
        """The class that a cell names: 市级智能工厂, under 类别."""
        for column, cell in row:
            content = self._text(cell)
            kind = class_type(content) if column.role in ("other", "industry", "level") else ""
            if kind in _CLASS_CELLS and names_class(content, content):
                return Class(kind, content, cell)
        return None

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
            firms = [] if column.role != "organ" else self._firms_of(cell)
            for kind, part in (*officials(self.draft.text, cell), *firms):
                if kind == "Firm":
                    leader = self.draft.add("Organisation", part)
                elif kind == "Person" and column.role == "person":
                    leader = self.draft.add("Person", part, office=column.header or None)
                elif kind == "Organisation" and (column.role == "organ" or _ORGAN_TAIL.search(self._text(part))):
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

    def _firms_of(self, cell: Span) -> list[tuple[str, Span]]:
        """The firms among the organs that a cell names: 长沙市政府、青岩重工."""
        named = parts(self.draft.text[slice(*cell)], cell[0])
        return [
            ("Firm", part) for part in named if odd_name(self._text(part)) and not _ORGAN_TAIL.search(self._text(part))
        ]

    def _places(self, column: Column, cell: Span) -> list[Entity]:
        if column.role not in ("place", "town"):
            return []
        listed = parts(self.draft.text[slice(*cell)], cell[0])
        found = [self._park(part) or self._place(part, column.role == "town") for part in listed]
        return [place for place in found if place is not None]

    def _park(self, part: Span) -> Entity | None:
        """The park that a cell names; what stands in brackets behind it is not of its name."""
        name = re.sub(r"[(].*", "", self.draft.text[slice(*part)])
        if type_of(name) not in ("Park", "Platform") and not _PLAIN_PARK.search(name):
            return None
        if lx.is_division(name):  # 泉港区 is a district
            return None
        park = self.draft.add("Park", (part[0], part[0] + len(name)))
        self.lists.places.add(park, (part[0], part[0] + len(name)))
        return park

    def _place(self, part: Span, town: bool) -> Entity | None:
        """The place that a cell names, by itself or at its head (株洲市天元路); no table knows the towns."""
        content = self.draft.text[slice(*part)]
        length = self.lists.gazetteer.prefix(content)
        length += content[length : length + 1] in ("市", "县", "区") if length else 0
        if length and length < len(content) and (type_of(content) or not _ends_as_place(content)):
            return self.draft.add("Place", (part[0], part[0] + length))
        length = length or any(content + rank in lx.within_of() for rank in "市县区")
        known = length or ((town or _ends_as_place(content)) and 2 <= len(content) <= 12)
        return self.draft.add("Place", part) if known else None

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
            for part in self._last_apart(self._by_blanks(parts(self.draft.text[slice(*cell)], cell[0]))):
                if any(self._is_sort(column, self._text(part), thing) for thing in things):
                    continue
                if type_of(self._text(part)) in ("", "Industry", "Chain"):
                    industry = self.draft.add("Industry", part)
                    fields.append(industry)
                    for thing in things:
                        self.draft.relate("COVERS", thing, industry, span)
                    for place in () if things else places[:1]:
                        self.draft.lives_on(place, industry, span)
        return fields

    def _by_blanks(self, cells: list[Span]) -> list[Span]:
        """钢铁 新材料: fields that blanks part in a cell without commas, where all of them read so."""
        text = self.draft.text
        if len(cells) != 1 or " " not in text[slice(*cells[0])]:
            return cells
        found = [m.span() for m in _PIECE.finditer(text, *cells[0])]
        return found if all(reads_as_field(text[a:b]) for a, b in found) else cells

    def _last_apart(self, cells: Iterable[Span]) -> list[Span]:
        """A、B和|C: what 和 joins at the end of a list of fields is two, where both read like fields."""
        if not (fields := [*cells]):
            return []  # a cell of one character, which is no field
        *first, last = fields
        joint = self.draft.text.find("和", last[0] + 1, last[1] - 1) if first else -1
        both = [(last[0], joint), (joint + 1, last[1])]
        apart = joint >= 0 and all(reads_as_field(self._text(part)) for part in both)
        return [*first, *(both if apart else [last])]


_PIECE = re.compile(r"[^\s]+")


def _firms_apart(text: str, part: Span) -> list[Span]:
    """Firms that only a blank separates: all bear a tail of firms, or none does; else the blank is one of the print."""
    found = [(part[0] + m.start(), part[0] + m.end()) for m in re.finditer(r"\S+", text[slice(*part)])]
    tails = [bool(_FIRM_TAIL.search(text[slice(*piece)])) for piece in found]
    apart = min(b - a for a, b in found) > 2 and len(set(tails)) == 1 and "(" not in text[slice(*part)]
    return found if len(found) > 1 and apart else [part]


def _only_carries_out(firm: Column, item: Column) -> bool:
    """Whether a firm is only who looks after a cluster."""
    return item.role == "cluster" and firm.header != "" and "企业" not in firm.header


def _ends_as_place(content: str) -> bool:
    return bool(re.search(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$", content))
