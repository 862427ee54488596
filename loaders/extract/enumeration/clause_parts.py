"""Several lists in one clause: where the next one begins, behind the head of the last or at a verb."""

import re

from loaders.extract.names.firm.firms import firm_like
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.spans import pieces, words_at

MAKING = frozenset(["形成", "打造", "构建", "构筑", "建成", "建设", "创建"])
_GATHERS = re.compile("[^,。;]{6,80}(?:聚集|集聚|倾斜|集中|汇聚|拓展|延伸|布局|转型|进军|升级)")
_HOLDS_OFFICE = frozenset(["担任", "兼任", "出任"])  # 甲局、乙局负责同志|担任A、B产业链链长
_TAKES_ON = frozenset(["承接", "围绕", "瞄准", "锚定"])  # what no plan promotes, but places do
_SUBJECTS_END = re.compile(
    r"(?:[省市县区州盟旗镇乡园地]|[省市县区州盟旗][)])(?:要|将|正|则|均|都|可|应当|应|主要|着力|大力|加快|积极)*$"
    r"|(?:基地|集群|产业链)(?:要|将|则|均|都|应|主要|着力|大力|加快|重点)+$"
    r"|等(?:龙头|骨干|链主|重点|优势|领军)*(?:企业|公司|单位|院所|高校)*(?:要|将|着力|大力|加快|重点|积极|牵头|联合)*$"
)
_RANKED = re.compile(  # 国内领先的|C、D等产业集群, 百亿级|C、D产业集群
    "(?:世界|国际|国内|国家|全国|全省|全球|亚洲|行业|区域|西部|中部|东部|省|市)(?:性|级|领先|一流|知名|有名|重要|先进)+的?(?=[^、]{2})"
    "|[一二三四五六七八九十两\\d]*[万千百]亿(?:元|级)*(?:规模)?的?(?=[^、]{2})"
)
_HELPS = re.compile("[^,、]{0,8}?(?:支持|鼓励|引导|推动|指导|推进|帮助|促进)[^,、]{2,16}、")
_TOGETHER = re.compile(
    "(?:将|要|已|拟|正|联合|共同|分别|牵头|等[两三四五六七八九十\\d]*部门|等部门)*(?:提出|明确|要求|决定|强调)?(?:将|要)?"
)


def parts(text: str, clause: Clause) -> list[Clause]:
    """The clause cut where a second list begins: 汽车、钢铁两个千亿级产业|和|食品、建材两个百亿级产业; 甲县、乙县等地|发展A、B."""
    out: list[Clause] = []
    inside: list[Word] = []
    start, closed, listed = clause.start, False, False
    for word in clause.words:
        last = inside[-1] if inside else None
        ends = closed or (listed and last is not None and _of_next_size(text, clause, last, word))
        if word.flags & lx.AND and ends and listed and last and last.end == word.start and last.flags & lx.HEADS:
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.end, [], False, False
            continue
        if listed and closed and last and last.flags & lx.HEADS and text.startswith("+", last.end):
            out.append(Clause(start, last.end, inside))  # A、B三大产业|+|C、D两大产业
            start, inside, closed, listed = last.end + 1, [], False, False
        if listed and _acts_on_list(text, clause, word):
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.start, [word], False, False
            continue
        if (
            listed
            and closed
            and last
            and last.end == word.start
            and last.flags & lx.HEADS
            and word.flags & lx.INDICATOR
        ):
            out.append(Clause(start, word.start, inside))  # 黄酒和食用菌两大特色产业|产值分别达18亿元、32亿元
            start, inside, closed, listed = word.start, [], False, False
        if listed and last and _names_leaders(text, start, last, word):
            out.append(Clause(start, last.end, inside))
            start, inside, closed, listed = last.end, [], False, False
        if listed and closed and last and _says_how_it_fares(text, clause, last, word):
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.start, [], False, False
        listed |= bool(word.flags & (lx.COMMA | lx.ETC | lx.AND))
        closed = (closed or bool(word.flags & (lx.ETC | lx.QUANTITY))) and not word.flags & lx.COMMA
        inside.append(word)
    return [*out, Clause(start, clause.end, inside)]


def behind_list(text: str, item: Clause) -> list[Clause]:
    """What an item says from the verb on that follows its list, where another list begins: 甲、乙等项目|承接A、B等产业."""
    etc = next(w for w in item.words if w.flags & lx.ETC)
    acts = (lx.words("promoting") - MAKING) | _TAKES_ON | {"向"}
    later = (w for w in item.words if etc.end <= w.start and w.end < item.end)
    verb = next((w for w in later if text[w.start : w.end] in acts), None)
    if verb is None or _verb_follows(item, verb):
        return []
    return [Clause(verb.start, item.end, [w for w in item.words if w.start >= verb.start], item.mark)]


def _of_next_size(text: str, clause: Clause, last: Word, joint: Word) -> bool:
    """Whether clusters of another rank are listed behind those of one: A、B产业集群|和|国内领先的C、D等产业集群."""
    if not last.flags & (lx.CLUSTER | lx.CHAIN) or not _RANKED.match(text, joint.end, clause.end):
        return False
    bits = last.flags & (lx.CLUSTER | lx.CHAIN)
    return any(w.flags & bits for w in clause.words if w.start > joint.end)


def _says_how_it_fares(text: str, clause: Clause, last: Word, word: Word) -> bool:
    """Whether two verbs or more go on after the head of a counted list: A、B两大产业|初具规模、初步成型."""
    if not (word.flags & (lx.VERB | lx.OPENER) and last.flags & lx.HEADS and last.end == word.start):
        return False
    return word.end < clause.end and text[word.end] == "、" and text[word.start : word.end] not in lx.words("nominal")


def _names_leaders(text: str, start: int, last: Word, word: Word) -> bool:
    """Whether the firms that lead the chains of a list are told of behind it: A、B两条产业链|“链主”企业为…; none in 甲、乙等A产业链链主企业."""
    if not last.flags & lx.CHAIN or not last.end <= word.start <= last.end + 1:
        return False
    if not text.startswith(("链主", "“链主"), last.end) or _OF_FIRMS.search(text, start, last.end):
        return False
    return not any(map(firm_like, words_at(text, pieces(text, start, last.start, "、和与及"))))


_OF_FIRMS = re.compile(
    "企业|公司|集团|链主|[家户]|等|[、和与及](?:重点|各|优势|标志性)*(?:产业链|产业)$"
)  # 领军企业、重点产业链|链主企业


def _acts_on_list(text: str, clause: Clause, word: Word) -> bool:
    """Whether a verb goes on after an enumeration of places, parks or clusters, or with 分别 after one of anything."""
    if text[word.start : word.end] == "向" and _GATHERS.fullmatch(text, word.end, clause.end):
        return True  # 引导资源、人才|向A、B等产业聚集
    if word.flags & (lx.GUARD | lx.KIND) or word.end == clause.end:
        return False
    if not word.flags & lx.VERB:  # 甲省委、省政府提出|加快发展A、B
        return text[word.start : word.end] in lx.words("promoting") and _organ_acts(text, clause, word)
    if _verb_follows(clause, word):  # 等布局|着力打造
        return False
    before = text[clause.start : word.start]
    if before.endswith(("分别", "依次")) or text[word.start : word.end] in _HOLDS_OFFICE:
        return True
    if before.endswith("进一步") and text[word.start : word.end] in lx.words("promoting") | _TAKES_ON | {"提升"}:
        return True  # 利用新技术、新设备进一步|提升A、B等产业
    if _organ_acts(text, clause, word):
        return True
    if text[word.start : word.end] not in _TAKES_ON | MAKING | lx.words("promoting"):
        return False
    placed = any(w.flags & lx.PLACE and w.end == word.start for w in clause.words)  # 甲县、乙|承接A、B等环节
    helped = _HELPS.match(before) is not None and text[word.end] not in "、和与及等的"  # 支持甲、乙|发展A、B
    return placed or helped or bool(_SUBJECTS_END.search(before))


def _organ_acts(text: str, clause: Clause, word: Word) -> bool:
    """Whether an organ stands before a verb, or before an adverb of its own: 甲厅、乙局联合|支持A、B建设…."""
    organ = next((w for w in reversed(clause.words) if w.end <= word.start and w.flags & lx.ORGAN), None)
    return organ is not None and _TOGETHER.fullmatch(text, organ.end, word.start) is not None


def _verb_follows(clause: Clause, word: Word) -> bool:
    """Whether a verb or an adverb stands right behind a word."""
    return any(w.start == word.end and w.flags & (lx.VERB | lx.OPENER) for w in clause.words)
