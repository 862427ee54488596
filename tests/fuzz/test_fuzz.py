"""Mutated documents, guided by what they reach in the program: a bounded time for each format.

LIANPU_FUZZ_SECONDS says how long (20 a format); a find is written out with the bytes that do it.
"""

from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.loaders.extract.test_any_text import PHRASES
from tests.loaders.readers.made import PROSE, ROWS, make_docx, make_pdf, make_xlsx, paragraph, ruled

ROOT = Path(__file__).parents[2]
SECONDS = int(os.environ.get("LIANPU_FUZZ_SECONDS", "20"))
RUNS = 250 * SECONDS  # the same ones each time, where the machine is not so busy that the time ends them
SLOWEST = 30  # seconds that one small document may take on a busy machine

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None,
    reason="atheris has no wheel for this machine: documents are NOT fuzzed here (it needs Linux on x86-64)",
)

NOTICE = (
    "云岭省工业和信息化厅关于印发《云岭省瓷器产业振兴行动方案》的通知\n云工信规字〔2031〕7号\n"
    "近日，副厅长李明介绍，力争到2031年培育省级特色产业集群30个左右。一是建设雾港瓷器产业园；二是形成山地农机、茶叶加工等三大优势产业。\n"
)
TABLE = "\n".join(",".join(row) for row in ROWS)


def entry(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


SEEDS: dict[str, list[bytes]] = {
    "text": [
        NOTICE.encode(),
        NOTICE.encode("gb18030"),
        NOTICE.encode("utf-16"),
        "產(chǎn)業(yè)創(chuàng)新，推動(dòng)實(shí)施《方案》。".encode() * 9,
    ],
    "markdown": [f"---\ntitle: 甲\n---\n# {NOTICE}\n- **{PROSE}**\n\n|a|b|\n|-|-|\n|{PROSE}|<br>|".encode()],
    "html": [
        f"<html><head><title>甲</title></head><body><h1>{NOTICE}</h1><table><tr><td rowspan=2>{PROSE}<td>乙</table></body></html>".encode()
    ],
    "csv": [TABLE.encode(), f'名称\t"所在\n市"\n{NOTICE}\t{PROSE}'.encode("gb18030")],
    "docx": [entry(make_docx(), "word/document.xml")],
    "xlsx": [entry(make_xlsx(), "xl/worksheets/sheet1.xml")],
    "pdf": [make_pdf([paragraph(PROSE), ruled(ROWS, (40, 100, 60))]), make_pdf([paragraph(NOTICE)] * 3, columns=2)],
}


@pytest.mark.parametrize("target", SEEDS)
def test_nothing_but_refusals_and_facts_with_their_words(target: str, tmp_path: Path) -> None:
    corpus, finds = tmp_path / "corpus", tmp_path / "finds"
    for folder in (corpus, finds):
        folder.mkdir()
    for number, seed in enumerate(SEEDS[target]):
        (corpus / str(number)).write_bytes(seed)
    words = tmp_path / "words"
    words.write_text("\n".join(_quoted(word.encode()) for word in PHRASES) + "\n", "ascii")
    options = [f"-dict={words}", f"-artifact_prefix={finds}/", f"-max_total_time={SECONDS}", f"-runs={RUNS}"]
    options += [
        "-seed=1",
        f"-timeout={SLOWEST}",
        f"-report_slow_units={SLOWEST}",
        "-max_len=8192",
        "-rss_limit_mb=4096",
    ]
    done = subprocess.run(
        [sys.executable, "tests/fuzz/targets.py", target, str(corpus), *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS + 10 * SLOWEST,
        check=False,
    )
    found = {path.name: path.read_bytes() for path in finds.iterdir()}
    assert done.returncode == 0 and not found, f"{found}\n{done.stderr[-4000:]}\n{done.stdout[-4000:]}"
    assert "Done " in done.stderr, done.stderr[-4000:]


def _quoted(word: bytes) -> str:
    """As libFuzzer's dictionaries write bytes."""
    return '"' + "".join(f"\\x{byte:02X}" for byte in word) + '"'
