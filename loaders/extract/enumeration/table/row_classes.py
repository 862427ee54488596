"""The classes that the columns of a row say: levels, sorts, classes of firms and clusters."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import class_of_list, class_type, names_class
from loaders.extract.enumeration.listing.items import has_head, type_of
from loaders.extract.enumeration.listing.listtitles import Class
from loaders.extract.enumeration.table.aims import Row
from loaders.extract.enumeration.table.cell_things import CellThings
from loaders.extract.enumeration.table.columns import Column, level_in
from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_CLASS_CELLS = ("EnterpriseTier", "ClusterTier")
_RANKED = ("Park", "Platform", "Cluster")
_CLASS_HEAD = re.compile(
    r"(?:中小企业)?特色产业集群|先进制造业集群|开发区|化工园区|工业园区|产业园区|园区|示范区|集聚区|示范基地|产业基地|创新中心|重点实验室|产业集群|集群"
)
_SORT = re.compile("(?:园区|平台|集群|基地|认定)?(?:类别|类型|分类|种类|性质)")


class RowClasses:
    """States the classes of the things that a row is about."""

    def __init__(self, lists: "Lists", cells: CellThings) -> None:
        self.lists, self.draft, self.cells = lists, lists.draft, cells

    def rank(self, thing: Entity, row: Row, span: Span) -> None:
        """The class that a column of levels says, itself (千亿级园区) or with the head that the title has: 省级 in a table of 开发区."""
        for column, cell in row if thing.type in _RANKED else ():
            content = self.cells.text(cell)
            if column.role == "level" and lx.level_length(content) and type_of(content) in (thing.type, "ClusterTier"):
                self.draft.relate("IN_TIER", thing, self.draft.add(type_of(content), cell), span)
            if self.is_sort(column, content, thing):
                kind = "ClusterTier" if thing.type == "Cluster" else thing.type
                self._of_sort(thing, kind, cell, span)
        title = self.lists.context.title
        head = next(iter(_CLASS_HEAD.findall(title.name if title is not None else "")), "")
        if not head and thing.type == "Park":
            head = lx.ending(thing.name, frozenset(lx.words("park_head")))  # 省级 beside 甲经开区
        for column, cell in row if head and thing.type in _RANKED else ():
            if column.role == "level" and (level := level_in(self.cells.text(cell))):
                kind = "ClusterTier" if thing.type == "Cluster" else thing.type
                self.draft.relate("IN_TIER", thing, self.draft.add(kind, cell, level + head), span)

    def _of_sort(self, thing: Entity, kind: str, cell: Span, span: Span) -> None:
        """A row is of the sort that its cell names (化工集中区), and not of the class of the title (某省化工园区), where that is another."""
        context, sort = self.lists.context, self.cells.text(cell)
        tier = context.section or context.tier
        known = self.draft.find(kind, tier.name) if tier is not None and tier.type == kind else None
        if known is not None and known.name.endswith(sort):
            return
        self.draft.relate("IN_TIER", thing, self.draft.add(kind, cell), span)
        if known is not None and class_of_list(sort) == kind:
            self.draft.unrelate("IN_TIER", thing, known)

    def is_sort(self, column: Column, content: str, thing: Entity) -> bool:
        """Whether a cell says what sort of park or platform the row is about: 专业化工园区, under 类别."""
        alike = type_of(content) == thing.type or has_head(content, thing.type)
        return bool(_SORT.fullmatch(column.header)) and alike and not lx.begins_with_place(content)

    def class_in(self, row: Row) -> Class | None:
        """The class that a cell names: 市级智能工厂, under 类别."""
        for column, cell in row:
            content = self.cells.text(cell)
            kind = class_type(content) if column.role in ("other", "industry", "level") else ""
            if kind in _CLASS_CELLS and names_class(content, content):
                return Class(kind, content, cell)
        return None
