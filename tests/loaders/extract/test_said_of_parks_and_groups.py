"""Parks that are all a field's label has, groups that are called behind their members, and what is only joined."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "棉纺织产业:仅限阿克苏纺织工业城、库尔勒经济开发区。",
        "棉纺织产业(含棉织、针织):以阿克苏纺织工业城、库尔勒经济开发区为主。",
        "集聚区分别是,棉纺织产业:阿克苏纺织工业城、库尔勒经济开发区。",
    ],
)
def test_parks_behind_the_label_of_a_field_are_for_it(text: str) -> None:
    facts = Facts("自治区布局纺织服装产业集聚区。\n" + text)
    parks = {"阿克苏纺织工业城", "库尔勒经济开发区"}
    assert {(park, "棉纺织产业") for park in parks} <= facts.relations("COVERS")
    assert parks <= facts.names("Park")


def test_a_label_that_says_more_than_parks_is_no_statement_of_them() -> None:
    facts = Facts("自治区消息。\n棉纺织产业:阿克苏纺织工业城去年停产,库尔勒经济开发区减产。")
    assert not facts.relations("COVERS")


@pytest.mark.parametrize(
    ("text", "group", "members"),
    [
        (
            "培育绿色铝、硅光伏、新能源电池产业。这是云南工业的“新三样”。",
            "新三样",
            {"绿色铝", "硅光伏", "新能源电池产业"},
        ),
        (
            "云南以移动智能终端、半导体照明、印刷电路板等为重点方向。",
            "重点方向",
            {"移动智能终端", "半导体照明", "印刷电路板"},
        ),
    ],
)
def test_fields_are_of_the_group_that_calls_them(text: str, group: str, members: set[str]) -> None:
    facts = Facts("云南省工信厅消息。\n" + text)
    assert {(group, member) for member in members} <= facts.relations("INCLUDES")
    assert ("云南省", group) in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "云南以壮大先进制造业、引育产业新动能为主攻方向。",
        "培育绿色铝、硅光伏、新能源电池产业。这是“一把手”工程。",
    ],
)
def test_deeds_make_no_group(text: str) -> None:
    assert not Facts("云南省工信厅消息。\n" + text).relations("INCLUDES")


@pytest.mark.parametrize(
    "text",
    [
        "岳阳市打造全国重要的石化、能源、食品基地和航运物流中心。",
        "荣昌区建有陶瓷、服饰产业集群和国家级孵化器。",
    ],
)
def test_what_is_joined_is_not_the_class(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")


def test_a_park_is_for_the_fields_in_which_it_is_strong() -> None:
    facts = Facts("天津经济技术开发区在核酸药物、通用人工智能、特种烯烃衍生物等领域产业基础雄厚、创新平台集聚。")
    park = "天津经济技术开发区"
    assert facts.relations("COVERS") == {(park, "核酸药物"), (park, "通用人工智能"), (park, "特种烯烃衍生物")}


def test_fields_set_on_parks_by_what_the_place_does_with_them() -> None:
    facts = Facts("绿色化工是宜昌的当家产业。该市将把绿色化工重点向宜都化工园、猇亭工业园集聚。")
    assert {("宜都化工园", "绿色化工"), ("猇亭工业园", "绿色化工")} <= facts.relations("COVERS")


def test_the_way_to_a_page_is_no_part_of_a_name() -> None:
    facts = Facts(
        "范文 > 宁波大榭开发区获评国家新型工业化产业示范基地\n\n宁波大榭开发区获评国家新型工业化产业示范基地。"
    )
    assert facts.names("Park") == {"宁波大榭开发区", "国家新型工业化产业示范基地"}


def test_a_cluster_lies_where_its_name_says_and_radiates_to_nobody_s_object() -> None:
    facts = Facts("1.石家庄生物医药产业集群。以石家庄高新区为核心承载区,辐射栾城区、赵县等区域,发展生物技术药。")
    cluster = "石家庄生物医药产业集群"
    assert {(cluster, "石家庄"), (cluster, "栾城区")} <= facts.relations("LOCATED_IN")
    assert not {("栾城区", cluster), ("赵县", cluster)} & facts.relations("FOCUSES_ON")


def test_the_place_before_a_part_of_a_zone_is_where_it_lies() -> None:
    facts = Facts("打造北京大兴国际机场临空经济区廊坊片区。")
    assert ("北京大兴国际机场临空经济区廊坊片区", "廊坊") in facts.relations("LOCATED_IN")


def test_fields_in_brackets_are_named_too() -> None:
    facts = Facts("甘肃省方案\n重点发展新一代信息技术(信息安全、移动互联网)、汽车(新能源汽车)等产业。")
    assert {"信息安全", "移动互联网", "新能源汽车"} <= facts.names("Industry")


def test_a_park_goes_on_behind_the_firms_that_lead_it() -> None:
    facts = Facts("柳东高新区以上汽通用五菱为龙头,带动汽车零部件、电子产业集聚,积极发展会展、物流等产业。")
    assert {field for park, field in facts.relations("COVERS") if park == "柳东高新区"} == {
        "汽车零部件",
        "电子产业",
        "会展",
        "物流",
    }


@pytest.mark.parametrize("park", ["曲靖高新区", "珠江源工业园", "花山工业园区"])
@pytest.mark.parametrize("told", ["绿色铝产业快速发展", "绿色铝产业产值达到200亿元", "集聚了一批绿色铝企业"])
def test_the_field_behind_a_park_is_named_without_it_and_is_the_parks(park: str, told: str) -> None:
    facts = Facts(f"云南省消息。\n{park}{told}。")
    assert {name.removesuffix("产业") for name in facts.names("Industry")} == {"绿色铝"}
    assert {(owner, field.removesuffix("产业")) for owner, field in facts.relations("COVERS")} == {(park, "绿色铝")}
    if "产值" in told:
        assert {field for _, field in facts.relations("MEASURES")} == {"绿色铝产业"}


@pytest.mark.parametrize("number", ["(一)", "1.", "二、"])
def test_what_a_cluster_that_heads_the_lines_is_for(number: str) -> None:
    facts = Facts(f"济宁市规划\n{number}高端装备产业集群\n主攻工程机械、农机装备。")
    cluster = "高端装备产业集群"
    assert {(cluster, "工程机械"), (cluster, "农机装备")} <= facts.relations("COVERS")


@pytest.mark.parametrize("does", ["引进大项目", "招引项目", "谋划项目"])
def test_a_code_name_ends_before_what_is_done_around_it(does: str) -> None:
    assert Facts(f"围绕“231”产业集群{does}。").names("Programme") == {"231产业集群"}


def test_clusters_of_sizes_that_stand_beside_each_other() -> None:
    facts = Facts(
        "山东省规划\n形成信息技术500亿级产业集群,新材料产业、医药产业2个400亿级产业集群,新能源产业300亿级产业集群。"
    )
    assert "新能源产业集群" in facts.names("Cluster")
    assert not facts.relations("COVERS")


def test_the_field_of_an_aspect_is_of_the_park_that_the_line_is_about() -> None:
    facts = Facts("上海张江高科技园区是重要标杆。在生物医药领域,集聚了罗氏制药、辉瑞制药等企业。")
    assert ("上海张江高科技园区", "生物医药") in facts.relations("COVERS")


def test_the_items_below_a_park_are_the_parks_and_the_next_item_is_no_clusters() -> None:
    facts = Facts("济宁市规划\n1.高端装备产业集群\n主攻工程机械。\n2.优化营商环境\n主攻审批提速,发展现代物流业。")
    assert ("高端装备产业集群", "现代物流业") not in facts.relations("COVERS")
