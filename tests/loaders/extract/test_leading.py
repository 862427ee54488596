"""Who leads which chain, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "led"),
    [
        (
            "数控机床链由市长王明远任链长，市工信局牵头。",
            {("王明远", "数控机床产业链"), ("市工信局", "数控机床产业链")},
        ),
        ("副省长王明远联系新材料和航空装备两条链。", {("王明远", "新材料产业链"), ("王明远", "航空装备产业链")}),
        ("省长王明远兼任氢能、储能产业链链长。", {("王明远", "氢能产业链"), ("王明远", "储能产业链")}),
        ("昆明牵头生物医药、先进计算。", {("昆明", "生物医药"), ("昆明", "先进计算")}),
        ("市科技局、市财政局联合实施“登高”行动。", {("市科技局", "登高行动"), ("市财政局", "登高行动")}),
        ("市长王明远任纺织产业链链长，云帆集团为链主。", {("王明远", "纺织产业链"), ("云帆集团", "纺织产业链")}),
        ("市科技局牵头作用明显。", set()),
        ("市长王明远为企业服务。", set()),
    ],
)
def test_persons_organs_places_and_firms_lead(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


def test_labels_say_who_leads_the_chain_before_them() -> None:
    facts = Facts("氢能产业链。链长：王明远（副市长）；牵头部门：市工信局；链主企业：云帆股份、北岭。")
    leaders = {"王明远", "市工信局", "云帆股份", "北岭"}
    assert facts.relations("LEADS") == {(leader, "氢能产业链") for leader in leaders}
    assert facts.relations("IN_TIER") == {("云帆股份", "链主企业"), ("北岭", "链主企业")}


def test_enumerated_persons_lead_one_each() -> None:
    facts = Facts("市领导王明远、李国强分别担任氢能、储能产业链链长。由市领导任链长。")
    assert facts.names("Person") == {"王明远", "李国强"}
    assert facts.relations("LEADS") == {("王明远", "氢能产业链"), ("李国强", "储能产业链")}
