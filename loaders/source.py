"""A source of the catalogue: one folder with source.yml and facts.yml, read with the line of every fact.

docs/CATALOGUE.md describes the format. What does not fit it raises SourceError with file and line; what does not fit the
model is found when the facts are checked (graph.statement), with the same places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.errors import SourceError

LONGEST_PHRASE = 40  # characters: facts cross over from the documents, sentences do not
DOCUMENT = "document"  # the key of the source document itself
_LINE = "\0line"
_PLACED = re.compile(r"(?P<quote>.+?)(?: @(?P<start>\d+)-(?P<end>\d+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that state something, with their place in the raw file; `states` names properties, None means the rest."""

    quote: str
    start: int | None
    end: int | None
    states: tuple[str, ...] | None
    place: str


@dataclass(frozen=True, slots=True)
class EntityFact:
    """An entity as written down; `same_as` refers to an entity of another source, FOLDER/key."""

    key: str
    type: str
    properties: Mapping[str, Any]
    phrases: tuple[Phrase, ...]
    place: str
    same_as: str | None = None


@dataclass(frozen=True, slots=True)
class RelationFact:
    """A relation as written down, between keys of the same source."""

    type: str
    source: str
    target: str
    properties: Mapping[str, Any]
    phrases: tuple[Phrase, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Source:
    """All that one folder holds. `file` is the document's file name where a file exists; `own` ones lie in the folder."""

    name: str
    folder: Path
    file: str | None
    sha256: str | None
    own: bool
    entities: tuple[EntityFact, ...]
    relations: tuple[RelationFact, ...]
    expectations: tuple[Mapping[str, Any], ...]

    def phrases(self) -> Iterator[Phrase]:
        """Every phrase of the source, in the order of the files."""
        for entity in self.entities:
            yield from entity.phrases
        for relation in self.relations:
            yield from relation.phrases

    def entity(self, key: str) -> EntityFact | None:
        """The entity with this key."""
        return next((e for e in self.entities if e.key == key), None)


class _Lines(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML in which every mapping knows its line, and no key stands twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        if doubled := {key for key in keys if keys.count(key) > 1}:
            raise yaml.constructor.ConstructorError(None, None, f"{doubled.pop()!r} stands twice", node.start_mark)
        made: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        made[_LINE] = node.start_mark.line + 1
        return made


def read_source(folder: Path) -> Source:
    """The source in `folder`; raises SourceError."""
    described = _read_yaml(folder / "source.yml")
    head = Block(described, f"{folder.name}/source.yml")
    document = head.pop(DOCUMENT, dict)
    own = head.pop("own", bool, default=False)
    expected = head.pop("expect", list, default=[])
    head.finish()
    written = Block(_read_yaml(folder / "facts.yml"), f"{folder.name}/facts.yml")
    entities, relations = written.pop("entities", list, default=[]), written.pop("relations", list, default=[])
    written.finish()
    main = _document(document, f"{folder.name}/source.yml")
    read = Source(
        folder.name,
        folder,
        document.get("file"),
        document.get("sha256"),
        own,
        (main, *(_entity(e, written.file) for e in entities)),
        tuple(_relation(r, written.file) for r in relations),
        tuple(expected),
    )
    _check_keys(read)
    return read


def read_mapping(path: Path) -> dict[str, Any]:
    """A YAML file of the catalogue that holds one mapping, with lines (`line_of`); raises SourceError."""
    found = _read_yaml(path)
    if not isinstance(found, dict):
        raise SourceError("the file holds no mapping", place=f"{path.parent.name}/{path.name}")
    return found


def line_of(mapping: Mapping[str, Any]) -> int:
    """The line on which a mapping of a source's file starts."""
    return int(mapping.get(_LINE, 1))


def without_line(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping of a source's file as it was written."""
    return {key: value for key, value in mapping.items() if key != _LINE}


class Block:
    """A mapping from which fields are taken one by one; what is left at the end is a mistake."""

    def __init__(self, fields: Any, file: str) -> None:
        if not isinstance(fields, dict):
            raise SourceError(f"a mapping is expected here, not {fields!r}", place=file)
        self.fields, self.file = fields, file
        self.place = f"{file}:{fields.pop(_LINE, 1)}"

    def pop(self, name: str, kind: type, default: Any = None) -> Any:
        """The field `name`, which must be a `kind`; raises SourceError."""
        value = self.fields.pop(name, default)
        if not isinstance(value, kind):
            raise SourceError(
                f"{name} is missing or no {kind.__name__}", place=self.place, remedy="see docs/CATALOGUE.md"
            )
        return value

    def finish(self) -> None:
        """Raises SourceError for a field that nobody took."""
        if self.fields:
            raise SourceError(
                f"unknown field {next(iter(self.fields))!r}", place=self.place, remedy="see docs/CATALOGUE.md"
            )


def _read_yaml(path: Path) -> Any:
    shown = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError as error:
        raise SourceError("the file is missing", place=shown, remedy="a source has source.yml and facts.yml") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"the file cannot be read: {error}", place=shown) from error
    try:
        return yaml.load(text, Loader=_Lines) or {}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{shown}:{mark.line + 1}" if mark else shown
        raise SourceError(
            f"this is no YAML: {error.problem}", place=place, remedy="mind indentation, colons and quotes"
        ) from error
    except yaml.YAMLError as error:
        raise SourceError(f"this is no YAML: {error}", place=shown) from error


def _document(fields: dict[str, Any], file: str) -> EntityFact:
    block = Block(fields, file)
    phrases = _phrases(block.fields.pop("says", None), block)
    return EntityFact(DOCUMENT, "Document", dict(block.fields), phrases, block.place)


def _entity(fields: Any, file: str) -> EntityFact:
    block = Block(fields, file)
    key = block.pop("key", str)
    aliases = block.fields.get("aliases", [])
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise SourceError("aliases is no list", place=block.place, remedy="write aliases: [A, B]")
    same_as = block.fields.pop("same_as", None)
    kind = "" if same_as else block.pop("type", str)
    phrases = _phrases(block.fields.pop("says", None), block)
    return EntityFact(key, kind, dict(block.fields), phrases, block.place, same_as)


def _relation(fields: Any, file: str) -> RelationFact:
    block = Block(fields, file)
    kind, ends = next(((k, v) for k, v in block.fields.items() if isinstance(k, str) and k.isupper()), ("", None))
    if not isinstance(ends, list) or len(ends) != 2 or not all(isinstance(end, str) for end in ends):
        raise SourceError(
            "a relation starts with TYPE: [source key, target key]", place=block.place, remedy="see docs/CATALOGUE.md"
        )
    del block.fields[kind]
    if not isinstance(block.fields.get("position", 0), int):
        raise SourceError("position is no whole number", place=block.place)
    phrases = _phrases(block.fields.pop("says", None), block)
    return RelationFact(kind, ends[0], ends[1], dict(block.fields), phrases, block.place)


def _phrases(said: Any, block: Block) -> tuple[Phrase, ...]:
    items = said if isinstance(said, list) else [said]
    phrases = []
    for item in items:
        if isinstance(item, dict):
            line = item.pop(_LINE, None)
            place = f"{block.file}:{line}" if line else block.place
            phrases += [_phrase(text, (str(name),), place) for name, text in item.items()]
        else:
            phrases.append(_phrase(item, None, block.place))
    if not phrases:
        raise SourceError("no phrase states it", place=block.place, remedy="write `says: PHRASE @START-END`")
    return tuple(phrases)


def _phrase(text: Any, states: tuple[str, ...] | None, place: str) -> Phrase:
    found = _PLACED.fullmatch(text) if isinstance(text, str) else None
    if not found:
        raise SourceError(
            f"{text!r} is no phrase", place=place, remedy="write PHRASE @START-END, in quotes where YAML needs them"
        )
    quote, start, end = found["quote"], found["start"], found["end"]
    if len(quote) > LONGEST_PHRASE:
        raise SourceError(
            f"the phrase has {len(quote)} characters: {quote[:12]}…",
            place=place,
            remedy=f"cut it to the {LONGEST_PHRASE} or fewer that state the fact",
        )
    return Phrase(quote, int(start) if start else None, int(end) if end else None, states, place)


def _check_keys(source: Source) -> None:
    known: dict[str, str] = {}
    for entity in source.entities:
        if entity.key in known:
            raise SourceError(f"the key {entity.key!r} stands twice, first at {known[entity.key]}", place=entity.place)
        known[entity.key] = entity.place
    for relation in source.relations:
        for end in (relation.source, relation.target):
            if end not in known:
                raise SourceError(
                    f"no entity of this source has the key {end!r}",
                    place=relation.place,
                    remedy="correct the key, or write the entity down",
                )
    for phrase in source.phrases():
        if (phrase.start is None) == (source.file is not None):
            raise SourceError(
                f"the phrase {phrase.quote!r} {'lacks its' if source.file else 'has a'} place",
                place=phrase.place,
                remedy="phrases have a place exactly where the document has a file",
            )
