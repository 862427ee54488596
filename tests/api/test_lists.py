"""Lists: members in order, declared against listed."""


def test_members_stand_in_order_with_their_evidence(get, ids):
    detail = get(f"lists/{ids['三大产业']}")
    assert [m["entity"]["name"] for m in detail["list"]["members"]] == ["云端陶瓷", "月光储能", "纸鸢物流"]
    assert [m["position"] for m in detail["list"]["members"]] == [1, 2, 3]
    cited = [i for m in detail["list"]["members"] for i in m["relation"]["evidence"]]
    assert set(cited) <= detail["passages"].keys()
    assert detail["list"]["group"]["evidence"]


def test_declared_and_listed_are_told_apart(get, ids):
    by_id = {one["group"]["id"]: one for one in get("lists")["items"]}
    five = by_id[ids["五色谱系"]]
    assert (five["declared"], five["listed"]) == (5, 2)


def test_lists_by_year_document_and_page(get, ids):
    everything = get("lists")
    years = [one["group"]["properties"]["year"] for one in everything["items"]]
    assert years == sorted(years)
    assert everything["total"] == 3
    own = get("lists", document=ids["灯塔备忘录"])
    assert {one["group"]["name"] for one in own["items"]} == {"五色谱系", "四十谱系"}
    assert [one["group"]["id"] for one in get("lists", limit=1, offset=1)["items"]] == [
        everything["items"][1]["group"]["id"]
    ]


def test_an_unknown_list_is_a_problem(get):
    assert get("lists/none", 404)["type"].endswith("not-found")
