"""How an enumeration ends: its 等, its count and its head, or the head that its last member bears for all."""

import re

from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import covered_by_words
from loaders.extract.enumeration.heads_behind import described_head, head_follows, read_head
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity
from loaders.extract.reading.numbers import number_of


def read_tail(text: str, item: Clause, start: int, enumeration: Enumeration) -> int:
    """Read what follows the last member (等, count, head) into the enumeration; returns where the member ends."""
    named = _end_by_name(text, item, start, enumeration)
    if named is not None:
        return named
    words = [w for w in item.words if w.start >= start]
    for index, word in enumerate(words):
        if word.start == start:
            continue
        if word.flags & lx.ETC or text[word.start : word.end] in _SUCH:
            _close_with_etc(text, item, word, words[index + 1 :], enumeration)
            return word.start
        if _closes_with_slogan(text, words, index, enumeration):
            return word.start
        if word.flags & lx.QUANTITY:
            counted = _end_by_count(text, item, start, words[index:], enumeration)
            if counted is not None:
                return counted
    return _end_by_verb(text, item, start, words, enumeration)


_CODE_NAME = re.compile(  # A、B、C|“三新产业”; A、B、C|三群五链; A、B、C|“1+2”产业体系
    r"(?<=[\u4e00-\u9fff])(?<![称为即是等的])“(?P<quoted>(?![二三四]高)[二三四五六七八九十\d][^“”\d]{1,4}产业)”(?![\u4e00-\u9fff]{0,4}(?:集群|园|基地|项目))"
    r"|(?<!的)“(?P<code>\d(?:\+[\dNXn])+”(?:的)?[\u4e00-\u9fff]{0,6}?产业(?:体系|格局|矩阵|集群|布局))"
    r"|“?(?P<bare>[二三四五六七八九十\d]{1,2}群[一二三四五六七八九十\d]{1,3}链)”?"
)
_DRIVEN = re.compile(
    "(?<=[\u4e00-\u9fff])(?<![称为即是等的])“(?P<slogan>[双两三四五六七八九十](?:轮|擎|核|极|翼|引擎|支柱|支撑|特色|驱动|强|足)[\u4e00-\u9fff]{0,3})”"
    "(?P<head>的?(?:产业|发展|工业|现代)*(?:格局|体系|布局|态势))?"
)
_SYSTEM = re.compile("”(?P<head>(?:现代化?|多元)?产业(?:体系|格局|矩阵))")  # “A、B、C|”产业格局


def _end_by_name(text: str, item: Clause, start: int, enumeration: Enumeration) -> int | None:
    """Where the last member ends before the name of all: A、B、C|“三新产业”, A、B|“双轮驱动”, “A、B、C|”产业格局."""
    if coded := _CODE_NAME.search(text, start + 2, item.end):
        enumeration.close(coded.span(str(coded.lastgroup)), lx.INDUSTRY, coded.end())
        enumeration.open = text.endswith("等", start + 1, coded.start())  # A、B|等“3+3”产业集群
        return coded.start() - enumeration.open
    if driven := _DRIVEN.search(text, start + 1, item.end):
        enumeration.end = driven.end()
        if driven["head"]:  # A、B|“双轮驱动”的产业格局
            enumeration.close((driven.start("slogan"), driven.end()), lx.INDUSTRY)
        return driven.start()
    system = _SYSTEM.search(text, start + 1, item.end)
    if system and text.find("、", text.rfind("“", 0, system.start()), system.start()) > 0:
        enumeration.close(system.span("head"), lx.INDUSTRY)
        return system.start()
    return None


_SUCH = frozenset(
    ["这些", "这几个", "这几大", "这几类", "这几条", "这类", "此类", "之类", "一类", "诸如此类", "这样的", "这等"]
)  # A、B这些新赛道
_NURTURED = re.compile("等(?P<head>重点(?:培育|发展|突破|支持|布局|攻关)的?(?:领域|产业|方向|赛道))(?!的)")
_OF_FIRMS = re.compile(  # 甲、乙等|企业负责人就产业链发言, 甲集团、乙集团等|为龙头的电子信息制造业, 甲、乙等|龙头企业上下游产业链, 甲、乙等|农产品加工为主的产业链
    "(?:\\d+[余多]?[家户])?(?:相关|有关)?(?:企业|公司|单位|部门)?的?(?:主要|有关|相关)?(?:负责人|负责同志|代表(?![性团]))|为“?(?:龙头|链主|领军)"
    "|[^,。;、]{0,4}?(?:龙头|链主|骨干|领军|头部|核心)(?:企业|公司)的?(?:上下游|配套|全)*(?:产业链|供应链)"
    "|[\u4e00-\u9fff]{2,10}?(?:加工|制造|生产|开发|利用|种植|养殖)(?:产业)?为(?:主|主导|核心|重点|支柱|特色)的"
)
_QUOTED_SORT = re.compile(  # A、B、C等|“六新产业”
    r"“(?P<head>(?![二三四]高)[二三四五六七八九十\d](?![大个条类项])[^“”\d]{1,3}产业)”(?![\u4e00-\u9fff]{0,4}(?:集群|园|基地|项目))"
)
_SORT_OF_CHAINS = re.compile(  # A、B等|若干条|优势产业链, A、B等|特色链条
    "(?:(?:若干|多)条|一批)?(?P<head>(?:重点|优势|特色|主导|新兴|支柱|标志性)+(?:产业)?链条?)(?![主长群])"
)


def _close_with_etc(text: str, item: Clause, etc: Word, behind: list[Word], enumeration: Enumeration) -> None:
    """The list ends with 等 and what stands behind it: 等|重点培育产业, 等|“六新产业”, 等|21个产业, 等|五条链."""
    enumeration.open = True
    enumeration.end = etc.end
    if nurtured := _NURTURED.match(text, etc.start):
        enumeration.close(nurtured.span("head"), lx.INDUSTRY)
    elif _OF_FIRMS.match(text, etc.end):
        return
    elif sort := _QUOTED_SORT.match(text, etc.end, item.end):
        enumeration.close(sort.span("head"), lx.INDUSTRY, sort.end())
    elif told := _told_count(text, item, etc.end):
        _close_told(enumeration, told)
    else:
        read_head(text, item, behind, etc.end, enumeration)
        if enumeration.head is None and (chains := _CHAINS.match(text, etc.end, item.end)):
            _close_chains(enumeration, chains)
        if enumeration.head is None and (sort := _SORT_OF_CHAINS.match(text, etc.end, item.end)):
            enumeration.close(sort.span("head"), lx.CHAIN)
        if enumeration.head is None and (described := _DESCRIBED.match(text, etc.end)):
            enumeration.close(described.span("head"), _HEAD_BITS.get(described["head"], lx.INDUSTRY))


_SLOGAN = re.compile(
    "“(?!一.一.”)(?:[一二两三四五六七八九十\\d][^”\\d]{1,2}){1,3}”|“[新老][三四五六七八九]样”|“双[百千万]亿级?”"
)  # “六新”, “两主一特”, “新三样”


def _closes_with_slogan(text: str, words: list[Word], index: int, enumeration: Enumeration) -> bool:
    """Whether a slogan and a head end the list: A、B、C|“六新”产业."""
    slogan = words[index]
    if not _SLOGAN.fullmatch(text, slogan.start, slogan.end) or index + 1 == len(words):
        return False
    head = words[index + 1]
    if head.start != slogan.end or not head.flags & lx.INDUSTRY:
        return False
    enumeration.close((slogan.start, head.end), head.flags)
    return True


_COUNT_TOLD = re.compile(  # 等|21个产业|规模实力强、带动作用大的产业
    "(?P<count>\\d{1,3}|[两二三四五六七八九十]{1,3})[个大](?P<head>产业|行业)(?=(?:规模|基础|实力)[\u4e00-\u9fff]{0,2}[大好强优足厚高])"
)
_QUALITY = "[\u4e00-\u9fff]{2,8}(?:[大好强优足广全厚高]|优势|潜力|前景|特色|明显|突出|鲜明|良好|竞争力|影响力|规模|实力|带动力|成长性)"
_COUNT_DESCRIBED = re.compile(  # 等|6个具有竞争优势、发展潜力大的产业集群, 等|6个具有较大规模、较强竞争力的产业集群
    f"(?P<count>\\d{{1,3}}|[两二三四五六七八九十]{{1,3}})[个大条]{_QUALITY}(?:、{_QUALITY}){{1,3}}的(?P<head>产业集群|集群|产业链|产业)(?![园基链])"
)
_DESCRIBED = re.compile(  # 等|甲市重点发展和具有比较优势的产业领域, 等|众多行业
    "(?:众多|(?![^,。;:\n]{0,24}(?:问题|投诉|隐患|风险|违规|乱象|关注|薄弱|突出的))[^,。;:\n]{2,24}?的)(?P<head>产业领域|产业集群|产业链|产业|领域|行业|赛道)(?=[,。;\n]|$)"
)
_HEAD_BITS = {"产业集群": lx.CLUSTER, "集群": lx.CLUSTER, "产业链": lx.CHAIN, "产业": lx.INDUSTRY}


def _told_count(text: str, item: Clause, at: int) -> re.Match[str] | None:
    """等|21个产业|规模强…, 等|6个优势明显、潜力大的集群: the count and the head; what describes them goes on behind the item."""
    return _COUNT_TOLD.match(text, at, item.end) or _COUNT_DESCRIBED.match(text, at)


def _close_told(enumeration: Enumeration, told: re.Match[str]) -> None:
    """The list ends with 21个产业, of which it is said what they are like."""
    enumeration.close(told.span(), _HEAD_BITS.get(told["head"], lx.INDUSTRY))
    enumeration.count = number_of(told["count"])


_CHAINS = re.compile(
    r"(?!一[条个])(?P<count>[\d一二两三四五六七八九十]+)[条大个](?P<head>[\u4e00-\u9fff]{0,6}?链)(?![主长条群式路接办]|上(?!的))"
)  # 五条|稀土功能材料链


def _close_chains(enumeration: Enumeration, chains: re.Match[str]) -> None:
    """The list ends with 五条链, 六条重点链."""
    enumeration.close(chains.span("head"), lx.CHAIN, chains.end())
    enumeration.count = number_of(chains["count"])


MAKES_UP = re.compile(
    r"(?:(?<!公)共计?|总共|合计|这|那|各(?:自|建|设立?|布局|打造|培育)?|是|(?:构成|组成)的?|作为|即|被?(?:归|列|定|理|并|合并|划分|归并|归拢|梳理|凝练|概括|确定|明确|称|统称|合称)[为成]|被?(?<![总集合])[为成]|[并统合]称为?|已经?|均|都|也(?=[将是已成])|将(?=成为)|逐步|发展(?=成)|成长(?=[为成])|在内的?|首批|第[一二三四五六七八九十]+批)+$"
    r"|(?:均|都|也|已|将)*(?:是|成为)(?:[\u4e00-\u9fff]{2,14}的|(?:[\u4e00-\u9fff]{2,9}?|[该我本])[省市县区州盟旗]|当地|(?:全[省市县区州国球]|我国)(?:[\u4e00-\u9fff]{2,8}?(?:产业|行业|工业|领域)(?:的)?)?)$"
)  # A、B和C|构成三大支柱产业, A、B和C|是某园区的三大主导产业
_PRODUCTS = re.compile(
    r"[\d一二两三四五六七八九十]+[大类个](?:[\u4e00-\u9fff]{0,4}(?:产品|品类|系列|单品|品牌))"
)  # 三大|拳头产品


def _end_by_count(text: str, item: Clause, start: int, words: list[Word], enumeration: Enumeration) -> int | None:
    """Where the last member ends before a count: A、B和C|21个产业, A、B|构成三大支柱产业, A、B|五条链."""
    count = words[0]
    if told := _told_count(text, item, count.start):
        _close_told(enumeration, told)
        return count.start
    chains = _CHAINS.match(text, count.start, item.end)
    if chains and chains["head"] == "链":  # 三条链上的“链主”
        _close_chains(enumeration, chains)
        return count.start
    if _counts_head(text, count, words[1:]):
        enumeration.end = count.end
        read_head(text, item, words, count.start, enumeration)
        copula = MAKES_UP.search(text, start, _before_place(text, start, count.start))
        return copula.start() if copula else count.start
    if _PRODUCTS.match(text, count.start, item.end):
        enumeration.end = count.start
        return count.start
    if chains:
        _close_chains(enumeration, chains)
        return count.start
    return None


def _before_place(text: str, start: int, end: int) -> int:
    """Where a place begins that has no rank, of which what is counted is: A、B成为|云南|三大支柱产业."""
    names = (n for n in range(4, 1, -1) if end - n > start and lx.is_division(text[end - n : end]))
    return end - next(names, 0)


def _counts_head(text: str, count: Word, behind: list[Word]) -> bool:
    """Whether a quantity counts the head behind it: 三大|支柱产业, but not 年产20万吨|环氧丙烷等项目, 贡献全省70%|的工业碳排放."""
    if (
        is_capacity(text, count)
        or text[count.end - 1] == "%"
        or not (text[count.start].isdigit() or text[count.end - 1] in "大个条类")
    ):
        return False
    return head_follows(behind, count.end) or described_head(text, behind, count.end, True) is not None


_TO_NEXT_LINK = re.compile("(?:再|直)?[到至][中下]游")  # 从上游A、B|到中游C再到下游D


def _end_by_verb(text: str, item: Clause, start: int, words: list[Word], enumeration: Enumeration) -> int:
    """Where the last member ends without 等, before the verb that the sentence goes on with, or with the item."""
    cut = (n for n, word in enumerate(words) if word.start > start and _goes_on(text, item, start, word, enumeration))
    index = next(cut, len(words))
    end = words[index].start if index < len(words) else item.end
    enumeration.end = end
    _share(words[:index], end, enumeration)
    return end


_RENEWS = re.compile(
    "(?<!更新)(?<!设备)(?<!技术)(?:改造|改扩建|扩建|迁建|技改|扩能|升级改造)项目"
)  # A电厂扩建、B铁路|改造项目


def _goes_on(text: str, item: Clause, start: int, word: Word, enumeration: Enumeration) -> bool:
    """Whether the sentence goes on with a verb behind the list: A、B、C|加快发展; but not 从上游A、B|到中游C, 钢铁、水泥|改造项目."""
    if not word.flags & (lx.VERB | lx.OPENER) or word.flags & lx.KIND:
        return False
    if _TO_NEXT_LINK.match(text, word.start, item.end) or _is_work(text, word, item, enumeration):
        return False
    return not _RENEWS.match(text, word.start, item.end) or covered_by_words(text[start : word.start])


_WORKS = frozenset(["应用", "研发", "利用"])
_DEVELOPS = ("发展", "布局", "培育", "壮大")


def _is_work(text: str, word: Word, item: Clause, enumeration: Enumeration) -> bool:
    """Whether a verb that closes a list of what is developed is what its last member does: 发展A制造、B培训、C|应用."""
    if word.end != item.end or text[word.start : word.end] not in _WORKS:
        return False
    return text.endswith(_DEVELOPS, *enumeration.lead)


def _share(words: list[Word], end: int, enumeration: Enumeration) -> None:
    """The head that the last member ends with, if it ends with one."""
    if words and words[-1].end == end and words[-1].flags & (lx.HEADS | lx.LIST):
        enumeration.shared = (words[-1].start, words[-1].end)
        enumeration.bits = words[-1].flags
