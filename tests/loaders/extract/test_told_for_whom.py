"""Who speaks and what belongs to whom: a park's secretary, a province's office, a headline's plan, a guide's tasks, former figures."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("lead", ["今年", "下一步,", ""])
def test_a_park_acts_for_which_its_secretary_speaks(lead: str) -> None:
    facts = Facts(
        "内蒙古包头新闻。\n"
        f"包头稀土高新区党工委书记郝志强表示,{lead}该区要引进电子项目40个,聚焦永磁电机、储氢材料两条赛道。"
    )
    assert ("包头稀土高新区", "两条赛道") in facts.relations("COVERS")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"包头稀土高新区"}


def test_a_bare_office_is_that_of_the_province() -> None:
    facts = Facts("安徽省新闻。\n省经信厅印发方案,由经信厅牵头实施六大优势产业提质倍增行动。")
    assert facts.names("Organisation") == {"省经信厅"}
    facts = Facts("安徽省新闻。\n省经信厅印发方案,由市经信局牵头实施六大优势产业提质倍增行动。")
    assert facts.names("Organisation") == {"省经信厅", "市经信局"}


def test_a_headline_names_a_plan_without_the_rank_of_its_province() -> None:
    text = "{}产业振兴行动计划公布\n近日,黑龙江省政府印发《黑龙江省产业振兴行动计划(2022—2026年)》。"
    plan = "黑龙江省产业振兴行动计划(2022—2026年)"
    facts = Facts(text.format("黑龙江"))
    assert facts.names("Document") | facts.names("Programme") == {plan}
    other = Facts(text.format("吉林"))
    assert len(other.names("Document") | other.names("Programme")) == 2


@pytest.mark.parametrize("told", ["比2021年的2738家接近翻一番", "较上年的2738家明显增加"])
def test_what_a_figure_is_compared_to_is_none(told: str) -> None:
    facts = Facts(f"安徽省新闻。\n到2026年,高新技术企业超过5000家,{told}。")
    assert {value for _, value, _, _ in facts.targets()} == {5000.0}


def test_a_growth_over_a_year_is_still_a_figure() -> None:
    facts = Facts("安徽省新闻。\n到2026年,高新技术企业超过5000家,比2021年翻一番。")
    assert {value for _, value, _, _ in facts.targets()} == {5000.0, 2.0}


_GUIDE = """《肥西县制造业提升三年行动方案(2022—2024年)》解读
一、起草背景
近年来,我县实施“甲乙登高”行动,成效明显。
二、主要目标
到2024年,规上工业总产值达到600亿元。
三、重点任务
(一)壮大主导产业。聚焦新能源汽车产业。
(二)实施“百企技改”工程和工业设计赋能行动,推动设备更新。
四、保障措施
组织实施国家重大技术装备攻关工程。
"""


def test_the_tasks_of_a_guide_are_parts_of_its_plan() -> None:
    plan = "肥西县制造业提升三年行动方案(2022—2024年)"
    assert Facts(_GUIDE).relations("PART_OF") == {("百企技改工程", plan), ("工业设计赋能行动", plan)}


_LIST = """关于公布2023年度安徽省绿色工厂名单的通知
各市:现予公布。
2023年度安徽省绿色工厂名单
合肥市
1.合肥皓岚科技有限公司
2.合肥骐越股份有限公司
{}
3.丙海电力有限公司
"""


@pytest.mark.parametrize("heading", ["省直管县", "中央驻皖企业(1家)", "省属企业", "其他"])
def test_a_list_goes_on_below_a_heading_of_no_place(heading: str) -> None:
    facts = Facts(_LIST.format(heading))
    assert ("丙海电力有限公司", "安徽省绿色工厂") in facts.relations("IN_TIER")
    assert not {pair for pair in facts.relations("LOCATED_IN") if pair[0] == "丙海电力有限公司"}


def test_who_leads_chains_is_no_chain() -> None:
    facts = Facts("河南省新闻。\n许昌市调整重点产业链链长和链主企业 13条产业链“一链一长”。")
    assert not facts.names("Chain")


_TABLE = """安徽省新闻。
附:肥东县重点产业链分工表
序号 | 产业链 | 链长 | 牵头部门 | 链主企业 |
1 | 智能家电 | 史根治 | 县工信局 | 皓岚集团 |
2 | 生物医药 | 刘胜利 | 县发改委 | 骐越药业 |
3 | 陶瓷 | 史根治 | 县市场监
阅读 2310 点赞 分享到:微信
"""


def test_a_row_that_is_cut_off_does_not_take_the_cells_above() -> None:
    facts = Facts(_TABLE)
    assert {who for who, chain in facts.relations("LEADS") if chain.startswith("陶瓷")} == {"史根治"}
    assert "史根治" not in facts.names("Organisation")
