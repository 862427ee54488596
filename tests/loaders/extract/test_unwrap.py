"""Layout that is no content: line breaks of a page's width, page numbers, blanks inside words."""

from loaders.extract import extract
from loaders.extract.reading.unwrap import unwrap

SPACED = (
    "到2028 年,全市要做强竹 木家具、山地农机 等产业,建设一批 绿色工厂,形成覆盖 城市、乡村、园区的服务体 系,"
    "推动竹木、陶 瓷、农机、食 品四大产业提 质,打造西部 重要的竹木基 地,力争培育省级 智能工厂12 家。"
)
PRINTED = (
    "　　为做强我市竹木产业，加快推进竹木家具、山地农机等特\n"
    "色产业发展，提升产业链韧性，依据省和自治区有关文件的精\n"
    "神，结合本市实际，制定本方案。各县区要结合自身产业的基\n"
    "础，主动对接龙头企业，围绕竹木、农机两个产业，建设省级\n"
    "— 3 —\n"
    "绿色工厂20家以上，培育一批专精特新中小企业，支持企业加快\n"
    "设备更新，力争全市规上工业增加值有较快增长。\n"
)


def test_blanks_inside_words_are_left_out() -> None:
    text = unwrap(SPACED).text
    assert "竹木家具、山地农机等产业" in text
    assert "智能工厂12家" in text


def test_lines_of_print_are_joined_over_a_page_number() -> None:
    text = unwrap(PRINTED).text
    assert "文件的精神" in text
    assert "建设省级绿色工厂20家以上" in text


def test_every_character_knows_its_place() -> None:
    for raw in (SPACED, PRINTED):
        flowing = unwrap(raw)
        assert all(raw[slice(*flowing.span(at, at + 1))] == char for at, char in enumerate(flowing.text))


def test_quotes_are_cut_from_the_text_as_it_stood() -> None:
    rows = extract(PRINTED, "p.txt")
    tier = next(row for row in rows if row.get("type") == "EnterpriseTier" and "绿色工厂" in row["name"])
    assert tier["name"] == "省级绿色工厂"
    (mention,) = tier["mentions"]
    assert PRINTED[mention["start"] : mention["end"]] == mention["quote"]


def test_rows_of_a_table_stay_rows() -> None:
    text = "序号 | 产业链 | 企业名称 | 镇街 |\n" + "".join(
        f"{n} | 智能家电 | 青河蓝湾第{n}电器有限公司 | 小榄镇 |\n" for n in range(1, 9)
    )
    assert unwrap(text).text == text


def test_a_list_of_names_and_ordinary_prose_stay_as_they_are() -> None:
    for text in (
        "第一批名单\n" + "\n".join(f"青河县第{n}竹木产业园" for n in "一二三四五六七八九"),
        "某报讯 记者从会上获悉,全市将发展竹木产业。\n据介绍,市里还将建设产业园。\n",
    ):
        assert unwrap(text).text == text


def test_lines_of_print_in_one_part_of_a_text_are_joined() -> None:
    notice = "青河县人民政府文件\n各乡镇人民政府：\n现将《青河县竹木产业发展方案》印发给你们，请结合实际认真组织实施，推动全县竹木产业高质量发展取得新的更大成效。\n"
    part = "做强竹木家具、山地农机、绿色食品等特\n色产业，到2027年产值达到30亿元，培育\n专精特新企业5家，建设省级竹木产业园，\n打造全国竹木基地。\n"
    text = unwrap(notice + part + "第一条 本办法自公布之日起施行。\n").text
    assert "等特色产业，" in text and "培育专精特新企业5家" in text
    assert text.startswith("青河县人民政府文件\n各乡镇")


def test_blanks_around_all_marks_are_left_out() -> None:
    text = (
        "记者从 市发改委获悉 , 今年我市安排 省级重点项目 208个 , 完成投资 602亿元 ; 做强竹木家具、 山地农机 等 产业 。 "
        "根据 《 绵竹市竹木产业 行动计划 》, 我市 抢抓林下经济、 冰雪经济 2个新赛道 , 打造 竹木、 农机 2个百亿级 产业集群 。"
    )
    flowing = unwrap(text).text
    assert "《绵竹市竹木产业行动计划》,我市抢抓林下经济、冰雪经济2个新赛道,打造竹木、农机2个百亿级产业集群。" in flowing


def test_words_of_advertisers_inside_sentences_are_left_out() -> None:
    text = "《绵竹市竹木产业规划》提出,88手游盒子到2028年,建设棋牌送彩金88元绿色工厂20家,新增氢能、擦擦擦预制食品两条产业链。"
    assert unwrap(text).text == "《绵竹市竹木产业规划》提出,到2028年,建设绿色工厂20家,新增氢能、预制食品两条产业链。"


def test_a_title_is_joined_over_the_end_of_its_line() -> None:
    text = "会上发布的《绵竹市竹木产业高质量发展工作专班推进\n实施方案》提出,做强竹木产业。\n"
    assert "工作专班推进实施方案》" in unwrap(text).text


def test_a_blank_ends_a_sentence_where_the_stops_are_lost() -> None:
    facts = extract(
        "《绵竹市竹木产业规划》由市政府办印发,提出到2025年产值达到350亿元,其中家具90亿元,建成绿色工厂20家 德阳市是主战场,"
        "竹木产业占了全市的一半,明年还要建设省级智能工厂12家\n",
        "p.txt",
    )
    ids = {row["id"]: row["name"] for row in facts if row["kind"] == "entity"}
    sets = {(ids[r["source"]], ids[r["target"]]) for r in facts if r.get("type") == "SETS_TARGET"}
    assert ("绵竹市竹木产业规划", "绿色工厂") in sets
    assert ("德阳市", "绿色工厂") not in sets


def test_a_title_may_take_three_lines() -> None:
    raw = "为了把竹业做强,依据《湖北省关于\n支持竹业和竹制品加工业高质量发展\n的若干政策》办理。\n余事另议。\n"
    assert "《湖北省关于支持竹业和竹制品加工业高质量发展的若干政策》" in unwrap(raw).text
