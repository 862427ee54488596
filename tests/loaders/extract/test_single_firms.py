"""Firms that stand alone in running text, on invented sentences."""

from tests.loaders.extract.test_extract import Facts


def test_a_firm_is_known_by_what_it_does() -> None:
    facts = Facts("红河州的滇南铜业产值增长30%。走进明远重工的车间,工人正在忙碌。")
    assert {"滇南铜业", "明远重工"} <= facts.names("Organisation")
    assert ("滇南铜业", "红河州") in facts.relations("LOCATED_IN")


def test_a_field_is_no_firm() -> None:
    facts = Facts("云南新材料产值增长5%,装备制造实现产值30亿元,绿色能源投资加快。")
    assert facts.names("Organisation") == set()


def test_a_coined_name_with_a_tail_is_a_firm_anywhere() -> None:
    facts = Facts("氢能环节看霖沣能源。青河县现有皓渊制药一座工厂,再看光伏,再到石化。")
    assert facts.names("Organisation") == {"霖沣能源", "皓渊制药"}


def test_a_place_before_a_tail_that_only_firms_have() -> None:
    facts = Facts("洛阳重机扩建厂房,株洲国投参股,云南铝业产值增长5%。")
    assert {"洛阳重机", "株洲国投"} <= facts.names("Organisation") and "云南铝业" not in facts.names("Organisation")


def test_a_name_behind_a_verb_is_not_cut_by_the_word_that_runs_over_both() -> None:
    assert Facts("1958年,江油市建成长城钢厂。").names("Organisation") == {"长城钢厂"}
