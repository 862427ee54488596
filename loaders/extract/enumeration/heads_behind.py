"""The head behind the members of a list, with what counts it: A、B等|九大国家先进制造业集群, A、B等|一批优势产业."""

import re

from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_TAIL_GAP = 7  # characters between the words of a head
_LETTERED = ("N个", "X个", "N大", "X大", "N条", "X条")  # 甲、乙等N个特色产业集群


def read_head(text: str, item: Clause, words: list[Word], at: int, enumeration: Enumeration) -> None:
    """等 | 九大 | 一批 | 国家先进制造业集群 | 优势: count and head."""
    at += text.startswith("“", at)
    at += 2 * text.startswith(_LETTERED, at)
    start = end = last = at
    bits = 0
    for word in words:
        if word.start - last > _TAIL_GAP or bits & lx.PROJECT:
            break
        last = word.end
        if bits & lx.INDUSTRY and not word.flags & lx.HEADS and _CHAINS_OF_IT.match(text, end) and word.start < end + 3:
            continue  # 8条制造业|重点|产业链
        if word.flags & lx.QUANTITY and end == at:
            if word.start > start:
                break
            said = text[word.start : word.end]
            enumeration.count = None if said in _FILLERS else number_of(said)  # 一批 counts nothing
            start = end = word.end
        elif end == start == word.start and _fills(text, word):
            start = end = word.end
        elif _goes_with_head(text, item, start, word):
            continue
        elif _breaks_off(text, start, bits, word):
            break
        elif word.flags & lx.HEADS:
            if text[word.start - 1] == "跨":
                break  # A、B等企业跨|领域合作
            if word.flags & lx.CLUSTER and text.startswith("化", word.end):  # A、B等产业|集群化发展
                if text.startswith("产业", word.start):
                    end, bits = word.start + 2, lx.INDUSTRY
                break
            if _is_another(text, at, end, bits, word):
                break
            end, bits = word.end, word.flags
    if bits:
        enumeration.close((start, end), bits)
    elif described := described_head(text, words, at, bool(enumeration.count)):
        read_head(text, item, *described, enumeration)


_FILLERS = frozenset(["这些", "一批", "一系列", "多个", "若干", "各类", "一大批", "的", "现有", "原有", "已有", "既有"])
_HERE = re.compile("[省市县区]内|我[省市县区]|全[省市县区]|本[地省市县]|当地")  # A、B等|省内|优势产业


def _fills(text: str, word: Word) -> bool:
    """Whether a word stands between 等 and the head and says nothing of it: 等|这些|产业, 等|省内|优势产业."""
    if not word.flags & lx.OPENER:
        return False
    return text[word.start : word.end] in _FILLERS or _HERE.fullmatch(text, word.start, word.end) is not None


_TWO_SORTS = re.compile(
    "(?P<sort>(?:传统|优势|特色|支柱|主导|重点|战略性|新兴|未来|现代)+)(?:产业)?[和与及](?:传统|优势|特色|支柱|主导|重点|战略性|新兴|未来|现代)+产业(?!园|基地)"
)
_FOR_CHAINS = re.compile(
    "(?:[延补强建稳固串育锻]链)+型?(?:的)?(?:重[大点]|优质|标志性)*(?:产业|工业)?项目"
)  # 甲园、乙等一批|延链补链强链项目


def _goes_with_head(text: str, item: Clause, start: int, word: Word) -> bool:
    """Whether a word that could end a head goes on with it: 等优势|及|新兴产业领域, 等一批|延链补链项目."""
    if word.flags & lx.AND and _TWO_SORTS.match(text, start, item.end):
        return True
    return _FOR_CHAINS.match(text, word.start) is not None


_LEADING = frozenset(["龙头", "链主", "头部", "巨头"])  # 甲、乙等龙头|引领丙产业


def _breaks_off(text: str, start: int, bits: int, word: Word) -> bool:
    """Whether the head ends before a word: 等重点产业|发展; 等龙头|引领丙产业."""
    if word.flags & (lx.AND | lx.COMMA | lx.ETC | lx.TITLE) or (bits and word.flags & lx.QUOTED):
        return True
    if not word.flags & (lx.VERB | lx.OPENER) or word.flags & (lx.HEADS | lx.KIND | lx.FIELD):
        return False
    leads = text[start : word.start] in _LEADING
    return bool(bits) or leads or word.start == start or text[word.start : word.end] not in lx.words("nominal")


_FEW_FIELDS = re.compile(r"[\d二两三四五六七八九十]大产业$")
_CHAINS_OF_IT = re.compile("(?:重点|优势|特色|主导|支柱|标志性)(?:产业链条?|产业集群)")
_LEADERS = frozenset(["领军企业", "龙头企业", "骨干企业", "链主企业"])  # 行业龙头企业
_JOINS_INDUSTRY = lx.CLUSTER | lx.CHAIN | lx.PARK | lx.INDUSTRY | lx.PROJECT | lx.PLATFORM  # 产业|集群


def _is_another(text: str, at: int, end: int, bits: int, word: Word) -> bool:
    """Whether a head is no part of the one before it: 三大产业|项目, 产业链|行动, 产业|技术平台."""
    if bits & lx.INDUSTRY and word.flags & lx.PROJECT and _FEW_FIELDS.search(text, at, word.start):
        return True
    if word.start == end and text.endswith("领域", at, end) and text.startswith("产业", end):
        return True  # 在A、B等领域|产业基础雄厚
    if bits & (lx.CHAIN | lx.CLUSTER) and word.flags & (lx.PROGRAMME | lx.INDUSTRY):
        return True
    if not bits & lx.INDUSTRY or _CHAINS_OF_IT.fullmatch(text, end, word.end):
        return False
    joined = word.start <= end and word.flags & _JOINS_INDUSTRY
    return not joined and text[word.start : word.end] not in _LEADERS


_NO_DESCRIPTION = re.compile(
    r"方面|(?:\d+|[一两二三四五六七八九十多]+)?[多余]?[家户所个]?(?:单位|机构|高校|院所|部门|企业|公司)"
)
_DESCRIPTION = 20  # characters of what describes a head, between the count and 的
_HAVING = frozenset(["具有", "具备", "拥有", "富有"])


def described_head(text: str, words: list[Word], at: int, counted: bool) -> tuple[list[Word], int] | None:
    """What follows the 的 of a clause that describes the head: 9个|省级主抓的|主导产业."""
    if _NO_DESCRIPTION.match(text, at):  # 技术、市场等方面有优势的企业, 甲、乙等12家单位共建的中心
        return None
    for index, word in enumerate(words):
        if word.start - at > _DESCRIPTION or word.flags & (lx.COMMA | lx.TITLE):
            break
        if index == 0 and not counted and word.flags & lx.VERB and text[word.start : word.end] not in _HAVING:
            break
        if text[word.start : word.end] == "的" and word.start > at:
            rest = words[index + 1 :]
            return (rest, word.end) if head_follows(rest, word.end) else None
    return None


_NEAR_WORDS = 4
_NEAR = 10  # characters


def head_follows(words: list[Word], at: int) -> bool:
    """Whether a head stands near behind a place: 三大|战略性新兴|产业."""
    return any(w.flags & lx.HEADS and w.start - at <= _NEAR for w in words[:_NEAR_WORDS])
