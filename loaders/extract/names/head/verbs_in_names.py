"""Verbs inside names, and those that a name ends at: 医药|研发|外包产业园, but 甲高新区|建设|协同转化基地."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Word

_WITHIN = re.compile(  # 三年内|培育独角兽企业, 3年|培育链主企业: no noun
    r"[一二两三四五六七八九十\d]年(?:[之以]?内)?$|(?:^|\D)[1-9一二两三四五六七八九十]年(?:培育|新增|认定|建设|打造)$"
)
_BUILDS = ("建设", "打造", "创建", "共建", "布局", "发展")  # what parks do
_MOVES = ("引领", "赋能", "带动", "支撑", "推动", "促进")  # what one thing does for another
_SITED = lx.PARK | lx.CLUSTER | lx.CHAIN
_BETTERS = ("建设", "打造", "创建", "完善", "健全", "优化", "做强", "壮大")
_OF_A_FIELD = frozenset(
    ["传承", "保护", "研发", "研制", "回收", "利用", "检测", "设计", "加工"]
)  # verbs that make a field of matter
_AND_ITS = "及其"
_JOINED_MATTER = 1  # characters of a matter that 结合 joins to another
_TRANSFER = re.compile("承接[\u4e00-\u9fff]{1,8}转移(?:示范|试验|集聚|集中|重点|先行)*(?:园区|[区园]|基地)")
_APPLIED = re.compile("(?:生产|开发|利用|消纳|推广)?应用(?:综合|创新|集成|推广|先行|先导|试点|示范|试验)+特?区")
_QUALIFIED = re.compile(
    "(?:(?:转型|融合|协同|创新|集聚|绿色|循环|开放|高质量|跨越|提升)发展|转型升级|协同创新|开放合作|产城融合)"
)  # what zones are named for, in verbs
_PLACES = range(2, 6)  # characters of a place
_LEADS_APPLIED = 2  # characters of a verb before 应用
_LONG_VERB = 4  # characters of a verb that is a name by itself: 提质增效|行动
_TOWNS = ("镇", "街道")
_INSTITUTES = ("研究院", "研究所", "实验室", "大学", "学院", "科学院")


def ends_name(text: str, words: list[Word], j: int, index: int, kind: int) -> bool:
    """Whether a verb or an adverb before the head ends the name to its right."""
    word, head = words[j], words[index]
    if kind & _SITED and _is_with_use(text, words, j):
        return False
    if text[word.start : word.end] in lx.words("function_word"):
        return True
    if _is_inside_field(text, words, j, head):
        return False
    if kind & lx.PARK and (
        _takes_in(text, words, j) or _is_applied(text, words, j, head) or _qualifies(text, words, j, head)
    ):
        return False
    if kind == lx.ENTERPRISE and text[word.start : word.end] in _BETTERS:
        return True  # 三大企业建设|智能工厂
    if kind in (lx.ENTERPRISE, lx.PARK, lx.PROJECT) and _acts_for_itself(text, words, j, kind):
        return True  # 甲高新区|培育|专精特新企业, 乙镇|布局|铜箔项目
    builder = _park_ends_at(words[j - 1], word) or text.endswith(_INSTITUTES, 0, word.start)
    if builder and kind & (lx.PARK | lx.PLATFORM) and text[word.start : word.end] in _BUILDS:
        return True  # 甲高新区建设|协同转化基地, 乙研究院建设|检测平台
    if kind & _SITED and text[word.start : word.end] in _MOVES and words[j - 1].flags & lx.HEADS & ~lx.INDUSTRY:
        return True  # 甲产业链|赋能|产业集群
    if kind == lx.PLATFORM and _is_of_level(words, j) and word.end < head.start:
        return False  # 国家|精准医学创新中心
    if kind == lx.PROGRAMME:
        return _ends_programme(text, words, j, index)
    return not (_is_nominal(text, words, j, index) and _has_matter_before(text, words, j))


def _acts_for_itself(text: str, words: list[Word], j: int, kind: int) -> bool:
    """Whether a town, or a park for firms and parks, ends right before a verb."""
    if text.endswith(_TOWNS, 0, words[j].start):
        return True
    return kind != lx.PROJECT and j > 0 and bool(words[j].flags & lx.VERB) and _park_ends_at(words[j - 1], words[j])


def _is_with_use(text: str, words: list[Word], j: int) -> bool:
    """Whether 及其, or the verb behind it, stands inside a field: 新能源|及其|应用|产业园."""
    at = words[j].start if text.startswith(_AND_ITS, words[j].start) else words[j].start - len(_AND_ITS)
    if not text.startswith(_AND_ITS, max(0, at)):
        return False
    return any(w.end == at and w.flags & lx.FIELD and not w.flags & lx.HEADS for w in words[:j])


def _is_of_level(words: list[Word], j: int) -> bool:
    """Whether an adverb stands right behind a level: 国家|精准|医学创新中心."""
    acts = words[j].flags & (lx.VERB | lx.CARRY_OUT)
    return not acts and j > 0 and words[j - 1].end == words[j].start and bool(words[j - 1].flags & lx.LEVEL)


def _ends_programme(text: str, words: list[Word], j: int, index: int) -> bool:
    """Whether the name of a programme begins behind a verb: 启动|甲行动, but 标志性产业链|突破|工程."""
    word, at_head = words[j], words[j].end == words[index].start
    matter = _has_matter_before(text, words, j)
    if at_head and word.end - word.start >= _LONG_VERB and word.flags & lx.VERB and j and not matter:
        return False
    if matter and _is_nominal(text, words, j, index):
        return False
    names_too = at_head or text[word.start : word.end] in lx.words("nominal")
    return bool(word.flags & lx.CARRY_OUT) or not names_too or not matter


def _is_nominal(text: str, words: list[Word], j: int, index: int) -> bool:
    """Whether all words from a verb to the head can be nouns, with no gap between: 产业链|突破|提升|工程."""
    between = words[j + 1 : index]
    return _covered(between, words[j].end, words[index].start) and all(
        w.flags & (lx.QUANTITY | lx.QUOTED) or text[w.start : w.end] in lx.words("nominal")
        for w in (words[j], *between)
    )


def _is_inside_field(text: str, words: list[Word], j: int, head: Word) -> bool:
    """Whether a verb stands inside a field: 医药|研发|外包产业园, 电池回收|利用|未来产业先导区, 气盐|结合|精细化工产业."""
    word = words[j]
    if j > 1 and words[j - 1].end == word.start and all(_is_verb_of_field(text, w) for w in words[j - 1 : j + 1]):
        j -= 1  # 回收|利用
    before = words[j - 1] if j else None
    if before is None or before.end != words[j].start:
        return False
    if not before.flags & lx.FIELD or before.flags & (lx.HEADS | lx.PLACE):
        return False
    if text[word.start : word.end] == "结合":
        return before.end - before.start == _JOINED_MATTER
    return _is_verb_of_field(text, word) and word.end < head.start


def _takes_in(text: str, words: list[Word], j: int) -> bool:
    """Whether a verb stands in the name of a zone that takes in an industry: 甲县省级|承接|卫浴产业转移示范区."""
    if text[words[j].start : words[j].end] != "承接" or not _TRANSFER.match(text, words[j].start):
        return False
    return j > 0 and words[j - 1].end == words[j].start and bool(words[j - 1].flags & (lx.LEVEL | lx.PLACE | lx.PARK))


def _is_applied(text: str, words: list[Word], j: int, head: Word) -> bool:
    """Whether a verb stands in the name of a zone where a field is applied: 新能源|生产应用|综合示范区."""
    start = words[j].start
    applied = text.find("应用", start - _LEADS_APPLIED, head.end) >= 0 and (
        _APPLIED.match(text, max(0, start - _LEADS_APPLIED), head.end) or _APPLIED.match(text, start, head.end)
    )
    if not applied or applied.end() != head.end:
        return False
    return any(w.end == applied.start() and w.flags & lx.FIELD and not w.flags & lx.HEADS for w in words[: j + 1])


def _qualifies(text: str, words: list[Word], j: int, head: Word) -> bool:
    """Whether verbs stand between a place and the head of its zone, and say what for it is: 阳曲|转型发展|产业园区."""
    for start in (word.start for word in words[max(0, j - 1) : j + 1]):
        if _QUALIFIED.fullmatch(text, start, head.start):
            return any(lx.is_division(text[max(0, start - n) : start]) for n in _PLACES)
    return False


def _is_verb_of_field(text: str, word: Word) -> bool:
    """Whether a word is a verb that makes a field of what stands before it: 医药|研发."""
    return text[word.start : word.end] in _OF_A_FIELD


def _park_ends_at(before: Word, word: Word) -> bool:
    """Whether a park ends right before a word."""
    return bool(before.flags & lx.PARK) and before.end == word.start


def _has_matter_before(text: str, words: list[Word], j: int) -> bool:
    """Whether a noun stands before the verbs that end at word j: 标志性产业链|突破|工程."""
    while (
        j > 0
        and words[j - 1].end == words[j].start
        and words[j - 1].flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT)
        and not words[j - 1].flags & lx.GUARD
    ):
        j -= 1
        if text[words[j].start : words[j].end] in lx.words("function_word"):
            return False
    if _WITHIN.search(text, max(0, words[j].start - 3), words[j].end):
        return False
    if j == 0:
        return words[0].start > 0 and "\u4e00" <= text[words[0].start - 1] <= "\u9fff"
    before = words[j - 1]
    if before.end < words[j].start:
        return text[words[j].start - 1] != "."  # 3.|培育|独角兽企业
    if before.flags & lx.BRACKET:
        return j > 1
    if before.flags & lx.AND and text[words[j].start : words[j].end] in lx.words("nominal"):
        return j > 1 and words[j - 2].end == before.start and bool(words[j - 2].flags & lx.FIELD)  # 锂电新材料及|应用
    return not before.flags & (
        lx.COMMA | lx.YEAR | lx.ETC | lx.TITLE | lx.QUANTITY | lx.NUMBER | lx.AND | lx.ORGAN | lx.PLACE
    )


def _covered(words: list[Word], start: int, end: int) -> bool:
    """Whether the words leave no gap between two places."""
    at = start
    for word in words:
        if word.start != at:
            return False
        at = word.end
    return at == end
