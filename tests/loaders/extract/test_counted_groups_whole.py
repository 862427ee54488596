"""Counted groups that a text tells by rank, by one member, in marks, over commas or with +, and what is no group."""

import pytest

from tests.loaders.extract.facts import Facts


def _members(text: str) -> dict[str, set[str]]:
    """The groups of a text and what each includes, without closing words."""
    groups: dict[str, set[str]] = {}
    for group, member in Facts(text).relations("INCLUDES"):
        bare = member.removesuffix("产业链").removesuffix("集群").removesuffix("产业群").removesuffix("产业")
        groups.setdefault(group, set()).add(bare)
    return groups


@pytest.mark.parametrize(
    ("text", "group", "member"),
    [
        ("随县专用汽车产业规模居全县六大产业之首。", "六大产业", "专用汽车"),
        ("潢川县食品产业产值稳居全县十大产业之首。", "十大产业", "食品"),
        ("目前,庄河市已形成包括高端装备在内的12个重点产业集群。", "12个重点产业集群", "高端装备"),
        ("灌云县形成以石化产业为龙头的三大产业集群。", "三大产业集群", "石化"),
        ("桐庐县以快递为首的五大产业加快发展。", "五大产业", "快递"),
        ("湘乡市有3大主导产业,食品产业是其中的一个。", "3大主导产业", "食品"),
        ("湘乡市培育了14条重点产业链,矿山装备产业链就是其中之一。", "重点产业链", "矿山装备"),
        ("智能机器人是吴中区“3+3+3”产业体系之一。", "3+3+3产业体系", "智能机器人"),
    ],
)
def test_the_one_member_of_a_counted_group(text: str, group: str, member: str) -> None:
    assert _members(text) == {group: {member}}


@pytest.mark.parametrize(
    "text",
    [
        "湘乡市有3大主导产业,食品产业曾是其中之一。",
        "湘乡市有10条产业链,霖沣集团就是其中之一。",
        "希望机器人成为吴中区“3+3+3”产业体系之一。",
        "包括王某在内的12个重点产业集群负责人参会。",
        "以霖沣公司为首的五大产业集团入驻。",
        "关停包括水泥在内的五大产业。",
        "食品产业规模不及全市六大产业之首。",
    ],
)
def test_who_is_none_of_a_counted_group(text: str) -> None:
    assert not _members(text)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("集贤县形成了煤炭,电力,粮食加工三大主导产业。", {"三大主导产业": {"煤炭", "电力", "粮食加工"}}),
        ("园区形成了机械制造,食品加工,建材家居等多个产业。", {"产业": {"机械制造", "食品加工", "建材家居"}}),
        (
            "钠离子电池、固态电池、新型储能将成为全省锂电产业三大发展方向。",
            {"三大发展方向": {"钠离子电池", "固态电池", "新型储能"}},
        ),
        (
            "沭阳县构建高端装备、高端纺织、绿色食品三大千亿级产业+新材料、绿色家居两大百亿级产业格局。",
            {"三大千亿级产业": {"高端装备", "高端纺织", "绿色食品"}, "两大百亿级产业": {"新材料", "绿色家居"}},
        ),
        (
            "着力培育新能源(风电、光伏)和新材料、食品(含预制菜)及生物医药等四大产业。",
            {"四大产业": {"新能源", "新材料", "食品", "生物医药"}},
        ),
        ("县里形成“蔬菜+蚕桑”两大主导产业。", {"两大主导产业": {"蔬菜", "蚕桑"}}),
        (
            "全区产业分为电子信息、装备制造、现代物流三大板块。",
            {"三大板块": {"电子信息", "装备制造", "现代物流"}},
        ),
        ("宝坻开发区兼有生物医药与智能科技两大主导产业。", {"两大主导产业": {"生物医药", "智能科技"}}),
        (
            "阿城区抢抓“四大经济”发展机遇,加快发展数字经济、生物经济、冰雪经济、创意设计产业。",
            {"四大经济": {"数字经济", "生物经济", "冰雪经济", "创意设计"}},
        ),
        (
            "渝北区打造以新能源汽车为首,软件和信息服务、智能装备制造为支撑的“1+2”主导产业。",
            {"1+2主导产业": {"新能源汽车", "软件和信息服务", "智能装备制造"}},
        ),
        (
            "园区形成三大产业群:\n1.电子信息产业群\n2.食品产业群\n3.建材产业群\n",
            {"三大产业群": {"电子信息", "食品", "建材"}},
        ),
        (
            "把加快发展锂电等新能源、新材料产业作为主攻方向。",
            {"主攻方向": {"新能源", "新材料"}},
        ),
    ],
)
def test_groups_with_all_their_members(text: str, groups: dict[str, set[str]]) -> None:
    assert _members(text) == groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("沙县梳理重点产业,涉及8大产业、20条产业链。", "8大产业"),
        ("湘乡市围绕九大产业加快补链强链。", "九大产业"),
        ("开阳县聚焦“六大产业”精准招商。", "六大产业"),
        ("全市形成了陶瓷、皮革等6个具有较大规模、较强竞争力的产业集群。", "6个具有较大规模、较强竞争力的产业集群"),
    ],
)
def test_groups_by_their_count(text: str, group: str) -> None:
    assert Facts(text).names("IndustryGroup") == {group}


@pytest.mark.parametrize(
    "text",
    [
        "全县三大产业协调发展。",
        "八大产业园区建设加快。",
        "曾有五大产业,如今仅剩两个。",
        "全球六大产业峰会在沪召开。",
        "公司在激光、光学等技术领域的优势明显。",
        "产品满足汽车、航空等领域需求。",
        "受市场影响,部分产业如钢铁、水泥、平板玻璃经营困难。",
        "水泥、钢铁和煤化工产业贡献全省70%的工业碳排放。",
        "产品覆盖家用、商用两大细分市场。",
        "三大国企集团及行业内企业加快转型。",
        "双方将在新能源、新材料、装备制造等领域开展合作。",
        "围绕整车、电池等上下游产业开展招商。",
        "全县推动项目建设,优化营商环境,食品加工等产业较快增长。",
    ],
)
def test_what_is_no_group(text: str) -> None:
    assert not Facts(text).names("IndustryGroup")


def test_some_of_a_larger_count_are_no_group_of_its_name() -> None:
    groups = _members("全省20条产业链中,光伏、锂电、风电三条产业链产值过千亿元。")
    assert groups["20条产业链"] == {"光伏", "锂电", "风电"}


def test_a_group_that_nobody_names_leaves_its_fields() -> None:
    facts = Facts("双方将在新能源、新材料、装备制造等领域开展合作。")
    assert facts.names("Industry") == {"新能源", "新材料", "装备制造"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("该县石化和纺织产业较为集中。", {"石化", "纺织"}),
        ("以钢铁和化工产业为主导。", {"钢铁", "化工"}),
        ("软件和信息服务产业加快发展。", {"软件和信息服务"}),
        ("深圳细胞和基因产业加快发展。", {"细胞和基因"}),
        ("重点发展智能制造、生物医药、新材料和", {"智能制造", "生物医药", "新材料"}),
    ],
)
def test_what_joins_two_fields(text: str, fields: set[str]) -> None:
    assert {name.removesuffix("产业") for name in Facts(text).names("Industry")} == fields


def test_a_field_beside_a_cluster() -> None:
    facts = Facts("打造绿色硅光伏产业和新能源电池产业集群。")
    assert facts.names("Cluster") == {"新能源电池产业集群"}
    assert facts.names("Industry") == {"绿色硅光伏产业"}


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        (
            "宝鸡市重点建设好九大材料基地,包括宝鸡钛材料、渭南钼材料、商洛钒材料等。",
            {"宝鸡钛材料基地", "渭南钼材料基地", "商洛钒材料基地"},
        ),
        ("山西省培育包括杏花村酒镇、清徐醋镇等在内的十大特色专业镇。", {"杏花村酒镇", "清徐醋镇"}),
        (
            "武安市着力打造精品钢材基地和装备制造、新能源三个千亿级产业基地。",
            {"精品钢材基地", "装备制造产业基地", "新能源产业基地"},
        ),
    ],
)
def test_parks_that_share_a_counted_head(text: str, parks: set[str]) -> None:
    facts = Facts(text)
    assert parks <= facts.names("Park")
    assert not facts.relations("FOCUSES_ON")


def test_products_of_places_without_a_head_are_no_parks() -> None:
    facts = Facts("九大材料基地已经建成,宝鸡钛材料、渭南钼材料、商洛钒材料畅销。")
    assert not {name for name in facts.names("Park") if name.startswith(("渭南", "商洛"))}


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("光伏和储能是武进区两大优势产业。", {"两大优势产业": {"光伏", "储能"}}),
        ("光伏和储能是全市两大优势产业。", {"两大优势产业": {"光伏", "储能"}}),
        ("光伏和储能不是武进区两大优势产业。", {}),
        ("光伏和储能曾是武进区两大优势产业。", {}),
        ("霖沣公司和骐越集团是武进区两大龙头企业。", {}),
        ("轴承产业被纳入全县十大重点产业链。", {"重点产业链": {"轴承"}}),
        ("稀土新材料入列全区八大产业集群。", {"八大产业集群": {"稀土新材料"}}),
        ("食品产业属于我县六大支柱产业。", {"六大支柱产业": {"食品"}}),
        ("轴承产业未纳入全县十大重点产业链。", {}),
        ("力争轴承产业列入全县十大重点产业链。", {}),
        ("霖沣公司列入全县十大产业链。", {}),
        (
            "重点打造高端纺织、木制品、绿色家居等“3+3+X”产业集群。",
            {"3+3+X产业集群": {"高端纺织", "木制品", "绿色家居"}},
        ),
    ],
)
def test_members_told_by_where_they_belong(text: str, groups: dict[str, set[str]]) -> None:
    assert _members(text) == groups


def test_a_cluster_is_one_of_what_it_enters_and_not_for_it() -> None:
    facts = Facts("安溪县藤铁工艺产业集群列入全市十大特色产业集群。")
    assert facts.relations("INCLUDES") == {("十大特色产业集群", "安溪县藤铁工艺产业集群")}
    assert not facts.relations("COVERS")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("首位产业:装备制造;主导产业:食品加工、新材料;特色产业:中医药。", {"装备制造", "食品加工", "新材料", "中医药"}),
        ("主导产业:装备制造\n", {"装备制造"}),
        ("主导产业:见附件。", set()),
        ("联系人:张三。", set()),
    ],
)
def test_the_field_behind_a_label(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


@pytest.mark.parametrize(
    "text",
    [
        "如果轴承产业列入庄河市十大重点产业链,将获得支持。",
        "一旦轴承产业纳入庄河市十大重点产业链,将获得支持。",
        "过去,轴承产业规模居庄河市六大产业之首。",
        "庄河市未形成“蔬菜+蚕桑”两大主导产业。",
    ],
)
def test_no_member_of_a_group_that_is_supposed_past_or_denied(text: str) -> None:
    assert _members(text) == {}


def test_what_never_stops_growing_is_a_counted_group() -> None:
    assert "八大产业" in Facts("庄河市不断壮大八大产业。").names("IndustryGroup")


def test_a_former_main_industry_is_not_labelled() -> None:
    assert Facts("原主导产业:煤炭;现主导产业:光伏。").names("Industry") == {"光伏"}
