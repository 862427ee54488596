"""Firms that a project is given to: 甲项目,总投资9亿元,由乙公司、丙集团承担实施."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Clause

_CARRIES_OUT = re.compile(r"(?:负责|承担|组织|具体)*(?:实施|承担)(?:[,;。]|$)")
_FIRMS_BEFORE = re.compile("[\u4e00-\u9fffA-Za-z]{2,20}[、和与]")  # 由甲公司、|乙公司|承担
_FIRM_BEHIND = re.compile("[、和与][\u4e00-\u9fffA-Za-z]{2,20}?(?=负责|承担|组织|具体|实施)")


def carried_out(draft: Draft, clause: Clause, project: Entity) -> None:
    """State LEADS of the firms, one or two, behind 由 and before the verb."""
    for (start, end), firm in draft.between(clause.start, clause.end, ("Organisation",)):
        given = draft.text.rfind("由", clause.start, start) + 1
        first = given and (given == start or _FIRMS_BEFORE.fullmatch(draft.text, given, start))
        joint = _FIRM_BEHIND.match(draft.text, end, clause.end)
        if first and _CARRIES_OUT.match(draft.text, joint.end() if joint else end):
            draft.relate("LEADS", firm, project, (clause.start, clause.end))
