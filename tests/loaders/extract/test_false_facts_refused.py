"""Plain sentences in which a rule would say too much; all are invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "补齐集成电路产业链短板,组织供需对接活动10场。(责任单位:市工信局、市财政局)",
        "支持人工智能产业链企业上市。责任单位:市金融局、市证监局。",
        "(三)围绕动力电池产业链开展宣传。责任单位:市委宣传部、市文旅局。",
    ],
)
def test_who_answers_for_a_task_leads_no_chain_that_it_names(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


def test_who_leads_a_chain_goes_before_who_answers_for_it_also_behind() -> None:
    facts = Facts("一、生物医药产业链\n责任单位:市卫健委、市药监局\n牵头单位:市工信局")
    assert facts.relations("LEADS") == {("市工信局", "生物医药产业链")}


@pytest.mark.parametrize("kind", ["FOCUSES_ON", "SETS_TARGET"])
def test_the_county_of_a_zone_that_is_told_of_is_not_ours(kind: str) -> None:
    text = "诸暨高新区来我市考察。我市重点发展半导体产业,力争产值达到500亿元。"
    assert not any(source == "诸暨" for source, _ in Facts(text).relations(kind))


@pytest.mark.parametrize("name", ["稀土资源利用国家重点实验室", "海洋环境监测青岛实验室", "大气污染治理国家工程实验室"])
def test_laboratories_keep_the_matter_before_their_place(name: str) -> None:
    assert name in Facts(f"攀枝花建有{name}。").names("Platform")


def test_a_city_may_build_parks_elsewhere() -> None:
    text = "苏州市先后建设苏宿工业园区、苏通科技产业园、苏滁现代产业园。"
    assert not any(place == "苏州市" for _, place in Facts(text).relations("LOCATED_IN"))


@pytest.mark.parametrize("past", ["昔日", "告别", "淘汰", "反对建设", "原"])
def test_what_a_park_was_for_it_is_not_for(past: str) -> None:
    assert Facts(f"{past}以煤炭为主的大同经济技术开发区转型发展。").relations("COVERS") == set()


def test_who_builds_several_of_a_class_is_none() -> None:
    facts = Facts("海尔集团打造12家灯塔工厂。苏州工业园区培育3家国家级绿色园区。")
    assert facts.relations("ADVANCES_TO") | facts.relations("IN_TIER") == set()


def test_another_name_is_that_of_what_stands_before_it() -> None:
    facts = Facts("苏州工业园区的独墅湖片区,又名独墅湖科教创新区。")
    assert {"苏州工业园区", "独墅湖科教创新区"} <= facts.names("Park")


@pytest.mark.parametrize(
    "text",
    [
        "苏州工业园区\n引进恒瑞医药股份有限公司未果。",
        "苏州工业园区\n先后有恒瑞医药股份有限公司、信达生物股份有限公司来访。",
    ],
)
def test_firms_that_only_come_or_do_not_come_lie_in_no_park(text: str) -> None:
    assert not any(place == "苏州工业园区" for _, place in Facts(text).relations("LOCATED_IN"))


@pytest.mark.parametrize(
    "text",
    [
        "昆山高新区获批国家级园区。合作单位包括太仓高新区等。",
        "全国共有国家级高新区178家。江苏省出台办法,适用范围包括太仓高新区等。",
    ],
)
def test_an_example_is_in_the_class_right_before_it_only(text: str) -> None:
    assert not any(park == "太仓高新区" for park, _ in Facts(text).relations("IN_TIER"))


@pytest.mark.parametrize(
    "text",
    [
        "从医疗器械到化妆品,海关查获大批走私货物。",
        "苏州市规范校外培训、预付消费、医疗美容等问题突出的领域。",
        "避免打造低端的服装、鞋帽制造高地。",
    ],
)
def test_lists_outside_of_policy_name_no_fields(text: str) -> None:
    assert Facts(text).names("Industry") == set()


def test_a_chapter_of_a_list_is_none_of_it() -> None:
    facts = Facts("2024年省级特色园区名单\n一、昆山高新区\n二、江阴高新区\n三、联系方式")
    assert "联系方式" not in facts.names("Park")
