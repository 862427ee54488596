"""Classes that things have won, that clusters make up, or that things are recommended to; and what is no class."""

import pytest

from tests.loaders.extract.facts import Facts

_CERAMICS = "醴陵陶瓷产业集群"


@pytest.mark.parametrize(
    ("said", "tier"),
    [
        ("醴陵陶瓷产业集群等25个集群在国家先进制造业集群决赛中胜出。", "国家先进制造业集群"),
        ("醴陵陶瓷产业集群从国家先进制造业集群竞赛中脱颖而出。", "国家先进制造业集群"),
        ("形成由醴陵陶瓷产业集群、浏阳花炮产业集群等构成的领军型产业集群地标。", "领军型产业集群地标"),
        ("2025年度湖南省支柱型雁阵集群名单揭晓,醴陵陶瓷产业集群入选。", "湖南省支柱型雁阵集群"),
        ("湖南省公布首批雁阵集群名单,醴陵陶瓷产业集群在列。", "雁阵集群"),
    ],
)
def test_clusters_are_in_the_class_that_they_won(said: str, tier: str) -> None:
    assert (_CERAMICS, tier) in Facts(said).relations("IN_TIER")


@pytest.mark.parametrize(
    "said",
    [
        "醴陵陶瓷产业集群未能在国家先进制造业集群决赛中胜出。",
        "醴陵陶瓷产业集群力争在国家先进制造业集群决赛中胜出。",
        "加快形成由醴陵陶瓷产业集群、浏阳花炮产业集群等构成的千亿级产业集群。",
        "关于推荐2024年国家级中小企业特色产业集群的公示\n经评审,拟推荐以下集群:\n1.醴陵陶瓷产业集群\n2.浏阳花炮产业集群",
    ],
)
def test_what_is_hoped_for_is_not_won(said: str) -> None:
    assert _CERAMICS not in {cluster for cluster, _ in Facts(said).relations("IN_TIER")}


@pytest.mark.parametrize(
    ("said", "tiers"),
    [
        ("霖沣瓷业拥有国家级专精特新“小巨人”企业、国家级绿色工厂等多项荣誉称号。",
         {"国家级专精特新小巨人企业", "国家级绿色工厂"}),
        ("霖沣瓷业先后荣获“国家级绿色工厂”“湖南省制造业单项冠军”等荣誉称号。",
         {"国家级绿色工厂", "湖南省制造业单项冠军"}),
        ("霖沣瓷业上榜“独角兽”企业榜单。", {"独角兽企业"}),
        ("全市有12家企业成长为省级“专精特新”中小企业,霖沣瓷业便是其中的佼佼者。", {"省级专精特新中小企业"}),
        ("醴陵市拥有国家级绿色工厂1家,霖沣瓷业荣誉众多。", set()),
        ("推荐申报2025年国家级绿色工厂:霖沣瓷业、骐越瓷业。", set()),
    ],
)  # fmt: skip
def test_firms_with_their_honours(said: str, tiers: set[str]) -> None:
    assert {tier for firm, tier in Facts(said).relations("IN_TIER") if firm == "霖沣瓷业"} == tiers


def test_the_share_of_a_province_in_a_class() -> None:
    said = "在全国45个国家级先进制造业集群中,湖南占据2席,分别是株洲轨道交通装备集群、长沙工程机械集群。"
    tier = "国家级先进制造业集群"
    assert Facts(said).relations("IN_TIER") == {("株洲轨道交通装备集群", tier), ("长沙工程机械集群", tier)}
    none = "在全国45个国家级先进制造业集群中,湖南未占一席,株洲轨道交通装备集群加快发展。"
    assert Facts(none).relations("IN_TIER") == set()


def test_fields_behind_their_places_strive_for_a_class() -> None:
    facts = Facts("推动醴陵陶瓷、浏阳花炮争创国家级中小企业特色产业集群。")
    tier = "国家级中小企业特色产业集群"
    assert facts.relations("ADVANCES_TO") == {("醴陵陶瓷", tier), ("浏阳花炮", tier)}
    assert Facts("醴陵、浏阳争创国家级中小企业特色产业集群。").relations("ADVANCES_TO") == set()


@pytest.mark.parametrize("park", ["正定高新区", "正安经开区", "醴陵经开区"])
def test_parks_whose_county_begins_with_an_adverb(park: str) -> None:
    assert (park, "省级化工园区") in Facts(f"{park}获评省级化工园区。").relations("IN_TIER")


def test_the_name_of_a_county_says_nothing_of_the_time() -> None:
    said = "浏阳市花炮产业集群、醴陵市陶瓷产业集群、正阳县花生产业集群和正定县家具产业集群入选省级特色产业集群。"
    facts = Facts(said)
    assert facts.relations("ADVANCES_TO") == set()
    assert len(facts.relations("IN_TIER")) == 4


@pytest.mark.parametrize(
    ("said", "tiers"),
    [
        ("建成世界一流磷化工企业。", {"世界一流磷化工企业"}),
        ("打造国内一流的营商环境服务企业。", set()),
        ("全省将培育领航企业群体。", {"领航企业"}),
        ("引导中小企业专精特新发展,推动中小企业“专精特新”发展。", set()),
    ],
)
def test_classes_of_firms(said: str, tiers: set[str]) -> None:
    assert Facts(said).names("EnterpriseTier") == tiers


def test_the_steps_of_a_ladder_are_classes() -> None:
    said = "推动集群沿着省级中小企业特色产业集群—国家级中小企业特色产业集群梯次升档。"
    assert Facts(said).names("ClusterTier") == {"省级中小企业特色产业集群", "国家级中小企业特色产业集群"}


def test_what_rises_is_no_firm() -> None:
    assert Facts("推动霖沣瓷业向单项冠军企业跃升。").names("Organisation") == {"霖沣瓷业"}
