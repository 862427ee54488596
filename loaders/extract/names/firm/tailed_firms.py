"""Whether a name that ends as firms do is that of a firm: 誉衡|制药 anywhere, 甲|重工 where a firm stands, but no 变频|压缩机."""

import re
from functools import cache

from loaders.extract.enumeration.found import covered_by_words, ends_in_field, reads_as_field
from loaders.extract.names.firm.firms import (
    firm_like,
    is_sited,
    may_be_name,
    names_substance,
    odd_name,
    of_quarter,
    stops_name,
    tailed,
)
from loaders.extract.names.head.kinds import coined, unknown
from loaders.extract.names.speech import cuts_word
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_STAFF = r"(?:的)?(?:(?:生产|智能化?|数字化|自动化|现代化|无尘|总装|组装|加工|装配)*(?:车间|展厅)|厂区|(?:行政|技术|生产|销售|运营|财务|市场|研发)?总监|(?:常务)?副?(?:董事长|总经理|总裁|总工程师)|(?:党委|党支部|党总支)(?:副?书记)|执行董事|创始人|生产部|行政部|车间主任|(?:相关|项目|企业)?负责人)"
_COMES = r"(?:正式|选择|签约|决定|已经?|先后|相继|成功|陆续)*(?:落户|扎根|入驻|落子|落地)(?=[\u4e00-\u9fff]{2})|签[订署][^,。]{0,6}协议|看到|了解到|采访|(?:位于|坐落[于在])|从[\u4e00-\u9fff]{2,6}(?:搬|迁|来到)|(?:联合|携手|与)[\u4e00-\u9fff]{2,10}?(?:大学|学院|研究[院所]|科学院|协会|联合会)"
_HAS = re.compile(f"{_STAFF}|{_COMES}")  # what only a firm has or does right behind its name
_DOES = (
    r"(?:的)?(?:产值|产量|产能|产线|生产线|生产车间|车间|厂区|厂房|展厅|公司|负责人|相关负责人|董事长|总经理|总裁|副总|老总|创始人|工程师|技术人员|工人|员工|订单|旗下|销量|营收|总部|年销|所在地|"
    r"年产|满产|满负荷|扩产|投产|建成|新建|投资|研发|自主研发|生产的|主导|牵头|领航|领跑|引领|入选|入驻|获评|获批|成为|成了|落户|签约|开工|上市|一季度|上半年|去年|今年|实现|20\d\d年)"
)
DRAWN = re.compile("的?(?:带动|引领|牵引|示范|支撑)下")
_COUNTED = re.compile("[一两二三四五六七八九十几\\d]家化$")  # 新凤鸣、桐昆|两家化纤企业
_GOES_ON = re.compile(
    r"[,;。、()”]|$|(?:已经?|也|则|正|将|要|还|都|均|又|就|在|为|是|把|从|向|与|和|联合|携手|攻|做|带|拿|有|等|现|首|由|以|于|再|新|未|不再|没有?|被|均|的?\d)"
)
_LED_BY = re.compile(
    r"(?:靠|围着|围绕|抓|由|以|依托|联合|携手|牵手|企业|公司|龙头|链主|巨头|(?:相邻|毗邻|邻近|隔壁|对面|一旁|旁边|同区)的|引进的?|引入的?|引来的?|落户的|入驻的|旗下|支持|来自|(?:察看|走访|考察|参观|走进|调研)了?|位于[^,]{2,8}的|(?:做|专做|生产|制造|主营|主攻|从事|研发|专供)[\u4e00-\u9fffA-Za-z0-9]{2,12}的)$"
)
_A_FIRM = re.compile("(?:企业|公司|龙头|链主|巨头)$")
SURE = ("集团", "公司", "股份", "控股", "实业", "总厂")
_ALONE = tuple("的由以在将把对为是从向被与和")  # 石化|为: words of one character that follow names
_SERVES = re.compile(
    "科技(?:服务|创新)(?=推出|研发|开发|全[国球省市]|[^,。;、]{0,8}(?:企业|客户|用户))"
)  # 云帆科技|服务30家企业
FULL_STEM = 3  # characters; what is longer may hold a tail of its own: 甲重工|新能源汽车
LONGEST = 12  # characters of a name
FULL = re.compile("(?:集团)?(?:股份|控股)?有限(?:责任)?公司$")  # 云帆新材料|股份有限公司
_GOES_ON_FULL = re.compile("(?:集团)?(?:股份|控股)?有限(?:责任)?公司")  # 云帆新材料|股份有限公司
_NO_STEM = re.compile(
    "^[看再到在以是由等看为向与和及使让将被把从对个项条家座种][\u4e00-\u9fff]*$|[县市区镇乡村省州旗港湾制用式型级性新版化质产类控商]$"
)
_PLAIN_AFTER_COINED = ("能源", "智能", "医疗", "绿能")
_OF_ZONE = re.compile(f"[\u4e00-\u9fff]{{2,6}}?{ZONE}")
_OF_CITY = re.compile("[\u4e00-\u9fff]{2}[市县区州]")
_MEDIA = ("报记者", "报讯", "日报", "晚报", "网讯", "频道")
_OF_CHINA = re.compile(  # 建设|中国食品名城, 来源:|中国化工报
    "中国[\u4e00-\u9fff]{2,6}?(?:名[城县镇市]|之[都乡城]|报(?![送告名出废价批关考])|网(?=[,。;、)\\s]|讯|$)|博览会|交易会)"
)
_PAPER_NUMBER = re.compile(r"[\u4e00-\u9fff]{0,6}[(]20\d\d[)]\d+号")
RANKS = frozenset(["", "省", "市", "州", "盟", "县", "区", "旗"])  # 红河|州
_OF_LAND = re.compile(  # 依托|戈壁农业
    "(?:戈壁|山地|山区|寒地|寒旱|旱作|高原|设施|草原|沙漠|荒漠|绿洲|丘陵|平原|都市|城郊|湿地|雨养|节水|林下|近海|远洋|淡水|海洋)(?:农业|林业|牧业|渔业|草业|经济)$"
)


def is_firm(text: str, clause: Clause, span: Span, led: int) -> bool:
    """Whether a name with a tail stands where a firm does, behind what leads to it (依托蓬莱|甲重工); a coined one does so anywhere."""
    name = text[slice(*span)]
    if _is_cut(text, clause, span) or _is_field(name) or _is_last_of_fields(text, clause, span):
        return False
    made = any(_LED_BY.search(text, clause.start, start) for start in (span[0], led))
    if text[span[0] - 1 : span[0]] == "的" and ends_in_field(name) and not made and not is_sited(text, span[0]):
        return False  # 甲电器的变频压缩机
    if (_is_coined(name) and not _field_follows(text, clause, span[1])) or (
        name[2:] in lx.words("placed_firm_tail") and name[:2] in lx.divisions()
    ):
        return True
    if FULL.search(name) and len(name) > LONGEST:
        return unknown(name) > 1 and odd_name(FULL.sub("", name)[:LONGEST])
    if DRAWN.match(text, span[1]) and tailed(name):
        return True  # 在江西铜业|的带动下
    if not may_be_name(name) or _is_vague(text, clause, span):
        return False
    if _does().match(text, span[1], clause.end):
        of_field = lx.flags().get(name[0], 0) & lx.FIELD and not FULL.search(name)
        return firm_like(name) and not of_field  # 锂离子电池|产值, but 云帆有限公司|落户
    return _ends_there(text, clause, span) and (name.endswith(SURE) or is_sited(text, span[0]) or made)


def _is_cut(text: str, clause: Clause, span: Span) -> bool:
    """Whether words are no whole name: 企业|家|返乡建设, 东禾环装|备, 甲工信科技|(2024)12号, 云帆新材料|股份有限公司."""
    name, end = text[slice(*span)], span[1]
    if name.endswith("网讯") or _COUNTED.search(name) or (name[0] == "家" and text.endswith("企业", 0, span[0])):
        return True
    over = cuts_word(text, end) and not text.startswith(_ALONE, end) and not _SERVES.match(text, end - 2)
    if text[end - 1 : end + 1] in lx.flags() or over or text.startswith(("化改", "级"), end):
        return True  # 集通电气|化改造, 甲智能|工厂, 中藏药科|研传承
    if _GOES_ON_FULL.match(text, end) or text.startswith(_MEDIA, end) or _PAPER_NUMBER.match(text, end):
        return True
    return _OF_CHINA.match(text, span[0], clause.end) is not None or name.startswith(("上述", "该", "两家"))


def _is_field(name: str) -> bool:
    """Whether a name with a tail is that of a field, of some place or of none: 戈壁农业, 变频压缩机, 涪陵市汽车, 两江新区|新能源汽车."""
    if _OF_LAND.search(name) or of_quarter(name) or lx.flags().get(name, 0) & lx.FIELD:
        return True
    if not ends_in_field(name):
        return False
    if covered_by_words(name) and not _is_regional(name) and name not in lx.words("firm_tail"):
        return True
    places = (place for place in (_OF_CITY.match(name), _OF_ZONE.match(name)) if place)
    return any(covered_by_words(name[place.end() :]) for place in places)


def _is_last_of_fields(text: str, clause: Clause, span: Span) -> bool:
    """Whether a field stands before a name in a list: 制造业、|盐气化工."""
    if text[span[0] - 1 : span[0]] != "、":
        return False
    before = text[max(clause.start, span[0] - LONGEST) : span[0] - 1].rpartition("、")[2]
    return reads_as_field(before) and covered_by_words(before) and ends_in_field(text[slice(*span)])


def _is_vague(text: str, clause: Clause, span: Span) -> bool:
    """Whether a name ends as fields do, and nothing shows that it is a firm's: 新能源|材料, but 誉衡材料|车间, 企业|甲材料."""
    name = text[slice(*span)]
    vague = lx.ending(name, lx.words("vague_firm_tail"))
    if not vague:
        return False
    stem = name.removesuffix(vague)
    has = coined(stem) and _HAS.match(text, span[1], clause.end)
    return not (has or _A_FIRM.search(text, clause.start, span[0])) or unknown(stem) < len(stem)


def _ends_there(text: str, clause: Clause, span: Span) -> bool:
    """Whether a name with the tail of a firm ends where what follows is no part of it: 甲重工|和乙, 丙炼化|已投产."""
    name = text[slice(*span)]
    if not tailed(name) or names_substance(name):
        return False
    ends = any(w.start == span[1] and stops_name(text, w) for w in clause.words)
    return ends or FULL.search(name) is not None or _GOES_ON.match(text, span[1], clause.end) is not None


def _field_follows(text: str, clause: Clause, end: int) -> bool:
    """Whether a field goes on behind a name (甲电子|信息), and no workshop does (甲药业|智能化车间)."""
    return (
        not _HAS.match(text, end, clause.end)
        and not text[end : end + 1].isascii()
        and any(w.start == end and w.flags & lx.FIELD and not w.flags & lx.HEADS for w in clause.words)
    )


def _is_regional(name: str) -> bool:
    """Whether a name begins with a region and ends as those of firms do: 滇南|铜业."""
    return any(name[:n] in lx.words("region") and name[n:] in lx.words("firm_tail") for n in (2, 3))


def is_short(place: str) -> bool:
    """Whether a place stands without its rank: 德州, but no 德州市."""
    return not lx.has_rank(place) or place in lx.words("region")


def _is_coined(name: str) -> bool:
    """Whether a name can be nothing but a firm's: 誉衡|制药, 晶科|能源."""
    place = lx.place_length(name)
    short = place and is_short(name[:place]) and name[place : place + 1] not in RANKS
    own = name[place:] if short else name  # 青河|誉衡制药
    tail = next((own[n:] for n in (2, 3, 4) if _tails().fullmatch(own[n:])), "")
    rest = own[: len(own) - len(tail)]
    vague = _tails(vague=True).fullmatch(tail) is not None and tail not in _PLAIN_AFTER_COINED
    if (
        vague
        or not coined(rest)
        or (len(rest) > FULL_STEM and tailed(rest))
        or _NO_STEM.search(rest)
        or names_substance(name)
    ):
        return False
    return rest not in lx.divisions() and rest not in lx.words("region") and not lx.counties(rest) and may_be_name(name)


@cache
def _tails(*, vague: bool = False) -> re.Pattern[str]:
    """What the names of firms end with, one alone or before what is more sure: 电子|科技; `vague`: those that fields end with as well."""
    tails = lx.alternation(lx.words("vague_firm_tail" if vague else "firm_tail"))
    return re.compile(tails if vague else rf"(?:{tails})(?:科技|装备|制造|股份|集团)?")


@cache
def _does() -> re.Pattern[str]:
    return re.compile(_DOES)
