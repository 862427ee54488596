"""What all exports share: which there are, and that a file is either whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from graph.content import Entry
from graph.errors import LianpuError
from graph.export import graphml, jsonl
from graph.model import Model

# Format by the ending of the file's name.
FORMATS: dict[str, Callable[[Iterable[Entry], Model, IO[bytes]], int]] = {
    "jsonl": jsonl.write,
    "graphml": graphml.write,
}


def export(found: Iterable[Entry], model: Model, path: Path, kind: str) -> int:
    """Write the entries to `path` in the format `kind` (a key of FORMATS); returns how many things were written.

    The file appears when it is complete. Raises LianpuError where it cannot be written.
    """
    try:
        handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            written = FORMATS[kind](found, model, file)
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(path)
    except OSError as error:
        Path(unfinished).unlink(missing_ok=True)
        raise _unwritable(path, error) from error
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
    return written


def _unwritable(path: Path, error: OSError) -> LianpuError:
    return LianpuError(f"the file cannot be written: {error.strerror}", place=str(path), remedy="name another place")
