"""Clusters that are told by their place and field in other ways than one behind the other, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "安徽省县域特色产业集群发展行动方案\n"


@pytest.mark.parametrize(
    "text",
    [
        "支持天长(仪器仪表)、无为(电线电缆)等集群入选省级名单。",
        "支持天长的仪器仪表、无为的电线电缆等产业集群发展。",
    ],
)
def test_place_and_field_of_a_cluster(text: str) -> None:
    facts = Facts(PLAN + text)
    assert facts.names("Cluster") == {"天长仪器仪表集群", "无为电线电缆集群"}
    assert facts.relations("LOCATED_IN") == {("天长仪器仪表集群", "天长"), ("无为电线电缆集群", "无为")}


@pytest.mark.parametrize(
    "text", ["支持合肥的企业、芜湖的高校等共建创新集群。", "推进园区(新区)、经开区(东区)等集群化发展。"]
)
def test_who_and_what_else_is_of_a_place(text: str) -> None:
    assert Facts(PLAN + text).names("Cluster") == set()


def test_cluster_of_several_places_along_a_river() -> None:
    facts = Facts(PLAN + "打造沿江安庆、池州、铜陵化工集群。")
    assert facts.names("Cluster") == {"安庆、池州、铜陵化工集群"}
    assert {place for _, place in facts.relations("LOCATED_IN")} == {"安庆", "池州", "铜陵"}


def test_cluster_with_its_size_is_called_by_it() -> None:
    facts = Facts(PLAN + "加快建设纺织集群。到2027年,建成百亿级纺织集群。")
    assert facts.names("Cluster") == {"百亿级纺织集群"}
    (cluster,) = (row for row in facts.entities.values() if row["type"] == "Cluster")
    assert "纺织集群" in cluster["properties"]["aliases"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("天长市围绕仪器仪表打造产业集群。", {"仪器仪表"}),
        ("围绕仪器仪表、电线电缆打造百亿级产业集群。", {"仪器仪表", "电线电缆"}),
        ("围绕龙头企业打造产业集群。", set()),
        ("聚焦企业需求打造产业集群。", set()),
    ],
)
def test_field_around_which_clusters_are_built(text: str, fields: set[str]) -> None:
    assert Facts(PLAN + text).names("Industry") == fields


def test_county_behind_the_number_of_an_item() -> None:
    facts = Facts("安徽省发布消息。\n2.无为电线电缆集群。产值达到500亿元。")
    assert facts.relations("LOCATED_IN") == {("无为电线电缆集群", "无为")}


def test_field_that_is_established_as_the_first() -> None:
    assert "新能源电池" in Facts(PLAN + "全县确立了首位产业新能源电池。").names("Industry")
    assert Facts(PLAN + "全县确立了首位产业。").names("Industry") == set()


def test_fields_that_a_place_has_already() -> None:
    facts = Facts(PLAN + "我市既有纺织、机械等传统产业,又有新能源、生物医药等新兴产业。")
    assert {field for _, field in facts.relations("INCLUDES")} == {"纺织", "机械", "新能源", "生物医药"}


def test_list_that_also_has_is_no_name_of_the_next() -> None:
    facts = Facts(PLAN + "既有钢铁、化工等传统产业,也有机器人、航空航天等新兴产业。")
    assert facts.names("IndustryGroup") == {"传统产业", "新兴产业"}


@pytest.mark.parametrize("text", ["推动政府+园区+链主协同发力。", "在全国三轮先进制造业集群竞赛中,6个集群胜出。"])
def test_what_acts_together_and_rounds_of_a_contest_are_no_classes(text: str) -> None:
    facts = Facts(PLAN + text)
    assert facts.names("EnterpriseTier") | facts.names("Cluster") == set()


def test_fields_that_are_one_with_their_joint() -> None:
    facts = Facts("安徽省发布消息。\n电子和通信设备制造业增加值增长12%,文化和创意产业增加值增长9%。")
    assert facts.names("Industry") == {"电子和通信设备制造业", "文化和创意产业"}
