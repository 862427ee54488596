"""The enumerations of a clause: 重点发展|A、B和C产业; no list of leaders, none of firms."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.brackets import bracketed
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.enumerations import enumerations
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.frames import begins_in_role
from loaders.extract.enumeration.members import interpret
from loaders.extract.names.firm.firm_runs import overlaps
from loaders.extract.names.project.headed_by_last import share_head
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_LEADERS = ("龙头", "巨头", "领军", "头部", "翘楚")
_LED_BY = re.compile("等?(?:企业|公司)?(?:为|作为)“?(?:龙头|链主|引领|牵引)”?(?:企业)?的")
_FIRMS_WORKS = re.compile("等(?:\\d+[家户])?(?:龙头|骨干|重点)*(?:企业|公司)")  # 甲、乙|等企业|技改项目
_BUILDS_ALL = re.compile("(?:布局|建设|推进|推动|实施|谋划|新建)了?$")  # 布局|甲风机、乙储能项目


def lists_of_clause(
    draft: Draft, clause: Clause, previous: Clause | None, runs: list[list[Span]], taken: list[list[Span]]
) -> list[Found]:
    """The enumerations of a clause and of its brackets, but for those of firms and what others have taken."""
    return [
        found
        for part, before in ((clause, previous), *bracketed(draft.text, clause))
        for e in enumerations(draft.text, part)
        if not overlaps((e.start, e.end), taken)
        if not _of_leaders(draft.text, e)
        and not (_of_firms(draft.text, e) and overlaps((e.start, e.end), runs))
        and not begins_in_role(draft.text, e)
        if e.head is not None or _builds_all(draft.text, e) or not overlaps((e.start, e.end), runs)
        if (found := interpret(draft, part, e, before))
    ]


def _of_leaders(text: str, enumeration: Enumeration) -> bool:
    """Whether a list is of leaders of an industry: 甲、乙这样的行业|龙头, 以甲、乙等为龙头的|装备制造业."""
    if enumeration.head is None or not enumeration.members:
        return False
    led = text.startswith(_LEADERS, enumeration.head[1])
    led = led or _LED_BY.fullmatch(text, enumeration.members[-1][1], enumeration.head[0]) is not None
    return led and not all(reads_as_field(text[a:b]) for a, b in enumeration.members)


def _of_firms(text: str, enumeration: Enumeration) -> bool:
    """Whether a list is of firms that have works: 甲、乙等企业|技改项目."""
    works = enumeration.head is not None and enumeration.bits & lx.PROJECT
    return bool(works) and _FIRMS_WORKS.match(text, enumeration.members[-1][1]) is not None


def _builds_all(text: str, enumeration: Enumeration) -> bool:
    """布局|甲风机、乙储能项目: works that share the head of the last, and no firm among them."""
    shared = enumeration.shared is not None and enumeration.bits & lx.PROJECT
    words = [text[a:b] for a, b in enumeration.members] if shared else []
    if words and share_head(words):
        return True  # 甲、乙、丙光伏发电项目
    return bool(words and _BUILDS_ALL.search(text, *enumeration.lead)) and not any(
        word.endswith(("公司", "集团", "股份")) for word in words
    )
