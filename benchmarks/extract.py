"""Extraction: characters a CPU second on documents as they come, against an automaton that only looks for the words, and
against jieba, which only cuts; damaged against clean text, a long document against a short one, two processes against one,
and the memory after many documents against the memory after few.

The documents are read from ../shared; where they are missing there is nothing to measure.
"""

from __future__ import annotations

import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from benchmarks.side_by_side import Row, compare
from graph.errors import DocumentError
from loaders.document import read_document
from loaders.extract import extract
from loaders.extract.reading.lexicon import flags
from loaders.repair import Recipe, damage
from loaders.repair.detect import State, detect
from loaders.repair.readings import KNOWN
from loaders.run import extract_document, extract_documents

SHARED = Path(__file__).parent.parent.parent / "shared"
_SHORT, _LONG = 350_000, 3_500_000  # characters: 1 MB and 10 MB
_FEW, _MANY, _PIECE = 1_000, 10_000, 300  # documents for the memory, and characters of each
_FILES, _STARTED = 800, 50  # documents for the processes, and when these have started


def rows() -> list[Row]:
    """All comparisons; none where the documents are missing."""
    clean = _documents()
    if not clean:
        print(f"extract: skipped, no documents in {SHARED}", file=sys.stderr)
        return []
    damaged = [damage(text, Recipe(KNOWN, traditional=True)) for text in clean]
    return [*_against_others(clean), _damaged(clean, damaged), _linear(clean), _processes(clean), _memory(clean)]


def _documents() -> list[str]:
    """The clean documents of the development set."""
    found = []
    for path in sorted(SHARED.glob("development/*/*.txt")):
        try:
            text = read_document(path).text
        except DocumentError:
            continue
        if detect(text) is State.CLEAN:
            found.append(text)
    return found


def _against_others(texts: list[str]) -> list[Row]:
    """Against what does a small part of the work."""
    import ahocorasick_rs  # noqa: PLC0415 - only developers have them
    import jieba  # noqa: PLC0415

    words = ahocorasick_rs.AhoCorasick(list(flags()), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    others: dict[str, Callable[[str], object]] = {
        "an automaton that looks for the same words": words.find_matches_as_indexes,
        "jieba, which cuts into words": jieba.lcut,
    }
    return [_speed(f"extraction, against {what}", texts, other) for what, other in others.items()]


def _speed(what: str, texts: list[str], other: Callable[[str], object]) -> Row:
    return compare(
        what,
        lambda: [extract(text, "") for text in texts],
        lambda: [other(text) for text in texts],
        amount=sum(map(len, texts)),
        unit="characters/CPU s",
        rounds=3,
        cpu=True,
    )


def _damaged(clean: list[str], damaged: list[str]) -> Row:
    return _paired("extraction of damaged text, against clean", damaged, clean)


def _linear(clean: list[str]) -> Row:
    return _paired("extraction of one text of 10 MB, against 1 MB", [_text(clean, _LONG)], [_text(clean, _SHORT)], 1)


def _paired(what: str, ours: list[str], other: list[str], rounds: int = 3) -> Row:
    """Two sets of texts in turn, each in its own characters a second."""
    for text in other[:10]:
        extract(text, "")
    speeds = [(_rate(ours), _rate(other)) for _ in range(rounds)]
    ratio = statistics.median(a / b for a, b in speeds)
    first, second = (statistics.median(side) for side in zip(*speeds, strict=True))
    return Row(what, first, second, ratio, "characters/CPU s")


def _rate(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        extract(text, "")
    return sum(map(len, texts)) / (time.process_time() - start)


def _text(documents: list[str], characters: int) -> str:
    """One text of so many characters, of documents in a chance order that is always the same."""
    chance, parts, length = random.Random(7), [], 0
    while length < characters:
        parts.append(chance.choice(documents))
        length += len(parts[-1]) + 1
    return "\n".join(parts)[:characters]


def _processes(clean: list[str]) -> Row:
    """Documents a second by the clock, once the processes have started."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:04}.txt" for number in range(_FILES)]
        for number, path in enumerate(paths):
            path.write_text(clean[number % len(clean)], encoding="utf-8")
        paces = [(_pace(paths, 2), _pace(paths, 1)) for _ in range(3)]
    first, second = (statistics.median(side) for side in zip(*paces, strict=True))
    ratio = statistics.median(a / b for a, b in paces)
    return Row("extraction by two processes, against one", first, second, ratio, "documents/s")


def _pace(paths: list[Path], jobs: int) -> float:
    start = 0.0
    for number, _ in enumerate(extract_documents(map(str, paths), jobs)):
        if number == _STARTED:
            start = time.perf_counter()
    return (len(paths) - _STARTED - 1) / (time.perf_counter() - start)


def _memory(clean: list[str]) -> Row:
    """What a process takes, in MB, after many and after few documents."""
    many, few = _taken(clean, _MANY), _taken(clean, _FEW)
    return Row(f"memory after {_MANY:,} documents, against {_FEW:,}", many, few, many / few, "MB")


def _taken(clean: list[str], documents: int) -> float:
    text = "".join(clean)
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_read_pieces, (text, documents, folder))


def _read_pieces(text: str, documents: int, folder: str) -> float:
    """Read so many pieces of a text, each as a document; what this process takes then, in MB."""
    path = Path(folder) / "piece.txt"
    for number in range(documents):
        start = number * 211 % (len(text) - _PIECE)
        path.write_text(text[start : start + _PIECE], encoding="utf-8")
        extract_document(str(path))
    return float(psutil.Process().memory_info().rss) / 1e6
