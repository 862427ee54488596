"""What is annotated, and what was found, in one document, in the same form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from graph.errors import SourceError
from loaders.evaluate.names import Amount, amount, forms, norm, open_words

_CODED = re.compile(r"[“\"]?[0-9+X×]{3,}")  # a code-named system: 415X, 3830, 13+34
# Types that are as good as another: annotators and extractors draw these lines differently.
_ALIKE = {
    "Chain": {"Industry"}, "Industry": {"Chain", "Cluster"}, "Cluster": {"Industry"},
    "ClusterTier": {"Cluster", "Programme"}, "Programme": {"Document"}, "Document": {"Programme"},
    "Park": {"Platform"}, "Platform": {"Park"},
}  # fmt: skip
_TYPES = frozenset(
    [
        "Industry",
        "IndustryGroup",
        "Chain",
        "Cluster",
        "ClusterTier",
        "EnterpriseTier",
        "Park",
        "Platform",
        "Project",
        "Programme",
        "Organisation",
        "Person",
        "Place",
        "Target",
        "Document",
    ]
)
_RELATIONS = frozenset(
    [
        "INCLUDES",
        "FOCUSES_ON",
        "COVERS",
        "SETS_TARGET",
        "MEASURES",
        "IN_TIER",
        "ADVANCES_TO",
        "LOCATED_IN",
        "ISSUES",
        "PART_OF",
        "LEADS",
        "SUCCEEDS",
    ]
)


@dataclass(slots=True)
class Thing:
    """An entity, annotated or found; `types` are those that it may be found as."""

    type: str
    name: str
    forms: set[str]
    quotes: list[str]
    types: set[str]
    is_open: bool
    amount: Amount | None
    members: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation by its ends; an annotated one may have other pairs of ends that are as right."""

    type: str
    ends: Sequence[tuple[str, str]]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """All that is annotated, or found, in one document."""

    things: Mapping[str, Thing]
    relations: Sequence[Relation]
    open_words: frozenset[str] = frozenset()
    """Of annotations: umbrella words (制造业, 企业 …), which are right and wrong nowhere."""


def read_gold(path: Path) -> Side:
    """The annotations of one document; raises SourceError where the file holds none."""
    try:
        gold = json.loads(path.read_text("utf-8"))
        return replace(_gold(gold["entities"], gold["relations"]), open_words=open_words(path))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise SourceError(f"the annotations cannot be read: {error}", place=str(path)) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise SourceError(
            f"these are no annotations: {error!r}",
            place=str(path),
            remedy="a file holds `entities` (id, type, name, quote) and `relations` (type, source, target)",
        ) from error


def _gold(entities: Iterable[Mapping[str, Any]], stated: Iterable[Mapping[str, Any]]) -> Side:
    things = {e["id"]: _annotated(e) for e in entities if e["type"] in _TYPES}
    relations = []
    for r in stated:
        kind, ends = _directed(r["type"], (r["source"], r["target"]), things)
        if kind in _RELATIONS and ends[0] in things and ends[1] in things:
            others = [_directed(r["type"], (pair[0], pair[1]), things)[1] for pair in r.get("or", [])]
            relations.append(Relation(kind, [ends, *others], bool(r.get("optional"))))
            if kind == "INCLUDES":
                things[ends[0]].members.add(ends[1])
    return Side(things, relations)


def _annotated(entity: Mapping[str, Any]) -> Thing:
    kind, name, quote, more = entity["type"], entity["name"], entity["quote"], entity.get("attrs", {})
    said = {**entity, **more}
    others = [*said.get("aliases", []), *([said["alias"]] if said.get("alias") else [])]
    types = {
        kind,
        *_ALIKE.get(kind, ()),
        *([said["alt_type"]] if said.get("alt_type") else []),
        *said.get("alt_types", []),
    }
    if _CODED.match(name):
        types |= {"Programme", "ClusterTier", "IndustryGroup"}
    is_target = kind == "Target"
    is_open = bool(said.get("optional")) or (is_target and said.get("kind", "target") != "target")
    size = amount({**more, **entity.get("properties", {}), **_own(entity)}) if is_target else None
    return Thing(kind, name, forms(name, [quote, *others]), [norm(quote)], types, is_open, size)


def _own(entity: Mapping[str, Any]) -> dict[str, Any]:
    return {k: entity[k] for k in ("value", "unit") if k in entity}


def found_in(facts: Iterable[Mapping[str, Any]], document: str, until: int | None = None) -> Side:
    """What an extractor said of one document, as `lianpu extract` prints it; `until`: only what begins before."""

    def here(places: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        return [p for p in places if p["document"] == document and (until is None or p["start"] < until)]

    rows = list(facts)
    things: dict[str, Thing] = {}
    for row in rows:
        mentions = here(row.get("mentions", [])) if row["kind"] == "entity" and row["type"] in _TYPES else []
        if mentions:
            things[row["id"]] = _extracted(row, [m["quote"] for m in mentions])
    relations = []
    for row in rows:
        if row["kind"] == "relation" and here(row.get("evidence", [])):
            kind, ends = _directed(row["type"], (row["source"], row["target"]), things)
            if kind in _RELATIONS:
                relations.append(Relation(kind, [ends]))
                if kind == "INCLUDES" and ends[0] in things:
                    things[ends[0]].members.add(ends[1])
    return Side(things, relations)


def _extracted(row: Mapping[str, Any], quotes: Sequence[str]) -> Thing:
    said = row.get("properties") or {}
    is_target = row["type"] == "Target"
    size = amount({**row.get("attrs", {}), **said, **_own(row)}) if is_target else None
    is_open = is_target and said.get("kind", "target") != "target"
    return Thing(
        row["type"], row["name"], forms(row["name"], quotes), [norm(q) for q in quotes], {row["type"]}, is_open, size
    )


def _directed(kind: str, ends: tuple[str, str], things: Mapping[str, Thing]) -> tuple[str, tuple[str, str]]:
    """Two ways of writing the same relation down are one."""
    if kind == "ISSUED_BY":
        kind, ends = "ISSUES", (ends[1], ends[0])
    if kind == "COVERS" and ends[0] in things and things[ends[0]].type == "Target":
        kind = "MEASURES"
    return kind, ends
