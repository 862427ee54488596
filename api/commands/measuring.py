"""The command that measures extraction: evaluate."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from api.commands.output import AsJson, console, print_json, print_table
from graph.errors import DocumentError, SettingsError, SourceError
from loaders.evaluate import Count, Score, found_in, read_gold, score, total
from loaders.prepare import prepare


def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="Files of annotations (JSON), or folders of them.")],
    mapped: Annotated[
        list[str] | None,
        typer.Option(
            "--map", metavar="NAME=FILE", help="The document of an annotation file, where it is not beside it."
        ),
    ] = None,
    documents: Annotated[
        Path | None, typer.Option(help="Folder of the documents, called NAME.txt, NAME_….txt and so on.")
    ] = None,
    facts: Annotated[
        Path | None, typer.Option(help="Facts that `lianpu extract` printed, instead of extracting.")
    ] = None,
    until: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=OFFSET", help="Where the annotated part of a document ends."),
    ] = None,
    blind: Annotated[
        bool,
        typer.Option(
            "--blind/--known", help="Use no name of the catalogue or graph; finding never does, so both agree."
        ),
    ] = True,
    errors: Annotated[bool, typer.Option("--errors", help="List what was missed and what is wrong.")] = False,
    as_json: AsJson = False,
) -> None:
    """Compare what the extractor finds with annotations: precision, recall and F1 by type.

    The document of gold/d01.json is the file d01.* beside it, or the one that --map or --documents names.

    Example: lianpu evaluate gold/ --errors

    Example: lianpu evaluate gold/000.json --map 000=documents/page.txt
    """
    places, ends = _pairs(mapped, "--map"), _pairs(until, "--until")
    printed = _printed(facts) if facts else None
    whole = Score()
    for file in _gold_files(gold):
        annotated = read_gold(file)
        name, found = _facts(file, places, documents, printed)
        made = score(annotated, found_in(found, name, _offset(ends.get(file.stem))))
        if errors and not as_json:
            for error in made.errors:
                console.print(f"{error.kind} {file.stem} {error.type} {error.fact}", markup=False)
        whole.add(made)
    if as_json:
        print_json(_as_json(whole))
    else:
        _print(whole)


def _pairs(given: list[str] | None, option: str) -> dict[str, str]:
    pairs = dict(item.partition("=")[::2] for item in given or [])
    if not all(pairs.values()):
        raise SettingsError(f"{option} takes NAME=…", place=", ".join(given or []), remedy="as in 000=page.txt")
    return pairs


def _offset(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isdecimal():
        raise SettingsError(f"{text!r} is no offset", place="--until", remedy="a number of characters")
    return int(text)


def _gold_files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        found = sorted(p for p in path.glob("*.json") if _is_annotation(p)) if path.is_dir() else [path]
        if not found:
            raise SourceError("no annotations in this folder", place=str(path), remedy="name the folder of *.json")
        yield from found


def _is_annotation(path: Path) -> bool:
    """A folder may hold other JSON; a file that is named is read as annotations, and refused where it is none."""
    try:
        held = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return True
    return isinstance(held, dict) and "entities" in held


def _facts(
    gold: Path, places: Mapping[str, str], documents: Path | None, printed: list[dict[str, Any]] | None
) -> tuple[str, list[dict[str, Any]]]:
    """The document's name, and what was found in it."""
    file = Path(places[gold.stem]) if gold.stem in places else _beside(gold, documents)
    if printed is not None:
        return file.name, printed
    prepared = prepare(file)
    return prepared.document.name, prepared.found


def _beside(gold: Path, documents: Path | None) -> Path:
    for folder in (documents, gold.parent, gold.parent.parent / "documents"):
        for pattern in (f"{gold.stem}.*", f"{gold.stem}_*"):
            found = [p for p in sorted(folder.glob(pattern)) if p.suffix != ".json"] if folder else []
            if found:
                return found[0]
    raise DocumentError(
        "the document of these annotations is not beside them",
        place=str(gold),
        remedy=f"--map {gold.stem}=FILE, or --documents FOLDER",
    )


def _printed(path: Path) -> list[dict[str, Any]]:
    try:
        return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise SourceError(
            f"these are no facts: {error}", place=str(path), remedy="print them with lianpu extract"
        ) from error


def _as_json(made: Score) -> dict[str, Any]:
    def told(counts: Mapping[str, Count]) -> dict[str, Any]:
        rows = {**dict(sorted(counts.items())), "all": total(counts)}
        return {
            kind: {
                "precision": c.precision,
                "recall": c.recall,
                "f1": c.f1,
                "right": c.right,
                "found": c.found,
                "gold": c.annotated,
            }
            for kind, c in rows.items()
        }

    listed = [{"kind": e.kind, "type": e.type, "fact": e.fact} for e in made.errors]
    return {"entities": told(made.entities), "relations": told(made.relations), "errors": listed}


def _print(made: Score) -> None:
    for title, counts in (("entities", made.entities), ("relations", made.relations)):
        rows = [*sorted(counts.items()), ("all", total(counts))]
        print_table(
            [title, "precision", "recall", "F1", "right", "found", "gold"],
            [
                (kind, f"{c.precision:.3f}", f"{c.recall:.3f}", f"{c.f1:.3f}", c.right, c.found, c.annotated)
                for kind, c in rows
            ],
        )
        console.print()
