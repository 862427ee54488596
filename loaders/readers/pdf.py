"""PDF -> text, in a process of its own.

PDFium is C++ and its work can't be interrupted, so a child reads the file, within limits of time and memory; whatever
happens to it becomes one DocumentError.
"""

import json
import subprocess
import sys

from graph.errors import DocumentError
from loaders.readers.result import Read

SECONDS = 120
_REMEDY = "save it as text or DOCX"


def read_pdf(data: bytes, place: str) -> Read:
    """Read a PDF; DocumentError where it is broken, locked, scanned, or takes too long."""
    try:
        # -P: nothing is imported from the working directory
        child = subprocess.run(
            [sys.executable, "-P", "-m", "loaders.readers.pdf_child"],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
        answer = json.loads(child.stdout)
    except subprocess.TimeoutExpired as error:
        raise DocumentError(f"a PDF file that takes more than {SECONDS} s", place=place, remedy=_REMEDY) from error
    except (OSError, ValueError) as error:
        raise DocumentError("a PDF file over which the reader broke down", place=place, remedy=_REMEDY) from error
    if "error" in answer:
        raise DocumentError(answer["error"], place=place, remedy=answer["remedy"])
    return Read("pdf", answer["text"], declared=answer["declared"])
