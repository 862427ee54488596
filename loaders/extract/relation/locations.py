"""Where things lie by the places that stand before them: 依托甲区建设乙基地, 在丙县、丁县布局戊产业园, 支持己市创建庚中心."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_THINGS = ("Park", "Project", "Platform", "Cluster")
_ELSEWHERE = re.compile(
    r"(?:面向|对接|服务|辐射|融入|承接|来自|赴|与|同|向|联合|携手|距|离|对标|立足|覆盖|连接|联通|接轨|借助|学习)$"
)
_JOINTS = frozenset(["、", "和", "及", "与", "以及", ""])
_OPENS = re.compile(r"(?:依托|在|位于|以|支持|推动|推进|鼓励)$")
_FAR = 30  # characters between a place and the thing that lies there


class Locations:
    """States LOCATED_IN of one scene by nearness."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """All that lies where the sentence says; a clause that only names places (依托甲区,…) speaks for the next."""
        carried: list[Span] = []
        for clause in sentence.clauses:
            things = self.draft.between(clause.start, clause.end, _THINGS)
            runs = self._runs(clause, [span for span, _ in things])
            for span, thing in things:
                before = [run for run in runs if run[-1][1] <= span[0] and not self._beside(run, span)]
                places = before[-1] if before else carried
                if places and span[0] - places[-1][1] <= _FAR:
                    self._locate(thing, places, span[1])
            carried = runs[-1] if runs and not things and self._only_places(clause, runs[-1]) else []

    def _beside(self, run: list[Span], thing: Span) -> bool:
        """Whether the places and the thing are enumerated together: 甲区、乙区和丙开发区."""
        between = self.text[run[-1][1] : thing[0]]
        return between != "" and between in _JOINTS

    def _runs(self, clause: Clause, things: Sequence[Span]) -> list[list[Span]]:
        """The places of a clause that stand for themselves, those that are enumerated together."""
        runs: list[list[Span]] = []
        for word in clause.words:
            if not self._stands_alone(clause, word, things):
                continue
            if runs and self.text[runs[-1][-1][1] : word.start] in _JOINTS:
                runs[-1].append((word.start, word.end))
            else:
                runs.append([(word.start, word.end)])
        return [run for run in runs if not _ELSEWHERE.search(self.text[clause.start : run[0][0]])]

    def _stands_alone(self, clause: Clause, word: Word, things: Sequence[Span]) -> bool:
        if not word.flags & lx.PLACE or any(a <= word.start and word.end <= b for a, b in things):
            return False
        return not self.scene.inside_other(clause, word.start, word.end)

    def _only_places(self, clause: Clause, run: list[Span]) -> bool:
        """Whether a clause says no more than where: 依托甲区、乙区."""
        lead = _OPENS.search(self.text[max(clause.start, run[0][0] - 8) : run[0][0]])
        return bool(lead) and clause.end - run[-1][1] <= 2

    def _locate(self, thing: Entity, places: list[Span], end: int) -> None:
        named = self.scene.gazetteer.prefix(thing.name)
        named = 0 if thing.name[:named] in lx.words("region") else named
        if named and not self._is_own_name(thing.name[:named]):
            return
        for place in places:
            if not self._is_own(place):
                self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", place), (place[0], end))

    def _is_own(self, place: Span) -> bool:
        """Whether a place is the one that the whole document is about, or its province."""
        return self._is_own_name(lx.division(self.text[place[0] : place[1]])[0])

    def _is_own_name(self, name: str) -> bool:
        full, own = lx.divisions().get(name, (name, ""))[0], self.scene.place
        return full == self.scene.gazetteer.province or (own is not None and place_key(full) == place_key(own.name))
