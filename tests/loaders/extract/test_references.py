"""What clauses refer back to; the sentences, and most of the names in them, are invented."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("青河高新区已建成20平方公里。该园区重点发展光电子、生物医药。", {
            ("青河高新区", "光电子"), ("青河高新区", "生物医药")}),
        ("河东工业园区与河西工业园区错位发展,前者突出轻合金,后者突出陶瓷。", {
            ("河东工业园区", "轻合金"), ("河西工业园区", "陶瓷")}),
        ("河东经济开发区新设电子信息产业园。该园以片式电感、连接器为主攻方向。", {
            ("电子信息产业园", "片式电感"), ("电子信息产业园", "连接器")}),
        ("“一核”:青河开发区。重点发展航空装备、卫星应用。", {
            ("青河开发区", "航空装备"), ("青河开发区", "卫星应用")}),
        ("南岭经开区、北岭高新区分别聚焦铜加工、钨制品。", {
            ("南岭经开区", "铜加工"), ("北岭高新区", "钨制品")}),
        ("宿州市鞋服产业三年行动方案\n二、空间布局\n砀山经开区\n重点发展运动鞋、鞋材。\n萧县\n主攻皮革、鞋机。\n", {
            ("砀山经开区", "运动鞋"), ("砀山经开区", "鞋材")}),
    ],
)  # fmt: skip
def test_a_clause_speaks_of_the_park_that_it_refers_back_to(text: str, covered: Pairs) -> None:
    assert Facts(text).relations("COVERS") == covered


def test_two_cities_live_each_on_its_own() -> None:
    facts = Facts("湖北省未来产业行动方案\n两翼:襄阳市、宜昌市。两市分别主攻低空经济和合成生物。")
    assert facts.relations("FOCUSES_ON") == {("襄阳市", "低空经济"), ("宜昌市", "合成生物")}


def test_three_cities_are_not_the_two_that_are_named() -> None:
    facts = Facts("湖北省未来产业行动方案\n两翼:襄阳市、宜昌市。三市分别主攻低空经济和合成生物。")
    named = facts.relations("FOCUSES_ON")
    assert ("襄阳市", "低空经济") not in named and ("宜昌市", "合成生物") not in named


@pytest.mark.parametrize(
    "text",
    [
        "桃江高新区实行“一区三园”布局,即漳江创业园、陬溪铝材园和盘塘化工片区。",
        "桃江高新区下辖漳江创业园、陬溪铝材园和盘塘化工片区。",
        "桃江高新区构建“一区三园”(漳江创业园、陬溪铝材园、盘塘化工片区)。",
    ],
)
def test_a_park_consists_of_others(text: str) -> None:
    parts = {part for part, whole in Facts(text).relations("LOCATED_IN") if whole == "桃江高新区"}
    assert parts == {"漳江创业园", "陬溪铝材园", "盘塘化工片区"}


def test_firms_and_projects_lie_inside_the_park_before_them() -> None:
    facts = Facts("支持青河高新区内的恒力新材公司、明辉化工公司实施聚酰胺扩能项目。")
    assert facts.relations("LOCATED_IN") >= {("恒力新材公司", "青河高新区"), ("明辉化工公司", "青河高新区")}


def test_counties_that_act_in_a_park_are_not_where_it_lies() -> None:
    facts = Facts("宁夏化工布局\n鼓励西吉县、海原县在宁东基地建设飞地园区。")
    assert "宁东基地" in facts.names("Park")
    assert {("宁东基地", "西吉县"), ("宁东基地", "海原县")}.isdisjoint(facts.relations("LOCATED_IN"))


def test_a_park_that_builds_another_is_no_part_of_its_name() -> None:
    facts = Facts("支持石门高新区建设协同转化基地。将金塘工业园区更名为“邵河氟新材料产业园”。")
    assert {"石门高新区", "协同转化基地", "邵河氟新材料产业园"} <= facts.names("Park")
    assert "金塘工业园区" not in facts.names("Park")  # another name of the last one


def test_leaders_have_each_a_chain_of_their_own() -> None:
    facts = Facts(
        "茶、中药材、预制菜三条产业链链长分别由副县长李广跃、县人大常委会副主任吴通琴、县委宣传部部长潘玉莲担任。"
    )
    assert facts.relations("LEADS") == {("李广跃", "茶产业链"), ("吴通琴", "中药材产业链"), ("潘玉莲", "预制菜产业链")}


@pytest.mark.parametrize("link", ["，三园即", "，分为", "，三园分别是"])
def test_a_code_of_parks_stands_for_those_behind_it(link: str) -> None:
    facts = Facts(f"昆山经济开发区实行“一区三园”{link}城东产业园、城西产业园和临港产业园。")
    inner = {("城东产业园", "昆山经济开发区"), ("城西产业园", "昆山经济开发区"), ("临港产业园", "昆山经济开发区")}
    assert inner <= facts.relations("LOCATED_IN")


def test_a_district_is_meant_where_a_park_is_only_named_beside_it() -> None:
    facts = Facts("江苏省规划。虎丘区紧邻昆山高新区,该区重点发展芯片。")
    assert ("昆山高新区", "芯片") not in facts.relations("COVERS")
    assert ("虎丘区", "芯片") in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize("word", ["该区域", "该区划调整后,", "该区间"])
def test_a_word_that_only_begins_like_a_district_refers_to_none(word: str) -> None:
    covered = Facts(f"江苏省规划。昆山高新区发布规划。{word}重点发展芯片。").relations("COVERS")
    assert ("昆山高新区", "芯片") not in covered


def test_the_first_two_of_three_parks_and_the_last() -> None:
    text = "湖南省规划。株洲高新区、醴陵经开区和攸县高新区三个园区中,前两个园区主攻轨道交通,后者发展陶瓷。"
    assert Facts(text).relations("COVERS") == {
        ("株洲高新区", "轨道交通"),
        ("醴陵经开区", "轨道交通"),
        ("攸县高新区", "陶瓷"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "攸县、茶陵县相邻,一个做煤化工、水泥,一个做中药材、竹木加工。",
        "攸县发展煤化工、水泥,茶陵县发展中药材、竹木加工。",
    ],
)
def test_two_places_that_are_told_of_in_turn(text: str) -> None:
    assert Facts("湖南省规划。" + text).relations("FOCUSES_ON") == {
        ("攸县", "煤化工"),
        ("攸县", "水泥"),
        ("茶陵县", "中药材"),
        ("茶陵县", "竹木加工"),
    }


def test_a_quoted_document_speaks_up_to_the_semicolon() -> None:
    text = "《湖南省石化产业规划》提出,到2025年产值达到900亿元;岳阳市提出,到2025年产值达到500亿元。"
    facts = Facts("湖南省发展化工。" + "各地推进新型工业化。" * 50 + text)
    assert len(facts.targets()) == 2
    assert {actor for actor, _ in facts.relations("SETS_TARGET")} == {"湖南省石化产业规划", "岳阳市"}
