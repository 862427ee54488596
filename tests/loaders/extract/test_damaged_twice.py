"""Lines that print has broken in texts that lost or won characters before or after; all invented."""

import re
from random import Random

import pytest

from loaders.extract.content import repaired_content
from loaders.extract.reading.unwrap import unwrap
from loaders.repair import Recipe, damage
from loaders.repair.readings import KNOWN
from tests.loaders.extract.test_damaged_lines import PLAN, cut, said

CITING = (
    "海安市政府印发《海安市竹业发展三年行动方案》,与《海安市陶瓷产业行动计划》一起实施,加快发展竹木家具、山地农机等特色产业。\n"
    "到2027年,《方案》提出竹业产值达到300亿元,《计划》提出陶瓷产业产值达到200亿元,并与《海安市工业发展规划》衔接。\n"
    "重点发展竹木家具、山地农机、生物医药等“富民产业”,建设海安竹业产业园,推动园区扩容提质,完善公共服务,支持企业技术改造。\n"
    "市工业和信息化局牵头编制《海安市竹业产业链图谱》,各区县要压实责任,加强统筹协调,落实“一链一策”要求,每年报告进展情况,年底前形成《评估报告》并向社会公布。\n"
    "各园区要围绕《方案》明确的任务,完善道路、供水、供电等配套,引导企业加大研发投入,推动“智改数转”向中小企业延伸,培育一批专精特新中小企业和绿色工厂。\n"
)


def _flowing(text: str) -> str:
    return unwrap(repaired_content(text, ()).text).text


def _inside_sentences(text: str) -> int:
    """How many line breaks stand where no sentence ends."""
    return len(re.findall("[^。]\n", text))


@pytest.mark.parametrize(
    ("width", "marks"), [(21, "《》"), (38, "《》"), (21, "“”"), (28, "“”"), (21, "《》“”"), (38, "《》“”")]
)
def test_lines_that_lost_marks_after_they_were_broken_go_on(width: int, marks: str) -> None:
    lost = str.maketrans("", "", marks)
    assert _inside_sentences(_flowing(cut(CITING, width).translate(lost))) == 0


@pytest.mark.parametrize("width", [23, 28, 38])
def test_characters_that_take_no_room_count_where_lines_were_cut_with_them(width: int) -> None:
    chance = Random(1)
    odd = re.sub("[\u4e00-\u9fff]", lambda m: m[0] + ("\u200b" if chance.random() < 0.03 else ""), CITING)
    assert _inside_sentences(_flowing(cut(odd, width))) == 0


@pytest.mark.parametrize("width", [23, 38])
def test_readings_are_read_where_lines_are_cut_inside_them(width: int) -> None:
    printed = damage(PLAN, Recipe(KNOWN, traditional=True))
    assert said(cut(printed, width)) == said(printed)
    assert said(damage(cut(PLAN, width), Recipe(KNOWN, traditional=True))) == said(PLAN)


def test_a_number_of_a_page_between_lines_with_readings_repeats_nothing() -> None:
    printed = cut(damage(PLAN, Recipe(KNOWN, traditional=True)), 38).replace("\n", "\n— 3 —\n", 3)
    assert repaired_content(printed, ()).text.count("竹业发展三年行动方案") == 1


@pytest.mark.parametrize(
    "text",
    [
        "海安市培育链主企业10家,建设园区5个\n启东市培育链主企业8家,建设园区2个\n如皋市新建绿色工厂9家,培育集群3个\n东台市培育集群3个,建设园区1个",
        "海安市竹业产业集群、家具产业集群名单\n序号 名称 所在地\n1 甲竹业集群 海安市\n2 乙竹业集群 启东市",
    ],
)
def test_lines_that_differ_by_some_characters_are_no_print(text: str) -> None:
    assert _flowing(text).count("\n") == text.count("\n")


def test_a_paragraph_that_ends_near_the_edge_ends() -> None:
    last = "其中,海安竹业产业园产值占全市竹业四分之一以上"
    text = f"{cut(CITING, 25)}\n{last}\n在空间布局方面,重点建设两个产业园区。\n".replace("《", "").replace("》", "")
    assert "以上\n在空间布局方面" in _flowing(text)


def test_lines_of_one_length_are_cut_ones_though_the_text_has_blanks_for_marks() -> None:
    text = CITING.replace("\n", "").replace("。", " ").replace(",", " ").replace("、", " ")
    assert "\n" not in _flowing(cut(text, 37))
    items = (
        "海安市竹木家具产业集群项目\n启东市山地农机产业集群项目\n如皋市生物医药产业集群项目\n东台市绿色食品产业集群项目"
    )
    assert _flowing(items).count("\n") == 3
