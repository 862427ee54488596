"""Characters that a machine has lost, � or ? in their place: marks (?十四五?) and characters (产业集�).

Every character keeps its place, so that all offsets hold.
"""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.commas import FEW, MANY, enumerating, with_commas

_CJK = "[\u4e00-\u9fff]"
_LOST = re.compile(rf"(?<={_CJK})[?\ufffd](?={_CJK})|(?<={_CJK}{{2}})\ufffd|\ufffd(?={_CJK}{{2}})")
_ASKS = re.compile("[吗呢吧么何谁怎]|什么|哪|是否|是不是|多少|几[个家]|为啥")
_BACK = 12  # characters in which a question is asked
_MOST = 40  # places of a text, beyond which it is no text with a few characters lost
_SHORTEST, _LONGEST = 4, 8  # characters of a word


def found_again(text: str) -> str:
    """The text with the characters that the words around them tell; each keeps its place."""
    if "?" not in text and "\ufffd" not in text:
        return text
    places = [match.start() for match in _LOST.finditer(text)]
    if not places or len(places) > _MOST:
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


_ASKED = re.compile(  # inside a sentence
    r"(?<=[\u4e00-\u9fff\w”)])[?\ufffd](?=[\u4e00-\u9fff\w“《,。;:)])|(?<![?\ufffd])[?\ufffd](?=[\u4e00-\u9fff\w])"
)
_RANGE = re.compile(r"(?<=\d)[?\ufffd]{1,2}(?=\d)|(?<=年)[?\ufffd]{1,2}(?=20\d\d)|[?\ufffd]{2}")
_QUOTE_SURE = re.compile(  # ?十四五?, ?5+6?, ,?甲乙?, ?链主?企业
    r"[?\ufffd](?P<sure>十[一二三四五六]五|\d[\d+A-Z]{1,8}|\d?\+?[A-Z]{1,3}|互联网\+|小巨人|专精特新|双碳)[?\ufffd]"
    r"|(?:(?<=[,。;:(\n])|^)[?\ufffd](?P<opens>[^?\ufffd,。;:\n]{2,20})[?\ufffd]"
    r"|[?\ufffd](?P<closes>[^?\ufffd,。;:\n]{2,20})[?\ufffd](?=产业(?!链)|企业|行动|工程|计划|方案|规划|模式|机制|体系|效应|集群|战略|新政|品牌|项目|格局|示范|园区|平台|期间|时期|名片|[等的之为,。;:)])"
)
_QUOTE = re.compile(r"[?\ufffd](?P<quoted>[^?\ufffd,。;:\n]{2,20})[?\ufffd]")
_BETWEEN = re.compile("(?<=[\u4e00-\u9fff\\w”)])[?\ufffd](?=[\u4e00-\u9fff\\w“])")


def unquestioned(text: str) -> str:
    """?十四五?时期发展甲?乙?丙等 as “十四五”时期发展甲、乙、丙等, in a text where question marks ask nothing."""
    if text.count("?") + text.count("\ufffd") < MANY or min(text.count("、"), text.count("“")) > FEW:
        return text
    asked = list(_ASKED.finditer(text))
    asks = [match for match in asked if _ASKS.search(text, max(0, match.start() - 20), match.start())]
    if len(asked) - len(asks) < MANY or len(asks) * 2 > len(asked):
        return text
    text = _QUOTE_SURE.sub(_quoted, _RANGE.sub(lambda match: "—" * len(match[0]), text))
    if text.count("、") > FEW:
        return _QUOTE.sub(_quoted, text)
    text = text.replace("\ufffd", "?")
    return _BETWEEN.sub("、", _QUOTE.sub(_quoted, with_commas(text, enumerating(text, "?"))))


def _quoted(match: re.Match[str]) -> str:
    """?甲? as “甲”."""
    return f"“{match[0][1:-1]}”"
