"""Parks that a place is to become: 将甲州努力建设成|国家电力改革示范区、某省重要的能源加工基地: they lie there."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_MADE = re.compile(
    "(?:[将把]|推动|支持|助力|促进|推进)(?P<place>[\u4e00-\u9fff]{2,12}?)"
    "(?:努力|加快|逐步|全力|着力|尽快|率先|全面|整体|早日|真正)*(?:(?:建设|打造|培育|发展|塑造|建造|构建)[成为]为?|建成为?)"
)
_JOINED = re.compile("(?:[、和及与]|以及)?(?:[^,。;、]{0,14}的)?(?:[\u4e00-\u9fff]{2,4})?")  # 甲区、|某省重要的|乙基地


def made_into(scene: "Scene", sentence: Sentence) -> None:
    """State that the parks which a sentence says a place is made into lie in it."""
    if "成" in scene.text[sentence.start : sentence.end] or "为" in scene.text[sentence.start : sentence.end]:
        for clause in sentence.clauses:
            _of_clause(scene, clause)


def _of_clause(scene: "Scene", clause: Clause) -> None:
    draft, text = scene.draft, scene.text
    made = _MADE.search(text, clause.start, clause.end)
    if made is None or denied(text, clause.start, made.start()):
        return
    places = [place for span, place in draft.between(*made.span("place"), ("Place",)) if span == made.span("place")]
    end = made.end()
    for span, park in draft.between(end, clause.end, ("Park",)) if places else ():
        if span[0] < end or _JOINED.fullmatch(text, end, span[0]) is None:
            return
        draft.relate("LOCATED_IN", park, places[0], (clause.start, clause.end))
        end = span[1]
