"""What the rules share for groups that several sentences or lines together state: where it is said, and heads that count."""

from bisect import bisect_right

from loaders.extract.enumeration.found import Found
from loaders.extract.reading.clauses import Clause, Reading, Sentence
from loaders.extract.reading.sought import sought

Stated = tuple[Sentence, Clause, Found]  # where it is said, and what it came to be
NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九十]+)"
COUNTED_HEAD = sought(  # 三大主导产业, 15个产业集群
    rf"(?P<head>(?P<count>{NUMBER})(?:大|个|条|类|[强优新特](?=”?产业))[\u4e00-\u9fff“”]{{0,16}}?(?:产业集群|集群|产业链|产业|领域|赛道|方向|行业|板块))"
)


def place_of(reading: Reading, at: int) -> tuple[Sentence, Clause] | None:
    """The sentence and the clause that stand here: that in which |三大产业 is said."""
    number = bisect_right(reading.sentences, at, key=lambda s: s.start) - 1
    if number < 0:
        return None
    sentence = reading.sentences[number]
    return next(((sentence, c) for c in sentence.clauses if c.start <= at <= c.end), None)
