"""The field that a bare sum is of, which the words before make their object: 发展锂电产业,到2025年|产值突破800亿元."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.promoted import promotes
from loaders.extract.quantity.figure import Figure
from loaders.extract.reading.clauses import Sentence

_FIELDS = ("Industry", "Chain", "Cluster")
_OTHERS = ("IndustryGroup", "Park", "Platform", "Project", "Organisation", "Programme", "ClusterTier")
_NEAR = 120  # characters back to the field
_LEAD = 16  # characters before it that may promote it
_SIGHTS = re.compile(
    "聚焦|聚力|围绕|瞄准|锚定|紧盯|紧扣|突出|着眼"
)  # 聚焦|锂电产业,产值突破…: whose it is, nobody says
_ENDS = (",", "。", ";", ":", "\n")
_OF_ALL = re.compile(r"全[省市县区州旗盟国]|[我本][省市县区州]|整个|园区|项目|企业|公司|工业|规[上模]|合计|总计")


def field_before(draft: Draft, sentence: Sentence, figure: Figure) -> tuple[int, Entity] | None:
    """The one field, chain or cluster that a clause before makes its object, and where; in the same line, with nothing else told of since."""
    text = draft.text
    start = max(text.rfind("\n", 0, sentence.start) + 1, figure.before - _NEAR)
    fields = draft.between(start, figure.before, _FIELDS)
    if not fields:
        return None
    (begin, end), field = fields[-1]
    lead = re.split("[,。;:\n]", text[max(start, begin - _LEAD) : begin])[-1]
    if (
        "、" in lead
        or lead.endswith(("和", "与", "及"))
        or _SIGHTS.search(lead)
        or not promotes(lead)
        or not text.startswith(_ENDS, end)
    ):
        return None
    if _OF_ALL.search(text, end, figure.word.start):
        return None
    if draft.between(end, figure.before, _OTHERS):
        return None
    return begin, field
