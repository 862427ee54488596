"""Firms and the places that news tell them by: behind a place of rank, as what a county has first, under a short name."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "place", "firms"),
    [
        ("银川市隆基、中环等企业的单晶硅产能达到110GW。", "银川市", {"隆基", "中环"}),
        ("宜宾市宁德时代、时代长安等动力电池企业加快扩产。", "宜宾市", {"宁德时代", "时代长安"}),
        ("包头市明阳、金风、三一等风电企业先后投产。", "包头市", {"明阳", "金风", "三一"}),
        ("许昌市许继集团、平高电气入选河南省首批制造业单项冠军企业名单。", "许昌市", {"许继集团", "平高电气"}),
    ],
)
def test_firms_behind_a_place_of_rank_lie_there(sentence: str, place: str, firms: set[str]) -> None:
    facts = Facts(sentence)
    assert facts.names("Organisation") == firms
    assert facts.relations("LOCATED_IN") == {(firm, place) for firm in firms}


@pytest.mark.parametrize("sentence", ["大同市光伏、风电等企业加快发展。", "青铜峡市铝业、化工等企业转型升级。"])
def test_fields_behind_a_place_of_rank_are_no_firms(sentence: str) -> None:
    facts = Facts(sentence)
    assert facts.names("Organisation") == set()
    assert not any("市" in name for name in facts.names("Industry"))


@pytest.mark.parametrize(
    ("sentence", "firm", "place"),
    [
        ("鑫资集团于2019年10月投产,是房县首家循环经济企业。", "鑫资集团", "房县"),
        ("湖北庆邦宏金属科技有限公司看中循环产业,在房县建成6条铝材生产线。", "湖北庆邦宏金属科技有限公司", "房县"),
        ("霖沣电子有限公司来自深圳。目前,公司在信丰县投资建厂。", "霖沣电子有限公司", "信丰县"),
        ("银川市的汉尧石墨烯率先成为全球唯一实现富锂锰基材料产业化的企业。", "汉尧石墨烯", "银川市"),
    ],
)
def test_a_firm_lies_where_the_next_clause_says(sentence: str, firm: str, place: str) -> None:
    assert (firm, place) in Facts(sentence).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "sentence",
    [
        "霖沣电子有限公司与骐越股份签约,在信丰县建成配套工厂。",
        "霖沣电子有限公司产品出口欧美,在郑州设立办事处。",
        "霖沣电子有限公司获评省级绿色工厂,是全国同行业首家企业。",
        "霖沣电子有限公司去年扩产,计划在信丰县建设新工厂。",
    ],
)
def test_whose_works_it_is_stays_open(sentence: str) -> None:
    assert Facts(sentence).relations("LOCATED_IN") == set()


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("鑫资集团", "湖北鑫资再生资源集团有限公司"),
        ("楚江新材", "安徽楚江科技新材料股份有限公司"),
        ("霖沣股份", "霖沣电子股份有限公司"),
    ],
)
def test_a_contracted_name_is_that_of_the_firm(short: str, whole: str) -> None:
    assert Facts(f"记者走进{whole}车间。{short}是国家级高新技术企业。").names("Organisation") == {whole}


def test_one_stem_may_be_of_two_firms() -> None:
    names = Facts("霖沣集团与霖沣电子科技有限公司签约。").names("Organisation")
    assert names == {"霖沣集团", "霖沣电子科技有限公司"}


@pytest.mark.parametrize(
    "sentence", ["目标是成为全国一流的装备制造企业。", "光伏玻璃是发展最快的企业。", "王海波是当地最早的钛材企业。"]
)
def test_what_is_no_firm_is_none_by_being_one(sentence: str) -> None:
    assert Facts(sentence).names("Organisation") == set()


def test_firms_stand_for_no_field() -> None:
    facts = Facts("以航宇救生装备有限公司和航天42所为代表的航空航天产业集群。")
    assert facts.names("Organisation") == {"航宇救生装备有限公司", "航天42所"}
    assert facts.names("Industry") == set()


def test_members_among_those_counted_are_firms() -> None:
    facts = Facts("襄阳市获评2023年省级专精特新企业的共有3家,其中包括新华光、回天新材、国网绝缘子。")
    assert facts.names("Organisation") == {"新华光", "回天新材", "国网绝缘子"}


def test_each_firm_lies_in_its_own_county() -> None:
    facts = Facts("宜春市宜丰县国轩高科、奉新县紫宸科技等企业加快建设。")
    assert facts.names("Organisation") == {"国轩高科", "紫宸科技"}
    assert {firm: place[-3:] for firm, place in facts.relations("LOCATED_IN")} == {
        "国轩高科": "宜丰县",
        "紫宸科技": "奉新县",
    }


def test_two_firms_behind_one_place_lie_there() -> None:
    facts = Facts("呼和浩特市伊利、蒙牛两大乳业龙头领跑全国。")
    assert facts.relations("LOCATED_IN") == {("伊利", "呼和浩特市"), ("蒙牛", "呼和浩特市")}


def test_a_group_of_firms_begins_behind_its_zone() -> None:
    facts = Facts("株洲高新区联诚集团、时代新材获评湖南省绿色工厂。")
    assert facts.names("Organisation") == {"联诚集团", "时代新材"}
    assert ("联诚集团", "湖南省绿色工厂") in facts.relations("IN_TIER")


@pytest.mark.parametrize("organ", ["安宁市工业和信息化科技局", "富源县工业商贸和科技局", "海西州工业商务和信息化局"])
def test_an_organ_of_a_county_bears_its_whole_name(organ: str) -> None:
    assert Facts(f"记者从{organ}获悉,产值增长8%。").names("Organisation") == {organ}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("此次入选国家级绿色工厂的铜陵企业有霖沣铜业、骐越水泥。", "铜陵"),
        ("省工信厅公示拟认定领航型企业名单,其中佛山2家:霖沣铜业、骐越水泥。", "佛山"),
        ("蚌埠高新区有2家企业获评国家级专精特新“小巨人”企业:霖沣铜业、骐越水泥。", "蚌埠高新区"),
    ],
)
def test_firms_lie_where_they_are_counted(sentence: str, place: str) -> None:
    expected = {("霖沣铜业", place), ("骐越水泥", place)}
    assert expected <= Facts(sentence).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "sentence",
    [
        "省级绿色工厂名单公布,我省20家企业入选,包括霖沣铜业、骐越水泥。",
        "全省新增国家级绿色工厂20家,其中佛山8家。入选的有霖沣铜业、骐越水泥。",
    ],
)
def test_firms_lie_in_no_whole_that_counts_others(sentence: str) -> None:
    assert Facts(sentence).relations("LOCATED_IN") == set()


def test_a_group_lies_in_its_own_county_only() -> None:
    facts = Facts("南阳市西峡县宛西制药、淅川县减振器集团等骨干企业发展势头良好。")
    assert ("淅川县减振器集团", "淅川县") in facts.relations("LOCATED_IN")
    assert len(facts.relations("LOCATED_IN")) == 2


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        (
            "渭南高新区的3D打印企业渭南霖沣智造科技有限公司获评国家级专精特新“小巨人”企业。",
            {"渭南霖沣智造科技有限公司"},
        ),
        ("中国石油长庆油田公司、长庆石化公司在陕西产值增长。", {"中国石油长庆油田公司", "长庆石化公司"}),
        ("榆林市神木市恒源集团、府谷县金万通镁业等企业生产正常。", {"恒源集团", "金万通镁业"}),
        ("霖沣绿能总部设在武汉。", {"霖沣绿能"}),
        ("公司总部位于深圳,亚太总部位于上海。", set()),
        ("无锡企业发展有限公司、上海企业管理咨询有限公司签约。", {"无锡企业发展有限公司", "上海企业管理咨询有限公司"}),
    ],
)
def test_a_firm_bears_its_name_and_no_more(sentence: str, firms: set[str]) -> None:
    assert Facts(sentence).names("Organisation") == firms


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("园区与比亚迪签订投资协议。", {"比亚迪"}),
        ("高校与企业签订协议,双方与客商签约,公司与银行签订协议。", set()),
    ],
)
def test_who_signs_with_a_park_is_a_firm(sentence: str, firms: set[str]) -> None:
    assert Facts(sentence).names("Organisation") == firms
