"""What a loaded file says about itself: the properties of its node, each with the words that say it, and who issued it.

As facts in the extractor's form (`ITSELF` stands for the file), so that they become statements as all others do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from graph.text import normalise
from loaders.document import SourceText
from loaders.extract.reading.furniture import is_furniture
from loaders.metadata import Metadata, read_metadata
from loaders.official import date_in, number_in
from loaders.repair import Repaired

ITSELF = "itself"
_LONGEST_TITLE, _SHORTEST_TITLE = 60, 20  # characters of a line that stands in for a title
_HEAD, _TELLING = 5, 8  # lines at the top that may be the title; Chinese characters that it has at least
_NEAR = 20_000  # characters at each end in which a document says what it is
_LONGEST_WORDS = 60  # characters of a line that says a date or a number
_LINE = re.compile(r"\S[^\r\n]*")
_NO_TITLE = re.compile(r"本文转自|来源|原标题|编者按|[:：]\s*$")  # 各县人民政府： is addressed, not called
_HANZI = re.compile(r"[\u4e00-\u9fff]")

Found = Mapping[str, Any]
Words = tuple[int, int]


class Itself:
    """One file, as it speaks of itself. Places are those of the repaired text."""

    def __init__(self, document: SourceText, repaired: Repaired) -> None:
        self._text, self._file = repaired.text, document.name
        self._said: Metadata = read_metadata(document, repaired.text)
        start, line = _first_line(self._text)
        self.title = self._said.title or line
        self._titled = self._stands(self.title) or (start, start + len(line))

    def properties(self) -> Iterator[tuple[dict[str, str], Words]]:
        """What the node bears, with the words that say it; the name and what follows from it first."""
        said = self._said
        placed = {
            "publisher": self._stands(said.publisher),
            "issuer": self._stands((said.issuer or "").split("、")[0]),
            "number": self._line_with(number_in, said.number),
            "date": self._line_with(date_in, said.date),
        }
        known = {"level": said.level, "kind": said.kind, **{name: getattr(said, name) for name in placed}}
        known = {name: value for name, value in known.items() if value}
        own = {name: value for name, value in known.items() if not placed.get(name)}
        yield {"name": self.title, **own}, self._titled
        for name, words in placed.items():
            if words:
                yield {name: known[name]}, words

    def facts(self, found: Sequence[Found], repaired: Repaired) -> Iterator[Found]:
        """Who issued it, and which of the documents that the text names it is."""
        for organ in (self._said.issuer or "").split("、"):
            if words := self._stands(organ):
                place = _place(repaired, words, self._file)
                known = next((f["id"] for f in _called(found, "Organisation", organ)), None)
                if known is None:
                    known = f"{ITSELF}/{organ}"
                    yield _entity(known, organ, place)
                yield _relation("ISSUES", known, ITSELF, place)
        for cited in _called(found, "Document", self.title):
            yield _relation("SAME_AS", ITSELF, cited["id"], _place(repaired, self._titled, self._file))

    def _stands(self, words: str | None) -> Words | None:
        """Where the words stand, near the beginning or the end."""
        if not words:
            return None
        at = self._text.find(words, 0, _NEAR)
        at = at if at >= 0 else self._text.rfind(words, max(0, len(self._text) - _NEAR))
        return (at, at + len(words)) if at >= 0 else None

    def _line_with(self, read: Any, value: str | None) -> Words | None:
        """The short line in which a value is read."""
        if not value:
            return None
        tail = max(_NEAR, len(self._text) - _NEAR)
        for start, end in ((0, _NEAR), (tail, len(self._text))):
            for line in _LINE.finditer(self._text, start, end):
                if len(line[0]) <= _LONGEST_WORDS and read(line[0]) == value:
                    return line.start(), line.start() + len(line[0].rstrip())
        return None


def _first_line(text: str) -> tuple[int, str]:
    """Offset and words of the first line that could name a text."""
    lines = [(m.start(), _short(m[0].rstrip())) for m in islice(_LINE.finditer(text), _HEAD)]
    return next((at for at in lines if _tells(at[1])), lines[0])


def _tells(line: str) -> bool:
    return len(_HANZI.findall(line)) >= _TELLING and not is_furniture(line) and not _NO_TITLE.match(line)


def _short(line: str) -> str:
    """A line as far as a name may reach: its first sentence, or to the end of a clause where there is one."""
    sentence = line.find("。", _SHORTEST_TITLE) + 1
    if 0 < sentence <= _LONGEST_TITLE:
        return line[:sentence]
    if len(line) <= _LONGEST_TITLE:
        return line
    cut = max(line.rfind(mark, _SHORTEST_TITLE, _LONGEST_TITLE) for mark in "。；;，,")
    return line[: cut if cut > 0 else _LONGEST_TITLE].rstrip()


def _called(found: Iterable[Found], kind: str, name: str) -> Iterator[Found]:
    """The things of a type that bear a name."""
    for fact in found:
        if fact["kind"] == "entity" and fact["type"] == kind:
            names = (fact["name"], *fact["properties"].get("aliases", ()))
            if normalise(name) in map(normalise, names):
                yield fact


def _place(repaired: Repaired, words: Words, file: str) -> Found:
    start, end = repaired.to_raw(*words)
    return {"document": file, "start": start, "end": end, "quote": repaired.raw[start:end]}


def _entity(identifier: str, organ: str, place: Found) -> Found:
    kind = {"kind": "entity", "id": identifier, "type": "Organisation", "name": organ}
    return {**kind, "properties": {}, "mentions": [place]}


def _relation(kind: str, source: str, target: str, place: Found) -> Found:
    ends = {"kind": "relation", "type": kind, "source": source, "target": target}
    return {**ends, "properties": {}, "evidence": [place]}
