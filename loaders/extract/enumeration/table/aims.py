"""What a table sets as aims: figures to be reached, and the counted list that its rows are."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import class_type
from loaders.extract.enumeration.table.cell_things import CUMULATED
from loaders.extract.enumeration.table.columns import Column
from loaders.extract.enumeration.table.grids import Grid
from loaders.extract.names.project.particulars import sum_of_item
from loaders.extract.quantity.amounts import parse, sign_before
from loaders.extract.quantity.figure import MEASURES
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import solid

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
Row = list[tuple[Column, Span]]
_AHEAD = re.compile(r"目标|预期|计划|力争|到20\d\d年|规划值")
_CAPTION = re.compile(
    r"^(?:附[件表]|专栏|表)?[一二三四五六七八九\d]*[::.]?[^。;:,\n]{4,40}(?:目标|任务分解)(?:分解|一览)?表?(?:[(][^()\n]*[)])?$"
)
_TOLD_ABOVE = re.compile(r"20\d\d年(?:各[市州县区]*)?(?P<what>[\u4e00-\u9fff]{2,14})目标")
_LONGEST_CAPTION = 60
_UNIT = re.compile(r"[(](?:单位[::])?([^()\d]{1,6})[)]|(%|[万亿]元)$")
_BEHIND = re.compile(r"基期|基数|基础值|现状|实际|完成|现值")
_NO_AIM = re.compile("面积|人口|电话")
_MARKS = re.compile(r"^[(]?\d{1,2}[).、]|[(\[][^()\[\]]*[)\]]|[*#]")
_GROWS = re.compile(r"年均|增[速长幅]")
_COUNT_OF = re.compile("(?:累计|总)?(?:数量|个数|户数|家数|总数|数)$")
_SIGNS = (("≥", "不低于"), (">=", "不低于"), (">", "超过"), ("≤", "不高于"), ("<=", "不高于"), ("<", "低于"))
_BARE = re.compile(r"(?<=\d)(?=(?:以上|以下|以内|左右)?$)")  # where a figure lacks its unit
_MEASURED = re.compile(  # 产业链 | 2025年目标: 产值突破500亿元
    r"(?:力争|实现|完成|[到至]?20\d\d年)*(?P<measure>[\u4e00-\u9fff]{0,8}?(?:产值|规模|营收|收入|增加值|税收|产量|产能))(?:力争|将)*(?P<verb>达到?|突破|超过?|实现|完成)?(?=\d[\d.]*[^,;、。\d]{1,6}$)"
)
_INVESTED = re.compile(
    r"(?:计划|预计|项目|协议)?(?:总投资|投资总?额|投资规模|投资)(?![\u4e00-\u9fff])"
)  # no 投资方, 投资强度
_MOST_LEFT_OUT = 6  # times the rows of a table: the count of what an excerpt lists
_COUNTED_CHAINS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:条|个|大)[^,。;:、\d\n]{0,10}?产业链")
_CONTEND = re.compile("参[加与评赛]|候选|申报|角逐|落选|竞争")
_COUNTED_CLUSTERS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:个|大)[^,。;:、\d\n]{0,10}?(?:产业)?集群")


class Aims:
    """States the targets and the groups of the tables of a document."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft = lists, lists.draft
        self.caption = ""  # the line above the table, if it says that it sets aims
        self.columns: list[str] = []  # the headers of its figures
        self.set: list[tuple[Entity, Span]] = []  # by tables of indicators; who sets them the whole text tells

    def begin(self, grid: Grid, columns: list[Column]) -> None:
        """Take note of what is said right above a table (甲市重点园区主要目标), and of the figures that it has."""
        above = self.draft.text[max(0, grid.span[0] - _LONGEST_CAPTION) : grid.span[0]].rstrip().rpartition("\n")[2]
        self.caption = solid(above) if _CAPTION.search(above) and not _BEHIND.search(above) else ""
        self.columns = [column.header for column in columns if column.role == "figure"]

    def figures(self, row: Row, things: list[Entity], span: Span) -> None:
        """Figures that the header, the title or the line above says are to be reached."""
        title = self._plan()
        above = self.caption or (title.name if title is not None and not _BEHIND.search(title.name) else "")
        for column, cell in row:
            said = column.header + above
            ahead = _AHEAD.search(said) or self._lies_ahead(column.header)
            if (
                column.role != "figure"
                or not things
                or not ahead
                or "投资" in column.header
                or self._is_base(column, above)
            ):
                continue
            said_there = _MEASURED.match(content := solid(self.draft.text[slice(*cell)]))
            amount = _amount(content[said_there.end() :] if said_there else content, _unit(column.header))
            if amount is None:
                continue
            if said_there and amount[2] == "=":
                amount = (*amount[:2], sign_before(said_there["verb"] or ""))
            indicator = said_there["measure"] if said_there else self._indicator(column.header)
            of_place = things[0].type == "Place"
            name = indicator if of_place and title is None else things[0].name + indicator
            target = self.draft.new(
                "Target", span, name, value=amount[0], unit=amount[1], comparator=amount[2],
                indicator=name, year=_year(said) or None, kind="target",
            )  # fmt: skip
            if not of_place:
                self.draft.relate("MEASURES", target, things[0], span)
            if title is not None:
                self.draft.relate("SETS_TARGET", title, target, span)
            elif of_place:
                self.draft.relate("SETS_TARGET", things[0], target, span)
            else:
                self.set.append((target, span))

    def _is_base(self, column: Column, above: str) -> bool:
        """Whether a column tells what is there already: 2022年产值 beside 2025年目标 or below it."""
        if _AHEAD.search(column.header):
            return False
        year, aimed = _year(column.header), [header for header in self.columns if _AHEAD.search(header)]
        if _NO_AIM.search(column.header) or 0 < year < _year(above):
            return True
        return bool(_BEHIND.search(column.header)) or bool(year and any(_year(header) > year for header in aimed))

    def _indicator(self, header: str) -> str:
        """What a column measures; 目标 alone is that of the column beside it or of the line above (增加值增速|目标表)."""
        own = _without_aim(header)
        if not own:
            own = next((other for header in self.columns if (other := _without_aim(header))), "")
        told = _TOLD_ABOVE.search(self.caption or (title.name if (title := self._plan()) else ""))
        return told["what"] if told and told["what"].endswith(own) else own

    def sums(self, row: Row, things: list[Entity]) -> None:
        """What is invested in the project of a row: 32 under 总投资(亿元)."""
        projects = [thing for thing in things if thing.type == "Project"]
        for column, cell in row if len(projects) == 1 else ():
            content = solid(self.draft.text[slice(*cell)])
            unit = "" if content.endswith("元") else _unit(column.header)
            if _INVESTED.match(column.header) and (told := sum_of_item(content + unit)):
                projects[0].properties.setdefault("investment", told)

    def indicators(self, row: Row, span: Span) -> None:
        """规上工业总产值 | 亿元 | 1200 | 1800: what is to be reached by each later year that the header names."""
        cells = {column.role: solid(self.draft.text[slice(*cell)]) for column, cell in row}
        name, unit = _MARKS.sub("", cells["indicator"]), cells.get("unit") or _unit(cells["indicator"])
        years = [year for column, _ in row if (year := _year(column.header))]
        counted = self._class_of(row, name)
        for column, cell in row:
            if column.role != "figure" or _BEHIND.search(column.header):
                continue
            year, grows = _year(column.header), _GROWS.search(column.header) is not None
            later = year > min(years) if len(years) > 1 else year > 0
            amount = _amount(self.draft.text[slice(*cell)], _unit(column.header) or unit)
            if grows and CUMULATED.fullmatch(self.draft.text, *cell):
                continue  # [300] under 年均增长: what all years come to
            if amount is None or not (later or grows or _AHEAD.search(column.header)):
                continue
            indicator = name + "年均增速" * (grows and not _GROWS.search(name))
            target = self.draft.new(
                "Target", span, indicator, value=amount[0], unit=amount[1], comparator=amount[2], indicator=indicator,
                year=year or None, kind="target", change="growth" if grows else None,
            )  # fmt: skip
            self.set.append((target, span))
            if counted and not grows and not amount[1].endswith(MEASURES):
                self.draft.relate("MEASURES", target, self.draft.add(*counted), span)

    def _class_of(self, row: Row, indicator: str) -> tuple[str, Span] | None:
        """The class that an indicator counts, and where it stands: 单项冠军企业|数量(家)."""
        name = _COUNT_OF.sub("", indicator)
        cell = next(cell for column, cell in row if column.role == "indicator")
        at = self.draft.text.find(name, *cell)
        kind = class_type(name) if name and at >= 0 else ""
        return (kind, (at, at + len(name))) if kind in ("EnterpriseTier", "ClusterTier") else None

    def _plan(self) -> Entity | None:
        """The plan that the table belongs to, or the title of the table itself."""
        return self.lists.plan or self.lists.context.title

    def _lies_ahead(self, header: str) -> bool:
        """Whether a header names a later year than the plan begins with: 2025年规模 in a plan for 2023—2025."""
        year, plan = re.search(r"20\d\d", header), self.lists.plan
        began = min(re.findall(r"20\d\d", plan.name), default="") if plan is not None else ""
        return year is not None and bool(began) and year[0] > began

    def groups(self, grid: Grid, chains: list[Entity], clusters: list[Entity]) -> None:
        """The chains and the clusters of a table are the list that the text counts: 7个先进制造业集群、28条重点产业链."""
        title = self.lists.context.title
        for things, counted in ((chains, _COUNTED_CHAINS), (clusters, _COUNTED_CLUSTERS)):
            members = list({id(thing): thing for thing in things}.values())
            for match in counted.finditer(self.draft.text) if len(members) > 1 else ():
                count = number_of(match["count"]) or 0
                if match.start() > grid.span[0] and count != len(members):
                    continue
                if _OF_THEM.match(self.draft.text, match.end()) or _CONTEND.search(match[0]):
                    continue  # 51个参加决赛的集群; 覆盖17条重点产业链|中的15条
                if self.draft.text.startswith("等", match.start() - 1) and _RANKED.match(self.draft.text, match.end()):
                    break  # 甲集群等28个集群|被认定为某省特色产业集群: the class of the table
                titled = title is not None and match[0] in title.name
                if not (titled or len(members) <= count <= _MOST_LEFT_OUT * len(members)):
                    continue
                group = self.draft.new("IndustryGroup", match.span(), match[0], declared_count=count)
                for position, member in enumerate(members, 1):
                    self.draft.relate("INCLUDES", group, member, grid.span, position=position)
                if (plan := self._plan()) is not None and not plan.name.endswith("名单"):
                    self.draft.relate("FOCUSES_ON", plan, group, grid.span)
                break


_RANKED = re.compile("(?:被|获|拟|成功|新)*(?:认定|评|列入|纳入|入选|入围|确定|命名|授予|成为)")
_OF_THEM = re.compile(r"(?:当|其)?中的?[\d一二两三四五六七八九十]+[条个]")


def _without_aim(header: str) -> str:
    """产值 of 2025年目标产值(亿元)."""
    return re.sub(r"[(][^()]*[)]|20\d\d年?|目标值?|预期|计划|力争|到", "", header)


def _unit(header: str) -> str:
    """The unit in brackets: 工业总产值(亿元)."""
    match = _UNIT.search(header)
    return next((group for group in match.groups() if group), "") if match else ""


def _year(header: str) -> int:
    match = re.search(r"20\d\d", header)
    return int(match[0]) if match else 0


def _amount(cell: str, unit: str) -> tuple[float | list[float], str, str] | None:
    """Value, unit and comparator of a cell: ≥32, [13.5], 1300以上."""
    content = solid(cell).strip("[]〔〕【】()")
    for sign, word in _SIGNS:
        content = content.replace(sign, word)
    return parse(_BARE.sub(unit, content)) if any(map(str.isdigit, content)) else None
