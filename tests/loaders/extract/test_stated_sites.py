"""Where firms and projects lie by what a sentence says in so many words, be it in the city of the whole text."""

import pytest

from tests.loaders.extract.facts import Facts


def _sites(text: str) -> set[tuple[str, str]]:
    return Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "在宜春，誉衡科技、霖沣股份等锂电企业落地生根。",
        "宜春有誉衡科技、霖沣股份两家锂盐龙头。",
        "宜春境内坐落着全国最大的誉衡科技和霖沣股份两家锂盐企业。",
        "扎根宜春十年来，誉衡科技、霖沣股份不断扩产。",
        "从铁岭搬到宜春已满五年，誉衡科技、霖沣股份今年满产。",
        "誉衡科技、霖沣股份两家企业均来自宜春，今年列入名单。",
    ],
)
def test_firms_of_the_city_of_the_text(text: str) -> None:
    assert _sites(text) == {("誉衡科技", "宜春"), ("霖沣股份", "宜春")}


@pytest.mark.parametrize(
    "text",
    [
        "在宜春，誉衡科技与霖沣股份签订合作协议。",
        "宜春没有誉衡科技、霖沣股份这样的龙头企业。",
        "宜春有望引进誉衡科技、霖沣股份等企业。",
        "宜春有意引进誉衡科技、霖沣股份等企业。",
        "宜春曾有誉衡科技、霖沣股份等企业。",
        "拟落户宜春的消息传出后，誉衡科技股价上涨。",
        "江西省有誉衡科技和霖沣股份两家企业入选。",
        "参会嘉宾均来自宜春，誉衡科技发言。",
    ],
)
def test_firms_that_the_city_has_not(text: str) -> None:
    assert _sites(text) == set()


def test_firms_called_by_their_city_are_counted() -> None:
    facts = Facts("株洲市石峰区聚集着霖沣株机、霖沣株洲电机、誉衡科技三家整机龙头。")
    assert facts.names("Organisation") == {"霖沣株机", "霖沣株洲电机", "誉衡科技"}
    assert len(facts.relations("LOCATED_IN")) == 3


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("云帆机械有限公司成立于2005年，现址为铜陵市的石塘产业园。", ("云帆机械有限公司", "石塘产业园")),
        ("云帆机械有限公司整体搬进晋中市。", ("云帆机械有限公司", "晋中市")),
        ("总部同在格尔木市的还有誉衡股份，以钾锂见长。", ("誉衡股份", "格尔木市")),
        ("云帆钢铁的生产基地和总部都留在凌源市。", ("云帆钢铁", "凌源市")),
        ("誉衡光电项目投资350亿元，坐标广州黄埔区。", ("誉衡光电项目", "广州黄埔区")),
        ("投资25亿元的誉衡智能声学项目已正式签约吉安。", ("誉衡智能声学项目", "吉安")),
        ("各方组建了国家云帆技术创新中心，注册地为石塘产业园。", ("国家云帆技术创新中心", "石塘产业园")),
        ("国家云帆材料创新中心分设包头、赣州两地。", ("国家云帆材料创新中心", "赣州")),
    ],
)
def test_where_a_seat_is(text: str, site: tuple[str, str]) -> None:
    assert site in _sites(text)


@pytest.mark.parametrize(
    "text",
    [
        "云帆机械有限公司未搬进晋中市。",
        "云帆钢铁不再把总部放在凌源市。",
        "誉衡智能声学项目签约南昌银行，获授信5亿元。",
    ],
)
def test_where_no_seat_is(text: str) -> None:
    assert _sites(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "嘉兴市秀洲区石塘镇的石塘产业园内，誉衡科技、霖沣股份已投产运营。",
        "银川市贺兰县的石塘产业园，是试点园区之一，誉衡科技、霖沣股份均设厂于此。",
        "石塘产业园新添一座基地，同在区内的誉衡科技、霖沣股份已先行投产。",
    ],
)
def test_firms_inside_a_park(text: str) -> None:
    assert {("誉衡科技", "石塘产业园"), ("霖沣股份", "石塘产业园")} <= _sites(text)


def test_firms_and_projects_before_brackets() -> None:
    firms = Facts("誉衡科技（合肥市）、霖沣股份（芜湖经开区）、骐越电子（滁州）等企业扩产。")
    assert firms.names("Organisation") == {"誉衡科技", "霖沣股份", "骐越电子"}
    sites = {("誉衡科技", "合肥市"), ("霖沣股份", "芜湖经开区"), ("骐越电子", "滁州")}
    assert sites <= firms.relations("LOCATED_IN")
    works = _sites("主要项目：誉衡半导体三期（广州，162亿元）、霖沣传感器项目（东莞，总投资70亿元）。")
    assert works == {("誉衡半导体三期", "广州"), ("霖沣传感器项目", "东莞")}
    labs = Facts("建设云帆实验室（东莞）、季星实验室（佛山）、鹏云实验室（深圳）等重大平台。")
    assert labs.names("Platform") == {"云帆实验室", "季星实验室", "鹏云实验室"}
    assert len(labs.relations("LOCATED_IN")) == 3


@pytest.mark.parametrize(("site", "entity"), [("宜春市", "宜春市"), ("西安高新区", "西安高新区")])
def test_projects_that_a_place_signs(site: str, entity: str) -> None:
    text = f"{site}近日集中签约誉衡锂电池二期、霖沣年产5万吨负极材料、骐越储能电站等项目。"
    assert {(name, entity) for name in ("誉衡锂电池二期", "霖沣年产5万吨负极材料", "骐越储能电站")} <= _sites(text)


def test_projects_that_a_place_only_means_to_sign() -> None:
    assert _sites("宜春市拟签约誉衡锂电池二期、霖沣年产5万吨负极材料等项目。") == set()


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("誉衡科技在宜春布局的年产5万吨负极材料项目已全面达产。", ("年产5万吨负极材料项目", "宜春")),
        ("晋江市的云山镇有一座帆云工业园。", ("帆云工业园", "晋江市")),
        ("晋江市在云山镇规划建设了泳装产业园。", ("泳装产业园", "晋江市")),
        ("各方合办的脑机接口中试验证中心，现已在龙岗区云山街道挂牌。", ("脑机接口中试验证中心", "龙岗区")),
        ("石塘经济技术开发区内，誉衡算力中心项目陆续点亮。", ("誉衡算力中心项目", "石塘经济技术开发区")),
        ("把誉衡科技引到北仑区，是补上短板的关键一招。", ("誉衡科技", "北仑区")),
        ("入驻石塘产业园的，有霖沣股份，也有誉衡科技。", ("誉衡科技", "石塘产业园")),
        ("落户宜春经开区的有誉衡科技、霖沣股份。", ("霖沣股份", "宜春经开区")),
        (
            "大学和云帆科技等共同组建了国家光电技术创新中心，注册地为石塘产业园。",
            ("国家光电技术创新中心", "石塘产业园"),
        ),
    ],
)
def test_what_is_built_or_settled_there(text: str, site: tuple[str, str]) -> None:
    assert site in _sites(text)


@pytest.mark.parametrize(
    "text",
    [
        "宜春想把誉衡科技引到袁州区，未能如愿。",
        "提案建议，争取国家级工业软件创新中心在合肥布局。",
        "誉衡科技在宜春参观的年产5万吨负极材料项目已全面达产。",
        "未入驻石塘产业园的，有霖沣股份，也有誉衡科技。",
    ],
)
def test_what_is_not_built_or_settled_there(text: str) -> None:
    assert _sites(text) == set()


def test_a_labelled_site_is_that_of_the_project() -> None:
    text = "项目名称：年产5万吨云母纸项目；建设单位：誉衡化纤股份有限公司；{}：宜春市袁州区。"
    assert _sites(text.format("建设地点")) == {("年产5万吨云母纸项目", "宜春市袁州区")}
    assert _sites(text.format("联系单位")) == set()
