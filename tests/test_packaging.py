"""The top-level names are ours, and what is declared is what is there."""

from __future__ import annotations

import importlib
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from graph.model import load_model
from graph.reference import reference

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["graph", "loaders", "api"])
def test_our_packages_are_not_shadowed(name: str) -> None:
    module = importlib.import_module(name)
    assert Path(str(module.__file__)).is_relative_to(ROOT)


def test_schema_holds_data_only() -> None:
    assert not list((ROOT / "schema").rglob("*.py"))


def test_no_module_is_named_like_a_library_that_it_could_hide() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    libraries = {line.split("==")[0].split(">=")[0].strip().replace("-", "_").lower() for line in declared}
    for package in ("graph", "loaders", "api"):
        modules = {p.stem for p in (ROOT / package).rglob("*.py")}
        assert not modules & libraries


def test_the_version_of_the_model_page_is_current() -> None:
    remedy = "run: python -m graph.reference > docs/MODEL.md"
    assert (ROOT / "docs" / "MODEL.md").read_text("utf-8") == reference(load_model()), remedy


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    pinned = [line for line in text.splitlines() if "==" in line and not line.lstrip().startswith("#")]
    assert pinned and all("--hash=sha256:" in line for line in pinned)


def test_the_wheel_has_the_data(tmp_path: Path) -> None:
    options = ["--quiet", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(ROOT)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for needed in (
        "schema/model.yml",
        "loaders/repair/pairs.txt",
        "loaders/sources/identity.yml",
        "api/static/index.html",
    ):
        assert needed in names
    ours = {p.relative_to(ROOT).as_posix() for p in (ROOT / "loaders" / "sources").glob("*/*.*")}
    assert ours <= names


def test_our_packages_are_found_from_anywhere(tmp_path: Path) -> None:
    """`pythonpath` of pytest puts the repository first; a program of a user's does not."""
    command = [sys.executable, "-I", "-c", "import graph, loaders, api; print(graph.__file__)"]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path).stdout
    assert Path(found.strip()).is_relative_to(ROOT)
