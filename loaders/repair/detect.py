"""Whether a text is damaged at all, and in which way: cheap on clean text, which is most of what comes in."""

import re
from collections import Counter
from enum import Enum
from functools import cache
from itertools import islice

from loaders.repair.readings import KNOWN, LETTERS, agrees, readings_of, spelt
from loaders.repair.script import damaged_forms, to_simplified, traditional

# Longer than any word with its reading: (chǎnyèliàn), (tèsèchǎnyè).
READING = re.compile(rf"\([ ]?([{LETTERS}]{{1,24}})[ ]?\)")
# `(` swallowed by an orphan: the sign of a broken region. `??`, `?;`, `?!` are one only where the text is damaged.
ORPHAN = re.compile(rf"\?([{LETTERS}]{{1,6}})[ ]?\)")

_WORD = 6
_ENOUGH = 2000  # readings that are looked at
_SAMPLES, _SAMPLE = 64, 1024
_FREQUENT = frozenset("产业发展电现关术进点链个动设区园经济工厂集群企")  # characters that no writer gives a reading to
_LEAST_TONED = 3
_IN_NAMES = 4  # traditional characters that names in a simplified text may have; more, and a part of it is traditional
# A simplified text is taken as annotated by a machine when this many common characters have a reading. People give
# readings to rare characters (莒、郯、朐), a few in a document, and never to words like 重点(zhòngdiǎn): few of these do.
_LEAST_READINGS, _LEAST_CHARACTERS, _CHARACTERS_A_READING, _LEAST_WORDS = 6, 4, 300, 3


class State(Enum):
    """What kind of text it is."""

    CLEAN = "clean"  # simplified script, or none; unchanged
    TRADITIONAL = "traditional"  # genuine traditional script, all of it or a part
    ANNOTATED = "annotated"  # simplified script with machine-made readings in brackets
    ANNOTATED_TRADITIONAL = "annotated traditional"  # the same in traditional script
    DAMAGED = "damaged"  # traditional by table, readings put in byte by byte


def detect(raw: str) -> State:
    """Judge the whole document: single words never decide against the rest of it."""
    if raw.isascii():
        return State.CLEAN
    if _is_traditional(raw):
        if _has_damage(raw):
            return State.DAMAGED
        return State.ANNOTATED_TRADITIONAL if _is_annotated(raw) else State.TRADITIONAL
    if _has_orphans(raw):
        return State.DAMAGED  # so broken that the script can't be told
    return State.ANNOTATED if _is_annotated(raw) else State.CLEAN


def _sample(raw: str) -> str:
    """At most 64 K characters, evenly taken."""
    if len(raw) <= _SAMPLES * _SAMPLE:
        return raw
    step = len(raw) // _SAMPLES
    return "".join(raw[start : start + _SAMPLE] for start in range(0, step * _SAMPLES, step))


def _is_traditional(raw: str) -> bool:
    """Whether traditional characters outnumber simplified ones, among those that differ, or are more than a name or two has."""
    sample = _sample(raw)
    older, newer = _forms()
    found = older.intersection(sample)
    if not found:  # as in most texts
        return False
    counts = Counter(sample)
    old = sum(counts[char] for char in found)
    return len(found) > _IN_NAMES or old > sum(counts[char] for char in newer.intersection(counts))


@cache
def _forms() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that differ: traditional ones, and simplified ones."""
    return frozenset(traditional()), frozenset(damaged_forms())


def _has_damage(raw: str) -> bool:
    """Readings on traditional characters, on all or nearly all of their occurrences, or a broken region."""
    older = traditional()
    found: Counter[str] = Counter()
    end = 0
    for match in islice(READING.finditer(raw), _ENOUGH):
        end = match.end()
        before = raw[match.start() - 1 : match.start()]
        if before in older and agrees(before, match[1]) and not match[1].isascii():
            found[before] += 1
    regular = [char for char, number in found.items() if 2 * number >= raw.count(char, 0, end)]
    if any(KNOWN.get(char) in readings_of(char) for char in regular if char in KNOWN) or len(regular) >= 3:
        return True
    return _has_orphans(raw)


def _has_orphans(raw: str) -> bool:
    """Whether there is a `?jié)` with its tone mark and no bracket opened before."""
    return any(not match[1].isascii() for match in ORPHAN.finditer(raw))


def _is_annotated(raw: str) -> bool:
    """Readings on common characters, too many for the hand of a writer."""
    found: Counter[str] = Counter()
    toned: Counter[str] = Counter()
    words: set[str] = set()
    for match in READING.finditer(raw):
        before = to_simplified(raw[max(0, match.start() - _WORD) : match.start()])
        if before and is_common(before[-1]) and (length := spelt(before, match[1])):
            found[before[-1]] += 1
            toned[before[-1]] += not match[1].isascii() and before[-1] in _FREQUENT
            if length > 1 and not match[1].isascii() and all(map(is_common, before[-length:])):
                words.add(before[-length:])
    if toned.total() >= _LEAST_TONED and sum(map(bool, toned.values())) > 1:
        return True
    number = found.total()
    if len(words) >= _LEAST_WORDS and len(words) * _CHARACTERS_A_READING >= len(raw):
        return True
    return number >= _LEAST_READINGS and len(found) >= _LEAST_CHARACTERS and number * _CHARACTERS_A_READING >= len(raw)


def is_common(char: str) -> bool:
    """Whether a simplified character is of level 1 of GB 2312, the 3,755 common ones."""
    data = char.encode("gb2312", "ignore")
    return len(data) == 2 and 0xB0 <= data[0] <= 0xD7
