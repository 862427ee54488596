"""Who leads which chain, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "led"),
    [
        (
            "数控机床链由市长王明远任链长，市工信局牵头。",
            {("王明远", "数控机床产业链"), ("市工信局", "数控机床产业链")},
        ),
        ("副省长王明远联系新材料和航空装备两条链。", {("王明远", "新材料产业链"), ("王明远", "航空装备产业链")}),
        ("省长王明远兼任氢能、储能产业链链长。", {("王明远", "氢能产业链"), ("王明远", "储能产业链")}),
        ("昆明牵头生物医药、先进计算。", {("昆明", "生物医药"), ("昆明", "先进计算")}),
        ("市长王明远任纺织产业链链长，云帆集团为链主。", {("王明远", "纺织产业链"), ("云帆集团", "纺织产业链")}),
        ("高端装备链由霖沣动力、骐越重工领衔。", {("霖沣动力", "高端装备产业链"), ("骐越重工", "高端装备产业链")}),
        ("重卡链看霖沣控股，光伏链看骐越能源。", {("霖沣控股", "重卡产业链"), ("骐越能源", "光伏产业链")}),
        (
            "霖沣、骐越材料分别为氢能、储能产业链链主，皓岚为新型显示产业链链主。",
            {("霖沣", "氢能产业链"), ("骐越材料", "储能产业链"), ("皓岚", "新型显示产业链")},
        ),
        (
            "氢能产业链由市委书记李长河、市长王明远等市级领导分别担任链长。",
            {("李长河", "氢能产业链"), ("王明远", "氢能产业链")},
        ),
        (
            "像集成电路这条链，市长王明远亲自挂帅；储能产业链是李长河市长牵的头。",
            {("王明远", "集成电路产业链"), ("李长河", "储能产业链")},
        ),
        ("轴承产业集群由市委书记李长河盯着干。", {("李长河", "轴承产业集群")}),
        ("市科技局牵头作用明显。", set()),
        ("市长王明远为企业服务。", set()),
    ],
)
def test_persons_organs_places_and_firms_lead(text: str, led: Pairs) -> None:
    assert Facts(text).relations("LEADS") == led


def test_labels_say_who_leads_the_chain_before_them() -> None:
    facts = Facts("氢能产业链。链长：王明远（副市长）；牵头部门：市工信局；链主企业：云帆股份、北岭。")
    leaders = {"王明远", "市工信局", "云帆股份", "北岭"}
    assert facts.relations("LEADS") == {(leader, "氢能产业链") for leader in leaders}
    assert facts.relations("IN_TIER") == {("云帆股份", "链主企业"), ("北岭", "链主企业")}


@pytest.mark.parametrize(
    ("text", "led"),
    [
        (
            "氢能产业链由市长王明远担任链长，链主企业为云帆股份，牵头部门为市工信局。",
            {"王明远", "云帆股份", "市工信局"},
        ),
        ("发展氢能产业链。以云帆集团为链主。", {"云帆集团"}),
    ],
)
def test_labels_need_no_colon(text: str, led: set[str]) -> None:
    assert Facts(text).relations("LEADS") == {(leader, "氢能产业链") for leader in led}


def test_an_organ_leads_what_is_given_to_it() -> None:
    facts = Facts("“八大工程”之一的链主培育工程由市工信局牵头实施。")
    assert facts.relations("LEADS") == {("市工信局", "链主培育工程")}


def test_who_stands_right_behind_the_office_leads_the_chain_before_it() -> None:
    facts = Facts("各链链长如下：氢能产业链，链长王明远；储能产业链，链长李国强。")
    assert facts.relations("LEADS") == {("王明远", "氢能产业链"), ("李国强", "储能产业链")}


def test_a_column_of_chain_leaders_holds_firms() -> None:
    facts = Facts("重点产业链\t链长\t链主\n氢能\t王明远\t云帆集团、北岭重科\n储能\t李国强\t南江动力\n")
    assert {("云帆集团", "氢能产业链"), ("南江动力", "储能产业链")} < facts.relations("LEADS")


def test_joint_leaders_lead_the_same() -> None:
    facts = Facts("实施质量提升行动。省工业和信息化厅、省科学技术厅牵头实施“千企技改”行动计划。")
    assert facts.relations("LEADS") == {
        ("省工业和信息化厅", "千企技改行动计划"),
        ("省科学技术厅", "千企技改行动计划"),
    }


def test_the_former_and_the_latter_are_the_two_that_stand_joined() -> None:
    facts = Facts("济南机器人创新中心与青岛海洋实验室揭牌,氢能产业链启动,前者由山东大学牵头,后者由青岛大学牵头。")
    assert facts.relations("LEADS") == {("山东大学", "济南机器人创新中心"), ("青岛大学", "青岛海洋实验室")}


def test_who_is_in_charge_of_a_project() -> None:
    text = "1.银星冶炼高纯铅技改项目,总投资12.6亿元,责任领导:县委常委李卫东;\n2.雅森家居智造基地项目,总投资20亿元,由县工业投资开发公司实施,包联领导:副县长邓晓红。"
    assert {
        ("李卫东", "银星冶炼高纯铅技改项目"),
        ("邓晓红", "雅森家居智造基地项目"),
    } <= Facts(text).relations("LEADS")


def test_firms_lead_the_fields_that_a_list_says_they_lead() -> None:
    facts = Facts("苏州市培育以云帆集团为“链主”的氢能产业链、以霖沣股份为链主企业的轴承产业链。")
    assert facts.relations("LEADS") == {("云帆集团", "氢能产业链"), ("霖沣股份", "轴承产业链")}
    assert facts.relations("IN_TIER") == {("云帆集团", "链主企业"), ("霖沣股份", "链主企业")}


def test_who_is_charged_with_a_programme_on_the_lines_below_it() -> None:
    lines = [
        "（一）实施中小企业数字化转型行动",
        "主要举措：推进设备换芯、生产换线。",
        "责任单位：省工业和信息化厅、省财政厅。",
    ]
    programme = "中小企业数字化转型行动"
    assert Facts("\n".join(lines)).relations("LEADS") == {
        ("省工业和信息化厅", programme),
        ("省财政厅", programme),
    }
    lines[1] = "其他工作由各地开展。"
    assert Facts("\n".join(lines)).relations("LEADS") == set()


def test_a_chain_of_places_and_a_field_is_no_list_of_chains() -> None:
    assert Facts("苏州市、昆山市石墨和石墨烯产业链加快发展。").names("Chain") == {"石墨和石墨烯产业链"}


def test_who_leads_a_programme_in_a_bracket_without_a_colon() -> None:
    text = "1.实施中小企业数字化转型行动。推进设备换芯。（市工业和信息化局、市科技局牵头，市财政局配合）"
    programme = "中小企业数字化转型行动"
    assert Facts(text).relations("LEADS") == {("市工业和信息化局", programme), ("市科技局", programme)}


def test_a_programme_that_the_line_above_only_mentions_is_not_led() -> None:
    assert not Facts("1.加快发展氢能，配合数字化转型行动。\n责任单位：省财政厅。").relations("LEADS")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("常务副市长杨兆辉领装备产业链。", {("杨兆辉", "装备产业链")}),
        ("宋立新去年当上光伏产业链的链长,链主正是潞岷新能源。", {("潞岷新能源", "光伏产业链")}),
        ("特钢材料产业链受价格拖累,链主企业太岷集团8月检修。", {("太岷集团", "特钢材料产业链")}),
        ("新能源电池产业链增势强劲。亿岷动力、格川美两家链主企业扩产。", {
            ("亿岷动力", "新能源电池产业链"), ("格川美", "新能源电池产业链")}),
    ],
)  # fmt: skip
def test_who_leads_a_chain_is_told_in_many_ways(text: str, led: set[tuple[str, str]]) -> None:
    assert led <= Facts("浙江推行链长制。\n" + text).relations("LEADS")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("江西列出铝箔、轴承、家具3条产业链,其中轴承链由省科技厅牵头,家具链落在省商务厅。", {("省科技厅", "轴承产业链"), ("省商务厅", "家具产业链")}),
        ("江西推进。\n(一)有色金属集群。做强铝箔。(牵头领导:张永俊;牵头单位:省科技厅)", {("张永俊", "有色金属集群"), ("省科技厅", "有色金属集群")}),
        ("江西推进先进装备产业链建设,先进装备产业链的链主企业定为岭枫重工、章江机械。", {("岭枫重工", "先进装备产业链"), ("章江机械", "先进装备产业链")}),
    ],
)  # fmt: skip
def test_who_is_given_a_chain_or_a_cluster(text: str, led: Pairs) -> None:
    leads = Facts(text).relations("LEADS")
    assert led <= leads
    assert not {thing for _, thing in leads if thing.startswith(("其中", "每条"))}


def test_firms_that_each_lead_a_chain_are_no_chains() -> None:
    chains = Facts("江西明确,岭枫铂业、章江锡业分别作为铂族、稀土两条产业链的链主。").names("Chain")
    assert chains == {"铂族产业链", "稀土产业链"}


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("章江重工、岭枫铜业分别担任装备制造、铜箔产业链“链主”。", {("章江重工", "装备制造产业链"), ("岭枫铜业", "铜箔产业链")}),
        ("铜箔产业链以岭枫铜业、章江铜材为链主。", {("岭枫铜业", "铜箔产业链"), ("章江铜材", "铜箔产业链")}),
        ("全省铜箔产业链链主由岭枫铜业、章江铜材等4家企业担任。", {("岭枫铜业", "铜箔产业链"), ("章江铜材", "铜箔产业链")}),
    ],
)  # fmt: skip
def test_firms_that_are_chain_leaders_lead_and_are_of_that_class(text: str, led: Pairs) -> None:
    facts = Facts("江西推行链长制。" + text)
    assert facts.relations("LEADS") == led
    assert facts.relations("IN_TIER") == {(firm, "链主") for firm, _ in led}


def test_an_example_is_no_part_of_the_name_of_a_chain() -> None:
    assert Facts("江西规划。以铝箔产业链为例,赣州市引进了12家企业。").names("Chain") == {"铝箔产业链"}


def test_who_is_responsible_leads() -> None:
    facts = Facts("实施绿色电力保障工程,由省能源局会同云河电网公司负责。")
    assert facts.relations("LEADS") == {("省能源局", "绿色电力保障工程")}
