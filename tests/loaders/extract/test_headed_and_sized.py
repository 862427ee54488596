"""Clusters and chains told with the firms at their head or with their size, and firms that are to grow; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "leaders"),
    [
        ("宜宾市竹纤维产业集群以誉衡科技、霖沣药业等企业为龙头,带动配套企业60余家。", {"誉衡科技", "霖沣药业"}),
        ("宜宾市竹纤维产业集群聚集企业80家。该集群以霖沣药业为龙头,年产值120亿元。", {"霖沣药业"}),
        ("宜宾市竹纤维产业链目前以誉衡科技为链主,企业达到80家。", {"誉衡科技"}),
    ],
)
def test_firms_at_the_head_lead(sentence: str, leaders: set[str]) -> None:
    assert {firm for firm, _ in Facts(sentence).relations("LEADS")} == leaders


@pytest.mark.parametrize(
    "sentence",
    [
        "宜宾市竹纤维产业集群拟以引进誉衡科技为龙头。",
        "宜宾市竹纤维产业集群以竹浆、竹炭为龙头,产值达120亿元。",
        "宜宾高新区以誉衡科技为龙头,产值达120亿元。",
    ],
)
def test_what_else_is_at_the_head_leads_nothing(sentence: str) -> None:
    assert Facts(sentence).relations("LEADS") == set()


@pytest.mark.parametrize(
    ("sentence", "relation", "tier"),
    [
        ("宜宾市打造白酒、光伏2个千亿级集群,竹业300亿级集群。", "ADVANCES_TO", ("竹业集群", "300亿级集群")),
        ("宜宾市培育竹业百亿级产业集群。", "ADVANCES_TO", ("竹业产业集群", "百亿级产业集群")),
        ("竹业百亿级产业集群正在形成。", "ADVANCES_TO", ("竹业产业集群", "百亿级产业集群")),
        ("竹业百亿级产业集群不断壮大。", "IN_TIER", ("竹业产业集群", "百亿级产业集群")),
        ("宜宾市打造一流营商环境,竹业百亿级产业集群不断壮大。", "IN_TIER", ("竹业产业集群", "百亿级产业集群")),
        ("宜宾市项目建设提速,竹业百亿级产业集群加快壮大。", "IN_TIER", ("竹业产业集群", "百亿级产业集群")),
        ("宜宾市已形成竹业百亿级产业集群。", "IN_TIER", ("竹业产业集群", "百亿级产业集群")),
        ("宜宾市建成了竹业百亿级产业集群。", "IN_TIER", ("竹业产业集群", "百亿级产业集群")),
    ],
)
def test_clusters_told_with_their_size(sentence: str, relation: str, tier: tuple[str, str]) -> None:
    assert tier in Facts(sentence).relations(relation)


@pytest.mark.parametrize("sentence", ["宜宾市不再培育竹业百亿级产业集群。", "宜宾市培育3个竹业百亿级产业集群。"])
def test_clusters_of_a_size_that_are_none(sentence: str) -> None:
    facts = Facts(sentence)
    assert not facts.relations("ADVANCES_TO") | facts.relations("IN_TIER")


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("宜宾市打造誉衡科技、霖沣药业等一批百亿级企业。", "ADVANCES_TO"),
        ("宜宾市重点培育誉衡科技、霖沣药业等2家百亿级企业。", "ADVANCES_TO"),
        ("宜宾市已培育誉衡科技、霖沣药业等2家百亿级企业。", "IN_TIER"),
    ],
)
def test_firms_that_are_to_grow_and_that_are_grown(sentence: str, relation: str) -> None:
    facts = Facts(sentence)
    expected = {("誉衡科技", "百亿级企业"), ("霖沣药业", "百亿级企业")}
    assert facts.relations(relation) == expected
    assert facts.relations("IN_TIER") | facts.relations("ADVANCES_TO") == expected


def test_a_year_before_the_class_of_a_list() -> None:
    facts = Facts("誉衡科技、霖沣药业等入选2024年四川省制造业重点培育瞪羚企业名单。")
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"誉衡科技", "霖沣药业"}
    assert not Facts("誉衡科技、霖沣药业等未入选2024年四川省制造业重点培育瞪羚企业名单。").relations("IN_TIER")


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("宜宾市形成以白酒为主导,光伏、新材料等协同发展的产业格局。", {"白酒", "光伏", "新材料"}),
        ("宜宾市构建以盐化工为主导、精细化工和新材料融合发展的现代产业体系。", {"盐化工", "精细化工", "新材料"}),
        ("宜宾市形成以誉衡科技为龙头,上下游企业协同发展的产业格局。", set()),
    ],
)
def test_fields_that_grow_beside_the_leading_one(sentence: str, members: set[str]) -> None:
    assert {member for _, member in Facts(sentence).relations("INCLUDES")} == members


def test_regions_before_a_head_are_no_fields() -> None:
    facts = Facts("宜宾市瞄准京津冀、长三角等产业集聚地开展招商。")
    assert facts.names("Industry") | facts.names("IndustryGroup") == set()
    assert Facts("宜宾市瞄准白酒、光伏等产业开展招商。").names("Industry") == {"白酒", "光伏"}


def test_the_shared_head_of_chains_is_said_once() -> None:
    facts = Facts("宜宾市推动竹产业、光伏产业、动力电池产业链条不断拉长。")
    assert facts.names("Chain") == {"竹产业链条", "光伏产业链条", "动力电池产业链条"}


def test_companies_among_works_are_firms() -> None:
    facts = Facts("宜宾市引入誉衡(宜宾)电路有限公司、霖沣封测等产业链项目。")
    assert "誉衡(宜宾)电路有限公司" in facts.names("Organisation")
    assert facts.names("Project") == {"霖沣封测"}


def test_programmes_in_a_long_bracket() -> None:
    bracket = "(创新引领、集群强链、项目支撑、优质企业培育、载体提升、质量品牌建设、产业布局优化、要素保障强化)"
    named = Facts(f"宜宾市实施八大工程{bracket},推动工业发展。").names("Programme")
    assert {"创新引领工程", "集群强链工程", "要素保障强化工程"} <= named
    assert Facts(f"宜宾市未实施八大工程{bracket}。").names("Programme") == set()
    assert Facts(f"宜宾市有八大片区{bracket}。").names("Programme") == set()


def test_a_proposal_without_marks_is_cited() -> None:
    proposal = "中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议"
    assert proposal in Facts(f"落实{proposal}精神,宜宾市大力发展动力电池。").names("Document")
    assert Facts("市人大代表关于制定竹业规划的建议被采纳。").names("Document") == set()


def test_works_that_strengthen_chains() -> None:
    facts = Facts("宜宾市将实施誉衡智能装备产业园、霖沣新材料、皓岚循环经济产业园等一批延链补链强链项目。")
    assert facts.names("Project") == {"誉衡智能装备产业园", "霖沣新材料", "皓岚循环经济产业园"}
    facts = Facts("宜宾市围绕白酒、光伏等强链补链,引进项目20个。")
    assert facts.names("Industry") == {"白酒", "光伏"}
    assert facts.names("Project") == set()


def test_places_where_money_is_raised_are_no_platforms() -> None:
    assert Facts("宜宾市完成6家县级融资平台退出。").names("Platform") == set()
    assert Facts("宜宾市新增6家省级创新平台。").names("Platform") == {"省级创新平台"}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("宜宾市实施“链长+链主+链创”的三链机制,发展白酒。", {"链长+链主+链创三链机制"}),
        ("宜宾市建立了“链长+链主+专班”的工作机制。", {"链长+链主+专班工作机制"}),
        ("宜宾市尚未建立“链长+链主+专班”的工作机制。", set()),
        ("宜宾市形成“龙头+配套”的格局。", set()),
    ],
)
def test_mechanisms_called_by_their_parties(sentence: str, names: set[str]) -> None:
    assert Facts(sentence).names("Programme") == names
