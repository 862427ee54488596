"""What moves on to a class, and what is in one, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "advances"),
    [
        ("推动智能装备、精细化工向千亿级集群迈进。", {("智能装备", "千亿级集群"), ("精细化工", "千亿级集群")}),
        ("把赣州稀土集群、南昌航空产业集群一道往世界级先进制造业集群上推。",
         {("赣州稀土集群", "世界级先进制造业集群"), ("南昌航空产业集群", "世界级先进制造业集群")}),
        ("赣州稀土产业集群产值突破千亿元,努力晋升世界级。", {("赣州稀土产业集群", "世界级集群")}),
        ("赣州经开区扩区提质,争创国家级高新技术产业开发区。", {("赣州经开区", "国家级高新技术产业开发区")}),
        ("智能装备产值增长,形成千亿级集群。", set()),
    ],
)  # fmt: skip
def test_what_moves_on_to_a_class(text: str, advances: set[tuple[str, str]]) -> None:
    assert Facts("江西省推进建设。" + text).relations("ADVANCES_TO") == advances


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("去年入选国家先进制造业集群的赣州稀土集群扩产。", {("赣州稀土集群", "国家先进制造业集群")}),
        ("培育国家先进制造业集群——赣州稀土集群。", {("赣州稀土集群", "国家先进制造业集群")}),
        ("赣州稀土集群是全国首批省级特色产业集群。", {("赣州稀土集群", "省级特色产业集群")}),
        ("培育国家先进制造业集群,赣州稀土集群扩产。", set()),
    ],
)  # fmt: skip
def test_what_is_in_a_class(text: str, tiers: set[tuple[str, str]]) -> None:
    assert Facts("江西省推进建设。" + text).relations("IN_TIER") == tiers
