"""Plans and news that go from county to county: who acts in a line, what it lives on, who speaks, what lies where; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("head", ["定远县。", "定远县：", "(一)定远县。", "——定远县："])
def test_a_line_is_about_the_county_that_it_begins_with(head: str) -> None:
    facts = Facts(f"滁州市产业布局\n{head}重点发展盐化工、建材。依托云岭工业园，产值增长8%；利润增长2%。")
    assert {("定远县", "盐化工"), ("定远县", "建材")} <= facts.relations("FOCUSES_ON")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"定远县"}


def test_the_next_line_is_about_another() -> None:
    facts = Facts("滁州市产业布局\n定远县。重点发展盐化工。\n明光市。凹凸棒、绿色食品双轮驱动。")
    assert facts.relations("FOCUSES_ON") == {("定远县", "盐化工"), ("明光市", "凹凸棒"), ("明光市", "绿色食品")}


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("凤阳县的硅基新材料是第二个百亿产业。", {("凤阳县", "硅基新材料")}),
        ("定远县盐化工是看家产业。", {("定远县", "盐化工")}),
        ("井研县靠纺织吃饭。", {("井研县", "纺织")}),
        ("云梦县重在盐化工向新材料延伸。", {("云梦县", "盐化工")}),
        ("延津县做优质小麦精深加工。", {("延津县", "优质小麦精深加工")}),
        ("麒麟区、马龙区错位发展现代物流和精品钢。", {("麒麟区", "现代物流"), ("马龙区", "精品钢")}),
        (
            "华容县、君山区：棉纺、芥菜加工差异化发展。",
            {("华容县", "棉纺"), ("华容县", "芥菜加工"), ("君山区", "棉纺"), ("君山区", "芥菜加工")},
        ),
    ],
)
def test_what_a_county_lives_on(sentence: str, fields: set[tuple[str, str]]) -> None:
    assert Facts(f"某市产业布局\n{sentence}").relations("FOCUSES_ON") == fields


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("菏泽市工信局称，力争开工项目30个。", "菏泽市"),
        ("芜湖市经济和信息化局汇报，到2027年产值达到300亿元。", "芜湖市"),
        ("市经信局局长李文波表示，智能工厂将达到15家。", "宜宾市"),
    ],
)
def test_an_organ_speaks_for_its_place(said: str, place: str) -> None:
    facts = Facts(f"宜宾市工业稳中有进\n记者在宜宾采访，车间里一片繁忙。{said}")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {place}


@pytest.mark.parametrize(
    ("sentence", "field"),
    [
        ("云南一季度绿色铝产业增加值增长39%。", "绿色铝产业"),
        ("内蒙古前三季度风电装备制造业增加值增长37%。", "风电装备制造业"),
        ("1-9月集成电路产业增长5%。", "集成电路产业"),
    ],
)
def test_no_field_begins_with_a_period(sentence: str, field: str) -> None:
    assert Facts(sentence).names("Industry") == {field}


def test_clusters_whose_county_begins_like_a_verb_or_holds_and() -> None:
    facts = Facts("以清河羊绒、任泽橡塑、南和宠物食品等18个特色产业集群为主抓手。")
    assert facts.names("Cluster") == {"清河羊绒集群", "任泽橡塑集群", "南和宠物食品集群"}
    assert {("任泽橡塑集群", "任泽"), ("南和宠物食品集群", "南和")} <= facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "park", ["大路工业园区以煤化工为龙头", "在大路工业园区推动煤化工延伸", "大路工业园区里煤化工满产"]
)
def test_a_park_lies_in_the_county_that_its_sentence_is_about(park: str) -> None:
    facts = Facts(f"鄂尔多斯市工业\n准格尔旗不走老路，{park}。")
    assert ("大路工业园区", "准格尔旗") in facts.relations("LOCATED_IN")


def test_a_park_that_is_called_like_its_county_is_without_it() -> None:
    facts = Facts("百色市工业\n平果市平果铝工业园入驻企业31家。")
    assert facts.names("Park") == {"平果铝工业园"}


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("总投资102亿元的霖沣长时储能、58亿元的骐越光伏背板两个项目主体结顶。", {"霖沣长时储能", "骐越光伏背板"}),
        ("投资30亿元的骐越变速器二期提前投产。", {"骐越变速器二期"}),
        ("把10万吨生态酿酒项目二期推到封顶阶段。", {"10万吨生态酿酒项目二期"}),
        (
            "今年再开工霖沣颗粒硅及配套硅片（计划投资118亿元）、骐越科技燃料电池电堆。",
            {"霖沣颗粒硅及配套硅片", "骐越科技燃料电池电堆"},
        ),
        ("霖沣硝基复合肥三期合计投资46亿元。", {"霖沣硝基复合肥三期"}),
        ("珙县的和霖生物前驱体项目10月底竣工。", {"和霖生物前驱体项目"}),
        ("荣昌区的皓岚光学搬迁后扩建产线。", set()),
    ],
)
def test_the_names_of_works(sentence: str, works: set[str]) -> None:
    assert Facts(sentence).names("Project") == works


def test_works_that_lie_together() -> None:
    facts = Facts("钦州市工业\n霖沣年产3万吨前驱体项目、骐越正极材料二期同日动工。两个项目都落在云岭片区。")
    located = {thing for thing, place in facts.relations("LOCATED_IN") if place == "云岭片区"}
    assert located == {"霖沣年产3万吨前驱体项目", "骐越正极材料二期"}


@pytest.mark.parametrize("verb", ["列入", "入选"])
@pytest.mark.parametrize(("helped", "relation"), [("支持", "ADVANCES_TO"), ("推荐", "ADVANCES_TO"), ("", "IN_TIER")])
def test_what_is_only_helped_to_a_class_is_not_in_it(verb: str, helped: str, relation: str) -> None:
    facts = Facts(f"邯郸市工业\n{helped}永年标准件、魏县电动车集群{verb}省级特色产业集群。")
    both = {("永年标准件集群", "省级特色产业集群"), ("魏县电动车集群", "省级特色产业集群")}
    assert facts.relations(relation) == both
    assert not facts.relations({"IN_TIER": "ADVANCES_TO", "ADVANCES_TO": "IN_TIER"}[relation])


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("武安市坚持钢铁和新材料两条腿走路。", {"钢铁", "新材料"}),
        ("武安市打好现代物流牌。", {"现代物流"}),
    ],
)
def test_sayings_of_what_a_county_lives_on(sentence: str, fields: set[str]) -> None:
    assert {field for _, field in Facts(f"邯郸市工业\n{sentence}").relations("FOCUSES_ON")} == fields
