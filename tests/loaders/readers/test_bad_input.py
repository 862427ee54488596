"""Any bytes at all: the readers raise nothing but DocumentError, in bounded time."""

import os
import random
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders.document import decode_document, read_document
from loaders.metadata import read_metadata
from loaders.skipping import without
from tests.loaders.readers.made import (
    PROSE,
    ROWS,
    make_docx,
    make_pdf,
    make_xlsx,
    make_zip,
    paragraph,
    ruled,
    with_entry,
)

BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
WHOLE = {
    "a.md": f"---\ntitle: 甲\n---\n<div class='nav'><p>**{PROSE}**</p></div>[甲](b)&amp;<!-- c -->".encode(),
    "a.html": f"<html><body><ul><li><a href='a'>甲</a></ul><table><tr><td colspan=2>{PROSE}<td>乙</table></body></html>".encode(),
    "a.csv": '序号,名称\n1,"甲\n乙"\n'.encode(),
    "a.docx": make_docx(),
    "a.xlsx": make_xlsx(),
    "a.pdf": make_pdf([paragraph(PROSE), ruled(ROWS, (40, 100, 60))]),
}
bounded = settings(
    max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)


def read_or_refuse(data: bytes, name: str) -> None:
    """Read all of a document: any error but ours fails the test."""
    try:
        found = decode_document(data, name)
    except DocumentError as error:
        assert error.place and error.remedy
        return
    assert without(found.text, found.skipped).to_raw(0, 0)[0] >= 0
    read_metadata(found)


@pytest.mark.parametrize("name", WHOLE)
@given(
    places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12),
    cut=st.none() | st.integers(0, 10**6),
)
@bounded
def test_mutated_files(name: str, places: list[tuple[int, int]], cut: int | None) -> None:
    data = bytearray(WHOLE[name])
    for place, byte in places:
        data[place % len(data)] = byte
    read_or_refuse(bytes(data[: cut % len(data) if cut is not None else None]), name)


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("a.docx", "word/document.xml"),
        ("a.xlsx", "xl/worksheets/sheet1.xml"),
        ("a.xlsx", "xl/workbook.xml"),
        ("a.docx", "[Content_Types].xml"),
    ],
)
@given(seed=st.integers(0, 10**6))
@bounded
def test_mutated_parts_of_office_files(name: str, entry: str, seed: int) -> None:
    def change(part: bytes) -> bytes:
        chance = random.Random(seed)
        words = part.replace(b">", b">\0").replace(b" ", b" \0").split(b"\0")
        for _ in range(chance.randint(1, 4)):
            at, other = chance.randrange(len(words)), chance.randrange(len(words))
            words[at : at + chance.randint(0, 2)] = words[other : other + chance.randint(0, 3)]
        return b"".join(words)

    read_or_refuse(with_entry(WHOLE[name], entry, change), name)


@given(
    data=st.binary(max_size=400),
    start=st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"---\n"]),
    name=st.sampled_from([*WHOLE, "a.txt", "a.doc"]),
)
@bounded
def test_random_bytes(data: bytes, start: bytes, name: str) -> None:
    read_or_refuse(start + data, name)


@given(text=st.text(max_size=400), name=st.sampled_from(["a.md", "a.html", "a.csv", "a.txt"]))
@bounded
def test_random_text(text: str, name: str) -> None:
    read_or_refuse(text.encode("utf-8", "surrogatepass"), name)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (make_zip({"word/document.xml": b"<w>" + b"a" * 300_000_000}), "ZIP bomb"),
        (make_zip({"xl/a.xml": b" " * 20_000_000}), "ZIP bomb"),
        (make_zip({f"word/{i}": b"" for i in range(6_000)}), "ZIP bomb"),
        (with_entry(make_docx(), "word/document.xml", lambda part: BOMB + part.split(b"?>", 1)[1]), "defines entities"),
        (with_entry(make_xlsx(), "xl/workbook.xml", lambda part: BOMB + part), "defines entities"),
        (with_entry(make_docx(), "word/document.xml", lambda _: None), "without its main part|broken DOCX"),
        (make_docx()[:3000], "broken ZIP"),
        (make_zip({"OFD.xml": b""}), "OFD"),
        (make_zip({"a.txt": b"a"}), "ZIP archive"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Office file"),
        (b"{\\rtf1 a}", "RTF"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    started = time.process_time()
    with pytest.raises(DocumentError, match=message) as caught:
        decode_document(data, "a.docx")
    assert caught.value.remedy
    assert time.process_time() - started < 5


def sheet(cells: str, merged: str = "") -> bytes:
    xml = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData>{merged}</worksheet>'
    return with_entry(make_xlsx(), "xl/worksheets/sheet1.xml", lambda _: xml.encode())


def test_a_sheet_that_claims_a_million_rows_is_read_at_once() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    started = time.process_time()
    read_or_refuse(sheet(far), "a.xlsx")
    read_or_refuse(sheet(far, merged), "a.xlsx")
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000,
        "<table><tr><td>" * 20_000,
        "<ul><li><a href=x>甲</a>" * 30_000,
        "<td colspan=99999 rowspan=99999>甲" * 5_000,
        "<b>甲" * 100_000,
        "<!--" * 200_000,
    ],
)
def test_time_is_bounded_in_hostile_pages(page: str) -> None:
    started = time.process_time()
    read_or_refuse(f"<html><body><p>青河省</p>{page}".encode(), "a.html")
    assert time.process_time() - started < 10


def test_a_long_line_is_read() -> None:
    line = PROSE * 100_000
    assert decode_document(line.encode(), "a.txt").text == line


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PROSE, encoding="utf-8")
    true_stat = os.fstat
    seen: list[int] = []

    def growing(descriptor: int) -> os.stat_result:
        seen.append(descriptor)
        if len(seen) == 2:
            with path.open("a", encoding="utf-8") as file:
                file.write("又一句。")
        return true_stat(descriptor)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(DocumentError, match="changed while it was read"):
        read_document(path)
    monkeypatch.undo()
    assert read_document(path).text.endswith("又一句。")


def test_a_name_with_control_characters_is_shown_escaped(tmp_path: Path) -> None:
    name = "a\x1b[31m\n\u202etxt.exe"
    with pytest.raises(DocumentError) as caught:
        decode_document(b"", name)
    assert "a\\x1b[31m\\n\\u202etxt.exe: the file is empty" in str(caught.value)
    path = Path(os.fsdecode(bytes(tmp_path) + b"/\xff.txt"))
    path.write_text(PROSE, encoding="utf-8")
    assert read_document(path).name == "\\xff.txt"


def test_a_file_cut_inside_a_character_is_read() -> None:
    for encoding in ("utf-8", "gb18030"):
        found: Any = decode_document((PROSE * 3).encode(encoding)[:-1], "a.txt")
        assert found.text == (PROSE * 3)[:-1] + "\ufffd"
