"""Documents and passages."""


def test_loaded_documents_by_date(get):
    page = get("documents")
    assert [d["document"]["properties"]["date"] for d in page["items"]] == ["2031-05-01", "2032-06-01", "2033-07-01"]
    assert all(d["passages"] > 0 and d["document"]["evidence"] for d in page["items"])
    assert get("documents", limit=1, offset=2)["items"] == page["items"][2:]


def test_a_document_and_its_passages_in_reading_order(get, ids):
    document = ids["雾港通报集群进展"]
    assert get(f"documents/{document}")["entity"]["name"] == "雾港通报集群进展"
    page = get(f"documents/{document}/passages", limit=3, offset=1)
    starts = [p["start"] for p in page["items"]]
    assert starts == sorted(starts)
    assert len(starts) == 3
    assert page["total"] > 4
    assert get("documents/none/passages", 404)["status"] == 404


def test_what_is_no_document_is_none(get, ids):
    assert get(f"documents/{ids['月光储能']}", 404)["status"] == 404


def test_passages_by_id_in_the_wanted_order(get, ids):
    some = get(f"documents/{ids['灯塔备忘录']}/passages", limit=3)["items"]
    wanted = [some[2]["id"], "none", some[0]["id"], some[2]["id"]]
    assert get("passages", id=wanted)["items"] == [some[2], some[0]]
    assert get("passages", 422)["status"] == 422
    assert get("passages", 422, id=["x"] * 201)["status"] == 422


def test_a_passage_says_what_it_states(get, ids):
    (rumour,) = [r for r in get(f"entities/{ids['纸鸢物流']}")["relations"] if r["status"] == "candidate"]
    detail = get(f"passages/{rumour['evidence'][0]}")
    assert detail["passage"]["quote"] == "或将聚焦纸鸢物流"
    assert [r["id"] for r in detail["relations"]] == [rumour["id"]]
    assert get("passages/none", 404)["status"] == 404
