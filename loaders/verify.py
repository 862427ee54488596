"""Does every phrase of the catalogue stand at its place in the raw files, and does every file hold what it held?

A phrase is in simplified, repaired text and its place counts characters of the raw file, so both are compared: the
repaired text at that place must be the phrase, and the raw text there must be what the repair says it was made from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from graph.errors import DocumentError, LianpuError, SourceError
from loaders.document import SourceText, read_document, read_raw, sha256_of
from loaders.repair import Repaired, damage, repair
from loaders.source import Phrase, Source

CONTEXT = 30  # characters shown on either side of a phrase


@dataclass(frozen=True, slots=True)
class Verified:
    """What came out for one source: phrases found, what is wrong, and (no file) phrases that nobody can check.

    `contexts` has, for each phrase found, its place in the catalogue and the phrase amid the text around it.
    """

    source: str
    found: int = 0
    unchecked: int = 0
    contexts: tuple[tuple[str, str], ...] = ()
    wrong: tuple[LianpuError, ...] = ()


def verify(sources: Sequence[Source], directory: Path) -> Iterator[Verified]:
    """Check each source against the file of its document in `directory` (the source's own folder for our own documents).

    Raises DocumentError where the directory does not exist or holds none of the documents.
    """
    if not directory.is_dir():
        raise DocumentError(
            "this is no directory", place=str(directory), remedy="name the folder with the source documents"
        )
    files = sorted(p for p in directory.iterdir() if p.is_file())
    if not any(_file_of(s, files) for s in sources if s.file and not s.own):
        raise DocumentError(
            "none of the catalogue's documents is here",
            place=str(directory),
            remedy=f"expected are files such as {next((s.file for s in sources if s.file and not s.own), '')}",
        )
    for source in sources:
        yield _verify(source, sorted(source.folder.iterdir()) if source.own else files)


def _verify(source: Source, files: Sequence[Path]) -> Verified:
    if source.file is None:
        return Verified(source.name, unchecked=len(set(source.phrases())))
    path = _file_of(source, files)
    head = source.entities[0].place
    if path is None:
        missing = DocumentError(
            f"the document {source.file} is not there", place=head, remedy="put it into the directory"
        )
        return Verified(source.name, wrong=(missing,))
    document = read_raw(path) if source.own else read_document(path)  # places in our own tables count the raw file
    phrases = list(dict.fromkeys(source.phrases()))
    repaired = repair(document.text)
    changed = _changed(repaired)
    faults = {phrase: _wrong(phrase, document, repaired, changed) for phrase in phrases}
    sound = [phrase for phrase, fault in faults.items() if fault is None]
    wrong = [fault for fault in faults.values() if fault is not None]
    if document.sha256 != source.sha256:
        wrong.append(
            SourceError(
                f"{path.name} is not the file that the facts were taken from (its SHA-256 is {document.sha256})",
                place=head,
                remedy="get the file that the facts were taken from, or review the facts against this one",
            )
        )
    contexts = tuple((phrase.place, in_context(phrase, repaired)) for phrase in sound)
    return Verified(source.name, found=len(sound), wrong=tuple(wrong), contexts=contexts)


def _file_of(source: Source, files: Sequence[Path]) -> Path | None:
    """The document's file: the one with its bytes, else the one with its name."""
    return next((p for p in files if _sha256(p) == source.sha256), None) or next(
        (p for p in files if p.name == source.file), None
    )


@lru_cache(maxsize=256)
def _sha256(path: Path) -> str:
    try:
        return sha256_of(path)
    except DocumentError:
        return ""


def _changed(repaired: Repaired) -> tuple[int, int]:
    """The stretch of the raw text that is not what the repaired text was damaged into; (0, 0) where there is none."""
    raw, again = repaired.raw, damage(repaired.text, repaired.recipe)
    if raw == again:
        return 0, 0
    start = next((i for i, (a, b) in enumerate(zip(raw, again, strict=False)) if a != b), min(len(raw), len(again)))
    end = next((i for i, (a, b) in enumerate(zip(reversed(raw), reversed(again), strict=False)) if a != b), 0)
    return start, max(start + 1, len(raw) - end)


def _wrong(phrase: Phrase, document: SourceText, repaired: Repaired, changed: tuple[int, int]) -> LianpuError | None:
    start, end = phrase.start or 0, phrase.end or 0
    if not start < end <= len(document.text):
        return SourceError(
            f"the place {start}-{end} does not lie in {document.name}",
            place=phrase.place,
            remedy=f"it has {len(document.text)} characters",
        )
    first, last = repaired.to_repaired(start, end)
    there = repaired.text[first:last]
    if there != phrase.quote or repaired.to_raw(first, last) != (start, end):
        return SourceError(
            f"{document.name} reads “{there}” at {start}-{end}, not “{phrase.quote}”",
            place=phrase.place,
            remedy="correct the phrase or its place",
        )
    if changed[0] < end and start < changed[1]:
        return SourceError(
            f"{document.name} was changed at {changed[0]}-{changed[1]}, within “{phrase.quote}”",
            place=phrase.place,
            remedy="get the file that the facts were taken from",
        )
    return None


def in_context(phrase: Phrase, repaired: Repaired) -> str:
    """The phrase in 「」 with the repaired text around it, on one line."""
    first, last = repaired.to_repaired(phrase.start or 0, phrase.end or 0)
    before, after = repaired.text[max(0, first - CONTEXT) : first], repaired.text[last : last + CONTEXT]
    return " ".join(f"{before}「{repaired.text[first:last]}」{after}".split())
