"""Many documents: read and extracted one after the other, or by several processes at a time, with the results in order.

Only so many documents are under way that memory stays flat, and one bad document never stops the others: what cannot be
read is refused with a reason, also where it takes the process that reads it with it.
"""

import gc
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import NamedTuple, TypeVar

from graph.errors import DocumentError
from loaders.prepare import prepare

Item = TypeVar("Item")
T = TypeVar("T")
_AHEAD = 4  # documents a process that are under way


class Extracted(NamedTuple):
    """What became of one document."""

    path: str
    lines: str  # its facts, one JSON object a line
    refusal: str = ""  # why it was not read


def extract_documents(paths: Iterable[str], jobs: int = 1) -> Iterator[Extracted]:
    """The facts of each document, in the order of the paths."""
    return in_order(extract_document, paths, jobs, lambda path: Extracted(path, "", died(path)))


def extract_document(path: str) -> Extracted:
    """Read one document and find its facts. Never raises."""
    try:
        found = prepare(path).found
    except DocumentError as error:
        return Extracted(path, "", str(error))
    return Extracted(path, "".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in found))


def died(path: str) -> str:
    """The refusal of a document that took the process with it that read it."""
    fault = DocumentError("the process that read it has died", place=path, remedy="split it, or give it more memory")
    return str(fault)


def in_order(work: Callable[[Item], T], items: Iterable[Item], jobs: int, lost: Callable[[Item], T]) -> Iterator[T]:
    """What `work` makes of each item, in order; by `jobs` processes, where these are more than one.

    `lost` stands in where an item kills its process.
    """
    return map(work, items) if jobs <= 1 else _by_processes(work, items, jobs, lost)


def _by_processes(
    work: Callable[[Item], T], items: Iterable[Item], jobs: int, lost: Callable[[Item], T]
) -> Iterator[T]:
    rest, pool = iter(items), _pool(jobs)
    waiting: deque[Item] = deque()
    under_way: deque[Future[T]] = deque()  # of the first of those that wait
    try:
        while True:
            waiting.extend(islice(rest, _AHEAD * jobs - len(waiting)))
            if not waiting:
                return
            try:
                for item in islice(waiting, len(under_way), None):
                    under_way.append(pool.submit(work, item))  # breaks too, where a process died before
                result = under_way[0].result()
            except BrokenProcessPool:  # it does not say by which item
                pool.shutdown(wait=False, cancel_futures=True)
                under_way.clear()
                yield from _one_by_one(work, waiting, lost)
                waiting.clear()
                pool = _pool(jobs)
            else:
                waiting.popleft()
                under_way.popleft()
                yield result
    finally:
        pool.shutdown(cancel_futures=True)


def _one_by_one(work: Callable[[Item], T], items: Iterable[Item], lost: Callable[[Item], T]) -> Iterator[T]:
    pool = _pool(1)
    try:
        for item in items:
            try:
                result = pool.submit(work, item).result()
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool, result = _pool(1), lost(item)
            yield result
    finally:
        pool.shutdown()


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that share nothing with this one, so that threads and open stores here do no harm."""
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_prepare)


def _prepare() -> None:
    """Read the tables, and tell the collector of garbage that they stay."""
    from loaders.extract import extract  # noqa: PLC0415

    extract("推动产业发展。", "")
    gc.collect()
    gc.freeze()
