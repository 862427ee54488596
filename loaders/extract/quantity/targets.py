"""The figures of a sentence: which numbers state something reached or to be reached, their words and their indicator."""

import re
from dataclasses import dataclass, replace

from loaders.extract.enumeration.brackets import inside
from loaders.extract.quantity import tense
from loaders.extract.quantity.amounts import parse, sign_before
from loaders.extract.quantity.conditions import MEASURES, is_of_sales, states
from loaders.extract.quantity.indicators import LEVEL, as_share, joined, plain, without_share
from loaders.extract.quantity.sharing import hand_on, lend, run_on, share, side_by_side, subjects, take_grown, take_up
from loaders.extract.quantity.years import Years
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word

Span = tuple[int, int]
_INCLUDED = re.compile(r"[(]含[^()]{0,3}[)](?:及)?以上|级(?:及)?以上")  # 100家(含)以上
_MODAL = (("力争", "strive"), ("确保", "ensure"), ("争取", "aim"), ("拟", "plan"), ("计划", "plan"))
_GROUP = (
    "产业",
    "领域",
    "赛道",
    "产业方向",
    *(f"{sort}产业链{end}" for sort in ("重点", "优势", "支柱", "主导") for end in ("", "条")),
)
_NEXT_SENTENCE = re.compile(
    "(?:水平|能力|质量|效益|规模)(?:继续|保持|稳步|持续|显著|明显|不断|全面)"
)  # 冠军20个|绿色制造水平继续…, whose stop is lost
_COUNTED_BEHIND = re.compile(rf"(?:{'|'.join(_GROUP)})(?:共?有|共)$")
_PAPERS = ("措施", "举措", "任务", "政策", "事项", "要点", "建议", "意见", "条款", "行动", "计划", "清单", "标准条目")
_THINGS = ("个", "家", "条", "户")
_NAMED_THING = re.compile("[\u4e00-\u9fff“”]{3,20}")  # of which there are 各2个
_TO = re.compile(r"[\u4e00-\u9fff]{0,3}(?:[至到]|(?<![成评列升变])为)")
_OF = re.compile(r"(?:(?!为(?:引领|龙头|主|核心|支撑|骨干|牵引))[^,。;\d]){2,40}?的")
_SCOPES = frozenset(["国内外", "海内外"])  # 30个|国内外知名品牌
_SIZED = re.compile(  # 16户|主营业务收入超100亿元的|龙头企业, 5家|营业收入10亿元以上|企业
    "[\u4e00-\u9fff]{0,6}?(?:投资|产值|营收|收入|销售额|税收|规模|利润)(?:额|总额)?(?:均|都)?(?:超过?|突破|过|达到?|在)?(?:[\\d.]+[万亿]*|[十百千万亿]+)元(?:左右|级|及?以上|以下)?的?(?=[\u4e00-\u9fff“])"
)
_JOINED = re.compile("[、和与及]")
_SUMMED = re.compile(r"(?:均|都|各|全部)?(?:达到?|超过?|突破|过|破)[\d一二两三四五六七八九十百千万]+亿")
_PROPOSED = re.compile("拟(?:认定|入选|推荐|命名|支持|培育|确定|公示)")  # 4个|拟认定化工园区
_WANTED, _BEHIND = re.compile("要求|引导|不低于|不少于|不高于|以上"), 4  # figures that somebody asks for
_MAKES = re.compile("打造|培育|建设|创建|争创|新增|形成|组建|布局|再造")
_GOES_ON = re.compile(
    "(?:典型|应用|创新|示范|领军|头部|标杆)+(?:场景|产品|平台|企业|项目|人才|团队|基地|载体|成果|联合体|联盟|共同体)|(?<=企业)家(?=[、,。;和与]|$)|(?<=生产能)力"
)
_NAMES = lx.GUARD | lx.KIND | lx.INDICATOR | lx.FIELD | lx.HEADS
_AIMS = re.compile(
    r"力争|确保|争取|力促|(?<![增提长高大加展升])[到至]20\d\d年(?:底|末)?(?!的)|计划(?=再|新增|打造|建设|培育|建成|形成)"
)
_COMPARED = re.compile(  # than what: no indicator
    r"(?:继续|持续|明显|分别)*(?:[高低好快优]于(?:全国|全省|全市|世界|全球|同期|规上|规模|[\u4e00-\u9fff]{0,8}(?:平均|水平|增速))[^,]{0,8}"
    r"|(?:比|较)(?:全国|全省|全市|全区|世界|全球|规上|规模|[\u4e00-\u9fff]{0,8}(?:平均|水平|增速))[^,]{0,8}?[高低快慢多少](?:出|了)*)$"
)
_FROM = re.compile("[从由]$")  # 产值从|3亿元到5亿元: the last is that of the figure
_NOT_ALIKE = ("不等", "之间", "的", "区间", "范围")
_BY = re.compile(r"(?:增加|增长|增|减少|下降|降低)了?$")  # 增加|975家
_GROWS = re.compile(r"(?:增长|年均增)[^,]{0,4}$|增速")
_FALLS = re.compile(r"(?:下降|降低|减少)[^,]{0,4}$")
_BARRIERS = re.compile("(?:技术|难题|瓶颈|工艺|短板)$")  # what is broken through
_GOAL = re.compile("的?(?:预期|预定|既定|年初|年度|全年|计划|规划|任务)*目标|的(?:预期|计划|年度任务)")
_BESIDE_GOAL = re.compile(  # 未达到|6%的预期目标, 超额完成年初确定的|6.5%的目标
    "(?:但|仍|还|尚|虽|明显|略|大幅|仅)*(?:(?:未能?|没有?|尚未|超额|提前)(?:完成|达到|实现|达)|[低高大小多少]于|不及|不足|超[过出]?|完成|实现|达到)了?"
    "(?:[年全]初|全年|年度|预期|计划|去年|原定|既定|原来|原先|此前)*(?:(?:确定|设定|提出|制定|下达|预定|预计|定下?)的?|的)?"
)
_NEXT_YEAR = re.compile(r"[到至]?20\d\d年|[今明]年")  # 增加值增长7%,工厂30家;|2024年预期增长8%: the value added again
_MINUS = re.compile("[\u4e00-\u9fff、,:;(]")  # 增长3%、|-2%, but no 10-12%
_PARTICLES = "了让使并且再 ,、"
_PARTICLE = re.compile("[了让使且 ,、]|并(?!网|购)|再(?!生|制造|利用|造)")
_ENDS_NOUN = lx.COMMA | lx.QUANTITY | lx.ETC
_ASIDE = re.compile(r"[(](?:其中)?[^()]{0,6}20\d\d年(?:底|末)?[^()\d]*\d[^()]*[)]")  # 120家(2024年:74家)
_SAID = 1_000  # characters of a sentence that may say of which year a figure is
_MAX_TAIL, _MAX_BARE = 30, 16
_OF_LEVEL = rf"{LEVEL}[为有达]?\d+[家个户]"
_BY_LEVEL = re.compile(rf"[(](?:其中)?[:,]?(?:{_OF_LEVEL}[、,和])*{_OF_LEVEL}[)]")
_QUALIFYING = frozenset(
    ["签约", "开工", "在建", "新建", "续建", "拟建", "投产", "竣工", "入驻", "落户", "引进", "注册", "储备"]
)
_OF_SIZE = re.compile("级|(?:超过?|过|突破)[一二三四五六七八九十百千万\\d]+亿")  # 培育5个|产值超千亿元的产业
_OF_NOUN = frozenset(["每", "就地", "就近"])  # 每万人口专利, 就地加工转化率


@dataclass(slots=True)
class Figure:
    """One figure of a clause."""

    value: float | list[float]
    unit: str
    comparator: str
    word: Word
    span: Span  # the words that state it
    raw: str
    kind: str = "target"
    indicator: str = ""
    year: int | None = None
    is_goal: bool = False  # whether the figure before it is compared with it: 低于|6%的预期目标
    dated: bool = False  # whether its sentence or the heading says so
    modality: str | None = None
    change: str = "level"
    before: int = 0  # where the stretch that belongs to the figure begins
    after: int = 0  # where the noun after the number ends, if it counts that
    lender: str = ""  # the class that stands behind the next figure: 50个省级、30个|国家级集群
    carried: bool = False  # whether the indicator is that of the figure before
    subject: Span | None = None  # the one of several subjects that share a verb: 甲、乙分别达到2家、3家
    place: Span | None = None  # the place inside that of the text which has it: 甲区新增企业60家、|乙区|40家
    whole: str = ""  # what all of these have together: 甲、乙产值

    @property
    def is_measure(self) -> bool:
        """Whether it is a sum, a share or a rate: what it counts stands before it."""
        return self.unit.endswith(MEASURES) or not self.unit


def figures(
    text: str,
    sentence: Sentence,
    since: int | None,
    years: Years,
    tenses: tuple[str, str],
    told: bool,
    earlier: Figure | None,
) -> list[Figure]:
    """The figures of a sentence that state something reached or to be reached.

    `tenses` are what the heading speaks of, and what the sentence before does if both stand in one line; `earlier` is
    the last figure of that one. A plan speaks from `since` on, if it does. `told` says whether the text or that sentence tells of what was done.
    """
    section, carried = tenses
    out: list[Figure] = []
    if not any(clause.flags & (lx.QUANTITY | lx.QUOTED) for clause in sentence.clauses):
        return out
    previous: Clause | None = None
    for clause in sentence.clauses:
        content = _ASIDE.sub("", text[clause.start : clause.end])
        kinds = {f.kind for f in out}
        plan = since is not None and clause.end > since
        if f"{years.coming}年" in content and carried == tense.REACHED:
            carried = ""  # 一年来,…。|2025年,新增…
        if "target" in kinds or f"{years.coming}年" in text[sentence.start : clause.end]:
            around = tense.AHEAD
        else:
            around = tense.REACHED if told or "achieved" in kinds else ""
        carried = tense.of_clause(content, years.turn, carried, section, plan, around)
        here = [*_in_clause(text, clause), *_in_brackets(text, clause)]
        here.sort(key=lambda figure: figure.word.start)
        if carried != tense.AHEAD:
            here = [f for f in here if not is_of_sales(text, clause, (f.word.start, f.word.end), f.unit)]
        hand_on(text, clause, here, out)
        if not out:
            take_up(text, clause, previous, here)
        elif previous is not None and len(here) == 1:
            take_grown(text, clause, previous, here[0])
        previous = clause
        for figure in here:
            _take_indicator(text, figure, _spoken_of(figure, content, out, earlier), len(here) == 1, out)
            figure.kind = tense.of_figure(
                text[clause.start : figure.word.start],
                figure.raw,
                carried or section,
                plan,
                around,
                figure.comparator,
                figure.is_measure,
            )
            if figure.is_goal:
                figure.kind = "target"
            said = text[max(sentence.start, clause.end - _SAID) : clause.end]
            if tense.is_base(text[clause.start : figure.word.start], text[figure.word.end : clause.end]):
                figure.kind = "achieved"
                figure.year = tense.year_of_base(text[clause.start : figure.word.start]) or years.now
            elif figure.year is None:
                figure.year, figure.dated = years.of(_ASIDE.sub("", said), figure.kind)
            undated = figure.kind == "target" and figure.year is None and tense.AHEAD not in (carried, section)
            wanted = _WANTED.search(text, clause.start, min(clause.end, figure.word.end + _BEHIND)) is not None
            if undated and not plan and not wanted and not _MAKES.search(text, clause.start, figure.word.start):
                figure.kind = "achieved"  # 甲市计划投资9亿元,完成|63%: nobody says for when
            figure.modality = next((m for w, m in _MODAL if w in content), None)
            out.append(figure)
    return out


def _take_indicator(text: str, figure: Figure, last: Figure | None, alone: bool, out: list[Figure]) -> None:
    """Complete the indicator by that of the figure spoken of before; `alone` says whether its clause has no other."""
    if figure.change == "share":
        figure.indicator = as_share(figure.indicator)
    known = (last.whole if alone and last.whole else last.indicator) if last else ""
    if figure.change not in ("share", "pp"):  # 产值占全省40%,|增长5%: the output, not its share
        known = without_share(known)
    if figure.is_goal and last:
        figure.change = last.change if last.unit == figure.unit else figure.change
    if last and last.is_measure and last.unit == figure.unit and lx.is_division(figure.indicator):
        figure.indicator += _without_place(known)  # 甲区增加值增长8%,|乙区增长7%
    elif last and _is_next_place(text, last, figure):  # 甲区新增企业60家、|乙区40家
        start = text.index(figure.indicator, last.word.end)
        figure.place = (start, start + len(figure.indicator))
        figure.indicator, figure.carried = figure.indicator + _without_place(known), True
    elif last and (whole := joined(known, figure.indicator, last.unit == figure.unit)):
        figure.indicator, figure.carried = whole, figure.is_measure or last.unit in (figure.unit, "倍", "%")
        figure.carried = figure.carried and (not out or last is out[-1]) and known != last.whole


def _is_next_place(text: str, last: Figure, figure: Figure) -> bool:
    """Whether a place has so many of what the place before has: 甲区新增企业60家、|乙区40家; no share of a whole."""
    whole = text[last.before : last.word.start]
    return (
        last.unit == figure.unit
        and figure.unit in _THINGS
        and not figure.after
        and lx.begins_with_place(whole)
        and lx.is_division(figure.indicator)
        and text[last.word.end : figure.word.start].strip("、,") == figure.indicator
    )


def _without_place(indicator: str) -> str:
    """What is measured, without the place where: 甲区|工业增加值."""
    return indicator[lx.place_length(indicator) :]


def _spoken_of(figure: Figure, content: str, out: list[Figure], earlier: Figure | None) -> Figure | None:
    """The figure before, whose indicator this one may leave out."""
    if not out:
        elided = earlier is not None and earlier.unit == figure.unit and not figure.indicator
        return earlier if elided else None
    if not (figure.indicator or out[-1].is_measure) and _NEXT_YEAR.match(content):
        return next((f for f in reversed(out) if f.unit == figure.unit), out[-1])
    return out[-1]


def _in_clause(text: str, clause: Clause) -> list[Figure]:
    found: list[Figure] = []
    previous_end = clause.start
    for index, word in enumerate(clause.words):
        if word.flags & (lx.QUANTITY | lx.NUMBER) and (figure := _figure(text, clause, index, previous_end)):
            previous_end = max(figure.span[1], word.end)
            found.append(figure)
    lend(text, found)
    run_on(text, found)
    share(text, clause, found)
    side_by_side(text, clause, found)
    return [each for figure in found for each in _of_each(text, clause, figure)]


def _of_each(text: str, clause: Clause, figure: Figure) -> list[Figure]:
    """One figure for each of the things before 各: 甲类园区、乙类园区各|2个."""
    end = figure.word.start - 1
    if figure.unit not in _THINGS or figure.after or text[end] != "各":
        return [figure]
    parts = subjects(text, (_without_lead(text, clause, figure.before, end), end))
    if len(parts) < 2 or not all(_NAMED_THING.fullmatch(text, *part) for part in parts):
        return [figure]
    span = (parts[0][0], figure.word.end)
    return [replace(figure, indicator=text[slice(*part)], subject=part, span=span) for part in parts]


def _in_brackets(text: str, clause: Clause) -> list[Figure]:
    """甲类企业600家(其中国家级50家、省级5家): how many of them are of which level."""
    if not clause.flags & lx.BRACKET:
        return []
    brackets = [w for w in clause.words if w.flags & lx.BRACKET and _BY_LEVEL.fullmatch(text, w.start, w.end)]
    return [figure for bracket in brackets for inner in inside(text, bracket) for figure in _in_clause(text, inner)]


def _figure(text: str, clause: Clause, index: int, previous_end: int) -> Figure | None:
    word = clause.words[index]
    raw = text[word.start : word.end]
    parsed = parse(raw) if word.flags & lx.QUANTITY else None
    if parsed is None or not states(text, clause, index, parsed[1]):
        return None
    value, unit, comparator = parsed
    if isinstance(value, list) and _rises(text, clause, word):
        value, comparator = value[1], "="
    if unit in _THINGS and _PROPOSED.match(text, word.end):
        return None  # the count of a list
    before = text[clause.start : word.start]
    if comparator == "=" or before.endswith(("达到或", "达到或者")):
        comparator = sign_before(before)
    if comparator == "=" and _INCLUDED.match(text, word.end):
        comparator = ">="
    figure = Figure(value, unit, comparator, word, (word.start, word.end), raw)
    start, end = _stretch(text, clause, index, previous_end), word.end
    figure.before = start
    if _GOAL.match(text, word.end) and _BESIDE_GOAL.fullmatch(text, start, word.start):
        figure.is_goal, figure.comparator, figure.span = True, sign_before(raw), (start, end)
        return figure
    rate = text.startswith("/", word.end) and not text.startswith("/年", word.end)  # 使用密度达360台|/万人
    after = 0 if figure.is_measure or rate else _noun_after(text, clause, index)
    if after and text[word.end : after] != "/年" and not _NEXT_SENTENCE.search(text, word.end, after):
        noun = text[word.end : after].removeprefix("/年")
        listed = unit in ("个", "条") and noun.endswith(_GROUP) and not _OF_SIZE.search(noun)
        if listed or (unit in ("个", "条", "项") and noun.endswith(_PAPERS)):
            return None  # the count of a list, of measures, of tasks
        figure.indicator, figure.after = plain(noun), after
        described = "的" in noun and not _JOINED.search(noun)
        short = after - word.end <= (_MAX_TAIL if described else _MAX_BARE)
        start, end = (word.start, after) if short else (start, end)
    elif unit in ("个", "条") and not figure.is_measure and _COUNTED_BEHIND.search(before):
        return None  # 主导产业有三个: the count of a list
    else:
        start = _with_share(text, unit, start, _without_lead(text, clause, start, word.start), word.start)
        words = text[start : word.start].removesuffix("等").rstrip("-−")  # 增长|-4%
        figure.indicator = plain(_COMPARED.sub("", words))
        verb = lx.flags().get(figure.indicator, 0) & (lx.VERB | lx.OPENER)  # 打造|1000亿元产业规模
        if (verb or not figure.indicator) and (behind := _indicator_behind(text, clause, word)):
            figure.indicator, end = behind, max(end, text.find(behind, word.end, clause.end) + len(behind))
    if before.endswith("突破") and _BARRIERS.search(figure.indicator):
        figure.comparator = "="  # 突破|百项关键技术
    figure.span = (start, end)
    figure.change = _change(before, unit)
    if (
        word.start > 1
        and text[word.start - 1] in "-−"
        and _MINUS.match(text, word.start - 2)
        and isinstance(value, float)
    ):
        figure.value, figure.raw = -value, "-" + raw
    return figure


def _rises(text: str, clause: Clause, word: Word) -> bool:
    """Whether a range tells from what to what something has come: 产值从|3亿元到5亿元."""
    joined = any(joint in text[word.start : word.end] for joint in "到至")
    return joined and bool(_FROM.search(text, clause.start, word.start)) and not text.startswith(_NOT_ALIKE, word.end)


def _indicator_behind(text: str, clause: Clause, word: Word) -> str:
    """What a sum is of, where it stands behind it: 实现1500亿元|销售收入."""
    at = word.end + text.startswith("的", word.end)
    named = next((w for w in clause.words if w.start == at and w.flags & lx.INDICATOR), None)
    return text[named.start : named.end] if named else ""


def _stretch(text: str, clause: Clause, index: int, previous_end: int) -> int:
    """Where the words that belong to the figure begin: after the figure before it and the comma that follows that one."""
    word = clause.words[index]
    start = min(previous_end, word.start)  # 50个|产值超百亿元的园区: it may stand in what the one before counts
    counted = False
    for other in clause.words[:index]:
        counted = counted or bool(other.flags & lx.QUANTITY)
        if other.flags & lx.COMMA and other.start >= start and counted:
            start = other.end
    while start < word.start and text[start] in "、 和,及与":
        start += 1
    return start


def _without_lead(text: str, clause: Clause, start: int, end: int) -> int:
    """The stretch without the verbs, adverbs and years that lead to what is counted: 确定了力争|增加值."""
    whole = start
    aims = [m.end() for m in _AIMS.finditer(text, start, end) if plain(text[m.end() : end])]
    start = aims[-1] if aims else start
    for word in clause.words:
        if word.start < start:
            continue
        if text[start : word.start].strip(_PARTICLES) or word.end >= end or not _leads(text, clause, word):
            break
        start = word.end
    while start < end and _PARTICLE.match(text, start, end):
        start += 1
    if text[start] in "率额" and (cut := next((w.start for w in clause.words if w.end == start), -1)) >= whole:
        start = cut  # 开工|率
    return start if text[start:end].strip("的") or not text[whole:end].strip(_PARTICLES) else whole


def _with_share(text: str, unit: str, whole: int, start: int, end: int) -> int:
    """占|全市工业的比重: what is shared is told from 占 on."""
    at = text.rfind("占", whole, start) if unit == "%" else -1
    return at if at >= 0 and not text.startswith(("占比", "占据"), at) and at + 1 < end else start


def _leads(text: str, clause: Clause, word: Word) -> bool:
    """Whether a word leads to what is counted; a verb that may be a noun does not before an indicator: 研发|投入."""
    if not word.flags & (lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT) or word.flags & _NAMES:
        return False
    following = next((w for w in clause.words if w.start == word.end), None)
    said = text[word.start : word.end]
    if said in _OF_NOUN:
        return False
    noun = said in lx.words("nominal") and following and following.flags & lx.INDICATOR
    qualifies = following and following.flags & lx.PROJECT and said.removeprefix("新") in _QUALIFYING  # 新签约|项目
    return not noun and not qualifies


def _noun_after(text: str, clause: Clause, index: int) -> int:
    """Where the noun that a number counts ends, if it stands after the number: 15个|技术水平高、潜力大的集群; 0 where it does not."""
    word = clause.words[index]
    following = clause.words[index + 1 :]
    if word.end >= clause.end or text[word.end] in "、,;。:)(左以和及与并 " or text.startswith("不变", word.end):
        return 0
    if _TO.match(text, word.end, clause.end):
        return 0
    of = _SIZED.match(text, word.end, clause.end) or _OF.match(text, word.end, clause.end)
    if of and text.startswith(("任务", "目标"), of.end()):
        of = None  # 新增3个集群的|任务
    first = next((w for w in following if w.start == word.end), None)
    if not of and first and _is_verb(text, first):
        if not _qualifies(text, first, following):
            return 0
        following = following[following.index(first) + 1 :]
    end = 0
    for other in following:
        if of and other.end <= of.end() and (other.flags & lx.COMMA or _acts(other) or not _JOINED.search(of[0])):
            continue  # 10家|行业一流的品牌
        if end == other.start and other.flags & lx.INDICATOR and _SUMMED.match(text, other.end, clause.end):
            return end  # 5个集群|产值超千亿
        ends = other.flags & (lx.AND | lx.PLACE) or (
            _acts(other) and text[other.start : other.end] not in lx.words("nominal")
        )
        if end and ends and (tail := _GOES_ON.match(text, end, clause.end)):
            return tail.end()  # 30个未来产业|应用场景
        if other.end - word.end > _MAX_TAIL or other.flags & _ENDS_NOUN or (end and ends):
            return end or min(other.start, word.end + _MAX_BARE)
        if other.flags & (lx.HEADS | lx.INDICATOR | lx.GENERAL):
            end = other.end
    tail = _GOES_ON.match(text, end, clause.end) if end else None
    return tail.end() if tail else end or min(clause.end, word.end + _MAX_BARE)


def _is_verb(text: str, word: Word) -> bool:
    said = text[word.start : word.end]
    return _acts(word) and said not in lx.words("nominal") and said not in _SCOPES


def _qualifies(text: str, verb: Word, following: list[Word]) -> bool:
    """Whether a verb only says which are counted: 14个|签约|项目."""
    noun = next((w for w in following if w.start == verb.end), None)
    return text[verb.start : verb.end] in _QUALIFYING and noun is not None and bool(noun.flags & lx.HEADS)


def _acts(word: Word) -> bool:
    return bool(word.flags & (lx.VERB | lx.OPENER)) and not word.flags & _NAMES


def _change(before: str, unit: str) -> str:
    """What a figure says of its indicator: its level, a share, a rate of growth or decrease, a multiple or percentage points."""
    if unit.endswith("百分点"):
        return "pp"
    if unit == "倍":
        return "multiple"
    if unit not in ("%", "") and not _BY.search(before):
        return "level"  # 增长到|500家
    if _GROWS.search(before):
        return "growth"
    if _FALLS.search(before):
        return "decrease"
    return "share" if unit in ("%", "") and re.search("占|比重|比例|份额", before) else "level"
