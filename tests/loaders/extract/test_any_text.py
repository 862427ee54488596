"""Any text at all: nothing but facts comes back, and every one of them stands where it says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extract import extract
from loaders.extract.reading.clauses import read
from tests.loaders.extract.facts import MODEL

PHRASES = (
    "湖南省竹木产业跃升行动方案", "省工信厅", "等九大产业", "以", "为重点", "竹木家具", "、", "和", "陶瓷材料", "集群", "产业链", "到2027年",
    "力争", "30家以上", "1.2万亿元", "2-3个", "百分之", "三分之一", "省级", "专精特新“小巨人”企业", "《", "》", "“", "”", "(", ")", "印发",
    "培育", "实施", "行动", "工程", "园区", "制造业创新中心", "长沙", "柳州市", "副厅长李明", "介绍", ",", "。", ";", ":", "\n", " ", "|", "1.",
    "一是", "(一)", "等", "共", "名单", "第一批", "项目", "總投資", "產(chǎn)業(yè)", "??萍紕", "占比", "%", "左右", "以", "--", "……",
    "<p>", "</p>", "\t", "\u3000", "\ufeff", "\x00", "\U0001f600", "é", "前三", "翻番", "附件:", "# ", "[1]", "来源:", "——", "含",
    "江西省", "政府工作报告", "分别", "达到", "其中", "位于", "牵头", "链长", "公示", "有限公司", "为", "的", "将", "总投资5亿元", "二期", "县",
)  # fmt: skip


def facts_hold(text: str) -> None:
    rows = extract(text, "t.txt")
    ids = {row["id"]: row["type"] for row in rows if row["kind"] == "entity"}
    for row in rows:
        places = row["mentions"] if row["kind"] == "entity" else row["evidence"]
        assert places, row
        for place in places:
            assert text[place["start"] : place["end"]] == place["quote"] != "", row
        if row["kind"] == "entity":
            assert row["name"].strip() == row["name"] != ""
        else:
            assert row["source"] in ids and row["target"] in ids and row["source"] != row["target"]
            MODEL.check_ends(row["type"], ids[row["source"]], ids[row["target"]])


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PHRASES), max_size=60).map("".join))
def test_shuffled_words_of_the_genre(text: str) -> None:
    facts_hold(text)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_characters(text: str) -> None:
    facts_hold(text)


def test_nothing_but_marks_before_a_colon() -> None:
    facts_hold("第一批竹木产业园名单\n!!!!: ---\n1.柳州竹木产业园\n")
    facts_hold("!!!!: ---\n甲\n---\n、、、：乙、丙")
    facts_hold("(副厅长李明\t》翻番\t三分之一占比江西省县")
    facts_hold("目录,其中,国家级开发区20家,\n2018版《目录》要求,(一)规划。\n2018年版开发区审核公告目录(上海篇")
    facts_hold("业链、项目项目")
    facts_hold("序号|园区|地址\n1|柳州竹木产业园|柳北区\n2")
    facts_hold("号|区||园\n1|州市\n下|天目\n|化")
    facts_hold("3家“”")


@pytest.mark.parametrize(
    "text", ["号|企业\n|()|包", "《》等产业", "实施“”", "化市——河北名县", "序号|园区名称\n1|《》\n2|“”\n"]
)
def test_marks_name_nothing(text: str) -> None:
    facts_hold(text)


ENDLESS = {
    "no mark": "柳北化工二期",
    "commas of lists": "柳州竹木产业园、",
    "commas": "柳州竹木产业园落户柳北区,",
    "figures": "新增企业3家",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_what_has_no_end_is_cut(kind: str) -> None:
    """What is asked of all parts of a clause, or of all clauses of a sentence, must not take the square of a text."""
    text = ENDLESS[kind] * 2_000
    reading = read(text)
    assert max(sentence.end - sentence.start for sentence in reading.sentences) < 8_000
    assert max(clause.end - clause.start for sentence in reading.sentences for clause in sentence.clauses) < 3_100
    parts = [text[clause.start : clause.end] for sentence in reading.sentences for clause in sentence.clauses]
    assert sum(map(len, parts)) >= len(text) - len(parts), "only the marks between clauses are left out"
    facts_hold(text)


@pytest.mark.parametrize(
    "text",
    [
        "苏州3家(、)。",
        "总投资10亿元的凯博科技年产10GW单晶硅棒、、组件项目。",
        "会同县发展机器人产业。县发改局",
        "甲、乙" + "成为" * 30 + "x三大支柱产业",
        "关于公布2024年度" + "拟新" * 28 + "甲企业名单的通知\n一、甲\n二、乙",
        "万亿" * 30,
        "甲市统计。\n" + " " * 2_000 + "机器人产业发展壮大。",
    ],
)
def test_what_broke_or_hung_once_is_read(text: str) -> None:
    facts_hold(text)


@pytest.mark.parametrize(
    "text",
    [
        "省工信厅" + "今日" * 28 + "好。",
        "".join(
            f"省级开发区(共3个)\n{one}高新区、{one}经开区居第一。\n" for one in map(chr, range(0x4E00, 0x4E00 + 400))
        ),
    ],
)
def test_what_once_took_time_without_end(text: str) -> None:
    extract(text, "doc.txt")


def test_marks_of_titles_around_nothing() -> None:
    facts_hold("《《《《 》单位研")


def test_fields_in_turn_that_are_not_told() -> None:
    facts_hold("昆山经济开发区，主导产业分别为")


def test_a_list_of_nothing_that_can_be_a_field() -> None:
    facts_hold("比重在73.…")


@pytest.mark.parametrize(
    "text",
    [
        "苏州市有氢能、轴承、机器人" + "一大也" * 17 + "产" * 14 + "。",
        "苏州市" + "近几年" * 40 + "主攻氢能。",
        "苏州市" + "也" * 8_000 + "主攻氢能。",
        "苏州工业园区" + "迈向国家级集群," * 2_000,
        "园区\t产业\n" + "".join(f"{chr(0x4E00 + n)}{chr(0x5E00 + n)}经开区\t氢能\n" for n in range(2_000)),
    ],
)
def test_what_took_time_without_end_in_a_later_round(text: str) -> None:
    extract(text, "doc.txt")


@pytest.mark.parametrize("text", ["1.…产业链", "苏州市规划。1.……产业链(含)。"])
def test_a_list_of_chains_without_any(text: str) -> None:
    assert not [row for row in extract(text, "doc.txt") if row.get("type") == "INCLUDES"]


def test_a_number_in_what_another_counts_and_a_field_that_is_cut_away_have_their_words() -> None:
    text = "培育打造10个主营业务收入增量超千亿元的重点业务收入增量超千亿元的重点园区、50个增量超百亿元的专业园執区;"
    for row in extract(text, "doc.txt"):
        for mention in row.get("mentions", row.get("evidence", [])):
            assert mention["quote"] == text[mention["start"] : mention["end"]] != ""


def test_a_text_that_ends_with_what_was_once() -> None:
    for text in ("海安市重点发展新材料产业。过去", "在过去", "海安市过去"):
        assert isinstance(extract(text, "doc.txt"), list)


def test_an_item_that_is_nothing_but_a_head_has_a_name() -> None:
    text = "深圳市规划\n三大未来产业:1.合成生物。重点发展菌株。2.区块链。突破底层技术。3.产业集群。"
    assert all(row["name"] for row in extract(text, "doc") if row["kind"] == "entity")


def test_a_count_of_nothing_has_no_items() -> None:
    facts_hold("苏州市发布\n2024-05-11 18:00 个重点方向:一是加快补齐短板;二是持续优化服务;三是着力强")
