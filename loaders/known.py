"""Names that the catalogue knows, for linking what was found in other documents. They never find anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graph.text import normalise
from loaders.catalogue import Catalogue

# These are identified by more than a name: a list and a figure by their document, a person by the office, a place by
# its division.
_NOT_BY_NAME = frozenset({"IndustryGroup", "Target", "Person", "Place"})
# A short name of these means the same in every province; 省级集群 or 攻坚行动 does not.
_EVERYWHERE = frozenset({"Industry", "EnterpriseTier"})

Key = tuple[str, str]  # type, normalised name


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of the catalogue: id of its node, and its name there."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The catalogue's names and other names; `province` is the one that its documents are about."""

    names: Mapping[Key, Thing] = field(default_factory=dict)
    aliases: Mapping[Key, Thing] = field(default_factory=dict)
    province: str = ""

    def find(self, kind: str, name: str, province: str) -> Thing | None:
        """What the catalogue calls so, for a document of `province`."""
        key = (kind, normalise(name))
        if kind in _EVERYWHERE or (province and province == self.province):
            return self.names.get(key) or self.aliases.get(key)
        return None


def known_names(catalogue: Catalogue) -> KnownNames:
    """The names of a catalogue; one that means two things is left out."""
    names: dict[Key, dict[str, Thing]] = {}
    aliases: dict[Key, dict[str, Thing]] = {}
    provinces: Counter[str] = Counter()
    for kind, called, thing, properties in _things(catalogue):
        if kind == "Place" and properties.get("kind") == "province":
            provinces[thing.name] += 1
        if kind in _NOT_BY_NAME:
            continue
        names.setdefault((kind, normalise(thing.name)), {})[thing.id] = thing
        for name in called:
            aliases.setdefault((kind, normalise(name)), {})[thing.id] = thing
    most = provinces.most_common(1)
    return KnownNames(_only(names), _only(aliases), most[0][0] if most else "")


def _things(catalogue: Catalogue) -> Iterator[tuple[str, list[str], Thing, Mapping[str, object]]]:
    """Type, the names that one source uses, the thing and what the source says of it."""
    for source in catalogue.sources:
        for entity in source.entities:
            canonical = catalogue.identities.entity((source.name, entity.key))
            name, own = str(canonical.properties.get("name", "")), entity.properties
            called = [str(own.get("name", "")), *(own.get("aliases") or [])]
            identifier = catalogue.identities.id((source.name, entity.key))
            yield canonical.type, [c for c in called if c], Thing(identifier, name), own


def _only(found: Mapping[Key, Mapping[str, Thing]]) -> dict[Key, Thing]:
    return {key: next(iter(things.values())) for key, things in found.items() if len(things) == 1}
