"""Marks that a machine has put in the place of others, as they were: commas that enumerate, points that end sentences.

Each is decided for a text as a whole, and every character keeps its place, so that all offsets hold.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from loaders.extract.reading import lexicon as lx

_FEW = 2  # enumeration commas of a text, up to which it has none of its own
_MANY = 5  # signs that a text has at least, before one asks what they stand for
_MARK = re.compile(r"[,、。;:!?|\t\n]")
_ITEM_NUMBER = re.compile(r"(?m)^([ \t]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})),(?=[\u4e00-\u9fff“《])")  # 一,总体要求
_SIGN = re.compile(r"(?<=[\u4e00-\u9fff”)A-Z])[·/.](?=[\u4e00-\u9fff“A-Z\d])")


_ASKED = re.compile("(?<=[\u4e00-\u9fff\\w”)])[?\ufffd](?=[\u4e00-\u9fff\\w“])|(?<=[,。;:(\n])[?\ufffd](?=[\u4e00-\u9fff\\w])|(?<=[\u4e00-\u9fff\\w])[?\ufffd](?=[,。;:)\n])")
_ASKS = re.compile("[吗呢吧么何谁怎]|什么|哪|是否|是不是|多少|几[个家]|为啥")
_CODE = re.compile(r"[?\ufffd](?P<code>十[一二三四五六]五|\d[\d+A-Z]{1,8}|\d?\+?[A-Z]{1,3}|小巨人|专精特新|链主|链长|单项冠军|独角兽|双碳|双链长|互联网\+)[?\ufffd]")
_PAIR = re.compile(r"[?\ufffd](?P<quoted>[^?\ufffd,。;:\n]{2,20})[?\ufffd]")
_RANGE = re.compile(r"(?<=\d)[?\ufffd]{1,2}(?=\d)")


def unquestioned(text: str) -> str:
    """?十四五?时期发展甲?乙?丙等 as “十四五”时期发展甲、乙、丙等, in a text where question marks ask nothing."""
    if text.count("?") + text.count("\ufffd") < _MANY:
        return text
    asked = list(_ASKED.finditer(text))
    asks = [match for match in asked if _ASKS.search(text, max(0, match.start() - 20), match.start())]
    if len(asked) - len(asks) < _MANY or len(asks) * 2 > len(asked):
        return text
    text = _CODE.sub(r"“\g<code>”", _RANGE.sub(lambda match: "—" * len(match[0]), text))
    chars = list(text.replace("\ufffd", "?"))
    for at in _enumerating("".join(chars), "?"):
        chars[at] = "、"
    return _PAIR.sub(r"“\g<quoted>”", "".join(chars))


def enumerated(text: str) -> str:
    """甲,乙,丙等产业 as 甲、乙、丙等产业, in a text that has another sign for its enumeration commas."""
    if text.count("、") > _FEW:
        return text
    signs = Counter(_SIGN.findall(text))
    sign, count = max(signs.items(), key=itemgetter(1), default=("", 0))
    if count >= _MANY and (sign != "." or text.count("。") >= _FEW):
        return _SIGN.sub(lambda match: "、" if match[0] == sign else match[0], text)
    sign = ";" if text.count(";") > text.count(",") else ","
    if text.count(sign) < _MANY:
        return text
    chars = list(_ITEM_NUMBER.sub(r"\1、", text))
    for at in _enumerating(text, sign):
        chars[at] = "、"
    return "".join(chars)


def _enumerating(text: str, sign: str) -> list[int]:
    """The places of the signs that stand between two members of a list."""
    marks = [match.start() for match in _MARK.finditer(text)]
    parts = [text[start + 1 : end].strip(" ") for start, end in pairwise([-1, *marks, len(text)])]
    signs = [number for number, at in enumerate(marks) if text[at] == sign]
    found = {n for n in signs if _begins_with_member(parts[n + 1]) and _ends_with_member(parts[n])}
    found = {n for n in found if not _is_other_place(parts[n], _first(parts[n + 1]))}
    for number in signs:  # what goes on with a list that has begun
        if number - 1 in found and _is_likely(parts[number]) and _is_likely(_first(parts[number + 1])):
            found.add(number)
    for number in reversed(signs):  # what leads to a list
        if number + 1 in found and _is_likely(parts[number + 1]) and _ends_with_member(parts[number]):
            found.add(number)
    return [marks[number] for number in found]


_LONGEST_MEMBER = 18
_ENDS_LIST = re.compile(
    "等(?!级)|以及|和|与|及|暨|(?:[两三四五六七八九十]|\\d{1,2})(?:大|个|条|类|项|家)(?=[\u4e00-\u9fff])|为(?:主|核心|重点|支柱|特色|引领|代表|龙头|基础|支撑)"
)
_NO_MEMBER = re.compile(  # what no name has
    r"是|在(?!线)|(?<!华)为|以(?!太)|(?<!自)由|将|对(?!外)|把|被(?!动)|让|使|并(?!网)|[也已就还其该这从到向按请占的]|于(?!都)|经(?![济开贸])|及时"
    r"|增[长加幅至]|约(?!束)|超(?![高硬大超级声算导薄纯低精细临材])|达(?!州)|\d(?:\.\d+)?[%年月日亿万家个户项条人名]|本次|目前|我[省市县区]|全[省市县国]|总投资|分别"
)
_NO_TAIL = re.compile(r"(?:[\d%亿万年月日上下中后前来时说]|发展|建设|提升|增长|表示|指出|认为|介绍|要求)$")
_ACTS = lx.VERB | lx.CARRY_OUT | lx.OPENER | lx.INDICATOR


def _first(words: str) -> str:
    """The last member of a list that words begin with: 乙 of 乙等产业, 乙 of 乙和丙."""
    end = _ENDS_LIST.search(words, 1, _LONGEST_MEMBER + 2)
    return words[: end.start()] if end else words


def _is_other_place(before: str, words: str) -> bool:
    """Whether a thing in a place begins after one of another sort: 公示甲名单,|乙市某集群."""
    known = lx.place_length(words)
    return 0 < known < len(words) and words[-2:] != before[-2:]


def _begins_with_member(words: str) -> bool:
    """Whether words are a member of a list, or begin with its last one: 乙, 乙等产业, 乙和丙."""
    return _is_member(words) or _is_member(_first(words))


def _ends_with_member(words: str) -> bool:
    """Whether words are a member of a list, or end with its first one: 甲, 重点发展甲."""
    words = words[-4 * _LONGEST_MEMBER :]
    if _NO_TAIL.search(words):
        return False
    if _is_member(words):
        return True
    acting = [at + len(word) for at, word, bits in _words(words) if _is_act(bits)]
    acting += [match.end() for match in _NO_MEMBER.finditer(words)]
    return _is_likely(words[max(acting) :]) if acting else False


def _is_likely(words: str) -> bool:
    """Whether words can be a member, beside others that are: 铝, 人才培养引进."""
    if not 1 <= len(words) <= _LONGEST_MEMBER or words[0].isdigit() or _NO_MEMBER.search(words):
        return False
    first = next(_words(words))[2]
    return not first & _ACTS or bool(first & (lx.FIELD | lx.GUARD))


def _is_member(words: str) -> bool:
    """Whether words name a thing: no verb that acts, no figure, no place that does something."""
    if not 2 <= len(words) <= _LONGEST_MEMBER or words[0].isdigit() or _NO_MEMBER.search(words):
        return False
    known = list(_words(words))
    first, last = known[0][2], known[-1][2]
    if len(known) > 1 and (first & lx.PLACE and not last & (lx.HEADS | lx.PLACE) or first & lx.ORGAN):
        return False
    if first & _ACTS and not first & lx.FIELD:
        return False
    acts = any(_is_act(bits) and word not in lx.words("nominal") for _, word, bits in known)
    return not acts and not (_is_act(last) and len(known) > 1)


def _is_act(bits: int) -> bool:
    return bool(bits & _ACTS and not bits & (lx.FIELD | lx.HEADS))


_LONGEST_WORD = 7


def _words(text: str) -> Iterator[tuple[int, str, int]]:
    """The words of the lexicon, and what stands between them character by character: each with its place and its classes."""
    known, at = lx.flags(), 0
    while at < len(text):
        lengths = range(min(_LONGEST_WORD, len(text) - at), 1, -1)
        length = next((n for n in lengths if text[at : at + n] in known), 1)
        word = text[at : at + length]
        yield at, word, known.get(word, 0) if length > 1 else 0
        at += length


_KINDS = "(?:规划(?:纲要)?|行动计划|方案|意见|措施|举措|办法|条例|(?:公告)?目录|纲要|细则|指引|的通知|的公告)(?:[(][^()\\n]{1,14}[)])?"
_POINTED = re.compile(  # <甲规划> and 〈甲规划〉, but none inside a title
    r"(?P<known>《[^》\n]{0,120}》)|<(?=[\u4e00-\u9fff“\d])(?P<angled>[^<>\n]{2,90})>|〈(?P<small>[^〈〉《》\n]{2,90})〉"
)
_IN_SIGNS = tuple(  # [甲市某规划], ?甲市某规划?, “甲市某规划”
    re.compile(rf"{left}(?P<title>(?:“[^“”\n]{{1,12}}”|[^“”\"?<>\[\]《》。;\n])*?{_KINDS}){right}(?!产业|企业|行动|工程)")
    for left, right in ((r"\[", r"\]"), (r"\?", r"\?"), ("\"", "\""), ("“", "”"))
)
_TITLE_BEGINS = re.compile(r"关于|[“‘]?十[一二三四五六]五|20\d\d|国家|全国|中国")
_TELLS_OF = re.compile("(?:印发|发布|出台|公布|下发|公开|制定|编制|起草|根据|按照|依据|依照|贯彻|落实)了?$|[部厅局委府]$|年版$")
_IS_TOLD = re.compile(r"(?:近日|日前|正式|对外)*(?:印发|发布|出台|公布|提出|明确)|[(][\u4e00-\u9fff]{2,8}[(]20\d\d")
_SHORT_TITLE = re.compile(rf"(?:行动|实施|工作|指导|总体|发展)?{_KINDS}")


def titled(text: str) -> str:
    """<甲规划>, 〈甲规划〉 as 《甲规划》; in a text without these marks [甲规划], ?甲规划? and “甲规划” too."""
    if "<" in text or "〈" in text:
        text = _POINTED.sub(lambda m: m[0] if m["known"] else f"《{m[0][1:-1]}》", text)
    if "《" in text:
        return text
    for pattern in _IN_SIGNS:
        if any(_is_title(match) for match in pattern.finditer(text)):
            return pattern.sub(_with_marks, text)
    return text


def _with_marks(match: re.Match[str]) -> str:
    """“甲市某规划” and “规划” as 《甲市某规划》 and 《规划》."""
    return f"《{match['title']}》" if _SHORT_TITLE.fullmatch(match["title"]) or _is_title(match) else match[0]


def _is_title(match: re.Match[str]) -> bool:
    """Whether what stands in marks begins as a title does, or a verb beside it says that it is one."""
    title, text = match["title"], match.string
    placed = lx.begins_with_place(title) or any(title[:length] in lx.words("region") for length in (2, 3, 4))
    told = _TELLS_OF.search(text, max(0, match.start() - 4), match.start()) or _IS_TOLD.match(text, match.end())
    return bool(_TITLE_BEGINS.match(title) or placed or told)
