"""Fields whose name joins two (细胞和基因产业): which a title tells, and the text that says them together again and again."""

import re
from bisect import bisect_right

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Reading, Word

_LAW = r"产业(?:高质量)?(?:创新)?(?:促进|发展)?(?:条例|规划|行动计划|行动方案|实施方案|若干措施|若干政策|办法)"
_JOINED = re.compile(f"[和与][\u4e00-\u9fff]{{2,4}}?{_LAW}")  # what a title ends with, and few texts have
_TITLE = re.compile(  # 某市甲和乙产业|促进条例
    rf"(?P<one>[\u4e00-\u9fff]{{2,4}})(?P<joint>[和与])(?P<two>[\u4e00-\u9fff]{{2,4}}?){_LAW}"
)
_OFTEN = 5  # times that a name is said


def mark_joined(reading: Reading) -> None:
    """Make one word of such a name wherever no word reaches over its edges."""
    match = _TITLE.search(reading.text) if _JOINED.search(reading.text) else None
    if match is None:
        return
    names = [match["one"][at:] + match["joint"] + match["two"] for at in range(len(match["one"]) - 1)]
    times = [reading.text.count(name) for name in names]
    name = next(name for name, often in zip(names, times, strict=True) if often * 2 > times[-1])
    if times[-1] < _OFTEN:
        return
    clauses = [clause for sentence in reading.sentences for clause in sentence.clauses]
    starts = [clause.start for clause in clauses]
    for said in re.finditer(re.escape(name), reading.text):
        at = bisect_right(starts, said.start()) - 1
        if at < 0 or clauses[at].end < said.end():
            continue
        words = clauses[at].words
        inside = [word for word in words if word.end > said.start() and word.start < said.end()]
        if all(said.start() <= word.start and word.end <= said.end() for word in inside):
            first = words.index(inside[0]) if inside else bisect_right(words, said.start(), key=lambda w: w.start)
            words[first : first + len(inside)] = [Word(*said.span(), lx.FIELD)]
            clauses[at].flags |= lx.FIELD
