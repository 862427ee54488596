"""What is claimed, by which words, and which claim the current view shows.

A node or relation keeps every claim made of it, each with its document, so that contradictions stay and a document can
be taken out exactly. The properties that queries see are derived from the claims here, and only here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from graph.model import Model
from graph.statement import Facts, Origin, Status
from graph.text import grams, search_forms
from graph.values import Value

Key = TypeVar("Key")
CONFIDENCE = "confidence"  # the property that only candidates have: of several claims, the surest counts


@dataclass(frozen=True, slots=True)
class Claim:
    """What the passage `passage` of `document` says; `properties` is canonical JSON, so that claims can be compared."""

    document: str
    passage: str
    properties: str
    status: Status
    origin: Origin = "catalogue"


@dataclass(frozen=True, slots=True)
class Source:
    """What decides between two documents: what kind of document each is, and its date."""

    kind: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Contribution:
    """All that one document says: claims by node id, and by (relation type, source id, target id)."""

    passages: Mapping[str, Mapping[str, Value]]
    types: Mapping[str, str]
    nodes: Mapping[str, frozenset[Claim]]
    relations: Mapping[tuple[str, str, str], frozenset[Claim]]

    def beside(self, held: Contribution, own: Origin) -> Contribution:
        """This, which is of the origin `own`, together with what `held` has of others: each replaces only its own."""
        nodes, relations = _joined(self.nodes, held.nodes, own), _joined(self.relations, held.relations, own)
        kept = {c.passage for claims in (*nodes.values(), *relations.values()) for c in claims}
        passages = {i: p for i, p in held.passages.items() if i in kept}
        return Contribution({**passages, **self.passages}, {**held.types, **self.types}, nodes, relations)

    def reviewed(self) -> set[str]:
        """Ids of the passages that state something reviewed."""
        every = (*self.nodes.values(), *self.relations.values())
        return {c.passage for claims in every for c in claims if c.status == "asserted"}


def _joined(
    new: Mapping[Key, frozenset[Claim]], held: Mapping[Key, frozenset[Claim]], own: Origin
) -> dict[Key, frozenset[Claim]]:
    joined = dict(new)
    for key, claims in held.items():
        if others := frozenset(c for c in claims if c.origin != own):
            joined[key] = joined.get(key, frozenset()) | others
    return joined


def claims_of_relation(row: Mapping[str, Any]) -> Iterator[Claim]:
    """The claims of a relation as stored; where no origins stand, all are of the catalogue."""
    columns = (row[name] for name in ("documents", "evidence", "claims", "statuses"))
    origins = row["origins"] or ["catalogue"] * len(row["claims"])
    return map(Claim, *columns, origins)


def claims_of_mention(row: Mapping[str, Any], document: str) -> Iterator[Claim]:
    """The claims of a MENTIONS as stored, of one passage of a document."""
    count = len(row["claims"])
    return claims_of_relation({**row, "documents": [document] * count, "evidence": [row["passage"]] * count})


def canonical(properties: Mapping[str, Value]) -> str:
    """`properties` as JSON that is equal wherever they are."""
    return json.dumps(properties, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def contribution(facts: Facts, model: Model) -> Contribution:
    """What `facts` says, with the properties cleaned by the model; statements of one passage are taken together."""
    passages: dict[str, Mapping[str, Value]] = {}
    types: dict[str, str] = {}
    said: dict[tuple[str, ...], dict[tuple[str, Status], dict[str, Value]]] = {}
    for s in facts.statements:
        words = s.evidence
        place = {"start": words.start, "end": words.end}
        passages[words.id] = {
            "document": words.document,
            "quote": words.quote,
            **{key: at for key, at in place.items() if at is not None},
        }
        key = (s.type, s.subject, s.target) if s.target else (s.subject,)
        if not s.target:
            types[s.subject] = s.type
        properties = model.clean_properties(s.type, s.properties)
        said.setdefault(key, {}).setdefault((words.id, s.status), {}).update(properties)
    claims = {
        key: frozenset(
            Claim(facts.document, passage, canonical(p), status, facts.origin)
            for (passage, status), p in by_words.items()
        )
        for key, by_words in said.items()
    }
    nodes = {key[0]: c for key, c in claims.items() if len(key) == 1}
    relations = {(key[0], key[1], key[2]): c for key, c in claims.items() if len(key) == 3}
    return Contribution(passages, types, nodes, relations)


def ranked(claims: Iterable[Claim], sources: Mapping[str, Source], model: Model) -> list[Claim]:
    """The claims, the one whose word counts first: reviewed before found, higher document kind, later, then by id."""
    kinds = {kind: place for place, kind in enumerate(model.vocabularies["document_kind"])}

    def precedence(claim: Claim) -> tuple[bool, int, list[int], str, str]:
        source = sources.get(claim.document, Source())
        later_first = [-ord(c) for c in source.date.ljust(10, "0")]
        return (
            claim.status != "asserted",
            kinds.get(source.kind, len(kinds)),
            later_first,
            claim.document,
            claim.passage,
        )

    return sorted(claims, key=precedence)


def authority(own: Iterable[Claim], model: Model) -> Source:
    """What decides for a document, from what it says of itself."""
    shown = chosen(ranked(own, {}, model))
    return Source(str(shown.get("kind", "")), str(shown.get("date", "")))


def chosen(claims: Sequence[Claim]) -> dict[str, Value]:
    """The properties that the current view shows, from claims in `ranked` order: the first word on each; lists are joined.

    Where something was reviewed, what was not has no say: what is called asserted shows nothing that is not.
    """
    shown: dict[str, Value] = {}
    best = status(claims)
    for claim in (c for c in claims if c.status == best):
        for name, value in json.loads(claim.properties).items():
            held = shown.setdefault(name, value)
            if isinstance(held, list) and isinstance(value, list):
                shown[name] = list(dict.fromkeys([*held, *value]))
            elif name == CONFIDENCE:
                shown[name] = max(held, value)
    return shown


def status(claims: Iterable[Claim]) -> Status:
    """Asserted as soon as one claim is."""
    return "asserted" if any(c.status == "asserted" for c in claims) else "candidate"


def stored_claims(claims: Sequence[Claim]) -> dict[str, list[str]]:
    """Claims as lists of equal length; origins only where one is not the catalogue."""
    columns = {"claims": [c.properties for c in claims], "statuses": [str(c.status) for c in claims]}
    origins = [str(c.origin) for c in claims]
    return columns | ({"origins": origins} if set(origins) != {"catalogue"} else {})


def node_properties(kind: str, identifier: str, claims: Sequence[Claim]) -> dict[str, Value]:
    """All that is stored at a node: what is shown, and what it is found by."""
    shown = chosen(claims)
    name = str(shown.get("name", identifier))
    others = shown.get("aliases")
    aliases = [alias for alias in others if alias != name] if isinstance(others, list) else []
    if aliases:
        shown["aliases"] = aliases
    else:
        shown.pop("aliases", None)
    english = shown.get("name_en")
    forms = search_forms([name, *aliases, *([english] if isinstance(english, str) else [])])
    return {
        **shown,
        "id": identifier,
        "type": kind,
        "name": name,
        "status": status(claims),
        "documents": sorted({c.document for c in claims}),
        "search": forms,
        "grams": grams(forms),
    }


def relation_properties(identifier: str, claims: Sequence[Claim]) -> dict[str, Value]:
    """All that is stored at a relation: what is shown (claims in `ranked` order), and its evidence as lists of equal length."""
    kept = sorted(claims, key=lambda c: (c.document, c.passage, c.status, c.origin))
    return {
        **chosen(claims),
        "id": identifier,
        "status": status(claims),
        "evidence": [c.passage for c in kept],
        "documents": [c.document for c in kept],
        **stored_claims(kept),
    }
