"""What a table sets as aims: figures to be reached, and the counted list that its rows are."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.columns import Column
from loaders.extract.enumeration.enumerations import number_of
from loaders.extract.enumeration.grids import Grid
from loaders.extract.reading.spans import solid

if TYPE_CHECKING:
    from loaders.extract.enumeration.lists import Lists

Span = tuple[int, int]
Row = list[tuple[Column, Span]]
_AHEAD = re.compile(r"目标|预期|计划|力争|到20\d\d年|规划值")
_UNIT = re.compile(r"[(](?:单位[::])?([^()\d]{1,6})[)]|(%|[万亿]元)$")
_VALUE = re.compile(
    r"(?P<about>约|超过?|≥|>=?|不[少低]于)?(?P<value>\d[\d,]*(?:\.\d+)?)(?P<unit>[^\d\s()以左]{0,4})(?P<least>以上)?(?:左右)?"
)
_COUNTED_CHAINS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:条|个|大)[^,。;:、\d\n]{0,10}?产业链")
_COUNTED_CLUSTERS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:个|大)[^,。;:、\d\n]{0,10}?(?:产业)?集群")


class Aims:
    """States the targets and the groups of the tables of a document."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft = lists, lists.draft

    def figures(self, row: Row, things: list[Entity], span: Span) -> None:
        """Figures that the header or the title says are to be reached."""
        title = self._plan()
        for column, cell in row:
            said = column.header + (title.name if title is not None else "")
            ahead = _AHEAD.search(said) or self._lies_ahead(column.header)
            value = _VALUE.fullmatch(solid(self.draft.text[slice(*cell)]))
            if column.role != "figure" or not things or not ahead or value is None or "投资" in column.header:
                continue
            unit = _UNIT.search(column.header)
            year = re.search(r"20\d\d", said)
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
            for match in counted.finditer(self.draft.text, 0, grid.span[0]) if len(members) > 1 else ():
                count = number_of(match["count"]) or 0
                if count < len(members) and not (title is not None and match[0] in title.name):
                    continue
                group = self.draft.new("IndustryGroup", match.span(), match[0], declared_count=count)
                for position, member in enumerate(members, 1):
                    self.draft.relate("INCLUDES", group, member, grid.span, position=position)
                if (plan := self._plan()) is not None and not plan.name.endswith("名单"):
                    self.draft.relate("FOCUSES_ON", plan, group, grid.span)
                break
