"""Counts and aims that stand in marks: “1”个世界级产业 as 1个, “六大”产业 as 六大, “工业产值突破3000亿元”的目标 as 工业产值突破3000亿元的目标.

A quotation is one piece that nothing is read in, so that the marks go.
"""

import re

from loaders.extract.reading.unwrap import Unwrapped

_COUNT = re.compile(  # “5”个千亿级产业, “六大”主体产业
    "“(?P<said>\\d{1,3}|[一二两三四五六七八九十]{1,2}|(?P<whole>(?:\\d{1,2}|[二两三四五六七八九十]{1,2})[大个条类]))”"
    "(?=(?(whole)|[个大条类])[^,。;“”]{0,10}(?:产业|集群|链|行业|领域|赛道|企业|园区|基地))"
)
_AIM = re.compile(  # 确立“到2027年营收突破3000亿元”的目标; no code name: “1358”目标
    "“(?P<said>[^“”。;\n]{2,40}(?:(?:达到?|突破|超过?|增长|提高到?|提升到?|过|稳定在|保持在|不低于)\\d[^“”。;\n]{1,16}|\\d[万亿]*[家户个元%](?:以上|左右)?))”"
    "(?=的?(?:具体|总体|预期|发展|奋斗|年度|工作|宏伟)*目标)"
)


def with_bare_figures(flowing: Unwrapped) -> Unwrapped:
    """The text without the marks around numbers that count industries and the like, and around aims that are called so."""
    text = flowing.text
    counts = _COUNT.finditer(text) if "”" in text else ()
    aims = _AIM.finditer(text) if "目标" in text else ()
    return flowing.without([(at - edge, at - edge + 1) for m in (*counts, *aims) for at, edge in _marks(m)])


def _marks(said: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the marks around words stand: the one before their start, the one at their end."""
    return (said.start("said"), 1), (said.end("said"), 0)
