"""Firms that are named with where they make what, two or more in a row: 甲元在肥西县的多晶硅、|大川|在肥东县的工业硅."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firm.firms import may_be_name
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_MADE_AT = re.compile(  # 甲元在肥西县的多晶硅
    r"(?P<firm>[\u4e00-\u9fffA-Za-z]{2,8}?)(?<![正现所存分布中落建放设位聚])在(?P<place>[\u4e00-\u9fff]{2,9}?)的(?P<product>[^,。;、的和与]{2,10})"
)
_NO_FIRM = re.compile(
    "^[我他她它其该各本这那两三多]|(?:企业|公司|政府|园区|项目|产业|部门|协会|大学|学院|人|们|[局厅委])$"
)
_JOINTS = "、和与"


def sited_products(draft: Draft, clause: Clause) -> None:
    """Add the firms of such a row, and where they lie; one alone may be anything that has something there."""
    text = draft.text
    if not clause.flags & lx.COMMA or text.find("在", clause.start, clause.end) < 0:
        return
    run: list[re.Match[str]] = []
    at = clause.start
    while made := _MADE_AT.match(text, at, clause.end):
        run.append(made)
        at = made.end() + 1
        if text[made.end() : at] not in _JOINTS:
            break
    if len(run) < 2 or not all(map(_is_firm, run)) or not all(reads_as_field(m["product"]) for m in run[:-1]):
        return
    for made in run:
        place = draft.add("Place", made.span("place"))
        if not is_taken(draft, made.span("firm")):
            firm = draft.add("Organisation", made.span("firm"))
            draft.relate("LOCATED_IN", firm, place, (made.start(), made.end("place")))


def _is_firm(made: re.Match[str]) -> bool:
    """Whether such words can be a firm in a place: no word of the lexicon, nobody in general."""
    name = made["firm"]
    told = lx.flags().get(name, 0) or _NO_FIRM.search(name)
    return not told and may_be_name(name) and lx.is_division(made["place"])
