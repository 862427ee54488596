"""Classes that headings count, (一)国家级开发区(共6个) and below it prose that names these six; 省级高新区分别是甲、乙."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket, pieces
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.holders import ASIDES
from loaders.extract.relation.references import outermost
from loaders.extract.relation.tier.wishes import FOSTERED

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_HEADING = re.compile(
    r"(?m)^[ \t#]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*(?:第[一二三四五六七八九十]+类:)?"
    r"(?P<class>[\u4e00-\u9fff“”]{3,20})[ ]?[(](?:共|计)?(?P<count>\d{1,3})[个家户][)][ \t]*$"
)
_NEXT = re.compile(r"(?m)^[ \t#]*(?:[(]?[一二三四五六七八九十]{1,3}[).、]|第[一二三四五六七八九十]+[章节])")
_ZONE = re.compile(rf"{ZONE}$")
_SPELLED = sought(  # 全省其他9家|国家级高新区|分别为甲、乙; 特色产业园区|包括:…
    r"(?P<class>(?:国家级?|省级|市级|自治区级|首批|五星级|四星级)?(?P<sort>(?:特色|绿色|化工|智慧|零碳|近零碳|数字|星级|示范)*)"
    r"(?:产业园区|产业园|工业园区|园区|高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|综合保税区|综保区|(?:产业)?(?:集聚区|示范区|集中区)|产业基地))(?:名单|/[^,。:/]{2,8})?(?:(?:通过|符合|入选|获评|获批)[^,。;:\n]{0,8}[,:]|,(?=分别))?(?:(?:分别|主要|具体|依次)*(?:是|为|包括|有|即)[:]?|[:](?:[^。;:\n]{0,30},)?(?:包括|有|如))"
)
_BEFORE_FIRST = re.compile(
    "(?:[\u4e00-\u9fff]{2,9}[省市县区州盟旗])?[的在]?|[\u4e00-\u9fff]{2,8}(?:[(][^(),。;]{0,30})?、"
)  # 包括:长沙市的|甲园; 长沙市在|乙基础上…
_STOP = re.compile("[。\n]")
_NEXT_CLASS = re.compile(";[^,。;、]{0,4}的[\u4e00-\u9fff]{3,16}(?:[为是]|包括)")  # 认定的甲为…|;认定的乙为…
_BY_LEVEL = re.compile(
    r"(?P<level>国家级|省级|自治区级|市级|区级|县级)(?P<count>\d{1,2})[个家]"
    r"(?:[(\[](?P<members>(?:[^()\[\]\n]|[(][^()\n]*[)])+)[)\]]|,?(?:即|分别[为是]|包括|为|是|有|:)(?P<listed>[^,。;:\n]+))"
)
_COUNTED_HEAD = re.compile(  # of what those of each level are
    r"(?P<head>(?:工业|产业|化工)?园区|开发区|高新区|经开区|(?:产业)?集群)(?:共|达到?|有|总数)*\d+[个家]"
)
_QUOTED_SIZE = re.compile("“[^“”]{2,20}”(?P<tier>[千百万]亿元?级?(?:产业)?集群)")
_ONE = re.compile("[1一]个$")
_HOPED = re.compile(
    "(?:力争|争取|[到至]20\\d\\d年|将|拟|计划)[^。;\n]{0,30}$|(?:培育|打造|推动|建设)$"
)  # what is no class yet
_LEFT_OUT = ("不含", "不包括", "除", "原")
_ENDED = re.compile("(?:撤销|取消|退出|关停)[^,。;\n]{0,20}$")
_WERE = re.compile("(?:原有|曾有|曾拥有|没有|尚无|并无)[^,。;\n]*$")  # 原有|甲新区1个国家级高新区
_BEFORE = 100  # characters back to the verb
_FAR = 120  # characters back to what is counted of all levels
_MANY = re.compile(r"(?:[\d一二两三四五六七八九十]+[个家]|其他|其余)[^,。;]{0,6}$")  # before the class
_COUNTED_BEFORE = re.compile(r"(?:共有|现有|拥有|有|的)?[\d一二两三四五六七八九十]+个$")
_REACH = 40  # characters in which the class stands
_LEVEL_BEHIND = re.compile(  # 甲高新区|,国家级高新区,…; 乙经开区|。省级。; 丙开发区| 国家级 装备制造、新材料
    rf"[,。:(、 \t][ \t]*(?P<class>(?P<level>国家级|省级|自治区级|市级|县级)(?P<zone>[\u4e00-\u9fff]{{0,10}}?{ZONE})?)"
    r"(?=[,。;)\n]|$|[ \t]+(?P<fields>[^\s,。;:]{4,60})(?:\s|$))"
)
_ZONE_OF = re.compile(
    "(?:高新技术产业开发区|经济技术开发区|经济开发区|高新区|经开区|开发区|(?:化工|工业|产业)?园区|(?:工业|产业)园|集聚区|示范区|保税区|合作区|(?:创业|科技|物流|农业)园)$"
)
_ITEM = re.compile(r"[ \t#*·●■◆▲-]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*\[?")
_MEMBERS = {"ClusterTier": "Cluster", "Park": "Park", "EnterpriseTier": "Organisation", "Platform": "Platform"}


def gradings(scene: "Scene") -> None:
    """State IN_TIER of what stands below such a heading, where it is as many things as the heading counts, or one less."""
    text, draft = scene.text, scene.draft
    for match in _HEADING.finditer(text):
        kind = _kind(match["class"])
        if not kind:
            continue
        ends = [following.start() for pattern in (_NEXT, _HEADING) if (following := pattern.search(text, match.end()))]
        things = _outermost(draft.between(match.end(), min(ends, default=len(text)), (_MEMBERS[kind],)))
        if len(things) > 1 and int(match["count"]) - len(things) in (0, 1):
            tier = draft.add(kind, match.span("class"))
            for thing in things:
                draft.relate("IN_TIER", thing, tier, match.span())


def level_behind(scene: "Scene") -> None:
    """State IN_TIER of a park that begins its line and has its level behind it, and in a row of a table its fields."""
    text, draft = scene.text, scene.draft
    for park in draft.of_type("Park"):
        zone = _ZONE_OF.search(park.name)
        for start, end in [*park.places] if zone and not lx.level_length(park.name) else ():
            aside = ASIDES.match(text, end)
            match = _LEVEL_BEHIND.match(text, aside.end() if aside else end)
            match = None if aside and match and not match["zone"] else match
            line = text.rfind("\n", 0, start) + 1
            begins = _ITEM.fullmatch(text, line, start) or text[start - 1] in "。;"
            if match is None or zone is None or not begins:
                continue
            name = match["class"] if match["zone"] else match["level"] + zone[0]
            draft.relate("IN_TIER", park, draft.add("Park", match.span("class"), name), (start, match.end()))
            fields = pieces(text, *match.span("fields"), "、") if match["fields"] else []
            names = [text[a:b] for a, b in fields]
            if all(map(may_be_field, names)) and sum(map(reads_as_field, names)) * 2 >= len(names):
                for field in fields:
                    draft.lives_on(park, draft.add("Industry", field), (start, fields[-1][1]))


def spelled_out(scene: "Scene") -> None:
    """State IN_TIER of the parks that a sentence lists behind their class; names without a head bear that of the class."""
    text, draft = scene.text, scene.draft
    for match in _SPELLED.finditer(text):
        size = lx.level_length(match["class"])
        counted = _MANY.search(text, max(0, match.start() - 12), match.start())
        stop = _STOP.search(text, match.end())
        end = stop.start() if stop else len(text)
        following = _NEXT_CLASS.search(text, match.end(), end)
        end = following.start() if following else end
        named = draft.between(match.end(), end, ("Park",))
        if named and not _BEFORE_FIRST.fullmatch(text, match.end(), named[0][0][0]):
            continue  # 省级开发区有关负责人表示,甲高新区…
        if named and named[0][0][0] == match.end() and lx.level_length(named[0][1].name):
            continue  # 甲化工园区|是|省级园区,辖乙、丙片区: a park, and what it is
        named = [
            (span, park) for span, park in named if span[0] == match.end() or text[span[0] - 1] not in "为是"
        ]  # 甲区,为|农业集聚区
        parks = _outermost([(span, park) for span, park in named if not text.startswith("基础上", span[1])])
        parks = [park for park in parks if not lx.level_length(park.name)]
        if not parks and counted and size:
            parks = _bare_parks(scene, match, end)
        if not (size or match["sort"]) or len(parks) < 2:
            continue
        end_of_class = match.end("class")
        whole = draft.between(max(0, match.start() - _REACH), match.end(), ("Park",))
        tiers = [
            e
            for (a, b), e in whole
            if (b == end_of_class and a < match.start("class")) or (b > end_of_class and a == match.start("class"))
        ]  # 国家级转型|示范开发区包括, 市级开发区|/特色产业园:
        tier = tiers[0] if tiers else draft.add("Park", match.span("class"))
        for park in parks:
            draft.relate("IN_TIER", park, tier, (match.start(), end))
        count = _COUNTED_BEFORE.search(text, max(0, match.start() - 12), match.start())
        if count and (place := place_before(text, count.start())):  # 甲市|3个特色产业园区分别是乙、丙
            where = scene.place_at(place)
            for park in parks:
                own = park.name[: scene.gazetteer.prefix(park.name)]
                if not own or lx.lies_in(where.name, own) or own.startswith(lx.short_name(where.name)):
                    draft.relate("LOCATED_IN", park, where, (place[0], end))


def by_level(scene: "Scene") -> None:
    """State IN_TIER of what a bracket lists behind its level and count: 园区7个,其中:国家级|4个(甲、乙…),省级3个(…)."""
    text, draft = scene.text, scene.draft
    for match in _BY_LEVEL.finditer(text):
        heads = list(_COUNTED_HEAD.finditer(text, max(0, match.start() - _FAR), match.start()))
        head = heads[-1] if heads else None
        kind = "Park" if head and not head["head"].endswith("集群") else "ClusterTier"
        listed = match.span("members" if match["members"] else "listed")
        things = _outermost(draft.between(*listed, (_MEMBERS[kind],))) if head else []
        if head is None or len(things) != int(match["count"]):
            continue
        tier = draft.add(kind, match.span("level"), match["level"] + head["head"])
        for thing in things:
            for other in draft.targets("IN_TIER", thing):  # 省级以上园区9个,其中国家级3个,即甲…: of those, no other
                if other.name.endswith("以上" + head["head"]):
                    draft.unrelate("IN_TIER", thing, other)
            draft.relate("IN_TIER", thing, tier, match.span())


def only_one(scene: "Scene") -> None:
    """State the class of the one cluster in a bracket behind it: 打造|1个600亿级产业集群(甲集群), 现有|1个国家级(乙集群)."""
    text, draft = scene.text, scene.draft
    for tier in draft.of_type("ClusterTier"):
        for start, end in tier.places:
            close = after_bracket(text, end)
            clusters = outermost(draft.between(end, close, ("Cluster",)))
            if len(clusters) != 1 or clusters[0][0][1] != close - 1 or not _ONE.search(text, max(0, start - 2), start):
                continue
            if text.startswith(_LEFT_OUT, end + 1):
                continue
            fostered = "亿" in tier.name and FOSTERED.search(text, max(0, start - _BEFORE), start)
            fostered = fostered or _HOPED.search(text, max(0, start - _BEFORE), start)
            draft.relate("ADVANCES_TO" if fostered else "IN_TIER", clusters[0][1], tier, (start, close))


def each_of_its_class(scene: "Scene") -> None:
    """State the class that is counted behind each park of a row: 现有甲新区|1个国家级高新区、乙开发区|1个省级开发区."""
    text, draft = scene.text, scene.draft
    for tier in draft.of_type("Park"):
        for start, end in tier.places if lx.level_length(tier.name) else ():
            if not text.startswith(("1个", "一个"), start - 2) or _HOPED.search(text, max(0, start - _BEFORE), start):
                continue
            if _WERE.search(text, max(0, start - _REACH), start):
                continue
            named = draft.between(max(0, start - _REACH), start - 2, ("Park",))
            for park in [park for (_, stop), park in named if stop == start - 2][:1]:
                draft.relate("IN_TIER", park, tier, (start - 2, end))


def quoted_with_size(scene: "Scene") -> None:
    """State IN_TIER of a cluster whose size stands behind its quoted field: 主导发展“化工新材料”|千亿级产业集群."""
    text, draft = scene.text, scene.draft
    for cluster in draft.of_type("Cluster"):
        for start, end in cluster.places:
            size = _QUOTED_SIZE.fullmatch(text, start - text.startswith("“", start - 1), end)
            if size and not _ENDED.search(text, max(0, start - _BEFORE), start):
                tier = draft.add("ClusterTier", size.span("tier"))
                hoped = _HOPED.search(text, max(0, start - _BEFORE), start)
                draft.relate("ADVANCES_TO" if hoped else "IN_TIER", cluster, tier, (start, end))


def _bare_parks(scene: "Scene", match: re.Match[str], end: int) -> list[Entity]:
    """武汉东湖、襄阳、宜昌 behind 国家级高新区分别为: the zones of these names."""
    stop = re.compile("[,;]").search(scene.text, match.end(), end)
    spans = pieces(scene.text, match.end(), stop.start() if stop else end, "、和")
    names = [scene.text[a:b] for a, b in spans]
    head = match["class"][lx.level_length(match["class"]) :]
    if any(not 2 <= len(name) <= 6 for name in names) or not all(map(lx.begins_with_place, names)):
        return []
    return [scene.draft.add("Park", span, name + head) for span, name in zip(spans, names, strict=True)]


def _kind(words: str) -> str:
    """What the words of a heading are a class of."""
    zone = _ZONE.search(words)
    if zone and all(is_class(part) for part in re.split("[和与及]", words[: zone.start()])):
        return "Park"
    kind = type_of(words)
    if kind == "Cluster":
        return "ClusterTier"
    return kind if kind in ("ClusterTier", "EnterpriseTier") else ""


def _outermost(named: list[tuple[Span, Entity]]) -> list[Entity]:
    """What is named outside of all longer names, each once."""
    return list(dict.fromkeys(thing for _, thing in outermost(named)))
