"""What the extractor found, as statements: passages, properties of the model, ids, refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.errors import ModelError
from graph.model import load_model
from graph.statement import check
from loaders import confidence
from loaders.candidates import candidates, properties_of
from loaders.decisions import Decisions
from loaders.document import decode_document
from loaders.extract import extract, extract_repaired
from loaders.extract.content import repaired_content
from loaders.known import KnownNames
from loaders.linking import Linker
from loaders.repair import Recipe, damage, repair
from tests.loaders.drafting import Page, ids

TEXT = "云岭省印发雾港瓷器振兴方案\n云岭省将建设雾港瓷器产业园，培育云端陶瓷、月光储能等两大产业，产值达到40至50亿元。云端陶瓷要发展。"


def page(name: str = "page.txt", text: str = TEXT) -> Page:
    made = Page(text, name)
    park = made.thing("Park", "雾港瓷器产业园")
    group = made.thing("IndustryGroup", "两大产业", "云端陶瓷、月光储能等两大产业", declared_count=2)
    for position, industry in enumerate(("云端陶瓷", "月光储能"), 1):
        member = made.thing("Industry", industry)
        made.relate("INCLUDES", group, member, "云端陶瓷、月光储能等两大产业", position=position)
    made.relate("COVERS", park, member, "建设雾港瓷器产业园")
    made.thing("Target", "产值", "产值达到40至50亿元", indicator="产值", value=[40, 50], unit="亿元", comparator="=")
    return made


def test_every_claim_is_a_candidate_with_its_place_and_words() -> None:
    made = page().candidates()
    assert made.refused == []
    check(made.facts, load_model())
    for statement in made.facts.statements:
        words = statement.evidence
        assert statement.status == "candidate" and made.facts.origin == "extracted"
        assert TEXT[words.start : words.end] == words.quote


def test_the_document_is_named_by_its_hash_and_called_by_its_title() -> None:
    made = page()
    own = next(s for s in made.candidates().facts.statements if s.subject == made.id)
    assert own.properties["name"] == "云岭省印发雾港瓷器振兴方案"
    assert own.properties["sha256"] == made.document.sha256 and own.properties["read_by"] == "test"


def test_the_same_thing_in_two_documents_is_one_node_and_a_list_never_is() -> None:
    one, other = page().candidates(), page("other.txt", TEXT + "完。").candidates()
    assert ids(one, "Industry") == ids(other, "Industry")
    assert ids(one, "Park") == ids(other, "Park")
    assert not set(ids(one, "IndustryGroup").values()) & set(ids(other, "IndustryGroup").values())
    assert not set(ids(one, "Target").values()) & set(ids(other, "Target").values())


def test_properties_get_the_names_of_the_model() -> None:
    (target,) = (s for s in page().candidates().facts.statements if s.type == "Target")
    assert (target.properties["value"], target.properties["value_max"]) == (40, 50)
    assert target.properties["comparator"] == "range"
    assert properties_of("Person", {"office": "厅长", "note": ""}) == {"role": "厅长"}
    assert properties_of("Document", {"draft": True}) == {"stage": "draft"}


def test_what_does_not_fit_is_refused_with_a_reason_and_the_rest_is_kept() -> None:
    made = page()
    made.thing("Industry", "瓷器", colour="blue")
    made.relate("FOCUSES_ON", made.found[0]["id"], made.found[2]["id"], "建设")
    result = made.candidates()
    assert len(result.refused) == 2
    assert "no property of Industry is called 'colour'" in result.refused[0]
    assert "FOCUSES_ON" in result.refused[1] and "cannot start from Park" in result.refused[1]
    assert "雾港瓷器产业园" in ids(result, "Park")


def test_damaged_documents_are_cited_by_raw_places_and_repaired_words() -> None:
    text = "云岭省工业和信息化厅印发《云岭省瓷器产业振兴行动方案》，力争到2031年培育省级特色产业集群30个左右。\n" * 3
    raw = damage(text, Recipe(traditional=True)).replace("業", "業(yè)").replace("廳", "廳(tīng)")
    document = decode_document(raw.encode(), "page.txt")
    repaired = repair(document.text)
    made = candidates(
        document, repaired, extract(raw, "page.txt"), Linker(KnownNames(), Decisions()), load_model(), "test"
    )
    assert made.refused == []
    for statement in made.facts.statements:
        words = statement.evidence
        assert words.start is not None and words.end is not None
        assert repaired.text[slice(*repaired.to_repaired(words.start, words.end))] == words.quote
    assert "云岭省瓷器产业振兴行动方案" in ids(made, "Document")


SHARED = Path(__file__).parents[2].parent / "shared"


def refusals(path: Path) -> list[str]:
    document = decode_document(path.read_bytes(), path.name)
    linker = Linker(KnownNames(), Decisions())
    repaired = repaired_content(document.text, document.skipped)
    found = extract_repaired(repaired, document.name)
    made = candidates(document, repaired, found, linker, load_model(), "test")
    check(made.facts, load_model())
    return made.refused


@pytest.mark.skipif(not SHARED.is_dir(), reason="the documents are not here (../shared)")
def test_nothing_that_the_extractor_says_of_real_documents_is_refused() -> None:
    files = [*SHARED.glob("development/*/*.txt"), *SHARED.glob("documents/*.txt")]
    assert [reason for path in files for reason in refusals(path)] == []


def test_an_unknown_property_is_an_error_of_the_model() -> None:
    with pytest.raises(ModelError):
        load_model().clean_properties("Target", properties_of("Target", {"colour": 1}))


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        ({"mentions": 3}, {"mentions": 1}),
        ({"known": True}, {"known": False}),
        ({"damaged": False}, {"damaged": True}),
        ({"kind": "Park"}, {"kind": "Industry"}),
    ],
)
def test_confidence_follows_the_evidence(surer: dict[str, Any], less: dict[str, Any]) -> None:
    def of(kind: str = "Park", mentions: int = 1, known: bool = False, damaged: bool = False) -> float:
        return confidence.of_thing(kind, mentions, known=known, damaged=damaged)

    assert 0 < of(**less) < of(**surer) < 1


def test_a_relation_is_no_surer_than_its_ends() -> None:
    once = confidence.of_relation([0.9, 0.8], 1, damaged=False)
    assert once < 0.72 and once < confidence.of_relation([0.9, 0.8], 3, damaged=False) < 0.72
