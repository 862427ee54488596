"""The names that an enumeration of firms may hold: where each begins and ends, and whether all read like names of firms."""

import re

from loaders.extract.enumeration.found import covered_by_words, ends_in_field
from loaders.extract.names.firm.firms import (
    SITE,
    TOGETHER_WITH,
    VISITS,
    firm_like,
    is_common,
    is_sited,
    is_unexplained,
    may_be_name,
    odd_name,
    of_quarter,
    stops_name,
    tailed,
)
from loaders.extract.names.firm.listed_firms import before_bracket
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.organ.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.spans import words_at

Span = tuple[int, int]
_FIRMS_ARE = re.compile("(?:企业|公司)(?:主要|代表)?(?:包括|包含|有|为|是|如)[::]?$")
_CUT = re.compile(
    rf".*(?:{TOGETHER_WITH}|牵头发起|共同发起|发起|(?:政府|管委会|[局委厅])(?:分别)?[与同和]|(?:企业|客商|(?:会员|成员|理事|会长|链上|上下游)单位)[与同]|(?:副?会长|理事长?|会员|成员|发起)单位|(?:企业|公司)(?:主要|代表)?(?:包括|有|为|是|如)?|(?<=企业)代表(?![性团])|入[区园]的?有|(?:[区县市园省内里游域端]|环节|方面)有(?![色研机限])|(?:集中|聚集|集聚|汇聚|落户|引来|迎来)了|接连|带起|抱上|放大(?!器)|{VISITS}|(?:龙头|链主|核心|引领|主体|牵引|骨干)”?、|龙头|巨头|链主|的有|靠|围着|围绕|像|抓|盯住|跟着|傍着|手握|连同|其中|旗下|既有|也有|又有|外加|再?加上|还有|链(?:自然|就|则|主要)*[看由靠是有]|配套(?!发展|企业)|,)(?=[\u4e00-\u9fffA-Z]{{2}})"
)
_SAID_OF_IT = re.compile(  # 甲有限公司|未能上榜
    "(?<=公司)[在于].*$|(?:(?<=有限公司)|(?<=集团)|(?<=股份)|(?<=科技))(?:未|没|尚|力争|争取|拟|将|曾|已|也|均|都|分别|成功|顺利|先后|双双|正(?!大)|不|因|被|加快|加速|持续).*$|(?<=...)(?:成功|顺利|双双|未能?|尚未|有望|曾)+$|(?<=..)(?:[既却便]|虽.*)$"
)
_SITED_BEHIND = re.compile(
    "(?<=..)[(](?:招商|在建|筹|签约|拟建|洽谈|[^()]{2,8}(?:[市县区州旗镇乡]|街道))(?:中|期)?[)]$|(?<=..)(?<![域部球国区二发])总部$|(?<=...)[一二三四五六七八九十]至[一二三四五六七八九十]期$"
)  # 海云风电(丰东区), 甲集团总部, 甲时代一至六期
_SCHOOL = re.compile(".{2,}(?:大学|学院|研究院|研究所|设计院)$")  # beside firms
_WORKS = re.compile(r"项目|工程|基地|[园片]区?$|[一二三四五六]期|年产|\d(?:GWh|GW|万吨|万辆)|改造|扩建")
_UNIVERSITIES_TOO = re.compile("[政地军校院央]{0,3}(?:产学研|校院企|院校企|校企|院企|企校|企地|地企)")
_SAYS = re.compile(
    "^(?:重大|重点)|[两三四五六七八九十\\d]+条链|(?:[步起]早|[底力]厚|[量力性]足|[性力度]强|[性度]大|[链群]少|[本率量]低|[率度]高|速度快|[条产]全|余|带小|联动|最[大强优高多早好]|第[一二三四五六七八九十\\d]{1,3}|领先|首位)$"
)
_ELEMENT = re.compile(".[锂钾镁钠硼铝铜铁锌铅锡硅磷煤油气盐铬钛钒电水粮]")
_TOGETHER = ("联合", "联手", "携手")  # …,|联合|国轩、瑞浦补上短板
_OURS = ("我省", "我市", "我区", "我县", "我州", "本市", "本省")
_ACADEMIES = ("中国科学院", "中科院", "中国工程院")
RANKS = ("市", "州", "县", "区", "盟", "旗")
_COUNTED_SITES = re.compile("[两二三四五六双](?:大)?(?:[园区港城]|[园片]区)$")
_HAS = re.compile("(?:目前|现|已)*拥?有(?![色研机限])(?=..)")
_NO_NAMES = frozenset(["项目", "工程", "基地", "园区"])
_MADE = ("列", "评")  # what 为 follows
_FULL = 3  # characters of a person's full name
_PAIR, _NEAR = 2, 8  # names; characters back to what is said to be firms
_PHRASE = 4  # characters of an idiom
_OF_PHRASES = frozenset("民安心政风雨云淡香意昂扬勃泰顺睦谐稳健齐共不无")
_PAIRED = re.compile(  # 东进西拓, 北上南下, 车来车往, 机声隆隆
    "(?:[东西南北内外].[东西南北内外].|.[东西南北上下内外来去].[东西南北上下内外往回]|(?P<one>.).(?P=one).|..(?P<two>.)(?P=two))$"
)
_COMPANIES = (
    "集团",
    "公司",
    "股份",
    "银行",
    "大学",
    "学院",
    "研究院",
    "研究所",
    "时代",
    "能源",
    "科技",
    "材料",
    "汽车",
)
_TAILS_ALONE = ("公司", "集团")
_MORE = ("等", "两家", "三家", "企业", "公司")  # what follows an enumeration of firms
_LONG = 6  # characters of a name beside works that may be works itself


def joined_names(
    text: str, clause: Clause, joints: list[Word], end: int, role: bool, counted: bool = False
) -> list[Span] | None:
    """The names from the first to the one that ends here; none where they read like anything else.

    What is counted as firms (甲、乙两家链主企业) may read like a place in one case of two.
    """
    start = first_start(text, clause, joints[0].start, role)
    edges = [start, *(edge for j in joints for edge in (j.start, j.end)), end]
    spans = [_own_part(text, a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    firms = [
        span for span in spans if text[slice(*span)].strip("《》“” ") and not _WORKS.search(text, *span)
    ]  # 盛隆冶金、某钢铁基地项目、金川铜
    if not firms or _are_sites(text, spans) or (len(firms) < len(spans) and not _stand_out(text, clause, firms, end)):
        return None
    names, no_firms = words_at(text, firms), (_are_institutes, _begin_alike, _are_fields_of_places, _say_how)
    if any(is_so(names) for is_so in no_firms) or not _are_odd(names, counted):
        return None
    if not counted and _are_phrases(names) and not text.startswith(_MORE, end):
        return None
    after_firms = _FIRMS_ARE.search(text, max(0, start - _NEAR), start) is not None
    return firms if _are_hardly_doubtful(names, counted, after_firms) else None


def _own_part(text: str, start: int, end: int) -> Span:
    """A name without the place before it, and without what is said of it: 富宁县的|甲铝业, 甲有限公司|未能上榜."""
    start = _after_site(text, start, end)
    name = text[start : before_bracket(text, start, end)]
    if text.startswith("为", end) and name.endswith(_MADE):
        return start, end - 1  # 把甲、|乙电机|列为链主
    own = _SAID_OF_IT.sub("", _SITED_BEHIND.sub("", name))
    return start, start + len(own.rstrip("("))  # 甲电子|(上市公司)


def _are_sites(text: str, spans: list[Span]) -> bool:
    """Whether one of the names is no name, or a count of sites: A等领域的企业招选和|项目|落地; 崔家、孙庄|两园."""
    return any(text[a:b] in _NO_NAMES or _COUNTED_SITES.search(text, a, b) for a, b in spans)


def _stand_out(text: str, clause: Clause, firms: list[Span], end: int) -> bool:
    """Whether names beside works are surely such of firms, and the list ends here: no 甲产业园、乙光电|与导航产业园."""
    if text[end : end + 1] in "与和及" and end < clause.end:
        return False
    return all(coined(name) or (is_sure(name) and len(name) < _LONG) for name in words_at(text, firms))


def _are_odd(names: list[str], counted: bool) -> bool:
    """Whether two of three names, or half of those that are counted, are odd; schools may stand beside them: 甲大学、|乙科技."""
    others = [name for name in names if not _SCHOOL.search(name)] or names
    if len(others) < len(names) and sum(map(odd_name, names)) * 3 < len(names) * 2 and not all(map(firm_like, others)):
        return False
    if sum(is_common(n) and not tailed(n) for n in names) * 2 > len(names) and not (
        counted and all(map(odd_name, names))
    ):
        return False
    return sum(map(odd_name, others)) * (4 if counted else 3) >= len(others) * 2


def _are_hardly_doubtful(names: list[str], counted: bool, after_firms: bool) -> bool:
    """Whether no more than one name in three, or in two of those that are counted, is like a place: 紫山, 宝丰, 长飞|潜江."""
    if names[1:] and all(name.endswith("公司") and name not in _TAILS_ALONE for name in names[:-1]):
        return sum(map(may_be_name, names)) * 2 > len(names)  # 大力公司、追日公司、泰和公司
    doubtful = [n for n in names if not may_be_name(n) and not _SCHOOL.search(n) and not _is_branch(n)]
    if len(doubtful) * (2 if counted else 3) > len(names):
        return False
    return counted or after_firms or all(map(is_unexplained, doubtful))


def _are_institutes(names: list[str]) -> bool:
    """Whether these are chains, posts, or one academy and its institute: 中科院遗传|与|发育生物学研究所."""
    if any(n.endswith(("产业链", "曾")) or n.startswith("老") or _UNIVERSITIES_TOO.match(n) for n in names):
        return True  # 培育以甲集团为链主的|A产业链、以乙股份|为链主的…; 政产学研协同、地校院企|携手
    if names[-1].endswith(("委员", "代表", "同志", "先生", "女士")):
        return True
    return len(names) == _PAIR and names[0].startswith(_ACADEMIES) and names[1].endswith(("研究所", "研究院"))


def _begin_alike(names: list[str]) -> bool:
    """Whether all begin with one character as slogans do: 量水、量能、量碳|定产; but 晶澳、晶科."""
    if len(names) == 1 or len({n[:1] for n in names}) > 1 or names[0][:1] in "中国华":
        return False
    return not any(map(tailed, names)) and not all(coined(own_part(name)) for name in names)


def _are_fields_of_places(names: list[str]) -> bool:
    """Whether these are what places make: 醴陵陶瓷、芦淞服饰; 曲靖市光伏、锂电; 东部汽车、南部电子."""
    if len(names) == 1:
        return False
    placed = [name for name in names if not lx.is_division(name)]  # 清丰家具、|尉氏 (and no more)
    if (placed and all(map(_is_field_of_place, placed))) or any(map(_is_field_of_county, names)):
        return True
    return all(map(of_quarter, names))


def _say_how(names: list[str]) -> bool:
    """Whether these say how something is, or which elements it has: 起步早、家底厚; 稳钾、扩锂、精镁."""
    return any(map(_SAYS.search, names)) or (len(names) > _PAIR and all(map(_ELEMENT.fullmatch, names)))


def _are_phrases(names: list[str]) -> bool:
    """Whether all end with an idiom, and none as firms do: 人民群众安居乐业、国泰民安."""
    return all(
        len(name) >= _PHRASE
        and (not _OF_PHRASES.isdisjoint(name[-_PHRASE:]) or _PAIRED.search(name))
        and not (name.startswith("中国") or tailed(name) or name.endswith(_COMPANIES))
        for name in names
    )


def _is_branch(name: str) -> bool:
    """Whether a name is that of a firm before the city of its works: 云铝|文山."""
    return any(lx.is_division(name[n:]) and coined(name[:n]) for n in range(2, len(name) - 1))


def _is_field_of_place(name: str) -> bool:
    place = lx.place_length(name)
    return 0 < place < len(name) and ends_in_field(name) and covered_by_words(name[place:])


def _is_field_of_county(name: str) -> bool:
    return _is_field_of_place(name) and lx.has_rank(name[: lx.place_length(name)])


def own_part(name: str) -> str:
    """柳州|五菱: a name without the city that it begins with, which has no rank."""
    length = lx.place_length(name)
    return name[length:] if length and not lx.has_rank(name[:length]) else name


def is_sure(name: str) -> bool:
    vague = lx.ending(name, lx.words("vague_firm_tail"))
    told = tailed(name) and (not vague or coined(name.removesuffix(vague)))
    return told or (name.startswith("中国") and len(name) > 3)


def mostly_coined(names: list[str], only_firms: bool = False) -> bool:
    """Whether names can only be such of firms: half are made of nothing known, the others have a word of their own; they are not all persons, unless only firms do what they do."""
    sure = sum(coined(n) or is_sure(n) for n in names) * 2 >= len(names)
    return sure and all(odd_name(n) or is_unexplained(n) for n in names) and (only_firms or not are_persons(names))


def are_persons(names: list[str]) -> bool:
    """Whether these are persons: all of them, or most where half and more have three characters (张涛、李振声、王明远); of two characters firms are called too (伊利、蒙牛)."""
    persons = [name for name in map(_without_title, names) if is_person(name)]
    full = sum(len(name) > _PAIR for name in persons)
    if len(persons) == len(names) and full:
        return True
    return len(names) > _PAIR and len(persons) * 3 >= len(names) * 2 and full * 2 >= len(names)


def _without_title(name: str) -> str:
    """What may be a person's own name: 画家|傅明远, 傅明远|(女)."""
    name = re.sub("[(][^()]*[)]$", "", name)
    at = len(name) - _FULL
    titled = at > 1 and is_person(name[at:]) and is_common(name[:at])
    return name[at:] if titled else name


def _after_site(text: str, start: int, end: int) -> int:
    """富宁县的|甲铝业, 德国|甲."""
    at = text.rfind("的", start, end - 1) + 1
    if at and is_sited(text, at):
        return at
    if ranked := _ranked_place(text, start, end):
        return ranked
    length = lx.place_length(text[start:end])
    if length and (has := _HAS.match(text, start + length, end)):
        return has.end()  # 宜春有|甲科技、乙股份
    countries = lx.words("foreign_country")
    country = next((n for n in (2, 3, 4) if text[start : start + n] in countries), 0)
    return start + country if coined(text[start + country : end]) else start


def _ranked_place(text: str, start: int, end: int) -> int:
    """Where a firm begins after a place with its rank: 楚雄州|隆基; 0 where none stands there."""
    for at in range(end - 2, start + 2, -1):
        if text[at - 1] in RANKS and are_divisions(text[start:at]) and odd_name(text[at:end]):
            return at
    return 0


def are_divisions(words: str) -> bool:
    """Whether words are a place, or one in another: 宜春市|宜丰县."""
    while words and not lx.is_division(words):
        length = lx.place_length(words)
        words = words[length:] if length else ""
    return bool(words)


def first_start(text: str, clause: Clause, end: int, role: bool) -> int:
    """Where the first name begins: after the last word that can't belong to it."""
    start = clause.start
    for word in clause.words:
        if word.end + 2 > end:
            break
        site = word.flags & lx.PARK and SITE.search(text, start, word.end) and odd_name(text[word.end : end].strip())
        if site or stops_name(text, word):
            start = word.end
    if role and (at := text.rfind("以", start, end)) >= 0:
        start = at + 1
    if cut := _CUT.match(text, start, end):
        start = cut.end()
    while start < end and (text[start] in " :与同跟了着" or (text[start] in "即如" and text[start + 1] != "墨")):
        start += 1
    if (has := _HAS.match(text, start, end)) and odd_name(text[has.end() : end]):
        start = has.end()  # 已有|甲科技、乙股份入驻
    if text[start:end] in _TAILS_ALONE:  # 以|大力|公司、追日公司
        start = next((w.start for w in clause.words if w.end == start and w.end - w.start > 1), start)
    joins = text[start - 1 : start] == "," and text.startswith(_TOGETHER, start) and coined(text[start + 2 : end])
    return start + 2 * (joins or text.startswith(_OURS, start))
