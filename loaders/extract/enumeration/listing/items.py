"""Items of lists: where they begin and end in a line, what a name of its own is, and the parts of a cell."""

import re
from functools import lru_cache
from typing import NamedTuple

from loaders.extract.names.head.nouns import names
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import read
from loaders.extract.reading.sought import sought
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_NUMBER = sought(
    r"(?:^|(?<=[\s;。\u4e00-\u9fff)]))[(]?(?P<number>\d{1,3})(?:[.、):．](?!\d)[ \t]*|[ \t]+(?=[\u4e00-\u9fff]))"
)
_BULLET = re.compile(
    r"[ \t]*(?:[·*•○◇□☆★◎→✓√-]|[②-⑳]|[(][一二三四五六七八九十]{1,3}[)])[ \t]*(?=\S)"
    rf"|[一二三四五六七八九十]{{1,3}}、(?!支持|推[动进]|加[快强]|培育|打造|建设|发展|鼓励|实施|强化|做[大强优]|提升|聚焦|围绕|完善|深[化入])(?=[^,。:;、\n]{{4,30}}(?:{ZONE}|基地|集群|公司|中心|实验室),)"
)  # the last one is no heading: 一、甲园区,核准面积4平方公里
_ASIDE = re.compile(
    r"[*※★#]+$|[(](?!(?:东|西|南|北|中)部?(?:片区|园区|区块|园|区)[)])[^()]*[)]$|【[^【】]*】$"
)  # …工业园(南部片区) is a name
_FIELDS = re.compile("[(【](?P<body>[^()【】]+)[)】]$")
_GAP = re.compile(r"[ ]{2,}|\t+")
_CIRCLED, _LONGEST_PIECE = re.compile("[^·;]+"), 40  # ①甲园②乙园, as reading has evened them: ·甲园;乙园
_INSIDE = re.compile(r"[(](?:含|包含|包括|下辖|(?:核心|主要?)(?:承载)?(?:园?区|载体)[:为])(?P<parts>[^()]+)[)]$")
_SEPARATORS = frozenset("、,/;")
_HEAD_OF = {
    "Cluster": lx.CLUSTER,
    "Chain": lx.CHAIN,
    "Park": lx.PARK,
    "Platform": lx.PLATFORM,
    "Project": lx.PROJECT,
    "Organisation": lx.FIRM,
}


class Item(NamedTuple):
    """One item of a line; marked by a number or a bullet or not."""

    start: int
    end: int
    marked: bool


def items(line: str, at: int) -> list[Item]:
    """The items of a line that begins at this place: 1.A 2.B; ● A; A    B."""
    if marked := _marked(line, at):
        return marked
    found, start = [], 0
    for gap in [*_GAP.finditer(line.rstrip()), None]:
        end = gap.start() if gap else len(line)
        if line[start:end].strip():
            found.append(_trimmed(line, start, end, at, False))
        start = gap.end() if gap else end
    return found


def _marked(line: str, at: int) -> list[Item]:
    """The items of a line that have numbers or bullets before them."""
    numbers = list(_NUMBER.finditer(line))
    if numbers and not line[: numbers[0].start()].strip():
        starts = [numbers[0]]
        for match in numbers[1:]:  # only numbers that count on are numbers of items
            if int(match["number"]) == int(starts[-1]["number"]) + 1:
                starts.append(match)
        ends = [match.start() for match in starts[1:]] + [len(line)]
        return [_trimmed(line, m.end(), end, at, True) for m, end in zip(starts, ends, strict=True)]
    pieces = list(_CIRCLED.finditer(line)) if line.lstrip(" \t").startswith("·") else []
    if len(pieces) > 1 and all(len(m[0]) < _LONGEST_PIECE for m in pieces):
        return [_trimmed(line, m.start(), m.end(), at, True) for m in pieces]
    bullet = _BULLET.match(line)
    return [_trimmed(line, bullet.end(), len(line), at, True)] if bullet else []


def is_marked(line: str) -> bool:
    """Whether a line begins with a number or a bullet."""
    return bool(_marked(line, 0))


def _trimmed(line: str, start: int, end: int, at: int, marked: bool) -> Item:
    while start < end and line[start] in " \t":
        start += 1
    while end > start and line[end - 1] in " \t。;、,….":
        end -= 1
    return Item(at + start, at + end, marked)


def bare(name: str) -> str:
    """A name without what a bracket at its end adds: …创新中心(筹), …园区(含东片区)."""
    return _ASIDE.sub("", name)


def fields_in_bracket(name: str, at: int) -> list[Span]:
    """The parts of the bracket behind an item: 某开发区(人工智能、量子信息), 某产业园【汽车】; none where it says that it contains them."""
    match = _FIELDS.search(name)
    return parts(match["body"], at + match.start("body")) if match and not _INSIDE.search(name) else []


def inner_parts(name: str, at: int) -> list[Span]:
    """某县化工园区(含甲园、乙园): what the item contains."""
    match = _INSIDE.search(name)
    return parts(match["parts"], at + match.start("parts")) if match else []


def parts(content: str, at: int) -> list[Span]:
    """The parts of a cell or a line that lists several; brackets are not cut."""
    spans, start, depth = [], 0, 0
    for index, char in enumerate([*content, None]):
        depth += (char == "(") - (char == ")")
        if char is None or (depth <= 0 and char in _SEPARATORS):
            part = content[start:index].strip()
            if len(part) > 1:
                left = content.find(part, start)
                spans.append((at + left, at + left + len(part)))
            start = index + 1
    return spans


@lru_cache(maxsize=20_000)
def type_of(name: str) -> str:
    """What a name of its own (a cell, an item) is by its head, or empty."""
    name = bare(name)
    sentences = read(name).sentences
    if (
        not sentences
        or len(sentences[0].clauses) != 1
        or any(w.flags & lx.COMMA for w in sentences[0].clauses[0].words)
    ):
        return ""
    found = names(name, sentences[0].clauses[0])
    if found and found[-1].end == len(name) and found[-1].type != "Programme":
        return found[-1].type
    return ""


def has_head(name: str, kind: str) -> bool:
    """Whether a name ends with a head of this kind: 正定高新技术产业开发区 is a park in a list of parks."""
    name, bit = bare(name), _HEAD_OF.get(kind, 0)
    return any(lx.flags().get(name[-n:], 0) & bit for n in range(2, min(12, len(name) - 1) + 1))


@lru_cache(maxsize=20_000)
def has_verb(name: str) -> bool:
    """Whether a verb of policy stands in the words: 某市打造石化产业基地 is a headline and no item."""
    sentences = read(name).sentences
    words = [w for s in sentences for c in s.clauses for w in c.words]
    return any(
        w.flags & lx.VERB
        and not w.flags & (lx.GUARD | lx.KIND | lx.FIELD)
        and name[w.start : w.end] not in lx.words("nominal")
        for w in words
    )
