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
_MIXED = 2  # commas inside lists, from which a text does not tell the two commas apart
_MANY = 5  # signs that a text has at least, before one asks what they stand for
_MARK = re.compile(r"[,、。;:!?|\t\n]")
_ITEM_NUMBER = re.compile(r"(?m)^([ \t]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})),(?=[\u4e00-\u9fff“《])")  # 一,总体要求
_SIGN = re.compile(r"(?<=[\u4e00-\u9fff”)A-Z])[·/.](?=[\u4e00-\u9fff“A-Z\d])")


_ASKED = re.compile(  # inside a sentence
    r"(?<=[\u4e00-\u9fff\w”)])[?\ufffd](?=[\u4e00-\u9fff\w“《,。;:)])|(?<![?\ufffd])[?\ufffd](?=[\u4e00-\u9fff\w])"
)
_ASKS = re.compile("[吗呢吧么何谁怎]|什么|哪|是否|是不是|多少|几[个家]|为啥")
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
    if text.count("?") + text.count("\ufffd") < _MANY or min(text.count("、"), text.count("“")) > _FEW:
        return text
    asked = list(_ASKED.finditer(text))
    asks = [match for match in asked if _ASKS.search(text, max(0, match.start() - 20), match.start())]
    if len(asked) - len(asks) < _MANY or len(asks) * 2 > len(asked):
        return text
    text = _QUOTE_SURE.sub(_quoted, _RANGE.sub(lambda match: "—" * len(match[0]), text))
    if text.count("、") > _FEW:
        return _QUOTE.sub(_quoted, text)
    text = text.replace("\ufffd", "?")
    return _BETWEEN.sub("、", _QUOTE.sub(_quoted, _with_commas(text, _enumerating(text, "?"))))


def _quoted(match: re.Match[str]) -> str:
    """?甲? as “甲”."""
    return f"“{match[0][1:-1]}”"


def enumerated(text: str) -> str:
    """甲,乙,丙等产业 as 甲、乙、丙等产业, in a text that has another sign for its enumeration commas."""
    if text.count("、") > _FEW:
        return _with_commas(text, _mixed(text))
    signs = Counter(_SIGN.findall(text))
    sign, count = max(signs.items(), key=itemgetter(1), default=("", 0))
    if count >= _MANY and (sign != "." or text.count("。") >= _FEW):
        return _SIGN.sub(lambda match: "、" if match[0] == sign else match[0], text)
    sign = ";" if text.count(";") > text.count(",") else ","
    if text.count(sign) < _MANY:
        return text
    return _with_commas(_ITEM_NUMBER.sub(r"\1、", text), _enumerating(text, sign))


def _with_commas(text: str, places: list[int]) -> str:
    """The text with enumeration commas in some places."""
    if not places:
        return text
    chars = list(text)
    for at in places:
        chars[at] = "、"
    return "".join(chars)


def _mixed(text: str) -> list[int]:
    """The places of commas that enumerate in a text that has both: 甲、乙,丙等产业; none where only one or two are doubtful."""
    places = set(_enumerating(text, ","))
    marks = [match.start() for match in _MARK.finditer(text)] if len(places) >= _MIXED else []
    inside = 0
    for number in range(1, len(marks)):
        if marks[number] in places and (text[marks[number - 1]] == "、" or marks[number - 1] in places):
            end = marks[number + 1] if number + 1 < len(marks) else len(text)
            words = text[marks[number] + 1 : end].strip(" ")
            goes_on = text[end : end + 1] == "、" or end in places
            member = _first(words)
            ends = goes_on or _ENDS_COUNTED.match(words, len(member))
            inside += bool(ends and _is_member(member) and _is_known(member))
    return sorted(places) if inside >= _MIXED and inside * 10 > text.count("、") else []


_ENDS_COUNTED = re.compile(r"等(?!级)|(?:[两三四五六七八九十]|\d{1,2})[大个条类项]")


def _is_known(words: str) -> bool:
    """Whether words begin or end as a field or a thing of the genre does."""
    known = [bits for _, _, bits in _words(words)]
    if any(bits & lx.VERB and not bits & lx.FIELD for bits in known):
        return False  # 配套发展乙
    ends = known[-1] & (lx.FIELD | lx.HEADS | lx.KIND) or lx.ending(words, lx.words("product_tail"))
    return bool(ends or known[0] & lx.FIELD)


def _enumerating(text: str, sign: str) -> list[int]:
    """The places of the signs that stand between two members of a list."""
    marks = [match.start() for match in _MARK.finditer(text)]
    parts = [text[start + 1 : end].strip(" ") for start, end in pairwise([-1, *marks, len(text)])]
    signs = [number for number, at in enumerate(marks) if text[at] == sign]
    found = {n for n in signs if _begins_with_member(parts[n + 1]) and _ends_with_member(parts[n])}
    found |= {n for n in signs if _ends_counted(parts[n + 1]) and _is_likely(parts[n])}
    found = {n for n in found if not _is_other_place(parts[n], _first(parts[n + 1]))}
    for number in signs:  # what goes on with a list that has begun
        if number - 1 in found and _is_likely(parts[number]) and _is_likely(_first(parts[number + 1])):
            found.add(number)
    for number in reversed(signs):  # what leads to a list
        before, words = parts[number], parts[number + 1]
        if number + 1 in found and _is_likely(words) and (_is_likely(before) or _ends_with_member(before)):
            found.add(number)
    return [marks[number] for number in found]


_LONGEST_MEMBER = 18
_ENDS_LIST = re.compile(
    "等(?!级)|以及|和|与|及|暨|(?:[两三四五六七八九十]|\\d{1,2})(?:大|个|条|类|项|家)(?=[\u4e00-\u9fff])|为(?:主|核心|重点|支柱|特色|引领|代表|龙头|基础|支撑)"
)
_NO_MEMBER = re.compile(  # what no name has
    r"是|[在即](?!线)|(?<!华)为|以(?!太)|(?<!自)由|将|对(?!外)|把|被(?!动)|让|使|并(?!网)|[也已就还其该这从到向按请占的]|于(?!都)|经(?![济开贸])|及时"
    r"|增[长加幅至]|约(?!束)|超(?![高硬大超级声算导薄纯低精细临材])|达(?!州)|\d(?:\.\d+)?[%年月日亿万家个户项条人名]|本次|目前|我[省市县区]|全[省市县国]|总投资|分别"
)
_NO_TAIL = re.compile(r"(?:[\d%亿万年月日上下中后前来时说]|发展|建设|提升|增长|表示|指出|认为|介绍|要求)$")
_ACTS = lx.VERB | lx.CARRY_OUT | lx.OPENER | lx.INDICATOR


def _first(words: str) -> str:
    """The last member of a list that words begin with: 乙 of 乙等产业, 乙 of 乙和丙."""
    end = _ENDS_LIST.search(words, 1, _LONGEST_MEMBER + 2)
    return words[: end.start()] if end else words


def _ends_counted(words: str) -> bool:
    """Whether words begin with the last member of a list that is counted or left open: 乙8大工程, 乙等产业."""
    member = _first(words)
    return _is_likely(member) and bool(_ENDS_COUNTED.match(words, len(member)))


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
    if _is_member(words) and not _ENDS_COUNTED.search(words):
        return True
    acting = [at + len(word) for at, word, bits in _words(words) if _is_act(bits)]
    if _ENDS_COUNTED.search(words, max(acting, default=0)):
        return False  # the list before ends here: 乙2个产业,|丙
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
    re.compile(rf"{left}(?P<title>(?:“[^“”\n]{{1,12}}”|[^“”\"?<>\[\]《》。;\n]){{0,60}}?{_KINDS}){right}(?!产业|企业|行动|工程)")
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
