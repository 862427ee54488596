"""How an enumeration ends: its 等, its count and its head, or the head that its last member bears for all."""

import re
from dataclasses import dataclass

from loaders.extract.enumeration.found import covered_by_words
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_TAIL_GAP = 7
_DESCRIPTION = 20  # characters of what describes a head, between the count and 的


@dataclass(slots=True)
class Enumeration:
    """One list as it stands in a clause."""

    members: list[Span]
    start: int  # of the first member
    end: int  # after the head, the 等 or the last member
    head: Span | None = None  # the words of the head after 等 or the count: 国家先进制造业集群
    bits: int = 0  # classes of the head
    count: int | None = None
    open: bool = False  # ends with 等
    shared: Span | None = None  # the head that the last member bears for all: …、动力装备集群
    lead: Span = (0, 0)  # what the clause says before


def read_tail(text: str, item: Clause, start: int, enumeration: Enumeration) -> int:
    """Read what follows the last member (等, count, head) into the enumeration; returns where the member ends."""
    words = [w for w in item.words if w.start >= start]
    if coded := _CODE_NAME.search(text, start + 2, item.end):
        name = str(coded.lastgroup)
        enumeration.head, enumeration.bits, enumeration.end = coded.span(name), lx.INDUSTRY, coded.end()
        return coded.start()
    if driven := _DRIVEN.search(text, start + 1, item.end):
        if driven["head"]:  # A、B|“双轮驱动”的产业格局
            enumeration.head, enumeration.bits = (driven.start("slogan"), driven.end()), lx.INDUSTRY
        enumeration.end = driven.end()
        return driven.start()
    system = _SYSTEM.search(text, start + 1, item.end)
    if system and text.find("、", text.rfind("“", 0, system.start()), system.start()) > 0:
        enumeration.head, enumeration.bits, enumeration.end = system.span("head"), lx.INDUSTRY, system.end()
        return system.start()
    for index, word in enumerate(words):
        if word.start > start and (word.flags & lx.ETC or text[word.start : word.end] in _SUCH):
            enumeration.open = True
            enumeration.end = word.end
            if nurtured := _NURTURED.match(text, word.start):
                enumeration.head, enumeration.bits, enumeration.end = nurtured.span("head"), lx.INDUSTRY, nurtured.end()
                return word.start
            if _OF_FIRMS.match(text, word.end):
                return word.start
            if sort := _QUOTED_SORT.match(text, word.end, item.end):
                enumeration.head, enumeration.bits, enumeration.end = sort.span("head"), lx.INDUSTRY, sort.end()
                return word.start
            if told := _told_count(text, item, word.end):
                _count_told(enumeration, told)
                return word.start
            _read_head(text, item, words[index + 1 :], word.end, enumeration)
            if enumeration.head is None and (chains := _CHAINS.match(text, word.end, item.end)):
                _close_chains(enumeration, chains)
            if enumeration.head is None and (sort := _SORT_OF_CHAINS.match(text, word.end, item.end)):
                enumeration.head, enumeration.bits, enumeration.end = sort.span("head"), lx.CHAIN, sort.end()
            return word.start
        if word.start > start and _SLOGAN.fullmatch(text, word.start, word.end) and words[index + 1 : index + 2]:
            head = words[index + 1]
            if head.start == word.end and head.flags & lx.INDUSTRY:  # A、B、C|“六新”产业
                enumeration.head, enumeration.bits, enumeration.end = (word.start, head.end), head.flags, head.end
                return word.start
        counted = word.flags & lx.QUANTITY and word.start > start
        if counted and (told := _told_count(text, item, word.start)):
            _count_told(enumeration, told)
            return word.start
        chains = _CHAINS.match(text, word.start, item.end) if counted else None
        if chains and chains["head"] == "链":  # 三条链上的“链主”
            _close_chains(enumeration, chains)
            return word.start
        if (
            counted
            and not is_capacity(text, word)  # 年产20万吨|环氧丙烷等项目
            and text[word.start].isdigit() | (text[word.end - 1] in "大个条类")
            and (
                _head_follows(words[index + 1 :], word.end) or _described_head(text, words[index + 1 :], word.end, True)
            )
        ):
            enumeration.end = word.end
            _read_head(text, item, words[index:], word.start, enumeration)
            copula = MAKES_UP.search(text, start, word.start)
            return copula.start() if copula else word.start
        if counted and _PRODUCTS.match(text, word.start, item.end):
            enumeration.end = word.start
            return word.start
        if chains:
            _close_chains(enumeration, chains)
            return word.start
    for index, word in enumerate(words):  # no 等: cut where the sentence goes on
        if _TO_NEXT_LINK.match(text, word.start, item.end) or _is_work(text, word, item, enumeration):
            continue
        renews = word.start > start and _RENEWS.match(text, word.start, item.end)
        if renews and not covered_by_words(text[start : word.start]):
            continue  # no 钢铁、水泥|改造项目
        if word.flags & (lx.VERB | lx.OPENER) and word.start > start and not word.flags & lx.KIND:
            enumeration.end = word.start
            _share(words[:index], word.start, enumeration)
            return word.start
    enumeration.end = item.end
    _share(words, item.end, enumeration)
    return item.end


def _is_work(text: str, word: Word, item: Clause, enumeration: Enumeration) -> bool:
    """Whether a verb that closes a list of what is developed is what its last member does: 发展A制造、B培训、C|应用."""
    if word.end != item.end or text[word.start : word.end] not in _WORKS:
        return False
    return text.endswith(_DEVELOPS, *enumeration.lead)


_RENEWS = re.compile(
    "(?<!更新)(?<!设备)(?<!技术)(?:改造|改扩建|扩建|迁建|技改|扩能|升级改造)项目"
)  # A电厂扩建、B铁路|改造项目
_WORKS = frozenset(["应用", "研发", "利用"])
_DEVELOPS = ("发展", "布局", "培育", "壮大")
_CODE_NAME = re.compile(  # A、B、C|“三新产业”; A、B、C|三群五链; A、B、C|“1+2”产业体系
    r"(?<=[\u4e00-\u9fff])(?<![称为即是等的])“(?P<quoted>(?![二三四]高)[二三四五六七八九十\d][^“”\d]{1,4}产业)”(?![\u4e00-\u9fff]{0,4}(?:集群|园|基地|项目))"
    r"|(?<!的)“(?P<code>\d(?:\+[\dNXn])+”(?:的)?[\u4e00-\u9fff]{0,6}?产业(?:体系|格局|矩阵|集群|布局))"
    r"|“?(?P<bare>[二三四五六七八九十\d]{1,2}群[一二三四五六七八九十\d]{1,3}链)”?"
)
_QUOTED_SORT = re.compile(  # A、B、C等|“六新产业”
    r"“(?P<head>(?![二三四]高)[二三四五六七八九十\d](?![大个条类项])[^“”\d]{1,3}产业)”(?![\u4e00-\u9fff]{0,4}(?:集群|园|基地|项目))"
)
_DRIVEN = re.compile(
    "(?<=[\u4e00-\u9fff])(?<![称为即是等的])“(?P<slogan>[双两三四五六七八九十](?:轮|擎|核|极|翼|引擎|支柱|支撑|特色|驱动|强|足)[\u4e00-\u9fff]{0,3})”"
    "(?P<head>的?(?:产业|发展|工业|现代)*(?:格局|体系|布局|态势))?"
)
_NURTURED = re.compile("等(?P<head>重点(?:培育|发展|突破|支持|布局|攻关)的?(?:领域|产业|方向|赛道))(?!的)")
_SYSTEM = re.compile("”(?P<head>(?:现代化?|多元)?产业(?:体系|格局|矩阵))")  # “A、B、C|”产业格局
_TO_NEXT_LINK = re.compile("(?:再|直)?[到至][中下]游")  # 从上游A、B|到中游C再到下游D
_SLOGAN = re.compile("“(?!一.一.”)(?:[一二两三四五六七八九十\\d][^”\\d]{1,2}){1,3}”")  # “六新”, “两主一特”


def before_manner(text: str, item: Clause) -> Clause:
    """An item without what it says at its end of how its fields are promoted: 推动A和B产业|高质量发展."""
    if (told := _TOLD_OF_THEM.search(text, item.start + 2, item.end)) is not None:
        return Clause(item.start, told.start(), [w for w in item.words if w.end <= told.start()], item.mark)
    closed = any(w.flags & (lx.ETC | lx.QUANTITY) for w in item.words)
    manner = None if closed else _MANNER.search(text, item.start + 2, item.end)
    end = manner.start() if manner else item.end
    return item if manner is None else Clause(item.start, end, [w for w in item.words if w.end <= end], item.mark)


_SUM = "主营业务收入|营业收入|营收|销售收入|总产值|工业产值|产值|增加值|产业规模|总?规模"
_TOLD_OF_THEM = re.compile(  # A、B产业集群|营业收入突破500亿元, 提升A、B产业链|韧性和竞争力, 培育A、B等产业|龙头企业
    f"(?:(?:(?<=集群)|(?<=产业链))(?:的)?(?:{_SUM})|(?:(?<=集群)|(?<=产业链)|(?<=产业))(?:的)?(?:发展(?:水平|质量|能级|层次)|能级|(?:核心|整体|国际|市场)?竞争力|影响力|韧性|现代化水平|综合实力|(?:数字化|智能化|绿色化|网络化)(?:改造|转型|水平)|配套(?:体系|能力|水平|率)|(?:骨干|龙头|链主|领军|重点)企业(?![\u4e00-\u9fff])))"
)
_MANNER = re.compile(  # 推动A和B产业|高质量发展, 瞄准A和B|精准招商, 抢占A、B|新赛道
    "(?:加快|加速|持续|全面|率先|实现)*(?:高质量|高水平|集聚|集群|集群化|规模化|快速|健康|蓬勃)发展$"
    "|(?:精准|靶向|定向|专题)(?:招商|招引|引进)(?:引资)?$|招大引强$|(?<=[\u4e00-\u9fff]{2})(?:(?:核心|整体)?竞争力|(?<![大中小])规模|集聚|(?:重大|战略|发展)*机遇|发展步伐|(?:加速|强势|迅速|快速)崛起)$|(?:产业|领域)?(?<![的前])(?:新赛道|制高点|新高地)$"
)


_OF_FIRMS = re.compile(  # 甲、乙等|企业负责人就产业链发言, 甲集团、乙集团等|为龙头的电子信息制造业
    "(?:\\d+[余多]?[家户])?(?:企业|公司|单位|部门)?的?(?:主要|有关|相关)?(?:负责人|负责同志|代表(?![性团]))|为“?(?:龙头|链主|领军)"
)
_COUNT_TOLD = re.compile(  # 等|21个产业|规模实力强、带动作用大的产业
    "(?P<count>\\d{1,3}|[两二三四五六七八九十]{1,3})[个大](?P<head>产业|行业)(?=(?:规模|基础|实力)[\u4e00-\u9fff]{0,2}[大好强优足厚高])"
)
_QUALITY = "[\u4e00-\u9fff]{2,8}(?:[大好强优足广全厚高]|优势|潜力|前景|特色|明显|突出|鲜明|良好)"
_COUNT_DESCRIBED = re.compile(  # 等|6个具有竞争优势、发展潜力大的产业集群
    f"(?P<count>\\d{{1,3}}|[两二三四五六七八九十]{{1,3}})[个大条]{_QUALITY}(?:、{_QUALITY}){{1,3}}的(?P<head>产业集群|集群|产业链|产业)(?![园基链])"
)
_HEAD_BITS = {"产业集群": lx.CLUSTER, "集群": lx.CLUSTER, "产业链": lx.CHAIN, "产业": lx.INDUSTRY}


def _told_count(text: str, item: Clause, at: int) -> re.Match[str] | None:
    """等|21个产业|规模强…, 等|6个优势明显、潜力大的集群: the count and the head; what describes them goes on behind the item."""
    return _COUNT_TOLD.match(text, at, item.end) or _COUNT_DESCRIBED.match(text, at)


def _count_told(enumeration: Enumeration, told: re.Match[str]) -> None:
    """The list ends with 21个产业, of which it is said what they are like."""
    enumeration.head, enumeration.bits, enumeration.end = (
        told.span(),
        _HEAD_BITS.get(told["head"], lx.INDUSTRY),
        told.end(),
    )
    enumeration.count = number_of(told["count"])


def _close_chains(enumeration: Enumeration, chains: re.Match[str]) -> None:
    """The list ends with 五条链, 六条重点链."""
    enumeration.head, enumeration.bits, enumeration.end = chains.span("head"), lx.CHAIN, chains.end()
    enumeration.count = number_of(chains["count"])


MAKES_UP = re.compile(
    r"(?:(?<!公)共计?|总共|合计|这|那|各(?:自|建|设立?|布局|打造|培育)?|是|(?:构成|组成)的?|作为|即|被?(?:归|列|定|理|并|合并|划分|归并|归拢|梳理|凝练|概括|确定|明确|称|统称|合称)?[为成]|已经?|均|都|也(?=[将是已成])|将(?=成为)|逐步|发展(?=成)|成长(?=[为成])|在内的?)+$"
    r"|(?:均|都|也|已|将)*(?:是|成为)(?:[\u4e00-\u9fff]{2,14}的|[\u4e00-\u9fff]{2,9}?[省市县区州盟旗])$"
)  # A、B和C|构成三大支柱产业, A、B和C|是某园区的三大主导产业
_PRODUCTS = re.compile(
    r"[\d一二两三四五六七八九十]+[大类个](?:[\u4e00-\u9fff]{0,4}(?:产品|品类|系列|单品|品牌))"
)  # 三大|拳头产品
_CHAINS = re.compile(
    r"(?!一[条个])(?P<count>[\d一二两三四五六七八九十]+)[条大个](?P<head>[\u4e00-\u9fff]{0,6}?链)(?![主长条群式路接办]|上(?!的))"
)  # 五条|稀土功能材料链
_SORT_OF_CHAINS = re.compile(  # A、B等|若干条|优势产业链, A、B等|特色链条
    "(?:(?:若干|多)条|一批)?(?P<head>(?:重点|优势|特色|主导|新兴|支柱|标志性)+(?:产业)?链条?)(?![主长群])"
)


def _described_head(text: str, words: list[Word], at: int, counted: bool) -> tuple[list[Word], int] | None:
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
            return (rest, word.end) if _head_follows(rest, word.end) else None
    return None


def _head_follows(words: list[Word], at: int) -> bool:
    return any(w.flags & lx.HEADS and w.start - at <= 10 for w in words[:4])


def _share(words: list[Word], end: int, enumeration: Enumeration) -> None:
    """The head that the last member ends with, if it ends with one."""
    if words and words[-1].end == end and words[-1].flags & (lx.HEADS | lx.LIST):
        enumeration.shared = (words[-1].start, words[-1].end)
        enumeration.bits = words[-1].flags


def _read_head(text: str, item: Clause, words: list[Word], at: int, enumeration: Enumeration) -> None:
    """等 | 九大 | 一批 | 国家先进制造业集群 | 优势: count and head."""
    at += text.startswith("“", at)
    at += 2 * text.startswith(_LETTERED, at)
    start, end, bits = at, at, 0
    last = at
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
        elif (
            word.flags & lx.OPENER
            and end == start == word.start
            and (text[word.start : word.end] in _FILLERS or _HERE.fullmatch(text, word.start, word.end))
        ):
            start = end = word.end
        elif word.flags & lx.AND and _TWO_SORTS.match(text, start, item.end):
            continue  # 等优势|及|新兴产业领域
        elif word.flags & (lx.AND | lx.COMMA | lx.ETC | lx.TITLE) or (bits and word.flags & lx.QUOTED):
            break
        elif _FOR_CHAINS.match(text, word.start):
            continue
        elif word.flags & (lx.VERB | lx.OPENER) and not word.flags & (lx.HEADS | lx.KIND | lx.FIELD):
            leads = text[start : word.start] in _LEADING
            if bits or leads or word.start == start or text[word.start : word.end] not in lx.words("nominal"):
                break
        elif word.flags & lx.HEADS:
            if bits & lx.INDUSTRY and word.flags & lx.PROJECT and _FEW_FIELDS.search(text, at, word.start):
                break  # A、B、C三大产业|项目
            if text[word.start - 1] == "跨":
                break  # A、B等企业跨|领域合作
            if word.flags & lx.CLUSTER and text.startswith("化", word.end):  # A、B等产业|集群化发展
                if text.startswith("产业", word.start):
                    end, bits = word.start + 2, lx.INDUSTRY
                break
            if bits & (lx.CHAIN | lx.CLUSTER) and word.flags & (lx.PROGRAMME | lx.INDUSTRY):
                break
            if (
                bits & lx.INDUSTRY
                and not _CHAINS_OF_IT.fullmatch(text, end, word.end)
                and (
                    word.start > end
                    or not word.flags & (lx.CLUSTER | lx.CHAIN | lx.PARK | lx.INDUSTRY | lx.PROJECT | lx.PLATFORM)
                )
                and text[word.start : word.end] not in _LEADERS
            ):
                break
            end, bits = word.end, word.flags
    if bits:
        enumeration.head, enumeration.bits, enumeration.end = (start, end), bits, end
    elif described := _described_head(text, words, at, bool(enumeration.count)):
        words, at = described
        _read_head(text, item, words, at, enumeration)


_TWO_SORTS = re.compile(
    "(?P<sort>(?:传统|优势|特色|支柱|主导|重点|战略性|新兴|未来|现代)+)(?:产业)?[和与及](?:传统|优势|特色|支柱|主导|重点|战略性|新兴|未来|现代)+产业(?!园|基地)"
)
_FOR_CHAINS = re.compile(
    "(?:[延补强建稳固串育锻]链)+型?(?:的)?(?:重[大点]|优质|标志性)*(?:产业|工业)?项目"
)  # 甲园、乙等一批|延链补链强链项目
_FEW_FIELDS = re.compile(r"[\d二两三四五六七八九十]大产业$")
_CHAINS_OF_IT = re.compile("(?:重点|优势|特色|主导|支柱|标志性)(?:产业链条?|产业集群)")
_NO_DESCRIPTION = re.compile(
    r"方面|(?:\d+|[一两二三四五六七八九十多]+)?[多余]?[家户所个]?(?:单位|机构|高校|院所|部门|企业|公司)"
)
_SUCH = frozenset(
    ["这些", "这几个", "这几大", "这几类", "这几条", "这类", "此类", "之类", "一类", "诸如此类", "这样的", "这等"]
)  # A、B这些新赛道
_HAVING = frozenset(["具有", "具备", "拥有", "富有"])
_LEADING = frozenset(["龙头", "链主", "头部", "巨头"])  # 甲、乙等龙头|引领丙产业
_LEADERS = frozenset(["领军企业", "龙头企业", "骨干企业", "链主企业"])  # 行业龙头企业
_LETTERED = ("N个", "X个", "N大", "X大", "N条", "X条")  # 甲、乙等N个特色产业集群
_HERE = re.compile("[省市县区]内|我[省市县区]|全[省市县区]|本[地省市县]|当地")  # A、B等|省内|优势产业
_FILLERS = frozenset(["这些", "一批", "一系列", "多个", "若干", "各类", "一大批", "的"])
