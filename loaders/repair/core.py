"""The repair of one text: judge it, edit it, and record every edit."""

import re
from dataclasses import dataclass, field
from types import MappingProxyType

from loaders.repair.damage import Recipe
from loaders.repair.detect import READING, State, detect
from loaders.repair.pieces import Edits, Operation, Repaired, Span
from loaders.repair.readings import LETTERS, agrees, spelt
from loaders.repair.rebuild import Rebuilder
from loaders.repair.script import to_simplified

_TRIGGER = re.compile(
    rf"(?:\([ ]?|\?)([{LETTERS}]{{1,6}})[ ]?\)|\([ ]?(?P<word>[{LETTERS}]{{7,24}}|[{LETTERS}]{{1,12}}(?: [{LETTERS}]{{1,12}}){{1,5}})[ ]?\)|\?(?=[!-/:-?]?[^\x00-\x7f])"
)
_CUT_SHORT = re.compile(rf"\(([{LETTERS}]{{0,6}})\Z")
_WORD_READING = re.compile(READING.pattern + r"(?:\(\1\))*")  # the machine repeats itself: 已(yǐ)(yǐ)
_WORD = 6
_LOST = 12  # characters before a reading that nothing there has


def repair(raw: str, state: State | None = None) -> Repaired:
    """Repair a text. Never raises; text that is not damaged comes back unchanged, as one piece. Linear in its length.

    `state` is what `detect` says of it, where that has been asked already.
    """
    state = state or detect(raw)
    if state is State.CLEAN:
        return Repaired(raw, raw)
    if state is State.TRADITIONAL:
        return Repaired(raw, to_simplified(raw))
    if state in (State.ANNOTATED, State.ANNOTATED_TRADITIONAL):
        return _without_word_readings(raw, state is State.ANNOTATED_TRADITIONAL)
    return _Repair(raw).run()


@dataclass(slots=True)
class _Draft:
    """The text under repair, part by part, with the edits made so far."""

    raw: str
    parts: list[str] = field(default_factory=list)
    edits: Edits = field(default_factory=Edits)
    raw_at: int = 0
    at: int = 0

    def edit(self, raw: Span, text: str, operation: Operation) -> None:
        """Copy up to the start of the raw span, then put `text` in its place."""
        self.parts.append(self.raw[self.raw_at : raw[0]])
        start = self.at + raw[0] - self.raw_at
        self.parts.append(text)
        self.raw_at, self.at = raw[1], start + len(text)
        self.edits.add(raw, (start, self.at), operation)

    def before(self, start: int) -> str:
        """The character of the repaired text before raw[start]; empty at the beginning."""
        if start > self.raw_at:
            return self.raw[start - 1]
        return self.parts[-1][-1:] if self.parts else ""

    def drop_reading(self, start: int, end: int) -> None:
        """Drop raw[start:end], a reading of the character before, and make the two one piece."""
        if start > self.raw_at:
            self.parts.append(self.raw[self.raw_at : start])
            self.at += start - self.raw_at
            self.edits.add((start - 1, end), (self.at - 1, self.at), Operation.READING)
        elif len(self.edits):  # the character stands in the piece before
            self.edits.raw_ends[-1] = end
        self.raw_at = end

    def text(self) -> str:
        """All of it, the rest copied."""
        self.parts.append(self.raw[self.raw_at :])
        self.raw_at = len(self.raw)
        return "".join(self.parts)


def _without_word_readings(raw: str, is_traditional: bool) -> Repaired:
    """Text with readings of words: 系列(xìliè) -> 系列."""
    draft = _Draft(raw)
    for match in _WORD_READING.finditer(raw):
        word = raw[max(draft.raw_at, match.start() - _WORD) : match.start()]
        length = spelt(word, match[1])
        if length:
            draft.edit((match.start() - length, match.end()), word[-length:], Operation.READING)
    text = draft.text()
    return Repaired(raw, to_simplified(text) if is_traditional else text, edits=draft.edits)


class _Repair:
    """The repair of one damaged text: remove the readings, rebuild the broken regions, then simplify the script."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._draft = _Draft(raw)
        self._rebuilder = Rebuilder(raw)
        self._readings: dict[str, str] = {}
        self._splits: list[int] = []

    def run(self) -> Repaired:
        raw, draft = self._raw, self._draft
        for match in _TRIGGER.finditer(raw):
            if match.start() < draft.raw_at:
                continue  # inside a region that was rebuilt
            if raw[match.start()] == "(":
                self._reading(match)
            else:
                self._broken(match)
        length = self._cut_short()
        recipe = Recipe(MappingProxyType(self._readings), True, tuple(self._splits), length)
        return Repaired(raw, to_simplified(draft.text()), recipe, draft.edits)

    def _reading(self, match: re.Match[str]) -> None:
        """A reading in brackets: removed where the character before has it."""
        char = self._draft.before(match.start())
        reading = match["word"] or match[1]
        word = self._raw[max(self._draft.raw_at, match.start() - _WORD) : match.start()]
        if spelt(word, reading.replace(" ", "")) > 1:  # of a word, by another hand: 园区(yuánqū)
            self._draft.drop_reading(match.start(), match.end())
        elif match["word"]:
            return
        elif char and (self._readings.get(char) == reading or agrees(char, reading)):
            self._readings[char] = reading
            self._draft.drop_reading(match.start(), match.end())
        elif "\u3400" <= char <= "\u9fff" and not reading.isascii():
            # Another character stood here: what comes before it is broken, and where that begins did not survive.
            start = max(self._draft.raw_at, match.start() - _LOST)
            self._draft.edit((start, match.end()), self._raw[start : match.end()], Operation.UNCERTAIN)

    def _broken(self, match: re.Match[str]) -> None:
        """An orphan: the region after it is rebuilt; what has no solution stays as it is, marked."""
        draft, start = self._draft, match.start()
        region = self._rebuilder.rebuild(draft.before(start), start)
        if region is not None:
            self._readings.update(region.readings)
            self._splits += [draft.at + start - draft.raw_at + place for place in region.splits]
            operation = Operation.REBUILT if region.certain else Operation.UNCERTAIN
            draft.edit((start, region.end), region.text, operation)
        elif match[1]:
            draft.edit((start, match.end()), match[0], Operation.UNCERTAIN)

    def _cut_short(self) -> int | None:
        """Drop a reading that the end of the text cuts off: 業(y. Gives the length of the raw text if there is one."""
        raw = self._raw
        cut = _CUT_SHORT.search(raw, max(self._draft.raw_at, len(raw) - 8))
        char = self._draft.before(cut.start()) if cut else ""
        if cut is None or not self._readings.get(char, "").startswith(cut[1] or "-"):
            return None
        self._draft.drop_reading(cut.start(), len(raw))
        return len(raw)
