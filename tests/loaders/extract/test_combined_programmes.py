"""Where the name of a programme begins and ends, what is none, and what it is for and part of; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("一是组织实施梭织强企聚链行动。", {"梭织强企聚链行动"}),
        ("一是深入实施产业底座再造工程和数智赋能工程。", {"产业底座再造工程", "数智赋能工程"}),
        ("会议强调，要组织实施项目提速增效专项行动。", {"项目提速增效专项行动"}),
        ("龙头企业培优培强专项行动实施以来，工业稳步回升。", {"龙头企业培优培强专项行动"}),
        ("南通市将企业纳入渔具补链强链攻坚行动，给予支持。", {"渔具补链强链攻坚行动"}),
        ("南通市以亩均效益提升行动为抓手，加快转型。", {"亩均效益提升行动"}),
        ("全市持续实施补短板、强弱项、锻长板行动。", {"补短板、强弱项、锻长板行动"}),
        ("实施差异化、特色化梭织突破行动。", {"差异化、特色化梭织突破行动"}),
        (
            "统筹推进五项工程：亩均提升工程、建圈强链工程、人才引育工程。",
            {"亩均提升工程", "建圈强链工程", "人才引育工程"},
        ),
        ("统筹推进标准领航工程、“青岩”计划和空间腾换工程。", {"标准领航工程", "青岩计划", "空间腾换工程"}),
        ("南通市深入实施“青岩”和“白石”行动。", {"青岩行动", "白石行动"}),
        ("开展标准领航、集群培育三项专项行动。", {"标准领航专项行动", "集群培育专项行动"}),
        ("启动“青岩”行动和县域渔具产业提质工程。", {"青岩行动", "县域渔具产业提质工程"}),
        ("深入开展“园区建设提升年”，全力抓发展。", {"园区建设提升年"}),
        ("部署开展产业提质增效年。", {"产业提质增效年"}),
        ("江苏省工业和信息化厅建立健全产业链长制，培育产业。", {"产业链长制"}),
        ("南通市建立领导干部包联企业机制。", {"领导干部包联企业机制"}),
        ("南通市出台实施渔具产业提质升级实施方案。", {"渔具产业提质升级实施方案"}),
    ],
)
def test_a_programme_keeps_the_verbs_that_stand_in_its_name(text: str, names: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Programme") | facts.names("Document") == names
    assert facts.names("Project") | facts.names("Cluster") | facts.names("Target") == set()


@pytest.mark.parametrize(
    "text",
    [
        "全市干部用实际行动诠释担当。",
        "抓紧制定具体实施方案。",
        "道路工程、管网工程同步推进。",
        "园区供水工程、供电工程全面完工。",
        "园区启动职工宿舍楼建设工程。",
        "推进建设年限管理，提升年产能。",
        "深化开放，启动相关行动。",
        "实施一批补短板工程。",
        "各地启动了有关行动。",
        "三项工程分别由各县负责。",
    ],
)
def test_general_words_and_works_are_no_programmes(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Programme") | facts.names("Document") | facts.names("Project") | facts.names("Target") == set()


@pytest.mark.parametrize(
    "text",
    [
        "聚链强企行动围绕渔具、假发、陶瓷三大产业展开。",
        "聚链强企行动重点支持渔具、假发、陶瓷三大产业。",
        "南通市围绕渔具、假发、陶瓷三大产业深入实施聚链强企行动。",
        "南通市实施聚链强企行动，重点培育渔具、假发、陶瓷三大产业。",
        "南通市聚焦渔具、假发、陶瓷三大产业，大力推进聚链强企行动。",
    ],
)
def test_a_programme_covers_what_it_is_for(text: str) -> None:
    assert ("聚链强企行动", "三大产业") in Facts(text).relations("COVERS")


@pytest.mark.parametrize(
    "text",
    [
        "聚链强企行动不再围绕渔具、假发、陶瓷三大产业展开。",
        "南通市围绕渔具、假发、陶瓷三大产业尚未实施聚链强企行动。",
        "南通市没有在渔具、假发、陶瓷等领域实施聚链强企行动。",
    ],
)
def test_a_programme_does_not_cover_what_it_is_not_for(text: str) -> None:
    assert Facts(text).relations("COVERS") == set()


_PLAN = "南通市渔具产业高质量发展行动方案"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (f"根据《{_PLAN}》，南通市将实施聚链强企行动。", True),
        (f"《{_PLAN}》提出，统筹推进聚链强企行动。", True),
        (f"《{_PLAN}》未提出推进聚链强企行动。", False),
        ("南通市将推进聚链强企行动。", False),
    ],
)
def test_a_plan_contains_what_it_proposes(text: str, part: bool) -> None:
    assert Facts(text).relations("PART_OF") == ({("聚链强企行动", _PLAN)} if part else set())
