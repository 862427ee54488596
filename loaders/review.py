"""`reviews.yml`: what was decided about candidates, one entry after the other, written by `lianpu review`.

    reviews:
    - decision: correct            # accept, correct or reject
      fact: Industry 高端化工产业    # type and name as found; of a relation both ends: A —TYPE→ B
      document: document-6c355b01fde7623f
      file: plan.txt
      words: 1f0c2a9be3d4          # hash of the words that were judged, cut to twelve digits
      quote: 高端化工产业             # the beginning of these words, for the reader
      set: {name: 高端化工}

A decision holds for the document, or for another state of the file of that name, as long as the fact is found and is
stated by these very words. Otherwise it is open again, and said to be. Delete an entry to take it back, and load again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

import yaml

from graph.errors import SourceError
from graph.statement import Evidence
from loaders.source import Block, read_mapping, without_line

Decision = Literal["accept", "correct", "reject"]
_SHOWN = 40  # characters of the words that an entry shows


@dataclass(frozen=True, slots=True)
class Review:
    """One decision on one fact of one document."""

    decision: Decision
    fact: str
    document: str
    file: str
    words: str
    quote: str
    set: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    place: str = field(default="", compare=False, repr=False)  # file:line where it stands

    def entry(self) -> dict[str, Any]:
        """As it is written down."""
        names = ("decision", "fact", "document", "file", "words", "quote", "set", "reason")
        return {name: value for name in names if (value := getattr(self, name))}


def words_of(evidence: Evidence) -> tuple[str, str]:
    """How a review names the words that were judged: their hash, and their beginning."""
    return hashlib.sha256(evidence.quote.encode()).hexdigest()[:12], evidence.quote[:_SHOWN]


class Reviews:
    """All decisions of a file, found again by document."""

    def __init__(self, reviews: Iterable[Review] = ()) -> None:
        self._of: dict[str, list[tuple[int, Review]]] = {}
        self._count = 0
        for review in reviews:
            self.add(review)

    def add(self, review: Review) -> None:
        """One decision more, the latest."""
        for key in {review.document, review.file}:
            self._of.setdefault(key, []).append((self._count, review))
        self._count += 1

    def of(self, document: str, file: str) -> list[Review]:
        """The decisions on a document, in the order in which they were made."""
        found = {number: review for key in (document, file) for number, review in self._of.get(key, ())}
        return [found[number] for number in sorted(found)]


def read_reviews(path: Path) -> Reviews:
    """The decisions of a file, none if there is no file; raises SourceError with file and line."""
    if not path.exists():
        return Reviews()
    return Reviews(_review(entry, path.name) for entry in _entries(read_mapping(path), path.name))


def _entries(mapping: dict[str, Any], file: str) -> Sequence[Any]:
    block = Block(mapping, file)
    entries: list[Any] = block.pop("reviews", list, default=[])
    block.finish()
    return entries


def _review(entry: Any, file: str) -> Review:
    block = Block(entry, file)
    texts = {name: block.pop(name, str) for name in ("decision", "fact", "document", "file", "words")}
    quote, reason = block.pop("quote", str, default=""), block.pop("reason", str, default="")
    changes = without_line(block.pop("set", dict, default={}))
    block.finish()
    decision = texts.pop("decision")
    if decision not in get_args(Decision):
        raise SourceError(f"{decision!r} is no decision", place=block.place, remedy="it is accept, correct or reject")
    if bool(changes) != (decision == "correct"):
        raise SourceError("`set` says what a correction changes, and only that", place=block.place)
    return Review(decision, **texts, quote=quote, set=changes, reason=reason, place=block.place)


def append_reviews(path: Path, made: Sequence[Review]) -> None:
    """Write decisions behind those that are there; raises SourceError, and leaves the file alone, where it is damaged."""
    written = yaml.safe_dump([r.entry() for r in made], allow_unicode=True, sort_keys=False, width=10_000)
    try:
        held = path.read_text("utf-8") if path.exists() else ""
        before = held if held.strip() else "reviews:\n"
        text = before + ("" if before.endswith("\n") else "\n") + written
        try:
            whole = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise _damaged(path) from error
        if not isinstance(whole, dict) or whole.get("reviews", [])[-len(made) :] != [r.entry() for r in made]:
            raise _damaged(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f".{path.name}.new")
        unfinished.write_text(text, "utf-8")
        unfinished.replace(path)
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"the decision cannot be written down: {error}", place=str(path)) from error


def _damaged(path: Path) -> SourceError:
    return SourceError(
        "no entry can be added here", place=str(path), remedy="the file holds one list, `reviews:`, one entry a dash"
    )
