"""Firms that stand alone in news of figures: told by what they make, have and earn, and where they lie."""

import pytest

from tests.loaders.extract.facts import Facts


def _firms(text: str) -> set[str]:
    return Facts(text).names("Organisation")


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("霖沣铝电一家就占去氧化铝320万吨。", "霖沣铝电"),
        ("骐越一季度销售重型发动机11.8万台。", "骐越"),
        ("皓岚思制动产品年产能已达200万套。", "皓岚思"),
        ("霖沣的磷酸铁锂产能已达26.5万吨。", "霖沣"),
        ("皓岚的新业务放在云岭产业园。", "皓岚"),
        ("骐越集团产钢98万吨，副产氢气送往隔壁。", "骐越集团"),
        ("誉衡则把高效电池项目的最后一条线接通。", "誉衡"),
        ("青河县引进誉衡昱，负极材料年产能达15万吨。", "誉衡昱"),
        ("皓岚思产销双双翻番，带动全区工业增长。", "皓岚思"),
        ("霖沣铁塔年产铁塔12万吨。", "霖沣铁塔"),
        ("皓岚思投资12亿元的再制造项目落户青河县。", "皓岚思"),
        ("荣昌皓岚思房车出口量占全国三分之一。", "荣昌皓岚思"),
    ],
)
def test_a_firm_is_told_by_what_it_makes(sentence: str, firm: str) -> None:
    assert _firms(sentence) == {firm}


@pytest.mark.parametrize(
    "sentence",
    [
        "赤藓糖醇产能3万吨，竹浆纸产量20万吨。",
        "钕铁硼毛坯产能5万吨，预制菜产量12万吨。",
        "梁家村的蘑菇产量10万吨。",
        "但单晶硅产量仍有38万吨。",
        "光通信设备规模位居国内前三。",
        "力争多晶硅料产能达到37万吨、单晶拉棒产能达到96GW。",
        "届时公司锂盐产能将达到8万吨。",
    ],
)
def test_products_are_no_firms(sentence: str) -> None:
    assert not _firms(sentence) - {"届时公司"}


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        (
            "曲周县的霖沣药业增产，鸡泽县的皓岚、广平县的骐越科技则撑起了增量。",
            {("霖沣药业", "曲周县"), ("皓岚", "鸡泽县"), ("骐越科技", "广平县")},
        ),
        ("霖沣能源在曲周县，去年营收60亿元。", {("霖沣能源", "曲周县")}),
        (
            "走进曲周经开区，霖沣科技满产；一墙之隔，骐越科技的二期投产。同在园区的皓岚能源扩产。",
            {("霖沣科技", "曲周经开区"), ("骐越科技", "曲周经开区"), ("皓岚能源", "曲周经开区")},
        ),
        (
            "曲周县以曲周经开区为主战场，先后引来霖沣新能源、骐越新材。",
            {("霖沣新能源", "曲周经开区"), ("骐越新材", "曲周经开区")},
        ),
        (
            "霖沣、骐越、皓岚都在曲周的云岭工业园区。",
            {("霖沣", "云岭工业园区"), ("骐越", "云岭工业园区"), ("皓岚", "云岭工业园区")},
        ),
        ("落户曲周经开区不到两年的霖沣科技、骐越科技增产。", {("霖沣科技", "曲周经开区"), ("骐越科技", "曲周经开区")}),
        (
            "曲周县：霖沣科技满产；骐越科技、皓岚科技开足马力。",
            {("霖沣科技", "曲周县"), ("骐越科技", "曲周县"), ("皓岚科技", "曲周县")},
        ),
    ],
)
def test_where_such_firms_lie(sentence: str, sites: set[tuple[str, str]]) -> None:
    firms = {firm for firm, _ in sites}
    assert {s for s in Facts(f"邯郸市工业\n{sentence}").relations("LOCATED_IN") if s[0] in firms} == sites


def test_a_zone_without_a_name_is_in_no_county_before_it() -> None:
    facts = Facts("唐山市工业\n玉田县印机企业发展到46家，高新区的霖沣机器人、骐越焊接产销两旺。")
    assert not {s for s in facts.relations("LOCATED_IN") if s[0] in ("霖沣机器人", "骐越焊接")}


def test_a_firm_behind_a_county_of_its_name_is_without_it() -> None:
    facts = Facts("邯郸市工业\n曲周县霖沣集团产钢98万吨。")
    assert ("霖沣集团", "曲周县") in facts.relations("LOCATED_IN")
    assert facts.names("Organisation") == {"霖沣集团"}


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("霖沣、骐越“双晶”带动作用明显。", {"霖沣", "骐越"}),
        ("由霖沣、骐越领衔的纺织集群产值超三千亿元。", {"霖沣", "骐越"}),
        ("由霖沣羊绒、骐越羊绒带动上下游300家企业抱团发展。", {"霖沣羊绒", "骐越羊绒"}),
        ("霖沣集团一家带起骐越、皓岚等上下游企业60余家。", {"霖沣集团", "骐越", "皓岚"}),
        ("富源县以霖沣云铝、骐越轮毂为主。", {"霖沣云铝", "骐越轮毂"}),
        ("霖沣科技、骐越位列全国前两位。", {"霖沣科技", "骐越"}),
        ("霖沣集团的制冷设备、骐越科技的液流电池订单排到四季度。", {"霖沣集团", "骐越科技"}),
    ],
)
def test_firms_that_are_told_together(sentence: str, firms: set[str]) -> None:
    assert _firms(sentence) == firms
