"""Read one document: bytes -> text, named by the hash of its bytes.

The encoding is found in this order: byte order mark, strict UTF-8, then GB18030 or Big5, whichever reads as Chinese.
The last step can't go by what decodes: nearly every Big5 text is also well-formed GB18030, so the text that has more of
the commonest Chinese characters wins. Offsets everywhere count characters of the decoded text, and line endings are
kept as they are.
"""

import codecs
import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import charset_normalizer

from graph.errors import DocumentError

MAX_BYTES = 64 * 1024 * 1024
SUFFIXES = frozenset({".txt", ".md"})

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The first bytes of what is often mistaken for text, and its name.
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM", "a BMP picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a RIFF file (picture, sound or film)"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (DOCX, XLSX, ...)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (DOC, XLS, ...)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
# Two letters begin many texts; there the control characters decide.
_LONG_ENOUGH = 3
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_ALLOWED = 1000  # one in so many characters: stray ones do occur in copied text
_SAMPLE = 65536  # characters on which plausibility is judged

# The commonest characters of Chinese prose, in both scripts; a third of any text.
_COMMON = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能"
    "好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进"
    "這來國個說們為時會過學對裡後麼沒於還發當開見經頭從動兩長樣現將與進業產區工部市省縣新建設設重点點项項目企技术術体體"
    "产业园区集群集羣制度机機质質量级級推加强強全化合平实實施，。、；：（）《》“”「」"
)
_LEAST_COMMON = 0.12  # share of the characters beyond ASCII that must be among these; prose has 0.3 and more


@dataclass(frozen=True, slots=True)
class SourceText:
    """One document as it was received."""

    name: str
    """The file's name, without its folder."""
    sha256: str
    """Of the bytes, in hexadecimal: the identity of the document."""
    encoding: str
    """As Python names it: utf-8, gb18030, big5hkscs, utf-16-le, ..."""
    text: str = field(repr=False)
    """Decoded, without the byte order mark; offsets into the document count its characters."""


def read_document(path: Path | str) -> SourceText:
    """Read a file. DocumentError where it is missing, unreadable, empty, too large, binary or of unknown encoding."""
    path = Path(path)
    return decode_document(_read(path), path.name, place=str(path))


def decode_document(data: bytes, name: str, *, place: str | None = None) -> SourceText:
    """Decode the bytes of a document that is called `name`; DocumentError as in `read_document`."""
    place = place or name
    if not data.strip():
        raise DocumentError("the file is empty", place=place, remedy="fetch the document again")
    for start, kind in _MAGIC:
        if len(start) >= _LONG_ENOUGH and data.startswith(start):
            _refuse_binary(kind, place, 0)
    encoding, text = _decode(data, place)
    if not text.strip():
        raise DocumentError("the file has no text in it", place=place, remedy="fetch the document again")
    _refuse_controls(data, text, place)
    return SourceText(name, hashlib.sha256(data).hexdigest(), encoding, text)


def find_documents(directory: Path | str) -> list[Path]:
    """The text files in a folder, by name; a file given instead of a folder is itself the one document.

    DocumentError where the folder is missing or has none.
    """
    directory = Path(directory)
    if directory.is_file():
        return [directory]
    try:
        found = sorted(path for path in directory.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    except OSError as error:
        _refuse_unreadable(error, directory)
    if not found:
        kinds = ", ".join(sorted(SUFFIXES))
        raise DocumentError(
            f"no document in this folder (looked for {kinds})",
            place=str(directory),
            remedy="name the folder that holds the text files",
        )
    return found


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DocumentError("this is a folder", place=str(path), remedy="name a file in it")
        if not path.is_file() and path.exists():
            raise DocumentError("this is no ordinary file", place=str(path), remedy="name a text file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        _refuse_unreadable(error, path)
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        raise DocumentError(f"the file is larger than {limit} MB", place=str(path), remedy="split it into documents")
    return data


def _refuse_unreadable(error: OSError, path: Path) -> NoReturn:
    if isinstance(error, FileNotFoundError):
        raise DocumentError("no such file or folder", place=str(path), remedy="check the path") from error
    if isinstance(error, PermissionError):
        message, remedy = "no permission to read it", "change its permissions"
    elif isinstance(error, NotADirectoryError):
        message, remedy = "part of the path is a file, not a folder", "check the path"
    else:
        message, remedy = f"it can't be read: {error.strerror or error}", "check the path and the disk"
    raise DocumentError(message, place=str(path), remedy=remedy) from error


def _refuse_binary(kind: str, place: str, offset: int) -> NoReturn:
    raise DocumentError(
        f"not a text file but {kind}", place=f"{place}:{offset}", remedy="convert it to plain text (UTF-8) first"
    )


def _refuse_controls(data: bytes, text: str, place: str) -> None:
    """Binary data that decodes by chance shows control characters; NUL is enough."""
    controls = _CONTROL.findall(text)
    if not controls or ("\x00" not in controls and len(controls) * _CONTROLS_ALLOWED <= len(text)):
        return
    first = _CONTROL.search(text)
    kinds = [kind for start, kind in _MAGIC if data.startswith(start)]
    _refuse_binary(kinds[0] if kinds else "binary data", place, first.start() if first else 0)


def _decode(data: bytes, place: str) -> tuple[str, str]:
    """(encoding, text)"""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, _strictly(data[len(mark) :], encoding, place)
    try:
        return "utf-8", data.decode("utf-8")
    except UnicodeDecodeError as error:
        utf8_error = error
    chinese = [
        (encoding, text) for encoding in ("gb18030", "big5hkscs") if (text := _tried(data, encoding)) is not None
    ]
    if chinese:
        likeliest = max(chinese, key=lambda found: _plausibility(found[1]))
        if _plausibility(likeliest[1]) >= _LEAST_COMMON:
            return likeliest
    guess = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    text = _tried(data, guess.encoding) if guess is not None else None
    if guess is not None and text is not None and _plausibility(text) >= _LEAST_COMMON:
        return guess.encoding, text
    _refuse_controls(data, data.decode("latin-1"), place)
    raise DocumentError(
        "its encoding can't be told: neither UTF-8 nor GB18030 nor Big5",
        place=f"{place}:{utf8_error.start}",
        remedy="save it as UTF-8",
    )


def _strictly(data: bytes, encoding: str, place: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"its byte order mark says {encoding}, but byte {error.start} does not fit",
            place=f"{place}:{error.start}",
            remedy="save it as UTF-8",
        ) from error


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausibility(text: str) -> float:
    """The share of the commonest Chinese characters among all that are not ASCII; 0 where there are none."""
    counts = Counter(text[:_SAMPLE])
    beyond = sum(number for char, number in counts.items() if not char.isascii())
    common = sum(number for char, number in counts.items() if char in _COMMON)
    return common / beyond if beyond else 0.0
