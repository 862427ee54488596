"""Constructions of running text that were read wrongly once; the sentences are invented, some firms and parks are real."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_county_is_not_the_city_of_its_name() -> None:
    facts = Facts("长沙县是工程机械之都。长沙市工程机械产业集群入选名单,长沙高新区发展很快。")
    assert {"长沙市", "长沙县"} <= facts.names("Place")
    assert facts.relations("LOCATED_IN") >= {("长沙市工程机械产业集群", "长沙市"), ("长沙高新区", "长沙市")}


def test_bodies_of_firms_are_organisations() -> None:
    facts = Facts("三省一市共同组建长三角集成电路产业链联盟,安徽省机器人产业协会牵头,各类行业协会参与。")
    assert {"长三角集成电路产业链联盟", "安徽省机器人产业协会"} <= facts.names("Organisation")
    assert facts.names("Chain") == set()


def test_campaigns_in_brackets_share_their_head() -> None:
    facts = Facts("实施六大工程(创新驱动、集群壮大、项目攻坚),打好产业基础高级化、产业链现代化攻坚战。")
    assert {"创新驱动工程", "集群壮大工程", "产业基础高级化、产业链现代化攻坚战"} <= facts.names("Programme")


def test_firms_that_lead_a_field_are_no_members_of_it() -> None:
    facts = Facts("云阳县已形成以三阳化工、红旗生物为龙头的农药中间体产业,以恒丰纺织为代表的高档面料产业。")
    assert facts.relations("INCLUDES") == set()
    assert {"三阳化工", "红旗生物"} <= facts.names("Organisation")


def test_firms_with_their_products_are_chosen() -> None:
    text = (
        "省工业和信息化厅公布第四批省级制造业单项冠军企业(产品)名单,我市华天科技的“集成电路封装”、"
        "长城电工的“高压接触器”等6项产品上榜。"
    )
    assert Facts(text).relations("IN_TIER") == {
        ("华天科技", "省级制造业单项冠军企业"),
        ("长城电工", "省级制造业单项冠军企业"),
    }


def test_persons_with_their_works_are_no_firms() -> None:
    assert Facts("李明的“爱心小屋”、王芳的“暖心驿站”受到欢迎。").names("Organisation") == set()


def test_firms_of_another_sort_are_not_in_the_class_before_them() -> None:
    text = "我市现有低空经济企业86家,其中国家级专精特新“小巨人”企业6家,拥有航翼科技、天穹动力等整机企业。"
    assert Facts(text).relations("IN_TIER") == set()


def test_a_class_without_a_level_is_none_of_two() -> None:
    text = (
        "公示2024年度绿色工厂名单,其中绵阳有2家企业入围,分别是绵阳启明星制药有限责任公司、四川科汇电缆股份有限公司。"
        "绵阳已有国家级绿色工厂28家、省级绿色工厂46家。"
    )
    tiers = {tier for _, tier in Facts(text).relations("IN_TIER")}
    assert tiers == {"绿色工厂"}


def test_nobody_says_which_of_two_chains_the_firms_lead() -> None:
    text = (
        "由市委书记王某某担任新能源产业链链长,市长李某某担任冶金新材料产业链链长,遴选宁钢集团、晶体光伏为首批链主企业。"
    )
    assert not [pair for pair in Facts(text).relations("LEADS") if pair[0] in ("宁钢集团", "晶体光伏")]


def test_a_project_has_its_sum_its_phase_and_its_payer() -> None:
    text = "华新材料年产5万吨碳纤维二期项目总投资80亿元,由中复神鹰投资建设,选址连云港徐圩新区。"
    facts = Facts(text)
    [project] = [row for row in facts.entities.values() if row["type"] == "Project"]
    assert (project["properties"]["investment"], project["properties"]["phase"]) == ("80亿元", "二期")
    assert "中复神鹰" in facts.names("Organisation")
    assert facts.names("Park") == {"连云港徐圩新区"}


def test_one_project_may_make_several_things() -> None:
    facts = Facts("总投资120亿元的晶澳(鄂尔多斯)年产10GW单晶硅棒、切片及组件项目今日开工。")
    assert facts.names("Project") == {"晶澳(鄂尔多斯)年产10GW单晶硅棒、切片及组件项目"}


def test_a_capacity_is_no_count_of_a_list() -> None:
    facts = Facts("加快推进卫星化学年产80万吨多碳醇、金浦新材料年产20万吨环氧丙烷等项目建设。")
    assert facts.names("Project") == {"卫星化学年产80万吨多碳醇", "金浦新材料年产20万吨环氧丙烷"}


@pytest.mark.parametrize(
    ("text", "head", "members"),
    [
        ("邵武市把氟新材料、竹木加工、绿色食品作为主导产业。", "主导产业", {"氟新材料", "竹木加工", "绿色食品"}),
        ("荆门市以锂电新能源、循环经济、智能装备为“三驾马车”。", "三驾马车", {"锂电新能源", "循环经济", "智能装备"}),
    ],
)
def test_what_is_made_a_leading_field(text: str, head: str, members: set[str]) -> None:
    assert {member for group, member in Facts(text).relations("INCLUDES") if group == head} == members


def test_a_name_may_end_with_and() -> None:
    assert Facts("由常务副市长许庆和担任功能膜产业链链长。").names("Person") == {"许庆和"}


def test_the_latter_is_led() -> None:
    facts = Facts("青河检测认证中心、江汉储能材料联合实验室当天揭牌,后者由荆门理工大学牵头组建。")
    assert facts.relations("LEADS") == {("荆门理工大学", "江汉储能材料联合实验室")}


@pytest.mark.parametrize(
    "text",
    ["归仁、界集、梅花等重点镇按照要求建设中小企业园。", "以木门、系统门窗、全屋定制为主攻方向,用好产业园。"],
)
def test_what_is_no_firm(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


def test_a_plant_of_a_firm_is_no_class() -> None:
    facts = Facts("走进位于怀仁经开区陶瓷产业集群内的华信陶瓷智能车间,西奥电梯的智能电梯未来工厂也已投产。")
    assert facts.names("EnterpriseTier") == set()
