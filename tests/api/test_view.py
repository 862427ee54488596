"""Pictures: places from the server, stable when something is opened."""

from tests.conftest import MANY


def _places(view):
    return {n["id"]: (n["x"], n["y"]) for n in view["nodes"]}


def test_opening_moves_nothing(get, ids):
    first = get("view", centre=ids["三大产业"])
    both = get("view", centre=[ids["三大产业"], ids["月光储能"]])
    assert len(both["nodes"]) > len(first["nodes"])
    assert _places(first).items() <= _places(both).items()
    assert _places(get("view", centre=[ids["三大产业"], ids["月光储能"]])) == _places(both)
    assert len(set(_places(both).values())) == len(both["nodes"])


def test_opening_moves_nothing_where_a_limit_cuts(get, ids):
    first = get("view", centre=ids["四十谱系"], limit=10)
    cut = next(
        i
        for i in get("entities", type="Industry", limit=100)["items"]
        if "云砖" in i["name"] and i["id"] not in _places(first)
    )
    both = get("view", centre=[ids["四十谱系"], cut["id"]], limit=10)
    assert _places(first).items() <= _places(both).items()
    assert first["omitted"] == MANY + 1 - 10


def test_a_view_says_how_much_hangs_on_each_thing(get, ids):
    view = get("view", centre=ids["云端陶瓷"])
    degrees = {n["name"]: n["degree"] for n in view["nodes"]}
    assert degrees == {"云端陶瓷": 1, "三大产业": 4}


def test_unknown_centres_are_left_out_unless_none_is_known(get, ids):
    assert get("view", centre=["none", ids["三大产业"]])["centres"] == [ids["三大产业"]]
    assert get("view", 404, centre="none")["status"] == 404
    assert get("view", 422)["status"] == 422
    assert get("view", 422, centre=ids["三大产业"], limit=1001)["errors"][0]["name"] == "limit"


def test_schema_and_status_follow_the_model(get, store):
    schema = get("schema")
    assert [t["name"] for t in schema["entities"]] == [t.name for t in store.model.entity_types()]
    assert all(t["colour"].startswith("#") and t["label"]["zh"] and t["label"]["en"] for t in schema["entities"])
    assert [r["name"] for r in schema["relations"]] == [r.name for r in store.model.fact_types()]
    status = get("status")
    assert status["entities"]["Industry"] == MANY + 5
    assert status["entities"].keys() == {t["name"] for t in schema["entities"]}
    assert status["passages"] > 0
