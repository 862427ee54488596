"""What is told of parks across clauses and lines: who speaks, what is meant, and what they focus on; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_the_report_of_a_zone_speaks_for_the_zone() -> None:
    facts = Facts(
        "湘江新区政府工作报告(摘登)\n一是做强链条。前瞻布局低空经济、合成生物等未来产业,规上工业增加值增长9%以上。"
    )
    assert ("湘江新区", "未来产业") in facts.relations("COVERS")
    assert facts.relations("SETS_TARGET") == {("湘江新区", "规上工业增加值")}
    city = Facts("长沙市政府工作报告(摘登)\n一是做强链条。今年规上工业增加值增长9%以上。")
    assert city.relations("SETS_TARGET") == {("长沙市", "规上工业增加值")}


def test_leading_industries_told_behind_the_size_of_a_park() -> None:
    facts = Facts("济南竹泉产业城,以竹泉重工为龙头。总面积120平方公里。主导产业为汽车整车、汽车零部件和汽车服务业。")
    covered = {field for park, field in facts.relations("COVERS") if park == "济南竹泉产业城"}
    assert {"汽车整车", "汽车零部件", "汽车服务业"} <= covered


def test_a_zone_that_was_another_before_is_meant_by_its_own_kind() -> None:
    facts = Facts("潜江高新区前身是始建于1991年的青口经济开发区。目前,该高新区已形成化工、机械、轻纺等三大支柱产业。")
    assert {park for park, _ in facts.relations("COVERS")} == {"潜江高新区"}
    base = Facts("自贡市青滩新材料产业基地上榜四川省化工园区名单。该基地位于自贡市沿滩区,以新型碳材料为主导产业。")
    assert ("自贡市青滩新材料产业基地", "新型碳材料") in base.relations("COVERS")
    assert ("化工园区", "新型碳材料") not in base.relations("COVERS")


def test_zones_by_their_rank_alone() -> None:
    facts = Facts("安庆市全力做大首位产业。在市经开区,青山新能源项目正在建设中。在市高新区,紫外光纤产业已初具规模。")
    assert {"市经开区", "市高新区"} <= facts.names("Park")
    foreign = Facts("安庆市全力做大首位产业。甲公司与外市经开区签约。")
    assert "市经开区" not in foreign.names("Park")


@pytest.mark.parametrize("verb", ["设立", "建设", "组建"])
def test_zones_founded_on_others(verb: str) -> None:
    facts = Facts(
        "湖南省新增2家省级高新区。此次设立的省级高新区分别是:"
        f"长沙市在望城工业集中区基础上{verb}望城高新区;邵阳市在邵东经济开发区基础上{verb}邵东高新区。"
    )
    assert facts.relations("IN_TIER") == {("望城高新区", "省级高新区"), ("邵东高新区", "省级高新区")}
    assert ("邵东高新区", "邵阳市") in facts.relations("LOCATED_IN")


def test_all_parks_of_a_province_are_no_park() -> None:
    assert "新疆工业园区" not in Facts("新疆工业园区发展迅速,形成了多个产业园。").names("Park")
    assert "喀什工业园区" in Facts("喀什工业园区发展迅速。").names("Park")


def test_a_park_that_belongs_to_a_class() -> None:
    facts = Facts("荆门竹溪化工产业园于2013年经省政府批准成立,属省级化工园区,总规划面积45平方公里。")
    assert facts.relations("IN_TIER") == {("荆门竹溪化工产业园", "省级化工园区")}


def test_titles_of_honour_side_by_side() -> None:
    facts = Facts(
        "扬州青城工业园区分别获批“江苏省汽车零部件产业基地”和“江苏省智能电网产业基地”,先后荣获“国家级科技企业孵化器”称号。"
    )
    assert facts.relations("IN_TIER") == {
        ("扬州青城工业园区", "江苏省汽车零部件产业基地"),
        ("扬州青城工业园区", "江苏省智能电网产业基地"),
        ("扬州青城工业园区", "国家级科技企业孵化器"),
    }
    person = Facts("扬州青城工业园区职工王青荣获“江苏省劳动模范”称号。")
    assert person.relations("IN_TIER") == set()


def test_parks_behind_the_label_of_their_field() -> None:
    facts = Facts(
        "天津产业园区按主导产业分类\n集成电路:重点领域为芯片设计等,核心园区包括天津青海高新区、西青经济技术开发区等。\n"
        "电子信息:代表园区有武清开发区等。\n新材料:主要园区有南港工业区。"
    )
    assert facts.relations("COVERS") == {
        ("天津青海高新区", "集成电路"),
        ("西青经济技术开发区", "集成电路"),
        ("武清开发区", "电子信息"),
        ("南港工业区", "新材料"),
    }


def test_bases_of_a_chain_taken_as_an_example() -> None:
    facts = Facts(
        "《方案》明确,6条产业链是:白酒、能源、化工新材料、医药健康、装备制造、电子信息。"
        "以白酒为例,《方案》明确的产业主要承载地包括泸州高新技术产业开发区和古蔺经济开发区。"
    )
    assert facts.relations("COVERS") == {
        ("泸州高新技术产业开发区", "白酒产业链"),
        ("古蔺经济开发区", "白酒产业链"),
    }


def test_platforms_bear_chains() -> None:
    facts = Facts(
        "方案明确,柯桥区先进制造业平台重点承载现代纺织、新材料等2条产业链,诸暨市先进制造业平台主要承载袜业、珍珠等2条产业链。"
    )
    assert ("柯桥区先进制造业平台", "现代纺织产业链") in facts.relations("COVERS")
    assert ("诸暨市先进制造业平台", "珍珠产业链") in facts.relations("COVERS")
    assert ("柯桥区先进制造业平台", "珍珠产业链") not in facts.relations("COVERS")


def test_one_field_for_each_of_several_parks() -> None:
    facts = Facts("宜昌高新区、枝江市开发区则分头布局高端装备、医药化工。")
    assert facts.relations("COVERS") == {("宜昌高新区", "高端装备"), ("枝江市开发区", "医药化工")}
    together = Facts("宜昌高新区、枝江市开发区共同布局高端装备、医药化工。")
    assert ("宜昌高新区", "医药化工") in together.relations("COVERS")


def test_a_list_of_zones_joined_by_a_long_and() -> None:
    facts = Facts("遵义市白酒产业布局清晰,主要有仁怀集聚区、习水集聚区以及汇川、播州等特色产区。")
    assert facts.names("Park") == {"仁怀集聚区", "习水集聚区", "汇川特色产区", "播州特色产区"}


def test_projects_and_pictures_begin_no_park() -> None:
    facts = Facts(
        "航拍武汉青江新材料产业园。检查组参观襄阳青岩智能制造产业园。支持雅安建设成渝地区青山大数据产业基地。"
    )
    assert facts.names("Park") == {"武汉青江新材料产业园", "襄阳青岩智能制造产业园", "成渝地区青山大数据产业基地"}


def test_a_park_fills_the_column_of_those_who_apply() -> None:
    facts = Facts(
        "河南省特色园区名单\n序号 | 申报单位 | 所在地 |\n1 | 新野县青竹产业集聚区 | 南阳市 |\n2 | 通许县竹溪产业集聚区 | 开封市 |\n"
    )
    assert {"新野县青竹产业集聚区", "通许县竹溪产业集聚区"} <= facts.names("Park")
    assert facts.names("Organisation") == set()
