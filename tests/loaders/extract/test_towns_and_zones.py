"""Towns of a trade, bases that share a head, zones made up of parks, lists told behind a full stop; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "全省首批认定了包括平泉铸件、安平丝网、白沟箱包在内的十大省级特色专业镇。",
        "全省已有20个专业镇,其中包括平泉铸件、安平丝网、白沟箱包3个省级特色专业镇。",
        "河北省新认定平泉铸件、安平丝网、白沟箱包等省级特色专业镇。",
    ],
)
def test_towns_are_in_the_class_that_the_head_is(text: str) -> None:
    facts = Facts(text)
    towns = {"平泉铸件专业镇", "安平丝网专业镇", "白沟箱包专业镇"}
    assert facts.relations("IN_TIER") == {(town, "省级特色专业镇") for town in towns}
    assert ("安平丝网专业镇", "安平") in facts.relations("LOCATED_IN")


def test_one_town_is_named_by_itself() -> None:
    assert "安平丝网专业镇" in Facts("安平丝网专业镇发展良好。").names("Park")


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("保定市建设氢能、新材料、医药产业基地。", {"氢能产业基地", "新材料产业基地", "医药产业基地"}),
        ("保定市打造全国重要的钢铁、氢能、装备制造基地。", {"钢铁基地", "氢能基地", "装备制造基地"}),
        ("保定市形成钢铁、光伏生产基地。", {"钢铁生产基地", "光伏生产基地"}),
        ("保定市打造钢铁和氢能产业基地。", {"钢铁和氢能产业基地"}),
        ("保定市规划建设教学、科研、实训基地。", set()),
    ],
)
def test_bases_share_the_head_of_the_last(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


@pytest.mark.parametrize(
    "told",
    [
        "即:钢铁产业链、氢能产业链、光伏产业链。",
        "主要包括钢铁、氢能、光伏。",
        "具体包括:钢铁、氢能、光伏产业链。",
        "分别是钢铁、氢能和光伏。",
    ],
)
def test_members_are_told_behind_the_counted_list(told: str) -> None:
    facts = Facts("保定市确定了三条重点产业链。" + told)
    assert {member for _, member in facts.relations("INCLUDES")} == {"钢铁产业链", "氢能产业链", "光伏产业链"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("保定市确立六大主导产业。主要包括钢铁、汽车、新能源等。", 3),
        ("保定市确立两大主导产业。主要包括钢铁、汽车、新能源等。", 0),
        ("保定市过去有三大主导产业。主要包括钢铁、汽车、新能源。", 0),
        ("保定市确立三大主导产业。主要包括资金、人才、土地。", 0),
    ],
)
def test_an_open_list_tells_fewer_members_than_are_counted(text: str, count: int) -> None:
    assert len(Facts(text).relations("INCLUDES")) == count


@pytest.mark.parametrize("blank", ["", " ", "  "])
def test_a_blank_before_the_count_of_a_list_says_nothing(blank: str) -> None:
    text = f"河北省公布了2025年省级绿色工厂名单,唐山云帆机械有限公司、保定蓝光电气有限公司等{blank}4家企业上榜。"
    firms = {firm for firm, tier in Facts(text).relations("IN_TIER") if tier == "省级绿色工厂"}
    assert firms == {"唐山云帆机械有限公司", "保定蓝光电气有限公司"}


@pytest.mark.parametrize(
    "text",
    [
        "保定高新区由西区科技产业园和东区装备产业园构成。",
        "保定高新区常住人口超过30万人,由西区科技产业园和东区装备产业园组成。",
        "保定高新区目前重点打造的是西区科技产业园、东区装备产业园等三个特色园区。",
    ],
)
def test_parks_that_make_up_a_zone_lie_in_it(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("LOCATED_IN") == {
        ("西区科技产业园", "保定高新区"),
        ("东区装备产业园", "保定高新区"),
        ("保定高新区", "保定"),
    }
    assert not facts.names("Place") & {"西区", "东区"}


def test_parks_of_another_place_lie_not_in_the_zone_that_helps() -> None:
    facts = Facts("保定高新区支持涿州市建设光电产业园、新材料产业园等两个园区。")
    assert ("光电产业园", "保定高新区") not in facts.relations("LOCATED_IN")
    assert "攀枝花市东区" in facts_of_district().names("Place")


def facts_of_district() -> Facts:
    return Facts("攀枝花市东区发展钒钛。")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("平泉市形成了以平泉经济开发区为主导,北部工业园、食品产业园为支撑的“一区多园”发展格局。", set()),
        ("平泉市形成以钢铁、医药为主导,氢能为支撑的产业格局。", {"钢铁", "医药", "氢能"}),
    ],
)
def test_zones_are_no_fields_of_a_whole(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("保定市发展物流、金融、文旅等现代服务业。", True),
        ("保定市发展以物流、金融、文旅为重点的现代服务业。", True),
        ("保定市加强土地、金融、人才等要素保障。", False),
    ],
)
def test_finance_is_a_field_beside_fields(text: str, member: bool) -> None:
    assert ("金融" in {name for _, name in Facts(text).relations("INCLUDES")}) == member


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("河北省建设可再生能源应用综合创新示范特区。", {"可再生能源应用综合创新示范特区"}),
        ("河北省建设氢能推广应用试验区。", {"氢能推广应用试验区"}),
        ("河北省多措并举提升专业镇竞争力。", set()),
        ("各方共同探讨特色专业镇发展之路。", set()),
        ("请相关街镇园区做好管理工作。", set()),
        ("近三年园区产值增速达到60%。", set()),
    ],
)
def test_what_belongs_to_the_name_of_a_zone(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


def test_links_of_a_chain_are_no_chains() -> None:
    assert Facts("保定市建设从硅料到拉晶、切片、组件等光伏产业链。").names("Chain") == {"光伏产业链"}
    assert Facts("保定市从无到有建设光伏、氢能等产业链。").names("Chain") == {"光伏产业链", "氢能产业链"}


def test_marks_behind_the_last_chain_are_none_of_it() -> None:
    facts = Facts("涿州市构建钢铁产业链、医药产业链、临空产业链“三条产业链”。")
    assert facts.names("Chain") == {"钢铁产业链", "医药产业链", "临空产业链"}


def test_counted_services_are_a_group() -> None:
    facts = Facts("涿州市以四大主导产业、四大服务业、六大未来产业为抓手。")
    assert facts.names("IndustryGroup") == {"四大主导产业", "四大服务业", "六大未来产业"}


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("保定市制定了氢能产业三年行动计划。", True),
        ("保定市尚未制定氢能产业三年行动计划。", False),
        ("保定市制定了一系列行动计划。", False),
    ],
)
def test_a_plan_that_was_drawn_up_is_issued(text: str, issued: bool) -> None:
    assert bool(Facts(text).relations("ISSUES")) == issued


@pytest.mark.parametrize(("opens", "kind"), [("2022年工作安排,", "target"), ("2022年工作回顾,", "achieved")])
def test_a_passage_opens_with_the_work_ahead(opens: str, kind: str) -> None:
    facts = Facts(f"{opens}深入实施攻坚行动。材料产量达到4万吨,钢铁产业产值达到500亿元。")
    assert {row["properties"]["kind"] for row in facts.figures()} == {kind}


def test_what_leads_to_a_firm_is_none_of_its_name() -> None:
    facts = Facts("全区共有云帆部件(天津)有限公司等6家企业入选市级绿色工厂。")
    assert facts.relations("IN_TIER") == {("云帆部件(天津)有限公司", "市级绿色工厂")}


def test_old_forms_of_characters() -> None:
    assert Facts("保定市發展氯堿化工、醫葯。").names("Industry") == {"氯碱化工", "医药"}


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("保定市做强“风光氢储”四大产业。", {"风光氢储四大产业"}),
        ("保定市“十四五”四大产业产值突破300亿元。", set()),
        ("保定市四大产业产值突破300亿元。", set()),
    ],
)
def test_a_code_names_a_counted_group(text: str, groups: set[str]) -> None:
    assert Facts(text).names("IndustryGroup") == groups


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("保定高新区已获评省级绿色园区4个。", False),
        ("保定高新区获评省级绿色园区。", True),
        ("保定高新区、涿州经开区获评省级绿色园区2个。", True),
    ],
)
def test_a_zone_is_not_in_the_class_of_which_it_counts_others(text: str, graded: bool) -> None:
    assert (("保定高新区", "省级绿色园区") in Facts(text).relations("IN_TIER")) == graded


def test_what_a_park_is_meant_to_be_is_no_site() -> None:
    assert not Facts("智能光伏产业园区定位于光伏新能源智慧园区、绿色园区。").relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("做优三大重点产业。装备产业,发展机器人。新能源产业,发展光伏。医药产业,发展中药。", 3),
        ("做优三大重点产业。装备产业,发展机器人。新能源产业,发展光伏。", 0),
        ("做优三大重点产业。装备产业增长8%。新能源产业,发展光伏。医药产业,发展中药。", 0),
    ],
)
def test_members_head_the_sentences_behind_the_list(text: str, members: int) -> None:
    assert len(Facts("保定市" + text).relations("INCLUDES")) == members


@pytest.mark.parametrize(
    "text",
    [
        "河北省商务厅会同省工信厅印发通知,公布省级特色园区名单。",
        "经省政府同意,河北省商务厅会同省工信厅印发通知,公布省级特色园区名单。",
    ],
)
def test_both_organs_issue_what_the_next_clause_tells(text: str) -> None:
    assert {organ for organ, _ in Facts(text).relations("ISSUES")} == {"河北省商务厅", "省工信厅"}


def test_organs_are_no_members_of_what_they_publish() -> None:
    facts = Facts("河北省商务厅会同省工信厅、省农业厅公布12家省级特色园区名单。")
    assert not facts.names("Industry") | facts.names("IndustryGroup")


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("邯郸市明确“532”主导产业体系。", True),
        ("邯郸市确立了“532”主导产业体系。", True),
        ("邯郸市明确钢铁行业超低排放要求。", False),
    ],
)
def test_a_place_lays_down_a_code_named_system(text: str, system: bool) -> None:
    assert bool(Facts(text).relations("FOCUSES_ON")) == system


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("保定市在徐水区、满城区布局明昀风机、远帆储能项目。", {"明昀风机", "远帆储能"}),
        ("在徐水、满城等地布局建设明昀风机、远帆储能等项目。", {"明昀风机", "远帆储能"}),
        ("保定市推进明昀集团、远帆储能项目。", {"远帆储能项目"}),
    ],
)
def test_works_share_the_head_of_the_last(text: str, works: set[str]) -> None:
    assert Facts(text).names("Project") == works
