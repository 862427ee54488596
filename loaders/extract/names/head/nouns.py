"""Names with a head noun (…园, …中心, …集群, …企业, …行动) in a clause, none inside another."""

import re

from loaders.extract.names.firm.legal_firms import is_legal_name, start_of_legal
from loaders.extract.names.head.branches import with_branches
from loaders.extract.names.head.by_head import KINDS
from loaders.extract.names.head.carried import carried, carried_by_organ, whole_item, whole_line
from loaders.extract.names.head.class_starts import level_before, start_of_class, start_of_described
from loaders.extract.names.head.kinds import has_field, leading_place
from loaders.extract.names.head.longer_words import goes_on
from loaders.extract.names.head.noun_starts import BATCH, after, start_of_name
from loaders.extract.names.head.numbered_names import (
    LONGEST,
    ends_line,
    is_heading,
    line_start,
    numbered_item,
    short_heading,
)
from loaders.extract.names.head.quotations import added_tiers, joined_tiers, quoted
from loaders.extract.names.head.settled import settled
from loaders.extract.names.head.shared_levels import TIERS, shared_levels
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, read
from loaders.extract.reading.legal_names import is_legal_form

_OFFICES = re.compile("(?:发展|推进|工作)*(?:办公室|专班|领导小组|联席会议|指挥部|链办)")
_PLACED = frozenset(["Park", "Platform", "Cluster", "Chain"])
_BUILT_IN_MARKS = ("先导区", "示范区", "试验区", "创新中心", "实验室", "产业园")
_BUILDS = re.compile("(?:建设|创建|筹建|组建|设立|共建|建成|获批|揭牌)(?:了)?$")  # 规划建设|“农机装备先导区”
_DOUBTED = re.compile("没有|不存在|所谓|质疑|误")
_CALLED_SO = (
    "展览",
    "招商会",
    "的说法",
    "是否",
    "称号",
    "的称号",
    "美誉",
    "的美誉",
    "之称",
    "项目",
    "工程",
    "行动",
    "计划",
    "荣誉",
    "品牌",
    "论坛",
    "大会",
)
_FOUNDED = re.compile(
    r"(?:[于自]|始建于|成立于|创建于|设立于)(?:19|20)\d\d年[^,。;]{0,24}(?:批准|批复|设立|成立|建设|建立|创建|挂牌)|(?:始建|成立|创建|设立)于(?:19|20)\d\d年[,。;]"
)
_CLASSED = lx.CLUSTER | lx.PARK | lx.PLATFORM | lx.ENTERPRISE


def names(text: str, clause: Clause) -> list[Name]:
    """All names with a head in a clause, none inside another."""
    found: list[Name] = []
    ladders: list[tuple[int, int]] = []
    if not clause.flags & (lx.QUOTED | lx.HEADS | lx.FIRM):
        return found
    for index, word in enumerate(clause.words):
        if word.flags & lx.QUOTED:
            told = quoted(text, clause, index)
            found.extend(told or _quoted_whole(text, word))
            ladders += [(word.start, word.end)] if len(told) > 1 else []
        elif word.flags & (lx.HEADS | lx.FIRM):
            found.extend(_headed(text, clause, index, word))
    found = [n for n in found if not any(n.start <= a and b < n.end for a, b in ladders)]  # “甲企业—乙企业”培育体系
    if clause.flags & lx.ENTERPRISE and text.find("+", clause.start, clause.end) > 0:
        added = added_tiers(text, clause)
        found = [n for n in found if not any(n.start <= a.start and a.end <= n.end for a in added)] + added
    kept = with_branches(text, outermost(found))
    return kept + shared_levels(text, clause, kept) if any(n.type in TIERS for n in kept) else kept


def _quoted_whole(text: str, word: Word) -> list[Name]:
    """The name that a quotation is as a whole: “滁州市储能创新中心”, “OLED产业链”; no title of honour, no slogan."""
    inside = text[word.start + 1 : word.end - 1]
    place = leading_place(inside)
    built = inside.endswith(_BUILT_IN_MARKS) and _BUILDS.search(text, max(0, word.start - 6), word.start)
    if (
        not (place or built or inside.endswith(("产业链", "集群")))
        or text.startswith(_CALLED_SO, word.end)
        or _DOUBTED.search(text, max(0, word.start - 6), word.start)
        or lx.level_length(inside[place:])
    ):
        return []
    clauses = [clause for sentence in read(inside).sentences for clause in sentence.clauses]
    inner = names(inside, clauses[0]) if len(clauses) == 1 else []
    if len(inner) != 1 or (inner[0].start, inner[0].end) != (0, len(inside)) or inner[0].type not in _PLACED:
        return []
    return [Name(inner[0].type, word.start + 1, word.end - 1)] if has_field(inside[place:], False) else []


def outermost(found: list[Name]) -> list[Name]:
    """Without the names that stand inside another."""
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Name] = []
    for name in found:
        if not kept or name.end > kept[-1].end:
            if kept and name.start < kept[-1].end:  # they overlap: the later head wins
                kept.pop()
            kept.append(name)
    return kept


def _headed(text: str, clause: Clause, index: int, head: Word) -> list[Name]:
    """The name that ends with this head, if it is one."""
    for bit, check in KINDS:
        if not head.flags & bit or goes_on(text, head):
            continue
        start = start_of_name(text, clause, index, bit)
        if bit == lx.FIRM and is_legal_form(text, head.start, head.end):
            start = start_of_legal(text, clause, index, start)
        if bit & _CLASSED:
            start = after(BATCH, text, start_of_class(text, start, head), head.end)
        if bit == lx.CHAIN and text.startswith(("全国", "全球"), start) and head.start > start + 2:
            start += 2  # 在全国|芳烃产业链中占据…
        if bit == lx.CHAIN and _OFFICES.match(text, head.end):
            continue  # 县家居产业链|办公室
        type_ = check(text[start : head.end], text[head.start : head.end])
        if (
            not type_
            and bit == lx.PARK
            and _FOUNDED.match(text, head.end)
            and lx.place_length(text[start : head.start])
        ):
            type_ = "Park"  # 江苏工业园区|于2012年批准设立 is one park, and not all of the province
        if not type_ and bit == lx.FIRM and is_legal_name(text, clause, index, start):
            type_ = "Organisation"
        if not type_ and bit == lx.PROGRAMME and is_heading(text, start, head):
            type_ = "Programme"
        if not type_ and bit == lx.PROGRAMME and (short := short_heading(text, head)):
            type_, start = "Programme", short
        if bit == lx.PROGRAMME:
            begun = whole_item(text, clause) or (0 if type_ else carried_by_organ(text, clause, head))
            if ends_line(text, head.end):
                begun = whole_line(text, line_start(text, start), head.end) or begun
            type_, start = ("Programme", begun) if begun else (type_, start)
            longer = carried(text, clause, head, start)
            if longer < start and check(text[longer : head.end], text[head.start : head.end]) == "Programme":
                type_, start = "Programme", longer
        if not type_ and bit == lx.PROJECT and (item := numbered_item(text, clause, head)):
            type_, start = "Project", item
        if type_ == "EnterpriseTier" and (quotation := _joining(text, clause, index)):
            return joined_tiers(text, quotation)
        if bit == lx.CLUSTER and (described := start_of_described(text, clause, start, head)):
            return [Name("ClusterTier", described, head.end)]
        if type_ == "ClusterTier" and (level := level_before(text, clause, start)):
            return [Name(type_, level.start, head.end, text[level.start : level.end] + text[start : head.end])]
        if type_ and head.end - start <= LONGEST:
            return [settled(text, Name(type_, start, head.end))]
    return []


def _joining(text: str, clause: Clause, index: int) -> Word | None:
    """The quotation before a head that joins several classes: “链主+链核+专精特新”|企业."""
    before = clause.words[index - 1] if index else None
    joins = before is not None and before.flags & lx.QUOTED and text.find("+", before.start, before.end) > 0
    return before if joins and before is not None and before.end == clause.words[index].start else None
