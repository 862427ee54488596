"""Tables: rows of cells under headers, with lost or merged cells, or one cell a line; what the columns have to do with each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from loaders.extract import lexicon as lx
from loaders.extract.draft import Entity
from loaders.extract.items import has_head, parts, type_of

if TYPE_CHECKING:
    from loaders.extract.lists import Lists

Span = tuple[int, int]
_NUMBER_COLUMN = re.compile(r"序号|编号|面积|时间|年份|投资|数量|占比|排名")
_NAME_COLUMN = re.compile(r"名称|园区|先导区|集群名|开发区|企业|单位名|项目|基地|平台|中心|集群$|实验室|载体")
_NOT_NAME = re.compile(r"区县|地区|地市|市州|县区|数量|占比|排名|备注|原|类别|面积|类型|级别|投资|地点|地址|内容")
_PLACE_COLUMN = re.compile(
    r"地区|所属|地市|城市|市州|州市|区县|区市|县区|县市|县\(|市\(|所在|属地|镇街|市$|区域|镇|地点|地址|省份|盟市|省$"
)
_INDUSTRY_COLUMN = re.compile(r"产业|领域|行业|产业链|方向")
_OWN_INDUSTRY = re.compile(r"(?:主导|特色|重点|支柱|优势|首位|核心)产业|产业(?:定位|方向)|主攻方向")
_FIRM_COLUMN = re.compile(
    r"^(?!.*(?:数|占比|排名|类型|性质)).*(?:企业|单位名|公司|申报单位|建设单位|依托单位|申报主体|实施单位)"
)
_CHAIN_COLUMN = re.compile(r"产业链|链条|链名")
_ORGAN_COLUMN = re.compile(r"部门|责任单位|牵头|主管|推荐单位")
_PERSON_COLUMN = re.compile(r"链长|省级领导|市级领导|领导|负责人")
_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}")
_TOWN_COLUMN = re.compile(r"镇|街道|乡|社区")
_RANKED = re.compile(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$")
_COLUMNS = 8


class Class(NamedTuple):
    """A class that a title or a header names; it becomes an entity with its first item."""

    type: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Vertical:
    """A table with one cell a line: its headers and its rows."""

    span: Span
    header: list[str]
    rows: list[list[Span]]


class Table:
    """Reads the rows of the table that the lists of a document are in."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft = lists, lists.draft
        self.reset()

    def reset(self) -> None:
        """Forget the table that was read."""
        self.header: list[str] = []
        self.header_span: Span = (0, 0)
        self.above: dict[str, Span] = {}  # the last filled cell of each column
        self.spaced = False  # blanks separate the cells

    def is_spaced_header(self, line: str) -> bool:
        """序号 企业名称 所属市: a header whose cells are separated by blanks; then its rows are as well."""
        if re.match(r"\s*(?:序号|编号)\s+\S+", line):
            return True
        return self.spaced and bool(re.match(r"\s*\d+\s+\S+\s+\S", line))

    def row(self, line: str, span: Span) -> bool:
        """Read a line as a header or a row."""
        places = cells_of(line, span[0])
        cells = [re.sub(r"\s", "", self.draft.text[slice(*place)]) for place in places]
        if self._is_header(cells, line):
            while cells and not cells[-1]:
                cells.pop()
            self._open(cells, span)
            return True
        if not self.header or set(line.strip()) <= set("|:- "):
            return bool(self.header)
        self.lists.taken.append(span)
        if span[1] == len(self.draft.text) and len(places) < len(self.header):
            places = places[:-1]  # the text is cut off inside this cell
        self._read(places, span)
        return True

    def vertical(self, table: Vertical) -> None:
        """All rows of a table with one cell a line."""
        self.reset()
        self.header, self.header_span = table.header, table.span
        for cells in table.rows:
            self._read(cells, (cells[0][0], cells[-1][1]))
        self.reset()

    def _open(self, cells: list[str], span: Span) -> None:
        if self.header and cells[0] not in ("序号", "编号"):
            return
        context = self.lists.context
        if cells[0] not in ("序号", "编号") and type_of(cells[0]):
            at = self.draft.text.find(cells[0], *span)
            if at >= 0:
                context.section = Class(type_of(cells[0]), cells[0], (at, at + len(cells[0])))
        self.header, self.above, self.header_span = cells, {}, span
        self.spaced = "|" not in self.draft.text[slice(*span)] and "\t" not in self.draft.text[slice(*span)]
        self.lists.taken.append(span)

    def _is_header(self, cells: list[str], line: str) -> bool:
        if any(re.fullmatch(r"序号|编号|名称", c) for c in cells):
            return True
        return is_header(cells) and len(line) < 60 and not self.header

    def _read(self, places: list[Span], span: Span) -> None:
        row = self._aligned(places)
        self.above = {**self.above, **{h: c for h, c in row.items() if c[1] - c[0] > 1}}
        self._cells(row, span)

    def _aligned(self, cells: list[Span]) -> dict[str, Span]:
        """The cells under their headers; where a merged cell was lost, or is empty, the one above stands in its place."""
        header = self.header
        best = dict(zip(header, cells, strict=False))
        if not self.above:
            return best
        for gap in range(len(header)):
            if header[gap] in self.above:
                shifted = [*cells[:gap], self.above[header[gap]], *cells[gap:]]
                if any(a < b for a, b in shifted[len(header) :]):
                    continue  # no cell was lost
                other = dict(zip(header, shifted, strict=False))
                if self._fit(other) > self._fit(best):
                    best = other
        for name, cell in best.items():
            if cell[0] == cell[1] and name in self.above and _PLACE_COLUMN.search(name):
                best[name] = self.above[name]
        return best

    def _fit(self, row: dict[str, Span]) -> int:
        """How many cells read like what their header promises."""
        return sum(self._fits(header, self.draft.text[slice(*cell)].strip()) for header, cell in row.items())

    def _fits(self, header: str, content: str) -> int:
        if not content:
            return 0
        if _NUMBER_COLUMN.search(header):
            return 1 if re.fullmatch(r"[\d.—%-]+", content) else -1
        if _ORGAN_COLUMN.search(header):
            return 1 if re.search(r"(?:局|委|办|厅|部|中心|政府)$", content) else -1
        if _FIRM_COLUMN.search(header):
            return 1 if re.search(r"公司|集团|厂|院", content) else 0
        if _CHAIN_COLUMN.search(header):
            return 1 if content.endswith("链") or not re.search(r"公司|局$|镇$|街道$|\d", content) else -1
        if _PLACE_COLUMN.search(header):
            return 1 if _RANKED.search(content) and not type_of(content) else -1
        return 1 if type_of(content) else 0

    def _cells(self, row: dict[str, Span], span: Span) -> None:
        """What the columns of a row have to do with each other; the headers say which column is which."""
        cells = {header: cell for header, cell in row.items() if cell[1] - cell[0] > 1}
        subjects = self._subjects(cells, span)
        chain = next(
            (
                self.draft.add("Chain", c, self._chain_name(c))
                for h, c in cells.items()
                if _CHAIN_COLUMN.search(h) and not _FIRM_COLUMN.search(h) and not _PERSON_COLUMN.search(h)
            ),
            None,
        )
        if all(subject.type == "Organisation" for subject in subjects):
            self._fields_of_place(cells, span)
        if not subjects and chain is None:
            self._figures(row, span)
            return
        for header, cell in cells.items():
            if (
                (_CHAIN_COLUMN.search(header) and not _PERSON_COLUMN.search(header))
                or _FIRM_COLUMN.search(header)
                or any(cell[0] <= place[0] and place[1] <= cell[1] for s in subjects for place in s.places)
            ):
                continue
            self._beside(header, cell, subjects, chain, span)
        for subject in subjects:
            if chain is not None and subject.type == "Organisation" and self._leads(cells):
                self.draft.relate("LEADS", subject, chain, span)

    def _leads(self, cells: dict[str, Span]) -> bool:
        """Whether the firms of this table are 链主 of the chains beside them."""
        context = self.lists.context
        names = [e.name for e in (context.title, context.tier, context.section) if e is not None]
        return any("链主" in n or "龙头" in n or "牵头" in n for n in [*names, *cells]) or not names

    def _beside(self, header: str, cell: Span, subjects: list[Entity], chain: Entity | None, span: Span) -> None:
        """A cell beside the subject: who leads, where it lies, what it is for."""
        content = self.draft.text[slice(*cell)]
        if _PERSON_COLUMN.search(header) and _PERSON.fullmatch(content) and not re.search(r"[局委厅部办]$", content):
            self.draft.relate("LEADS", self.draft.add("Person", cell, office=header), chain, span)
        elif _ORGAN_COLUMN.search(header) or re.search(r"(?:局|委员会|厅|政府|管委会|办公室)$", content):
            self._led_by(cell, chain, span, leads="牵头" in header or "链长" in header)
        elif _PLACE_COLUMN.search(header):
            for part in parts(content, cell[0]):
                if place := self._place(part, bool(_TOWN_COLUMN.search(header))):
                    for subject in subjects:
                        self.draft.relate("LOCATED_IN", subject, place, span)
        elif _INDUSTRY_COLUMN.search(header):
            for part in parts(content, cell[0]):
                for subject in [s for s in subjects if s.type != "Organisation"]:
                    self.draft.relate("COVERS", subject, self.draft.add("Industry", part), span)

    def _place(self, part: Span, town: bool = False) -> Entity | None:
        """The place that a cell names, by itself or at its head (西宁市南川工业园区); no table knows the towns."""
        content = self.draft.text[slice(*part)]
        length = self.lists.gazetteer.prefix(content)
        length += content[length : length + 1] in ("市", "县", "区") if length else 0
        if length and length < len(content) and type_of(content):
            return self.draft.add("Place", (part[0], part[0] + length))
        known = length or ((town or _RANKED.search(content)) and 2 <= len(content) <= 12)
        return self.draft.add("Place", part) if known else None

    def _fields_of_place(self, cells: dict[str, Span], span: Span) -> None:
        """乡镇 | 主导产业: the place makes the industries its object."""
        column = next((h for h in cells if _PLACE_COLUMN.search(h) and not _CHAIN_COLUMN.search(h)), None)
        listed = next((h for h in cells if _OWN_INDUSTRY.search(h) and not _CHAIN_COLUMN.search(h)), None)
        if column is None or listed is None or column == listed:
            return
        if (place := self._place(cells[column], bool(_TOWN_COLUMN.search(column)))) is not None:
            for part in parts(self.draft.text[slice(*cells[listed])], cells[listed][0]):
                self.draft.relate("FOCUSES_ON", place, self.draft.add("Industry", part), span)

    def _figures(self, row: dict[str, Span], span: Span) -> None:
        """A table of figures by place: the places are what they hang on."""
        contents = {h: self.draft.text[slice(*c)].strip() for h, c in row.items()}
        if not any(re.match(r"\d", c) for h, c in contents.items() if h not in ("序号", "编号")):
            return
        for header, cell in row.items():
            if _PLACE_COLUMN.search(header) and self.lists.gazetteer.prefix(contents[header]) == len(contents[header]):
                if contents[header]:
                    self.draft.add("Place", cell)
                return

    def _chain_name(self, cell: Span) -> str:
        name = self.draft.text[slice(*cell)]
        return name if name.endswith("链") else name + "产业链"

    def _subjects(self, cells: dict[str, Span], span: Span) -> list[Entity]:
        """The things that the row is about: the firms, or what stands in the column of names."""
        text, context = self.draft.text, self.lists.context
        named = next((h for h in cells if _NAME_COLUMN.search(h) and not _FIRM_COLUMN.search(h) and "名称" in h), None)
        if named is not None and re.search(r"项目|集群|园区|平台|中心|基地|实验室", named):
            return self._named({named: cells[named]}, span)
        column = next((h for h in cells if _FIRM_COLUMN.search(h)), None)
        if column is not None:
            label = re.sub(r"名称|名单|名|\(.*\)", "", column)
            if context.tier is None and type_of(label) == "EnterpriseTier":
                context.tier = Class("EnterpriseTier", label, self._column_span(column))
            listed = parts(text[slice(*cells[column])], cells[column][0])
            return [self.lists.place_item("Organisation", part, span) for part in listed]
        return self._named(cells, span)

    def _named(self, cells: dict[str, Span], span: Span) -> list[Entity]:
        """What the first column of names holds."""
        for header, cell in cells.items():
            content = self.draft.text[slice(*cell)]
            if (
                not _NAME_COLUMN.search(header)
                or _CHAIN_COLUMN.search(header)
                or _NOT_NAME.search(header)
                or content.isdigit()
            ):
                continue
            if kind := self._kind(header, content):
                return [self.lists.place_item(kind, cell, span)]
        return []

    def _kind(self, header: str, content: str) -> str:
        """The kind of a cell in a column of names: by itself, by the list's title, or by the header."""
        if "项目" in header:
            return "Project"
        kinds = self.lists.context.kinds
        if kind := (type_of(content) or next((k for k in kinds if has_head(content, k)), "")):
            return kind if not kinds or kind in kinds or "Organisation" not in kinds else "Organisation"
        if "集群" in header:
            return "Cluster"
        if re.search(r"园|区|基地", header):
            return "Park"
        if re.search(r"平台|中心|实验室", header):
            return "Platform"
        return kinds[0] if len(kinds) == 1 or (kinds and not lx.flags().get(content, 0)) else ""

    def _column_span(self, column: str) -> Span:
        """Where the header of this column stands."""
        at = self.draft.text.find(column)
        return (at, at + len(column)) if at >= 0 else self.header_span

    def _led_by(self, cell: Span, chain: Entity | None, span: Span, leads: bool) -> None:
        for part in parts(self.draft.text[slice(*cell)], cell[0]):
            organ = self.lists.organs.add(part)
            if leads and chain is not None:
                self.draft.relate("LEADS", organ, chain, span)


def is_header(cells: list[str]) -> bool:
    """Whether cells are the names of columns."""
    named = sum(bool(_NAME_COLUMN.search(c) or _PLACE_COLUMN.search(c) or _CHAIN_COLUMN.search(c)) for c in cells)
    return named >= 2 and not any(any(map(str.isdigit, c)) for c in cells) and max(map(len, cells)) <= 12


def cells_of(line: str, at: int) -> list[Span]:
    """The cells of a line: separated by bars, by tabs, or by blanks."""
    if "|" in line:
        spans, start = [], at + (1 if line.startswith("|") else 0)
        body = line.strip("\n").removeprefix("|")
        for cell in body.split("|"):
            left = len(cell) - len(cell.lstrip())
            spans.append((start + left, start + left + len(cell.strip())))
            start += len(cell) + 1
        return spans
    cells = re.finditer(r"[^\t]+" if "\t" in line else r"\S+", line)
    return [(at + m.start(), at + m.end()) for m in cells]


def vertical_tables(text: str) -> Iterator[Vertical]:
    """Tables with one cell a line: 序号, 企业名称, 所属产业链, 1, 某公司, 某产业链, 2, …"""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    lines = [(a, b) for a, b in lines if text[a:b].strip()]
    for first in range(len(lines) - 3):
        if text[slice(*lines[first])].strip() not in ("序号", "编号"):
            continue
        header = [first]
        while len(header) <= _COLUMNS and header[-1] + 1 < len(lines):
            following = text[slice(*lines[header[-1] + 1])].strip()
            if re.fullmatch(r"0*1[.、]?", following) or len(following) > 14:
                break
            header.append(header[-1] + 1)
        rows = _vertical_rows(text, lines, header[-1] + 1, len(header))
        if rows and 1 < len(header) <= _COLUMNS:
            names = [re.sub(r"\s", "", text[slice(*lines[n])]) for n in header]
            yield Vertical((lines[first][0], rows[-1][-1][1]), names, rows)


def _vertical_rows(text: str, lines: list[Span], at: int, width: int) -> list[list[Span]]:
    """Rows that begin with the numbers 1, 2, 3, … and have not more cells than the header."""
    rows: list[list[Span]] = []
    while at < len(lines) and re.fullmatch(rf"\s*0*{len(rows) + 1}[.、]?\s*", text[slice(*lines[at])]):
        row = [_stripped(text, lines[at])]
        at += 1
        while at < len(lines) and len(row) < width:
            if re.fullmatch(rf"\s*0*{len(rows) + 2}[.、]?\s*", text[slice(*lines[at])]):
                break
            row.append(_stripped(text, lines[at]))
            at += 1
        rows.append(row)
    return rows


def _stripped(text: str, span: Span) -> Span:
    content = text[slice(*span)]
    left = len(content) - len(content.lstrip())
    return span[0] + left, span[0] + left + len(content.strip())
