"""Line breaks inside the rows of a table: 1|甲县智能家|电有限公司|乙市, where the rows around show how many cells a whole one has."""

import re
from collections import Counter
from itertools import pairwise

from loaders.extract.reading.task_rows import breaks_of_tasks

Gap = tuple[int, int]
APART = re.compile(r"[ \t]*(?:\d{1,3}(?:[.．、|\t]|$)|[(（]|[一二三四五六七八九十]{1,3}、|附件|注[:：])")  # begins anew
_LEAD = re.compile(r"[ \t]*(?:序号|(?P<number>\d{1,3}))[ \t]*[|\t ]")
_SEEN = re.compile(
    r"[|\t]|(?:^|(?<=\n)) {0,8}(?:序号|\d{1,3})[ ]|(?:^|(?<=\n)) {0,8}(?:\d{1,3}[.．、])?[\u4e00-\u9fff]{2,8}[:：]"
)
_ITEM = re.compile(r"[ \t]*(?P<number>\d{1,3})[.．、]")
_LABEL = re.compile(r"[ \t]*(?:[(（]?\d{1,3}[)）.．、][ \t]*)?(?P<label>[\u4e00-\u9fff()（）]{2,12})(?P<colon>[:：])?")
_HAS_LABEL = re.compile(r".{0,14}[:：]")
_FEWEST_LABELS, _LONGEST_FIELD = 2, 40  # labels of a record that stand more than once; characters of what goes on
_BLANKS = re.compile(r"(?<=\S)[ \u3000]+(?=\S)")
_MANY_BARS, _MANY_ROWS = 8, 2
_MANY_NUMBERED = 3
_LONGEST_REST = 24  # characters of a row that stand on the next line
_MOST_LINES = 3  # that a row is broken into


def broken_rows(text: str) -> list[Gap]:
    """The line breaks that stand inside rows, between bars, tabs, blanks or the colons of labels, and inside the fields of records."""
    if not _SEEN.search(text):
        return []
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found = next((breaks for bar in "|\t :" if (breaks := _breaks(lines, bar))), []) or _in_fields(lines)
    found = sorted({*found, *breaks_of_tasks(lines)})
    return [(starts[number] - 1, starts[number]) for number in found]


def _breaks(lines: list[str], bar: str) -> list[int]:
    """The numbers of the lines that go on with the row above them."""
    bars = [_bars(line, bar) for line in lines]
    if sum(bars) < _MANY_BARS:
        return []
    lead = _ITEM if bar == ":" else _LEAD
    width = _width_of_numbered(lines, bars, lead) or (_width(bars) if bar in "|\t" else 0)
    whole = [line for line, n in zip(lines, bars, strict=True) if n == width]
    closed = sum(line.rstrip(" ").endswith(bar) for line in whole) * 2 > len(whole)
    found: list[int] = []
    at = 0
    while width and at < len(lines):
        begins = bar in "|\t" or lead.match(lines[at]) is not None  # else any line may have as many blanks
        size = 1 if not begins else _lines_of_row(lines, bars, at, width, closed or bar in " :")
        found += range(at + 1, at + size)
        at += size
    return found


def _bars(line: str, bar: str) -> int:
    if bar == ":":
        return line.count(":") + line.count("：")
    return len(_BLANKS.findall(line)) if bar == " " else line.count(bar)


def _width(bars: list[int]) -> int:
    """How many bars a whole row has: the most that several lines have."""
    return max((n for n, rows in Counter(bars).items() if n > 1 and rows >= _MANY_ROWS), default=0)


def _width_of_numbered(lines: list[str], bars: list[int], lead: re.Pattern[str]) -> int:
    """How many bars stand from one number of a row to the next, where it is as many for most."""
    leads = [(n, int(found["number"] or 0)) for n, line in enumerate(lines) if bars[n] and (found := lead.match(line))]
    sums = [
        sum(bars[begin:end])
        for (begin, number), (end, later) in pairwise(leads)
        if later == number + 1 and end - begin <= _MOST_LINES
    ]
    width, rows = Counter(sums).most_common(1)[0] if sums else (0, 0)
    return width if len(sums) >= _MANY_NUMBERED and 3 * rows >= 2 * len(sums) else 0


def _lines_of_row(lines: list[str], bars: list[int], at: int, width: int, closed: bool) -> int:
    """How many lines the row takes that begins here; 1 as well where none begins, or one that is not whole by the next lines."""
    held, size = bars[at], 1
    while held and size < _MOST_LINES and at + size < len(lines):
        last, following, more = lines[at + size - 1], lines[at + size], bars[at + size]
        if not following.strip() or APART.match(following) or _LEAD.match(following) or held + more > width:
            break
        ends_table = at + size + 1 >= len(lines) or not bars[at + size + 1]
        if held == width and (closed or ends_table or len(following) > _LONGEST_REST):
            break  # what a blank parted from a whole row may be its last cell
        if closed and (last.rstrip().endswith("|") or _is_field(following)):
            break
        held, size = held + more, size + 1
    return size if held == width else 1


def _is_field(line: str) -> bool:
    """Whether a line begins with a label: 链长:王某某."""
    label = _LABEL.match(line)
    return label is not None and label["colon"] is not None


def _in_fields(lines: list[str]) -> list[int]:
    """The numbers of the lines that go on with a field above them, in records whose labels stand more than once."""
    labels = [_LABEL.match(line) for line in lines]
    counted = Counter(label["label"] for label in labels if label and label["colon"])
    known = {name for name, times in counted.items() if times > 1}
    if len(known) < _FEWEST_LABELS:
        return []
    begins = [label is not None and label["label"] in known and label["colon"] is not None for label in labels]
    found: list[int] = []
    for at in range(1, len(lines)):
        line = lines[at]
        if line.startswith((":", "：")) and _is_cut(labels[at - 1], known):
            found.append(at)  # 1.项目名称|:甲项目
            begins[at] = True
        goes_on = begins[at - 1] and not begins[at] and 0 < len(line.strip()) <= _LONGEST_FIELD
        followed = at + 1 < len(lines) and (begins[at + 1] or _is_cut(labels[at + 1], known))
        if goes_on and followed and not (APART.match(line) or _HAS_LABEL.match(line)):
            found.append(at)
    return found


def _is_cut(label: re.Match[str] | None, known: set[str]) -> bool:
    """Whether a line is a known label that has lost its colon to the next line."""
    return (
        label is not None
        and label["label"] in known
        and label.end() == len(label.string.rstrip())
        and not label["colon"]
    )
