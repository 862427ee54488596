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
