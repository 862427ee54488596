"""Single firms in running text, by what they do: 甲铝业生产线满负荷运转, 某市的乙机床产值增长, 走进丙科技的车间."""

import re
from functools import cache

from loaders.extract.draft import Draft
from loaders.extract.names.firms import firm_like
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_DOES = (
    r"(?:的)?(?:产值|产量|产能|产线|生产线|生产车间|车间|厂区|厂房|展厅|公司|负责人|相关负责人|董事长|总经理|总裁|副总|工程师|技术人员|工人|员工|订单|"
    r"年产|满产|满负荷|扩产|投产|建成|新建|投资|研发|自主研发|生产的|主导|牵头|入选|入驻|获评|获批|成为|落户|签约|开工|上市|一季度|上半年|去年|今年|实现)"
)
_BEFORE = lx.PLACE | lx.VERB | lx.CARRY_OUT | lx.COMMA | lx.AND | lx.OPENER | lx.PARK | lx.YEAR | lx.QUANTITY
_LONGEST = 12
_RANKS = frozenset(["", "省", "市", "州", "盟", "县", "区", "旗"])  # 红河|州


def single_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms of a clause that stand alone; one that follows a place lies there (昆明的甲机床)."""
    for match in _pattern().finditer(draft.text, clause.start, clause.end):
        start, place = _start(draft.text, clause, match.start())
        name = draft.text[start : match.end()]
        if not 3 <= len(name) <= _LONGEST or not firm_like(name) or _is_known(draft, (start, match.end())):
            continue
        firm = draft.add("Organisation", (start, match.end()))
        if place is not None:
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], match.end()))


@cache
def _pattern() -> re.Pattern[str]:
    """What the names of firms end with, before what only a firm does or has."""
    return re.compile(f"(?:{lx.alternation(lx.words('firm_tail'))})(?={_DOES})")


def _start(text: str, clause: Clause, tail: int) -> tuple[int, Span | None]:
    """Where the name before its tail begins, and the place right before it."""
    start, place = clause.start, None
    for word in clause.words:
        if word.end > tail:
            break
        if text[word.start : word.end] == "的" and place is not None and text[start : word.start] in _RANKS:
            start, place = word.end, (place[0], word.start)
        elif word.flags & _BEFORE and not word.flags & (lx.GUARD | lx.KIND | lx.FIELD):
            start = word.end
            place = (word.start, word.end) if word.flags & lx.PLACE else None
    return start, place


def _is_known(draft: Draft, span: Span) -> bool:
    """Whether something longer was found here already."""
    return any(s <= span[0] and span[1] <= e for (s, e), _ in draft.between(span[0] - 20, span[1] + 20, _NAMED))


_NAMED = ("Organisation", "Park", "Platform", "Project", "Cluster", "Chain", "Programme", "Document")
