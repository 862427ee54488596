"""Who is made or called a leader, who is named as issuer, and what a plan lays down; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("作为竹器产业链“链长”，副县长王海峰两次带队外出招商。", "王海峰"),
        ("现任命王海峰同志为竹器产业链链长。", "王海峰"),
        ("副市长任海峰任竹器产业链链长。", "任海峰"),
        ("市长王海峰担纲竹器产业链链长。", "王海峰"),
        ("皓岚科技被确定为竹器产业链的“链主”企业。", "皓岚科技"),
        ("海安市将霖沣股份明确为竹器产业链的链主。", "霖沣股份"),
        ("霖沣股份担纲竹器产业链链主。", "霖沣股份"),
        ("霖沣股份则挑起了竹器产业链的大梁。", "霖沣股份"),
        ("作为竹器产业链链主企业，霖沣股份带动上下游配套。", "霖沣股份"),
        ("霖沣股份深耕竹材二十年，也是竹器产业链的链主。", "霖沣股份"),
    ],
)
def test_who_is_made_or_called_the_leader_of_a_chain(text: str, leader: str) -> None:
    assert Facts(text).relations("LEADS") == {(leader, "竹器产业链")}


@pytest.mark.parametrize(
    "text",
    [
        "作为竹器产业链链长，他多次外出招商。",
        "建议任命王海峰为竹器产业链链长。",
        "拟将霖沣股份明确为竹器产业链的链主。",
        "霖沣股份能否挑起竹器产业链的大梁？",
        "霖沣股份深耕竹材二十年，力争也是竹器产业链的链主。",
        "明确企业家为竹器产业链链长。",
    ],
)
def test_who_is_not_made_the_leader(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


def test_the_leader_of_this_chain_is_in_the_class() -> None:
    facts = Facts("市委书记王海峰领衔氢能产业链，霖沣股份为该链链主。")
    assert facts.names("EnterpriseTier") == {"链主"}
    assert ("霖沣股份", "氢能产业链") in facts.relations("LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "由霖沣集团牵头的“竹材缠绕管道研制”项目启动。",
        "“竹材缠绕管道研制”项目由霖沣集团牵头。",
        "霖沣集团作为海安“竹材缠绕管道研制”项目的牵头单位，参与制定标准。",
        "霖沣集团领衔承担“竹材缠绕管道研制”项目。",
    ],
)
def test_a_project_by_its_task_is_led(text: str) -> None:
    assert Facts(text).relations("LEADS") == {("霖沣集团", "竹材缠绕管道研制项目")}


@pytest.mark.parametrize("text", ["组织企业申报“智改数转网联”项目。", "霖沣集团牵头的重大科技攻关项目启动。"])
def test_a_sort_of_projects_is_none(text: str) -> None:
    assert Facts(text).names("Project") == set()


def test_who_leads_what_the_clause_before_ends_with() -> None:
    facts = Facts("“强工业”行动下设的园区提质工程，由市工信局牵头组织实施。")
    assert facts.relations("LEADS") == {("市工信局", "园区提质工程")}
    assert facts.relations("PART_OF") == {("园区提质工程", "强工业行动")}


def test_a_place_may_stand_between_the_leader_and_the_programme() -> None:
    facts = Facts("由市科技局牵头，赣州市启动竹材攻关行动。")
    assert facts.relations("LEADS") == {("市科技局", "竹材攻关行动")}


_PLAN = "赣州市竹产业发展方案"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (f"《{_PLAN}》已经市政府同意，现印发给你们，请认真执行。赣州市人民政府办公厅", "赣州市人民政府办公厅"),
        (f"一份名为《{_PLAN}》的文件正式对外公开，发文单位是赣州市人民政府。", "赣州市人民政府"),
        (f"发布机构：赣州市工业和信息化局；文件名称：《{_PLAN}》。", "赣州市工业和信息化局"),
        (f"市政府先后制定《{_PLAN}》。", "市政府"),
        (f"赣州市对《{_PLAN}》进行了公布。", "赣州市"),
        (f"赣州市率先以政府名义发布《{_PLAN}》。", "赣州市"),
    ],
)
def test_who_is_named_as_the_issuer(text: str, issuer: str) -> None:
    assert Facts(text).relations("ISSUES") == {(issuer, _PLAN)}


def test_two_papers_side_by_side_have_the_same_issuers() -> None:
    facts = Facts("市委、市政府相继制定《关于推进竹业强市的决定》《竹材企业培育办法》。")
    papers = ("关于推进竹业强市的决定", "竹材企业培育办法")
    assert facts.relations("ISSUES") == {(organ, paper) for organ in ("市委", "市政府") for paper in papers}


@pytest.mark.parametrize(
    "text",
    [
        "企业呼吁，赣州市应尽快出台《竹材扶持办法》，目前尚无此类文件。",
        "代表建议市政府出台《竹材扶持办法》。",
        "市政府尚未对《竹材扶持办法》进行公布。",
        "发文单位是否为赣州市人民政府，《竹材扶持办法》没有写明。",
    ],
)
def test_what_is_only_called_for_is_not_issued(text: str) -> None:
    assert Facts(text).relations("ISSUES") == set()


@pytest.mark.parametrize(
    "text",
    [
        "《竹产业振兴行动方案》部署实施园区提质工程、标准领航工程。",
        "《竹产业振兴行动方案》明确，重点实施园区提质工程和标准领航工程。",
        "被列入《竹产业振兴行动方案》的工程有：园区提质工程、标准领航工程。",
    ],
)
def test_what_a_plan_lays_down_is_part_of_it(text: str) -> None:
    plan = "竹产业振兴行动方案"
    assert Facts(text).relations("PART_OF") == {("园区提质工程", plan), ("标准领航工程", plan)}


@pytest.mark.parametrize(
    "text",
    [
        "“标准领航”工程是《竹产业振兴行动方案》确定的重点工程之一。",
        "作为《竹产业振兴行动方案》的组成部分，“标准领航”工程全面铺开。",
        "《竹产业振兴行动方案》共部署四项行动，其中标准领航工程排在首位。",
    ],
)
def test_one_of_the_programmes_of_a_plan(text: str) -> None:
    assert Facts(text).relations("PART_OF") == {("标准领航工程", "竹产业振兴行动方案")}


@pytest.mark.parametrize(
    "text",
    [
        "“标准领航”工程不是《竹产业振兴行动方案》确定的重点工程之一。",
        "《竹产业振兴行动方案》不再实施标准领航工程。",
        "未被列入《竹产业振兴行动方案》的工程有标准领航工程。",
    ],
)
def test_what_is_no_part(text: str) -> None:
    assert Facts(text).relations("PART_OF") == set()


def test_a_programme_that_is_the_next_edition() -> None:
    facts = Facts("“强链行动2.0”是在“强链行动”基础上的升级版。质量提升行动是“强链行动”基础上的补充。")
    assert facts.relations("SUCCEEDS") == {("强链行动2.0", "强链行动")}


def test_what_a_plan_is_said_to_lay_down_without_a_verb_of_carrying_out() -> None:
    facts = Facts(
        "青州省工信厅近日出台《青州省集群培育三年行动计划》。\n"
        "围绕链上主体,计划部署了领航企业“头雁”工程、集群“数改智转”行动两项工程。"
    )
    plan = "青州省集群培育三年行动计划"
    assert facts.relations("PART_OF") == {("领航企业头雁工程", plan), ("集群数改智转行动", plan)}


def test_what_a_plan_only_speaks_of_is_no_part_of_it() -> None:
    facts = Facts(
        "青州省工信厅近日出台《青州省集群培育三年行动计划》。\n计划要求总结领航企业“头雁”工程的经验,抓好今年的工作。"
    )
    assert not facts.relations("PART_OF")
