"""Zones and clusters that share the head behind the last of them, whatever their clause goes on to say."""

import pytest

from tests.loaders.extract.facts import Facts

OPENING = "安徽省加快推进新型工业化。\n"
BEHIND = [("", "加快发展。"), ("到2027年,", "营业收入突破500亿元。"), ("提升", "发展水平。"), ("依托", "建设公共服务平台。"),
          ("力争", "产值突破300亿元。"), ("推动", "数字化转型。"), ("目前,", "产值均超百亿元。"), ("重点培育", "龙头企业。")]  # fmt: skip


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize(("before", "behind"), BEHIND)
def test_places_share_a_kind_of_zone(before: str, behind: str, joint: str) -> None:
    facts = Facts(f"{OPENING}{before}合肥、芜湖{joint}蚌埠高新区{behind}")
    parks = {"合肥高新区", "芜湖高新区", "蚌埠高新区"}
    assert facts.names("Park") == parks
    assert facts.relations("LOCATED_IN") == {(park, park.removesuffix("高新区")) for park in parks}


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize(("before", "behind"), BEHIND)
def test_counties_with_their_fields_share_a_head(before: str, behind: str, joint: str) -> None:
    facts = Facts(f"{OPENING}{before}无为市电线电缆、天长市智能仪表{joint}舒城县光电显示产业集群{behind}")
    clusters = {"无为市电线电缆产业集群", "天长市智能仪表产业集群", "舒城县光电显示产业集群"}
    assert facts.names("Cluster") == clusters
    assert facts.relations("LOCATED_IN") == {(name, name[:3]) for name in clusters}


@pytest.mark.parametrize(
    "said",
    [
        "岳西县与霍山经济开发区签订协议。",
        "去年,岳西县桑皮纸产业集群、霍山县竹器产业集群加快发展。",
        "组织岳西、霍山两县干部到园区学习。",
    ],
)
def test_what_has_its_own_head_shares_none(said: str) -> None:
    facts = Facts(OPENING + said)
    assert not any(
        name.count("集群") > 1 or name == "岳西县经济开发区"
        for kind in ("Cluster", "Park")
        for name in facts.names(kind)
    )
