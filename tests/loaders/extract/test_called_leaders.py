"""Firms that news calls the leaders of chains, and what they lead besides."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs

_OPENS = "青川县推进制造业发展。"
_CHAIN = "铸造产业链"


def _led(text: str) -> Pairs:
    return Facts(_OPENS + text).relations("LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "作为全省铸造产业链的链主,霖沣重工与骐越动力签约。",
        "铸造产业链的链主霖沣重工与骐越动力签约。",
        "铸造产业链有10家企业,链主的位子给了霖沣重工。",
        "铸造产业链有10家企业,链主这副担子落在了霖沣重工肩上。",
        "霖沣重工销量居首,省里早些时候明确由它担任铸造产业链链主。",
        "霖沣重工销量居首,被市里确定为铸造产业链链主。",
        "霖沣重工销量居首,县里把铸造产业链链主的位子交给了它。",
        "把霖沣重工列为铸造产业链链主企业。",
    ],
)
def test_a_firm_is_called_the_leader_of_a_chain(text: str) -> None:
    facts = Facts(_OPENS + text)
    assert facts.relations("LEADS") == {("霖沣重工", _CHAIN)}
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"霖沣重工"}


@pytest.mark.parametrize("text", ["扛起铸造产业链链主的担子。", "牵头的铸造产业链又添4个补链项目。"])
def test_a_firm_leads_without_the_title(text: str) -> None:
    assert _led("霖沣重工" + text) == {("霖沣重工", _CHAIN)}


@pytest.mark.parametrize(
    "text",
    [
        "霖沣重工有望成为铸造产业链链主。",
        "霖沣重工想当铸造产业链的链主。",
        "霖沣重工不再担任铸造产业链链主。",
        "县里原定由霖沣重工担任铸造产业链链主。",
        "铸造产业链缺一个链主,霖沣重工还不够格。",
        "霖沣重工来了,县里拟由它担任铸造产业链链主。",
    ],
)
def test_who_only_may_lead_does_not(text: str) -> None:
    facts = Facts(_OPENS + text)
    assert facts.relations("LEADS") == facts.relations("IN_TIER") == set()


def test_each_firm_leads_its_own_chain() -> None:
    text = "霖沣重工被确定为铸造产业链链主企业、骐越机电被确定为轴承产业链链主企业。"
    assert _led(text) == {("霖沣重工", _CHAIN), ("骐越机电", "轴承产业链")}
    text = "把霖沣汽轮机、骐越电机列为铸造产业链链主企业。"
    assert _led(text) == {("霖沣汽轮机", _CHAIN), ("骐越电机", _CHAIN)}


@pytest.mark.parametrize(
    "text",
    [
        "由霖沣重工牵头组建铸造产业链联合体。",
        "由霖沣重工牵头,骐越机电、皓岚股份等12家企业组建铸造产业链联合体。",
    ],
)
def test_a_union_of_a_chain_is_no_chain(text: str) -> None:
    facts = Facts(_OPENS + text)
    assert facts.relations("LEADS") == {("霖沣重工", "铸造产业链联合体")}
    assert facts.names("Platform") == {"铸造产业链联合体"} and not facts.names("Chain")


def test_the_leader_leads_a_union_too() -> None:
    text = "霖沣重工担任铸造产业链链主,并牵头组建铸造创新联合体。"
    assert _led(text) == {("霖沣重工", _CHAIN), ("霖沣重工", "铸造创新联合体")}
    assert _led("县里计划由霖沣重工牵头组建铸造创新联合体。") == set()
