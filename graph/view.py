"""Where things stand in a picture: positions for a subgraph, computed here so that the browser need not.

The first centre stands in the middle; what it brings stands on ellipses around it, each type of thing in a sector of its
own. Every further centre stays where it is and its own things take the nearest free places, outward first. Positions are
given out once and in order, so the same centres give the same picture, and one centre more moves nothing.

No force-directed layout: those of networkx want scipy from 500 nodes on, take seconds, and move everything when one
thing is added.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import Model
from graph.results import Relation, Subgraph, Thing

Position = tuple[float, float]

# Least distance between two things, in the picture's units (pixels at zoom 1): a dot with two lines of text below it.
# Text is wide, so everything is laid out in circles and then stretched.
APART = 74.0
STRETCH = 1.9
OUTWARD = 0.35  # how much farther a free place behind a centre seems than one before it


@dataclass(slots=True)
class _Ground:
    """The places taken so far, unstretched, found again by the square that they lie in."""

    places: dict[str, Position] = field(default_factory=dict)
    squares: dict[tuple[int, int], list[Position]] = field(default_factory=dict)

    def take(self, thing: str, place: Position) -> None:
        self.places[thing] = place
        self.squares.setdefault(_square(place), []).append(place)

    def is_free(self, place: Position) -> bool:
        column, row = _square(place)
        near = (p for x in (-1, 0, 1) for y in (-1, 0, 1) for p in self.squares.get((column + x, row + y), ()))
        return all(math.dist(place, taken) >= APART * 0.999 for taken in near)


def _square(place: Position) -> tuple[int, int]:
    return math.floor(place[0] / APART), math.floor(place[1] / APART)


def positions(subgraph: Subgraph, model: Model) -> dict[str, Position]:
    """A place (x to the right, y downward, in pixels) for every thing of a neighbourhood, by id."""
    things = {t.id: t for t in subgraph.things}
    near = _neighbours(subgraph.relations)
    ground = _Ground()
    for centre, brought in subgraph.brought.items():
        if centre not in ground.places:
            ground.take(centre, _entrance(ground, near.get(centre, ())))
        _surround(ground, centre, _in_order([things[i] for i in brought], centre, subgraph.relations, model))
    return {i: (round(x * STRETCH, 1), round(y, 1)) for i, (x, y) in ground.places.items()}


def _entrance(ground: _Ground, near: Collection[str]) -> Position:
    """Where a centre comes in that no other brought: beside something that it is related to, else beside everything."""
    if not ground.places:
        return (0.0, 0.0)
    for thing in sorted(near):
        if thing in ground.places:
            middle = ground.places[thing]
            return _free_places(ground, middle, math.atan2(middle[1], middle[0]), 1)[0]
    return (max(x for x, _ in ground.places.values()) + 6 * APART, 0.0)


def _neighbours(relations: Sequence[Relation]) -> Mapping[str, Collection[str]]:
    near: dict[str, dict[str, None]] = {}
    for relation in relations:
        near.setdefault(relation.source, {})[relation.target] = None
        near.setdefault(relation.target, {})[relation.source] = None
    return near


def _in_order(things: Sequence[Thing], centre: str, relations: Sequence[Relation], model: Model) -> list[Thing]:
    """By type, then by place in the list that the centre may be, then by name."""
    types = {name: place for place, name in enumerate(model.nodes)}
    listed = {r.target: r.properties.get("position") for r in relations if r.source == centre}

    def place(thing: Thing) -> tuple[int, int, str, str]:
        position = listed.get(thing.id)
        return (types[thing.type], position if isinstance(position, int) else 0, thing.name, thing.id)

    return sorted(things, key=place)


def _surround(ground: _Ground, centre: str, things: Sequence[Thing]) -> None:
    """Give `things` places around the centre, in their order clockwise."""
    middle = ground.places[centre]
    alone = len(ground.places) == 1
    start = -math.pi / 2 if alone or middle == (0.0, 0.0) else math.atan2(middle[1], middle[0])
    rings = _even_rings(middle, len(things)) if alone else _free_places(ground, middle, start, len(things))
    for thing, place in zip(things, sorted(rings, key=lambda p: _turn(middle, p, start, alone)), strict=True):
        ground.take(thing.id, place)


def _turn(middle: Position, place: Position, start: float, alone: bool) -> tuple[float, float]:
    """Where to sort a place: clockwise from the top around a lone centre, else from one side of `start` to the other."""
    angle = math.atan2(place[1] - middle[1], place[0] - middle[0]) - start
    turned = angle % math.tau if alone else (angle + math.pi) % math.tau
    return (round(turned, 6) % round(math.tau, 6), math.dist(middle, place))


def _even_rings(middle: Position, count: int) -> Iterator[Position]:
    """Places on as few rings as hold them, each ring evenly filled."""
    radii: list[float] = []
    room: list[int] = []
    while sum(room) < count:
        radii.append(APART * (2.2 + len(radii)))
        room.append(_fits(radii[-1]))
    left, space = count, sum(room)
    for ring, (radius, fits) in enumerate(zip(radii, room, strict=True)):
        here = left if ring == len(radii) - 1 else round(left * fits / space)
        left, space = left - here, space - fits
        # Every second ring is turned by half a step, so that labels do not stand in a line behind each other.
        turn = -math.pi / 2 + (math.pi / here if ring % 2 and here else 0.0)
        yield from (_on_ring(middle, radius, turn + math.tau * i / here) for i in range(here))


def _free_places(ground: _Ground, middle: Position, outward: float, count: int) -> list[Position]:
    """The `count` nearest free places around `middle`; those before it count as nearer than those behind it."""
    found: list[tuple[float, Position]] = []
    ring = 0
    while len(found) < 2 * count:
        radius = APART * (1.6 + ring)
        for step in range(_fits(radius)):
            angle = math.tau * step / _fits(radius)
            place = _on_ring(middle, radius, outward + angle)
            if ground.is_free(place):
                found.append((radius * (1 + OUTWARD * (1 - math.cos(angle))), place))
        ring += 1
    return [place for _, place in sorted(found)[:count]]


def _fits(radius: float) -> int:
    """How many places, APART from each other, a ring has."""
    return int(math.pi / math.asin(APART / (2 * radius)) + 1e-9)


def _on_ring(middle: Position, radius: float, angle: float) -> Position:
    return (middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle))
