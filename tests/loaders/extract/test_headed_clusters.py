"""What the line below a heading says of the cluster that it names: what it covers, where it lies, what it is to become."""

import pytest

from tests.loaders.extract.facts import Facts

_PLAN = "安徽省加快推进新型工业化。\n三、重点集群\n"


def _facts(line: str) -> Facts:
    return Facts(_PLAN + line)


@pytest.mark.parametrize(
    "line",
    [
        "1.氢能产业集群。以肥东县为核心,肥西县、长丰县为两翼,发展氢能重卡、车载储氢瓶。",
        "1.氢能产业集群。以肥东县为核心,以肥西县为支撑,重点发展氢能重卡、车载储氢瓶。",
        "1.氢能产业集群。以肥东县为主要承载区,长丰县为拓展区,布局氢能重卡、车载储氢瓶。",
    ],
)
def test_a_cluster_covers_what_is_developed_behind_its_places(line: str) -> None:
    facts = _facts(line)
    assert {("氢能产业集群", "氢能重卡"), ("氢能产业集群", "车载储氢瓶")} <= facts.relations("COVERS")
    assert not {pair for pair in facts.relations("FOCUSES_ON") if pair[1] in ("氢能重卡", "车载储氢瓶")}


def test_a_place_that_acts_by_itself_takes_what_it_develops() -> None:
    facts = _facts("1.氢能产业集群。肥东县发展氢能重卡、车载储氢瓶。")
    assert ("氢能产业集群", "氢能重卡") not in facts.relations("COVERS")
    assert ("肥东县", "氢能重卡") in facts.relations("FOCUSES_ON")


def test_the_places_of_a_cluster_set_no_figure_of_it() -> None:
    facts = _facts("1.氢能产业集群。以肥东县为核心,肥西县、长丰县为两翼,到2025年产值达到150亿元。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} <= {"安徽省"}


@pytest.mark.parametrize("end", ["应用", "研发"])
def test_the_work_that_closes_a_list_belongs_to_its_last_field(end: str) -> None:
    facts = _facts(f"2.通用航空产业集群。发展飞行培训、轻型飞机组装、无人机{end}。")
    assert ("通用航空产业集群", f"无人机{end}") in facts.relations("COVERS")


def test_what_is_only_applied_somewhere_is_no_field_of_application() -> None:
    facts = _facts("推动机器人在家电、汽车等领域应用。")
    assert not {name for name in facts.names("Industry") if name.endswith("应用")}


@pytest.mark.parametrize(
    "line",
    [
        "3.现代医药产业集群。以合肥经开区为载体,扩大原料药规模,创建国家中小企业特色产业集群。",
        "3.现代医药产业集群。发展原料药、中成药,争创国家中小企业特色产业集群。",
    ],
)
def test_the_cluster_of_a_heading_is_what_advances(line: str) -> None:
    facts = _facts(line)
    assert ("现代医药产业集群", "国家中小企业特色产业集群") in facts.relations("ADVANCES_TO")
    assert not {pair for pair in facts.relations("FOCUSES_ON") if pair[1] == "国家中小企业特色产业集群"}


def test_a_counted_class_is_nothing_that_the_cluster_becomes() -> None:
    facts = _facts("3.装备产业集群。发展机床,培育国家先进制造业集群3个。")
    assert not facts.relations("ADVANCES_TO")


def test_a_class_that_a_cluster_is_built_up_to_is_no_object() -> None:
    facts = Facts("湖南省新闻。\n邵东市提出,把邵东五金产业集群打造成世界级轻工产业集群。")
    assert ("邵东五金产业集群", "世界级轻工产业集群") in facts.relations("ADVANCES_TO")
    assert not {pair for pair in facts.relations("FOCUSES_ON") if pair[1] == "世界级轻工产业集群"}


def test_organs_behind_a_label_take_part() -> None:
    facts = _facts("1.新材料产业集群。发展石墨电极。牵头单位:市工信局;配合单位:市财政局、肥东县政府")
    assert {"市工信局", "市财政局", "肥东县政府"} <= facts.names("Organisation")
    assert "各县政府" not in _facts("配合单位:市财政局、各县政府").names("Organisation")


@pytest.mark.parametrize("named", ["肥东县、肥西县各建成1个", "肥东县、肥西县、长丰县各培育2个"])
def test_what_several_places_each_build_is_no_list_of_clusters(named: str) -> None:
    facts = Facts(f"安徽省加快推进新型工业化。\n支持{named}省级特色产业集群。")
    assert not facts.names("Cluster") | facts.names("IndustryGroup")
    assert facts.names("ClusterTier") == {"省级特色产业集群"}


@pytest.mark.parametrize("whose", ["每个集群", "每条产业链", "各园区"])
def test_the_class_of_firms_does_not_begin_with_whose_they_are(whose: str) -> None:
    facts = Facts(f"安徽省加快推进新型工业化。\n到2027年,{whose}省级专精特新中小企业不少于10家。")
    assert facts.names("EnterpriseTier") == {"省级专精特新中小企业"}


@pytest.mark.parametrize("head", ["三个新引擎", "三大新增长极", "3个新支柱"])
def test_new_engines_head_a_list_of_fields(head: str) -> None:
    facts = Facts(f"安徽省加快推进新型工业化。\n培育数字经济、现代物流、创意设计{head}。")
    assert facts.relations("INCLUDES") == {(head, name) for name in ("数字经济", "现代物流", "创意设计")}
    assert not Facts("安徽省加快推进新型工业化。\n数字经济成为新引擎。").names("IndustryGroup")


def test_the_one_field_of_a_sort_is_an_object() -> None:
    facts = Facts("安徽省加快推进新型工业化。\n做大汽车1个龙头产业,做强食品、纺织2个优势产业。")
    assert ("安徽省", "汽车") in facts.relations("FOCUSES_ON")
    assert not Facts("安徽省加快推进新型工业化。\n每县发展一个特色产业。").names("Industry")


def test_places_that_work_together_on_a_chain_live_on_it() -> None:
    facts = Facts("湖北省加快推进新型工业化。\n磷化工产业链由保康县、南漳县两地协同。")
    chain = "磷化工产业链"
    assert {("保康县", chain), ("南漳县", chain)} <= facts.relations("FOCUSES_ON")


def test_a_programme_covers_what_is_put_into_it() -> None:
    facts = Facts("安徽省加快推进新型工业化。\n合肥市将人形机器人、低空经济纳入“未来产业培育工程”。")
    fields = ("人形机器人", "低空经济")
    assert facts.relations("COVERS") == {("未来产业培育工程", field) for field in fields}
    denied = Facts("安徽省加快推进新型工业化。\n合肥市未将低空经济纳入“未来产业培育工程”。")
    assert not denied.relations("COVERS")
    retired = Facts("安徽省加快推进新型工业化。\n合肥市将钢铁行业落后产能纳入“腾退攻坚行动”。")
    assert not retired.relations("COVERS")
