"""Of which year a figure is: by its sentence, by what was said before it, by the title of its plan, or by the date of the text."""

import re
from operator import itemgetter

from loaders.extract.quantity.tense import without_base

_UNTIL = re.compile(r"(?:到|至|截至)?(20\d\d)(?:[-—~–至](20\d\d))?年(?![印制]?[发定]?的?《)")  # no 2015年《…》
_FIVE_YEARS = {"二": 2015, "三": 2020, "四": 2025, "五": 2030, "六": 2035}
_FIVE_YEAR_PLAN = re.compile(r"十([二三四五六])五”?(?:末|期间|时期)")
_RELATIVE = re.compile(r"(去年|上年)|(今年|年内|本年度?)|(明年)")
_AIMED_AT = re.compile(r"(?:(?<!截)[到至]|力争)(20\d\d)年(?!\d{1,2}月\d{1,2}日)")
_COUNTED_AT = re.compile(r"截[至止]到?(20\d\d)年")
_PLANNED_FOR = re.compile(r"(20\d\d)年(?:(?!20\d\d)[^,。\n]){0,10}?(?:打算|安排|计划|思路|目标|重点|任务|展望)")
_TITLED = re.compile(r"20\d\d\D{1,2}(20\d\d)|(?:[到至])(20\d\d)|十([二三四五六])五")
_TOLD = r"(?<![到至较比—–~-])(?<!力争)(?<!争取)(?<!确保)(?<!计划)(20\d\d)"  # no aim, no base, no end of a span
_DATED = re.compile(
    rf"(20\d\d)年\d{{1,2}}月\d{{1,2}}日|\b(20\d\d)[-/.]\d\d?[-/.]\d\d?\b|\b(20\d\d)\b(?= \d\d:)|{_TOLD}年(?:第?[一二三四]季度|上半年|前三季度|1?\d月)(?!底|末|前)"
)
_SIGNED = re.compile(r"(?m)^[ \t]*(20\d\d)年\d{1,2}月\d{1,2}日[ \t]*$")  # the date below a paper
_ANY = re.compile(rf"{_TOLD}[-年/](?!《)")
_HAPPENED = re.compile(
    r"(?<![到至争于从—-])(20\d\d)年(?:底|末|全年)?,?(?!前)[^,。;\d]{0,8}?(?:完成|实现|获批|获评|被|入选|升级为|升格|入列|列入|跻身|建成|批复|认定|引进|新增|同比|增长)"
)
_BEGINNING = 600  # characters in which a text gives its date


class Years:
    """The years of one text; `now` is that of its date, else the first that it names."""

    def __init__(self, text: str, title: str) -> None:
        found = _DATED.search(text, 0, _BEGINNING) or _SIGNED.search(text)
        self._dated = int(next(g for g in found.groups() if g)) if found else None
        self._plan = _end_of_plan(title)
        self.now = self._dated or _begin_of_plan(title) or self._told(text)
        self._aimed: int | None = None
        self._counted: int | None = None  # of the figures below 我们的家底(截至2025年底)

    def _told(self, text: str) -> int | None:
        """The year in which a text without a date speaks: the last one of which it tells what happened, else the first."""
        first = _ANY.search(text)
        happened = [] if self._plan else [int(year) for year in _HAPPENED.findall(text)]
        return max([int(first[1]), *happened]) if first else None

    def heading(self, line: str) -> None:
        """A new section: what the one before aimed at holds no more."""
        self._aimed = None
        counted = _COUNTED_AT.search(line)
        self._counted = int(counted[1]) if counted else None
        self.hear(line)
        if planned := _PLANNED_FOR.findall(line):
            self._aimed = int(planned[-1])

    def hear(self, sentence: str) -> None:
        """到2025年 holds for the sentences below it as well."""
        if aimed := _AIMED_AT.findall(sentence):
            self._aimed = int(aimed[-1])

    def of(self, said: str, kind: str) -> int | None:
        """The year of a figure: the last one that its sentence names before it; else that of the aims around it."""
        said = without_base(said)
        found: list[tuple[int, int | None]] = [(m.start(), int(m[2] or m[1])) for m in _UNTIL.finditer(said)]
        found += [(m.start(), _FIVE_YEARS[m[1]]) for m in _FIVE_YEAR_PLAN.finditer(said)]
        for match in _RELATIVE.finditer(said):
            year = self._dated + bool(match[3]) - bool(match[1]) if self._dated else None
            found.append((match.start(), year))
        if found:
            return max(found, key=itemgetter(0))[1]
        return (self._aimed or self._plan if kind == "target" else self._counted) or self.now


def _begin_of_plan(title: str) -> int | None:
    """The year in which a plan speaks that bears no date: 2023 of 三年行动计划(2023—2025年), 2025 of “十五五”规划."""
    span = re.search(r"(20\d\d)\D{1,2}20\d\d", title)
    found = re.search(r"十([二三四五六])五", title)
    if span:
        return int(span[1])
    return _FIVE_YEARS[found[1]] - 5 if found else None


def _end_of_plan(title: str) -> int | None:
    """2025 of 三年行动计划(2023—2025年), and of “十四五”规划."""
    found = _TITLED.search(title)
    if not found:
        return None
    return int(found[1] or found[2]) if found[1] or found[2] else _FIVE_YEARS[found[3]]
