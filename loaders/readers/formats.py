"""Which format a file has: by its first bytes and its content; its name decides only where they leave it open.

Sites of the government ship HTML as .doc and .txt, and XLSX as .xls.
"""

import re
from typing import NoReturn

from graph.errors import DocumentError
from loaders.decoding import decode
from loaders.readers.markup import read_markdown, read_text
from loaders.readers.result import Read

SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".shtml", ".xhtml", ".doc", ".docx", ".pdf", ".xls", ".xlsx"}
    | {".csv", ".tsv"}
)
_MARKDOWN = (".md", ".markdown")
_TABLES = (".csv", ".tsv")
_PAGES = (".html", ".htm", ".shtml", ".xhtml")
# The first bytes of what is often mistaken for a document, and its name.
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM", "a BMP picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a RIFF file (picture, sound or film)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
_PDF, _ZIP, _OLD_OFFICE, _RTF = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf"
_PDF_WITHIN = 1024  # bytes that may stand before a PDF begins
_LONG_ENOUGH = 3  # two letters begin many texts; there the control characters decide
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_ALLOWED = 1000  # one in so many characters: stray ones do occur in copied text
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<html\b|<head\b|<meta\b|<body\b)",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(r"\s*<(?:div|p|table|section|article|h[1-6]|ul|ol|span|font|center)\b[^<>]*>", re.IGNORECASE)


def read_bytes(data: bytes, name: str, place: str) -> Read:
    """Read a document of any format; DocumentError where it has none of them or is broken."""
    lower = name.lower()
    if data.startswith(_PDF) or (lower.endswith(".pdf") and _PDF in data[:_PDF_WITHIN]):
        from loaders.readers.pdf import read_pdf  # noqa: PLC0415 - plain text must start fast

        return read_pdf(data, place)
    if data.startswith(_ZIP):
        from loaders.readers.office import read_office  # noqa: PLC0415

        return read_office(data, place)
    _refuse_others(data, place)
    encoding, text = ("", data.decode("latin-1")) if _surely_binary(data) else decode(data, place)
    _refuse_controls(data, text, place)
    return _read_text(text, lower, encoding, place)


def _read_text(text: str, name: str, encoding: str, place: str) -> Read:
    if is_page(text, name):
        from loaders.readers.webpage import read_page  # noqa: PLC0415

        return read_page(text, encoding, place)
    if name.endswith(_TABLES):
        from loaders.readers.separated import read_separated  # noqa: PLC0415

        return read_separated(text, encoding, place)
    return read_markdown(text, encoding) if name.endswith(_MARKDOWN) else read_text(text, encoding)


def is_page(text: str, name: str) -> bool:
    """Whether a text is HTML as a whole, not Markdown or text with some tags in it."""
    if _PAGE.match(text[:8192]) or (name.endswith(_PAGES) and "</" in text):
        return True
    if name.endswith(_MARKDOWN) or not _FRAGMENT.match(text[:2048]):
        return False
    return name.endswith((".doc", ".xls")) or text.rstrip().endswith(">")


def _surely_binary(data: bytes) -> bool:
    """A NUL, in what has no byte order mark of UTF-16 or UTF-32: no need to look for an encoding."""
    return b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff"))


def _refuse_others(data: bytes, place: str) -> None:
    if data.startswith(_OLD_OFFICE):
        _refuse("an old Office file (DOC, XLS, WPS, ...) or an encrypted one", place, 0, "save it as DOCX, XLSX or PDF")
    if data.startswith(_RTF):
        _refuse("an RTF file", place, 0, "save it as DOCX or PDF")
    for start, kind in _MAGIC:
        if len(start) >= _LONG_ENOUGH and data.startswith(start):
            _refuse(kind, place, 0)


def _refuse(kind: str, place: str, offset: int, remedy: str = "convert it to plain text (UTF-8) first") -> NoReturn:
    raise DocumentError(f"not a text file but {kind}", place=f"{place}:{offset}", remedy=remedy)


def _refuse_controls(data: bytes, text: str, place: str) -> None:
    """Binary data that decodes by chance shows control characters; NUL is enough."""
    number = sum(1 for _ in _CONTROL.finditer(text))
    if not number or ("\x00" not in text and number * _CONTROLS_ALLOWED <= len(text)):
        return
    first = _CONTROL.search(text)
    kinds = [kind for start, kind in _MAGIC if data.startswith(start)]
    _refuse(kinds[0] if kinds else "binary data", place, first.start() if first else 0)
