"""Chains dealt out to several leaders, fields that parks bear, rows below merged cells, and who is told of beside them."""

import pytest

from tests.loaders.extract.facts import Facts

PLACE = "安徽省加快推进新型工业化。\n"
CHAINS = "竹器产业链、铜管产业链的链长分别是副市长张海明和市委常委李海红"
DEALT = {("张海明", "竹器产业链"), ("李海红", "铜管产业链")}


@pytest.mark.parametrize(
    ("further", "leads"),
    [
        ("牵头单位依次为市工信局、市商务局", {("市工信局", "竹器产业链"), ("市商务局", "铜管产业链")}),
        ("链主企业为云帆钢铁与青河食品", {("云帆钢铁", "竹器产业链"), ("青河食品", "铜管产业链")}),
        ("配合单位为市科技局、市林业局", set()),
    ],
)
def test_leaders_of_a_second_office_lead_in_the_order_of_the_first(further: str, leads: set[tuple[str, str]]) -> None:
    assert Facts(f"{PLACE}{CHAINS},{further}。").relations("LEADS") == DEALT | leads


@pytest.mark.parametrize(
    ("seat", "borne"),
    [
        ("落在包河经开区", True),
        ("主要布局在包河经开区", True),
        ("以包河经开区为主要载体", True),
        ("包河经开区承载", True),
        ("不再放在包河经开区", False),
        ("在包河经开区召开推进会", False),
        ("落户包河经开区的企业有3家", False),
    ],
)
def test_the_seat_of_a_chain_behind_its_leader(seat: str, borne: bool) -> None:
    covers = Facts(f"{PLACE}竹器产业链由副市长张海明任链长,{seat}。").relations("COVERS")
    assert (("包河经开区", "竹器产业链") in covers) is borne


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("光伏材料:以包河经开区为承载,招引项目。", {("包河经开区", "光伏材料")}),
        ("合肥市重点发展光伏材料,以包河经开区为载体。", {("包河经开区", "光伏材料")}),
        ("合肥的光伏产业集中在包河经开区。", {("包河经开区", "光伏产业")}),
        ("包河经开区则以精细化工打底。", {("包河经开区", "精细化工")}),
        (
            "由包河经开区和蜀山高新区分别承接光伏材料与生物医药。",
            {("包河经开区", "光伏材料"), ("蜀山高新区", "生物医药")},
        ),
        ("合肥市不再发展光伏材料,以包河经开区为载体招商。", set()),
        ("曾由包河经开区和蜀山高新区分别承接光伏材料与生物医药。", set()),
    ],
)
def test_parks_that_bear_what_is_told_beside_them(text: str, covers: set[tuple[str, str]]) -> None:
    assert Facts(PLACE + text).relations("COVERS") == covers


TABLE = (
    "青河市“十四五”工业发展规划\n表2 “十四五”工业发展主要指标\n类别 指标名称 单位 2020年 2025年 属性\n{rows}"
    "注:[ ]内为五年累计值。\n"
)


@pytest.mark.parametrize(
    "rows",
    [
        "规模效益\n规上工业总产值 亿元 2150 3600 预期性\n绿色低碳\n国家级绿色工厂 个 9 18 预期性\n",
        "规模效益 规上工业总产值 亿元 2150 3600 预期性\n绿色低碳 国家级绿色工厂 个 9 18 预期性\n",
        "规模效益\n规上工业总产值 亿元 2150 3600 预期性\n国家级绿色工厂 个 9 18 预期性\n",
    ],
)
def test_rows_of_indicators_whose_first_cell_is_merged(rows: str) -> None:
    facts = Facts(TABLE.format(rows=rows))
    assert facts.targets() == {("规上工业总产值", 3600.0, "亿元", 2025), ("国家级绿色工厂", 18.0, "个", 2025)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("推动铜陵铜管集群跻身国家先进制造业集群。", "ADVANCES_TO"),
        ("铜陵铜管集群力争晋身国家先进制造业集群。", "ADVANCES_TO"),
        ("去年推动铜陵铜管集群成功跻身国家先进制造业集群。", "IN_TIER"),
        ("铜陵铜管集群跻身国家先进制造业集群。", "IN_TIER"),
    ],
)
def test_what_is_helped_into_a_class_is_not_in_it_yet(text: str, kind: str) -> None:
    facts = Facts(PLACE + text)
    stated = {k for k in ("ADVANCES_TO", "IN_TIER") if facts.relations(k)}
    assert stated == {kind}


def test_the_class_of_the_firm_that_is_told_of_second() -> None:
    facts = Facts(PLACE + "云帆智能去年评上国家级专精特新“小巨人”企业,青沂冷控则是省级创新型中小企业。")
    assert facts.relations("IN_TIER") == {
        ("云帆智能", "国家级专精特新小巨人企业"),
        ("青沂冷控", "省级创新型中小企业"),
    }


def test_some_clusters_of_counties_are_in_their_class() -> None:
    facts = Facts(PLACE + "全省形成宁国耐磨材料、霍山铁皮石斛等一批县域特色产业集群。")
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"县域特色产业集群"}
    assert "一批县域特色产业集群" not in facts.names("IndustryGroup")


def test_two_of_a_list_that_share_a_figure_are_no_group() -> None:
    listed = "全省壮大汽车、新材料、电子电器、电线电缆四大支柱产业。"
    told = Facts(f"{PLACE}{listed}汽车、新材料两大产业产值分别达到2500亿元、1500亿元。")
    assert told.names("IndustryGroup") == {"四大支柱产业"}
    made = Facts(f"{PLACE}{listed}优先发展汽车、新材料两大产业。")
    assert len(made.names("IndustryGroup")) == 2


@pytest.mark.parametrize(
    ("said", "issued"),
    [
        ("市工业和信息化局局长张海明说,去年8月出台的", False),
        ("市工业和信息化局负责人介绍,近日印发的", False),
        ("市工业和信息化局局长张海明说,该局去年出台了", True),
        ("市工业和信息化局去年出台了", True),
    ],
)
def test_whose_head_speaks_of_a_plan_issues_nothing_by_that(said: str, issued: bool) -> None:
    facts = Facts(f"铜陵市加快推进新型工业化。\n{said}《铜陵市优质企业培育计划》,明确了任务。")
    assert bool(facts.relations("ISSUES")) is issued


def test_an_office_that_signs_with_others_ends_before_its_adverb() -> None:
    facts = Facts("铜陵市加快推进新型工业化。\n市投资促进局还与深圳市半导体行业协会签订协议。")
    assert facts.names("Organisation") == {"市投资促进局", "深圳市半导体行业协会"}


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ("云帆集团拟投资52亿元在铜陵工业园建设超薄光伏玻璃四期项目。", {"超薄光伏玻璃四期项目"}),
        ("云帆智能拿出1.2亿元建设智能压铸车间项目。", {"智能压铸车间项目"}),
        ("精密结构件生产基地项目投资15亿元。", {"精密结构件生产基地项目"}),
        ("市财政拿出1.2亿元建设智能压铸车间项目。", set()),
        ("张海明率团赴深圳、东莞招商 铜陵签下9个产业项目", set()),
        ("打造精密结构件生产基地。", set()),
    ],
)
def test_what_a_sum_builds(text: str, project: set[str]) -> None:
    assert Facts(f"铜陵市加快推进新型工业化。\n{text}").names("Project") == project


def test_programmes_that_are_carried_out_are_no_works() -> None:
    facts = Facts(PLACE + "配套实施增储上产工程、管网互联工程。")
    assert facts.names("Project") == set()
    assert "增储上产工程" in facts.names("Programme")


@pytest.mark.parametrize("credit", ["铜陵融媒体中心供图", "图片由铜陵融媒体中心提供"])
def test_who_gave_a_picture_is_no_platform(credit: str) -> None:
    assert "铜陵融媒体中心" not in Facts(f"{PLACE}图为车间。{credit}\n本地配套率升到46%。").names("Platform")


@pytest.mark.parametrize(
    ("behind", "stated"), [("铜管集群超过1000亿元。", True), ("对铜管集群超过1000亿元的县给予奖励。", False)]
)
def test_a_sum_beside_one_whose_indicator_has_been_told(behind: str, stated: bool) -> None:
    facts = Facts(f"{PLACE}到2027年,全省铝材集群产值达到3000亿元,{behind}")
    assert (1000.0 in {value for _, value, _, _ in facts.targets()}) is stated
