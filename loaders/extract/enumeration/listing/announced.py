"""Lists in running text whose class is told before or after them: 公示了首批省级化工园区名单:A、B; A、B等33家开发区确定为某示范开发区."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.listing.class_told import (
    FAR,
    FITS,
    REACH,
    THINGS,
    Mention,
    class_after,
    class_before,
    class_of_each,
    each_enters,
    is_example,
    is_of_another,
    is_only_one,
    is_park_class,
    of_list,
    said_of,
    told_before,
)
from loaders.extract.enumeration.listing.classed_how import how_announced, how_classed
from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]

_PARTS = re.compile("(?:规划有|设有|下设|下辖|内设|建有|分为|分设)(?:了)?$")
_LEADING = 3  # characters before the first thing of a list


def announced_members(draft: Draft, clause: Clause, mentions: list[Mention], waiting: list[Mention]) -> Found | None:
    """The things listed in a clause, put into the class that the text tells before them or after.

    `waiting` are those of the clauses before that say nothing of them, and share a class that follows.
    """
    things = _things(draft.text, mentions) or (_last_of(clause, mentions) if waiting else [])
    if not things or each_enters(draft.text, clause, things):
        return None
    if each := class_of_each(draft.text, clause, things, mentions):
        for (span, thing), own in each:
            draft.relate("IN_TIER", thing, own, (span[0], clause.end))
        return Found([thing for _, thing in things], None, (things[0][0][0], things[-1][0][1]), "Listed")
    tier = class_after(draft, clause, things, mentions)
    for span, thing in waiting if tier is not None and things[0][0][0] - clause.start <= _LEADING else ():
        draft.relate("IN_TIER", thing, tier, span)
    alone = is_only_one(draft.text, things[0][0][0]) or is_example(draft.text, things[0][0])
    if tier is None and (len(things) > 1 or alone):
        tier = class_before(draft, things)
        if tier is not None and is_of_another(draft.text, tier, things[0][0][0]):
            return None
        if tier is not None and _PARTS.search(draft.text, clause.start, things[0][0][0]):
            return None  # 甲区获批省级园区。甲区|规划有|乙园、丙园: its parts
        if tier is not None and takes_away(said_of(draft.text, tier, things[0][0][0])):
            tier = None  # 撤销|省级园区2个:甲、乙
    if tier is None:
        return None
    span = (things[0][0][0], things[-1][0][1])
    for _, thing in things:
        draft.relate(how_classed(draft.text, clause, span[0]), thing, tier, span)
    return _group(draft, things, span, tier)


def _last_of(clause: Clause, mentions: list[Mention]) -> list[Mention]:
    """甲集群,乙集群,|丙集群入选…: the last of those that clauses enumerate one by one."""
    return [m for m in mentions if m[0][0] - clause.start <= _LEADING and m[1].type in ("Cluster", "Park")][:1]


def only_lists(text: str, clause: Clause, mentions: list[Mention]) -> list[Mention]:
    """The clusters or parks of a clause that does nothing but list them, up to a comma: 甲省乙集群、丙集群,丁省戊集群入围…"""
    if clause.mark != ",":
        return []
    whole = [m for m in mentions if m[0] == (clause.start, clause.end) and not is_park_class(m[1])]
    things = [m for m in _things(text, mentions) or whole if m[1].type in ("Cluster", "Park")]
    lists = things and things[0][0][0] - clause.start <= _LEADING and things[-1][0][1] == clause.end
    return things if lists else []


_JOINT = re.compile(r"(?:[(][^()]*[)]|的“[^“”]*”)?\s*(?:、|和|以及|及|与)?\s*(?:[\u4e00-\u9fff]{2,8}的)?")
_MORE = re.compile(r"等(?:\d|[一二两三四五六七八九十])+[个家]")


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
        if entity.type not in THINGS or is_park_class(entity):
            run = []
        elif joined and FITS[entity.type] == FITS[run[0][1].type]:
            run.append((span, entity))
        else:
            run = [(span, entity)]
        best = max(best, run, key=len)
    if len(best) == 1 and not (_MORE.match(text, best[0][0][1]) or is_only_one(text, best[0][0][0])):
        return [m for m in mentions if m[1].type in THINGS and is_example(text, m[0])][:1]
    return list(best)


_OF_PLACE = re.compile(  # |洛阳市2个:|甲、乙
    r"(?P<place>[\u4e00-\u9fff]{2,9}?)[(]?(?:有|共|共有|占|入选|上榜|入围)?(?P<count>\d+|[一二两三四五六七八九十]+)[个家户](?:(?:产业)?集群|园区|开发区|企业)?[)]?"
    r"(?:,?(?:分别|依次)?(?:[::(]|[为是即]:?)|,)$"
)
_COPULA = re.compile(r"(?:分别|依次)?[为是即]")
_EACH = re.compile(  # |许昌市、漯河市各1个,分别为|丙、丁
    r"(?P<places>[\u4e00-\u9fff]{2,9}(?:[、和及与][\u4e00-\u9fff]{2,9})+?)各(?:有|占|入选)?(?P<count>\d|[一二两三四五六])[个家户],?(?:分别|依次)[为是即]:?$"
)
_BACK = 20  # characters that a place takes with its count
_EACH_ENDS = ":为是即\n"  # what it ends with
_LEADS = ":(为是即,"  # what that pattern ends with


def told_by_places(draft: Draft, clause: Clause) -> None:
    """洛阳市2个:甲、乙;许昌市、漯河市各1个,分别为丙、丁: all that a place has is in the class that the text has told of."""
    text = draft.text
    colon = text.find(":", clause.start, clause.end)
    copula = _COPULA.match(text, clause.start, clause.end)
    start = colon + 1 if colon >= 0 and _by_place(text, colon + 1) else copula.end() if copula else clause.start
    far = max(0, start - REACH)
    may_end = text[start - 1] in _EACH_ENDS and text.find("各", far, start) >= 0
    each = _EACH.search(text, far, start) if may_end else None
    if each is None and not _by_place(text, start):
        return
    for kind in THINGS:
        things = [m for m in draft.between(start, clause.end, (kind,)) if not is_park_class(m[1])]
        if text[start - 1] == "," and not _are_all(text, start, clause, things):
            continue
        tier = (of_list(draft, start, things) or told_before(draft, start, things, FAR)) if things else None
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


def _by_place(text: str, start: int) -> bool:
    """Whether a place and the count of what it has stand right before a list: 洛阳市2个:."""
    match = _OF_PLACE.search(text, max(0, start - _BACK), start) if text[start - 1] in _LEADS else None
    return match is not None and any(lx.is_division(match["place"][:n]) for n in (2, 3, 4))


def _last_mention(tier: Entity, at: int) -> Span:
    """Where a class was named last before a place."""
    return max((span for span in tier.places if span[1] <= at), default=min(tier.places))


_FEW_GROUPS = 3  # groups back
_NUMBER = re.compile(r"(\d+|[一二两三四五六七八九十]+)(?:个|家|大)")


def _group(draft: Draft, things: list[Mention], span: Span, tier: Entity) -> Found | None:
    """认定7个自治区先进制造业集群,名单包括:A、B…: counted clusters are a group."""
    start = max(0, span[0] - REACH)
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
