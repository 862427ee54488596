"""What a plan, a park or a cluster takes up, told in runs of sentences, in a place, by its parts or of what was named before; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

RUN = (
    "海安市政府工作报告明确,今年将提升产业能级。{0}产业依托龙头企业延伸链条,加快实施云帆薄膜等项目。"
    "{1}产业突出绿色安全,加快建设海蓝丙酯等项目。{2}产业积极发展总成产品。"
)


def test_fields_that_head_one_sentence_after_the_other() -> None:
    facts = Facts(RUN.format("新型显示", "生物化工", "汽车零部件"))
    assert {field for _, field in facts.relations("FOCUSES_ON")} == {"新型显示产业", "生物化工产业", "汽车零部件产业"}
    assert ("海蓝丙酯", "生物化工产业") in facts.relations("COVERS")


def test_two_such_sentences_are_no_run() -> None:
    facts = Facts("海安市今年提升能级。新型显示产业依托龙头企业延伸链条。生物化工产业突出绿色安全。城乡面貌焕然一新。")
    assert facts.relations("FOCUSES_ON") == set()


def test_nurtured_fields_are_a_group() -> None:
    facts = Facts("海安市印发《海安市未来产业实施意见》,在前沿生物、未来交通、量子信息等重点培育领域,掌握一批技术。")
    assert facts.names("IndustryGroup") == {"重点培育领域"}
    assert ("海安市未来产业实施意见", "重点培育领域") in facts.relations("FOCUSES_ON")


def test_what_a_sentence_sets_in_a_park_is_the_parks() -> None:
    facts = Facts("海安市。在启东竹器集聚区中,以国家级园区为载体,重点布局食品制造、医药制造等。")
    assert {s for s, _ in facts.relations("COVERS")} == {"启东竹器集聚区"}
    assert facts.relations("FOCUSES_ON") == set()


@pytest.mark.parametrize("here", ["这里", "园内", "区内"])
def test_here_is_the_park_told_last(here: str) -> None:
    facts = Facts(f"四川省。走进德阳经开区,厂房拔地而起。{here}集聚了装备制造、新材料、清洁能源等产业。")
    assert {s for s, _ in facts.relations("COVERS")} == {"德阳经开区"}


def test_here_is_no_park_where_none_was_told() -> None:
    assert Facts("四川省。走进德阳市,厂房拔地而起。这里集聚了装备制造、新材料等产业。").relations("COVERS") == set()


@pytest.mark.parametrize("verb", ["涵盖", "包括", "包含"])
def test_a_cluster_covers_what_it_comprises(verb: str) -> None:
    facts = Facts(f"山东省。潍坊动力装备产业集群{verb}发动机、变速箱、车桥。")
    assert {t for _, t in facts.relations("COVERS")} == {"发动机", "变速箱", "车桥"}
    assert facts.names("IndustryGroup") == set()


def test_a_class_of_clusters_is_a_group_of_them() -> None:
    facts = Facts("山东省重点产业集群包括竹器、茶叶、陶瓷。")
    assert len(facts.relations("INCLUDES")) == 3
    assert facts.relations("COVERS") == set()


def test_parks_behind_their_class() -> None:
    facts = Facts(
        "南通市布局了首批市级特色产业集聚区,分别是启东市竹器特色产业集聚区,为现代农业集聚区,面积2平方千米;"
        "如皋市茶叶特色产业集聚区,为现代服务业集聚区。"
    )
    assert {s for s, _ in facts.relations("IN_TIER")} == {"启东市竹器特色产业集聚区", "如皋市茶叶特色产业集聚区"}


def test_counted_parks_lie_in_the_place_before_the_count() -> None:
    facts = Facts("据介绍,苏州3个特色产业园区分别是吴江开发区(竹器)、昆山开发区(茶叶)、太仓试验区(陶瓷)。")
    assert {s for s, t in facts.relations("LOCATED_IN") if t == "苏州"} == {"吴江开发区", "昆山开发区", "太仓试验区"}


def test_a_base_of_a_level_is_one_in_all_its_places() -> None:
    facts = Facts("江苏省建设南通、盐城世界级竹器产业基地。")
    assert facts.names("Park") == {"世界级竹器产业基地"}
    assert facts.relations("LOCATED_IN") == {("世界级竹器产业基地", "南通"), ("世界级竹器产业基地", "盐城")}


def test_two_parks_before_a_colon_hold_nobody_knows_what() -> None:
    facts = Facts("海安县建有海安经济开发区和海安科技园区:文具产业园、模具产业园。")
    assert not {t for _, t in facts.relations("LOCATED_IN")} & {"海安经济开发区", "海安科技园区"}


def test_what_a_share_is_of_is_not_measured() -> None:
    facts = Facts("江西省提出,到2027年,竹纤维产业产值突破800亿元、占竹器产业的比重超过40%。")
    assert "竹器产业" not in {t for _, t in facts.relations("MEASURES")}
    assert "竹器产业" not in {t for _, t in facts.relations("FOCUSES_ON")}


def test_a_strategy_that_is_carried_out_sets_no_target() -> None:
    facts = Facts("为贯彻落实“制造强区”战略,赣州市制定竹器产业方案,力争到2025年,工业总产值超过2500亿元。")
    assert {s for s, _ in facts.relations("SETS_TARGET")} == {"赣州市"}


def test_a_cluster_that_is_the_nth_of_its_class() -> None:
    facts = Facts("江西省。锂电新能源集群成为继铜基新材料之后第二个千亿级产业集群。")
    assert facts.names("Cluster") == {"锂电新能源集群"}
    assert facts.names("ClusterTier") == {"千亿级产业集群"}
