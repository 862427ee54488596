"""Whose a fact is, and where a thing lies: sentences of parks, counties and officials in news of their city; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

CITY = "宣城市加快建设制造强市。"


@pytest.mark.parametrize(
    "lead",
    [
        "泾县东邻黄山市,",
        "泾县距宣城市主城区40公里,",
        "泾县从黄山市引进龙头企业,",
        "泾县赴黄山市考察学习后,",
        "地处宣城市、黄山市交界处的泾县,",
        "泾县增速高于宣城市平均水平2个百分点,",
    ],
)
def test_the_place_acts_that_a_clause_sets_beside_another(lead: str) -> None:
    facts = Facts(f"{CITY}{lead}重点发展机械铸造,力争到2027年产值达到60亿元。")
    assert facts.relations("FOCUSES_ON") == {("泾县", "机械铸造")}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"泾县"}


def test_a_place_in_passing_does_not_take_over() -> None:
    facts = Facts("宣城市泾县毗邻黄山市。宣城市将重点发展汽车零部件。")
    assert facts.relations("FOCUSES_ON") == {("宣城市", "汽车零部件")}


def test_all_of_a_district_is_no_park_and_all_of_a_park_no_district() -> None:
    park = Facts(f"{CITY}宣城高新区召开大会。今年,全区将聚焦智能装备,力争产值突破300亿元。")
    assert park.relations("COVERS") == {("宣城高新区", "智能装备")}
    assert park.relations("SETS_TARGET") == {("宣城高新区", "产值")}
    district = Facts("遵义市汇川区召开大会。遵义经开区新增企业20家。今年,全区将聚焦特色食品。")
    assert district.relations("FOCUSES_ON") == {("汇川区", "特色食品")}
    region = Facts("广西加快工业振兴。南宁高新区产值突破千亿元。今年,全区将聚焦新能源汽车。")
    assert ("广西", "新能源汽车") in region.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("泾县、旌德县2027年分别力争实现产值90亿元、50亿元。", {"泾县", "旌德县"}),
        ("2027年,泾县经开区、旌德经开区产值分别突破90亿元、50亿元。", {"泾县经开区", "旌德经开区"}),
    ],
)
def test_each_of_several_figures_is_of_its_own_place(text: str, owners: set[str]) -> None:
    assert {source for source, _ in Facts(text).relations("SETS_TARGET")} == owners


def test_several_figures_of_a_plan_stay_its_own() -> None:
    facts = Facts("《宣城市工业发展规划》提出,到2027年,泾县、旌德县产值分别达到90亿元、50亿元。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"宣城市工业发展规划"}


@pytest.mark.parametrize(
    "text",
    [
        "“我们将聚焦机械铸造,打造百亿级产业集群,2027年产值突破110亿元。”泾县县委书记李文说。",
        "泾县经信局局长李文说,下一步将围绕机械铸造强链补链,力争2027年产值达110亿元。",
    ],
)
def test_the_place_acts_whose_official_speaks(text: str) -> None:
    facts = Facts(CITY + text)
    assert ("泾县", "机械铸造") in facts.relations("FOCUSES_ON")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"泾县"}


def test_the_park_acts_whose_official_speaks_behind() -> None:
    facts = Facts(f"{CITY}“今年,我们将围绕机械铸造招大引强,力争产值突破80亿元。”泾县经开区党工委书记李文说。")
    assert facts.relations("COVERS") == {("泾县经开区", "机械铸造")}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"泾县经开区"}


def test_no_place_speaks_by_a_firm() -> None:
    facts = Facts(f"{CITY}“公司将聚焦机械铸造,产值突破80亿元。”泾县云帆公司董事长李文说。")
    assert "泾县" not in {source for source, _ in facts.relations("SETS_TARGET") | facts.relations("FOCUSES_ON")}


def test_a_plan_that_is_only_leaned_on_sets_no_aims() -> None:
    facts = Facts("对接《黄山市旅游装备产业发展规划》,泾县将培育旅游装备产业,力争2027年产值40亿元。")
    assert facts.relations("SETS_TARGET") == {("泾县", "旅游装备产业产值")}


def test_a_plant_is_not_its_place() -> None:
    facts = Facts("宣城卷烟厂将重点发展细支卷烟。")
    assert facts.names("Organisation") == {"宣城卷烟厂"}
    assert not facts.relations("FOCUSES_ON")
    assert Facts("宣城市将重点发展细支卷烟。").relations("FOCUSES_ON") == {("宣城市", "细支卷烟")}


def test_a_park_inside_another_has_figures_of_its_own() -> None:
    facts = Facts("宣城经开区下辖光电产业园、铸造产业园。光电产业园力争2027年产值突破90亿元。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"光电产业园"}


def test_what_tells_its_own_place_takes_no_other() -> None:
    facts = Facts("光电产业集群主要布局在泾县、旌德县,铸造产业集群主要布局在宁国市。")
    assert facts.relations("LOCATED_IN") == {
        ("光电产业集群", "泾县"),
        ("光电产业集群", "旌德县"),
        ("铸造产业集群", "宁国市"),
    }


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("光电产业园未选址黄山市,最终落户泾县。", {("光电产业园", "泾县")}),
        ("由黄山市与泾县共建的光电产业园位于泾县,规划面积8平方公里。", {("光电产业园", "泾县")}),
        ("泾县已建成国家光电高新技术产业化基地和铸造产业园。", {("铸造产业园", "泾县")}),
        ("云帆集团投资30亿元,在泾县榔桥镇建设云帆光电产业园。", {("云帆光电产业园", "泾县")}),
    ],
)
def test_where_a_park_lies_by_statement(text: str, where: set[tuple[str, str]]) -> None:
    located = Facts(text).relations("LOCATED_IN")
    assert where <= located
    assert "黄山市" not in {place for _, place in located}


def test_a_firm_lies_where_it_has_moved_to() -> None:
    facts = Facts("云帆电气有限公司原位于黄山市,2019年整体搬入泾县经开区。")
    assert facts.relations("LOCATED_IN") >= {("云帆电气有限公司", "泾县经开区")}
    assert ("云帆电气有限公司", "黄山市") not in facts.relations("LOCATED_IN")


def test_who_visits_a_park_does_not_hold_it() -> None:
    facts = Facts("黄山市考察团到泾县经开区考察。泾县经开区重点发展机械铸造。")
    assert ("泾县经开区", "黄山市") not in facts.relations("LOCATED_IN")


def test_a_ceremony_is_no_project() -> None:
    facts = Facts("泾县经开区举行项目集中开工仪式,云帆光电项目、云帆铸造项目等开工建设。")
    assert len(facts.names("Project")) == 2
    assert {place for _, place in facts.relations("LOCATED_IN")} >= {"泾县经开区"}


def test_what_a_park_keeps_to_is_told_of_it() -> None:
    facts = Facts(
        "走进宣城市泾县经济开发区,塔吊林立。近年来,园区坚持“一主一特”,以机械铸造为主导产业,已集聚规上企业82家。"
    )
    assert facts.relations("COVERS") == {("宣城市泾县经济开发区", "机械铸造")}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"宣城市泾县经济开发区"}


def test_a_new_area_has_figures_of_its_own() -> None:
    facts = Facts("青岛市做强新区。西海岸新区将聚焦海洋装备,到2026年产值突破900亿元。")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"西海岸新区"}


def test_what_a_city_itself_has_is_of_the_same_measure() -> None:
    facts = Facts("全市工业总产值突破3000亿元,其中市本级1200亿元,宁国市900亿元,泾县400亿元。")
    assert "市本级工业总产值" in {figure["properties"]["indicator"] for figure in facts.figures()}
    assert ("宁国市", "工业总产值") not in facts.relations("SETS_TARGET")
    own = Facts("宁国市产值突破900亿元。全市工业投资突破300亿元。")
    assert ("宁国市", "工业投资") in own.relations("SETS_TARGET")


def test_figures_behind_a_sign_of_more_than() -> None:
    facts = Facts("到2025年,苏州市规上工业产值>1000亿元,研发投入占比>3%。")
    assert facts.names("Target") == {"苏州市规上工业产值", "研发投入占比"}


def test_firms_that_share_two_characters_stay_two() -> None:
    facts = Facts("京东集团落户宿迁市。京东方科技集团股份有限公司落户合肥市。")
    assert facts.names("Organisation") == {"京东集团", "京东方科技集团股份有限公司"}


def test_firms_in_a_class_lie_in_none_of_two_places_that_count_theirs() -> None:
    facts = Facts("苏州2家企业获评绿色工厂,常州3家企业获评绿色工厂。远景能源、天合光能入选绿色工厂。")
    assert not facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "苏州市壮大光伏产业,推进节能降碳,能耗下降5%。",
        "苏州市打造锂电产业,稳定外贸,到2025年出口达到300亿元。",
        "苏州市行动方案\n1.锂电产业\n建设锂电基地。\n2.优化营商环境\n到2025年,税收达到500亿元。",
        "苏州市发放消费券超5亿元。",
        "苏州市出口前三位的是机电(500亿元)、汽车(300亿元)。",
    ],
)
def test_what_figures_are_not_of(text: str) -> None:
    facts = Facts(text)
    assert not facts.relations("MEASURES")
    assert not any(name.startswith(("光伏", "锂电", "机电", "汽车", "消费")) for name in facts.names("Target"))


@pytest.mark.parametrize("text", ["苏州市加强专精特新企业金融服务。", "高铁是苏州市经济发展的重要支撑。"])
def test_what_is_no_object_of_its_place(text: str) -> None:
    assert not Facts(text).relations("FOCUSES_ON")


@pytest.mark.parametrize("does", ["周密部署招商工作", "严格把关"])
def test_what_an_officer_does_is_no_person(does: str) -> None:
    assert not Facts(f"作为县委书记,{does}。").names("Person")


def test_a_park_of_which_reforms_are_told_is_one() -> None:
    assert Facts("苏州工业园区管理体制改革取得进展,发展生物医药产业。").names("Park") == {"苏州工业园区"}


@pytest.mark.parametrize("denies", ["不以", "不再以"])
def test_what_a_place_does_not_live_on(denies: str) -> None:
    assert not Facts(f"苏州市{denies}锂电、光伏、钢铁为主攻方向。").relations("FOCUSES_ON")


def test_what_stands_in_the_bracket_of_a_park_lies_in_it_unless_it_is_a_zone() -> None:
    sites = Facts("江门产业转移工业园(鹤山工业园)。清苑光电园(保定高新区)。").relations("LOCATED_IN")
    assert {("鹤山工业园", "江门产业转移工业园"), ("清苑光电园", "保定高新区")} <= sites
    assert ("江门产业转移工业园", "鹤山工业园") not in sites
