"""Persons that settle, places that also have one, fields that are done with: what only looks like a fact."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "words", ["王磊从深圳来到海安创业。", "赵磊扎根海安20年。", "张翔落户海安高新区。", "陈晨签署合作协议。"]
)
def test_persons_that_settle_are_no_firms(words: str) -> None:
    assert Facts(words).names("Organisation") == set()


@pytest.mark.parametrize(
    "words", ["没有从深圳搬迁到海安高新区", "拟从启东经开区迁至海安高新区", "把展会搬到海安高新区"]
)
def test_what_has_not_moved_lies_nowhere_else(words: str) -> None:
    assert not any(
        firm == "云帆科技有限公司" for firm, _ in Facts(f"云帆科技有限公司{words}。").relations("LOCATED_IN")
    )


def test_another_place_has_one_of_its_own() -> None:
    facts = Facts("海安市储能创新中心揭牌。启东市将建设储能创新中心,与海安错位发展。")
    assert ("海安市储能创新中心", "启东市") not in facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "words",
    [
        "以钢铁为主导产业的时代已经过去。",
        "企业通过补强生物医药产业链实现增收。",
        "曾经重点发展钢铁、水泥的老城区转型。",
    ],
)
def test_fields_that_a_place_does_not_promote(words: str) -> None:
    assert Facts(f"海安市工业提速\n{words}").relations("FOCUSES_ON") == set()


def test_a_plan_looks_ahead_though_it_names_what_was() -> None:
    facts = Facts("海安市先进制造业发展行动方案\n一、重点任务\n针对近年来产业链短板,做大做强新能源、新材料两大产业。")
    assert {source for source, _ in facts.relations("FOCUSES_ON")} == {"海安市先进制造业发展行动方案"}


@pytest.mark.parametrize("how", ["推荐列入", "申请认定为", "力争经过三到五年的不懈努力和持续投入最终被认定为"])
def test_a_class_that_is_still_asked_for(how: str) -> None:
    assert Facts(f"海安市新材料产业集群{how}省级特色产业集群。").relations("IN_TIER") == set()


def test_a_park_of_a_level_keeps_its_place() -> None:
    assert "德州省级化工园区" in Facts("德州省级化工园区通过认定。").names("Park")


def test_what_a_quotation_doubts_is_none() -> None:
    assert Facts("没有“海安市储能创新中心”这样的平台。").names("Platform") == set()
