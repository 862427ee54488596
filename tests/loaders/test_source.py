"""What is wrong in a source is found, with file and line; the smallest source is two files of three lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import LianpuError, ModelError, SourceError
from loaders.catalogue import read_catalogue
from loaders.source import read_source

SOURCE = """document:
  name: 云谷产业清单
  kind: list
  file: list.txt
  sha256: "00"
  says: 云谷产业清单 @0-6
"""
FACTS = """entities:
- key: g.three
  type: IndustryGroup
  name: 三大产业
  says: 三大产业 @10-14
- key: i.kites
  type: Industry
  name: 纸鸢物流
  says: 纸鸢物流 @20-24
relations:
- INCLUDES: [g.three, i.kites]
  position: 1
  says: 纸鸢物流 @20-24
"""


def write(folder: Path, source: str = SOURCE, facts: str = FACTS, name: str = "valley") -> Path:
    target = folder / name
    target.mkdir()
    (target / "source.yml").write_text(source, "utf-8")
    (target / "facts.yml").write_text(facts, "utf-8")
    return target


def broken(tmp_path: Path, *, source: str = SOURCE, facts: str = FACTS) -> LianpuError:
    """The error that reading these files and making facts of them raises."""
    write(tmp_path, source, facts)
    with pytest.raises(LianpuError) as caught:
        list(read_catalogue(tmp_path).facts())
    return caught.value


def test_a_sound_source(tmp_path: Path) -> None:
    (facts,) = read_catalogue(write(tmp_path).parent).facts()
    assert [s.type for s in facts.statements] == ["Document", "IndustryGroup", "Industry", "INCLUDES"]
    assert facts.statements[1].evidence.quote == "三大产业"
    assert facts.statements[3].properties == {"position": 1}


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("type: Industry\n", "type: Industri\n", 6, "no type of node is called 'Industri'"),
        ("name: 纸鸢物流\n", "name: 纸鸢物流\n  weight: 3\n", 6, "no property of Industry is called 'weight'"),
        ("position: 1\n", "position: 1\n  open_list: often\n", 11, "'often' is no value for INCLUDES.open_list"),
        (
            "INCLUDES: [g.three, i.kites]",
            "INCLUDES: [g.three, i.kite]",
            11,
            "no entity of this source has the key 'i.kite'",
        ),
        ("INCLUDES: [g.three, i.kites]", "INCLUDES: [i.kites, g.three]", 11, "INCLUDES cannot start from Industry"),
        ("INCLUDES: [g.three, i.kites]", "INCLUDES: g.three", 11, "a relation starts with TYPE"),
        ("INCLUDES: [g", "CONTAINS: [g", 11, "'CONTAINS'"),
        ("key: i.kites", "key: g.three", 6, "stands twice"),
        ("says: 纸鸢物流 @20-24\nrel", "says: 纸鸢物流\nrel", 6, "lacks its place"),
        ("  says: 纸鸢物流 @20-24\nrel", "rel", 6, "is no phrase"),
        ("says: 三大产业 @10-14", f"says: {'长' * 41} @10-51", 2, "the phrase has 41 characters"),
        ("says: 三大产业 @10-14", "says: []", 2, "no phrase states it"),
        ("says: 三大产业 @10-14", "aliases: 三产\n  says: 三大产业 @10-14", 2, "aliases is no list"),
        ("position: 1", "position: first", 11, "position is no whole number"),
        ("says: 三大产业 @10-14", "says: [三大产业 @10-14, {year: 三大 @10-12}]", 5, "states 'year'"),
        ("name: 三大产业\n", "name: 三大产业\n  name: 又名\n", 2, "stands twice"),
        ("- key: i.kites", "- key: i.kites: x", 6, "this is no YAML"),
        ("name: 三大产业", "name: 三大产业\n  declared_count: 3", 2, ""),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    assert old in FACTS
    if not message:  # the one that is right: the others fail for the reason given, and not because they were edited
        assert list(read_catalogue(write(tmp_path, facts=FACTS.replace(old, new)).parent).facts())
        return
    error = broken(tmp_path, facts=FACTS.replace(old, new))
    assert message in error.message
    assert error.place == f"valley/facts.yml:{line}"


def test_one_thing_written_down_twice(tmp_path: Path) -> None:
    twice = "- key: i.again\n  type: Industry\n  name: “纸鸢物流”\n  says: 纸鸢物流 @20-24\nrelations:"
    error = broken(tmp_path, facts=FACTS.replace("relations:", twice))
    assert error.place == "valley/facts.yml:10" and "i.kites" in error.message


@pytest.mark.parametrize(
    ("assertion", "holds"),
    [
        ("{members: g.three, are: [纸鸢物流]}", True),
        ("{members: g.three, are: [纸鸢物流, 月光储能]}", False),
        ("{count: Industry, min: 1, max: 1}", True),
        ("{count: INCLUDES, min: 2}", False),
        ("{property: g.three, is: {name: 三大产业}}", True),
        ("{property: g.three, is: {declared_count: 3}}", False),
        ("{property: g.four, is: {name: 四大产业}}", False),
        ("{related: [g.three, INCLUDES, i.kites]}", True),
        ("{related: [i.kites, INCLUDES, g.three]}", False),
        ("{total: 3}", False),
        ("{count: Industry, mn: 50}", False),
        ("{count: Industy, max: 50}", False),
        ("{count: Industry, min: many}", False),
        ("{property: g.three}", False),
        ("{related: [g.three]}", False),
        ("count", False),
    ],
)
def test_a_broken_build_assertion_stops_the_load(tmp_path: Path, assertion: str, holds: bool) -> None:
    source = f"{SOURCE}expect:\n- {assertion}\n"
    if holds:
        assert list(read_catalogue(write(tmp_path, source).parent).facts())
    else:
        assert str(broken(tmp_path, source=source).place).startswith("valley/source.yml")


def test_a_source_without_its_second_file(tmp_path: Path) -> None:
    (write(tmp_path) / "facts.yml").unlink()
    with pytest.raises(SourceError, match="the file is missing") as caught:
        read_source(tmp_path / "valley")
    assert caught.value.place == "valley/facts.yml"


def test_a_folder_without_sources(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no source here"):
        read_catalogue(tmp_path)


def two(tmp_path: Path, decisions: str) -> Path:
    """Two sources, of which the second calls the kites by another name, and decisions about them."""
    write(tmp_path)
    write(
        tmp_path,
        SOURCE.replace("清单", "续单").replace('"00"', '"01"'),
        FACTS.replace("纸鸢物流", "纸鸢运输"),
        "valley2",
    )
    (tmp_path / "identity.yml").write_text(decisions, "utf-8")
    return tmp_path


def test_a_decision_makes_two_names_one_thing(tmp_path: Path) -> None:
    decided = two(tmp_path, "same:\n- {of: [valley/i.kites, valley2/i.kites], reason: renamed}\n")
    first, second = read_catalogue(decided).facts()
    kites = [s for f in (first, second) for s in f.statements if s.type == "Industry"]
    assert kites[0].subject == kites[1].subject
    assert kites[1].properties == {"name": "纸鸢物流", "aliases": ["纸鸢运输"]}


def test_without_a_decision_two_names_are_two_things(tmp_path: Path) -> None:
    first, second = read_catalogue(two(tmp_path, "same: []\n")).facts()
    assert {s.subject for s in first.statements if s.type == "Industry"}.isdisjoint(
        s.subject for s in second.statements
    )


def test_two_lists_of_one_name_are_never_one(tmp_path: Path) -> None:
    first, second = read_catalogue(two(tmp_path, "same: []\n")).facts()
    groups = {s.subject for f in (first, second) for s in f.statements if s.type == "IndustryGroup"}
    assert len(groups) == 2


@pytest.mark.parametrize(
    ("decisions", "message"),
    [
        ("same:\n- {of: [valley/i.kites, valley2/i.kite], reason: x}\n", "nothing is called 'valley2/i.kite'"),
        ("same:\n- {of: [valley/i.kites], reason: x}\n", "two or more"),
        ("same:\n- {of: [valley/i.kites, valley2/i.kites]}\n", "reason is missing"),
        ("same:\n- {of: [valley/i.kites, valley2/i.kites], reason: x, why: y}\n", "unknown field 'why'"),
        ("same:\n- {of: [valley/i.kites, valley2/g.three], reason: x}\n", "of different types"),
    ],
)
def test_a_decision_that_makes_no_sense(tmp_path: Path, decisions: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read_catalogue(two(tmp_path, decisions))
    assert caught.value.place == "identity.yml:2"


@pytest.mark.parametrize("decisions", ["sames: []\n", "same: abc\n", "same:\n- abc\n", "- abc\n"])
def test_a_file_of_decisions_that_is_none(tmp_path: Path, decisions: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_catalogue(two(tmp_path, decisions))
    assert "identity.yml" in str(caught.value.place)


def test_model_errors_are_raised_before_any_fact_is_given(tmp_path: Path) -> None:
    write(tmp_path)
    write(
        tmp_path,
        SOURCE.replace("清单", "续单").replace('"00"', '"01"'),
        FACTS.replace("type: Industry\n", "type: Nothing\n"),
        "valley2",
    )
    with pytest.raises(ModelError):
        next(read_catalogue(tmp_path).facts())
