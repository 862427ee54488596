"""Words that only look like those of a list, its class or its fields; and lists that such words stand beside."""

import time

import pytest

from tests.loaders.extract.facts import Facts

FIRMS = "\n1.常州星宇机械有限公司\n2.无锡蓝湖塑料有限公司"
TABLE = "\n| 序号 | 企业名称 |\n| --- | --- |\n| 1 | 常州星宇机械有限公司 |\n| 2 | 无锡蓝湖塑料有限公司 |"


@pytest.mark.parametrize(
    ("lead", "read"),
    [
        ("根据《江苏省智能工厂评价和退出办法》,认定以下企业为省级智能工厂:", 2),
        ("经复审,剔除不合格企业后,认定以下企业为省级智能工厂:", 2),
        ("不予认定的企业3家,现认定以下企业为省级智能工厂:", 2),
        ("市局拟公示以下企业为省级智能工厂:", 2),
        ("经复审,取消以下企业省级智能工厂称号:", 0),
        ("以下企业不再符合省级智能工厂条件,现予以公告:", 0),
        ("关于暂停省级智能工厂的通报", 0),
        ("关于整改不到位的省级智能工厂的通报", 0),
    ],
)
def test_a_class_is_taken_away_only_by_the_words_that_are_of_its_firms(lead: str, read: int) -> None:
    assert len(Facts(lead + FIRMS).relations("IN_TIER")) == read


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("认定以下企业为省级智能工厂。", 2),
        ("省厅公布第二批省级单项冠军企业,2家上榜。", 2),
        ("以下企业未获认定为省级智能工厂。", 0),
        ("申报省级智能工厂须通过现场核查。以下为受处罚企业。", 0),
        ("省厅认定省级智能工厂50家。全年运行平稳。", 0),
        ("省厅认定省级智能工厂50家。参展企业如下。", 0),
    ],
)
def test_a_table_is_of_the_class_that_the_sentence_right_above_gives_to_its_rows(told: str, read: int) -> None:
    assert len(Facts(told + TABLE).relations("IN_TIER")) == read


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("撤销旧园区后,新认定2个省级特色产业集群:无锡物联网集群、常州光伏集群。", 2),
        ("撤销2个省级特色产业集群:无锡物联网集群、常州光伏集群。", 0),
        ("无锡物联网集群、常州光伏集群双双入选“领军型集群地标”。", 2),
        ("无锡物联网集群、常州光伏集群双双入选“年度十大新闻”。", 0),
        ("第一批省级智能工厂名单\n入选企业包括常州星宇机械有限公司。", 1),
        ("第一批省级智能工厂名单\n未通过的企业包括常州星宇机械有限公司。", 0),
        ("第一批省级智能工厂名单\n组织单位为常州星宇咨询有限公司。", 0),
        ("江苏省经济开发区\n无锡惠山经济开发区\n常州武进经济开发区", 2),
    ],
)
def test_a_class_is_that_of_the_clause_or_the_label_that_names_one(told: str, read: int) -> None:
    assert len(Facts(told).relations("IN_TIER")) == read


def test_blanks_are_read_in_little_time() -> None:
    start = time.perf_counter()
    Facts("重点产业\n" + " " * 1600 + "x\n集成电路\n")
    assert time.perf_counter() - start < 4


def test_the_cells_of_a_table_that_blanks_part_are_no_clauses() -> None:
    rows = "1 光伏 常州星宇机械有限公司 市工信局\n2 集成电路 无锡蓝湖塑料有限公司 市科技局"
    facts = Facts("序号 产业链 培育企业 责任单位\n" + rows)
    assert ("市工信局", "光伏产业链") in facts.relations("LEADS")


def test_the_items_of_a_label_end_where_their_numbers_do_not_rise() -> None:
    facts = Facts("无锡高新区主导产业:1.光伏:以甲为龙头;2.新材料:以乙为龙头。禁止类:1.水泥:不批;2.造纸:不批。")
    assert facts.names("Industry") == {"光伏", "新材料"}


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ("局长说:“培育光伏、新材料等‘3+4’产业,办好各类展会。”", {"光伏", "新材料"}),
        ("大力发展数据采集、人工智能、云计算等产业融于一体的数字经济。", {"数据采集", "人工智能", "云计算"}),
        ("重点发展光伏、新材料、生物医药等产业和集研发、制造于一体的园区。", {"光伏", "新材料", "生物医药"}),
        ("打造集研发、制造、物流于一体的产业园。", set()),
        ("关停印染、水泥、焦化“三高产业”,全省转型。", set()),
        ("彩电“三包”、家电“以旧换新”、手机“价格欺诈”。", set()),
        ("加强长江上游生态、中游治理、下游港口等领域合作。", {"长江上游生态", "中游治理", "下游港口"}),
    ],
)
def test_fields_are_what_a_list_promotes(told: str, fields: set[str]) -> None:
    assert Facts(told).names("Industry") == fields


def test_no_list_is_denied_or_given_up() -> None:
    assert not Facts("未形成三大产业集群:光伏,布局在无锡、常州;新材料,布局在徐州。").relations("INCLUDES")
    assert "水泥" not in Facts("去年淘汰产业包括:第一梯队:煤炭、钢铁;第二梯队:水泥。").names("Industry")
    assert "高耗能" not in Facts("以水泥、钢铁为代表的高耗能、高污染、高排放三大产业有序退出。").names("Industry")


def test_a_firm_leads_no_chain_that_it_has_left() -> None:
    facts = Facts(
        "无锡市链主企业名单\n1.无锡蓝湖塑料有限公司(已退出新材料产业链)\n2.无锡一彬有限公司(原纺织产业链)\n"
        "3.无锡二彬有限公司(无产业链)\n4.无锡三彬有限公司(新材料产业链)"
    )
    assert facts.relations("LEADS") == {("无锡三彬有限公司", "新材料产业链")}


def test_a_column_of_an_earlier_year_or_of_areas_sets_no_target() -> None:
    rows = "|\n| --- | --- | --- |\n| 无锡高新区 | 1000 | 500 |\n| 常州高新区 | 2000 | 600 |"
    assert len(Facts(f"2025年发展目标\n| 园区 | 产值(亿元) | 面积(亩) {rows}").figures()) == 2
    assert not Facts(f"2025年发展目标\n| 园区 | 2023年产值(亿元) | 面积(亩) {rows}").figures()
