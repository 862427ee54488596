"""Lists behind a head and a colon, member by member: 两个支柱产业分别为:A重点布局…;B在…; 三个重点方向:一是做强A,…;二是布局B,…."""

import re
from functools import cache

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, may_be_field, plausible, reads_as_field, unwanted
from loaders.extract.enumeration.group.groups import (
    NEAR,
    add_group,
    core_name,
    drop_within,
    include,
    known_group,
    listed,
    sound,
    type_of_members,
)
from loaders.extract.enumeration.promoted import taking_up
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

_SEGMENTED = re.compile(
    r"(?P<head>(?P<count>[两二三四五六七八九十\d]+)(?:个|大)[\u4e00-\u9fff“”]{2,16}?(?:产业|集群|领域))(?:(?:分别)?(?:为|是|包括):|中,)"
)
_TOPIC = re.compile(
    r"(?:[一二三四五六七八九]是)?([\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?=重点|在|力争|依托|围绕|聚焦|以|将|,|:)"
)
_DENIED = re.compile("未(?!来)|没有|尚无|不[是再属]|(?<=[省市县区州])原有?$|原先|曾经|曾(?=[是为])|过去|当年")
_SITED_HEAD = re.compile(
    r"(?P<head>(?P<count>[两二三四五六七八九十\d]+)(?:个|大|条)[\u4e00-\u9fff“”]{0,16}?(?:集群|产业链|产业|领域))(?:包括|分别为|为|是|有)?:"
)
_SITED = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、]*)?(?P<field>[\u4e00-\u9fff]{2,14}?)(?:产业)?(?:集群)?,(?:主要|重点|集中)*(?:布局|分布|集聚|聚集|落户|集中)(?:在|于)"
)
_RANKED = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<head>[\u4e00-\u9fff]{2,8}?(?:产业|赛道|领域|产业链))(?:主要|具体|共)?(?:包括|分为|涵盖|有|为|是)?:(?=第一(?:梯队|梯次|层次|方阵)[::])"
)
_RANK = re.compile(r"第[一二三四五六](?:梯队|梯次|层次|方阵):(?P<members>[^,;。:]{2,120})")
_NAMELY = re.compile(
    r"(?P<head>(?P<count>\d+|[一二两三四五六七八九十]+)(?:个|家|条|大)(?P<noun>[^,。;:、\d]{0,14}?(?:集群|产业链|园区|开发区|基地|平台)))"
    r"(?:分别|依次|具体|主要)*(?:是|为|包括|有)?:"
)
_DIRECTIONS = re.compile(
    r"(?P<name>(?P<count>[两三四五六七八九十\d]+)(?:个|大|条)(?:\d{2,4}亿元?级?)?[\u4e00-\u9fff]{0,12}?(?:方向|领域|赛道|板块|门类|产业集群|集群|产业链|产业|链)|(?:主导|首位|支柱|特色|优势|重点|主攻)产业链?)(?:,?(?:分别|即|包括|具体)*(?:是|为)?)(?=[:,。](?:一是|第一,))."
)
_FIRSTS, _FIRST_ITEM = ("一是", "第一,"), 4
_FAR = 1_000  # characters that the items of a count take


def segmented_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """两个支柱产业分别为:A重点布局…;B在…: each segment begins with its topic."""
    match = _SEGMENTED.search(draft.text, sentence.start, sentence.end)
    if not match:
        return []
    count = number_of(match["count"]) or 0
    topics, at = [], match.end()
    for segment in re.finditer(r"[^;。]+", draft.text[at : sentence.end]):
        topic = _TOPIC.match(draft.text, at + segment.start())
        if topic and plausible([topic[1]]):
            topics.append(topic.span(1))
    if len(topics) != count:
        return []
    name = match["head"]
    group = next(
        (e for e in draft.latest("IndustryGroup", NEAR) if core_name(e.name) == core_name(name)), None
    ) or draft.new("IndustryGroup", match.span("head"), name)
    group.at(match.span("head"))
    members = [draft.add("Industry", t) for t in topics]
    for position, (member, topic_span) in enumerate(zip(members, topics, strict=True), 1):
        draft.relate("INCLUDES", group, member, topic_span, position=position)
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    return [(clause, Found(members, group, match.span("head"), "Industry"))]


def sited_lists(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """十大产业集群:A,布局在甲、乙;B,布局在丙: the field that each segment begins with."""
    text = draft.text
    head = _SITED_HEAD.search(text, sentence.start, sentence.end)
    clause = sentence.clause_at(head.start()) if head else None
    if head is None or clause is None or _DENIED.search(text, clause.start, head.start()):
        return []
    if unwanted(text, clause.start, head.end()):
        return []
    parts = pieces(text, head.end(), sentence.end, ";")
    told = [match for part in parts if (match := _SITED.match(text, *part))]
    spans = [match.span("field") for match in told]
    if not 1 < len(told) == len(parts) <= (number_of(head["count"]) or 0) or len(sound(text, spans, True)) < len(spans):
        return []
    kind = type_of_members(head["head"])
    members = listed(draft, spans, kind)
    group = known_group(draft, head["head"]) or add_group(draft, head.span("head"), head["head"], [], len(told))
    include(draft, group.at(head.span("head")), members, head.span("head"))
    return [(clause, Found(members, group, head.span("head"), kind))]


def ranked_lists(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """未来产业包括:第一梯队:A、B;第二梯队:C: the members of all ranks."""
    text = draft.text
    head = _RANKED.search(text, sentence.start, sentence.end)
    clause = sentence.clause_at(head.start()) if head else None
    if head is None or clause is None or unwanted(text, *head.span("head")):
        return []
    parts = pieces(text, head.end(), sentence.end, ";")
    told = [match for part in parts if (match := _RANK.fullmatch(text, *part))]
    spans = [span for match in told for span in pieces(text, *match.span("members"), "、")]
    if not 1 < len(told) == len(parts) or len(sound(text, spans, True)) < len(spans):
        return []
    members = listed(draft, spans, type_of_members(head["head"]))
    group = add_group(draft, head.span("head"), head["head"], members)
    return [(clause, Found(members, group, head.span("head"), type_of_members(head["head"])))]


def namely(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """9个新晋集群分别是:甲市A集群,乙市B集群,…: what follows, where there is as much of it as was counted."""
    match = _NAMELY.search(draft.text, sentence.start, sentence.end)
    if match is None:
        return []
    kind, count = type_of_members(match["noun"]), number_of(match["count"]) or 0
    members = list(dict.fromkeys(e for _, e in draft.between(match.end(), sentence.end, (kind,))))
    if not 1 < len(members) <= count <= len(members) + 2:
        return []
    group = known_group(draft, match["head"])
    if group is None:
        group = add_group(draft, match.span("head"), match["head"], members, count)
    elif not draft.targets("INCLUDES", group):
        include(draft, group.at(match.span("head")), members, match.span("head"))
    clause = next(c for c in sentence.clauses if c.end > match.start())
    return [(clause, Found(members, group, match.span("head"), kind))]


def told_by_item(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """三个重点方向:一是做大做强A,…;二是布局B,…; 四大产业。一是A。…二是B。…: the field of each item is a member of what was counted."""
    behind = sentence.end + _FIRST_ITEM  # the first item may begin the next sentence
    itemised = any(draft.text.find(first, sentence.start, behind) >= 0 for first in _FIRSTS)
    counted = _DIRECTIONS.search(draft.text, sentence.start, behind) if itemised else None
    line = draft.text.find("\n", sentence.start)
    end = min(line if line >= 0 else len(draft.text), sentence.start + _FAR)
    told = list(_promoted().finditer(draft.text, counted.end() - 1, end)) if counted else []
    count = number_of(counted["count"]) if counted and counted["count"] else _in_order(told)
    told = told[:count]
    clause = sentence.clause_at(counted.start()) if counted else None
    if counted is None or clause is None or not told or len(told) != count:
        return []
    names = [match["field"] for match in told]
    if not all(map(may_be_field, names)) or sum(map(reads_as_field, names)) * 2 < len(names):
        return []
    if unwanted(draft.text, clause.start, counted.end()) or _DENIED.search(draft.text, clause.start, counted.start()):
        return []
    kind = type_of_members(counted["name"])
    headed = kind == "Cluster"  # 一是打造|A产业集群
    spans = [
        (match.start("field"), match.end("head") if headed and match["head"] else match.end("field")) for match in told
    ]
    drop_within(draft, spans)
    fields = listed(draft, spans, kind)
    span = (counted.start(), told[-1].end())
    group = known_group(draft, counted["name"])
    if group is None or draft.targets("INCLUDES", group):
        group = add_group(draft, span, counted["name"], fields, len(told))
    else:
        include(draft, group.at(counted.span("name")), fields, span)
    return [(clause, Found(fields, group, span, kind))]


def promoted_in_turn(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """三大产业:做强A产业、做优B产业、做大C产业: as many fields as were counted, each behind a verb of its own."""
    head = _SITED_HEAD.search(draft.text, sentence.start, sentence.end)
    clause = sentence.clause_at(head.start()) if head else None
    if head is None or clause is None or unwanted(draft.text, clause.start, head.end()):
        return []
    parts = pieces(draft.text, head.end(), sentence.end, "、,;")
    told = [match for part in parts if (match := _taken_up().fullmatch(draft.text, *part))]
    spans = [match.span("field") for match in told]
    if not 1 < len(told) == len(parts) == number_of(head["count"]) or not all(reads_as_field(m["field"]) for m in told):
        return []
    kind = type_of_members(head["head"])
    members = listed(draft, spans, kind)
    group = known_group(draft, head["head"]) or add_group(draft, head.span("head"), head["head"], [], len(told))
    if draft.targets("INCLUDES", group):
        return []
    include(draft, group.at(head.span("head")), members, (head.start(), sentence.end))
    return [(clause, Found(members, group, head.span("head"), kind))]


@cache
def _taken_up() -> re.Pattern[str]:
    """A verb that takes up a field, and the field: 做强|A|产业."""
    return re.compile(rf"(?:{taking_up()})+(?P<field>[\u4e00-\u9fffA-Za-z]{{2,12}}?)(?:产业集群|产业链|产业|集群)?")


def _in_order(told: list[re.Match[str]]) -> int:
    """How many items count on from one, where no head says it: 主导产业为:|一是A;二是B; none where it is one."""
    count = next((n for n, match in enumerate(told, 1) if number_of(match["number"]) != n), len(told) + 1) - 1
    return count if count > 1 else 0


@cache
def _promoted() -> re.Pattern[str]:
    """An item that is a field, or promotes one, up to the end of its first clause or of the one behind where: 以甲园为重点区域,|打造A集群."""
    verbs = lx.alternation(lx.words("promoting"))
    return re.compile(
        rf"(?<=[:;。,、])第?(?P<number>[一二三四五六七八九])(?:是|(?<=第.),)(?:(?:以|依托)[^,;。:]{{2,60}},(?=[打培建做发壮形延构]))?(?:(?:加快|大力|着力|前瞻|超前|重点|持续|打造|构建|建设|形成|建成|延伸|{verbs})*)(?P<field>[^,;。:、]{{2,14}}?)(?P<head>产业链|产业集群|产业|链)?(?=[,;。、\n]|$)"
    )
