"""Who leads a chain or a programme, in the layouts that plans and news have; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "how", ["是竹器产业链的链长", "担任竹器产业链链长", "则是竹器产业链的“链长”", "同志任竹器产业链链长"]
)
def test_a_person_without_office_is_the_head_of_a_chain(how: str) -> None:
    facts = Facts(f"王海峰{how}。")
    assert facts.names("Person") == {"王海峰"}
    assert facts.relations("LEADS") == {("王海峰", "竹器产业链")}


@pytest.mark.parametrize("how", ["是竹器产业链的研究者", "考察竹器产业链", "关心竹器产业链链长制"])
def test_a_person_who_heads_no_chain(how: str) -> None:
    assert Facts(f"王海峰{how}。").relations("LEADS") == set()


@pytest.mark.parametrize("line", ["{chain}:{name}", "{name}(副市长)——{chain}", "1.{chain} {name}", "{name}:{chain}"])
def test_lines_below_a_heading_of_heads(line: str) -> None:
    pairs = [("竹器产业链", "王海峰"), ("茶叶产业链", "刘卫东"), ("陶瓷产业链", "陈晓明")]
    lines = "\n".join(line.format(chain=chain, name=name) for chain, name in pairs)
    facts = Facts(f"海安市重点产业链链长名单:\n{lines}\n")
    assert {(name, chain) for chain, name in pairs} <= facts.relations("LEADS")


def test_lines_below_another_heading_lead_nothing() -> None:
    facts = Facts("海安市重点产业链联系人:\n竹器产业链:王海峰\n茶叶产业链:刘卫东\n")
    assert facts.relations("LEADS") == set()


@pytest.mark.parametrize("end", ["", "。"])
def test_a_bracket_belongs_to_the_programme_before_it(end: str) -> None:
    facts = Facts(f"海安市大力实施竹器提升行动。开展招商引资攻坚行动{end}(市商务局牵头,市财政局配合)。")
    assert facts.relations("LEADS") == {("市商务局", "招商引资攻坚行动")}


def test_a_bracket_after_other_words_belongs_to_the_programme_of_its_line() -> None:
    facts = Facts("实施竹器提升行动。推动企业上云用数,扩大产能。(市工信局牵头,市财政局配合)")
    assert facts.relations("LEADS") == {("市工信局", "竹器提升行动")}


def test_who_leads_the_drafting_leads_no_field() -> None:
    facts = Facts("浙江省《关于建设竹器集群的意见》近日出台,该意见由省经信厅牵头起草。")
    assert facts.names("Industry") == set()


def test_a_quoted_office_before_a_name() -> None:
    facts = Facts("海安市竹器产业链“链长”王海峰带队赴外地招商。")
    assert facts.names("Person") == {"王海峰"}


def test_leaders_of_all_chains_lead_none_by_name() -> None:
    facts = Facts(
        "云帆智能是宜昌高端装备产业链的“链主”企业。宜昌聚焦竹器、茶叶两大集群,由市委书记张志强、市长李建国等市领导担任链长。"
    )
    assert {s for s, _ in facts.relations("LEADS")} == {"云帆智能"}


def test_a_heading_of_a_city_whose_name_has_yuan_in_it() -> None:
    facts = Facts("太原市重点产业链链长名单\n竹器产业链:王海峰\n")
    assert facts.relations("LEADS") == {("王海峰", "竹器产业链")}
