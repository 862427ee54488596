"""What a cell of a table names: things, chains, places, firms and fields."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.items import bare, has_head, parts, type_of
from loaders.extract.enumeration.table.columns import THINGS, Column
from loaders.extract.names.firm.firms import odd_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import solid
from loaders.extract.reading.zones import ZONE

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
CUMULATED = re.compile(r"[\[〔【(]\s*[\d.]+%?\s*[\]〕】)]")  # [80]: what five years come to
_NOTHING = re.compile(
    r"[—\-–/\\*.]+|[(]?(?:无|暂无|暂缺|空缺|空|(?:暂|尚)?未(?:确定|明确)|待(?:确定|明确|定|补充))[)]?"
)
ORGAN_TAIL = re.compile(r"(?:局|委员会|厅|政府|管委会|办公室)$")
_NO_BASE = re.compile(r"各|全[省市区县州]|其[他余]|有关|相关")
_PLAIN_PARK = re.compile(rf"(?:{ZONE}|新城|港区|科学城|矿区|林区|垦区)$")
_FIRM_TAIL = re.compile(r"(?:公司|集团|厂)$")
_PART_OF_PARK = re.compile("(?:片区|组团|分区|区块|地块)$")
_PIECE = re.compile(r"[^\s]+")


class CellThings:
    """Reads the cells of a document's tables."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft = lists, lists.draft

    def text(self, cell: Span) -> str:
        """What a cell holds, without blanks."""
        return solid(self.draft.text[slice(*cell)])

    def says(self, cell: Span) -> bool:
        """Whether a cell holds more than a stroke or 暂无."""
        content = self.text(cell)
        said = any(char.isalnum() or char == "%" for char in bare(content)) or CUMULATED.fullmatch(content)
        return bool(said) and not _NOTHING.fullmatch(content)

    def things(self, column: Column, cell: Span) -> list[tuple[str, Span]]:
        """The parks, clusters, platforms, projects or firms of a cell."""
        content = self.text(cell)
        if column.role not in (*THINGS, "firm", "name") or content.isdigit():
            return []
        if column.role == "project":
            return [("Project", cell)]
        said = [part for part in parts(self.draft.text[slice(*cell)], cell[0]) if self.says(part)]
        if len(said) > 1 and self._is_joint_cluster(column, said):
            return [("Cluster", cell)]
        if len(said) > 1 and column.role == "park" and self._is_joint_park(said):
            return [("Park", (said[0][0], said[-1][1]))]
        if column.role == "firm":
            said = [piece for part in said for piece in _firms_apart(self.draft.text, part)]
        return [(kind, part) for part in said if (kind := self.kind(column, self.text(part)))]

    def _is_joint_cluster(self, column: Column, said: Sequence[Span]) -> bool:
        """Whether the parts of a cell are the places of one cluster: 甲县、乙县日用陶瓷产业集群."""
        places = all(self.lists.gazetteer.names_place(self.text(part)) for part in said[:-1])
        return places and self.kind(column, self.text(said[-1])) == "Cluster"

    def _is_joint_park(self, said: list[Span]) -> bool:
        """Whether the parts of a cell are one: 甲开发区化工园区|煤化工、|精细化工片区, what each part of the park is for."""
        *fields, last = map(self.text, said)
        return _PART_OF_PARK.search(last) is not None and not any(map(type_of, fields))

    def kind(self, column: Column, content: str) -> str:
        """The kind of a cell: by itself, by the list's title, or by the header."""
        kinds = self.lists.context.kinds
        if column.role == "firm":
            if (
                self.lists.gazetteer.names_place(content)
                or ORGAN_TAIL.search(content)
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

    def chain(self, cell: Span) -> Iterator[Entity]:
        """The chains of a cell: 人形机器人、低空经济."""
        for part in parts(self.draft.text[slice(*cell)], cell[0]):
            name = self.text(part)
            tail = "" if name.endswith("链") else "链" if name.endswith("产业") else "产业链"
            yield self.draft.add("Chain", part, name + tail)

    def bases(self, cell: Span) -> list[Entity]:
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
            if base := self.park(part) or self.place(at, False):
                found.append(base)
        return found

    def _places_apart(self, part: Span) -> list[Span]:
        """Places that only a blank separates."""
        pieces = [(part[0] + m.start(), part[0] + m.end()) for m in re.finditer(r"\S+", self.draft.text[slice(*part)])]
        return pieces if all(self.lists.gazetteer.names_place(self.text(piece)) for piece in pieces) else [part]

    def places(self, column: Column, cell: Span) -> list[Entity]:
        """The places and parks of a cell under 所在地 or 乡镇."""
        if column.role not in ("place", "town"):
            return []
        listed = parts(self.draft.text[slice(*cell)], cell[0])
        found = [self.park(part) or self.place(part, column.role == "town") for part in listed]
        return [place for place in found if place is not None]

    def park(self, part: Span) -> Entity | None:
        """The park that a cell names; what stands in brackets behind it is not of its name."""
        name = re.sub(r"[(].*", "", self.draft.text[slice(*part)])
        if type_of(name) not in ("Park", "Platform") and not _PLAIN_PARK.search(name):
            return None
        if lx.is_division(name):  # 泉港区 is a district
            return None
        park = self.draft.add("Park", (part[0], part[0] + len(name)))
        self.lists.places.add(park, (part[0], part[0] + len(name)))
        return park

    def place(self, part: Span, town: bool) -> Entity | None:
        """The place that a cell names, by itself or at its head (株洲市天元路); no table knows the towns."""
        content = self.draft.text[slice(*part)]
        length = self.lists.gazetteer.prefix(content)
        length += content[length : length + 1] in ("市", "县", "区") if length else 0
        if length and length < len(content) and (type_of(content) or not _ends_as_place(content)):
            return self.draft.add("Place", (part[0], part[0] + length))
        length = length or any(content + rank in lx.within_of() for rank in "市县区")
        known = length or ((town or _ends_as_place(content)) and 2 <= len(content) <= 12)
        return self.draft.add("Place", part) if known else None

    def firms_of(self, cell: Span) -> list[tuple[str, Span]]:
        """The firms among the organs that a cell names: 长沙市政府、青岩重工."""
        named = parts(self.draft.text[slice(*cell)], cell[0])
        return [
            ("Firm", part) for part in named if odd_name(self.text(part)) and not ORGAN_TAIL.search(self.text(part))
        ]

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
        apart = joint >= 0 and all(reads_as_field(self.text(part)) for part in both)
        return [*first, *(both if apart else [last])]

    def fields(self, cell: Span) -> list[Span]:
        """Where the fields of a cell stand: 钢铁、新材料和汽车."""
        return self._last_apart(self._by_blanks(parts(self.draft.text[slice(*cell)], cell[0])))


def _firms_apart(text: str, part: Span) -> list[Span]:
    """Firms that only a blank separates: all bear a tail of firms, or none does; else the blank is one of the print."""
    found = [(part[0] + m.start(), part[0] + m.end()) for m in re.finditer(r"\S+", text[slice(*part)])]
    tails = [bool(_FIRM_TAIL.search(text[slice(*piece)])) for piece in found]
    apart = min(b - a for a, b in found) > 2 and len(set(tails)) == 1 and "(" not in text[slice(*part)]
    return found if len(found) > 1 and apart else [part]


def _ends_as_place(content: str) -> bool:
    return bool(re.search(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$", content))
