"""Lines of a page made for phones -> sentences: each was broken where its maker wanted, mostly behind a comma."""

import re
from itertools import pairwise

Span = tuple[int, int]
_SHORT = 28  # characters of a line that a phone shows whole
_COMMAS = ("，", "、", ",")
_ENDS = ("。", "！", "？", "；", "!", "?", ";")
_FEWEST = 4  # short lines that end with a comma, which show the layout
_FEWEST_HERE, _LINES_HERE = (
    2,
    4,
)  # such lines of one sentence, and lines of it, that show it where the whole text does not
_SHARE = 5  # of so many short lines one does
_LONGEST = 14  # lines of a sentence
_APART = re.compile(  # what is no part of a sentence: an item, a caption, a date, cells, a label
    r"[\W_]*(?:[△▲▼▽◆●■★☆►▶↓→]|\d{1,3}[.、．)）]|[一二三四五六七八九十]+[、.]|[（(][\d一二三四五六七八九十]+[）)]|20\d\d[-/.]\d|(?:来源|编辑|记者|作者|责编|校对|监制|审核)\s*[:：丨|])"
    r"|.*(?:[|｜│┃║\t]|[:：]\s*$|[↓→]\s*[)）]?$|(?:摄|供图|图源\S*)\s*$)"
)


def phone_lines(text: str) -> list[Span]:
    """The line breaks inside the sentences of such a page; none where neither it nor the sentence shows the layout."""
    lines = [m.span() for m in re.finditer(r"[^\s][^\n]*", text)]
    bodies = [text[start:end].rstrip() for start, end in lines]
    short = [len(body) <= _SHORT for body in bodies]
    broken = sum(is_short and body.endswith(_COMMAS) for body, is_short in zip(bodies, short, strict=True))
    if broken < _FEWEST_HERE:
        return []
    throughout = broken >= _FEWEST and broken * _SHARE >= sum(short)
    gaps: list[Span] = []
    sentence: list[int] = []
    for number, body in enumerate(bodies):
        if not short[number] or _APART.match(body) or _is_item(bodies, number):
            sentence = []
            continue
        sentence.append(number)
        if body.endswith(_ENDS):
            whole = sentence if throughout else _shown_here(bodies, sentence)
            told = len(whole) <= _LONGEST and any(bodies[n].endswith(_COMMAS) for n in whole)
            gaps += [(lines[a][0] + len(bodies[a]), lines[b][0]) for a, b in pairwise(whole)] if told else []
            sentence = []
    return gaps


def _shown_here(bodies: list[str], sentence: list[int]) -> list[int]:
    """The lines of a sentence that shows by itself that it was broken, from the first that ends with a comma: what stands above may be a title."""
    broken = [at for at, number in enumerate(sentence) if bodies[number].endswith(_COMMAS)]
    lines = sentence[broken[0] :] if broken else []
    return lines if len(broken) >= _FEWEST_HERE and len(lines) >= _LINES_HERE else []


def _is_item(bodies: list[str], number: int) -> bool:
    """Whether a line ends as the one beside it does, without a mark: 甲产业集群, below it 乙产业集群."""
    beside = (bodies[n] for n in (number - 1, number + 1) if 0 <= n < len(bodies))
    return bodies[number][-1].isalnum() and any(other[-2:] == bodies[number][-2:] for other in beside)
