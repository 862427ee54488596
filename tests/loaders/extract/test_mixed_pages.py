"""What pages of lists and news of firms say in plain wording that was not read before."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "sentence",
    ["推动“{}”建设取得新进展。", "按照全市“{}”布局,发展锂电产业。", "围绕“{}”,咸宁市加快发展大健康产业。"],
)
@pytest.mark.parametrize("code", ["一港两区四平台", "一核两廊五板块", "一心三带多点"])
def test_map_of_three_parts_is_a_programme(code: str, sentence: str) -> None:
    assert code in Facts(sentence.format(code)).names("Programme")


@pytest.mark.parametrize("code", ["一核两翼", "一带一路", "一区一园"])
def test_map_of_two_parts_is_none(code: str) -> None:
    assert not Facts(f"按照全市“{code}”布局,发展锂电产业。").names("Programme")


def test_region_in_which_something_is_built() -> None:
    facts = Facts("在长沙打造工程机械基地,在长株潭地区打造新能源装备基地;在湘南建设有色金属产业园。")
    located = {("工程机械基地", "长沙"), ("新能源装备基地", "长株潭"), ("有色金属产业园", "湘南")}
    assert facts.relations("LOCATED_IN") == located


def test_region_in_which_nothing_is_built() -> None:
    assert not Facts("我市园区在长三角地区招商成效明显,建成一批产业园。").relations("LOCATED_IN")


def test_place_to_which_industry_moves_is_a_park() -> None:
    facts = Facts("遂溪产业转移集聚地规上工业产值达到60亿元,雷州产业转移集聚地投产企业30家。")
    assert facts.names("Park") == {"遂溪产业转移集聚地", "雷州产业转移集聚地"}
    assert {("遂溪产业转移集聚地", "遂溪"), ("雷州产业转移集聚地", "雷州")} == facts.relations("LOCATED_IN")
    assert not Facts("江门成为重要的产业转移集聚地,打造产业集聚地。").names("Park")


def test_qualities_of_an_economy_are_no_field() -> None:
    facts = Facts("发展绿色低碳经济,曲靖市绿色工业经济发展走在前列,发展海洋经济。")
    assert {name for name in facts.names("Industry") if name.endswith("经济")} == {"海洋经济"}


def test_our_city_lives_on() -> None:
    assert {"陶瓷", "光伏"} <= Facts("我市优势产业有陶瓷,新兴产业有光伏。").names("Industry")


def test_heads_of_two_lists_in_a_row() -> None:
    facts = Facts("绍兴市有印染、黄酒等历史悠久的传统产业,有集成电路、光伏等快速成长的新兴产业。")
    assert facts.relations("INCLUDES") == {
        ("传统产业", "印染"),
        ("传统产业", "黄酒"),
        ("新兴产业", "集成电路"),
        ("新兴产业", "光伏"),
    }


@pytest.mark.parametrize("opener", ["包括今年新批准的", "其中今年新增", "包括", "包含新设立的", "其中有"])
def test_enumerated_behind_the_count_of_a_class(opener: str) -> None:
    text = f"全省列入目录的省级以上开发区52家,{opener}大冶经济开发区、阳新工业园区、罗田经济开发区等3家。"
    parks = ("大冶经济开发区", "阳新工业园区", "罗田经济开发区")
    assert Facts(text).relations("IN_TIER") == {(park, "省级以上开发区") for park in parks}


@pytest.mark.parametrize(
    "text",
    [
        "全省省级以上开发区60家,不包括大冶经济开发区。",
        "全省力争省级以上开发区达到60家,包括新设立的大冶经济开发区。",
        "全省专精特新企业达到300家,其中合肥高新区、芜湖经开区占三成。",
    ],
)
def test_not_enumerated_behind_the_count_of_a_class(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")
