"""Lists: a title or a heading that says what its items are, numbered or bare items, 武汉市6个:A、B, A——B.

The title of the list says what its items are (第三批浙江省未来产业先导区培育名单), a heading between them where they lie.
"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listing.headed_lines import HeadedLines
from loaders.extract.enumeration.listing.headings import (
    CHAPTER,
    HEADING,
    NUMBER,
    Context,
    class_heading,
    field_heading,
    is_unplaced,
    place_heading,
)
from loaders.extract.enumeration.listing.item_lines import reads_as_item
from loaders.extract.enumeration.listing.itemplaces import DASH, ItemPlaces
from loaders.extract.enumeration.listing.items import is_marked
from loaders.extract.enumeration.listing.lead_lines import LeadLines
from loaders.extract.enumeration.listing.listitems import LONGEST_ITEM, ListItems
from loaders.extract.enumeration.listing.listtitles import is_list
from loaders.extract.enumeration.listing.openings import Openings
from loaders.extract.enumeration.listing.placed_items import PlacedItems
from loaders.extract.enumeration.listing.sections import Sections
from loaders.extract.enumeration.table.grids import Grid, grids
from loaders.extract.enumeration.table.tables import Table
from loaders.extract.names.organ.organs import Organs
from loaders.extract.names.paper.titles import PLAN
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading.furniture import is_furniture

Span = tuple[int, int]
_ATTACHED = re.compile(  # 附件2:, a line above the list
    r"[ \t]*+附(?:件|表)?[ \t]*+[\d一二三四五六七八九十]{0,2}[ \t]*+:?[ \t]*+"
)
_NOTE = re.compile(r"[ \t(*]*(?:备?注|说明|附注|数据来源)\d?[::]")  # 注:排名不分先后
_LONG_NOTE = 60  # characters of a note below a list, from which on it says more than how the list is ordered
_SHOWS = re.compile(  # (滑动查看名单↓)
    r"[ \t]*[(（]?(?:请?(?:向[上下左右])?[上下左右]?滑动?|点击|长按)[^。\n]{0,6}名单[^。\n]{0,4}[)）]?[ \t]*"
)


class Lists:
    """Reads the lines that are items of a list; `taken` are their spans, which no other rule reads again."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, organs: Organs, documents: list[Entity]) -> None:
        self.draft, self.gazetteer, self.organs = draft, gazetteer, organs
        self.context = Context()
        self.table, self.openings, self.places = Table(self), Openings(self, documents), ItemPlaces(self)
        self.placed = PlacedItems(self)
        self.items = ListItems(self)
        self.headed, self.sections, self.leads = HeadedLines(self), Sections(self), LeadLines(self)
        self.taken: list[Span] = []
        self.number = 0  # of the last item
        self.tabled = False  # whether the rows of a table were read since the last chapter
        self.plan = next((e for e in documents if PLAN.search(e.name) and not is_list(e.name)), None)

    def read(self) -> None:
        """All lines in order."""
        text, at = self.draft.text, 0
        lines = text.split("\n")
        tables: dict[int, list[Grid]] = {}
        for grid in grids(text):
            tables.setdefault(grid.span[0], []).append(grid)
        until = 0
        for number, line in enumerate(lines):
            span = (at, at + len(line))
            at += len(line) + 1
            for grid in tables.get(span[0], ()):
                if self.table.read(grid):
                    self.tabled = True
                    until = grid.span[1]
                    self.take(grid.span, self.table.sentences)
            if line.strip() and span[0] >= until:
                following = next((later for later in lines[number + 1 : number + 5] if later.strip()), "")
                self._line(line, span, following)
        self.places.finish()

    def take(self, span: Span, free: list[Span]) -> None:
        """Take a stretch, but for cells of it that are sentences."""
        text = self.draft.text
        behind = [end + len(text[end : span[1]]) - len(text[end : span[1]].lstrip(" ")) for _, end in free]
        starts, ends = [span[0], *behind], [*(start for start, _ in free), span[1]]
        self.taken += [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]

    def _line(self, line: str, span: Span, following: str) -> None:
        """One line: a title, a note, a heading, the end of a list, or an item of it."""
        if _ATTACHED.fullmatch(line) or self._shows(line, span):
            self.taken.append(span)
            return
        if self.openings.title(line, span) or self.headed.labelled(line, span):
            return
        if CHAPTER.match(line):
            self._chapter(line)
        if self.context.read and len(line) < _LONG_NOTE and _NOTE.match(line):
            self.taken.append(span)
            return
        if self._dash(line, span) or self.headed.read(line, span) or self.sections.read(line, span, following):
            return
        if self.leads.read(line, span, following) or self._is_remark(line, following):
            return
        if (self.context.read and self._ends(line)) or (self.tabled and CHAPTER.match(line)):
            self.context, self.tabled = Context(), False
        elif self.context.title is not None or self.context.kinds:
            self.items.read(line, span, following)

    def _shows(self, line: str, span: Span) -> bool:
        """(滑动查看名单↓): the list that was told of before begins."""
        shown = self.openings.told(span[0], 0) if _SHOWS.fullmatch(line) else None
        self.context = shown or self.context
        return shown is not None

    def _chapter(self, line: str) -> None:
        """三、…: what the headings of the chapter before said holds no longer."""
        self.context.place = self.context.field = None
        if self.context.by_chapter and not class_heading(line) and not field_heading(line):
            self.context.section = self.context.tier = None  # a class that nobody knows

    def _dash(self, line: str, span: Span) -> bool:
        """甲园——乙市: an item and where it lies."""
        dash = DASH.match(line) if "——" in line or "--" in line else None
        return dash is not None and self.places.dash(dash, span)

    def _is_remark(self, line: str, following: str) -> bool:
        """Whether a line stands between two items: 1.甲园|以…为主。|2.乙园."""
        number, later = NUMBER.match(line), NUMBER.match(following)
        self.number = int(number[1]) if number else self.number
        goes_on = later is not None and int(later[1]) == self.number + 1
        return self.context.read > 0 and goes_on and line.rstrip().endswith("。") and not is_marked(line)

    def _ends(self, line: str) -> bool:
        """Whether prose or the page's furniture ends the list."""
        if is_furniture(line):
            return True
        unmarked = not is_marked(line)
        if len(line) < LONGEST_ITEM and HEADING.match(line):
            return False
        if unmarked and self.context.marked > 1 and self.context.marked == self.context.read:
            heads = place_heading(line, self.gazetteer) or is_unplaced(line)
            return not (heads or reads_as_item(line, self.context.kinds, self.gazetteer))
        said = line.rstrip()
        return unmarked and ("。" in said[:-1] or (said.endswith("。") and "," in said))
