"""What parks and places are for, counted classes without members, and shared heads, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("(一)青岚经济开发区。重点发展汽车零部件、工业机器人。", {("青岚经济开发区", "汽车零部件"), ("青岚经济开发区", "工业机器人")}),
        ("青岚高新区突出生物医药、医疗器械,云台化工园区布局电子化学品。", {
            ("青岚高新区", "生物医药"), ("青岚高新区", "医疗器械"), ("云台化工园区", "电子化学品")}),
        ("(二)青岚高新区、云台化工园区。前者侧重光伏组件、储能电池,后者侧重有机硅、氟化工。", {
            ("青岚高新区", "光伏组件"), ("青岚高新区", "储能电池"), ("云台化工园区", "有机硅"), ("云台化工园区", "氟化工")}),
    ],
)  # fmt: skip
def test_a_park_covers_what_it_develops(text: str, covered: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("COVERS") == covered


def test_places_named_together_each_have_their_industries() -> None:
    facts = Facts("浙江省行动方案\n(三)安吉县、德清县。重点发展绿色家居、智能装备。")
    assert {(p, i) for p in ("安吉县", "德清县") for i in ("绿色家居", "智能装备")} <= facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("浙江选定十大战略性支柱产业集群重点培育。", {"十大战略性支柱产业集群"}),
        ("浙江聚焦8个细分优势领域。", {"8个细分优势领域"}),
        ("浙江到2027年打造3个千亿级产业。", set()),
    ],
)
def test_counted_groups_without_members(text: str, groups: set[str]) -> None:
    assert Facts(text).names("IndustryGroup") == groups


def test_what_a_park_develops_may_be_told_in_one_phrase() -> None:
    text = "浙江规划:青岚高新区围绕医疗器械集聚发展,云台新区布局航空维修与卫星应用。"
    assert Facts(text).relations("COVERS") == {
        ("青岚高新区", "医疗器械"),
        ("云台新区", "航空维修"),
        ("云台新区", "卫星应用"),
    }


def test_a_park_lies_in_the_region_that_it_is_named_after() -> None:
    facts = Facts("黑龙江省建设三江平原粮食加工核心区,打造杭州湾智能装备产业园。")
    assert facts.relations("LOCATED_IN") == {("三江平原粮食加工核心区", "三江平原")}


def test_organs_that_make_a_plan_issue_it() -> None:
    facts = Facts("《浙江省竹木产业发展规划》发布。规划由省工信厅、省科技厅共同编制。")
    assert facts.relations("ISSUES") == {(o, "浙江省竹木产业发展规划") for o in ("省工信厅", "省科技厅")}


def test_the_place_of_the_sentence_issues_what_no_organ_does() -> None:
    facts = Facts("绍兴不满足于纺织大市,日前出台《加快建设先进制造强市行动方案》。")
    assert facts.relations("ISSUES") == {("绍兴", "加快建设先进制造强市行动方案")}


def test_a_size_begins_a_class_after_an_indicator() -> None:
    facts = Facts("到2027年,浙江营业收入超千亿元集群达到8个,培育省级龙头企业52家。")
    assert facts.names("ClusterTier") == {"超千亿元集群"}
    assert facts.names("EnterpriseTier") == {"省级龙头企业"}


def test_each_size_has_its_own_figure() -> None:
    facts = Facts("到2027年,浙江建成1个四百亿级园区,2个三百亿级园区,2个百亿级园区。")
    assert len(facts.names("Target")) == 3


def test_parks_share_their_head() -> None:
    facts = Facts("浙江创建一批国家级、省级茶叶特优区。")
    assert facts.names("Park") == {"国家级茶叶特优区", "省级茶叶特优区"}


def test_a_class_of_enterprises_is_the_same_in_every_place_and_chain() -> None:
    assert Facts("认定一批重点产业链链主企业,支持宁波链主企业发展。").names("EnterpriseTier") == {"链主企业"}
