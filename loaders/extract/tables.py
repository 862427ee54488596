"""Lists and tables: rows of cells, numbered items, one name a line under a title, A——B, 武汉市6个:A、B.

The title of the list says what its items are (第三批浙江省未来产业先导区培育名单), a heading between them where they lie.
"""

import re
from dataclasses import dataclass, field

from loaders.extract import lexicon as lx
from loaders.extract.clauses import read
from loaders.extract.draft import Draft, Entity
from loaders.extract.nouns import names
from loaders.extract.organs import Organs
from loaders.extract.places import Gazetteer

Span = tuple[int, int]
_ROW = re.compile(r"^[ \t|]*[^|\n]+(?:\|[^|\n]*){1,}\|?[ \t]*$")
_NUMBERED = re.compile(
    r"^[ \t]*(?:[(]?\d{1,3}[.、):．][ \t]*|[(][一二三四五六七八九十]+[)])(?P<item>[^\n]{2,60}?)[ \t。;]*$"
)
_HEADING = re.compile(
    r"^[ \t]*(?:[一二三四五六七八九十]+[、.]|\d{1,2}[.、])?[ \t]*(?P<place>[\u4e00-\u9fff]{2,9}?(?:市|州|盟|地区|区|县))?[ \t]*(?:[(]?(?:共)?\d+[个家][)]?)?[::]?[ \t]*$"
)
_COLON = re.compile(
    r"^[ \t]*(?P<place>[\u4e00-\u9fff]{2,9}?(?:市|州|盟|地区|区|县|林区))(?:[(]?(?:共)?\d+[个家][)]?)?[::](?P<items>[^\n]+?)[。;]?[ \t]*$"
)
_DASH = re.compile(
    r"^[ \t]*(?:\d+[.、)])?[ \t]*(?P<left>[^\n—]{2,24})(?:——|--)(?P<right>[^\n—]{3,40}?)(?:[(][^()]*[)])?[ \t]*$"
)
_TITLE_NOISE = re.compile(
    r"(?:20\d\d[—–-]?)+(?:20\d\d)?年?度?版?|第[一二三四五六七八九十\d]+批(?:次)?|首批|[(][^()]*[)]|拟认定|拟培育|拟通过认定|拟入选|拟推荐|拟确定|通过|培育|公示|认定合格的|认定|合格的|复核|评估|公布|名单|名录|目录|公告|全省|的|入选|入围|建议|候选|关于|通知|审核|合格|及.*$|和.*名单$"
)
_NAME_COLUMN = re.compile(r"名称|园区|先导区|集群名|开发区|企业|单位名|项目|基地|平台|中心|集群$")
_PLACE_COLUMN = re.compile(r"地区|所属|地市|城市|市州|区县|县区|所在|属地|镇街|地\s*区|市$|区域|镇")
_INDUSTRY_COLUMN = re.compile(r"产业|领域|行业|产业链|方向")
_FIRM_COLUMN = re.compile(r"^(?!.*(?:数|占比|排名)).*(?:企业|单位名|公司)")
_CHAIN_COLUMN = re.compile(r"产业链|链条")
_ORGAN_COLUMN = re.compile(r"部门|责任单位|牵头|链长|主管")
_PARTS = re.compile(r"[、,/;]")


@dataclass(slots=True)
class ListContext:
    """What the lines above say about an item."""

    title: Entity | None = None
    tier: Entity | None = None
    place: Entity | None = None
    whole: Entity | None = None  # the place that the title confines the list to: …(上海篇)
    section: Entity | None = None
    header: list[str] = field(default_factory=list)
    header_span: Span = (0, 0)
    above: dict[str, Span] = field(default_factory=dict)  # the last filled cell of each column


class Lists:
    """Reads the lines that are items of a list; `taken` are their spans, which no other rule reads again."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, organs: Organs, documents: list[Entity]) -> None:
        self.draft, self.gazetteer, self.organs = draft, gazetteer, organs
        self.titles = {span: e for e in documents for span in e.places}
        self.context = ListContext()
        self.taken: list[Span] = []
        self.items: list[tuple[Entity, Span]] = []

    def read(self) -> None:
        """All lines in order."""
        text, at = self.draft.text, 0
        for line in text.split("\n"):
            span = (at, at + len(line))
            if line.strip():
                self._line(line, span)
            at += len(line) + 1
        for entity, item in self.items:
            if entity.type != "Organisation":
                self._locate_by_name(entity, item)

    def _line(self, line: str, span: Span) -> None:
        if title := next(
            (
                e
                for s, e in self.titles.items()
                if span[0] <= s[0] and s[1] <= span[1] and s[1] - s[0] + 3 >= len(line.strip())
            ),
            None,
        ):
            if re.search(r"名单|目录|名录|清单|一览表", title.name) and (
                self.context.title is None or not re.match(r"\s*附件.*:", line)
            ):
                self.context = ListContext(title, self._tier_of(title, span))
                if part := re.search(r"[(]([\u4e00-\u9fff]{2,6}?)(?:篇|部分|市篇)[)]$", title.name):
                    at = self.draft.text.find(part[1], *title.places[0])
                    self.context.whole = (
                        self.draft.add("Place", (at, at + len(part[1])))
                        if at >= 0 and self.gazetteer.prefix(part[1]) == len(part[1])
                        else None
                    )
                self.taken.append(span)
            return
        if "|" in line and _ROW.match(line):
            self._row(line, span)
        elif match := _DASH.match(line):
            self._dash(match, span)
        elif match := _COLON.match(line):
            self._colon(match, span)
        elif self.context.title is not None:
            self._item(line, span)

    def _tier_of(self, title: Entity, span: Span) -> Entity | None:
        """The class that the list's title names."""
        plain = _TITLE_NOISE.sub("", re.sub(r"[(][^()]*[)]", "", title.name)).strip()
        kind = type_of(plain)
        if not kind:
            return None
        kind = {"Cluster": "ClusterTier"}.get(kind, kind)
        return self.draft.add(kind, title.places[0], plain)

    def _row(self, line: str, span: Span) -> None:
        cells = [re.sub(r"\s", "", c) for c in line.strip().strip("|").split("|")]
        if self._is_header(cells, line):
            if self.context.header and cells[0] not in ("序号", "编号"):
                return
            if cells[0] not in ("序号", "编号") and (kind := type_of(cells[0])):
                at = span[0] + line.find(cells[0])
                self.context.section = self.draft.add(kind, (at, at + len(cells[0])))
            self.context.header, self.context.above, self.context.header_span = cells, {}, span
            self.taken.append(span)
            return
        if not self.context.header or set(line.strip()) <= set("|:- "):
            return
        self.taken.append(span)
        places = _cell_spans(line, span[0])
        if span[1] == len(self.draft.text) and len(places) < len(self.context.header):
            return  # the text is cut off inside this row
        row = self._aligned(places)
        self.context.above = {**self.context.above, **{h: c for h, c in row.items() if c[1] - c[0] > 1}}
        self._cells(row, span)

    def _is_header(self, cells: list[str], line: str) -> bool:
        if any(re.fullmatch(r"序号|编号|名称", c) for c in cells):
            return True
        named = sum(bool(_NAME_COLUMN.search(c) or _PLACE_COLUMN.search(c) or _CHAIN_COLUMN.search(c)) for c in cells)
        return named >= 2 and not any(c.isdigit() for c in cells) and len(line) < 60 and not self.context.header

    def _aligned(self, cells: list[Span]) -> dict[str, Span]:
        """The cells under their headers; where a merged cell was lost, the one above stands in its place."""
        header = self.context.header
        best = dict(zip(header, cells, strict=False))
        if not self.context.above:
            return best
        for gap in range(len(header)):
            if header[gap] in self.context.above:
                shifted = [*cells[:gap], self.context.above[header[gap]], *cells[gap:]]
                other = dict(zip(header, shifted, strict=False))
                if self._fit(other) > self._fit(best):
                    best = other
        return best

    def _fit(self, row: dict[str, Span]) -> int:
        """How many cells read like what their header promises."""
        return sum(self._fits(header, self.draft.text[slice(*cell)].strip()) for header, cell in row.items())

    def _fits(self, header: str, content: str) -> int:
        if not content:
            return 0
        if re.search(r"序号|编号|面积|时间", header):
            return 1 if re.fullmatch(r"[\d.—-]+", content) else -1
        if _ORGAN_COLUMN.search(header):
            return 1 if re.search(r"(?:局|委|办|厅|部|中心|政府)$", content) else -1
        if _FIRM_COLUMN.search(header):
            return 1 if re.search(r"公司|集团|厂|院", content) else 0
        if _CHAIN_COLUMN.search(header):
            return 1 if content.endswith("链") or not re.search(r"公司|局$|镇$|街道$|\d", content) else -1
        if _PLACE_COLUMN.search(header):
            return 1 if re.search(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$", content) and not type_of(content) else -1
        return 1 if type_of(content) else 0

    def _cells(self, row: dict[str, Span], span: Span) -> None:
        """What the columns of a row have to do with each other; the headers say which column is which."""
        cells = {header: cell for header, cell in row.items() if cell[1] - cell[0] > 1}
        subject = self._subject(cells, span)
        chain = next(
            (
                self.draft.add("Chain", c, self._chain_name(c))
                for h, c in cells.items()
                if _CHAIN_COLUMN.search(h) and not _FIRM_COLUMN.search(h)
            ),
            None,
        )
        if subject is None and chain is None:
            return
        for header, cell in cells.items():
            content = self.draft.text[cell[0] : cell[1]]
            if (
                _FIRM_COLUMN.search(header)
                or _CHAIN_COLUMN.search(header)
                or (subject is not None and cell in subject.places)
            ):
                continue
            if _ORGAN_COLUMN.search(header) or re.search(r"(?:局|委员会|厅|政府|管委会|办公室)$", content):
                self._led_by(cell, chain, span, leads="牵头" in header or "链长" in header)
            elif _PLACE_COLUMN.search(header) and subject is not None:
                self.draft.relate("LOCATED_IN", subject, self.draft.add("Place", cell), span)
            elif _INDUSTRY_COLUMN.search(header) and subject is not None:
                for part in _parts(self.draft.text[cell[0] : cell[1]], cell[0]):
                    self.draft.relate("COVERS", subject, self.draft.add("Industry", part), span)
        if subject is not None and chain is not None and subject.type == "Organisation":
            self.draft.relate("LEADS", subject, chain, span)

    def _chain_name(self, cell: Span) -> str:
        name = self.draft.text[cell[0] : cell[1]]
        return name if name.endswith("链") else name + "产业链"

    def _subject(self, cells: dict[str, Span], span: Span) -> Entity | None:
        """The thing that the row is about: the firm, or what stands in the column of names."""
        text = self.draft.text
        column = next((h for h in cells if _FIRM_COLUMN.search(h)), None)
        if column is not None:
            label = re.sub(r"名称|名单|名|\(.*\)", "", column)
            if self.context.tier is None and type_of(label) == "EnterpriseTier":
                self.context.tier = self.draft.add("EnterpriseTier", self._column_span(column), label)
            return self._place_item("Organisation", cells[column], span)
        for header, cell in cells.items():
            if (
                not _NAME_COLUMN.search(header)
                or _CHAIN_COLUMN.search(header)
                or re.search(r"区县|地区|地市|市州|县区|数量|占比|排名", header)
                or re.search(r"备注|原|类别|面积", header)
                or text[cell[0] : cell[1]].isdigit()
            ):
                continue
            kind = type_of(text[cell[0] : cell[1]]) or (
                "Project"
                if "项目" in header
                else "Cluster"
                if "集群" in header
                else "Park"
                if re.search(r"园|区|基地", header)
                else ""
            )
            if kind:
                return self._place_item(kind, cell, span)
        return None

    def _column_span(self, column: str) -> Span:
        """Where the header of this column stands."""
        at = self.draft.text.find(column)
        return (at, at + len(column)) if at >= 0 else self.context.header_span

    def _led_by(self, cell: Span, chain: Entity | None, span: Span, leads: bool) -> None:
        for part in _parts(self.draft.text[cell[0] : cell[1]], cell[0]):
            organ = self.organs.add(part)
            if leads and chain is not None:
                self.draft.relate("LEADS", organ, chain, span)

    def _dash(self, match: re.Match[str], span: Span) -> None:
        """石家庄市鹿泉区——河北省电子信息产业名区."""
        left = self._absolute(match.span("left"), span)
        field_ = re.search(r"([\u4e00-\u9fff]{2,14}?(?:产业)?)(?:名[县市区镇]|基地|之乡|之都|强县)", match["right"])
        if not field_:
            return
        self.taken.append(span)
        text = self.draft.text
        kind = type_of(text[left[0] : left[1]])
        entity = self.draft.add(kind or "Place", left)
        if kind:
            self._locate_by_name(entity, left)
        start, end = field_.span(1)
        skip = self.gazetteer.prefix(field_[1])
        skip += field_[1][skip : skip + 1] in "省市县"
        at = span[0] + match.start("right")
        industry = self.draft.add("Industry", (at + start + skip, at + end))
        self.draft.relate("COVERS" if kind else "FOCUSES_ON", entity, industry, span)

    def _colon(self, match: re.Match[str], span: Span) -> None:
        """武汉市1个:武汉化学工业区."""
        place, items = self._absolute(match.span("place"), span), self._absolute(match.span("items"), span)
        parts = [
            p for p in _parts(self.draft.text[items[0] : items[1]], items[0]) if type_of(self.draft.text[p[0] : p[1]])
        ]
        if not parts:
            return
        self.taken.append(span)
        self.context.place = self.draft.add("Place", place)
        for part in parts:
            self._place_item(type_of(self.draft.text[part[0] : part[1]]), part, span)

    def _item(self, line: str, span: Span) -> None:
        match = _NUMBERED.match(line)
        content = match["item"].strip() if match else line.strip()
        at = span[0] + line.find(content)
        item = (at, at + len(content))
        if len(content) > 40 or re.search(r"[,。;:!?]", content):
            return
        kind = type_of(content)
        if kind and (match or self.context.tier is not None):
            self.taken.append(span)
            self._place_item(kind, item, span)
        elif (
            (heading := _HEADING.match(line))
            and heading["place"]
            and self.gazetteer.prefix(heading["place"]) >= len(heading["place"]) - 1
        ):
            self.context.place = self.draft.add("Place", self._absolute(heading.span("place"), span))
            self.taken.append(span)
        elif skip := self.gazetteer.prefix(content):
            self._industry_of_place(content, at, skip, span)

    def _industry_of_place(self, content: str, at: int, skip: int, span: Span) -> None:
        """攀枝花市钒钛产业 in a list."""
        skip += content[skip : skip + 1] in "省市县区" and skip < len(content) - 1
        if content.endswith("产业") and len(content) - skip > 3:
            self.taken.append(span)
            place = self.draft.add("Place", (at, at + skip))
            self.draft.relate("FOCUSES_ON", place, self.draft.add("Industry", (at + skip, at + len(content))), span)

    def _place_item(self, kind: str, item: Span, span: Span) -> Entity:
        """An item with what the title and the heading say of it."""
        entity = self.draft.add(kind, item)
        tier = self.context.section or self.context.tier
        if tier is not None and (
            (tier.type in ("ClusterTier",) and kind == "Cluster")
            or (tier.type in ("Park", "Platform") and kind in ("Park", "Platform"))
            or tier.type == "EnterpriseTier"
        ):
            self.draft.relate("IN_TIER", entity, tier, span)
        if self.context.title is not None:
            self.draft.relate("INCLUDES", self.context.title, entity, span)
        if self.context.place is not None:
            self.draft.relate("LOCATED_IN", entity, self.context.place, span)
        if self.context.whole is not None and not self.context.place:
            self.draft.relate("LOCATED_IN", entity, self.context.whole, span)
        self.items.append((entity, item))
        return entity

    def _locate_by_name(self, entity: Entity, item: Span) -> None:
        """An item lies where its name says, besides the heading above it; a table's column says it better."""
        stated = self.draft.targets("LOCATED_IN", entity)
        if stated and (self.context.header or self.context.whole):
            return
        if span := self.gazetteer.inside_name(self.draft.text, item, entity.name):
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), item)

    @staticmethod
    def _absolute(span: Span, line: Span) -> Span:
        return line[0] + span[0], line[0] + span[1]


def type_of(name: str) -> str:
    """What a name of its own (a cell, an item) is by its head, or empty."""
    name = re.sub(r"[(][^()]*[)]$", "", name)
    sentences = read(name).sentences
    if (
        not sentences
        or len(sentences[0].clauses) != 1
        or any(w.flags & lx.COMMA for w in sentences[0].clauses[0].words)
    ):
        return ""
    found = names(name, sentences[0].clauses[0])
    if found and found[-1].end == len(name) and found[-1].type != "Programme":
        return found[-1].type
    return ""


def _cell_spans(line: str, at: int) -> list[Span]:
    spans, start = [], at + (1 if line.startswith("|") else 0)
    for cell in line.strip("\n").removeprefix("|").split("|"):
        left = len(cell) - len(cell.lstrip())
        spans.append((start + left, start + left + len(cell.strip())))
        start += len(cell) + 1
    return spans


def _parts(content: str, at: int) -> list[Span]:
    """The parts of a cell that lists several."""
    spans, start = [], 0
    for match in [*_PARTS.finditer(content), None]:
        end = match.start() if match else len(content)
        part = content[start:end].strip()
        if len(part) > 1:
            left = content.find(part, start)
            spans.append((at + left, at + left + len(part)))
        start = match.end() if match else end
    return spans
