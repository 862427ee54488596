"""Figures of what the words before them let grow: 产业规模不断壮大,|达到500亿元; 甲类企业数量稳居全省前列,|突破50家."""

import re

from loaders.extract.quantity.figure import THINGS, Figure
from loaders.extract.quantity.indicators import GROWS, plain
from loaders.extract.quantity.sharing import after_verbs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_FARES = re.compile(f"(?P<rest>(?:总量|总额|规模|强度)?)(?:得到|取得)?{GROWS}")
_MANY = re.compile(  # 甲类企业|队伍不断壮大
    f"(?P<thing>[\u4e00-\u9fff“”]{{2,20}}?(?:企业|工厂|车间|园区|集群|平台|中心|机构|“?小巨人”?|冠军))(?:队伍|群体|梯队|方阵|矩阵)?{GROWS}$"
)
_SUM_FARES = re.compile(f"[值模入收量额资润系](?:总量|总额|规模)?{GROWS},$")
_ONLY_ALL = ("", "总数", "总量", "数量", "规模", "总规模", "总额")
_NEAR = 24  # characters before a clause that may say what grows


def take_grown(text: str, previous: Clause, figure: Figure) -> None:
    """产业规模不断壮大,|达到500亿元: the figure is of what the clause before lets grow, where its own names nothing."""
    if figure.indicator not in _ONLY_ALL or figure.after or previous.flags & lx.QUANTITY:
        return
    measure = next((w for w in reversed(previous.words) if w.flags & lx.INDICATOR), None)
    if measure is not None and (fares := _FARES.fullmatch(text, measure.end, previous.end)):
        end = subject_end = fares.end("rest")
        if figure.unit in THINGS:
            subject_end = measure.start
    elif figure.unit in THINGS and (many := _MANY.search(text, previous.start, previous.end)):
        end = subject_end = many.end("thing")
        measure = None
    else:
        return
    start = after_verbs(previous, measure.start if measure is not None else end)
    if (named := plain(text[start:end])) and start < subject_end:
        figure.subject, figure.indicator = (start, subject_end), named


def sum_grows(text: str, clause: Clause) -> bool:
    """Whether the clause before lets a sum grow: 产业规模不断壮大,|超过500亿元."""
    return _SUM_FARES.search(text, max(0, clause.start - _NEAR), clause.start) is not None
