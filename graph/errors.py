"""Every error that lianpu raises on purpose.

    LianpuError                    the root: catch this one
    ├── ModelError                 schema/*.yaml is wrong, or a fact does not fit it
    ├── SourceError                a source (source.yml, facts.yml) is wrong: syntax, reference, assertion, phrase
    ├── DocumentError              a document cannot be read: empty, binary, undecodable, too large
    ├── SettingsError              a LIANPU_ setting is wrong
    ├── StoreError                 the graph cannot be used
    │   ├── StoreUnavailable       no answer, wrong password, port taken, directory full or read-only
    │   ├── StoreBusy              another process holds the graph
    │   └── StoreOutdated          the graph was made by another version of the model
    └── NotFound                   nothing has that id or name

A message says what is wrong; `place` says where (file:line, address, id); `remedy` says what to do next.
"""

import re

# What would move the cursor, hide the rest of a line, or not be printed at all; a file's name may hold any of it.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with control characters, marks of direction and broken bytes escaped: \\n, \\x1b, \\u202e."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


class LianpuError(Exception):
    """What went wrong, where, and what to do about it."""

    exit_code = 1

    def __init__(self, message: str, *, place: str | None = None, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        where = f"{printable(self.place)}: " if self.place else ""
        then = f" ({self.remedy})" if self.remedy else ""
        return f"{where}{self.message}{then}"


class ModelError(LianpuError):
    """The model is inconsistent, or a fact uses a type, relation or property that it lacks."""

    exit_code = 3


class SourceError(LianpuError):
    """A source's files are wrong: YAML, a dangling reference, a missing phrase, a broken build assertion."""

    exit_code = 3


class DocumentError(LianpuError):
    """A document cannot be read as text."""

    exit_code = 4


class SettingsError(LianpuError):
    """A LIANPU_ setting has a value that cannot be used."""

    exit_code = 2


class StoreError(LianpuError):
    """The graph cannot be read or written."""

    exit_code = 5


class StoreUnavailable(StoreError):
    """The store does not answer, refuses the password, or its directory cannot be used."""


class StoreBusy(StoreError):
    """Another process holds the embedded graph and cannot share it."""


class StoreOutdated(StoreError):
    """The graph was written by another version of the model."""


class NotFound(LianpuError):
    """Nothing in the graph has that id or name."""

    exit_code = 6
