"""The sentences of a text that tell something: no items of lists, no furniture."""

from bisect import bisect_left

from loaders.extract.reading.clauses import Reading, Sentence
from loaders.extract.reading.furniture import is_furniture

Span = tuple[int, int]


def prose(reading: Reading, taken: list[Span]) -> list[Sentence]:
    """The sentences that are neither furniture (责任编辑:某某) nor items of a list, whose spans are `taken`."""
    starts = [start for start, _ in taken]
    kept = []
    line, furniture = -1, False
    for sentence in reading.sentences:
        if sentence.line != line:
            line, furniture = sentence.line, is_furniture(_line(reading.text, sentence))
        before = bisect_left(starts, sentence.end) - 1
        in_list = before >= 0 and taken[before][1] > sentence.start
        if not in_list and not furniture:
            kept.append(sentence)
    return kept


def _line(text: str, sentence: Sentence) -> str:
    """The line that a sentence stands in."""
    start = text.rfind("\n", 0, sentence.start) + 1
    end = text.find("\n", sentence.end)
    return text[start : end if end >= 0 else len(text)]
