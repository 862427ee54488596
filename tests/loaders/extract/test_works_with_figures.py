"""Works by their sums and by how much they make; what a project consists of is no other one."""

import pytest

from tests.loaders.extract.facts import Facts


def _projects(text: str) -> set[str]:
    return Facts(text).names("Project")


@pytest.mark.parametrize(
    ("text", "works"),
    [
        (
            "其中，兴河铁路青川段总投资153亿元、南岭文化生态园总投资80亿元、老工业区搬迁改造工程总投资68亿元。",
            {"兴河铁路青川段", "南岭文化生态园", "老工业区搬迁改造工程"},
        ),
        ("绿色建筑生产基地总投资16亿元、智慧水务项目计划总投资12.2亿元。", {"绿色建筑生产基地", "智慧水务项目"}),
        (
            "皓岚能源有限公司总投资56.8亿元、年产38.5万吨正极材料和3万吨再生电池项目签约落户青河经开区。",
            {"年产38.5万吨正极材料和3万吨再生电池项目"},
        ),
        ("骐越集团开工建设5万吨/年树脂及1.5万吨/年纤维规模化项目。", {"5万吨/年树脂及1.5万吨/年纤维规模化项目"}),
        ("青河县开工建设年产3万吨铝箔及2万吨铜箔项目。", {"年产3万吨铝箔及2万吨铜箔项目"}),
        ("青河县开工建设5万吨芳纶纤维产业化项目。", {"5万吨芳纶纤维产业化项目"}),
    ],
)
def test_works_are_read_with_their_figures(text: str, works: set[str]) -> None:
    assert _projects(text) == works
    assert not Facts(text).figures()


def test_each_has_the_sum_behind_it() -> None:
    facts = Facts("皓岚生态园总投资80亿元、骐越铝箔项目总投资12亿元。")
    sums = {row["name"]: row["properties"]["investment"] for row in facts.entities.values() if row["type"] == "Project"}
    assert sums == {"皓岚生态园": "80亿元", "骐越铝箔项目": "12亿元"}


@pytest.mark.parametrize(
    "text",
    [
        "产业项目总投资101亿元、基础设施项目总投资16亿元、民生项目总投资2亿元。",
        "曲周县总投资50亿元、鸡泽县总投资30亿元。",
        "推进规模化项目建设。",
    ],
)
def test_sorts_and_places_are_none(text: str) -> None:
    assert not _projects(text)


@pytest.mark.parametrize(
    ("text", "works"),
    [
        (
            "皓岚智能制造中心项目由骐越科技有限公司投资建设，计划投资130亿元，建设年产50GWh储能电池及18GWh储能模组生产线。",
            {"皓岚智能制造中心项目"},
        ),
        ("皓岚新材料生产基地项目，计划投资10亿元，建设年产10万吨负极材料生产基地。", {"皓岚新材料生产基地项目"}),
        ("皓岚轴承项目总投资5亿元，主要建设年产5万吨轴承钢生产线。", {"皓岚轴承项目"}),
        ("一期项目总投资25亿元，建设年产5GW光伏组件生产线。", {"年产5GW光伏组件生产线"}),  # has no other name
    ],
)
def test_what_a_project_consists_of_is_no_other(text: str, works: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Project") == works
    assert not facts.names("Park")


def test_counted_parks_behind_a_project_are_its_aim() -> None:
    facts = Facts("曲周县谋划一批重大项目，建设2个省级产业园、1个国家级生产基地。")
    assert facts.names("Park") == {"省级产业园", "国家级生产基地"}


def test_works_of_a_list_are_no_firms() -> None:
    text = "此次开工的项目总投资11亿元，包括骐越电脑配件生产、环州机电技改扩能、汇通机电电机车生产等8个项目。"
    assert not Facts(text).names("Organisation")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("力争培育5个超千亿元产业。", ("超千亿元产业", 5.0)),
        ("力争打造5个产业规模超千亿元的未来产业。", ("产业规模超千亿元的未来产业", 5.0)),
        ("到2025年，打造300万亩优质茶叶基地。", ("优质茶叶基地", 3000000.0)),
    ],
)
def test_what_is_counted_by_size_or_grown_on_is_an_aim(text: str, counted: tuple[str, float]) -> None:
    assert [(name, value) for name, value, *_ in Facts(text).targets()] == [counted]


@pytest.mark.parametrize(
    "text", ["规划建设2万亩新能源基地。", "建成1万亩花卉基地项目。", "培育光伏、储能等2个超百亿元产业。"]
)
def test_the_area_of_works_and_the_count_of_a_list_are_none(text: str) -> None:
    assert not Facts(text).figures()


def test_the_largest_project_is_no_name() -> None:
    assert not _projects("曲周县引进最大工业项目建成投产。")


def test_what_a_park_will_be_able_to_make_is_no_project() -> None:
    facts = Facts("海安汽车产业园建成后,预计可满足年产30万辆竹编汽车装配,年产值可达80亿元。")
    assert facts.names("Project") == set()
    assert {value for _, value, *_ in facts.targets()} == {300000.0, 80.0}
    assert Facts("海安市引进年产30万辆竹编汽车项目。").names("Project") == {"年产30万辆竹编汽车项目"}
