"""Which names that end with the form of a company are firms by their legal name, and where those begin."""

import re

from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.legal_names import has_own, is_legal_form, start_of_legal_name

_ANY_FIRM = re.compile(  # no name: 国有独资|有限公司, 某|有限公司
    "[某该各].*|[^,。;、]*(?:子|母|级)|(?:国有|民营|独资|合资|全资|大型|中小?型|小型|相关|有关|其他|两家|多家|一家|上市|企业|责任|成立|设立|组建|改制|注册|混合|所有制)+"
)


def start_of_legal(text: str, clause: Clause, index: int, start: int) -> int:
    """Where a legal name begins of which nothing of its own is left behind `start`: 青河市|有禾科技有限公司."""
    form = clause.words[index].start
    legal = start_of_legal_name(text, clause.words[:index], clause.start, form)
    return legal if legal < start and not has_own(text, start, form) else start


def is_legal_name(text: str, clause: Clause, index: int, start: int) -> bool:
    """Whether a legal name of which no word is the firm's own begins here: 青河|发展股份有限公司, 宁禾企业|有限公司."""
    head = clause.words[index]
    if not is_legal_form(text, head.start, head.end) or text.startswith("有", start):
        return False
    begin = start_of_legal_name(text, clause.words[:index], clause.start, head.start)
    return begin == start < head.start - 2 and not _ANY_FIRM.fullmatch(text, begin, head.start)
