"""Works that are told off one by one after a count of projects: 在建项目六个,两个在甲市本部,|一是年产3万吨乙二期,|一是丙."""

import re

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.project.venture_names import CAPACITY, LONGEST, NO_NAME, is_works
from loaders.extract.names.project.works import GENERIC, SORT
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
TELLS_OFF = re.compile("(?:其)?[一二三四五六]是|另[一外]个?是")  # |一是丙
_COUNTED = re.compile(  # 在建项目六个,两个在甲市本部,
    r"(?:项目[^。;\n]{0,8}?(?:\d+|[一二两三四五六七八九十]+)个|(?:\d+|[一二两三四五六七八九十]+)个[^。;,、\n]{0,8}项目)[^。;\n]{0,80}$"
)
_TROUBLE = re.compile("不足|不够|短缺|问题|困难|慢|难$|[缺贵高低弱]$|[了将把]")  # 一是资金不足
_BACK = 110  # characters back to the count
_SHORTEST = 4  # characters of a name


def told_off(text: str, clause: Clause) -> list[Span]:
    """The project that a clause tells off."""
    one = TELLS_OFF.match(text, clause.start, clause.end)
    if one is None or not _SHORTEST <= clause.end - one.end() <= LONGEST:
        return []
    if not _COUNTED.search(text, max(0, clause.start - _BACK), clause.start):
        return []
    name = text[one.end() : clause.end]
    if _TROUBLE.search(name) or NO_NAME.search(name) or GENERIC.match(name) or SORT.search(name):
        return []
    known = is_works(name, True) or CAPACITY.search(name) or reads_as_field(name)
    return [(one.end(), clause.end)] if known else []
