"""The extractor as a component of spaCy: `nlp = spacy.blank("zh"); nlp.add_pipe("lianpu")`.

For those who work with spaCy's tools (displaCy, span rulers, DocBin). lianpu itself reads without spaCy
(docs/decisions/0010-extraction.md), so the package is an extra: `pip install lianpu[spacy]`.
"""

from collections.abc import Callable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from loaders.extract import extract

SPANS = "lianpu"
"""The key of the mentions in `doc.spans`; they may overlap. `label_` is the type, `id_` the entity of the document."""

Doc.set_extension("lianpu_entities", default=(), force=True)
Doc.set_extension("lianpu_relations", default=(), force=True)


@Language.factory("lianpu")
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component; spaCy calls this, by its entry point."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Mark the mentions of all entities, and put entities and relations, as `lianpu extract` prints them, into
    `doc._.lianpu_entities` and `doc._.lianpu_relations`.
    """
    rows = extract(doc.text, "doc")
    entities = [row for row in rows if row["kind"] == "entity"]
    doc.spans[SPANS] = SpanGroup(doc, name=SPANS, spans=[s for row in entities for s in _mentions(doc, row)])
    doc._.lianpu_entities = tuple(entities)
    doc._.lianpu_relations = tuple(row for row in rows if row["kind"] == "relation")
    return doc


def _mentions(doc: Doc, entity: dict[str, Any]) -> list[Span]:
    """The mentions of one entity; where a tokenizer knows longer tokens than characters, whole tokens."""
    spans = []
    for place in entity["mentions"]:
        span = doc.char_span(
            place["start"], place["end"], label=entity["type"], alignment_mode="expand", span_id=entity["id"]
        )
        if span is not None:
            spans.append(span)
    return spans
