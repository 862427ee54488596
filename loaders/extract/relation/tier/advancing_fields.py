"""Fields that are to become clusters: 把|家具产业|培育成为…, 新能源装备、高端石化|向千亿级迈进."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import ends_in_field, may_be_field, reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_LEADS = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.PLACE
_IN_TURN = re.compile("(?:分别|依次|各自)$")
_HELD = re.compile("(?:要|将|着力|努力)*[把将](?=..)")
_TO_BE = re.compile("(?<=[\u4e00-\u9fff]{3})(?:要|将|力争|争取)$")  # 其中硅基新材料|要|打造成…集群
_HELPS = re.compile(  # 推动|绿色化工|冲击某级集群
    "(?:要|将|着力|全力|大力|加快|继续|重点)*(?:推动|支持|促进|助力|引导|鼓励|力争|争取|确保|帮助|推进)?"
)
_RISING = re.compile("(?:产业|行业)?(?:要|将|加快|率先|尽快|逐步|稳步|全力|力争|争取|努力|加速|全面|整体)*$")


def advancing_fields(draft: Draft, clause: Clause, verb: int) -> list[Entity]:
    """新能源装备、高端石化|向…: fields that no other rule has read."""
    text = draft.text
    if apart := _IN_TURN.search(text, clause.start, verb):
        verb = apart.start()  # 甲产业、乙产业|分别打造…
    start = max((w.end for w in clause.words if w.flags & _LEADS and w.end < verb - 2), default=clause.start)
    held = _HELD.match(text, start, verb)
    if held and reads_as_field(text[held.end() : verb].removesuffix("产业")):
        return [_field(draft, (held.end(), verb))]  # 把家具产业|培育成为…
    parts = pieces(text, start, verb, "、和及")
    if len(parts) == 1:
        if alone := _alone(text, clause, start, verb):
            return [_field(draft, alone)]
        parts = [(parts[0][0], to_be.start()) for to_be in [_TO_BE.search(text, *parts[0])] if to_be]
    fields = bool(parts) and all(_is_field(text[slice(*part)]) for part in parts)
    if not fields and len(parts := pieces(text, clause.start, verb, "、和及")) > 1:
        return _placed(draft, clause, parts)
    return [_field(draft, part) for part in parts] if fields else []


def _placed(draft: Draft, clause: Clause, parts: list[Span]) -> list[Entity]:
    """推动|醴陵陶瓷、浏阳花炮|争创…: the clusters of fields that all stand behind their places."""
    helps = _HELPS.match(draft.text, *parts[0])
    parts = [(helps.end() if helps else parts[0][0], parts[0][1]), *parts[1:]]
    names = [draft.text[slice(*part)] for part in parts]
    lengths = [lx.place_length(name) for name in names]
    fields = [name[length:] for name, length in zip(names, lengths, strict=True)]
    if not all(lengths) or not all(map(_is_field, fields)):
        return []
    return [draft.add("Cluster", part) for part in parts]


def _is_field(words: str) -> bool:
    """Whether words between the joints of an enumeration are a field: 高端石化."""
    named = len(words) > 1 and not lx.level_length(words) and not lx.begins_with_place(words)
    return named and may_be_field(words) and ends_in_field(words)


def _alone(text: str, clause: Clause, start: int, verb: int) -> Span | None:
    """推动绿色化工|冲击某级集群: the one field that rises, or is helped to; 依托A打造某级集群 is none."""
    places = (w.end for w in clause.words[:2] if w.flags & lx.PLACE and w.end <= start)
    if not _HELPS.fullmatch(text, max(places, default=clause.start), start):
        return None
    end = min(m.start() for m in _RISING.finditer(text, start, verb))
    field = text[start:end]
    return (start, end) if reads_as_field(field) and not lx.begins_with_place(field) else None


def _field(draft: Draft, span: Span) -> Entity:
    """The cluster of this field that the text has named, or the field."""
    field = draft.text[slice(*span)]
    for cluster in draft.of_type("Cluster"):
        name = cluster.name.removesuffix("集群").removesuffix("产业")
        own = name[lx.level_length(name) :]
        if own.endswith(field) and (own == field or lx.is_division(own.removesuffix(field))):
            return cluster
    return draft.add("Industry", span)
