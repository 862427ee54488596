"""One file on its way to facts: read, repaired, extracted; once, for all commands that do it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.errors import DocumentError
from loaders.document import SourceText, read_document
from loaders.extract.content import repaired_content
from loaders.faults import faults_told
from loaders.repair import Repaired


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document, its text as repaired, and what was found in it: facts in the form that `lianpu extract` prints."""

    path: str
    document: SourceText
    repaired: Repaired
    found: list[dict[str, Any]]


def prepare(path: Path | str) -> Prepared:
    """Raises DocumentError only, also where the program itself is at fault."""
    from loaders.extract import extract_repaired  # noqa: PLC0415 - its lexicon takes a second to read

    with faults_told(path):
        document = read_document(path)
        repaired = repaired_content(document.text, document.skipped)
        if not repaired.text.strip():
            raise DocumentError("nothing but markup is in it", place=str(path), remedy="fetch the document again")
        return Prepared(str(path), document, repaired, extract_repaired(repaired, document.name))
