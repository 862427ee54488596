"""Small files of every format, made here: nothing is taken from a document."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import docx
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

ROWS = [("序号", "名称", "所在市"), ("1", "青河县竹木产业园", "白山市"), ("2", "北岭区陶瓷产业园", "白山市")]
PROSE = (
    "到2027年，全省培育省级竹木特色产业集群50个左右，规模以上工业增加值年均增长6%以上，建成省级陶瓷创新中心20家，"
    "形成山地农机、茶叶加工、竹木家具等三大优势产业，产值突破2万亿元。"
)
_FONT = "STSong-Light"  # named in the file, not embedded: PDFium knows its characters
pdfmetrics.registerFont(UnicodeCIDFont(_FONT))


def make_docx(paragraphs: Sequence[str] = ("青河省竹木集群名单", PROSE), rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """Paragraphs, then a table whose last two cells of the last column are merged."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(len(rows), len(rows[0]))
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            table.cell(i, j).text = cell if (i, j) != (2, 2) else ""
    table.cell(1, 2).merge(table.cell(2, 2))
    document.add_paragraph("2024年5月6日")
    document.core_properties.title = "竹木集群名单"
    return _bytes(document)


def make_xlsx(rows: Sequence[Sequence[Any]] = ROWS, title: str = "青河省竹木集群名单") -> bytes:
    """A title over all columns, then rows; the last column's last two cells are merged."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([title])
    for row in rows:
        sheet.append(list(row))
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(rows[0]))
    sheet.merge_cells(start_row=3, end_row=4, start_column=3, end_column=3)
    return _bytes(book)


def make_pdf(flow: Sequence[Any], columns: int = 1, head: str = "", password: str = "") -> bytes:
    """Flowables on pages of A4 with a running head and a page number in dashes."""
    width = 440 / columns

    def edges(canvas: Any, document: Any) -> None:
        canvas.setFont(_FONT, 9)
        canvas.drawString(90, 810, head)
        canvas.drawCentredString(297, 30, f"— {document.page} —")

    stream = io.BytesIO()
    lock = StandardEncryption(password) if password else None
    document = BaseDocTemplate(stream, pagesize=A4, encrypt=lock, title="竹木集群行动方案")
    frames = [Frame(75 + i * (width + 10), 60, width, 720) for i in range(columns)]
    document.addPageTemplates([PageTemplate(frames=frames, onPage=edges)])
    document.build(list(flow))
    return stream.getvalue()


def paragraph(text: str, size: float = 12, *, indent: float = 24, centred: bool = False) -> Paragraph:
    """A paragraph in a PDF, its first line indented."""
    style = ParagraphStyle(
        "prose",
        fontName=_FONT,
        fontSize=size,
        leading=size * 1.6,
        firstLineIndent=0 if centred else indent,
        alignment=1 if centred else 0,
        wordWrap="CJK",
    )
    return Paragraph(text, style)


def ruled(rows: Sequence[Sequence[str]], widths: Sequence[float], *, merged: tuple[Any, ...] = ()) -> Table:
    """A table with rules in a PDF; long cells wrap."""
    cells = [[paragraph(cell, 10, indent=0) for cell in row] for row in rows]
    spans = [("SPAN", *merged)] if merged else []
    return Table(
        cells,
        colWidths=widths,
        style=[("GRID", (0, 0), (-1, -1), 1, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *spans],
    )


def make_zip(entries: dict[str, bytes]) -> bytes:
    """A ZIP archive with these entries."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def with_entry(data: bytes, name: str, change: Any) -> bytes:
    """A ZIP archive in which one entry is changed by a function, or left out where that gives None."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {entry: archive.read(entry) for entry in archive.namelist()}
    changed = change(entries.pop(name))
    return make_zip(entries | ({name: changed} if changed is not None else {}))


def _bytes(saved: Any) -> bytes:
    stream = io.BytesIO()
    saved.save(stream)
    return stream.getvalue()
