"""However large the answer, a question takes at most two round trips to the store."""

import pytest

from graph.store import Store
from tests.conftest import HTML


@pytest.mark.parametrize(
    "path",
    [
        "entities?type=Industry&name=月光储能",
        "search?q=月光",
        "entities/{月光储能}",
        "entities/{月光储能}/neighbours",
        "entities/{云端陶瓷}/programmes",
        "entities/{html}/neighbours?status=candidate",
        "lists",
        "lists/{三大产业}",
        "documents",
        "documents/{灯塔备忘录}",
        "documents/{灯塔备忘录}/passages",
        "passages?id=passage-1",
        "view?centre={三大产业}&centre={月光储能}&centre={四十谱系}",
        "schema",
        "status",
    ],
)
def test_two_round_trips_at_most(client, ids, monkeypatch, path):
    asked = []
    read = Store.read

    def counted(self, query, /, **parameters):
        asked.append(query)
        return read(self, query, **parameters)

    monkeypatch.setattr(Store, "read", counted)
    answer = client.get("/v1/" + path.format(html=ids[HTML], **ids))
    assert answer.status_code == 200, answer.text
    assert len(asked) <= 2
