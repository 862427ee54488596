"""The noun that a number counts, where it stands behind the number: 15个|技术水平高、潜力大的集群."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_TO = re.compile(r"[\u4e00-\u9fff]{0,3}(?:[至到]|(?<![成评列升变])为)")
_OF = re.compile(r"(?:(?!为(?:引领|龙头|主|核心|支撑|骨干|牵引))[^,。;\d]){2,60}?的")
_QUALITY = re.compile(  # 3个|在细分领域具有话语权和影响力的|集群: what they are like
    "(?:具有|具备|拥有)[^,。;]*的$|(?:突出|完善|完整|强|高|优|鲜明|明显|显著|领先|先进|一流|健全|紧密|活跃|成熟|力|力强|度高)的$"
)
_SCOPES = frozenset(["国内外", "海内外"])  # 30个|国内外知名品牌
_SIZED = re.compile(  # 16户|主营业务收入超100亿元的|龙头企业, 5家|营业收入10亿元以上|企业
    "[\u4e00-\u9fff]{0,6}?(?:投资|产值|营收|收入|销售额|税收|规模|利润)(?:额|总额)?(?:均|都)?(?:超过?|突破|过|达到?|在)?(?:[\\d.]+[万亿]*|[十百千万亿]+)元(?:左右|级|及?以上|以下)?的?(?=[\u4e00-\u9fff“])"
)
JOINED = re.compile("[、和与及]")
_SUMMED = re.compile(r"(?:均|都|各|全部)?(?:达到?|超过?|突破|过|破)[\d一二两三四五六七八九十百千万]+亿")
OF_SUM = re.compile(  # 其中3个|营收超500亿元
    "(?:[\u4e00-\u9fff]{0,4}(?:集群|企业|园区|产业链?|项目))?(?P<sum>(?:年|总|主营业务|营业|销售|工业)*(?:产值|营收|收入|规模)(?:超过?|突破|过|达到?|在)?[\\d.一二两三四五六七八九十百千万]*亿元?(?:以上)?)(?=[,。;、]|$)"
)
_GOES_ON = re.compile(
    "(?:典型|应用|创新|示范|领军|头部|标杆)+(?:场景|产品|平台|企业|项目|人才|团队|基地|载体|成果|联合体|联盟|共同体)|(?<=企业)家(?=[、,。;和与]|$)|(?<=生产能)力|(?<=产业)(?:工人|人才|人员|技工)"
)
NAMES = lx.GUARD | lx.KIND | lx.INDICATOR | lx.FIELD | lx.HEADS
_CLOSING = re.compile("[\u4e00-\u9fff]{2,3}(?=[,。;]|$)")
_THINGS = lx.ENTERPRISE | lx.PROJECT | lx.PLATFORM | lx.PARK  # what is counted
_ENDS_NOUN = lx.COMMA | lx.QUANTITY | lx.ETC
MAX_TAIL, MAX_BARE = 30, 16
QUALIFYING = frozenset(
    ["签约", "开工", "在建", "新建", "续建", "拟建", "投产", "竣工", "入驻", "落户", "引进", "注册", "储备"]
)


def noun_after(text: str, clause: Clause, index: int) -> int:
    """Where the noun that a number counts ends, if it stands after the number: 15个|技术水平高、潜力大的集群; 0 where it does not."""
    word = clause.words[index]
    following = clause.words[index + 1 :]
    if end := end_of_sum(text, clause, word):
        return end
    if word.end >= clause.end or text[word.end] in "、,;。:)(左以和及与并 " or text.startswith("不变", word.end):
        return 0
    if _TO.match(text, word.end, clause.end):
        return 0
    if _closes(text, clause, index):
        return 0
    of = _SIZED.match(text, word.end, clause.end) or _OF.match(text, word.end, clause.end)
    if of and text.startswith(("任务", "目标"), of.end()):
        of = None  # 新增3个集群的|任务
    if of and text.startswith("基础上", of.end()):
        return of.end() - 1  # 在去年新增45家企业的|基础上
    longest = max(MAX_TAIL, of.end() - word.end + MAX_BARE if of and _QUALITY.search(of[0]) else 0)
    first = next((w for w in following if w.start == word.end), None)
    if not of and first and _is_verb(text, first):
        if not _qualifies(text, first, following):
            return 0
        following = following[following.index(first) + 1 :]
    end = 0
    for other in following:
        inside = of is not None and other.end <= of.end()
        if of and inside and (other.flags & lx.COMMA or _acts(other) or longest > MAX_TAIL or not JOINED.search(of[0])):
            continue  # 10家|行业一流的品牌
        if end == other.start and other.flags & lx.INDICATOR and _SUMMED.match(text, other.end, clause.end):
            return end  # 5个集群|产值超千亿
        ends = other.flags & (lx.AND | lx.PLACE) or (
            _acts(other) and text[other.start : other.end] not in lx.words("nominal")
        )
        if end and ends and (tail := _GOES_ON.match(text, end, clause.end)):
            return tail.end()  # 30个未来产业|应用场景
        if other.end - word.end > longest or other.flags & _ENDS_NOUN or (end and ends):
            return end or min(other.start, word.end + MAX_BARE)
        if other.flags & (lx.HEADS | lx.INDICATOR | lx.GENERAL):
            end = other.end
    tail = _GOES_ON.match(text, end, clause.end) if end else None
    return tail.end() if tail else end or min(clause.end, word.end + MAX_BARE)


def end_of_sum(text: str, clause: Clause, word: Word) -> int:
    """Where the sum ends that makes some of what was counted before a class of its own: 集群20个,其中|3个|营收超500亿元; 0 where none does."""
    if not text.startswith("其中", clause.start) or text[word.start - 1] not in "中、和":
        return 0
    each = OF_SUM.match(text, word.end, clause.end)
    return each.end() if each else 0


def _closes(text: str, clause: Clause, index: int) -> bool:
    """Whether what stands behind a number only says what becomes of the things before it: 带动上下游企业|300家|集聚."""
    word = clause.words[index]
    before = clause.words[index - 1] if index else None
    if before is None or before.end != word.start or not before.flags & _THINGS:
        return False
    behind = _CLOSING.match(text, word.end, clause.end)
    nouns = (w for w in clause.words[index + 1 :] if behind and w.end <= behind.end())
    return behind is not None and not any(w.flags & (NAMES ^ lx.GUARD) for w in nouns)


def _is_verb(text: str, word: Word) -> bool:
    said = text[word.start : word.end]
    return _acts(word) and said not in lx.words("nominal") and said not in _SCOPES


def _qualifies(text: str, verb: Word, following: list[Word]) -> bool:
    """Whether a verb only says which are counted: 14个|签约|项目."""
    noun = next((w for w in following if w.start == verb.end), None)
    return text[verb.start : verb.end] in QUALIFYING and noun is not None and bool(noun.flags & lx.HEADS)


def _acts(word: Word) -> bool:
    return bool(word.flags & (lx.VERB | lx.OPENER)) and not word.flags & NAMES
