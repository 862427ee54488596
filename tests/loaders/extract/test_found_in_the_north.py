"""Parks by their area, lists that a count closes, groups in marks, papers of a committee, and words that name nothing; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "松川市规划建设了云岭产业基地,其中30平方公里白石加工园,重点发展轴承。",
        "松川市扩区。20平方公里的白石加工园重点发展轴承。",
        "松川市扩区。占地5000亩的白石加工园,重点发展轴承。",
        "松川市建设白石加工园,重点发展轴承。",
        "松川市将加快打造白石加工园,布局轴承。",
        "新建30平方公里白石加工园,主攻轴承。",
    ],
)
def test_a_park_told_with_its_area_or_as_being_built_is_for_what_is_told_next(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("COVERS") == {("白石加工园", "轴承")}
    assert not {pair for pair in facts.relations("FOCUSES_ON") if pair[1] == "轴承"}


@pytest.mark.parametrize(
    "text",
    [
        "松川市支持白石加工园申报国家级园区,重点发展轴承。",
        "松川市没有建设白石加工园,重点发展轴承。",
        "松川市现有白石加工园,该市重点发展轴承。",
    ],
)
def test_a_park_that_is_not_built_there_is_not_for_it(text: str) -> None:
    assert ("白石加工园", "轴承") not in Facts(text).relations("COVERS")


def members(text: str) -> set[str]:
    return {member for _, member in Facts(text).relations("INCLUDES")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云岭县将形成乳业、纺织和皮革、机械制造和电子信息五大产业。", {"乳业", "纺织", "皮革", "机械制造", "电子信息"}),
        ("云岭县将形成乳业、纺织和皮革、机械制造和电子信息三大产业。", {"乳业", "纺织和皮革", "机械制造和电子信息"}),
        ("云岭县抓建设、抓改革、抓开放、抓发展。全县重点发展纺织,皮革,机械三大产业。", {"纺织", "皮革", "机械"}),
        ("云岭县抓建设、抓改革、抓开放、抓发展。项目围绕乳品产业,食品产业,电子信息技术三大主导产业展开。", {"乳品产业", "食品产业", "电子信息技术"}),
        ("云岭县抓建设、抓改革、抓开放、抓发展。全县经济回暖,工业增长,三大产业向好。", set()),
        ("云岭县抓建设、抓改革、抓开放、抓发展。全县转型升级,做强纺织,壮大三大产业。", set()),
    ],
)  # fmt: skip
def test_a_count_says_where_the_members_of_a_list_part(text: str, expected: set[str]) -> None:
    assert members(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "海宁市重点发展新能源、新材料、新医药等“六新产业”。",
        "海宁市以新能源、新材料、新医药等“六新产业”发展为方向,推动振兴。",
    ],
)
def test_a_list_left_open_is_closed_by_the_name_of_its_group_in_marks(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("INCLUDES") == {("六新产业", name) for name in ("新能源", "新材料", "新医药")}
    assert ("海宁市", "六新产业") in facts.relations("FOCUSES_ON")


def test_the_name_of_a_park_in_marks_is_no_group() -> None:
    assert Facts("云岭县建设新能源、新材料等“六新产业”园。").names("IndustryGroup") == set()


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("《云岭县工业计划》提出,到2027年,第二产业占GDP比重达到1/3以上。", 0.3333, ">="),
        ("《云岭县工业计划》提出,到2027年,铝产业产值占全市1/3以上。", 0.3333, ">="),
        ("《云岭县工业计划》提出,到2027年,新能源产业产值占全市的1/4。", 0.25, "="),
    ],
)
def test_a_share_is_written_as_a_fraction(text: str, value: float, comparator: str) -> None:
    [figure] = Facts(text).figures()
    assert (figure["properties"]["value"], figure["properties"]["comparator"]) == (value, comparator)
    assert figure["properties"]["kind"] == "target"


def test_a_date_is_no_fraction() -> None:
    assert Facts("云岭县工业推进会将于2/3召开,会期共1/2天。").figures() == []


def test_finance_is_a_field_beside_others() -> None:
    facts = Facts("云岭县重点发展金融、物流等现代服务业。")
    assert facts.relations("INCLUDES") == {("现代服务业", "金融"), ("现代服务业", "物流")}


@pytest.mark.parametrize(
    "text",
    [
        "云岭县加强财政、金融等政策支持。",
        "云岭县强化金融、土地等要素保障。",
        "云岭县推动科技、产业、金融良性循环。",
        "云岭县深化教育、医疗、金融等领域改革。",
        "云岭县推进能源、水务等行业监管。",
        "产业集群是产业集约化、规模化发展的重要抓手。",
    ],
)
def test_what_is_only_reformed_or_a_manner_is_no_field(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Industry") | facts.names("IndustryGroup") | facts.names("Cluster")


@pytest.mark.parametrize(
    "text",
    [
        "海宁市以软件和信息技术服务业为主导。",
        "海宁市以信息传输、软件和信息技术服务业为主。",
        "云岭县重点发展机械、软件和信息技术服务业等产业。",
    ],
)
def test_software_and_its_services_are_one_field(text: str) -> None:
    fields = Facts(text).names("Industry")
    assert "软件和信息技术服务业" in fields and "软件" not in fields


def test_the_proposal_for_a_plan_is_what_the_text_is_about() -> None:
    name = "中共松川市委关于制定松川市国民经济和社会发展第十五个五年规划的建议"
    facts = Facts(f"《{name}》发布。其中提到,做强新能源产业。")
    assert facts.relations("FOCUSES_ON") == {(name, "新能源产业")}


def test_other_proposals_are_not() -> None:
    facts = Facts("海宁市答复《关于发展皮革产业的建议》。全市重点发展皮革产业。")
    assert facts.relations("FOCUSES_ON") == {("海宁市", "皮革产业")}


def test_a_paper_that_the_page_is_from_is_not_its_place() -> None:
    facts = Facts("昌平加速打造科创廊道\n北京晚报· 2025-08-19 16:43\n先进能源产业聚焦氢能、储能等赛道。")
    assert {source for source, _ in facts.relations("FOCUSES_ON")} == {"昌平"}


def test_a_chain_that_places_share_is_called_by_none_of_them() -> None:
    facts = Facts("支持海宁市、桐乡市皮革产业链做大做强。")
    assert facts.names("Chain") == {"皮革产业链"}
    assert facts.names("Place") == {"海宁市", "桐乡市"}
    assert "海宁市皮革产业链" in Facts("嘉兴市聚焦光伏产业链和海宁市皮革产业链。").names("Chain")


def test_a_zone_for_trade_with_a_country_keeps_its_first_word() -> None:
    facts = Facts("云岭县建设对日进出口加工基地、对俄合作示范区。")
    assert facts.names("Park") == {"对日进出口加工基地", "对俄合作示范区"}


def test_a_zone_that_builds_up_clusters_does_not_become_one() -> None:
    assert Facts("云岭高新区进一步培育壮大主导产业集群。").relations("ADVANCES_TO") == set()
    risen = Facts("云岭皮革产业集群壮大为世界级产业集群。").relations("ADVANCES_TO")
    assert risen == {("云岭皮革产业集群", "世界级产业集群")}


@pytest.mark.parametrize(
    "text",
    [
        "重组后的工厂,已具年产700万吨钢的生产能力。",
        "松川市开展合作,其中先期投资将在云岭菱镁基地建设加工企业。",
        "营业收入突破300亿元,跻身全省民营企业百强榜首。",
        "明确由市委主要领导高位统筹推进。",
    ],
)
def test_words_where_a_firm_or_a_person_could_stand_are_none(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation") == facts.names("Person") == set()


def test_persons_are_still_named() -> None:
    assert Facts("市委书记王建国强调,市长李高远统筹推进。").names("Person") == {"王建国", "李高远"}


def test_the_end_of_a_phrase_belongs_to_no_field() -> None:
    facts = Facts("云岭县在发展新能源汽车、光电信息、生命健康产业上具有悠久的历史。")
    assert facts.names("Industry") == {"新能源汽车", "光电信息", "生命健康产业"}


def test_works_begun_on_a_day_are_reached_in_a_year_of_plans() -> None:
    figures = Facts("2022年,云岭县计划开工项目496个。4月7日,集中开工重点项目290个。").figures()
    kinds = {figure["properties"]["value"]: figure["properties"]["kind"] for figure in figures}
    assert kinds == {496.0: "target", 290.0: "achieved"}
    [ahead] = Facts("到2027年,云岭县集中开工项目100个。").figures()
    assert ahead["properties"]["kind"] == "target"


def test_the_heads_of_organs_take_the_lead_each_of_its_own() -> None:
    facts = Facts("对光伏、储能、皮革3条产业链,分别由市政府、市人大、市政协主要领导包保推进。")
    chains = {"市政府": "光伏产业链", "市人大": "储能产业链", "市政协": "皮革产业链"}
    assert facts.relations("LEADS") == set(chains.items())
    assert Facts("光伏产业链由市政府主要领导牵头推进。").relations("LEADS") == {("市政府", "光伏产业链")}
    assert Facts("光伏、储能产业链分别由市政府、市人大调研了解。").relations("LEADS") == set()


def test_each_zone_of_a_row_is_of_the_class_counted_behind_it() -> None:
    facts = Facts(
        "松川市现有白石新区1个国家级经济技术开发区、云岭新区1个国家级高新技术产业开发区、丹坪开发区1个省级开发区。"
    )
    assert facts.relations("IN_TIER") == {
        ("白石新区", "国家级经济技术开发区"),
        ("云岭新区", "国家级高新技术产业开发区"),
        ("丹坪开发区", "省级开发区"),
    }
    assert Facts("松川市将新增丹坪开发区1个省级开发区。").relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "text", ["云岭县推动光伏、储能、氢能等产业延伸产业链。", "云岭县推进光伏、储能、氢能等领域改革创新。"]
)
def test_fields_whose_chains_grow_or_that_are_renewed_are_promoted(text: str) -> None:
    assert Facts(text).names("Industry") == {"光伏", "储能", "氢能"}
