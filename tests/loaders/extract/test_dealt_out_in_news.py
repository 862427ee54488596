"""What news deals out: leaders each to its own field, classes link by link, the field of a plan to its places."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "led"),
    [
        (
            "安庆市围绕汽车零部件、化工新材料、高端装备三大千亿产业,每个产业由一名市领导联系,霖沣科技、骐越股份、皓岚新材分别为链主;到2027年营收过千亿元。",
            {("霖沣科技", "汽车零部件"), ("骐越股份", "化工新材料"), ("皓岚新材", "高端装备")},
        ),
        (
            "安庆市今年确定两条重点产业链:汽车零部件、化工新材料,链主企业分别是霖沣科技、骐越股份。",
            {("霖沣科技", "汽车零部件产业链"), ("骐越股份", "化工新材料产业链")},
        ),
        (
            "安庆市做强汽车零部件、高端装备产业,市经信局、市科技局分别为牵头单位。",
            {("市经信局", "汽车零部件"), ("市科技局", "高端装备产业")},
        ),
        (
            "安庆市确定了汽车零部件、医药健康两大产业,副市长王建军、市政协副主席李国华分别任链长。",
            {("王建军", "汽车零部件"), ("李国华", "医药健康")},
        ),
        ("安庆市做强汽车零部件、高端装备产业,霖沣科技、骐越股份力争分别成为链主。", set()),
        ("安庆市做强汽车零部件、高端装备、化工三大产业,霖沣科技、骐越股份分别为链主企业。", set()),
    ],
)
def test_those_that_a_clause_begins_with_lead_what_was_enumerated(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


def test_each_link_has_its_firm() -> None:
    facts = Facts(
        "霖沣科技、骐越股份、皓岚新材投产。安庆市按环节遴选“链主”企业,原料环节由霖沣科技担任,加工环节交给了骐越股份,回收端是皓岚新材。"
    )
    assert facts.relations("IN_TIER") == {(firm, "链主企业") for firm in ("霖沣科技", "骐越股份", "皓岚新材")}


def test_links_that_are_still_to_be_dealt_out_have_none() -> None:
    text = "霖沣科技、骐越股份投产。安庆市拟在各环节选定链主企业,上游端是霖沣科技,加工端是骐越股份。"
    assert not Facts(text).relations("IN_TIER")


def test_who_chooses_for_each_chain_is_no_firm() -> None:
    facts = Facts("省里为每条产业链选定一家“链主”企业,汽车零部件链是霖沣科技。")
    assert facts.relations("IN_TIER") == {("霖沣科技", "链主企业")}
    assert facts.relations("LEADS") == {("霖沣科技", "汽车零部件产业链")}


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("霖沣年产5万吨硅碳负极材料项目落户襄城县,县委书记孙毅任专班组长。", {"孙毅"}),
        ("骐越年产3万吨铜箔项目3月开工。安庆市将其列为一号工程,副市长王建军担任项目指挥部总指挥。", {"王建军"}),
        ("骐越年产3万吨铜箔项目3月开工。县长王建军任县安委会主任。", set()),
        ("骐越年产3万吨铜箔项目3月开工。安庆市成立领导小组,副市长李国华任组长。", set()),
    ],
)
def test_who_heads_the_works_of_a_project_leads_it(text: str, led: set[str]) -> None:
    assert {leader for leader, _ in Facts(text).relations("LEADS")} == led


_OLD, _NEW = "安庆市绿色包装产业发展规划", "安庆市绿色包装产业高质量发展行动方案"


@pytest.mark.parametrize(
    ("text", "succeeds"),
    [
        (f"2014年安庆市政府就出过《{_OLD}》,今年又以新版的《{_NEW}》取而代之。", {(_NEW, _OLD)}),
        (f"2019年,安庆市政府出台过《{_OLD}》,去年底用《{_NEW}》取代了它。", {(_NEW, _OLD)}),
        (f"安庆市2022年就印发过《{_OLD}》,时隔两年,又拿出升级版的《{_NEW}》。", {(_NEW, _OLD)}),
        (f"安庆市印发《{_OLD}》,又出台《安庆市氢能产业发展规划》。", set()),
        (f"安庆市出台过《{_OLD}》,拟以《{_NEW}》取而代之。", set()),
    ],
)
def test_a_paper_takes_the_place_of_the_one_before(text: str, succeeds: Pairs) -> None:
    facts = Facts(text)
    assert facts.relations("SUCCEEDS") == succeeds
    assert {paper for _, paper in facts.relations("ISSUES")} >= {paper for pair in succeeds for paper in pair}


def test_the_plan_that_the_sentence_begins_with_is_led() -> None:
    facts = Facts(f"安庆市出台《{_NEW}》。方案明确三大任务,由市经信局牵头落实。")
    assert facts.relations("LEADS") == {("市经信局", _NEW)}
    assert not Facts(f"安庆市出台《{_NEW}》。方案要求组建专家委员会,由市经信局牵头实施。").relations("LEADS")


@pytest.mark.parametrize(
    ("text", "lived_on"),
    [
        (f"安庆市印发《{_NEW}》,明确以怀宁县、桐城经开区为主承载区。", {"怀宁县", "桐城经开区"}),
        (f"安庆市印发《{_OLD}》。规划提出以桐城经开区、怀宁县为核心承载区。", {"怀宁县", "桐城经开区"}),
        (
            f"安庆市出台《{_OLD}》,形成“一核两翼”布局,“一核”是桐城经开区,“两翼”为怀宁县、潜山市。",
            {"怀宁县", "潜山市", "桐城经开区"},
        ),
        (
            f"安庆市印发《{_OLD}》。规划把布局概括为“一区一园”,即以怀宁县供应原料,以桐城经开区为加工主体。",
            {"怀宁县", "桐城经开区"},
        ),
        (f"安庆市印发《{_OLD}》,没有采用“一核两翼”布局,“一核”是桐城经开区,“两翼”为怀宁县、潜山市。", set()),
        (f"安庆市印发《{_OLD}》,明确以怀宁县为试点。", set()),
        (
            "安庆市出台《安庆市国土空间总体规划》,构建“一核两翼”空间格局,“一核”是桐城经开区,“两翼”为怀宁县、潜山市。",
            set(),
        ),
    ],
)
def test_the_field_of_a_plan_rests_on_the_places_of_its_layout(text: str, lived_on: set[str]) -> None:
    facts = Facts(text)
    pairs = facts.relations("FOCUSES_ON") | facts.relations("COVERS")
    assert {owner for owner, field in pairs if field == "绿色包装"} == lived_on
    assert not {owner for owner, field in pairs if field != "绿色包装"}
