"""Zones and firms by their whole names: since when they are, one behind another, with their committees, remarks and shares beside them."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "parks"),
    [
        ("自国家陶瓷文化传承创新试验区获批以来,景德镇陶瓷产业快速发展。", {"国家陶瓷文化传承创新试验区"}),
        ("自中国(云南)自由贸易试验区昆明片区挂牌以来,新增企业5万户。", {"中国(云南)自由贸易试验区昆明片区"}),
        ("自江口高新区成立以来,引进企业200家。", {"江口高新区"}),
        ("自贸试验区江口片区挂牌以来,产业加快集聚。", {"自贸试验区江口片区"}),
        ("自治区级高新区成立以来,发展良好。", {"自治区级高新区"}),
        ("推进玉门新能源及其应用产业园、瓜州装备制造产业园建设。", {"玉门新能源及其应用产业园", "瓜州装备制造产业园"}),
        ("重庆两江新区重庆高新区重庆经开区等开放平台加快发展。", {"重庆两江新区", "重庆高新区", "重庆经开区"}),
        ("江口高新区江口经开区两个园区合并。", {"江口高新区", "江口经开区"}),
        ("第五届江口高新区招商推介会举行。", {"江口高新区"}),
        ("中国(绵阳)科技城国际科技博览会开幕式上,签约项目30个。", set()),
        (
            "涪陵高新区等国家级园区和綦江、荣昌、永川高新区。",
            {"涪陵高新区", "国家级园区", "綦江高新区", "荣昌高新区", "永川高新区"},
        ),
        ("宁波石化经济技术开发区坐落在镇海区,宁波石化开发区已形成完整产业链。", {"宁波石化经济技术开发区"}),
        ("乐清经济开发区和乐清旅游开发区加快建设。", {"乐清经济开发区", "乐清旅游开发区"}),
    ],
)
def test_zones_bear_their_names(sentence: str, parks: set[str]) -> None:
    assert Facts(sentence).names("Park") == parks


@pytest.mark.parametrize(
    "committee",
    [
        "巴彦淖尔国家农业高新技术产业示范区管委会",
        "江阴农业高质量发展示范区管委会",
        "苏州工业园区管委会",
    ],
)
def test_a_committee_is_named_with_its_whole_zone(committee: str) -> None:
    facts = Facts(f"{committee}印发《河套羊集群行动方案》。")
    assert facts.names("Organisation") == {committee}
    assert facts.relations("ISSUES") == {(committee, "河套羊集群行动方案")}


def test_an_area_is_meant_wherever_a_clause_begins_with_its_name() -> None:
    facts = Facts(
        "江口新区划分为航空物流区、临空制造区、国际商务区。临空制造区,重点发展航空装备制造;国际商务区,主攻会展、金融。"
    )
    covers = facts.relations("COVERS")
    assert {("临空制造区", "航空装备制造"), ("国际商务区", "会展"), ("国际商务区", "金融")} <= covers
    assert ("江口新区", "航空装备制造") not in covers


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("与陕西骐越企业管理有限公司、西安皓岚股权投资基金管理有限公司签订投资协议。", 2),
        ("四川骐越供应链管理有限公司、成都皓岚企业孵化管理有限公司获奖。", 2),
        ("东莞市霖沣机器人有限公司入驻。近日,东莞霖沣机器人有限公司发布新品。", 1),
        ("吉林省霖沣机器人有限公司入驻。近日,吉林市霖沣机器人有限公司发布新品。", 2),
    ],
)
def test_firms_bear_what_they_do_and_their_place(sentence: str, firms: int) -> None:
    names = Facts(sentence).names("Organisation")
    assert len(names) == firms
    assert "管理有限公司" not in names


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("园区内聚集了霖沣电子(占股51%)、骐越光电等企业。", {"霖沣电子", "骐越光电"}),
        ("骨干企业有霖沣制药(上市公司)、皓岚药业。", {"霖沣制药", "皓岚药业"}),
        ("骐越电子(深圳)有限公司、霖沣科技等企业相继落户。", {"骐越电子(深圳)有限公司", "霖沣科技"}),
        ("近日,知名民企霖沣集团到株洲考察。", {"霖沣集团"}),
        ("在展览会上,霖沣轴承市场受到关注。", set()),
        ("霖沣电子市场份额全国第一。", {"霖沣电子"}),
        ("香洲区湾区大数据中心项目入选。", set()),
    ],
)
def test_a_firm_is_named_without_what_is_said_of_it(sentence: str, firms: set[str]) -> None:
    assert Facts(sentence).names("Organisation") == firms


def test_shares_of_a_firm_are_no_figures() -> None:
    assert Facts("皓岚公司由霖沣集团持股51%,骐越股份持股49%。").figures() == []
    assert Facts("由霖沣汽车有限公司和骐越动力有限公司分别持股60%、40%共同出资建设。").figures() == []
    assert len(Facts("江口县制造业占比达到51%。").figures()) == 1


def test_zones_that_are_told_one_by_one_are_parks() -> None:
    facts = Facts("园区布局如下:智能制造区,承接装备产业;商务服务区,发展金融产业。")
    assert facts.names("Park") == {"智能制造区", "商务服务区"}


@pytest.mark.parametrize(
    "sentence",
    [
        "全县布局如下:平原灌区,重点发展粮食产业;高原牧区,重点发展奶产业。",
        "全县布局如下:苹果主产区,重点发展苹果产业;核桃优产区,重点发展核桃产业。",
        "全县布局如下:禁止养殖区,集中布局林业;限制养殖区,重点发展旅游产业。",
        "全县布局如下:革命老区,重点发展旅游产业;民族聚居区,重点发展医药产业。",
        "全县布局如下:水源保护区,发展生态农业;生态涵养区,发展旅游产业。",
        "全县布局如下:连片特困区,发展特色种植业;深度贫困区,发展养殖业。",
    ],
)
def test_kinds_of_country_are_no_parks(sentence: str) -> None:
    assert Facts(sentence).names("Park") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "霖沣股份(占股51%)、骐越电子(上市公司)等企业落户。",
        "骐越电子(上市公司)、霖沣股份(占股51%)等企业落户。",
    ],
)
def test_no_firm_ends_with_an_open_bracket(sentence: str) -> None:
    assert Facts(sentence).names("Organisation") == {"霖沣股份", "骐越电子"}


def test_a_national_medical_centre_is_a_platform_and_no_role_of_a_city() -> None:
    facts = Facts("建设国家区域医疗中心和区域性医疗中心。")
    assert facts.names("Platform") == {"国家区域医疗中心"}
