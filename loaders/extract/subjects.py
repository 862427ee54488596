"""Which place acts in a clause: 柳州将重点培育…, 该州近年布局…, the lines under the heading 3.桂林."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Sentence, Word
from loaders.extract.draft import Entity, place_key

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_ACTS = (
    r"将|要|力争|重点|着力|主打|聚焦|围绕|大力|加快|正|则|以|依托|立足|把|也|还|已|近年|持续|全力|积极|努力|瞄准|锚定|抢抓|做强|做优|做大|"
    r"发展|培育|打造|建设|主攻|推动|推进|壮大|提出|明确|计划|谋划|布局|在"
)
SUBJECT = re.compile(rf"[省市州县区盟旗]?(?:(?:的[^,。;、]{{1,10}}?)?(?:{_ACTS})|$|[,:])")
_HEADING = re.compile(
    r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]?|[#*·■●▲-]+)?[ \t]*([\u4e00-\u9fff]{2,12})[:]?[ \t]*$"
)
_THAT = re.compile(r"该(省|市|州|县|区|盟|旗)(?!域)")
_LEAD = 8  # characters that may stand before the subject: 其中, 未来, 所以


class Subjects:
    """The acting place of each clause that has another than the document's own."""

    def __init__(self, scene: "Scene", sentences: Sequence[Sentence]) -> None:
        self.scene, self.text = scene, scene.text
        self.by_clause: dict[int, Entity] = {}
        self.last: dict[str, Word] = {}  # rank -> the place of this rank that was named last
        self.heading: Entity | None = None
        self.line = -1
        for sentence in sentences:
            self._sentence(sentence)

    def at(self, clause: Clause) -> Entity | None:
        """The place inside or beside the document's own that acts here."""
        return self.by_clause.get(clause.start)

    def _sentence(self, sentence: Sentence) -> None:
        if self._is_heading(sentence):
            return
        subject, own = self.heading, False
        for clause in sentence.clauses:
            word = self._subject(clause)
            if word is not None:
                own = self._is_own(word)
                subject = None if own else self.scene.place_at((word.start, word.end))
            if subject is not None:
                self.by_clause[clause.start] = subject
            self._remember(clause)

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a line is nothing but a place: the lines below are about it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", sentence.start)
        match = _HEADING.match(self.text, line, len(self.text) if end < 0 else end)
        if match and match[1] in lx.divisions():
            word = Word(match.start(1), match.end(1), lx.PLACE)
            self.heading = None if self._is_own(word) else self.scene.place_at((word.start, word.end))
            return True
        if match and len(match[0].strip()) <= 24 and re.match(r"[(一二三四五六七八九十\d#]", match[0].strip()):
            self.heading = None  # another heading
        return False

    def _subject(self, clause: Clause) -> Word | None:
        """The place that the clause begins with, and that does something."""
        before = clause.start
        for index, word in enumerate(clause.words):
            if word.start - clause.start > _LEAD or (word.flags & lx.VERB and not word.flags & lx.PLACE):
                break
            if word.flags & lx.PLACE and SUBJECT.match(self.text, word.end, clause.end + 1):
                inner = next((w for w in clause.words[index + 1 :] if w.start == word.end and w.flags & lx.PLACE), None)
                return inner or word
            before = word.end
        match = _THAT.search(self.text, clause.start, min(clause.end, before + _LEAD))
        return self.last.get(match[1]) if match else None

    def _remember(self, clause: Clause) -> None:
        for word in clause.words:
            if word.flags & lx.PLACE:
                full = lx.divisions()[self.text[word.start : word.end]][0]
                self.last[full[-1]] = word

    def _is_own(self, word: Word) -> bool:
        """Whether a place is the document's own, or its plan's."""
        scene, full = self.scene, lx.divisions()[self.text[word.start : word.end]][0]
        if full == scene.gazetteer.province or (
            scene.place is not None and place_key(full) == place_key(scene.place.name)
        ):
            return True
        return scene.main is not None and lx.short_name(full) in scene.main.name
