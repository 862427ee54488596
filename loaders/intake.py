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
from graph.errors import DocumentError, ModelError
from graph.store import Store
from graph.writing import Change
from loaders.candidates import candidates
from loaders.deciding import decide
from loaders.decisions import Decisions
from loaders.document import find_documents, read_document
from loaders.known import KnownNames
from loaders.linking import Linker
from loaders.repair import repair
from loaders.review import Reviews

_PROGRAM = Path(__file__).parent
_MADE_BY = ("*.py", "extract/*.py", "repair/*.py", "repair/*.txt", "lexicon/*")


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

    def take(self, files: Iterable[Path]) -> Iterator[Taken]:
        """Load the files, in order; raises StoreError only."""
        for file in files:
            try:
                yield self._take(file)
            except (DocumentError, ModelError) as error:
                yield Taken(file, refused=(str(error),))

    def _take(self, file: Path) -> Taken:
        from loaders.extract import extract  # noqa: PLC0415 - its lexicon takes a second to read

        document = read_document(file)
        identifier = identifiers.document_id(document.sha256, document.name)
        read_by = self.read_by(identifier, document.name)
        if self.read.get(identifier) == read_by:
            return Taken(file, identifier)
        repaired, found = repair(document.text), extract(document.text, document.name)
        made = candidates(document, repaired, found, self.linker, self.store.model, read_by)
        decided = decide(made.facts, self.reviews.of(identifier, document.name), self.store.model)
        change = self.store.load(decided.facts)
        facts = len({s.about for s in decided.facts.statements})
        refused = tuple(f"{file}: {reason}" for reason in made.refused)
        return Taken(file, identifier, facts, change, refused, tuple(decided.reopened))

    def read_by(self, document: str, file: str) -> str:
        """By what a document is read: the program, the names and merges it links with, and the reviews of it."""
        reviews = hashlib.sha256(repr(self.reviews.of(document, file)).encode()).hexdigest()
        return f"{program()[:12]}-{self.names[:8]}-{reviews[:8]}"


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


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Taken]]:
    """The files that the paths name, and the paths that name none, as refused."""
    files: list[Path] = []
    refused: list[Taken] = []
    for path in paths:
        try:
            files += find_documents(path)
        except DocumentError as error:
            refused.append(Taken(path, refused=(str(error),)))
    return files, refused
