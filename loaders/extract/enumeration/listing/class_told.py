"""The class that a text tells before or behind a list: 公示了首批省级化工园区名单:|A、B; A、B等33家开发区|确定为某示范开发区."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listing.headings import class_of_list, class_type
from loaders.extract.enumeration.listing.listtitles import class_words, is_list
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
Mention = tuple[Span, Entity]
REACH = 150  # characters before a list in which its class may be told
FAR = 500  # before one that is told by places
THINGS = ("Cluster", "Park", "Platform", "Organisation")  # that are in classes
_CLASSES = ("ClusterTier", "EnterpriseTier", "Park", "Platform", "Document")
_TIERS = ("ClusterTier", "EnterpriseTier")
FITS = {"Cluster": ("ClusterTier",), "Park": ("Park", "Platform"), "Platform": ("Platform", "Park"),
         "Organisation": ("EnterpriseTier", "Platform")}  # fmt: skip
_CLOSE = 16  # characters behind a list in which a class of its own stands
_LEVELLED = re.compile(  # 省级|化工园区, 第三批|…; no class is 甲园
    r"级|国家|全国|第[一二三四五六七八九十\d]+批|首批|示范|试点|重点|绿色|智慧|创新型|特色|未来产业|^(?:省|市)|(?:化工|专业|特色)园区$|^[\u4e00-\u9fff]{2,8}?(?:省|自治区)"
)
_OF_LEVEL = re.compile("级|国家|全国|^(?:省|市|自治区)|首批|第.批")  # |省级|化工园区


def is_park_class(entity: Entity) -> bool:
    """Whether a park or platform is a class of them: 省级化工园区, 国家级转型升级示范开发区."""
    of_level = entity.type in ("Park", "Platform") and _OF_LEVEL.search(entity.name)
    return bool(of_level) and class_type(entity.name) != ""


_COUNT_OR_HEAD = re.compile(r"[个家]|企业|园区|集群|单位|开发区|平台|项目|公司")
_NAMED_AS, _AS = re.compile("(?:认定|确定|命名|评定|公布|授予)$"), re.compile("为")  # 拟认定|甲、乙等3家|为市级示范园区
_BECOMES = re.compile(  # 甲园、乙园|成功入选|…, 甲园、乙园|均为|国家级…
    r"(?:均|都|皆|全部)(?:为|是|属于|系)(?=[国省市世全自])|(?:被|拟|获|已|分别|双双|一举|成功|顺利|正式|均|同时|将|新|年|度|第[一二三四五六七八九十\d]+批|首批|20\d\d|省|市|国家|[\u4e00-\u9fff]{2,3}[厅部局委]){0,6}"
    r"(?:入选|入围|获批|获评|认定为|确定为|评定为|评为|列为|列入|列(?=(?:国家|[省市])级)|纳入|成为|跻身|入列|上榜|命名为|授予|公布为|获得|荣获|荣膺|夺得|摘得|摘下|斩获|喜提|获颁|捧回|拿下)"
)
_LABEL = re.compile(r"“(?=[^“”]*?(?:集群|地标|产业|先进|级))[^“”,。;]{2,14}”")  # 双双入选|“领军型集群地标”
_LISTED = re.compile(r"等[\u4e00-\u9fff]{0,4}?\d+[个家]")  # 甲园、乙园|等12家|首批绿色园区名单
_SELECTED = re.compile(  # 甲园、乙园|等12家园区入围
    r"(?:的“[^“”]*”)?(?:等)?(?:\d+[个家项户]|[一二三四五六七八九十两]+[个家项户])?[\u4e00-\u9fff]{0,8}?(?:入围|入选|入列|上榜|在列|胜出|过关|榜上有名|名列其中|获得?认定|通过认定)$"
)


def class_after(draft: Draft, clause: Clause, things: list[Mention], mentions: list[Mention]) -> Entity | None:
    """A、B等12家园区入选绿色化工园区名录: the class after the verb."""
    text, end = draft.text, things[-1][0][1]
    starts = [end, *(end + m.end() for m in _COUNT_OR_HEAD.finditer(text[end : min(end + 18, clause.end)]))]
    named = _NAMED_AS.search(text, clause.start, things[0][0][0]) is not None
    for start in starts:
        verb = _BECOMES.match(text, start, clause.end) or (_AS.match(text, start, clause.end) if named else None)
        later = [e for s, e in mentions if verb and verb.end() <= s[0] <= verb.end() + 24]
        if found := next((e for e in later if e.type in FITS[things[0][1].type]), None):
            return found
        if verb and things[0][1].type == "Cluster" and (label := _LABEL.match(text, verb.end(), clause.end)):
            return draft.add("ClusterTier", label.span())
    if listed := _LISTED.match(text, end, clause.end):  # 甲园、乙园等12家|首批绿色园区名单
        papers = [m for m in draft.between(listed.end(), clause.end, ("Document",)) if m[0][0] == listed.end()]
        if found := _class_of(draft, papers, FITS[things[0][1].type]):
            return found
    if _SELECTED.match(text[end : clause.end]):
        return told_before(draft, clause.start, things)
    return None


_ENTERED = re.compile(  # 甲园入选|丙级园区、乙园入选丁级园区
    "(?:入选|入围|获批|获评|认定为|确定为|评定为|评为|列为|列入|纳入|跻身|命名为)(?:首批|第[一二三四五六七八九十\\d]+批)?$"
)


def each_enters(text: str, clause: Clause, things: list[Mention]) -> bool:
    """Whether the first of these is what something before it enters, and the last enters a class itself."""
    entered = _ENTERED.search(text, max(clause.start, things[0][0][0] - _CLOSE), things[0][0][0])
    return entered is not None and _BECOMES.match(text, things[-1][0][1], clause.end) is not None


def class_of_each(
    text: str, clause: Clause, things: list[Mention], mentions: list[Mention]
) -> list[tuple[Mention, Entity]]:
    """甲集群、乙集群分别入选|丙级、丁级: as many classes as things, one for each; else none."""
    verb = _BECOMES.match(text, things[-1][0][1], clause.end)
    if verb is None or not IN_TURN.search(verb[0]):
        return []
    kinds = FITS[things[0][1].type]
    tiers = [e for s, e in sorted(mentions, key=lambda m: m[0]) if s[0] >= verb.end() and e.type in kinds]
    return list(zip(things, tiers, strict=True)) if len(tiers) == len(things) > 1 else []


_OF_OTHER_SORT = re.compile(
    r"等[^,。;、]{0,10}?(?:配套|供货)(?:的)?(?:企业|供应商)|"  # 小巨人6家。现有为甲、乙|等大企业配套企业
    r"等(?:一批|多家|\d+家)?(?:整机|整车|骨干|龙头|配套|知名|上市|研发|制造|零部件|上下游|链上|终端|头部|优质|行业|本土|外资)[\u4e00-\u9fff]{0,6}(?:企业|公司)"
    r"|等(?:一批|多家|[\d一二两三四五六七八九十百]+[余多]?[家户])?(?:知名|龙头|骨干)?(?:企业|公司)?(?:先后|相继|陆续|纷纷|已|在此|在园区?)*(?:落户|入驻|进驻|入园|聚集|集聚|扎根|投产|签约)"  # 小巨人21家。已有甲、乙|等32家企业落户
)  # 小巨人6家,拥有甲、乙|等整机企业: the class before is not theirs
_CHOSEN = re.compile("(?:已|新|此前|先后|首批)(?:入选|入围|上榜|获评|获批)的$")  # 此前已入选的|甲集群、乙集群
_HAS_INSIDE = ("拥有", "建有", "设有", "下辖", "辖有", "下设")
_LEAD_OF_COUNT = re.compile(r"[,::](?:\s|名单|分别|包括|为|是|即|指)*$")  # 2个省级园区|,分别是
_LEAD_IN = re.compile(  # …名单|包括:
    r"(?:名单|名称|具体|分别|依次|其中|主要|它们|即|即为|如下)*(?:包括|包含|为|是|有|如下|即)?[::]?[ \t\n]*$"
)
_SAYS_SO = re.compile(r"(?:包括|包含|为|是|有|如下|即|[::])[ \t\n]*$")
_ANNOUNCED = re.compile(
    r"认定|公布|公示|确定|入选|入围|获批|获评|名单|名录|入列|上榜|命名|评为|授予|通报|现有|已有|共有|累计|拥有|新获|荣获|斩获|获颁|授牌|揭晓|出炉|遴选|评选|评定"
)
_NAMELY = re.compile(r"[,:](?:即|分别为|分别是|它们是)$")
_COUNTED = re.compile(r"(\d+|[一二两三四五六七八九十]+)(?:个|家)[\u4e00-\u9fff]{0,20}?$")


def class_before(draft: Draft, things: list[Mention]) -> Entity | None:
    """公示了首批省级化工园区名单,包括:A、B、C: the class before the list."""
    start = things[0][0][0]
    if _OF_OTHER_SORT.match(draft.text, things[-1][0][1]):
        return None
    behind = draft.between(things[-1][0][1], things[-1][0][1] + _CLOSE, FITS[things[0][1].type])
    if draft.text.startswith("等", things[-1][0][1]) and any(e.type in _TIERS or is_park_class(e) for _, e in behind):
        return None  # 16个省级以上园区,包括甲、乙等|国家级园区: of the class that follows
    before = draft.text[max(0, start - REACH) : start]
    if before.endswith(_HAS_INSIDE):
        return None  # 甲园升级为国家级高新区,|拥有乙园、丙园
    if apposed := _apposed(draft, start, things):
        return apposed
    if _CHOSEN.search(before):
        return told_before(draft, start, things)
    return told_before(draft, start, things) if _leads_in(before, len(things)) else None


def _leads_in(before: str, size: int) -> bool:
    """Whether words announce the class of a list of this size: 公示了首批省级化工园区名单,包括:|, 省级园区有2个,即|."""
    counted = _COUNTED.search(_LEAD_OF_COUNT.sub("", before))
    says = _SAYS_SO.search(before) is not None or (counted is not None and number_of(counted[1]) == size)
    announced = _ANNOUNCED.search(before) or (counted and _NAMELY.search(before))
    return says and bool(announced) and _LEAD_IN.search(before) is not None


_OWN_REACH = 24  # characters
_OWN_CLASS = re.compile(
    "的(?P<own>[\u4e00-\u9fff]{3,16}?)(?:名单)?(?:分别|依次)?(?:[为是]|包括):?$"
)  # 认定的|化工集中区|为


def is_of_another(text: str, tier: Entity, at: int) -> bool:
    """Whether the words right before a list name a class of their own: 认定的化工集中区为|甲、乙, though the text has told of 化工园区."""
    own = _OWN_CLASS.search(text, max(0, at - _OWN_REACH), at)
    return own is not None and class_of_list(own["own"]) != "" and not tier.name.endswith(own["own"])


def said_of(text: str, tier: Entity, start: int) -> str:
    """What the clause says that names the class of a list: 撤销旧园区后,|新认定2个省级集群:甲、乙."""
    at = max((b for _, b in tier.places if b <= start), default=start)
    return text[max(text.rfind(mark, 0, at) for mark in ",;。\n") + 1 : start]


_NEAR = 60  # characters before a list in which the class stands that it is apposed to
_APPOSED = re.compile(  # 省级园区|4个,分别是|甲、乙
    r"(?:(?:名单|目录)中?则?(?:包括|包含|涵盖)了?|则?(?:包括|包含|涵盖)了)|(?:名单|数量)?(?:共|有|已有|达到?|总数|增至)*(?:\d+|[一二两三四五六七八九十]+)?[个家户]?"
    r"(?:,?(?:其中|现有|现已有|已有|即|包括|包含|分别|[有为是如]|例如|主要[有是为]|名单如下|如下)+[::]?|(?:(?<=[个家户])[,,](?:今年|首批|目前|当前)?|[,,](?=率先|先行))(?:率先|先行?|已经?)?(?:启动|建设|开工|布局|推进|认定|培育|抓)|—+|[:][^:。;\n]{2,40}?,(?:比如|例如|诸如|如|包括|主要[有是]|典型[的有]+|代表(?:园区|性园区)?(?:有|为|是|包括))(?:[\u4e00-\u9fff]{2,6}(?:[(][^()]*[)])?、)*|[(::](?:其中|现有|现已有|已有|即|包括|包含|分别[为是]?|[有为是如])?)"
)


def _apposed(draft: Draft, start: int, things: list[Mention]) -> Entity | None:
    """国家级园区3个(甲、乙、丙); 省级园区:甲、乙; 省级园区4个,分别是甲、乙: the class right before its things."""
    wanted, listed = FITS[things[0][1].type], {id(e) for _, e in things}
    for span, entity in reversed(draft.between(max(0, start - _NEAR), start, _CLASSES)):
        if id(entity) not in listed and entity.type in wanted and _APPOSED.fullmatch(draft.text, span[1], start):
            return entity if _LEVELLED.search(entity.name) and not _is_placed(entity.name) else None
    return None


def _is_placed(name: str) -> bool:
    """Whether a name is that of one park of a place and no class: 海口国家高新区|(甲片区、乙片区)."""
    place = lx.division(name[: lx.place_length(name)])[0]
    return bool(place) and not place.endswith(("省", "自治区")) and "级" not in name


def told_before(draft: Draft, at: int, things: list[Mention], reach: int = REACH) -> Entity | None:
    """The class before a place: counted like the things, else the nearest one, else the one that the nearest list names."""
    wanted = FITS[things[0][1].type]
    listed = {id(e) for _, e in things}
    before = [m for m in reversed(draft.between(max(0, at - reach), at, _CLASSES)) if id(m[1]) not in listed]
    classes = [(s, e) for s, e in before if e.type in wanted and _LEVELLED.search(e.name)]
    for span, entity in classes:
        count = _COUNTED.search(draft.text[max(0, span[0] - 8) : span[0]])
        if count and number_of(count[1]) == len(things):
            classes = [(span, entity)]
            break
    if not classes:
        found = _class_of(draft, before, wanted)
        return found or (of_list(draft, at, things) if things[0][1].type == "Organisation" else None)
    told = classes[0][1]
    return of_list(draft, at, things, told.name) or told  # 某省化工园区名单, more than 化工园区


def of_list(draft: Draft, at: int, things: list[Mention], head: str = "") -> Entity | None:
    """The class of the list that the text tells of: what each place has on it comes after the totals of other classes.

    `head` is what its name ends with.
    """
    before = list(reversed(draft.between(max(0, at - FAR), at, ("Document",))))
    return _class_of(draft, before, FITS[things[0][1].type], head)


def _class_of(draft: Draft, papers: list[Mention], wanted: tuple[str, ...], head: str = "") -> Entity | None:
    """The class that the nearest list is of."""
    for span, entity in papers:
        plain = class_words(entity.name) if entity.type == "Document" and is_list(entity.name) else ""
        if class_type(plain) in wanted and plain.endswith(head):
            return draft.add(class_type(plain), span, plain)
    return None


_ONLY_ONE = re.compile(r"(?:(?<!\d)1|一)个[^,。;:、]{2,16}:[ \t]*$")  # 4个自治区级园区:甲、乙、丙、丁,1个市级园区:|戊


def is_only_one(text: str, start: int) -> bool:
    """Whether the words right before a thing say that the class has but this one."""
    return _ONLY_ONE.search(text, max(0, start - _NEAR), start) is not None


_AMONG, _ETC = re.compile("(?<![不未])(?:包括|包含|涵盖)了?$"), re.compile("等(?:企业|园区|集群|平台)?(?=[,。;]|$)")


_OF_CLASS = re.compile(  # right before: no 重点建设园区|包括
    "(?:(?:国家|省|市|自治区)级[\u4e00-\u9fff]{0,12}|绿色|智慧|零碳|化工|特色产业|专精特新|示范)(?:园区|开发区|集群|企业|工厂|基地|平台)(?:名单[中里]?)?$"
)


def is_example(text: str, span: Span) -> bool:
    """Whether a thing is the only one that is told of many: 绿色园区包括了|甲经济技术开发区|等."""
    among = _AMONG.search(text, max(0, span[0] - 4), span[0])
    return (
        _ETC.match(text, span[1]) is not None
        and among is not None
        and bool(_OF_CLASS.search(text, max(0, among.start() - _NEAR), among.start()))
    )
