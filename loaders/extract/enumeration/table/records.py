"""Records: what a table has in its columns, behind labels, each on a line of its own or one record a line."""

import re

from loaders.extract.enumeration.table.cells import LONGEST_CELL, MOST_COLUMNS, Row, Span
from loaders.extract.enumeration.table.columns import is_header
from loaders.extract.reading.spans import pieces, solid, stripped

_LABELLED = re.compile(
    r"[ \t#*]*(?:[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[).、]+[ \t]*)?(?P<boxed>\[)?(?P<label>[^:,。;\[\]\n]{1,16})(?(boxed)\]:?|:)(?P<value>[^\n]*)"
)
_SPACED = re.compile(r"[^\s:][^:\n]*:[^:\n]*?(?=[ \t]+[^\s:,;。、]{2,10}:|$)")  # 产业链:甲|链长:乙 市长|牵头部门:丙
_NAMING = re.compile(r"[^:]{1,8}名称|产业链|园区|企业|项目|集群|平台")  # the label that opens a record
_OPENING = re.compile(
    rf"{_NAMING.pattern}|链长|群长|链主(?:企业)?|(?:牵头|责任|主管)(?:单位|部门)|(?:牵头|联系|包联)领导"
)
_FEWEST_LABELS = 3  # of a record that stands alone


def opens_record(line: str) -> bool:
    """Whether a line begins with the label of a record."""
    match = _LABELLED.match(line)
    return match is not None and _OPENING.fullmatch(solid(match["label"])) is not None


def record(text: str, lines: list[Span], at: int) -> tuple[list[Row], int]:
    """Labels (园区名称:甲园, 所在地:乙县, 主导产业:…) as a header and its row, and the records below with the same; none where the labels are not those of headers."""
    begins = _on_line(text, lines[at])
    labels, _ = _labelled(text, begins[0] if begins else lines[at : at + MOST_COLUMNS])
    names = _names(text, labels)
    if not names or not is_header(names) or not any(map(_NAMING.fullmatch, names)):
        return [], 0
    rows, size = (_one_a_line if begins else _one_below_the_other)(text, lines, at, names)
    rows = [labels, *rows]
    return (rows, size) if len(names) >= _FEWEST_LABELS or len(names) > 1 < len(rows) - 1 else ([], 0)


def _one_below_the_other(text: str, lines: list[Span], at: int, names: list[str]) -> tuple[list[Row], int]:
    """The values of the records whose labels stand on lines of their own, and how many lines they take."""
    rows: list[Row] = []
    size = 0
    while True:
        labels, values = _labelled(text, lines[at + size : at + size + MOST_COLUMNS])
        if not (row := _below(names, _names(text, labels), values)):
            return rows, size
        rows.append(row)
        size += len(labels)


def _one_a_line(text: str, lines: list[Span], at: int, names: list[str]) -> tuple[list[Row], int]:
    """The values of the records that stand on one line each, or more of them on one."""
    rows: list[Row] = []
    for size, line in enumerate(lines[at:]):
        found = [_labelled(text, fields) for fields in _on_line(text, line)]
        more = [_below(names, _names(text, labels), values) for labels, values in found]
        if not more or not all(more):
            return rows, size
        rows += more
    return rows, len(lines) - at


def _below(names: list[str], labels: list[str], values: Row) -> Row:
    """The values of a record as a row below these names, some of which it may lack; none where it has others.

    A mark stands for what is lacking: an empty cell would be one that is merged with the cell above it.
    """
    if labels == names:
        return values
    known = dict(zip(labels, values, strict=True))
    if len(known) < len(labels) or labels[:1] != names[:1] or not known.keys() <= set(names):
        return []
    nothing = (values[0][0] - 1, values[0][0])
    return [known.get(name, nothing) for name in names]


def _names(text: str, labels: Row) -> list[str]:
    return [solid(text[slice(*label)]) for label in labels]


def _on_line(text: str, line: Span) -> list[Row]:
    """The fields of the records that a line consists of: 产业链:甲;链长:乙;牵头部门:丙。产业链:丁;…"""
    records = [piece for piece in pieces(text, *line, "。") if text[slice(*piece)].strip()]
    found = [_fields(text, span) for span in records]
    return found if all(found) else []


def _fields(text: str, span: Span) -> Row:
    """The fields of a record, between semicolons, commas or blanks; none where one has no label."""
    parted = (pieces(text, *span, ";"), pieces(text, *span, ","), [m.span() for m in _SPACED.finditer(text, *span)])
    for found in parted:
        fields = [field for field in found if text[slice(*field)].strip()]
        if len(fields) > 1 and all(_LABELLED.fullmatch(text, *field) for field in fields):
            return fields
    return []


def _labelled(text: str, fields: list[Span]) -> tuple[Row, Row]:
    """The labels and the values of a record, up to the label that it began with, or to another that opens one."""
    labels: Row = []
    values: Row = []
    first, named = "", False
    for field in fields:
        match = _LABELLED.match(text, *field)
        short = match is not None and len(match["value"]) <= LONGEST_CELL and not re.search("。.", match["value"])
        if match is None or not short:
            break
        label = solid(match["label"])
        naming = _NAMING.fullmatch(label) is not None
        if labels and (label == first or (named and naming)):
            break
        first, named = first or label, naming if not labels else named
        labels.append(stripped(text, match.span("label")))
        values.append(stripped(text, match.span("value")))
    return labels, values
