"""Decisions: written down, read again, applied the same way to fresh facts and to those in the graph, and re-opened."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from graph.errors import SourceError
from graph.identifiers import entity_id
from graph.model import load_model
from graph.statement import Facts, check
from loaders.deciding import Decided, Deciding, decide
from loaders.review import Review, append_reviews, read_reviews, words_of
from tests.loaders.drafting import Page

TEXT = "云岭省将建设雾港瓷器产业园，培育云端陶瓷，带动纸鸢物流。"


def page(text: str = TEXT) -> Page:
    made = Page(text, "page.txt")
    park, industry = made.thing("Park", "雾港瓷器产业园"), made.thing("Industry", "云端陶瓷")
    made.thing("Industry", "纸鸢物流")
    made.relate("COVERS", park, industry, "建设雾港瓷器产业园，培育云端陶瓷")
    return made


def judged(facts: Facts, decision: str, fact: str, **more: object) -> Review:
    """A decision on a fact as it is now."""
    state = Deciding(facts, load_model())
    (about,) = state.called(fact)
    words, quote = words_of(state.statements(about)[0].evidence)
    return Review(decision, fact, facts.document, "page.txt", words, quote, **more)  # type: ignore[arg-type]


def after(*decisions: tuple[str, str, dict[str, object]], facts: Facts | None = None) -> Decided:
    """The facts after decisions that were made one after the other."""
    facts = facts or page().candidates().facts
    reviews: list[Review] = []
    for decision, fact, changes in decisions:
        now = decide(facts, reviews, load_model()).facts
        reviews.append(judged(now, decision, fact, set=changes))
    decided = decide(facts, reviews, load_model())
    check(decided.facts, load_model())
    return decided


def statuses(facts: Facts) -> dict[str, set[str]]:
    state = Deciding(facts, load_model())
    return {state.label(a): {s.status for s in state.statements(a)} for a in state.things()}


PARK, INDUSTRY = "Park 雾港瓷器产业园", "Industry 云端陶瓷"
COVERS = f"{PARK} —COVERS→ {INDUSTRY}"


def test_what_is_accepted_is_asserted_and_no_longer_doubted() -> None:
    made = after(("accept", INDUSTRY, {}))
    assert made.reopened == []
    assert statuses(made.facts)[INDUSTRY] == {"asserted"} and statuses(made.facts)[PARK] == {"candidate"}
    assert all("confidence" not in s.properties for s in made.facts.statements if s.status == "asserted")


def test_a_relation_is_accepted_with_its_ends() -> None:
    found = statuses(after(("accept", COVERS, {})).facts)
    assert found[COVERS] == found[PARK] == found[INDUSTRY] == {"asserted"}
    assert found["Industry 纸鸢物流"] == {"candidate"}


def test_what_is_rejected_goes_with_its_relations() -> None:
    found = statuses(after(("reject", INDUSTRY, {})).facts)
    assert INDUSTRY not in found and COVERS not in found and PARK in found
    assert PARK in statuses(after(("reject", COVERS, {})).facts)


def test_a_corrected_name_is_another_node_and_relations_follow() -> None:
    made = after(("correct", INDUSTRY, {"name": "云端瓷器", "note": "misread"})).facts
    found = statuses(made)
    assert found["Industry 云端瓷器"] == {"asserted"} and INDUSTRY not in found
    assert found[f"{PARK} —COVERS→ Industry 云端瓷器"] == {"candidate"}
    assert entity_id("Industry", "云端瓷器") in {s.subject for s in made.statements}


def test_a_corrected_type_takes_out_what_the_model_then_forbids() -> None:
    found = statuses(after(("correct", INDUSTRY, {"type": "Person", "role": "厅长"})).facts)
    assert found["Person 云端陶瓷"] == {"asserted"} and not any("COVERS" in label for label in found)


def test_two_things_corrected_to_one_name_are_one() -> None:
    found = statuses(after(("correct", "Industry 纸鸢物流", {"name": "云端陶瓷"})).facts)
    assert found[INDUSTRY] == {"asserted"} and "Industry 纸鸢物流" not in found


def test_later_decisions_speak_of_what_earlier_ones_made() -> None:
    steps: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("correct", INDUSTRY, {"name": "云端瓷器"}),
        ("accept", f"{PARK} —COVERS→ Industry 云端瓷器", {}),
        ("correct", f"{PARK} —COVERS→ Industry 云端瓷器", {"note": "seen"}),
        ("reject", "Industry 纸鸢物流", {}),
    )
    found = statuses(after(*steps).facts)
    assert set(found) == {f"Document {TEXT}", PARK, "Industry 云端瓷器", f"{PARK} —COVERS→ Industry 云端瓷器"}


def test_a_decision_holds_for_another_state_of_the_file_while_its_words_stand() -> None:
    facts = page().candidates().facts
    reviews = [judged(facts, "accept", INDUSTRY), judged(facts, "reject", COVERS)]
    longer = decide(page("前言。" + TEXT).candidates().facts, reviews, load_model())
    assert longer.reopened == [] and statuses(longer.facts)[INDUSTRY] == {"asserted"}
    changed = Page(TEXT.replace("培育云端陶瓷", "规划云端陶瓷"), "page.txt")
    park, industry = changed.thing("Park", "雾港瓷器产业园"), changed.thing("Industry", "云端陶瓷")
    changed.relate("COVERS", park, industry, "建设雾港瓷器产业园，规划云端陶瓷")
    again = decide(changed.candidates().facts, reviews, load_model())
    (reopened,) = again.reopened
    assert COVERS in reopened and "is not stated by these words any more" in reopened
    assert statuses(again.facts)[COVERS] == {"candidate"}


def test_a_decision_on_what_is_gone_is_reported() -> None:
    facts = page().candidates().facts
    gone = Page("云岭省。", "page.txt").candidates().facts
    (reopened,) = decide(gone, [judged(facts, "accept", INDUSTRY)], load_model()).reopened
    assert "is not found any more" in reopened and "云端陶瓷" in reopened


def test_decisions_are_written_behind_each_other_and_read_as_they_were(tmp_path: Path) -> None:
    facts, path = page().candidates().facts, tmp_path / "git" / "reviews.yml"
    made = [
        judged(facts, "accept", COVERS, reason="read: 'twice' \"so\""),
        judged(facts, "correct", INDUSTRY, set={"name": "云端瓷器", "note": None}),
    ]
    for review in made:
        append_reviews(path, [review])
    assert read_reviews(path).of(facts.document, "") == made
    assert read_reviews(path).of("", "page.txt") == made and read_reviews(path).of("", "other") == []
    assert len(yaml.safe_load(path.read_text("utf-8"))["reviews"]) == 2
    assert [p.name for p in path.parent.iterdir()] == ["reviews.yml"]


ENTRY = "reviews:\n- {decision: accept, fact: Industry 甲, document: document-1, file: a.txt, words: abc}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ENTRY.replace("accept", "agree"), "reviews.yml:2: 'agree' is no decision"),
        (ENTRY.replace("words: abc", "words: 1"), "reviews.yml:2: words is missing or no str"),
        (ENTRY.replace("words: abc", "words: abc, set: {name: 乙}"), "reviews.yml:2: `set` says"),
        (ENTRY.replace("words: abc", "words: abc, by: me"), "reviews.yml:2: unknown field 'by'"),
        (ENTRY + "- 7\n", "a mapping is expected here"),
        (ENTRY + "more: 1\n", "reviews.yml:1: unknown field 'more'"),
        (ENTRY + "- {\n", "reviews.yml:4: this is no YAML"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "reviews.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(SourceError) as error:
        read_reviews(path)
    assert message in str(error.value)


def test_nothing_is_added_to_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "reviews.yml"
    for text in ("reviews: []\n", "- 1\n", "reviews:\n- {\n", ENTRY + "more: 1\n"):
        path.write_text(text, "utf-8")
        with pytest.raises(SourceError, match="no entry can be added here"):
            append_reviews(path, [judged(page().candidates().facts, "accept", INDUSTRY)])
        assert path.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("decision", "fact", "changes", "message"),
    [
        ("correct", INDUSTRY, {"colour": "blue"}, "no property of Industry is called 'colour'"),
        ("correct", INDUSTRY, {"type": "Industri"}, "no type of node is called 'Industri'"),
        ("correct", COVERS, {"type": "FOCUSES_ON"}, "FOCUSES_ON cannot start from Park"),
        ("reject", f"Document {TEXT}", {}, "the document itself cannot be rejected"),
        ("correct", f"Document {TEXT}", {"type": "Park"}, "the document itself stays a Document"),
    ],
)
def test_what_does_not_fit_is_refused(decision: str, fact: str, changes: dict[str, object], message: str) -> None:
    with pytest.raises(SourceError, match=message):
        after((decision, fact, changes))
