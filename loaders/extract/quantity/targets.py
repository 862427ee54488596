"""The figures of a sentence: which numbers state something reached or to be reached, their words and their indicator."""

import re
from dataclasses import dataclass
from functools import cache

from loaders.extract.enumeration.brackets import inside
from loaders.extract.quantity import tense
from loaders.extract.quantity.amounts import parse, sign_before
from loaders.extract.quantity.conditions import MEASURES, states
from loaders.extract.quantity.sharing import hand_on, share, take_up
from loaders.extract.quantity.years import Years
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word

Span = tuple[int, int]
_INCLUDED = re.compile(r"[(]含[^()]{0,3}[)](?:及)?以上")  # 100家(含)以上
_MODAL = (("力争", "strive"), ("确保", "ensure"), ("争取", "aim"), ("拟", "plan"), ("计划", "plan"))
_GROUP = ("产业", "领域", "赛道", "重点产业链", "优势产业链")
_PAPERS = ("措施", "举措", "任务", "政策", "事项", "要点", "建议", "意见", "条款", "行动", "清单", "标准条目")
_TO = re.compile(r"[\u4e00-\u9fff]{0,3}(?:[至到]|(?<![成评列升变])为)")
_OF = re.compile(
    r"[^,。;\d]{2,40}?的|(?:固定资产|总)?(?:投资|产值|营收|营业收入)(?:额|总额)?[超过达]*[\d.]+[万亿]+元(?:以上)?的"
)
_NAMES = lx.GUARD | lx.KIND | lx.INDICATOR | lx.FIELD | lx.HEADS
_AIMS = re.compile(
    r"力争|确保|争取|力促|(?<![增提长高大加展升])[到至]20\d\d年(?:底|末)?(?!的)|计划(?=再|新增|打造|建设|培育|建成|形成)"
)
_COMPARED = re.compile(r"[高低好快优]于(?:全国|全省|全市|世界|全球|同期)[^,]{0,6}$")  # than what: no indicator
_GROWS = re.compile(r"(?:增长|年均增)[^,]{0,4}$|增速")
_FALLS = re.compile(r"(?:下降|降低|减少)[^,]{0,4}$")
_PARTICLES = "了让使并且再 ,、"
_ENDS_NOUN = lx.COMMA | lx.QUANTITY | lx.ETC
_ASIDE = re.compile(r"[(](?:其中)?[^()]{0,6}20\d\d年(?:底|末)?[^()\d]*\d[^()]*[)]")  # 120家(2024年:74家)
_SAID = 1_000  # characters of a sentence that may say of which year a figure is
_MAX_TAIL, _MAX_BARE, _MAX_INDICATOR = 30, 16, 40
_LEADING = re.compile(
    r"^(?:\d{1,2}[.、](?!\d)|0\d(?=[\u4e00-\u9fff])|[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]{1,3}条[ \t]*|[(]套[)]|[但而]|[(][\d一二三四五六七八九十]{1,2}[)]|20\d\d年(?:底|末)?|(?:发展|主要|总体)?目标(?:是|为|:)?|力争|确保|争取|至少|最少|最多|至多|[一二三四]季度|前[两三]季度|[上下]半年|\d{1,2}[-—至]\d{1,2}月份?|[一二两三四五六]年[内后]?|未来[两三四五]年|全力|冲刺|“?十[三四五六]五”?(?:末|期间|时期)?|末|初|到(?!位|港|岸|户|期)|全年|年内|今年|将|实现|推动|拉动|带动|的|,|[这那该每]?条(?=..{0,6}链)|其中|并|且|让|使|了|共|再|个|家(?![电居具纺装用禽庭政畜长])|分别|每年|\[[^\]]{1,8}\]|[前后]?者)+"
)
LEVEL = r"(?:\dA|A{1,5}|[\u4e00-\u9fff]{1,4})级(?:及?以上)?"
_OF_LEVEL = rf"{LEVEL}[为有达]?\d+[家个户]"
_BY_LEVEL = re.compile(rf"[(](?:其中)?[:,]?(?:{_OF_LEVEL}[、,和])*{_OF_LEVEL}[)]")
_NAMED = re.compile("[(]以下(?:简|统)?称[^()]*[)]")
_THEN = r"(?:(?:去年|今年|前年|当年|20\d\d年|目前|全年|年内|近年来?|以来)|(?:[上下]半年|前[一二三两]个?季度|[一二三四]季度|\d{1,2}(?:[-—至]\d{1,2})?月份?))"
_ALREADY = "(?:已经?|将|现|共|累计|预计|力争|有望|可|先后|全部)"
_PLACED = re.compile(  # 怀来县已建成|数据中心, 迁安市列入|省重点项目, 甲经开区去年上半年实现|产值
    rf"^[\u4e00-\u9fff]{{2,10}}?[省市县区州盟旗园](?:(?:{_THEN}|{_ALREADY})*(?:建成|列入|拥有|现有|共有|实现|完成|引进|签约|开工|落户|新增|培育|集聚)|{_THEN}+{_ALREADY}*)(?=[\u4e00-\u9fff]{{2}})"
)
_MEANWHILE = re.compile(  # 甲集群|去年实现|产值
    rf"(?<=集群|产业|[全业]链)(?:{_THEN}+{_ALREADY}*(?:实现|完成)?|{_ALREADY}*(?:实现|完成))(?=[\u4e00-\u9fff]{{2}})"
)
_TRAILING = r"(?:达?到?或者?|[高大小少多]于|(?<![对承衔链])接近?|将近|逼近?|至少|最少|最多|至多|只|仅|才|还|就|则|也|都|又|是|至|依次|不足|不到|不过|压减|精简|缩减|首|扩(?=至|到|为|$)|重回|(?:进入|跻身|位居|位列|稳居|迈入)(?:全国|全省|全球|世界)?|在20\d\d年(?:的)?基础上|以20\d\d年[^,;、]{0,12}为基[数准期]|占(?!比)|增长|增加|下降|降低|提高|提升|保持|在|(?<![签合])大?约|近|同比|超?过了|较\d[\d—–-]*月份?(?:回落|提高|加快|扩大|收窄|上升)?|年均|分别|各|均|有|为|低于|力争|将|要|已经?|(?<!理)[由从](?:目前|现在?)?的?|去年|今年|年内|年底|到年底|到|20\d\d年|[两三四五]年|可|可望|有望|预计|预期|首次|(?:较|比)(?:20\d\d|上|去)[^,]{0,6}"


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
    modality: str | None = None
    change: str = "level"
    before: int = 0  # where the stretch that belongs to the figure begins
    after: int = 0  # where the noun after the number ends, if it counts that
    carried: bool = False  # whether the indicator is that of the figure before
    subject: Span | None = None  # the one of several subjects that share a verb: 甲、乙分别达到2家、3家

    @property
    def is_measure(self) -> bool:
        """Whether it is a sum, a share or a rate: what it counts stands before it."""
        return self.unit.endswith(MEASURES) or not self.unit


def figures(text: str, sentence: Sentence, plan: bool, years: Years, section: str, carried: str) -> list[Figure]:
    """The figures of a sentence that state something reached or to be reached; `carried` is what the one before spoke of."""
    out: list[Figure] = []
    if not any(clause.flags & (lx.QUANTITY | lx.QUOTED) for clause in sentence.clauses):
        return out
    previous: Clause | None = None
    for clause in sentence.clauses:
        content = _ASIDE.sub("", text[clause.start : clause.end])
        carried = tense.of_clause(content, years.now, carried, section, plan)
        here = [*_in_clause(text, clause), *_in_brackets(text, clause)]
        here.sort(key=lambda figure: figure.word.start)
        hand_on(text, clause, here, out)
        if not out:
            take_up(text, clause, previous, here)
        previous = clause
        for figure in here:
            if not figure.indicator and out:
                figure.indicator, figure.carried = out[-1].indicator, out[-1].unit in (figure.unit, "倍", "%")
            figure.kind = tense.of_figure(
                text[clause.start : figure.word.start], carried or section, plan, figure.comparator
            )
            if tense.is_base(text[clause.start : figure.word.start], text[figure.word.end : clause.end]):
                figure.kind = "achieved"
                figure.year = tense.year_of_base(text[clause.start : figure.word.start]) or years.now
            said = text[max(sentence.start, clause.end - _SAID) : clause.end]
            figure.year = figure.year or years.of(_ASIDE.sub("", said), figure.kind)
            figure.modality = next((m for w, m in _MODAL if w in content), None)
            out.append(figure)
    return out


_QUALIFYING = frozenset(
    ["签约", "开工", "在建", "新建", "续建", "拟建", "投产", "竣工", "入驻", "落户", "引进", "注册", "储备"]
)


def _in_clause(text: str, clause: Clause) -> list[Figure]:
    found: list[Figure] = []
    previous_end = clause.start
    for index, word in enumerate(clause.words):
        if word.flags & (lx.QUANTITY | lx.NUMBER) and (figure := _figure(text, clause, index, previous_end)):
            previous_end = max(figure.span[1], word.end)
            found.append(figure)
    share(text, clause, found)
    return found


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
    before = text[clause.start : word.start]
    if comparator == "=" or before.endswith(("达到或", "达到或者")):
        comparator = sign_before(before)
    if comparator == "=" and _INCLUDED.match(text, word.end):
        comparator = ">="
    figure = Figure(value, unit, comparator, word, (word.start, word.end), raw)
    start, end = _stretch(text, clause, index, previous_end), word.end
    figure.before = start
    if not figure.is_measure and (after := _noun_after(text, clause, index)):
        noun = text[word.end : after]
        listed = unit in ("个", "条") and noun.endswith(_GROUP) and not re.search(r"亿元?级|级", noun)
        if listed or (unit in ("个", "条", "项") and noun.endswith(_PAPERS)):
            return None  # the count of a list, of measures, of tasks
        figure.indicator, figure.after = _plain(text[word.end : after]), after
        start, end = (word.start, after) if after - word.end <= _MAX_BARE else (start, end)
    else:
        start = _without_lead(text, clause, start, word.start)
        figure.indicator = _plain(_COMPARED.sub("", text[start : word.start]))
        if not figure.indicator and (behind := _indicator_behind(text, clause, word)):
            figure.indicator, end = behind, text.find(behind, word.end) + len(behind)
    figure.span = (start, end)
    figure.change = _change(before, unit)
    return figure


def _indicator_behind(text: str, clause: Clause, word: Word) -> str:
    """What a sum is of, where it stands behind it: 实现1500亿元|销售收入."""
    at = word.end + text.startswith("的", word.end)
    named = next((w for w in clause.words if w.start == at and w.flags & lx.INDICATOR), None)
    return text[named.start : named.end] if named else ""


def _stretch(text: str, clause: Clause, index: int, previous_end: int) -> int:
    """Where the words that belong to the figure begin: after the figure before it and the comma that follows that one."""
    word, start = clause.words[index], previous_end
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
    aims = [m.end() for m in _AIMS.finditer(text, start, end) if _plain(text[m.end() : end])]
    start = aims[-1] if aims else start
    for word in clause.words:
        if word.start < start:
            continue
        if text[start : word.start].strip(_PARTICLES) or word.end >= end or not _leads(text, clause, word):
            break
        start = word.end
    while start < end and text[start] in _PARTICLES:
        start += 1
    if text[start] in "率额" and (cut := next((w.start for w in clause.words if w.end == start), -1)) >= whole:
        start = cut  # 开工|率
    return start if text[start:end].strip("的") or not text[whole:end].strip(_PARTICLES) else whole


def _leads(text: str, clause: Clause, word: Word) -> bool:
    """Whether a word leads to what is counted; a verb that may be a noun does not before an indicator: 研发|投入."""
    if not word.flags & (lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT) or word.flags & _NAMES:
        return False
    following = next((w for w in clause.words if w.start == word.end), None)
    said = text[word.start : word.end]
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
    of = _OF.match(text, word.end, clause.end)
    first = next((w for w in following if w.start == word.end), None)
    if not of and first and _is_verb(text, first):
        if not _qualifies(text, first, following):
            return 0
        following = following[following.index(first) + 1 :]
    end = 0
    for other in following:
        if of and other.end <= of.end() and (other.flags & lx.COMMA or _acts(other)):
            continue
        ends = other.flags & (lx.AND | lx.PLACE) or (
            _acts(other) and text[other.start : other.end] not in lx.words("nominal")
        )
        if other.end - word.end > _MAX_TAIL or other.flags & _ENDS_NOUN or (end and ends):
            return end or min(other.start, word.end + _MAX_BARE)
        if other.flags & (lx.HEADS | lx.INDICATOR | lx.GENERAL):
            end = other.end
    return end or min(clause.end, word.end + _MAX_BARE)


def _is_verb(text: str, word: Word) -> bool:
    return _acts(word) and text[word.start : word.end] not in lx.words("nominal")


def _qualifies(text: str, verb: Word, following: list[Word]) -> bool:
    """Whether a verb only says which are counted: 14个|签约|项目."""
    noun = next((w for w in following if w.start == verb.end), None)
    return text[verb.start : verb.end] in _QUALIFYING and noun is not None and bool(noun.flags & lx.HEADS)


def _acts(word: Word) -> bool:
    return bool(word.flags & (lx.VERB | lx.OPENER)) and not word.flags & _NAMES


@cache
def _trailing() -> re.Pattern[str]:
    """The verbs of reaching and what goes with them at the end of an indicator."""
    return re.compile(rf"{_TRAILING}|{lx.alternation(lx.words('reaching'))})+$")


def _plain(indicator: str) -> str:
    """What is counted, without the verb of reaching."""
    plain = _LEADING.sub(
        "", _MEANWHILE.sub("", _PLACED.sub("", _trailing().sub("", _NAMED.sub("", indicator).strip().strip("的、, "))))
    ).strip()
    if len(plain) > _MAX_INDICATOR:  # of a long list its last member and what is counted
        plain = plain.rpartition("、")[2][-_MAX_INDICATOR:]
    return plain if any(map(str.isalnum, plain)) else ""


def _change(before: str, unit: str) -> str:
    if unit.endswith("百分点"):
        return "pp"
    if unit == "倍":
        return "multiple"
    if _GROWS.search(before):
        return "growth"
    if _FALLS.search(before):
        return "decrease"
    return "share" if "占" in before or "比重" in before else "level"
