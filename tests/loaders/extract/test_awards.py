"""Who has got a class, as news tell it; and what is said to have got none. All firms are invented."""

import pytest

from tests.loaders.extract.facts import Facts

A, B = "岳阳云帆轴承有限公司", "岳岭恒远科技有限公司"
P, Q = "汨罗陶瓷产业园", "岳阳市锂电材料产业园区"
C, D = "汨罗市轴承产业集群", "岳阳锂电材料产业集群"


def classed(text: str) -> set[tuple[str, str]]:
    """Thing and class, without level and province."""
    pairs = Facts(text).relations("IN_TIER")
    return {(one, tier.removeprefix("湖南省").removeprefix("省级")) for one, tier in pairs}


@pytest.mark.parametrize(
    "text",
    [
        f"{A}、{B}等2家企业获评省级绿色工厂。",
        f"{A}和{B}双双入选2024年湖南省绿色工厂名单。",
        f"命名{A}、{B}为第三批省级绿色工厂。",
        f"决定授予{A}、{B}“2024年湖南省绿色工厂”称号。",
        f"此外,{A}、{B}2家企业均为省级绿色工厂。",
        f"到2024年底,岳阳市已有省级绿色工厂2家({A}、{B})。",
        f"岳阳市新增2家省级绿色工厂,分别是{A}以及{B}。",
        f"一、省级绿色工厂(2家):{A}、{B}。",
        f"湖南省工信厅公布省级绿色工厂名单。本次认定的2家企业分别为:{A}、{B}。",
        f"湖南省工信厅公布省级绿色工厂名单,全省共2家企业入选,其中岳阳市2家({A}、{B})。",
        f"在湖南省工信厅公布的第二批省级绿色工厂名单中,{A}、{B}等2家企业榜上有名。",
        f"岳阳市2家企业入选省级绿色工厂\n日前,{A}、{B}榜上有名。",
    ],
)
def test_firms_that_have_got_a_class(text: str) -> None:
    assert classed(text) == {(A, "绿色工厂"), (B, "绿色工厂")}


@pytest.mark.parametrize(
    "text",
    [
        f"{P}、{Q}等2个园区获评智慧园区。",
        f"湖南省工信厅公布智慧园区名单,{P}、{Q}等2个园区上榜。",
        f"授予{P}、{Q}“2024年度智慧园区”称号。",
        f"湖南省工信厅关于公布智慧园区名单的通知\n1.{P}\n2.{Q}",
        f"认定的智慧园区为{P}、{Q}。",
    ],
)
def test_a_class_that_only_the_award_shows_to_be_one(text: str) -> None:
    assert classed(text) == {(P, "智慧园区"), (Q, "智慧园区")}


@pytest.mark.parametrize(
    "text",
    [
        f"{A}、{B}未入选省级绿色工厂。",
        f"{A}、{B}力争入选省级绿色工厂。",
        f"支持{A}、{B}创建省级绿色工厂。",
        f"撤销{A}、{B}“省级绿色工厂”称号。",
        f"岳阳市计划培育省级绿色工厂2家:{A}、{B}。",
        f"{A}、{B}参加了省级绿色工厂培训。",
        f"推荐{A}、{B}申报省级绿色工厂。",
        f"在湖南省工信厅公布的省级绿色工厂名单中,{A}、{B}未能上榜。",
    ],
)
def test_no_class_is_got_where_it_is_denied_hoped_for_or_taken_away(text: str) -> None:
    assert classed(text) == set()


def test_a_list_of_candidates_is_a_class_of_its_own() -> None:
    assert classed(f"确定{C}、{D}为湖南省先进制造业集群培育对象。") == {
        (C, "先进制造业集群培育对象"),
        (D, "先进制造业集群培育对象"),
    }


def test_classes_that_one_list_has_side_by_side() -> None:
    text = f"根据名单,认定的化工园区为{P}、{Q};认定的化工集中区为汨罗工业园区精细化工产业园、岳阳工业园区化工区块。"
    found = classed("湖南省政府办公厅下发《关于公布省级化工园区(化工集中区)名单的通知》。\n" + text)
    assert {one for one, tier in found if tier == "化工集中区"} == {
        "汨罗工业园区精细化工产业园",
        "岳阳工业园区化工区块",
    }
    assert {one for one, tier in found if tier == "化工园区"} == {P, Q}


@pytest.mark.parametrize(
    "line",
    [
        f"{C}(岳阳市)、{D}(岳阳市)、醴陵玻璃产业集群(株洲市)。",
        f"岳阳市 {C} {D}\n株洲市 醴陵玻璃产业集群",
    ],
)
def test_places_behind_or_before_the_items_of_a_list(line: str) -> None:
    facts = Facts("2024年湖南省特色产业集群名单\n" + line)
    things = {C, D, "醴陵玻璃产业集群"}
    assert {one for one, _ in facts.relations("IN_TIER")} == things
    assert {(C, "岳阳市"), (D, "岳阳市"), ("醴陵玻璃产业集群", "株洲市")} <= facts.relations("LOCATED_IN")
    assert (C, "株洲市") not in facts.relations("LOCATED_IN")


def test_firms_with_full_names_are_no_short_names_of_others() -> None:
    firms = {"岳阳云帆集团有限公司", "云帆食品加工股份有限公司", "株洲云帆电子有限公司"}
    facts = Facts("2024年湖南省瞪羚企业名单\n" + "\n".join(sorted(firms)))
    assert facts.names("Organisation") >= firms


def test_an_item_is_not_merged_with_its_class() -> None:
    facts = Facts("湖南省化工园区名单\n1.汨罗化工园区\n2.醴陵新材料化工园区")
    assert {one for one, _ in facts.relations("IN_TIER")} == {"汨罗化工园区", "醴陵新材料化工园区"}


def test_a_date_at_the_end_of_a_line_does_not_reach_into_the_next() -> None:
    facts = Facts("湖南产业动态\n来源:湖南日报 2024-09-08\n到2027年,岳阳市力争石化产业产值达到3000亿元。")
    assert facts.targets() != set()


@pytest.mark.parametrize("verb", ["着力构建", "加快打造", "积极构建"])
def test_a_place_and_its_code_named_system(verb: str) -> None:
    facts = Facts(f"岳阳市坚持工业强市,聚焦省级“八大产业集群”,{verb}“3+5”现代产业体系。")
    assert ("岳阳市", "3+5现代产业体系") in {
        (a, b.replace("“", "").replace("”", "")) for a, b in facts.relations("FOCUSES_ON")
    }
    assert facts.relations("COVERS") == set()


def test_the_share_of_a_city_behind_a_colon() -> None:
    facts = Facts("青河省公布特色产业集群名单。其中,海安市2家入围,分别是:海安竹业产业集群、海安轴承产业集群。")
    assert {source for source, _ in facts.relations("IN_TIER")} == {"海安竹业产业集群", "海安轴承产业集群"}


@pytest.mark.parametrize("verb", ["获批", "获批为", "获评为", "获批成为"])
def test_what_wins_a_class(verb: str) -> None:
    facts = Facts(f"近日,海安竹器产业园成功{verb}省级特色产业园。")
    assert facts.relations("IN_TIER") == {("海安竹器产业园", "省级特色产业园")}
