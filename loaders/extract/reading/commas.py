"""Enumeration commas that a machine has written as other signs: 甲,乙,丙等产业, 甲·乙·丙.

Decided for a text as a whole; every character keeps its place, so that all offsets hold.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from operator import itemgetter

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of

FEW = 2  # enumeration commas of a text, up to which it has none of its own
_MIXED = 2  # commas inside lists, from which a text does not tell the two commas apart
MANY = 5  # signs that a text has at least, before one asks what they stand for
_MARK = re.compile(r"[,、。;:!?|\t\n]")
_ITEM_NUMBER = re.compile(r"(?m)^([ \t]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})),(?=[\u4e00-\u9fff“《])")  # 一,总体要求
_BY_PLACE = re.compile(r";[^,;:。\n]{2,12}:")  # 甲市:A、B;|乙市:C
_SIGN = re.compile(r"(?<=[\u4e00-\u9fff”)A-Z])[·/.](?=[\u4e00-\u9fff“A-Z\d])")
_COUNTED_HEAD = re.compile(
    r"(?P<count>[三四五六七八九])大(?!会|学|型|量)[\u4e00-\u9fff]{0,6}?(?:产业|集群|领域)"
)  # 甲业,乙业,丙|三大主导产业
_FAR_BACK = 120  # characters that a counted list may take
_DOUBTFUL = re.compile(  # 、乙,丙等; most texts have none, and are not looked at any further
    r"、[^,、。;:!?|\t\n]{1,18},(?!推动|打造|培育|加快|建设|形成|力争)(?=[\u4e00-\u9fff“A-Z][^,、。;:!?|\t\n]{0,17}?(?:、|等(?!级)|[两三四五六七八九十\d][大个条类项]))"
)
_ENDS_COUNTED = re.compile(r"等(?!级)|(?:[两三四五六七八九十]|\d{1,2})[大个条类项]")  # 甲,乙|等产业, 甲,乙|8大工程
_LONGEST_MEMBER = 18  # characters
_ENDS_LIST = re.compile(  # 甲,乙|以及丙
    "等(?!级)|以及|和|与|及|暨|(?:[两三四五六七八九十]|\\d{1,2})(?:大|个|条|类|项|家)(?=[\u4e00-\u9fff])|为(?:主|核心|重点|支柱|特色|引领|代表|龙头|基础|支撑)"
)
_NO_MEMBER = re.compile(  # what no name has
    r"是|[在即](?!线)|(?<!华)为|以(?!太)|(?<!自)由|将|对(?!外)|把|被(?!动)|让|使|并(?!网)|[也已就还其该这从到向按请占的]|于(?!都)|经(?![济开贸])|及时"
    r"|增[长加幅至]|约(?!束)|超(?![高硬大超级声算导薄纯低精细临材])|达(?!州)|\d(?:\.\d+)?[%年月日亿万家个户项条人名大类]|本次|目前|出席|参加|致辞|联动|人心|齐头|加快|加强|压实|优化|增强|改善|平稳|活跃|当家|齐全|丰富|雄厚|快速|我[省市县区]|全[省市县国]|总投资|分别"
)
_NO_TAIL = re.compile(  # 产值9亿元, 加快发展: no member ends so
    r"(?:[百千万亿]级|\d[万亿]?[辆吨台套亩座栋米瓦头只件]|\d[万亿]*元|[\d%亿万年月日上下中后前来时说]|方面|发展|建设|提升|增长|表示|指出|认为|介绍|要求)$"
)
_PLANS = ("规划", "方案", "计划", "意见")  # 印发某规划|,甲集群…
_ACTS = lx.VERB | lx.CARRY_OUT | lx.OPENER | lx.INDICATOR
_LONGEST_WORD = 7  # characters of a word of the lexicon


def enumerated(text: str) -> str:
    """甲,乙,丙等产业 as 甲、乙、丙等产业, in a text that has another sign for its enumeration commas."""
    if text.count("、") > FEW:
        return with_commas(text, sorted({*_mixed(text), *_counted(text)}))
    signs = Counter(_SIGN.findall(text))
    sign, count = max(signs.items(), key=itemgetter(1), default=("", 0))
    if count >= MANY and _enumerates(text, sign) and (sign != "." or text.count("。") >= FEW):
        return _SIGN.sub(lambda match: "、" if match[0] == sign else match[0], text)
    sign = ";" if text.count(";") > text.count(",") else ","
    if text.count(sign) < MANY or (sign == ";" and _BY_PLACE.search(text)):
        return text
    return with_commas(_ITEM_NUMBER.sub(r"\1、", text), enumerating(text, sign))


def _enumerates(text: str, sign: str) -> bool:
    """Whether a sign stands more than once in most clauses in which it stands: 甲·乙·丙, and not 比尔·盖茨."""
    clauses = [count for part in _MARK.split(text) if (count := part.count(sign))]
    return 2 * sum(1 for count in clauses if count > 1) >= len(clauses)


def with_commas(text: str, places: list[int]) -> str:
    """The text with enumeration commas in some places."""
    if not places:
        return text
    chars = list(text)
    for at in places:
        chars[at] = "、"
    return "".join(chars)


def _mixed(text: str) -> list[int]:
    """The places of commas that enumerate in a text that has both: 甲、乙,丙等产业; none where only one or two are doubtful."""
    if not _DOUBTFUL.search(text):
        return []
    places = set(enumerating(text, ","))
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


def _counted(text: str) -> list[int]:
    """The places of commas between as many fields as the head behind them counts: 甲业,乙业,丙|三大主导产业."""
    places: list[int] = []
    for head in _COUNTED_HEAD.finditer(text):
        stop, start = head.start(), max(0, head.start() - _FAR_BACK)
        run = [at for at in range(start, stop) if text[at] in "、,。;:!?\n"][1 - (number_of(head["count"]) or 1) :]
        if not run or any(text[at] != "," for at in run):
            continue
        ends = [*run[1:], stop]
        members = [text[at + 1 : end].strip(" ") for at, end in zip(run, ends, strict=True)]
        before = text[start : run[0]].rstrip(" ")
        if all(_is_member(m) and _is_known(m) for m in members) and _ends_with_member(before):
            places += run
    return places


def _is_known(words: str) -> bool:
    """Whether words begin or end as a field or a thing of the genre does."""
    known = [bits for _, _, bits in _words(words)]
    if any(bits & lx.VERB and not bits & lx.FIELD for bits in known):
        return False  # 配套发展乙
    ends = known[-1] & (lx.FIELD | lx.HEADS | lx.KIND) or lx.ending(words, lx.words("product_tail"))
    return bool(ends or known[0] & lx.FIELD)


def enumerating(text: str, sign: str) -> list[int]:
    """The places of the signs that stand between two members of a list."""
    marks = [match.start() for match in _MARK.finditer(text)]
    parts = [text[start + 1 : end].strip(" ") for start, end in pairwise([-1, *marks, len(text)])]
    cells = _cells(text) if sign == "," else set()
    signs = [number for number, at in enumerate(marks) if text[at] == sign and at not in cells]
    found = {n for n in signs if _begins_with_member(parts[n + 1]) and _ends_with_member(parts[n])}
    found |= {n for n in signs if _ends_counted(parts[n + 1]) and _is_likely(parts[n])}
    found = {n for n in found if not _is_other_place(parts[n], _first(parts[n + 1]))}
    for number in signs:  # what goes on with a list that has begun
        if number - 1 in found and _goes_on(parts[number]) and _is_likely(_first(parts[number + 1])):
            found.add(number)
    for number in reversed(signs):  # what leads to a list
        before, words = parts[number], parts[number + 1]
        if before.endswith(_PLANS):
            continue  # a plan, and what it is about
        if number + 1 in found and _is_likely(words) and (_is_likely(before) or _ends_with_member(before)):
            found.add(number)
    return [marks[number] for number in found]


def _cells(text: str) -> set[int]:
    """The places of commas in rows of a table: lines without a full stop, as many commas in each as in the one beside it."""
    lines = text.split("\n")
    counts = [line.count(",") if "。" not in line else 0 for line in lines]
    found: set[int] = set()
    at = 0
    for number, (line, count) in enumerate(zip(lines, counts, strict=True)):
        if count > 1 and count in (*counts[max(0, number - 1) : number], *counts[number + 1 : number + 2]):
            found.update(at + place for place, char in enumerate(line) if char == ",")
        at += len(line) + 1
    return found


def _first(words: str) -> str:
    """The last member of a list that words begin with: 乙 of 乙等产业, 乙 of 乙和丙."""
    end = _ENDS_LIST.search(words, 1, _LONGEST_MEMBER + 2)
    return words[: end.start()] if end else words


def _goes_on(words: str) -> bool:
    """Whether words are a member that is not the last one: 乙, but not 乙三大产业."""
    return _is_likely(words) and not _ENDS_COUNTED.search(words)


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
    if len(known) > 1 and ((first & lx.PLACE and not last & (lx.HEADS | lx.PLACE)) or first & lx.ORGAN):
        return False
    if first & _ACTS and not first & lx.FIELD:
        return False
    acts = any(_is_act(bits) and word not in lx.words("nominal") for _, word, bits in known)
    return not acts and not (_is_act(last) and len(known) > 1)


def _is_act(bits: int) -> bool:
    return bool(bits & _ACTS and not bits & (lx.FIELD | lx.HEADS))


@cache
def _word_lengths() -> dict[str, list[int]]:
    """First two characters -> how long the words of the lexicon are that begin so, longest first."""
    return lx.lengths(word for word in lx.flags() if 1 < len(word) <= _LONGEST_WORD)


def _words(text: str) -> Iterator[tuple[int, str, int]]:
    """The words of the lexicon, and what stands between them character by character: each with its place and its classes."""
    known, lengths, at = lx.flags(), _word_lengths(), 0
    while at < len(text):
        length = next((n for n in lengths.get(text[at : at + 2], ()) if text[at : at + n] in known), 1)
        word = text[at : at + length]
        yield at, word, known.get(word, 0) if length > 1 else 0
        at += length
