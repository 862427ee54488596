"""DOCX: paragraphs and tables in their order, by python-docx.

Its own `paragraph.text` leaves out what stands in tracked insertions, content controls and text boxes; so the text is
taken from the elements that it hands out. Deleted text, headers, footers and tables of contents are no content.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from graph.errors import DocumentError
from loaders.readers.grid import Cell, as_lines, spread
from loaders.readers.result import Read, broken

_TEXT, _TAB, _BREAKS = qn("w:t"), qn("w:tab"), (qn("w:br"), qn("w:cr"))
_HYPHEN = qn("w:noBreakHyphen")
_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_BOX, _STYLE, _VALUE = qn("w:txbxContent"), qn("w:pStyle"), qn("w:val")
_GONE = frozenset(
    {qn("w:del"), qn("w:moveFrom"), qn("w:instrText"), qn("w:pPr"), qn("w:rPr"), qn("w:sectPr")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # the same again for old programs
)
_CONTENTS = re.compile(r"toc\s*\d", re.IGNORECASE)
_PROPERTIES = ("title", "author", "subject", "keywords", "category", "created", "last_modified_by")
_DEEPEST = 40  # tables in tables, boxes in boxes


def read_word(data: bytes, place: str) -> Read:
    """Read a DOCX that `archive.open_archive` has found safe."""
    with broken("DOCX file", place):
        try:
            document = docx.Document(io.BytesIO(data))
        except KeyError as error:
            raise DocumentError(
                f"a DOCX file without its main part ({error.args[0]})", place=place, remedy="fetch the document again"
            ) from error
        names = {style.style_id: style.name or "" for style in document.styles}
        contents = {ident for ident, name in names.items() if _CONTENTS.match(name)}
        text = "\n".join(_lines(document.element.body, contents, 0))
        return Read("docx", text, declared=_declared(document.core_properties))


def _declared(properties: Any) -> dict[str, str]:
    values = {name: getattr(properties, name, None) for name in _PROPERTIES}
    return {
        name: value.isoformat() if hasattr(value, "isoformat") else str(value)
        for name, value in values.items()
        if value
    }


def _lines(parent: Any, contents: set[str], depth: int) -> Iterator[str]:
    """The lines of all paragraphs and tables below an element, in order."""
    if depth > _DEEPEST:
        raise ValueError("tables are nested too deeply")
    for child in parent:
        if child.tag == _PARAGRAPH:
            yield from _paragraph(child, contents, depth)
        elif child.tag == _TABLE:
            yield from as_lines(spread(_rows(child, contents, depth)))
        elif isinstance(child.tag, str) and child.tag not in _GONE:
            yield from _lines(child, contents, depth + 1)


def _paragraph(paragraph: Any, contents: set[str], depth: int) -> Iterator[str]:
    style = paragraph.find(f"{qn('w:pPr')}/{_STYLE}")
    if style is not None and style.get(_VALUE) in contents:
        return
    boxes: list[Any] = []
    yield from "".join(_words(paragraph, boxes, 0)).split("\n")
    for box in boxes:
        yield from _lines(box, contents, depth + 1)


def _words(parent: Any, boxes: list[Any], depth: int) -> Iterator[str]:
    """The text of a paragraph; text boxes that hang on it are put aside."""
    if depth > _DEEPEST:
        raise ValueError("elements are nested too deeply")
    for child in parent:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag == _TAB:
            yield "\t"
        elif child.tag in _BREAKS:
            yield "\n"
        elif child.tag == _HYPHEN:
            yield "-"
        elif child.tag == _BOX:
            boxes.append(child)
        elif isinstance(child.tag, str) and child.tag not in _GONE:
            yield from _words(child, boxes, depth + 1)


def _rows(table: Any, contents: set[str], depth: int) -> list[list[Cell]]:
    """Cells as they stand; one that goes on from above has the text of the one above."""
    rows: list[list[Cell]] = []
    above: dict[int, str] = {}
    for row in table.iter(_ROW):
        if _owner(row, _TABLE) is not table:
            continue
        cells: list[Cell] = []
        column = _number(row, "w:trPr/w:gridBefore", 0)
        cells += [Cell("")] * column
        for cell in row.iter(_CELL):
            if _owner(cell, _ROW) is not row:
                continue
            width = _number(cell, "w:tcPr/w:gridSpan", 1)
            text = above.get(column, "") if _goes_on(cell) else " ".join(_lines(cell, contents, depth + 1))
            cells.append(Cell(text, width))
            above[column] = text
            column += width
        rows.append(cells)
    return rows


def _owner(element: Any, tag: str) -> Any:
    return next(element.iterancestors(tag), None)


def _number(element: Any, path: str, default: int) -> int:
    found = element.find("/".join(map(qn, path.split("/"))))
    value = found.get(_VALUE) if found is not None else None
    return min(max(int(value), 0), 256) if value and value.isdigit() else default


def _goes_on(cell: Any) -> bool:
    merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merged is not None and merged.get(_VALUE, "continue") == "continue"
