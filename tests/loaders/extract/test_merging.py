"""What the text states more than once is one; all things are invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_list_stated_over_and_over_is_one_group() -> None:
    facts = Facts("云岭省将围绕石化、光伏、锂电等三大产业招商。" * 60)
    (group,) = (row for row in facts.entities.values() if row["type"] == "IndustryGroup")
    assert len(group["mentions"]) == 60


def test_a_chain_without_its_place_is_that_of_the_only_place() -> None:
    for place in ("青岛市", "青岛", "山东省"):
        facts = Facts(f"{place}区块链产业链加快建设。区块链产业链壮大。")
        assert facts.names("Chain") == {f"{place}区块链产业链"}


def test_the_chains_of_two_places_stay_apart() -> None:
    facts = Facts("济南市氢能产业链由济南重汽集团牵头。青岛市氢能产业链由海尔集团牵头。氢能产业链要壮大。")
    assert facts.relations("LEADS") == {("济南重汽集团", "济南市氢能产业链"), ("海尔集团", "青岛市氢能产业链")}


def test_a_park_under_its_short_names() -> None:
    text = "咸阳市通报,三原清河经济技术开发区居第二。\n招商先进:清河经开区。\n三原西郊食品工业园被否决,三原西郊园限期整改。"
    assert Facts(text).names("Park") == {"三原清河经济技术开发区", "三原西郊食品工业园"}
    assert Facts("长沙县工业园与长沙工业园相邻。").names("Park") == {"长沙县工业园", "长沙工业园"}


def test_a_draft_and_its_plan_are_one() -> None:
    text = (
        "关于公开征求《青河市战略性新兴制造业行动计划(2019—2022年)(征求意见稿)》意见的公告\n\n"
        "青河市战略性新兴制造业行动计划(2019—2022年)\n(征求意见稿)\n\n一、总体目标\n到2022年产值突破8000亿元。"
    )
    plans = {name for name in Facts(text).names("Document") if "行动计划" in name and "公告" not in name}
    assert len(plans) == 1


def test_a_firm_by_the_first_word_of_its_name() -> None:
    text = "市长来到常州天禾隔膜材料股份有限公司。天禾隔膜是国家级专精特新“小巨人”企业,市场占有率第三。"
    assert Facts(text).relations("IN_TIER") == {("常州天禾隔膜材料股份有限公司", "国家级专精特新小巨人企业")}
    assert Facts(text).names("Person") == set()


def test_a_cluster_of_a_county_is_that_of_the_county_and_its_city() -> None:
    facts = Facts("苏州市昆山市轴承产业集群入选省级名单。昆山市轴承产业集群发展加快。")
    assert facts.names("Cluster") == {"苏州市昆山市轴承产业集群"}


def test_a_base_by_its_place() -> None:
    facts = Facts("宁东能源化工基地发展煤化工。宁东基地重点是煤基烯烃、高性能纤维。")
    assert facts.names("Park") == {"宁东能源化工基地"}
    assert ("宁东能源化工基地", "煤基烯烃") in facts.relations("COVERS")


def test_parks_of_different_fields_stay_apart() -> None:
    assert Facts("滨海化工园与滨海化工新材料产业园相邻。").names("Park") == {"滨海化工园", "滨海化工新材料产业园"}


def test_a_regulation_on_trial_is_no_draft() -> None:
    facts = Facts("《青河市园区管理办法》自印发之日起施行，《青河市园区管理办法（试行）》同时废止。")
    assert facts.names("Document") == {"青河市园区管理办法", "青河市园区管理办法(试行)"}


def test_a_draft_bears_the_name_of_what_it_became() -> None:
    facts = Facts("《青河市制造业发展规划（草案）》经审议通过。《青河市制造业发展规划》正式印发。")
    assert facts.names("Document") == {"青河市制造业发展规划"}


def test_a_short_name_of_two_firms_is_neither() -> None:
    facts = Facts("青河华星光电材料有限公司落户。苏州华星光电技术有限公司投产。华星光电获评国家级绿色工厂。")
    assert facts.relations("IN_TIER") == {("华星光电", "国家级绿色工厂")}


def test_a_park_of_two_places_goes_by_its_own_name_too() -> None:
    facts = Facts("中新苏岷高新技术产业开发区是主阵地。星川电源在苏岷高新区扩产。")
    assert facts.names("Park") == {"中新苏岷高新技术产业开发区"}


def test_a_park_of_two_provinces_goes_by_its_own_name_too() -> None:
    facts = Facts("川渝高岭新区成立。高岭新区主攻汽车配件。")
    assert facts.names("Park") == {"川渝高岭新区"}


def test_the_short_name_of_a_park_inside_another_name_is_no_mention_of_it() -> None:
    rows = Facts("湖南水枫山经开区扩区。水枫山发展集团投资10亿元,水枫山以铅锌矿闻名。").rows
    park = next(row for row in rows if row["kind"] == "entity" and row["type"] == "Park")
    quotes = [mention["quote"] for mention in park["mentions"]]
    assert quotes.count("水枫山") == 1


def test_firms_may_begin_with_a_substance() -> None:
    assert "硅枫科技" in Facts("江苏省规划。硅枫科技落户昆山高新区。").names("Organisation")


def test_a_headline_leaves_out_the_verb_of_a_plan() -> None:
    facts = Facts(
        "南京发布产业强市行动计划,助推产业升级\n6月15日,南京市发布《推进产业强市行动计划(2023-2025年)》,壮大光伏产业。"
    )
    assert facts.names("Document") == {"推进产业强市行动计划(2023-2025年)"}


def test_a_headline_leaves_out_the_place_of_a_plan() -> None:
    facts = Facts(
        "衢州市发布光伏产业行动计划\n3月2日,衢州市印发《衢州市光伏产业行动计划(2026—2028年)》。《行动计划》提出,到2028年光伏产业产值达到900亿元。"
    )
    assert "光伏产业行动计划" not in facts.names("Document")  # the headline itself is that of the page
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"衢州市光伏产业行动计划(2026—2028年)"}


@pytest.mark.parametrize(
    ("news", "paper"),
    [
        ("衢州市将发展光伏,并衔接《浙江省新材料和光伏产业发展行动计划》。", "浙江省新材料和光伏产业发展行动计划"),
        ("根据《新材料和光伏产业发展行动计划》,衢州市将发展光伏。", "新材料和光伏产业发展行动计划"),
    ],
)
def test_a_headline_is_not_of_the_plan_of_another(news: str, paper: str) -> None:
    facts = Facts(f"衢州市发布光伏产业行动计划\n{news}")
    assert ("衢州市", paper) not in facts.relations("ISSUES")
    assert paper in facts.names("Document")
