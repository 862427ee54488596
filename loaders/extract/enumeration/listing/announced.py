"""Lists in running text whose class is told before or after them: 公示了首批省级化工园区名单:A、B; A、B等33家开发区确定为某示范开发区."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.listing.headings import class_of_list, class_type
from loaders.extract.enumeration.listing.listtitles import class_words, is_list, takes_away
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
Mention = tuple[Span, Entity]
_REACH = 150  # characters before a list in which its class may be told
_FAR = 500  # before one that is told by places
_OF_PLACE = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,9}?)[(]?(?:有|共|共有|占|入选|上榜|入围)?(?P<count>\d+|[一二两三四五六七八九十]+)[个家户](?:(?:产业)?集群|园区|开发区|企业)?[)]?"
    r"(?:,?(?:分别|依次)?(?:[::(]|[为是即]:?)|,)$"
)
_COPULA = re.compile(r"(?:分别|依次)?[为是即]")
_EACH = re.compile(
    r"(?P<places>[\u4e00-\u9fff]{2,9}(?:[、和及与][\u4e00-\u9fff]{2,9})+?)各(?:有|占|入选)?(?P<count>\d|[一二两三四五六])[个家户],?(?:分别|依次)[为是即]:?$"
)
_BACK = 20  # characters that a place takes with its count
_EACH_ENDS = ":为是即\n"  # what it ends with
_LEADS = ":(为是即,"  # what that pattern ends with
_JOINT = re.compile(r"(?:[(][^()]*[)]|的“[^“”]*”)?\s*(?:、|和|以及|及|与)?\s*(?:[\u4e00-\u9fff]{2,8}的)?")
_MORE = re.compile(r"等(?:\d|[一二两三四五六七八九十])+[个家]")
_THINGS = ("Cluster", "Park", "Platform", "Organisation")
_CLASSES = ("ClusterTier", "EnterpriseTier", "Park", "Platform", "Document")
_TIERS = ("ClusterTier", "EnterpriseTier")
_FITS = {"Cluster": ("ClusterTier",), "Park": ("Park", "Platform"), "Platform": ("Platform", "Park"),
         "Organisation": ("EnterpriseTier", "Platform")}  # fmt: skip
_LEAD_IN = re.compile(
    r"(?:名单|名称|具体|分别|依次|其中|主要|它们|即|即为|如下)*(?:包括|包含|为|是|有|如下|即)?[::]?[ \t\n]*$"
)
_OF_OTHER_SORT = re.compile(
    r"等[^,。;、]{0,10}?(?:配套|供货)(?:的)?(?:企业|供应商)|"  # 小巨人6家。现有为甲、乙|等大企业配套企业
    r"等(?:一批|多家|\d+家)?(?:整机|整车|骨干|龙头|配套|知名|上市|研发|制造|零部件|上下游|链上|终端|头部|优质|行业|本土|外资)[\u4e00-\u9fff]{0,6}(?:企业|公司)"
    r"|等(?:一批|多家|[\d一二两三四五六七八九十百]+[余多]?[家户])?(?:知名|龙头|骨干)?(?:企业|公司)?(?:先后|相继|陆续|纷纷|已|在此|在园区?)*(?:落户|入驻|进驻|入园|聚集|集聚|扎根|投产|签约)"  # 小巨人21家。已有甲、乙|等32家企业落户
)  # 小巨人6家,拥有甲、乙|等整机企业: the class before is not theirs
_ONLY_ONE = re.compile(r"(?:(?<!\d)1|一)个[^,。;:、]{2,16}:[ \t]*$")  # 4个自治区级园区:甲、乙、丙、丁,1个市级园区:|戊
_LEADING = 3  # characters before the first thing of a list
_CLOSE = 16  # characters behind a list in which a class of its own stands
_NEAR = 60  # characters before a list in which the class stands that it is apposed to
_APPOSED = re.compile(
    r"(?:名单|数量)?(?:共|有|达|已有|共有|达到|总数达?|增至)*(?:\d+|[一二两三四五六七八九十]+)?[个家户]?"
    r"(?:,?(?:其中|现有|现已有|已有|即|包括|包含|分别[为是]?|[有为是如]|例如|主要[有是为]|名单如下|如下)+[::]?|(?:(?<=[个家户])[,,](?:今年|首批|目前|当前)?|[,,](?=率先|先行))(?:率先|先行?|已经?)?(?:启动|建设|开工|布局|推进|认定|培育|抓)|—+|[(::](?:其中|现有|现已有|已有|即|包括|包含|分别[为是]?|[有为是如])?)"
)
_CHOSEN = re.compile("(?:已|新|此前|先后|首批)(?:入选|入围|上榜|获评|获批)的$")  # 此前已入选的|甲集群、乙集群
_NAMELY = re.compile(r"[,:](?:即|分别为|分别是|它们是)$")
_SAYS_SO = re.compile(r"(?:包括|包含|为|是|有|如下|即|[::])[ \t\n]*$")
_ANNOUNCED = re.compile(
    r"认定|公布|公示|确定|入选|入围|获批|获评|名单|名录|入列|上榜|命名|评为|授予|通报|现有|已有|共有|累计|拥有|新获|荣获|斩获|获颁|授牌|揭晓|出炉|遴选|评选|评定"
)
_NAMED_AS, _AS = re.compile("(?:认定|确定|命名|评定|公布|授予)$"), re.compile("为")  # 拟认定|甲、乙等3家|为市级示范园区
_BECOMES = re.compile(
    r"(?:均|都|皆|全部)(?:为|是|属于|系)(?=[国省市世全自])|(?:被|拟|获|已|分别|双双|一举|成功|顺利|正式|均|同时|将|新|年|度|第[一二三四五六七八九十\d]+批|首批|20\d\d|省|市|国家|[\u4e00-\u9fff]{2,3}[厅部局委])*"
    r"(?:入选|入围|获批|获评|认定为|确定为|评定为|评为|列为|列入|列(?=(?:国家|[省市])级)|纳入|成为|跻身|入列|上榜|命名为|授予|公布为|获得|荣获|荣膺|夺得|摘得|摘下|斩获|喜提|获颁|捧回|拿下)"
)
_ENTERED = re.compile(  # 甲园入选|丙级园区、乙园入选丁级园区
    "(?:入选|入围|获批|获评|认定为|确定为|评定为|评为|列为|列入|纳入|跻身|命名为)(?:首批|第[一二三四五六七八九十\\d]+批)?$"
)
_LABEL = re.compile(r"“(?=[^“”]*?(?:集群|地标|产业|先进|级))[^“”,。;]{2,14}”")  # 双双入选|“领军型集群地标”
_COUNT_OR_HEAD = re.compile(r"[个家]|企业|园区|集群|单位|开发区|平台|项目|公司")
_SELECTED = re.compile(
    r"(?:的“[^“”]*”)?(?:等)?(?:\d+[个家项户]|[一二三四五六七八九十两]+[个家项户])?[\u4e00-\u9fff]{0,8}?(?:入围|入选|入列|上榜|在列|胜出|过关|榜上有名|名列其中|获得?认定|通过认定)$"
)
_LISTED = re.compile(r"等[\u4e00-\u9fff]{0,4}?\d+[个家]")
_COUNTED = re.compile(r"(\d+|[一二两三四五六七八九十]+)(?:个|家)[\u4e00-\u9fff]{0,20}?$")
_LEVELLED = re.compile(
    r"级|国家|全国|第[一二三四五六七八九十\d]+批|首批|示范|试点|重点|绿色|智慧|创新型|特色|未来产业|^(?:省|市)|(?:化工|专业|特色)园区$|^[\u4e00-\u9fff]{2,8}?(?:省|自治区)"
)


def announced_members(draft: Draft, clause: Clause, mentions: list[Mention], waiting: list[Mention]) -> Found | None:
    """The things listed in a clause, put into the class that the text tells before them or after.

    `waiting` are those of the clauses before that say nothing of them, and share a class that follows.
    """
    things = _things(draft.text, mentions) or (_last_of(clause, mentions) if waiting else [])
    if not things or _each_enters(draft.text, clause, things):
        return None
    if each := _class_of_each(draft.text, clause, things, mentions):
        for (span, thing), own in each:
            draft.relate("IN_TIER", thing, own, (span[0], clause.end))
        return Found([thing for _, thing in things], None, (things[0][0][0], things[-1][0][1]), "Listed")
    tier = _class_after(draft, clause, things, mentions)
    for span, thing in waiting if tier is not None and things[0][0][0] - clause.start <= _LEADING else ():
        draft.relate("IN_TIER", thing, tier, span)
    if tier is None and (len(things) > 1 or _is_only_one(draft.text, things[0][0][0])):
        tier = _class_before(draft, things)
        if tier is not None and _is_of_another(draft.text, tier, things[0][0][0]):
            return None
        if tier is not None and takes_away(_said_of(draft.text, tier, things[0][0][0])):
            tier = None  # 撤销|省级园区2个:甲、乙
    if tier is None:
        return None
    span = (things[0][0][0], things[-1][0][1])
    for _, thing in things:
        draft.relate(how_classed(draft.text, clause, span[0]), thing, tier, span)
    return _group(draft, things, span, tier)


def how_classed(text: str, clause: Clause, start: int) -> str:
    """Whether a list is in the class that its clause tells, or is to be: 支持|甲、乙集群列入省级丙集群; 到2027年,|甲、乙跻身…."""
    return "ADVANCES_TO" if _HELPED.fullmatch(text, clause.start, start) or is_to_be(text, start) else "IN_TIER"


_NOT_IN = re.compile("未(?!来)|不再|不予|不得|暂缓|撤销|取消|摘牌|退出")
_HOPED = re.compile(
    r"力争|争取|计划|拟(?!认定|确定|命名|授予|评定|通过)|将(?!.*公布)|申报|争创|推荐|支持|鼓励|培育(?!对象)|打造|创建|冲刺|目标|到20\d\d年"
)


def how_announced(text: str, start: int, end: int) -> str:
    """How things are in the class that a clause names here: 认定2个|省级集群, 力争新增|…; not at all behind 撤销|…."""
    said = text[max(text.rfind(mark, 0, start) for mark in ",;。\n") + 1 : end]
    if takes_away(said) or _NOT_IN.search(said):
        return ""
    return "ADVANCES_TO" if _HOPED.search(said) else "IN_TIER"


def _last_mention(tier: Entity, at: int) -> Span:
    """Where a class was named last before a place."""
    return max((span for span in tier.places if span[1] <= at), default=min(tier.places))


def is_to_be(text: str, at: int) -> bool:
    """Whether a sentence begins with the year by which something is to be so, or with a wish, right before a place in it."""
    begins = max(text.rfind(mark, 0, at) for mark in "。;\n") + 1
    if _AHEAD.match(text, begins, at):
        return True
    begins = max(text.rfind(mark, 0, at) for mark in "。\n") + 1
    return at - begins < _LONGEST_AIMS and _BY_YEAR.match(text, begins, at) is not None


_AHEAD = re.compile(
    "(?:到20\\d\\d年(?:底|末)?|力争|争取|未来[一二三四五]年|今后[一二三四五]年)(?:(?!已|共有|累计|现有)[^。;\n]){0,24}$"
)  # 到2027年,|甲园、乙园跻身某级
_LONGEST_AIMS = 240  # characters of a sentence that lists aims for one year
_BY_YEAR = re.compile(  # 到2025年,营收突破800亿元;…;|甲集群跻身某级
    "[到至]20\\d\\d年(?:底|末)?,?(?:(?!已|共有|累计|现有|目前|去年|截至|近年|成功)[^。\n])*$"
)
_HELPED = re.compile("(?:大力|重点|积极|全力|继续|优先)?(?:支持|推荐|鼓励|助力|指导|帮助)")
_OWN_CLASS = re.compile("的(?P<own>[\u4e00-\u9fff]{3,16}?)(?:名单)?(?:分别|依次)?(?:[为是]|包括):?$")


def _is_of_another(text: str, tier: Entity, at: int) -> bool:
    """Whether the words right before a list name a class of their own: 认定的化工集中区为|甲、乙, though the text has told of 化工园区."""
    own = _OWN_CLASS.search(text, max(0, at - _OWN_REACH), at)
    return own is not None and class_of_list(own["own"]) != "" and not tier.name.endswith(own["own"])


_OWN_REACH = 24  # characters


def _last_of(clause: Clause, mentions: list[Mention]) -> list[Mention]:
    """甲集群,乙集群,|丙集群入选…: the last of those that clauses enumerate one by one."""
    return [m for m in mentions if m[0][0] - clause.start <= _LEADING and m[1].type in ("Cluster", "Park")][:1]


def _each_enters(text: str, clause: Clause, things: list[Mention]) -> bool:
    """Whether the first of these is what something before it enters, and the last enters a class itself."""
    entered = _ENTERED.search(text, max(clause.start, things[0][0][0] - _CLOSE), things[0][0][0])
    return entered is not None and _BECOMES.match(text, things[-1][0][1], clause.end) is not None


def _class_of_each(
    text: str, clause: Clause, things: list[Mention], mentions: list[Mention]
) -> list[tuple[Mention, Entity]]:
    """甲集群、乙集群分别入选|丙级、丁级: as many classes as things, one for each; else none."""
    verb = _BECOMES.match(text, things[-1][0][1], clause.end)
    if verb is None or not re.search("分别|依次", verb[0]):
        return []
    kinds = _FITS[things[0][1].type]
    tiers = [e for s, e in sorted(mentions, key=lambda m: m[0]) if s[0] >= verb.end() and e.type in kinds]
    return list(zip(things, tiers, strict=True)) if len(tiers) == len(things) > 1 else []


def only_lists(text: str, clause: Clause, mentions: list[Mention]) -> list[Mention]:
    """The clusters or parks of a clause that does nothing but list them, up to a comma: 甲省乙集群、丙集群,丁省戊集群入围…"""
    if clause.mark != ",":
        return []
    whole = [m for m in mentions if m[0] == (clause.start, clause.end) and not is_class(m[1])]
    things = [m for m in _things(text, mentions) or whole if m[1].type in ("Cluster", "Park")]
    lists = things and things[0][0][0] - clause.start <= _LEADING and things[-1][0][1] == clause.end
    return things if lists else []


def told_by_places(draft: Draft, clause: Clause) -> None:
    """洛阳市2个:甲、乙;许昌市、漯河市各1个,分别为丙、丁: all that a place has is in the class that the text has told of."""
    text = draft.text
    colon = text.find(":", clause.start, clause.end)
    copula = _COPULA.match(text, clause.start, clause.end)
    start = colon + 1 if colon >= 0 and _by_place(text, colon + 1) else copula.end() if copula else clause.start
    far = max(0, start - _REACH)
    may_end = text[start - 1] in _EACH_ENDS and text.find("各", far, start) >= 0
    each = _EACH.search(text, far, start) if may_end else None
    if each is None and not _by_place(text, start):
        return
    for kind in _THINGS:
        things = [m for m in draft.between(start, clause.end, (kind,)) if not is_class(m[1])]
        if text[start - 1] == "," and not _are_all(text, start, clause, things):
            continue
        tier = (_of_list(draft, start, things) or _told_before(draft, start, things, _FAR)) if things else None
        places = _places_of_each(text, each, len(things)) if each else [_place_of(text, start)] * len(things)
        for (span, thing), place in zip(things, places, strict=True):
            if tier is not None and (how := how_announced(text, *_last_mention(tier, start))):
                draft.relate(how, thing, tier, span)
            if place is not None and (each or (tier is not None and kind != "Organisation")):
                draft.relate("LOCATED_IN", thing, draft.add("Place", place), (place[0], span[1]))


def _are_all(text: str, start: int, clause: Clause, things: list[Mention]) -> bool:
    """Whether a clause behind 甲市2个, is a list of as many things, and of nothing else."""
    match = _OF_PLACE.search(text, max(0, start - _BACK), start)
    listed = bool(things) and (things[0][0][0], things[-1][0][1]) == (start, clause.end)
    return match is not None and listed and number_of(match["count"]) == len(things)


def _places_of_each(text: str, each: re.Match[str], things: int) -> list[Span | None]:
    """The places of things that are told place by place, as many for each as is said."""
    places = pieces(text, *each.span("places"), "、和及与")
    number = number_of(each["count"]) or 1
    if len(places) * number != things or not all(lx.is_division(text[a:b]) for a, b in places):
        return [None] * things
    return [place for place in places for _ in range(number)]


def _place_of(text: str, start: int) -> Span | None:
    """The place that stands with its count before a list, where it is a single one."""
    match = _OF_PLACE.search(text, max(0, start - _BACK), start)
    if match is None or text[match.start() - 1 : match.start()] in ("、", "和"):
        return None
    return match.span("place") if lx.is_division(match["place"]) else None


def _things(text: str, mentions: list[Mention]) -> list[Mention]:
    """The named things of one kind that enumeration commas and 和 join, the longest such run."""
    if not mentions:
        return []
    best: list[Mention] = []
    run: list[Mention] = []
    for span, entity in sorted(mentions, key=lambda m: m[0]):
        if run and text.startswith("(", run[-1][0][1]) and text[span[0] - 1] + text[span[1] : span[1] + 1] == "()":
            continue  # 甲工业园(乙产业园): another name of it
        joined = run and _JOINT.fullmatch(text[run[-1][0][1] : span[0]])
        if entity.type not in _THINGS or is_class(entity):
            run = []
        elif joined and _FITS[entity.type] == _FITS[run[0][1].type]:
            run.append((span, entity))
        else:
            run = [(span, entity)]
        best = max(best, run, key=len)
    if len(best) == 1 and not (_MORE.match(text, best[0][0][1]) or _is_only_one(text, best[0][0][0])):
        return []
    return list(best)


def _is_only_one(text: str, start: int) -> bool:
    """Whether the words right before a thing say that the class has but this one."""
    return _ONLY_ONE.search(text, max(0, start - _NEAR), start) is not None


def _by_place(text: str, start: int) -> bool:
    """Whether a place and the count of what it has stand right before a list: 洛阳市2个:."""
    match = _OF_PLACE.search(text, max(0, start - _BACK), start) if text[start - 1] in _LEADS else None
    return match is not None and any(lx.is_division(match["place"][:n]) for n in (2, 3, 4))


def is_class(entity: Entity) -> bool:
    """Whether a park or platform is a class of them: 省级化工园区, 国家级转型升级示范开发区."""
    if entity.type in ("Park", "Platform"):
        return class_type(entity.name) != "" and bool(
            re.search(r"级|国家|全国|^(?:省|市|自治区)|首批|第.批", entity.name)
        )
    return False


def _class_after(draft: Draft, clause: Clause, things: list[Mention], mentions: list[Mention]) -> Entity | None:
    """A、B等12家园区入选绿色化工园区名录: the class after the verb."""
    text, end = draft.text, things[-1][0][1]
    starts = [end, *(end + m.end() for m in _COUNT_OR_HEAD.finditer(text[end : min(end + 18, clause.end)]))]
    named = _NAMED_AS.search(text, clause.start, things[0][0][0]) is not None
    for start in starts:
        verb = _BECOMES.match(text, start, clause.end) or (_AS.match(text, start, clause.end) if named else None)
        later = [e for s, e in mentions if verb and verb.end() <= s[0] <= verb.end() + 24]
        if found := next((e for e in later if e.type in _FITS[things[0][1].type]), None):
            return found
        if verb and things[0][1].type == "Cluster" and (label := _LABEL.match(text, verb.end(), clause.end)):
            return draft.add("ClusterTier", label.span())
    if listed := _LISTED.match(text, end, clause.end):  # 甲园、乙园等12家|首批绿色园区名单
        papers = [m for m in draft.between(listed.end(), clause.end, ("Document",)) if m[0][0] == listed.end()]
        if found := _class_of(draft, papers, _FITS[things[0][1].type]):
            return found
    if _SELECTED.match(text[end : clause.end]):
        return _told_before(draft, clause.start, things)
    return None


def _class_before(draft: Draft, things: list[Mention]) -> Entity | None:
    """公示了首批省级化工园区名单,包括:A、B、C: the class before the list."""
    start = things[0][0][0]
    if _OF_OTHER_SORT.match(draft.text, things[-1][0][1]):
        return None
    behind = draft.between(things[-1][0][1], things[-1][0][1] + _CLOSE, _FITS[things[0][1].type])
    if draft.text.startswith("等", things[-1][0][1]) and any(e.type in _TIERS or is_class(e) for _, e in behind):
        return None  # 16个省级以上园区,包括甲、乙等|国家级园区: of the class that follows
    before = draft.text[max(0, start - _REACH) : start]
    if apposed := _apposed(draft, start, things):
        return apposed
    if _CHOSEN.search(before):
        return _told_before(draft, start, things)
    lead = _LEAD_IN.search(before)
    counted = _COUNTED.search(re.sub(r"[,::](?:\s|名单|分别|包括|为|是|即|指)*$", "", before))
    says = bool(_SAYS_SO.search(before)) or bool(counted and number_of(counted[1]) == len(things))
    if lead is None or not says or not (_ANNOUNCED.search(before) or (counted and _NAMELY.search(before))):
        return None
    return _told_before(draft, start, things)


def _said_of(text: str, tier: Entity, start: int) -> str:
    """What the clause says that names the class of a list: 撤销旧园区后,|新认定2个省级集群:甲、乙."""
    at = max((b for _, b in tier.places if b <= start), default=start)
    return text[max(text.rfind(mark, 0, at) for mark in ",;。\n") + 1 : start]


def _apposed(draft: Draft, start: int, things: list[Mention]) -> Entity | None:
    """国家级园区3个(甲、乙、丙); 省级园区:甲、乙; 省级园区4个,分别是甲、乙: the class right before its things."""
    wanted, listed = _FITS[things[0][1].type], {id(e) for _, e in things}
    for span, entity in reversed(draft.between(max(0, start - _NEAR), start, _CLASSES)):
        if id(entity) not in listed and entity.type in wanted and _APPOSED.fullmatch(draft.text, span[1], start):
            return entity if _LEVELLED.search(entity.name) and not _is_placed(entity.name) else None
    return None


def _is_placed(name: str) -> bool:
    """Whether a name is that of one park of a place and no class: 海口国家高新区|(甲片区、乙片区)."""
    place = lx.division(name[: lx.place_length(name)])[0]
    return bool(place) and not place.endswith(("省", "自治区")) and "级" not in name


def _told_before(draft: Draft, at: int, things: list[Mention], reach: int = _REACH) -> Entity | None:
    """The class before a place: counted like the things, else the nearest one, else the one that the nearest list names."""
    wanted = _FITS[things[0][1].type]
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
        return found or (_of_list(draft, at, things) if things[0][1].type == "Organisation" else None)
    told = classes[0][1]
    return _of_list(draft, at, things, told.name) or told  # 某省化工园区名单, more than 化工园区


def _of_list(draft: Draft, at: int, things: list[Mention], head: str = "") -> Entity | None:
    """The class of the list that the text tells of: what each place has on it comes after the totals of other classes.

    `head` is what its name ends with.
    """
    before = list(reversed(draft.between(max(0, at - _FAR), at, ("Document",))))
    return _class_of(draft, before, _FITS[things[0][1].type], head)


def _class_of(draft: Draft, papers: list[Mention], wanted: tuple[str, ...], head: str = "") -> Entity | None:
    """The class that the nearest list is of."""
    for span, entity in papers:
        plain = class_words(entity.name) if entity.type == "Document" and is_list(entity.name) else ""
        if class_type(plain) in wanted and plain.endswith(head):
            return draft.add(class_type(plain), span, plain)
    return None


def _group(draft: Draft, things: list[Mention], span: Span, tier: Entity) -> Found | None:
    """认定7个自治区先进制造业集群,名单包括:A、B…: counted clusters are a group."""
    start = max(0, span[0] - _REACH)
    count = next((m for m in reversed(list(_NUMBER.finditer(draft.text, start, span[0]))) if number_of(m[0])), None)
    entities = [entity for _, entity in things]
    before = draft.text[max(0, count.start() - 4) : count.start()].rstrip("(共有") if count is not None else ""
    by_place = any(before[-n:] in lx.divisions() for n in (2, 3, 4))
    if things[0][1].type != "Cluster" or count is None or by_place or number_of(count[1]) != len(things):
        return Found(entities, None, span, "Listed")
    if any(_includes_all(draft, group, entities) for group in draft.latest("IndustryGroup", _FEW_GROUPS)):
        return Found(entities, None, span, "Listed")
    end = draft.text.find(tier.name, count.start(), span[0])
    name = draft.text[count.start() : end + len(tier.name)] if 0 <= end - count.end() <= 4 else count[0] + tier.name
    group = draft.new("IndustryGroup", (count.start(), span[1]), name, declared_count=len(things))
    for position, entity in enumerate(entities, 1):
        draft.relate("INCLUDES", group, entity, span, position=position)
    return Found(entities, group, span, "Cluster")


def _includes_all(draft: Draft, group: Entity, things: list[Entity]) -> bool:
    """Whether a group that a count behind the list has made has these members."""
    members = draft.targets("INCLUDES", group)
    return bool(members) and all(thing in members for thing in things)


_FEW_GROUPS = 3  # groups back
_NUMBER = re.compile(r"(\d+|[一二两三四五六七八九十]+)(?:个|家|大)")
