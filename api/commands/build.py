"""Commands that change the graph: load, remove."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from api.commands.output import AsJson, messages, print_json, say
from graph.errors import SourceError
from graph.settings import load_settings
from graph.statement import Facts
from graph.store import open_store
from loaders.catalogue import SOURCES, Catalogue, read_catalogue


def load(
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Names of sources; all of the catalogue if none is named."),
    ] = None,
    catalogue: Annotated[Path, typer.Option(help="Folder of the catalogue.", show_default=False)] = SOURCES,
    as_json: AsJson = False,
) -> None:
    """Load the catalogue's reviewed facts into the graph.

    One transaction a document; what is there already is left alone, what was edited changes, nothing is half written.

    Example: lianpu load

    Example: lianpu load shandong-2024-draft
    """
    read = read_catalogue(catalogue)
    chosen = [
        facts
        for facts, name in zip(read.facts(), (s.name for s in read.sources), strict=True)
        if _wanted(read, name, sources)
    ]
    with open_store(load_settings(), create=True) as store, Progress(console=messages, transient=True) as progress:
        changes = [
            {"id": facts.document, "name": _title(facts), **_counted(store.load(facts))}
            for facts in progress.track(chosen, description="loading")
        ]
    if as_json:
        print_json(changes)
        return
    for change in changes:
        done = ", ".join(f"{change[k]} {k}" for k in ("added", "changed", "removed") if change[k]) or "unchanged"
        say(f"{change['name']}: {done}")


def _wanted(catalogue: Catalogue, name: str, sources: list[str] | None) -> bool:
    known = {s.name for s in catalogue.sources}
    for wanted in sources or []:
        if wanted not in known:
            raise SourceError(
                "the catalogue has no source of that name", place=wanted, remedy=f"it has {', '.join(sorted(known))}"
            )
    return not sources or name in sources


def _title(facts: Facts) -> str:
    own = (s.properties.get("name") for s in facts.statements if s.subject == facts.document and s.target is None)
    return next((str(name) for name in own if name), facts.document)


def _counted(change: object) -> dict[str, int]:
    return {key: getattr(change, key) for key in ("added", "changed", "removed")}


def remove(
    document: Annotated[str, typer.Argument(help="Id of a loaded document; `lianpu documents` lists them.")],
    as_json: AsJson = False,
) -> None:
    """Take a document out of the graph, with all that it alone states.

    What other documents state too stays, with their evidence.

    Example: lianpu remove document-6c355b01fde7623f
    """
    with open_store(load_settings()) as store:
        change = store.remove(document)
    if as_json:
        print_json({"id": document, **_counted(change)})
    else:
        say(f"{document}: {change.removed} removed, {change.changed} kept by other documents")
