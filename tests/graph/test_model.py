"""The model is whole, and a description that is not is refused with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graph.errors import ModelError
from graph.model import SCHEMA, NodeType, RelationType, load_model

MODEL = load_model()


def test_every_type_has_both_languages_and_a_colour_of_its_own() -> None:
    colours = [t.colour for t in MODEL.entity_types()]
    assert len(set(colours)) == len(colours)
    kinds: list[NodeType | RelationType] = [*MODEL.nodes.values(), *MODEL.relations.values()]
    for kind in kinds:
        labels = [kind.label, kind.description, *(p.label for p in kind.properties.values())]
        assert all(label.zh and label.en for label in labels), kind.name


def test_no_property_hides_one_that_the_store_needs() -> None:
    kept = {"id", "type", "status", "documents", "search", "grams", "claims", "statuses", "loaded", "evidence"}
    kept |= {"label", "label_zh", "type_zh", "colour", "key"}  # names that the GraphML export gives
    for kind in MODEL.entity_types():
        assert not kept & kind.properties.keys()


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("relations/COVERS.yml", "Industry,", "Industries,", "Industries"),
        ("nodes/Park.yml", "name: Park", "name: Parks", "name and file must agree"),
        ("nodes/Park.yml", "vocabulary: level", "vocabulary: height", "names a vocabulary"),
        ("nodes/Target.yml", "type: number", "type: decimal", "'decimal' is no type of property"),
        ("nodes/Park.yml", "properties:", "properties: [", "cannot be read"),
        ("relations/COVERS.yml", "walked: both", "walked: twice", "twice"),
    ],
)
def test_a_broken_model_is_refused(tmp_path: Path, file: str, old: str, new: str, message: str) -> None:
    folder = tmp_path / "schema"
    shutil.copytree(SCHEMA, folder)
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ModelError, match=message.replace("[", r"\[")):
        load_model(folder)


@pytest.mark.parametrize(
    ("kind", "name", "raw", "kept"),
    [
        ("Target", "value", 10, 10.0),
        ("Target", "year", 2025, 2025),
        ("Document", "date", "2024-03", "2024-03"),
        ("Document", "kind", "plan", "plan"),
        ("Industry", "aliases", ["a", "b"], ["a", "b"]),
    ],
)
def test_values_are_kept_in_one_form(kind: str, name: str, raw: object, kept: object) -> None:
    cleaned = MODEL.clean_properties(kind, {name: raw})[name]
    assert cleaned == kept and type(cleaned) is type(kept)


@pytest.mark.parametrize(
    ("kind", "name", "raw"),
    [
        ("Target", "value", "10"),
        ("Target", "value", float("nan")),
        ("Target", "year", True),
        ("Target", "year", 2**63),
        ("Document", "date", "2024-13-01"),
        ("Document", "kind", "pamphlet"),
        ("Industry", "name", "a\x00b"),
        ("Industry", "name", " "),
        ("Industry", "aliases", ["a", 3]),
        ("Industry", "weight", 1),
    ],
)
def test_values_that_are_none_are_refused(kind: str, name: str, raw: object) -> None:
    with pytest.raises(ModelError):
        MODEL.clean_properties(kind, {name: raw})


def test_ends_of_a_relation_are_checked() -> None:
    MODEL.check_ends("COVERS", "Park", "Industry")
    with pytest.raises(ModelError, match="COVERS cannot lead to Person"):
        MODEL.check_ends("COVERS", "Park", "Person")
