"""Clusters and parks under several names in one document: with the rank of their place, without it, by their short names."""

import re
from bisect import bisect_left
from collections.abc import Collection
from itertools import islice

from loaders.extract.draft import Draft, Entity, key
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.merging.absorbing import absorb
from loaders.extract.merging.firms import placeless
from loaders.extract.names.head.kinds import CLUSTERS_HEAD, has_field, unknown, without_places
from loaders.extract.names.places import cities_named
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

_LONGEST = 30  # characters of a name that begins with a park's
_AMONG_THEM = re.compile("其中[,]?$")
_ALSO = re.compile("也|各[地市县区]|全[省市国]|其他|另")
_OF_ALL = re.compile(r"数量|总数|个数|达到?\d|有\d")
_BASES: tuple[str, ...] = ("基地",)
_PARKS: tuple[str, ...] = ("园", "园区")
_ZONES = frozenset(["高新区", "经开区", "综保区"])
_ZONE = "开发区"
_DEVELOPMENT_ZONES = ("新兴技术开发区", "经济开发区", "经济技术开发区", "高新技术产业开发区", "高新技术开发区")
_INTERNATIONAL = re.compile("国际(?=[\u4e00-\u9fff]{2,4}城$)")  # 甲|国际|汽车城
_PLAIN = 2  # characters of a name that nobody knows, which is no common word by chance: 漕河泾|开发区
_SORTS_OF_PARK = ("工业", "产业", "化工", "科技", "化学工业", "高新技术产业")
_SHORT_PARK = 4  # characters of a short name in which a place and a name stand
_SHORTS = frozenset("京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕秦甘陇青宁新")  # of provinces
_KIND_OF_PARK = re.compile(rf"(?:沿海|滨海)?(?:经济技术|高新技术产业|高新技术|经济)?(?:{ZONE}|片区|产业城|基地)$")
_AREA_OF_PARK = re.compile("[\u4e00-\u9fff]{2,10}(?<![市县城])区")
_GOES_ON = "(?:则|也|还|就|都|要|将)?(?:以|主攻|重点(?!中学|实验|企业|项目)|聚焦|围绕|依托|发展(?!集团|公司|有限)|做|要抓|抓|靠|侧重|偏重|承接|瞄准|在|的)"
_SAME_SORT = re.compile("(?:产业)?(?:集聚|聚集)区$")
_LEVEL = re.compile("(?:国家|世界|省|市|自治区)级")
_SHORT_CLASS = re.compile("(?:示范|试验|先导|创新)(?:开发区|园区|基地)")
_MANY_CLASSES = 100  # of which a text is a list, and leaves none short
_LONG_CLASS, _LEFT_OUT = 10, 2  # characters of a class that is long, and that it may leave out
_HELD = re.compile(f"[\u4e00-\u9fff]{{2,}}?{ZONE}(?P<rest>[\u4e00-\u9fff]{{5,}})$")


def merge_zones(draft: Draft) -> None:
    """Each cluster, park and platform is one, by whichever of its names the text calls it."""
    _merge_placed(draft)
    _merge_repeated(draft)
    _merge_short_clusters(draft)
    _merge_parks(draft)
    _merge_classes(draft)


def _merge_placed(draft: Draft) -> None:
    """新型材料产业集群, which lies in 青河市, is the 青河市新型材料产业集群 of the same text."""
    for cluster in draft.of_type("Cluster"):
        for place in draft.targets("LOCATED_IN", cluster):
            for name in {place.name, lx.short_name(place.name)}:
                placed = draft.find("Cluster", name + cluster.name)
                if placed is not None and placed is not cluster and draft.is_kept(cluster):
                    absorb(draft, cluster, placed)
    for cluster in draft.of_type("Cluster"):  # 鹿泉区|芯片产业集群 is the one of 石家庄市|鹿泉区
        inner = draft.find("Cluster", cluster.name[lx.place_length(cluster.name) :])
        if inner is not None and inner is not cluster and lx.place_length(inner.name) and draft.is_kept(cluster):
            absorb(draft, inner, cluster)
    for cluster in draft.of_type("Cluster"):  # A、B等十大集群…,其中|甲市A集群: the one of the list
        listed = draft.find("Cluster", without_places(cluster.name))
        if (
            listed is not None
            and listed is not cluster
            and any(_is_of_list(draft, at, listed) for at, _ in cluster.places)
        ):
            absorb(draft, listed, cluster)
    alike: dict[str, Entity] = {}
    for cluster in draft.of_type("Cluster"):  # 宝鸡市钛合金产业集群 and 宝鸡钛合金集群
        first = alike.setdefault(_without_rank(cluster.name), cluster)
        if first is not cluster and _ranks(first.name, cluster.name) < 2:
            absorb(draft, *sorted((first, cluster), key=lambda one: len(one.name)))


def _is_of_list(draft: Draft, at: int, listed: Entity) -> bool:
    """Whether 其中 stands before a place, and its sentence has listed this cluster."""
    start = max(draft.text.rfind(mark, 0, at) for mark in "。;\n") + 1
    told = any(start <= a < at for a, _ in listed.places)
    return told and _AMONG_THEM.search(draft.text, start, at) is not None


def _ranks(*names: str) -> int:
    """How many ranks the places have that these names begin with: 吉林省 and 吉林市 are two, 宝鸡市 and 宝鸡 one."""
    places = (name[: lx.place_length(name)] for name in names)
    return len({place[len(lx.short_name(place)) :] for place in places} - {""})


def _without_rank(cluster: str) -> str:
    """The name of a cluster with the short name of its place, and without its head."""
    length = lx.place_length(cluster)
    place = lx.short_name(cluster[:length]) if length else ""
    return place + CLUSTERS_HEAD.sub("", cluster[length:])


def _merge_repeated(draft: Draft) -> None:
    """AI芯片检测中心 and 铜材产业集群 are those of 襄阳市枣阳市 that the text has named before, where it has no others."""
    for kind in ("Park", "Platform", "Cluster"):
        placed: dict[str, list[Entity]] = {}
        for thing in draft.of_type(kind):
            rest = without_places(thing.name)
            if rest != thing.name:
                placed.setdefault(rest, []).append(thing)
        for rest, things in placed.items():
            short = draft.find(kind, rest)
            if short is None or len(things) > 1 or short is things[0] or not has_field(rest, False):
                continue
            listed = any(relation.type == "INCLUDES" for relation in draft.relations_of(short))
            elsewhere = any(_is_elsewhere(draft, start, things[0]) for start, _ in short.places)
            if things[0].places[0] < short.places[0] and draft.is_kept(short) and not (listed or elsewhere):
                absorb(draft, short, things[0])


def _is_elsewhere(draft: Draft, at: int, thing: Entity) -> bool:
    """Whether a sentence tells of another place before it repeats a name: 济南市将建设|储能创新中心."""
    start = max(draft.text.rfind(mark, 0, at) for mark in "。;\n") + 1
    places = [e.name for _, e in draft.between(start, at, ("Place",))]
    return any(lx.short_name(name) not in thing.name for name in places) or bool(_ALSO.search(draft.text, start, at))


def _merge_short_clusters(draft: Draft) -> None:
    """青河集群 is the 青河新型材料产业集群 of the same text, where 青河 has no other."""
    clusters = draft.of_type("Cluster")
    for cluster in clusters:
        place = CLUSTERS_HEAD.sub("", cluster.name)
        if not lx.is_division(place) or lx.division(place)[0].endswith(("省", "自治区")):
            continue
        if any(_OF_ALL.match(draft.text, end) for _, end in cluster.places):
            continue  # 宁波集群|数量全国第一
        stems = (place, lx.short_name(place))
        longer = [c for c in clusters if c is not cluster and c.name.startswith(stems) and draft.is_kept(c)]
        if len(longer) == 1:
            absorb(draft, cluster, longer[0])


def _merge_parks(draft: Draft) -> None:
    """清河经开区 is the 三原清河经济技术开发区 of the same text, 三原西郊园 the 三原西郊食品工业园, 宁东基地 the 宁东能源化工基地."""
    parks = [park for park in draft.of_type("Park") if not lx.level_length(park.name)]
    _merge_offices(draft, parks)
    alike: dict[str, Entity] = {}
    for park in parks:
        first = alike.setdefault(_plain_park(park.name), park)
        if first is not park and _ranks(first.name, park.name) < 2:
            absorb(draft, park, first)
    parks = [park for park in parks if draft.is_kept(park)]
    by_rest: dict[str, list[Entity]] = {}
    for park in parks:
        whole = key("Park", park.name)
        for rest in _rests(whole):
            by_rest.setdefault(rest, []).append(park)
    by_name = sorted(parks, key=_name)
    several = any(park.name in _ZONES for park in parks) and len(cities_named(draft.text)) > 1
    for park in parks:
        if several and park.name in _ZONES:
            continue  # which one is meant, nobody says
        longer = [p for p in _longer_parks(key("Park", park.name), by_rest, by_name) if p is not park]
        if len(longer) == 1 and draft.is_kept(park):
            absorb(draft, park, longer[0])


def _plain_park(name: str) -> str:
    """What 甲企业产业集聚区 and 甲企业聚集区, 甲国际汽车城 and 甲汽车城, 重庆乙工业园 and 重庆市乙工业园区 are alike in."""
    length = lx.place_length(name)
    ranked = length and name[length - 1] in "省市"  # 长沙县工业园 is not that of 长沙
    name = lx.short_name(name[:length]) + name[length:] if ranked else name
    name = _INTERNATIONAL.sub("", _SAME_SORT.sub("集聚区", name))
    return name + "区" * name.endswith(("工业园", "产业园"))


def _merge_classes(draft: Draft) -> None:
    """示范开发区 is the 国家级转型升级示范开发区 of the same text, and so is 国家级转型示范开发区: a class left short."""
    classes = [park for park in draft.of_type("Park") if _LEVEL.search(park.name)]
    shorts = [park for park in draft.of_type("Park") if _SHORT_CLASS.fullmatch(park.name)]
    for short in [*classes, *shorts] if len(classes) < _MANY_CLASSES else ():
        longer = [c for c in classes if c is not short and draft.is_kept(c) and _leaves_out(short.name, c.name)]
        if len(longer) == 1 and draft.is_kept(short) and (short in classes or longer[0].places[0] < short.places[0]):
            absorb(draft, short, longer[0])


def _leaves_out(short: str, whole: str) -> bool:
    """Whether a name is a longer one without a word of action in its middle, or its end alone: 示范开发区, 国家级转型|示范开发区."""
    if _SHORT_CLASS.fullmatch(short):
        return whole.endswith(short)
    if len(short) < _LONG_CLASS or not 0 < len(whole) - len(short) <= _LEFT_OUT:
        return False
    left_out = len(whole) - len(short)
    return any(
        whole.startswith(short[:at]) and whole.endswith(short[at:]) and whole[at : at + left_out] in lx.words("nominal")
        for at in range(_SHORT_PARK, len(short))
    )


def _merge_offices(draft: Draft, parks: list[Entity]) -> None:
    """井开区|党工委: an organ or a place that is called like a park is the park."""
    for park in parks:
        for short in sorted(park.aliases):
            for same in filter(None, (draft.find(kind, short) for kind in ("Organisation", "Place"))):
                if same.name == short:
                    absorb(draft, same, park)


def _rests(name: str) -> set[str]:
    """What is left of a park's name without its place, without two characters that stand for two places (川渝|甲新区), or the
    zone that holds it (西宁经济技术开发区|南川工业园区)."""
    own = name[2:]
    two = set(name[:2]) <= _SHORTS or name[:2] in lx.words("region")
    enough = len(own) > _SHORT_PARK or (two and len(own) == _SHORT_PARK)
    coined = unknown(own[:2]) == 2 and enough and not lx.place_length(name)
    held = _HELD.match(name)
    return {name[lx.place_length(name) :], *([own] if coined else []), *([held["rest"]] if held else [])}


def _longer_parks(short: str, by_rest: dict[str, list[Entity]], by_name: list[Entity]) -> list[Entity]:
    """The parks that a short name may stand for."""
    if short in _ZONES:
        others = [park for park in by_rest.get(short, []) if park.name != short]
        return others if all(lx.place_length(park.name) == len(park.name) - len(short) for park in others) else []
    own = lx.begins_with_place(short) or unknown(short.removesuffix(_ZONE)) > _PLAIN
    if short.endswith(_ZONE) and own and not short.endswith(_DEVELOPMENT_ZONES):
        place = short.removesuffix(_ZONE)  # 甲开发区, 甲石化开发区, where the text tells of one 甲石化经济开发区
        named = {place + rank + kind for rank in ("", "市", "县", "区") for kind in _DEVELOPMENT_ZONES}
        return [park for park in by_name if park.name in named]
    if short.endswith("园区") and unknown(stem := short.removesuffix("园区")) == len(stem) > 1:
        named = {stem + sort + "园区" for sort in _SORTS_OF_PARK}  # 甲园区 is the 甲工业园区 of the same text
        return [park for name in named for park in by_rest.get(name, [])] or by_rest.get(short, [])
    if short.endswith("基地") and len(short) == _SHORT_PARK and unknown(short[:2]) == 2:
        stem, ends = short[:2], _BASES
    elif short.endswith("园") and len(short) > _SHORT_PARK:
        if reads_as_field(short[lx.place_length(short) : -1]):
            # 滨海化工园 is not the 滨海化工新材料产业园, but 光电产业园 is that of a zone which bears its name
            return [
                park
                for park in by_rest.get(short, [])
                if (held := _HELD.match(key("Park", park.name))) and held["rest"] == short
            ]
        stem, ends = short[:-1], _PARKS
    else:
        return by_rest.get(short, []) if unknown(short) < len(short) else []
    longer = []
    for park in islice(by_name, bisect_left(by_name, stem, key=_name), None):
        if not park.name.startswith(stem):
            break
        longer += [park] if park.name.endswith(ends) else []
    return longer


def _name(entity: Entity) -> str:
    return entity.name


def mention_parks(draft: Draft) -> None:
    """水口山 is 水口山经开区 where a clause begins with it and goes on as with a subject."""
    named: dict[str, set[str]] = {}
    for park in draft.of_type("Park"):
        stem = _KIND_OF_PARK.sub("", placeless(park.name))
        own = 1 < len(stem) < len(placeless(park.name)) and unknown(stem) == len(stem)
        if own and not lx.is_division(stem) and not lx.level_length(park.name):
            named.setdefault(stem, set()).add(park.name)
    towns = _towns(draft.text, named)
    stems = [stem for stem, parks in named.items() if len(parks) == 1 and stem not in towns]
    pattern = rf"(?<![^,;:。\n])(?:而|其中)?({lx.alternation(stems)})(?={_GOES_ON})" if stems else r"(?!)"
    for match in re.finditer(pattern, draft.text):
        around = draft.between(match.start(1), match.end(1) + _LONGEST, ("Organisation", "Platform", "Project"))
        if not any(start == match.start(1) for (start, _), _ in around):  # 水口山|重点中学 is another thing
            draft.add("Park", match.span(1), next(iter(named[match[1]])))


def mention_areas(draft: Draft) -> None:
    """甲区划分为A区、B区。|A区|,重点发展…: an area that is named once is meant wherever a clause begins with its name."""
    areas = {park.name for park in draft.of_type("Park") if _AREA_OF_PARK.fullmatch(park.name)}
    if not areas:
        return
    begins = rf"(?<![^,;:。\n])(?:而|其中)?({lx.alternation(areas)})(?=[,:]|{_GOES_ON})"
    for match in re.finditer(begins, draft.text):
        if not draft.between(*match.span(1), ("Park",)):
            draft.add("Park", match.span(1))


def _towns(text: str, names: Collection[str]) -> set[str]:
    """Those of the names that the text has a town of, so that the name alone may mean the town."""
    lengths = {len(name) for name in names}
    ranks = [match.start() for match in re.finditer("镇|乡(?!村)|街道|村|县|市(?!场)", text)] if lengths else []
    return {text[at - n : at] for at in ranks for n in lengths} & set(names)
