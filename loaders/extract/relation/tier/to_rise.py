"""Whether a class is what something is to become, and so no object: 支持|A集群|争创|B级集群."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_RISES_TO = re.compile(
    "(?:争创|创建|创成|申报|冲刺|冲击|晋升|晋级|跻身|晋身|升级|(?:培育|打造|建设|发展|锻造|塑造)(?=[成为])成?|建成)(?:为)?$"
)
_ITSELF_RISES = re.compile(
    "(?:产业)?(?:加快|积极|努力|全力|成功)*(?:由[^,;。]{2,16})?(?:争创|创建|创成|申报|冲刺|冲击|晋升|晋级|跻身|晋身|升级为|(?:培育|打造|建设|发展|锻造)[成为]|建成为?)"
)  # 支持甲集群|争创国家级集群
_THAT_RISE = ("Cluster", "Chain", "Industry", "Park", "IndustryGroup")
_COUNTED_BEHIND = re.compile(  # 培育千亿级产业集群|3个以上: its target says it
    r"(?:达到?|超过?|不少于|突破)?[\d一二两三四五六七八九十百]+(?:[-—~至][\d一二两三四五六七八九十]+)?[余多]?(?:个|家|条|户)"
)
_LED_BY = 24  # characters before a name within which stands what leads it


def is_to_rise(draft: Draft, clause: Clause, entity: Entity, span: Span, holders: list[Entity]) -> bool:
    """Whether a class is what something is to become, or has its count behind it, or a cluster is to rise: 支持|A集群|争创|B级集群."""
    if entity.type == "Cluster" and _ITSELF_RISES.match(draft.text, span[1], clause.end):
        return True
    if entity.type != "ClusterTier" and not (entity.type == "Cluster" and lx.level_length(entity.name)):
        return False  # 把甲集群打造成|世界级乙产业集群
    if entity.type == "ClusterTier" and _COUNTED_BEHIND.match(draft.text, span[1], clause.end):
        return True
    to = _RISES_TO.search(draft.text, max(clause.start, span[0] - _LED_BY), span[0])
    if to is None:
        return False
    if entity.type == "Cluster":
        return any(end == to.start() for (_, end), _ in draft.between(clause.start, to.start(), ("Cluster",)))
    told = to.start() == clause.start and any(holder.type == "Cluster" for holder in holders)
    return told or bool(draft.between(clause.start, to.start(), _THAT_RISE))
