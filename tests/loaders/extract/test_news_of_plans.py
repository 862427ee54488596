"""News of plans: who leads which field, what programmes a count announces, whose figures they are, and what only looks so; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_leaders_of_fields_that_are_listed() -> None:
    facts = Facts("培育以青禾为链主的肉食品加工、以远成为链主的特种钢、以宛山制药为链主的中成药等优势产业。")
    assert facts.names("Organisation") == {"青禾", "远成", "宛山制药"}
    assert facts.relations("LEADS") == {("青禾", "肉食品加工"), ("远成", "特种钢"), ("宛山制药", "中成药")}


@pytest.mark.parametrize(
    "text",
    [
        "《湖北省制造强省计划》提出了三大工程,包括产业基础再造、重点链条重塑和优质企业培育。",
        "湖北省印发《湖北省制造强省计划》,部署三项工程:产业基础再造、重点链条重塑以及优质企业培育。",
        "湖北省印发《湖北省制造强省计划》,实施“三大工程”,分别是产业基础再造、重点链条重塑、优质企业培育。",
    ],
)
def test_programmes_that_a_count_announces(text: str) -> None:
    facts = Facts(text)
    named = {"产业基础再造工程", "重点链条重塑工程", "优质企业培育工程"}
    assert named <= facts.names("Programme")
    assert {(one, "湖北省制造强省计划") for one in named} <= facts.relations("PART_OF")


@pytest.mark.parametrize(
    "text",
    [
        "湖北省不再实施三大工程,包括产业基础再造、重点链条重塑、优质企业培育。",
        "襄阳市有三大工程,包括地铁、机场、高铁站。",
        "湖北省实施五大工程,包括产业基础再造、重点链条重塑、优质企业培育。",
    ],
)
def test_counts_that_announce_no_programmes(text: str) -> None:
    assert not {name for name in Facts(text).names("Programme") if name.startswith(("产业基础", "地铁"))}


def test_blanks_around_counts() -> None:
    facts = Facts("到 2027 年,襄阳市将建成 3 个 千亿级产业集群,新增 1 个 5000 亿级产业、2 个 3000 亿级产业。")
    assert {(name, value) for name, value, _, _ in facts.targets()} == {
        ("千亿级产业集群", 3.0),
        ("5000亿级产业", 1.0),
        ("3000亿级产业", 2.0),
    }


def test_a_figure_measures_the_group_named_again() -> None:
    facts = Facts(
        "襄阳市聚焦氢能、量子、低空等3个未来产业。到2027年,6个优势产业集群营收达到2万亿元,3个未来产业营业收入保持年均15%以上的增长。"
    )
    assert ("未来产业营业收入", "3个未来产业") in facts.relations("MEASURES")


def test_counts_of_what_one_sum_is_that_of() -> None:
    text = "到2027年,襄阳市4个地标产业集群和6个优势产业集群营收合计达到2.6万亿元。"
    assert [row["properties"]["value"] for row in Facts(text).figures()] == [2.6]
    two = Facts("到2027年,襄阳市建成4个千亿级集群和6个百亿级园区,产值达到2万亿元。")
    assert sorted(row["properties"]["value"] for row in two.figures()) == [2.0, 4.0, 6.0]


@pytest.mark.parametrize("size", ["3000亿元级", "3000亿元级别的", "千亿级"])
def test_clusters_in_brackets_by_size(size: str) -> None:
    facts = Facts(f"到2027年,培育{size}产业集群2个(新材料、汽车及零部件)、500亿元级产业集群2个(轴承、纺织)。")
    sizes = {group for group, _ in facts.relations("INCLUDES")}
    assert sizes == {f"{size}产业集群", "500亿元级产业集群"}
    assert {member for _, member in facts.relations("INCLUDES")} == {"新材料", "汽车及零部件", "轴承", "纺织"}


@pytest.mark.parametrize("aspect", ["绿色食品集群方面", "在绿色食品集群方面", "绿色食品集群建设方面"])
def test_what_a_cluster_is_said_to_grow(aspect: str) -> None:
    facts = Facts(f"湖北省印发《湖北省工业方案》。{aspect},要做强冷链食品、休闲食品等千亿级产业链。")
    assert ("绿色食品集群", "千亿级产业链") in facts.relations("COVERS")


def test_aims_of_years_that_are_over() -> None:
    facts = Facts("湖北省制定行动计划。力争2011年主营业务收入超过3万亿元,2012年超过4万亿元。")
    assert {row["properties"]["kind"] for row in facts.figures()} == {"target"}
    past = Facts("至此,襄阳市省级特色产业集群增至3个。")
    assert {row["properties"]["kind"] for row in past.figures()} == {"achieved"}


@pytest.mark.parametrize("verb", ["打造千亿级", "再造一个万亿级的", "做强5000亿级"])
def test_fields_with_a_size(verb: str) -> None:
    assert Facts(f"加快{verb}碳纤维产业。").names("Industry") == {"碳纤维产业"}


def test_sizes_in_a_range_and_rates() -> None:
    facts = Facts("到2027年,培育300—500亿级集群10个,工业机器人使用密度达360台/万人。")
    assert ("300—500亿级集群", 10.0, "个", 2027) in facts.targets()
    assert ("工业机器人使用密度", 360.0, "台", 2027) in facts.targets()


def test_a_proposal_that_is_published() -> None:
    name = "中共湖北省委关于制定湖北省第十五个五年规划的建议"
    facts = Facts(f"据悉,{name}发布,提出打造氢能产业。")
    assert ("中共湖北省委", name) in facts.relations("ISSUES")
    assert not Facts("市民关于停车的意见发布在论坛。").names("Document")


def test_what_an_industry_is_the_basis_of() -> None:
    facts = Facts("新材料产业是新一代信息技术、高端装备等新兴产业发展的重要基石。")
    assert "新材料产业" not in facts.names("IndustryGroup")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("中央财经委员会会议强调推进产业智能化。", "Organisation"),
        ("政产学研协同、地校院企携手,抢占新赛道。", "Organisation"),
        ("盘点开发区产业发展图谱。", "Park"),
        ("推动低碳、零碳、负碳技术创新。", "Industry"),
        ("构建从采选、冶炼、压延加工到循环利用的产业体系。", "Industry"),
        ("襄阳市召开千人企业家大会。", "Target"),
        ("湖北省共辖14个地级行政区,包括13个地级市、1个自治州。", "Target"),
    ],
)
def test_what_is_no_fact(text: str, kind: str) -> None:
    assert not Facts(text).names(kind)


def test_output_of_a_field_is_no_number_of_its_clusters() -> None:
    facts = Facts(
        "湖北省发展新能源汽车产业。到2027年,新能源汽车年产量突破150万辆,并建成3000亿元级的新能源汽车产业集群。"
    )
    assert ("新能源汽车年产量", 1500000.0, "辆", 2027) in facts.targets()
    assert facts.relations("MEASURES") == set()


@pytest.mark.parametrize("verb", ["实施", "开展", "推进", "深入实施"])
def test_programmes_in_marks_without_their_verb(verb: str) -> None:
    assert Facts(f"会议提出“{verb}质量提升行动”。").names("Programme") == {"质量提升行动"}


def test_fields_that_only_fare_well_are_no_aim() -> None:
    facts = Facts("湖北省印发《湖北省新材料规划》。湖北省在聚氨酯、有机硅等领域水平较高。")
    assert facts.relations("FOCUSES_ON") == set()


def test_a_field_behind_qualities_is_still_a_field() -> None:
    assert Facts("云岭市大力发展绿色、智能装备。").names("Industry") == {"智能装备"}


def test_a_park_may_be_called_after_those_who_open_up() -> None:
    assert Facts("开创者产业园开园。").names("Park") == {"开创者产业园"}
