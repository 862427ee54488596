"""Build assertions: what a source is expected to hold, as data in its source.yml; a load that breaks one stops."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy

from graph.errors import SourceError
from graph.model import Model
from loaders.source import Block, Source, without_line


def check_expectations(source: Source, model: Model) -> None:
    """Raises SourceError, with the line of the assertion, for the first that is malformed or does not hold."""
    for expected in source.expectations:
        block = Block(copy(expected), f"{source.name}/source.yml")
        kind = next((k for k in _CHECKS if k in block.fields), None)
        if kind is None:
            raise SourceError(
                "unknown assertion", place=block.place, remedy=f"it starts with one of {', '.join(_CHECKS)}"
            )
        failure = _CHECKS[kind](source, block, model)
        block.finish()
        if failure:
            raise SourceError(
                f"the build assertion does not hold: {failure}",
                place=block.place,
                remedy="correct the facts, or the assertion if the document is with it",
            )


def _count(source: Source, block: Block, model: Model) -> str:
    kind = block.pop("count", str)
    if kind not in model.nodes and kind not in model.relations:
        raise SourceError(f"the model has no type {kind!r}", place=block.place)
    found = sum(e.type == kind for e in source.entities) + sum(r.type == kind for r in source.relations)
    low, high = block.pop("min", int, default=0), block.pop("max", int, default=found)
    return "" if low <= found <= high else f"{found} of {kind}, not {low} to {high}"


def _members(source: Source, block: Block, model: Model) -> str:
    group, number = block.pop("members", str), block.pop("number", int, default=-1)
    wanted = block.pop("are", list, default=[] if number >= 0 else None)
    included = [r for r in source.relations if r.type == "INCLUDES" and r.source == group]
    included.sort(key=lambda r: r.properties.get("position", 0))
    names = {e.key: e.properties.get("name") for e in source.entities}
    found = [names[r.target] for r in included]
    return "" if found == wanted or len(found) == number else f"the members are {'、'.join(map(str, found)) or 'none'}"


def _property(source: Source, block: Block, model: Model) -> str:
    key, wanted = block.pop("property", str), without_line(block.pop("is", dict))
    entity = source.entity(key)
    if entity is None:
        return f"there is no {key}"
    wrong = {k: entity.properties.get(k) for k, v in wanted.items() if entity.properties.get(k) != v}
    return f"{key} has {wrong}, not { ({k: wanted[k] for k in wrong}) }" if wrong else ""


def _related(source: Source, block: Block, model: Model) -> str:
    fact = tuple(block.pop("related", list))
    found = fact in {(r.source, r.type, r.target) for r in source.relations}
    return "" if found else f"no {' '.join(map(str, fact))}"


_CHECKS: dict[str, Callable[[Source, Block, Model], str]] = {
    "count": _count,
    "members": _members,
    "property": _property,
    "related": _related,
}
