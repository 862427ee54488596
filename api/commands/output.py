"""How commands speak: tables for people, JSON for scripts (`--json`), messages on the error stream."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, is_dataclass
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
JobsOption = Annotated[int, typer.Option("--jobs", min=1, help="Processes that read documents at the same time.")]
Ident = Annotated[str, typer.Argument(metavar="ID_OR_NAME", help="The id of a thing, or its exact name.")]

_WIDE = 240  # columns where no terminal says how many it has: nobody wants a wrapped line in a pipe

console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)
messages = Console(stderr=True, highlight=False, soft_wrap=True, width=None if sys.stderr.isatty() else _WIDE)


def print_json(value: Any) -> None:
    """`value` (dataclasses, lists, mappings) as JSON on the standard output."""
    sys.stdout.write(json.dumps(_plain(value), ensure_ascii=False, indent=1) + "\n")


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table without lines; what is not text is shown as text. Nothing in a cell is read as markup."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column == "id")
    for row in rows:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    console.print(table)


def say(text: str) -> None:
    """A line for a person, on the error stream, so that it never mixes with an answer."""
    messages.print(Text(text))
