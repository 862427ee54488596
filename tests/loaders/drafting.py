"""Extractor output made up in a line each, for tests of what comes after the extractor."""

from __future__ import annotations

import hashlib
from typing import Any

from graph.model import load_model
from loaders.candidates import Candidates, candidates
from loaders.decisions import Decisions
from loaders.document import SourceText
from loaders.known import KnownNames
from loaders.linking import Linker
from loaders.repair import Repaired


class Page:
    """A page of invented text; things and relations are stated by words that stand in it."""

    def __init__(self, text: str, name: str = "page.txt") -> None:
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.document = SourceText(name, digest, "utf-8", text)
        self.id = f"document-{digest[:16]}"
        self.found: list[dict[str, Any]] = []

    def _place(self, words: str) -> dict[str, Any]:
        start = self.document.text.index(words)
        return {"document": self.document.name, "start": start, "end": start + len(words), "quote": words}

    def thing(self, kind: str, name: str, *words: str, **properties: Any) -> str:
        """A thing, mentioned by its name or by other words; returns its id on the page."""
        identifier = f"{self.document.name}#{len(self.found)}"
        mentions = [self._place(w) for w in words or (name,)]
        self.found.append(
            {
                "kind": "entity",
                "id": identifier,
                "type": kind,
                "name": name,
                "properties": properties,
                "mentions": mentions,
            }
        )
        return identifier

    def relate(self, kind: str, source: str, target: str, words: str, **properties: Any) -> None:
        """A relation, and the words that state it."""
        row = {"kind": "relation", "type": kind, "source": source, "target": target}
        self.found.append({**row, "properties": properties, "evidence": [self._place(words)]})

    def candidates(self, known: KnownNames | None = None, decisions: Decisions | None = None) -> Candidates:
        """What becomes of it."""
        linker = Linker(known or KnownNames(), decisions or Decisions())
        text = self.document.text
        return candidates(self.document, Repaired(text, text), self.found, linker, load_model(), "test")


def ids(made: Candidates, kind: str) -> dict[str, str]:
    """Name -> id of the things of a type."""
    said = (s for s in made.facts.statements if s.type == kind and s.target is None and "name" in s.properties)
    return {str(s.properties["name"]): s.subject for s in said}
