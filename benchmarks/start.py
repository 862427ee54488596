"""Starting: from the command `make run` on a graph that exists to the first answer, against the first `make run`."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from benchmarks.side_by_side import Row

ROOT = Path(__file__).parent.parent


def rows() -> list[Row]:
    """Seconds to the first answer: the second run, and the first, with the environment already installed."""
    with tempfile.TemporaryDirectory() as data:
        first = _run(data)
        second = _run(data)
    return [
        Row("`make run` to the first answer: the second run, against the first", second, first, first / second, "s")
    ]


def _run(data: str) -> float:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "LIANPU_DATA": data, "LIANPU_PORT": str(port)}
    began = time.perf_counter()
    running = subprocess.Popen(
        ["make", "run"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        while not _answers(port):
            if running.poll() is not None:
                raise RuntimeError("make run ended without an answer")
            time.sleep(0.05)
        return time.perf_counter() - began
    finally:
        os.killpg(running.pid, signal.SIGINT)
        running.wait()
        time.sleep(10)  # until the embedded store has let go


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
