"""Which entities of the catalogue are the same thing: by name, and by recorded decisions that can be taken back.

`identity.yml` holds the decisions; docs/CATALOGUE.md describes it. They are applied whenever facts are made, whichever
documents are loaded, so that an id never depends on what the graph held before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from graph import identifiers
from graph.errors import SourceError
from graph.values import clean
from loaders.source import DOCUMENT, Block, EntityFact, Source, read_mapping

Reference = tuple[str, str]  # source name, key


class Identities:
    """The id and the name of every entity of the catalogue."""

    def __init__(self, sources: Sequence[Source], decisions: Path) -> None:
        self._entities = {(s.name, e.key): e for s in sources for e in s.entities}
        self._sources = {s.name: s for s in sources}
        self._first: dict[Reference, Reference] = {}
        self._apart: set[Reference] = set()
        self._file = decisions.name
        if decisions.exists():
            self._read(read_mapping(decisions))

    def entity(self, reference: Reference) -> EntityFact:
        """The entity that speaks for `reference`: the first of those that a decision calls the same."""
        return self._entities[self._canonical(reference)]

    def id(self, reference: Reference) -> str:
        """The id of the node that `reference` is stored as."""
        canonical = self._canonical(reference)
        source, entity = self._sources[canonical[0]], self._entities[canonical]
        natural = self._natural(source, entity)
        return f"{natural}-{source.name}" if canonical in self._apart else natural

    def _canonical(self, reference: Reference) -> Reference:
        seen = [reference]
        while True:
            entity = self._entities[seen[-1]]
            following = self._reference(entity.same_as, entity.place) if entity.same_as else self._first.get(seen[-1])
            if following is None or following == seen[-1]:
                return seen[-1]
            if following in seen:
                raise SourceError(f"{'/'.join(reference)} is the same as itself in a circle", place=entity.place)
            seen.append(following)

    def _natural(self, source: Source, entity: EntityFact) -> str:
        p = entity.properties
        name = str(p.get("name", ""))
        own = identifiers.document_id(source.sha256, str(source.entities[0].properties.get("name", "")))
        if entity.key == DOCUMENT:
            return own
        match entity.type:
            case "Document":
                return identifiers.document_id(None, name)
            case "Place":
                return identifiers.place_id(name, p.get("code"))
            case "Person":
                return identifiers.person_id(name, str(p.get("role", "")))
            case "IndustryGroup":
                return identifiers.group_id(own, name, self._members(source, entity.key))
            case "Target":
                figure = "/".join(str(clean("number", p[k])) for k in ("value", "value_max") if k in p) or str(
                    p.get("rank", "")
                )
                return identifiers.target_id(
                    own, str(p.get("indicator", name)), f"{figure}{p.get('unit', '')}", entity.phrases[0].quote
                )
        return identifiers.entity_id(entity.type, name)

    def _members(self, source: Source, group: str) -> list[str]:
        members = [r for r in source.relations if r.type == "INCLUDES" and r.source == group]
        members.sort(key=lambda r: r.properties.get("position", 0))
        return [str(self.entity((source.name, r.target)).properties.get("name", "")) for r in members]

    def _read(self, decisions: dict[str, Any]) -> None:
        block = Block(decisions, self._file)
        same, different = block.pop("same", list, default=[]), block.pop("different", list, default=[])
        block.finish()
        for decision in same:
            first, *others = self._named(decision)
            for other in others:
                if self._first.setdefault(other, first) != first:
                    name = "/".join(other)
                    raise SourceError(
                        f"{name} is decided to be two things", place=self._file, remedy="keep one decision"
                    )
        for decision in different:
            self._apart.update(self._named(decision)[1:])

    def _named(self, decision: Any) -> list[Reference]:
        block = Block(decision, self._file)
        place = block.place
        names, reason = block.pop("of", list), block.pop("reason", str)
        block.finish()
        if len(names) < 2 or not reason:
            raise SourceError("a decision has `of`, two or more of SOURCE/key, and a `reason`", place=place)
        found = [self._reference(name, place) for name in names]
        kinds = {self._entities[self._canonical(reference)].type for reference in found}
        if len(kinds) > 1:
            raise SourceError(f"these are of different types: {', '.join(sorted(kinds))}", place=place)
        return found

    def _reference(self, name: str, place: str) -> Reference:
        source, _, key = str(name).partition("/")
        if (source, key) not in self._entities:
            raise SourceError(f"nothing is called {name!r}", place=place, remedy="write SOURCE/key as in its facts.yml")
        return source, key


def other_names(entity: EntityFact, canonical: EntityFact) -> Iterable[str]:
    """The names under which `entity` is known besides the canonical one."""
    names = [str(entity.properties.get("name", "")), *(entity.properties.get("aliases") or [])]
    return (n for n in dict.fromkeys(names) if n and n != canonical.properties.get("name"))
