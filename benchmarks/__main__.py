"""`make bench`: every benchmark, as one Markdown table. `python -m benchmarks load` runs one."""

from __future__ import annotations

import importlib
import sys

from benchmarks.side_by_side import show

NAMES = ("repair", "extract", "load", "ego", "start")

show([row for name in sys.argv[1:] or NAMES for row in importlib.import_module(f"benchmarks.{name}").rows()])
