"""CSV and TSV: a row a line, the header first."""

import csv
import io

from graph.errors import DocumentError
from loaders.readers.grid import as_lines
from loaders.readers.result import Read

_SAMPLE = 20_000
_SEPARATORS = ",\t;|，"
_LONGEST_CELL = 1_000_000


def read_separated(text: str, encoding: str, place: str) -> Read:
    """Read text whose columns are separated by the mark that divides its lines most evenly."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=_separator(text))
    try:
        lines = as_lines(reader)
    except (csv.Error, ValueError) as error:
        raise DocumentError(
            f"a broken table ({error})", place=f"{place}:{reader.line_num}", remedy="mend that line's quotation marks"
        ) from error
    return Read("csv", "\n".join(lines), encoding)


def _separator(text: str) -> str:
    """`csv.Sniffer` guesses letters where it is unsure; what counts here is the number in each line."""
    lines = [line for line in text[:_SAMPLE].splitlines()[:50] if line.strip()]

    def evenness(mark: str) -> tuple[int, int]:
        numbers = [line.count(mark) for line in lines]
        most = max(set(numbers), key=numbers.count, default=0)
        return (numbers.count(most) if most else 0, most)

    return max(_SEPARATORS, key=evenness)
