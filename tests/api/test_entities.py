"""Entities by type and property, one with everything, what is around it, what it is linked with, and search."""

import pytest

from tests.conftest import HTML, MANY


def test_a_page_of_a_type_carries_total_and_evidence(get):
    page = get("entities", type="Industry", limit=2)
    assert page["total"] == MANY + 5
    assert len(page["items"]) == 2
    assert all(item["evidence"] for item in page["items"])
    following = get("entities", type="Industry", limit=2, offset=2)
    assert {i["id"] for i in page["items"]}.isdisjoint(i["id"] for i in following["items"])


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ({"type": "Programme", "year": "2031"}, ["纸鸢腾飞行动"]),
        ({"type": "Industry", "aliases": "月储"}, ["月光储能"]),
        ({"type": "Document", "kind": "plan"}, ["灯塔备忘录"]),
        ({"type": "Industry", "name": "纸鸢物流", "status": "asserted"}, ["纸鸢物流"]),
        ({"type": "Industry", "name": "纸鸢物流", "status": "candidate"}, []),
    ],
)
def test_every_property_is_a_filter(get, parameters, names):
    assert [item["name"] for item in get("entities", **parameters)["items"]] == names


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"type": "Industry", "yeer": "2031"}, "aliases"),
        ({"type": "Programme", "year": "soon"}, "integer"),
        ({"type": "Industrie"}, "Industry"),
        ({"type": "Passage"}, "Industry"),
        ({"type": "GraphInfo"}, "Industry"),
    ],
)
def test_what_the_model_lacks_is_answered_with_what_it_has(get, parameters, said):
    problem = get("entities", 422, **parameters)
    assert said in problem["remedy"]


def test_an_entity_comes_with_relations_words_and_the_other_ends(get, ids):
    detail = get(f"entities/{ids['月光储能']}")
    assert detail["entity"]["properties"] == {"aliases": ["月储"], "name_en": "moonlight storage"}
    ends = {detail["entity"]["id"], *(other["id"] for other in detail["others"])}
    assert all({r["source"], r["target"]} <= ends for r in detail["relations"])
    cited = [*detail["entity"]["evidence"], *(i for r in detail["relations"] for i in r["evidence"])]
    assert cited
    assert set(cited) <= detail["passages"].keys()
    words = detail["passages"][detail["entity"]["evidence"][0]]
    assert words["quote"] == "月光储能"
    assert words["document_name"]
    assert words["document_date"]
    assert words["end"] - words["start"] == len(words["quote"])
    assert all(other["evidence"] for other in detail["others"])


def test_candidate_facts_are_told_apart_and_can_be_left_out(get, ids):
    programme = ids[HTML]
    by_status = {r["target"]: r["status"] for r in get(f"entities/{programme}")["relations"]}
    assert by_status == {ids["月光储能"]: "asserted", ids["纸鸢物流"]: "candidate"}
    asserted = get(f"entities/{programme}", status="asserted")["relations"]
    assert [r["target"] for r in asserted] == [ids["月光储能"]]
    near = get(f"entities/{programme}/neighbours", status="candidate")
    assert {n["id"] for n in near["nodes"]} == {programme, ids["纸鸢物流"]}
    linked = get(f"entities/{ids['纸鸢物流']}/programmes", status="asserted", steps=1)
    assert programme not in {one["programme"]["id"] for one in linked["programmes"]}


def test_neighbours_say_what_was_left_out(get, ids):
    near = get(f"entities/{ids['四十谱系']}/neighbours", limit=10)
    assert len(near["nodes"]) == 10
    assert near["omitted"] == MANY + 1 - 10
    shown = {n["id"] for n in near["nodes"]}
    assert all({e["source"], e["target"]} <= shown and e["evidence"] for e in near["edges"])
    assert get(f"entities/{ids['四十谱系']}/neighbours")["omitted"] == 0


def test_neighbours_by_relation_and_type(get, ids):
    centre = ids["月光储能"]
    parks = get(f"entities/{centre}/neighbours", type="Park")
    assert {n["type"] for n in parks["nodes"]} == {"Industry", "Park"}
    listed = get(f"entities/{centre}/neighbours", relation="INCLUDES")
    assert {e["type"] for e in listed["edges"]} == {"INCLUDES"}
    assert get(f"entities/{centre}/neighbours", 422, relation="LIKES")["remedy"].startswith("known are")


def test_programmes_come_with_paths_and_the_evidence_of_each_step(get, ids):
    answer = get(f"entities/{ids['云端陶瓷']}/programmes")
    (linked,) = [one for one in answer["programmes"] if one["programme"]["name"] == "纸鸢腾飞行动"]
    assert linked["steps"] == 2
    path = linked["paths"][0]
    assert [t["name"] for t in path["things"]] == ["云端陶瓷", "三大产业", "纸鸢腾飞行动"]
    assert [r["type"] for r in path["relations"]] == ["INCLUDES", "FOCUSES_ON"]
    assert all(i in answer["passages"] for r in path["relations"] for i in r["evidence"])
    assert linked["programme"]["evidence"]
    assert get(f"entities/{ids['云端陶瓷']}/programmes", steps=1)["programmes"] == []


@pytest.mark.parametrize("query", ["月光", "光储", "月储", "yueguang", "ygcn", "moonlight", "　月光储能 "])
def test_search_finds_any_part_and_reading(get, ids, query):
    found = get("search", q=query)["items"]
    assert ids["月光储能"] in [item["id"] for item in found]
    assert all(item["evidence"] for item in found)


def test_search_by_type_and_limit(get):
    assert {i["type"] for i in get("search", q="月光储能", type="Cluster")["items"]} == {"Cluster"}
    assert len(get("search", q="云砖", limit=7)["items"]) == 7
    assert get("search", q="无此物也")["items"] == []


@pytest.mark.parametrize("query", ["", "   ", "云" * 101])
def test_search_without_a_usable_query_is_a_problem(get, query):
    assert get("search", 422, q=query)["status"] == 422


@pytest.mark.parametrize("query", ['"', "*", "a OR b", "\\", "云 AND", "[x TO y]", "~", "'; MATCH (n) DETACH DELETE n"])
def test_search_takes_no_syntax(get, query):
    assert isinstance(get("search", q=query)["items"], list)
