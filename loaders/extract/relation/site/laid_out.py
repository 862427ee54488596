"""Where a field is laid out: 集成电路|重点布局海淀区、顺义区: the places focus on it, a park covers it."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LAYOUT = re.compile(r"(?:重点)?(?:布局|分布)(?:在|于)?")
_OPENS = 4  # characters before the field that a part of a sentence begins with


def laid_out(scene: "Scene", sentence: Sentence, clause: Clause) -> None:
    """集成电路重点布局海淀区、顺义区等四区: the places focus on it, a park covers it."""
    if scene.text.find("布", clause.start, clause.end) < 0:
        return
    for match in _LAYOUT.finditer(scene.text, clause.start, clause.end):
        topic = _topic(scene, clause, match.start()) or _topic(scene, sentence, match.start())
        if topic is None:
            continue
        for site in Sites(scene).subjects(clause, match.end())[0]:
            where = site if isinstance(site, Entity) else scene.draft.add("Place", site)
            scene.draft.lives_on(where, topic, (clause.start, clause.end))


def _topic(scene: "Scene", sentence: Sentence | Clause, before: int) -> Entity | None:
    """The industry that the segment, since the last colon or semicolon, begins with."""
    start = max(*(scene.text.rfind(mark, sentence.start, before) for mark in ";:"), sentence.start - 1) + 1
    found = [e for (at, _), e in scene.draft.between(start, before, ("Industry",)) if at - start <= _OPENS]
    return found[0] if found else None
