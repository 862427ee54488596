"""What every store must do, whichever server it is: load, load again, edit, take out, search, walk."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from graph import queries, writing
from graph.content import fingerprint
from graph.dialects import Connection
from graph.errors import ModelError, NotFound, StoreOutdated, StoreUnavailable
from graph.identifiers import entity_id
from graph.links import linked_programmes
from graph.model import load_model
from graph.recall import documents_waiting, recall
from graph.search import search
from graph.statement import Evidence, Facts, Statement
from graph.store import Record, Store
from graph.values import Value
from graph.writing import Change
from tests.graph.conftest import clear
from tests.graph.invented import Telling, harbour, valley


def _fresh(store: Store, *batch: Facts) -> str:
    """The fingerprint of a graph that holds just these."""
    clear(store)
    for facts in batch:
        store.load(facts)
    return fingerprint(store)


def test_loading_twice_changes_nothing(empty_store: Store) -> None:
    first = empty_store.load(valley().facts)
    assert first.added == 14 and not first.changed and not first.removed
    before = fingerprint(empty_store)
    assert not empty_store.load(valley().facts)
    assert fingerprint(empty_store) == before


def test_the_order_of_loading_does_not_matter(empty_store: Store) -> None:
    assert _fresh(empty_store, valley().facts, harbour().facts) == _fresh(empty_store, harbour().facts, valley().facts)


def test_an_edited_source_changes_exactly_its_delta(empty_store: Store) -> None:
    wanted = _fresh(empty_store, valley(publisher="云谷日报").facts, harbour().facts)
    _fresh(empty_store, valley().facts, harbour().facts)
    assert empty_store.load(valley(publisher="云谷日报").facts) == Change(changed=1)
    assert fingerprint(empty_store) == wanted


def test_one_fact_less_is_one_fact_removed(empty_store: Store) -> None:
    whole = valley().facts
    less = replace(whole, statements=whole.statements[:-1])
    wanted = _fresh(empty_store, less)
    _fresh(empty_store, whole)
    assert empty_store.load(less) == Change(removed=1)
    assert fingerprint(empty_store) == wanted


def test_a_removed_document_leaves_only_what_others_state(empty_store: Store) -> None:
    wanted = _fresh(empty_store, harbour().facts)
    _fresh(empty_store, valley().facts, harbour().facts)
    change = empty_store.remove(valley().document)
    assert change.removed > 0 and change.changed == 2  # the industry and the tier that both speak of
    assert fingerprint(empty_store) == wanted
    nodes, relations = queries.counts(empty_store)
    assert nodes["Passage"] == len(harbour().facts.statements)
    assert relations["INCLUDES"] == 0


def test_removing_everything_leaves_an_empty_graph(empty_store: Store) -> None:
    empty = fingerprint(empty_store)
    _fresh(empty_store, valley().facts)
    empty_store.remove(valley().document)
    assert fingerprint(empty_store) == empty
    assert not any(queries.counts(empty_store)[0].values())


def test_a_thing_loses_hundreds_of_relations_at_once(empty_store: Store) -> None:
    """ArcadeDB keeps relations in segments, and drops an emptied one that it may still be reading."""
    few = valley()
    whole = valley()
    hub = whole.thing("Programme", "纸鸢腾飞行动")
    for number in range(400):
        whole.relate("FOCUSES_ON", hub, whole.thing("Industry", f"第{number}号陶瓷"))
    wanted = _fresh(empty_store, few.facts)
    for _ in range(5):
        empty_store.load(whole.facts)
        assert empty_store.load(few.facts).removed == 800
        assert fingerprint(empty_store) == wanted


def test_removing_what_is_not_there_is_an_error(empty_store: Store) -> None:
    with pytest.raises(NotFound, match="lianpu documents"):
        empty_store.remove("document-0000")


def test_a_relation_without_evidence_is_closed_not_forgotten(empty_store: Store) -> None:
    _fresh(empty_store, valley().facts)
    empty_store.remove(valley().document)
    closed = queries.closed(empty_store)
    assert ("FOCUSES_ON", "纸鸢腾飞行动", "三大产业") in {(c["type"], c["source"], c["target"]) for c in closed}
    assert all(c["valid_from"] and c["valid_to"] for c in closed)


def test_a_relation_that_two_documents_state_is_one_with_two_evidences(empty_store: Store) -> None:
    again = Telling("云谷三大产业再报", date="2031-07-01")
    cluster, industry = again.thing("Cluster", "云谷月光储能集群"), again.thing("Industry", "月光储能")
    again.relate("COVERS", cluster, industry)
    _fresh(empty_store, valley().facts, again.facts)
    covers = [r for r in queries.entity(empty_store, cluster).relations if r.type == "COVERS"]
    assert len(covers) == 1 and len(covers[0].evidence) == 2 and len(covers[0].documents) == 2
    empty_store.remove(valley().document)
    covers = [r for r in queries.entity(empty_store, cluster).relations if r.type == "COVERS"]
    assert [r.documents for r in covers] == [[again.document]]


@pytest.mark.parametrize(("kind", "level"), [("plan", "prefecture"), ("news", "provincial")])
def test_of_two_words_the_weightier_is_shown_and_both_are_kept(empty_store: Store, kind: str, level: str) -> None:
    """The valley says prefecture, the harbour says provincial later; a plan outweighs news, later outweighs earlier."""
    _fresh(empty_store, valley(kind=kind).facts, harbour().facts)
    tier = queries.entity(empty_store, entity_id("ClusterTier", "云谷级先进集群"))
    assert tier.things[0].properties["level"] == level
    assert len(tier.mentions[tier.things[0].id]) == 2
    empty_store.remove(harbour().document)
    assert queries.entity(empty_store, tier.things[0].id).things[0].properties["level"] == "prefecture"


def test_a_candidate_becomes_asserted_when_a_document_asserts_it(empty_store: Store) -> None:
    found = replace(valley().facts, statements=tuple(replace(s, status="candidate") for s in valley().facts.statements))
    _fresh(empty_store, found)
    shared = entity_id("Industry", "月光储能")
    assert queries.entity(empty_store, shared).things[0].status == "candidate"
    empty_store.load(harbour().facts)
    assert queries.entity(empty_store, shared).things[0].status == "asserted"


def test_a_fact_that_does_not_fit_stops_the_load_before_anything_is_written(empty_store: Store) -> None:
    bad = valley()
    bad.relate("LOCATED_IN", bad.thing("Programme", "纸鸢腾飞行动"), bad.thing("Place", "云谷"))
    before = fingerprint(empty_store)
    with pytest.raises(ModelError, match="LOCATED_IN cannot start from Programme"):
        empty_store.load(bad.facts)
    assert fingerprint(empty_store) == before


def test_a_load_that_breaks_off_leaves_nothing(empty_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the power goes")

    before = fingerprint(empty_store)
    monkeypatch.setattr(writing._Delta, "_write_edges", broken)
    with pytest.raises(RuntimeError):
        empty_store.load(valley().facts)
    assert fingerprint(empty_store) == before
    assert queries.counts(empty_store)[0]["Passage"] == 0


def test_writers_at_the_same_time_take_turns(empty_store: Store) -> None:
    tellings = [Telling(f"第{n}号通报") for n in range(8)]
    for n, telling in enumerate(tellings):
        telling.thing("Industry", "月光储能", aliases=[f"月储{n}"])
    wanted = _fresh(empty_store, *(t.facts for t in tellings))
    clear(empty_store)
    threads = [threading.Thread(target=empty_store.load, args=(t.facts,)) for t in tellings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fingerprint(empty_store) == wanted


def test_a_graph_of_another_model_is_refused(empty_store: Store) -> None:
    empty_store.load(valley().facts)
    empty_store.write("MATCH (g:GraphInfo {id: 'graph'}) SET g.model_version = 99")
    with pytest.raises(StoreOutdated, match="version 99"):
        empty_store.prepare()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("月光", ["月光储能", "云谷月光储能集群"]),  # the beginning before the middle
        ("光储", ["月光储能", "云谷月光储能集群"]),  # mid-word
        ("儲能", ["月光储能", "云谷月光储能集群"]),  # traditional
        ("月储", ["月光储能", "雾港月储产业园"]),  # another name, and a part of a name
        ("ygcn", ["月光储能", "云谷月光储能集群"]),  # initials
        ("yueguang", ["月光储能", "云谷月光储能集群"]),  # pinyin
        ("ＭＯＯＮ", ["月光储能"]),  # English, full width
        ("月光储能", ["月光储能", "云谷月光储能集群"]),
        ("光月", []),
        ("“月光” AND *", []),
        ('\\"', []),
    ],
)
def test_search(empty_store: Store, text: str, found: list[str]) -> None:
    _fresh(empty_store, valley().facts, harbour().facts)
    assert [t.name for t in search(empty_store, text)] == found


def test_search_can_be_narrowed_and_refuses_unknown_types(empty_store: Store) -> None:
    _fresh(empty_store, valley().facts)
    assert [t.name for t in search(empty_store, "月光", types=["Cluster"])] == ["云谷月光储能集群"]
    with pytest.raises(ModelError, match="Industri"):
        search(empty_store, "月光", types=["Industri"])


def test_programmes_are_linked_through_lists_and_tiers(empty_store: Store) -> None:
    _fresh(empty_store, valley().facts, harbour().facts)
    linked, words = linked_programmes(empty_store, entity_id("Park", "雾港月储产业园"))
    (path,) = linked[0].paths
    assert [t.name for t in path.things] == ["雾港月储产业园", "月光储能", "三大产业", "纸鸢腾飞行动"]
    assert [r.type for r in path.relations] == ["COVERS", "INCLUDES", "FOCUSES_ON"]
    assert all(i in words for r in path.relations for i in r.evidence)
    assert linked_programmes(empty_store, entity_id("Park", "雾港月储产业园"), steps=2)[0] == []


def test_neighbours_say_what_they_leave_out(empty_store: Store) -> None:
    telling = Telling("百业清单")
    group = telling.group("百业", [f"第{n}业" for n in range(100)])
    empty_store.load(telling.facts)
    near = queries.neighbourhood(empty_store, [group], limit=30)
    assert len(near.things) == 30 and near.omitted == 71 and len(near.relations) == 29
    assert near.things[0].id == group


def test_a_list_keeps_the_order_of_its_document(empty_store: Store) -> None:
    empty_store.load(valley().facts)
    (found,) = queries.lists(empty_store)
    assert [t.name for t in found.things[1:]] == ["云端陶瓷", "月光储能", "纸鸢物流"]


def test_values_survive_as_they_are(empty_store: Store) -> None:
    telling = Telling("怪字通报")
    odd = "引号\"'`反斜\\ 表情😀 换行\n第二行"
    thing = telling.thing("Programme", odd, year=2031, aliases=["a", "b\tc"], note="{'x': $y}")
    empty_store.load(telling.facts)
    found = queries.entity(empty_store, thing).things[0]
    assert found.name == odd
    assert found.properties == {"year": 2031, "aliases": ["a", "b\tc"], "note": "{'x': $y}"}


@pytest.mark.parametrize("question", [queries.entity, linked_programmes, queries.passage, queries.document_passages])
def test_a_question_takes_two_round_trips_at_most(
    empty_store: Store, monkeypatch: pytest.MonkeyPatch, question
) -> None:
    _fresh(empty_store, valley().facts)
    about = {queries.passage: valley().facts.statements[2].evidence.id, queries.document_passages: valley().document}
    asked: list[str] = []
    read = Store.read

    def counted(self: Store, query: str, /, **parameters: object) -> list[Record]:
        asked.append(query)
        return read(self, query, **parameters)

    monkeypatch.setattr(Store, "read", counted)
    question(empty_store, about.get(question, entity_id("Industry", "月光储能")))
    assert 1 <= len(asked) <= 2


def test_a_thing_without_relations_has_a_picture_too(empty_store: Store) -> None:
    telling = Telling("孤岛通报")
    alone = telling.thing("Industry", "孤岛产业")
    empty_store.load(telling.facts)
    near = queries.neighbourhood(empty_store, [alone])
    assert [t.id for t in near.things] == [alone] and near.relations == [] and near.degrees == {alone: 0}


def test_a_document_weighs_what_it_says_of_itself_whoever_else_describes_it(empty_store: Store) -> None:
    """A third page calls the valley's page a plan; the page itself says that it is news, and that counts."""
    third = Telling("灯塔述评", kind="plan", date="2030-01-01")
    third._say(
        "Document", valley().document, None, "云谷发布三大产业清单", {"name": "云谷发布三大产业清单", "kind": "plan"}
    )
    batch = [valley().facts, harbour().facts, third.facts]
    assert _fresh(empty_store, *batch) == _fresh(empty_store, *reversed(batch))


def test_a_graph_that_nobody_made(empty_store: Store) -> None:
    empty_store.write("MATCH (n) DETACH DELETE n")
    with pytest.raises(StoreUnavailable, match="lianpu load"):
        empty_store.check_made()


def test_a_thing_that_is_called_by_its_id(empty_store: Store) -> None:
    telling = Telling("无名通报")
    thing = telling.thing("Industry", "无名")
    telling.thing("Industry", thing)
    empty_store.load(telling.facts)
    assert queries.resolve(empty_store, "无名") == thing


def test_a_long_search_is_a_search(empty_store: Store) -> None:
    empty_store.load(valley().facts)
    assert search(empty_store, "月光" * 2_000) == []


@pytest.mark.neo4j
def test_a_wrong_password(neo4j_connection: Connection) -> None:
    with pytest.raises(StoreUnavailable, match="LIANPU_PASSWORD"):
        Store(replace(neo4j_connection, password="wrong"), load_model())


def found(name: str, *industries: str) -> Facts:
    """The valley's page as an extractor reads it: one industry that is known, and others."""
    telling = valley()
    words = Evidence(telling.document, 900, 900 + len(name), name)
    own = Statement("Document", telling.document, None, {"name": name, "read_by": "test"}, words, "candidate")
    made = [own]
    for number, industry in enumerate(industries):
        at = Evidence(telling.document, 1000 + number, 1001 + number, industry)
        said: dict[str, Value] = {"name": industry, "note": "found", "confidence": 0.5 + number / 10}
        made.append(Statement("Industry", entity_id("Industry", industry), None, said, at, "candidate"))
    first, last = (entity_id("Industry", i) for i in (industries[0], industries[-1]))
    made.append(Statement("UPSTREAM_OF", first, last, {"confidence": 0.4}, made[1].evidence, "candidate"))
    return Facts(telling.document, tuple(made), "extracted")


def test_what_is_found_and_what_was_reviewed_live_side_by_side(empty_store: Store) -> None:
    store, page = empty_store, valley().facts
    store.load(page)
    reviewed = fingerprint(store)
    guesses = found("云谷页面", "月光储能", "云端陶瓷", "深海木材")
    assert store.load(guesses).added == 2  # an industry and a relation
    both = fingerprint(store)
    assert not store.load(page) and not store.load(guesses) and fingerprint(store) == both
    assert recall(store, page.document, "extracted").statements == guesses.statements
    known = queries.entity(store, entity_id("Industry", "月光储能")).things[0]
    assert known.status == "asserted" and not {"note", "confidence"} & known.properties.keys()
    (new,) = search(store, "深海木材", status="candidate")
    assert new.properties["confidence"] == 0.7 and search(store, "深海木材", status="asserted") == []
    assert queries.candidates(store) == 2 and documents_waiting(store) == [page.document]
    statuses = {w.quote: w.status for w in queries.document_passages(store, page.document)[0]}
    assert statuses["深海木材"] == "candidate" and statuses["三大产业"] == "asserted"
    assert queries.entity(store, page.document).things[0].name == "云谷发布三大产业清单"
    accepted = tuple(replace(s, status="asserted") for s in guesses.statements)
    store.load(replace(guesses, statements=accepted))
    assert queries.candidates(store) == 0 and documents_waiting(store) == []
    assert {w.status for w in queries.document_passages(store, page.document)[0]} == {"asserted"}
    store.load(Facts(page.document, guesses.statements[:1], "extracted"))
    store.remove(page.document)
    store.load(page)
    assert fingerprint(store) == reviewed
