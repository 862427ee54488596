"""Line breaks inside names: in a bracket, before a head that stands alone, in the cells of tables and the items of lists.

What a page prints into a narrow column, or a copy of it loses, is put together again where the lines around show how a whole
one looks: 1.肥西县智能家|电产业集群 among items that end with 产业集群, a row that has too few bars.
"""

import re
from collections import Counter
from itertools import pairwise

from loaders.extract.reading import lexicon as lx

Gap = tuple[int, int]
_CELL_LINE = re.compile(r"(?m)^[^|\n]{1,60}\|[ \t]*$")  # one cell of a table: 生物医药 |
_CELL = re.compile(  # 高端石油|钻采装备 |
    r"(?m)(?<=\|)[ \t]*\n(?![-—–\s]*\d+[-—–\s]*\n)[^|\n。]{1,40}(?P<first>\n)(?:(?=[^|\n。]{1,40}\|[ \t]*$)|[^|\n。]{1,40}(?P<second>\n)(?=[^|\n。]{1,40}\|[ \t]*$))"
)
_BRACKET = re.compile(  # 甲经开区(含乙园、|丙园)
    r"[（(](?![^（()）\n]*[。；;])[^（()）\n]{1,30}(?P<break>[ \t]*\n[ \t]*)(?=[^（()）\n|。；;:：]{1,30}[)）])"
)
_HEAD = re.compile(  # 某市高新技术产业|开发区: the head of a name alone on its line
    r"(?:技术产业|经济技术|有限责任|股份有限|先进制造业|特色产业|[\u4e00-\u9fff)）](?=[ \t]*\n[ \t]*(?:股份)?有限(?:责任)?公司))(?P<break>[ \t]*\n[ \t]*)(?=(?:开发区|集群|(?:(?:股份)?有限(?:责任)?)?公司|示范区|集聚区|基地)(?:[(（][^()（）\n]{1,16}[)）])?[ \t]*(?:\n|$))"
)
_NUMBER = re.compile(r"[ \t]*(?:\d{1,3}[.、]|[(（]\d{1,3}[)）]|[·●•-])")
_COUNT = re.compile(r"[(（]?(?:共计?)?\d+[个家项条户][)）]?[:：]?$")
_OWN_LINE = re.compile(r"[ \t]*(?:\d{1,3}(?:[.、|\t]|$)|[(（]|[一二三四五六七八九十]{1,3}、|附件|注[:：])")
_ENDS = re.compile(r"[。;；:：,，、!！?？|)）]$")
_MANY_CELLS, _MANY_ROWS, _MANY_ITEMS = 8, 2, 3
_LONGEST_ITEM, _LONGEST_REST = 40, 24  # characters of an item, and of what the next line has of it
_TAIL = 4  # characters with which the items of a list end alike


def broken_names(text: str) -> list[Gap]:
    """The line breaks that stand inside names, and the blanks beside them."""
    found = [m.span("break") for pattern in (_BRACKET, _HEAD) for m in pattern.finditer(text)]
    for gaps in (_cells(text), _rows(text, "|"), _rows(text, "\t"), _items(text)):
        found += [gap for gap in gaps if not any(a <= gap[0] < b for a, b in found)]
    return found


def _cells(text: str) -> list[Gap]:
    """Breaks in a table with one cell a line, each with a bar behind it."""
    if text.count("|") < _MANY_CELLS or len(_CELL_LINE.findall(text)) < _MANY_CELLS:
        return []
    return [m.span(part) for m in _CELL.finditer(text) for part in ("first", "second") if m[part]]


def _rows(text: str, bar: str) -> list[Gap]:
    """Breaks in the rows of a table: two lines that have together as many bars as most rows have."""
    if text.count(bar) < _MANY_CELLS:
        return []
    lines = text.split("\n")
    width = _width(lines, bar)
    rows = sum(line.count(bar) == width for line in lines)
    closed = sum(line.rstrip(" ").endswith(bar) for line in lines if line.count(bar) == width) * 2 > rows
    found, at = [], 0
    for number, (line, following) in enumerate(pairwise(lines)):
        at += len(line) + 1
        begun, ends = line.count(bar), following.count(bar)
        if not width or not begun or begun + ends != width or _OWN_LINE.match(following):
            continue
        whole = begun == width and (closed or _ends_table(lines, number + 2, bar) or len(following) > _LONGEST_REST)
        if not whole and following.strip() and not (closed and line.rstrip().endswith(bar)):
            found.append((at - 1, at))
    return found


def _width(lines: list[str], bar: str) -> int:
    """How many bars a whole row has: the most that several lines have."""
    bars = Counter(count for line in lines if (count := line.count(bar)) > 1)
    return max((count for count, rows in bars.items() if rows >= _MANY_ROWS), default=0)


def _ends_table(lines: list[str], number: int, bar: str) -> bool:
    """Whether no row of a table follows."""
    return number >= len(lines) or bar not in lines[number]


def _items(text: str) -> list[Gap]:
    """Breaks in the items of a list that end alike: numbered ones, or such that begin with places."""
    lines = text.split("\n")
    bodies = [line.strip().removesuffix("。") for line in lines]
    tails = Counter(body[-_TAIL:] for body in bodies if _TAIL < len(body) <= _LONGEST_ITEM)
    common = [tail for tail, count in tails.items() if count >= _MANY_ITEMS and lx.ending(tail, _heads())]
    numbered = sum(_NUMBER.match(body) is not None for body in bodies) >= _MANY_ITEMS if common else False
    found: list[Gap] = []
    at = 0
    for (line, following), (body, rest) in zip(pairwise(lines), pairwise(bodies), strict=True) if common else ():
        at += len(line) + 1
        begins = _NUMBER.match(body) if numbered else _begins_with_place(body)
        apart = _OWN_LINE.match(rest) or lx.begins_with_place(rest[:8]) or not 0 < len(rest) <= _LONGEST_REST
        if begins and not apart and _is_one(line.strip(), rest, common):
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
