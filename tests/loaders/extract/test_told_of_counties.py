"""What news of a county says: plans that speak by their sort, what its cluster becomes, who passes a review."""

import pytest

from tests.loaders.extract.facts import Facts

_BEFORE = "安徽省加快推进新型工业化。\n"
_PLAN = "枞阳县电缆产业倍增行动方案"
_OWN = "安徽省电缆产业发展规划"
_TALE = "车间里机器轰鸣，工人们正忙着赶制订单，客商来来往往，一派热闹景象。\n" * 10
_TIER = "国家级专精特新小巨人企业"


@pytest.mark.parametrize(
    ("did", "says", "whose"),
    [
        ("出台", "方案提出", _PLAN),
        ("印发", "该方案还明确", _PLAN),
        ("学习", "规划提出", _OWN),
        ("学习", "方案提出", _OWN),
    ],
)
def test_a_plan_speaks_by_its_sort(did: str, says: str, whose: str) -> None:
    text = f"县里{did}《{_PLAN}》。{says}，聚焦海缆、光缆、特种线缆等三大高端领域，实施质量强基工程。"
    facts = Facts(f"{_OWN}\n{_TALE}{text}{_TALE}")
    assert facts.relations("FOCUSES_ON") == {(whose, "三大高端领域")}
    assert (("质量强基工程", _PLAN) in facts.relations("PART_OF")) == (whose == _PLAN)


@pytest.mark.parametrize(
    ("headline", "place"), [("安徽枞阳：小电缆做成大产业", "枞阳县"), ("小电缆做成大产业", "安徽省")]
)
def test_the_place_of_a_headline(headline: str, place: str) -> None:
    text = "安徽省、安徽省工信厅、安徽省科技厅调研铜陵、芜湖、合肥。枞阳有企业百家。\n下一步还要谋划航空滤材等新赛道。"
    assert (place, "新赛道") in {
        (a + "县" * (a == "枞阳"), b) for a, b in Facts(f"{headline}\n{text}").relations("FOCUSES_ON")
    }


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("推动集群由国家级迈向世界级特色产业集群。", {"世界级特色产业集群"}),
        ("集群要冲刺国家级中小企业特色产业集群。", {"国家级中小企业特色产业集群"}),
        ("推动集群企业迈向国家级专精特新“小巨人”企业。", set()),
        ("芜湖市汽车产业集群产值百亿元。推动集群迈向世界级特色产业集群。", set()),
    ],
)
def test_the_only_cluster_is_called_by_its_head(text: str, becomes: set[str]) -> None:
    facts = Facts(f"{_BEFORE}枞阳县电缆产业集群营业收入836亿元。{text}")
    assert facts.relations("ADVANCES_TO") == {("枞阳县电缆产业集群", tier) for tier in becomes}


@pytest.mark.parametrize(
    ("text", "classed"),
    [
        (
            "虽未入围，但枞阳县电子电路、无为市高分子材料2个集群列入省级培育对象。",
            {("枞阳县电子电路集群", "省级培育对象"), ("无为市高分子材料集群", "省级培育对象")},
        ),
        ("枞阳县电缆产业集群未列入省级培育对象。", set()),
        ("力争枞阳县电缆产业集群列入省级培育对象。", set()),
        (
            "枞阳经济开发区获评四星级园区，庐江经济开发区、南陵经济开发区同获三星级。",
            {
                ("枞阳经济开发区", "四星级园区"),
                ("庐江经济开发区", "三星级园区"),
                ("南陵经济开发区", "三星级园区"),
            },
        ),
        ("枞阳经济开发区获评四星级园区，庐江经济开发区未获三星级。", {("枞阳经济开发区", "四星级园区")}),
        (
            "第六批国家级专精特新“小巨人”企业名单公布，东方水工、明日复材等5户通过复核。",
            {("东方水工", _TIER), ("明日复材", _TIER)},
        ),
    ],
)
def test_what_is_in_a_class(text: str, classed: set[tuple[str, str]]) -> None:
    facts = Facts(_BEFORE + text)
    assert facts.relations("IN_TIER") == classed
    assert not {target for _, target in facts.relations("FOCUSES_ON")} & {"2个集群"}


def test_a_class_that_something_is_in_is_no_aim() -> None:
    text = "合肥高端装备集群早在2022年就入选国家先进制造业集群。"
    assert Facts(_BEFORE + text).relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("推动会员单位与天合光能、星星充电等芜湖企业对接。", {"天合光能", "星星充电"}),
        ("协会副会长单位中简科技、碳元科技负责人参加。", {"中简科技", "碳元科技"}),
        ("推动会员单位与学校对接。", set()),
    ],
)
def test_firms_beside_members(text: str, firms: set[str]) -> None:
    facts = Facts(_BEFORE + text)
    assert facts.names("Organisation") == firms
    assert facts.relations("LOCATED_IN") == {(firm, "芜湖") for firm in firms if "芜湖" in text}


@pytest.mark.parametrize("how", ["陪同", "陪同调研", "随行", "一同参加"])
def test_who_comes_along(how: str) -> None:
    facts = Facts(f"{_BEFORE}协会会长曹卫东一行12人赴芜湖走访，副市长钱枫{how}。")
    assert facts.names("Person") == {"曹卫东", "钱枫"}
    assert facts.figures() == []


@pytest.mark.parametrize(
    ("acts", "whose"),
    [
        ("肥西县正研究配套方案，初步考虑", "肥西县"),
        ("", "安徽省电缆产业行动计划"),
        ("肥西县任务重，", "安徽省电缆产业行动计划"),
    ],
)
def test_who_follows_a_wider_plan(acts: str, whose: str) -> None:
    text = f"肥西县加快发展。他说，对照《安徽省电缆产业行动计划》，{acts}到2025年产值突破300亿元。"
    assert {source for source, _ in Facts("肥西县工业向新\n" + text).relations("SETS_TARGET")} == {whose}


def test_the_cluster_of_a_list_with_its_city() -> None:
    text = "芜湖市培育汽车、机器人、电缆三大产业集群，其中芜湖市电缆产业集群冲刺国家级先进制造业集群。"
    facts = Facts("芜湖市工业向新\n" + text)
    assert facts.relations("ADVANCES_TO") == {("芜湖市电缆产业集群", "国家级先进制造业集群")}
    assert ("三大产业集群", "芜湖市电缆产业集群") in facts.relations("INCLUDES")
