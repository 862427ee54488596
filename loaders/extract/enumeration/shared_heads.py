"""Names that share the head behind the last of them, whatever goes on behind it: 甲县A、乙县B产业集群|营业收入突破…, 甲、乙和丙高新区.

The lists of `enumerations` end where their clause turns to a verb; here the head alone tells that the list is one. What is listed
begins with a place each time, or is a place, so that nothing else is taken for it.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.as_one import ALL_IN_ONE
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import JOINT, pieces
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_ZONES = re.compile(
    "(?:等(?:\\d+|[两三四五六七八九十])?[个家]?)?(?P<head>(?:国家级|省级)?(?:(?:国家级?)?(?:高新技术产业|经济技术|经济)?开发区|高新区|经开区|工业园区|工业集中区|产业园区|化工园区|综合保税区|综保区|保税区))"
)
_CLUSTERS = re.compile(  # 甲县A、乙县B|产业集群; 以甲县A、乙县B|为代表的一批特色产业集群
    "(?:为(?:代表|龙头|引领|重点|核心|主体|支撑|标志)的(?:一批|若干)?[\u4e00-\u9fff]{0,8}?)?(?P<head>(?:特色|优势|主导)?(?:产业)?集群)(?!政策|效应|主阵地|示范|核心区|先导|试验|园|基地)"
)
_PARKS = re.compile(  # 甲县A、乙县B|三个|特色产业园
    "(?:等?(?:一批|(?:\\d{1,2}|[两三四五六七八九十]{1,2})[个家大座])?)(?P<head>(?:现代农业)?(?:特色|专业)?(?:产业园区?|产业基地|生产基地|制造基地|科技园|工业园|产业集聚区|(?<=[特专][色业])园区))(?!区|项目|等[^,。;、]{0,10}项目)"
)
_GARDENS = re.compile("(?P<head>产业园区?|科技园|工业园)(?!区|项目|等[^,。;、]{0,10}项目)")  # 光伏、储能|产业园
_BASES = re.compile("(?P<head>(?:产业|生产|加工)?基地)(?!项目|等[^,。;、]{0,10}项目)")  # 打造A、B、C|产业基地
_BUILT = re.compile(
    "(?:打造|建设|建成|形成|创建|布局|规划|发展|培育|做[大强优])(?:一批|若干|成为?|[^,。;、]{2,10}的)?$"
)
_GONE = re.compile("没有|尚无|拆除|取消|撤销|关停|清退|曾|反对|禁止|不再")  # 拆除|A、B产业园
_TOWNS = re.compile(  # 包括甲县A、乙县B在内的十大|省级特色专业镇
    "(?:等?(?:在内)?的?(?:[一二两三四五六七八九十\\d]+[个大家])?)?(?P<head>(?P<level>(?:国家级|省级|市级|县级)?(?:重点|特色)*)专业镇)"
)
_CENTRES = re.compile(
    "(?P<head>(?:国家级?|省级?|市级)?(?:(?:制造业|产业|技术)创新中心|工程(?:技术)?研究中心|重点实验室|检验检测中心|中试(?:基地|平台)|产业(?:技术)?研究院|工业互联网平台))(?!项目)"
)
_LEVEL = "(?:世界级|国家级|省级|自治区级|市级|县级)"
_LEVELS = re.compile(  # 国家级和省级|制造业创新中心
    f"(?P<levels>{_LEVEL}(?:[、和与及]{_LEVEL})+)(?P<head>(?:(?!集群|企业|工厂|中心|园区|[的和与及])[\u4e00-\u9fff“”]){{0,12}}(?:{ZONE}|集群|企业|工厂|中心|实验室|平台|车间))(?![\u4e00-\u9fff]{{0,2}}(?:集群|企业|工厂|中心|园区|平台))"
)
_BREAKS = re.compile("[,。;:(){}“”《》\n]")
_SHORTEST, _LONGEST = 2, 12  # characters of a field
_NO_FIELD = re.compile(
    "^[等市县区]|等|专业镇|[\\d一二两三四五六七八九十]+[个大家]|集群|产业|基地|园|[区县]域|[省市县]级|国家级|一批|重点|入[选围列]|列[入为]|申报|认定|新增|遴选|包括|联合|通过|[与和]"
)
_SUCH_AS = re.compile("(?<!高)(?<!中)(?<!初)等[\u4e00-\u9fff]{2,8}(?:加工|制造|生产|开发|利用|种植|养殖)$")
_LONGEST_PART = 20  # characters of a place and a field, and of what is said before the first of them
_OWN_HEADS = ("集群", "区", "园", "城", "基地", "中心", "大学", "学院", "公司", "集团")
_TOLD_BEFORE = re.compile("[指即]:?$|[^\u4e00-\u9fff]:$")  # a list that is announced belongs to what announces it
_LEADS = lx.VERB | lx.CARRY_OUT | lx.OPENER | lx.PLACE
_RANKS = frozenset("省市县区州盟旗")
_CLASSES = ("ClusterTier", "EnterpriseTier", "Park", "Platform")


def _of_levels(draft: Draft, clause: Clause) -> Iterator[Found]:
    """国家级和省级|制造业创新中心: a class for each level."""
    for match in _LEVELS.finditer(draft.text, clause.start, clause.end):
        levels = pieces(draft.text, *match.span("levels"), "、和与及")
        kind = type_of(draft.text[slice(*levels[-1])] + match["head"])
        if kind in _CLASSES:
            tiers = [_named(draft, kind, span, match) for span in levels]
            yield Found(tiers, None, match.span(), "ClusterTier")


def _bears_rank(place: str) -> bool:
    """Whether a place is called with its rank: 甲省乙市, but not 广东省|惠州."""
    city = place[-1] == "州" and lx.division(place[-2:])[0].endswith("市")
    return place[-1] in _RANKS and len(place) > _SHORTEST and not city


def _named(draft: Draft, kind: str, span: Span, head: re.Match[str]) -> Entity:
    """A member with the head that it shares, as far as its words stand together; what only represents a class bears none."""
    words = draft.text[slice(*span)].replace("的", "")
    if draft.text.startswith("为", head.start()):
        return draft.add(kind, span, words)
    whole = (span[0], head.end() if span[1] == head.start("head") else span[1])
    return draft.add(kind, whole, words + head["head"])


def _town(draft: Draft, kind: str, span: Span, head: re.Match[str]) -> Entity:
    """甲县玻璃 of 甲县玻璃、乙县法兰等3个|省级专业镇: a town of that trade, in the class that the head is."""
    town = draft.add(kind, span, draft.text[slice(*span)] + "专业镇")
    if head["level"]:
        draft.relate("IN_TIER", town, draft.add(kind, head.span("head")), (span[0], head.end()))
    return town


def _members(text: str, start: int, end: int, is_member: Callable[[str], bool]) -> list[Span]:
    """What is enumerated up to a head; the first may have other words before it (推动|甲、乙)."""
    spans: list[Span] = []
    while (joint := _last_joint(text, start, end, is_member)) is not None:
        spans.insert(0, (joint.end(), end))
        end = joint.start()
    before = max(start, end - _LONGEST_PART)
    broken = [match.end() for match in _BREAKS.finditer(text, before, end)]
    before = broken[-1] if broken else before
    if not spans:
        return []
    if text.endswith(_OWN_HEADS, before, end) and not is_member(text[end - 2 : end]):
        return spans  # 甲经济开发区、|乙县A产业园; 国家级园区和|乙、丙高新区
    first = next((at for at in range(before, end - 1) if is_member(text[at:end])), None)
    return spans if first is None else [(first, end), *spans]


def _last_joint(text: str, start: int, end: int, is_member: Callable[[str], bool]) -> re.Match[str] | None:
    """The joint behind which nothing but a member stands up to this place."""
    joints = [*JOINT.finditer(text, max(start, end - _LONGEST_PART), end)]
    return next((joint for joint in reversed(joints) if is_member(text[joint.end() : end])), None)


def _is_place(gazetteer: Gazetteer, name: str) -> bool:
    """Whether a name is that of a city or county, which have zones; provinces and regions have many."""
    if name in lx.words("region") or lx.divisions().get(name, ("", "outer"))[1] == "":
        return False
    if name in lx.common() and name[-1] not in _RANKS and lx.division(name)[0].endswith("县"):
        return False  # 油气|资源|和甲经济开发区
    return lx.is_division(name) or gazetteer.names_place(name)


def _is_bare_field(_: Gazetteer, name: str) -> bool:
    """Whether a name is one of a field that needs a head to be more: 光伏, but not 光伏产业, 甲县光伏 or 红枣等农产品加工."""
    return (
        not _SUCH_AS.search(name)
        and not name.endswith(("产业", "行业", "领域"))
        and reads_as_field(name)
        and not lx.begins_with_place(name)
    )


def _is_placed_field(gazetteer: Gazetteer, is_field: Callable[[str], bool], words: str) -> bool:
    """Whether words are a place and a field that is made there: 甲县|智能仪表, 乙县的|光电显示."""
    length = gazetteer.prefix(words) or lx.place_length(words)
    field = words[length:].removeprefix("的")
    return length > 0 and _SHORTEST <= len(field) <= _LONGEST and not _NO_FIELD.search(field) and is_field(field)


def _is_trade(gazetteer: Gazetteer, words: str) -> bool:
    """Whether words are a place and what may be a field: 甲县|法兰."""
    return _is_placed_field(gazetteer, may_be_field, words)


def _is_made(gazetteer: Gazetteer, words: str) -> bool:
    """Whether words are a place and what reads as a field: 甲县|智能仪表."""
    return _is_placed_field(gazetteer, reads_as_field, words)


def _is_field(_: Gazetteer, name: str) -> bool:
    """Whether a name reads as one of a field: 光伏, 光伏产业."""
    return reads_as_field(name)


def _all(_text: str, _clause: Clause, spans: list[Span]) -> list[Span]:
    """Members whose place says enough: 甲县A、乙县B|产业集群."""
    return spans


def _of_one_rank(text: str, _: Clause, spans: list[Span]) -> list[Span]:
    """甲、乙和丙|高新区; none of 甲县与乙|经济开发区: the county, and a zone."""
    return spans if len({_bears_rank(text[start:end]) for start, end in spans}) == 1 else []


def _of_fields(text: str, clause: Clause, spans: list[Span]) -> list[Span]:
    """A、B|创新中心 without the verb before the first; none where only 和 joins them, which may stand in one name."""
    if len(spans) < 2 or "、" not in text[spans[0][1] : spans[-1][0]]:
        return []
    end = spans[0][1]
    leads = [w.end for w in clause.words if w.flags & _LEADS and not w.flags & lx.GUARD and w.end <= end - _SHORTEST]
    leads.append(text.rfind("的", spans[0][0], end) + 1)  # 打造重要的|A、B产业基地
    first = max(spans[0][0], *leads)
    whole = text[first - 1 : first].isdigit()  # 50|万吨磷酸铁
    if whole or _TOLD_BEFORE.search(text, max(0, first - 3), first) or ALL_IN_ONE.match(text, first):
        return []  # “三大集群”指:A、B集群; 集A、B产业园于一体
    return [(first, end), *spans[1:]] if reads_as_field(text[first:end]) else []


def _of_fields_built(text: str, clause: Clause, spans: list[Span]) -> list[Span]:
    """打造|A、B、C|产业基地; none where nobody builds them."""
    spans = _of_fields(text, clause, spans)
    return spans if spans and _BUILT.search(text, clause.start, spans[0][0]) else []


def _of_fields_there(text: str, clause: Clause, spans: list[Span]) -> list[Span]:
    """光伏、储能|产业园; none of 拆除|A、B产业园."""
    spans = _of_fields(text, clause, spans)
    return [] if spans and _GONE.search(text, clause.start, spans[-1][0]) else spans


class _Sort(NamedTuple):
    """Things of one kind that share a head: 甲、乙|高新区."""

    kind: str
    heads: re.Pattern[str]
    is_member: Callable[[Gazetteer, str], bool]  # what may stand before the head, and before each joint
    fit: Callable[[str, Clause, list[Span]], list[Span]] = _all  # the members, by what stands before and between them
    named: Callable[[Draft, str, Span, re.Match[str]], Entity] = _named


_SORTS = (
    _Sort("Park", _ZONES, _is_place, _of_one_rank),
    _Sort("Park", _PARKS, _is_made),
    _Sort("Park", _TOWNS, _is_trade, named=_town),
    _Sort("Park", _BASES, _is_field, _of_fields_built),
    _Sort("Platform", _CENTRES, _is_made),
    _Sort("Cluster", _CLUSTERS, _is_trade),
    _Sort("Platform", _CENTRES, _is_field, _of_fields),
    _Sort("Park", _GARDENS, _is_bare_field, _of_fields_there),
    _Sort("Cluster", _CLUSTERS, _is_bare_field, _of_fields_there),
)


def shared_heads(draft: Draft, gazetteer: Gazetteer, clause: Clause) -> Iterator[Found]:
    """The zones, parks, platforms, clusters and classes of a clause that share their head."""
    if clause.flags & lx.LEVEL:
        yield from _of_levels(draft, clause)
    if not clause.flags & (lx.COMMA | lx.AND):
        return
    for sort in _SORTS:
        is_member = partial(sort.is_member, gazetteer)
        for head in sort.heads.finditer(draft.text, clause.start, clause.end):
            spans = sort.fit(draft.text, clause, _members(draft.text, clause.start, head.start(), is_member))
            if len(spans) > 1:
                members = [sort.named(draft, sort.kind, span, head) for span in spans]
                yield Found(members, None, (spans[0][0], head.end()), sort.kind)
