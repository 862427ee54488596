"""Several figures under one verb: 甲、乙、丙企业分别达到5家、6家、7家; 到2025年和2027年,…分别达到10%和12%."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.quantity.indicators import LEVEL, reaching_end
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.quantity.figure import Figure

Span = tuple[int, int]
_LEVEL = re.compile(rf"\d+亿元?级|{LEVEL}")
_ONLY_LEVEL = re.compile(LEVEL)
_SHARED = sought(r"(?:将|要|力争|预计|已|均|同比|环比|年均)*(?:分别|依次)")
_OF_ITS_OWN = re.compile(r"[余多]|(?:以[上下内]|左右|上下)$|^[上近][百千万]")  # 600亿元以上: said of this figure only
_YEAR = re.compile(r"(?:力争|到|至|将)*(20\d\d)年(?:底|末)?")
_LED = re.compile(
    r"^(?:其中|推动|促进|力促|确保|力争|[到至](?=20\d\d年)|20\d\d年(?:底|末)?|,)+"
)  # 到2025年|产值和利润分别达到…
_JOINTS = (re.compile(r"[、和与及]+(?!以上)"), re.compile(r"、"))
_BETWEEN = re.compile(r"(?:[(][^()]{2,20}[)])?[、和与及,以]*(?:达到|达|突破|超过|增长|提高到)?[-−]?")

_NO_SUBJECT = re.compile(
    r"(?:同比|总数|总量|规模|累计|目前|增速为?(?=分别|依次)|增长(?=分别)|并|均|已|将|要|预计|力争|到?20\d\d年(?:底|末)?|[较比](?:20\d\d年|上年|去年|上一年|年初)(?:底|末|同期)?|,)*(?:分别|依次)"
)
_GROWN_EACH = re.compile(
    r"(?:比上年|较上年|同比|环比|年均|分别|依次|各|均)*(?:增长|下降|增加|提高)(?=[-−\d])"
)  # 同比增长|5%、6%
_SUM = "(?P<what>(?:工业|产业|年)?(?:总?产值|增加值|规模|营业收入|营收|主营业务收入|销售收入|税收|利润))"
_OF_EACH = re.compile(  # 甲、乙产业加快发展,|产值分别达到…
    rf"(?:力争|确保|[到至]?20\d\d年(?:底|末)?)*{_SUM}(?:将|要|力争|预计|均|已|可)*(?:分别|依次)"
)
_MEASURED_EACH = re.compile(  # 打造甲、乙两大集群,|到2025年分别实现产值3亿元、4亿元
    rf"{_NO_SUBJECT.pattern}(?:实现|完成|达到?|形成)?{_SUM}(?=[达到突破超过约]*\d)"
)
_YEARS_BEFORE = re.compile(r"(?:[到至]?20\d\d年(?:底|末)?[、和及与]*){2,4},$")  # 2027年和2030年,|产值分别达到…
_BESIDE = re.compile(r"[、和与及]+[-−]?|以及")  # 5%|、-|6%
_HEADS = re.compile(  # 茶叶、咖啡|全产业链|产值; 甲、乙|高新区|产值
    "(?:全?产业链|产业集群|集群|高新区|经开区|(?:经济技术|高新技术产业|经济)?开发区|工业园区|产业园区?)$"
)
_REACHES = re.compile(
    r"(?:力争|确保|[到至]?20\d\d年(?:底|末)?|总数|总量|数量|累计|将)*(?:新增|达到?|突破|超过|增加到|发展到)?"
)
_TELLS_ON = ("", "新增", "总数", "总量", "数量")  # of what the clause before fosters
_ONE_THING = re.compile("[\u4e00-\u9fff“”]{2,16}(?:企业|工厂|园区|集群|产业链|平台|中心|“?小巨人”?|单项冠军)")
_FOSTERED = re.compile(
    "的?(?:梯度|梯次)?(?:培育|引育|引进|招引|扶持|支持|认定|申报|创建)(?:力度|工作|体系|机制|进度|步伐)?$"
)  # 加大甲类企业|培育力度
_NAMED = re.compile("(?!分别|依次)[\u4e00-\u9fff“”]{3,20}")  # of which there are so many
_OF_ALL = re.compile(
    ".*(?:[省市县区州]|规上|规模以上|企业|园区|全社会)的?(?:规上|规模以上)?(?:工业)?$|工业$"
)  # no field
_ENUMERATED_BEHIND = re.compile("[^、]{3,24}(?:、[^、]{3,24})+")  # 分别|新增甲类企业、乙类企业|5家、6家
_COUNTERS = frozenset("个大条")
_UNITS_OF_FIRMS = ("家", "户", "个", "条")
_SHORTEST_MEASURE = 2  # characters: 零售总|额 is no measure of the others
_LONGEST_YEARS = 40  # characters before a clause that may list years
_GROUP = re.compile(r"(?<=[\u4e00-\u9fff])(?P<count>\d+|[一二两三四五六七八九十]+)[大个条家户][\u4e00-\u9fff]{0,10}$")


def lend(text: str, found: "list[Figure]") -> None:
    """What a figure has, one right before it may lack: 4.7个、2.1|个百分点; 2家省级和3家国家级|集群."""
    for figure, following in reversed(list(pairwise(found))):
        between = text[figure.word.end : following.word.start]
        if figure.unit == "个" and following.unit == "个百分点" and between in tuple("、和与及"):
            figure.unit, figure.change = following.unit, following.change
        own, whole = (_LEVEL.match(f.indicator) for f in (figure, following))
        if own and whole and own[0] == figure.indicator and figure.unit == following.unit:
            figure.indicator += following.indicator[whole.end() :]
            figure.lender = following.lender or following.indicator


def run_on(text: str, found: "list[Figure]") -> None:
    """增长11%、9%、|15%: rates that stand side by side are all growth."""
    for figure, following in pairwise(found):
        beside = _BESIDE.fullmatch(text, figure.word.end, following.word.start)
        if beside and figure.unit == following.unit == "%" and not following.indicator and following.change == "level":
            following.change = figure.change


def share(text: str, clause: Clause, found: "list[Figure]") -> None:
    """Give each figure after 分别 its own subject; all have the whole of the words as theirs."""
    for match in _SHARED.finditer(text, clause.start, clause.end):
        figures = _run(text, [f for f in found if f.word.start >= match.end()])
        if len(figures) > 1 and not (
            figures[0].before <= match.start()
            and _ENUMERATED_BEHIND.fullmatch(text, match.end(), figures[0].word.start)
        ):
            start = _of_group(text, [f for f in found if f.word.end <= match.start()], figures)
            _deal_out(text, clause, figures, start, match.span())
            return
    _share_in_a_row(text, clause, found)


def _share_in_a_row(text: str, clause: Clause, found: "list[Figure]") -> None:
    """甲、乙、丙产业产值达到3亿元、4亿元、5亿元: as many sums or rates as there are subjects, though nothing says 分别."""
    for figure in found:
        run = _run(text, found[found.index(figure) :])
        alike = len(run) > 1 and len({f.unit for f in run}) == 1 and figure.unit.endswith(("元", "%"))
        words = text[figure.before : figure.word.start]
        if not alike or "、" not in words or any(f.indicator or f.after for f in run[1:]):
            continue
        verb = figure.before + len(words) - len(reaching_end(words))
        if len(_parted(text, (figure.before, verb), len(run))) == len(run):
            _deal_out(text, clause, run, figure.before, (verb, figure.word.start))
            return


def _deal_out(text: str, clause: Clause, figures: "list[Figure]", start: int, verb: Span) -> None:
    """Give each of several figures the subject that it has among those between `start` and the verb of all."""
    dated = _date_each(text, clause, figures)
    parts = [] if dated else _parted(text, (start, verb[0]), len(figures))
    if parts:
        _give(text, clause, parts, figures, verb[1])
    span = (figures[0].span[0] if figures[0].span[0] < verb[0] else start, figures[-1].word.end)
    for figure in figures:
        figure.indicator = figure.indicator or figures[0].indicator
        figure.span, figure.before = span, start
        if figure.unit == figures[0].unit:
            figure.change = figures[0].change
        if figure.comparator == "=" and not _OF_ITS_OWN.search(figures[0].raw):
            figure.comparator = figures[0].comparator


def _date_each(text: str, clause: Clause, figures: "list[Figure]") -> bool:
    """2027年和2030年,|产值分别达到3亿元和4亿元: one year for each; whether there are as many years."""
    before = _YEARS_BEFORE.search(text, max(0, clause.start - _LONGEST_YEARS), clause.start)
    years = _YEAR.findall(before[0]) if before else []
    if len(years) != len(figures):
        return False
    for year, figure in zip(years, figures, strict=True):
        figure.year = int(year)
    return True


def side_by_side(text: str, clause: Clause, found: "list[Figure]") -> None:
    """建成省级甲工厂、乙车间|10个和60个: as many counts behind an enumeration as it has members, one for each."""
    for figure in found:
        run = _run(text, found[found.index(figure) :])
        alike = len(run) > 1 and all(f.unit in _UNITS_OF_FIRMS for f in run)
        if not alike or figure.after or figure.subject or any(f.indicator or f.after for f in run[1:]):
            continue
        first = text.find("、", figure.before, figure.word.start)
        verbs = [w.end for w in clause.words if w.flags & (lx.VERB | lx.OPENER) and figure.before <= w.start < first]
        members = subjects(text, (max(verbs, default=figure.before), figure.word.start)) if first > 0 else []
        if len(members) != len(run) or not all(_NAMED.fullmatch(text, *member) for member in members):
            continue
        level = _LEVEL.match(text[slice(*members[0])])
        for member, each in zip(members, run, strict=True):
            name = text[slice(*member)]
            each.subject, each.span = member, (members[0][0], run[-1].word.end)
            each.indicator = name if level is None or _LEVEL.match(name) else level[0] + name
        return


def _of_group(text: str, before: "list[Figure]", figures: "list[Figure]") -> int:
    """Where the subjects begin: before the count of the group that they make up (甲、乙、丙|3个集群产值分别达到…)."""
    count = before[-1] if before and before[-1].unit in _COUNTERS and before[-1].value == len(figures) else None
    adjoins = count is not None and figures[0].before in (count.word.end, count.after)
    return count.before if count is not None and adjoins else figures[0].before


def _run(text: str, figures: "list[Figure]") -> "list[Figure]":
    """The figures that follow one another with nothing but a comma between."""
    run = figures[:1]
    for figure in figures[1:]:
        if not _BETWEEN.fullmatch(text[run[-1].word.end : figure.word.start]):
            break
        run.append(figure)
    return run


def _subjects(text: str, span: Span, between: re.Pattern[str]) -> list[Span]:
    out, start = [], span[0]
    for joint in between.finditer(text, *span):
        out.append((start, joint.start()))
        start = joint.end()
    out.append((start, span[1]))
    return [(a, b) for a, b in out if b > a]


def hand_on(text: str, clause: Clause, here: "list[Figure]", before: "list[Figure]") -> None:
    """新增甲类3家、乙类27家,|分别达到8家和61家: the second figures are of what the first ones count."""
    match = _NO_SUBJECT.match(text, clause.start, clause.end)
    count = len(here)
    if (  # as many rates as there are sums of several subjects: 甲、乙分别达到3亿元、4亿元,|增长5%、6%
        match is None
        and len(before) >= count
        and all(f.subject for f in before[-count:])
        and not (before[:-count] and before[-count - 1].subject)
    ):
        match = _GROWN_EACH.match(text, clause.start, clause.end)
    if match is None or not 1 < count <= len(before) or len({f.unit for f in before[-count:]}) > 1:
        return
    for figure, earlier in zip(here, before[-count:], strict=True):
        figure.indicator = earlier.indicator
        figure.subject = earlier.subject or (earlier.before, earlier.after or earlier.word.start)


def take_up(text: str, clause: Clause, previous: Clause | None, here: "list[Figure]") -> None:
    """甲链、乙链增幅居前,|分别达到15%和12%: the figures are of what the clause before enumerates and measures."""
    alone = len(here) == 1 and here[0].indicator in _TELLS_ON and not here[0].after and here[0].unit in _UNITS_OF_FIRMS
    if previous is not None and alone and _REACHES.fullmatch(text, clause.start, here[0].word.start):
        _give_all(text, previous, here[0])
    if previous is not None:
        _give_levels(text, previous, here)
    each = _OF_EACH.match(text, clause.start, clause.end) or _MEASURED_EACH.match(text, clause.start, clause.end)
    if previous is None or len(here) < 2 or not (each or _NO_SUBJECT.match(text, clause.start, clause.end)):
        return
    own = _enumerated(text, previous, here, each is not None)
    if each is None:
        last, measure = _measure_of(previous)
        what = text[measure.start : measure.end] if measure is not None and measure.start > last else ""
    else:
        what = each["what"]
    for figure, subject in zip(here, own, strict=False):
        figure.indicator = _LED.sub("", text[slice(*subject)]) + what
        figure.subject = subject


def _measure_of(clause: Clause) -> tuple[int, Word | None]:
    """Where the last member of what a clause enumerates begins, and the measure behind it: 甲链、乙链|增幅|居前."""
    last = max((w.end for w in clause.words if w.flags & (lx.COMMA | lx.AND)), default=clause.end)
    return last, next((w for w in clause.words if w.flags & lx.INDICATOR and w.start >= last), None)


def _enumerated(text: str, clause: Clause, here: "list[Figure]", measured: bool) -> list[Span]:
    """What a clause enumerates, of which the figures of the next one are; `measured` says whether that tells what they measure."""
    last, measure = _measure_of(clause)
    if measure is not None:
        own = last == measure.start  # 产值、|税收|实现翻番
        return _parted(text, (clause.start, measure.end if own else measure.start), len(here))
    if not measured and (clause.flags & lx.QUANTITY or any(f.unit not in _UNITS_OF_FIRMS for f in here)):
        return []
    told = lx.VERB | lx.OPENER if measured else 0  # 甲、乙产业|加快发展
    end = next((w.start for w in clause.words if w.flags & told and w.start > last), clause.end)
    parts = _parted(text, (after_verbs(clause), end), len(here))
    if not measured or not parts:
        return parts
    return [*parts[:-1], (parts[-1][0], _without_group(text, parts[-1], len(parts)))]  # 甲、乙|两大产业


def _parted(text: str, span: Span, count: int) -> list[Span]:
    """What an enumeration of so many members consists of: 甲与乙装备、丙 are two or three."""
    parted = (_subjects(text, span, joint) for joint in _JOINTS)
    return next((parts for parts in parted if len(parts) == count), [])


def _give_all(text: str, previous: Clause, figure: "Figure") -> None:
    """梯度培育甲类企业,|到2025年达到50家: the figure is of what the clause before fosters."""
    more = _FOSTERED.search(text, previous.start, previous.end)
    start = after_verbs(previous, more.start() if more else None)
    fostered = text[start : more.start() if more else previous.end]
    if start > previous.start and _ONE_THING.fullmatch(fostered):
        figure.indicator, figure.subject = fostered, (start, start + len(fostered))


def _give_levels(text: str, previous: Clause, here: "list[Figure]") -> None:
    """培育甲类企业,|新增省级50家、国家级5家: the figures are of these levels of what the clause before fosters."""
    if not here or any(
        f.after or f.unit not in _UNITS_OF_FIRMS or not _ONLY_LEVEL.fullmatch(f.indicator) for f in here
    ):
        return
    start = after_verbs(previous)
    fostered = text[start : previous.end]
    if start > previous.start and _ONE_THING.fullmatch(fostered) and not _LEVEL.match(fostered):
        for figure in here:
            figure.indicator += fostered
            figure.lender = fostered


def after_verbs(clause: Clause, until: int | None = None) -> int:
    """Where what a clause enumerates begins: 梯度培育|甲类企业、乙类企业; only verbs up to `until` are asked."""
    until = _first_joint(clause) if until is None else until
    verbs = [w.end for w in clause.words if w.flags & (lx.VERB | lx.OPENER) and w.end <= until]
    return max(verbs, default=clause.start)


def _first_joint(clause: Clause) -> int:
    return next((w.start for w in clause.words if w.flags & (lx.COMMA | lx.AND)), clause.end)


def subjects(text: str, span: Span) -> list[Span]:
    """What an enumeration consists of."""
    return _subjects(text, span, _JOINTS[0])


def _without_group(text: str, subject: Span, count: int) -> int:
    """Where the last of several subjects ends, before the group that they make up: 甲、乙、丙|三大主导产业."""
    match = _GROUP.search(text, *subject)
    return match.start() if match and number_of(match["count"]) == count else subject[1]


def _give(text: str, clause: Clause, subjects: list[Span], figures: "list[Figure]", verb: int) -> None:
    """One subject to each figure; the indicator that the last one bears is that of all: 新能源、新材料|产值.

    So is one behind the verb, which ends at `verb`: 新能源、新材料分别实现|产值3亿元、4亿元.
    """
    years = [year for subject in subjects if (year := _YEAR.match(text, *subject))]
    if len(years) == len(subjects):  # 2025年、2026年|产值分别达到…
        for year, figure in zip(years, figures, strict=True):
            figure.year, figure.indicator = int(year[1]), text[years[-1].end() : subjects[-1][1]]
        return
    last = subjects[-1]
    subjects = [*subjects[:-1], (last[0], _without_group(text, last, len(subjects)))]
    words = [w for w in clause.words if w.flags & lx.INDICATOR and last[0] < w.start and w.end <= last[1]]
    if words:
        head = _HEADS.search(text, last[0], words[0].start)
        tail = text[head.start() if head and head.start() > last[0] else words[0].start : last[1]]
        if any(_HEADS.search(text, *subject) for subject in subjects[:-1]):
            tail = text[words[0].start : last[1]]  # 甲高新区、乙经开区|产值
    else:
        behind = [w for w in clause.words if w.flags & lx.INDICATOR and verb <= w.start < figures[0].word.start]
        tail = text[behind[0].start : behind[-1].end] if behind else ""
    all_of = text[subjects[0][0] : last[1]] + (tail if not words else text[last[1] : subjects[-1][1]])
    for subject, figure in zip(subjects, figures, strict=True):
        name = _LED.sub("", text[slice(*subject)])
        bears = any(w.flags & lx.INDICATOR and subject[0] <= w.start and w.end <= subject[1] for w in clause.words)
        figure.indicator = name if bears or len(tail) < _SHORTEST_MEASURE else name + tail
        figure.subject = subject
        figure.whole = _LED.sub("", all_of)
    _give_field(text, clause, subjects, figures)


def _give_field(text: str, clause: Clause, subjects: list[Span], figures: "list[Figure]") -> None:
    """甲产业|产值、利润、税收分别达到…: what the first subject bears before its measure is that of all, where the others are measures only."""
    measures = [
        [w for w in clause.words if w.flags & lx.INDICATOR and a <= w.start and w.end <= b] for a, b in subjects
    ]
    alone = all(
        own and own[0].start == a and own[-1].end == b for own, (a, b) in zip(measures[1:], subjects[1:], strict=True)
    )
    start, end = subjects[0][0], measures[0][0].start if measures[0] else subjects[0][0]
    field = _OF_ALL.sub("", _LED.sub("", text[start:end]))
    if len(field) > 1 and alone:
        for figure in figures[1:]:
            figure.subject, figure.indicator = (start, end), field + figure.indicator
