"""What places, parks and works make their object by less common words, and what industries are to grow to."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


def _objects(text: str) -> Pairs:
    facts = Facts(text)
    return facts.relations("FOCUSES_ON") | facts.relations("COVERS")


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("苏州霖沣经济技术开发区加快构建“2+4+1”高精尖产业体系。", ("苏州霖沣经济技术开发区", "2+4+1高精尖产业体系")),
        ("聚焦“5+3+X”现代产业体系,合川区持续推动网络安全产业发展。", ("合川区", "5+3+X现代产业体系")),
        ("围绕“4+2”主导产业,天长市开展精准招商。", ("天长市", "4+2主导产业")),
        ("广安经开区围绕“1+3”主导产业,精准发力招商引资。", ("广安经开区", "1+3主导产业")),
        (
            "娄底市以打造“材料谷”为引领,着力构建“1+3+2”现代产业体系。",
            ("娄底市", "1+3+2现代产业体系"),
        ),
        (
            "霖沣高新区重点发展生物医药,加快打造“2+3+1”特色产业体系。",
            ("霖沣高新区", "2+3+1特色产业体系"),
        ),
        ("阜阳市围绕“123+N”产业布局,推进项目建设。", ("阜阳市", "123+N产业布局")),
        ("衡水市以20个特色产业集群为重点,实施提质行动。", ("衡水市", "20个特色产业集群")),
        ("衡水市将20个特色产业集群作为培育对象。", ("衡水市", "20个特色产业集群")),
        (
            "临空区规划五区。智能制造区,承接智能装备产业;冷链物流区,承接冷链物流产业。",
            ("智能制造区", "智能装备产业"),
        ),
        ("规划将霖沣产业园定位为生物医药产业承载区。", ("霖沣产业园", "生物医药")),
        ("霖沣产业园定位为智能装备产业集聚区。", ("霖沣产业园", "智能装备")),
        ("霖沣新材料项目总投资12亿元,项目聚焦高性能复合材料生产。", ("霖沣新材料项目", "高性能复合材料")),
        (
            "省工信厅印发《江西省未来产业发展规划》。昨日,兴国县召开碳酸钙产业推进会,提出加快构建碳酸钙全产业链。",
            ("兴国县", "碳酸钙全产业链"),
        ),
    ],
)
def test_what_is_made_an_object(text: str, pair: tuple[str, str]) -> None:
    assert pair in _objects(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("霖沣高新区发展良好,近日,天长市构建“4+2”主导产业,成效明显。", "霖沣高新区"),
        ("省工信厅印发《江西省未来产业规划》。昨日,兴国县提出加快构建碳酸钙全产业链。", "江西省未来产业规划"),
        ("智能制造区,重点发展汽车产业;北部片区,重点发展冶金产业;该区,重点发展化工。", "北部片区"),
        ("霖沣新材料项目聚焦难点堵点,加快推进。", "霖沣新材料项目"),
        ("霖沣新材料项目由皓岚公司建设,公司聚焦智能传感器领域。", "霖沣新材料项目"),
    ],
)
def test_what_is_nobodys_object(text: str, name: str) -> None:
    assert not [pair for pair in _objects(text) if pair[0] == name]


@pytest.mark.parametrize(
    "text",
    ["我市将培育20个特色产业集群,作为重点。", "衡水市以打造20个特色产业集群为抓手,加快发展。"],
)
def test_clusters_that_are_an_aim_are_no_group(text: str) -> None:
    assert not Facts(text).names("IndustryGroup")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("到2025年,安徽省人工智能产业将成为万亿级产业。", {("人工智能产业", "万亿级产业")}),
        ("把铝加工产业打造成五百亿级产业。", {("铝加工产业", "五百亿级产业")}),
        ("汽车产业有望成为全省首个五千亿级产业。", {("汽车产业", "五千亿级产业")}),
        ("推动高端装备制造产业向千亿级产业迈进。", {("高端装备制造产业", "千亿级产业")}),
        ("力争绿色铝、硅光伏等产业成长为千亿级产业。", {("绿色铝", "千亿级产业"), ("硅光伏", "千亿级产业")}),
        ("白银高新区正向国家级循环经济示范区迈进。", {("白银高新区", "国家级循环经济示范区")}),
    ],
)
def test_what_advances_to_a_size_or_level(text: str, pairs: Pairs) -> None:
    assert Facts(text).relations("ADVANCES_TO") == pairs


@pytest.mark.parametrize(
    "text",
    [
        "汽车产业已成为全省首个五千亿级产业。",
        "过去五年,有色金属产业跃升为千亿级产业。",
        "食品产业没有成为千亿级产业。",
        "全力打造万亿级产业。",
    ],
)
def test_what_is_no_aim_of_an_industry(text: str) -> None:
    assert not Facts(text).relations("ADVANCES_TO")


def test_a_place_that_a_park_borders_makes_nothing_its_object() -> None:
    assert _objects("丽水经开区西邻温州市,东连云和县,重点发展半导体产业。") == {("丽水经开区", "半导体产业")}
