"""What a clause is about: parks, clusters and several places as subjects, on invented sentences."""

import pytest

from loaders.extract import extract
from tests.loaders.extract.facts import Facts


def relations(text: str, *kinds: str) -> set[tuple[str, str, str]]:
    rows = extract(text, "doc.txt")
    names = {row["id"]: row["name"] for row in rows if row["kind"] == "entity"}
    return {
        (names[row["source"]], row["type"], names[row["target"]])
        for row in rows
        if row["kind"] == "relation" and (not kinds or row["type"] in kinds)
    }


@pytest.mark.parametrize(
    ("text", "holder", "fields"),
    [
        ("“一核”即青河化工基地,重点发展高性能纤维、工程塑料及电子化学品。", "青河化工基地", {"高性能纤维", "工程塑料", "电子化学品"}),
        ("南山工业园区做精做强轴承、齿轮;全市加快发展陶瓷、茶叶。", "南山工业园区", {"轴承", "齿轮"}),
        ("青河高新技术产业开发区主攻碳化硅晶片、切割机。", "青河高新技术产业开发区", {"碳化硅晶片", "切割机"}),
        (
            "培育竹木、陶瓷2个产业集群。竹木重点发展竹地板、竹家具;陶瓷主攻卫浴、瓷砖。",
            "竹木集群",
            {"竹地板", "竹家具"},
        ),
    ],
)  # fmt: skip
def test_parks_and_clusters_cover_what_they_develop(text: str, holder: str, fields: set[str]) -> None:
    assert {t for s, _, t in relations(text, "COVERS") if s == holder} == fields


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "保定市将加快转型。涞水县、阜平县、高阳县分别布局绝缘材料、镁合金、毛巾等特色产业。",
            {("涞水县", "绝缘材料"), ("阜平县", "镁合金"), ("高阳县", "毛巾")},
        ),
        ("保定市提出,支持涞水、阜平两县(市)发展旱地蔬菜、核桃深加工。", {("涞水", "旱地蔬菜"), ("阜平", "核桃深加工")}),
        ("保定市提出,涞水、阜平等县做精毛巾、箱包、童车。", {("涞水", "箱包"), ("阜平", "箱包"), ("阜平", "童车")}),
    ],
)
def test_places_that_are_enumerated_act_each_for_itself(text: str, pairs: set[tuple[str, str]]) -> None:
    found = {(s, t) for s, _, t in relations(text, "FOCUSES_ON")}
    assert pairs <= found


def test_fields_that_belong_together_stay_one() -> None:
    text = "全市重点发展电梯及关键零部件、智能装备与机器人。"
    assert {row["name"] for row in extract(text, "d") if row.get("type") == "Industry"} == {
        "电梯及关键零部件",
        "智能装备与机器人",
    }


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("二、壮大食品加工、服务机器人、绿色建材等特色优势产业集群。", "INCLUDES", {("特色优势产业集群", "食品加工集群"), ("特色优势产业集群", "绿色建材集群")}),
        ("涞水县竹木产业集群入选省级特色产业集群。", "IN_TIER", {("涞水县竹木产业集群", "省级特色产业集群")}),
        ("支持蓝湾半导体、青岭新材料等链主企业做大做强。", "IN_TIER", {("蓝湾半导体", "链主企业"), ("青岭新材料", "链主企业")}),
        ("支持青河经开区争创国家级经开区 做强竹木、陶瓷、茶叶3条百亿级产业链 培育氢能、量子等新兴产业链。", "INCLUDES", {("3条百亿级产业链", "竹木产业链"), ("新兴产业链", "氢能产业链")}),
        ("青河市发布会\n发布人:副市长 王小明\n王小明同志担任竹木产业链链长。", "LEADS", {("王小明", "竹木产业链")}),
        ("到2027年,形成竹木、陶瓷2个优势产业集群,其中陶瓷产业产值突破500亿元。", "MEASURES", {("陶瓷产业产值", "陶瓷集群")}),
    ],
)  # fmt: skip
def test_what_is_said_of_several_is_said_of_one(text: str, kind: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= {(s, t) for s, _, t in relations(text, kind)}


def test_items_of_an_announced_list_are_promoted() -> None:
    text = "青河市竹木产业促进条例\n第九条 本市重点发展下列产品:\n(一)竹地板、竹家具;\n(二)木门、木结构以及木制玩具。\n"
    found = {row["name"] for row in extract(text, "d") if row.get("type") == "Industry"}
    assert {"竹地板", "竹家具", "木结构", "木制玩具"} <= found


def test_a_level_that_shares_its_class_is_a_class() -> None:
    found = {
        row["name"] for row in extract("支持企业创建国家级、省级制造业创新中心。", "d") if row.get("type") == "Platform"
    }
    assert found == {"国家级制造业创新中心", "省级制造业创新中心"}


def test_who_refrains_from_one_thing_acts_in_the_next() -> None:
    facts = Facts("苏州市印发《制造业发展规划》。固原市不追求规模，围绕马铃薯淀粉、胡麻油做文章。")
    assert facts.relations("FOCUSES_ON") == {("固原市", "马铃薯淀粉"), ("固原市", "胡麻油")}


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("京津冀围绕氢能、竹器2条产业链,携手培育世界级先进制造业集群", "京津冀"),
        ("长三角三省一市携手培育世界级先进制造业集群", "长三角"),
        ("珠三角各地加快培育世界级先进制造业集群", "珠三角"),
        ("川南地区加快培育世界级先进制造业集群", "川南地区"),
    ],
)
def test_regions_act(words: str, region: str) -> None:
    focus = relations(f"海安市加快协同。\n{words}。", "FOCUSES_ON")
    assert (region, "FOCUSES_ON", "世界级先进制造业集群") in focus
    assert not any(source == "海安市" for source, _, _ in focus)


def test_regions_that_are_only_together_do_nothing() -> None:
    facts = Facts("海安市加快转型。\n长三角一体化发展,培育竹器产业。")
    assert facts.relations("FOCUSES_ON") == {("海安市", "竹器产业")}


@pytest.mark.parametrize(
    "opening", ["云河市,地处江南。", "云河市位于江南,", "江西云河市,素有“竹都”的美誉。", "云河市,作为江南重镇,"]
)
def test_a_paragraph_is_about_the_place_that_it_introduces(opening: str) -> None:
    text = f"各地亮点\n合肥市,地处江淮之间。重点发展光伏产业。\n{opening.replace('云河', '九江')}区位优越。重点发展竹器产业,培育氢能产业。\n"
    focus = relations(text, "FOCUSES_ON")
    nine = next(source for source, _, target in focus if target == "竹器产业")
    assert nine.startswith("九江")
    assert (nine, "FOCUSES_ON", "氢能产业") in focus
    assert ("合肥市", "FOCUSES_ON", "光伏产业") in focus


def test_the_city_of_a_county_is_not_the_county() -> None:
    facts = Facts("霍山县竹器年产量6000吨。到2027年,全市产值达到260亿元。\n5年累计投资达到245亿元,培育光伏产业。")
    assert facts.relations("FOCUSES_ON") == set()
    assert facts.names("Organisation") == set()
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"霍山县"}
    own = Facts("霍山县委提出竹器立县。到2027年,全市争先,全县产值达到60亿元,培育光伏产业。")
    assert own.relations("FOCUSES_ON") == {("霍山县", "光伏产业")}
