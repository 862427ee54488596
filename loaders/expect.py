"""Build assertions: what a source is expected to hold, as data in its source.yml; a load that breaks one stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graph.errors import SourceError
from loaders.source import Source, line_of, without_line


def check_expectations(source: Source) -> None:
    """Raises SourceError, with the line of the assertion, for the first that does not hold."""
    for expected in source.expectations:
        place = f"{source.name}/source.yml:{line_of(expected)}"
        kind = next((k for k in _CHECKS if k in expected), None)
        if kind is None:
            raise SourceError("unknown assertion", place=place, remedy=f"it starts with one of {', '.join(_CHECKS)}")
        if failure := _CHECKS[kind](source, without_line(expected)):
            raise SourceError(
                f"the build assertion does not hold: {failure}",
                place=place,
                remedy="correct the facts, or the assertion if the document is with it",
            )


def _count(source: Source, expected: Mapping[str, Any]) -> str:
    kind = expected["count"]
    found = sum(e.type == kind for e in source.entities) + sum(r.type == kind for r in source.relations)
    low, high = expected.get("min", 0), expected.get("max", found)
    return "" if low <= found <= high else f"{found} of {kind}, not {low} to {high}"


def _members(source: Source, expected: Mapping[str, Any]) -> str:
    included = [r for r in source.relations if r.type == "INCLUDES" and r.source == expected["members"]]
    included.sort(key=lambda r: r.properties.get("position", 0))
    names = {e.key: e.properties.get("name") for e in source.entities}
    found = [names[r.target] for r in included]
    if "are" not in expected:
        return "" if len(found) == expected.get("number") else f"{len(found)} members, not {expected.get('number')}"
    return "" if found == expected["are"] else f"the members are {'、'.join(map(str, found)) or 'none'}"


def _property(source: Source, expected: Mapping[str, Any]) -> str:
    entity = source.entity(expected["property"])
    if entity is None:
        return f"there is no {expected['property']}"
    wrong = {
        k: entity.properties.get(k) for k, v in without_line(expected["is"]).items() if entity.properties.get(k) != v
    }
    return f"{expected['property']} has {wrong}" if wrong else ""


def _related(source: Source, expected: Mapping[str, Any]) -> str:
    start, kind, end = expected["related"]
    found = any((r.source, r.type, r.target) == (start, kind, end) for r in source.relations)
    return "" if found else f"no {start} {kind} {end}"


_CHECKS: dict[str, Callable[[Source, Mapping[str, Any]], str]] = {
    "count": _count,
    "members": _members,
    "property": _property,
    "related": _related,
}
