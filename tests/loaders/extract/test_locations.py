"""Where things lie, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("江西将依托南康区,建设竹木家具产业基地。", {("竹木家具产业基地", "南康区")}),
        ("江西在龙南市、信丰县布局铜箔材料产业园。", {("铜箔材料产业园", "龙南市"), ("铜箔材料产业园", "信丰县")}),
        ("江西支持赣州市创建省级稀土材料制造业创新中心。", {("省级稀土材料制造业创新中心", "赣州市")}),
        ("江西支持宜春市面向广东省打造中药材产业基地。", {("中药材产业基地", "宜春市")}),
        ("江西推进建设。南康区:竹木家具产业园加快建设,再添岭枫家居创新中心。", {("竹木家具产业园", "南康区"), ("岭枫家居创新中心", "南康区")}),
        ("江西推进建设。南康区、信丰县分别建设竹木家具产业基地、铜箔材料产业基地。", {("竹木家具产业基地", "南康区"), ("铜箔材料产业基地", "信丰县")}),
        ("江西推动章贡区、南康区和龙华竹木产业园协同发展。", set()),
    ],
)  # fmt: skip
def test_a_thing_lies_where_the_place_before_it_is(text: str, located: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LOCATED_IN") == located


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("岭枫机器人创新中心就设在赣州高新区。", {("岭枫机器人创新中心", "赣州高新区")}),
        ("岭枫第6代面板生产线,总投资80亿元,落户南康区。", {("岭枫第6代面板生产线", "南康区")}),
        ("南昌航空产业集群(青云谱、进贤)入选名单。", {("南昌航空产业集群", "青云谱"), ("南昌航空产业集群", "进贤")}),
        ("宜春(樟树)中药产业集群入选名单。", {("宜春(樟树)中药产业集群", "樟树")}),
        ("赣州高新区“赣江稀金谷”加快建设。", {("赣江稀金谷", "赣州高新区")}),
        ("宜春则打出另一张牌,桦骏锂电基地二期、岭枫智能工厂相继投产。", {("桦骏锂电基地二期", "宜春"), ("岭枫智能工厂", "宜春")}),
        ("试点包括赣州市章贡区(章江新区)。", {("章江新区", "赣州市章贡区")}),
        ("江西省级高新区和国家级开发区扩区。", set()),
    ],
)  # fmt: skip
def test_a_thing_lies_where_it_is_told_to(text: str, located: set[tuple[str, str]]) -> None:
    assert located <= Facts("江西省推进建设。" + text).relations("LOCATED_IN")


def test_the_place_that_a_line_begins_with_holds_on() -> None:
    facts = Facts("江西推进建设。\n南康区来的是家具。桦骏科技、岭枫股份、霖沣集团都签了约。信丰县的骐越股份没有来。")
    located = facts.relations("LOCATED_IN")
    assert {("桦骏科技", "南康区"), ("岭枫股份", "南康区")} <= located
    assert ("骐越股份", "南康区") not in located


def test_several_places_that_build_together() -> None:
    facts = Facts("江西推进建设。南康区、信丰县围绕家具上下游,打造竹木家具产业园。")
    assert {("竹木家具产业园", "南康区"), ("竹木家具产业园", "信丰县")} <= facts.relations("LOCATED_IN")


def test_the_place_of_a_project_stands_alone_behind_its_sum() -> None:
    text = "齐齐哈尔市推进:鹤城精工数控立车扩能项目,投资1.8亿元,龙沙区;北嫩重型精密锻件项目,投资2.6亿元,富拉尔基区。"
    located = Facts(text).relations("LOCATED_IN")
    assert ("鹤城精工数控立车扩能项目", "龙沙区") in located
    assert ("北嫩重型精密锻件项目", "富拉尔基区") in located
    assert ("北嫩重型精密锻件项目", "龙沙区") not in located


def test_belts_and_what_dashes_join() -> None:
    text = "黑龙江省布局:哈大齐先进制造业产业带,贯通大庆、齐齐哈尔两市。铜仁—怀化产业协作园开工。"
    located = Facts(text).relations("LOCATED_IN")
    assert {("哈大齐先进制造业产业带", "大庆"), ("哈大齐先进制造业产业带", "齐齐哈尔")} <= located
    assert {("铜仁—怀化产业协作园", "铜仁"), ("铜仁—怀化产业协作园", "怀化")} <= located
    located = Facts("重庆市布局绿色化工集聚区(江津—长寿—涪陵)。").relations("LOCATED_IN")
    assert {("绿色化工集聚区", "江津"), ("绿色化工集聚区", "长寿"), ("绿色化工集聚区", "涪陵")} <= located


def test_a_firm_has_its_seat_in_a_park() -> None:
    text = "链主企业海擎风能股份有限公司。该公司以大丰风电产业园为总部,在射阳港经济开发区建有叶片工厂。"
    located = Facts(text).relations("LOCATED_IN")
    assert ("海擎风能股份有限公司", "大丰风电产业园") in located
    assert ("大丰风电产业园", "射阳港经济开发区") not in located


def test_the_inner_of_two_places_is_named_as_well() -> None:
    facts = Facts("集群名单\n1.河北省沧州市河间市电线电缆产业集群\n2.浙江省台州市玉环市水暖阀门产业集群\n")
    quotes = {m["quote"] for row in facts.entities.values() if row["type"] == "Place" for m in row["mentions"]}
    assert {"河间市", "玉环市"} <= quotes


def test_a_place_that_only_says_where_the_next_lies() -> None:
    assert "江苏" not in Facts("安徽省方案。安徽省合肥市加强与江苏苏州、浙江杭州等地合作。").names("Place")


def test_who_brings_a_firm_has_no_seat_there() -> None:
    assert not Facts("省国资委引进以青岛为总部的企业。").relations("LOCATED_IN")
    assert Facts("云帆集团以青岛为总部。").relations("LOCATED_IN") == {("云帆集团", "青岛")}


def test_a_cluster_in_parks_lies_in_the_place_of_its_name_too() -> None:
    facts = Facts("2.合肥市智能语音集群。以合肥高新区、新站高新区为核心区。")
    where = {"合肥市", "合肥高新区", "新站高新区"}
    assert {place for one, place in facts.relations("LOCATED_IN") if one == "合肥市智能语音集群"} == where


def test_what_places_build_each_is_not_called_after_them() -> None:
    assert Facts("合肥市、芜湖市各建设1个数据标注基地。").names("Park") == {"数据标注基地"}


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("支持海口国家高新区建设评价服务平台、药物安全性评价中心。", {"评价服务平台", "药物安全性评价中心"}),
        ("海口国家高新区建设15平方公里智能网联汽车先导区。", {"智能网联汽车先导区"}),
        ("某企业在海口国家高新区投资36亿元建设创新药产业化基地。", {"创新药产业化基地"}),
        ("公司拟在海口国家高新区投资建设“年产20万吨有机硅单体二期项目”。", {"年产20万吨有机硅单体二期项目"}),
    ],
)
def test_what_a_park_builds_lies_there(text: str, inside: set[str]) -> None:
    assert {one for one, place in Facts(text).relations("LOCATED_IN") if place == "海口国家高新区"} == inside


def test_one_firm_for_each_of_several_places() -> None:
    facts = Facts("湖北省公布链主企业名单。荆门、黄石、随州各1家，分别是格林美、东贝压缩机、齐星车身。")
    assert {("格林美", "荆门"), ("东贝压缩机", "黄石"), ("齐星车身", "随州")} <= facts.relations("LOCATED_IN")
    assert not facts.targets()


@pytest.mark.parametrize("when", ["将", "自2020年起", "现"])
def test_words_between_a_firm_and_its_seat(when: str) -> None:
    assert Facts(f"云帆集团{when}以青岛为总部。").relations("LOCATED_IN") == {("云帆集团", "青岛")}


def test_a_zone_extends_over_the_places_that_its_sentence_or_the_next_names() -> None:
    facts = Facts(
        "浙江省制造业规划\n“一核”即中心城区制造业核心区,范围包括上城、拱墅、滨江三个城区和云岭高新区、青岚工业园。\n"
        "——沿江轻工食品产业带。涉及桐庐县、建德市。桐庐以针织为主。\n西部绿色制造协作区依托淳安县、临安区,不再新上化工项目。\n"
    )
    lie = facts.relations("LOCATED_IN")
    assert {("沿江轻工食品产业带", "桐庐县"), ("沿江轻工食品产业带", "建德市")} <= lie
    assert {("西部绿色制造协作区", "淳安县"), ("西部绿色制造协作区", "临安区")} <= lie
    assert {place for zone, place in lie if zone == "中心城区制造业核心区"} == {"上城", "拱墅", "滨江"}
    assert not any(thing in ("云岭高新区", "青岚工业园") for thing, _ in lie)


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("康岷、博川华都在云岭经开区。", {("康岷", "云岭经开区"), ("博川华", "云岭经开区")}),
        ("主要企业有海岷风电(临平区)、长川海工(桐庐县)。", {("海岷风电", "临平区"), ("长川海工", "桐庐县")}),
        ("云岭综合保税区去年进出口增长9%。中远岷运、菜川、国岚租赁在此设有平台公司。", {
            ("中远岷运", "云岭综合保税区"), ("菜川", "云岭综合保税区"), ("国岚租赁", "云岭综合保税区")}),
    ],
)  # fmt: skip
def test_all_firms_that_are_enumerated_lie_where_they_are_told_to(text: str, located: set[tuple[str, str]]) -> None:
    assert located <= Facts("浙江省推进建设。" + text).relations("LOCATED_IN")


def test_a_zone_on_a_coast_is_a_park_but_that_of_tianjin() -> None:
    assert "锦州滨海新区" in Facts("锦州滨海新区主攻光伏。").names("Park")
    assert "滨海新区" in Facts("天津滨海新区主攻光伏。").names("Place") | {
        n[-4:] for n in Facts("天津滨海新区主攻光伏。").names("Place")
    }


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("湖北加快建设。图为华岭光纤潜江科技园的车间。", ("华岭光纤潜江科技园", "潜江")),
        ("山西创建国家超级计算太原中心。", ("国家超级计算太原中心", "太原")),
        ("海南推进建设。岭枫石化洋浦基地开工。", ("岭枫石化洋浦基地", "洋浦")),
    ],
)  # fmt: skip
def test_a_place_inside_a_name_says_where_the_thing_lies(text: str, located: tuple[str, str]) -> None:
    assert located in Facts(text).relations("LOCATED_IN")


def test_a_bay_is_not_the_place_that_it_is_called_after() -> None:
    facts = Facts("海南支持三亚崖州湾科技城发展种业。")
    assert "崖州" not in facts.names("Place")


def test_what_follows_a_joint_alone_lies_where_it_is_told_to() -> None:
    text = "黑龙江省公布名单,鸡西岭源石墨有限公司、密山湖枫乳业有限公司和位于虎林市的北枫药业获评省级绿色工厂。"
    located = Facts(text).relations("LOCATED_IN")
    assert ("北枫药业", "虎林市") in located
    assert ("鸡西岭源石墨有限公司", "虎林市") not in located


def test_a_park_beside_firms_is_not_where_they_open_offices() -> None:
    text = "江苏省规划。昆山高新区、云帆科技有限公司和苏州市科技局都在上海设立办事处。"
    assert ("昆山高新区", "上海") not in Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("南部循环经济区覆盖常宁、耒阳南部乡镇。", {("南部循环经济区", "常宁"), ("南部循环经济区", "耒阳")}),
        ("西部绿色制造协作区。依托长沙大学,建设研究院。", set()),
        ("沿江轻工食品产业带。经长沙市批准,总投资100亿元。", set()),
        ("沿江轻工食品产业带。辐射河南、江西两省。", set()),
    ],
)  # fmt: skip
def test_a_zone_extends_over_places_that_fill_its_clause(text: str, located: set[tuple[str, str]]) -> None:
    found = {(zone, place.removesuffix("市")) for zone, place in Facts("湖南省规划。\n" + text).relations("LOCATED_IN")}
    assert {pair for pair in found if pair[0].endswith(("带", "区"))} == located


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("山西推进氢能。大同、吕梁、长治三市各有分工,大同云枫氢能产业园扩产。", {"大同", "吕梁", "长治"}),
        ("甘肃省白银市推进工业。白银岭枫高新区扩区。", {"白银市"}),
        ("甘肃推进工业。当地白银价格上涨,天长日久,惠民政策见效。", set()),
    ],
)  # fmt: skip
def test_ordinary_words_are_places_where_the_text_uses_them_so(text: str, places: set[str]) -> None:
    named = Facts(text).names("Place")
    assert places <= named
    if not places:
        assert named == {"甘肃"}


def test_plain_heads_of_parks_are_shared_by_short_names_of_places() -> None:
    facts = Facts("甘肃省白银市推进工业。以会宁、靖远工业集中区为主承载区。")
    assert {"会宁工业集中区", "靖远工业集中区"} <= facts.names("Park")
    assert "会宁县工业集中区" not in Facts("甘肃推进工业。支持会宁县、靖远工业集中区发展。").names("Park")


def test_what_is_named_after_a_park_lies_in_the_park_and_in_its_place() -> None:
    facts = Facts("湖南省规划。浏阳经开区生物医药产业集群扩容。浏阳经开区铜箔项目开工。")
    assert facts.relations("LOCATED_IN") == {("浏阳经开区", "浏阳")} | {
        (thing, where)
        for thing in ("浏阳经开区生物医药产业集群", "浏阳经开区铜箔项目")
        for where in ("浏阳", "浏阳经开区")
    }


@pytest.mark.parametrize("word", ["属于", "位于"])
def test_the_verb_that_places_a_thing_is_no_part_of_its_name(word: str) -> None:
    assert Facts(f"江西消息。南康区{word}国家级家具产业集群的核心区。").names("Cluster") == {"国家级家具产业集群"}
