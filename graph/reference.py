"""The reference page of the model: docs/MODEL.md is what this prints (`python -m graph.reference > docs/MODEL.md`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping

from graph.model import Model, NodeType, Property, RelationType, load_model


def reference(model: Model) -> str:
    """The model as Markdown."""
    return "\n".join(_lines(model)) + "\n"


def _lines(model: Model) -> Iterator[str]:
    yield f"# The model, version {model.version}\n"
    yield "Made from `schema/` by `python -m graph.reference`; do not edit.\n"
    yield "## Types of node\n"
    yield from _table(
        ["type", "中文", "what it is", "known by"],
        ([f"[{t.name}](#{t.name.lower()})", t.label.zh, t.description.en, t.identity] for t in model.nodes.values()),
    )
    yield "\n## Types of relation\n"
    yield from _table(
        ["relation", "中文", "what it says", "from", "to"],
        (
            [r.name, r.label.zh, r.description.en, ", ".join(r.source), ", ".join(r.target)]
            for r in model.relations.values()
        ),
    )
    kinds: list[NodeType | RelationType] = [*model.nodes.values(), *model.relations.values()]
    for kind in kinds:
        if kind.properties:
            yield f"\n### {kind.name}\n"
            yield f"{kind.label.zh}: {kind.description.zh}\n"
            yield from _properties(kind.properties)
    yield "\n## Vocabularies\n"
    for name, words in model.vocabularies.items():
        yield f"- **{name}**: " + ", ".join(f"`{word}` {label.zh} {label.en}" for word, label in words.items())


def _properties(properties: Mapping[str, Property]) -> Iterator[str]:
    rows = ([p.name, p.label.zh, " · ".join(p.choices) or p.type, p.description.en] for p in properties.values())
    yield from _table(["property", "中文", "values", "what it is"], rows)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    columns = list(head)
    yield "| " + " | ".join(columns) + " |"
    yield "|" + "---|" * len(columns)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


if __name__ == "__main__":
    sys.stdout.write(reference(load_model()))
