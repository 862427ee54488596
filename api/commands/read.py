"""Commands that read documents: text, repair, extract, verify."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from api.commands.output import AsJson, JobsOption, console, print_json, print_table, say
from graph.errors import DocumentError, SettingsError, SourceError
from loaders.catalogue import SOURCES, read_catalogue
from loaders.document import find_all, read_document
from loaders.metadata import read_metadata
from loaders.repair import repair as repair_text
from loaders.run import extract_documents
from loaders.verify import verify as verify_sources

_FORMATS = "text, Markdown, HTML, DOCX, PDF, XLSX or CSV"


def text(
    file: Annotated[Path, typer.Argument(help=f"A document: {_FORMATS}.")],
    metadata: Annotated[
        bool,
        typer.Option("--metadata", help="Instead: title, publisher, organ, number, date, level and kind, as JSON."),
    ] = False,
) -> None:
    """Print a document as it is read: the text in which the offsets of its facts count.

    Of text and Markdown that is the file itself, in UTF-8; of HTML, DOCX, PDF and tables what is left without menus,
    footers and page numbers, with the rows of tables as lines `a | b | c`.

    Example: lianpu text plan.pdf > plan.txt

    Example: lianpu text notice.html --metadata
    """
    document = read_document(file)
    if metadata:
        print_json(asdict(read_metadata(document)))
    else:
        sys.stdout.write(document.text)


def repair(
    file: Annotated[Path, typer.Argument(help=f"A document: {_FORMATS}.")],
    pieces: Annotated[
        bool, typer.Option("--pieces", help="Instead: the alignment with the raw text, one JSON object a line.")
    ] = False,
) -> None:
    """Print a document with its damage repaired, in simplified characters.

    Example: lianpu repair page.txt > page.repaired.txt

    Example: lianpu repair page.txt --pieces
    """
    repaired = repair_text(read_document(file).text)
    if not pieces:
        sys.stdout.write(repaired.text)
        return
    for piece in repaired.pieces:
        row = {
            "raw": [piece.raw_start, piece.raw_end],
            "repaired": [piece.start, piece.end],
            "operation": piece.operation.value,
        }
        if piece.operation.value != "copy":
            row |= {"from": repaired.raw[piece.raw_start : piece.raw_end], "to": repaired.text[piece.start : piece.end]}
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def extract(
    paths: Annotated[list[Path], typer.Argument(help=f"Documents ({_FORMATS}), or folders of them.")],
    format_name: Annotated[str, typer.Option("--format", help="jsonl: one JSON object a line.")] = "jsonl",
    blind: Annotated[bool, typer.Option("--blind", help="Use no name of the catalogue: finding never does.")] = True,
    jobs: JobsOption = 1,
) -> None:
    """Print the entities and relations that a grammar of the genre finds in documents, with the exact words.

    Nothing is stored. A document that cannot be read is named, and the others are read all the same.

    Example: lianpu extract page.txt --format jsonl

    Example: lianpu extract documents/ --jobs 4 > facts.jsonl
    """
    if format_name != "jsonl":
        raise SettingsError(f"{format_name!r} is no format of extraction", remedy="use jsonl")
    files, unfound = find_all(paths)
    refusals = [str(error) for error in unfound]
    for document in extract_documents(map(str, files), min(jobs, len(files))):
        sys.stdout.write(document.lines)
        refusals += [document.refusal] if document.refusal else []
    for refusal in refusals:
        say(f"refused: {refusal}")
    if refusals:
        raise typer.Exit(DocumentError.exit_code)


def verify(
    directory: Annotated[Path, typer.Argument(help="Folder with the source documents.")],
    catalogue: Annotated[Path, typer.Option(help="Folder of the catalogue.", show_default=False)] = SOURCES,
    context: Annotated[bool, typer.Option("--context", help="Show each phrase amid the text around it.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check that every phrase of the catalogue stands at its place in the raw documents.

    Fails, with file and line of the fact, when one character of either differs.

    Example: lianpu verify documents/

    Example: lianpu verify documents/ --context | grep 低空
    """
    results = list(verify_sources(read_catalogue(catalogue).sources, directory))
    wrong = [error for result in results for error in result.wrong]
    if as_json:
        print_json(
            [
                {"id": r.source, "found": r.found, "unchecked": r.unchecked, "wrong": [str(e) for e in r.wrong]}
                for r in results
            ]
        )
    else:
        for place, text in (line for result in results if context for line in result.contexts):
            console.print(f"{place}: {text}", markup=False)
        print_table(
            ["source", "found", "wrong", "without a file"],
            [(r.source, r.found, len(r.wrong), r.unchecked or "") for r in results],
        )
        for error in wrong:
            say(str(error))
        say(f"{sum(r.found for r in results)} phrases found, {len(wrong)} wrong")
    if wrong:
        raise typer.Exit(SourceError.exit_code)
