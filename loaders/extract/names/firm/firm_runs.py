"""Firms that running text enumerates: 甲铝业、乙股份和丙三家满产; 以甲科技、乙为链主; 引进甲、乙; by what only firms are or do."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import OF_FIELDS, Found, covered_by_words, ends_in_field, reads_as_field
from loaders.extract.names.firm.firm_run_names import (
    RANKS,
    are_persons,
    first_start,
    is_sure,
    joined_names,
    mostly_coined,
    own_part,
)
from loaders.extract.names.firm.firms import (
    is_sited,
    is_unexplained,
    may_be_name,
    names_substance,
    odd_name,
    place_before,
    stops_name,
    tailed,
)
from loaders.extract.names.firm.leading_firms import leading_firms
from loaders.extract.names.firm.listed_firms import behind_joint
from loaders.extract.names.firm.no_firm_runs import COMPANY, is_no_firm_run, without_made
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.organ.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.periods import PERIOD
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces, words_at
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_NO_FIRMS = "(?:实验室|中心|平台|园区?|院所|高校|医院|单位|机构|部门|协会|学校|银行|车间|酒店|景区)"
_COUNT = rf"\s?(?:等|…+)?\s?(?:近|约|超过?|逾|共)*[\d一二两三四五六七八九十]+(?:多|余)?(?:家|户)(?![^,。;、]{{0,8}}{_NO_FIRMS})"
_KIND = "(?:(?:头部|龙头|知名|领军)品牌|企业|公司|链主|龙头|巨头|央企|国企|民企|厂商|药企|车企|大厂|厂家|名企|上市公司|制造商)"
_ROLE = r"(?:共同?(?=[担任为])|分别|均|都|已经?)?(?:等)?(?:[\d一二两三四五六七八九十]+家)?(?:企业|公司)?(?:成为|为|是|作为|争?当好?|争?做|[担出兼]?任|担当)(?:其|该链|本链|主要|整[车机]|[\u4e00-\u9fff]{2,8}链)?“?(?:龙头|链主|引领|领军|牵引|主力|骨干|代表|核心|头雁|支撑|依托|主体|主(?=[,。;]|$))"
_MAKES = "(?:扩产|扩能|增产|产销两旺|量产|达产|满产|稳产|稳定生产|正常生产|(?:产能|项目产能)(?:加快|逐步|持续|陆续|全面|集中|有序|进一步)*释放|满负荷|开足马力|产能利用率|到了|到齐|唱主角|挑大梁|担纲|打头阵|这些企业|这[样类]的(?:企业|公司|龙头))"
_DOES = (
    f"(?:(?:重点)?(?:突破|攻克)(?!口|性)|分别向[^,。;]{{2,40}}?(?:转型|升级|延伸|拓展)|的(?:厂房|车间|产线|新线|生产线)|在(?=[\u4e00-\u9fff]{{2,5}}的?[\u4e00-\u9fff]{{2,10}}(?:{ZONE}|基地|园)(?:[,。;]|$))|在(?=[,。;)]|这里|此|[^,。]{{0,4}}名单|列)|投产|开工|复产|停产|抱团|落户(?![^,。;]{{0,8}}(?:公园|湿地|保护区|林场|水库))|落地|落子|入驻|进驻|驻扎|跟进|布局|带动|带起|支撑|撑起|助推|引领|冲击|落位|加快|携手|签[约署订]|达成[^,。;]{{0,4}}合作|(?:实现|完成|贡献)[\u4e00-\u9fff]{{0,4}}(?:产值|营收|收入|增加值|税收|利润|销售额)|共建|联建|组建|增资|投资|追加|领衔|领跑|(?:都|均|全|同)是(?![^,。]{{0,12}}项目)|之外|建厂|设厂|"
    "齐聚|云集|集聚(?![区地])|聚集(?![区地])|汇聚|扎根|安家|加盟|加入|旗下|[又来]自|上市|(?:入选|入围)(?![^,。;、]{0,14}(?:集聚区|集中区|先行区|名[镇村]|强[镇村]|[百千]强县|示范[县镇村街]))|转向|转产|转做|上榜|榜上有名|分列|分居|位列|位居|名列|排名|获评|跻身|被认定|被评|竞相|联手|合资|联合|牵头|参与|承担(?!能力)|走出去|从这|扎堆|受益|周边|未[列计]|共用|共享(?!平台|工厂|中心)|"
    "研发|出口|转型|深耕|攻克|攻(?!方向|坚)|(?<!再)生产(?!值)|合作|做大|产能|产值|营收|产量|产销|订单|老总|董事长|总经理|总裁|副总|负责人|创始人|工人|员工|车间|生产线|产线|厂区)"
)
_SITED = "在[\u4e00-\u9fff]{1,8}?(?:都|均|也|先后|已)*(?:有|建|设|落|投|布局|开)"
_ADVERB = rf"(?:总部|等|均|都|已经?|也|{PERIOD}|同期|先后|相继|陆续|纷纷|正在?|共同|成功|率先|先行|抢先|一起|同步|则|仍|还|双双|集中|全部|分别|将|要|又|就|有望)*在?"
_RISES = "(?:等)?(?:建设|打造|创建|争创|建成|成长|发展|培育|成为|申报|晋升)(?:成为?|为)?(?=[^,。;、]{0,12}(?:一流|专精特新|单项冠军|小巨人|领航|链主|独角兽|瞪羚|领军)[^,。;、]{0,4}企业)"
_AFTER = sought(
    rf"(?P<role>{_ROLE})|(?P<strong>{_COUNT}|手[里中]|{_RISES}|(?:等)?(?:企业|公司|龙头)?的?(?:“[^“”]{{1,6}}”)?(?:带动|龙头|引领|链主|牵引|示范|辐射|头雁|支撑|骨干|主力军?|领军){{0,2}}作用|\s?(?:等|…+|这[些类样]的?|那些|[几多]家)[^,。;:、的“]{{0,10}}“?{_KIND}|等一大?批[^,。;:“”]{{0,16}}的[^,。;:、的“]{{0,8}}{_KIND}|所在的?(?=[\u4e00-\u9fff]{{3}})|“?[二三四五六七八九十双两]大?[^,。;、]{{0,6}}?(?:巨头|商(?=[^务业贸])|龙头|链主|集团|企业|公司|金花|金刚|剑客|虎将|兄弟)|{_ADVERB}{_MAKES})|(?P<weak>{_ADVERB}(?:{_DOES}|{_SITED}))"
)
_CALLED = re.compile(
    "(?:(?<!企业)家|户),?(?:分别|依次)?(?:是|为|即|有)$|(?:\\d家|户),其中(?:主要)?(?:包括|有)$|(?:(?<!企业)家|户):$|(?:企业|公司|龙头|链主|央企|巨头)”?(?:主要)?(?:包括|有|为|是|如|:)*$"
)
_ACTED_ON = re.compile(
    "(?:支持|鼓励|推动|扶持|服务|抓住|抓牢|盯住|盯紧|盯着|围绕|依托|依靠|靠着?|发挥|用好|叫响|做强|做大|联合|携手|联手|牵手|对接|绑定|由|以|看|让|有|跟着|带着|连同|包括|借力|借助|推荐|如|像|入[区园]的?有|集中|聚集|集聚|汇聚|引来|迎来|入驻|(?:政府|管委会|[局委厅])(?:先后|分别|已|将)*[与同和])(?:好|了|着)?$"
)
_LEAD = re.compile("(?:外加|再?加上|还有|其中|而|目前|现|同时|另外|此外|连同|以及)?")
_TOWNS_DO = re.compile(r"(?:[(][^()]*[)])?(?:等地|两地|三地|打造|建设|发展|主攻|重点|争创|创建|定位|布局|为|因地制宜)")
_PAST = re.compile(
    "[\\d两三四五六七八九十]+个|[要将把已均都也正各负]|分别|依次|(?:数字|智能|绿色|高端|信息)化|作了?(?=[^,。;、]{0,6}(?:发言|报告|介绍|推介|致辞))|居(?=全|行|国|世|前|首)|总部(?=[设位在放落迁])|周边|一带|附近|之外|以及|技改|扩建|改造|扩能|[一二三]期|合作(?:共建|建设|开发)|联合(?:攻关|研发|开发|建设|承担|打造|成立|组建|申报)"
)
COUNT_OF_FIRMS = r"(?:\d+|[一二两三四五六七八九十]+)(?:家|户)(?:企业|公司)?"
_BEFORE_BRACKET = re.compile(rf"(?:有|占)?{COUNT_OF_FIRMS}\($")
_COUNTED = re.compile(f"{COUNT_OF_FIRMS}$")
_NO_LIST = re.compile(
    "(?!(?:联合|牵头|共同)?(?:建设|组建|创建|共建|承建|打造))(?:(?:产业|领域)?上(?:下功夫|做文章|发力|求突破)|等?(?:标准|规模|品牌|连锁|产业)化|(?:等)?[\\d一二两三四五六七八九十]+(?:个|大|项|类|种|条|款|道|处|座|镇|街|[园区城港])|(?:等|…+)?(?:这[些几](?:道|个|项)?)?(?:[^,。;、]{0,12}?的)?(?:传统|关键|核心|主要|独特|精细|古法|[\\d一二三四五六七八九十]+(?:余|多)?[道个项])*(?:本地|省内|市内|就近)?(?:工序|程序|工艺|流程|环节|步骤|配套率|采购率|国产化|新增更新)|(?:等)?[^,。;、]{0,10}(?:[乡镇](?!企业)|铁路|高速(?!增)|航线|山脉|流域|水系|街道|[市州县]区|项目|产业|行业|领域|集群|园区|基地|产品|品牌|平台|实验室|中心|名单))"
)
_LEADERS = ("龙头", "链主", "领军", "头雁")
_OF_FIRM = re.compile(
    r"(?P<firm>[\u4e00-\u9fffA-Za-z]{2,20}?)的(?:“[^“”]{2,40}”|[^、,。;“”的]{2,20}?(?:工厂|车间)|(?P<product>[\u4e00-\u9fff]{2,10}?)(?=、|和[\u4e00-\u9fff]{2,10}的|订单|产销|产量|生产|产品|装置|项目))(?:、|和|以及|及|与)?(?=[^的]|$)"
)
_GROWN = re.compile("(?:发展|主攻|做强|做优|做大|布局|壮大|生产|研制|研发|聚焦|瞄准|锚定|深耕)$")
_FIELDS_ARE = re.compile(
    "(?:产业|集群|产业链|赛道)(?:主要|分别|具体|依次)*(?:是|为|有|即|包括|涵盖|涉及)[::]?$"
)  # after what no firm is
_LONGEST = 20
_COUNTED_FIRMS = re.compile(
    rf"[两二三四五六七八九十\d]+(?:家|户)(?:[^,。;、]{{0,8}}?)(?:企业|公司|链主|龙头|巨头)|等(?:一大?批|众多|多家)[^,。;、]{{0,8}}?(?:企业|公司|(?:链主|龙头|巨头)(?=[,。;]|$))|{_RISES}"
    r"|等\d+(?:家|户)(?:均|都|全部|双双|成功|顺利)*通过了?(?:复核|认定|评审)"  # 甲、乙等5户通过复核
)
_SETTLES = re.compile(  # 甲、乙|落户丙产业园: so do firms, and works
    "(?:已|均|都|也|先后|相继|纷纷|成功|陆续|双双)*(?:落户|入驻|进驻)[\u4e00-\u9fff]{2,24}?(?:(?<!公)园区?|开发区|高新区|经开区|新区|科技城|保税区)"
)
_UNSETTLED = re.compile(  # 甲、乙未|落户丙产业园, 争取甲、乙入驻
    "(?:如果|若(?!羌)|假如|争取|力争|希望|.*(?:有望|计划|拟|[未没不无]|没有|曾经?|拒绝|争取|希望|的竞争对手)(?:落户|入驻|进驻)$)"
)
_ONLY_FIRMS = re.compile(  # 欧立德、海程邦|相继投产: no persons, whatever their first character
    "企业(?!家)|公司|龙头|链主|巨头|[家户]|投产|[复扩增满量达]产|产值|营收|产能|销售额|订单|产线|车间|工厂|[建设]厂"
)
_OF_INDUSTRY = re.compile(
    "的[^,。;、]{0,12}?(?:产业|企业|集群|行业)(?![^,。;、]{0,6}(?:[人者家匠们]|能手|队伍|先锋|劳模))"
)  # 以甲、乙为代表|的光伏产业集聚区
_ROLE_ENDS = re.compile("为“?(?:龙头|链主|核心|引领|主体|牵引|骨干)”?$")  # 以甲为龙头|、乙和丙为骨干
_ORGANS_END = ("政府", "管委会", "局", "厅")
_PARTS = re.compile("(?:其|关键|核心|重要)?(?:零部件|零配件|配件)")  # of what is made
_NEXT_FRAME = re.compile(  # 以甲为龙头的A、|以乙为龙头的B: what stands before is no firm beside 乙
    "以[^,。;:以为的]{2,24}为“?(?:链主|龙头|引领|骨干|核心|主体|代表|牵引|依托|支撑)[^,。;、以]{0,6}的"
)


def firm_runs(text: str, clause: Clause) -> list[list[Span]]:
    """The enumerations of a clause that can only be firms."""
    told = [_in_bracket(text, word) for word in clause.words if word.flags & lx.BRACKET]
    told += leading_firms(text, clause)
    if not clause.flags & (lx.COMMA | lx.AND):
        return [run for run in told if run]
    runs = [*told, *(_run(text, clause, joints) for joints in _chains(text, clause)), _with_products(text, clause)]
    made = [without_made(text, run) for run in runs if run]
    return [run for run in made if run and not is_no_firm_run(text, run)]


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
        start = first_start(text, clause, match.end("firm"), False) if match.start() != end else match.start("firm")
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


_COUNTED_BEHIND = re.compile("等?(?:\\d+|[两三四五六七八九十]+)[家户个大]")  # 甲市|A、B|等3家: all lie there


def add_firms(draft: Draft, run: list[Span]) -> Found:
    """The firms of an enumeration; one that follows a place lies there (富宁县的甲铝业)."""
    run = [_without_product(draft.text, span) for span in [_without_joint(draft.text, run[0]), *run[1:]]]
    firms = [draft.add("Organisation", span) for span in run]
    counted = _BEFORE_BRACKET.search(draft.text, max(0, run[0][0] - 24), run[0][0])
    if counted and (place := place_before(draft.text, counted.start())):
        for firm in firms:
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], run[-1][1]))
    of_all = draft.text[run[0][0] - 1 : run[0][0]] in RANKS and _COUNTED_BEHIND.match(draft.text, run[-1][1])
    whole = place_before(draft.text, run[0][0]) if of_all else None
    for span, firm in zip(run, firms, strict=True):
        if whole and not lx.place_length(draft.text[slice(*span)]) and not place_before(draft.text, span[0]):
            draft.relate("LOCATED_IN", firm, draft.add("Place", whole), (whole[0], span[1]))  # 甲市乙、|丙
        sited = is_sited(draft.text, span[0])
        ranked = draft.text[span[0] - 1 : span[0]] in RANKS
        if (sited or ranked) and (place := place_before(draft.text, span[0] - sited)):
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], span[1]))
    return Found(firms, None, (run[0][0], run[-1][1]), "Organisation")


def _without_joint(text: str, span: Span) -> Span:
    """甲市与|乙科技、丙股份签约: a firm without what joins it to a place."""
    start, end = span
    joined = behind_joint(text, start, end) if text[start - 1 : start] in RANKS else 0
    return (joined or start, end)


def _without_product(text: str, span: Span) -> Span:
    """甲新材料|(铜箔), (链主企业甲、乙轴承|): a firm without the bracket that tells what it makes, or that it stands in."""
    if not text.endswith(")", *span):
        return span
    opened = text.rfind("(", *span)
    if opened < 0:
        return span[0], span[1] - 1
    product = opened > span[0] and reads_as_field(text[opened + 1 : span[1] - 1])
    return (span[0], opened) if product else span


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
        led = text.startswith("以", word.end) and _NEXT_FRAME.match(text, word.end, clause.end)
        if led or (word.flags & lx.COMMA and _ROLE_ENDS.search(text, max(clause.start, word.start - 5), word.start)):
            last, broken = word.end, True
            continue
        if word.flags & lx.AND and (word.start == stop or text.endswith(_ORGANS_END, clause.start, word.start)):
            # 我市|与甲、乙; 甲县政府|与乙、丙签约
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
    theirs = after is not None and text.startswith("的", after.start())  # 王某、李某|的公司已投产
    only_firms = after is not None and not theirs and bool(_ONLY_FIRMS.search(text, after.start(), after.end() + 1))
    only_firms = only_firms or bool(after and after["role"] and _OF_INDUSTRY.match(text, after.end()))
    company = text.endswith("公司", 0, joints[-1].start) and after and text.startswith("公司", after.start())
    stop = after.start() + len("公司") * bool(company) if after else 0  # 甲公司、乙|公司为代表
    if after and (run := joined_names(text, clause, joints, stop, bool(after["role"]), counted)):
        names = words_at(text, run)
        fields = OF_FIELDS.search(text, after.start(), after.end()) and all(map(ends_in_field, names))
        if fields and not mostly_coined(names):
            return None
        does = any(map(is_sure, names)) or (len(names) > 2 and mostly_coined(names, only_firms))
        led_up = is_sited(text, run[0][0]) or text[run[0][0] - 1 : run[0][0]] in ("由", "以")
        does = does or (
            led_up and all(coined(own_part(n)) or tailed(n) for n in names) and not all(map(is_person, names))
        )  # 临港一带的|极米、朵唯订单回升
        does = does or (settles and any(map(coined, names)) and not any(map(covered_by_words, names)))
        if does or not (after["weak"] or (are_persons(names) and not only_firms)):
            return run
    last = _end_of_last(text, clause, begin)
    cut = after is not None and after.start() < last  # 甲、乙|产值均突破百亿元
    run = joined_names(text, clause, joints, after.start() if after and cut else last, False)
    if run and len(run) <= len(joints):
        return None if cut else run
    return run if run and _stands_for_firms(text, clause, run, only_firms) else None


def _stands_for_firms(text: str, clause: Clause, run: list[Span], only_firms: bool) -> bool:
    """Whether names that no telling word follows are firms, by themselves or by what stands before them."""
    names, (start, end) = words_at(text, run), (run[0][0], run[-1][1])
    before = max(clause.start - 10 * (text[clause.start - 1 : clause.start] in (":", ",")), start - 8, 0)
    if _CALLED.search(text, before, start):
        return True
    tails = sum(is_sure(n) and not names_substance(n) for n in names)
    if _GROWN.search(text, before, start) and not any(map(COMPANY.search, names)):
        return False  # 依托甲产业园|发展水陆两栖飞机及低空运营
    if _FIELDS_ARE.search(text, max(clause.start, start - 16), start) and not any(map(COMPANY.search, names)):
        return False  # 三个主导产业分别是|盐卤化工、磷硫化工
    if start == clause.start and end == clause.end and tails * 3 >= len(run):
        return True
    if _NO_LIST.match(text, end):
        return False
    alone = _ACTED_ON.search(text, before, start) or _LEAD.fullmatch(text, clause.start, start) or is_sited(text, start)
    coins = alone and not _TOWNS_DO.match(text, end) and mostly_coined(names, only_firms)
    return tails * 2 >= len(run) or bool(coins)


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
