"""Clusters that are listed by place and product, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("全省有18个县域特色产业集群,叫得响的有樟树药酒、南康家具和信丰脐橙。", {"樟树药酒", "南康家具", "信丰脐橙"}),
        ("全省有18个县域特色产业集群。樟树药酒、南康产业园和信丰基地。", set()),
        ("打造千亿级乳业集群,樟树药酒、南康家具、信丰脐橙各显神通。", set()),
    ],
)
def test_clusters_listed_by_place_and_product(text: str, clusters: set[str]) -> None:
    facts = Facts("江西省推进建设。" + text)
    assert {name for name in facts.names("Cluster") if "乳业" not in name} == clusters
    assert {name for name, _ in facts.relations("LOCATED_IN")} >= clusters


def test_place_at_the_head_of_a_firm_is_no_place() -> None:
    assert Facts("江西省推进建设。龙头有大庆石化、桦骏科技。").names("Place") == {"江西省"}
