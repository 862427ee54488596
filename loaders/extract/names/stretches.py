"""Stretches of road, rail and line between two places, which are one name: 江都|至|广陵段改扩建, 张北|至|承德特高压输变电工程."""

import re
from bisect import bisect_right

from loaders.extract.names.head.kinds import coined
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading

_STRETCH = re.compile(  # 江都|至|广陵段
    "(?<=[\u4e00-\u9fff]{2})[至到](?=(?P<to>[\u4e00-\u9fff]{2,10}?)(?:高铁|铁路|高速|公路|国道|省道|城际|快速路|大道|隧道|特高压|[\\d±]*千伏|输变电|输电|管道|管线|航道|输水|引水|(?<![阶时地路])段(?=[改扩建工新迁升及、,。;和等年今明全按如将已正开通竣项路]|$)))"
)
_PLACES = range(2, 7)  # characters of a place


def mark_stretches(reading: Reading) -> None:
    """Let no word part the two ends of a line."""
    if "至" not in reading.text and "到" not in reading.text:
        return
    joints = [m.start() for m in _STRETCH.finditer(reading.text) if _is_between_places(reading.text, m)]
    if not joints:
        return
    clauses = [clause for sentence in reading.sentences for clause in sentence.clauses]
    starts = [clause.start for clause in clauses]
    for joint in joints:
        at = bisect_right(starts, joint) - 1
        if at >= 0:
            _join(clauses[at], joint)


def _is_between_places(text: str, stretch: re.Match[str]) -> bool:
    """Whether a place stands right before a joint, and right behind it one, or a word that nobody knows: 华池至|南梁高速."""
    joint = stretch.start()
    behind = coined(stretch["to"]) or any(lx.is_division(text[joint + 1 : joint + 1 + n]) for n in _PLACES)
    return behind and any(lx.is_division(text[max(0, joint - n) : joint]) for n in _PLACES)


def _join(clause: Clause, joint: int) -> None:
    """Take the joint from the words of its clause."""
    clause.words[:] = [word for word in clause.words if (word.start, word.end) != (joint, joint + 1)]
