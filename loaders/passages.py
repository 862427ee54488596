"""Split a text into passages: sentences and list items, each with the headings above it.

Offsets count characters of the text that was given (the repaired text). Every character that is not white space
belongs to exactly one passage, and no passage is longer than `LONGEST`: what comes after (the tokenizer among
others) may be quadratic in the length of a passage.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 500  # characters; sentences of policy documents have 20 to 250
_HEADING = 60  # a longer line that starts with a number is a paragraph


class Kind(StrEnum):
    """What a passage is in its document."""

    SENTENCE = "sentence"
    ITEM = "item"  # one of a list: numbered, bulleted, or between semicolons
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text, white space trimmed; `headings` are those above it, outermost first, as they stand there."""

    start: int
    end: int
    kind: Kind
    headings: tuple[str, ...] = ()

    def of(self, text: str) -> str:
        """The words of the passage, cut from the text that it was made from."""
        return text[self.start : self.end]


_NUMBER = "[一二三四五六七八九十百零〇]{1,4}"
# How headings are numbered, outermost first: the index is the level. Markdown brings its own levels.
_LEVELS = (
    re.compile(f"第{_NUMBER}[编篇部章]|第[0-9]{{1,3}}[编篇部章]"),
    re.compile(f"第{_NUMBER}节|第[0-9]{{1,3}}节|专栏\\s?[0-9]"),
    re.compile(f"{_NUMBER}、"),
    re.compile(f"[(（]{_NUMBER}[)）]"),
    re.compile(r"[0-9]{1,3}(?:[.．、](?![0-9])|\.[0-9]{1,2}\s)"),
    re.compile(r"[(（][0-9]{1,3}[)）]|[①-⑳]"),
)
_DEEPEST_HEADING = 3
_MARKDOWN = re.compile(r"(#{1,6})\s+\S")
_BULLET = re.compile(r"[-*+•·●■◆▶►—]\s?(?=\S)|\|")
_SENTENCE_END = re.compile("[。！？!?…]+[”’」』》）)\\]】〕\"']*|[；;](?![a-z#])")
_STOP = frozenset("。！？!?；;…")
# Where a text without sentence ends may be cut, the best first.
_CUTS = ("，,", "、：:", " \t\u3000")
_LINE = re.compile(r"[^\r\n\u2028\u2029\f\v]+")


def split_passages(text: str) -> list[Passage]:
    """All passages of a text, in order. Linear in its length."""
    passages: list[Passage] = []
    above: dict[int, str] = {}  # level -> heading
    for line in _LINE.finditer(text):
        start, end = _trim(text, line.start(), line.end())
        if start == end:
            continue
        level = _level(text[start : min(end, start + _HEADING + 1)])
        ends = _first_end(text, start, end)
        if level is not None and _is_heading(text, start, ends, end, level):
            for deeper in [known for known in above if known >= level]:
                del above[deeper]
            headings = tuple(above[known] for known in sorted(above))
            passages.append(Passage(start, ends, Kind.HEADING, headings))
            above[level] = text[start:ends].rstrip("。:：")
            start, _ = _trim(text, ends, end)
            level = None
        headings = tuple(above[known] for known in sorted(above))
        kind = Kind.ITEM if level is not None or _BULLET.match(text, start, end) else Kind.SENTENCE
        passages.extend(_sentences(text, start, end, kind, headings))
    return passages


def _level(beginning: str) -> int | None:
    """The level of a line by how it is numbered; None where it is not."""
    markdown = _MARKDOWN.match(beginning)
    if markdown:
        return len(markdown[1]) - 1
    for level, pattern in enumerate(_LEVELS):
        if pattern.match(beginning):
            return level
    return None


def _first_end(text: str, start: int, end: int) -> int:
    """Where the first sentence of a line ends: a heading and its paragraph often share the line."""
    found = _SENTENCE_END.search(text, start, min(end, start + _HEADING + 2))
    return found.end() if found else end


def _is_heading(text: str, start: int, first_end: int, end: int, level: int) -> bool:
    """Whether a numbered beginning is a heading: alone on its line (`一、总体要求`) or before its paragraph
    (`(三)强化支撑。正文……`). Arabic numbers count items, not headings.
    """
    if first_end - start > _HEADING or text[first_end - 1] in "；;":
        return False
    if text.startswith("#", start):
        return True
    if level > _DEEPEST_HEADING:
        return False
    alone = first_end == end
    is_sentence = text[first_end - 1] in _STOP and ("," in text[start:end] or "，" in text[start:end])
    return not (alone and is_sentence)


def _sentences(text: str, start: int, end: int, kind: Kind, headings: tuple[str, ...]) -> Iterator[Passage]:
    """The sentences of one line; the parts between semicolons are items."""
    at = start
    in_list = kind is Kind.ITEM
    for found in _SENTENCE_END.finditer(text, start, end):
        if found.end() <= at or _inside_token(text, found.start(), found.end(), end):
            continue
        separated = text[found.start()] in "；;"
        in_list = in_list or separated
        yield from _bounded(text, at, found.end(), Kind.ITEM if in_list else Kind.SENTENCE, headings)
        at = found.end()
        in_list = separated or kind is Kind.ITEM
    yield from _bounded(text, at, end, Kind.ITEM if in_list else Kind.SENTENCE, headings)


def _inside_token(text: str, start: int, stop_end: int, end: int) -> bool:
    """Whether a stop is part of a web address or of Latin text (`?` in ...html?id=3)."""
    if text[start] not in "?!;":
        return False
    before, after = text[start - 1 : start], text[stop_end : min(stop_end + 1, end)]
    return bool(before) and before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def _bounded(text: str, start: int, end: int, kind: Kind, headings: tuple[str, ...]) -> Iterator[Passage]:
    """One sentence, cut where it is too long."""
    start, end = _trim(text, start, end)
    while end - start > LONGEST:
        cut = _cut(text, start, start + LONGEST)
        first, last = _trim(text, start, cut)
        if first < last:
            yield Passage(first, last, kind, headings)
        start, end = _trim(text, cut, end)
    if start < end:
        yield Passage(start, end, kind, headings)


def _cut(text: str, start: int, end: int) -> int:
    """The best place to cut text[start:end]: after a comma in its second half, or else at the end."""
    middle = (start + end) // 2
    for marks in _CUTS:
        place = max(text.rfind(mark, middle, end) for mark in marks)
        if place >= 0:
            return place + 1
    return end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without white space at either end; (end, end) where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
