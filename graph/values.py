"""The types of property: how a value is read, refused and shown.

`clean` returns the value in the one form in which it is stored, or None where it is no value of that type.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Collection

Value = str | int | float | bool | list[str]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _string(raw: object) -> Value | None:
    if isinstance(raw, str) and raw.strip() and not _CONTROL.search(raw):
        return raw.strip()
    return None


def _strings(raw: object) -> Value | None:
    items = [_string(item) for item in raw] if isinstance(raw, list | tuple) else [None]
    kept = [item for item in items if isinstance(item, str)]
    return kept if kept and len(kept) == len(items) else None


def _integer(raw: object) -> Value | None:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 2**63 else None


def _number(raw: object) -> Value | None:
    if isinstance(raw, int | float) and not isinstance(raw, bool) and math.isfinite(raw):
        return float(raw)
    return None


def _boolean(raw: object) -> Value | None:
    return raw if isinstance(raw, bool) else None


def _date(raw: object) -> Value | None:
    """A day, month or year in ISO form; kept as text, since a source may know no more than the year."""
    text = raw.isoformat()[:10] if isinstance(raw, datetime.date) else raw
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return None
    try:
        datetime.date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return None
    return text


_CLEANERS: dict[str, Callable[[object], Value | None]] = {
    "string": _string,
    "choice": _string,
    "strings": _strings,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _date,
}
TYPES: Collection[str] = _CLEANERS.keys()


def clean(kind: str, raw: object) -> Value | None:
    """`raw` as a value of type `kind` (one of TYPES), or None if it is none."""
    return _CLEANERS[kind](raw)
