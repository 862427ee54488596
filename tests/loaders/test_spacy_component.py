"""spaCy's side of the extractor: spans at the right places, found by spaCy under its entry point."""

import spacy

from loaders.extract import extract
from loaders.spacy_component import SPANS

TEXT = "近日,湖南省工信厅印发《湖南省竹木产业跃升行动方案》。到2027年,培育省级竹木特色产业集群6个左右。"


def test_a_pipeline_marks_what_the_extractor_finds() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("lianpu")
    doc = nlp(TEXT)
    rows = extract(TEXT, "doc")
    expected = {(row["type"], place["quote"]) for row in rows if row["kind"] == "entity" for place in row["mentions"]}
    assert {(span.label_, span.text) for span in doc.spans[SPANS]} == expected
    assert {span.id_ for span in doc.spans[SPANS]} == {row["id"] for row in doc._.lianpu_entities}
    assert [row["type"] for row in doc._.lianpu_relations] == [r["type"] for r in rows if r["kind"] == "relation"]


def test_tokens_longer_than_characters_are_taken_whole() -> None:
    nlp = spacy.blank("en")  # a tokenizer of words
    nlp.add_pipe("lianpu")
    doc = nlp("近日,湖南省工信厅印发《湖南省竹木产业跃升行动方案》。")
    assert doc.spans[SPANS]
    assert all(
        any(place["quote"] in s.text for s in doc.spans[SPANS])
        for row in doc._.lianpu_entities
        for place in row["mentions"]
    )
