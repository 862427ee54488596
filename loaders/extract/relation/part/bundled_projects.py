"""The projects that a programme bundles: 双百工程,包括|甲项目、乙项目; 甲项目、乙项目|列入该工程; 新一轮项目包括100个…。|甲项目、乙项目等129个项目复工."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Sentence

Span = tuple[int, int]
_BUNDLES = ("工程", "计划", "专项", "行动")  # what programmes of projects are called
_HAS = re.compile(
    "”?(?:项目)?中?(?:[,。]?(?:主要|共|具体)?(?:包括|包含|涵盖)(?:了|有)?|,其中(?:的)?)"
)  # 双百工程|,包括
_IN_IT = re.compile(  # 甲项目、乙项目等|列入该工程
    "(?:项目)?(?:等(?:[^,。;、]{0,10}项目)?)?(?:均|都|已|被|先后|成功|同时|一并)*(?:列入|纳入|入选|作为|属于|是)了?“?(?P<same>(?:该|此|这一)(?:工程|计划|专项|行动))?"
)
_OF_ROUND = re.compile(  # 新一轮项目中,|包括100个…项目
    "(?:新一轮|此轮|本轮|该(?:工程|计划))(?:工业|产业|技改|重点)?(?:项目)?中?,?(?:共|主要)?(?:包括|包含|涵盖|安排)\\d+个[^。;]{0,40}项目"
)
_COUNTED = re.compile("(?:项目)?等(?:\\d+个)?(?:续建|新建|在建|拟建|重[大点])*项目")  # 甲、乙|等129个续建项目
_MOST = 50  # projects of one list
_REACH = 40  # characters from the end of a list to what tells of it


class BundledProjects:
    """States PART_OF of the projects that news tell a programme to bundle."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.text = draft, draft.text
        self.line = -1
        self.last: Entity | None = None  # the programme that the line has named last
        self.whole: Entity | None = None  # the one whose projects the rest of the line tells of

    def sentence(self, sentence: Sentence) -> None:
        """What a sentence says of the projects of a programme."""
        if sentence.line != self.line:
            self.line, self.last, self.whole = sentence.line, None, None
        programmes = [
            (span, one)
            for span, one in self.draft.between(sentence.start, sentence.end, ("Programme",))
            if one.name.endswith(_BUNDLES)
        ]
        self.last = programmes[-1][1] if programmes else self.last
        works = self.draft.between(sentence.start, sentence.end, ("Project",))
        if self.last is not None and _OF_ROUND.search(self.text, sentence.start, sentence.end):
            self.whole = self.last
        elif works and programmes:
            self._has(sentence, programmes, works)
        if works:
            self._in_it(sentence, works)
            self._of_line(works)

    def _has(self, sentence: Sentence, programmes: list[tuple[Span, Entity]], works: list[tuple[Span, Entity]]) -> None:
        """双百工程,包括|甲项目、乙项目: those that the clause behind the programme begins with."""
        for (_, end), programme in programmes:
            has = _HAS.match(self.text, end, sentence.end)
            behind = [(span, work) for span, work in works if has and span[0] >= has.end()]
            if has and behind and behind[0][0][0] - has.end() <= len("“"):
                self._state(_enumerated(self.text, behind), programme)

    def _in_it(self, sentence: Sentence, works: list[tuple[Span, Entity]]) -> None:
        """甲项目、乙项目等|列入双百工程: those that end where the words say so."""
        for number, ((_, end), _) in enumerate(works):
            into = _IN_IT.match(self.text, end, min(sentence.end, end + _REACH))
            if into is None or ("是" in into[0] and not into["same"]):
                continue
            named = self.draft.between(into.end() - 1, min(sentence.end, into.end() + _REACH), ("Programme",))
            whole = self.last if into["same"] else next((e for (a, _), e in named if a - into.end() in (-1, 0)), None)
            if whole is not None and whole.name.endswith(_BUNDLES):
                self._state(_enumerated(self.text, works[max(0, number - _MOST) : number + 1][::-1]), whole)

    def _of_line(self, works: list[tuple[Span, Entity]]) -> None:
        """甲项目、乙项目|等129个续建项目: the lists of projects behind words on what the programme has."""
        for number, ((_, end), _) in enumerate(works) if self.whole is not None else ():
            if self.whole is not None and _COUNTED.match(self.text, end):
                self._state(_enumerated(self.text, works[max(0, number - _MOST) : number + 1][::-1]), self.whole)

    def _state(self, works: list[tuple[Span, Entity]], whole: Entity) -> None:
        for span, work in works:
            self.draft.relate("PART_OF", work, whole, span)


def _enumerated(text: str, works: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
    """The first of these, and those that only a comma or 和 parts from it: forwards or backwards."""
    run = works[:1]
    for span, work in works[1:]:
        before, after = sorted((run[-1][0], span))
        if text[before[1] : after[0]].removeprefix("项目") not in ("、", "和", "及", "以及", "与"):
            break
        run.append((span, work))
    return run
