"""Where the files of loaded documents were, so that a review can show their words in context.

Kept beside the embedded graph, not in it: paths are this machine's business.
"""

from __future__ import annotations

import json
from pathlib import Path

from graph.errors import DocumentError
from loaders.document import SourceText, find_documents, read_document

_FILE = "files.jsonl"


class Whereabouts:
    """Files by document id; what is written later counts."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._files: dict[str, str] = {}
        self._last: tuple[str, SourceText | None] = ("", None)
        if self._path.exists():
            for line in self._path.read_text("utf-8").splitlines():
                row = json.loads(line)
                self._files[row["document"]] = row["file"]

    def note(self, document: str, file: Path) -> None:
        """Remember where a document was read."""
        where = str(file.absolute())
        if self._files.get(document) == where:
            return
        self._files[document] = where
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as out:
            out.write(json.dumps({"document": document, "file": where}, ensure_ascii=False) + "\n")

    def add(self, folder: Path) -> None:
        """Look for documents here too, for this once."""
        for file in find_documents(folder):
            try:
                read = read_document(file)
            except DocumentError:
                continue
            self._files[f"document-{read.sha256[:16]}"] = str(file)

    def read(self, document: str) -> SourceText | None:
        """The document, if its file is where it was and as it was."""
        if self._last[0] != document:
            self._last = (document, self._read(document))
        return self._last[1]

    def _read(self, document: str) -> SourceText | None:
        if document not in self._files:
            return None
        try:
            read = read_document(self._files[document])
        except DocumentError:
            return None
        return read if document == f"document-{read.sha256[:16]}" else None
