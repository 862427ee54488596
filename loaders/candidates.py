"""What the extractor found in a document, as the statements that the graph is loaded from: candidates, not yet reviewed.

Each mention is a passage: its place in the raw file, its words as repaired. The first one states name and properties.
What does not fit the model is refused, fact by fact and with a reason; nothing is left out silently.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph import identifiers
from graph.claims import CONFIDENCE
from graph.errors import ModelError
from graph.model import Model
from graph.statement import Evidence, Facts, Statement
from loaders import confidence
from loaders.divisions import divisions
from loaders.document import SourceText
from loaders.itself import ITSELF, Itself
from loaders.linking import Linker, Names, Node, Setting, place_of
from loaders.repair import Repaired

Found = Mapping[str, Any]  # one line of `lianpu extract`
_RENAMED = {("Person", "office"): "role"}


@dataclass(slots=True)
class Candidates:
    """The facts of one document, and what was refused of what was found, with the reason."""

    facts: Facts
    refused: list[str] = field(default_factory=list)


def candidates(
    document: SourceText, repaired: Repaired, found: Sequence[Found], linker: Linker, model: Model, read_by: str
) -> Candidates:
    """The candidates of a document; `found` is what the extractor said of it, `read_by` which extractor it was."""
    return _Making(document, repaired, found, linker, model).make(read_by)


def properties_of(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The extractor's properties under the names of the model; what says nothing (an empty text) is left out."""
    made = {_RENAMED.get((kind, name), name): value for name, value in given.items() if value not in ("", None, [])}
    if kind == "Target" and isinstance(made.get("value"), list):
        made["value"], made["value_max"] = made["value"]
        made["comparator"] = "range"
    if kind == "Document" and made.pop("draft", False):
        made["stage"] = "draft"
    return made


class _Making:
    """The making of one document's facts."""

    def __init__(
        self, document: SourceText, repaired: Repaired, found: Sequence[Found], linker: Linker, model: Model
    ) -> None:
        self.document, self.repaired, self.linker, self.model = document, repaired, linker, model
        self.id = identifiers.document_id(document.sha256, document.name)
        self.itself = Itself(document, repaired)
        found = [*found, *self.itself.facts(found, repaired)]
        self.entities = {f["id"]: f for f in found if f["kind"] == "entity"}
        self.relations = [f for f in found if f["kind"] == "relation"]
        things = ((e["type"], e["name"], len(e["mentions"])) for e in self.entities.values())
        self.setting = Setting(self.id, document.name, place_of(things))
        self.uncertain = repaired.uncertain
        self.nodes: dict[str, Node] = {ITSELF: Node(self.id, self.itself.title)}
        self.sure: dict[str, float] = {self.id: 1.0}
        self.refused: list[str] = []

    def make(self, read_by: str) -> Candidates:
        statements = list(self._file(read_by))
        for entity in self.entities.values():
            statements += self._kept(entity, self._entity)
        for relation in self.relations:
            statements += self._kept(relation, self._relation)
        return Candidates(Facts(self.id, tuple(statements), "extracted"), self.refused)

    def _file(self, read_by: str) -> Iterator[Statement]:
        """The file as it was read, and what it says about itself as far as it fits the model."""
        own = {"file": self.document.name, "sha256": self.document.sha256, "read_by": read_by}
        own |= {"encoding": self.document.encoding} if self.document.encoding else {}
        for said, words in self.itself.properties():
            kept = {k: v for k, v in said.items() if self._fits("Document", {k: v})}
            kept |= {} if "name" in kept or not own else {"name": self.document.name}
            evidence = Evidence(self.id, *self.repaired.to_raw(*words), self.repaired.text[slice(*words)])
            yield Statement("Document", self.id, None, kept | own, evidence, "candidate")
            own = {}

    def _fits(self, kind: str, properties: Mapping[str, Any]) -> bool:
        try:
            self.model.clean_properties(kind, properties)
        except ModelError:
            return False
        return True

    def _kept(self, found: Found, make: Callable[[Found], Iterable[Statement]]) -> list[Statement]:
        """The statements of one fact; none, and a reason, where it does not fit the model."""
        try:
            made = list(make(found))
            for statement in made:
                self.model.clean_properties(statement.type, statement.properties)
        except ModelError as error:
            self.nodes.pop(str(found.get("id")), None)
            self.refused.append(f"{found['type']} {found.get('name', '')}: {error}")
            return []
        return made

    def _entity(self, entity: Found) -> Iterator[Statement]:
        kind, name = entity["type"], entity["name"]
        properties = properties_of(kind, entity["properties"])
        words = self._words(entity["mentions"])
        node = self._node(entity, properties, words[0])
        aliases = [*properties.pop("aliases", []), *([name] if name != node.name else [])]
        stated = {**node.properties, **properties, "name": node.name}
        stated |= {"aliases": aliases} if aliases else {}
        self.model.clean_properties(kind, stated)
        self.nodes[entity["id"]] = node
        sure = confidence.of_thing(kind, len(words), known=node.known, damaged=self._damaged(entity["mentions"]))
        self.sure[node.id] = max(sure, self.sure.get(node.id, 0.0))
        yield from _statements(kind, node.id, None, stated | {CONFIDENCE: sure}, words)

    def _node(self, entity: Found, properties: Mapping[str, Any], first: Evidence) -> Node:
        kind, name = entity["type"], entity["name"]
        if kind == "IndustryGroup":
            return Node(identifiers.group_id(self.id, name, self._members(entity["id"])), name)
        if kind == "Target":
            figure = "/".join(str(float(properties[k])) for k in ("value", "value_max") if k in properties)
            figure = figure or str(properties.get("rank", ""))
            indicator = str(properties.get("indicator", name))
            figure += str(properties.get("unit", ""))
            return Node(identifiers.target_id(self.id, indicator, figure, first.quote), name)
        return self.linker.node(
            kind,
            name,
            self.setting,
            role=str(properties.get("role", "")),
            others=properties.get("aliases", ()),
            near=self._said_to_lie_in(entity["id"]) if kind == "Place" else (),
        )

    def _members(self, group: str) -> list[str]:
        """The names of a list's members, in order."""
        listed = [r for r in self.relations if r["type"] == "INCLUDES" and r["source"] == group]
        listed.sort(key=lambda r: r["properties"].get("position", 0))
        return [self.entities[r["target"]]["name"] for r in listed if r["target"] in self.entities]

    def _said_to_lie_in(self, place: str) -> Names:
        """The names that decide between namesakes: the place that the document puts this one into, before its own."""
        outer = [
            self.entities[r["target"]]["name"]
            for r in self.relations
            if r["type"] == "LOCATED_IN" and r["source"] == place and r["target"] in self.entities
        ]
        found = [divisions().find(name, self.setting.near) for name in outer]
        path = next((d.path for d in found if d is not None), ())
        return (*path, *self.setting.near)

    def _relation(self, relation: Found) -> Iterator[Statement]:
        kind = relation["type"]
        ends = [self.nodes.get(relation[end]) for end in ("source", "target")]
        source, target = ends
        if source is None or target is None:
            raise ModelError("one of its ends was refused")
        self.model.check_ends(kind, *(self._type(relation[end]) for end in ("source", "target")))
        if source.id == target.id:
            return  # decided to be one thing: nothing can be said of it and itself
        words = self._words(relation["evidence"])
        both = [self.sure[source.id], self.sure[target.id]]
        sure = confidence.of_relation(both, len(words), damaged=self._damaged(relation["evidence"]))
        stated = properties_of(kind, relation["properties"]) | {CONFIDENCE: sure}
        yield from _statements(kind, source.id, target.id, stated, words)

    def _type(self, end: str) -> str:
        return "Document" if end == ITSELF else str(self.entities[end]["type"])

    def _words(self, places: Iterable[Found]) -> list[Evidence]:
        """The places as passages: raw offsets, repaired words; each once, in reading order."""
        spans = sorted({(p["start"], p["end"]) for p in places})
        made = []
        for start, end in spans:
            a, b = self.repaired.to_repaired(start, end)
            made.append(Evidence(self.id, start, end, self.repaired.text[a:b]))
        if not made or not made[0].quote.strip():
            raise ModelError("the fact has no evidence")
        return made

    def _damaged(self, places: Iterable[Found]) -> bool:
        """Whether the first of these places touches a region that could not be repaired with certainty."""
        if not self.uncertain:
            return False
        start, end = self.repaired.to_repaired(*min((p["start"], p["end"]) for p in places))
        return any(a < end and start < b for a, b in self.uncertain)


def _statements(
    kind: str, source: str, target: str | None, stated: Mapping[str, Any], words: Sequence[Evidence]
) -> Iterator[Statement]:
    for number, evidence in enumerate(words):
        yield Statement(kind, source, target, {} if number else stated, evidence, "candidate")
