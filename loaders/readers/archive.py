"""ZIP archives (DOCX, XLSX), looked at before a library unzips them."""

import io
import zipfile
from typing import NoReturn

from graph.errors import DocumentError

MAX_ENTRIES = 5_000
MAX_UNZIPPED = 256 * 1024 * 1024
MAX_XML = 96 * 1024 * 1024  # of XML in all; pictures are never unzipped
MAX_RATIO = 150  # text in XML shrinks to a tenth, tables to a thirtieth
_SMALL = 8 * 1024 * 1024  # where the ratio says nothing
_XML = (".xml", ".rels", ".vml")
# No document of Office has a document type; what has one is an attack by entities.
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def open_archive(data: bytes, place: str) -> zipfile.ZipFile:
    """The archive, when it is safe to unzip; DocumentError where it is broken, locked or a bomb."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DocumentError(
            f"a broken ZIP archive ({error})", place=place, remedy="fetch the document again: it may be cut off"
        ) from error
    entries = archive.infolist()
    _check_sizes(entries, place)
    if any(entry.flag_bits & 1 for entry in entries):
        raise DocumentError("it is locked by a password", place=place, remedy="save it without one")
    for entry in entries:
        if entry.filename.lower().endswith(_XML):
            _check_entities(archive, entry, place)
    return archive


def _check_sizes(entries: list[zipfile.ZipInfo], place: str) -> None:
    if len(entries) > MAX_ENTRIES:
        _refuse(f"it holds {len(entries)} files", place)
    unzipped = sum(entry.file_size for entry in entries)
    zipped = max(1, sum(entry.compress_size for entry in entries))
    xml = sum(entry.file_size for entry in entries if entry.filename.lower().endswith(_XML))
    if unzipped > MAX_UNZIPPED or xml > MAX_XML or (unzipped > _SMALL and unzipped > MAX_RATIO * zipped):
        _refuse(f"it would unzip from {zipped} to {unzipped} bytes", place)


def _check_entities(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: str) -> None:
    data = archive.read(entry)
    if any(mark in data for mark in _DOCTYPES):
        _refuse(f"{entry.filename!r} in it defines entities", place)


def _refuse(finding: str, place: str) -> NoReturn:
    raise DocumentError(
        f"it looks like a ZIP bomb: {finding}", place=place, remedy="if it is genuine, save it as text or PDF"
    )
