"""Who issues a paper: with others, in passing, by a place, a zone or a congress; and who does not; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

PAPER = "关于开展竹器园区认定工作的通知"


@pytest.mark.parametrize("others", ["", "等6部门", "等部门", "等六个部门"])
def test_an_organ_right_before_the_title(others: str) -> None:
    facts = Facts(f"按照江西省工业和信息化厅{others}《{PAPER}》要求,严格认定。")
    assert facts.relations("ISSUES") == {("江西省工业和信息化厅", PAPER)}


def test_an_organ_further_off_does_not_issue() -> None:
    facts = Facts(f"江西省工业和信息化厅对照《{PAPER}》要求,严格认定。")
    assert facts.relations("ISSUES") == set()


@pytest.mark.parametrize("when", ["", "去年", "日前", "2024年", "新近"])
def test_a_place_has_issued_what_is_cited(when: str) -> None:
    facts = Facts(f"根据赣州市{when}出台的《竹器产业发展专项规划》,将打造产业集群。")
    assert facts.relations("ISSUES") == {("赣州市", "竹器产业发展专项规划")}


@pytest.mark.parametrize("whose", ["赣州市对照邻省去年", "赣州市学习外地", "赣州市企业按照协会"])
def test_a_place_does_not_issue_what_others_have(whose: str) -> None:
    assert Facts(f"{whose}出台的《竹器产业发展专项规划》编制方案。").relations("ISSUES") == set()


def test_a_zone_issues_in_its_own_name() -> None:
    facts = Facts("赣州经开区于近日制定并发布了《赣州经开区竹器产业实施方案》。")
    assert facts.relations("ISSUES") == {("赣州经开区", "赣州经开区竹器产业实施方案")}


def test_a_class_of_zones_issues_nothing() -> None:
    facts = Facts("赣州市级开发区名录公布后,赣州市印发《竹器产业实施方案》。")
    assert facts.relations("ISSUES") == {("赣州市", "竹器产业实施方案")}


@pytest.mark.parametrize("how", ["经省人大常委会会议表决通过", "已由省人民代表大会常务委员会审议通过"])
def test_a_congress_enacts(how: str) -> None:
    facts = Facts(f"《江西省竹器产业促进条例》{how}。")
    assert len(facts.relations("ISSUES")) == 1
    assert next(iter(facts.relations("ISSUES")))[0].startswith("省人")


def test_who_asks_for_comments_makes_the_draft_known() -> None:
    facts = Facts("赣州市工业和信息化局日前就《竹器集群培育办法(征求意见稿)》公开征求意见。")
    assert {source for source, _ in facts.relations("ISSUES")} == {"赣州市工业和信息化局"}


@pytest.mark.parametrize("how", ["若省财政厅印发", "省财政厅拟印发"])
def test_the_only_office_of_a_text_does_not_issue_what_is_not_out(how: str) -> None:
    assert Facts(f"竹器产业扶持方案\n{how}本方案,另行公布。").relations("ISSUES") == set()


def test_the_only_office_of_a_text_issues_the_list_above() -> None:
    facts = Facts("2025年竹器园区名单公示\n省经信厅对申报园区进行了评审。\n1.海安竹器园区\n2.启东竹器园区\n")
    assert {source for source, _ in facts.relations("ISSUES")} == {"省经信厅"}


def test_ministries_that_are_no_more_issue_together() -> None:
    facts = Facts("国家工商行政管理总局、环境保护部、农业部三部委联合下发《关于加强竹车管理的通知》。")
    assert len(facts.relations("ISSUES")) == 3
    assert Facts("农业部门加强指导。公安部门配合。").names("Organisation") == set()


@pytest.mark.parametrize("verb", ["下发", "颁布", "制发", "出台"])
def test_a_bare_plan_is_issued(verb: str) -> None:
    facts = Facts(f"我市近日{verb}加快竹器产业发展行动方案,提出到2027年,全市竹器企业超过20家。\n海安市")
    assert facts.names("Document") == {"加快竹器产业发展行动方案"}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"加快竹器产业发展行动方案"}
