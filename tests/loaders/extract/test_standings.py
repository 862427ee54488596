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
        ("走进永康市，五金产业早已是这座小城的命脉。", {("永康市", "五金产业")}),
        ("在清河县，羊绒加工是家喻户晓的支柱产业。", {("清河县", "羊绒加工")}),
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
        "金昌市的企业家说，半导体产业蓬勃发展，需求旺盛。",
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
        ("湖北十堰市因车而建，汽车产业占工业比重超过六成。", {("十堰市", "汽车产业")}),
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
        ("甘肃金昌经开区的定位是有色金属新材料，招商忙。", {("甘肃金昌经开区", "有色金属新材料")}),
        ("宁波石化经开区的核心产业为绿色石化。", {("宁波石化经开区", "绿色石化")}),
        ("四川宜宾市明确以动力电池为一号工程。", {("宜宾市", "动力电池")}),
        ("江苏东海县围绕水晶做活产业链。", {("东海县", "水晶")}),
        ("贵州仁怀市的经济命脉系于酱香白酒。", {("贵州仁怀市", "酱香白酒")}),
        ("重庆荣昌区的优势在于生猪和陶瓷。", {("荣昌区", "生猪"), ("荣昌区", "陶瓷")}),
        ("永康市要做足五金制品文章。", {("永康市", "五金制品")}),
        ("洛川县坚持苹果产业首位度不动摇，从一棵树到一条链。", {("洛川县", "苹果产业")}),
        ("吉林辽源正通过设备更新让袜业重新焕发活力。", {("辽源", "袜业")}),
    ],
)
def test_a_place_calls_a_field_its_first(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "鄄城县的首位产业不是发制品。",
        "荣昌区的优势在于区位和政策。",
        "鄄城县的定位是鲁西南中心城市。",
        "永康市要做足人才文章。",
        "鄄城县的名片是好山好水。",
    ],
)
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


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("广西贺州市将碳酸钙产业打造为全市第一个千亿元产业。", {("贺州市", "碳酸钙产业")}),
        ("江西樟树市全力复兴中医药产业。", {("樟树市", "中医药产业")}),
        (
            "永川高新区、荣昌高新区都在抢新能源汽车的先机。",
            {("永川高新区", "新能源汽车"), ("荣昌高新区", "新能源汽车")},
        ),
        ("丽水经开区引来百余家企业，特色半导体已是园区的头牌。", {("丽水经开区", "特色半导体")}),
        ("专家说，钒钛产业集群未入选，但钒钛仍是攀枝花市的立市产业。", {("攀枝花市", "钒钛产业集群")}),
    ],
)
def test_a_field_is_raised_revived_or_raced_for(text: str, facts: Pairs) -> None:
    assert facts <= _lives_on(text)


@pytest.mark.parametrize(
    "text",
    ["市民建议长治市发展芯片产业，回复称暂无计划。", "有委员呼吁长治市布局芯片产业。", "长治市都在抢人才的先机。"],
)
def test_what_others_ask_a_place_to_do_is_not_done(text: str) -> None:
    assert not _lives_on(text)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "江苏“双智”技术攻关计划今年扩面，重点支持集成电路、生物医药。",
            {("江苏双智技术攻关计划", "集成电路"), ("江苏双智技术攻关计划", "生物医药")},
        ),
        (
            "绿色建材产业链涵盖玻璃、陶瓷、水泥，由市工信局统筹。",
            {("绿色建材产业链", "玻璃"), ("绿色建材产业链", "陶瓷")},
        ),
        ("“一链一策”工程锁定了航空航天、北斗应用两条产业链。", {("一链一策工程", "两条产业链")}),
        (
            "园区名称：常德高新技术产业开发区；主导产业：工程机械、生物医药；批准时间：2017年。",
            {("常德高新技术产业开发区", "工程机械"), ("常德高新技术产业开发区", "生物医药")},
        ),
    ],
)
def test_programmes_chains_and_parks_are_for_what_is_said_behind_them(text: str, facts: Pairs) -> None:
    assert facts <= Facts(text).relations("COVERS")


@pytest.mark.parametrize(
    "text",
    [
        "江苏“双智”技术攻关计划今年扩面，企业主要支持集成电路、生物医药。",
        "绿色建材产业链由市工信局统筹。玻璃、陶瓷、水泥三个行业亏损。",
        "园区数量：12个；名称：略；主导产业：工程机械、生物医药。",
    ],
)
def test_what_is_said_of_something_else_is_not_for_them(text: str) -> None:
    assert not Facts(text).relations("COVERS")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("泰兴经济开发区也在扩容，主要承接精细化工项目。", {("泰兴经济开发区", "精细化工")}),
        ("海城市镁矿丰富，当地依托这一优势，重点做菱镁精深加工。", {("海城市", "菱镁精深加工")}),
        ("德清县数字经济起步早，县里下一步还要发力智能网联汽车。", {("德清县", "智能网联汽车")}),
        ("天长市名气不小，仪表电缆是天长市的老牌主导产业。", {("天长市", "仪表电缆")}),
    ],
)
def test_a_place_or_park_told_of_before_takes_up_a_field(text: str, facts: Pairs) -> None:
    assert _lives_on(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "海城市镁矿丰富，企业重点做菱镁精深加工。",
        "海城市镁矿丰富，重点做好菱镁检查。",
        "海城市、营口市都有镁矿，县里还要发力人才工作。",
    ],
)
def test_what_others_make_or_what_is_no_field_is_not_taken_up(text: str) -> None:
    assert not _lives_on(text)
