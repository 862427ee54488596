"""Who states a figure, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


def setters(text: str) -> set[tuple[str, str]]:
    return Facts(text).relations("SETS_TARGET")


def test_a_plan_named_in_the_line_speaks_to_its_end() -> None:
    text = (
        "湖北省竹业今年动静不小。竹农们说法各异。湖北竹乡处处是工地,厂房一座接一座,路也修到了山顶,山下还在平整土地,老人们说几十年没见过这样的场面,外出的年轻人也陆续回来,茶馆里谈的都是竹子,连卖早点的摊主也说起了竹纤维,问哪家厂子还要人,工钱怎么算,几时开工,谁家的孩子在里头学徒。\n"
        "省林业厅印发的《湖北省竹业跃升行动方案》今年年初由两个部门会签,提出到2027年竹业产值达到300亿元。\n"
        "湖北省到2027年竹制品出口额达到20亿元。"
    )
    found = setters(text)
    assert ("湖北省竹业跃升行动方案", "竹业产值") in found
    assert ("湖北省竹业跃升行动方案", "竹制品出口额") not in found


@pytest.mark.parametrize(
    "words", ["根据《竹江市竹业发展规划》,", "《竹江市竹业发展规划》里明确,", "按照省里的《竹江市竹业发展规划》,"]
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
