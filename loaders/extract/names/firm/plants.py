"""Plants that are called by their place and what they make: |甲市烟厂|将重点发展A, 乙|化肥厂|扩产."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_PLANT = re.compile(  # 甲市|卷烟厂|加快技改
    "(?![老新旧原分总本该各某两几多入进返在]|一家|[三四五六七八九十百]+[家座])(?:第[一二三四五六]|国营)?[\u4e00-\u9fff]{1,4}?(?<![工电水园药车代整主建设办开停进返分老新总])厂"
    "(?=(?:将|已|正|还|也|今年|计划|力争|重点|加快|积极|持续|大力|全面|聚焦|瞄准|围绕|依托|布局|投资|启动|实施|推进|引进|实现|生产|扩产|投产|年产)|$)"
)
_VERBS = lx.VERB | lx.OPENER | lx.CARRY_OUT


def plants(draft: Draft, clause: Clause) -> None:
    """Add the plant that a clause begins with; the place before it is only a part of its name."""
    first = clause.words[0] if clause.words else None
    if first is None or not first.flags & lx.PLACE or draft.text.find("厂", first.end, first.end + 8) < 0:
        return
    plant = _PLANT.match(draft.text, first.end, clause.end)
    if plant is None or first.start > clause.start + 2:
        return
    spoken = any(w.flags & _VERBS and first.end <= w.start < plant.end() for w in clause.words)
    span = (first.start, plant.end())
    if not spoken and not is_taken(draft, span):
        draft.add("Organisation", span)
