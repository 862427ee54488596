"""The figures of a sentence: which numbers state something reached or to be reached, their words and their indicator."""

import re
from dataclasses import dataclass

from loaders.extract.enumeration.brackets import quoted_figures
from loaders.extract.quantity import tense
from loaders.extract.quantity.amounts import parse
from loaders.extract.quantity.sharing import share
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word, is_capacity

Span = tuple[int, int]
_VERBS = {
    "超过": ">",
    "突破": ">",
    "超": ">",
    "不低于": ">=",
    "不少于": ">=",
    "不超过": "<=",
    "高于": ">",
    "低于": "<",
    "控制在": "<=",
}
_MODAL = (("力争", "strive"), ("确保", "ensure"), ("争取", "aim"), ("拟", "plan"), ("计划", "plan"))
_TASKS = re.compile(
    r"^(?:重点任务|任务|方面|举措|措施|部分|章|环节|领域|维度|要求|原则|阶段|步骤|板块|篇章|内容|文件|问题|议题|附件|附录|工作日|月|小时|分钟|字|版|日|月份)"
)
_GROUP = ("产业", "领域", "赛道", "重点产业链", "优势产业链")
_PAPERS = ("措施", "举措", "任务", "政策", "事项", "要点", "建议", "意见", "条款", "行动", "清单", "标准条目")
_AID = re.compile(r"补助|补贴|奖励|贴息|资助|给予|返还|减免|利率|费率|奖补|兑付|保费")
_BY_SHARE = re.compile(r"按(?:照)?[^,]*$")
_CONDITION = re.compile(r"(?:对|凡|针对|符合|经|其中,?对)")
_CONDITIONAL = re.compile(r"的[^,。;]{0,8}(?:企业|项目|单位|机构|平台|园区|个人|工厂|集群|基地|产品|人才|团队)")
_ARTICLES = re.compile(r"(?:章|部分|方面|共|提出|制定|出台|推出|包括|措施|政策|意见)$")
_TO = re.compile(r"[\u4e00-\u9fff]{0,3}[至到为]")
_THAN = re.compile(r"[高低]于(?:全国|全省|全市|世界|全球)[^,]{0,12}$")
_WORKS = re.compile(r"(?:/年)?[^,。;\d]{1,40}?(?:项目|生产线|产线|基地|工程|装置)")
_LIMITED = re.compile(r"(?:级|规模)?的?[\u4e00-\u9fff]{0,8}(?:项目|企业|集群|园区|产业|基地|县|工程)")
_NO_AIM = re.compile(
    r"总投资|计划投资|注册资本|奖励|补助|资助|补贴|给予|基金|融资|提供[^,]*贷款|最高|不超过|投资额?(?:约|超|达|近)?$"
)
_INVESTMENT = re.compile(
    r"(?:资产|设施|工业|技改|改造|制造业|产业|片区|民间|科技|研发|设备|完成|有效|能源|交通|社会)投资(?:总?额|规模)?(?:约|超|达到?|突破|超过)?$"
)
_REACHING = re.compile(r"(?:达到|突破|超过|实现|达|超|力争|争创|跨越|增加到|提高到|外资|内资|资金|贷款|收入|总额)$")
_PARTED = re.compile(r"(?:产业|行业|集群|产业链|制造业|工业|板块)(?:分别|约|超|超过|将达)?$")  # 其中石化产业|800亿元
_AREA = re.compile(r"(?:面积|占地|用地|总长|全长|总建筑)(?:约|达|为|达到|共)?$")
_ONE = re.compile(r"一[^万亿千百十分至到]|[一二三四五六七八九十]是")
_MEASURES = ("%", "百分点", "元")
_OF = re.compile(r"[^,。;\d]{2,40}?的")
_NAMES = lx.GUARD | lx.KIND | lx.INDICATOR | lx.FIELD | lx.HEADS
_AIMS = re.compile(r"力争|确保|争取|力促|计划(?=再|新增|打造|建设|培育|建成|形成)")
_PARTICLES = "了让使并且再 ,、"
_ENDS_NOUN = lx.COMMA | lx.QUANTITY | lx.ETC
_MAX_TAIL, _MAX_BARE, _MAX_INDICATOR = 30, 16, 40
_LEADING = re.compile(
    r"^(?:力争|确保|争取|到|全年|年内|今年|将|实现|推动|拉动|带动|的|,|其中|并|且|让|使|了|共|再|个|家|分别|每年)+"
)
_TRAILING = re.compile(
    r"(?:(?:进入|跻身|位居|位列|稳居|迈入)(?:全国|全省|全球|世界)?|在20\d\d年(?:的)?基础上|达到|达|突破|超过|超|实现|提高到|提升到|提升至|提高至|占(?!比)|增长|增加|下降|降低|提高|提升|增加到|增至|扩大到|稳定在|控制在|保持在|保持|在|约|近|同比|年均|分别|各|均|有|为|不低于|不少于|不超过|高于|低于|力争|将|要|(?:较|比)(?:20\d\d|上|去)[^,]{0,6})+$"
)


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
        return self.unit.endswith(_MEASURES) or not self.unit


def figures(text: str, sentence: Sentence, plan: bool, year: int | None, section: str) -> list[Figure]:
    """The figures of a sentence that state something reached or to be reached."""
    out: list[Figure] = []
    if not any(clause.flags & (lx.QUANTITY | lx.QUOTED) for clause in sentence.clauses):
        return out
    carried = ""
    for clause in sentence.clauses:
        content = text[clause.start : clause.end]
        carried = tense.of_clause(content, year, carried, section, plan)
        here = _in_clause(text, clause)
        for inner in quoted_figures(text, clause) if clause.flags & lx.QUOTED else ():
            here += _in_clause(text, inner)
        for figure in here:
            if not figure.indicator and out:
                figure.indicator, figure.carried = out[-1].indicator, figure.unit == out[-1].unit
            figure.kind = tense.of_figure(
                text[clause.start : figure.word.start], carried or section, plan, figure.comparator
            )
            figure.year = figure.year or tense.deadline(text[sentence.start : clause.end]) or year
            figure.modality = next((m for w, m in _MODAL if w in content), None)
            out.append(figure)
    return out


def _in_clause(text: str, clause: Clause) -> list[Figure]:
    found: list[Figure] = []
    previous_end = clause.start
    for index, word in enumerate(clause.words):
        if word.flags & (lx.QUANTITY | lx.NUMBER) and (figure := _figure(text, clause, index, previous_end)):
            previous_end = max(figure.span[1], word.end)
            found.append(figure)
    share(text, clause, found)
    return found


def _figure(text: str, clause: Clause, index: int, previous_end: int) -> Figure | None:
    word = clause.words[index]
    raw = text[word.start : word.end]
    parsed = parse(raw) if word.flags & lx.QUANTITY else None
    if parsed is None or not _states(text, clause, index, parsed[1]):
        return None
    value, unit, comparator = parsed
    before = text[clause.start : word.start]
    if comparator == "=":
        comparator = next((sign for verb, sign in _VERBS.items() if before.endswith(verb)), comparator)
    figure = Figure(value, unit, comparator, word, (word.start, word.end), raw)
    start, end = _stretch(text, clause, index, previous_end), word.end
    figure.before = start
    if not figure.is_measure and (after := _noun_after(text, clause, index)):
        noun = text[word.end : after]
        listed = unit in ("个", "条") and noun.endswith(_GROUP) and not lx.level_length(noun)
        if listed or (unit in ("个", "条", "项") and noun.endswith(_PAPERS)):
            return None  # the count of a list, of measures, of tasks
        figure.indicator, figure.after = _plain(text[word.end : after]), after
        start, end = (word.start, after) if after - word.end <= _MAX_BARE else (start, end)
    else:
        start = _without_lead(text, clause, start, word.start)
        figure.indicator = _plain(text[start : word.start])
    figure.span = (start, end)
    figure.change = _change(before, unit)
    return figure


def _states(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number states something that is aimed at: no capacity of a works, no count of tasks, no threshold, no article."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if is_capacity(text, word) and (_WORKS.match(after) or _AREA.search(before)):
        return False
    if unit in lx.words("not_counted") or _TASKS.match(after):
        return False
    if _CONDITION.match(before) and _CONDITIONAL.search(after):
        return False
    if unit.endswith("元"):
        return _money_counts(clause, index, before, after)
    if unit == "%" and (_THAN.search(before) or _AID.search(before + after) or _BY_SHARE.search(before)):
        return False
    if unit == "条" and _ARTICLES.search(before) and not after.strip():
        return False
    if unit in ("", *_MEASURES, "个百分点"):
        return True
    if before.endswith("等") or (":" in text[word.end : word.end + 1] and before.endswith(("产业", "集群", "领域"))):
        return False  # the count of a list
    if re.search(r"在[^,]{0,12}$", before) and re.match(r"[^,]{0,24}[中里](?:,|$)", after):
        return False
    if re.search(r"[届第]$", before) or (
        re.search(r"由$|由[^,]*、$", before) and re.search(r"组成|构成|牵头|负责", after)
    ):
        return False
    return not _ONE.match(text[word.start : word.end])


def _money_counts(clause: Clause, index: int, before: str, after: str) -> bool:
    """A sum of money is a figure where an indicator or a verb of reaching stands before it; a threshold is none."""
    if after[:1] and after[:1] not in ",;、和,占" and _LIMITED.match(after):
        return False
    if _INVESTMENT.search(before):
        return True
    if _NO_AIM.search(before):
        return False
    parted = _PARTED.search(before) and ("其中" in before or any(w.flags & lx.QUANTITY for w in clause.words[:index]))
    return any(w.flags & lx.INDICATOR for w in clause.words[:index]) or bool(_REACHING.search(before) or parted)


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
    return start if text[start:end].strip("的") or not text[whole:end].strip(_PARTICLES) else whole


def _leads(text: str, clause: Clause, word: Word) -> bool:
    """Whether a word leads to what is counted; a verb that may be a noun does not before an indicator: 研发|投入."""
    if not word.flags & (lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT) or word.flags & _NAMES:
        return False
    following = next((w for w in clause.words if w.start == word.end), None)
    noun = text[word.start : word.end] in lx.words("nominal") and following and following.flags & lx.INDICATOR
    return not noun


def _noun_after(text: str, clause: Clause, index: int) -> int:
    """Where the noun that a number counts ends, if it stands after the number: 15个|技术水平高、潜力大的集群; 0 where it does not."""
    word = clause.words[index]
    following = clause.words[index + 1 :]
    if word.end >= clause.end or text[word.end] in "、,;。:)(左以和及与并 ":
        return 0
    if _TO.match(text, word.end, clause.end):
        return 0
    of = _OF.match(text, word.end, clause.end)
    first = next((w for w in following if w.start == word.end), None)
    if not of and first and _is_verb(text, first):
        return 0
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


def _acts(word: Word) -> bool:
    return bool(word.flags & (lx.VERB | lx.OPENER)) and not word.flags & _NAMES


def _plain(indicator: str) -> str:
    """What is counted, without the verb of reaching."""
    return _LEADING.sub("", _TRAILING.sub("", indicator.strip().strip("的、, ")))[-_MAX_INDICATOR:].strip()


def _change(before: str, unit: str) -> str:
    if unit.endswith("百分点"):
        return "pp"
    if unit == "倍":
        return "multiple"
    if re.search(r"增长[^,]{0,4}$|年均增[^,]{0,4}$|增速", before):
        return "growth"
    if re.search(r"(?:下降|降低|减少)[^,]{0,4}$", before):
        return "decrease"
    return "share" if "占" in before or "比重" in before else "level"
