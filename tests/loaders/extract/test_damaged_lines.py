"""Lines that print has broken, that pages have parted, that stand twice, or that a text has lost; all invented."""

import re
from time import process_time

import pytest

from loaders.extract.reading.glued_rows import parted_rows
from loaders.extract.reading.unwrap import unwrap
from tests.loaders.extract.facts import Facts

PLAN = (
    "海安市竹业发展三年行动方案\n"
    "为做强全市竹木家具、山地农机等特色产业,依据省有关文件的精神,结合本市实际,制定本方案。\n"
    "一、发展目标\n"
    "到2027年,竹业产值达到300亿元,建成省级绿色工厂20家,培育专精特新中小企业45家,形成百亿级竹业产业集群2个。\n"
    "二、重点任务\n"
    "重点发展竹木家具、山地农机、生物医药、绿色食品等产业,建设海安竹业产业园,推动园区扩容提质,完善公共服务,支持企业技术改造。\n"
    "三、保障措施\n"
    "市工业和信息化局牵头推进竹业产业链建设,各区县要压实责任,加强统筹协调,落实要素保障,每年报告进展情况。\n"
)
LIST = "海安市特色产业集群名单\n1.海安市竹木家具产业集群\n2.如东县山地农机产业集群\n3.启东市生物医药产业集群\n4.如皋市绿色食品产业集群\n"


def cut(text: str, width: int, joint: str = "\n") -> str:
    """The text with each line cut after so many characters."""
    lines = [[line[at : at + width] for at in range(0, len(line), width)] or [""] for line in text.split("\n")]
    return "\n".join(joint.join(parts) for parts in lines)


def said(text: str) -> set[tuple[str, ...]]:
    """All that is said in a text, without its quotes."""
    facts = Facts(text)
    names = {(row["type"], row["name"]) for row in facts.entities.values()}
    kinds = {row["type"] for row in facts.rows if row["kind"] == "relation"}
    return names | {(kind, *ends) for kind in kinds for ends in facts.relations(kind)}


@pytest.mark.parametrize("width", [15, 18, 23, 28, 38, 45])
@pytest.mark.parametrize("joint", ["\n", "\n\n", " \r\n"])
def test_lines_of_any_width_are_joined(width: int, joint: str) -> None:
    assert said(cut(PLAN, width, joint)) == said(PLAN)


@pytest.mark.parametrize("text", [PLAN, LIST])
def test_line_ends_of_windows_change_nothing(text: str) -> None:
    assert said(text.replace("\n", "\r\n")) == said(text)


def test_every_quote_is_cut_from_the_text_as_it_stood() -> None:
    for raw in (cut(PLAN, 23), PLAN.replace("\n", "\r\n"), (PLAN + LIST).replace("\n", "")):
        for row in Facts(raw).rows:
            for mention in row.get("mentions", []):
                assert raw[mention["start"] : mention["end"]] == mention["quote"]


def test_items_of_a_list_that_fill_no_line_stay_lines() -> None:
    text = cut(PLAN + LIST, 18)
    assert Facts(text).names("Cluster") >= {
        "海安市竹木家具产业集群",
        "如东县山地农机产业集群",
        "启东市生物医药产业集群",
        "如皋市绿色食品产业集群",
    }


def test_names_of_one_length_are_no_print() -> None:
    names = [f"海安市{kind}产业集群核心区创建单位" for kind in ("竹木", "农机", "家具", "食品", "医药", "陶瓷")]
    text = "海安市产业集群名单\n" + "\n".join(names) + "\n"
    assert unwrap(text).text == text


def test_paragraphs_between_empty_lines_stay_apart() -> None:
    text = PLAN.replace("\n", "\n\n")
    assert unwrap(text).text == text


def test_the_rest_of_a_head_belongs_to_the_line_above() -> None:
    text = "海安市产业集群名单\n启东市生物医药与健康食品产业集\n群\n如东县山地农机产业集群\n"
    assert Facts(text).names("Cluster") >= {"启东市生物医药与健康食品产业集群", "如东县山地农机产业集群"}
    cells = "名称\n类型\n海安新材料产业\n集群\n如东农机产业\n园区\n"
    assert unwrap(cells).text == cells


@pytest.mark.parametrize(
    "mark",
    [
        "\n— 7 —\n",
        "\n\n- 7 -\n\n",
        "\n第 7 页 共 20 页\n",
        "\n7/20\n",
        "\n— 7 —\n海安市竹业发展规划汇编\n",
    ],
)
def test_pages_part_no_sentence(mark: str) -> None:
    whole = "到2027年,海安市做强竹木家具、山地农机等产业,建成省级绿色工厂20家,竹业产值达到300亿元,建设海安竹业产业园,打造全国竹业基地。\n"
    at = whole.index("农机")
    assert said(whole[: at + 1] + mark + whole[at + 1 :]) == said(whole)


def test_running_heads_are_left_out() -> None:
    parts = [f"海安市第{n}批项目加快建设,推动竹木家|具、山地农机等产业发展,建成绿色工厂{n}0家。" for n in range(2, 6)]
    text = "\n".join(part.replace("|", f"\n海安市竹业发展规划汇编 {n}\n") for n, part in enumerate(parts, 11))
    assert unwrap(text).text == "\n".join(part.replace("|", "") for part in parts)


def test_numbers_that_are_no_pages_stay() -> None:
    text = "序号\n名称\n1\n海安竹业产业园\n2\n如东农机产业园\n3\n启东医药产业园\n"
    assert unwrap(text).text == text
    figures = "海安市竹业产值,亿元\n300\n海安市农机产值,亿元\n200\n"
    assert unwrap(figures).text == figures


def test_lines_that_stand_twice_count_once() -> None:
    rows = "序号 | 集群名称 | 所在地 |\n1 | 竹木家具产业集群 | 海安市 |\n2 | 山地农机产业集群 | 如东县 |\n3 | 生物医药产业集群 | 启东市 |\n"
    doubled = "".join(line * 2 for line in rows.splitlines(keepends=True))
    assert said("海安市产业集群名单\n" + doubled) == said("海安市产业集群名单\n" + rows)
    cells = "海安市\n竹业局\n竹业局\n如东县\n农机局\n农机局\n"
    assert unwrap(cells).text == cells


@pytest.mark.parametrize("joint", ["", " "])
def test_a_text_that_has_lost_its_lines(joint: str) -> None:
    text = (PLAN + "附件\n" + LIST).replace("\n", joint)
    facts = Facts(text)
    assert facts.names("Cluster") >= {"如东县山地农机产业集群", "启东市生物医药产业集群", "如皋市绿色食品产业集群"}
    assert "海安市竹业发展三年行动方案" in facts.names("Document") | facts.names("Programme")
    assert ("海安市竹业发展三年行动方案", "绿色工厂") in {
        (source, target.removeprefix("省级")) for source, target in facts.relations("SETS_TARGET")
    }
    flowing = unwrap(text)
    assert "\n二、重点任务\n重点发展" in re.sub(" *\n *", "\n", flowing.text)
    kept = [(at, char) for at, char in enumerate(flowing.text) if char != "\n"]
    assert all(text[slice(*flowing.span(at, at + 1))] == char for at, char in kept)


def test_names_of_a_list_that_nothing_parts() -> None:
    names = ["海安市竹木家具产业集群", "如东县山地农机产业集群", "启东市生物医药产业集群", "如皋市绿色食品产业集群"]
    story = (
        "近日,海安市发布一批特色产业集群名单,要求各地加大培育力度,健全协调推进机制,完善配套政策措施,培育壮大龙头企业。"
        * 5
    )
    assert Facts(story + "名单如下:" + "".join(names)).names("Cluster") >= set(names)
    prose = "海安市竹业产业集群如东县也有分布,启东市发展医药。" + story
    assert unwrap(prose).text == prose


def test_rows_of_a_table_that_run_into_each_other() -> None:
    story = (
        "经各地推荐、专家评审和网上公示,确定一批产业集群,要求各地加大培育力度,健全协调推进机制,完善配套政策措施。" * 5
    )
    rows = "海安市产业集群名单\n序号 | 集群名称 | 所在地 |\n1 | 竹木家具产业集群 | 海安市 |\n2 | 山地农机产业集群 | 如东县 |\n"
    facts = Facts((story + "\n" + rows).replace("\n", ""))
    assert facts.relations("LOCATED_IN") >= {("竹木家具产业集群", "海安市"), ("山地农机产业集群", "如东县")}


def test_a_byline_takes_no_paragraph_with_it() -> None:
    story = (
        "海安市重点发展竹木家具、山地农机等产业,到2027年竹业产值达到300亿元。"
        + "各区县要加大培育力度,完善配套政策。" * 12
    )
    facts = Facts("海安市做强竹业2024-03-02 09:10 来源:海安日报 字号:大 中 小 " + story)
    assert facts.names("Industry") >= {"竹木家具", "山地农机"}
    assert ("竹业产值", 300.0, "亿元", 2027) in facts.targets()


@pytest.mark.parametrize("credit", ["海安市委宣传部供图", "记者 青岩 摄", "青岩/摄"])
def test_the_credit_of_a_picture_ends_a_line(credit: str) -> None:
    flowing = unwrap(f"图为海安竹业产业园的车间。 {credit}据介绍,海安市将发展竹木家具产业。\n")
    assert f"{credit}\n据介绍" in flowing.text


def test_what_was_taken_is_no_credit() -> None:
    text = "图为海安竹业产业园的车间。航拍摄影师说,园区不断扩大。\n"
    assert unwrap(text).text == text


@pytest.mark.parametrize(
    "piece",
    [
        "甲乙丙,丁戊己庚辛壬癸子丑寅卯辰巳午未\n",
        "甲,乙\n1\n",
        "— 1 —\n",
        " ",
        "来源:",
        "来源:网 打印",
        "集群海安市",
        "| 1 |",
        "。 摄",
        "关于",
        "名单1.甲园2.乙园3.丙园",
    ],
)
def test_many_lines_take_no_more_than_their_share_of_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = process_time()
    unwrap(text)
    assert process_time() - start < 3


def test_rows_whose_cells_have_run_into_each_other() -> None:
    rows = ["苏州工业园区江苏", "广州经济技术开发区广东", "上海漕河泾新兴技术开发区上海"]
    title = "2023年国家级经济技术开发区综合发展水平考核评价综合排名前30名单\n"
    facts = Facts(title + "\n\n".join(f"{number}{row}" for number, row in enumerate(rows, 1)))
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"国家级经济技术开发区"}
    assert {("苏州工业园区", "江苏"), ("广州经济技术开发区", "广东")} <= facts.relations("LOCATED_IN")
    assert {park for park, _ in facts.relations("IN_TIER")} == {
        "苏州工业园区",
        "广州经济技术开发区",
        "上海漕河泾新兴技术开发区",
    }
    for text in ("3家企业\n4家企业", "2023年新建产业园\n2024年新建产业园\n2025年新建产业园区"):
        assert parted_rows(unwrap(text)).text == text
