"""Faults of the program itself, met over one document: told as such, and the other documents go on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from graph.errors import DocumentError, LianpuError

_PROGRAM = Path(__file__).parents[1]


@contextmanager
def faults_told(place: Path | str) -> Iterator[None]:
    """Turn an error that nobody foresaw into a DocumentError that says what it is and where in the program it arose."""
    try:
        yield
    except LianpuError:
        raise
    except Exception as error:
        says = f"{type(error).__name__}: {error}"[:200]
        raise DocumentError(
            f"lianpu has a fault and fails on it ({says}, {_where(error)})",
            place=str(place),
            remedy="please report this, with the document; the others are not affected",
        ) from error


def _where(error: Exception) -> str:
    """The line of this program that was reached last."""
    frames = [frame for frame in extract_tb(error.__traceback__) if _PROGRAM in Path(frame.filename).parents]
    own = [frame for frame in frames if ".venv" not in frame.filename and "site-packages" not in frame.filename]
    last = (own or frames or extract_tb(error.__traceback__))[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
