"""Groups whose members the words behind tell: 主导产业有三个。它们是A、B和C。; …和…。前者是A、B;后者是C; 9条产业链中,A、B、C3条…."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field, unwanted
from loaders.extract.enumeration.group.groups import (
    add_group,
    drop_within,
    include,
    known_group,
    listed,
    type_of_members,
)
from loaders.extract.enumeration.group.onebyone import plain_name
from loaders.extract.enumeration.group.stated import NUMBER, Stated, place_of
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading.clauses import Reading
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces_joined

Span = tuple[int, int]

_FORMER, _LATTER = (  # 前者是|A、B和C, 后者包括|D、E
    re.compile(rf"{which}者(?:分别)?(?:是|为|包括|有|指)(?P<members>[^,;。\n]{{4,120}})") for which in "前后"
)
_NEAR = 160  # characters between the groups and what is told of them


def told_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """3大支柱产业集群和6大特色产业集群。前者是A、B、C;后者包括D、…: as many members as the groups count."""
    out = []
    for match in _FORMER.finditer(reading.text):
        groups = [e for _, e in draft.between(max(0, match.start() - _NEAR), match.start(), ("IndustryGroup",))]
        latter = _LATTER.search(reading.text, match.end(), match.end() + _NEAR)
        for group, told in zip(dict.fromkeys(groups[-2:]), (match, latter), strict=False):
            if told is not None and not draft.targets("INCLUDES", group):
                out += _members_of(draft, reading, group, told)
    return out


def _members_of(draft: Draft, reading: Reading, group: Entity, told: re.Match[str]) -> list[Stated]:
    """前者是|A、B和C: the members of a group, where they are as many as it counts."""
    place = place_of(reading, told.start())
    spans = pieces_joined(reading.text, told.span("members"))
    fields = all(may_be_field(reading.text[a:b]) for a, b in spans)
    if place is None or not fields or len(spans) != group.properties.get("declared_count"):
        return []
    members = [draft.add("Industry", span) for span in spans]
    include(draft, group, members, told.span())
    return [(*place, Found(members, group, spans[0], "Industry"))]


_THEY_ARE = re.compile(  # 。|它们是A、B, 。|即:A、B, 。|主要包括A、B等
    "。(?:(?:(?:它们|其|这些产业)?(?:(?:分别|依次|具体)?(?P<are>是|为)|也?即|(?:主要|具体|分别)*(?:包括|有))):?)?"
    "(?P<members>[^,;:。\n]{4,240}?)(?P<more>等(?:产业链|产业|行业|领域|集群)?)?(?=[。\n]|$)"
)
_NOT_NOW = re.compile("过去|曾|以往|原先|未(?!来)|没有|尚无|不[再是]")
_COUNTED_LAST = re.compile(  # |主导产业有三个|。, |三条产业链|。
    rf"(?:(?P<sort>(?:主导|支柱|优势|特色|首位|重点|新兴|传统|未来)+(?:产业集群|产业链|产业))(?:共?有|分为|达)?(?P<told>{NUMBER})[个大条类]"
    rf"|(?P<head>{NUMBER}[大个条][\u4e00-\u9fff]{{0,8}}?(?:产业集群|集群|产业链|产业|赛道)))$"
)
_HEAD = 40  # characters of the sentence before that may count them


def told_behind(draft: Draft, reading: Reading) -> list[Stated]:
    """主导产业有三个。它们是A、B和C。; 培育三条产业链。分别为A、B和C。: the next sentence says as many members as the last one counts."""
    out: list[Stated] = []
    text = reading.text
    for told in _THEY_ARE.finditer(text) if "。" in text else ():
        counted = _COUNTED_LAST.search(text, max(0, told.start() - _HEAD), told.start())
        place = place_of(reading, counted.start()) if counted else None
        if counted is None or place is None or not _tells_members(text, told):
            continue
        spans = pieces_joined(text, told.span("members"), "和与及")
        name = counted["sort"] or counted["head"]
        known = known_group(draft, name)
        if not _are_counted(text, spans, counted, told) or (known and draft.targets("INCLUDES", known)):
            continue
        drop_within(draft, spans)
        kind = type_of_members(name)
        group = known or draft.new("IndustryGroup", counted.span("sort" if counted["sort"] else "head"), name)
        members = listed(draft, spans, kind)
        include(draft, group, members, told.span("members"))
        out.append((*place, Found(members, group, told.span("members"), kind)))
    return out


def _tells_members(text: str, told: re.Match[str]) -> bool:
    """Whether a sentence behind 三大产业。 can tell its members: not behind 过去有三大产业。, and not |A。, which is no list."""
    start = max(text.rfind(mark, 0, told.start()) + 1 for mark in ",。;:\n")
    if unwanted(text, start, told.start()) or _NOT_NOW.search(text, start, told.start()):
        return False
    return told["are"] is not None or "、" in told["members"]


def _are_counted(text: str, spans: list[Span], counted: re.Match[str], told: re.Match[str]) -> bool:
    """Whether these are fields, and as many as 三大产业 counts, or some of them: A、B|等产业."""
    words = [plain_name(text[a:b]) for a, b in spans]
    needed = len(words) if told["are"] is None else len(words) // 2 + 1
    if not all(map(may_be_field, words)) or sum(map(reads_as_field, words)) < needed:
        return False
    count = number_of(counted["told"] or counted["head"] or "") or 0
    return len(spans) == count or (bool(told["more"]) and 1 < len(spans) < count)


_NAMED_OF = sought(  # |9条产业链中,A、B、C3条|由市长挂帅
    rf"(?P<head>(?P<count>{NUMBER})[大个条][\u4e00-\u9fff]{{0,8}}?(?P<noun>产业集群|集群|产业链|产业))(?:[里中内],|[,。;](?:其中|当中),?)"
    rf"(?P<members>[^,;。:\n\d]{{4,60}}?)(?P<some>{NUMBER})[个条大](?:产业集群|集群|产业链|产业|链)?(?=由|的?(?:总?产值|规模|营收|营业收入)|[实达超突入]|[,。;])"
)


def named_of(draft: Draft, reading: Reading) -> list[Stated]:
    """9条产业链中,A、B、C3条由市长挂帅; 八个产业集群,其中A、B两个集群规模超…: as many members as are counted of a larger group."""
    out: list[Stated] = []
    text = reading.text
    for match in _NAMED_OF.finditer(text):
        spans, place = pieces_joined(text, match.span("members")), place_of(reading, match.start("members"))
        words = [text[a:b] for a, b in spans]
        some, whole = number_of(match["some"]) or 0, number_of(match["count"]) or 0
        if place is None or not 1 < len(spans) == some < whole or not all(map(reads_as_field, words)):
            continue
        known = known_group(draft, match["head"])
        if known is not None and draft.targets("INCLUDES", known):
            continue
        kind = type_of_members(match["noun"])
        drop_within(draft, spans)
        members = listed(draft, spans, kind)
        group = known or draft.new("IndustryGroup", match.span("head"), match["head"], declared_count=whole)
        include(draft, group.at(match.span("head")), members, match.span())
        out.append((*place, Found(members, group, match.span("members"), kind)))
    return out


_COUNTED_CLUSTERS = re.compile(f"集群{NUMBER}个")  # which all of them hold
_ENTRANTS = re.compile(  # 有色产业集群|7个|入选,分别是甲、乙等
    rf"(?P<head>[\u4e00-\u9fff]{{2,10}}?产业集群)(?P<count>{NUMBER})个(?:成功)?(?:入选|上榜|入围)?,?(?:分别|依次)?(?:是|为|包括|即):?(?P<members>[^。;\n]+)"
)


def entrant_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """其中有色产业集群7个入选,分别是甲集群、乙集群等: as many clusters of one field as its head counts are a group."""
    out = []
    for match in _ENTRANTS.finditer(reading.text) if _COUNTED_CLUSTERS.search(reading.text) else ():
        head = match["head"].removeprefix("其中")
        start = match.end("head") - len(head)
        named = draft.between(*match.span("members"), ("Cluster",))
        members = list(dict.fromkeys(cluster for _, cluster in named))
        place = place_of(reading, match.start())
        if len(members) != (number_of(match["count"]) or 0) or len(members) < 2 or place is None or is_class(head):
            continue
        field = draft.find("Cluster", head)
        if field is not None and field not in members and len(field.places) == 1:
            draft.drop(field)  # it is no cluster but the sort of those
        group = add_group(draft, (start, match.end("count") + 1), match["count"] + "个" + head, members, len(members))
        out.append((*place, Found(members, group, match.span("members"), "Cluster")))
    return out
