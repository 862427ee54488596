"""Commands that change the graph: load, remove."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from api.commands.output import AsJson, JobsOption, messages, print_json, say
from graph.errors import DocumentError, SourceError
from graph.settings import Settings, load_settings
from graph.statement import Facts
from graph.store import Store, open_store
from loaders.catalogue import SOURCES, Catalogue, read_catalogue
from loaders.decisions import Decisions, read_decisions
from loaders.document import find_all
from loaders.intake import Intake, Taken, already_read, names_digest
from loaders.known import KnownNames, known_names
from loaders.linking import Linker
from loaders.review import read_reviews
from loaders.whereabouts import Whereabouts

DECISIONS, REVIEWS = "decisions.yml", "reviews.yml"
CatalogueOption = Annotated[Path, typer.Option(help="Folder of the catalogue.", show_default=False)]
DecisionsOption = Annotated[
    Path | None,
    typer.Option(help=f"Folder of {DECISIONS} and {REVIEWS}; LIANPU_DECISIONS, or this folder.", show_default=False),
]
BlindOption = Annotated[bool, typer.Option("--blind", help="Link by no name that comes from the catalogue.")]


def load(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE_OR_DIR|SOURCE]...",
            help="Documents, folders of documents, or names of sources of the catalogue; the whole catalogue if nothing.",
        ),
    ] = None,
    catalogue: CatalogueOption = SOURCES,
    decisions: DecisionsOption = None,
    blind: BlindOption = False,
    jobs: JobsOption = 1,
    as_json: AsJson = False,
) -> None:
    """Load the catalogue's reviewed facts, or the candidates that are found in documents.

    One transaction a document; what is there already is left alone, what was edited changes, nothing is half written.
    A run that was broken off goes on where it stopped. What is found in a document waits for `lianpu review`.

    Example: lianpu load

    Example: lianpu load shandong-2024-draft

    Example: lianpu load plans/ notice.txt --jobs 4
    """
    read = read_catalogue(catalogue)
    sources, paths = _told_apart(what or [], read)
    changes: list[dict[str, Any]] = []
    if sources or not paths:
        changes = _load_catalogue(read, sources)
        if not as_json:
            _say_changes(changes)
    taken = _load_documents(paths, read, decisions, blind=blind, jobs=jobs) if paths else Summary()
    if as_json:
        print_json(changes if not paths else {"sources": changes, **taken.as_json()})
    elif paths:
        taken.say()
    if taken.refused:
        raise typer.Exit(DocumentError.exit_code)


def _told_apart(words: list[str], catalogue: Catalogue) -> tuple[list[str], list[Path]]:
    """Names of sources, and paths; raises SourceError for what is neither, before anything is loaded."""
    known = {s.name for s in catalogue.sources}
    for word in words:
        if word not in known and not Path(word).exists():
            raise SourceError(
                "the catalogue has no source of that name, and there is no such file or folder",
                place=word,
                remedy=f"sources are {', '.join(sorted(known))}",
            )
    return [w for w in words if w in known], [Path(w) for w in words if w not in known]


def _load_catalogue(read: Catalogue, sources: list[str]) -> list[dict[str, Any]]:
    names = (s.name for s in read.sources)
    chosen = [f for f, name in zip(read.facts(), names, strict=True) if not sources or name in sources]
    with open_store(load_settings(), create=True) as store, Progress(console=messages, transient=True) as progress:
        return [
            {"id": facts.document, "name": _title(facts), **_counted(store.load(facts))}
            for facts in progress.track(chosen, description="loading")
        ]


def _say_changes(changes: list[dict[str, Any]]) -> None:
    for change in changes:
        done = ", ".join(f"{change[k]} {k}" for k in ("added", "changed", "removed") if change[k]) or "unchanged"
        say(f"{change['name']}: {done}")


def _title(facts: Facts) -> str:
    own = (s.properties.get("name") for s in facts.statements if s.subject == facts.document and s.target is None)
    return next((str(name) for name in own if name), facts.document)


def _counted(change: object) -> dict[str, int]:
    return {key: getattr(change, key) for key in ("added", "changed", "removed")}


class Summary:
    """What became of many files: counts, and of each that was refused the reason."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(("read", "unchanged", "refused"), 0)
        self.facts = 0
        self.refused: list[str] = []
        self.reopened: list[str] = []

    def add(self, taken: Taken) -> None:
        """One file more."""
        outcome = "read" if taken.change is not None else "unchanged" if taken.document else "refused"
        self.counts[outcome] += 1
        self.facts += taken.facts
        self.refused += taken.refused
        self.reopened += (f"{taken.file}: {text}" for text in taken.reopened)

    def as_json(self) -> dict[str, Any]:
        """For scripts."""
        return {"documents": self.counts, "facts": self.facts, "refused": self.refused, "reopened": self.reopened}

    def say(self) -> None:
        """For people."""
        for title, lines in (("open again", self.reopened), ("refused", self.refused)):
            for line in lines:
                say(f"{title}: {line}")
        counted = ", ".join(f"{number} {outcome}" for outcome, number in self.counts.items() if number)
        say(f"documents: {counted or 'none'}; {self.facts} facts")


def _load_documents(paths: list[Path], read: Catalogue, folder: Path | None, *, blind: bool, jobs: int) -> Summary:
    settings = load_settings()
    files, refused = find_all(paths)
    summary = Summary()
    for error in refused:
        summary.add(Taken(Path(error.place or ""), refused=(str(error),)))
    whereabouts = Whereabouts(settings.data)
    with open_store(settings, create=True) as store, _progress(len(files)) as step:
        intake = make_intake(store, settings, read, folder, blind=blind)
        for taken in intake.take(files, min(jobs, len(files))):
            summary.add(taken)
            if taken.document:
                whereabouts.note(taken.document, taken.file)
            step(summary.facts)
    return summary


def make_intake(store: Store, settings: Settings, read: Catalogue, folder: Path | None, *, blind: bool) -> Intake:
    """The intake of a store, with the decisions and the names that the command line asks for."""
    where = folder or settings.decisions
    known = KnownNames() if blind else known_names(read)
    decided: Decisions = read_decisions(where / DECISIONS, store.model)
    reviews = read_reviews(where / REVIEWS)
    return Intake(store, Linker(known, decided), reviews, names_digest(known, decided), already_read(store))


@contextmanager
def _progress(total: int) -> Iterator[Any]:
    """A bar with documents, facts and time left; gives a function to call with the facts so far."""
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("documents, {task.fields[facts]} facts"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=messages, transient=True) as progress:
        task = progress.add_task("", total=total, facts=0)
        yield lambda facts: progress.update(task, advance=1, facts=facts)


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
