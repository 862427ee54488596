"""Parts of a class that a figure counts: 甲类企业600家,其中国家级|50家; 12个集群,其中万亿级|5个."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.quantity.counted_nouns import OF_SUM
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.indicators import LEVEL
from loaders.extract.reading.clauses import Clause

GRADED = ("ClusterTier", "EnterpriseTier", "Platform", "Park")  # classes that have levels
_ABOVE = re.compile(r"(?:超过?|过|突破)[\d.一二两三五六七八九十百千万]+亿元?(?:以上)?")
_NEAR = 24  # characters back to the class that the clause before ends with
_LEVEL = re.compile(f"^(?:其中)?[:,]?(?P<level>{LEVEL})")
_SIZE = re.compile("(?:其中)?(?P<size>[\\d一二三四五六七八九十百千万]*亿元?级)")


def of_level(draft: Draft, figure: Figure, counted: list[Entity], unit: str) -> Entity | None:
    """甲类企业600家,其中国家级|50家: those of this level of the class that the figure before counts."""
    level = _LEVEL.fullmatch(figure.indicator)
    if level is None or "亿" in level[0] or figure.unit != unit or not counted or counted[0].type not in GRADED:
        return None
    whole = counted[0]
    at = draft.text.find(level[0], figure.before, figure.word.start)
    name = level["level"] + _LEVEL.sub("", whole.name, count=1)
    return draft.add(whole.type, (at, at + len(level[0])), name) if at >= 0 else None


def of_size(draft: Draft, figure: Figure, counted: list[Entity], unit: str) -> Entity | None:
    """12个先进制造业集群,其中万亿级|5个: those of this size of the clusters that the figure before counts."""
    size = _SIZE.fullmatch(figure.indicator)
    if size is None or figure.unit != unit or not counted or not counted[0].name.endswith("集群"):
        return None
    at = draft.text.find(size["size"], figure.before, figure.word.start)
    name = size["size"] + "集群"
    figure.indicator = name
    return draft.add("ClusterTier", (at, at + len(size["size"])), name) if at >= 0 else None


def counts_part(figure: Figure) -> bool:
    """Whether a number counts those of a class that come to some sum: 一批百亿集群,其中|超500亿元|的3个."""
    said = figure.indicator
    return figure.subject is None and (OF_SUM.fullmatch(said) or _ABOVE.fullmatch(said)) is not None


def class_before(draft: Draft, clause: Clause, figure: Figure) -> list[Entity]:
    """建成一批百亿集群,|其中营收超1000亿元的1个: the class that the clause before ends with, of which these are so many."""
    if figure.after or not draft.text.startswith("其中", clause.start) or not counts_part(figure):
        return []
    named = draft.between(max(0, clause.start - _NEAR), clause.start - 1, GRADED)
    return [named[-1][1]] if named and named[-1][0][1] == clause.start - 1 else []


def lent(draft: Draft, figure: Figure) -> list[Entity]:
    """2家省级|和3家国家级集群: those of this level of the class that the next figure counts."""
    whole = next((e for kind in GRADED if (e := draft.find(kind, figure.lender))), None)
    span = (figure.word.end, figure.after) if figure.after else (figure.before, figure.word.start)
    return [draft.add(whole.type, span, figure.indicator)] if whole is not None else []
