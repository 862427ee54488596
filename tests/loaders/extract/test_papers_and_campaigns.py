"""Papers and campaigns under all their names: who issues them, in what order of words, and what belongs to which."""

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "常德市生物酶产业跃升行动方案"
AID = "常德市扶持烟机制造若干措施"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (f"常德市烟机制造起步早。近日,当地出台《{PLAN}》。", "常德市"),
        (f"《{PLAN}》经市政府同意,以常德市政府办公室名义印发。", "常德市政府办公室"),
        (f"以常德市政府名义印发《{PLAN}》。", "常德市政府"),
        (f"为落实《湖南省酶工程规划》,常德市工信局起草了《{PLAN}》,由市政府办公室印发。", "市政府办公室"),
        (f"安乡县经贸科技局印发《{PLAN}》。", "安乡县经贸科技局"),
        (f"常德市工业和能源局先后制定《{PLAN}》。", "常德市工业和能源局"),
    ],
)
def test_issuer_is_told(text: str, issuer: str) -> None:
    facts = Facts(text)
    assert {organ for organ, paper in facts.relations("ISSUES") if paper == PLAN} == {issuer}
    assert not any(paper.startswith("湖南省") for _, paper in facts.relations("ISSUES"))


@pytest.mark.parametrize(
    "text",
    [
        f"《{PLAN}》正在征求意见,预计年底前由常德市政府印发。",
        f"湖南省工信厅主任科员陈明出席发布会并介绍《{PLAN}》。",
        f"企业以政府名义发布《{PLAN}》是违规的。",
    ],
)
def test_who_only_speaks_or_is_yet_to_issue_does_not(text: str) -> None:
    assert Facts(text).relations("ISSUES") == set()


def test_two_papers_are_issued_by_whom_both_files_are() -> None:
    facts = Facts(f"昨日,《{PLAN}》《{AID}》同时发布。这两份文件由常德市政府办公室印发。")
    assert {("常德市政府办公室", PLAN), ("常德市政府办公室", AID)} <= facts.relations("ISSUES")


def test_departments_in_brackets_issue() -> None:
    facts = Facts(f"湖南省两部门(工业和信息化厅、财政厅)联合发布《{AID}》。")
    assert facts.relations("ISSUES") == {("工业和信息化厅", AID), ("财政厅", AID)}


def test_joined_ministries_issue_what_is_followed() -> None:
    facts = Facts("根据工业和信息化部、财政部《关于开展酶工程试点工作的通知》,常德市编制了方案。")
    paper = "关于开展酶工程试点工作的通知"
    assert {("工业和信息化部", paper), ("财政部", paper)} <= facts.relations("ISSUES")


@pytest.mark.parametrize("issuer", ["常德市", "常德市政府"])
def test_policies_in_marks_are_issued(issuer: str) -> None:
    facts = Facts(f"近日,{issuer}出台“稳企16条”“烟机10条”等政策。")
    assert facts.relations("ISSUES") == {(issuer, "稳企16条"), (issuer, "烟机10条")}


@pytest.mark.parametrize("text", ["常德市将出台“稳企16条”。", "企业呼吁常德市尽快出台“稳企16条”。"])
def test_policies_in_marks_that_are_only_to_come_are_not(text: str) -> None:
    assert Facts(text).relations("ISSUES") == set()


def test_titles_in_a_row_without_marks() -> None:
    facts = Facts("常德市先后制定酶工程产业发展规划、烟机制造行动方案、骨干企业培育办法等系列政策。")
    papers = {"酶工程产业发展规划", "烟机制造行动方案", "骨干企业培育办法"}
    assert facts.names("Document") == papers
    assert facts.relations("ISSUES") == {("常德市", paper) for paper in papers}


def test_row_that_is_no_titles() -> None:
    assert Facts("常德市制定工作方案、发展目标、考核办法,推动企业升级。").names("Document") == set()


@pytest.mark.parametrize("paper", ["酶工程产业政策3.0版", "酶工程产业发展路线图"])
def test_editions_and_road_maps(paper: str) -> None:
    facts = Facts(f"常德市近日发布{paper},最高奖补1000万元。")
    assert facts.relations("ISSUES") == {("常德市", paper)}


def test_short_names_are_their_papers() -> None:
    long = "常德市促进烟机制造发展十条政策"
    facts = Facts(f"《{long}》近日印发。《十条政策》从三个方面给予支持。")
    assert facts.names("Document") == {long}
    facts = Facts(
        "湖南省印发《湖南省烟机产业链2023年行动方案》《湖南省酶产业链2023年行动方案》。其中,烟机产业链行动方案明确,2023年产值达到80亿元。"
    )
    assert {plan for plan, _ in facts.relations("SETS_TARGET")} == {"湖南省烟机产业链2023年行动方案"}


def test_headline_is_the_paper_of_the_place() -> None:
    facts = Facts(
        "常德市烟机制造产业三年行动计划发布\n11月2日,常德市《烟机制造产业三年行动计划(2022—2024年)》正式对外发布。"
    )
    assert facts.names("Document") | facts.names("Programme") == {"烟机制造产业三年行动计划(2022—2024年)"}


def test_aim_of_this_year_in_a_speech_is_not_the_plans() -> None:
    facts = Facts(
        "常德市印发《常德市烟机产业三年行动方案》,到2026年产值达到300亿元。\n安乡县县长周海表示,安乡县力争今年完成工业投资80亿元。"
    )
    plan = "常德市烟机产业三年行动方案"
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {plan, "安乡县"}


def test_account_of_an_organs_work_is_no_plan_that_it_names() -> None:
    facts = Facts(
        "常德市工业和信息化局2023年工作总结\n(一)强化政策。制定印发《常德市烟机十条措施》。\n(二)推进项目。实施工业项目“百日攻坚”行动,开工项目86个。"
    )
    assert facts.relations("PART_OF") == set()
    assert not {source for source, _ in facts.relations("SETS_TARGET")} & {"常德市烟机十条措施"}


@pytest.mark.parametrize(
    "text",
    [
        "常德市印发《常德市强市意见》《常德市烟机三年行动计划》,实施“十强产业”工程。",
        "常德市正在制定《常德市酶产业实施意见》,同步实施烟机“倍增”三年行动、“亩产论英雄”改革、“专精特新”培育工程。",
    ],
)
def test_what_a_place_does_beside_its_papers_is_no_part_of_one(text: str) -> None:
    assert Facts(text).relations("PART_OF") == set()


def test_bundles() -> None:
    facts = Facts("常德市实施以“烟机倍增计划”“酶品提升计划”和“竹品培育工程”为主要内容的“两计划一工程”。")
    parts = {"烟机倍增计划", "酶品提升计划", "竹品培育工程"}
    assert facts.relations("PART_OF") == {(part, "两计划一工程") for part in parts}
    facts = Facts("常德市将实施“八大工程”——龙头企业引育工程、公共平台提升工程、科技成果转化工程等。")
    parts = {"龙头企业引育工程", "公共平台提升工程", "科技成果转化工程"}
    assert facts.relations("PART_OF") == {(part, "八大工程") for part in parts}
    facts = Facts("常德市打好项目建设、园区提质、企业培育“三大攻坚战”。")
    assert {"项目建设攻坚战", "园区提质攻坚战"} <= facts.names("Programme")


def test_counted_actions_and_policies_are_no_groups() -> None:
    assert Facts("常德:十大专项行动护航烟机产业\n常德市配套12条烟机产业政策。").names("IndustryGroup") == set()
    facts = Facts("《常德市烟机若干政策》推出20条支持举措,由市领导担任12条产业链“链长”。")
    assert facts.figures() == []
