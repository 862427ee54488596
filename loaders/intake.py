"""Documents into the graph, one after the other: read, extracted, linked, decided, stored; each in one transaction.

What was read by the same extractor under the same decisions is passed over, so that a run that was broken off goes on
where it stopped. A document that cannot be read is named, and the others go on. Nothing is kept from one to the next.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from graph import identifiers
from graph.errors import DocumentError, ModelError, printable
from graph.store import Store
from graph.writing import Change
from loaders.candidates import candidates
from loaders.deciding import decide
from loaders.decisions import Decisions
from loaders.document import name_of, sha256_of
from loaders.faults import faults_told
from loaders.known import KnownNames
from loaders.linking import Linker
from loaders.prepare import Prepared, prepare
from loaders.review import Reviews
from loaders.run import died, in_order

_PROGRAM = Path(__file__).parent
_MADE_BY = ("*.py", "readers/**/*.py", "extract/**/*.py", "repair/**/*.py", "repair/*.txt", "lexicon/*")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: `change` is None where it was passed over, or refused (then `refused` says why)."""

    file: Path
    document: str = ""
    facts: int = 0
    change: Change | None = None
    refused: tuple[str, ...] = ()
    reopened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    """All that decides what a document becomes, besides its bytes. `names` tells two such settings apart."""

    store: Store
    linker: Linker
    reviews: Reviews
    names: str = ""
    read: dict[str, str] = field(default_factory=dict)  # document -> read_by, of those in the graph

    def take(self, files: Iterable[Path], jobs: int = 1) -> Iterator[Taken]:
        """Load the files, in order, read by several processes where `jobs` says so; raises StoreError only."""
        for read in in_order(_read, map(self._passed_over, files), jobs, _lost):
            yield read if isinstance(read, Taken) else self._store(read)

    def _passed_over(self, file: Path) -> Path | Taken:
        """The file; what became of it already, where it was read by the same program under the same decisions."""
        name = name_of(file)
        try:
            identifier = identifiers.document_id(sha256_of(file), name)
        except DocumentError as error:
            return Taken(file, refused=(str(error),))
        return Taken(file, identifier) if self.read.get(identifier) == self.read_by(identifier, name) else file

    def _store(self, read: Prepared) -> Taken:
        """Link what was found, decide on it, and store it."""
        file, document, model = Path(read.path), read.document, self.store.model
        identifier = identifiers.document_id(document.sha256, document.name)
        read_by = self.read_by(identifier, document.name)
        try:
            with faults_told(file):
                made = candidates(document, read.repaired, read.found, self.linker, model, read_by)
                decided = decide(made.facts, self.reviews.of(identifier, document.name), model)
            change = self.store.load(decided.facts)
        except (DocumentError, ModelError) as error:
            return Taken(file, refused=(str(error),))
        facts = len({s.about for s in decided.facts.statements})
        refused = tuple(f"{printable(str(file))}: {reason}" for reason in made.refused)
        return Taken(file, identifier, facts, change, refused, tuple(decided.reopened))

    def read_by(self, document: str, file: str) -> str:
        """By what a document is read: the program, the names and merges it links with, and the reviews of it."""
        reviews = hashlib.sha256(repr(self.reviews.of(document, file)).encode()).hexdigest()
        return f"{program()[:12]}-{self.names[:8]}-{reviews[:8]}"


def _read(file: Path | Taken) -> Prepared | Taken:
    """In a process of its own, where there are several."""
    if isinstance(file, Taken):
        return file
    try:
        return prepare(file)
    except DocumentError as error:
        return Taken(file, refused=(str(error),))


def _lost(file: Path | Taken) -> Prepared | Taken:
    return file if isinstance(file, Taken) else Taken(file, refused=(died(str(file)),))


def names_digest(known: KnownNames, decisions: Decisions) -> str:
    """A hash of what names are linked by; others, and every document is read again."""
    said = [sorted((k, v.id, v.name) for k, v in table.items()) for table in (known.names, known.aliases)]
    return hashlib.sha256(repr([said, known.province, decisions]).encode()).hexdigest()


@cache
def program() -> str:
    """A hash of all that extracts and links: another one, and every document is read again."""
    digest = hashlib.sha256()
    for pattern in _MADE_BY:
        for path in sorted(_PROGRAM.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def already_read(store: Store) -> dict[str, str]:
    """Documents in the graph that were extracted, each with what it was read by."""
    rows = store.read(
        "MATCH (d:Document)<-[m:MENTIONS]-(p:Passage) WHERE p.document = d.id AND 'extracted' IN m.origins "
        "RETURN d.id AS id, m.claims AS claims"
    )
    return {row["id"]: said["read_by"] for row in rows for said in map(json.loads, row["claims"]) if "read_by" in said}
