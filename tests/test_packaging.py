"""The top-level names are ours, and what is declared is what is there."""

from __future__ import annotations

import importlib
import tomllib
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
