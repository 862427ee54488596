"""The catalogue: the reviewed facts of all sources, as the statements that the graph is loaded from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.errors import SourceError
from graph.model import Model, load_model
from graph.statement import Evidence, Facts, Statement, check
from loaders.expect import check_expectations
from loaders.identity import Identities, other_names
from loaders.source import DOCUMENT, EntityFact, Phrase, RelationFact, Source, read_source

SOURCES = Path(__file__).parent / "sources"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Sources and the decisions on what is the same among them."""

    sources: Sequence[Source]
    identities: Identities

    def facts(self, model: Model | None = None) -> Iterator[Facts]:
        """What each source states, checked: raises SourceError or ModelError with file and line before any is given."""
        model = model or load_model()
        made = [self._checked(source, model) for source in self.sources]
        yield from made

    def document(self, source: Source) -> str:
        """Id of the source's document."""
        return self.identities.id((source.name, DOCUMENT))

    def _checked(self, source: Source, model: Model) -> Facts:
        document = self.document(source)
        statements = [s for e in source.entities for s in self._entity(source, document, e)]
        statements += [s for r in source.relations for s in self._relation(source, document, r)]
        facts = Facts(document, tuple(statements))
        check(facts, model)
        self._check_doubles(source)
        check_expectations(source, model)
        return facts

    def _entity(self, source: Source, document: str, entity: EntityFact) -> Iterator[Statement]:
        canonical = self.identities.entity((source.name, entity.key))
        properties = {**entity.properties, "name": canonical.properties.get("name", "")}
        if entity.key == DOCUMENT:
            properties = {k: v for k, v in properties.items() if v is not None}
        if aliases := list(other_names(entity, canonical)):
            properties["aliases"] = aliases
        identifier = self.identities.id((source.name, entity.key))
        for phrase, stated in _divide(entity.phrases, properties):
            yield Statement(canonical.type, identifier, None, stated, _evidence(document, phrase), place=phrase.place)

    def _relation(self, source: Source, document: str, relation: RelationFact) -> Iterator[Statement]:
        ends = [self.identities.id((source.name, key)) for key in (relation.source, relation.target)]
        for phrase, stated in _divide(relation.phrases, relation.properties):
            yield Statement(relation.type, ends[0], ends[1], stated, _evidence(document, phrase), place=phrase.place)

    def _check_doubles(self, source: Source) -> None:
        """Two keys of one source may be one node only by a decision; otherwise one was written down twice."""
        known: dict[str, EntityFact] = {}
        for entity in source.entities:
            reference = (source.name, entity.key)
            identifier = self.identities.id(reference)
            first = known.setdefault(identifier, entity)
            if first is not entity and self.identities.entity(reference) is entity is not first:
                raise SourceError(
                    f"{entity.key} is the same thing as {first.key} at {first.place}",
                    place=entity.place,
                    remedy="write it down once, or decide in identity.yml",
                )


def _divide(phrases: Sequence[Phrase], properties: Mapping[str, Any]) -> Iterator[tuple[Phrase, dict[str, Any]]]:
    """Each phrase with the properties that it states: those that it names; the first that names none states the rest.

    Where all name what they state, the first takes what nobody names (a file's hash, an editor's note).
    """
    named = {name for phrase in phrases for name in phrase.states or ()}
    rest = {name: value for name, value in properties.items() if name not in named}
    general = next((phrase for phrase in phrases if phrase.states is None), phrases[0])
    for phrase in phrases:
        missing = [name for name in phrase.states or () if name not in properties]
        if missing:
            raise SourceError(f"the phrase states {missing[0]!r}, which the fact does not have", place=phrase.place)
        stated = {name: properties[name] for name in phrase.states or ()}
        yield phrase, {**stated, **rest} if phrase is general else stated


def _evidence(document: str, phrase: Phrase) -> Evidence:
    return Evidence(document, phrase.start, phrase.end, phrase.quote)


def read_catalogue(folder: Path = SOURCES) -> Catalogue:
    """The catalogue in `folder`; raises SourceError."""
    try:
        folders = sorted(p.parent for p in folder.glob("*/source.yml"))
    except OSError as error:
        raise SourceError(f"the catalogue cannot be read: {error}", place=str(folder)) from error
    if not folders:
        raise SourceError(
            "no source here", place=str(folder), remedy="a source is a folder with source.yml and facts.yml"
        )
    sources = [read_source(f) for f in folders]
    return Catalogue(sources, Identities(sources, folder / "identity.yml"))
