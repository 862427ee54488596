"""The classes that stand right behind the members of a list: A、B等|国家级集群."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
MERGED = re.compile("合起来|合并|归并|拼接|捆绑")  # 把甲、乙两个片区合起来建成丙园区: its parts
_ARE = re.compile(  # 甲公司等4家企业为2024年度|某省绿色工厂
    r"等\d+[家个户][\u4e00-\u9fff]{0,4}?(?:为|是|被?(?:认|评|确)定为)(?:20\d\d年度?)?(?:第[一二三四五六七八九十\d]+批)?"
)
_AFTER = 12  # characters behind a list within which its class stands
_NAME = 40  # characters of a name


def classes_behind(draft: Draft, named: list[tuple[Span, Entity]], clause: Clause, found: Found) -> list[Entity]:
    """The classes behind the members of a list, of what the clause names, or right before the bracket that the list stands in."""
    if before := _before_bracket(draft, found.span[0] - 1):
        return before
    members = {id(draft.now(member)) for member in found.members}
    near = draft.between(clause.start, clause.end + 1, {member.type for member in found.members})
    last = max((end for (_, end), thing in near if id(thing) in members), default=clause.end)
    kinds = ("EnterpriseTier",) if found.kind == "Organisation" else ("ClusterTier", "Park", "Platform")
    told = _ARE.match(draft.text, last, clause.end)
    reach = max(told.end() - last + 1 if told else _AFTER, _AFTER)
    behind = [(start, e) for (start, _), e in named if e.type in kinds and 0 <= start - last < reach]
    return [
        e for at, e in behind if not MERGED.search(draft.text, last, at) and not _leaves_bracket(draft.text, last, at)
    ]


def _before_bracket(draft: Draft, at: int) -> list[Entity]:
    """3个甲类|(A、B): the classes that end where a bracket begins."""
    if not draft.text.startswith("(", at):
        return []
    named = draft.between(max(0, at + 1 - _NAME), at, ("ClusterTier", "EnterpriseTier"))
    return [tier for (_, end), tier in named if end == at]


def _leaves_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket ends here that did not begin here: 甲类(A、B|)、3个乙类."""
    return text.count(")", start, end) > text.count("(", start, end)
