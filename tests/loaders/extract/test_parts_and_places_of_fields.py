"""What a place or a park lives on, told in parts: the first of a counted group, what grows beside a leader, what is moved to a park."""

import pytest

from loaders.extract import extract
from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "group", "members"),
    [
        ("醴陵市将智能传感作为八大战略性新兴产业之首。", "八大战略性新兴产业", {"智能传感"}),
        ("醴陵市把新型储能产业摆在六大主导产业首位。", "六大主导产业", {"新型储能产业"}),
        ("风电装备、光电材料、新型显示将成为株洲市海洋产业链重点发展的三大方向。", "三大方向", {"风电装备", "光电材料", "新型显示"}),
        ("氢能、光伏、储能也将成为三大支柱产业。", "三大支柱产业", {"氢能", "光伏", "储能"}),
        ("醴陵市形成以陶瓷为主导，花炮、服饰竞相发展的产业格局。", "产业格局", {"陶瓷", "花炮", "服饰"}),
        ("醴陵市构建以电子信息为主导、新材料和生物医药协同发展的现代产业体系。", "现代产业体系", {"电子信息", "新材料", "生物医药"}),
        ("攸县以精细化工和医药为主导产业，以机械制造、新材料为重要产业，以光学陶瓷为潜力产业。", "重要产业", {"机械制造", "新材料"}),
        ("醴陵市夯实陶瓷、花炮、服饰等优势产业。", "优势产业", {"陶瓷", "花炮", "服饰"}),
        ("醴陵市改造提升陶瓷、花炮传统产业。", "传统产业", {"陶瓷", "花炮"}),
    ],
)  # fmt: skip
def test_a_group_told_in_another_way(text: str, group: str, members: set[str]) -> None:
    facts = Facts(text)
    assert {member for name, member in facts.relations("INCLUDES") if name == group} == members
    assert sum(name == group for name in facts.names("IndustryGroup")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "醴陵市未将新型储能作为六大主导产业之首。",
        "醴陵市尚未形成以陶瓷为主导，花炮、服饰竞相发展的产业格局。",
        "醴陵市形成以企业为主体，政府、市场协同发展的格局。",
        "醴陵市形成以陶瓷为主导，大中小企业协同发展的产业格局。",
        "醴陵市夯实人才、资金、土地等基础。",
    ],
)
def test_no_group(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "推动电子信息、新材料进一步向醴陵经开区集聚。",
            {("醴陵经开区", "电子信息"), ("醴陵经开区", "新材料")},
        ),
        (
            "支持电子信息产业加快向醴陵经开区、攸县高新区集聚。",
            {("醴陵经开区", "电子信息产业"), ("攸县高新区", "电子信息产业")},
        ),
        ("株洲市积极引导光学产业向醴陵经开区集中布局。", {("醴陵经开区", "光学产业")}),
        ("推动不锈钢产业向醴陵经开区集聚。", {("醴陵经开区", "不锈钢产业")}),
        ("推动和引导绿色化工落户醴陵经开区。", {("醴陵经开区", "绿色化工")}),
        ("加快绿色化工优先布局在醴陵经开区。", {("醴陵经开区", "绿色化工")}),
        ("该市绿色化工集聚于醴陵经开区。", {("醴陵经开区", "绿色化工")}),
        ("绿色化工入驻醴陵经开区。", {("醴陵经开区", "绿色化工")}),
        ("禁止化工产业落户醴陵经开区。", set()),
        ("推动绿色化工向醴陵经开区外转移。", set()),
        ("推动不锈钢产业不向醴陵经开区集聚。", set()),
        ("推动化工企业向醴陵经开区搬迁。", set()),
        ("推动项目、企业向醴陵经开区集聚。", set()),
        ("推动化工产业不得向醴陵经开区集聚。", set()),
    ],
)
def test_fields_moved_to_a_park(text: str, pairs: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("COVERS") == pairs


def test_who_moves_a_field_to_a_park_promotes_it() -> None:
    facts = Facts("株洲市推动光学产业向醴陵经开区集聚。")
    assert facts.relations("FOCUSES_ON") == {("株洲市", "光学产业")}
    assert facts.relations("COVERS") == {("醴陵经开区", "光学产业")}


def test_a_park_is_for_what_its_position_names() -> None:
    facts = Facts(
        "醴陵市光学陶瓷项目介绍\n(一)渌江产业园\n渌江产业园位于醴陵市东富镇，规划面积4.3平方公里。\n"
        "发展定位：新材料、光学陶瓷、电子信息和智能制造。"
    )
    fields = {field for park, field in facts.relations("COVERS") if park == "渌江产业园"}
    assert fields >= {"新材料", "光学陶瓷", "电子信息", "智能制造"}
    assert not Facts("醴陵市概况\n发展定位：国际商贸中心、先进制造基地、旅游目的地。").names("Industry")


def test_fields_that_are_helped_on_with_force_are_taken_up() -> None:
    text = "近年来，醴陵市还大力促进丙烯材料产业、电池产业发展。"
    assert Facts(text).relations("FOCUSES_ON") == {("醴陵市", "丙烯材料产业"), ("醴陵市", "电池产业")}
    assert not Facts("政策促进了光学产业发展。").relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "醴陵市围绕三大产业链条，抓龙头、铸链条、建集群。",
        "醴陵市强龙头、补链条、壮集群。",
    ],
)
def test_slogans_are_no_clusters(text: str) -> None:
    assert not Facts(text).names("Cluster")


def test_steps_of_firms_are_no_clusters() -> None:
    text = "醴陵市已建成研发、生产、销售、物流及相关配套企业集群的完整体系。"
    assert not Facts(text).names("Cluster") & {"研发集群", "生产集群", "销售集群"}
    assert Facts("醴陵市打造智能家电、动力装备集群。").names("Cluster") == {"智能家电集群", "动力装备集群"}


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("2017年醴陵成为全球最大的动力锂电池和消费类锂电池生产基地。", set()),
        ("醴陵引进最大的两家企业云衢电子和霖沣智能。", {"云衢电子", "霖沣智能"}),
    ],
)
def test_what_a_base_makes_is_no_firm(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


def test_investors_without_a_name_are_no_projects() -> None:
    text = "如泉州客商投资10亿元的柔性电路板制造项目、厦门客商投资9.8亿元的霖沣生态农业项目。"
    assert Facts(text).names("Project") == {"柔性电路板制造项目", "霖沣生态农业项目"}


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("醴陵经开区倡导激情工作法，充分展现国家级经开区新气象。", "展现国家级经开区"),
        ("“株洲-醴陵”双核联动湖南角逐国际汽车城。", "湖南角逐国际汽车城"),
    ],
)
def test_a_verb_is_no_part_of_a_park(text: str, park: str) -> None:
    assert park not in Facts(text).names("Park")


def test_each_class_of_a_chain_has_its_own_firms() -> None:
    facts = Facts("株洲市公布5家链主企业、12家链核企业，云衢电子为链主企业，霖沣光电、骐越智能为链核企业。")
    assert facts.relations("IN_TIER") == {
        ("云衢电子", "链主企业"),
        ("霖沣光电", "链核企业"),
        ("骐越智能", "链核企业"),
    }


def test_a_park_approved_as_one_of_a_class_is_in_it() -> None:
    text = "渌江产业园2019年被省政府批复为省级产业园，园区位于醴陵市。"
    assert Facts(text).relations("IN_TIER") == {("渌江产业园", "省级产业园")}
    assert not Facts("渌江产业园未被省政府批复为省级产业园。").relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("2020年，株洲市新兴产业企业占规模以上工业企业总数近三成。", {"achieved"}),
        ("4个国家级产业集群集聚规模以上企业近500家。", {"achieved"}),
        ("力争到2030年集聚规模以上企业近500家。", {"target"}),
        ("2018年是我县满载收获的一年。全年共实现地区生产总值362.7亿元，同比增长9.1%。", {"achieved"}),
        ("今年，计划全年共实现产值362.7亿元。", {"target"}),
    ],
)
def test_what_is_reached_and_what_is_not(text: str, kinds: set[str]) -> None:
    assert {figure["properties"]["kind"] for figure in Facts(text).figures()} == kinds


def test_the_sum_of_other_projects_is_not_that_of_the_one_before() -> None:
    text = "霖沣集团食品产业园项目主体完工……2025年，醴陵经开区全力推进总投资557.7亿元的78个工业项目建设。"
    projects = [row for row in Facts(text).entities.values() if row["type"] == "Project"]
    assert projects and not any("investment" in row["properties"] for row in projects)
    own = Facts("霖沣集团食品产业园项目总投资12亿元，主体完工。").entities.values()
    assert [row["properties"]["investment"] for row in own if row["type"] == "Project"] == ["12亿元"]


def test_a_new_identity_is_an_office() -> None:
    text = "岳阳市委副书记、市长李卫东的新身份是：现代家具产业链链长；岳阳市副市长王大明的另一个身份是氢能产业链链长。"
    assert Facts(text).relations("LEADS") == {("李卫东", "现代家具产业链"), ("王大明", "氢能产业链")}
    assert not Facts("岳阳市市长李卫东的身份是：一名教师。").relations("LEADS")


def test_a_list_counted_behind_its_head() -> None:
    facts = Facts("岳阳市重点产业包括3个：电子信息、生物医药、有色金属产业。")
    assert facts.names("IndustryGroup") == {"重点产业"}
    assert len(facts.relations("INCLUDES")) == 3
    assert not Facts("岳阳市工作任务包括三项：招商、融资、用地。").relations("INCLUDES")


def test_a_counted_group_of_clusters_by_its_other_word() -> None:
    items = "\n".join(
        f"{n}. {field}产业集群：以霖沣{n}厂为代表。" for n, field in enumerate(("中药", "服装", "陶瓷"), 1)
    )
    facts = Facts(f"岳阳高新区形成了三大产业群：\n\n{items}")
    assert {group for group, _ in facts.relations("INCLUDES")} == {"三大产业群"}
    assert not Facts("岳阳市着力打造三大产业群落。").names("IndustryGroup")


def test_a_bare_park_is_the_one_of_the_speaker() -> None:
    text = (
        "株洲新能源产业发展\n该项目位于醴陵市东富化工园区。醴陵市东富化工园区负责人说，"
        "园区是醴陵市三个新能源千亿产业园之一，产业定位以发展新能源材料产业为主。"
    )
    facts = Facts(text)
    assert ("醴陵市东富化工园区", "新能源材料产业") in facts.relations("COVERS")
    assert ("醴陵市", "新能源材料产业") not in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(("said", "count"), [("十二大", 12), ("12个", 12), ("八大", 8)])
def test_the_first_of_a_group_keeps_its_count(said: str, count: int) -> None:
    facts = extract(f"醴陵市将智能传感作为{said}主导产业之首。", "")
    counts = [f["properties"]["declared_count"] for f in facts if f.get("type") == "IndustryGroup"]
    assert counts == [count]
