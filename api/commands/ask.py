"""Commands that ask the graph: documents, status, schema, search, show, linked, export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.commands.output import AsJson, Ident, console, messages, print_json, print_table, say
from graph import links, queries
from graph.content import entries, fingerprint
from graph.errors import SettingsError
from graph.export import FORMATS
from graph.export import export as write_export
from graph.model import load_model
from graph.results import Relation, Subgraph, Thing, Words, caption
from graph.search import search as find
from graph.settings import load_settings
from graph.store import open_store

TypeOption = Annotated[str | None, typer.Option("--type", help="Only this type; `lianpu schema` lists them.")]
StatusOption = Annotated[
    str | None,
    typer.Option("--status", metavar="asserted|candidate", help="Only what was reviewed, or only what was not."),
]


def documents(
    closed: Annotated[
        bool, typer.Option("--closed", help="Instead: relations that once lost their last document.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the loaded documents with their ids.

    Example: lianpu documents --json
    """
    with open_store(load_settings()) as store:
        if closed:
            gone = queries.closed(store)
            return (
                print_json(gone)
                if as_json
                else print_table(
                    ["relation", "from", "to", "held"],
                    [(c["type"], c["source"], c["target"], f"{c['valid_from']} – {c['valid_to']}") for c in gone],
                )
            )
        found = queries.documents(store)
    if as_json:
        return print_json([{"id": d.id, "name": d.name, "passages": n, **d.properties} for d, n in found])
    return print_table(
        ["id", "date", "kind", "passages", "name"],
        [(d.id, d.properties.get("date"), d.properties.get("kind"), n, d.name) for d, n in found],
    )


def status(as_json: AsJson = False) -> None:
    """Count what the graph holds, by type, with a fingerprint of the whole content.

    Two graphs with the same fingerprint hold the same facts and evidence, whichever store they live in.

    Example: lianpu status --json
    """
    with open_store(load_settings()) as store:
        nodes, relations = queries.counts(store)
        found = {
            "address": store.address,
            "store": store.dialect.name,
            "nodes": nodes,
            "relations": relations,
            "candidates": queries.candidates(store),
            "closed": len(queries.closed(store)),
            "fingerprint": fingerprint(store),
        }
    if as_json:
        return print_json(found)
    print_table(["nodes", ""], [(k, n) for k, n in nodes.items() if n])
    console.print()
    print_table(["relations", ""], [(k, n) for k, n in relations.items() if n])
    console.print(f"\n{found['candidates']} things and relations wait for review", markup=False)
    console.print(f"fingerprint {found['fingerprint']}\nin {found['store']} at {found['address']}", markup=False)
    return None


def schema(
    type_name: Annotated[str | None, typer.Argument(metavar="[TYPE]", help="A type of node or relation.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the model: the types of nodes and relations, or the properties of one.

    Example: lianpu schema Target
    """
    model = load_model()
    if as_json:
        return print_json(model if type_name is None else model.kind(type_name))
    if type_name is None:
        print_table(
            ["node", "中文", "what it is"], [(t.name, t.label.zh, t.description.en) for t in model.entity_types()]
        )
        console.print()
        return print_table(
            ["relation", "中文", "from", "to"],
            [(r.name, r.label.zh, ", ".join(r.source), ", ".join(r.target)) for r in model.relations.values()],
        )
    kind = model.kind(type_name)
    console.print(f"{kind.name} {kind.label.zh}: {kind.description.en}", markup=False)
    return print_table(
        ["property", "中文", "type", "what it is"],
        [(p.name, p.label.zh, " | ".join(p.choices) or p.type, p.description.en) for p in kind.properties.values()],
    )


def search(
    text: Annotated[str, typer.Argument(help="Part of a name: Chinese words, pinyin or initials.")],
    type_name: TypeOption = None,
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 20,
    status: StatusOption = None,
    as_json: AsJson = False,
) -> None:
    """Find things by a part of their name, another name, pinyin or initials.

    Example: lianpu search 低空

    Example: lianpu search dkjj --type Industry
    """
    with open_store(load_settings()) as store:
        found = find(store, text, types=[type_name] if type_name else [], limit=limit, status=_status(status))
    if as_json:
        return print_json(found)
    if not found:
        say("nothing found")
    return print_table(
        ["id", "type", "name", "documents", "status"],
        [(t.id, t.type, t.name, len(t.documents), t.status) for t in found],
    )


def show(thing: Ident, type_name: TypeOption = None, status: StatusOption = None, as_json: AsJson = False) -> None:
    """Show a thing: its properties, its relations, and the words behind each.

    Example: lianpu show 低空经济
    """
    with open_store(load_settings()) as store:
        found = queries.entity(store, queries.resolve(store, thing, kind=type_name), status=_status(status))
    return print_json(found) if as_json else _print_entity(found)


def _print_entity(found: Subgraph) -> None:
    model = load_model()
    subject, names = found.things[0], {t.id: caption(t) for t in found.things}
    console.print(
        f"{subject.name}  [{subject.type} {model.node(subject.type).label.zh}, {subject.status}]  {subject.id}",
        markup=False,
    )
    declared = model.node(subject.type).properties
    print_table(
        ["", "", ""],
        [
            (f"{declared[k].label.zh} {k}", ", ".join(v) if isinstance(v, list) else v, "")
            for k, v in subject.properties.items()
        ],
    )
    for words_id in found.mentions[subject.id]:
        console.print(f"  {_said(found.words[words_id])}", markup=False)
    for relation in found.relations:
        console.print(f"{_step(relation, names)}", markup=False)
        for words_id in relation.evidence:
            if words_id in found.words:
                console.print(f"    {_said(found.words[words_id])}", markup=False)
    if found.omitted:
        say(f"{found.omitted} more relations are not shown")


def _status(given: str | None) -> str | None:
    if given not in (None, "asserted", "candidate"):
        raise SettingsError(f"{given!r} is no status", place="--status", remedy="asserted or candidate")
    return given


def _said(words: Words) -> str:
    place = f" @{words.start}-{words.end}" if words.start is not None else ""
    return f"「{words.quote}」 {words.document_name}{place}{' (candidate)' if words.status == 'candidate' else ''}"


def _step(relation: Relation, names: dict[str, str]) -> str:
    inferred = " (inferred)" if relation.properties.get("inferred") else ""
    inferred += " (candidate)" if relation.status == "candidate" else ""
    return f"{names.get(relation.source, relation.source)} —{relation.type}→ {names.get(relation.target, relation.target)}{inferred}"


def linked(
    thing: Ident,
    type_name: TypeOption = None,
    steps: Annotated[int, typer.Option(min=1, max=links.MAX_STEPS, help="Longest path.")] = links.MAX_STEPS,
    status: StatusOption = None,
    as_json: AsJson = False,
) -> None:
    """List the programmes and plans linked to a thing, by which path, and on whose word.

    Example: lianpu linked 济南市

    Example: lianpu linked 人工智能 --steps 2 --json
    """
    with open_store(load_settings()) as store:
        subject = queries.resolve(store, thing, kind=type_name)
        found, words = links.linked_programmes(store, subject, steps=steps, status=_status(status))
    if as_json:
        return print_json(
            [
                {
                    **_linked_head(link.programme),
                    "paths": link.paths,
                    "words": {i: words[i] for p in link.paths for r in p.relations for i in r.evidence if i in words},
                }
                for link in found
            ]
        )
    if not found:
        say("no programme is linked to it")
    for link in found:
        console.print(f"{link.programme.name}  [{link.programme.type}]  {link.programme.id}", markup=False)
        for path in link.paths:
            names = {t.id: caption(t) for t in path.things}
            for relation in path.relations:
                console.print(f"    {_step(relation, names)}", markup=False)
                for words_id in relation.evidence:
                    if words_id in words:
                        console.print(f"        {_said(words[words_id])}", markup=False)
    return None


def _linked_head(programme: Thing) -> dict[str, object]:
    return {"id": programme.id, "type": programme.type, "name": programme.name, "properties": programme.properties}


def export(
    path: Annotated[Path, typer.Argument(help=f"File to write; its ending names the format: {', '.join(FORMATS)}.")],
    format_name: Annotated[
        str | None, typer.Option("--format", help=f"One of {', '.join(FORMATS)}, where the ending does not say.")
    ] = None,
) -> None:
    """Write the whole graph to a file, with the evidence of every fact.

    Example: lianpu export graph.graphml

    Example: lianpu export facts.jsonl
    """
    kind = format_name or path.suffix.lstrip(".")
    if kind not in FORMATS:
        raise SettingsError(
            f"{kind or 'no ending'!r} is no format of export", place=str(path), remedy=f"use {', '.join(FORMATS)}"
        )
    with open_store(load_settings()) as store, messages.status("writing"):
        written = write_export(entries(store), store.model, path, kind)
    say(f"{path}: {written} things with their relations and evidence")
