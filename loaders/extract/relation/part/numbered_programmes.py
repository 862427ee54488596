"""Programmes that another counts, told one by one: 实施“八大工程”。一是实施|甲工程,…"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.relation.part.plan_words import LEAD

_NUMBERED = re.compile(r"(?P<count>[二两三四五六七八九十]+|\d{1,2})大(?P<sort>工程|行动|计划)")
_DONE = re.compile("(?:实施|推进|开展|启动|推动|[一二三四五六七八九十]是|[,;。:]|是)“?$")
_NEXT = 2  # lines that part a programme and what it consists of


class NumberedProgrammes:
    """States PART_OF of the programmes that another counts: “八大工程”."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.text = draft, draft.text
        self.numbered: tuple[int, Entity, str, int] | None = None  # line, “八大工程”, 工程, how many are still to come

    def sentence(self, sentence: Sentence) -> None:
        """实施“八大工程”。一是实施甲工程,…。在实施乙工程方面,…: what is of the same sort behind it, no more than it counts."""
        if self.numbered is not None and sentence.line - self.numbered[0] > _NEXT:
            self.numbered = None
        for span, thing in self.draft.between(sentence.start, sentence.end, ("Programme",)):
            if number := _NUMBERED.fullmatch(thing.name):
                count = number_of(number["count"]) or 0
                self.numbered = (sentence.line, thing, number["sort"], count)
            elif self.numbered is not None and thing.name.endswith(self.numbered[2]):
                _, whole, sort, left = self.numbered
                if left > 0 and _DONE.search(self.text, max(sentence.start, span[0] - LEAD), span[0]):
                    self.draft.relate("PART_OF", thing, whole, span)
                    self.numbered = (sentence.line, whole, sort, left - 1)
