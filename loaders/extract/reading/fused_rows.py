"""A table whose rows have run into one line, header and all: 序号设区市园区名称1吉安甲工业园区2宜春乙产业园.

Its rows are told apart by numbers that count on from 1, its cells by the place that each begins with and by the head that names end with.
"""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.row_heads import end_of_name
from loaders.extract.reading.unwrap import Unwrapped

_HEADER = re.compile(r"序号(?P<cells>[\u4e00-\u9fff()（）]{3,40}?)(?=1[\u4e00-\u9fff“])")
_ROW = re.compile(r"(?P<number>\d{1,3})(?P<cells>[\u4e00-\u9fff()（）“”·—-]{4,45})(?![\u4e00-\u9fff()（）“”·—-])")
_CELL = re.compile(  # 设区市|申报园区名称|认定星级
    "[\u4e00-\u9fff()（）]{0,8}?(?:名称|名单|类型|类别|级别|星级|等级|地区|所在地|所属地|属地|领域|主体|方向|区域|市州|州市|盟市|地市|设区市|区县|县区|县市区|备注)"
)
_PLACES = re.compile(
    "(?:所在|所属|推荐|归属)?(?:地|设区的?|省辖)?(?:市|州|县|区|盟|市州|州市|盟市|地市|地区|县市区|区县|县区|区域)(?![\u4e00-\u9fff])"
)
_TITLE = re.compile(r"附件(?:\d{1,2}(?!\d))?(?P<title>[^，,。；;\n]{6,80})$")  # behind it the title, or several
_LISTED = re.compile("(?:名单|目录|一览表)(?=.)")
_FEWEST = 3  # rows that make a table
_LONGEST_PLACE, _LONGEST_REST, _LONG_TITLE = 8, 12, 90  # characters


def unfused_rows(flowing: Unwrapped) -> Unwrapped:
    """The text with a line for each row of such a table, and blanks between the cells."""
    text, marks = flowing.text, list[tuple[int, str, int]]()
    for header in _HEADER.finditer(text) if "序号" in text else ():
        rows = _rows(text, header.end())
        cells = [cell.span() for cell in _CELL.finditer(text, *header.span("cells"))]
        ends = [_end_of_last_name(row["cells"]) for row in rows]
        if len(rows) < _FEWEST or not all(ends) or not cells or cells[-1][1] != header.end("cells"):
            continue
        placed = _PLACES.fullmatch(text[slice(*cells[0])]) is not None
        marks += [(at, "\n", at) for at in (*_titles(text, header.start()), header.start())]
        marks += [(start, " ", start) for start, _ in cells]
        for row, end in zip(rows, ends, strict=True):
            marks += [(row.start(), "\n", row.start()), (row.start("cells"), " ", row.start("cells"))]
            place = _place(row["cells"]) if placed else 0
            parts = [row.start("cells") + at for at in (place, end) if 0 < at < len(row["cells"])]
            marks += [(at, " ", at) for at in parts]
    return flowing.with_marks(marks)


def _rows(text: str, at: int) -> list[re.Match[str]]:
    """The rows from a place on, as far as their numbers count on from 1."""
    rows: list[re.Match[str]] = []
    while (row := _ROW.match(text, at)) and int(row["number"]) == len(rows) + 1:
        rows.append(row)
        at = row.end()
    return rows


def _titles(text: str, end: int) -> list[int]:
    """Where the titles begin that stand between 附件 and the header of a table."""
    title = _TITLE.search(text, max(0, end - _LONG_TITLE), end)
    if title is None:
        return []
    return [title.start("title"), *(match.end() for match in _LISTED.finditer(text, title.start("title"), end))]


def _place(cells: str) -> int:
    """Where the place ends that a row begins with; 0 where it begins with none."""
    lengths = range(min(_LONGEST_PLACE, len(cells) - 1), 1, -1)
    return next((n for n in lengths if cells[:n] in lx.divisions()), 0)


def _end_of_last_name(cells: str) -> int:
    """Where the last name ends that a row has, before what is told of it: 吉安甲工业园|3星级; 0 where it has none."""
    return end_of_name(cells, range(len(cells), max(0, len(cells) - _LONGEST_REST), -1))
