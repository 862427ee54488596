"""The last word before a head that can't belong to its name: a verb, a comma, a quantity, a 和 between two names."""

import re

from loaders.extract.names.head.verbs_in_names import ends_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity

_AND_MORE = ("+N个", "+X个")  # 甲新区+N个|市级园区
_ASIDE = re.compile(
    r"记者|上半年|下半年|第.批|试行|资料图|配图|[(][图摄讯]|摄[)]|[一二三四五六七八九十]\)|\d|以下|简称"
)
_OTHER_NOUNS = frozenset(
    ["领域", "赛道", "细分领域", "细分赛道", "方面", "方向", "环节", "业态"]
)  # end a phrase of their own
_PLACED = lx.PARK | lx.CLUSTER | lx.PROJECT  # things that begin with the place where they lie
_COUNTED_PLACES = ("城区", "市区", "县区", "区县", "县市", "市县", "两地", "三地")
_GROUNDS = (
    "作业区",
    "港区",
    "矿区",
    "厂区",
    "片区",
    "库区",
    "功能区",
)  # are no parks by their heads, and stand beside them
_ACADEMIES = ("大学", "科学院")
_YEARS = re.compile("[2-9]年")
_SITE = 14  # characters of a place that 在 stands before


def stop_before(text: str, clause: Clause, index: int, kind: int) -> int:
    """The end of the last word before the head that can't belong to the name: 推进|甲产业园."""
    words, right = clause.words, clause.words[index].start
    for j in range(index - 1, -1, -1):
        word = words[j]
        if right > word.end and (blank := _last_blank(text, word.end, right)) >= 0:
            return blank + 1
        right = word.start
        if (stop := _stop_at(text, clause, j, index, kind)) >= 0:
            return stop
    blank = _last_blank(text, clause.start, right)
    return blank + 1 if blank >= 0 else clause.start


def _stop_at(text: str, clause: Clause, j: int, index: int, kind: int) -> int:
    """Where a name begins because of the word before it; -1 where the word can belong to the name."""
    words = clause.words
    word, head = words[j], words[index]
    if word.flags & lx.AND:
        stops = _and_stops(text, words, j, head, kind)
    elif word.flags & (lx.COMMA | lx.YEAR | lx.ETC | lx.TITLE) or _is_owner(text, word, kind):
        stops = True
    elif kind & (lx.PROGRAMME | lx.ENTERPRISE) and word.flags & lx.QUOTED and text[word.end] == "“":
        # “甲行动”|“乙行动”, “独角兽”|“瞪羚”企业, but “专精特新”“小巨人”企业
        stops = bool(kind & lx.PROGRAMME) or "专精特新" not in text[word.start : word.end]
    elif word.flags & lx.BRACKET:
        stops = _bracket_stops(text, clause, j, kind)
    elif word.flags & (lx.QUANTITY | lx.NUMBER):
        if kind == lx.PROGRAMME and text[word.end - 1] == "大" and word.end < head.start and _carried_out(words, j):
            return word.start  # 实施|十大产业振兴行动
        stops = _figure_stops(text, words, j, head, kind)
    elif (kind & (lx.PARK | lx.PROJECT) and _is_built_at(text, words, j, clause.start)) or (
        kind & lx.PARK and text[word.start : word.end] in _OTHER_NOUNS
    ):
        stops = True
    elif word.flags & lx.LEVEL and kind & (lx.CLUSTER | lx.PARK | lx.ENTERPRISE) and _sized(words, j):
        return _start_of_sized(text, clause, j) if kind == lx.ENTERPRISE else word.start
    else:
        stops = _acts(word) and not _is_county(text, words, j) and ends_name(text, words, j, index, kind)
    return word.end if stops else -1


def _is_owner(text: str, word: Word, kind: int) -> bool:
    """Whether a firm or an organ stands before what it has: 甲有限公司|省级智能工厂称号, 市政府|“抓项目、促发展”系列行动."""
    if kind & lx.ENTERPRISE and text.endswith(("公司", "集团"), word.start, word.end):
        return True
    return bool(kind & lx.PROGRAMME and word.flags & lx.ORGAN and text[word.end] == "“")


def _and_stops(text: str, words: list[Word], j: int, head: Word, kind: int) -> bool:
    """Whether a name begins behind 和: 蜜柚和|奇迹科技园, 三个城区和|甲高新区."""
    end = words[j].end
    if kind == lx.FIRM and text.endswith(_ACADEMIES, 0, head.end):
        return True
    apart = words[j + 1].start > end + 1 or text.endswith((*_COUNTED_PLACES, *_GROUNDS), 0, words[j].start)
    if (kind & lx.PARK and apart) or (kind & lx.PLATFORM and text.endswith(("库", "馆"), 0, words[j].start)):
        return True  # 综合细胞库和|现代医药物流中心
    return _and_ends(text, words, j, kind) or bool(kind & _PLACED and _is_place(words, j + 1, end))


def _bracket_stops(text: str, clause: Clause, j: int, kind: int) -> bool:
    """Whether a name begins behind a bracket: 甲产业园(乙县)|丙园区, (记者某某)|丁园区."""
    word, inner = clause.words[j], text[clause.words[j].start + 1 : clause.words[j].end - 1]
    behind_park = kind & lx.PARK and j and clause.words[j - 1].flags & lx.PARK
    if behind_park and (lx.counties(inner) or inner in lx.divisions()):
        return True
    if inner in lx.words("unit") and not text.endswith("首台", 0, word.start):
        return True
    return word.start == clause.start or _ASIDE.search(text, word.start, word.end) is not None


def _figure_stops(text: str, words: list[Word], j: int, head: Word, kind: int) -> bool:
    """Whether a name begins behind a figure: 20个|产业园, but 省级|十大重点专业镇, 年产20万吨铝箔项目."""
    word = words[j]
    if kind == lx.PROGRAMME and _YEARS.match(text, word.start) and j:  # 高成长企业|3年|倍增行动
        before = words[j - 1]
        return before.end != word.start or bool(before.flags & (lx.VERB | lx.CARRY_OUT | lx.OPENER | lx.COMMA))
    if kind & (lx.PARK | lx.CLUSTER) and text[word.end - 1] == "大" and _is_graded(words, j):
        return False
    capacity = kind & (lx.PROJECT | lx.PROGRAMME) and is_capacity(text, word)
    return not capacity and not _part_of_name(text, word, head, kind)


def _start_of_sized(text: str, clause: Clause, j: int) -> int:
    """Where a class of firms begins with what it is measured by: |年产值|超百亿元企业."""
    start = clause.words[j - 1].start
    return start - (text[start - 1 : start] == "年" and start > clause.start)


def _is_built_at(text: str, words: list[Word], j: int, start: int) -> bool:
    """Whether a word says what is done in the place or park before it: 在甲经开区建设|乙生产基地."""
    before = words[j - 1] if j else None
    if before is None or before.end != words[j].start or not before.flags & (lx.PLACE | lx.PARK):
        return False
    built = text[words[j].start : words[j].end] in ("建设", "新建", "兴建")
    return built and text.rfind("在", max(start, before.end - _SITE), before.end) >= 0


def _carried_out(words: list[Word], j: int) -> bool:
    """Whether a number is the first word of a name: a verb or 和 stands right before it, and no list."""
    before = words[j - 1] if j else None
    bits = lx.VERB | lx.CARRY_OUT | lx.AND
    return before is not None and before.end == words[j].start and bool(before.flags & bits)


def _last_blank(text: str, start: int, end: int) -> int:
    """Where the last blank, or mark of a menu or a table, stands."""
    more = max(text.rfind(more, start, end) for more in _AND_MORE)
    return max(more + 2 if more >= 0 else -1, *(text.rfind(mark, start, end) for mark in " >|[]‘’"))


def _is_place(words: list[Word], j: int, start: int) -> bool:
    """Whether word j is a place that begins here."""
    return j < len(words) and words[j].start == start and bool(words[j].flags & lx.PLACE)


def _is_graded(words: list[Word], j: int) -> bool:
    """Whether a level stands right before a word."""
    return j > 0 and words[j - 1].end == words[j].start and bool(words[j - 1].flags & lx.LEVEL)


def _sized(words: list[Word], j: int) -> bool:
    """Whether an indicator stands before a level."""
    return j > 0 and words[j - 1].end == words[j].start and bool(words[j - 1].flags & lx.INDICATOR)


def _is_county(text: str, words: list[Word], j: int) -> bool:
    """Whether a verb is the name of a county of the place before it: 江西|新建."""
    before = words[j - 1] if j else None
    if before is None or not before.flags & lx.PLACE or before.end != words[j].start:
        return False
    return lx.lies_in(text[before.start : before.end], text[words[j].start : words[j].end])


def _acts(word: Word) -> bool:
    """A verb or an adverb that no longer word protects."""
    return bool(word.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT)) and not word.flags & (lx.GUARD | lx.KIND)


def _and_ends(text: str, words: list[Word], j: int, kind: int) -> bool:
    """Whether 和 separates: after a head or a verb it does; between two words of industry it belongs to the name."""
    if j == 0:
        return True
    before = words[j - 1]
    if before.end != words[j].start:
        return kind == lx.INDUSTRY
    leads = lx.VERB | lx.CARRY_OUT | lx.QUANTITY | lx.BRACKET | (lx.OPENER if kind & lx.FIRM else 0)
    noun = kind == lx.PROGRAMME and text[before.start : before.end] in lx.words("nominal") - {"发展"}
    if (
        noun
        and text[words[j].start : words[j].end] == "和"
        and j > 1
        and words[j - 2].end == before.start
        and words[j - 2].flags & (lx.FIELD | lx.KIND | lx.GUARD)
    ):
        return False  # 智能化|改造|和数字化转型行动
    if before.flags & leads and not before.flags & (lx.KIND | lx.GUARD):
        headed = j > 1 and words[j - 2].end == before.start and words[j - 2].flags & lx.HEADS & ~lx.INDUSTRY
        return not before.flags & lx.BRACKET or bool(headed)  # 甲创新中心(某市)|和乙研究院
    if before.flags & (lx.ORGAN | lx.FIRM | lx.PLACE | lx.OFFICE):
        return True
    if kind == lx.INDUSTRY:
        return not before.flags & lx.FIELD or bool(before.flags & lx.INDUSTRY)
    return bool(before.flags & ((lx.HEADS & ~lx.INDUSTRY) | lx.QUOTED))


def _part_of_name(text: str, word: Word, head: Word, kind: int) -> bool:
    """A number belongs to the name in 数字产业化十大工程 and in 尼龙66."""
    if word.end == head.start:
        return text[word.end - 1] == "大" and kind == lx.PROGRAMME
    if kind & lx.PARK and text[word.start - 1].isascii() and text[word.start - 1].isalpha():
        return True  # 甲区G60科创走廊核心区
    if text.startswith(("英寸", "纳米", "国道", "省道"), word.end):
        return True  # 西安甲12英寸大硅片项目, 6英寸碳化硅产业园, G320国道甲至乙段改造工程
    return text[word.end - 1].isdigit() and text[word.end] in "+GDM×"
