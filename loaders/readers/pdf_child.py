"""The child process of the PDF reader: bytes on its input, JSON on its output."""

import ctypes
import json
import resource
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from loaders.readers.pdf_layout import Page, as_text
from loaders.readers.pdf_lines import Letter
from loaders.readers.pdf_tables import Rule

MAX_PAGES = 3_000
MAX_LETTERS = 20_000_000
MAX_PATHS = 20_000  # of a page that are looked at for rules
_THIN = 3.0  # points
_MEMORY = 4 * 1024**3
_SECONDS = 100
_KEYS = ("Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate")
_MEANINGLESS = 0.3  # share of letters without a meaning from which the text is none


class _Refused(Exception):
    """Why a file is not read, and what to do."""


def main() -> None:
    """Read one PDF."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    try:
        answer = _read(sys.stdin.buffer.read())
    except _Refused as refused:
        answer = dict(zip(("error", "remedy"), refused.args, strict=True))
    except pypdfium2.PdfiumError as error:
        answer = _explained(str(error))
    json.dump(answer, sys.stdout)


def _explained(error: str) -> dict[str, Any]:
    if "password" in error.lower() or "security" in error.lower():
        return {"error": "a PDF file that is locked by a password", "remedy": "save it without one"}
    return {"error": f"a broken PDF file ({error})", "remedy": "fetch the document again: it may be cut off"}


def _read(data: bytes) -> dict[str, Any]:
    document = pypdfium2.PdfDocument(data)
    number = len(document)
    if number > MAX_PAGES:
        raise _Refused(f"a PDF file of {number} pages", f"split it: at most {MAX_PAGES} are read")
    pages, left = [], MAX_LETTERS
    for index in range(number):
        page = document[index]
        turned = page.get_rotation()
        pages.append(Page(list(_letters(page, left, turned)), [] if turned else list(_rules(page))))
        left -= len(pages[-1].letters)
        page.close()
    _check([letter.char for page in pages for letter in page.letters], number)
    declared = {key.lower(): value for key in _KEYS if (value := _said(document, key))}
    return {"text": as_text(pages), "declared": declared}


def _said(document: pypdfium2.PdfDocument, key: str) -> str:
    """What a file says about itself; nothing where its bytes are no text."""
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""


def _check(letters: list[str], pages: int) -> None:
    if not letters:
        raise _Refused(f"a PDF file without text on its {pages} pages: scanned pictures", "run OCR on it first")
    lost = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or char < " " for char in letters)
    if lost > _MEANINGLESS * len(letters):
        raise _Refused("a PDF file whose letters have no meaning assigned", "run OCR on it first")


def _letters(page: Any, left: int, turned: int) -> Iterator[Letter]:
    """The letters of a page in the order of the file, with their boxes; blanks only mark the letter before."""
    text = page.get_textpage()
    number = pdfium.FPDFText_CountChars(text)
    if number > left:
        raise _Refused(f"a PDF file of more than {MAX_LETTERS} letters", "split it")
    box = pdfium.FS_RECTF()
    last: Letter | None = None
    for index in range(number):
        code = pdfium.FPDFText_GetUnicode(text, index)
        char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if char.isspace():
            last = last._replace(spaced=True) if last else None
        elif pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            if last:
                yield _upright(last, turned)
            last = Letter(char, box.left, box.bottom, box.right, box.top)
    if last:
        yield _upright(last, turned)
    text.close()


def _rules(page: Any) -> Iterator[Rule]:
    """The straight lines drawn on a page: thin paths, and the edges of boxes."""
    for number, path in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if number > MAX_PATHS:
            return
        left, bottom, right, top = path.get_bounds()
        width, height = right - left, top - bottom
        if height <= _THIN < width:
            yield Rule(False, (top + bottom) / 2, left, right)
        elif width <= _THIN < height:
            yield Rule(True, (left + right) / 2, bottom, top)
        elif width > _THIN and height > _THIN:
            yield from (Rule(False, at, left, right) for at in (bottom, top))
            yield from (Rule(True, at, bottom, top) for at in (left, right))


def _upright(letter: Letter, turned: int) -> Letter:
    """The box as it is seen on a page that is shown turned clockwise; where its origin lies is of no matter."""
    char, left, bottom, right, top, spaced = letter
    if turned == 90:
        return Letter(char, bottom, -right, top, -left, spaced)
    if turned == 180:
        return Letter(char, -right, -top, -left, -bottom, spaced)
    return Letter(char, -top, left, -bottom, right, spaced) if turned == 270 else letter


if __name__ == "__main__":
    main()
