"""Lists told by rank or by what stands for them, zones and projects counted before their names, and what lies where; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        (
            "荣昌区打造市级陶瓷、服饰产业集群和国内领先的动物疫苗、智能农机等产业集群。",
            {"陶瓷", "服饰", "动物疫苗", "智能农机"},
        ),
        ("荣昌区培育陶瓷、服饰、化工产业集群及百亿级食品、建材产业集群。", {"陶瓷", "服饰", "化工", "食品", "建材"}),
    ],
)
def test_clusters_of_two_ranks_stand_in_one_clause(text: str, clusters: set[str]) -> None:
    found = {name.removesuffix("集群").removesuffix("产业") for name in Facts(text).names("Cluster")}
    assert {name.removeprefix("市级").removeprefix("百亿级") for name in found} == clusters


def test_what_is_ranked_behind_clusters_but_no_cluster_is_none() -> None:
    assert "国家级孵化器" in Facts("荣昌区建有陶瓷、服饰产业集群和国家级孵化器、国家级实验室。").names("Platform")


@pytest.mark.parametrize(
    "text",
    [
        "荣昌区加快发展陶瓷、服饰、家电以及以光伏、储能为重点的新能源产业。",
        "荣昌区重点发展四大产业:陶瓷、服饰、家电和以光伏为代表的新能源。",
    ],
)
def test_the_last_member_is_told_by_what_stands_for_it(text: str) -> None:
    fields = {name.removesuffix("产业") for name in Facts(text).names("Industry")}
    assert {"陶瓷", "服饰", "家电", "新能源"} <= fields


def test_what_leads_the_last_member_is_none_of_the_list() -> None:
    facts = Facts("荣昌区重点锁定“3+1”产业领域,即:陶瓷、服饰、家电和以会展、设计为代表的生产性服务业。")
    assert ("产业领域", "家电") in facts.relations("INCLUDES")
    assert ("产业领域", "会展") not in facts.relations("INCLUDES")


def test_two_counted_sorts_stand_in_one_frame() -> None:
    facts = Facts("荣昌区形成以陶瓷、服饰、家电三大主导产业及食品、医药两大新兴产业为主的“3+2”产业体系。")
    assert {("三大主导产业", "家电"), ("两大新兴产业", "食品")} <= facts.relations("INCLUDES")
    assert facts.names("Industry") == {"陶瓷", "服饰", "家电", "食品", "医药"}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("荣昌高新区紧扣陶瓷、服饰、家电“两主一特”产业招商。", "两主一特产业"),
        ("荣昌高新区主导产业有三项,分别为陶瓷、服饰和家电。", "主导产业"),
    ],
)
def test_a_sort_behind_or_before_its_fields_is_their_group(text: str, head: str) -> None:
    facts = Facts(text)
    members = {target for source, target in facts.relations("INCLUDES") if source.endswith(head)}
    assert members == {"陶瓷", "服饰", "家电"}


@pytest.mark.parametrize("text", ["荣昌区推进茶叶、水果“一村一品”产业。", "荣昌区重点任务有两项,分别为招商和建设。"])
def test_slogans_and_tasks_make_no_group(text: str) -> None:
    assert Facts(text).names("IndustryGroup") == set()


@pytest.mark.parametrize(
    "text",
    [
        "园区有3个功能区,分别为:清酿生产区、白酒配套产业区、食品加工区等。",
        "园区划分为三个功能区:清酿生产区、白酒配套产业区、食品加工区。",
    ],
)
def test_the_zones_that_a_park_is_divided_into_are_parks(text: str) -> None:
    assert Facts(text).names("Park") == {"清酿生产区", "白酒配套产业区", "食品加工区"}


def test_districts_that_are_counted_are_no_parks() -> None:
    assert Facts("全市有三个区,分别为:荣昌区、永川区、大足区。").names("Park") == set()


def test_fields_with_a_word_that_is_a_verb_too() -> None:
    facts = Facts("荣昌区优先发展电驱动、电转向、智能座舱等总成;大足区由家电转向新能源。")
    assert {"电驱动", "电转向", "智能座舱"} <= facts.names("Industry")
    assert "家电转向新能源" not in facts.names("Industry")


def test_clusters_develop_and_places_develop_in_clusters() -> None:
    assert Facts("支持荣昌、永川、大足等集群发展陶瓷配套产业。").names("Cluster") == set()
    assert len(Facts("推动汽车、家电等集群发展壮大。").names("Cluster")) == 2


def test_what_projects_are_said_to_be() -> None:
    facts = Facts("据了解,这3个项目分别是华兴新材料生产基地、博远精密零部件生产线和丰禾粮油仓储中心。")
    assert facts.names("Project") == {"华兴新材料生产基地", "博远精密零部件生产线", "丰禾粮油仓储中心"}
    assert Facts("去年的3个项目分别是合川区、永川区、江津区申报。").names("Project") == set()


def test_parks_that_a_county_has_built_lie_in_it() -> None:
    built = Facts("石柱县建设了滨河工业园、东山物流园,产业平台不断完善。").relations("LOCATED_IN")
    assert {park for park, place in built if place == "石柱县"} == {"滨河工业园", "东山物流园"}
    assert Facts("石柱县拟建成滨河工业园。").relations("LOCATED_IN") == set()


def test_a_region_heads_the_lines_below_it() -> None:
    facts = Facts("四川出台意见\n绵阳\n重点发展服饰产业\n川南经济区\n大力发展陶瓷产业,打造玻璃加工基地")
    assert ("玻璃加工基地", "川南经济区") in facts.relations("LOCATED_IN")
    assert ("绵阳", "陶瓷产业") not in facts.relations("FOCUSES_ON")


def test_parks_call_on_firms_elsewhere() -> None:
    sites = Facts("荣昌科技园将在京津冀、珠三角地区开展多场推介活动。").relations("LOCATED_IN")
    assert not {place for _, place in sites} & {"京津冀", "珠三角"}


@pytest.mark.parametrize("text", ["带动4万山区群众就业。", "防城港港口型国家冷链枢纽动工。", "广西共建临海产业园。"])
def test_words_that_only_look_like_counties(text: str) -> None:
    assert not Facts(text).names("Place") & {"万山区", "防城港港口", "临海"}


def test_a_county_by_its_short_name_in_its_own_province() -> None:
    assert "临海" in Facts("浙江省介绍,临海主攻眼镜、灯具。").names("Place")


def test_who_sets_up_a_working_group_issues_what_follows() -> None:
    facts = Facts("安顺市组建新型工业化工作专班,制定出台《安顺市工业发展规划》。")
    assert facts.relations("ISSUES") == {("安顺市", "安顺市工业发展规划")}
    led = Facts("安顺市新型工业化工作专班制定出台《安顺市工业发展规划》。")
    assert {source for source, _ in led.relations("ISSUES")} == {"安顺市新型工业化工作专班"}


def test_the_committee_of_an_autonomous_region_issues() -> None:
    facts = Facts("日前,宁夏回族自治区党委、政府印发《宁夏葡萄产业招商方案》。")
    assert facts.relations("ISSUES") == {("宁夏回族自治区党委", "宁夏葡萄产业招商方案")}


def test_parks_that_have_risen_are_in_a_class_of_their_own_kind() -> None:
    facts = Facts("宜春经开区已成功升级为国家级。")
    assert facts.relations("IN_TIER") == {("宜春经开区", "国家级经开区")}


def test_firms_that_others_supply_are_in_no_class_before() -> None:
    facts = Facts(
        "清丰县已培育恒远家具有限公司等省级“专精特新”中小企业8户。目前拥有为北方木业、长兴家居等大企业配套企业31户。"
    )
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"恒远家具有限公司"}


def test_classes_are_counted_by_their_numbers() -> None:
    assert Facts("瞪羚企业数量及独角兽企业数量均居全省第一。").names("EnterpriseTier") == {"瞪羚企业", "独角兽企业"}


@pytest.mark.parametrize("text", ["干部要尽职尽责服务项目。", "合川区开创产教融合新城镇建设模式。"])
def test_manners_and_towns_name_nothing(text: str) -> None:
    assert Facts(text).names("Project") | Facts(text).names("Park") == set()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("目前,垫江县产值500亿元。垫江县努力形成6个百亿级、80个“专精特新”企业的梯队。", "target"),
        ("当前,垫江县正开展攻坚行动,确保上半年工业投资完成118亿元以上。", "target"),
        ("今年垫江县汽车产业产值已逾360亿元。", "achieved"),
        ("上半年垫江县工业投资完成118亿元。", "achieved"),
        ("经过努力,垫江县形成了3个产业集群。", "achieved"),
    ],
)
def test_figures_ahead_and_reached(text: str, kind: str) -> None:
    assert Facts(text).figures()[-1]["properties"]["kind"] == kind


def test_parks_that_are_built_hold_no_base_that_is_told_behind() -> None:
    facts = Facts("合浦县推进惠南电子产业园、信海玻璃产业园建设,加快打造重要的电子信息产业基地。")
    assert ("电子信息产业基地", "惠南电子产业园") not in facts.relations("LOCATED_IN")
    held = Facts("合浦县依托惠南电子产业园,打造电子信息产业基地。").relations("LOCATED_IN")
    assert ("电子信息产业基地", "惠南电子产业园") in held


def test_a_zone_called_by_its_place_is_the_one_zone_of_it() -> None:
    text = "江西省新设崇仁、金溪和宜黄三个省级开发区。崇仁经济开发区设在抚州市崇仁县,以陶瓷为主导产业。"
    assert ("崇仁经济开发区", "省级开发区") in Facts(text).relations("IN_TIER")
    assert "崇仁开发区" not in Facts(text).names("Park")
    two = Facts("安庆开发区加快建设。安庆经济技术开发区与安庆高新技术产业开发区合作。")
    assert "安庆开发区" in two.names("Park")


def test_what_a_city_has_is_no_aim_of_the_plan_it_issued() -> None:
    facts = Facts("安顺市印发《茶叶产业实施方案》,强化产区定位。全市有驰名商标9件。")
    assert [figure["properties"]["kind"] for figure in facts.figures()] == ["achieved"]


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("作为江西省首个国家级高新区和科技特区,南昌高新区聚焦航空产业。", {("南昌高新区", "国家级高新区")}),
        ("作为全省唯一的省级化工园区,福泉化工园区加快扩区。", {("福泉化工园区", "省级化工园区")}),
        ("作为申报国家级高新区的重要一步,福泉化工园区加快扩区。", set()),
        ("对标国家级高新区,福泉化工园区加快扩区。", set()),
    ],
)
def test_what_a_park_is_said_to_be_the_first_of(text: str, classes: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("IN_TIER") == classes
