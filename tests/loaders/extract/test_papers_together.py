"""Papers that are sent out together, what a paper is made by, and headlines that say one is out; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_SENT = (
    "各县、区人民政府:\n《枣庄市推动轻工业高质量发展实施方案》《枣庄市轻工业若干财政支持措施》和《枣庄市食品产业提质行动计划》"
    "已经市政府第8次常务会议研究通过,现印发给你们,请认真贯彻落实。\n枣庄市人民政府办公室\n2021年3月2日\n"
)


def test_of_plans_sent_together_the_one_below_sets_the_figures() -> None:
    facts = Facts(
        _SENT + "枣庄市食品产业提质行动计划\n"
        "根据中共山东省委办公厅山东省人民政府办公厅印发的《山东省食品产业规划》精神,制定本行动计划。\n到2025年,培育2个千亿级产业集群。"
    )
    assert facts.relations("SETS_TARGET") == {("枣庄市食品产业提质行动计划", "千亿级产业集群")}


def test_who_signs_issues_all_that_are_sent_together() -> None:
    facts = Facts(_SENT)
    issued = {paper for organ, paper in facts.relations("ISSUES") if organ == "枣庄市人民政府办公室"}
    assert issued == {
        "枣庄市推动轻工业高质量发展实施方案",
        "枣庄市轻工业若干财政支持措施",
        "枣庄市食品产业提质行动计划",
    }


@pytest.mark.parametrize(
    "text",
    [
        "根据《山东省第十四个五年规划》和《山东省农业现代化规划》要求,制定本规划。\n到2025年,全省培育百亿企业10家。",
        "根据《山东省化工产业规划》(鲁政发〔2021〕3号)有关要求,结合我市实际,制定本意见。\n到2025年,培育百亿企业10家。",
        "按照《国务院办公厅关于促进园区改革的若干意见》(国办发〔2017〕7号)精神,枣庄市到2025年培育百亿企业10家。",
    ],
)
def test_what_a_paper_is_made_by_sets_no_figure_of_it(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Target") == {"百亿企业"}
    assert not {plan for plan, _ in facts.relations("SETS_TARGET")} & facts.names("Document")


def test_what_is_done_by_a_plan_is_still_its_aim() -> None:
    facts = Facts("按照《枣庄市化工园区整治方案》,到2025年培育百亿企业10家。")
    assert facts.relations("SETS_TARGET") == {("枣庄市化工园区整治方案", "百亿企业")}


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("山东省发布新材料产业发展规划", "《山东省“十四五”新材料产业发展规划》"),
        ("枣庄近日出台低空经济行动计划", "《枣庄市低空经济行动计划(2024—2026年)》"),
        ("枣庄市政府印发锂电产业发展实施意见", "《枣庄市锂电产业发展实施意见》"),
    ],
)
def test_a_headline_that_says_a_plan_is_out_names_no_other(headline: str, title: str) -> None:
    facts = Facts(f"{headline}\n4月7日,{title}印发,提出到2026年产业规模达到1万亿元。")
    assert facts.names("Document") == {title.strip("《》").replace("“", "").replace("”", "")}


def test_a_notice_about_a_plan_keeps_its_name() -> None:
    facts = Facts("枣庄市人民政府关于印发低空经济发展实施意见的通知\n到2026年,低空企业达到50家。")
    assert facts.names("Document") == {"枣庄市人民政府关于印发低空经济发展实施意见的通知"}


def test_whom_a_notice_speaks_to_issues_nothing() -> None:
    facts = Facts(
        "各县(市)区人民政府、高新区管委会,市直各委、办、局(公司),自贸区福州片区管委会: 经福州市政府研究同意,现将《关于培育龙头企业工作方案》"
        "印发给你们。\n福州市人民政府\n2024年11月16日"
    )
    assert facts.relations("ISSUES") == {("福州市人民政府", "关于培育龙头企业工作方案")}
    assert facts.names("Organisation") == {"福州市人民政府"}


def test_marks_of_items_belong_to_no_name() -> None:
    facts = Facts("• 枣庄市峄城区人民政府关于印发低空经济方案的通知\n推进低空经济。(责任单位:☆经信局、★科技局、商务局)")
    assert facts.names("Document") == {"枣庄市峄城区人民政府关于印发低空经济方案的通知"}
    assert facts.names("Organisation") == {"枣庄市峄城区人民政府", "经信局", "科技局", "商务局"}
