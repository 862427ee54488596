"""The search behind rebuild.py: put characters to the shifted bytes of a broken region, likeliest first.

A region alternates between two conditions. In step: the next character begins where a raw character begins. Out of
step: the first byte of a character (`lead`) is known, its second byte is the first byte of the next raw character.
An orphan with a reading leads from one to the other, since the reading was put between the two bytes; so does an orphan
without one, where the text was decoded in two parts and the border split a character.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from heapq import nlargest
from typing import NamedTuple

from loaders.repair.context import Context, score_by_table
from loaders.repair.detect import ORPHAN, READING
from loaders.repair.gbk import by_lead, leads_before, lost_trails, plausible, to_bytes, widen
from loaders.repair.readings import KNOWN, agrees
from loaders.repair.script import traditional

LONGEST = 40  # items of one region; real ones have 1 to 15
_BEAM = 24
# Where a vanished pair is assumed, only the best states, and of each the best characters, go on: it fits anywhere.
_GAP_BEAM, _GAP_CHARACTERS = 8, 4
# Logarithms: one pair in seven vanishes; a character with a known reading is 50 times as likely as another.
_GAP_COST, _KNOWN_BONUS = 2.0, 4.0
_SPLIT_COST = 4.0  # it happens every 4,096 bytes
_LETTER_COST = 8.0  # a Latin letter right there
_ORPHAN_COST = 6.0  # it begins a region of its own
_READING_MISMATCH = -20.0


class State(NamedTuple):
    """A region rebuilt so far."""

    score: float
    lead: int | None  # the first byte of a character whose second is still to come; None: in step
    last: str  # the character before
    text: str
    readings: tuple[tuple[str, str], ...] = ()
    splits: tuple[int, ...] = ()  # where in the text a split character stands
    bonus: float = 0.0  # what the score owes to known readings
    lost: bool = False  # an orphan swallowed something that can't be told


class _Item(NamedTuple):
    """One step through the raw text: `hit` (an orphan with a reading), `split` (one without) at the beginning or `lost` (one
    without, later on), `pair`, `ascii` or `end`. `value` is the reading or the character; `width` counts raw characters."""

    kind: str
    value: str
    width: int


class _Ending(NamedTuple):
    """A way to complete a character: the character, the lead of the next (or None), what else stood there, a bonus."""

    char: str
    lead: int | None
    extra: str = ""
    bonus: float = 0.0
    reading: tuple[tuple[str, str], ...] = ()
    lost: bool = False


_Endings = dict[int, list[_Ending]]  # by the lead that they complete


@lru_cache(maxsize=4_000)
def _endings(kind: str, value: str) -> _Endings:
    """All ways to complete a character with an item, by first byte."""
    if kind == "hit":
        return _hit_endings(value)
    endings: _Endings = {}
    if kind == "lost":
        for lead in range(0x81, 0xFF):
            endings[lead] = [_Ending(char, None, bonus=-_ORPHAN_COST, lost=True) for char in by_lead(lead).values()]
    if kind == "ascii":  # the second byte of a character
        endings = {lead: [_Ending(char, None)] for lead, char in leads_before(ord(value)).items()}
    pair = to_bytes(widen(value))
    if kind == "end" or pair is None:
        return endings
    # A second byte below 0x80 was an ASCII letter by itself.
    lead_after, extra = (pair[1], "") if pair[1] > 0x80 else (None, chr(pair[1]))
    for lead, char in leads_before(pair[0]).items():
        endings.setdefault(lead, []).append(_Ending(char, lead_after, extra))
    return endings


def _hit_endings(reading: str) -> _Endings:
    """The traditional characters with a reading, by first byte."""
    endings: _Endings = {}
    older = traditional()
    for (lead, _), char in plausible().items():
        if char in older and agrees(char, reading):
            bonus = _KNOWN_BONUS if KNOWN.get(char) == reading else 0.0
            endings.setdefault(lead, []).append(_Ending(char, None, "", bonus, ((char, reading),)))
    return endings


class Search:
    """Searches the regions of one raw text."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._context = Context(raw)

    def complete(self, left: str, start: int, gaps: bool) -> list[tuple[int, State]]:
        """All rebuilt regions that begin with the orphan raw[start] after the character `left`, with the raw offset
        where each ends. With `gaps`, single pairs may have vanished in between."""
        found: list[tuple[int, State]] = []
        states = [State(0.0, None, left, "")]
        at = start
        for _ in range(LONGEST):
            item = self._item(at, at == start)
            if item.kind != "hit" and at > start:
                found += [(at, self._close(state, at)) for state in states if state.lead is None]
                states = [state for state in states if state.lead is not None]
            states = _likeliest(self._step(states, item, gaps), _BEAM if item.kind != "split" else 126)
            if not states:
                break
            at += item.width
        return found

    def _item(self, at: int, first: bool) -> _Item:
        raw = self._raw
        char = raw[at : at + 1]
        if char == "?":
            hit = ORPHAN.match(raw, at)
            if hit:
                return _Item("hit", hit[1], hit.end() - at)
            return _Item("split" if first else "lost", char, 1)
        if to_bytes(widen(char)) is None:
            return _Item("end", char, 1)
        if char.isascii():
            return _Item("ascii", char, 1)
        reading = READING.match(raw, at + 1)
        return _Item("pair", char, reading.end() - at if reading and agrees(char, reading[1]) else 1)

    def _step(self, states: list[State], item: _Item, gaps: bool) -> Iterator[State]:
        endings = _endings(item.kind, item.value)
        for state in states:
            if state.lead is not None:
                yield from self._end(state, endings.get(state.lead, ()))
            elif item.kind == "hit":
                yield from _open(state, item.value)
            elif item.kind == "split":
                for lead in range(0x81, 0xFF):
                    yield state._replace(score=-_SPLIT_COST, lead=lead, splits=(0,))
        if gaps and endings:
            yield from self._over_gap(states, endings)

    def _end(self, state: State, endings: Iterable[_Ending]) -> Iterator[State]:
        for ending in endings:
            score = state.score + ending.bonus + self._context.score(state.last, ending.char)
            if ending.extra:
                score -= _LETTER_COST
            yield State(
                score=score,
                lead=ending.lead,
                last=ending.extra or ending.char,
                text=state.text + ending.char + ending.extra,
                readings=state.readings + ending.reading,
                splits=state.splits,
                bonus=state.bonus + ending.bonus,
                lost=state.lost or ending.lost,
            )

    def _over_gap(self, states: list[State], endings: _Endings) -> Iterator[State]:
        """A vanished pair before the item: the second byte of one character and the first of the next."""
        for state in _likeliest((state for state in states if state.lead is not None), _GAP_BEAM):
            for after, second in self._before_gap(state):
                for lead in lost_trails(second) & endings.keys():
                    yield from self._end(after, endings[lead])

    def _before_gap(self, state: State) -> list[tuple[State, int]]:
        """The likeliest characters whose second byte can have vanished, as (state, that second byte)."""
        lead = state.lead if state.lead is not None else 0
        found: list[tuple[State, int]] = []
        for second, char in by_lead(lead).items():
            if lost_trails(second):
                score = state.score - _GAP_COST + self._context.score(state.last, char)
                found.append((state._replace(score=score, last=char, text=state.text + char), second))
        return nlargest(_GAP_CHARACTERS, found, key=lambda pair: pair[0].score)

    def plain(self, start: int, end: int) -> float:
        """The score of raw[start:end] as it stands, without the readings in it."""
        text, orphans = ORPHAN.subn("", READING.sub("", self._raw[start : end + 1]))
        return score_by_table(text) - orphans * _ORPHAN_COST

    def _close(self, state: State, at: int) -> State:
        """The final score of a state: does what follows go with it, and its reading, if one follows?"""
        following, bonus = self._raw[at : at + 1], 0.0
        reading = READING.match(self._raw, at)
        if reading:
            bonus = 0.0 if agrees(state.last, reading[1]) else _READING_MISMATCH
            following = self._raw[reading.end() : reading.end() + 1]
        return state._replace(
            score=state.score + bonus + (self._context.score(state.last, following) if following else 0.0)
        )


def _open(state: State, reading: str) -> Iterator[State]:
    """The orphan is the first byte of a character; the byte before it and it looked like one that has the reading."""
    last = to_bytes(widen(state.last))
    for second, char in with_reading(reading).get(last[1], ()) if last else ():
        bonus = _KNOWN_BONUS if KNOWN.get(char) == reading else 0.0
        readings = (*state.readings, (char, reading))
        yield state._replace(score=state.score + bonus, lead=second, readings=readings, bonus=state.bonus + bonus)


@lru_cache(maxsize=4_000)
def with_reading(reading: str) -> dict[int, list[tuple[int, str]]]:
    """The traditional characters of GBK with a reading, as first byte -> (second byte, character)."""
    found: dict[int, list[tuple[int, str]]] = {}
    for char in traditional():
        pair = to_bytes(char)
        if pair and agrees(char, reading):
            found.setdefault(pair[0], []).append((pair[1], char))
    return found


def _likeliest(states: Iterable[State], number: int) -> list[State]:
    return nlargest(number, states, key=lambda state: state.score)
