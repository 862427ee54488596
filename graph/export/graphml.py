"""GraphML for Gephi, yEd and the like: a directed multigraph with labels, colours and evidence as attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import IO

from graph.content import Entry
from graph.model import Model
from graph.results import Words
from graph.values import Value

# Characters that XML 1.0 cannot hold; networkx writes them as they are, and the file cannot be read.
_NOT_XML = re.compile(r"[^\x09\x0a\x0d\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(found: Iterable[Entry], model: Model, file: IO[bytes]) -> int:
    """Write the entries; returns the number of things. Lists are joined by " | ", what has no value is left out."""
    import networkx  # noqa: PLC0415 - a third of a second that only this export needs

    graph = networkx.MultiDiGraph()
    for entry in found:
        thing = entry.thing
        kind = model.node(thing.type)
        graph.add_node(
            thing.id,
            **_attributes(thing.properties),
            label=_text(thing.name),
            type=thing.type,
            type_zh=kind.label.zh,
            colour=kind.colour,
            status=thing.status,
            evidence=_quotes(entry.mentions, entry.words),
        )
        for relation in entry.relations:
            graph.add_edge(
                relation.source,
                relation.target,
                key=relation.id,
                **_attributes(relation.properties),
                label=relation.type,
                label_zh=model.relation(relation.type).label.zh,
                status=relation.status,
                evidence=_quotes(relation.evidence, entry.words),
            )
    networkx.write_graphml_xml(graph, file, prettyprint=False, named_key_ids=False)
    return int(graph.number_of_nodes())


def _attributes(properties: Mapping[str, Value]) -> dict[str, str | int | float | bool]:
    return {
        name: _text(" | ".join(value)) if isinstance(value, list) else _text(value) if isinstance(value, str) else value
        for name, value in properties.items()
    }


def _text(value: str) -> str:
    return _NOT_XML.sub("\ufffd", value)


def _quotes(ids: Iterable[str], words: Mapping[str, Words]) -> str:
    said = (words[i] for i in ids if i in words)
    return _text(
        " | ".join(
            f"“{w.quote}” {w.document_name}{f' @{w.start}-{w.end}' if w.start is not None else ''}" for w in said
        )
    )
