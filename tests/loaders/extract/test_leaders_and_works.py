"""Who leads which chain, programme or centre, which firms take part, and what they build and pay; all invented."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("轴承产业链链长：市长王明远；家电产业链链长：副市长李长河；石墨产业链链长：副市长张国强。", {
            ("王明远", "轴承产业链"), ("李长河", "家电产业链"), ("张国强", "石墨产业链")}),
        ("副市长王明远任链长的轴承产业链、市政协主席李长河任链长的石墨产业链产值分别增长20%、15%。", {
            ("王明远", "轴承产业链"), ("李长河", "石墨产业链")}),
        ("1.轴承产业链。链长：王明远，牵头单位：市工信局；2.石墨产业链。链长：李长河，牵头单位：市科技局。", {
            ("王明远", "轴承产业链"), ("市工信局", "轴承产业链"), ("李长河", "石墨产业链"), ("市科技局", "石墨产业链")}),
        ("轴承产业链、石墨产业链链长分别由副市长王明远、李长河担任。", {
            ("王明远", "轴承产业链"), ("李长河", "石墨产业链")}),
        ("轴承产业链由副市长王明远任链长，石墨产业链由副市长李长河任链长，市工信局、市科技局分别为牵头单位。", {
            ("王明远", "轴承产业链"), ("李长河", "石墨产业链"), ("市工信局", "轴承产业链"), ("市科技局", "石墨产业链")}),
        ("市工信局、市科技局分别牵头轴承产业链、石墨产业链。", {
            ("市工信局", "轴承产业链"), ("市科技局", "石墨产业链")}),
    ],
)  # fmt: skip
def test_each_leads_his_own_chain(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


def test_of_more_leaders_than_chains_nobody_says_who_leads_which() -> None:
    text = "轴承产业链由市长任链长，石墨产业链由副市长任链长，市工信局、市科技局、市商务局分别为牵头单位。"
    assert Facts(text).relations("LEADS") == set()


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("青河市重点产业链链长名单\n1.轴承产业链\n链长：王明远（市长）\n2.石墨产业链\n链长：李长河（副市长）\n", {
            ("王明远", "轴承产业链"), ("李长河", "石墨产业链")}),
        ("链长：副市长 王明远\n牵头单位：市工信局\n产业链：轴承产业链\n链长：副市长 李长河\n牵头单位：市科技局\n产业链：石墨产业链\n", {
            ("王明远", "轴承产业链"), ("市工信局", "轴承产业链"), ("李长河", "石墨产业链"), ("市科技局", "石墨产业链")}),
        ("牵头单位：省工业和信息化厅\n产业链名称：轴承产业链", {("省工业和信息化厅", "轴承产业链")}),
        ("链长：副省长 王某\n产业链：轴承产业链\n福建省重点产业链分工表", {("王某", "轴承产业链")}),
        ("培育轴承、石墨、氢能三条产业链。牵头单位：省能源局", {
            ("省能源局", "轴承产业链"), ("省能源局", "石墨产业链"), ("省能源局", "氢能产业链")}),
        ("牵头单位：市工信局\n轴承产业链：重点发展高端轴承。", set()),
        ("培育壮大轴承产业。（省工业和信息化厅牵头）", {("省工业和信息化厅", "轴承产业")}),
        ("培育轴承产业、石墨产业。（省工业和信息化厅牵头）", set()),
    ],
)  # fmt: skip
def test_labels_above_and_below_the_chain_that_they_are_about(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("由省科技厅牵头，实施关键技术攻关行动。", {("省科技厅", "关键技术攻关行动")}),
        ("由市工信局牵头，市科技局配合，组织实施质量提升行动、绿色制造工程。", {
            ("市工信局", "质量提升行动"), ("市工信局", "绿色制造工程")}),
        ("下一步将由省工信厅牵头，省财政厅、省科技厅参与，推进轴承产业链建设。", {("省工信厅", "轴承产业链")}),
        ("实施绿色制造工程，由省工信厅牵头，推进轴承产业链建设。", {("省工信厅", "绿色制造工程")}),
        ("支持云帆集团牵头，联合青河大学、霖沣科技，组建省级制造业创新中心。", {("云帆集团", "省级制造业创新中心")}),
        ("由市工信局牵头，推进轴承产业链建设；由市科技局牵头，推进石墨产业链建设。", {
            ("市工信局", "轴承产业链"), ("市科技局", "石墨产业链")}),
        ("市工信局负责轴承产业集群，市商务局负责石墨产业集群。", {
            ("市工信局", "轴承产业集群"), ("市商务局", "石墨产业集群")}),
        ("市工信局牵头推进轴承产业链、石墨产业链。", {("市工信局", "轴承产业链"), ("市工信局", "石墨产业链")}),
        ("省工信厅、省能源局按职责分工牵头推进氢能产业链。", {("省工信厅", "氢能产业链"), ("省能源局", "氢能产业链")}),
        ("市发展改革委牵头实施重大项目推进工程，市科技局牵头实施创新提升行动。", {
            ("市发展改革委", "重大项目推进工程"), ("市科技局", "创新提升行动")}),
        ("支持青河大学、云帆集团、霖沣集团牵头建设省级制造业创新中心。", {
            (one, "省级制造业创新中心") for one in ("青河大学", "云帆集团", "霖沣集团")}),
        ("氢能产业链由副省长王明远牵头，省工信厅负责。", {("王明远", "氢能产业链"), ("省工信厅", "氢能产业链")}),
        ("氢能产业链。由市长王明远任链长，市工信局牵头。", {("王明远", "氢能产业链"), ("市工信局", "氢能产业链")}),
        ("氢能产业：副省长王明远牵头，省工信厅负责。", {("王明远", "氢能产业"), ("省工信厅", "氢能产业")}),
    ],
)  # fmt: skip
def test_who_leads_may_stand_before_or_behind_what_is_led(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


@pytest.mark.parametrize(
    "text",
    [
        "由市工信局牵头，定期召开联席会议，推进轴承产业链建设。",
        "不再由省工信厅牵头实施质量提升行动。",
        "建议由省工信厅牵头，实施质量提升行动。",
        "氢能产业链由副市长王明远牵头召开推进会，市财政局负责保障经费。",
        "市自然资源局负责氢能产业链用地保障，市财政局负责产业集群资金。",
        "会议由市工信局牵头，市科技局负责。",
        "王明远不再担任氢能产业链链长。",
    ],
)
def test_who_meets_serves_or_leads_no_more_leads_nothing(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


def _office(facts: Facts, name: str) -> str:
    """The office of a person."""
    return next(str(row["properties"]["office"]) for row in facts.entities.values() if row["name"] == name)


def test_an_office_ends_where_the_chain_before_it_does() -> None:
    facts = Facts("副市长王明远任链长的轴承产业链、市政协主席李长河任链长的石墨产业链产值分别增长20%、15%。")
    assert _office(facts, "李长河") == "市政协主席"
    facts = Facts("浙江省“3X5”先进装备产业集群培育工程领导小组办公室主任、省经信厅厅长王明远介绍情况。")
    assert _office(facts, "王明远") == "省经信厅厅长"


@pytest.mark.parametrize(
    "text", ["副市长顾海东说，进展顺利。", "产业链链长宁波主持会议。", "市长王西安介绍，全市将发展氢能产业。"]
)
def test_the_name_of_a_person_holds_no_place(text: str) -> None:
    assert Facts(text).names("Place") == set()
    assert Facts("西安市市长王西安介绍，西安市将发展氢能产业。").names("Place") == {"西安市"}


_CHAIN_LEADERS = {("云帆汽车有限公司", "新能源汽车产业链"), ("北岭绿能股份有限公司", "光伏产业链")}


@pytest.mark.parametrize(
    "text",
    [
        "链主企业名单\n企业名称：云帆汽车有限公司\n所属产业链：新能源汽车产业链\n企业名称：北岭绿能股份有限公司\n所属产业链：光伏产业链\n",
        "陕西省链主企业名单\n1.云帆汽车有限公司（新能源汽车产业链）\n2.北岭绿能股份有限公司（光伏产业链）\n",
        "陕西省链主企业名单\n1.云帆汽车有限公司（新能源汽车）\n2.北岭绿能股份有限公司（光伏）\n",
        "链主企业：云帆汽车有限公司（新能源汽车产业链）、北岭绿能股份有限公司（光伏产业链）。",
    ],
)
def test_lists_of_firms_with_the_chain_that_each_leads(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("LEADS") == _CHAIN_LEADERS
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {firm for firm, _ in _CHAIN_LEADERS}


@pytest.mark.parametrize(
    "text",
    [
        "陕西省绿色工厂名单\n1.云帆汽车有限公司（新能源汽车产业链）\n2.北岭绿能股份有限公司（光伏产业链）\n",
        "绿色工厂名单\n企业名称：云帆汽车有限公司\n所属产业链：新能源汽车产业链\n企业名称：北岭绿能股份有限公司\n所属产业链：光伏产业链\n",
        "陕西省链主企业名单\n1.云帆汽车有限公司（西安市）\n2.北岭绿能股份有限公司（咸阳市）\n",
    ],
)
def test_firms_of_another_list_lead_no_chain(text: str) -> None:
    facts = Facts(text)
    assert len(facts.names("Organisation")) == 2
    assert facts.relations("LEADS") == set()


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("由云帆担任链主的氢能产业链产值达到1860亿元。", {("云帆", "氢能产业链")}),
        ("由云帆汽车、北岭集团担任链主的氢能产业链产值达到1860亿元。", {
            ("云帆汽车", "氢能产业链"), ("北岭集团", "氢能产业链")}),
        ("皓岚将正式担任氢能产业链链主。", {("皓岚", "氢能产业链")}),
        ("皓岚担任新一代电子信息产业链链主。", {("皓岚", "新一代电子信息产业链")}),
        ("以云帆汽车、霖沣为链主，带动建设氢能产业链。", {("云帆汽车", "氢能产业链"), ("霖沣", "氢能产业链")}),
        ("氢能产业链链主企业：云帆光纤、北岭汽车。", {("云帆光纤", "氢能产业链"), ("北岭汽车", "氢能产业链")}),
        ("以云帆集团为链主，带动上下游企业200家。", set()),
        ("以整车企业为链主，带动建设氢能产业链。", set()),
        ("不再由云帆担任链主的氢能产业链产值下降。", set()),
        ("力争由云帆担任氢能产业链链主。", set()),
        ("云帆不再担任氢能产业链链主。", set()),
        ("云帆集团未能担任氢能产业链链主。", set()),
    ],
)  # fmt: skip
def test_firms_that_lead_a_chain_and_those_that_do_not(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


def test_who_leads_a_chain_is_no_part_of_its_figure() -> None:
    facts = Facts("由云帆担任链主的氢能产业链产值达到1860亿元。")
    assert facts.names("Target") == {"氢能产业链产值"}


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("支持云帆时代、白石矿业建设国家级企业技术中心。", {"云帆时代", "白石矿业"}),
        ("支持青河大学、霖沣电子联合组建省级创新中心。", {"青河大学", "霖沣电子"}),
        ("支持云帆集团联合青河大学建设国家级创新中心。", {"云帆集团", "青河大学"}),
        ("支持省农科院、云帆种业建设国家级种业创新中心。", {"云帆种业"}),
        ("支持中国岭重牵头建设国家技术创新中心。", {"中国岭重"}),
        ("支持高校、企业建设国家级创新中心。", set()),
        ("支持龙头企业牵头组建创新中心，鼓励各地牵头建设联盟。", set()),
        ("支持数控机床、工业母机组建省级制造业创新中心。", set()),
    ],
)
def test_firms_that_are_to_build_a_centre(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


def test_a_seat_that_moves_is_its_firm_and_a_regional_one_is_works() -> None:
    facts = Facts("中国云化、中国霖能总部先后落户雄安新区。")
    assert facts.relations("LOCATED_IN") == {("中国云化", "雄安新区"), ("中国霖能", "雄安新区")}
    assert facts.names("Project") == set()
    assert Facts("云帆科技华中区域总部落户武汉市。").names("Project") == {"云帆科技华中区域总部"}


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("云帆科技、白石集团、霖沣动力分别位于邢台市、青岛市、潍坊市。", {
            ("云帆科技", "邢台市"), ("白石集团", "青岛市"), ("霖沣动力", "潍坊市")}),
        ("云帆科技生产基地、北岭电池项目分别位于邢台市、青岛市。", {
            ("云帆科技生产基地", "邢台市"), ("北岭电池", "青岛市")}),
    ],
)  # fmt: skip
def test_things_lie_in_places_in_turn(text: str, located: Pairs) -> None:
    assert Facts(text).relations("LOCATED_IN") == located


def _sums(text: str) -> dict[str, str]:
    """The projects of a text with their sums."""
    projects = [row for row in Facts(text).entities.values() if row["type"] == "Project"]
    return {row["name"]: row["properties"].get("investment", "") for row in projects}


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("一期项目总投资25亿元，建设年产5GW光伏组件生产线；二期项目总投资40亿元，建设年产10GW光伏电池片生产线。", {
            "年产5GW光伏组件生产线": "25亿元", "年产10GW光伏电池片生产线": "40亿元"}),
        ("云帆将在西安高新区投资100亿元建设西南区域总部基地。", {"西南区域总部基地": "100亿元"}),
        ("云帆集团与韶关市政府签约，计划投资15亿元在翁源县建设轴承生产基地。", {"轴承生产基地": "15亿元"}),
        ("霖沣将在杭州湾新区投资建设汽车电驱项目，计划总投资68亿元。", {"汽车电驱项目": "68亿元"}),
        ("北岭股份在五通桥新型工业基地投资140亿元建设20万吨高纯晶硅项目。", {"20万吨高纯晶硅项目": "140亿元"}),
        ("霖沣时代将在洛阳市伊滨区建设新能源电池生产基地项目。", {"新能源电池生产基地项目": ""}),
        ("霖沣将在伊金霍洛旗建设年产46GW单晶硅棒和切片项目，总投资约195亿元。", {"年产46GW单晶硅棒和切片项目": "195亿元"}),
        ("计划投资260亿元，实施霖沣新能源装备、北岭新电子等20个项目。", {"霖沣新能源装备": "", "北岭新电子": ""}),
        ("昆明市项目清单：云南滇中新区年产20万辆汽车项目，总投资80亿元。", {"云南滇中新区年产20万辆汽车项目": "80亿元"}),
        ("云帆集团取消在如东县投资80亿元建设前驱体项目。", {}),
        ("北岭集团未在如东县投资建设铜箔项目。", {}),
        ("省政府投资20亿元建设重大项目。", {}),
        ("我市将在如东县建设新能源电池生产基地。", {}),
    ],
)  # fmt: skip
def test_what_a_firm_builds_is_a_project_with_its_sum(text: str, sums: dict[str, str]) -> None:
    assert _sums(text) == sums


def test_what_a_firm_builds_lies_where_it_builds_it() -> None:
    text = "近日，青河市公布一批项目。霖沣股份计划在南通经开区建设高端铜箔生产基地，云帆钴业拟投资80亿元在如东县建设前驱体项目。"
    located = Facts(text).relations("LOCATED_IN")
    assert {("高端铜箔生产基地", "南通经开区"), ("前驱体项目", "如东县")} <= located
    assert not any(thing in ("霖沣股份", "云帆钴业") for thing, _ in located)
    facts = Facts("北岭股份在青河新型工业基地投资140亿元建设20万吨高纯晶硅项目。")
    assert ("20万吨高纯晶硅项目", "青河新型工业基地") in facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("霖沣炼化40万吨/年乙烯及配套改造项目、云帆硅材料项目、北岭云大数据中心三个项目集中开工。", {
            "霖沣炼化40万吨/年乙烯及配套改造项目", "云帆硅材料", "北岭云大数据中心"}),
        ("加快推进霖沣新车型、骐越新能源正极材料、云帆科技三期等项目建设。", {
            "霖沣新车型", "骐越新能源正极材料", "云帆科技三期"}),
        ("推广新车型、新机型、新材料等项目。", set()),
    ],
)  # fmt: skip
def test_works_in_lists_stay_whole(text: str, projects: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Project") == projects
    assert "大数据中心" not in facts.names("Organisation")
