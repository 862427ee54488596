"""Characters that take no room or stand for others: what is read, and that each quote is the slice of the raw text."""

import pytest

from loaders.extract import extract
from loaders.extract.content import repaired_content
from loaders.stand_ins import stand_ins

CLEAN = "白川市打造新能源汽车产业集群，大力发展动力电池、电机电控。"


def told(raw: str) -> set[tuple[str, str]]:
    """Type and name of what a text names."""
    return {(row["type"], row["name"]) for row in extract(raw, "d") if row["kind"] == "entity"}


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("动\u200b力电\u200c池\ufeff", "动力电池"),
        ("有\u00ad色金属", "有色金属"),
        ("⼈⼯智能、⻋联网、⻰头企业", "人工智能、车联网、龙头企业"),
        ("新能源\r\n新材料", "新能源\n新材料"),
        ("一\r二", "一\r二"),
    ],
)
def test_what_is_read(raw: str, read: str) -> None:
    assert repaired_content(raw, ()).text == read


def test_usual_text_has_none() -> None:
    assert stand_ins(CLEAN + "株洲·轨道交通 “415X” 3.5% ①—②") == []


@pytest.mark.parametrize(
    "damaged",
    [
        "\u200b".join(CLEAN),
        CLEAN.replace("力", "⼒").replace("车", "⻋"),
        CLEAN.replace("，", "，\r\n").replace("。", "。\r\n"),
    ],
)
def test_the_same_is_found_and_quoted_as_it_stands(damaged: str) -> None:
    assert told(damaged) == told(CLEAN)
    for row in extract(damaged, "d"):
        for place in row["mentions" if row["kind"] == "entity" else "evidence"]:
            assert damaged[place["start"] : place["end"]] == place["quote"]


def test_a_part_in_traditional_script_is_read() -> None:
    menu = "首页 新闻中心 政务公开 互动交流 数据发布 办事服务 专题专栏 机构设置\n"
    found = told(menu + "白川市打造新能源汽車產業集群，並發展電機電控產業鏈。")
    assert {("Cluster", "新能源汽车产业集群"), ("Chain", "电机电控产业链")} <= found


def test_names_in_traditional_script_leave_a_text_as_it_is() -> None:
    text = "白川市龍騰集团与華昇公司签约。"
    assert repaired_content(text, ()).text == text
