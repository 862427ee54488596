"""Single firms in running text, by their tail and what stands around: 某市的乙机床要增产, 依托丙炼化发展…, 丁股份旗下."""

import re
from collections.abc import Iterator
from functools import cache

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words, ends_in_field, reads_as_field
from loaders.extract.names.firms import (
    TOGETHER_WITH,
    firm_like,
    is_sited,
    may_be_name,
    names_substance,
    odd_name,
    of_quarter,
    stops_name,
    tailed,
)
from loaders.extract.names.kinds import coined, unknown
from loaders.extract.names.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.sought import glance, sought
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_STAFF = r"(?:的)?(?:(?:生产|智能化?|数字化|自动化|现代化|无尘|总装|组装|加工|装配)*(?:车间|展厅)|厂区|(?:行政|技术|生产|销售|运营|财务|市场|研发)?总监|(?:常务)?副?(?:董事长|总经理|总裁|总工程师)|(?:党委|党支部|党总支)(?:副?书记)|执行董事|创始人|生产部|行政部|车间主任|(?:相关|项目|企业)?负责人)"
_COMES = r"(?:正式|选择|签约|决定|已经?|先后|相继|成功|陆续)*(?:落户|扎根|入驻|落子|落地)(?=[\u4e00-\u9fff]{2})|签[订署][^,。]{0,6}协议|看到|了解到|采访|(?:位于|坐落[于在])|从[\u4e00-\u9fff]{2,6}(?:搬|迁|来到)|(?:联合|携手|与)[\u4e00-\u9fff]{2,8}(?:大学|学院)"
_HAS = re.compile(f"{_STAFF}|{_COMES}")  # what only a firm has or does right behind its name
_TOLD = re.compile(  # without which none of this is said: found sooner
    "车间|展厅|厂区|总监|董事|总[经裁工]|书记|创始人|生产部|行政部|负责人|落[户子地]|扎根|入驻|协议|看到|了解到|采访|位于|坐落|搬|迁|来到|大学|学院|[头主]企业"
)
_NO_PERSON = re.compile("(?:的)?[^,。;]{0,5}(?:车间|展厅|厂区)|,|为")
_BARE = re.compile(
    r"(?:(?<![^,。;:“”()\s])|(?<=记者在|笔者在)|(?<![^,。;:“”\s]在)(?<=在)|(?<=走进|来到)|(?<![^,。;:“”]据)(?<=据)|(?<=[市县区镇城园州]的)|(?<=龙头企业|链主企业|骨干企业)|(?<=[市县区][与和]))"
    rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?={_STAFF}|{_COMES}|(?<=[头主]企业[\u4e00-\u9fff]{{2}})[,为])"
)
_DOES = (
    r"(?:的)?(?:产值|产量|产能|产线|生产线|生产车间|车间|厂区|厂房|展厅|公司|负责人|相关负责人|董事长|总经理|总裁|副总|老总|创始人|工程师|技术人员|工人|员工|订单|旗下|销量|营收|总部|年销|所在地|"
    r"年产|满产|满负荷|扩产|投产|建成|新建|投资|研发|自主研发|生产的|主导|牵头|领航|领跑|引领|入选|入驻|获评|获批|成为|成了|落户|签约|开工|上市|一季度|上半年|去年|今年|实现|20\d\d年)"
)
_DRAWN = re.compile("的?(?:带动|引领|牵引|示范|支撑)下")
_COUNTED = re.compile("[一两二三四五六七八九十几\\d]家化$")  # 新凤鸣、桐昆|两家化纤企业
_GOES_ON = re.compile(
    r"[,;。、()”]|$|(?:已经?|也|则|正|将|要|还|都|均|又|就|在|为|是|把|从|向|与|和|联合|携手|攻|做|带|拿|有|等|现|首|由|以|于|再|新|未|不再|没有?|被|均|的?\d)"
)
_BUILT_BY = re.compile(
    r"(?<!理)由(?P<firm>[\u4e00-\u9fffA-Za-z]{2,24}?)(?:全额|独资|全资|总|共同|负责)?(?:牵头(?!单位|部门)|出资|投资(?:的|(?=\d)|建设|兴建|新建|打造|设立)|投建|承建|(?<=全资)设立)"
)
_GROWN_INTO = re.compile(  # 推动甲乙特气|成长为制造业单项冠军企业
    r"(?:推动|支持|助力|培育|鼓励|引导|帮助|扶持|助推)(?P<firm>[\u4e00-\u9fff]{3,12}?)(?:加快|尽快|率先|早日)?(?:成长为|发展成为|成长成为|成为|晋升为|争创|申报|冲刺)"
    r"(?=[^,。;、]{0,14}(?:单项冠军|小巨人|独角兽|瞪羚|领航|领军|链主|灯塔|一流企业))"
)
_IS_ONE_TOO = re.compile(  # 甲评上小巨人企业,|丙丁冷控|则是省级创新型中小企业
    r"(?<=,)(?P<firm>[\u4e00-\u9fff]{3,8}?)(?:则|同样)(?:是|为|属于)(?=[^,。;、]{0,12}(?:单项冠军|小巨人|独角兽|瞪羚|链主|专精特新|中小企业|高新技术企业))"
)
_SUPPORTED = re.compile(  # 支持甲一重|牵头建设乙中心, 支持丙天力|创建国家级绿色工厂, 支持丁科星|在戊县新建牧场
    "(?<![不未没])(?:支持|鼓励|推动|引导)(?P<firm>[\u4e00-\u9fff]{2,8}?)(?:(?:总?牵头|领衔)(?=建设|组建|创建|承担|实施|打造|攻关|联合|开展)"
    "|(?:加快|尽快)?(?:创建|争创|申报|创成)(?=“?(?:国家|[省市])级?[^,。;、]{0,8}(?:工厂|车间|企业))"
    "|(?P<sited>在[\u4e00-\u9fff]{1,8}?[市县区旗州园](?:投资)?(?:新建|建设|扩建|续建|布局|兴建|打造|落地)))"
)
_AS_LEADER = re.compile(  # 甲集群以|乙株机|为龙头
    "(?<!不能)(?<!不再)(?<!没有)(?<!过去)(?<!旅游业)(?<!文旅业)(?<!曾)(?<!不)(?<!未)以(?P<firm>[\u4e00-\u9fff]{2,10}?)(?:等(?:企业|公司)?)?为龙头(?=企业|[,。;、的]|$)"
)
_NO_SINGLE = re.compile(
    "(?:资本|团队|师生|民企|国企|人才|市场|主体|机构|网讯)$|^(?:[即像携握]|拟?上市|民营|国有|外资|中小|科技|本地)"
)
_LEADING_FIELD = re.compile("[\u4e00-\u9fff]{0,6}(?:当家|支柱|主导|优势|特色|首位|龙头)产业(?!投资|集团|发展|园)")
_LED_BY = re.compile(
    r"(?:靠|围着|围绕|抓|由|以|依托|联合|携手|牵手|企业|公司|龙头|链主|巨头|(?:相邻|毗邻|邻近|隔壁|对面|一旁|旁边|同区)的|引进的?|引入的?|引来的?|落户的|入驻的|旗下|支持|来自|(?:察看|走访|考察|参观|走进|调研)了?|位于[^,]{2,8}的|(?:做|专做|生产|制造|主营|主攻|从事|研发|专供)[\u4e00-\u9fffA-Za-z0-9]{2,12}的)$"
)
_CUT = re.compile(
    rf"(?:.*(?:命名|授予|评定|企业|公司|龙头|巨头|链主|靠|围着|抓|旗下|(?:相邻|毗邻|邻近|隔壁|对面|旁边|一旁|引进|落户)的|{TOGETHER_WITH})|据|记者来到|来到|走进)(?=[\u4e00-\u9fff]{{3}})"
)
_OF_ACADEMY = r"(?:中科院|中国科学院|中国电科|中电科|中车|中船|航天科工|航天科技|航空工业)[\u4e00-\u9fff]{1,8}?所(?![有在占需以属])"  # 中科院长春应化所, 中车株洲所
_INSTITUTE = r"(?:中国?[^\W\d已与和有在及]{1,3}?)?(?<!\d)\d{2,3}所(?![有在占需驻高院学大中小本职省市县区重])"
_BEFORE = lx.PLACE | lx.COMMA | lx.AND | lx.PARK
_A_FIRM = re.compile("(?:企业|公司|龙头|链主|巨头)$")
_SURE = ("集团", "公司", "股份", "控股", "实业", "总厂")
_COMPANY = re.compile("|".join(_SURE))
_LONGEST, _LONGEST_FULL = 12, 26
FULL = re.compile("(?:集团)?(?:股份|控股)?有限(?:责任)?公司$")
_GOES_ON_FULL = re.compile("(?:集团)?(?:股份|控股)?有限(?:责任)?公司")  # 云帆新材料|股份有限公司
_NO_STEM = re.compile(
    "^[看再到在以是由等看为向与和及使让将被把从对个项条家座种][\u4e00-\u9fff]*$|[县市区镇乡村省州旗港湾制用式型级性新版化质产类控商]$"
)
_PLAIN_AFTER_COINED = ("能源", "智能", "医疗", "绿能")
_OF_ZONE = re.compile("[\u4e00-\u9fff]{2,6}?(?:新区|高新区|经开区|开发区|园区|保税区)")
_OF_CITY = re.compile("[\u4e00-\u9fff]{2}[市县区州]")
_NEXT = re.compile("[\u4e00-\u9fff]{2,10}")
_MEDIA = ("报记者", "报讯", "日报", "晚报", "网讯", "频道")
_OF_CHINA = re.compile(  # 建设|中国食品名城, 来源:|中国化工报
    "中国[\u4e00-\u9fff]{2,6}?(?:名[城县镇市]|之[都乡城]|报(?![送告名出废价批关考])|网(?=[,。;、)\\s]|讯|$)|博览会|交易会)"
)
_AFTER_OTHERS = re.compile("继[^,。;]{4,20}?(?:项目|工程|基地|园区)[之以]?后")  # 是|继甲储能基地项目后的又一重大项目
_GOES_ON_OTHERWISE = ("产业", "机遇", "机会")  # 光机电产|业, 把|握新基建机|遇
_TRIALS = ("中试", "小试", "试制")  # 启动陶铝轮毂|中试
_LEADS = "看是由靠让被有给即据"
_PAPER_NUMBER = re.compile(r"[\u4e00-\u9fff]{0,6}[(]20\d\d[)]\d+号")
_ITEM_NUMBER = re.compile(
    r"[ \t]*(?:[(]?\d{1,2}[.)、]+|[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、)[ \t]*"
)
_TOWN = re.compile("[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道)")
_RANKS = frozenset(["", "省", "市", "州", "盟", "县", "区", "旗"])  # 红河|州
_OF_LAND = re.compile(  # 依托|戈壁农业
    "(?:戈壁|山地|山区|寒地|寒旱|旱作|高原|设施|草原|沙漠|荒漠|绿洲|丘陵|平原|都市|城郊|湿地|雨养|节水|林下|近海|远洋|淡水|海洋)(?:农业|林业|牧业|渔业|草业|经济)$"
)
_NAMED = (  # things that a firm may be a part of
    "Organisation",
    "Park",
    "Platform",
    "Project",
    "Cluster",
    "Chain",
    "Programme",
    "Document",
)


def single_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms of a clause that stand alone; one that follows a place lies there (昆明的甲机床)."""
    for match in _pattern().finditer(draft.text, clause.start, clause.end):
        start, place = _start_and_place(draft.text, clause, match)
        led = place[0] if place is not None and place[1] == start else start
        spans = _spans(draft.text, clause, start, match)
        span = next((s for s in spans if _is_firm(draft.text, clause, s, led)), None)
        if span is None or _is_beside_places(draft.text, span, place) or _is_of_another(draft, span):
            continue
        firm = draft.add("Organisation", span)
        if place is not None:
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], span[1]))
    _others(draft, clause)
    _bare(draft, clause)
    told_firms(draft, clause)


def _start_and_place(text: str, clause: Clause, match: re.Match[str]) -> tuple[int, Span | None]:
    """Where a name with a tail begins, and the place before it, which may be its beginning: 青河|云帆机械有限公司, 宁德|时代."""
    start, place = _start(text, clause, match.start())
    if place is None or place[1] != start or not _belongs(text, place, match):
        return start, place
    outer = _outer_beside(text, clause, place) if match[0].endswith("有限公司") else None
    return place[0] if outer is None else outer, None


def _is_of_another(draft: Draft, span: Span) -> bool:
    """Whether a name is known, or a part of something else: 光机电产|业, 有|机硅新材料, 启动陶铝轮毂|中试."""
    text, (start, end) = draft.text, span
    if text.count("(", start, end) > text.count(")", start, end):  # 各委、局|(公司),
        return True
    if text.startswith(_GOES_ON_OTHERWISE, end - 1) or text.startswith(_TRIALS, end):
        return True
    if text.startswith("中国", start) and text.startswith(("产业", "园区"), end):
        return True
    if _AFTER_OTHERS.match(text, start) or _LEADING_FIELD.match(text, start, end):
        return True
    return is_known(draft, span) or draft.find("Industry", text[start:end]) is not None or _is_in_field(draft, span)


def told_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms that a frame tells, whatever they end with: 推动|甲乙特气|成长为单项冠军企业, 由|甲集团|投建."""
    for span in _framed(draft.text, clause):
        if not is_known(draft, span):
            draft.add("Organisation", span)


def _framed(text: str, clause: Clause) -> Iterator[Span]:
    """The names in such frames."""
    if clause.flags & lx.ENTERPRISE:
        yield from _grown(text, clause)
    if any(text.find(word, clause.start, clause.end) >= 0 for word in ("支持", "鼓励", "推动", "引导")):
        matches = _SUPPORTED.finditer(text, clause.start, clause.end)
        yield from (match.span("firm") for match in matches if _may_be_supported(match["firm"]))
    if text.find("为龙头", clause.start, clause.end) >= 0:
        both = (_both(text, match.span("firm")) for match in _AS_LEADER.finditer(text, clause.start, clause.end))
        yield from (span for spans in both for span in spans if _may_lead(text[slice(*span)]))
    if text.find("由", clause.start, clause.end) >= 0:
        matches = _BUILT_BY.finditer(text, clause.start, clause.end)
        yield from (match.span("firm") for match in matches if _may_build(match["firm"]))


def _grown(text: str, clause: Clause) -> Iterator[Span]:
    """推动|甲乙特气|成长为单项冠军企业; …,|丙丁冷控|则是省级创新型中小企业."""
    one_too = _IS_ONE_TOO.match(text, clause.start, clause.end)
    for match in (*_GROWN_INTO.finditer(text, clause.start, clause.end), *((one_too,) if one_too else ())):
        if odd_name(match["firm"]) and not _NO_SINGLE.search(match["firm"]):
            yield match.span("firm")


def _may_be_supported(name: str) -> bool:
    """Whether what is to build or to become something is a firm: 支持|甲一重|牵头, but no 鼓励|华东|牵头."""
    own = without_city(name)
    named = may_be_name(name) and (coined(own) or tailed(own))
    placed = lx.begins_with_place(own) and not tailed(own)
    return named and not placed and name not in lx.words("region")


def _may_build(name: str) -> bool:
    """Whether who builds is a firm: 由|甲科技|投建, 由|乙有限公司|牵头."""
    named = may_be_name(name) and (len(name) > 2 or (coined(name) and not is_person(name)))
    return named or FULL.search(name) is not None


def _both(text: str, names: Span) -> list[Span]:
    """甲科技|和|乙股份: two, where both may lead."""
    both = pieces(text, *names, "和与")
    return both if len(both) == 2 and all(_may_lead(text[a:b]) for a, b in both) else [names]


def _may_lead(name: str) -> bool:
    """Whether a name can be that of the firm that leads an industry, and no field."""
    named = odd_name(name) and not covered_by_words(name) and not names_substance(name)
    sure = coined(name[:2]) or (firm_like(name) and not reads_as_field(name))
    return named and sure and not _NO_SINGLE.search(name)


def _is_beside_places(text: str, span: Span, place: Span | None) -> bool:
    """Whether a name is what one of several counties makes: 万安县|竹基新材料、新干县…, 清丰家具、鹿邑…."""
    own = lx.place_length(text[slice(*span)])
    if own and covered_by_words(text[span[0] + own : span[1]]) and text.startswith("、", span[1]):
        following = _NEXT.match(text, span[1] + 1)
        beside = lx.place_length(following[0]) if following else 0
        return bool(following and beside and covered_by_words(following[0][beside:]))
    if place is None or text[place[1] - 1] not in "县区旗市" or _COMPANY.search(text, *span):
        return False
    before = text.rfind("、", 0, place[0]) == place[0] - 1 and place[0] > 0
    goes_on = text.startswith("、", span[1]) and lx.begins_with_place(text[span[1] + 1 : span[1] + 5])
    earlier = text.rfind("、", 0, max(place[0] - 1, 0)) + 1
    return goes_on or (before and lx.begins_with_place(text[earlier : earlier + 4]))


def _outer_beside(text: str, clause: Clause, place: Span) -> int | None:
    """Where a place begins right before another that lies elsewhere, and is only a word: 泉州|海西|电子有限公司."""
    before = next((w for w in clause.words if w.end == place[0] and w.flags & lx.PLACE), None)
    if before is None:
        return None
    full, (_, within) = lx.division(text[before.start : before.end])[0], lx.division(text[slice(*place)])
    return None if within == full or full in lx.within_of().get(within, ()) else before.start


def _spans(text: str, clause: Clause, start: int, match: re.Match[str]) -> list[Span]:
    """What the name may be, up to this tail or to those that follow it at once (甲智能|装备); the longest first."""
    ends = [match.end()]
    longest = _LONGEST_FULL if FULL.search(match[0]) else _LONGEST
    while ends[-1] - start <= longest and (further := _pattern().match(text, ends[-1], clause.end)):
        ends.append(further.end())
    return [(start, end) for end in reversed(ends) if 3 <= end - start <= longest]


def _others(draft: Draft, clause: Clause) -> None:
    """法国赛诺菲把…, 608所: a coined name after a country, and an institute with a number."""
    for match in _foreign().finditer(draft.text, clause.start, clause.end):
        kind = "name" if match["name"] else "institute"
        if (match["institute"] or coined(match["name"])) and not is_known(draft, match.span(kind)):
            draft.add("Organisation", match.span(kind))


def _bare(draft: Draft, clause: Clause) -> None:
    """走进位于青河县的|誉衡|车间, |誉衡|落户青河县: a coined name without a tail, where only a firm can stand."""
    for match in (
        _BARE.finditer(draft.text, clause.start, clause.end)
        if _TOLD.search(draft.text, clause.start, clause.end)
        else ()
    ):
        name, start = match["name"], match.start()
        known = (
            not coined(without_city(name)) or _NO_STEM.search(name) or not may_be_name(name) or names_substance(name)
        )
        person = is_person(name) and draft.text[start - 1 : start] != "的"
        person = person and not _NO_PERSON.match(draft.text, match.end())
        if not known and not person and not is_known(draft, match.span("name")):
            draft.add("Organisation", match.span("name"))


def without_city(name: str) -> str:
    """The own name of a firm that is called by its city, province or region: 四川|裕能, 华中|天力."""
    place = lx.place_length(name) or 2 * (name[:2] in lx.words("region"))
    return name[place:] if place and _is_short(name[:place]) and len(name) - place > 1 else name


@cache
def _foreign() -> re.Pattern[str]:
    """A country and a name of three or four characters, up to what no name goes on with; a number and 所."""
    countries = lx.words("foreign_country")
    ends = lx.alternation(w for w, bits in lx.flags().items() if bits & (lx.VERB | lx.OPENER | lx.AND | lx.FIELD))
    return sought(
        rf"{glance(countries)}(?>{lx.alternation(countries)})(?!等国)(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?=[、,。;)把等已也都均\d]|{ends}|$)|(?P<institute>{_OF_ACADEMY}|{_INSTITUTE})"
    )


def _is_firm(text: str, clause: Clause, span: Span, led: int) -> bool:
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
    if FULL.search(name) and len(name) > _LONGEST:
        return unknown(name) > 1 and odd_name(FULL.sub("", name)[:_LONGEST])
    if _DRAWN.match(text, span[1]) and tailed(name):
        return True  # 在江西铜业|的带动下
    if not may_be_name(name) or _is_vague(text, clause, span):
        return False
    if _does().match(text, span[1], clause.end):
        of_field = lx.flags().get(name[0], 0) & lx.FIELD and not FULL.search(name)
        return firm_like(name) and not of_field  # 锂离子电池|产值, but 云帆有限公司|落户
    return _ends_there(text, clause, span) and (name.endswith(_SURE) or is_sited(text, span[0]) or made)


def _is_cut(text: str, clause: Clause, span: Span) -> bool:
    """Whether words are no whole name: 企业|家|返乡建设, 东禾环装|备, 甲工信科技|(2024)12号, 云帆新材料|股份有限公司."""
    name, end = text[slice(*span)], span[1]
    if name.endswith("网讯") or _COUNTED.search(name) or (name[0] == "家" and text.endswith("企业", 0, span[0])):
        return True
    if text[end - 1 : end + 1] in lx.flags() or text.startswith("化改", end):
        return True  # 集通电气|化改造
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
    before = text[max(clause.start, span[0] - _LONGEST) : span[0] - 1].rpartition("、")[2]
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


def _belongs(text: str, place: Span, match: re.Match[str]) -> bool:
    """Whether the place right before a name is its beginning: 青河|云帆机械, 宁德|时代, but 青河县|云帆机械."""
    if match[0].endswith("有限公司"):
        return True
    if place == (match.start() - 2, match.start()):
        return match[0] in lx.words("placed_firm_tail") or _DRAWN.match(text, match.end()) is not None
    own = text[place[1] : match.start()]
    return _is_short(text[slice(*place)]) and own[:1] not in _RANKS and coined(own)


def _is_short(place: str) -> bool:
    """Whether a place stands without its rank: 德州, but no 德州市."""
    return not lx.has_rank(place) or place in lx.words("region")


def _is_coined(name: str) -> bool:
    """Whether a name can be nothing but a firm's: 誉衡|制药, 晶科|能源."""
    place = lx.place_length(name)
    short = place and _is_short(name[:place]) and name[place : place + 1] not in _RANKS
    own = name[place:] if short else name  # 青河|誉衡制药
    tail = next((own[n:] for n in (2, 3) if _tails().fullmatch(own[n:])), "")
    rest = own[: len(own) - len(tail)]
    vague = _tails(vague=True).fullmatch(tail) is not None and tail not in _PLAIN_AFTER_COINED
    if vague or not coined(rest) or _NO_STEM.search(rest) or names_substance(name):
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


@cache
def _pattern() -> re.Pattern[str]:
    """What the names of firms end with."""
    tails = lx.words("firm_tail")
    return re.compile(
        rf"{glance(tails)}(?:{lx.alternation(tails)})(?!(?<=科)技|(?<=起重)[要点大视新任]|院(?!士)|(?<=厂)区|(?<=材)料|(?<=钢联)合)"
    )  # 循环科技, not 环科; 崛起|重要; 省农科|院; 云帆机械|厂区; 云帆材料, not 瓷材


def _start(text: str, clause: Clause, tail: int) -> tuple[int, Span | None]:
    """Where the name before its tail begins, and the place right before it."""
    start, place = clause.start, None
    for word in clause.words:
        if word.end > tail:
            break
        of_place = text[start : word.start] in _RANKS or _TOWN.fullmatch(text, start, word.start)
        if text[word.start : word.end] == "的" and place is not None and of_place:
            start, place = word.end, (place[0], word.start)
        elif stops_name(text, word) or (word.flags & _BEFORE and not word.flags & (lx.GUARD | lx.KIND | lx.FIELD)):
            start = word.end
            place = (word.start, word.end) if word.flags & lx.PLACE else None
    start += text.startswith("了", start) and start < tail  # 引进了|甲科技
    if place is not None and place[1] == start and (town := _TOWN.match(text, start, tail - 1)):
        start = town.end()  # 青河县石桥镇|云帆电子
    if number := _ITEM_NUMBER.match(text, start, tail):  # 1.|甲光电
        start = number.end()
    if (namely := text.rfind("(即", start, tail)) >= 0:  # 名单(即|甲有限公司
        start, place = namely + 2, None
    if cut := _CUT.match(text, start, tail + 1):
        start, place = cut.end(), None
    coined_at = _coined_start(text, start, tail)
    return (start, place) if coined_at == start else (coined_at, None)


def _coined_start(text: str, start: int, tail: int) -> int:
    """Where a coined stem begins after a word that leads to it: 氢能看|晶科能源, 边上|晶科能源."""
    for at in (tail - 3, tail - 2):
        led = start < at and (text[at - 1] in _LEADS or text[start:at] in lx.common())
        if led and coined(text[at:tail]):
            return at
    return start


def _is_in_field(draft: Draft, span: Span) -> bool:
    """Whether a name is only the rest of a field's: 有|机硅新材料."""
    return any(start == span[0] - 1 for (start, _), _ in draft.between(max(0, span[0] - 1), span[1], ("Industry",)))


def is_known(draft: Draft, span: Span) -> bool:
    """Whether something longer was found here already, or a member of a list of fields."""
    near = draft.between(span[0] - 20, span[1] + 20, (*_NAMED, "Industry"))
    joined = draft.text[span[1] : span[1] + 1] in ("及", "和", "与")  # 盐卤化工|及精细化工 is one field
    return any(
        at == span
        or (at[0] <= span[0] and span[1] <= at[1] and e.type != "Industry")
        or (joined and at[0] == span[0] and span[1] < at[1])
        or (e.type == "Industry" and at[0] < span[1] < at[1])  # 即|硫磷化|工
        for at, e in near
    )
