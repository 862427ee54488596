"""Two ways of doing one thing, in turn, several times: the machine's noise hits both, the median of the ratios counts."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: what was compared, each side's median in `unit`, and the median of the paired ratios."""

    what: str
    ours: float
    other: float
    ratio: float
    unit: str


def compare(
    what: str,
    ours: Callable[[], object],
    other: Callable[[], object],
    *,
    amount: float,
    unit: str,
    rounds: int = 5,
    cpu: bool = False,
    before: Callable[[], object] = lambda: None,
) -> Row:
    """Run both in turn `rounds` times after one warm-up; `amount` is the work done, so figures are amount per second.

    `before` makes ready for each run and is not timed; `cpu` counts the process's own time instead of the clock's.
    """
    clock = time.process_time if cpu else time.perf_counter
    first: list[float] = []
    second: list[float] = []
    for _ in range(rounds + 1):
        for work, times in ((ours, first), (other, second)):
            before()
            times.append(_timed(work, clock))
    first, second = first[1:], second[1:]
    ratio = statistics.median(b / a for a, b in zip(first, second, strict=True))
    return Row(what, amount / statistics.median(first), amount / statistics.median(second), ratio, unit)


def _timed(work: Callable[[], object], clock: Callable[[], float]) -> float:
    start = clock()
    work()
    return max(clock() - start, 1e-9)


def show(rows: list[Row]) -> None:
    """Print rows as a Markdown table."""
    print("| what | ours | other | ours / other | unit |\n|---|---|---|---|---|")
    for row in rows:
        print(f"| {row.what} | {row.ours:,.0f} | {row.other:,.0f} | {row.ratio:.2f} | {row.unit} |")
