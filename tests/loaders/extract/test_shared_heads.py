"""Zones and clusters that share the head behind the last of them, whatever their clause goes on to say."""

import pytest

from tests.loaders.extract.facts import Facts

OPENING = "安徽省加快推进新型工业化。\n"
BEHIND = [("", "加快发展。"), ("到2027年,", "营业收入突破500亿元。"), ("提升", "发展水平。"), ("依托", "建设公共服务平台。"),
          ("力争", "产值突破300亿元。"), ("推动", "数字化转型。"), ("目前,", "产值均超百亿元。"), ("重点培育", "龙头企业。")]  # fmt: skip


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize(("before", "behind"), BEHIND)
@pytest.mark.parametrize(
    ("kind", "head", "names"),
    [
        ("Park", "高新区", {"合肥": "合肥", "芜湖": "芜湖", "蚌埠": "蚌埠"}),
        ("Cluster", "产业集群", {"无为市电线电缆": "无为市", "天长市智能仪表": "天长市", "舒城县光电显示": "舒城县"}),
    ],
)
def test_what_begins_with_its_place_shares_a_head(
    kind: str, head: str, names: dict[str, str], before: str, behind: str, joint: str
) -> None:
    first, second, third = names
    facts = Facts(f"{OPENING}{before}{first}、{second}{joint}{third}{head}{behind}")
    assert facts.names(kind) == {name + head for name in names}
    assert facts.relations("LOCATED_IN") == {(name + head, place) for name, place in names.items()}


@pytest.mark.parametrize(
    "said",
    [
        "岳西县与霍山经济开发区签订协议。",
        "去年,岳西县桑皮纸产业集群、霍山县竹器产业集群加快发展。",
        "组织岳西、霍山两县干部到园区学习。",
    ],
)
def test_what_has_its_own_head_shares_none(said: str) -> None:
    facts = Facts(OPENING + said)
    assert not any(
        name.count("集群") > 1 or name == "岳西县经济开发区"
        for kind in ("Cluster", "Park")
        for name in facts.names(kind)
    )


@pytest.mark.parametrize(
    ("before", "behind"), [*BEHIND, ("加快", "建设。"), ("完善", "配套体系。"), ("提升", "韧性。")]
)
@pytest.mark.parametrize(("head", "kind"), [("产业集群", "Cluster"), ("集群", "Cluster"), ("产业链", "Chain")])
def test_fields_share_a_head(head: str, kind: str, before: str, behind: str) -> None:
    facts = Facts(f"{OPENING}{before}集成电路、新型显示、工业机器人{head}{behind}")
    assert facts.names(kind) == {field + head for field in ("集成电路", "新型显示", "工业机器人")}


def test_counties_whose_fields_represent_a_class() -> None:
    facts = Facts(OPENING + "形成以桐城包装印刷、舒城的光电显示、宁国橡塑密封为代表的一批特色产业集群。")
    assert facts.names("Organisation") == set()
    assert facts.relations("LOCATED_IN") == {
        ("桐城包装印刷", "桐城"),
        ("舒城光电显示", "舒城"),
        ("宁国橡塑密封", "宁国"),
    }


def test_two_fields_may_be_one_cluster_that_a_longer_joint_would_part() -> None:
    assert Facts(OPENING + "打造棉纺和纺织服装产业集群。").names("Cluster") == {"棉纺和纺织服装产业集群"}
    facts = Facts(OPENING + "打造集成电路以及新型显示产业集群。")
    assert facts.names("Cluster") == {"集成电路产业集群", "新型显示产业集群"}


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize("head", ["国家互联网骨干直联点", "国家综合性科学中心", "智能计算中心"])
def test_places_share_a_platform(head: str, joint: str) -> None:
    facts = Facts(f"{OPENING}推进合肥、芜湖{joint}蚌埠{head}建设。")
    assert facts.names("Platform") == {place + head for place in ("合肥", "芜湖", "蚌埠")}
    assert facts.relations("LOCATED_IN") == {(place + head, place) for place in ("合肥", "芜湖", "蚌埠")}


@pytest.mark.parametrize("before", ["推进", "依托", "到2027年,建成", "加快布局", "争创"])
def test_fields_share_a_platform(before: str) -> None:
    facts = Facts(f"{OPENING}{before}智能家电、光伏玻璃以及工业机器人制造业创新中心。")
    assert facts.names("Platform") == {f"{field}制造业创新中心" for field in ("智能家电", "光伏玻璃", "工业机器人")}


def test_parks_of_counties_share_a_head_and_those_with_their_own_do_not() -> None:
    facts = Facts(OPENING + "推进桐城汽车零部件、舒城光电显示产业园建设。")
    assert facts.names("Park") == {"桐城汽车零部件产业园", "舒城光电显示产业园"}
    facts = Facts(OPENING + "推进岳西高新区、霍山工业集中区、桐城化工产业园建设。")
    assert facts.names("Park") == {"岳西高新区", "霍山工业集中区", "桐城化工产业园"}


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize(
    ("head", "kind"),
    [("先进制造业集群", "ClusterTier"), ("专精特新企业", "EnterpriseTier"), ("绿色工厂", "EnterpriseTier")],
)
def test_levels_share_a_class(head: str, kind: str, joint: str) -> None:
    assert Facts(f"{OPENING}培育一批国家级{joint}省级{head}。").names(kind) == {"国家级" + head, "省级" + head}


@pytest.mark.parametrize("joint", ["、", "和", "以及"])
@pytest.mark.parametrize("verb", ["实施", "深入推进", "启动", "组织开展"])
@pytest.mark.parametrize("head", ["行动", "专项行动", "工程"])
def test_works_share_a_head_that_no_count_precedes(head: str, verb: str, joint: str) -> None:
    facts = Facts(f"{OPENING}{verb}强链补链、数字赋能{joint}绿色转型{head}。")
    assert facts.names("Programme") == {name + head for name in ("强链补链", "数字赋能", "绿色转型")}


def test_two_works_of_one_head_are_one_name() -> None:
    assert Facts(OPENING + "实施质量提升和品牌培育行动。").names("Programme") == {"质量提升和品牌培育行动"}
    facts = Facts(OPENING + "实施产业基础再造工程和重大技术装备攻关工程。")
    assert facts.names("Programme") == {"产业基础再造工程", "重大技术装备攻关工程"}


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        (
            "合肥、芜湖高新区产值分别达到3000亿元、2000亿元。",
            {"合肥高新区产值": 3000, "芜湖高新区产值": 2000},
        ),
        (
            "合肥高新区、芜湖经开区产值分别达到3000亿元、2000亿元。",
            {"合肥高新区产值": 3000, "芜湖经开区产值": 2000},
        ),
        (
            "建成国家级、省级、市级绿色工厂分别达到20家、50家、90家。",
            {"国家级绿色工厂": 20, "省级绿色工厂": 50, "市级绿色工厂": 90},
        ),
        (
            "力争培育国家级、省级制造业单项冠军20家、80家。",
            {"国家级制造业单项冠军": 20, "省级制造业单项冠军": 80},
        ),
    ],
)
def test_each_has_its_figure_with_the_head_that_it_shares(said: str, figures: dict[str, float]) -> None:
    found = {row["properties"]["indicator"]: row["properties"]["value"] for row in Facts(OPENING + said).figures()}
    assert found == figures


def test_what_the_last_of_several_works_does_is_not_in_their_head() -> None:
    facts = Facts(OPENING + "实施产业基础再造、产业链提升工程和创新驱动战略。")
    assert facts.names("Programme") == {"产业基础再造工程", "产业链提升工程"}


def test_works_that_were_not_begun_share_no_head() -> None:
    facts = Facts(OPENING + "去年没有实施智能制造、绿色制造、服务型制造专项行动。")
    assert "智能制造专项行动" not in facts.names("Programme")
    facts = Facts(OPENING + "实施智能制造、绿色制造与服务型制造专项行动。")
    assert facts.names("Programme") == {f"{kind}制造专项行动" for kind in ("智能", "绿色", "服务型")}


@pytest.mark.parametrize("head", ["", "产业", "领域"])
@pytest.mark.parametrize(
    "said", ["推动{}做大做强。", "支持{}发展。", "推动{}提档升级。", "扶持{}发展壮大。", "推进{}做优做强。"]
)
def test_fields_that_are_helped_on_without_a_head(said: str, head: str) -> None:
    focused = Facts(OPENING + said.format("光伏、储能、氢能" + head)).relations("FOCUSES_ON")
    fields = {field.removesuffix("产业") for _, field in focused}
    assert fields == {"光伏", "储能", "氢能"}


@pytest.mark.parametrize(
    "said", ["支持民营企业、中小企业发展。", "鼓励高校、院所创新发展。", "推动教育、医疗、养老发展。"]
)
def test_who_is_helped_on_is_no_field(said: str) -> None:
    assert not Facts(OPENING + said).relations("FOCUSES_ON")


@pytest.mark.parametrize("told", ["规模", "核心竞争力", "发展步伐"])
def test_fields_end_before_what_is_raised_of_them(told: str) -> None:
    facts = Facts(f"{OPENING}合肥市提升集成电路、新型显示和工业机器人{told}。")
    assert not any(name.endswith(told) for name in facts.names("Industry"))


@pytest.mark.parametrize("rest", ["", "等", "等产业"])
def test_what_closes_a_list_is_in_none_of_its_names(rest: str) -> None:
    facts = Facts(f"{OPENING}合肥市把集成电路、新型显示{rest}作为主攻方向。")
    assert {field for _, field in facts.relations("INCLUDES")} == {"集成电路", "新型显示"}


def test_fields_that_are_all_of_a_clause() -> None:
    facts = Facts("合肥市制造业行动方案\n聚焦集成电路、新型显示领域。")
    assert {field for _, field in facts.relations("FOCUSES_ON")} == {"集成电路", "新型显示"}


@pytest.mark.parametrize(
    "said", ["安徽、江苏高新区数量居前。", "融入长三角、合肥高新区加快发展。", "面向全国、合肥高新区招商。"]
)
def test_provinces_and_regions_share_no_zone_with_cities(said: str) -> None:
    assert not {"安徽高新区", "长三角高新区", "全国高新区"} & Facts(OPENING + said).names("Park")


def test_parks_and_clusters_of_bare_fields_share_their_head() -> None:
    facts = Facts("海安市工业强市。光伏、储能、氢能产业园加快建设,纺织、健康食品产业集群效益凸显。")
    assert facts.names("Park") == {"光伏产业园", "储能产业园", "氢能产业园"}
    assert facts.names("Cluster") == {"纺织产业集群", "健康食品产业集群"}


@pytest.mark.parametrize("verb", ["拆除", "没有", "取消了", "曾有", "反对盲目建设"])
def test_what_is_gone_or_denied_shares_no_head(verb: str) -> None:
    facts = Facts(f"海安市工业强市。海安市{verb}水泥、陶瓷产业园。")
    assert not any("水泥" in name for name in facts.names("Park"))


def test_what_works_make_a_year_shares_no_head_with_a_park() -> None:
    facts = Facts("江西省推进建设。在建的桦骏50万吨磷酸铁、岭枫智能家电产业园年内投产。")
    assert "万吨磷酸铁产业园" not in facts.names("Park")


def test_fields_beside_a_park_do_not_share_its_head() -> None:
    assert Facts("海安市发展光伏产业、氢能产业园。").names("Park") == {"氢能产业园"}
    facts = Facts("“三大产业集群”是指:竹材加工、油气加工、现代物流产业集群。")
    assert len(facts.relations("INCLUDES")) == 3
