"""The figures of a clause, each with its indicator: 新增|企业|60家, 工业增加值增长|8%."""

import re
from dataclasses import replace

from loaders.extract.quantity.amounts import parse, sign_before
from loaders.extract.quantity.bracket_figures import bracketed, of_classes, of_fields
from loaders.extract.quantity.conditions import states
from loaders.extract.quantity.counted_nouns import JOINED, MAX_BARE, MAX_TAIL, noun_after
from loaders.extract.quantity.demands import is_aim
from loaders.extract.quantity.figure import THINGS, Figure
from loaders.extract.quantity.indicators import LEVEL, plain
from loaders.extract.quantity.labels import label_before
from loaders.extract.quantity.lead_words import stretch, with_share, without_lead
from loaders.extract.quantity.sharing import lend, run_on, share, side_by_side, subjects
from loaders.extract.quantity.sums import FIELD_BEHIND
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_INCLUDED = re.compile(r"[(]含[^()]{0,3}[)](?:及)?以上|级(?:及)?以上")  # 100家(含)以上
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
_PAPERS = (
    "措施",
    "举措",
    "任务",
    "政策",
    "事项",
    "要点",
    "建议",
    "意见",
    "条款",
    "行动",
    "计划",
    "清单",
    "标准条目",
    "配套文件",
    "的做法",
    "的经验",
)
_ISSUED = ("文件", "政策措施", "制度", "措施", "举措", "政策")  # 出台政策文件|12个
_NAMED_THING = re.compile("[\u4e00-\u9fff“”]{3,20}")  # of which there are 各2个
_PROPOSED = re.compile("拟(?:认定|入选|推荐|命名|支持|培育|确定|公示)")  # 4个|拟认定化工园区
_OF_LAYOUT = re.compile("(?<=..)的(?:发展|产业|企业|梯度)*(?:格局|矩阵|梯队|态势)$")  # 105家链核企业|的发展格局
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
_OF_MANY = re.compile(  # 80%以上|的|规上企业完成数字化改造
    "的?(?P<who>[\u4e00-\u9fff“”]{0,10}?(?:企业|工厂|项目|园区|机构|产品|设备|农户|乡镇|行政村|集群|产业链|产线|医院|学校)[\u4e00-\u9fff“”A-Za-z]{2,20})(?=[,。;、]|$)"
)
_AND_SOME = re.compile(  # 3个|五百亿级和若干个百亿级产业集群
    rf"(?P<own>{LEVEL})(?:、|和|及|以及)(?:若干|一批|一大批|多|数)[个家条]?{LEVEL}的?(?P<head>[\u4e00-\u9fff]{{2,12}}$)"
)
_MINUS = re.compile("[\u4e00-\u9fff、,:;(]")  # 增长3%、|-2%, but no 10-12%
_SIZE_OF_FIELD = re.compile("[\u4e00-\u9fff]{2,8}?产业规模(?=[,;。、和]|$)")
_OF_EACH = re.compile("分别|依次")
_YEARS_OF_RUN = re.compile(r"20\d\d[、和与及]20\d\d")
_UNIT_OF_RUN = re.compile(
    r"(?:[、和与及]\d[\d.]*){0,6}?[、和与及]\d[\d.]*(?P<unit>[万亿]+元|万?[家户个条件项吨名人](?!百)|个百分点|%)(?=及?以[上内]|左右|[,;。、:()]|$)"
)
_OF_SIZE = re.compile("级|(?:超过?|过|突破)[一二三四五六七八九十百千万\\d]+亿")  # 培育5个|产值超千亿元的产业


def figures_of_clause(text: str, clause: Clause) -> list[Figure]:
    """The figures of a clause and of its brackets, in their order."""
    found = _in_clause(text, clause)
    if clause.flags & lx.BRACKET:
        found += [figure for inner in bracketed(text, clause) for figure in _in_clause(text, inner)]
        found += [*of_fields(text, clause), *of_classes(text, clause)]
    found.sort(key=lambda figure: figure.word.start)
    return found


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
    if figure.unit not in THINGS or figure.after or text[end] != "各":
        return [figure]
    parts = subjects(text, (without_lead(text, clause, figure.before, end), end))
    if len(parts) < 2 or not all(_NAMED_THING.fullmatch(text, *part) for part in parts):
        return [figure]
    span = (parts[0][0], figure.word.end)
    return [replace(figure, indicator=text[slice(*part)], subject=part, span=span) for part in parts]


def _figure(text: str, clause: Clause, index: int, previous_end: int) -> Figure | None:
    """The figure that a number states, with its indicator; None where it states none."""
    figure = _amount(text, clause, index)
    if figure is None:
        return None
    word = figure.word
    figure.before = stretch(text, clause, index, previous_end)
    if _GOAL.match(text, word.end) and _BESIDE_GOAL.fullmatch(text, figure.before, word.start):
        figure.is_goal, figure.comparator = True, sign_before(figure.raw)
        figure.span = (figure.before, word.end)
        return figure
    if not _indicate(text, clause, index, figure):
        return None
    before = text[clause.start : word.start]
    if before.endswith("突破") and _BARRIERS.search(figure.indicator):
        figure.comparator = "="  # 突破|百项关键技术
    figure.change = _change(before, figure.unit)
    minus = word.start > 1 and text[word.start - 1] in "-−" and _MINUS.match(text, word.start - 2)
    if minus and isinstance(figure.value, float):
        figure.value, figure.raw = -figure.value, "-" + figure.raw
    return figure


def _amount(text: str, clause: Clause, index: int) -> Figure | None:
    """The amount that a number states, still without its indicator: 超过|50家."""
    word = clause.words[index]
    raw = text[word.start : word.end]
    shared = "" if word.flags & lx.QUANTITY else _shared_unit(text, clause, word)
    parsed = parse(raw + shared) if shared or word.flags & lx.QUANTITY else None
    if parsed is None or not states(text, clause, index, parsed[1]):
        return None
    value, unit, comparator = parsed
    if isinstance(value, list) and _rises(text, clause, word):
        value, comparator = value[1], "="
    if unit in THINGS and _PROPOSED.match(text, word.end):
        return None  # the count of a list
    before = text[clause.start : word.start]
    if comparator == "=" or before.endswith(("达到或", "达到或者")):
        comparator = sign_before(before)
    if comparator == "=" and _INCLUDED.match(text, word.end):
        comparator = ">="
    return Figure(value, unit, comparator, word, (word.start, word.end), raw)


def _shared_unit(text: str, clause: Clause, word: Word) -> str:
    """The unit that a number after 分别 has from the last one: 分别达到|670、790、850亿元."""
    told = _OF_EACH.search(text, clause.start, word.start)
    if told is None or _YEARS_OF_RUN.search(text, clause.start, told.start()):  # each figure is of another year
        return ""
    run = _UNIT_OF_RUN.match(text, word.end, clause.end) if text.find("第", told.end(), word.start) < 0 else None
    return run["unit"] if run else ""


def _indicate(text: str, clause: Clause, index: int, figure: Figure) -> bool:
    """Say what a figure is of, whether that stands behind it or before it; False where it counts a list, measures or tasks."""
    word = figure.word
    rate = text.startswith("/", word.end) and not text.startswith("/年", word.end)  # 使用密度达360台|/万人
    after = 0 if figure.is_measure or rate else noun_after(text, clause, index)
    if after and text[word.end : after] != "/年" and not _NEXT_SENTENCE.search(text, word.end, after):
        return _count(text, figure, after)
    if (
        figure.unit in ("个", "条")
        and not figure.is_measure
        and _COUNTED_BEHIND.search(text[clause.start : word.start])
    ):
        return False  # 主导产业有三个
    _measure(text, clause, figure)
    return figure.unit not in ("个", "项", "份") or not figure.indicator.endswith(_ISSUED)


def _count(text: str, figure: Figure, after: int) -> bool:
    """Take the noun behind a figure for what it counts, 15个|集群; False where that is a list, measures or tasks."""
    word = figure.word
    layout = _OF_LAYOUT.search(text, word.end, after)
    after = layout.start() if layout else after
    noun = text[word.end : after].removeprefix("/年")
    listed = figure.unit in ("个", "条") and noun.endswith(_GROUP) and not _OF_SIZE.search(noun)
    listed = listed and (figure.comparator == "=" or "余" in figure.raw)  # 30条以上|重点产业链
    if listed or (figure.unit in ("个", "条", "项") and noun.endswith(_PAPERS)):
        return False
    some = _AND_SOME.match(noun)
    figure.indicator, figure.after = plain(some["own"] + some["head"] if some else noun), after
    described = "的" in noun and not JOINED.search(noun)
    short = after - word.end <= (MAX_TAIL if described else MAX_BARE)
    figure.span = (word.start, after) if short else (figure.before, word.end)
    return True


def _measure(text: str, clause: Clause, figure: Figure) -> None:
    """Take the words before a figure for what it is of, 工业增加值增长|8%, or an indicator behind it."""
    word, end = figure.word, figure.word.end
    lead = without_lead(text, clause, figure.before, word.start)
    start = with_share(text, figure.unit, figure.before, lead, word.start)
    words = text[start : word.start].removesuffix("等").rstrip("-−")  # 增长|-4%
    figure.indicator = plain(_COMPARED.sub("", words))
    verb = lx.flags().get(figure.indicator, 0) & (lx.VERB | lx.OPENER)  # 打造|1000亿元产业规模
    if (verb or not figure.indicator) and (behind := _indicator_behind(text, clause, word)):
        figure.indicator, end = behind, max(end, text.find(behind, word.end, clause.end) + len(behind))
    elif is_aim(text[clause.start : word.start], text[word.end : clause.end]) and not _measured(clause, start, word):
        figure.indicator = _indicator_behind(text, clause, word)  # 某市锚定|500亿元产值目标
    if figure.unit in ("%", "") and (not figure.indicator or lx.is_division(figure.indicator)):
        many = _OF_MANY.match(text, end, clause.end)
        figure.indicator, end = (many["who"], many.end()) if many else (figure.indicator, end)
    if not figure.indicator and figure.before == clause.start:
        figure.indicator = plain(label_before(text, clause))
    figure.span = (start, end)


def _measured(clause: Clause, start: int, word: Word) -> bool:
    """Whether the words before a figure, from here on, name what it is of: 产值锚定|500亿元."""
    return any(
        w.flags & (lx.INDICATOR | lx.FIELD | lx.KIND | lx.INDUSTRY)
        for w in clause.words
        if start <= w.start < word.start
    )


def _rises(text: str, clause: Clause, word: Word) -> bool:
    """Whether a range tells from what to what something has come: 产值从|3亿元到5亿元."""
    joined = any(joint in text[word.start : word.end] for joint in "到至")
    return joined and bool(_FROM.search(text, clause.start, word.start)) and not text.startswith(_NOT_ALIKE, word.end)


def _indicator_behind(text: str, clause: Clause, word: Word) -> str:
    """What a sum is of, where it stands behind it: 实现1500亿元|销售收入, 形成200亿级|产业规模."""
    at = word.end + text.startswith("级", word.end)
    at += text.startswith("的", at)
    named = next((w for w in clause.words if w.start == at and w.flags & lx.INDICATOR), None)
    if named is None and at > word.end and (of_field := _SIZE_OF_FIELD.match(text, at, clause.end)):
        return of_field[0]  # 200亿级|储能产业规模
    if (
        named is None
        and text.endswith("元", word.start, word.end)
        and (field := FIELD_BEHIND.match(text, word.end, clause.end))
    ):
        return field["field"]
    return text[named.start : named.end] if named else ""


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
