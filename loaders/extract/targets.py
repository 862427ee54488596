"""Figures: value, unit, comparator, indicator, year, and whether they are to be reached, reached, or mere scope."""

import re
from dataclasses import dataclass

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Sentence, Word, is_capacity
from loaders.extract.enumerations import number_of

Span = tuple[int, int]
_SCALES = {
    "万亿": 1e12,
    "千亿": 1e11,
    "百亿": 1e10,
    "十亿": 1e9,
    "亿": 1e8,
    "千万": 1e7,
    "百万": 1e6,
    "万": 1e4,
    "千": 1e3,
    "百": 1e2,
}
_FIGURE = re.compile(
    r"(?P<before>近|约|超过|超|逾|不少于|不低于|至少)?"
    r"(?P<low>\d[\d,]*(?:\.\d+)?)?(?:\s?(?:[-—~–]|至|到)\s?(?P<high>\d+(?:\.\d+)?))?"
    r"(?P<hanzi>[一二两三四五六七八九十百千上近数]+)?(?P<more>余|多)?(?P<scale>万亿|千亿|百亿|十亿|亿|千万|百万|万|千|百)?余?"
    r"(?P<unit>个百分点|百分点|分之[一二三四五六七八九十百]+|[^\d以左上下余的]*)?的?(?P<after>左右|以上|以下|以内|上下)?$"
)
_AFTER = {"左右": "~", "上下": "~", "以上": ">=", "以下": "<=", "以内": "<="}
_BEFORE = {"近": "~", "约": "~", "超过": ">", "超": ">", "逾": ">", "不少于": ">=", "不低于": ">=", "至少": ">="}
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
_REACHED_WEAKLY = re.compile(r"已|累计|共有|拥有|获批|位居|以来|连续|共计")
_REACHED = re.compile(
    r"去年|上年|前[一二三四五六七八九十\d]+个?月|\d月(?:份)?(?=[,,]|规|全|工)|\d+[-至—]\d+月|上半年|前三季度|[一二三四]季度|目前|截至|累计|已|近年来|同比|共有|现有|获批|获评|新获|连续|此前|以来|位居|拥有|共计|突破性"
)
_AHEAD = re.compile(
    r"力争|确保|争取|(?:到|至)(?:20\d\d年|“?十[三四五]五”?末|[^,]{0,3}末)|将|计划|目标|年内|今年(?!以来|前|上半)|全年|拟|每年|每季度|下一步|未来[一二三四五\d]+年|实现.{0,12}目标|明年|“?十[四五]五”?(?:期间|时期)|20\d\d[-—]20\d\d年|要(?:着力|加快|大力)|\d年内"
)
_YEAR = re.compile(r"(20\d\d)年")
_UNTIL = re.compile(r"(?:到|至|截至)?(20\d\d)(?:[-—~–至](20\d\d))?年")
_MODAL = (("力争", "strive"), ("确保", "ensure"), ("争取", "aim"), ("拟", "plan"), ("计划", "plan"))
_SCOPE = re.compile(
    r"(?:全省|全市|现有的?|围绕|聚焦|针对|依托|面向|立足|从|在|共|分为|部分|方面|任务|举措|措施|章|条措施)$"
)
_TASKS = re.compile(
    r"^(?:重点任务|任务|方面|举措|措施|部分|章|环节|领域|维度|要求|原则|阶段|步骤|板块|篇章|内容|文件|问题|议题|附件|附录|工作日|月|小时|分钟|字|版|日|月份)"
)
_GROUP_AFTER = re.compile(
    r"[^,。;、\d]{0,16}?(?:产业|领域|赛道|重点产业链|优势产业链)(?!集群|基地|园|链|化|群|项目|生态|功能)"
)
_WORKS = re.compile(r"(?:/年)?[^,。;\d]{1,40}?(?:项目|生产线|产线|基地|工程|装置)")
_PLANNED = re.compile(r"^(?:新)?(?:培育|打造|建设|新增|形成|争创|创建|引进|创成|新建|集聚|认定|突破|实现|组织)")
_MONEY = re.compile(r"元$")
_MAX_TAIL = 30


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


def parse(raw: str) -> tuple[float | list[float], str, str] | None:
    """2-3个 -> ([2, 3], 个, range); 1.2万个左右 -> (12000, 个, ~); 三分之一 -> (0.3333, '', =)."""
    if raw.startswith("前"):
        return float(number_of(raw) or 1), "位", "rank"
    match = _FIGURE.fullmatch(raw.replace(" ", ""))
    if not match:
        return None
    unit, scale = match["unit"] or "", match["scale"] or ""
    if "%" in raw:
        unit = "%"
    if unit.startswith("分之"):
        below, above = number_of(unit[2:]), number_of(match["hanzi"] or "")
        return (round((above or 1) / 1, 4) if not below else round((below or 1) / (above or 1), 4), "", _sign(match))
    low = _amount(match["low"], match["hanzi"]) or (1.0 if scale and unit == "元" else None)
    if low is None:
        return None
    if unit.endswith("元") and scale:
        unit, factor = scale + unit, 1.0
    else:
        factor = _SCALES.get(scale, 1.0)
    values = [low * factor, *([float(match["high"]) * factor] if match["high"] else [])]
    if match["high"] and values[0] < values[1]:
        return [round(v, 4) for v in values], unit, "range"
    return round(values[0], 4), unit, _sign(match)


def _amount(digits: str | None, hanzi: str | None) -> float | None:
    if digits:
        return float(digits.replace(",", ""))
    if hanzi in ("百", "近百", "上百", "数百"):
        return 100.0
    if hanzi in ("千", "近千", "上千"):
        return 1000.0
    found = number_of(hanzi or "")
    return float(found) if found else None


def _sign(match: re.Match[str]) -> str:
    if match["after"]:
        return _AFTER[match["after"]]
    if match["more"]:
        return ">"
    return _BEFORE.get(match["before"] or "", "=")


def figures(text: str, sentence: Sentence, plan: bool, year: int | None) -> list[Figure]:
    """The figures of a sentence that state something reached or to be reached."""
    out: list[Figure] = []
    tense = ""
    for clause in sentence.clauses:
        words = clause.words
        content = text[clause.start : clause.end]
        stated = _tense(content, year)
        if not (tense == "ahead" and stated == "reached" and not _REACHED.search(_REACHED_WEAKLY.sub("", content))):
            tense = stated or tense
        previous_end = clause.start
        for index, word in enumerate(words):
            if not word.flags & (lx.QUANTITY | lx.NUMBER):
                continue
            figure = _figure(text, clause, index, previous_end)
            if figure is None:
                continue
            previous_end = figure.span[1]
            if not figure.indicator.strip("、,和与分别 ") and out:
                figure.indicator = out[-1].indicator
            figure.kind = _kind(text, clause, figure, tense, plan)
            figure.year = _deadline(text[sentence.start : clause.end]) or year
            figure.modality = next((m for w, m in _MODAL if w in content), None)
            out.append(figure)
    return out


def _tense(content: str, year: int | None) -> str:
    """Whether a clause speaks of what is reached or of what lies ahead; empty where it doesn't say."""
    ahead, reached = _AHEAD.search(content), _REACHED.search(content)
    if ahead:
        return "ahead"
    if reached:
        return "reached"
    if year and (match := _YEAR.search(content)):
        return "reached" if int(match[1]) < year else "ahead" if int(match[1]) > year else ""
    return ""


def _figure(text: str, clause: Clause, index: int, previous_end: int) -> Figure | None:
    word = clause.words[index]
    raw = text[word.start : word.end]
    parsed = parse(raw) if word.flags & lx.QUANTITY else None
    if parsed is None:
        return None
    value, unit, comparator = parsed
    if is_capacity(text, word) and _WORKS.match(text[word.end : clause.end]):
        return None
    if unit in lx.words("not_counted") or _TASKS.match(text[word.end : clause.end]):
        return None
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if unit in ("个", "条") and _GROUP_AFTER.match(text[word.end : clause.end]):
        return None
    if _MONEY.search(unit) and not _money_counts(clause, index, before, after):
        return None
    if not unit.endswith(("%", "百分点", "元")) and unit and not _counts(text, clause, index):
        return None
    comparator = (
        next((sign for verb, sign in _VERBS.items() if before.endswith(verb)), comparator)
        if comparator == "="
        else comparator
    )
    start, end = _extent(text, clause, index, previous_end)
    if unit.endswith(("%", "百分点", "元")):
        start, end = max(start, clause.start) if start < word.start else previous_end, word.end
    figure = Figure(
        value, unit, comparator, word, (start, end), raw, before=min(start, max(previous_end, clause.start))
    )
    figure.indicator = _indicator(text, clause, index, start, end)
    figure.change = _change(before, unit)
    return figure


def _money_counts(clause: Clause, index: int, before: str, after: str) -> bool:
    """A sum of money is a figure where an indicator or a verb of reaching stands before it; a threshold is none."""
    if (
        after[:1]
        and after[:1] not in ",;、和,占"
        and re.match(r"(?:级|规模)?的?[\u4e00-\u9fff]{0,8}(?:项目|企业|集群|园区|产业|基地|县|工程)", after)
    ):
        return False
    if re.search(r"总投资|计划投资|投资额?$|注册资本|奖励|补助|资助|补贴|给予|基金|贷款|融资", before):
        return False
    return any(w.flags & lx.INDICATOR for w in clause.words[:index]) or bool(
        re.search(r"(?:达到|突破|超过|实现|达|超|力争|争创|跨越|增加到|提高到)$", before)
    )


def _counts(text: str, clause: Clause, index: int) -> bool:
    """Whether a number of things is said of something in the clause, and is not an article (一个)."""
    raw = text[clause.words[index].start : clause.words[index].end]
    if (
        text.startswith(":", clause.words[index].end)
        and text[: clause.words[index].start].endswith(("产业", "集群", "领域"))
    ) or re.search(r"[届第]$", text[: clause.words[index].start][-1:]):
        return False
    if re.match(r"一[^万亿千百十]", raw) or raw in (
        "一个",
        "一家",
        "一批",
        "一种",
        "一项",
        "一条",
        "一支",
        "一套",
        "一次",
        "一类",
        "一件",
        "一名",
        "一位",
        "一部",
        "一场",
        "一款",
    ):
        return False
    return not re.match(r"[一二三四五六七八九十]是", raw)


def _extent(text: str, clause: Clause, index: int, previous_end: int) -> Span:
    """The words that state the figure: from the figure before (or the clause's start) to the end of the noun after it."""
    word = clause.words[index]
    start = previous_end
    for other in clause.words[:index]:
        if (
            other.flags & lx.COMMA
            and other.start >= start
            and any(w.flags & lx.QUANTITY for w in clause.words[:index] if w.end <= other.start)
        ):
            start = other.end
    while start < word.start and text[start] in "、 和,及与":
        start += 1
    end = word.end
    for other in clause.words[index + 1 :]:
        of = _OF.match(text, word.end, clause.end) if other.flags & lx.COMMA and end == word.end else None
        if of and other.end < of.end():
            continue
        if other.flags & (lx.COMMA | lx.QUANTITY | lx.ETC) or (other.flags & lx.AND and end > word.end):
            break
        if other.end - word.end > _MAX_TAIL:
            break
        if other.flags & (lx.HEADS | lx.INDICATOR | lx.GENERAL):
            end = other.end
    if end > word.end and not raw_is_measure(text[word.start : word.end]):
        start = word.start
    return start, end


def raw_is_measure(raw: str) -> bool:
    """Whether a figure is a sum, a share or a rate: what it counts stands before it."""
    return "%" in raw or "百分点" in raw or "元" in raw


_OF = re.compile(r"[^,。;\d]{2,40}?的")


def _indicator(text: str, clause: Clause, index: int, start: int, end: int) -> str:
    """What is counted: the words before the figure up to the verb of reaching, or the noun after it."""
    word = clause.words[index]
    if end > word.end:
        return text[word.end : end].strip("的")
    before = text[start : word.start]
    before = re.sub(
        r"(?:达到|达|突破|超过|超|实现|提高到|提升到|提升至|提高至|占|增长|下降|降低|提高|增加到|增至|保持|在|约|近|同比|年均|较.{0,6})+$",
        "",
        before,
    )
    return re.sub(r"^(?:力争|确保|争取|到|全年|年内|今年|将|实现|推动|拉动|带动|的|,)+", "", before)[-40:]


def _change(before: str, unit: str) -> str:
    if unit.endswith("百分点"):
        return "pp"
    if re.search(r"增长[^,]{0,4}$|年均增[^,]{0,4}$|增速", before):
        return "growth"
    if re.search(r"(?:下降|降低|减少)[^,]{0,4}$", before):
        return "decrease"
    return "share" if "占" in before or "比重" in before else "level"


def _kind(text: str, clause: Clause, figure: Figure, tense: str, plan: bool) -> str:
    """Target, achieved or scope."""
    before = text[clause.start : figure.word.start]
    if tense == "reached":
        return "achieved"
    if _SCOPE.search(before) or re.match(r"(?:围绕|聚焦|针对)", before):
        return "scope"
    if tense == "ahead" or plan or (_PLANNED.search(before) and not re.search(r"[已了]", before)):
        return "target"
    if figure.comparator in ("~", ">=", "range"):
        return "target"
    return "achieved"


def _deadline(text: str) -> int | None:
    """The year of a figure: the last one that the sentence names before it."""
    found = _UNTIL.findall(text)
    return int(found[-1][1] or found[-1][0]) if found else None
