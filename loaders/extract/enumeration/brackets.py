"""Lists in brackets after their head: 三个支柱产业(汽车、石化、电子); “3+2”产业体系(A、B、C 3个新兴产业,D、E 2个传统产业)."""

import re
from collections.abc import Iterator

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, read

_SHORTEST = 6


def bracketed(text: str, clause: Clause) -> Iterator[tuple[Clause, Clause]]:
    """The clauses inside the brackets of a clause, each with what stands before it."""
    for index, word in enumerate(clause.words):
        if word.flags & lx.BRACKET and word.end - word.start > _SHORTEST and text.find("、", word.start, word.end) > 0:
            previous = Clause(clause.start, word.start, clause.words[:index], "(")
            for sentence in read(text[word.start + 1 : word.end - 1]).sentences:
                for inner in sentence.clauses:
                    moved = _moved(inner, word.start + 1)
                    yield moved, previous
                    previous = moved


_PARKS = re.compile(r"[(][^()]*(?:[区园港谷]|基地|新城|集群)(?:[、)]|等?\d+个)")


def bracketed_parks(text: str, clause: Clause) -> Iterator[Clause]:
    """What stands in brackets that end with a park, or have one before a comma: 某县(甲高新区、乙镇)."""
    for word in clause.words:
        if word.flags & lx.BRACKET and _PARKS.match(text, word.start, word.end):
            for sentence in read(text[word.start + 1 : word.end - 1]).sentences:
                yield from (_moved(inner, word.start + 1) for inner in sentence.clauses)


_FIGURES = re.compile(r"“[^”]{0,6}\d+[个条][^”、]*级.*、")


def quoted_figures(text: str, clause: Clause) -> Iterator[Clause]:
    """The clauses inside a quotation that lists figures: “3个千亿级、5个百亿级”."""
    for word in clause.words:
        if word.flags & lx.QUOTED and _FIGURES.match(text, word.start, word.end):
            for sentence in read(text[word.start + 1 : word.end - 1]).sentences:
                yield from (_moved(inner, word.start + 1) for inner in sentence.clauses)


_COUNTED = re.compile(r"等?(?:这|那)?[\d一二两三四五六七八九十]+(?:大|个|条|类)")


def unquoted(text: str, clause: Clause) -> Clause:
    """The clause with the words of a quoted list in the stead of the quotation, where a count follows: “A、B、C”五大环节."""
    if not clause.flags & lx.QUOTED:
        return clause
    words: list[Word] = []
    flags = clause.flags
    for word in clause.words:
        if word.flags & lx.QUOTED and text.find("、", word.start, word.end) > 0 and _COUNTED.match(text, word.end):
            inner = [
                _moved(c, word.start + 1)
                for s in read(text[word.start + 1 : word.end - 1]).sentences
                for c in s.clauses
            ]
            words += [w for c in inner for w in c.words]
            flags |= lx.COMMA
        else:
            words.append(word)
    return Clause(clause.start, clause.end, words, clause.mark, flags)


def _moved(clause: Clause, by: int) -> Clause:
    words = [Word(w.start + by, w.end + by, w.flags) for w in clause.words]
    return Clause(clause.start + by, clause.end + by, words, clause.mark, clause.flags)
