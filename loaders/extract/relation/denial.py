"""What is denied: a verb (未能|入选, 不再|打造, 尚未被|确定为; no word of 未来, 不断, 不负众望, 没用三年), and so a relation."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity, Relation

Span = tuple[int, int]
_DENIES = re.compile(
    "(?:未(?!来)能?|没有|无缘|并非|是否|能否|不[能宜得会]?再?)(?:成功|再次|首次|一举|予以|再|被|能|曾)*$"
)
_NEAR = 12  # characters back from the verb


def denied(text: str, start: int, verb: int) -> bool:
    """Whether the words between `start` and the place of a verb end with its denial."""
    return _DENIES.search(text, max(start, verb - _NEAR), verb) is not None


NOT_NAMED = re.compile(  # before a verb that names or bestows
    "未(?!来)|不再|不予|不得|不同意|拒绝|暂缓|撤销|取消|力争|计划|建议|申请|请求|如(?![今期愿约何])|若|[^模]拟(?!认定|确定|命名|授予|评定|通过)"
)
_NOT_WITH = re.compile("[不未没][能宜应]?[只仅单]?以$")


def denied_with(text: str, start: int, at: int) -> bool:
    """Whether what begins at a place is not what is done with it: 不能只以|甲为链主."""
    return _NOT_WITH.search(text, max(start, at - _NEAR), at) is not None


_LOCAL = ("IN_TIER", "LOCATED_IN", "FOCUSES_ON", "COVERS")
_NOT_DONE = re.compile(
    "(?:尚|并|还|从|均|都|也|仍)?未(?:能|被|获|曾|成功|再次)*(?:入选|上榜|入围|获|通过|列入|纳入|跻身|落户|入驻|布局|发展|投产|进入|认定|建成|形成|打造|培育|构建|确定|列为)"
    "|没有?(?:能|被)*(?:入选|上榜|入围|获|通过|列入|纳入|落户|入驻|布局|发展)|无缘"
    "|(?<![不能得])不(?:发展|入驻|落户|布局|支持|列入|纳入|鼓励|承接|涉及|属于|位于)"
)
_REFUSED = re.compile(
    "拒绝|拒不|严禁|禁止|(?<![不绝永非])放弃|(?:不再|不得(?!不))(?:继续|盲目|大力|重点|新增|新建|单独)?"
)
_STRIVES = re.compile(
    "力争|争取|有望|计划(?=培育|打造|创建|申报)|(?<![面向对着到])未来(?=[将拟要会]|有望|力争|[一二两三五十几\\d]+[到至~-]?[五十\\d]*年)"
)
_FORBIDS = re.compile(f"(?:{_REFUSED.pattern}|不(?:支持|鼓励|允许|准)|限制)[^,。;、]{{0,3}}$")  # 禁止|甲业落户乙园
_HOPED = re.compile("有望|可望|或将|是否")
_PROCEEDS = re.compile("冲刺|(?<!成功)申报|推荐|支持|参加|参与|备战|申请")  # towards what may have been reached since
_ENTERS = "入选|入围|上榜|[被荣喜斩]?获(?:评|批|得|颁|授|认)?|荣膺|跻身|[成定评列]为|列入|纳入|通过|授予|[是系]|属于"
_LIES = "落户|落地|入驻|进驻|位于|坐落|布局|迁|搬|选址"
_PROMOTES = "发展|布局|聚焦|打造|培育|壮大|做[大强优]|建设|形成|[以为]|推[进动]|引进|主攻|瞄准|抢占|深耕|构建|承接"
_SET = f"{_PROMOTES}|{_LIES}"  # a field on a place
_DONE = {kind: re.compile(verbs) for kind, verbs in zip(_LOCAL, (_ENTERS, _LIES, _SET, _SET), strict=True)}
_HOPE = 40  # characters from a hope to the verb that it is for
_PLANS = re.compile("(?:力争|争取|计划|拟(?!认定)|努力)(?:新|再)?(?:培育|打造|创建|申报|新增)$")
_LEFT_OUT = re.compile("未能?(?:上榜|入选|入围|获|通过|列入)")
_STOP = re.compile("[,;。\n]")
_SUGGESTED = re.compile(  # 市民建议|甲市发展A: hoped for by others
    "(?:市民|网友|网民|读者|居民|群众|有人|代表|委员(?!会)|专家|学者|人士|机构|智库|媒体|外媒|协会|商会|投资者)[^,;。]{0,14}?(?:建议|呼吁|提议|希望|恳请|猜测|传言|预测)[^,;。]{0,4},?$"
)
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
    sentence = max(text.rfind(mark, max(0, span[0] - _FAR), span[0]) for mark in ";。\n") + 1
    if relation.type in ("FOCUSES_ON", "COVERS") and _SUGGESTED.search(text, max(sentence, span[0] - _FAR), source[0]):
        return True
    if target is None:  # the list is named in the clause before
        return relation.type == "IN_TIER" and _LEFT_OUT.search(text, source[1], span[1]) is not None
    if target[1] <= source[0]:
        if relation.type in ("FOCUSES_ON", "COVERS"):
            return _FORBIDS.search(text, span[0], target[0]) is not None
        planned = _PLANS.search(text, span[0], target[0])  # 计划培育|省级丙2家:甲、乙
        return relation.type == "IN_TIER" and bool(planned or _LEFT_OUT.search(text, source[1], span[1]))
    if source[1] > target[0] or target[0] - source[1] > _FAR:
        return False
    between = text[source[1] : target[0]]
    if _STOP.search(between):
        return False
    return _says_no(between, relation.type)


def _says_no(between: str, kind: str) -> bool:
    """Whether the last of the words that can mean such a relation is denied or, of a class, striven for; 不再发展甲而是|发展 is not."""
    verbs = [match.start() for match in _DONE[kind].finditer(between)]

    def meant(words: re.Pattern[str], reach: int) -> bool:
        ends = [match.end() for match in words.finditer(between)]
        return bool(ends) and all(at - ends[-1] <= reach for at in verbs if at >= ends[-1])

    if kind == "FOCUSES_ON" and meant(_HOPED, 2):
        return True
    striven = kind == "IN_TIER" and (meant(_STRIVES, _HOPE) or meant(_PROCEEDS, 1))
    return striven or meant(_NOT_DONE, -1) or meant(_REFUSED, 0)


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
