"""What a reader gives back, and how the libraries under it are kept from raising anything but DocumentError."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.errors import DocumentError

MAX_CHARACTERS = 50_000_000  # of text that may come out of one file: a merged cell can be repeated without end


class Skip(NamedTuple):
    """A stretch of text that is no content, and what a reader sees in its place: nothing, a line break, a character."""

    start: int
    end: int
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """The text of a document."""

    format: str
    text: str
    encoding: str = ""
    skipped: tuple[Skip, ...] = ()
    declared: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def broken(kind: str, place: str) -> Iterator[None]:
    """Turn whatever a library raises over a malformed file into one DocumentError."""
    try:
        yield
    except DocumentError:
        raise
    except Exception as error:
        # the libraries document no errors: KeyError, BadZipFile, struct.error, XMLSyntaxError, ...
        says = f"{type(error).__name__}: {error}"[:200]
        raise DocumentError(
            f"a broken {kind} ({says})", place=place, remedy="open it in its program and save it again"
        ) from error
