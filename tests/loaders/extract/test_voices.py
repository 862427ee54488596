"""Who states a figure, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


def setters(text: str) -> set[tuple[str, str]]:
    return Facts(text).relations("SETS_TARGET")


def test_a_plan_named_in_the_line_speaks_to_its_end() -> None:
    text = (
        "湖北省竹业今年动静不小。竹农们说法各异。湖北竹乡处处是工地,厂房一座接一座,路也修到了山顶,山下还在平整土地,老人们说几十年没见过这样的场面,外出的年轻人也陆续回来,茶馆里谈的都是竹子,连卖早点的摊主也说起了竹纤维,问哪家厂子还要人,工钱怎么算,几时开工,谁家的孩子在里头学徒,谁家又添了一台破竹的机器。\n"
        "省林业厅印发的《湖北省竹业跃升行动方案》今年年初由两个部门会签,提出到2027年竹业产值达到300亿元。\n"
        "湖北省到2027年竹制品出口额达到20亿元。"
    )
    found = setters(text)
    assert ("湖北省竹业跃升行动方案", "竹业产值") in found
    assert ("湖北省竹业跃升行动方案", "竹制品出口额") not in found


@pytest.mark.parametrize(
    "words",
    [
        "按照《竹江市竹业发展规划》起草本文。按照《规划》,",
        "会上解读了《竹江市竹业发展规划》,主要目标是,",
        "根据《竹江市竹业发展规划》,",
        "《竹江市竹业发展规划》里明确,",
        "按照省里的《竹江市竹业发展规划》,",
    ],
)
def test_words_that_give_a_document_the_word(words: str) -> None:
    assert ("竹江市竹业发展规划", "竹业产值") in setters(
        "长沙的竹业在变。" * 30 + words + "到2027年竹业产值达到300亿元。"
    )


def test_a_notice_speaks_though_it_cites_rules() -> None:
    text = (
        "湖北省林业厅关于做好2026年竹业集群培育工作的通知\n"
        "按照我厅印发的《湖北省竹业集群管理办法》有关规定,力争到2027年竹业产值达到300亿元。\n"
    )
    assert {a[-2:] for a, _ in setters(text)} == {"通知"}


def test_a_place_acts_no_further_than_the_semicolon() -> None:
    text = "湖南省召开竹业会议。湖南省竹农参加。长沙主攻竹纤维,株洲瞄准竹炭;到2027年竹园产值达到300亿元。"
    assert {a for a, _ in setters(text)} == {"湖南省"}


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("关于支持竹业发展的若干政策(节选)", "关于支持竹业发展的若干政策"),
        (
            "湖北省政府门户网站 索引号:0069/2024-01 主题分类:林业 关于支持竹业发展的若干措施",
            "关于支持竹业发展的若干措施",
        ),
        ("竹江市国民经济和社会发展第十五个五年规划纲要", "竹江市国民经济和社会发展第十五个五年规划纲要"),
        (
            "湖北省发展竹业战略性特色产业集\n群行动计划(2026—2030年)",
            "湖北省发展竹业战略性特色产业集群行动计划(2026—2030年)",
        ),
    ],
)
def test_a_plan_printed_under_its_title_states_its_figures(head: str, title: str) -> None:
    assert (title, "竹业产值") in setters(f"{head}\n一、目标\n到2030年,竹业产值达到300亿元。\n")


@pytest.mark.parametrize(
    "text",
    [
        "苏州:竹业要过300亿\n从市发改委了解到,苏州市竹业发展行动计划已印发实施。到2026年,竹业产值达到300亿元。",
        "日前,会议发布《苏州市支持竹业若干政策》。随后公布了《苏州市竹业发展行动计划》。根据计划,到2026年,竹业产值达到300亿元。",
    ],
)
def test_a_plan_that_the_text_is_news_of_states_its_figures(text: str) -> None:
    assert ("苏州市竹业发展行动计划", "竹业产值") in setters(text)
    assert not any(source == "市发改委" for source, _ in Facts(text).relations("ISSUES"))


def test_documents_made_known_together_and_by_organs_named_later() -> None:
    text = (
        "苏州市委、市政府召开大会,发布《苏州市竹业发展行动计划》和《苏州市支持竹业若干政策》。\n"
        "《苏州市竹业工作方案》是《江苏省竹业规划》的配套文件,由市林业局、市财政局联合印发。"
    )
    found = Facts(text).relations("ISSUES")
    assert "苏州市支持竹业若干政策" in {document for _, document in found}
    assert {organ for organ, document in found if document == "苏州市竹业工作方案"} == {"市林业局", "市财政局"}


@pytest.mark.parametrize(
    ("text", "setter"),
    [
        (
            "襄阳国家高新技术产业开发区(投资指南)\n襄阳市很大。\n2027年我们要做到:营业收入过2000亿元。",
            "襄阳国家高新技术产业开发区",
        ),
        ("市林业局局长李青介绍,今年将新增专精特新企业50家。", "市林业局"),
    ],
)
def test_the_park_of_the_title_or_the_organ_that_speaks(text: str, setter: str) -> None:
    assert {source for source, _ in setters(text)} == {setter}


def test_a_plan_that_only_is_taken_over_states_nothing() -> None:
    text = (
        "青河市制造业高质量发展规划\n\n第一章 总则\n本规划自印发之日起施行。\n第二章 任务\n"
        "承接《青河市制造业转型升级规划》确定的150个示范车间,到2025年累计认定400个。\n第三章 保障\n加强领导。\n"
    )
    assert "青河市制造业转型升级规划" not in {source for source, _ in Facts(text).relations("SETS_TARGET")}


def test_a_zone_that_a_later_line_begins_with_has_only_its_own_figures() -> None:
    facts = Facts(
        "省级园区名单的报道\n湖南省新增2家省级高新区。\n"
        "望城青竹高新区重点发展装备制造。2025年,园区实现工业总产值356亿元,占全市的12%,同比增长9%。"
    )
    said = facts.relations("SETS_TARGET")
    assert ("望城青竹高新区", "省级高新区") not in said
    assert {("望城青竹高新区", "工业总产值"), ("望城青竹高新区", "工业总产值占全市比重")} <= said


def test_rules_that_an_organ_made_known_speak_in_the_next_sentence() -> None:
    facts = Facts("2022年9月,工信部印发《促进竹业集群发展暂行办法》并开展认定。提出“十四五”期间,认定200个左右集群。")
    assert facts.relations("SETS_TARGET") == {("促进竹业集群发展暂行办法", "集群")}
