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


def test_fields_stand_under_the_place_that_is_their_heading() -> None:
    text = "德阳市工业发展规划\n(三)绵竹市。特种钢、锂电材料、文旅装备。\n什邡市:高端光电材料、镁合金材料。\n广汉市重点布局:新能源电池材料、装备制造。"
    assert Facts(text).relations("FOCUSES_ON") >= {
        ("绵竹市", "锂电材料"),
        ("什邡市", "镁合金材料"),
        ("广汉市", "装备制造"),
    }


def test_firms_under_the_label_of_a_place_are_no_fields() -> None:
    assert Facts("海口市:齐鲁制药、双成药业。").relations("FOCUSES_ON") == set()


def test_numbers_of_a_system_stand_for_fields() -> None:
    text = "构建“2+4”产业体系,“2”为电子信息、装备制造,“4”为食品饮料、先进材料、能源化工、医药健康。"
    assert {"装备制造", "能源化工"} <= Facts(text).names("Industry")


def test_a_text_without_plan_or_place_speaks_for_itself() -> None:
    facts = Facts("2024年全省工业工作要点\n培育壮大家电、食品两个优势产业。全年新增规上企业300家。")
    assert facts.relations("FOCUSES_ON") == {("2024年全省工业工作要点", "两个优势产业")}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"2024年全省工业工作要点"}


def test_what_firms_make_are_no_firms() -> None:
    facts = Facts("滨州市消息。带动轻量化零部件、铝箔、铝合金新材料等下游企业向邹平经开区集聚。")
    assert facts.names("Organisation") == set()


def test_sites_are_no_works_and_works_keep_their_whole_name() -> None:
    text = (
        "我市依托察哈尔工业园区、丰镇高科技氟材料产业园,已落户储能企业14家。瑞盛新能源20万吨负极材料一体化项目位于"
        "察哈尔工业园区,永太科技电解液项目开工。全市推广重卡620辆、公交180台,建成加氢站9座。"
    )
    facts = Facts(text)
    assert facts.names("Project") == {"瑞盛新能源20万吨负极材料一体化项目", "永太科技电解液项目"}
    assert ("瑞盛新能源20万吨负极材料一体化项目", "察哈尔工业园区") in facts.relations("LOCATED_IN")


def test_figures_are_those_of_what_the_clause_before_enumerates() -> None:
    facts = Facts("先进有色金属材料产业链、特色盐化工产业链增幅居前,分别达15.1%和12.7%。")
    assert {value for _, value, _, _ in facts.targets()} == {15.1, 12.7}
    assert {chain for _, chain in facts.relations("MEASURES")} == {"先进有色金属材料产业链", "特色盐化工产业链"}


def test_two_fields_share_the_count_and_the_figures_behind_it() -> None:
    facts = Facts("在房县,黄酒和食用菌两大特色产业产值分别达18亿元、32亿元。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"黄酒", "食用菌"}
    assert {(indicator, value) for indicator, value, _, _ in facts.targets()} == {("黄酒产值", 18), ("食用菌产值", 32)}


def test_what_a_place_lives_on_is_told_before_it() -> None:
    facts = Facts("在竹山县,绿松石加工成了当家产业。氟硅新材料是衢州最具优势的产业之一。")
    assert facts.relations("FOCUSES_ON") >= {("竹山县", "绿松石加工"), ("衢州", "氟硅新材料")}


def test_the_office_of_a_chain_names_it() -> None:
    facts = Facts("市政协主席、氰胺产业链链长马宏伟到平罗工业园区调研。")
    assert facts.relations("LEADS") == {("马宏伟", "氰胺产业链")}


def test_persons_with_their_office_in_brackets() -> None:
    facts = Facts("组长:陈勇(市委副书记)\n副组长:李平(副市长)、赵华(市政府副秘书长)\n市委书记任总召集人。")
    assert facts.names("Person") == {"陈勇", "李平", "赵华"}
    offices = {row["name"]: row["properties"]["office"] for row in facts.entities.values() if row["type"] == "Person"}
    assert offices["李平"] == "副市长"


def test_clusters_by_place_enter_a_class() -> None:
    facts = Facts("保定市消息。高碑店门窗、白沟箱包、安国中药、容城服装列入省级重点特色产业集群。")
    assert facts.relations("IN_TIER") >= {("高碑店门窗", "省级重点特色产业集群"), ("容城服装", "省级重点特色产业集群")}
    assert ("高碑店门窗", "高碑店") in facts.relations("LOCATED_IN")


def test_counties_tell_the_province() -> None:
    facts = Facts("平陆主打苹果加工,永济发展罐藏食品,河津延伸铝工业,稷山培育板枣加工,新绛做强纺织机械。")
    assert facts.relations("FOCUSES_ON") >= {("平陆", "苹果加工"), ("河津", "铝工业"), ("新绛", "纺织机械")}


def test_parks_lie_in_parks_where_they_are_built() -> None:
    facts = Facts("在合肥高新区建设类脑智能先导区,在芜湖湾沚区建设低空经济先导区。")
    assert facts.relations("LOCATED_IN") >= {("类脑智能先导区", "合肥高新区"), ("低空经济先导区", "湾沚区")}
    assert "芜湖湾沚区" not in facts.names("Place")


def test_a_firm_leads_the_chain_that_is_said_to_be_its_own() -> None:
    text = "我市首批产业链“链主”企业确定。轨道交通装备产业链为中车唐山公司,陶瓷产业链由惠达卫浴担任。"
    assert Facts(text).relations("LEADS") == {("中车唐山公司", "轨道交通装备产业链"), ("惠达卫浴", "陶瓷产业链")}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("经信局局长王建国介绍了情况。", "经信局局长"),
        ("由市经信局局长王建国担任链长。", "市经信局局长"),
        ("和平区区长李建华出席会议。", "和平区区长"),
    ],
)
def test_an_office_keeps_its_first_character(text: str, office: str) -> None:
    assert [row["properties"]["office"] for row in Facts(text).entities.values() if row["type"] == "Person"] == [office]


def test_firms_of_a_metal_are_counted_and_sorts_of_it_are_not() -> None:
    facts = Facts("到2027年,青河市培育5家有色金属企业。十种有色金属产量62.4万吨。")
    assert {(value, unit) for _, value, unit, _ in facts.targets()} == {(5, "家"), (624_000, "吨")}


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("推动工业机器人与工业互联网平台深度融合。", "Platform", set()),
        ("鼓励四川大学向企业开放实验室。", "Platform", set()),
        ("引导中小企业走专精特新发展道路。", "EnterpriseTier", set()),
        ("天府联合股权交易中心开设“专精特新”专板。", "EnterpriseTier", set()),
        ("前五年园区税收用于滚动开发,稳定茶园面积16万亩。", "Park", set()),
        ("打造“三基地、五园区”,自然保护区核心区严禁开展经营活动。", "Park", set()),
        ("东部产业园110千伏输变电工程启动。", "Programme", set()),
        ("报省强工业行动推进工作领导小组研究。", "Programme", set()),
        ("贯彻《湖南省“4×4”产业体系建设方案》和常德市“十大产业集群”部署。", "Cluster", set()),
        ("一抓链条。深化链长机制。", "Industry", set()),
        ("支持高校和黑龙江省科学院联合攻关。", "Organisation", {"黑龙江省科学院"}),
        ("鼓励华芯视显与燕山大学共建实验室。", "Organisation", {"华芯视显", "燕山大学"}),
        ("余姚舜翔电器股份有限公司电机绕组生产基地已签约。", "Park", set()),
    ],
)  # fmt: skip
def test_what_only_reads_like_a_name_is_none(text: str, kind: str, names: set[str]) -> None:
    assert Facts(text).names(kind) == names


def test_a_numbered_item_is_named_without_its_number() -> None:
    facts = Facts("4.装备制造、医药健康、纺织服装产业分别完成产值612亿元、205亿元和318亿元。")
    assert facts.names("Industry") == {"装备制造", "医药健康", "纺织服装产业"}
