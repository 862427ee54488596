"""Documents into a graph, and decisions on them: what stays, what is passed over, what comes back the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph import queries
from graph.content import fingerprint
from graph.errors import SourceError
from graph.recall import documents_waiting, recall
from graph.search import search
from graph.settings import Settings
from graph.statement import Facts, Statement
from graph.store import Store, open_store
from loaders import intake as intake_module
from loaders.candidates import candidates
from loaders.decisions import Decisions
from loaders.desk import Desk, Rule, changes_of
from loaders.document import SourceText, find_all
from loaders.intake import Intake, Taken, already_read
from loaders.known import KnownNames
from loaders.linking import Linker
from loaders.repair import Recipe, damage
from loaders.review import read_reviews

NOTICE = "云岭省工业和信息化厅印发《云岭省瓷器产业振兴行动方案》，力争到2031年培育省级特色产业集群30个左右。\n"
PLAN = "云岭省将重点发展云端陶瓷、月光储能、纸鸢物流等三大未来产业，建设雾港瓷器产业园。\n"


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(data=tmp_path_factory.mktemp("intake")), create=True) as store:
        yield store


@pytest.fixture
def store(opened: Store) -> Store:
    opened.write("MATCH (n) WHERE NOT n:GraphInfo DETACH DELETE n")
    return opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notice.txt").write_text(NOTICE, "utf-8")
    (tmp_path / "in" / "plan.txt").write_text(PLAN, "utf-8")
    return tmp_path / "in"


def intake(store: Store, folder: Path) -> Intake:
    reviews = read_reviews(folder.parent / "reviews.yml")
    return Intake(store, Linker(KnownNames(), Decisions()), reviews, "", already_read(store))


def load(store: Store, folder: Path) -> list[Taken]:
    files, refused = find_all([folder])
    assert not refused
    return list(intake(store, folder).take(files))


def desk(store: Store, folder: Path) -> Desk:
    return Desk(store, intake(store, folder), folder.parent / "reviews.yml")


def by_hand(statement: Statement) -> Statement:
    """The same as the catalogue would state it."""
    properties = {k: v for k, v in statement.properties.items() if k not in ("confidence", "read_by")}
    return replace(statement, status="asserted", properties=properties)


def test_a_document_is_loaded_once_and_then_passed_over(store: Store, folder: Path) -> None:
    first = load(store, folder)
    assert all(taken.change and taken.facts > 3 and not taken.refused for taken in first)
    before = fingerprint(store)
    again = load(store, folder)
    assert [t.document for t in again] == [t.document for t in first]
    assert all(taken.change is None and not taken.refused for taken in again)
    assert fingerprint(store) == before


def test_reading_again_by_another_program_changes_only_that_it_did(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(store, folder)
    monkeypatch.setattr(intake_module, "program", lambda: "another program")
    for taken in load(store, folder):
        assert taken.change and (taken.change.added, taken.change.changed, taken.change.removed) == (0, 1, 0)


def test_a_run_that_was_broken_off_goes_on(store: Store, folder: Path) -> None:
    files, _ = find_all([folder])
    next(intake(store, folder).take(files))
    assert [taken.change is None for taken in load(store, folder)] == [True, False]


def test_a_bad_document_is_named_and_stops_nothing(store: Store, folder: Path) -> None:
    (folder / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (folder / "empty.md").write_text("", "utf-8")
    taken = {t.file.name: t for t in load(store, folder)}
    assert "PNG" in taken["broken.txt"].refused[0] and "empty" in taken["empty.md"].refused[0]
    assert taken["notice.txt"].change and taken["plan.txt"].change
    assert "no such file" in str(find_all([folder / "none"])[1][0])


def test_processes_read_the_same_in_the_same_order_with_what_is_refused(store: Store, folder: Path) -> None:
    damaged = damage(NOTICE * 3, Recipe(traditional=True)).replace("業", "業(yè)").replace("廳", "廳(tīng)")
    (folder / "damaged.txt").write_text(damaged, "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    files, _ = find_all([folder])
    taken = list(intake(store, folder).take(files, jobs=2))
    assert [t.file.name for t in taken] == ["damaged.txt", "empty.txt", "notice.txt", "plan.txt"]
    assert [bool(t.refused) for t in taken] == [False, True, False, False]
    before = fingerprint(store)
    assert all(t.change is None for t in intake(store, folder).take(files, jobs=2)) and fingerprint(store) == before
    for one in taken:
        if one.document:
            store.remove(one.document)
    list(intake(store, folder).take(files))
    assert fingerprint(store) == before


def test_a_fault_in_what_comes_after_reading_is_told_and_stops_nothing(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(document: SourceText, *rest: object) -> object:
        if document.name == "notice.txt":
            raise KeyError("no such thing")
        return candidates(document, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(intake_module, "candidates", fail)
    notice, plan = load(store, folder)
    assert "notice.txt: lianpu has a fault and fails on it (KeyError: 'no such thing'" in notice.refused[0]
    assert plan.change and not plan.refused


def test_every_part_of_the_program_that_reads_counts_as_the_program() -> None:
    root = Path(intake_module.__file__).parent
    files = {p for p in root.rglob("*") if p.suffix in (".py", ".txt", ".yml", ".csv")}
    others = {p for p in files if root / "sources" in p.parents or root / "evaluate" in p.parents}
    counted = {p for pattern in intake_module._MADE_BY for p in root.glob(pattern) if p.is_file()}
    assert files - others == counted


def test_every_fact_is_a_candidate_with_confidence_and_its_words(store: Store, folder: Path) -> None:
    load(store, folder)
    (park,) = search(store, "雾港瓷器产业园", types=["Park"])
    assert park.status == "candidate" and 0 < float(str(park.properties["confidence"])) < 1
    assert search(store, "雾港瓷器产业园", types=["Park"], status="asserted") == []
    found = queries.entity(store, park.id)
    for words in found.words.values():
        assert PLAN[words.start : words.end] == words.quote and words.status == "candidate"
    assert queries.candidates(store) > 10


def test_the_catalogue_and_the_extractor_replace_only_their_own(store: Store, folder: Path) -> None:
    document = next(t.document for t in load(store, folder) if t.file.name == "plan.txt")
    found = recall(store, document, "extracted")
    alone = fingerprint(store)
    reviewed = Facts(document, tuple(by_hand(s) for s in found.statements if s.target is None))
    assert store.load(reviewed)
    both = fingerprint(store)
    subject = next(s.subject for s in reviewed.statements if s.type == "Industry")
    shown = queries.entity(store, subject).things[0]
    assert shown.status == "asserted" and "confidence" not in shown.properties
    assert not store.load(reviewed) and not store.load(found) and fingerprint(store) == both
    assert recall(store, document, "catalogue").statements and recall(store, document, "extracted") == found
    assert subject not in {c.id for c in desk(store, folder).candidates(Rule())}
    store.load(Facts(document, tuple(s for s in reviewed.statements if s.subject == document)))
    assert queries.entity(store, subject).things[0].status == "candidate"
    store.remove(document)
    load(store, folder)
    assert fingerprint(store) == alone


def test_what_was_loaded_can_be_read_back(store: Store, folder: Path) -> None:
    for taken in load(store, folder):
        assert not store.load(recall(store, taken.document, "extracted"))
    assert documents_waiting(store) == sorted(t.document for t in load(store, folder))


def test_decisions_come_to_the_same_in_the_graph_and_at_the_next_load(store: Store, folder: Path) -> None:
    load(store, folder)
    at = desk(store, folder)
    assert at.decide("accept", at.candidates(Rule(name="雾港瓷器产业园")), reason="read") == 1
    changes = changes_of("Industry", ["name=云端瓷器", "note=a slip"], at.model)
    assert at.decide("correct", at.candidates(Rule(type="Industry", name="云端陶瓷")), changes) == 1
    assert at.decide("reject", at.candidates(Rule(type="Industry", name="纸鸢*"))) == 1
    assert at.decide("accept", at.candidates(Rule(document="notice.txt", confidence=0.5))) > 3
    assert not any(c.file == "notice.txt" for c in at.candidates(Rule(confidence=0.5)))
    reviewed = fingerprint(store)
    assert all(taken.change is None for taken in load(store, folder))  # up to date already
    for taken in load(store, folder):
        store.remove(taken.document)
    assert all(taken.change and not taken.reopened for taken in load(store, folder))
    assert fingerprint(store) == reviewed
    assert search(store, "云端瓷器")[0].status == "asserted" and not search(store, "纸鸢物流", types=["Industry"])


def test_a_decision_is_open_again_when_its_words_are_gone(store: Store, folder: Path) -> None:
    load(store, folder)
    at = desk(store, folder)
    at.decide("accept", at.candidates(Rule(type="Park", document="plan.txt")))
    (folder / "plan.txt").write_text(PLAN.replace("雾港瓷器产业园", "雾港陶瓷产业园"), "utf-8")
    (reopened,) = next(t.reopened for t in load(store, folder) if t.file.name == "plan.txt")
    assert "Park 雾港瓷器产业园 is not found any more" in reopened
    assert search(store, "雾港陶瓷产业园", types=["Park"])[0].status == "candidate"


def test_a_decision_that_does_not_fit_is_not_written_down(store: Store, folder: Path) -> None:
    load(store, folder)
    at, before = desk(store, folder), fingerprint(store)
    parks = at.candidates(Rule(type="Park"))
    with pytest.raises(SourceError):
        at.decide("correct", parks, {"type": "Nothing"})
    assert not (folder.parent / "reviews.yml").exists() and fingerprint(store) == before
