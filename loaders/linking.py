"""Which node a thing of a document is: the same thing in two documents is one node, two things of one name are two.

In this order: a decision (decisions.py); a division of the document's place; a name that the catalogue knows; a name
that means something only where it was said (省工信厅, 市级创新联合体: of the document's province, city, or of the
document alone where its place is not clear); else type and name.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph import identifiers
from graph.values import Value
from loaders.decisions import Decisions, Named
from loaders.divisions import Division, divisions
from loaders.known import KnownNames

# A name that begins with a rank only: of which province or city, the document knows.
_OF_PROVINCE = re.compile(r"(?:全|我|本)?(?:省(?!会)|自治区)")
_OF_CITY = re.compile(r"(?:全|我|本)?(?:市(?!场|值|政)|区(?!块|域)|县(?!域)|州(?=[级委政]))")
_GENERIC_PLACE = re.compile(
    r"(?:高新|经开|开发|经济技术开发|高新技术产业开发|新|保税|综合保税|自贸|自由贸易试验)区|全?[省市县区]"
)
_SPEAKING = {"Organisation": 3, "Document": 3, "Place": 1}  # how loudly these say where a document is from
_CLEARLY = 2  # times that the city of a document is named more often than any other

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """The node that a thing is: id, name there, and what else is known of it; `known`: not from this document alone."""

    id: str
    name: str
    known: bool = False
    properties: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a document is from: its node, its file's name, and the place that it is about, outermost first."""

    document: str
    file: str
    near: tuple[str, ...] = ()

    @property
    def province(self) -> str:
        """Its province, or nothing."""
        return self.near[0] if self.near else ""

    @property
    def city(self) -> str:
        """Its city, or nothing; 北京市 is province and city."""
        return self.near[-1] if self.near and self.near[-1].endswith(("市", "州", "盟", "地区")) else ""


def place_of(things: Iterable[tuple[str, str, int]]) -> tuple[str, ...]:
    """Province and city that the things of a document (type, name, number of mentions) speak of most."""
    provinces: Counter[str] = Counter()
    cities: Counter[tuple[str, ...]] = Counter()
    for kind, name, mentions in things:
        found = divisions().head(name) if kind in _SPEAKING else None
        if found is not None:
            provinces[found.path[0]] += _SPEAKING[kind] * mentions
            cities[found.path[:2]] += _SPEAKING[kind] * mentions * (len(found.path) > 1)
    if not provinces:
        return ()
    province = max(sorted(provinces), key=provinces.__getitem__)
    own = [(n, path) for path, n in cities.most_common() if n and path[0] == province]
    clear = own and (len(own) == 1 or own[0][0] >= _CLEARLY * own[1][0])
    return own[0][1] if clear else (province,)


class Linker:
    """Names -> nodes, by decisions and the catalogue's names."""

    def __init__(self, known: KnownNames, decisions: Decisions) -> None:
        self._known = known
        self._decisions = decisions

    def node(
        self, kind: str, name: str, setting: Setting, *, role: str = "", others: Sequence[str] = (), near: Names = ()
    ) -> Node:
        """The node of a thing known by its name (no list, no figure); `others` are its other names in the document.

        `role` tells persons apart; `near` is the place that a place is said to lie in.
        """
        where = (setting.document, setting.file)
        apart = self._decisions.apart_as(kind, name, *where)
        same = self._decisions.same_as(kind, name, *where)
        if same is not None and same.id:
            return Node(same.id, name, known=True)
        called = same.name if same is not None else name
        found = self._natural(kind, called, setting, "" if same else role, others, near, apart)
        return found if apart is None else self._kept_apart(found, apart)

    def _kept_apart(self, found: Node, apart: Named) -> Node:
        """The node of a thing that is no other's namesake; where the names differ, so do the ids already."""
        if self._decisions.apart[apart].form != apart.form:
            return found
        own = hashlib.sha256(apart.where.encode()).hexdigest()[:8]
        return Node(f"{found.id}-{own}", found.name, False, found.properties)

    def _natural(
        self,
        kind: str,
        name: str,
        setting: Setting,
        role: str,
        others: Sequence[str],
        near: Names,
        apart: Named | None,
    ) -> Node:
        if kind == "Place":
            return _place(name, setting, near or setting.near)
        if kind == "Person":
            return Node(identifiers.person_id(name, role), name)
        for called in (name, *others) if apart is None else ():
            thing = self._known.find(kind, called, setting.province)
            if thing is not None and not self._is_kept_from(kind, name, thing.name):
                return Node(thing.id, thing.name, known=True)
        if kind == "Document":
            return Node(identifiers.document_id(None, name), name)
        return Node(identifiers.entity_id(kind, f"{scope(name, setting)}{name}"), name)

    def _is_kept_from(self, kind: str, name: str, other: str) -> bool:
        """Whether two names are decided to be different things."""
        mine, theirs = Named.of(kind, name), Named.of(kind, other)
        return self._decisions.apart.get(mine) == theirs or self._decisions.apart.get(theirs) == mine


def scope(name: str, setting: Setting) -> str:
    """What has to stand before a name that means something only where it was said; empty for all others."""
    if _OF_PROVINCE.match(name):
        return f"{setting.province or setting.document}/"
    if _OF_CITY.match(name):
        return f"{setting.city or setting.document}/"
    return ""


def _place(name: str, setting: Setting, near: Names) -> Node:
    division = divisions().find(name, near)
    if division is not None:
        return Node(division.id, division.name, known=True, properties=_of_division(division))
    if divisions().is_division(name):  # several have this name, and nothing decides between them
        return Node(identifiers.place_id(f"{setting.document}/{name}", None), name)
    if _GENERIC_PLACE.fullmatch(name):
        inner = "/".join(near) or setting.document
        return Node(identifiers.place_id(f"{inner}/{name}", None), name)
    return Node(identifiers.place_id(name, None), name)


def _of_division(division: Division) -> dict[str, Value]:
    """What the list of divisions says, and the document does not."""
    made: dict[str, Value] = {"kind": division.kind}
    if division.code:
        made["code"] = division.code
    return {**made, "inferred": sorted(made)}
