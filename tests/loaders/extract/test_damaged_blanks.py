"""Blanks that machines have put into texts, or left where commas were."""

import time

import pytest

from loaders.extract import extract
from loaders.extract.reading.evening import even
from loaders.extract.reading.unwrap import unwrap
from tests.loaders.extract.facts import Facts


def flowing(text: str) -> str:
    return unwrap(text).text


def test_characters_that_are_set_apart_are_joined() -> None:
    assert flowing("青 河 市 竹 木 产 业 发 展 规 划\n") == "青河市竹木产业发展规划\n"
    assert flowing("到 2 0 2 8 年 , 产 值 达 到 1 2 0 亿 元 。\n") == "到2028年,产值达到120亿元。\n"
    assert flowing("序号 | 地 区 | 园 区 名 称 |\n") == "序号 | 地区 | 园区名称 |\n"


def test_wider_blanks_part_words_that_are_set_apart() -> None:
    assert flowing("青 河 市    竹 木 产 业\n") == "青河市    竹木产业\n"


def test_names_beside_each_other_stay_apart() -> None:
    for line in ("青河市   白水市\n", "青河市 竹木产业集群\n白水市 食品产业集群\n", "浙江省财政厅 浙江省科技厅\n"):
        assert flowing(line) == line


def test_blanks_that_fall_inside_words_say_nothing_in_headings_as_well() -> None:
    text = "青河市竹木产业 发展规划\n为落实省里的决策部署,做强竹木产 业,加 快建设绿色工厂,培 育一批企 业,形成全省领先的产业集 群。\n"
    assert flowing(text) == text.replace(" ", "")


def test_numbers_that_the_end_of_a_line_broke_are_closed() -> None:
    text = "做强竹木产 业,加 快建设绿色工厂,培 育一批企 业,到20 28年增长8. 5%。\n"
    assert "到2028年增长8.5%" in flowing(text)


def test_blanks_around_numbers_are_left_out() -> None:
    text = "到 2028 年,全市竹木企业达到 300 家,产值超过 120 亿元。\n  旅游业总收入达到 90 亿元\n"
    assert flowing(text) == "到2028年,全市竹木企业达到300家,产值超过120亿元。\n  旅游业总收入达到90亿元\n"


def test_numbers_of_rows_keep_their_blanks() -> None:
    text = "序号 集群名称 1 青河竹木集群 2 白水食品集群 3 黑山农机集群\n"
    assert flowing(text) == text


def test_blanks_inside_of_brackets_are_left_out() -> None:
    assert flowing("实施“ 3612”行动,印发《 青河市规划 》。") == "实施“3612”行动,印发《青河市规划》。"


COMMAS = (
    "近年来 青河市做强竹木、食品、农机产业 建设白水产业园。到2028年 全市竹木产业产值达到120亿元 培育龙头企业20家。"
    "市里还将支持企业开展技术改造 推动链条延伸。\n"
)


def test_blanks_of_sentences_without_commas_are_commas() -> None:
    text = even(flowing(COMMAS))
    assert "近年来,青河市做强竹木、食品、农机产业,建设白水产业园。" in text
    assert "产值达到120亿元,培育龙头企业20家。" in text


def test_blanks_of_lists_without_enumeration_commas_are_these() -> None:
    text = (
        "青河市将做强竹木 食品 农机 建材等产业,建设白水产业园,发展生物医药 新材料 数字经济等新兴产业,培育龙头企业。\n"
    )
    facts = Facts(text)
    assert {"生物医药", "新材料", "数字经济"} <= facts.names("Industry")
    assert even(flowing(text)).startswith("青河市将做强竹木、食品、农机、建材等产业,建设白水产业园")


def test_a_text_that_has_lost_both_kinds_is_read_by_what_stands_beside_each_blank() -> None:
    text = "青河市做强竹木产业 建设白水产业园。重点发展生物医药 新材料 数字经济等新兴产业 培育龙头企业20家。\n"
    read = even(flowing(text))
    assert "发展生物医药、新材料、数字经济等新兴产业,培育龙头企业" in read
    assert "竹木产业,建设白水产业园" in read


@pytest.mark.parametrize(
    "text",
    [
        "某报讯(记者 甲乙丙 通讯员 丁戊己)记者从会上获悉,青河市将发展竹木产业,建设产业园。\n",
        "第一条 为了发展竹木产业,制定本办法。第二条 本办法适用于本市。第三条 市工信局负责。第四条 各县配合。\n",
        "会议以“凝心聚力 勇挑重担 开创新局 走在前列”为题,部署了竹木产业的工作,要求建设产业园。\n",
    ],
)
def test_blanks_of_bylines_articles_and_mottoes_stay(text: str) -> None:
    assert even(flowing(text)) == text


def test_quotes_are_cut_from_the_text_as_it_stood() -> None:
    text = "到 2 0 2 8 年 , 青 河 市 竹 木 产 业 产 值 达 到 1 2 0 亿 元 。\n"
    for raw in (text, COMMAS):
        mentions = [m for row in extract(raw, "p.txt") for m in row.get("mentions", ())]
        assert mentions
        assert all(raw[m["start"] : m["end"]] == m["quote"] for m in mentions)


@pytest.mark.parametrize("unit", ["产 业 ,", "规 划 ", "甲" + " " * 40, "达 5", "甲 “乙” 丙,", "(甲 “", "1 甲集群 "])
def test_many_blanks_take_time_in_proportion(unit: str) -> None:
    start = time.perf_counter()
    even(flowing(unit * (60_000 // len(unit))))
    assert time.perf_counter() - start < 20


def test_blanks_before_the_quoted_part_of_a_name_say_nothing() -> None:
    facts = Facts("截至去年底,海安市有国家级专精特新 “小巨人”企业11家,制造业 “单项冠军”企业2家。")
    assert facts.names("EnterpriseTier") == {"国家级专精特新小巨人企业", "制造业单项冠军企业"}
    assert flowing("1 甲县 “光伏”产业集群\n2 乙县 “氢能”产业集群\n") == "1 甲县 “光伏”产业集群\n2 乙县 “氢能”产业集群\n"
