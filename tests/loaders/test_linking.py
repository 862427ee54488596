"""Which node a thing is: namesakes of two provinces, known names, and decisions that can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import SourceError
from graph.identifiers import entity_id
from graph.model import load_model
from loaders.catalogue import read_catalogue
from loaders.decisions import Decisions, read_decisions
from loaders.known import KnownNames, known_names
from loaders.linking import place_of
from tests.loaders.drafting import Page, ids


def decided(folder: Path, text: str) -> Decisions:
    path = folder / "decisions.yml"
    path.write_text(text, "utf-8")
    return read_decisions(path, load_model())


def speaking(province: str, *things: tuple[str, str], name: str = "page.txt") -> Page:
    page = Page(f"{province}发布。" + "、".join(called for _, called in things), name)
    page.thing("Place", province)
    for kind, called in things:
        page.thing(kind, called)
    return page


def test_a_rank_alone_means_that_of_the_document() -> None:
    office = ("Organisation", "省工信厅")
    one, same, other = (
        ids(speaking(p, office, name=n).candidates(), "Organisation")["省工信厅"]
        for p, n in (("浙江省", "a"), ("浙江", "b"), ("湖北省", "c"))
    )
    assert one == same != other


def test_a_rank_without_a_place_means_nothing_beyond_its_document() -> None:
    pages = [Page("省工信厅发文", "a"), Page("省工信厅发文了", "b")]
    for page in pages:
        page.thing("Organisation", "省工信厅")
    one, other = (ids(page.candidates(), "Organisation")["省工信厅"] for page in pages)
    assert one != other


def test_places_are_those_of_the_document_and_of_what_it_says() -> None:
    page = speaking("山东省", ("Place", "枣庄市"), ("Place", "济南市"), ("Place", "市中区"))
    undecided = ids(page.candidates(), "Place")["市中区"]
    inner, outer = page.found[3]["id"], page.found[1]["id"]
    page.relate("LOCATED_IN", inner, outer, "枣庄市")
    made = page.candidates()
    assert ids(made, "Place")["市中区"] != undecided
    (said,) = (s for s in made.facts.statements if s.properties.get("code") == "370402")
    assert said.properties["kind"] == "county" and said.properties["inferred"] == ["code", "kind"]


def test_a_document_is_about_the_place_that_it_names_most() -> None:
    things = [
        ("Organisation", "浙江省经信厅", 1),
        ("Place", "宁波市", 3),
        ("Place", "上海", 2),
        ("Industry", "山东", 9),
    ]
    assert place_of(things) == ("浙江省", "宁波市")
    assert place_of([("Place", "宁波市", 1), ("Place", "杭州", 1)]) == ("浙江省",)
    assert place_of([]) == ()


def test_names_of_the_catalogue_link_where_they_mean_the_same_and_never_blind() -> None:
    known = known_names(read_catalogue())
    assert known.province == "山东省"
    alias, thing = next((k, v) for k, v in known.aliases.items() if k[0] == "Programme" and k not in known.names)
    programme = ("Programme", alias[1])
    assert ids(speaking("山东省", programme).candidates(known), "Programme") == {thing.name: thing.id}
    assert ids(speaking("浙江省", programme).candidates(known), "Programme") != {thing.name: thing.id}
    assert ids(speaking("山东省", programme).candidates(KnownNames()), "Programme").keys() == {alias[1]}


def test_decisions_merge_keep_apart_and_can_be_taken_back(tmp_path: Path) -> None:
    things = (("Industry", "高端瓷器"), ("Industry", "高端瓷器制造"))
    page = speaking("云岭", *things)
    plain = ids(page.candidates(), "Industry")
    merged = decided(tmp_path, "same:\n- of: [Industry/高端瓷器, Industry/高端瓷器制造]\n  reason: one industry\n")
    assert ids(page.candidates(decisions=merged), "Industry") == {"高端瓷器": entity_id("Industry", "高端瓷器")}
    apart = decided(
        tmp_path, "different:\n- of: [Industry/高端瓷器@a.txt, Industry/高端瓷器@page.txt]\n  reason: another ware\n"
    )
    kept = ids(page.candidates(decisions=apart), "Industry")
    assert kept["高端瓷器"] != plain["高端瓷器"] and kept["高端瓷器制造"] == plain["高端瓷器制造"]
    assert ids(page.candidates(), "Industry") == plain


def test_a_decision_may_name_the_node_and_never_merges_lists(tmp_path: Path) -> None:
    node = entity_id("Industry", "瓷器")
    merged = decided(tmp_path, f"same:\n- of: [{node}, Industry/高端瓷器]\n  reason: the wider word\n")
    page = speaking("云岭", ("Industry", "高端瓷器"), ("IndustryGroup", "两大产业"))
    made = page.candidates(decisions=merged)
    assert ids(made, "Industry") == {"高端瓷器": node}
    with pytest.raises(SourceError, match="known by more than a name"):
        decided(tmp_path, "same:\n- of: [IndustryGroup/两大产业@a, IndustryGroup/两大产业@b]\n  reason: alike\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("same:\n- of: [Industry/甲]\n  reason: one\n", "decisions.yml:2: a decision has `of`"),
        ("same:\n- of: [Industry/甲, Industry/乙]\n", "decisions.yml:2: a decision has `of`"),
        ("same:\n- of: [甲, Industry/乙]\n  reason: x\n", "decisions.yml:2: '甲' names no thing"),
        ("same:\n- of: [Park/甲, Industry/乙]\n  reason: x\n", "different types: Industry, Park"),
        ("same:\n- of: [Industry/甲, Industry/乙]\n  why: x\n", "decisions.yml:2: unknown field 'why'"),
        ("merge:\n- 1\n", "decisions.yml:1: unknown field 'merge'"),
        ("same: [\n", "decisions.yml:2: this is no YAML"),
        (
            "same:\n- {of: [Industry/甲, Industry/乙], reason: x}\n- {of: [Industry/丙, Industry/乙], reason: x}\n",
            "decisions.yml:3: 乙 is decided to be two things",
        ),
        (
            "same:\n- {of: [Industry/甲, Industry/乙], reason: x}\ndifferent:\n- {of: [Industry/甲, Industry/乙], reason: x}\n",
            "decisions.yml:2: 乙 is decided to be different from 甲",
        ),
        (
            "same:\n- {of: [Industry/甲, Industry/乙], reason: x}\n- {of: [Industry/丙, Industry/甲], reason: x}\n",
            "is itself decided to be another",
        ),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SourceError) as error:
        decided(tmp_path, text)
    assert message in str(error.value)
