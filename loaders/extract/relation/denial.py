"""What is denied: a verb (未能|入选, 不再|打造, 尚未被|确定为; no word of 未来, 不断, 不负众望, 没用三年), and so a relation."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity, Relation

Span = tuple[int, int]
_DENIES = re.compile("(?:未(?!来)能?|没有|无缘|并非|不[能宜得会]?再?)(?:成功|再次|首次|一举|予以|再|被|能|曾)*$")
_NEAR = 12  # characters back from the verb


def denied(text: str, start: int, verb: int) -> bool:
    """Whether the words between `start` and the place of a verb end with its denial."""
    return _DENIES.search(text, max(start, verb - _NEAR), verb) is not None


_NOT_WITH = re.compile("[不未没][能宜应]?[只仅单]?以$")


def denied_with(text: str, start: int, at: int) -> bool:
    """Whether what begins at a place is not what is done with it: 不能只以|甲为链主."""
    return _NOT_WITH.search(text, max(start, at - _NEAR), at) is not None


_NOT_DONE = re.compile(
    "(?:尚|并|还|从|均|都|也|仍)?未(?:能|被|获|曾|成功|再次)*(?:入选|上榜|入围|获|通过|列入|纳入|跻身|落户|入驻|布局|发展|投产|进入|认定|建成|形成)"
    "|没有?(?:能|被)*(?:入选|上榜|入围|获|通过|列入|纳入|落户|入驻|布局|发展)|无缘|拒绝|拒不|不再|不得|严禁|禁止|放弃"
    "|(?<!不)不(?:发展|入驻|落户|布局|支持|列入|纳入|鼓励|承接|涉及|属于|位于)"
)
_NOT_YET = re.compile(
    "力争|争取|有望|冲刺|(?<!成功)申报(?!并?获|成功)|推荐|支持|参加|参与|备战|申请|计划(?:培育|打造|创建|申报)|未来"
)
_PLANS = re.compile("(?:力争|争取|计划|拟(?!认定)|努力)(?:新|再)?(?:培育|打造|创建|申报|新增)$")
_LEFT_OUT = re.compile("未能?(?:上榜|入选|入围|获|通过|列入)")
_LOCAL = ("IN_TIER", "LOCATED_IN", "FOCUSES_ON", "COVERS")
_STOP = re.compile("[,;。\n]")
_FAR = 60  # characters between the two in one clause


def drop_denied(draft: "Draft") -> None:
    """Take back what is stated by no words but such as deny it: 甲公司|拒绝入驻|乙园; and a class that is only striven for."""
    for relation in [r for r in draft.relations.values() if r.type in _LOCAL and r.evidence]:
        if all(_is_denied(draft.text, relation, span) for span in relation.evidence):
            draft.unrelate(relation.type, relation.source, relation.target)


def _is_denied(text: str, relation: "Relation", span: Span) -> bool:
    """Whether the clause that has both names says no, or not yet, between them."""
    span = _clause(text, span)
    source, target = _mention(relation.source, span), _mention(relation.target, span)
    if source is None:
        return False
    if target is None:  # the list is named in the clause before
        return relation.type == "IN_TIER" and _LEFT_OUT.search(text, source[1], span[1]) is not None
    if target[1] <= source[0]:
        planned = _PLANS.search(text, span[0], target[0])  # 计划培育|省级丙2家:甲、乙
        return relation.type == "IN_TIER" and bool(planned or _LEFT_OUT.search(text, source[1], span[1]))
    if source[1] > target[0] or target[0] - source[1] > _FAR:
        return False
    between = text[source[1] : target[0]]
    if _STOP.search(between):
        return False
    hoped = relation.type == "IN_TIER" and _NOT_YET.search(between)
    return bool(hoped or _NOT_DONE.search(between))


def _clause(text: str, span: Span) -> Span:
    """The clause around some words."""
    start = max(text.rfind(mark, max(0, span[0] - _FAR), span[0]) for mark in ",;。\n") + 1
    stop = _STOP.search(text, span[1], span[1] + _FAR)
    return (start or max(0, span[0] - _FAR)), stop.start() if stop else min(len(text), span[1] + _FAR)


def _mention(entity: "Entity", span: Span) -> Span | None:
    """The first place of a thing inside these words."""
    places = sorted(entity.places)
    at = bisect_right(places, (span[0], -1))
    return places[at] if at < len(places) and places[at][1] <= span[1] else None
