"""Items of a list that are two, as the count behind the list says: A产业|和|B、C三大产业; A首位产业和|B、C两大特色产业."""

import re

from loaders.extract.enumeration.found import ends_in_field, reads_as_field
from loaders.extract.enumeration.joints import SECONDARY
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import LAST_JOINT

_COUNTED_END = re.compile(
    "(?P<count>\\d{1,2}|[两二三四五六七八九十]{1,2})[大个条][^,。;:、]{0,10}?(?:产业基地|基地|园区|产业|行业|集群|产业链|领域|赛道)"
)
_SORT_JOINED = re.compile(
    "(?:(?<=[^、,]{2}产业)|(?<=[^、,]{2}基地)|(?<=[^、,]{2}园区)|(?<=[^、,]{2}集群))(?:以及|和|及|与)(?=[^、,]{2})"
)


def one_more(text: str, items: list[Clause]) -> list[Clause]:
    """The items of which some are two, as the count behind them says: A产业|和|B、C三大产业, A(甲)|和|B、C及D等四大产业."""
    counted = _COUNTED_END.search(text, items[-1].start, items[-1].end) if len(items) > 1 else None
    more = (number_of(counted["count"]) or 0) - len(items) if counted else 0
    if counted is None or more < 1:
        return items
    more -= (
        LAST_JOINT.search(text, items[-1].start + 1, counted.start()) is not None
    )  # A、B|和|C三大产业: it is the last
    joints = [_sort_joint(text, item) or _field_joint(text, item) for item in items[:-1]]
    if more < 1 or sum(joint is not None for joint in joints) != more:
        return items
    parted = [_parted(item, joint) if joint else [item] for item, joint in zip(items[:-1], joints, strict=True)]
    return [*(part for parts in parted for part in parts), items[-1]]


def _sort_joint(text: str, item: Clause) -> re.Match[str] | None:
    """What joins two sorts in an item: A产业|和|B."""
    return _SORT_JOINED.search(text, item.start, item.end)


def _field_joint(text: str, item: Clause) -> re.Match[str] | None:
    """What joins two fields in an item, of which each is a field by itself: A|及|B; not 汽车及零部件, 软件和信息服务."""
    for joint in LAST_JOINT.finditer(text, item.start + 1, item.end - 1):
        left, right = text[item.start : joint.start()], text[joint.end() : item.end]
        if reads_as_field(right) and ends_in_field(left) and not SECONDARY.match(right):
            return joint
    return None


def of_other_sort(text: str, items: list[Clause]) -> tuple[int, Clause, Clause] | None:
    """The item, and its two parts, before whose second part ends what the count behind the list leaves out: A首位产业和|B、C两大特色产业."""
    counted = _COUNTED_END.search(text, items[-1].start, items[-1].end) if len(items) > 1 else None
    at = len(items) - (number_of(counted["count"]) or 0) if counted else -1
    if not 0 <= at < len(items) - 1:
        return None
    item = items[at]
    joint = _SORT_JOINED.search(text, item.start, item.end)
    if joint is None:
        return None
    first, second = _parted(item, joint)
    return at, first, second


def _parted(item: Clause, joint: re.Match[str]) -> list[Clause]:
    """The two parts of an item that a word joins."""
    words = [[w for w in item.words if w.end <= joint.start()], [w for w in item.words if w.start >= joint.end()]]
    return [Clause(item.start, joint.start(), words[0]), Clause(joint.end(), item.end, words[1])]
