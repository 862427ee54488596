"""Firms that running text enumerates: 甲铝业、乙股份和丙三家满产; 以甲科技、乙为链主; 引进甲、乙; by what only firms are or do."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import OF_FIELDS, Found, covered_by_words, ends_in_field, reads_as_field
from loaders.extract.names.firms import (
    SITE,
    TOGETHER_WITH,
    before_bracket,
    firm_like,
    is_common,
    is_sited,
    is_unexplained,
    may_be_name,
    names_substance,
    odd_name,
    of_quarter,
    place_before,
    stops_name,
    tailed,
)
from loaders.extract.names.kinds import coined
from loaders.extract.names.leading_firms import leading_firms
from loaders.extract.names.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.periods import PERIOD
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces, words_at

Span = tuple[int, int]
_NO_FIRMS = "(?:实验室|中心|平台|园区?|院所|高校|医院|单位|机构|部门|协会|学校|银行|车间|酒店|景区)"
_COUNT = rf"\s?(?:等|…+)?\s?(?:近|约|超过?|逾|共)*[\d一二两三四五六七八九十]+(?:多|余)?(?:家|户)(?![^,。;、]{{0,8}}{_NO_FIRMS})"
_KIND = "(?:(?:头部|龙头|知名|领军)品牌|企业|公司|链主|龙头|巨头|央企|国企|民企|厂商|药企|车企|大厂|厂家|名企|上市公司|制造商)"
_ROLE = r"(?:共同?(?=[担任为])|分别|均|都|已经?)?(?:等)?(?:[\d一二两三四五六七八九十]+家)?(?:企业|公司)?(?:成为|为|是|作为|争?当好?|争?做|[担出兼]?任|担当)(?:其|该链|本链|主要|整[车机]|[\u4e00-\u9fff]{2,8}链)?“?(?:龙头|链主|引领|领军|牵引|主力|骨干|代表|核心|头雁|支撑|依托|主体|主(?=[,。;]|$))"
_MAKES = "(?:扩产|扩能|增产|产销两旺|量产|达产|满产|稳产|稳定生产|正常生产|(?:产能|项目产能)(?:加快|逐步|持续|陆续|全面|集中|有序|进一步)*释放|满负荷|开足马力|产能利用率|到了|到齐|唱主角|挑大梁|担纲|打头阵|这些企业|这[样类]的(?:企业|公司|龙头))"
_DOES = (
    "(?:(?:重点)?(?:突破|攻克)(?!口|性)|分别向[^,。;]{2,40}?(?:转型|升级|延伸|拓展)|的(?:厂房|车间|产线|新线|生产线)|在(?=[\u4e00-\u9fff]{2,5}的?[\u4e00-\u9fff]{2,10}(?:园区?|开发区|高新区|经开区|新区|基地)(?:[,。;]|$))|在(?=[,。;)]|这里|此|[^,。]{0,4}名单|列)|投产|开工|复产|停产|抱团|落户|落地|落子|入驻|进驻|驻扎|跟进|布局|带动|带起|支撑|撑起|助推|引领|冲击|落位|加快|携手|签[约署订]|达成[^,。;]{0,4}合作|(?:实现|完成|贡献)[\u4e00-\u9fff]{0,4}(?:产值|营收|收入|增加值|税收|利润|销售额)|共建|联建|组建|增资|投资|追加|领衔|领跑|(?:都|均|全|同)是(?![^,。]{0,12}项目)|之外|建厂|设厂|"
    "齐聚|云集|集聚(?![区地])|聚集(?![区地])|汇聚|扎根|安家|加盟|加入|旗下|[又来]自|上市|(?:入选|入围)(?![^,。;、]{0,14}(?:集聚区|集中区|先行区|名[镇村]|强[镇村]|[百千]强县|示范[县镇村街]))|转向|转产|转做|上榜|榜上有名|分列|分居|位列|位居|名列|排名|获评|跻身|被认定|被评|竞相|联手|合资|联合|牵头|参与|承担(?!能力)|走出去|从这|扎堆|受益|周边|未[列计]|共用|共享(?!平台|工厂|中心)|"
    "研发|出口|转型|深耕|攻克|攻(?!方向|坚)|生产|合作|做大|产能|产值|营收|产量|产销|订单|老总|董事长|总经理|总裁|副总|负责人|创始人|工人|员工|车间|生产线|产线|厂区)"
)
_SITED = "在[\u4e00-\u9fff]{1,8}?(?:都|均|也|先后|已)*(?:有|建|设|落|投|布局|开)"
_ADVERB = rf"(?:总部|等|均|都|已经?|也|{PERIOD}|同期|先后|相继|陆续|纷纷|正在?|共同|成功|率先|先行|抢先|一起|同步|则|仍|还|双双|集中|全部|分别|将|要|又|就|有望)*在?"
_RISES = "(?:建设|打造|创建|争创|建成|成长|发展|培育)(?:成为?|为)?(?=[^,。;、]{0,12}(?:一流|单项冠军|小巨人|领航|链主|独角兽|瞪羚|领军)[^,。;、]{0,4}企业)"
_AFTER = sought(
    rf"(?P<role>{_ROLE})|(?P<strong>{_COUNT}|手[里中]|{_RISES}|(?:等)?(?:企业|公司|龙头)?的?(?:“[^“”]{{1,6}}”)?(?:带动|龙头|引领|链主|牵引|示范|辐射|头雁|支撑|骨干|主力军?|领军){{0,2}}作用|\s?(?:等|…+|这[些类样]的?|那些|[几多]家)[^,。;:、的“]{{0,10}}“?{_KIND}|等一大?批[^,。;:“”]{{0,16}}的[^,。;:、的“]{{0,8}}{_KIND}|所在的?(?=[\u4e00-\u9fff]{3})|“?[二三四五六七八九十双两]大?[^,。;、]{{0,6}}?(?:巨头|商(?=[^务业贸])|龙头|链主|集团|企业|公司|金花|金刚|剑客|虎将|兄弟)|{_ADVERB}{_MAKES})|(?P<weak>{_ADVERB}(?:{_DOES}|{_SITED}))"
)
_FIRMS_ARE = re.compile("(?:企业|公司)(?:主要|代表)?(?:包括|包含|有|为|是|如)[::]?$")
_CALLED = re.compile(
    "(?:家|户),?(?:分别|依次)?(?:是|为|即|有)$|(?:家|户):$|(?:企业|公司|龙头|链主|央企|巨头)”?(?:主要)?(?:包括|有|为|是|如|:)*$"
)
_CUT = re.compile(
    rf".*(?:{TOGETHER_WITH}|(?:政府|管委会|[局委厅])(?:分别)?[与同和]|(?:企业|客商|(?:会员|成员|理事|会长|链上|上下游)单位)[与同]|(?:副?会长|理事长?|会员|成员|发起)单位|(?:企业|公司)(?:主要|代表)?(?:包括|有|为|是|如)?|(?<=企业)代表(?![性团])|入[区园]的?有|[区县市园省内里]有(?![色研机限])|(?:集中|聚集|集聚|汇聚|落户|引来|迎来)了|接连|带起|抱上|放大(?!器)|龙头|巨头|链主|的有|靠|围着|围绕|像|抓|盯住|跟着|傍着|手握|连同|其中|旗下|既有|也有|又有|外加|再?加上|还有|链(?:自然|就|则|主要)*[看由靠是有]|配套(?!发展|企业)|,)(?=[\u4e00-\u9fff]{{2}})"
)
_ACTED_ON = re.compile(
    "(?:支持|鼓励|推动|扶持|服务|抓住|抓牢|盯住|盯紧|盯着|围绕|依托|依靠|靠着?|发挥|用好|叫响|做强|做大|联合|携手|联手|牵手|对接|绑定|由|以|看|让|有|跟着|带着|连同|包括|借力|借助|推荐|如|像|入[区园]的?有|集中|聚集|集聚|汇聚|引来|迎来|入驻)(?:好|了|着)?$"
)
_LEAD = re.compile("(?:外加|再?加上|还有|其中|而|目前|现|同时|另外|此外|连同|以及)?")
_TOWNS_DO = re.compile(r"(?:[(][^()]*[)])?(?:等地|两地|三地|打造|建设|发展|主攻|重点|争创|创建|定位|布局|为|因地制宜)")
_PAST = re.compile(
    "[\\d两三四五六七八九十]+个|[要将把已均都也正各负]|分别|依次|(?:数字|智能|绿色|高端|信息)化|作了?(?=[^,。;、]{0,6}(?:发言|报告|介绍|推介|致辞))|居(?=全|行|国|世|前|首)|总部(?=[设位在放落迁])|周边|一带|附近|之外|以及|技改|扩建|改造|扩能|[一二三]期|合作(?:共建|建设|开发)|联合(?:攻关|研发|开发|建设|承担|打造|成立|组建|申报)"
)
COUNT_OF_FIRMS = r"(?:\d+|[一二两三四五六七八九十]+)(?:家|户)(?:企业|公司)?"
_SAID_OF_IT = re.compile(  # 甲有限公司|未能上榜
    "(?:(?<=有限公司)|(?<=集团)|(?<=股份)|(?<=科技))(?:未|没|尚|力争|争取|拟|将|曾|已|也|均|都|分别|成功|顺利|先后|双双|正(?!大)|不|因|被|加快|加速|持续).*$|(?<=...)(?:成功|顺利|双双|未能?|尚未|有望|曾)+$"
)
_SITED_BEHIND = re.compile(
    "(?<=..)[(](?:招商|在建|筹|签约|拟建|洽谈|[^()]{2,8}[市县区州旗])(?:中|期)?[)]$|(?<=..)(?<![域部球国区二发])总部$"
)  # 海云风电(丰东区), 甲集团总部
_BEFORE_BRACKET = re.compile(rf"(?:有|占)?{COUNT_OF_FIRMS}\($")
_SCHOOL = re.compile(".{2,}(?:大学|学院|研究院|研究所|设计院)$")  # beside firms
_COUNTED = re.compile(f"{COUNT_OF_FIRMS}$")
_WORKS = re.compile(r"项目|工程|基地|[园片]区?$|[一二三四五六]期|年产|\d(?:GWh|GW|万吨|万辆)|改造|扩建")
_NO_LIST = re.compile(
    "(?!(?:联合|牵头|共同)?(?:建设|组建|创建|共建|承建|打造))(?:(?:产业|领域)?上(?:下功夫|做文章|发力|求突破)|等?(?:标准|规模|品牌|连锁|产业)化|(?:等)?[\\d一二两三四五六七八九十]+(?:个|大|项|类|种|条|款|道|处|座|镇|街|[园区城港])|(?:等|…+)?(?:这[些几](?:道|个|项)?)?(?:[^,。;、]{0,12}?的)?(?:传统|关键|核心|主要|独特|精细|古法|[\\d一二三四五六七八九十]+(?:余|多)?[道个项])*(?:本地|省内|市内|就近)?(?:工序|程序|工艺|流程|环节|步骤|配套率|采购率|国产化|新增更新)|(?:等)?[^,。;、]{0,10}(?:[乡镇](?!企业)|街道|[市州县]区|项目|产业|行业|领域|集群|园区|基地|产品|品牌|平台|实验室|中心|名单))"
)
_UNIVERSITIES_TOO = re.compile("[政地军校院央]{0,3}(?:产学研|校院企|院校企|校企|院企|企校|企地|地企)")
_LEADERS = ("龙头", "链主", "领军", "头雁")
_SAYS = re.compile(
    "^(?:重大|重点)|[两三四五六七八九十\\d]+条链|(?:[步起]早|[底力]厚|[量力性]足|[性力度]强|[性度]大|[链群]少|[本率量]低|[率度]高|速度快|[条产]全|余|带小|联动|最[大强优高多早好]|第[一二三四五六七八九十\\d]{1,3}|领先|首位)$"
)
_ELEMENT = re.compile(".[锂钾镁钠硼铝铜铁锌铅锡硅磷煤油气盐铬钛钒电水粮]")
_TOGETHER = ("联合", "联手", "携手")  # …,|联合|国轩、瑞浦补上短板
_OURS = ("我省", "我市", "我区", "我县", "我州", "本市", "本省")
_OF_FIRM = re.compile(
    r"(?P<firm>[\u4e00-\u9fffA-Za-z]{2,20}?)的(?:“[^“”]{2,40}”|[^、,。;“”的]{2,20}?(?:工厂|车间)|(?P<product>[\u4e00-\u9fff]{2,10}?)(?=、|和[\u4e00-\u9fff]{2,10}的|订单|产销|产量|生产|产品|装置|项目))(?:、|和|以及|及|与)?(?=[^的]|$)"
)
_ACADEMIES = ("中国科学院", "中科院", "中国工程院")
_RANKS = ("市", "州", "县", "区", "盟", "旗")
_GROWN = re.compile("(?:发展|主攻|做强|做优|做大|布局|壮大|生产|研制|研发|聚焦|瞄准|锚定|深耕)$")
_FIELDS_ARE = re.compile(
    "(?:产业|集群|产业链|赛道)(?:主要|分别|具体|依次)*(?:是|为|有|即|包括|涵盖|涉及)[::]?$"
)  # after what no firm is
_COUNTED_SITES = re.compile("[两二三四五六双](?:大)?(?:[园区港城]|[园片]区)$")
_LONGEST = 20
_HAS = re.compile("(?:目前|现|已)*拥?有(?![色研机限])(?=..)")
_COMPANY = re.compile("集团|公司|股份|企业")
_COUNTED_FIRMS = re.compile(
    rf"[两二三四五六七八九十\d]+(?:家|户)(?:[^,。;、]{{0,8}}?)(?:企业|公司|链主|龙头|巨头)|等(?:一大?批|众多|多家)[^,。;、]{{0,8}}?(?:企业|公司|(?:链主|龙头|巨头)(?=[,。;]|$))|{_RISES}"
    r"|等\d+(?:家|户)(?:均|都|全部|双双|成功|顺利)*通过了?(?:复核|认定|评审)"  # 甲、乙等5户通过复核
)
_SETTLES = re.compile(  # 甲、乙|落户丙产业园: so do firms, and works
    "(?:已|均|都|也|先后|相继|纷纷|成功|陆续|双双)*(?:落户|入驻|进驻)[\u4e00-\u9fff]{2,24}?(?:园区?|开发区|高新区|经开区|新区|科技城|保税区)"
)
_UNSETTLED = re.compile(  # 甲、乙未|落户丙产业园, 争取甲、乙入驻
    "(?:如果|若(?!羌)|假如|争取|力争|希望|.*(?:有望|计划|拟|[未没不无]|没有|曾经?|拒绝|争取|希望|的竞争对手)(?:落户|入驻|进驻)$)"
)
_RESEARCH = re.compile(
    "等(?:核心|关键|重大)*(?:技术|科技|产业)?(?:攻关|科研|研发|研究)(?:专项|计划)?(?:项目|课题|任务)"
)
_PARTS = re.compile("(?:其|关键|核心|重要)?(?:零部件|零配件|配件)")  # of what is made
_NO_NAMES = frozenset(["项目", "工程", "基地", "园区"])
_NEXT_FRAME = re.compile(  # 以甲为龙头的A、|以乙为龙头的B: what stands before is no firm beside 乙
    "以[^,。;:以为的]{2,24}为“?(?:链主|龙头|引领|骨干|核心|主体|代表|牵引|依托|支撑)[^,。;、以]{0,6}的"
)
_SERVES = re.compile("以.[补促带兴强养塑彰助哺扶撑推聚引育]..?")  # 以工补农、|以产促城
_LONG = 6  # characters of a name beside works that may be works itself


_PRESS = re.compile("[\u4e00-\u9fff]{0,6}(?:讯|电)[ \t]*(?:[(]|(?:本报|全媒体|见习)?记者|\n|$)")
_REPORTERS = re.compile("^(?:记者|通讯员|见习记者|全媒体记者)|(?:日报|晚报|早报|时报|商报|导报|周刊)$")
_SORT = re.compile("等(?P<head>[\u4e00-\u9fff]{2,8}?)(?<!企业)(?<!公司)(?=的|[,。;、]|$)")


_GREAT = re.compile("(?:最大|重要|主要|知名|领先|唯一|核心|首个|最强)的?$")  # 全球最大的|甲电池和乙电池生产基地
_BASE = re.compile("等?(?:研发|生产|制造|加工|供应|出口|种植|养殖|集散)+(?:基地|中心|大[省市县国]|地)")


def firm_runs(text: str, clause: Clause) -> list[list[Span]]:
    """The enumerations of a clause that can only be firms."""
    told = [_in_bracket(text, word) for word in clause.words if word.flags & lx.BRACKET]
    told += leading_firms(text, clause)
    if not clause.flags & (lx.COMMA | lx.AND):
        return [run for run in told if run]
    runs = [*told, *(_run(text, clause, joints) for joints in _chains(text, clause)), _with_products(text, clause)]
    made = [_without_made(text, run) for run in runs if run]
    named = [run for run in made if run and not _by(text, run) and not _of_great_base(text, run)]
    named = [run for run in named if not _of_counties(text, run) and not _of_a_sort(text, run)]
    return [run for run in named if not _reports(text, run)]


def _reports(text: str, run: list[Span]) -> bool:
    """Whether these are papers and those who write for them: 甲经济导报、|乙发展网|讯, 作者:|记者某某、某某."""
    return _PRESS.match(text, run[-1][1]) is not None or any(map(_REPORTERS.search, words_at(text, run)))


def _by(text: str, run: list[Span]) -> bool:
    """Whether these are pairs of what serves what: 坚持以|文塑旅、以旅彰文."""
    return text[run[0][0] - 1 : run[0][0]] == "以" and any(map(_SERVES.fullmatch, words_at(text, run)))


def _of_great_base(text: str, run: list[Span]) -> bool:
    """Whether these are what a place is known to make: 全球最大的|动力锂电池和消费类锂电池|生产基地."""
    start, end = run[0][0], run[-1][1]
    return _BASE.match(text, end) is not None and _GREAT.search(text, max(0, start - 6), start) is not None


def _without_made(text: str, run: list[Span]) -> list[Span]:
    """The firms of an enumeration that names what they make as well; beside that only a name with a tail is sure: 磷渣和尾气."""
    rest = [span for span in run if not _is_made(text[slice(*span)])]
    return rest if rest == run or any(map(_is_sure, words_at(text, rest))) else []


def _is_made(name: str) -> bool:
    """Whether a name is that of what firms make: 铬盐."""
    return names_substance(name) and not tailed(name)


def _of_a_sort(text: str, run: list[Span]) -> bool:
    """Whether these are sorts of what the head of the list calls them, 甲电池、乙电池等新体系|电池, or what is researched."""
    if _RESEARCH.match(text, run[-1][1]) and not any(map(_COMPANY.search, words_at(text, run))):
        return True  # 超快激光、碳化硅等|攻关项目
    tails = {text[end - 2 : end] for _, end in run}
    head = _SORT.match(text, run[-1][1])
    return len(tails) == 1 and head is not None and head["head"].endswith(tails.pop())


def _of_counties(text: str, run: list[Span]) -> bool:
    """Whether these are what counties make: 万安县|竹基新材料、新干县|盐卤化工."""
    names = words_at(text, run)
    starts = [lx.place_length(name) for name in names]
    ranked = [
        (name[at - 1] if at else text[start - 1 : start]) in _RANKS
        for name, at, (start, _) in zip(names, starts, run, strict=True)
    ]
    rests = [name[at:] for name, at in zip(names, starts, strict=True)]
    return sum(ranked) > 1 and 2 * sum(map(ends_in_field, rests)) >= len(run) and not any(map(_COMPANY.search, rests))


def _in_bracket(text: str, word: Word) -> list[Span] | None:
    """其中苏州3家(甲智能、乙阀门、丙电缆): the firms that a count before a bracket counts."""
    if not _COUNTED.search(text, max(0, word.start - 8), word.start) or text.find("、", word.start, word.end) < 0:
        return None
    run = pieces(text, word.start + 1, word.end - 1)
    if not run:
        return None
    run[-1] = (run[-1][0], run[-1][1] - text.endswith("等", *run[-1]))
    names = words_at(text, run)
    return run if sum(map(odd_name, names)) * 2 >= len(names) and all(map(_may_be, names)) else None


def _may_be(name: str) -> bool:
    return may_be_name(name) or is_unexplained(name) or tailed(name)


def _with_products(text: str, clause: Clause) -> list[Span] | None:
    """甲科技的“乙封装”、丙电工的“丁接触器”等6项产品: firms, each with what it was chosen for."""
    run: list[Span] = []
    end = -1
    for match in _OF_FIRM.finditer(text, clause.start, clause.end):
        start = _first_start(text, clause, match.end("firm"), False) if match.start() != end else match.start("firm")
        while text[start] in "有是为":
            start += 1
        name = text[start : match.end("firm")]
        if match.start() != end and len(run) < 2:
            run = []
        if start < match.start("firm") or not may_be_name(name) or not (odd_name(name) or tailed(name)):
            continue
        if match["product"] and (names_substance(name) or lx.is_division(name) or reads_as_field(name)):
            continue  # 甲县的|乙产品
        run.append((start, match.end("firm")))
        end = match.end()
    return run if len(run) > 1 and not all(map(is_person, words_at(text, run))) else None


def add_firms(draft: Draft, run: list[Span]) -> Found:
    """The firms of an enumeration; one that follows a place lies there (富宁县的甲铝业)."""
    firms = [draft.add("Organisation", span) for span in run]
    counted = _BEFORE_BRACKET.search(draft.text, max(0, run[0][0] - 24), run[0][0])
    if counted and (place := place_before(draft.text, counted.start())):
        for firm in firms:
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], run[-1][1]))
    for span, firm in zip(run, firms, strict=True):
        sited = is_sited(draft.text, span[0])
        ranked = draft.text[span[0] - 1 : span[0]] in _RANKS
        if (sited or ranked) and (place := place_before(draft.text, span[0] - sited)):
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], span[1]))
    return Found(firms, None, (run[0][0], run[-1][1]), "Organisation")


def overlaps(span: Span, runs: list[list[Span]]) -> bool:
    """Whether a span meets an enumeration of firms."""
    return any(span[0] < run[-1][1] and run[0][0] < span[1] for run in runs)


def _chains(text: str, clause: Clause) -> list[list[Word]]:
    """The joints of each enumeration: marks and 和 that stand no further apart than a name is long; 万和、和氏 are names."""
    chains: list[list[Word]] = []
    last, stop, broken = clause.start, clause.start, True
    for word in clause.words:
        if word.flags & lx.ETC:
            stop, broken = word.end, True
        elif stops_name(text, word) and not is_sited(text, word.end):
            stop = word.end
            broken |= word.start > last and text[word.end : word.end + 1] not in "、,和与"
        if not word.flags & (lx.COMMA | lx.AND):
            continue
        if word.flags & lx.AND and (word.start - last < 2 or text[word.end : word.end + 1] in "、,"):
            continue
        if word.flags & lx.AND and _PARTS.match(text, word.end):  # 遵义汽车|及零部件产业基地
            last, broken = word.end, True
            continue
        if text.startswith("以", word.end) and _NEXT_FRAME.match(text, word.end, clause.end):
            last, broken = word.end, True
            continue
        if word.flags & lx.AND and word.start == stop:  # 我市|与甲、乙
            last, broken = word.end, True
            continue
        if broken or word.start - last > _LONGEST:
            chains.append([])
        chains[-1].append(word)
        last, broken = word.end, False
    return chains


def _run(text: str, clause: Clause, joints: list[Word]) -> list[Span] | None:
    """The names that these joints join, where all read like names and the words around say that they are firms."""
    begin = joints[-1].end
    end = clause.end + 10 * text.startswith("\n等", clause.end)  # a line wraps there
    after = _AFTER.search(text, begin + 2, min(end, begin + 2 * _LONGEST))
    after = after if after and after.start() - begin <= _LONGEST else None
    counted = after is not None and _COUNTED_FIRMS.match(text, after.start()) is not None
    settles = after is not None and _SETTLES.fullmatch(text, after.start(), clause.end) is not None
    if after and after[0].endswith(("落户", "入驻", "进驻")) and _UNSETTLED.match(text, clause.start, after.end()):
        return None
    counted = counted or settles or (after is not None and (after["role"] or "").endswith(_LEADERS))
    if after and (run := _names(text, clause, joints, after.start(), bool(after["role"]), counted)):
        names = words_at(text, run)
        fields = OF_FIELDS.search(text, after.start(), after.end()) and all(map(ends_in_field, names))
        if fields and not _mostly_coined(names):
            return None
        does = any(map(_is_sure, names)) or (len(names) > 2 and _mostly_coined(names))
        led_up = is_sited(text, run[0][0]) or text[run[0][0] - 1 : run[0][0]] in ("由", "以")
        does = does or (
            led_up and all(coined(n) or tailed(n) for n in names) and not all(map(is_person, names))
        )  # 临港一带的|极米、朵唯订单回升
        does = does or (settles and any(map(coined, names)) and not any(map(covered_by_words, names)))
        if does or not (after["weak"] or _are_persons(names)):
            return run
    run = _names(text, clause, joints, _end_of_last(text, clause, begin), False)
    return run if run and (len(run) <= len(joints) or _stands_for_firms(text, clause, run)) else None


def _stands_for_firms(text: str, clause: Clause, run: list[Span]) -> bool:
    """Whether names that no telling word follows are firms, by themselves or by what stands before them."""
    names, (start, end) = words_at(text, run), (run[0][0], run[-1][1])
    before = max(clause.start - 10 * (text[clause.start - 1 : clause.start] in (":", ",")), start - 8, 0)
    if _CALLED.search(text, before, start) and not _are_persons(names):
        return True
    tails = sum(_is_sure(n) and not names_substance(n) for n in names)
    if _GROWN.search(text, before, start) and not any(map(_COMPANY.search, names)):
        return False  # 依托甲产业园|发展水陆两栖飞机及低空运营
    if _FIELDS_ARE.search(text, max(clause.start, start - 16), start) and not any(map(_COMPANY.search, names)):
        return False  # 三个主导产业分别是|盐卤化工、磷硫化工
    if start == clause.start and end == clause.end and tails * 3 >= len(run):
        return True
    if _NO_LIST.match(text, end):
        return False
    alone = _ACTED_ON.search(text, before, start) or _LEAD.fullmatch(text, clause.start, start) or is_sited(text, start)
    return tails * 2 >= len(run) or bool(alone and not _TOWNS_DO.match(text, end) and _mostly_coined(names))


def _names(
    text: str, clause: Clause, joints: list[Word], end: int, role: bool, counted: bool = False
) -> list[Span] | None:
    """The names from the first to the one that ends here; none where they read like anything else.

    What is counted as firms (甲、乙两家链主企业) may read like a place in one case of two.
    """
    start = _first_start(text, clause, joints[0].start, role)
    edges = [start, *(edge for j in joints for edge in (j.start, j.end)), end]
    spans = [(_after_site(text, a, b), b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    spans = [(a, before_bracket(text, a, b)) for a, b in spans]
    spans = [(a, a + len(_SAID_OF_IT.sub("", _SITED_BEHIND.sub("", text[a:b])))) for a, b in spans]
    if any(text[slice(*span)] in _NO_NAMES for span in spans):
        return None  # A等领域的企业招选和|项目|落地
    firms = [
        span for span in spans if text[slice(*span)].strip("《》“” ") and not _WORKS.search(text, *span)
    ]  # 盛隆冶金、某钢铁基地项目、金川铜
    names = words_at(text, firms)
    if any(_COUNTED_SITES.search(text, *span) for span in spans):
        return None  # 崔家、孙庄|两园
    if not firms or (len(firms) < len(spans) and text[end : end + 1] in "与和及" and end < clause.end):
        return None  # 甲产业园、乙光电|与导航产业园
    if len(firms) < len(spans) and not all(coined(n) or (_is_sure(n) and len(n) < _LONG) for n in names):
        return None
    others = [name for name in names if not _SCHOOL.search(name)] or names  # 支持甲大学、乙科技|联合组建…
    odd = sum(map(odd_name, others)) * (4 if counted else 3) >= len(others) * 2
    if len(others) < len(names) and not (
        sum(map(odd_name, names)) * 3 >= len(names) * 2 or all(map(firm_like, others))
    ):
        return None
    if any(n.endswith(("产业链", "曾")) or n.startswith("老") for n in names):
        return None  # 培育以甲集团为链主的|A产业链、以乙股份|为链主的…
    if any(_UNIVERSITIES_TOO.match(n) for n in names):
        return None  # 政产学研协同、地校院企|携手
    if names and names[-1].endswith(("委员", "代表", "同志", "先生", "女士")):
        return None
    if len(names) == 2 and names[0].startswith(_ACADEMIES) and names[1].endswith(("研究所", "研究院")):
        return None  # 中科院遗传与发育生物学研究所
    if (
        len(names) > 1
        and len({n[:1] for n in names}) == 1
        and names[0][:1] not in "中国华"
        and not any(map(tailed, names))
        and not all(map(coined, names))
    ):
        return None  # 量水、量能、量碳定产; but 晶澳、晶科
    if sum(is_common(n) and not tailed(n) for n in names) * 2 > len(names) and not (
        counted and all(map(odd_name, names))
    ):
        return None
    placed = [name for name in names if not lx.is_division(name)]  # 清丰家具、|尉氏 (and no more)
    if len(names) > 1 and ((placed and all(map(_is_field_of_place, placed))) or any(map(_is_field_of_county, names))):
        return None  # 醴陵陶瓷、芦淞服饰; 曲靖市光伏、锂电
    if len(names) > 1 and all(map(of_quarter, names)):
        return None  # 东部汽车、南部电子
    if any(map(_SAYS.search, names)) or (len(names) > 2 and all(map(_ELEMENT.fullmatch, names))):
        return None  # 起步早、家底厚; 稳钾、扩锂、精镁
    doubtful = [
        n for n in names if not may_be_name(n) and not _SCHOOL.search(n) and not _is_branch(n)
    ]  # one in three may be like a place: 紫山, 宝丰, 长飞|潜江
    explained = not _FIRMS_ARE.search(text, max(0, start - 8), start) and not all(map(is_unexplained, doubtful))
    return (
        firms
        if odd and len(doubtful) * (2 if counted else 3) <= len(names) and not (explained and not counted)
        else None
    )


def _is_branch(name: str) -> bool:
    """Whether a name is that of a firm before the city of its works: 云铝|文山."""
    return any(lx.is_division(name[n:]) and coined(name[:n]) for n in range(2, len(name) - 1))


def _is_field_of_place(name: str) -> bool:
    place = lx.place_length(name)
    return 0 < place < len(name) and ends_in_field(name) and covered_by_words(name[place:])


def _is_field_of_county(name: str) -> bool:
    return _is_field_of_place(name) and lx.has_rank(name[: lx.place_length(name)])


def _is_sure(name: str) -> bool:
    vague = lx.ending(name, lx.words("vague_firm_tail"))
    told = tailed(name) and (not vague or coined(name.removesuffix(vague)))
    return told or (name.startswith("中国") and len(name) > 3)


def _mostly_coined(names: list[str]) -> bool:
    """Whether names can only be such of firms: half are made of nothing known, the others have a word of their own; they are not all persons."""
    sure = sum(coined(n) or _is_sure(n) for n in names) * 2 >= len(names)
    return sure and all(odd_name(n) or is_unexplained(n) for n in names) and not _are_persons(names)


def _are_persons(names: list[str]) -> bool:
    """Whether all are persons; of two characters firms are called too (伊利、蒙牛)."""
    return all(len(name) > 2 and is_person(name) for name in names)


def _end_of_last(text: str, clause: Clause, begin: int) -> int:
    """Where the last name ends: at a word that no name reaches over, or at the end of the clause."""
    stop = next(
        (w.start for w in clause.words if w.start >= begin + 2 and _ends(text, w) and not is_sited(text, w.end)),
        clause.end,
    )
    past = _PAST.search(text, begin + 2, min(stop, clause.end))
    return past.start() if past else min(stop, clause.end)


def _ends(text: str, word: Word) -> bool:
    return stops_name(text, word) or bool(word.flags & (lx.ETC | lx.BRACKET))


def _after_site(text: str, start: int, end: int) -> int:
    """富宁县的|甲铝业, 德国|甲."""
    at = text.rfind("的", start, end - 1) + 1
    if at and is_sited(text, at):
        return at
    if ranked := _ranked_place(text, start, end):
        return ranked
    length = lx.place_length(text[start:end])
    if length and (has := _HAS.match(text, start + length, end)) and odd_name(text[has.end() : end]):
        return has.end()  # 宜春有|甲科技、乙股份
    countries = lx.words("foreign_country")
    country = next((n for n in (2, 3, 4) if text[start : start + n] in countries), 0)
    return start + country if coined(text[start + country : end]) else start


def _ranked_place(text: str, start: int, end: int) -> int:
    """Where a firm begins after a place with its rank: 楚雄州|隆基; 0 where none stands there."""
    for at in range(end - 2, start + 2, -1):
        if text[at - 1] in _RANKS and lx.is_division(text[start:at]) and odd_name(text[at:end]):
            return at
    return 0


def _first_start(text: str, clause: Clause, end: int, role: bool) -> int:
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
    joins = text[start - 1 : start] == "," and text.startswith(_TOGETHER, start) and coined(text[start + 2 : end])
    return start + 2 * (joins or text.startswith(_OURS, start))
