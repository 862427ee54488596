"""Of which year a figure is: by its sentence, by what was said before it, by the title of its plan, or by the date of the text."""

import re
from operator import itemgetter

from loaders.extract.quantity.tense import FIVE_YEAR_PLAN, FIVE_YEARS, without_base
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought

_UNTIL = re.compile(r"(?:到|至|截至)?(20\d\d)(?:[-—~–至](20\d\d))?年(?![印制]?[发定]?的?《)")  # no 2015年《…》
_RELATIVE = sought(
    r"(?P<before>(?<![年产以之此\d一二两三四五六七八九十])前年(?!均|末|底|度|产|销))|(?P<last>去年|上一?年(?!度?以))|(?P<next>明年)|(?P<after>(?<![成产用营今此其之年])后年(?!产|均|销|度|新|税|营|可))"
    r"|(?P<now>今年|(?<![一二两三四五六七八九十几数\d])年内|本年度?)|(?P<told>本(?:季度|月)|(?<![较比在以])(?:当前|目前)(?!的?[\d一二两三]|[^,。;]{0,12}基础))"
    r"|(?P<within>[一二两三四五六七八九十\d]年[之以]?内)|(?P<hence>(?:今后|未来)[两三五]年)|(?P<over>(?<![\d近多几])[三四五]年来(?![自])|过去[的这]?[三四五]年)"
)
_FROM_NOW = {"before": -2, "last": -1, "now": 0, "next": 1, "after": 2}
_REVIEWED = re.compile(r"(20\d\d)年(?:(?!20\d\d)[^,。\n]){0,8}?(?:回顾|总结|成效|成绩|完成情况|执行情况|进展)")
_TITLE_YEAR = re.compile(
    r"(?<![到至])(?<!\d[—–-])(20\d\d)年?(?:(?!20\d\d)[^,。\n]){0,16}(?:报告|要点|安排|任务|计划|讲话|致辞)[^,。\n]{0,6}(?:\n|$)"
)
_AIMED_AT = re.compile(r"(?:(?<!截)[到至]|力争)(20\d\d)年(?!\d{1,2}月\d{1,2}日)")
_COUNTED_AT = re.compile(r"截[至止]到?(20\d\d)年")
_LAST_YEAR = re.compile(r"过去的?一年|(?<![近几十两三四五六七八九\d])一年来|[去上]年(?:工作)?回顾")
_GOVERNMENT = re.compile("政府工作报告")
_REPORT = re.compile(r"工作报告")
_PLANNED_FOR = re.compile(r"(20\d\d)年(?:(?!20\d\d)[^,。\n]){0,10}?(?:打算|安排|计划|思路|目标|重点|任务|展望)")
_TITLED = re.compile(r"20\d\d\D{1,2}(20\d\d)|(?:[到至])(20\d\d)|十([二三四五六])五")
_SINCE = r"(?<!立于)(?<!建于)(?<!办于)(?<!始于)"  # 成立于|2002年3月: no date of a text
_TOLD = rf"{_SINCE}(?<![到至较比与—–~-])(?<!力争)(?<!争取)(?<!确保)(?<!计划)(?<![由从](?=20\d\d年的))(20\d\d)"  # no aim, no base, no end of a span
_DATED = sought(  # no cell that says until when
    rf"{_SINCE}(20\d\d)年[\d一二三四五六七八九十]{{1,3}}月[\d一二三四五六七八九十]{{1,3}}日(?!经[^,。;\n]{{2,20}}(?:批准|认定|审核|同意))|\b(20\d\d)[-/.]\d\d?[-/.]\d\d?\b|\b(20\d\d)\b(?= \d\d:)|(?<!\|)(?<!\| ){_TOLD}年(?:第?[一二三四]季度|上半年|前三季度|1?\d月)(?!底|末|前|\d{{1,2}}日经)"
)
_SIGNED = re.compile(
    r"(?m)^[ \t]*(20\d\d)年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[ \t]*$"
)  # the date below a paper
_ANY = re.compile(rf"{_TOLD}[-年/](?!《|(?:[\u4e00-\u9fff]{{0,6}})目标)")
_RISEN = sought(  # 从2020年的3亿元|跃升至2024年的12亿元
    r"[由从]20\d\d年(?:底|末|初)?的?[^,。;\n]{1,20}?(?:跃升|增长|增加|提高|提升|上升|扩大|壮大|攀升|下降|减少|增|升|降)[到至]了?(20\d\d)年(?:底|末)?的\d"
)
_AND_THEN = re.compile(  # 2016年建成…,|2023年产能达到
    r"[^。;\n]{0,60}?,(20\d\d)年[^,。;\d\n]{0,16}?(?:达到?|突破|超过?)\d"
)
_BASE_OF_AIM = re.compile(  # 到2027年产值达到500亿元。|2023年,产值320亿元
    r"(?:^|(?<=[。\n]))[^,。;\n\d]{0,10}(?<![到至])(20\d\d)年(?!底?前|末前)(?P<said>[^。;\n]{4,80})"
)
_AIMS = re.compile(
    "力争|争取|预计|预期|拟|目标|确保|计划|规划|[将要]|达|突破|超|左右|以上|不低于|不少于|阶段|争创|(?:培育|打造|创建)(?![了出])"
)
_FOUNDED = re.compile(  # 2010|年升级为国家级园区
    r"年(?:\d{1,2}月)?[^,。;\d\n]{0,16}?(?:获批|批复|获评|被|入选|升级为|升格|入列|列入|跻身|认定|成立|设立|创建|始建|组建|挂牌|建成|开始(?:规划|筹建|建设)|启动(?:规划|筹建|建设)|申报|动工|奠基|更名)"
)
_HAPPENED = re.compile(
    r"(?<![到至争于从—-])(20\d\d)年(?!底?前|末前)(?:底|末|全年)?,?[^,。;\d\n]{0,16}?(?:完成|实现|获批|获评|被|入选|升级为|升格|入列|列入|跻身|建成|批复|认定|引进|新增|同比|增长|达(?=[\d近约]))"
)
_SAID_TO_COME = re.compile("今后|未来|提出|力争|争取|预计|拟|目标|任务书|军令状|确保|计划(?!投资)|规划")
_BELOW_AIMS = re.compile(  # 发展目标\n2027年:|引进企业50家
    r"(?:^|\n)[^\n。,;\d]{0,16}(?:目标|任务)(?![^\n]*(?:完成|情况|回顾))[^\n。,;\d]{0,4}\n(?:[^\n]{0,80}\n){0,3}[^\n。]{0,20}$"
)
_ROUND = re.compile(r"[^,。;\n]{0,12}\d(?:%|个百分点|[万亿]+元|[家个户])?(?:以上|左右)")  # of aims: 2024年增长|7%以上
_OPENS = re.compile("[^,。;\n\\d]{0,6}(?:(20\\d\\d)年(?:全年)?|(去年|上年)),")  # 2023年,|我们坚持工业强市。产值增长8%
_LONGEST_HEADING = 16
_BEFORE = 60  # characters of a line that may say that what follows lies ahead
_SECTION = 300  # characters back to the heading of aims
_BEGINNING, _TITLE = 600, 120  # characters in which a text gives its date, and its title


class Years:
    """The years of one text; `now` is that of its date, else of its title, else the first that it names."""

    def __init__(self, text: str, title: str) -> None:
        found = _DATED.search(text, 0, _BEGINNING) or _SIGNED.search(text) or _TITLE_YEAR.search(text, 0, _TITLE)
        dated = int(next(g for g in found.groups() if g)) if found else None
        self._plan, self._dated = _end_of_plan(title), dated
        happened = [] if self._plan else _happened(text)
        self.reports = _REPORT.search(text, 0, _TITLE) is not None
        of_government = _GOVERNMENT.search(text, 0, _TITLE) is not None
        self.coming = dated if of_government else None  # the year of a report's title, which lies ahead of it
        if self.reports and not dated and max(happened, default=0) - 1 in happened:  # 2023年增长5%。2024年|增长6%
            happened = [year for year in happened if year != max(happened)]
        self.now = dated or _begin_of_plan(title) or self._told(text, happened)
        # Without a date, a text that tells what a year brought speaks of the next one: 2024年完成…,今年将….
        self._this_year = dated or (self.now + (self.now in happened) if self.now else None)
        over = not dated and self.now in happened  # 2023年新增20家: the text speaks when 2023 is over
        founded = not dated and not self._plan and self.now is not None and _only_founded(text, self.now)
        self.turn = (
            self.now + over / 2 if self.now and not founded else None
        )  # a zone of 2010 tells not when one speaks
        self._default = None if founded else self.now  # of a figure that has no year of its own
        self._aimed: int | None = None
        self._counted: int | None = None  # of the figures below 我们的家底(截至2025年底)
        self._line, self._opened = -1, 0  # the year with which a sentence of the line begins, and what it says holds on
        self._headed = False  # whether the last heading says so: 2024年工作安排

    def _told(self, text: str, happened: list[int]) -> int | None:
        """The year in which a text without a date speaks: the last one of which it tells what happened, else the first."""
        first = _ANY.search(text)
        return max([*([int(first[1])] if first else []), *happened], default=None)

    def heading(self, line: str) -> None:
        """A new section: what the one before aimed at holds no more."""
        self._aimed = None
        counted = _COUNTED_AT.search(line) or _REVIEWED.search(line)
        self._counted = int(counted[1]) if counted else None
        self.hear(line)
        if planned := _PLANNED_FOR.findall(line):
            self._aimed = int(planned[-1])
        self._headed = bool(self._aimed or self._counted)

    def enter(self, line: int) -> None:
        """A sentence of a line begins: the year with which one of another line began holds no more."""
        if line != self._line:
            self._line, self._opened = line, 0

    def hear(self, sentence: str) -> None:
        """到2025年 holds for the sentences below it as well, and so does 一年来 in a report; 2023年,… for those of its line."""
        if self._this_year and (opened := _OPENS.match(sentence)):
            self._opened = int(opened[1] or self._this_year - 1)
        if self.reports and self._this_year and any(self._last_years(sentence)):
            self._counted = self._this_year - 1
        if aimed := _AIMED_AT.findall(sentence):
            self._aimed, self._opened = int(aimed[-1]), 0

    def _last_years(self, said: str) -> list[re.Match[str]]:
        """Where words mean the year before that of a report; 一年来 does only where the title or the date of a government's report gives that."""
        return [m for m in _LAST_YEAR.finditer(said) if self.coming or not m[0].endswith("来")]

    def of(self, said: str, kind: str) -> tuple[int | None, bool]:
        """The year of a figure: the last one that its sentence names before it; else that of the aims around it.

        Also whether the sentence or the heading above it says so.
        """
        said = without_base(said)
        found: list[tuple[int, int | None]] = [(m.start(), int(m[2] or m[1])) for m in _UNTIL.finditer(said)]
        found += [(m.start(), FIVE_YEARS[m[1]]) for m in FIVE_YEAR_PLAN.finditer(said)]
        found += [(m.start(), self._relative(str(m.lastgroup), m[0], kind)) for m in _RELATIVE.finditer(said)]
        if self.reports and self._this_year:
            found += [(m.start(), self._this_year - 1) for m in self._last_years(said)]
        if found:
            return max(found, key=itemgetter(0))[1], True
        year = self._of_line(kind) or (self._aimed or self._plan if kind == "target" else self._counted)
        return year or self._default, self._headed and year is not None

    def _of_line(self, kind: str) -> int | None:
        """The year with which a sentence before in the line began, if what it tells of can be of that year."""
        ago = self._this_year - self._opened if self._opened and self._this_year else None
        if ago is None or (ago > 0 if kind == "target" else ago not in (0, 1)):
            return None
        return self._opened

    def _relative(self, word: str, said: str, kind: str) -> int | None:
        """The year that 去年, 今年, 明年 mean; 目前 is when the text speaks, 三年内 as far as the plan goes, if it says so.

        今后三年 end three years after the date of the text, 五年来 in no one year.
        """
        if word == "within":
            return self._aimed or self._plan if kind == "target" else None
        if word == "hence" and kind == "target":
            return self._aimed or self._plan or (self._dated + (number_of(said[-2]) or 0) if self._dated else None)
        if word == "told":
            return self._default
        if word in ("over", "hence"):
            return None
        return self._this_year + _FROM_NOW[word] if self._this_year else None


def _happened(text: str) -> list[int]:
    """The years of which a text tells what they brought; none in what it proposes: 《方案》提出,2024年增长…"""
    found = []
    for match in _HAPPENED.finditer(text):
        line = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _BEFORE)
        if _BELOW_AIMS.search(text[max(0, match.start() - _SECTION) : match.start()]):
            continue
        if not _SAID_TO_COME.search(text, line, match.end()) and not _ROUND.match(text, match.end()):
            found.append(int(match[1]))
            then = _AND_THEN.match(text, match.end())
            if then and not _SAID_TO_COME.search(text, match.end(), then.end()):
                found.append(int(then[1]))
    found += _bases(text)
    for match in _RISEN.finditer(text):
        line = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _BEFORE)
        if not _SAID_TO_COME.search(text, line, match.end()):
            found.append(int(match[1]))
    return found


def _bases(text: str) -> list[int]:
    """The years of which a text tells after it has told of a later one that is aimed at: 到2027年达到500亿元。2023年为320亿元."""
    aim = _AIMED_AT.search(text)
    if aim is None:
        return []
    behind = _BASE_OF_AIM.finditer(text, aim.end())
    return [int(m[1]) for m in behind if int(m[1]) < int(aim[1]) and not _AIMS.search(m["said"])]


def _only_founded(text: str, year: int) -> bool:
    """Whether a text names a year only to say since when something exists: 2010年升级为国家级园区."""
    named = [match.end() for match in re.finditer(str(year), text)]
    return bool(named) and all(_FOUNDED.match(text, at) for at in named)


def is_headed(line: str) -> bool:
    """Whether a line says of which year the ones below it tell: 2023年工作回顾."""
    return len(line) < _LONGEST_HEADING and bool(_REVIEWED.match(line) or _PLANNED_FOR.match(line))


def _begin_of_plan(title: str) -> int | None:
    """The year in which a plan speaks that bears no date: 2023 of 三年行动计划(2023—2025年), 2025 of “十五五”规划."""
    span = re.search(r"(20\d\d)\D{1,2}20\d\d", title)
    found = re.search(r"十([二三四五六])五", title)
    if span:
        return int(span[1])
    return FIVE_YEARS[found[1]] - 5 if found else None


def _end_of_plan(title: str) -> int | None:
    """2025 of 三年行动计划(2023—2025年), and of “十四五”规划."""
    found = _TITLED.search(title)
    if not found:
        return None
    return int(found[1] or found[2]) if found[1] or found[2] else FIVE_YEARS[found[3]]
