"""Found facts against annotated ones: counts by type, and the errors behind them.

The annotations are JSON files with `entities` and `relations`; those marked optional (and figures that are no targets)
are open: finding them counts neither way. Two things are one where their names, freed of marks and of closing words
(产业, 集群 …), agree with one another or with the words; two lists, where they share half their members; two figures,
where they have the same amount in the same words. Relations are right where both ends are. Umbrella words
(`open_words.txt` near the annotations: 制造业, 企业 …) are right and wrong nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from loaders.evaluate.names import core, norm
from loaders.evaluate.sides import Side, Thing

_FIELD_LIKE = {"COVERS": {"COVERS", "FOCUSES_ON"}, "FOCUSES_ON": {"FOCUSES_ON", "COVERS"}}
_WITH_FIELD = frozenset({"Chain", "Cluster", "ClusterTier", "Park", "Platform"})

Triple = tuple[str, str | None, str | None]  # relation type, id of source, id of target


@dataclass(slots=True)
class Count:
    """Of one type: right ones, found ones, annotated ones."""

    right: int = 0
    found: int = 0
    annotated: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.found + other.found, self.annotated + other.annotated)

    @property
    def precision(self) -> float:
        """Share of the found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the annotated that was found."""
        return self.right / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Error:
    """A required fact that was missed, or a found one that is wrong."""

    kind: str  # missed or wrong
    type: str
    fact: str


@dataclass(slots=True)
class Score:
    """Counts by type, and the errors behind them."""

    entities: dict[str, Count] = field(default_factory=dict)
    relations: dict[str, Count] = field(default_factory=dict)
    errors: list[Error] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count another document in."""
        for own, more in ((self.entities, other.entities), (self.relations, other.relations)):
            for kind, count in more.items():
                own[kind] = own.get(kind, Count()) + count
        self.errors += other.errors


def total(counts: Mapping[str, Count]) -> Count:
    """The counts of all types together."""
    return sum(counts.values(), Count())


def _same(gold: Thing, found: Thing) -> bool:
    if gold.type == "Target":
        agree = found.type == "Target" and gold.amount == found.amount
        return agree and any(q in gold.quotes[0] or gold.quotes[0] in q for q in found.quotes)
    return bool(gold.forms & found.forms)


def match(gold: Mapping[str, Thing], found: Mapping[str, Thing]) -> dict[str, str]:
    """Annotated -> found, one to one: the same type before one as good, names before words, then lists by members."""
    pairs: dict[str, str] = {}
    used: set[str] = set()

    def take(test: Callable[[Thing, Thing], bool]) -> None:
        for gid, g in gold.items():
            if gid not in pairs:
                fid = next((i for i, f in found.items() if i not in used and test(g, f)), None)
                if fid is not None:
                    pairs[gid] = fid
                    used.add(fid)

    def named_alike(g: Thing, f: Thing) -> bool:
        return g.type == f.type and norm(g.name) == norm(f.name) and (g.type != "Target" or _same(g, f))

    take(named_alike)
    take(lambda g, f: g.type == f.type != "IndustryGroup" and _same(g, f))
    take(lambda g, f: f.type in g.types and "IndustryGroup" not in (g.type, f.type) and _same(g, f))
    back = {fid: gid for gid, fid in pairs.items()}
    take(lambda g, f: _share_members(g, f, back))
    take(lambda g, f: f.type in g.types and _same(g, f))
    return pairs


def _share_members(gold: Thing, found: Thing, back: Mapping[str, str]) -> bool:
    if not gold.type == found.type == "IndustryGroup" or not gold.members:
        return False
    shared = len({back.get(member) for member in found.members} & gold.members)
    return shared * 2 >= max(len(gold.members), len(found.members))


def score(gold: Side, found: Side) -> Score:
    """Count one document."""
    return _Scoring(gold, found).run()


class _Scoring:
    """The counting of one document: things first, then the relations between those that agree."""

    def __init__(self, gold: Side, found: Side) -> None:
        self.gold, self.found = gold, found
        self.pairs = match(gold.things, found.things)
        self.back = {fid: gid for gid, fid in self.pairs.items()}
        self.neutral: set[str] = set()  # found things that count neither way
        self.made = Score()

    def run(self) -> Score:
        self._annotated_things()
        self._found_things()
        credited, known = self._annotated_relations()
        self._found_relations(credited, known)
        return self.made

    def _entity(self, kind: str) -> Count:
        return self.made.entities.setdefault(kind, Count())

    def _relation(self, kind: str) -> Count:
        return self.made.relations.setdefault(kind, Count())

    def _annotated_things(self) -> None:
        for gid, thing in self.gold.things.items():
            if thing.is_open:
                continue
            count = self._entity(thing.type)
            count.annotated += 1
            count.right += gid in self.pairs
            if gid not in self.pairs:
                self.made.errors.append(Error("missed", thing.type, thing.name))

    def _found_things(self) -> None:
        fields = {
            core(form) for t in self.gold.things.values() if t.type in _WITH_FIELD for form in t.forms
        }  # an industry that is the field of a cluster that stands there is no error
        for fid, thing in self.found.things.items():
            gold = self.gold.things.get(self.back.get(fid, ""))
            if gold.is_open if gold else thing.is_open or _is_no_fact(thing, fields, self.gold.open_words):
                self.neutral.add(fid)
                continue
            self._entity(gold.type if gold else thing.type).found += 1
            if not gold:
                self.made.errors.append(Error("wrong", thing.type, thing.name))

    def _annotated_relations(self) -> tuple[dict[Triple, tuple[int, str]], set[Triple]]:
        """Triple -> the required relation that it is and its type; and all triples that are annotated at all."""
        stated = {(r.type, *self._gold_ends(r.ends[0])) for r in self.found.relations}
        known: set[Triple] = set()
        credited: dict[Triple, tuple[int, str]] = {}
        required: dict[int, list[set[Triple]]] = {}
        for number, relation in enumerate(self.gold.relations):
            keys: list[set[Triple]] = [
                {(kind, *pair) for kind in _FIELD_LIKE.get(relation.type, {relation.type})} for pair in relation.ends
            ]
            known.update(*keys)
            is_open = relation.is_open or any(self.gold.things[end].is_open for end in relation.ends[0])
            if not is_open and not keys[0] & credited.keys():
                credited |= dict.fromkeys(keys[0], (number, relation.type))
                required[number] = keys
        for number, keys in required.items():
            kind, ends = self.gold.relations[number].type, self.gold.relations[number].ends[0]
            others = [k for k in keys[1:] if not k & credited.keys()]  # another fair pair belongs to one fact only
            for k in others:
                credited |= dict.fromkeys(k, (number, kind))
            is_right = bool(set().union(keys[0], *others) & stated)
            count = self._relation(kind)
            count.annotated += 1
            count.right += is_right
            if not is_right:
                names = (self.gold.things[end].name for end in ends)
                self.made.errors.append(Error("missed", kind, " -> ".join(names)))
        return credited, known

    def _gold_ends(self, ends: tuple[str, str]) -> tuple[str | None, str | None]:
        return self.back.get(ends[0]), self.back.get(ends[1])

    def _found_relations(self, credited: Mapping[Triple, tuple[int, str]], known: Collection[Triple]) -> None:
        focused = set(self._members_in_focus())
        seen: set[object] = set()
        for relation in self.found.relations:
            ends = relation.ends[0]
            key = (relation.type, *self._gold_ends(ends))
            number: object
            number, kind = credited.get(key, (None, relation.type))
            if number is None:
                of_focus = relation.type in _FIELD_LIKE and key[1:] in focused
                if key in known or of_focus or self.neutral & {*ends}:
                    continue
                number = (relation.type, *ends)
                if number not in seen and all(end in self.found.things for end in ends):
                    names = (self.found.things[end].name for end in ends)
                    self.made.errors.append(Error("wrong", relation.type, " -> ".join(names)))
            if number not in seen:
                seen.add(number)
                self._relation(kind).found += 1

    def _members_in_focus(self) -> Iterator[tuple[str, str]]:
        """Who focuses on a list may be said to focus on its members."""
        for relation in self.gold.relations:
            for source, target in relation.ends if relation.type in _FIELD_LIKE else ():
                for member in self.gold.things[target].members:
                    yield source, member


def _is_no_fact(thing: Thing, fields: Collection[str], open_words: Collection[str]) -> bool:
    name = core(norm(thing.name))
    is_field = thing.type == "Industry" and any(f == name or (f.endswith(name) and len(name) > 1) for f in fields)
    return is_field or norm(thing.name) in open_words or name in open_words
