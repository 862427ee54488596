"""Who acts and what is said: organs, persons, what they issue, and whose object something is."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    "text",
    [
        "日前,湖南省工业和信息化厅公布了湖南省第三批竹木产业链链主企业名单,共有12家企业入选。",
        "湖南省工业和信息化厅网站公示“湖南省第三批竹木产业链链主企业名单”。",
        "湖南省工业和信息化厅官网公示\n湖南省第三批竹木产业链链主企业名单\n湘江竹业公司\n",
        "附件:湖南省第三批竹木产业链链主企业名单\n\n湖南省工业和信息化厅\n2023年5月6日\n",
    ],
)
def test_a_list_without_marks_is_issued(text: str) -> None:
    issues = Facts(text).relations("ISSUES")
    assert ("湖南省工业和信息化厅", "湖南省第三批竹木产业链链主企业名单") in issues


def test_every_organ_that_signs_issues() -> None:
    facts = Facts(
        "2023年江西省陶瓷园区复核通过名单\n\n江西省工业和信息化厅 江西省自然资源厅\n江西省生态环境厅\n2023年4月14日\n"
    )
    assert {s for s, _ in facts.relations("ISSUES")} == {
        "江西省工业和信息化厅",
        "江西省自然资源厅",
        "江西省生态环境厅",
    }


def test_organs_that_a_notice_speaks_to_do_not_act() -> None:
    facts = Facts("各县(市、区)工信局、科技局:\n吉安市工业和信息化局组织开展了评选工作。")
    assert facts.names("Organisation") == {"吉安市工业和信息化局"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("江西省工信厅厅长欧阳波23日在南昌说,江西将发展陶瓷产业。", "欧阳波"),
        ("自治区副主席艾山·玉素甫表示,新疆将发展棉纺产业。", "艾山·玉素甫"),
        ("宜春市市长王晓代表市政府作报告。", "王晓"),
        ("江西省工信厅二级巡视员李建国致辞。", "李建国"),
    ],
)
def test_persons_after_their_office(sentence: str, name: str) -> None:
    assert Facts(sentence).names("Person") == {name}


def test_a_coordinating_body_has_its_whole_name() -> None:
    facts = Facts("宜春市倍增工程工作领导小组办公室开展企业遴选工作。")
    assert facts.names("Organisation") == {"宜春市倍增工程工作领导小组办公室"}
