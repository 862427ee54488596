"""Lists that a frame announces: 以A和B为主导的工业体系; 两个支柱产业分别为:A重点布局…;B在…; 认定7个集群。名单包括:A、B."""

import re

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Sentence
from loaders.extract.draft import Draft, Entity
from loaders.extract.enumerations import number_of
from loaders.extract.found import Found, plausible
from loaders.extract.groups import NEAR, core_name
from loaders.extract.kinds import has_field
from loaders.extract.places import Gazetteer

Span = tuple[int, int]
_ROLE = "(?:主攻方向|主导|重点|核心|支撑|特色|主体|龙头|引领|支柱|主)"
_FRAMED = re.compile(
    rf"以(?P<first>[^,。;以]{{2,60}}?)(?:等)?为{_ROLE}(?:、以(?P<second>[^,。;]{{2,60}}?)为{_ROLE})?的(?P<head>[^,。;的]{{2,24}}?(?:产业体系|工业体系|产业格局|创新格局|产业集群|发展格局|体系|格局|特色产业|主导产业|优势产业|产业|行业|制造业))"
)
_MEMBER_LIST = re.compile(r"(?:名单|名称|分别|具体|主要|其中)?(?:包括|为|有|是|如下)?[:：]?$")
_COUNTED_TIER = re.compile(
    r"(\d+|[一二两三四五六七八九十]+)(?:个|家|大)([\u4e00-\u9fff]{2,20}?(?:集群|园区|基地|先导区|开发区))"
)
_SEGMENTED = re.compile(
    r"(?P<head>(?P<count>[两二三四五六七八九十\d]+)(?:个|大)[\u4e00-\u9fff“”]{2,16}?(?:产业|集群|领域))(?:分别)?(?:为|是|包括):"
)
_TOPIC = re.compile(
    r"(?:[一二三四五六七八九]是)?([\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?=重点|在|力争|依托|围绕|聚焦|以|将|,|:)"
)


def framed_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以A为主攻方向、以B和C为重点的“一主两翼”产业创新格局."""
    found = []
    for match in _FRAMED.finditer(draft.text, sentence.start, sentence.end):
        members = [
            *_split(draft.text, match.span("first")),
            *(_split(draft.text, match.span("second")) if match["second"] else []),
        ]
        words = [draft.text[a:b] for a, b in members]
        if (
            len(members) < 2
            or not plausible(words)
            or any(len(w) > 14 or len(w) < 2 for w in words)
            or any(w in ("科技创新", "先进制造业", "实体经济") for w in words)
        ):
            continue
        clause = next((c for c in sentence.clauses if c.start <= match.start() < c.end), None)
        if clause is not None:
            group = draft.new("IndustryGroup", match.span(), match["head"])
            entities = [draft.add("Industry", m) for m in members]
            for position, entity in enumerate(entities, 1):
                draft.relate("INCLUDES", group, entity, match.span(), position=position)
            found.append((clause, Found(entities, group, match.span(), "Industry")))
    return found


def _split(text: str, span: Span) -> list[Span]:
    parts, start = [], span[0]
    for match in re.finditer(rf"(?:为{_ROLE})?(?:[、和及与]以?|$)", text[span[0] : span[1]]):
        parts.append((start, span[0] + match.start()))
        start = span[0] + match.end()
    return parts


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


def announced_members(draft: Draft, clause: Clause, entities: list[Entity]) -> Found | None:
    """认定7个自治区先进制造业集群,名单包括:A集群、B集群…: a group, and all members in its tier."""
    things = [e for e in entities if e.type in ("Cluster", "Park")]
    if len(things) < 3 or sum(1 for w in clause.words if w.flags & lx.COMMA) < len(things) - 1:
        return None
    first = things[0].places[-1][0]
    before = draft.text[max(0, first - 120) : first]
    for match in reversed(list(_COUNTED_TIER.finditer(before))):
        if number_of(match[1]) == len(things):
            at = max(0, first - 120)
            tier = draft.find("ClusterTier", match[2]) or draft.find("Park", match[2])
            span = (at + match.start(), things[-1].places[-1][1])
            group = (
                draft.new("IndustryGroup", span, match[0], declared_count=len(things))
                if things[0].type == "Cluster"
                else None
            )
            for position, thing in enumerate(things, 1):
                if group is not None:
                    draft.relate("INCLUDES", group, thing, span, position=position)
                draft.relate("IN_TIER", thing, tier, span)
            return Found(things, group, span, "Cluster")
    return None


def shared_by_places(draft: Draft, gazetteer: Gazetteer, clause: Clause, entities: list[Entity]) -> None:
    """长乐、罗源新型建材产业园: one in each place."""
    for entity in entities:
        if (
            entity.type not in ("Park", "Platform", "Cluster")
            or len(entity.name) < 6
            or not has_field(entity.name, False)
        ):
            continue
        start = entity.places[-1][0]
        own = gazetteer.prefix(entity.name)
        end = start
        while own and start - end < 40 and draft.text[end - 1 : end] == "、":
            before = re.search(r"[\u4e00-\u9fff]{2,4}$", draft.text[max(clause.start, end - 5) : end - 1])
            length = next(
                (n for n in (4, 3, 2) if before and len(before[0]) >= n and gazetteer.prefix(before[0][-n:]) == n), 0
            )
            if not length:
                break
            span = (end - 1 - length, end - 1)
            place = draft.text[span[0] : span[1]]
            draft.relate(
                "LOCATED_IN",
                draft.add(entity.type, span, place + entity.name[own:]),
                draft.add("Place", span),
                (span[0], entity.places[-1][1]),
            )
            end = span[0]
