"""What a field is to its place or park, by what it is called, what it bears and how it fares."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


def _lives_on(text: str) -> Pairs:
    facts = Facts(text)
    return facts.relations("FOCUSES_ON") | facts.relations("COVERS")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("来到华坪县，满街都是芒果。芒果加工已成为这座山区小城的支柱。", {("华坪县", "芒果加工")}),
        ("在浙江云和，木制玩具是名副其实的头号产业，远销海外。", {("云和", "木制玩具")}),
        ("对于枣阳市来说，汽车零部件是最有底气的赛道。", {("枣阳市", "汽车零部件")}),
        ("市领导说，重型机床是齐齐哈尔市的立市之本。", {("齐齐哈尔市", "重型机床")}),
        ("江西南康经济技术开发区签约不断，家具已是园区的头牌。", {("江西南康经济技术开发区", "家具")}),
        ("攀枝花市落选名单，但钒钛仍是攀枝花市的立市产业。", {("攀枝花市", "钒钛")}),
    ],
)
def test_a_field_is_the_pillar_of_a_place(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "镍产业曾是金昌市的支柱产业。",
        "铜加工并非金昌市的支柱产业。",
        "生物医药有望成为金昌市的支柱产业。",
        "来到金昌市，人们说起新能源汽车，它已成为中国制造的名片。",
        "金昌市的好山好水是全市的名片。",
    ],
)
def test_what_is_no_pillar_of_a_place(text: str) -> None:
    assert not _lives_on(text)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("晋江市的制鞋业撑起了全市工业的半壁江山。", {("晋江市", "制鞋业")}),
        ("湖北潜江市小龙虾产业撑起了全市经济的半壁江山。", {("潜江市", "小龙虾产业")}),
        ("安平县因丝网而兴，丝网产业占全县工业经济的八成以上。", {("安平县", "丝网产业")}),
        ("铜陵市因铜而兴，铜产业营业收入占全市规上工业的比重常年在七成左右。", {("铜陵市", "铜产业")}),
    ],
)
def test_a_field_bears_most_of_what_a_place_makes(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "安平县因丝网而兴，丝网产业如今只占全县工业经济的一成。",
        "安平县因丝网而兴，丝网产业占全国市场的八成以上。",
        "过去，安平县因丝网而兴，丝网产业占全县工业的八成。",
    ],
)
def test_a_small_share_or_one_of_a_market_says_nothing(text: str) -> None:
    assert not _lives_on(text)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "滁州市实施强市战略，光伏产业、智能家电产业发展壮大，先进装备产业加快补链。",
            {("滁州市", "光伏产业"), ("滁州市", "智能家电产业"), ("滁州市", "先进装备产业")},
        ),
        ("浙江德清县地理信息产业从一纸蓝图变为百亿产业。", {("德清县", "地理信息产业")}),
    ],
)
def test_fields_grow_in_the_place_that_the_sentence_is_about(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("南康区的首位产业是家具产业，全区从业人员众多。", {("南康区", "家具产业")}),
        ("鄄城县经济的一张名片是发制品，产品销往欧美。", {("鄄城县", "发制品")}),
        ("与昌乐县不同，寒亭区不做珠宝加工，区里的支柱是动力装备。", {("寒亭区", "动力装备")}),
        (
            "武汉光谷生物城落户企业众多，其产业方向被概括为生物技术药物、高性能医疗器械。",
            {("武汉光谷生物城", "生物技术药物"), ("武汉光谷生物城", "高性能医疗器械")},
        ),
        ("洛川县坚持苹果产业首位度不动摇，从一棵树到一条链。", {("洛川县", "苹果产业")}),
        ("吉林辽源正通过设备更新让袜业重新焕发活力。", {("辽源", "袜业")}),
    ],
)
def test_a_place_calls_a_field_its_first(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize("text", ["鄄城县的首位产业不是发制品。", "鄄城县的名片是好山好水。"])
def test_what_a_place_does_not_call_so(text: str) -> None:
    assert not _lives_on(text)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("钢铁加快向唐山、邯郸集聚，形成南北呼应的态势。", {("唐山", "钢铁"), ("邯郸", "钢铁")}),
        ("氢能产业主要由张家口市、保定市承担。", {("张家口市", "氢能产业"), ("保定市", "氢能产业")}),
        ("贵州省酱香白酒以仁怀市、习水县为核心产区。", {("仁怀市", "酱香白酒"), ("习水县", "酱香白酒")}),
        ("之江实验室面向智能感知、智能计算开展攻关。", {("之江实验室", "智能感知"), ("之江实验室", "智能计算")}),
        (
            "岳麓山工业创新中心服务于轨道交通、工程机械。",
            {("岳麓山工业创新中心", "轨道交通"), ("岳麓山工业创新中心", "工程机械")},
        ),
        ("去年升格的赣州高新区，如今走的是稀土新材料的路子。", {("赣州高新区", "稀土新材料")}),
        ("广清产业园主要接纳汽车零部件、定制家居企业。", {("广清产业园", "汽车零部件"), ("广清产业园", "定制家居")}),
    ],
)
def test_fields_are_set_on_places_and_parks(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize("text", ["河北人口向唐山、邯郸集聚。", "产业工人由张家口市、保定市承担培训。"])
def test_what_is_no_field_is_set_on_nobody(text: str) -> None:
    assert not _lives_on(text)
