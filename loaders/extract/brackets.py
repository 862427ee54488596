"""Lists in brackets after their head: 三个支柱产业(汽车、石化、电子); “3+2”产业体系(A、B、C 3个新兴产业,D、E 2个传统产业)."""

from collections.abc import Iterator

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Word, read

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


def _moved(clause: Clause, by: int) -> Clause:
    words = [Word(w.start + by, w.end + by, w.flags) for w in clause.words]
    return Clause(clause.start + by, clause.end + by, words, clause.mark)
