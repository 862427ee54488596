"""The command that decides about candidates: review."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.text import Text

from api.commands.build import REVIEWS, CatalogueOption, DecisionsOption, make_intake
from api.commands.output import AsJson, console, print_json, print_table, say
from graph.errors import LianpuError, SettingsError
from graph.settings import load_settings
from graph.store import open_store
from loaders.catalogue import SOURCES, read_catalogue
from loaders.desk import Candidate, Desk, Rule, changes_of
from loaders.whereabouts import Whereabouts

_AROUND = 60  # characters of context on each side
_PAIRS = re.compile(r"\s+(?=\w+=)")
_KEYS = "a accept, r reject, c NAME=VALUE correct, s skip, q quit"
_DECISIONS: dict[str, Literal["accept", "reject"]] = {"a": "accept", "r": "reject"}

Ids = list[str] | None


def review(
    changes: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]...", help="With --correct: what it is instead.")
    ] = None,
    accept: Annotated[Ids, typer.Option(metavar="ID", help="Accept a candidate.")] = None,
    reject: Annotated[Ids, typer.Option(metavar="ID", help="Reject one.")] = None,
    correct: Annotated[
        str | None, typer.Option(metavar="ID", help="Correct one: its name, type or another property.")
    ] = None,
    rule: Annotated[
        str | None, typer.Option(metavar="accept|reject", help="Decide on all that the four options below mean.")
    ] = None,
    type_name: Annotated[str, typer.Option("--type", help="Only this type of thing or relation.")] = "",
    document: Annotated[str, typer.Option(help="Only this document: its id, or the name of its file.")] = "",
    confidence: Annotated[float, typer.Option(min=0, max=1, help="Only from this confidence on.")] = 0.0,
    name: Annotated[str, typer.Option(help="Only names of this pattern, as in '*产业集群'.")] = "",
    reason: Annotated[str, typer.Option(help="Why; it is written down with the decision.")] = "",
    list_only: Annotated[bool, typer.Option("--list", help="List what waits, and decide nothing.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="List no more than these.")] = 50,
    documents: Annotated[
        Path | None, typer.Option(help="Folder of the documents, where they are not where they were.")
    ] = None,
    decisions: DecisionsOption = None,
    catalogue: CatalogueOption = SOURCES,
    as_json: AsJson = False,
) -> None:
    """Go through the candidates, the surest first: accept, correct or reject them.

    What is decided is appended to reviews.yml and holds whenever the document is loaded, as long as the words that were
    judged stand there. Accepting a relation accepts the things that it relates; rejecting a thing rejects its relations.

    Example: lianpu review

    Example: lianpu review --list --type Park --confidence 0.8

    Example: lianpu review --correct industry-c0565d2a0b397af4 name=高端化工

    Example: lianpu review --rule accept --document plan.txt --confidence 0.9
    """
    if bool(correct) != bool(changes):
        raise SettingsError("--correct takes an ID and NAME=VALUE", place="review", remedy="as in --correct ID name=…")
    if rule not in (None, "accept", "reject"):
        raise SettingsError(f"{rule!r} is no decision", place="--rule", remedy="accept or reject")
    settings = load_settings()
    meant = Rule(type_name, document, confidence, name)
    if type_name:
        _known_type(type_name)
    with open_store(settings) as store:
        intake = make_intake(store, settings, read_catalogue(catalogue), decisions, blind=False)
        path = (decisions or settings.decisions) / REVIEWS
        desk = Desk(store, intake, path)
        files = Whereabouts(settings.data)
        if documents:
            files.add(documents)
        done = 0
        for decision, wanted in (("accept", accept), ("reject", reject)):
            for one in wanted or []:
                done += desk.decide(_DECISIONS[decision[0]], desk.find(one, meant), reason=reason)
        if correct:
            found = desk.find(correct, meant)
            done += desk.decide("correct", found, changes_of(found[0].type, changes or [], store.model), reason)
        if rule:
            done += desk.decide(_DECISIONS[rule[0]], desk.candidates(meant), reason=reason)
        if list_only:
            _list(desk.candidates(meant), limit, as_json=as_json)
        elif not (accept or reject or correct or rule):
            done = _go_through(desk, meant, files, reason)
    if not list_only:
        say(f"{done} decided, written to {path}")


def _known_type(name: str) -> None:
    from graph.model import load_model  # noqa: PLC0415

    load_model().kind(name)


def _list(found: list[Candidate], limit: int, *, as_json: bool) -> None:
    if as_json:
        print_json([_as_json(c) for c in found[:limit]])
        return
    print_table(
        ["id", "confidence", "fact", "quote", "file"],
        [
            (c.id, f"{c.confidence:.2f}", c.fact, c.statements[0].evidence.quote[:_AROUND], c.file)
            for c in found[:limit]
        ],
    )
    say(f"{len(found)} wait" + (f", the first {limit} are shown" if len(found) > limit else ""))


def _as_json(candidate: Candidate) -> dict[str, Any]:
    words = candidate.statements[0].evidence
    return {
        "id": candidate.id, "fact": candidate.fact, "type": candidate.type, "confidence": candidate.confidence,
        "document": candidate.document, "file": candidate.file, "properties": candidate.properties,
        "mentions": [{"start": s.evidence.start, "end": s.evidence.end, "quote": s.evidence.quote} for s in candidate.statements],
        "quote": words.quote,
    }  # fmt: skip


def _go_through(desk: Desk, rule: Rule, files: Whereabouts, reason: str) -> int:
    """Ask about one candidate after the other; returns how many were decided."""
    done = 0
    waiting = desk.candidates(rule)
    for number, listed in enumerate(waiting, 1):
        candidate = desk.still(listed) if done else listed
        if candidate is None:
            continue
        _show(candidate, files, f"{number}/{len(waiting)}")
        answer = _ask(desk, candidate, reason)
        if answer is None:
            break
        done += answer
    return done


def _ask(desk: Desk, candidate: Candidate, reason: str) -> int | None:
    """What was decided on a candidate: 1 decided, 0 skipped, None: no more."""
    while True:
        try:
            key, _, rest = console.input(f"[dim]{_KEYS}:[/] ").strip().partition(" ")
        except (EOFError, KeyboardInterrupt):
            return None
        if key in ("s", ""):
            return 0
        if key == "q":
            return None
        try:
            if key in _DECISIONS:
                return desk.decide(_DECISIONS[key], [candidate], reason=reason)
            if key == "c" and "=" in rest:
                return desk.decide(
                    "correct", [candidate], changes_of(candidate.type, _PAIRS.split(rest), desk.model), reason
                )
        except LianpuError as error:  # a correction that the model refuses: ask again
            say(str(error))


def _show(candidate: Candidate, files: Whereabouts, place: str) -> None:
    console.print()
    head = Text(f"{place}  {candidate.confidence:.2f}  ", style="dim").append(candidate.fact, style="bold not dim")
    console.print(head)
    hidden = ("name", "confidence", "file", "sha256", "encoding", "read_by")
    known = {k: v for k, v in candidate.properties.items() if k not in hidden}
    if known:
        console.print(Text("  " + ", ".join(f"{k}={v}" for k, v in known.items()), style="dim"))
    for statement in candidate.statements[:3]:
        words = statement.evidence
        console.print(_in_context(words.start, words.end, words.quote, candidate.document, files))
    more = len(candidate.statements) - 3
    console.print(Text(f"  {candidate.file}" + (f", and {more} places more" if more > 0 else ""), style="dim"))


def _in_context(start: int | None, end: int | None, quote: str, document: str, files: Whereabouts) -> Text:
    """The words amid what stands around them in the file; alone, where the file is not at hand."""
    read = files.read(document)
    if read is None or start is None or end is None:
        return Text("  ").append(quote, style="reverse")
    before, after = read.text[max(0, start - _AROUND) : start], read.text[end : end + _AROUND]
    return (
        Text("  …")
        .append(" ".join(before.split()))
        .append(" ".join(read.text[start:end].split()), style="reverse")
        .append(" ".join(after.split()))
        .append("…")
    )
