"""The parks that a park consists of: 甲高新区实行“一区三园”,即乙园、丙园和丁片区; 甲开发区下辖乙园区、丙园区."""

from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NUMBER = "[一二两三四五六七八九十多N\\d]{1,2}"
_CONSISTS = sought(
    rf"(?:“?[一1]区{_NUMBER}园”?[^,。;:]{{0,8}}?[,:]?(?:园区|全区|开发区)?(?:即|包括|包含|分别[是为]|(?:划)?分为|下辖|涵盖|由|——|[(])"
    rf"|(?<=[;,])“?{_NUMBER}园”?(?:分别)?(?:即|为|是|指)"
    r"|(?:下辖|下设|下含|辖有)(?:了|有)?)"
)
_FAR = 60  # characters between the whole and what is said of its parts


class Subparks:
    """States LOCATED_IN of the parks of one scene that are parts of another."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """The parts that a sentence enumerates, each in its whole."""
        if not any(clause.flags & lx.PARK for clause in sentence.clauses):
            return
        for match in _CONSISTS.finditer(self.text, sentence.start, sentence.end):
            parts = self._parts(match.end(), sentence.end)
            whole = self._whole(sentence, match.start()) if parts else None
            for part in parts:
                if whole is not None and part is not whole:
                    self.draft.relate("LOCATED_IN", part, whole, (match.start(), sentence.end))

    def _whole(self, sentence: Sentence, before: int) -> Entity | None:
        """The park that is spoken of: the last one named before, or what the clause refers back to."""
        line = self.text.rfind("\n", 0, before) + 1
        parks = self.draft.between(max(line, before - _FAR), before, ("Park",))
        if parks:
            return parks[-1][1] if not lx.level_length(parks[-1][1].name) else None
        clause = self._clause(sentence, before)
        back = self.scene.references.at(clause, clause.start)
        return back[0] if back and back[0].type == "Park" else self.scene.park

    def _clause(self, sentence: Sentence, at: int) -> Clause:
        return next(c for c in reversed(sentence.clauses) if c.start <= at)

    def _parts(self, start: int, end: int) -> list[Entity]:
        """The parks that are joined right from here."""
        found: list[Entity] = []
        for span, park in self.draft.between(start, end, ("Park",)):
            if self.text[start : span[0]] not in (lx.JOINTS if found else ("", "有", "了", ":")):
                break
            found.append(park)
            start = after_bracket(self.text, span[1])
        return found
