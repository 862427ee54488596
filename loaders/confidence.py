"""How likely a candidate is right: one figure between 0 and 1, from what is at hand when it is found."""

from __future__ import annotations

from collections.abc import Sequence

# What is left of the doubt in a thing that is mentioned again, that others know too, or whose name a class of the genre
# ends (示范区, 行动方案): its end and its type are then sure.
_AGAIN, _KNOWN, _CLASSED = 0.8, 0.4, 0.7
_MOST_COUNTED = 4  # mentions; more say nothing new
_DOUBT = 0.3  # in a thing found once, of an open class of names
_DAMAGED = 2.0  # times the doubt where the words could not be repaired with certainty
_STATED = 0.1  # doubt in a relation beyond that in its ends
_OPEN = frozenset({"Industry", "Project", "Person", "IndustryGroup"})  # types whose names have no telling end


def of_thing(kind: str, mentions: int, *, known: bool, damaged: bool) -> float:
    """Of a thing: by its mentions, by whether the catalogue or the list of divisions knows it, by the state of the words."""
    doubt = _DOUBT * _AGAIN ** (min(mentions, _MOST_COUNTED) - 1)
    doubt *= (_KNOWN if known else 1.0) * (1.0 if kind in _OPEN else _CLASSED) * (_DAMAGED if damaged else 1.0)
    return round(1 - min(doubt, 0.95), 2)


def of_relation(ends: Sequence[float], evidences: int, *, damaged: bool) -> float:
    """Of a relation: no surer than both its ends are, and surer where several places state it."""
    doubt = _STATED * _AGAIN ** (min(evidences, _MOST_COUNTED) - 1) * (_DAMAGED if damaged else 1.0)
    return round(ends[0] * ends[1] * (1 - doubt), 2)
