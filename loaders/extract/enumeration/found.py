"""What an enumeration came to be, and whether its members read like fields of industry or like named things."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_NOT_FIELD = re.compile(
    r"^否|第一[台套架辆部块颗座艘枚]|[的了将把为是、]|最[优好强大多高快新]|(?:发展|产业|经济|创新|城镇|生态|功能|开放)[主副次]?[轴圈廊]$|(?:发展|功能)带$|[和与及]以(?=.)|^[一两三四五六七八九十几][块颗台辆件座只款粒片根张把]|项目\d|\d月|^(?:在(?!线|轨|役)|以(?!太))|^(?:机遇|风口|契机|先机|窗口期)|(?<![海当])归|看(?![护台板])|^到|^(?:制造|智造|创造|质造)$|设立|成立|(?<=..)到(?=..)|(?<![定面导])(?<![电控动力轮]转)(?<![万定])向(?!日|系统|器|架|节)|不(?!锈|饱和)|^卖|\d+[个家项条名颗发台辆套种万亿吨]|^年产|建设(?!机械)|打造|依托|推(?:动|进(?!剂|器|系统))|加强|实施|开展|培育|提升(?!机|装备)|^(?:首(?:批次|版次|台)|新(?:技术|产品|业态|模式|工艺))|^(?:关键|核心|前沿|共性|通用|颠覆性|卡脖子|先进|底层|重大|原创)+技术$|^(?:龙头|支撑|引领|补充|核心|支柱|主导|重点|一批|一个|这些|各|企业|园区|基地|项目|产品|服务|资源|人才|市场|技术|资金|政策|标准|品牌|平台|机构|高校|院所|商会|协会|资本|土地|能耗|数据|用地|环境|质量|效益|安全)$|企业$|政府$|机构$|院所$|^链条$|生产线$|产线$|示范线$|首条|监测系统$|产业升级$|产业[有为是].|党委|队伍$|人才$|能力$|水平$|部门$|单位$|(?<!商标)品牌$|赋能|全行业$|主轴$|底线$|红线$|短板$|弱项$|既有建筑|良性循环$|基础设施(?!装备|材料)|(?:(?<!智慧)(?<!海绵)(?<!数字)(?<!韧性)(?<!绿色)城市|大省|大市|大县|强省|强市|强县|地区|(?<!生产)路线)$"
)
SPATIAL = re.compile(
    r"(?:(?<![转曲子准芯光轮])(?<!传动)轴|(?<![输传]送)(?<![胶绷宽卷钩腰皮履磁织钢铜铝焊])带|(?<![正负阴阳电])极|(?<![线垫轴])圈|廊|翼|组团)$"
)  # 东部绿色转型带: a part of a map, no field
_ANYWHERE = frozenset(["全球", "全国", "世界", "国内外", "海内外", "境外", "海外"])  # 面向|全球|招商
_CHANCES = ("先机", "契机")
OF_FIELDS = re.compile("[上下]游|配套|领域|行业|环节|赛道|产业")  # 甲材料、乙零部件等下游企业: what firms make
_LONGEST_MEMBER = 18
_LONGEST_FIELD = 14
_PROCESSED = re.compile(
    r"(?:绿色|清洁|智能|综合|循环|规模化|精深|高值化|资源化|梯次|再生)?(?:产品|生产|利用|回收|研发|应用|运营|维护|组装|总装|(?<!再)制造|上游|中游|下游|后市场)$"
)
SORT = "(?:主导|首位|支柱|特色|优势|重点|配套|主攻)产业"  # what a park or a place calls what it lives on
COUNTED_SORT = "[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}?产业"  # 三大主导产业|A、B、C齐头并进
_BESIDE_SORT = re.compile(SORT + "(?![为是有链园集群基体的发布])(?=[\u4e00-\u9fff]{2})")


@dataclass(slots=True)
class Found:
    """What an enumeration came to be."""

    members: list[Entity]
    group: Entity | None
    span: Span
    kind: str


_QUALITY = re.compile(  # 材料产业是|战略性、|基础性产业; A、B、|其他新材料
    "其[他它].*|(?:战略|基础|先导|支柱|全局|引领|标志|关键|公益|主导|支撑|长远|前瞻|先行|根本|系统|带动|成长)性(?:的)?(?:产业|行业|领域)?"
)


@lru_cache(maxsize=20_000)
def may_be_field(member: str) -> bool:
    if _QUALITY.fullmatch(member):
        return False
    named = 2 <= len(member) <= _LONGEST_MEMBER and any(map(str.isalpha, member))  # 《》 names nothing
    return named and not _NOT_FIELD.search(member) and member not in _ANYWHERE and not member.endswith(_CHANCES)


def plausible(members: list[str]) -> bool:
    """Whether most members have a word of industry in them."""
    hits = sum(any(m[i : i + n] in _fields() for i in range(len(m)) for n in (2, 3, 4, 1)) for m in members)
    return hits * 2 >= len(members)


@lru_cache(maxsize=20_000)
def ends_in_field(word: str) -> bool:
    """Whether a name ends with a word of industry or of products: …材料, …装备, …机, …片."""
    word = re.sub(r"[(].*[)]$", "", word)
    known = any(word[-n:] in _fields() for n in range(1, 7)) or word.endswith(tuple(lx.words("product_tail")))
    return known or is_trade(word)


def _fields() -> frozenset[str]:
    return lx.words("industry_word")


def ends_with_head(word: str) -> bool:
    """Whether a name ends with a head of another kind than industry; 海洋工程 is no programme."""
    table = lx.flags()
    longest = next((table[word[-n:]] for n in range(min(len(word), 8), 1, -1) if word[-n:] in table), 0)
    return bool(longest & (lx.HEADS & ~lx.INDUSTRY | lx.LIST)) and not longest & lx.GUARD


@lru_cache(maxsize=20_000)
def covered_by_words(name: str) -> bool:
    """Whether a name says nothing that the lexicon does not know: no named thing."""
    table, at = lx.flags(), 0
    while at < len(name):
        length = next((n for n in range(min(8, len(name) - at), 1, -1) if name[at : at + n] in table), 0)
        if not length:
            return False
        at += length
    return not any(c.isascii() for c in name)


@lru_cache(maxsize=20_000)
def unwanted(text: str, start: int, end: int) -> bool:
    """Whether these words say of what they enumerate that it is not promoted: closed down, bought, taught, inspected."""
    return _unwanted().search(text, start, end) is not None


@cache
def _unwanted() -> re.Pattern[str]:
    return re.compile(lx.alternation(lx.words("unpromoting")))


def reads_as_field(name: str) -> bool:
    """Whether words name a field by themselves: its end is a word of industry that says more than 技术 or 服务 do."""
    if name not in _fields() and (processed := _PROCESSED.search(name, 2)):  # 智能制造 is one
        return reads_as_field(name[: processed.start()])
    if is_trade(name):
        return True
    if not (may_be_field(name) and len(name) <= _LONGEST_FIELD and ends_in_field(name)) or "在" in name:
        return False
    if is_class(name) or name in lx.words("general") or ends_with_head(name) or is_phrase(name):
        return False
    last = next((name[-n:] for n in range(min(len(name), 7), 0, -1) if name[-n:] in _fields()), "")
    if last in lx.words("abstract_field"):
        return last != name and ends_in_field(name[: -len(last)])
    return True


@lru_cache(maxsize=20_000)
def is_trade(name: str) -> bool:
    """Whether a name is a field that is called a trade: 现代物流|业, 商贸|业; but not 红日药业, nor 服务业 at large."""
    field = name.removesuffix("业")
    named = any(field[-n:] in _fields() for n in range(2, min(6, len(field)) + 1))
    return field != name and named and covered_by_words(field) and reads_as_field(field)


def is_phrase(name: str) -> bool:
    """Whether a verb, a firm or a word of grammar stands in the words: they are no name."""
    table, nouns, at = lx.flags(), lx.words("nominal"), 0
    if name.startswith(_STRENGTHS) and not (
        name.startswith("基础")
        and ends_in_field(name[2:])
        and name[2:] not in lx.words("abstract_field") - {"材料", "工艺"}
    ):
        return True
    while at < len(name):
        word = next((w for n in range(min(6, len(name) - at), 1, -1) if (w := name[at : at + n]) in table), "")
        bits = table.get(word, 0)
        acts = bits & _ACTS and not bits & (lx.GUARD | lx.KIND | lx.FIELD) and not (at and word in nouns)
        if acts or (not at and not word and name[0] in _GRAMMAR):
            return True
        at += len(word) or 1
    return False


_ACTS = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.PROGRAMME | lx.LIST | lx.FIRM | lx.ENTERPRISE | lx.ORGAN
_GRAMMAR = "但虽若如因故仅只没不无未做抓打靠是围在正则又也以把将有为与和及的等向往从由对给让被其各该这那都就还要再"
_STRENGTHS = ("优势", "基础", "条件", "资源", "特色", "潜力")


def after_sort(text: str, at: int, end: int) -> int:
    """Where a field begins behind what it is called: 首位产业|新型显示."""
    sort = _BESIDE_SORT.match(text, at, end)
    return sort.end() if sort and reads_as_field(text[sort.end() : end]) else at


def after_verb(text: str, at: int) -> int:
    """Where the object of a verb begins whose last character may be the object's: 做|精密铸件."""
    return at - (
        text[at - 1 : at + 1] in _fields() and not text.endswith(("聚焦", "培育"), 0, at)
    )  # 聚焦|化工, 培育|种业
