"""Projects that a place or a park begins or signs together lie there, but for those that lie elsewhere."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        (
            "青河县皓岚配件生产、骐越技改扩能等8个项目集中开工。",
            {("青河县皓岚配件生产", "青河县"), ("骐越技改扩能", "青河县")},
        ),
        (
            "曲周县集中开工15个项目，包括皓岚铝箔项目、骐越轴承项目等。",
            {("皓岚铝箔", "曲周县"), ("骐越轴承", "曲周县")},
        ),
        (
            "曲周县皓岚配件生产、骐越技改扩能等8个项目在东湖公园旁集中开工。",
            {("曲周县皓岚配件生产", "曲周县"), ("骐越技改扩能", "曲周县")},
        ),
        (
            "今日，青河高新区举行智能制造项目集中签约仪式，包括皓岚创新基地、骐越能源产业园项目在内的16个项目集中签约。",
            {("皓岚创新基地", "青河高新区"), ("骐越能源产业园", "青河高新区")},
        ),
        (
            "5月18日，曲周县重大招商项目集中签约活动举行，共签约项目18个。其中，皓岚智能制造中心项目总投资130亿元。",
            {("皓岚智能制造中心项目", "曲周县")},
        ),
        (  # an item that tells its own place lies there
            "曲周县10个项目集中开工。其中，位于广平县的皓岚轴承项目总投资3亿元，骐越水泵项目总投资2亿元。",
            {("皓岚轴承项目", "广平县"), ("骐越水泵项目", "曲周县")},
        ),
    ],
)
def test_they_lie_where_they_are_begun(text: str, sites: set[tuple[str, str]]) -> None:
    facts = Facts(text)
    projects = facts.names("Project")
    assert {(one, place) for one, place in facts.relations("LOCATED_IN") if one in projects} == sites


@pytest.mark.parametrize(
    "text",
    [
        "曲周县原计划集中开工15个项目，包括皓岚铝箔项目、骐越轴承项目等。",
        "近日曲周县与鸡泽县项目集中签约仪式举行，皓岚轴承项目总投资5亿元。",
        "全省10个项目集中开工，其中皓岚轴承项目总投资5亿元。",
        "曲周县10个项目集中开工。\n邻县消息：皓岚轴承项目总投资5亿元。",
    ],
)
def test_what_is_not_begun_there_lies_nowhere(text: str) -> None:
    assert not {one for one, _ in Facts(text).relations("LOCATED_IN")} & {"皓岚轴承项目", "皓岚铝箔", "骐越轴承"}
