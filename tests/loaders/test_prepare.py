"""One file, read once for all commands; faults of the program are told and stop nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import DocumentError, StoreError
from loaders import extract as extract_package
from loaders.faults import faults_told
from loaders.prepare import prepare

TEXT = "云岭省将建设雾港瓷器产业园。"


def test_what_is_prepared_is_what_is_printed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    prepared = prepare(tmp_path / "a.txt")
    assert prepared.repaired.raw == prepared.document.text == TEXT
    assert prepared.found == extract_package.extract(TEXT, "a.txt")


def test_a_fault_of_the_program_names_file_error_and_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr(extract_package, "extract_repaired", fail)
    with pytest.raises(DocumentError) as caught:
        prepare(tmp_path / "a.txt")
    assert str(caught.value).startswith(f"{tmp_path / 'a.txt'}: lianpu has a fault and fails on it (IndexError: list")
    assert "prepare.py:" in caught.value.message or "test_prepare.py:" in caught.value.message
    assert "report" in str(caught.value.remedy) and isinstance(caught.value.__cause__, IndexError)


def test_errors_of_ours_go_through(tmp_path: Path) -> None:
    with pytest.raises(StoreError), faults_told(tmp_path):
        raise StoreError("gone")


def test_a_file_of_nothing_but_markup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("<!-- nothing -->\n<div></div>\n", "utf-8")
    with pytest.raises(DocumentError, match="nothing but markup"):
        prepare(tmp_path / "a.md")
