"""Single characters that a machine has lost, � or ? in their place: 产业集� as 产业集群, where one word of the genre fits."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_CJK = "[\u4e00-\u9fff]"
_LOST = re.compile(rf"(?<={_CJK})[?\ufffd](?={_CJK})|(?<={_CJK}{{2}})\ufffd|\ufffd(?={_CJK}{{2}})")
_ASKS = re.compile("[吗呢吧么何谁怎]|什么|哪|是否|是不是|多少|为啥")
_BACK = 12  # characters in which a question is asked
_MANY = 40  # places of a text, beyond which it is no text with a few characters lost
_SHORTEST, _LONGEST = 4, 8  # characters of a word


def found_again(text: str) -> str:
    """The text with the characters that the words around them tell; each keeps its place."""
    if "?" not in text and "\ufffd" not in text:
        return text
    places = [match.start() for match in _LOST.finditer(text)]
    if not places or len(places) > _MANY:
        return text
    chars = list(text)
    for at in places:
        if text[at] == "\ufffd" or not _ASKS.search(text, max(0, at - _BACK), at):
            chars[at] = _fitting(text, at) or text[at]
    return "".join(chars)


def _fitting(text: str, at: int) -> str:
    """The character that makes a word of the longest piece around a place, or that stands there in the same words elsewhere."""
    known = _gapped()
    for length in range(_LONGEST, _SHORTEST - 1, -1):
        fitting = set()
        for start in range(max(0, at - length + 1), at + 1):
            edge = start == at or start + length - 1 == at
            if not (edge and (text[at] == "?" or length == _SHORTEST)):  # a mark may have stood there
                fitting |= known.get((text[start:at], text[at + 1 : start + length]), set())
        if fitting:
            return fitting.pop() if len(fitting) == 1 else ""
    return next((char for beside in _BESIDE if (char := _elsewhere(text, at, *beside))), "")


_BESIDE = ((2, 2, 1), (2, 1, 2), (1, 2, 2))  # characters before and behind a place, and how often they stand elsewhere


def _elsewhere(text: str, at: int, before: int, behind: int, often: int) -> str:
    """The character that stands between the same characters everywhere else in the text: 新型工业化 for 新型�业化."""
    left, right = text[max(0, at - before) : at], text[at + 1 : at + 1 + behind]
    if not re.fullmatch(f"{_CJK}{{{before + behind}}}", left + right):
        return ""
    found = re.findall(f"(?<={left}){_CJK}(?={right})", text)
    return str(found[0]) if len(found) >= often and len(set(found)) == 1 else ""


@cache
def _gapped() -> dict[tuple[str, str], set[str]]:
    """What stands before and behind a character of a word -> the characters that can stand there."""
    table: dict[tuple[str, str], set[str]] = {}
    for word in lx.flags():
        if _SHORTEST <= len(word) <= _LONGEST:
            for at, char in enumerate(word):
                table.setdefault((word[:at], word[at + 1 :]), set()).add(char)
    return table
