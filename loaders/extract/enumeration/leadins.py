"""Heads that stand before their list: 四个特色优势产业分别为A、B; 新兴支柱产业6个:A、B; “三优”产业主要是指A、B三个产业."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import (
    COUNTED_SORT,
    SORT,
    Found,
    after_sort,
    ends_with_head,
    reads_as_field,
    unwanted,
)
from loaders.extract.enumeration.group.groups import (
    LINK,
    add_group,
    fields_of,
    include,
    known_group,
    listed,
    sound,
    type_of_members,
)
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import LAST_JOINT, meets

Span = tuple[int, int]
_SOME_OF = ("部分", "一些", "个别", "少数", "有的", "有些")  # which are no category
_COPULA = r"(?:中)?[, ]?(?:其中|主要|具体|分别|依次|就|也|则)*(?:是指|指的是|比如说?|例如|诸如|譬如|像|如|划分为|分[为成]|为|是|包括但不限于|包括|有|即|:|涵盖|包含|囊括|涉及|覆盖|指|含|\(|—)+"
_NOUN = r"(?:产业集群|集群|产业群|产业链群|产业链条?|产业生态圈|生态圈|产业|行业|领域|赛道|门类|产业体系|工业体系|体系|链|产业带|支柱|(?<=大)工业|板块|方向|类|亿元?级(?=\d))"
_COUNT = r"(?:\d+|[一二两三四五六七八九十]+)(?:个|条|大|类)"
_COUNTS = "(?:现有|共有?|总共有?|合计|有|分[为成]|划分为)"  # 重点产业链|共|28条, 主导产业|分为|三类
_LEAD = re.compile(
    rf"(?P<head>(?:{_COUNT})?[\u4e00-\u9fff“”]{{0,16}}?(?:{_NOUN}|发展定位)(?P<count>{_COUNTS}?\(?(?:{_COUNT})\)?|有[一二两三四五六七八九十\d]+项)?)”?{_COPULA}(?:(?P<told>[\d一二两三四五六七八九十]+)[个条大类项][:])?$"
)  # 重点产业链|主要包括十四项:|A、B
_BARE_SORT = re.compile(f"{COUNTED_SORT}$|{SORT}$")  # 主导产业|A、B; 三大产业|A、B、C
_ZONE = re.compile(
    "^(?:[\u4e00-\u9fff]{0,10}?(?:高新区|经开区|开发区|集中区|集聚区|示范区|园区|(?:工业|产业)园(?!区))|新[区城])的?(?=..)"
)  # 廊坊|经开区|主导产业
_CALLED = re.compile("^[^,]{0,6}?(?:所称|所指|所说)的?")  # 本条例所称|某产业,包括…
_BARE_NOUN = re.compile(rf"{_NOUN}$")
_ONLY_COPULA = re.compile(rf"\s*{_COPULA}\s*")
_CLUSTERS = re.compile(r"(\d+|[一二三四五六七八九十]+)(?:个|大)[\u4e00-\u9fff]{0,12}?集群")
_LINE = re.compile("(?:加工|分装|生产|总装|包装)线$")  # works, no field
_TOUCHES = re.compile("[,,]?(?:主要|分别)?(?:涉及|覆盖)")
_AND = ("和", "及", "与")
_HEAD_BEFORE = re.compile(rf"(?:{_COUNT}|“\d{{1,2}}(?:\+[\dNX]{{1,2}}){{1,3}}”)[\u4e00-\u9fff“”]{{0,16}}?{_NOUN},$")
_SIZE_BEFORE = re.compile(  # before the head of a list: 2个500|亿级产业集群, 2000亿元级别的|产业集群
    rf"(?P<count>{_COUNT})?(?:\d+|(?:\d+|[一二两三四五六七八九十百千万]+)(?P<size>亿元?级(?:别的|别|的)))$"
)
_HEAD = 32  # characters of a counted head
_NAME = 16  # characters of a class before its head
_BECOMES = re.compile("(?:认定|确定|评定|评选|评|命名|列)为|入选|获评|获批|入围")
_SAID = re.compile("[^,。;()\n]{2,12}")  # behind the bracket that a list stands in
_BACK = 300  # characters
_ENDS = lx.VERB | lx.OPENER | lx.PLACE | lx.YEAR | lx.ORGAN


@dataclass(slots=True)
class Lead:
    """The head before a list."""

    span: Span
    name: str
    count: int | None


class _Before(NamedTuple):
    """What is said before a list, where it stands, and its words."""

    said: str
    at: int
    words: list[Word]
    apposed: bool = False  # 两大产业,|A、B: behind a comma, as many as the head counts


def lead_of(text: str, clause: Clause, enumeration: Enumeration, previous: Clause | None) -> Lead | None:
    """The head that the clause, or the one before it that ends with a colon, says before the list."""
    before = _before(text, clause, enumeration, previous)
    sort = _BARE_SORT.search(before.said)
    match = _LEAD.search(before.said + ":" if sort else before.said)
    if not match or len(enumeration.members) < 2 or LINK.match(text, enumeration.members[0][0]):
        return None
    end = before.at + match.end("head")
    stop = before.at + match.start("count") if match["count"] else end
    start = _start(text, before, match, stop)
    name = sort[0] if sort else _name(text[start:stop])
    if _BECOMES.search(name):
        return None  # 5个产业集群认定为五星级集群,包括|A、B: a class, and no group
    count = number_of(match["count"] or match["told"] or name)
    counted = sort is not None and count is not None  # 三大产业|A、B、C
    if (before.apposed or counted) and not _counts_fields(text, enumeration, count):
        return None
    if sized := _size_before(text, enumeration, name, stop):  # 2个|500亿级产业集群(甲、乙)
        name, count = sized[0] + name, count or number_of(sized["count"] or "")
    elif name.startswith("亿") and text[stop - len(name) - 1].isdigit():
        return None  # 500|亿级: part of a size
    if count and count > len(enumeration.members) and enumeration.head and _TOUCHES.match(text, end):
        return None  # 国家级集群80个,涉及|A、B等领域
    in_brackets = previous is not None and before.at == previous.start and previous.mark == "("
    if _SIZE.search(name) and not (in_brackets and _within_clusters(text, Lead((start, end), name, count))):
        return None
    if len(name) < 2 or (in_brackets and not (count or "”" in name or is_class(_BARE_NOUN.sub("", name)))):
        return None  # 新材料产业(石墨烯、碳纤维): examples
    return Lead((stop - len(name), end), name, count)


def _before(text: str, clause: Clause, enumeration: Enumeration, previous: Clause | None) -> _Before:
    """What the clause, or the one before it, says before the list: 重点产业链|包括; 主导产业:|; 12条产业链,包括:|."""
    start, end = enumeration.lead
    own = _Before(text[start:end], start, clause.words)
    if previous is None or not 0 <= clause.start - previous.end <= 2:
        return own
    said = text[previous.start : previous.end] + ":"
    blank = not own.said.strip()
    only_says = blank or _ONLY_COPULA.fullmatch(own.said) is not None  # 三大产业|(即A、B、C)
    if only_says and previous.mark in (":", "(", "—"):
        head = _HEAD_BEFORE.search(text, max(0, previous.start - _HEAD), previous.start)
        if text[previous.start - 1] == "," and head and _ONLY_COPULA.fullmatch(said):  # 12条产业链,包括:A、B
            return _Before(text[head.start() : previous.end] + ":", head.start(), [])
        return _Before(said, previous.start, previous.words)
    if previous.mark == "," and _ONLY_COPULA.fullmatch(own.said):
        return _Before(text[previous.start : end], previous.start, previous.words)
    if blank and previous.mark == "," and not enumeration.head:
        return _Before(said, previous.start, previous.words, apposed=True)
    return own


def _start(text: str, before: _Before, head: re.Match[str], stop: int) -> int:
    """Where the name of the head begins: 明确|23条重点产业链包括A、B; 培育|主导产业包括A、B."""
    start, end = before.at + head.start("head"), before.at + head.end("head")
    counted = [start + m.start() for m in re.finditer(_COUNT, head["head"].removesuffix(head["count"] or "\0"))]
    if counted:
        return counted[-1]
    begins = (w for w in before.words if w.flags & _ENDS and not w.flags & lx.GUARD and w.end < min(stop, end - 2))
    return max([start, *(w.end for w in begins if text[w.start : w.end] != "重点")])


def _name(said: str) -> str:
    """The name of a head, without the zone and 所称 before it: 本条例所称|某产业, 经开区|主导产业."""
    name = _CALLED.sub("", said.lstrip("的,:"))
    return _ZONE.sub("", name.removeprefix("“") if "”" not in name else name)


def _counts_fields(text: str, enumeration: Enumeration, count: int | None) -> bool:
    """Whether a head counts the members, which are fields: 两大产业,|A、B."""
    return count == len(enumeration.members) and all(reads_as_field(text[a:b]) for a, b in enumeration.members)


def _size_before(text: str, enumeration: Enumeration, name: str, stop: int) -> re.Match[str] | None:
    """The size before the name of clusters none of which bears the head itself: 2个500|亿级产业集群."""
    start = stop - len(name)
    sized = _SIZE_BEFORE.search(text, max(0, start - _NAME), start)
    alone = enumeration.shared is None and name.endswith("集群")
    return sized if sized and alone and (name.startswith("亿") or sized["size"]) else None


def _within_clusters(text: str, lead: Lead) -> bool:
    """15个集群。其中,支柱产业6个:…;先导产业5个:…: the members of the smaller lists are clusters too."""
    start = max(text.rfind("\n", 0, lead.span[0]) + 1, lead.span[0] - _BACK)
    counted = list(_CLUSTERS.finditer(text, start, lead.span[0]))
    return (
        bool(counted) and (number_of(counted[-1][1]) or 0) > (lead.count or 0) and "其中" in text[start : lead.span[0]]
    )


def _without_shared_head(text: str, enumeration: Enumeration, lead: Lead) -> str:
    """Cut from the members the head that they bear themselves, and return it: 10条重点产业链,分别是A、…、I和J|产业链.

    和 separates the last two where the count asks for it.
    """
    if enumeration.shared is None or not enumeration.bits & (lx.CHAIN | lx.CLUSTER):
        return ""
    head = text[slice(*enumeration.shared)]
    if lead.name.endswith(head):  # 三大产业链包括甲产业链、乙产业链、丙产业链
        enumeration.members[:-1] = [
            (a, b - len(head) if text.endswith(head, a + 1, b) else b) for a, b in enumeration.members[:-1]
        ]
    start, end = enumeration.members[-1]
    if end != enumeration.shared[1] or start >= enumeration.shared[0] or not lead.name.endswith(head):
        return ""
    end = enumeration.shared[0]
    joint = max(text.rfind(word, start, end) for word in "和与及")
    if lead.count == len(enumeration.members) + 1 and start < joint:
        enumeration.members[-1:] = [(start, joint), (joint + 1, end)]
    else:
        enumeration.members[-1] = (start, end)
    return head


def with_lead(draft: Draft, enumeration: Enumeration, lead: Lead) -> Found | None:
    """The group that the head names, and its members."""
    text = draft.text
    head = _without_shared_head(text, enumeration, lead)
    _join_last(text, enumeration, lead)
    if lead.count is None and lead.name.startswith(_SOME_OF):
        return None  # 部分产业如|A、B经营困难
    if text.startswith(("之后", "之外", "以外"), enumeration.end):
        return None  # 是|继A、B|之后的第三个
    spans = fields_of(text, enumeration)
    if any(lx.is_division(text[a:b]) for a, b in spans):
        return None  # 分别是:甲市、乙市A集群,…: places that share a cluster
    good = sound(text, spans, strict=True)
    if (
        text.startswith(")", enumeration.end)
        and (said := _SAID.match(text, enumeration.end + 1))
        and unwanted(text, *said.span())
    ):
        return None  # 两大产业(A和B)|全部关停
    if any(after_sort(text, *member) > member[0] for member in enumeration.members[1:]):
        return Found(listed(draft, good, "Industry"), None, (good[0][0], enumeration.end), "Industry") if good else None
    if len(good) < 2 or any(ends_with_head(text[a:b]) or _LINE.search(text, a, b) for a, b in good):
        return None
    good = [(a, b + len(head)) if head and text.startswith(head, b) else (a, b) for a, b in good]
    if lead.count is None and is_one_thing(
        lead.name
    ):  # 甲动力装备产业集群|涵盖发动机、变速箱: the fields of one cluster
        return Found(listed(draft, good, "Industry"), None, (good[0][0], enumeration.end), "Industry")
    kind = "Cluster" if lead.count and _within_clusters(text, lead) else type_of_members(lead.name)
    found = listed(draft, good, kind)
    span = (lead.span[0], enumeration.end)
    if _SIZE.search(lead.name):
        return _of_size(draft, lead, found, span)
    if kind == "Cluster" and lead.count is None and _is_class(draft, lead):
        return Found(found, None, span, kind)
    group = known_group(draft, lead.name)
    if group is None or _of_next_park(draft, lead, group, found):
        group = add_group(draft, span, lead.name, found, lead.count)
    else:
        include(draft, group.at(span), found, span)
    return Found(found, group, span, kind)


def _join_last(text: str, enumeration: Enumeration, lead: Lead) -> None:
    """Make one of the last two members where the count says so: the sixth of six is 食品和医药."""
    if not lead.count or lead.count != len(enumeration.members) - 1:
        return
    (start, before), (behind, end) = enumeration.members[-2:]
    if text[before:behind] in _AND:
        enumeration.members[-2:] = [(start, end)]


def is_one_thing(name: str) -> bool:
    """Whether a head is the name of one cluster or chain, by its field: 动力装备产业集群, but not 先进制造业集群."""
    field = _HEAD_OF_ONE.sub("", name)
    return field != name and reads_as_field(field) and not is_class(field) and not field.endswith(_SORTS)


_HEAD_OF_ONE = re.compile("产业(?:集群|链条?)$|集群$")
_SORTS = ("产业", "制造业", "服务业", "优势", "特色", "主导", "重点", "支柱", "新兴", "细分")
_SIZE = re.compile("[十百千万]+亿元?级$")


def _of_size(draft: Draft, lead: Lead, clusters: list[Entity], span: Span) -> Found:
    """5个集群,其中千亿级|2个(A、B): the clusters of one size, which are in its class."""
    size = (lead.span[0], lead.span[0] + len(lead.name))
    tier = draft.add("ClusterTier", size, lead.name + "集群")
    for cluster in clusters:
        draft.relate("IN_TIER", cluster, tier, span)
    return Found(clusters, None, span, "Cluster")


_SORT = re.compile("(?:主导|首位|支柱|特色|优势|重点|主要)产业")
_PARK = re.compile("开发区|高新区|经开区|园区|产业园|工业园|集聚区|新区|合作区")


def _of_next_park(draft: Draft, lead: Lead, group: Entity, members: list[Entity]) -> bool:
    """Whether a line is about a park of its own, and the group of this name is that of an earlier one: 乙开发区。主导产业:…"""
    line = draft.text.rfind("\n", 0, lead.span[0]) + 1
    if lead.count or not _SORT.fullmatch(lead.name):
        return False
    last = max(end for _, end in group.places)
    same = all(member in draft.targets("INCLUDES", group) for member in members)
    start = max(last, line)  # 甲园主导产业为A、B;|乙园主导产业为C
    if last >= line and same:
        return False
    return _PARK.search(draft.text, max(start, lead.span[0] - _BACK), lead.span[0]) is not None


_ITEMS = re.compile(rf"(?P<sort>{SORT})(?:包括|为|有|是)?[:](?=[ \t]*[(]?(?:1|一)[.、)])")
_ITEM = re.compile(
    r"[:;。][ \t]*[(]?(?P<number>\d{1,2}|[一二三四五六七八九十])[.、)]+(?P<field>[\u4e00-\u9fff]{2,12}?)(?=[:。;])"
)
_LINE_END = re.compile("\n")
_FAR = 2_000  # characters that the items of a line are looked for in


def labelled_items(draft: Draft, clause: Clause) -> Found | None:
    """甲高新区主导产业:1.|A:以…为龙头;2.|B:…: the items of one line, each headed by its field."""
    head = _ITEMS.search(draft.text, clause.start, clause.end + 4) if clause.mark == ":" else None
    end = _LINE_END.search(draft.text, clause.end, clause.end + _FAR) if head else None
    if head is None or head.start("sort") < clause.start or head.start() >= clause.end:
        return None
    spans: list[Span] = []
    for item in _ITEM.finditer(draft.text, head.end() - 1, end.start() if end else clause.end + _FAR):
        if number_of(item["number"]) != len(spans) + 1:
            break  # 2.B:…。|禁止类:1.C:…
        spans.append(item.span("field"))
    if len(spans) < 2 or not all(reads_as_field(draft.text[a:b]) for a, b in spans):
        return None
    fields = [draft.add("Industry", span) for span in spans]
    span = (head.start(), spans[-1][1])
    return Found(fields, add_group(draft, span, head["sort"], fields), span, "Industry")


_LABEL = re.compile(
    rf"(?<![大个条原]){SORT}[:](?P<field>[\u4e00-\u9fffA-Za-z0-9]{{2,14}})(?=[;。)\n]|$)"
)  # 首位产业:|装备制造
_LABEL_END, _LABELLED = 8, 20  # characters that a sort may take, and the field behind it


def labelled_field(draft: Draft, clause: Clause, taken: list[Span]) -> Found | None:
    """首位产业:|装备制造;: the one field that a label names."""
    if clause.mark != ":":
        return None
    label = _LABEL.search(draft.text, max(clause.start, clause.end - _LABEL_END), clause.end + _LABELLED)
    if label is None or label.start("field") > clause.end + 1 or not reads_as_field(label["field"]):
        return None
    if LAST_JOINT.search(label["field"], 1):
        return None  # 主导产业:A与B
    span = label.span("field")
    return None if meets(span, taken) else Found([draft.add("Industry", span)], None, span, "Industry")


def _is_class(draft: Draft, lead: Lead) -> bool:
    """认定以下集群为|某省特色产业集群:甲、乙: whether the head is the class of what follows, and names no group."""
    classes = draft.between(lead.span[0] - _NAME, lead.span[1], ("ClusterTier",))
    starts = (start for (start, end), _ in classes if end == lead.span[1])
    return any(_MADE.search(draft.text, max(0, start - _NAME), start) for start in starts)


_MADE = re.compile(r"为(?:20\d\d年度?)?(?:第[一二三四五六七八九十]+批|首批)?$")
