"""Firms, works, persons and places as feature news and news of projects tell of them; all names invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("近日,记者走进江苏誉璞股份采访时看到,预制菜正源源不断下线。", "江苏誉璞股份"),
        ("依托龙头企业徐州誉璞药业,邳州市带动30余家配套企业集聚发展。", "徐州誉璞药业"),
        ("据誉璞机械董事长王明介绍,公司订单已经排到年底。", "誉璞机械"),
        ("来到誉璞材料生产车间,机器轰鸣。", "誉璞材料"),
        ("记者在誉璞机械厂区看到,轴承正装车发运。", "誉璞机械"),
        ("誉璞新材联合江苏大学开展产学研合作。", "誉璞新材"),
        ("9月8日,邳州市与誉璞签订投资协议。", "誉璞"),
        ("作为链主企业,四川誉璞药业不断延伸产业链条。", "四川誉璞药业"),
        ("近日,誉璞股份投入8000万元进行技术改造。", "誉璞股份"),
    ],
)
def test_a_firm_of_running_news_is_named_with_its_place_and_without_what_leads_to_it(text: str, firm: str) -> None:
    facts = Facts(text)
    assert firm in facts.names("Organisation")
    assert {name for name in facts.names("Organisation") if "誉璞" in name} == {firm}
    assert facts.names("Project") == set()


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("走进位于曲靖市沾益区的誉璞材料生产车间,机器轰鸣。", ("誉璞材料", "曲靖市沾益区")),
        ("位于许昌市石桥镇的誉璞智能,年产值超3亿元。", ("誉璞智能", "许昌市")),
        ("走进长葛市石桥镇誉璞生物,工人们正忙着生产。", ("誉璞生物", "长葛市")),
        ("2018年,誉璞光电从浙江整体迁至汝阳县,建成了现代化厂房。", ("誉璞光电", "汝阳县")),
        ("9月8日,誉璞电子扎根茌平区。", ("誉璞电子", "茌平区")),
        ("誉璞化工成立于2015年,位于大冶市,主要从事涂料的研发和生产。", ("誉璞化工", "大冶市")),
        ("桂阳县经济开发区誉璞药业有限公司负责人介绍,企业订单饱满。", ("誉璞药业有限公司", "桂阳县经济开发区")),
    ],
)
def test_where_a_firm_of_running_news_lies(text: str, fact: tuple[str, str]) -> None:
    assert fact in Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "走进邳州的企业车间,机器轰鸣,一批批钛白粉正在下线。",
        "园区企业负责人告诉记者,政策支持让企业更有信心。",
        "据相关负责人介绍,多家企业落户,一批项目相继开工。",
        "王磊董事长介绍,公司产品畅销全国。",
        "记者在现场看到,龙头企业带动作用明显。",
    ],
)
def test_no_firm_where_none_is_named(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation") == set()
    assert facts.names("Project") == set()


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("钛白粉研发生产项目由誉璞食品有限公司投资建设,总投资5亿元。", {"钛白粉研发生产项目"}),
        ("誉璞股份汽车零部件生产基地在邳州市正式投产。", {"誉璞股份汽车零部件生产基地"}),
        (
            "会上,誉璞光电年产3万吨碳纤维项目以及禾沄新材智能水表产业园项目等5个项目现场签约。",
            {"誉璞光电年产3万吨碳纤维", "禾沄新材智能水表产业园"},
        ),
        (
            "签约仪式上,誉璞光电玻璃纤维研发制造基地项目、禾沄新材轴承生产线项目等项目有序推进。",
            {"誉璞光电玻璃纤维研发制造基地", "禾沄新材轴承生产线"},
        ),
        (
            "邳州市推动誉璞股份隔膜二期项目、禾沄光电铜箔三期项目尽快投产。",
            {"誉璞股份隔膜二期项目", "禾沄光电铜箔三期项目"},
        ),
    ],
)
def test_works_are_named_whole_and_apart(text: str, projects: set[str]) -> None:
    assert {name.removesuffix("项目") for name in Facts(text).names("Project")} == {
        name.removesuffix("项目") for name in projects
    }


@pytest.mark.parametrize(
    "text",
    [
        "9月8日,郴州市桂阳县26个重大项目集中开工,总投资186亿元。",
        "其中,一期工程建设标准厂房10万平方米。",
        "装备制造项目落户,为当地发展注入动力。",
        "一批先进制造项目在建设中。",
    ],
)
def test_a_place_a_phase_and_a_class_are_no_works(text: str) -> None:
    assert Facts(text).names("Project") == set()


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("大竹县领导赵丽、刘力、冉崇高参加。", {"赵丽", "刘力", "冉崇高"}),
        ("上高县长尹继辉主持会议并讲话,副县长周立出席。", {"尹继辉", "周立"}),
        ("市工信局副局长魏平、县商务局局长董岩见证签约。", {"魏平", "董岩"}),
        ("县委书记扎西次仁指出,要加快项目建设。", {"扎西次仁"}),
        ("发布会上,市工信局局长刘力发布了有关情况。", {"刘力"}),
        ("誉璞新材有限责任公司生产部经理魏淑萍告诉记者,订单饱满。", {"魏淑萍"}),
        ("大竹县领导班子成员参加学习。", set()),
        ("全县长期主导产业是纺织。", set()),
    ],
)
def test_persons_with_their_office(text: str, persons: set[str]) -> None:
    assert Facts(text).names("Person") == persons


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "达州市投资促进局联合大竹经济开发区管委会发布《达州市招商引资若干措施》。",
            {"达州市投资促进局", "大竹经济开发区管委会"},
        ),
        ("上杭县投资促进服务中心印发《上杭县招商引资若干措施》。", {"上杭县投资促进服务中心"}),
    ],
)
def test_who_issues_under_a_whole_name(text: str, organs: set[str]) -> None:
    assert {organ for organ, _ in Facts(text).relations("ISSUES")} == organs


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("河南日报滁州9月8日电 誉璞电子的铝合金轮毂产销两旺。", "河南"),
        ("新甘肃·甘肃日报记者 魏淑萍\n誉璞电子的铝合金轮毂产销两旺。", "甘肃"),
        ("誉璞重工位于郴州石门镇,年产值超3亿元。", "石门"),
    ],
)
def test_the_place_of_a_medium_or_a_town_is_none(text: str, place: str) -> None:
    assert place not in Facts(text).names("Place")
