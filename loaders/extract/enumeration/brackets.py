"""Lists in brackets after their head: 三个支柱产业(汽车、石化、电子); “3+2”产业体系(A、B、C 3个新兴产业,D、E 2个传统产业)."""

import re
from collections.abc import Iterator

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, read

_LIST = 3  # words of a list of two
_SHORTEST, _JOINTS = 6, ("、", "”“")
_PAIR = re.compile("[2两二][大个条类][^、,。(]{0,12}?(?:产业|集群|产业链|赛道|领域)”?$")  # 两大主导产业|(A和B)
_PARKS = re.compile(r"[(][^()]*(?:[区园港谷]|基地|新城|集群|创新中心|实验室|平台)(?:[、)]|等?\d+个)")
SHORT_NAME = re.compile(r"[(](?:以下|下)?(?:简称|统称|又称|也称|称)[为:]?[“《]?(?P<short>[^“”《》()]{2,16})[”》]?[)]")
_COUNTED = re.compile(r"等?(?:这|那)?[\d一二两三四五六七八九十]+(?:大|个|条|类)")
_HEADS = re.compile(
    f"{_COUNTED.pattern}|(?:现代化?|多元)?产业(?:体系|格局|矩阵)"
)  # “A、B、C”|五大环节, “A、B、C”|产业格局
_GROUP = re.compile(
    r"“(?:\d+|[一二两三四五六七八九十百]+)(?:大|个|条|类)[^“”、,\d]{0,12}(?:集群|产业|产业链条|产业链|链条|链|行业|领域|赛道|园区|基地|企业)”"
)


def bracketed(text: str, clause: Clause) -> Iterator[tuple[Clause, Clause]]:
    """The clauses inside the brackets of a clause, each with what stands before it."""
    for index, word in enumerate(clause.words):
        listed = word.flags & lx.BRACKET and word.end - word.start > _SHORTEST
        listed = listed and text[word.start + 1] != "含"  # 绿色建材(含循环产业): what belongs to it as well
        several = any(text.find(joint, word.start, word.end) > 0 for joint in _JOINTS)
        if listed and (several or _PAIR.search(text, clause.start, word.start)):
            previous = Clause(clause.start, word.start, clause.words[:index], "(")
            for inner in inside(text, word):
                yield inner, previous
                previous = inner


def bracketed_parks(text: str, clause: Clause) -> Iterator[Clause]:
    """What stands in brackets that end with a park, or have one before a comma: 某县(甲高新区、乙镇)."""
    for word in clause.words:
        if (
            word.flags & lx.BRACKET
            and _PARKS.match(text, word.start, word.end)
            and not SHORT_NAME.match(text, word.start)
        ):
            yield from inside(text, word)


def unquoted(text: str, clause: Clause) -> Clause:
    """The clause with the words of a quotation in its stead: a counted list (“A、B、C”五大环节) or group (“八大产业集群”)."""
    if not clause.flags & lx.QUOTED:
        return clause
    words: list[Word] = []
    quoted = _side_by_side(text, clause)
    end = clause.end - _shares_head(text, quoted, clause.end)
    for word in quoted:
        if word.end > end:
            words += [inner for part in inside(text, word) for inner in part.words]
            continue
        listed = word.flags & lx.QUOTED and text.find("、", word.start, word.end) > 0 and _HEADS.match(text, word.end)
        if listed or (word.flags & lx.QUOTED and _GROUP.fullmatch(text, word.start, word.end)):
            words += [inner for part in inside(text, word) for inner in part.words]
        else:
            words.append(word)
    flags = clause.flags
    for word in words:
        flags |= word.flags
    return Clause(clause.start, end, words, clause.mark, flags)


def _side_by_side(text: str, clause: Clause) -> list[Word]:
    """The words of a clause with an enumeration comma between fields in marks that touch, or that 和 joins before their head: “甲”|“乙”|“丙”产业链."""
    words: list[Word] = []
    for index, word in enumerate(clause.words):
        if word.flags & lx.AND and _joins_quoted(text, clause.words[max(0, index - 1) : index + 3]):
            words.append(Word(word.start, word.end, lx.COMMA))
            continue
        touches = words and words[-1].end == word.start and words[-1].flags & word.flags & lx.QUOTED
        if touches and all(_names_field(text[w.start + 1 : w.end - 1]) for w in (words[-1], word)):
            words.append(Word(word.start, word.start, lx.COMMA))
        words.append(word)
    return words


def _joins_quoted(text: str, words: list[Word]) -> bool:
    """Whether these are a field in marks, what joins, a field in marks and the head of both: “甲”|和|“乙”|集群."""
    if len(words) < _LIST + 1 or not words[0].flags & words[2].flags & lx.QUOTED:
        return False
    head = words[3]
    close = words[0].end == words[1].start and words[1].end == words[2].start and words[2].end == head.start
    fields = all(_names_field(text[w.start + 1 : w.end - 1]) for w in (words[0], words[2]))
    return close and fields and bool(head.flags & (lx.CLUSTER | lx.CHAIN))


def _shares_head(text: str, words: list[Word], end: int) -> bool:
    """Whether the last of several in marks bears the head of all: “甲链”、“乙链”、“丙|链”."""
    if len(words) < _LIST or words[-1].end != end or not words[-1].flags & words[-3].flags & lx.QUOTED:
        return False
    said = [text[w.start + 1 : w.end - 1] for w in (words[-1], words[-3])]
    return bool(words[-2].flags & lx.COMMA) and all(_TAIL.search(one) and _names_field(one) for one in said)


def _names_field(quoted: str) -> bool:
    """Whether the words in marks are a field, or its chain or cluster: “甲”, “甲链”."""
    return reads_as_field(_TAIL.sub("", quoted))


_TAIL = re.compile("(?<=..)(?:产业集群|集群|产业链|链|产业)$")


def inside(text: str, word: Word) -> Iterator[Clause]:
    """The clauses between the marks of a quotation or bracket."""
    by = word.start + 1
    for sentence in read(text[by : word.end - 1]).sentences:
        for clause in sentence.clauses:
            words = [Word(w.start + by, w.end + by, w.flags) for w in clause.words]
            yield Clause(clause.start + by, clause.end + by, words, clause.mark, clause.flags)
