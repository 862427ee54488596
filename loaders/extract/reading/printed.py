"""Lines of print -> sentences: which line breaks, page numbers and running heads a page has put into them.

A page breaks its lines where the paper ended (`精|神`), and the next one begins with a number and the name of the book.
Where a whole text shows one width, each full line goes on in the next; else the lines near one tell.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.blanks import crosses

_BLANKS = " \t\f\u3000\u00a0"
_WIDE = re.compile("[“”\u2e81-\U0010ffff]+")
_LEAST_WIDTH, _MOST_WIDTH = 30, 120  # cells of a line of print; a Chinese character takes two
_NARROW = 20  # cells of a line of print that a whole text shows
_SLACK = 6  # a full line may be shorter by so many cells: a mark or a number is not broken
_STOPS = ("。", "；", "：", ";", ":", "！", "？")
_CELLS = re.compile(r"[|｜│┃║\t]")  # a row of a table is no line of print
_FULL_LINES = 3  # lines of one width that show a layout
_LONGEST_REST = 40  # characters of a title on its second line
_NEAR_LINES = 6  # lines before and after that are compared with a line
_CLAUSES = re.compile("[，,。；;]")  # rows of a table without lines have none of these marks
_FEWEST_CELLS = 2  # and more cells than this
_ROW = re.compile(r"[ \t\u3000]*(\d{1,3})[ \t\u3000]+[^\d\s]")
_BEGINS_SENTENCE = re.compile(  # 在空间布局方面,|到2027年,|此外
    r"(?:在|从|按照|根据|围绕|到)[^，,、。；;]{1,18}[，,]|(?:同时|此外|目前|近年来|近日|下一步|日前|为此|其中)[，,]?"
)
_ENDS_IN_FIGURE = re.compile(r"\d(?:%|[万亿千百]*(?:[元人吨]|[个家户项条]))(?:以上|左右|以内)?[ \t]*$")
_HEADS_TABLE = re.compile(r"(?:序号|编号)[ \t\u3000|｜]")  # again, at the top of a page
_INSIDE = re.compile(r"[，,、。；;](?=.)")
_PARTS = re.compile(r"[，,、。；;：:]")
_UNIT = re.compile(r"[“‘《（(]*(?:[A-Za-z0-9.%]+|.)[，,、。；;：:）)》”]*")  # of a line, what is not broken
_MORE = 0.6  # lines of one length beside each of one width, in a text that was cut by characters
_MOST_LOST = 4  # characters that a full line has lost: marks of titles and quotations, or such as take no room
_PER_SHORT = 3  # lines that are short by so few for each that is short by some more, where characters were lost
_PER_WORD = 4  # lines of one length of which one ends inside a word of the lexicon where they were cut
_FEW_WIDER = 0.05  # of the lines of a text, that are wider than its print: addresses, footers
_NUMBERED = re.compile(  # — 3 —, 第3页 共9页, 3/9, ·3·
    r"[ \t\u3000]*(?:[-—–－]+[ \t]*\d{1,4}[ \t]*[-—–－]+|第[ \t]*\d{1,4}[ \t]*页(?:[ \t，,/]*共[ \t]*\d{1,4}[ \t]*页)?"
    r"|\d{1,4}[ \t]*/[ \t]*\d{1,4}|[·•][ \t]*\d{1,4}[ \t]*[·•])[ \t\u3000]*"
)
_BARE_NUMBER = re.compile(r"[ \t\u3000]*\d{1,4}[ \t\u3000]*")
_DIGITS = re.compile(r"[\d\s·•—–-]+")
_LONGEST_HEAD = 40  # characters of a running head
_MANY_HEADS = 3
_LONGEST_LEFT = 3  # characters of a head on the next line
_SHORT_PAGE = 250  # characters between two numbers of pages, at least, that stand without a mark


@dataclass(slots=True)
class _Line:
    """A line that is not empty, and its place."""

    start: int
    end: int
    text: str
    cells: int
    page: bool = False  # a number of a page, or a running head
    number: bool = False  # nothing but a number, behind a line that no sentence ends: perhaps that of a page

    @property
    def body(self) -> str:
        return self.text.strip(_BLANKS)

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(_BLANKS))


def line_ends(text: str) -> list[tuple[int, int]]:
    """What stands between two lines of one sentence: a line break, empty lines, a page's number, a running head."""
    lines = _lines(text)
    _mark_pages(lines)
    behind_pages = {line.start for before, line in pairwise(lines) if before.page}
    gaps = [(max(line.start - 1, 0), line.end) for line in lines if line.page]
    body = [line for line in lines if not line.page and not line.number]
    wide, near = _print_of(body), _Near(body)
    margin = min((line.indent for line in body), default=0)
    spaced = wide is not None and _is_spaced(body, wide, text)
    row = 0
    for number, (line, following) in enumerate(pairwise(body)):
        row = int(match[1]) if (match := _ROW.match(line.text)) else row
        if not _goes_on(following, margin) or _is_row_after(row, following) or _heads_list(line, following):
            continue
        if _HEADS_TABLE.match(following.body):
            continue
        between = text[line.end : following.start]
        over = not between.isspace()
        apart = between.count("\n") > 1 and not over
        full = wide is not None and wide(line, following) and (not apart or spaced or _is_open(line))
        paged = over and following.start in behind_pages and _is_open(line)
        near_says = not apart and (near.breaks(number, wide is not None) or _cuts_head(line, following))
        if full or paged or near_says:
            gaps.append((line.start + len(line.text.rstrip(_BLANKS)), following.start + following.indent))
    return gaps


def _is_open(line: _Line) -> bool:
    """Whether a line is prose, and no sentence ends with it."""
    return bool(_INSIDE.search(line.body)) and not line.body.endswith(_STOPS) and not _CELLS.search(line.text)


def _heads_list(line: _Line, following: _Line) -> bool:
    """Whether a line is the end of a title over its list: 甲省集群培育对象名单|乙集群、…, but 公布甲名单|的通知."""
    return _LIST_ENDS.search(line.body) is not None and not following.body.startswith(_GOES_ON)


_LIST_ENDS = re.compile(r"^[^，,。；;：:]*(?:名单|目录|清单|一览表|名录)$")
_GOES_ON = ("的", "及", "和", "与", "、", "，", "。", "（", "(", "公示", "公告", "通知", "中")


def _cuts_head(line: _Line, following: _Line) -> bool:
    """Whether nothing but the rest of a name's head stands below a line: 甲市竹业产业集|群, 乙科技有限公|司."""
    return following.body in _rests() and line.body.endswith(_rests()[following.body])


@cache
def _rests() -> dict[str, tuple[str, ...]]:
    """What may be left of a head, where it is no word -> what stands before."""
    kinds = ("cluster_head", "chain_head", "park_head", "platform_head", "firm_head")
    rests: dict[str, set[str]] = {}
    for head in frozenset().union(*map(lx.words, kinds)):
        for at in range(max(1, len(head) - _LONGEST_LEFT), len(head)):
            if head[at:] not in lx.flags():
                rests.setdefault(head[at:], set()).add(head[:at])
    return {rest: tuple(before) for rest, before in rests.items()}


def _is_row_after(row: int, line: _Line) -> bool:
    """Whether a line is the row of a table that comes after a row by its number."""
    match = _ROW.match(line.text)
    return bool(row) and match is not None and int(match[1]) == row + 1


def _lines(text: str) -> list[_Line]:
    """All lines that are not empty."""
    lines, at = [], 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(_Line(at, at + len(line), line, _cells(line)))
        at += len(line) + 1
    return lines


def _cells(line: str) -> int:
    """The width of a line in print."""
    line = line.rstrip()
    return 2 * len(line) - len(_WIDE.sub("", line))


_Full = Callable[[_Line, _Line], bool]


def _print_of(lines: list[_Line]) -> _Full | None:
    """What says whether a line was broken before another, where a whole text shows one width: in characters, or in print."""
    length = _usual_length(lines)
    alike = [line for line in lines if len(line.text) == length]
    prose = [line for line in lines if not _CELLS.search(line.text)]
    widths = Counter(line.cells for line in prose)
    near = {width: sum(widths[width - less] for less in range(_SLACK)) for width in widths if width >= _NARROW}
    width = max(near, key=lambda w: (near[w], w), default=0)
    full = [line for line in prose if width - _SLACK < line.cells <= width]
    broken = {line.start for line, after in pairwise(lines) if _breaks_word(line, after)}
    if 2 * length >= _NARROW and len(alike) >= len(full) * _MORE and _are_broken(alike, len(lines), broken):
        return _cut_at(length, lines)
    if 2 * length >= _NARROW and (_have_lost(length, prose, len(full), broken) or _are_cut(alike, len(lines), broken)):
        return _cut_at(length, lines)
    wider = sum(line.cells > width for line in prose)
    if not _are_broken(full, len(prose), broken) or wider > _FEW_WIDER * len(prose) or len(full) * 5 < len(prose):
        return None
    (usual, _), *_ = Counter((line.cells + 1) // 2 for line in full).most_common(1)
    return lambda line, after: line.cells <= width and 2 * usual < line.cells + _first_unit(after) + _loose(line)


def _usual_length(lines: list[_Line]) -> int:
    """The characters of most of the long lines, where few are longer: such as have a character too many."""
    lengths = Counter(len(line.text) for line in lines)
    longer = 0
    for length in sorted(lengths, reverse=True):
        if lengths[length] > longer and lengths[length] >= _FULL_LINES:
            return length
        longer += lengths[length]
        if longer > _FEW_WIDER * len(lines):
            break
    return max(lengths, default=0)


def _cut_at(length: int, lines: list[_Line]) -> _Full:
    """What says whether a line was broken, in a text that was cut by characters and may have lost some of them later."""
    short = Counter((length - len(line.text) - 1) // _MOST_LOST for line in lines if _is_open(line))
    lost = _MOST_LOST if short[0] >= _FULL_LINES and short[0] >= _PER_SHORT * short[1] else 0

    def is_cut(line: _Line, after: _Line) -> bool:
        short = length - len(line.text)
        return short <= 0 or (short <= lost and _goes_on_short(line, after, length - lost))

    return is_cut


def _goes_on_short(line: _Line, after: _Line, least: int) -> bool:
    """Whether a line that is short by some characters goes on in the next: it breaks a word, or no new sentence begins there."""
    if _CELLS.search(line.text) or line.body.endswith(_STOPS):
        return False
    prose = _is_open(line) or (len(after.text) >= least and not _CELLS.search(after.text))
    return _breaks_word(line, after) or (prose and not _BEGINS_SENTENCE.match(after.body))


def _breaks_word(line: _Line, after: _Line) -> bool:
    """Whether a word begins at the end of a line and ends in the next: 高质量发展规|划."""
    return crosses(line.body + after.body, len(line.body), len(line.body))


def _have_lost(length: int, prose: list[_Line], printed: int, broken: set[int]) -> bool:
    """Whether most lines of prose are those of a text that was cut by characters, though they have lost some since."""
    near = [line for line in prose if 0 <= length - len(line.text) <= _MOST_LOST]
    words = sum(line.start in broken for line in near)
    return len(near) > printed and _PER_WORD * words >= len(near) and _are_broken(near, len(prose), broken)


def _are_cut(alike: list[_Line], of: int, broken: set[int]) -> bool:
    """Whether most lines of a text are of one length, and many end inside words: it was cut, though it may have no marks."""
    words = sum(line.start in broken for line in alike)
    return 2 * len(alike) > of and words >= _FULL_LINES and _PER_WORD * words >= len(alike)


def _are_broken(lines: list[_Line], of: int, broken: set[int]) -> bool:
    """Whether lines are some that a page has broken: most are prose that goes on, or many and they are most of a text's lines."""
    going_on = [line for line in lines if _is_open(line)]
    enough = len(going_on) >= _FULL_LINES and len(going_on) * (5 if len(lines) * 2 > of else 2) >= len(lines)
    return enough and not _are_parallel(going_on) and any(line.start in broken for line in lines)


def _are_parallel(lines: list[_Line]) -> bool:
    """Whether marks stand at one place in most of the lines: 甲集团,济南市, below it 乙集团,青岛市; print breaks anywhere."""
    (_, alike), *_ = Counter(tuple(m.start() for m in _PARTS.finditer(line.body)) for line in lines).most_common(1)
    return alike * 2 > len(lines)


def _first_unit(line: _Line) -> int:
    """The cells of what stands first in a line and can't be broken: a number, or a character with the marks behind it."""
    return _cells(match[0]) if (match := _UNIT.match(line.body)) else 2


def _loose(line: _Line) -> int:
    """How many cells a line may be too short: prose is not set as exactly as a list's item must be that goes on."""
    return 4 if _is_open(line) else 0


def _is_spaced(lines: list[_Line], wide: _Full, text: str) -> bool:
    """Whether empty lines stand behind most of the full lines: they say nothing."""
    full = [(line, other) for line, other in pairwise(lines) if wide(line, other)]
    return sum(text.count("\n", line.end, other.start) > 1 for line, other in full) * 2 > len(full)


def _mark_pages(lines: list[_Line]) -> None:
    """Mark the numbers of pages and the running heads beside them."""
    _mark_numbers(lines)
    for before, number, line, after in zip(lines, lines[1:], lines[2:], lines[3:], strict=False):
        line.page |= number.page and _is_head_of_page(before, line, after)
    running = _running_heads(lines)
    for line in lines:
        line.page |= len(line.body) <= _LONGEST_HEAD and _head(line) in running


def _mark_numbers(lines: list[_Line]) -> None:
    """Mark the numbers of pages; those without a mark beside them where they count on, far from each other (near, they are rows')."""
    bare = [line for line in lines if _BARE_NUMBER.fullmatch(line.text)]
    counted = len(bare) > 1 and all(
        int(line.body) + 1 == int(other.body) and other.start - line.end > _SHORT_PAGE for line, other in pairwise(bare)
    )
    rows = len(bare) > 2 and all(int(line.body) + 1 == int(other.body) for line, other in pairwise(bare))
    for line in bare:
        line.page = counted
    for before, line in pairwise(lines):
        line.page |= bool(_NUMBERED.fullmatch(line.text))
        line.number = not rows and not line.page and _is_open(before) and bool(_BARE_NUMBER.fullmatch(line.text))


def _is_head_of_page(before: _Line, line: _Line, after: _Line) -> bool:
    """Whether a line behind a page's number is no part of the sentence around it: 建设一批|— 3 —|甲省产业规划|绿色工厂。"""
    short = len(line.body) <= _LONGEST_HEAD and line.cells + _SLACK < min(before.cells, after.cells + _SLACK)
    numbers_row = _BARE_NUMBER.fullmatch(line.text)  # 1|甲园|钢铁、煤炭|— 3 —|2|乙园
    return (
        short
        and not numbers_row
        and _is_open(before)
        and not _INSIDE.search(line.body)
        and not line.body.endswith(_STOPS)
    )


def _running_heads(lines: list[_Line]) -> set[str]:
    """What stands many times beside the numbers of pages, or inside sentences."""
    times: Counter[str] = Counter()
    beside: Counter[str] = Counter()
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if not line.page and len(line.body) <= _LONGEST_HEAD:
            times[_head(line)] += 1
            beside[_head(line)] += (before is not None and (before.page or _is_open(before))) or (
                after is not None and after.page
            )
    return {head for head, n in times.items() if head and n >= _MANY_HEADS and beside[head] * 4 >= n * 3}


def _head(line: _Line) -> str:
    """A line without its numbers: what each page has above its text."""
    return _DIGITS.sub("", line.body)


def _goes_on(line: _Line, margin: int) -> bool:
    """Whether a line continues the one before: it is no heading, no item, and not set in."""
    return line.indent - margin < 2 and not BEGINS.match(line.body)


BEGINS = re.compile(
    r"[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d+(?:[.．](?!\d)|、)|\d{1,3}[,，](?!\d{3})"
    r"|[#|•●■◆]|-(?!\d)|(?:专栏|附[件表]?)[ \t]*[\d一二三四五六七八九十]"
    r"|[\u4e00-\u9fff]{2,16}[（(](?:共)?\d{1,3}[个家户项条][)）][：:]?\s*$"  # 遵义市(4个): the heading of a list
    r"|(?:[\u4e00-\u9fff]{1,7}[省市县区州盟旗]|(?:责任|牵头|配合)单位)[：:]"  # 泸州市:甲集群: a label
    r"|[\u4e00-\u9fff]{4,20}(?:厅|局|委员会|办公室|政府)\s*$"  # who has signed
)


class _Near:
    """The lines near each one: where only a part of a text is printed, they show it."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines
        self.prose = [bool(_INSIDE.search(line.text)) for line in lines]
        self.ends = [self._may_end(number) for number in range(len(lines) - 1)]

    def _may_end(self, number: int) -> bool:
        """Whether a line may have been broken: as wide as print is, and no sentence ends with it."""
        line = self.lines[number]
        wide = _LEAST_WIDTH <= line.cells <= _MOST_WIDTH and not _CELLS.search(line.text)
        return wide and not line.body.endswith(_STOPS) and _goes_on(self.lines[number + 1], 0)

    def breaks(self, number: int, one_width: bool) -> bool:
        """Whether a line was broken: inside a title, or where enough lines near it break at its width, most of them prose."""
        if not self.ends[number] or self._is_row(number):
            return False
        return self._in_title(number) or (not one_width and self._has_company(number))

    def _is_row(self, number: int) -> bool:
        """Whether a line is a row of a table: one beside it has as many cells, or ends with a figure as it does."""
        line, beside = self.lines[number], (self.lines[number + 1], self.lines[max(number - 1, 0)])
        cells = len(line.text.split()) if not _CLAUSES.search(line.text) else 0
        alike = cells > _FEWEST_CELLS and any(len(other.text.split()) == cells for other in beside if other is not line)
        return alike or (  # 新签约项目200个, below it 新开工项目150个
            bool(_ENDS_IN_FIGURE.search(line.text))
            and any(_ENDS_IN_FIGURE.search(other.text) for other in beside if other is not line)
        )

    def _in_title(self, number: int) -> bool:
        """Whether a line ends inside a title: the mark that opens it stands in one of the lines before, the other below."""
        before = "".join(line.text for line in self.lines[max(0, number - 1) : number + 1])
        following = "".join(line.text for line in self.lines[number + 1 : number + 3])
        closed, opened = following.find("》"), following.find("《")
        return before.rfind("《") > before.rfind("》") and 0 <= closed < _LONGEST_REST and not 0 <= opened < closed

    def _has_company(self, number: int) -> bool:
        """Whether enough lines near this one break at its width, and most of them are prose: marks stand inside of them."""
        width, lines = self.lines[number].cells, self.lines
        near = [
            other
            for other in range(max(0, number - _NEAR_LINES), min(len(self.ends), number + _NEAR_LINES + 1))
            if self.ends[other]
            and abs(lines[other].cells - width) <= _SLACK
            and lines[other + 1].cells <= lines[other].cells + _SLACK  # the next line is no wider than the print
        ]
        return len(near) >= _FULL_LINES and sum(self.prose[other] for other in near) * 3 >= len(near) * 2
