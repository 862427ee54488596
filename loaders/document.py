"""Read one document, whatever its format: bytes -> text, named by the hash of its bytes.

Offsets everywhere count characters of `SourceText.text`. Of text and Markdown that is the decoded file, line endings and
all; what is no content in it (front matter, tags) is only listed in `skipped`. Of every other format it is the text as
read, which `lianpu text FILE` prints.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from graph.errors import DocumentError
from loaders.decoding import decode
from loaders.readers.formats import SUFFIXES, read_bytes
from loaders.readers.result import Skip

__all__ = [
    "MAX_BYTES",
    "SUFFIXES",
    "Skip",
    "SourceText",
    "decode_document",
    "find_all",
    "find_documents",
    "name_of",
    "read_document",
    "read_raw",
    "sha256_of",
]

MAX_BYTES = 64 * 1024 * 1024
_HIDDEN = (".", "~$")


@dataclass(frozen=True, slots=True)
class SourceText:
    """One document as it was received."""

    name: str
    """The file's name, without its folder."""
    sha256: str
    """Of the bytes, in hexadecimal: the identity of the document."""
    encoding: str
    """As Python names it: utf-8, gb18030, big5hkscs, utf-16-le, ...; empty where the format has none (PDF, DOCX, XLSX)."""
    text: str = field(repr=False)
    """Without the byte order mark; offsets into the document count its characters."""
    format: str = "text"
    """text, markdown, html, docx, pdf, xlsx or csv."""
    skipped: tuple[Skip, ...] = field(default=(), repr=False)
    """Spans of `text` that are no content, in order: front matter, tags, style blocks."""
    declared: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    """What the file says about itself outside its text (meta tags, front matter, core properties), by lower-case name."""


def read_document(path: Path | str) -> SourceText:
    """Read a file. DocumentError where it is missing, unreadable, empty, too large, changing, or of no known format."""
    path = Path(path)
    return decode_document(_read(path), path.name, place=str(path))


def read_raw(path: Path | str) -> SourceText:
    """Read a text file (CSV too) as it is, whatever its format; DocumentError as in `read_document`."""
    path = Path(path)
    data = _read(path)
    encoding, text = decode(data, str(path))
    return SourceText(_as_text(path.name), hashlib.sha256(data).hexdigest(), encoding, text)


def sha256_of(path: Path | str) -> str:
    """The hash of a file's bytes; DocumentError where it cannot be read."""
    return hashlib.sha256(_read(Path(path))).hexdigest()


def decode_document(data: bytes, name: str, *, place: str | None = None) -> SourceText:
    """Read the bytes of a document that is called `name`; DocumentError as in `read_document`."""
    place = place or name
    if not data.strip():
        raise DocumentError("the file is empty", place=place, remedy="fetch the document again")
    found = read_bytes(data, name, place)
    if not found.text.strip():
        raise DocumentError("the file has no text in it", place=place, remedy="fetch the document again")
    return SourceText(
        _as_text(name),
        hashlib.sha256(data).hexdigest(),
        found.encoding,
        found.text,
        found.format,
        found.skipped,
        found.declared,
    )


def find_documents(directory: Path | str) -> list[Path]:
    """The documents in a folder and in the folders below, in order; a file given instead is itself the one document.

    Hidden files and folders are left out, and the locks of Office (`~$a.docx`). A folder below that can't be listed
    stands among the documents, so that it is refused by name as they are. DocumentError where there are none.
    """
    directory = Path(directory)
    if directory.is_file():
        return [directory]
    found, unlisted = _walk(directory)
    if directory in unlisted:
        _list(directory)
    if not found and not unlisted:
        kinds = ", ".join(sorted(SUFFIXES))
        raise DocumentError(
            f"no document in this folder (looked for {kinds})",
            place=str(directory),
            remedy="name the folder that holds the documents",
        )
    return sorted(found + unlisted)


def find_all(paths: Iterable[Path]) -> tuple[list[Path], list[DocumentError]]:
    """The documents that files and folders name, and an error for each that names none."""
    files: list[Path] = []
    refused: list[DocumentError] = []
    for path in paths:
        try:
            files += find_documents(path)
        except DocumentError as error:
            refused.append(error)
    return list(dict.fromkeys(files)), refused


def _walk(directory: Path) -> tuple[list[Path], list[Path]]:
    """Documents, and folders that can't be listed. Links to folders are not followed: they may lead around."""
    found: list[Path] = []
    unlisted: list[Path] = []
    for folder, below, names in os.walk(directory, onerror=lambda error: unlisted.append(Path(error.filename))):
        below[:] = [name for name in below if not name.startswith(_HIDDEN)]
        shown = (Path(folder, name) for name in names if not name.startswith(_HIDDEN))
        found += (path for path in shown if path.suffix.lower() in SUFFIXES)
    return found, unlisted


def _list(folder: Path) -> None:
    """Raises DocumentError where a folder is none, or can't be listed."""
    try:
        with os.scandir(folder):
            return
    except OSError as error:
        _refuse_unreadable(error, folder)


def name_of(path: Path | str) -> str:
    """The name of a file as its document bears it: bytes that are no text are escaped, since it goes into JSON and the graph."""
    return _as_text(Path(path).name)


def _as_text(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _read(path: Path) -> bytes:
    """All of the file, at once; what is hashed is what is read."""
    try:
        if path.is_dir():
            _list(path)
            raise DocumentError("this is a folder", place=str(path), remedy="name a file in it")
        if not path.is_file() and path.exists():
            raise DocumentError("this is no ordinary file", place=str(path), remedy="name a document")
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            data = file.read(MAX_BYTES + 1)
            after = os.fstat(file.fileno())
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        _refuse_unreadable(error, path)
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        raise DocumentError(f"the file is larger than {limit} MB", place=str(path), remedy="split it into documents")
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise DocumentError("it changed while it was read", place=str(path), remedy="read it again when it is complete")
    return data


def _refuse_unreadable(error: OSError | ValueError, path: Path) -> NoReturn:
    if isinstance(error, FileNotFoundError):
        raise DocumentError("no such file or folder", place=str(path), remedy="check the path") from error
    if isinstance(error, PermissionError):
        message, remedy = "no permission to read it", "change its permissions"
    elif isinstance(error, NotADirectoryError):
        message, remedy = "part of the path is a file, not a folder", "check the path"
    else:
        message, remedy = (
            f"it can't be read: {getattr(error, 'strerror', None) or error}",
            "check the path and the disk",
        )
    raise DocumentError(message, place=str(path), remedy=remedy) from error
