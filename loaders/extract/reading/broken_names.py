"""Line breaks inside names: in a bracket, before a head that stands alone, in the cells of tables and the items of lists.

What a page prints into a narrow column, or a copy of it loses, is put together again where the lines around show how a whole
one looks: 1.肥西县智能家|电产业集群 among items that end with 产业集群, a row that has too few bars.
"""

import re
from collections import Counter
from itertools import pairwise

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.broken_rows import APART, broken_rows

Gap = tuple[int, int]
_CELL_LINE = re.compile(r"(?m)^[^|\n]{1,60}\|[ \t]*$")  # one cell of a table: 生物医药 |
_CELL = re.compile(  # 高端石油|钻采装备 |
    r"(?m)(?<=\|)[ \t]*\n(?![-—–\s]*\d+[-—–\s]*\n)[^|\n。]{1,40}(?P<first>\n)(?:(?=[^|\n。]{1,40}\|[ \t]*$)|[^|\n。]{1,40}(?P<second>\n)(?=[^|\n。]{1,40}\|[ \t]*$))"
)
_BRACKET = re.compile(  # 甲经开区(含乙园、|丙园)
    r"[（(](?![^（()）\n]*[。；;])[^（()）\n]{0,30}(?P<break>[ \t]*\n[ \t]*)(?=[^（()）\n|。；;:：]{1,30}[)）])"
)
_DASH = re.compile("—(?P<break>[ \t]*\n[ \t]*)(?=—)")
_HEAD = re.compile(  # 某市高新技术产业|开发区: the head of a name alone on its line
    r"(?:技术产业|经济技术|有限责任|股份有限|先进制造业|特色产业|[\u4e00-\u9fff)）](?=[ \t]*\n[ \t]*(?:股份)?有限(?:责任)?公司))(?P<break>[ \t]*\n[ \t]*)(?=(?:开发区|集群|(?:(?:股份)?有限(?:责任)?)?公司|示范区|集聚区|基地)(?:[(（][^()（）\n]{1,16}[)）])?[ \t]*(?:\n|$))"
)
_NUMBER = re.compile(r"[ \t]*(?:\d{1,3}[.．、]|[(（]\d{1,3}[)）]|[·●•-])")
_FIELD = re.compile(
    r"(?<=[\u4e00-\u9fff])(?:[（(][^（()）]*[)）]?|—+[^—]*|[:：].+)$"
)  # what is told of an item behind its name
_COUNT = re.compile(r"[(（]?(?:共计?)?\d+[个家项条户][)）]?[:：]?$")
_ENDS = re.compile(r"[。;；:：,，、!！?？|)）]$")
_MANY_CELLS, _MANY_ITEMS = 8, 3
_LONGEST_ITEM, _LONGEST_REST = 40, 24  # characters of an item, and of what the next line has of it
_TAIL = 4  # characters with which the items of a list end alike


def broken_names(text: str) -> list[Gap]:
    """The line breaks that stand inside names, and the blanks beside them."""
    found = [m.span("break") for pattern in (_BRACKET, _DASH, _HEAD) for m in pattern.finditer(text)]
    for gaps in (_cells(text), broken_rows(text), _items(text), _members(text)):
        found += [gap for gap in gaps if not any(a <= gap[0] < b for a, b in found)]
    return found


def _cells(text: str) -> list[Gap]:
    """Breaks in a table with one cell a line, each with a bar behind it."""
    if text.count("|") < _MANY_CELLS or len(_CELL_LINE.findall(text)) < _MANY_CELLS:
        return []
    return [m.span(part) for m in _CELL.finditer(text) for part in ("first", "second") if m[part]]


def _items(text: str) -> list[Gap]:
    """Breaks in the items of a list that end alike: numbered ones, or such that begin with places."""
    lines = text.split("\n")
    bodies = [_FIELD.sub("", line.strip().removesuffix("。")) for line in lines]
    tails = Counter(body[-_TAIL:] for body in bodies if _TAIL < len(body) <= _LONGEST_ITEM)
    common = [tail for tail, count in tails.items() if count >= _MANY_ITEMS and lx.ending(tail, _heads())]
    numbered = sum(_NUMBER.match(body) is not None for body in bodies) >= _MANY_ITEMS if common else False
    found: list[Gap] = []
    at = 0
    for (line, following), (body, rest) in zip(pairwise(lines), pairwise(bodies), strict=True) if common else ():
        at += len(line) + 1
        begins = _NUMBER.match(body) if numbered else _begins_with_place(body)
        apart = APART.match(rest) or lx.begins_with_place(rest[:8]) or not 0 < len(rest) <= _LONGEST_REST
        if begins and not apart and _is_one(line.strip(), rest, common):
            found.append((at - 1, at + len(following) - len(following.lstrip())))
    return found


def _members(text: str) -> list[Gap]:
    """Breaks in the members of enumerations that end alike: 甲县菱镁产业集群、乙县精品钢|材产业集群、丙县…."""
    lines = text.split("\n")
    tails = Counter(piece[-_TAIL:] for piece in re.split("[、。；;\n]", text) if _TAIL < len(piece) <= _LONGEST_ITEM)
    common = tuple(tail for tail, count in tails.items() if count >= _MANY_ITEMS and lx.ending(tail, _heads()))
    found: list[Gap] = []
    at = 0
    for line, following in pairwise(lines) if common else ():
        at += len(line) + 1
        last, first = line.rstrip().rpartition("、")[2], re.split("[、。；;]", following.strip(), maxsplit=1)[0]
        enumerates = "、" in line and ("、" in following or following.strip() != first) and not APART.match(following)
        if enumerates and last and first and _is_one(last, first, list(common)) and not lx.begins_with_place(first[:8]):
            found.append((at - 1, at + len(following) - len(following.lstrip())))
    return found


def _begins_with_place(body: str) -> bool:
    """Whether a line begins with a place, and is not all place: 肥西县智, but 合肥市(2个)."""
    name = _COUNT.sub("", body)
    return lx.begins_with_place(body[:8]) and not lx.is_division(name) and lx.place_length(name) < len(name)


def _is_one(line: str, rest: str, tails: list[str]) -> bool:
    """Whether two lines are one item: together they end as the others do, and the first one alone does not."""
    whole = _ENDS.search(line) or line.endswith(tuple(tails)) or "|" in line + rest
    return not whole and (line + rest).endswith(tuple(tails)) and len(line + rest) <= _LONGEST_ITEM


def _heads() -> frozenset[str]:
    return (
        lx.words("park_head")
        | lx.words("platform_head")
        | frozenset(["集群", "产业集群", "公司", "企业", "工厂", "项目"])
    )
