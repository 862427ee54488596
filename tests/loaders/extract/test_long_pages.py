"""What long pages have and short ones do not: other places beside the text's own, institutes that publish, ranks told in words."""

import cProfile
from collections.abc import Callable

import pytest

from tests.loaders.extract.facts import Facts


def test_the_province_of_a_citys_report_acts_for_itself() -> None:
    text = "长沙市委书记陈某某作题为《建设现代化新长沙》的报告。\n近年来,湖南大力发展数字经济,聚焦竹缠绕材料、北斗导航、信创等领域持续发力。长沙将打造石墨产业集群。"
    facts = Facts(text)
    assert {("湖南", field) for field in ("竹缠绕材料", "北斗导航", "信创")} <= facts.relations("FOCUSES_ON")
    assert not any(place.startswith("长沙") and "北斗" in field for place, field in facts.relations("FOCUSES_ON"))


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        ("根据青岩产业研究院发布的《竹产业白皮书》,安吉县排名靠前。", "青岩产业研究院"),
        ("省工商联发布《民营企业百强报告》。", "省工商联"),
        ("12月8日,浙江省竹产业协会发布《浙江省竹产业发展报告》。", "浙江省竹产业协会"),
    ],
)
def test_institutes_and_associations_issue_reports(said: str, issuer: str) -> None:
    assert issuer in {source for source, _ in Facts(said).relations("ISSUES")}


def test_who_follows_an_association_is_none() -> None:
    assert not Facts("赣州市企业按照协会出台的《竹器产业发展专项规划》编制方案。").relations("ISSUES")


def test_parks_do_not_lie_in_what_they_are_called_together() -> None:
    said = "推进先进制造业园区建设,推动宝安燕罗、龙岗宝龙、深汕智造城等20个先进制造业园区提速。"
    assert not any(site == "先进制造业园区" for _, site in Facts("深圳市工作报告\n" + said).relations("LOCATED_IN"))


@pytest.mark.parametrize("head", ["先进制造业集群", "产业集群", "标志性集群"])
@pytest.mark.parametrize("rank", ["具有国际竞争力的", "具有较强的全国影响力和竞争力的"])
def test_a_rank_told_in_words_makes_a_class_of_a_bare_head(rank: str, head: str) -> None:
    facts = Facts(f"合肥市发布消息。合肥市要建设一批{rank}{head},加快构建现代化产业体系。")
    assert facts.names("ClusterTier") == {rank + head}
    assert ("合肥市", rank + head) in facts.relations("FOCUSES_ON")


def test_a_rank_told_in_words_leaves_the_cluster_of_a_field_as_it_is() -> None:
    facts = Facts("合肥市打造具有世界影响力的石墨产业集群。")
    assert (facts.names("ClusterTier"), facts.names("Cluster")) == (set(), {"石墨产业集群"})


OPENING = "安徽省加快推进新型工业化。\n"


@pytest.mark.parametrize(
    ("said", "issuers"),
    [
        ("省工信厅会同安徽省光伏协会发布《安徽省光伏产业规划》。", {"省工信厅", "安徽省光伏协会"}),
        ("在省工信厅指导下,安徽省光伏协会发布《光伏产业白皮书》。", {"安徽省光伏协会"}),
    ],
)
def test_an_association_takes_in_no_organ_beside_it(said: str, issuers: set[str]) -> None:
    assert {source for source, _ in Facts(OPENING + said).relations("ISSUES")} == issuers


def test_what_a_field_is_not_or_another_is_to_become() -> None:
    told = Facts(OPENING + "光伏产业要巩固优势,加快建成国家级产业集群。").relations("ADVANCES_TO")
    assert told == {("光伏产业", "国家级产业集群")}
    for said in (
        "光伏产业将面临挑战,尚未建成国家级产业集群。",
        "光伏产业将保持增长,开发区要加快建成国家级产业集群。",
        "光伏产业要发展,省会城市要打造国家级产业集群。",
    ):
        assert not any("光伏" in field for field, _ in Facts(OPENING + said).relations("ADVANCES_TO"))


def test_what_helps_long_takes_no_time_without_end() -> None:
    helped = "从研发设计到生产制造再到售后服务覆盖全生命周期全流程多层次一站式专业化金融服务解决方案" * 3
    assert Facts(f"{OPENING}为加快发展新能源汽车产业提供{helped},取得成效。").names("Industry")


def test_adverbs_are_no_daughters_of_firms_and_valleys_keep_their_country() -> None:
    assert "均已" not in Facts(OPENING + "禾诺新材料的子公司均已投产,产值1亿元。").names("Organisation")
    assert "中国声谷人工智能产业链" in Facts(OPENING + "中国声谷人工智能产业链加快发展。").names("Chain")
    assert "绿色环保" in Facts(OPENING + "1.绿色环保。发展节能装备。").names("Industry")


def test_a_long_joint_between_places_is_one_of_their_list() -> None:
    facts = Facts(OPENING + "支持合肥、芜湖以及蚌埠发展集成电路产业。")
    assert {(place, "集成电路产业") for place in ("合肥", "芜湖", "蚌埠")} <= facts.relations("FOCUSES_ON")
    titled = Facts("安徽省印发《关于加快设备更新以及技术改造的实施意见》。")
    assert titled.names("Document") == {"关于加快设备更新以及技术改造的实施意见"}


def _calls(text: str) -> int:
    """How many calls it takes to read a text: a measure of work that is the same on every machine."""
    profile = cProfile.Profile()
    profile.runcall(Facts, text)
    return sum(entry.callcount for entry in profile.getstats())


def _park(count: int) -> str:
    line = "六安竹缠绕材料产业园主导产业为石墨。" * count
    return f"六安高新技术产业开发区\n园区概况\n{line}\n{line}"


def _reports(count: int) -> str:
    return "2024年六安市政府工作报告\n" * count + "根据六安市政府工作报告,发展石墨。" * count


def _projects(count: int) -> str:
    return "安徽省加快推进新型工业化。\n1." + "竹缠绕扩能项目由大别山竹业公司在霍山县建设。" * count


@pytest.mark.parametrize("page", [_park, _reports, _projects])
def test_a_page_of_twice_the_length_takes_twice_the_work(page: Callable[[int], str]) -> None:
    Facts(page(400))  # what is read once and kept
    assert _calls(page(400)) < 2.15 * _calls(page(200))


@pytest.mark.parametrize(
    "said", ["我市主导产业为竹缠绕材料。", "我市以竹缠绕材料为主导产业。", "全市产业定位为竹缠绕材料。"]
)
def test_our_city_is_the_one_that_reports(said: str) -> None:
    assert ("合肥市", "竹缠绕材料") in Facts("合肥市政府工作报告\n" + said).relations("FOCUSES_ON")
    assert not Facts("合肥市政府工作报告\n我省主导产业为竹缠绕材料。").relations("FOCUSES_ON")


def test_many_numbered_lists_in_one_line_take_no_longer_each() -> None:
    said = "永康市三大产业集群分别为:①磁性材料;②五金工具;③氟硅新材料。"
    _calls(said * 50)  # what is looked up only once is known by now
    assert _calls(said * 400) < 2.15 * _calls(said * 200)
