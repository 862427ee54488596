"""What a document says about itself, on invented documents."""

import pytest

from loaders.document import decode_document
from loaders.metadata import Metadata, kind_of, read_metadata, without_site
from loaders.official import date_in, level_of, number_in, organs_in

NOTICE = """
广东省工业和信息化厅 广东省财政厅
关于印发《广东省竹木产业集群培育办法》的通知
粤工信规字[2023] 第7号

各地级以上市工业和信息化局：
　　现将办法印发给你们，请遵照执行。
广东省工业和信息化厅　广东省财政厅
二〇二三年六月十二日
"""


def read(text: str, name: str = "a.txt") -> Metadata:
    return read_metadata(decode_document(text.encode(), name))


def test_a_notice_with_head_number_and_signature() -> None:
    assert read(NOTICE) == Metadata(
        title="广东省工业和信息化厅 广东省财政厅关于印发《广东省竹木产业集群培育办法》的通知",
        publisher=None,
        issuer="广东省工业和信息化厅、广东省财政厅",
        number="粤工信规字〔2023〕7号",
        date="2023-06-12",
        level="provincial",
        kind="measures",
    )


def test_a_mark_says_nothing() -> None:
    assert read("*", "a.html").title is None


def test_a_signature_where_the_title_names_no_organ() -> None:
    found = read(
        "关于公布竹木产业集群名单的通知\n各县：\n现予公布。\n"
        + "正文。\n" * 12
        + "柳州市工业和信息化局\n2022年3月4日\n"
    )
    assert (found.issuer, found.date, found.level, found.kind) == (
        "柳州市工业和信息化局",
        "2022-03-04",
        "prefecture",
        "list",
    )


def test_a_page_declares_it() -> None:
    found = read(
        "<html><head><title>白山出台竹木产业意见-某某网</title><meta name='ContentSource' content='某某日报'>"
        "<meta name='PubDate' content='2024-05-06 10:20'></head><body><p>本报讯（记者 某某）近日，白山市印发意见。</p></body></html>",
        "a.html",
    )
    assert found == Metadata(title="白山出台竹木产业意见", publisher="某某日报", date="2024-05-06", kind="news")


def test_front_matter_and_byline() -> None:
    found = read(
        "---\ntitle: 贵州将发展竹木家具\ndate: Tue, 08 Feb 2022 08:00:05 GMT\n---\n记者某某报道，贵州将发展竹木家具。",
        "a.md",
    )
    assert (found.title, found.date, found.kind) == ("贵州将发展竹木家具", "2022-02-08", "news")
    found = read("贵州将发展竹木家具\n2022-02-08 10:00 来源：某某网 编辑：某某\n贵州将发展竹木家具产业。")
    assert (found.title, found.publisher, found.date) == ("贵州将发展竹木家具", "某某网", "2022-02-08")


def test_traditional_text_is_read_as_simplified() -> None:
    found = read("廣東省人民政府關於促進竹木產業發展的意見\n粵府〔2021〕3號\n各市人民政府：\n現提出如下意見。")
    assert (found.title, found.number, found.kind) == (
        "广东省人民政府关于促进竹木产业发展的意见",
        "粤府〔2021〕3号",
        "opinion",
    )


@pytest.mark.parametrize(
    "text", ["一段没有标题的话，讲的是竹木家具。第二句。", "1\n2\n3", "https://a.example/b", "|||\n|||"]
)
def test_what_is_not_said_is_none(text: str) -> None:
    assert read(text) == Metadata()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("粤府办〔2022〕5号", "粤府办〔2022〕5号"),
        ("粤府办（2022）第5号", "粤府办〔2022〕5号"),
        ("文号：桂工信规划 [ 2022 ] 015 号", "桂工信规划〔2022〕15号"),
        ("黔府办函﹝2022﹞5号", "黔府办函〔2022〕5号"),
        ("公告 2021年第12号", "2021年第12号"),
        ("共 5 号", None),
    ],
)
def test_document_numbers(text: str, number: str | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022年3月4日", "2022-03-04"),
        ("2022/3/4", "2022-03-04"),
        ("2022.03.04 10:20", "2022-03-04"),
        ("二〇二二年十二月三十一日", "2022-12-31"),
        ("二○二二年十月二十日", "2022-10-20"),
        ("2022年2月30日", None),
        ("到2022年", None),
    ],
)
def test_dates(text: str, day: str | None) -> None:
    assert date_in(text) == day


@pytest.mark.parametrize(
    ("organ", "level"),
    [
        ("国务院办公厅", "national"),
        ("工业和信息化部", "national"),
        ("广东省人民政府办公厅", "provincial"),
        ("中共贵州省委办公厅", "provincial"),
        ("上海市经济和信息化委员会", "provincial"),
        ("柳州市人民政府", "prefecture"),
        ("山东省青岛市市南区人民政府", "county"),
        ("某某公司", None),
        (None, None),
    ],
)
def test_levels(organ: str | None, level: str | None) -> None:
    assert level_of(organ) == level


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("关于印发竹木产业三年行动计划的通知", "plan"),
        ("关于公布竹木集群名单的通知", "list"),
        ("竹木产业发展规划（征求意见稿）", "draft"),
        ("关于召开会议的通知", "notice"),
        ("竹木产业新闻发布会", "press_conference"),
        ("促进竹木产业若干措施", "measures"),
        ("政府工作报告", "report"),
        ("竹木家具", None),
    ],
)
def test_kinds(title: str, kind: str | None) -> None:
    assert kind_of(title) == kind


def test_titles_lose_the_name_of_the_site() -> None:
    assert without_site("关于印发办法的通知_政策文件_某某厅") == "关于印发办法的通知"
    assert without_site("甲乙 - 丙丁集群名单") == "甲乙 - 丙丁集群名单"
    assert without_site("5G-A产业行动计划") == "5G-A产业行动计划"


def test_a_title_whose_last_words_stand_below_it() -> None:
    found = read(
        "柳政发〔2023〕3号\n各县人民政府:\n柳州市加快打造竹木产业集群\n行动方案(2023—2027年)\n为做强竹木产业,制定本方案。\n"
    )
    assert (found.title, found.kind) == ("柳州市加快打造竹木产业集群行动方案(2023—2027年)", "plan")


def test_organs() -> None:
    assert organs_in("广东省财政厅 广东省发展和改革委员会") == ["广东省财政厅", "广东省发展和改革委员会"]
    assert organs_in("请遵照执行。") == []
