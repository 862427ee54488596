"""Government reports, plans with boxes and articles, regulations: sentences of one's own, with their near-misses."""

import pytest

from tests.loaders.extract.facts import Facts

PLACE = "淮南市加快推进新型工业化。\n"
PLAN = "青河县人民政府办公室关于印发青河县轴承产业链提升行动方案的通知\n现将方案印发给你们。\n青河县轴承产业链提升行动方案\n"
REPORT = (
    "首页 > 政务公开 > 政府工作报告\n过去的一年,淮南市出台《淮南市促进机器人产业发展若干政策》。"
    "各位代表,2026年要抓好以下工作。\n大力发展新材料产业,重点培育碳纤维。《若干政策》要落实到位。"
)


def test_a_report_to_delegates_speaks_for_its_place() -> None:
    focus = Facts(REPORT).relations("FOCUSES_ON")
    assert ("淮南市", "碳纤维") in focus
    assert not any(source.endswith("若干政策") for source, _ in focus)


def test_a_text_that_speaks_to_nobody_follows_its_plan() -> None:
    plain = REPORT.replace("各位代表,", "").partition("\n")[2]
    assert any(source.endswith("若干政策") for source, _ in Facts(plain).relations("FOCUSES_ON"))


@pytest.mark.parametrize(
    "head",
    [
        "淮南市印发《淮南市轴承产业行动计划》\n各位代表,",
        "一图读懂淮南市《淮南市轴承产业行动计划》\n" + "计划分为四章,逐条写明了任务。" * 20 + "\n各位代表,",
    ],
)
def test_delegates_that_a_page_of_a_plan_quotes_make_no_report(head: str) -> None:
    facts = Facts(head + "要发展轴承产业。到2028年产值达到70亿元。计划提出实施轴承提升行动。")
    assert ("轴承提升行动", "淮南市轴承产业行动计划") in facts.relations("PART_OF")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"淮南市轴承产业行动计划"}


@pytest.mark.parametrize("number", ["第六条 ", "第六条", "第十一条 "])
def test_an_article_that_is_a_programme(number: str) -> None:
    facts = Facts(f"{PLAN}{number}名企培优工程。每年培育链主企业2家。")
    assert "名企培优工程" in facts.names("Programme")
    assert ("名企培优工程", "青河县轴承产业链提升行动方案") in facts.relations("PART_OF")


def test_an_article_that_is_a_sentence_is_no_programme() -> None:
    assert not Facts(f"{PLAN}第十二条 县工业局牵头实施焕新工程。").names("Programme")


def test_a_box_with_a_plan_and_its_projects() -> None:
    facts = Facts(
        f"{PLAN}专栏1 轴承强基补链工程\n①高端轴承套圈扩能项目:华兴轴承在凤台县工业园区实施。\n②特种轴承钢保供项目:由中利集团投资。\n"
        "专栏2 中小企业登高计划\n建立培育库。"
    )
    parts = facts.relations("PART_OF")
    assert ("高端轴承套圈扩能项目", "轴承强基补链工程") in parts
    assert ("特种轴承钢保供项目", "轴承强基补链工程") in parts
    assert ("中小企业登高计划", "青河县轴承产业链提升行动方案") in parts


def test_items_below_another_line_are_no_part_of_the_box() -> None:
    facts = Facts(f"{PLAN}专栏1 轴承强基补链工程\n全县统一调度。\n1.特种轴承钢保供项目:由中利集团投资。")
    assert ("特种轴承钢保供项目", "轴承强基补链工程") not in facts.relations("PART_OF")


@pytest.mark.parametrize(
    "said",
    [
        "1.碳纤维保供项目:中利集团与华兴集团合资,在凤台县建设年产3万吨生产线。",
        "碳纤维保供项目由中利集团在凤台县建设,总投资38亿元。",
        "(1)碳纤维保供项目。中利集团在凤台县实施。",
    ],
)
def test_where_somebody_builds_a_project(said: str) -> None:
    located = Facts(PLACE + said).relations("LOCATED_IN")
    assert ("碳纤维保供项目", "凤台县") in located
    assert ("中利集团", "凤台县") not in located


@pytest.mark.parametrize(
    "builder",
    ["太原不锈钢公司", "未来轴承公司", "中利集团发挥原料优势", "利用原有厂房", "没食子酸企业中利集团"],
)
def test_letters_of_names_deny_no_site(builder: str) -> None:
    located = Facts(f"{PLACE}1.碳纤维保供项目:{builder}在凤台县建设车间。").relations("LOCATED_IN")
    assert ("碳纤维保供项目", "凤台县") in located


@pytest.mark.parametrize("denied", ["曾", "未按期", "不得擅自", "没有", "原先", "原计划", "不再"])
def test_where_nobody_builds_any_more(denied: str) -> None:
    located = Facts(f"{PLACE}1.碳纤维保供项目:中利集团{denied}在凤台县建设车间。").relations("LOCATED_IN")
    assert ("碳纤维保供项目", "凤台县") not in located


def test_what_was_built_last_year_is_another() -> None:
    said = "2.碳纤维保供项目。中利集团去年在凤台县建设检测楼,今年在寿县建设车间。"
    located = Facts(PLACE + said).relations("LOCATED_IN")
    assert {site for project, site in located if project == "碳纤维保供项目"} == {"寿县"}


def test_where_somebody_once_built() -> None:
    said = "1.碳纤维保供项目:中利集团曾在凤台县建设一期。"
    assert ("碳纤维保供项目", "凤台县") not in Facts(PLACE + said).relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("said", "risen"),
    [
        ("光伏要巩固优势,加快打造千亿级产业集群。", ("光伏", "千亿级产业集群")),
        (
            "机器人产业以整机为牵引,支持大通区、凤台县布局减速器,打造世界级机器人产业集群。",
            ("机器人产业", "世界级机器人产业集群"),
        ),
        ("储能依托国轩、星恒两家链主企业,用两年时间建成五百亿级产业集群。", ("储能", "五百亿级产业集群")),
    ],
)
def test_a_field_rises_that_the_clauses_before_tell_of(said: str, risen: tuple[str, str]) -> None:
    facts = Facts(PLACE + said)
    assert risen in facts.relations("ADVANCES_TO")
    assert ("大通区", risen[1]) not in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "said",
    [
        "光伏要巩固优势,凤台县加快打造千亿级产业集群。",
        "光伏要巩固优势,打造绿色食品产业集群。",
        "光伏要巩固优势,培育百亿级产业集群3个。",
        "凤台县要巩固优势,加快打造千亿级产业集群。",
    ],
)
def test_what_is_not_said_of_the_field(said: str) -> None:
    assert not Facts(PLACE + said).relations("ADVANCES_TO")


def test_the_leaders_a_field_relies_on() -> None:
    facts = Facts(PLACE + "储能产业依托国轩、星恒两家链主企业,加快补上正极材料。")
    assert facts.relations("LEADS") == {("国轩", "储能产业"), ("星恒", "储能产业")}
    assert not Facts(PLACE + "储能产业依托国轩、星恒两家龙头企业,加快补上正极材料。").relations("LEADS")


@pytest.mark.parametrize(
    ("said", "targets"),
    [
        ("全年建成省级智能工厂、数字化车间10个和60个。", {("省级智能工厂", 10.0), ("省级数字化车间", 60.0)}),
        ("力争培育瞪羚企业和独角兽企业20家、10家。", {("瞪羚企业", 20.0), ("独角兽企业", 10.0)}),
        (
            "今年新增高新技术企业200户,培育百亿级工业企业3户,对首次获评单项冠军的,市财政给予奖励。",
            {("高新技术企业", 200.0), ("百亿级工业企业", 3.0)},
        ),
    ],
)
def test_counts_beside_each_other(said: str, targets: set[tuple[str, float]]) -> None:
    found = {(indicator, value) for indicator, value, _, _ in Facts(PLACE + said).targets()}
    assert {value for _, value in targets} == {value for _, value in found}
    assert len(found & targets) >= len(targets) - 1


@pytest.mark.parametrize(
    "said", ["全国十个浮标九个是凤台县的。", "为一枚印章跑了十一趟。", "对新增就业100人、200人的,分别奖励企业。"]
)
def test_numbers_that_state_nothing(said: str) -> None:
    assert not Facts(PLACE + said).figures()


def test_a_year_before_a_class() -> None:
    facts = Facts(PLACE + "到2026年产值超20亿元企业达到3家。")
    assert facts.names("EnterpriseTier") == {"产值超20亿元企业"}
    facts = Facts(PLACE + "到2026年,年产值超20亿元企业达到3家。")
    assert facts.names("EnterpriseTier") == {"年产值超20亿元企业"}


def test_the_class_that_something_rises_from() -> None:
    facts = Facts(PLACE + "推动淮南轴承产业集群由省级中小企业特色产业集群晋升为国家级中小企业特色产业集群。")
    assert ("淮南轴承产业集群", "省级中小企业特色产业集群") in facts.relations("IN_TIER")
    facts = Facts(PLACE + "推动淮南轴承产业集群晋升为国家级中小企业特色产业集群。")
    assert not facts.relations("IN_TIER")


@pytest.mark.parametrize("entered", ["进了", "进入"])
def test_entering_a_list_at_the_end_of_a_year(entered: str) -> None:
    facts = Facts(PLACE + f"去年底淮南轴承产业集群{entered}国家中小企业特色产业集群名单。")
    assert facts.names("Cluster") == {"淮南轴承产业集群"}
    assert facts.relations("IN_TIER") == {("淮南轴承产业集群", "国家中小企业特色产业集群")}


@pytest.mark.parametrize(
    ("said", "field"),
    [("大通区应当以稀有金属、矿山机械为主。", "矿山机械"), ("大通区必须重点发展碳纤维。", "碳纤维")],
)
def test_what_a_rule_bids_a_place_to_live_on(said: str, field: str) -> None:
    assert ("大通区", field) in Facts(PLACE + said).relations("FOCUSES_ON")


def test_the_place_of_a_wing() -> None:
    facts = Facts(PLACE + "西翼以凤台县为主,依托凤台工业园承接搬迁企业,培育钛设备产业集群。")
    assert ("凤台县", "钛设备产业集群") in facts.relations("FOCUSES_ON")
    facts = Facts(PLACE + "西翼以汽车为主,培育钛设备产业集群。")
    assert ("淮南市", "钛设备产业集群") in facts.relations("FOCUSES_ON")


def test_what_others_are_helped_to_is_no_object() -> None:
    facts = Facts(PLACE + "为全省打造千亿级装备制造集群作贡献。为全省发展新能源汽车产业提供有力支撑。")
    assert not facts.relations("FOCUSES_ON")


def test_who_built_with_whom_does_not_act() -> None:
    facts = Facts(PLACE + "与南京市共建的新功能区,主攻轨道交通装备,着力培育集成电路。")
    assert not any(source == "南京市" for source, _ in facts.relations("FOCUSES_ON"))


@pytest.mark.parametrize(
    "said",
    [
        "坚决遏制高耗能、高排放项目盲目上马。",
        "以链聚群、以群强链,龙头带动、中小跟进。",
        "管理机构与运营公司在机构、人员、财务上分开。",
        "鼓励骨干企业联合高等院校、科研机构组织攻关。",
    ],
)
def test_sorts_and_slogans_are_no_firms(said: str) -> None:
    assert not Facts(PLACE + said).names("Organisation")


def test_comrades_are_persons() -> None:
    facts = Facts(PLACE + "轴承产业链由李强华同志负责,请全体同志抓好落实。")
    assert facts.names("Person") == {"李强华"}
    assert facts.relations("LEADS") == {("李强华", "轴承产业链")}


@pytest.mark.parametrize("said", ["由市级领导干部担任链长。", "王斌市长解读了《淮南市工业强市行动方案》。"])
def test_no_persons(said: str) -> None:
    assert not Facts(PLACE + said).names("Person") & {"干部", "解读了"}


@pytest.mark.parametrize(
    "said",
    ["建设成为创新驱动发展先行区。", "在全国同类合作园区考核中再进3位。", "三是表扬新港区。"],
)
def test_what_is_only_described_is_no_park(said: str) -> None:
    assert not Facts(PLACE + said).names("Park")


def test_places_at_the_end_of_a_list_share_no_head() -> None:
    facts = Facts(PLACE + "与福建省莆田市、江苏省苏州工业园区等地共建共享。")
    assert not any("莆田" in name for name in facts.names("Park"))


@pytest.mark.parametrize(
    "said", ["——绿色安全。严守底线。", "把一块钛锭做成了一座城市的名片。", "凤台工业园要守牢安全环保底线。"]
)
def test_what_is_no_field(said: str) -> None:
    assert not Facts(PLACE + said).names("Industry")


@pytest.mark.parametrize(
    "said",
    [
        "以国轩、星恒等链主企业为招引目标",
        "以国轩、星恒等链主企业为重点招商对象",
        "以国轩等链主企业的引进为突破口",
        "以未来引进国轩链主企业为突破口",
        "依托招引国轩、星恒等链主企业",
    ],
)
def test_leaders_that_are_only_sought_lead_nothing(said: str) -> None:
    assert not Facts(PLACE + f"储能产业{said},加快补链。").relations("LEADS")


@pytest.mark.parametrize("said", ["以国轩、星恒等链主企业为龙头", "以已引进的国轩、星恒等链主企业为牵引"])
def test_leaders_that_are_there_lead(said: str) -> None:
    leads = Facts(PLACE + f"储能产业{said},加快补链。").relations("LEADS")
    assert {("国轩", "储能产业"), ("星恒", "储能产业")} <= leads
