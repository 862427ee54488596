"""The tours in notebooks/ run from the first cell to the last, on the catalogue as it is shipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from graph.settings import Settings, load_settings
from graph.store import open_store
from loaders.catalogue import read_catalogue

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notebooks")
    with open_store(Settings(data=folder), create=True) as store:
        for facts in read_catalogue().facts():
            store.load(facts)
    return folder


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_tour_runs(
    request: pytest.FixtureRequest,
    path: Path,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LIANPU_DATA", str(data))
    monkeypatch.delenv("LIANPU_GRAPH", raising=False)
    load_settings.cache_clear()
    request.addfinalizer(load_settings.cache_clear)
    cells = [c for c in json.loads(path.read_text("utf-8"))["cells"] if c["cell_type"] == "code"]
    assert all(not cell["outputs"] for cell in cells), "clear the outputs before committing"
    names: dict[str, Any] = {}
    for number, cell in enumerate(cells, 1):
        exec(compile("".join(cell["source"]), f"{path.name}, cell {number}", "exec"), names)  # noqa: S102 - our own cells, run as a reader runs them
    assert "人工智能" in capsys.readouterr().out
