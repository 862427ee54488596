"""Firms of a published list that news tells by place, on invented sentences."""

from tests.loaders.extract.test_extract import Facts


def test_firms_by_place_are_in_the_class_of_the_list() -> None:
    facts = Facts(
        "第三批制造业单项冠军企业名单公布,我省5家企业入选。按地区看,甲湾市2家:霖沣科技、骐越重工;青河市1家,是皓渊制药。"
    )
    tier = next(iter(facts.names("EnterpriseTier")))
    assert {(firm, tier) for firm in ("霖沣科技", "骐越重工", "皓渊制药")} <= facts.relations("IN_TIER")


def test_firms_that_are_only_supported_are_in_no_list() -> None:
    facts = Facts("第三批制造业单项冠军企业名单公布。全市引进霖沣科技、骐越重工,加快发展。")
    assert facts.relations("IN_TIER") == set()


def test_a_place_after_any_bullet() -> None:
    facts = Facts("重庆市各区县晒单,重庆市工业增长8%。\n▲永川区:霖沣科技、骐越重工满产。")
    assert {("霖沣科技", "永川区"), ("骐越重工", "永川区")} <= facts.relations("LOCATED_IN")


def test_firms_whose_next_words_say_that_they_are_in_the_list() -> None:
    facts = Facts("每条链至少配一家链主,霖沣、骐越光电、皓岚都在名单里。")
    assert facts.relations("IN_TIER") == {(firm, "链主") for firm in ("霖沣", "骐越光电", "皓岚")}


def test_a_count_before_a_bracket_takes_the_class_of_the_list() -> None:
    for count in ("3家", "三家"):
        facts = Facts(f"第三批国家级专精特新“小巨人”企业名单公布。苏州{count}(凯博智能、誉衡阀门、晶科电缆)。")
        assert len(facts.relations("IN_TIER")) == 3
