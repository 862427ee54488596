"""The model: what exists, read from schema/*.yml and checked once.

Everything that needs to know which types, relations or properties there are asks `load_model()`; nothing lists them
by hand. A description that is incomplete or dangling raises ModelError with file and key.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from graph import values
from graph.errors import ModelError

Kind = TypeVar("Kind")
SCHEMA = Path(__file__).parent.parent / "schema"


@dataclass(frozen=True, slots=True)
class Label:
    """A text in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a node or relation; `choices` is empty unless `type` is "choice"."""

    name: str
    type: str
    label: Label
    description: Label
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeType:
    """A type of node. `bookkeeping` types hold what the store needs to know of itself and are no content."""

    name: str
    label: Label
    plural: str
    colour: str
    identity: str
    description: Label
    properties: Mapping[str, Property]
    bookkeeping: bool = False


@dataclass(frozen=True, slots=True)
class RelationType:
    """A type of relation, with the types of node that it may start from and lead to.

    `walked` says how a path from a thing to the programmes linked to it may use the relation: along its direction,
    against it, in both ways, or ("") not at all.
    """

    name: str
    label: Label
    reverse: Label
    description: Label
    source: tuple[str, ...]
    target: tuple[str, ...]
    walked: str
    properties: Mapping[str, Property]


@dataclass(frozen=True, slots=True)
class Model:
    """All types, by name."""

    version: int
    nodes: Mapping[str, NodeType]
    relations: Mapping[str, RelationType]
    vocabularies: Mapping[str, Mapping[str, Label]]

    def entity_types(self) -> Iterator[NodeType]:
        """The types of thing that documents speak of: all but Passage and the bookkeeping."""
        return (t for t in self.nodes.values() if t.name != "Passage" and not t.bookkeeping)

    def fact_types(self) -> Iterator[RelationType]:
        """The relations that state a fact: all but MENTIONS."""
        return (r for r in self.relations.values() if r.name != "MENTIONS")

    def walked(self, way: str) -> list[str]:
        """Names of the relations that a path to a programme may use `way`: "along" or "against"."""
        return [r.name for r in self.relations.values() if r.walked in (way, "both")]

    def node(self, name: str) -> NodeType:
        """The type of node called `name`; raises ModelError where there is none."""
        return _known(self.nodes, name, "type of node")

    def relation(self, name: str) -> RelationType:
        """The type of relation called `name`; raises ModelError where there is none."""
        return _known(self.relations, name, "type of relation")

    def clean_properties(self, owner: str, raw: Mapping[str, object]) -> dict[str, values.Value]:
        """`raw` as values of the properties of the node or relation type `owner`.

        Raises ModelError for a property that the type lacks and for a value that its type refuses.
        """
        declared = (self.nodes.get(owner) or self.relation(owner)).properties
        return {
            name: _clean(owner, _known(declared, name, f"property of {owner}"), value) for name, value in raw.items()
        }

    def check_ends(self, relation: str, source: str, target: str) -> None:
        """Raises ModelError unless a `relation` may lead from a `source` to a `target` (names of node types)."""
        kind = self.relation(relation)
        for end, name, allowed in (("start from", source, kind.source), ("lead to", target, kind.target)):
            if self.node(name).name not in allowed:
                raise ModelError(
                    f"{relation} cannot {end} {name}",
                    remedy=f"it may {end} {', '.join(allowed)}; see schema/relations/{relation}.yml",
                )

    def kind(self, name: str) -> NodeType | RelationType:
        """The type of node or relation called `name`; raises ModelError that names them all."""
        every: dict[str, NodeType | RelationType] = {**self.nodes, **self.relations}
        return _known(every, name, "type")

    def digest(self) -> str:
        """A hash of the whole model: two graphs with the same digest were written by the same rules."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


def _known(known: Mapping[str, Kind], name: str, what: str) -> Kind:
    found = known.get(name)
    if found is None:
        raise ModelError(f"no {what} is called {name!r}", remedy=f"known are {', '.join(sorted(known))}")
    return found


def _clean(owner: str, declared: Property, raw: object) -> values.Value:
    value = values.clean(declared.type, raw)
    if value is None or (declared.choices and value not in declared.choices):
        one_of = f" of {', '.join(declared.choices)}" if declared.choices else ""
        raise ModelError(
            f"{raw!r} is no value for {owner}.{declared.name}", remedy=f"it takes a {declared.type}{one_of}"
        )
    return value


@lru_cache(maxsize=4)
def load_model(folder: Path = SCHEMA) -> Model:
    """The model in `folder`, checked; raises ModelError."""
    base = _read(folder / "model.yml")
    vocabularies = {
        name: {word: Label(**label) for word, label in words.items()} for name, words in base["vocabularies"].items()
    }
    nodes = {d["name"]: _node(d, base["common"], vocabularies) for d in _read_all(folder / "nodes")}
    relations = {
        d["name"]: _relation(d, base["common_relation"], vocabularies) for d in _read_all(folder / "relations")
    }
    for relation in relations.values():
        for end in (*relation.source, *relation.target):
            if end not in nodes:
                raise ModelError(
                    f"{relation.name} names {end}, which is no type of node",
                    place=f"schema/relations/{relation.name}.yml",
                )
    return Model(base["version"], nodes, relations, vocabularies)


def _read_all(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.yml")):
        described = _read(path)
        if described.get("name") != path.stem:
            raise ModelError(
                f"the file describes {described.get('name')!r}", place=str(path), remedy="name and file must agree"
            )
        yield described


def _read(path: Path) -> dict[str, Any]:
    try:
        described = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise ModelError(f"the model cannot be read: {error}", place=str(path)) from error
    if not isinstance(described, dict):
        raise ModelError("the file holds no mapping", place=str(path))
    return described


def _properties(
    owner: str, described: Mapping[str, Any], vocabularies: Mapping[str, Mapping[str, Label]]
) -> dict[str, Property]:
    made = {}
    for name, d in described.items():
        place = f"schema: {owner}.{name}"
        if d.get("type") not in values.TYPES:
            raise ModelError(
                f"{d.get('type')!r} is no type of property", place=place, remedy=f"known are {', '.join(values.TYPES)}"
            )
        words = d.get("vocabulary")
        if (d["type"] == "choice") != (words in vocabularies):
            raise ModelError("a choice, and nothing else, names a vocabulary of model.yml", place=place)
        made[name] = Property(
            name, d["type"], Label(**d["label"]), Label(**d["description"]), tuple(vocabularies.get(words, ()))
        )
    return made


def _node(d: Mapping[str, Any], common: Mapping[str, Any], vocabularies: Mapping[str, Mapping[str, Label]]) -> NodeType:
    shared = {} if d["name"] == "Passage" or d.get("bookkeeping") else common
    return NodeType(
        d["name"],
        Label(**d["label"]),
        d["plural"],
        d["colour"],
        d["identity"],
        Label(**d["description"]),
        _properties(d["name"], {**shared, **(d.get("properties") or {})}, vocabularies),
        bool(d.get("bookkeeping")),
    )


def _relation(
    d: Mapping[str, Any], common: Mapping[str, Any], vocabularies: Mapping[str, Mapping[str, Label]]
) -> RelationType:
    shared = {} if d["name"] == "MENTIONS" else common
    return RelationType(
        d["name"],
        Label(**d["label"]),
        Label(**d["reverse"]),
        Label(**d["description"]),
        tuple(d["source"]),
        tuple(d["target"]),
        _walked(d),
        _properties(d["name"], {**shared, **(d.get("properties") or {})}, vocabularies),
    )


def _walked(d: Mapping[str, Any]) -> str:
    way = d.get("walked", "")
    if way not in ("", "along", "against", "both"):
        raise ModelError(f"walked: {way!r}", place=f"schema/relations/{d['name']}.yml", remedy="along, against or both")
    return str(way)
