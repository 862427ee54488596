"""Classes and clusters that a text promotes and that nothing else has claimed: 遴选有引领作用的|“链主”企业, 加强|“小升规”种子企业|培育.

What a text names to promote it, it makes its object. The rules that know whose object it is come first; this is the last.
"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_KINDS = ("EnterpriseTier", "ClusterTier", "Cluster", "Chain")
_CLAIMS = frozenset(["INCLUDES", "FOCUSES_ON", "COVERS", "LEADS", "ADVANCES_TO", "MEASURES"])
_GRADES = frozenset(["IN_TIER", "ADVANCES_TO"])
_PROMOTES = re.compile(
    "(?:培育|培植|培优|扶持|激励|遴选|选育|选树|孵化|引育|招引|壮大|打造|创建|争创|做[大强优精]|发展|支持|推动|形成|建设|构建|瞄准|挖掘|聚焦|围绕|推进|加强|强化|提升|加大对|建成(?=[^,;。]{0,4}(?:世界|国家|全国|国际|[百千万]亿)级?))(?!工作|体系|情况|以来)"
    "[^。;,\\d]{0,48}$"
)
_PROMOTED = re.compile(
    "[”)]?(?:的)?(?:梯度|梯次|分级|分类|动态|重点|后备|储备|持续)*(?:培育|培优|提质|创建|认定培育|建设(?=[,。;\n]|$)|作为(?:主攻方向|重点|突破口)|摆在突出位置)(?!的|企业|对象|名单|出|了)"
)
_TOWARDS = ("聚焦", "围绕", "推进", "加强", "强化", "提升")  # which take what a class only describes as well
_ENDS_OBJECT = re.compile("[,。;、”)\n]|$|等|(?:梯度|梯次|分级|分类|后备)*(?:培育|梯队|队伍|建设|提质|扩容)")
_REACHED = re.compile(
    "数量|现有|累计|[位均]?居(?=全|前|第)|占比|获评|获批|获得|入选|上榜|拥有|已[有建培形达]|共有|去年|前年|以来|员工|位于|来自|成为|成长为|升级为|晋升"
)
_OF_RULES = re.compile(
    "申报|申请|符合|条件|应当?[为是具]|给予|奖励|补助|补贴|资助|认定标准|是指|之一|希望|建议|网友|能否|贡献|提供[^,。;]{0,6}支撑"
)
_IN_ROLE = re.compile("以[^,。;、]{2,20}为“?$")  # 以甲为|链主
_COUNTED = re.compile("(?:\\d|[一二两三四五六七八九十百千]+)[多余]?[家个户条]")
_DOES = re.compile(
    "[”)]?(?:的(?:合作|需求|要求|实际|联系|对接|经验|作用|带动|名单)|联合|牵头|开放|承担|参与|开展|通过|围绕|组建|带动|申报|与|和(?!特色|重点)|为(?!主))"
)
_REACH = 56  # characters back to the verb
_OTHERS = ("Organisation", "Person")  # who does it, and not the actor of the text
_BETWEEN = ("Park", "Programme", "Document", "Organisation", "Project", "Platform")


def left_objects(scene: "Scene", sentences: list[Sentence]) -> None:
    """State FOCUSES_ON of who acts in a clause for what it promotes, where the text says nothing else of that."""
    for sentence in sentences:
        for clause in sentence.clauses:
            named = scene.draft.between(clause.start, clause.end, _KINDS)
            left = [(span, entity) for span, entity in named if _is_left(scene, entity)]
            if not left or _only_tells(scene.text, clause):
                continue
            for entity in [entity for span, entity in left if _is_promoted(scene, clause, span)]:
                for actor in _actors(scene, sentence, clause):
                    scene.draft.relate("FOCUSES_ON", actor, entity, (clause.start, clause.end))


def _actors(scene: "Scene", sentence: Sentence, clause: Clause) -> list[Entity]:
    """Who promotes what a clause names; no places that only bear something: 以甲、乙为重点布局A,|打造B产业链."""
    names = [c for c in sentence.clauses if c.start <= clause.start and scene.subjects.names_subject(c)]
    if not names or not scene.subjects.acting.around(names[-1]):
        return scene.actors_in(clause)
    actor = scene.actor(clause.start)
    return [actor] if actor is not None else []


def _only_tells(text: str, clause: Clause) -> bool:
    """Whether a clause tells of what is reached already, or who is paid or may apply for what."""
    return any(one.search(text, clause.start, clause.end) for one in (_REACHED, _OF_RULES))


def _is_left(scene: "Scene", entity: Entity) -> bool:
    """Whether nothing is said of a class or cluster that tells whose it is, or in which list it stands."""
    relations = scene.draft.relations_of(entity)
    claimed = any(r.target is entity and r.type in _CLAIMS for r in relations)
    return not claimed and not any(r.source is entity and r.type in _GRADES for r in relations)


def _is_promoted(scene: "Scene", clause: Clause, span: Span) -> bool:
    """Whether a verb of promotion has this for its object, uncounted."""
    text, (start, end) = scene.text, span
    begin = max(clause.start, start - _REACH)
    if _IN_ROLE.search(text, begin, start) or _DOES.match(text, end):
        return False
    if scene.draft.between(max(clause.start, start - 1), end + 12, _BETWEEN):
        return False
    verb = _PROMOTES.search(text, begin, start)
    if verb is None or denied(text, clause.start, verb.start()):
        return _PROMOTED.match(text, end, clause.end) is not None
    if verb[0].startswith(_TOWARDS) and not _ENDS_OBJECT.match(text, end):
        return False  # 加强|专精特新企业|金融服务
    if scene.draft.between(begin, verb.start(), _OTHERS):
        return False  # 甲集团、乙新材等企业形成|百亿级集群
    return _COUNTED.search(text, verb.start(), end) is None and _COUNTED.match(text, end) is None
