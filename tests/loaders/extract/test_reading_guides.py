"""Who speaks in a guide to a plan, who issues and who leads, and what a plan's own text lists; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_PLAN = "贵州省竹能产业发展行动方案"
_OTHER = "竹能产业中长期规划(2021—2035年)"


@pytest.mark.parametrize(
    "title",
    [f"《{_PLAN}》政策解读", f"《{_PLAN}》解读", f"一图读懂《{_PLAN}》", f"{_PLAN}解读", f"关于《{_PLAN}》的解读"],
)
def test_a_guide_speaks_for_the_plan_that_it_guides_to(title: str) -> None:
    facts = Facts(
        f"{title}\n2022年3月,国家发展改革委印发《{_OTHER}》。\n到2027年,全省氢能产值达到300亿元。"
        "实施原料供给保障行动、装备攻关突破行动、示范应用推广行动三大行动。"
    )
    assert {plan for plan, _ in facts.relations("SETS_TARGET")} == {_PLAN}
    assert {plan for _, plan in facts.relations("PART_OF")} == {_PLAN}
    assert len(facts.relations("PART_OF")) == 3


def test_a_guide_lets_another_plan_speak_where_the_sentence_says_so() -> None:
    facts = Facts(
        f"《{_PLAN}》解读\n《{_OTHER}》提出,到2025年,氢能产值达到900亿元。\n到2027年,全省氢能产值达到300亿元。"
    )
    assert {plan for plan, _ in facts.relations("SETS_TARGET")} == {_PLAN, _OTHER}


def test_the_programmes_that_a_guide_lists_behind_a_colon() -> None:
    facts = Facts(
        f"《{_PLAN}》政策解读\n一、背景\n2022年国家能源局印发《{_OTHER}》。\n二、内容\n重点任务部分提出三大行动,分别是:"
        "实施氢源供给保障行动、实施储运能力提升行动、实施产业生态优化行动。"
    )
    programmes = ("氢源供给保障行动", "储运能力提升行动", "产业生态优化行动")
    assert facts.relations("PART_OF") == {(programme, _PLAN) for programme in programmes}


def test_this_plan_is_the_one_of_the_guide() -> None:
    guide = f"《{_PLAN}》政策解读\n省工业和信息化厅%s印发本方案。"
    assert Facts(guide % "于8月").relations("ISSUES") == {("省工业和信息化厅", _PLAN)}
    assert not Facts(guide % "尚未").relations("ISSUES")


@pytest.mark.parametrize("ours", ["2025年我省出台", "2025年,我省印发"])
def test_what_we_issue_is_not_issued_by_the_organ_of_the_sentence_before(ours: str) -> None:
    facts = Facts(f"2024年,工业和信息化部印发《竹能发展规划》。{ours}《贵州省竹能行动计划》。")
    assert facts.relations("ISSUES") == {("工业和信息化部", "竹能发展规划"), ("贵州省", "贵州省竹能行动计划")}
    same = Facts("省工信厅于2023年印发《贵州省竹能规划》。2025年出台《贵州省竹能行动计划》。")
    assert len(same.relations("ISSUES")) == 2


@pytest.mark.parametrize(
    "lead",
    ["以南昌为核心,以九江、赣州为支撑", "以南昌为核心、九江和赣州为两翼", "以南昌市为核心区,以九江市、赣州市为拓展区"],
)
def test_places_that_bear_parts_act_beside_the_plan(lead: str) -> None:
    facts = Facts(f"江西省工业规划\n{lead},培育电子信息产业集群。")
    actors = {actor.removesuffix("市") for actor, _ in facts.relations("FOCUSES_ON")}
    assert actors == {"江西省工业规划", "南昌", "九江", "赣州"}


def test_a_place_that_is_no_longer_the_core_does_not_act() -> None:
    facts = Facts("江西省工业规划\n不再以南昌为核心、以九江为支撑,建设电子信息产业集群。")
    assert "南昌" not in {actor for actor, _ in facts.relations("FOCUSES_ON")}


def test_a_zone_beside_the_core_does_not_lie_in_it() -> None:
    facts = Facts("青岛市芯片规划\n以崂山区为核心、以西海岸新区和城阳区为两翼,打造芯片产业集聚区。")
    assert facts.relations("LOCATED_IN") == {("芯片产业集聚区", "崂山区"), ("芯片产业集聚区", "城阳区")}


def test_a_place_in_the_name_of_a_project_does_not_speak() -> None:
    facts = Facts(
        "专栏4 集群培育工程\n01 电子信息集群:推进成都高新区芯片基地等项目建设,到2027年规模达到1.5万亿元。\n"
        "02 装备制造集群:以德阳为核心、自贡为支撑,打造清洁能源装备集群。"
    )
    assert not facts.relations("SETS_TARGET")
    assert {actor for actor, _ in facts.relations("FOCUSES_ON")} == {"德阳", "自贡"}


def test_a_chain_that_the_counted_list_has_whole_stays_whole() -> None:
    facts = Facts(
        "京津冀协同方案\n聚焦氢能、网络安全和工业互联网、机器人三条重点产业链。其中,北京牵头氢能产业链,"
        "天津牵头网络安全和工业互联网、机器人产业链。"
    )
    assert facts.relations("LEADS") == {
        ("北京", "氢能产业链"),
        ("天津", "网络安全和工业互联网产业链"),
        ("天津", "机器人产业链"),
    }
    apart = Facts("湖北省方案\n武汉牵头氢能和储能产业链。")
    assert len(apart.relations("LEADS")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "湖北省规划\n(三)强链补链行动。完善图谱。(牵头单位:省发展改革委;责任单位:省工信厅、武汉市政府)",
        "湖北省规划\n(三)强链补链行动。\n牵头单位:省发展改革委\n责任单位:省工信厅",
        "湖北省分工表\n序号 | 重点任务 | 牵头单位 | 责任单位\n1 | 实施强链补链行动 | 省发展改革委 | 省工信厅、省科技厅",
    ],
)
def test_who_is_responsible_does_not_lead_where_another_does(text: str) -> None:
    assert Facts(text).relations("LEADS") == {("省发展改革委", "强链补链行动")}


def test_who_is_responsible_leads_where_nobody_else_does() -> None:
    facts = Facts("湖北省规划\n(三)强链补链行动。责任单位:市经信局市新经济委")
    assert facts.relations("LEADS") == {("市经信局", "强链补链行动"), ("市新经济委", "强链补链行动")}


def test_who_writes_a_plan_yields_to_who_makes_it_known() -> None:
    facts = Facts(
        "省工信厅会同省科技厅等部门研究编制了《河北省竹机规划》,经省政府常务会议审议通过,由省政府办公厅印发实施。"
    )
    assert facts.relations("ISSUES") == {("省政府办公厅", "河北省竹机规划")}
    alone = Facts("省工信厅编制了《河北省竹机规划》。")
    assert alone.relations("ISSUES") == {("省工信厅", "河北省竹机规划")}
    both = Facts("省工信厅编制了《河北省竹机规划》,日前,省工信厅印发《河北省竹机规划》。")
    assert both.relations("ISSUES") == {("省工信厅", "河北省竹机规划")}
    assert not Facts("省工信厅会同省财政厅起草了《浙江省竹造条例(草案)》。").relations("ISSUES")


@pytest.mark.parametrize(
    ("head", "organs"),
    [
        ("宁夏回族自治区党委办公厅、人民政府办公厅印发", {"宁夏回族自治区党委办公厅", "人民政府办公厅"}),
        (
            "国家税务总局湖南省税务局、中国人民银行湖南省分行联合印发",
            {"国家税务总局湖南省税务局", "中国人民银行湖南省分行"},
        ),
        ("国家税务总局、湖南省税务局联合印发", {"国家税务总局", "湖南省税务局"}),
        ("市农业农村和水利局印发", {"市农业农村和水利局"}),
        (
            "交通运输部、文化和旅游部、中国民用航空局、国家金融监督管理总局、银保监会联合印发",
            {"交通运输部", "文化和旅游部", "中国民用航空局", "国家金融监督管理总局", "银保监会"},
        ),
        ("省工业和信息化厅、省自然资源和规划厅联合印发", {"省工业和信息化厅", "省自然资源和规划厅"}),
        (
            "工业和信息化部 人力资源和社会保障部 财政部关于印发",
            {"工业和信息化部", "人力资源和社会保障部", "财政部"},
        ),
    ],
)
def test_organs_are_named_whole(head: str, organs: set[str]) -> None:
    assert {organ for organ, _ in Facts(f"{head}《竹材产业支持计划》").relations("ISSUES")} == organs


def test_the_last_organ_before_other_departments_issues_as_well() -> None:
    facts = Facts("广东省发展改革委 广东省科技厅 广东省工业和信息化厅等部门关于印发广东省竹业集群行动计划的通知\n各市:")
    assert {organ for organ, _ in facts.relations("ISSUES")} == {
        "广东省发展改革委",
        "广东省科技厅",
        "广东省工业和信息化厅",
    }


def test_a_field_whose_name_holds_a_verb_of_its_own() -> None:
    facts = Facts("3个战略性新兴产业为:信息技术应用创新产业、半导体产业、光电产业。")
    assert {field for _, field in facts.relations("INCLUDES")} == {
        "信息技术应用创新产业",
        "半导体产业",
        "光电产业",
    }


def test_headings_within_a_line_are_fields() -> None:
    facts = Facts(
        "安徽省未来产业方案\n(一)未来信息。重点发展元宇宙。(二)未来健康。重点发展脑机接口。(三)组织保障。加强领导。"
    )
    assert facts.names("Industry") == {"未来信息", "元宇宙", "未来健康", "脑机接口"}


def test_numbered_headings_are_what_a_count_before_them_counts() -> None:
    text = "深圳市规划\n%s三大未来产业:1.合成生物。重点发展菌株。2.区块链。突破底层技术。3.细胞与基因。完善平台。"
    fields = {"合成生物", "区块链", "细胞与基因"}
    assert {field for _, field in Facts(text % "培育").relations("INCLUDES")} == fields
    assert not Facts(text % "关停").relations("INCLUDES")
    cut = Facts("深圳市规划\n培育五大未来产业:1.合成生物。重点发展菌株。2.区块链。突破底层技术。")
    assert {field for _, field in cut.relations("INCLUDES")} == {"合成生物", "区块链"}


def test_labels_of_what_is_done_for_fields() -> None:
    facts = Facts("安徽省工业规划\n钢铁:推进搬迁改造。装备制造:做强工程机械。石化:加快基地建设。")
    fields = {field for _, field in facts.relations("FOCUSES_ON")}
    assert fields >= {"钢铁", "装备制造", "石化"}
    assert not Facts("安徽省工业规划\n时间:推进三天。地点:推动会场。").names("Industry")
    assert not Facts("安徽省工业规划\n目标层面:推动产值翻番。产业层面:加快转型。").names("Industry")


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("《江苏省竹宇行动计划》共部署2大任务:一是技术创新行动;二是产业壮大行动。", "江苏省竹宇行动计划"),
        ("江苏省竹宇实施方案\n实施两大行动:技术创新行动、产业壮大行动。", "江苏省竹宇实施方案"),
        ("江苏省竹宇实施方案\n重点行动:技术创新行动、产业壮大行动。", "江苏省竹宇实施方案"),
        ("江苏省竹宇行动方案\n重点任务。(一)实施技术创新行动。(二)实施产业壮大行动。", "江苏省竹宇行动方案"),
        ("关于印发《江苏省竹宇方案》的通知\n专栏1 重点工程\n1.技术创新行动。\n2.产业壮大行动。", "江苏省竹宇方案"),
    ],
)
def test_what_the_text_of_a_plan_lists_is_part_of_it(text: str, plan: str) -> None:
    assert Facts(text).relations("PART_OF") == {("技术创新行动", plan), ("产业壮大行动", plan)}


@pytest.mark.parametrize(
    "text",
    [
        "江苏省竹宇实施方案\n国家实施两大行动:技术创新行动、产业壮大行动。",
        "《江苏省竹宇方案》提出落实国家部署的两项任务:一是技术创新行动;二是产业壮大行动。",
        "江苏省竹宇实施方案\n实施竹链培育工程,不包括技术创新工程、产业壮大工程。",
    ],
)
def test_what_others_carry_out_is_not_part_of_a_plan(text: str) -> None:
    assert not Facts(text).relations("PART_OF")


def test_programmes_that_a_programme_consists_of() -> None:
    facts = Facts("湖北省汽车方案\n实施竹车“上台阶”工程,包括整车产能提升工程、零部件配套率提升工程2个子工程。")
    whole = "竹车上台阶工程"
    assert facts.relations("PART_OF") == {("整车产能提升工程", whole), ("零部件配套率提升工程", whole)}
    assert "产业梯度共进行动" in Facts("湖北省方案\n实施产业梯度共进行动。").names("Programme")


def test_quoted_programmes_of_a_plan() -> None:
    facts = Facts("福建省电竹行动方案\n重点工程:“电竹进乡村”工程、“电竹船舶”示范工程。")
    assert facts.names("Programme") == {"电竹进乡村工程", "电竹船舶示范工程"}
    assert len(facts.relations("PART_OF")) == 2


def test_titles_of_ten_measures_and_before_a_colon() -> None:
    ten = "泉州市支持竹鞋产业高质量发展的十条措施"
    assert Facts(ten).names("Document") == {ten}
    assert Facts(f"市政府印发{ten},鼓励企业发展。").relations("ISSUES") == {("市政府", ten)}
    assert not Facts("泉州出台做强竹业经济二十条措施").names("Document")
    colon = Facts("青岛市家电产业集群提升方案:争创智能家电产业集群。")
    assert colon.names("Document") == {"青岛市家电产业集群提升方案"}
    assert "嘉兴市印发竹能产业发展规划" not in Facts("嘉兴市印发竹能产业发展规划:到2030年建成。").names("Document")
