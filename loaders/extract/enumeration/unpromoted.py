"""Whether a list that nothing promotes is of industries nonetheless: A、B、C|产值增长8%; 产业定位:|A、B."""

import re

from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firm.firms import names_substance, tailed
from loaders.extract.names.head.kinds import coined
from loaders.extract.reading.clauses import Clause

_NO_FIELDS = re.compile(
    "^(?:教育|医疗|养老|科研|农业|工业|服务业|文化|体育|卫生)$|(?:短板|资源|优势|产能|产量|底线|安全|数|体育|领域|园区|资质|专业|学科|课程|小组|专班)$"
)
_CALLED_BEHIND = re.compile("等?(?:“[^“”]{0,12}(?:产业链?|集群)”|为(?:重点|主导))")
_GROWS = re.compile("产值|增加值|规模|加速|跻身|加快|增长|迈进|集聚|跨入|崛起|成势|上下游|配套")
_LABELS = re.compile("(?:产业|定位|方向|行业)[^,。;:]{0,4}[:为][^。;:\n]{0,80}$|[上中下]游[^,。;:]{0,8}$")
_LABEL = 96  # characters of such a label and of what it has listed before
_THREE = 3


def tell_themselves(words: list[str]) -> bool:
    """Whether three members or more are fields whatever is said of them: most read like one, few like firms."""
    firms = sum(tailed(w) or (coined(w[:2]) and not names_substance(w)) for w in words)
    fields = sum(map(reads_as_field, words))
    if any(map(_NO_FIELDS.search, words)) or firms == len(words):
        return False
    return fields == len(words) or (len(words) > 2 and fields * 2 >= len(words) and firms * 3 < len(words) * 2)


def is_spoken_of(text: str, clause: Clause, enumeration: Enumeration, words: list[str]) -> bool:
    """Whether a list that nothing promotes is of industries and not of products: in a bracket, called so, said to grow, or three and no more."""
    start, end = enumeration.members[0][0], enumeration.members[-1][1]
    called = any(word.endswith(("产业", "行业", "工业")) for word in words) or text.startswith(("产业", "行业"), end)
    called = called or _CALLED_BEHIND.match(text, end) is not None
    if called or text.startswith("(", start - 1) or _GROWS.search(text, end, clause.end):
        return True
    if _LABELS.search(text, max(0, start - _LABEL), start) or text[max(0, start - 1)] in "。—\n":
        return True  # 产业定位:|A、B; the subject of a sentence
    return len(words) == _THREE and not enumeration.open and all(map(reads_as_field, words))
