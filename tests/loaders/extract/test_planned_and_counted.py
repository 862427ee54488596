"""Parks that are planned, sides of waters, what is counted, and chains by who leads each of them; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "枣庄市重构园区管理体制。",
        "枣庄市统筹规划产业园区建设范围。",
        "枣庄市科学规划产业园区。",
        "枣庄市合理规划工业园区布局。",
    ],
)
def test_how_parks_are_planned_names_none(text: str) -> None:
    assert Facts(text).names("Park") == set()


def test_a_park_that_is_planned_has_its_name_without_that() -> None:
    facts = Facts("枣庄市高标准规划电子信息产业园,规划建设峄城循环产业园,建设规划设计产业园。")
    assert facts.names("Park") == {"电子信息产业园", "峄城循环产业园", "规划设计产业园"}


@pytest.mark.parametrize("text", ["整合汤河北部产业园。", "布局渤海南部海上风电基地。"])
def test_the_side_of_a_water_is_no_province(text: str) -> None:
    assert Facts(text).names("Place") == set()


def test_a_province_before_a_verb_or_a_part_of_it_is_one() -> None:
    assert Facts("河北部署数字产业,江西部分地区发展钢铁。").names("Place") == {"河北", "江西"}


def test_counted_parks_of_what_gathers_are_no_group() -> None:
    facts = Facts("到2026年,枣庄市打造10个左右人工智能产业集聚与赋能应用特色园区。")
    assert facts.names("IndustryGroup") == set()


def test_the_size_of_a_park_that_serves_is_no_aim() -> None:
    assert Facts("以10平方公里的国家海洋生物园为载体,打造海洋生物高地。").figures() == []
    built = Facts("枣庄市规划\n到2025年,园区建成面积达到20平方公里。")
    assert {row["properties"]["value"] for row in built.figures()} == {20.0}


@pytest.mark.parametrize("name", ["产业创新提升行动", "产业发展提升行动", "特色产业提升行动"])
def test_actions_named_by_industry(name: str) -> None:
    assert Facts(f"枣庄市实施{name}。").names("Programme") == {name}


@pytest.mark.parametrize("text", ["枣庄市实施产业创新行动。", "枣庄市谋划一批产业工程。"])
def test_actions_with_nothing_but_general_words_are_none(text: str) -> None:
    assert Facts(text).names("Programme") == set()


def test_shares_per_thousand() -> None:
    facts = Facts("枣庄市规划\n到2025年,短板材料比重下降到1‰以下,研发强度达到25‰。")
    assert {(row["properties"]["value"], row["properties"]["unit"]) for row in facts.figures()} == {
        (1.0, "‰"),
        (25.0, "‰"),
    }


def test_chains_of_money_and_data_are_no_chains() -> None:
    facts = Facts("枣庄市强化产业链、价值链、创新链、金融链、信息链融合,发展光伏链、锂电链。")
    assert facts.names("Chain") == {"光伏产业链", "锂电产业链"}


def test_fields_that_a_sort_of_industry_is_said_to_have() -> None:
    facts = Facts("枣庄市优势产业有新能源,未来产业有低空经济。")
    assert facts.relations("FOCUSES_ON") == {("枣庄市", "新能源"), ("枣庄市", "低空经济")}
    assert Facts("枣庄市支柱产业有望突破,特色产业有力发展。").names("Industry") == set()


def test_functions_are_no_fields() -> None:
    assert Facts("枣庄市布局生产、加工、研发、示范、旅游等功能板块。").names("Industry") == set()
    assert Facts("枣庄市布局锂电、光伏等板块。").names("Industry") == {"锂电", "光伏"}


def test_sorts_of_firms_set_no_aim() -> None:
    facts = Facts(
        "福州市龙头企业方案\n1.超大型龙头企业:年营业收入达1000亿元(含)以上的企业(集团);2.大型龙头企业:年营业收入达100亿元以上的企业。\n"
        "到2025年,力争培育300亿—1000亿元企业8家。鼓励龙头企业上市发债。"
    )
    assert [(row["name"], row["properties"]["value"]) for row in facts.figures()] == [("300亿—1000亿元企业", 8.0)]
    assert facts.names("EnterpriseTier") == {"300亿—1000亿元企业"}
    assert facts.names("Organisation") == set()


def test_fields_by_the_firm_that_leads_each() -> None:
    facts = Facts("枣庄市培育以牧源为链主的肉食品加工、以龙诚为链主的特种钢、以中光仪为链主的数字光电等优势产业。")
    assert facts.names("Organisation") == {"牧源", "龙诚", "中光仪"}
    assert facts.relations("LEADS") == {("牧源", "肉食品加工"), ("龙诚", "特种钢"), ("中光仪", "数字光电")}


def test_programmes_that_another_consists_of() -> None:
    facts = Facts("枣庄市实施以“食品产业倍增计划”和“锂电产业培育工程”为主要内容的“工业振兴工程”。")
    assert facts.relations("PART_OF") == {("食品产业倍增计划", "工业振兴工程"), ("锂电产业培育工程", "工业振兴工程")}
    beside = Facts("枣庄市以“食品产业倍增计划”为抓手,实施“工业振兴工程”。")
    assert beside.relations("PART_OF") == set()
