"""What atheris drives: bytes -> a document of one format -> facts. `python targets.py FORMAT CORPUS [options of libFuzzer]`.

Whatever the bytes are, nothing but DocumentError is raised, and every fact's quote is its slice of the text.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import atheris

with atheris.instrument_imports(include=["loaders"]):
    from graph.errors import DocumentError
    from loaders.document import SourceText, decode_document
    from loaders.extract import extract_repaired
    from loaders.extract.content import repaired_content
    from loaders.itself import Itself
    from loaders.readers import pdf_child

import pypdfium2

from tests.loaders.readers.made import make_docx, make_xlsx, with_entry

DOCX, XLSX = make_docx(), make_xlsx()


def whole(name: str, data: bytes) -> None:
    """The bytes are the file."""
    try:
        document = decode_document(data, name)
    except DocumentError as error:
        assert error.place and error.remedy, error
    else:
        read(document)


def part(name: str, whole_file: bytes, entry: str, data: bytes) -> None:
    """The bytes are the part of an Office file that holds its text: most changes of the whole file only break the ZIP."""
    whole(name, with_entry(whole_file, entry, lambda _: data))


def pdf(data: bytes) -> None:
    """In this process, where the reader's own child can't be seen into; what it may raise, that child turns into a refusal."""
    try:
        text = pdf_child._read(data)["text"]
    except (pdf_child._Refused, pypdfium2.PdfiumError):
        return
    if text.strip():
        read(SourceText("a.pdf", "", "", text, "pdf"))


def read(document: SourceText) -> None:
    """Find the facts, and check them."""
    repaired = repaired_content(document.text, document.skipped)
    rows = extract_repaired(repaired, document.name)
    ids = {row["id"] for row in rows if row["kind"] == "entity"}
    for row in rows:
        check(row, ids, document.text)
    if repaired.text.strip():
        itself = Itself(document, repaired)
        for words in (*itself.properties(), *itself.facts(rows, repaired)):
            assert words


def check(row: dict[str, Any], ids: set[str], text: str) -> None:
    """Every fact has words, which stand where it says; relations lead from one entity to another."""
    places = row["mentions"] if row["kind"] == "entity" else row["evidence"]
    assert places, row
    for place in places:
        assert text[place["start"] : place["end"]] == place["quote"] != "", row
    if row["kind"] == "relation":
        assert row["source"] in ids and row["target"] in ids, row


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": partial(whole, "a.txt"),
    "markdown": partial(whole, "a.md"),
    "html": partial(whole, "a.html"),
    "csv": partial(whole, "a.csv"),
    "docx": partial(part, "a.docx", DOCX, "word/document.xml"),
    "xlsx": partial(part, "a.xlsx", XLSX, "xl/worksheets/sheet1.xml"),
    "pdf": pdf,
}

# Damaged, so that the tables of the repair are read too.
WARM = "產(chǎn)業(yè)??萍紕(chuàng)新，省工信廳印發(fā)《方案》。"

if __name__ == "__main__":
    whole("a.txt", WARM.encode())  # what is read once counts for no document
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
