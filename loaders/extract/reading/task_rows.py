"""Rows of a table of tasks (序号 任务 主要内容 责任单位 完成时限): what is to be done is one cell of sentences, who does it and until when stand behind.

Bars part them, tabs, or blanks alone, which then stand for the commas of the sentences as well: 1 做强竹业 建设甲园 市工信局 2025年底.
Every character keeps its place.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_SEEN = re.compile(r"(?m)^.{0,30}(?:任务|内容|举措|措施|事项|要点)[^。\n]{0,40}(?:单位|部门|时限|时间|主体)")
_KINDS = (  # of columns, by their headers
    ("number", r"序号|编号|序|号"),
    (
        "task",
        r"(?:年度|重点|主要|工作|具体|专项|目标|改革|推进|实施|落实|细化|核心)*(?:任务|内容|举措|措施|事项|行动|工作|要求|要点|目标|安排)(?:名称|内容|目标|分解|及?举措|及?要求)?",
    ),
    ("sort", r"(?:任务|工作)?(?:类别|类型|分类|领域|板块|方面|维度|专项)"),
    ("person", r"(?:责任|牵头|分管|包抓|包联|联系)(?:市|县|区|省)?(?:领导|人)|负责人"),
    ("organ", r"(?:牵头|责任|主责|配合|协同|协助|参与|参加|承办|主管|落实|牵头责任)(?:单位|部门|主体|处室)"),
    (
        "time",
        r"(?:完成|推进|办结|实施|落实|计划完成|起止)?(?:时限|时间|期限|年限|节点|时间节点|进度安排|进度)(?:要求)?",
    ),
    ("aside", r"备注|说明|类型"),
)
_BEHIND = ("person", "organ", "time", "aside")  # kinds of the columns behind the sentences
_CELL = {"|": re.compile(r"[^|]+"), "\t": re.compile(r"[^\t]+"), ",": re.compile(r"[^,]+"), " ": re.compile(r"\S+")}
_LONGEST_HEADER, _MOST_CELLS = 60, 9
_LONGEST_ORGAN = 20
_NUMBERED = re.compile(r"[ \t]*\d{1,3}[.、]?[ \t]+(?=\D)")
_TIME = re.compile(
    r"(?:(?:20\d\d年?[-—~至到])?20\d\d年?(?:底|末|[上下]半年|第?[一二三四]季度|全年|\d{1,2}月)?(?:\d{1,2}日|[底末]|[上中下]旬)?|\d{1,2}月(?:底|末)?|每[年季月]度?|年底|全年|[上下]半年|(?:长期|持续|常态化?|逐年|分年度|按年度)(?:推进|坚持|实施|开展)?)"
    r"(?:之?前)?(?:完成|建成|投产|竣工|开工|启动|见效|投用|达产)?"
)
_ORGAN_TAIL = "(?:(?<![布格全大结])局|(?<=[改信科资健教建经监编体农法])委|厅|部|院|政府|管委会|委员会|(?<![创督举领承主交])办|办公室|中心|部门|单位)"
_ORGAN = re.compile(  # 市工信局, 各县市区政府, 甲县政府, 乙高新区管委会, 发改局
    rf"(?:各|有关|相关)[\u4e00-\u9fff]{{2,12}}|[省市县区州盟旗](?![域场值级])[\u4e00-\u9fff]{{0,12}}{_ORGAN_TAIL}"
    r"|[\u4e00-\u9fff]{1,8}(?:[省市县区州盟旗](?:人民)?政府|管委会|(?<![布格全大结])局)"
)
_OF_PLACE = re.compile(rf"[\u4e00-\u9fff]{{0,12}}{_ORGAN_TAIL}")
_LOCAL = re.compile(f"[\u4e00-\u9fff]{{2,5}}(?:{ZONE}|镇|乡|街道)")  # 甲镇 in a column of who is responsible
_NO_ORGAN = re.compile("建设|支持|推进|发展|推动|报[省市县区州]|依托|培育|引进|打造|实施|落户|落地|位于|地点|在|以")
_NOBODY = frozenset(["—", "-", "——", "--", "/", "无", "\\"])
_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}")
_BETWEEN_ROWS = re.compile(  # 一、集群培育, (一)…, —2—
    r"[ \t]*(?:[(]?[一二三四五六七八九十]{1,3}[)、.][^。\n]{1,40}|[-—–\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–\s]*)?"
)
_OPAQUE = re.compile(r"\([^()\n]{0,60}\)|“[^“”\n]{0,60}”|《[^《》\n]{0,90}》")
_NO_COMMA = re.compile(r"(?!20\d\d年)[\d≥<>%]")  # a figure goes on with what stands before it


class _Header(NamedTuple):
    """The columns of a table of tasks: what parts them, whether rows are numbered, how many hold sentences, what stands behind, and whether a bar opens them."""

    bar: str
    numbered: bool
    lead: int
    behind: list[str]
    framed: bool

    @property
    def width(self) -> int:
        """How many columns there are."""
        return self.numbered + self.lead + len(self.behind)


def joined_tasks(text: str) -> str:
    """The text with bars between the cells of such rows, and commas between the parts of what is to be done."""
    if not _SEEN.search(text):
        return text
    lines = text.split("\n")
    header: _Header | None = None
    for number, line in enumerate(lines):
        if found := _header(line):
            header = found
            lines[number] = _joined_header(line, header)
        elif header and (row := _joined_row(line, header)):
            lines[number] = row
        elif header and not _BETWEEN_ROWS.fullmatch(line):
            header = None
    return "\n".join(lines)


def first_tasks(text: str) -> int:
    """Where the first table of tasks begins whose cells bars part; the end of the text where none does."""
    found = (match.start() for match in _SEEN.finditer(text) if "|" in match[0])
    return next((at for at in found if _header(text[at : text.find("\n", at)])), len(text))


def breaks_of_tasks(lines: list[str]) -> list[int]:
    """The numbers of the lines that go on with a row above them, which does not end with who does it, or until when."""
    found: list[int] = []
    header: _Header | None = None
    row = ""
    for number, line in enumerate(lines):
        if opened := _header(line):
            header, row = opened, ""
        elif header is None or header.bar != " ":
            continue
        elif _NUMBERED.match(line):
            row = line
        elif row and line.strip() and not _ends(row, header) and _fits_on(row + line, header):
            found.append(number)
            row += line
        elif _BETWEEN_ROWS.fullmatch(line):
            row = ""
        else:
            header = None
    return found


def _ends(row: str, header: _Header) -> bool:
    """Whether a row ends as its last column promises."""
    tail = dict(zip(header.behind, _tail(row, _spans(row, " "), header), strict=True))
    tail.pop("aside", 0)
    return bool(tail) and [*tail.values()][-1] > 0


def _fits_on(row: str, header: _Header) -> bool:
    """Whether a row that goes on in the next line is whole with it, or may be with one more."""
    return _ends(row, header) or len(row) <= _LONGEST_ROW


_LONGEST_ROW = 160  # characters of the lines of a row that is not whole yet


def _spans(line: str, bar: str) -> list[Span]:
    return [match.span() for match in _CELL[bar].finditer(line) if match[0].strip()]


def _header(line: str) -> _Header | None:
    """The columns that a line names, where they are those of a table of tasks."""
    if len(line) > _LONGEST_HEADER or not _SEEN.match(line):
        return None
    bar = next((bar for bar in _BARS if bar in line.strip()), " ")
    kinds = [_kind(line[slice(*span)]) for span in _spans(line, bar)]
    numbered = kinds[:1] == ["number"]
    columns = kinds[numbered:]
    behind = next((n for n, kind in enumerate(columns) if kind in _BEHIND), 0)
    whole = all(kind in ("task", "sort") for kind in columns[:behind]) and all(k in _BEHIND for k in columns[behind:])
    if not behind or not whole or "task" not in columns or len(kinds) > _MOST_CELLS:
        return None
    return _Header(bar, numbered, behind, columns[behind:], line.lstrip().startswith(bar))


def _kind(header: str) -> str:
    """What a column holds; one of sentences may be several: 任务 主要内容."""
    parts = header.split()
    if len(parts) > 1 and all(_kind(part) in ("task", "sort") for part in parts):
        return "task"
    return next((kind for kind, pattern in _KINDS if re.fullmatch(pattern, "".join(parts))), "")


def _joined_header(line: str, header: _Header) -> str:
    """序号|任务 主要内容|责任单位: the columns of sentences as one."""
    cells = _spans(line, header.bar)
    joints = range(header.numbered, header.numbered + header.lead - 1)
    gaps = {n: " " if n in joints else "|" for n in range(len(cells) - 1)}
    return _with(line, cells, gaps)


def _with(line: str, cells: list[Span], gaps: dict[int, str]) -> str:
    """The line with a mark in the gap behind each of some cells, and blanks in the rest of it."""
    chars = list(line)
    for n, mark in gaps.items():
        start, end = cells[n][0] + len(line[slice(*cells[n])].rstrip()), cells[n + 1][0]
        chars[start:end] = mark.rjust(end - start) if mark == "|" else mark.ljust(end - start)
    return "".join(chars)


def _joined_row(line: str, header: _Header) -> str:
    """A row with its parts joined; empty where the line is none."""
    if header.bar != " ":
        return _joined_cells(line, _cells(line, header), header)
    cells = _spans(line, header.bar)
    if header.numbered and not _NUMBERED.match(line):
        return ""
    tail = _tail(line, cells, header)
    first = len(cells) - sum(tail)
    if first <= header.numbered or not (header.numbered or any(tail)):
        return ""
    gaps = {0: "|"} if header.numbered else {}
    inside = [match.span() for match in _OPAQUE.finditer(line)]
    for n in range(header.numbered, first - 1):
        at = cells[n][1]
        if not _NO_COMMA.match(line, cells[n + 1][0]) and not any(a < at < b for a, b in inside):
            gaps[n] = ","
    at = first
    for size in tail:
        if size:
            gaps[at - 1] = "|"
            gaps |= dict.fromkeys(range(at, at + size - 1), "、")
        at += size
    return _with(line, cells, gaps)


def _joined_cells(line: str, cells: list[Span], header: _Header) -> str:
    """A row between bars, tabs or commas as one between bars, with commas between the cells of its sentences."""
    if header.bar not in line:
        return ""
    left_out = header.behind[len(cells) - header.width :] if len(cells) < header.width else []
    whole = len(cells) <= header.width and all(kind == "aside" for kind in left_out)
    if not whole or (header.numbered and not _NUMBER.fullmatch(line[slice(*cells[0])])):
        return line.replace("\t", "|") if header.bar == "\t" else line
    gaps = dict.fromkeys(range(len(cells) - 1), "|")
    last = header.numbered + header.lead - 1
    gaps |= {n: _joint(line, cells[n], cells[n + 1 : last + 1]) for n in range(header.numbered, last)}
    return _with(line, cells, gaps)


def _cells(line: str, header: _Header) -> list[Span]:
    """The cells of a row, the empty ones as well: 1|做强竹业||市工信局|."""
    bars = [-1, *(n for n, char in enumerate(line) if char == header.bar), len(line)]
    cells = [(before + 1, bar) for before, bar in pairwise(bars)]
    if header.framed and not line[slice(*cells[0])].strip():
        del cells[0]
    if len(cells) == header.width + 1 and not line[slice(*cells[-1])].strip():
        del cells[-1]  # behind the bar that closes the row
    return cells


def _joint(line: str, cell: Span, behind: list[Span]) -> str:
    """The mark behind a cell of sentences: a comma, unless the cell or all behind it are empty, or it ends with a mark of its own."""
    said = line[slice(*cell)].rstrip()
    return "," if said and not said.endswith(_ENDS) and line[behind[0][0] : behind[-1][1]].strip(f"{_BARS} ") else " "


_BARS = "|\t,"  # what may part cells
_ENDS = tuple(",、;:。")  # of a cell that needs no comma behind it
_NUMBER = re.compile(r"\s*\d{1,3}[.、]?\s*")


def _tail(line: str, cells: list[Span], header: _Header) -> list[int]:
    """How many pieces between blanks each column behind the sentences has."""
    words = [line[slice(*cell)] for cell in cells]
    at = len(words)
    found: list[int] = []
    for n in range(len(header.behind) - 1, -1, -1):
        kind, before = header.behind[n], header.behind[:n]
        size = 0
        while at - size - 1 > header.numbered and _is(kind, words[at - size - 1]) and size < _most(kind):
            size += 1
        if kind == "organ" and size > 1 and "organ" in before:
            size = max(0, size - before.count("organ"))  # 牵头单位 配合单位: the first leads, the last may be empty
        if not size and at - 1 > header.numbered and words[at - 1] in _NOBODY:
            size = 1
        found.append(size)
        at -= size
    return found[::-1]


def _most(kind: str) -> int:
    """How many pieces a column may have."""
    return _MOST_CELLS if kind == "organ" else 1


def _is(kind: str, word: str) -> bool:
    """Whether a piece is what a column promises."""
    if kind == "time":
        return _TIME.fullmatch(word) is not None
    if kind == "organ":
        return all(map(_is_organ, re.split("[、,;，；/]", word)))
    return kind == "person" and _PERSON.fullmatch(word) is not None


def _is_organ(name: str) -> bool:
    """Whether a name is one of organs as a column has them: 市工信局, and none of what they do."""
    if not 2 <= len(name) <= _LONGEST_ORGAN or _NO_ORGAN.search(name):
        return False
    if lx.is_division(name) or _LOCAL.fullmatch(name):
        return True
    place = lx.place_length(name)
    return _ORGAN.fullmatch(name) is not None or (place > 0 and _OF_PLACE.fullmatch(name, place) is not None)
