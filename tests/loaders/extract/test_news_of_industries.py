"""News of how industries of a place stand: who has settled where, what runs there, figures of capacity, and what only looks so."""

import pytest

from tests.loaders.extract.facts import Facts

Pairs = set[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("云岭皓岚食品有限公司通过招商引资入驻青河食品产业园。", {("云岭皓岚食品有限公司", "青河食品产业园")}),
        (
            "霖沣能源科技有限公司于2019年10月15日在金寨临港经开区注册成立。",
            {("霖沣能源科技有限公司", "金寨临港经开区")},
        ),
        ("霖沣能源科技有限公司于2019年10月在金寨县注册成立。", {("霖沣能源科技有限公司", "金寨县")}),
        (
            "近年来，永德县绿色铝产业异军突起，禾诺康、杉岚电子等一批知名企业相继落地。",
            {("禾诺康", "永德县"), ("杉岚电子", "永德县")},
        ),
        (
            "以永德经济开发区为核心，集聚了霖沣科技股份有限公司、骐越机械有限公司等一批企业。",
            {("霖沣科技股份有限公司", "永德经济开发区"), ("骐越机械有限公司", "永德经济开发区")},
        ),
        (
            "这是永德工业园继引进霖沣重工、骐越机械之后，引入的又一家企业。",
            {("霖沣重工", "永德工业园"), ("骐越机械", "永德工业园")},
        ),
        ("禾诺康新材料项目总投资5亿元，8日集中签约落户永德县。", {("禾诺康新材料项目", "永德县")}),
        ("今年，永德县重点实施了总投资30亿元的禾诺康20万吨铝箔项目。", {("禾诺康20万吨铝箔项目", "永德县")}),
    ],
)
def test_what_has_settled_lies_there(text: str, sites: Pairs) -> None:
    assert sites <= Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "云岭皓岚食品有限公司拟通过招商引资入驻青河县。",
        "霖沣能源科技有限公司在金寨经开区召开会议。",
        "永德县新能源产业加速集聚，禾诺康、杉岚电子有望相继落户。",
        "永德工业园力争引进霖沣重工、骐越机械等企业。",
        "禾诺康新材料项目总投资5亿元，未能落户永德县。",
        "今年，永德县未启动禾诺康20万吨铝箔项目。",
    ],
)
def test_what_has_not_settled_does_not(text: str) -> None:
    facts = Facts(text)
    things = facts.names("Organisation") | facts.names("Project")
    assert not {thing for thing, _ in facts.relations("LOCATED_IN")} & things


def test_firms_that_settle_elsewhere_lie_there_and_not_where_the_clause_before_is() -> None:
    sites = Facts("永德县新能源产业加速集聚，禾诺康、杉岚电子先后落户镇康县。").relations("LOCATED_IN")
    assert {("禾诺康", "镇康县"), ("杉岚电子", "镇康县")} == sites


@pytest.mark.parametrize(
    ("text", "built"),
    [
        ("目前，宁德市已建成全国唯一、亚洲最大的储能国家工程研究中心。", {("储能国家工程研究中心", "宁德市")}),
        ("玉溪市拟建设光伏质检中心。", set()),
        ("玉溪市拥有国家级质检中心。", set()),
        ("玉溪市未建成光伏质检中心。", set()),
    ],
)
def test_what_a_city_has_built_stands_there(text: str, built: Pairs) -> None:
    assert Facts(text).relations("LOCATED_IN") == built


def test_a_park_is_of_the_class_of_a_province() -> None:
    pair = ("永德工业区", "省级经济开发区")
    assert pair in Facts("永德工业区是云南省的省级经济开发区。").relations("IN_TIER")
    assert pair not in Facts("永德工业区曾是云南省的省级经济开发区。").relations("IN_TIER")
    assert pair not in Facts("永德工业区不是云南省的省级经济开发区。").relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("骐越集团是大型机械制造商，中国最大、全球第六的工程机械制造商。", {"骐越集团"}),
        ("打磨、烧浆、点卤、压榨……这些程序在车间一一呈现。", set()),
        ("打磨、烧浆、点卤等传统工艺得到保留。", set()),
        ("拓展在包装铝、电子铝等领域的企业招选和项目落地。", set()),
        ("这是永德建设中国食品名城的一个重要里程碑。", set()),
        ("来源：中国化工报 时间：2019-01-23", set()),
        ("永德集聚了涉及细胞技术和原料、细胞公共服务、细胞临床研究服务等产业链企业。", set()),
        ("集聚企业涵盖禾诺康科技、杉岚精密等企业。", {"禾诺康科技", "杉岚精密"}),
        ("永德县拥有禾诺康科技、杉岚精密等传统企业。", {"禾诺康科技", "杉岚精密"}),
        ("园区引进中国建材投资5亿元建设水泥厂。", {"中国建材"}),
    ],
)
def test_what_is_a_firm_and_what_is_none(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


def test_projects_are_named_without_how_they_are_built_or_pointed_at() -> None:
    assert Facts("上半年，新（改、扩）建汇龙电子、硅盛科技等27个项目。").names("Project") == {"汇龙电子", "硅盛科技"}
    assert Facts("比亚迪这个项目落户永德县。").names("Project") == set()
    assert Facts("禾诺康该项目总投资5亿元。").names("Project") == set()


def test_one_common_word_among_firms_that_came_does_not_hide_them() -> None:
    came = Facts("宁德市累计引进卓高、杉岚、卓越、邦普等80多个产业链项目。")
    assert came.names("Organisation") == {"卓高", "杉岚", "卓越", "邦普"}
    assert not Facts("宁德市引进人才、技术、资金等30个项目。").names("Organisation")


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("永德将成为禾诺康集团在我省又一重要电子产品生产基地。", {"电子产品生产基地"}),
        ("目前，定址永德经济开发区的技术研究院正在建设。", {"永德经济开发区"}),
    ],
)
def test_parks_are_named_without_what_leads_to_them(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


@pytest.mark.parametrize(
    "text",
    [
        "永德县地处长三角几何中心。",
        "永德镇位于成渝双城经济圈中心。",
        "永德镇地处上海、杭州、苏州“金三角”中心，是全球最大的羊毛衫集散地。",
    ],
)
def test_the_middle_of_an_area_is_no_platform(text: str) -> None:
    assert not Facts(text).names("Platform")


def test_a_platform_in_an_area_is_one() -> None:
    assert Facts("项目位于云南省滇中新区科技创新中心。").names("Platform") == {"云南省滇中新区科技创新中心"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("园区主要摆放新材料、生物医药等产业。", {"新材料", "生物医药"}),
        ("这是园区引入的第5家从事装备制造业的企业。", {"装备制造业"}),
        ("徐州工程机械产业经济总量占全国的25%。", {"工程机械产业"}),
        ("云南、贵州两省拥有超过300个规上工业企业。", set()),
    ],
)
def test_fields_are_named_without_verbs_and_places(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


def test_places_that_hold_something_are_no_list_of_it() -> None:
    facts = Facts("永德县、镇康县拥有30个省级园区。")
    assert facts.names("Park") == {"省级园区"}
    assert not Facts("江苏省、浙江省县域拥有超过10000个规上工业企业。").names("IndustryGroup")


def test_two_verbs_before_a_chain_are_no_chains() -> None:
    assert Facts("永德县将进一步完善和丰富中下游产业链。").names("Chain") == {"中下游产业链"}
    assert Facts("永德县做强磷化工和氟化工产业链。").names("Chain") == {"磷化工产业链", "氟化工产业链"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "到2025年，形成260万吨炼油、21万吨乙烯、30万吨丙烯的生产能力。",
            {("炼油", 2.6e6), ("乙烯", 2.1e5), ("丙烯的生产能力", 3e5)},
        ),
        ("目前已形成30万吨粗铜、10万吨阴极铜的产能。", {("粗铜", 3e5), ("阴极铜的产能", 1e5)}),
        ("总投资5亿元建设30万吨粗铜、10万吨阴极铜生产线。", set()),
        ("骐越科技30万吨粗铜、杉岚10万吨阴极铜投产。", set()),
        ("预计年产值在10亿元以上的骐越三工厂、杉岚电子生产基地等18个项目均按期达产。", set()),
        ("项目建成后，可实现年产值100亿元。", {("年产值", 100.0)}),
        ("后期将实现锂电产业产值超千亿元。", {("锂电产业产值", 1000.0)}),
        ("工业投资在去年同期基数较高的基础上增长6.6%。", {("工业投资", 6.6)}),
    ],
)
def test_figures_of_capacity_and_of_what_works_bring(text: str, figures: set[tuple[str, float]]) -> None:
    assert {(indicator, value) for indicator, value, _, _ in Facts(text).targets()} == figures


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("增速创年内新高，产值达到20亿元。", "achieved"),
        ("年内新增企业20家。", "target"),
        ("2021年公司入驻，2022年三月份正式投产，当年产值就达到8000万元。", "achieved"),
        ("预计全部投产可新增产值572亿元。", "target"),
        ("每年有7亿件毛衣从这里流向全国各地。", "achieved"),
        ("永德县每年新增企业20家。", "target"),
        ("经开区成立于1992年，2010年升格为国家级经济技术开发区。2023年，食品产业营收超过1500亿元。", "achieved"),
    ],
)
def test_what_is_reached_and_what_is_aimed_at(text: str, kind: str) -> None:
    assert {figure["properties"]["kind"] for figure in Facts(text).figures()} == {kind}


def test_a_category_by_its_code_name_is_a_group() -> None:
    facts = Facts("永德县坚定不移抓“两茶一药”主导产业不动摇。")
    assert facts.names("IndustryGroup") == {"两茶一药主导产业"}
    assert facts.relations("FOCUSES_ON") == {("永德县", "两茶一药主导产业")}
    listed = Facts("聚焦“一主两辅”产业，即光伏、锂电、农机。")
    assert {field for _, field in listed.relations("INCLUDES")} == {"光伏", "锂电", "农机"}
    for text in (
        "发展“一村一品”产业。",
        "做大“五金”产业。",
        "整治“三无”产业。",
        "打造“六新”产业集群。",
        "反对以“三高一低”产业换增长。",
    ):
        assert not Facts(text).names("IndustryGroup")


def test_an_output_is_not_of_what_was_told_of_another() -> None:
    works = Facts("玉溪市新能源产业产值增长33%。禾诺康汽车玉溪基地生产整车6万辆，产值达138亿元。").targets()
    assert ("产值", 138.0, "亿元", None) in works
    fields = Facts("玉溪市新能源产业产值增长33%。全市装备产业增加值增长5%，产值达138亿元。").targets()
    assert ("装备产业产值", 138.0, "亿元", None) in fields


def test_a_city_holds_the_firms_of_the_next_sentence_as_well() -> None:
    first = "目前，在多晶硅环节，包头市已集聚禾诺康、杉岚等众多头部企业。"
    sites = Facts(first + "单晶硅环节，已集聚弘达、双岚等大型头部企业。").relations("LOCATED_IN")
    assert sites == {(firm, "包头市") for firm in ("禾诺康", "杉岚", "弘达", "双岚")}
    other = Facts(first + "呼和浩特产业强劲，已集聚弘达、双岚等大型头部企业。").relations("LOCATED_IN")
    assert {("弘达", "呼和浩特"), ("双岚", "呼和浩特")} <= other


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "投资30亿元的禾星动力电池电解液、阻燃剂、六氟磷酸锂新材料项目推进。",
            {"禾星动力电池电解液、阻燃剂、六氟磷酸锂新材料项目"},
        ),
        ("投资30亿元的禾诺康、杉岚等项目加速推进。", {"禾诺康", "杉岚"}),
        ("大力发展电池片、支架、EVA膜、POE膜、逆变器等配套产业项目。", set()),
        ("建设禾诺康EVA膜、杉岚POE膜等项目。", {"禾诺康EVA膜", "杉岚POE膜"}),
        ("新（改）建汇龙电子项目、硅盛科技项目顺利开工。", {"汇龙电子", "硅盛科技"}),
    ],
)
def test_one_project_several_and_none(text: str, projects: set[str]) -> None:
    assert Facts(text).names("Project") == projects


def test_words_that_hold_a_stop_are_read_whole() -> None:
    assert Facts("发展正负极材料、电解液等产业。").names("Industry") == {"正负极材料", "电解液"}
    assert "钢铁产业" in Facts("全市首季度钢铁产业营业收入增长60%。").names("Industry")
    assert Facts("横峰经开区调园扩区已通过初审。").names("Park") == {"横峰经开区"}
    assert "LED照明灯饰产业基地" in Facts("这是该县继LED照明灯饰产业基地后又一个省级产业基地。").names("Park")
