"""Works and parks that begin with the firm that builds them, and institutes, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("岭枫能赣州基地4月整车下线。", {"岭枫能赣州基地"}),
        ("重点抓好岭枫石化乙烯改造、桦骏制药二期。", {"岭枫石化乙烯改造", "桦骏制药二期"}),
        ("全省新增300个智能工厂,企业增资扩产。", set()),
        ("打造全国最大稀土新材料基地。", set()),
        ("公司计划启动新生产线项目。", set()),
    ],
)
def test_works_may_begin_with_their_firm(text: str, projects: set[str]) -> None:
    assert Facts("江西省推进建设。" + text).names("Project") == projects


def test_institutes_are_institutions_but_platforms_of_industry() -> None:
    facts = Facts("江西省推进建设。赣州有色金属研究所和赣江创新研究院加快建设。")
    assert "赣州有色金属研究所" in facts.names("Organisation") and "赣江创新研究院" in facts.names("Platform")


def test_branch_lies_where_its_name_says() -> None:
    facts = Facts("江西省推进建设。国家稀土功能材料创新中心赣州分中心挂牌。")
    assert ("国家稀土功能材料创新中心赣州分中心", "赣州") in facts.relations("LOCATED_IN")


def test_firms_and_levels_advance() -> None:
    facts = Facts("江西省推进建设。推动桦骏科技、岭枫重工向“链主”企业迈进。已有名气的赣州稀土产业集群要冲刺世界级。")
    assert facts.relations("ADVANCES_TO") >= {
        ("桦骏科技", "链主企业"),
        ("岭枫重工", "链主企业"),
        ("赣州稀土产业集群", "世界级集群"),
    }


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("霖沣集团在贵阳市投资5亿元建设生产基地。", {"霖沣集团生产基地"}),
        ("多家上市公司在贵阳市建设生产基地。", set()),
        ("国内知名汽车集团在贵阳市建设生产基地。", set()),
        ("鼓励龙头集团在贵阳市建设生产基地。", set()),
        ("支持霖沣集团在贵阳市建设生产基地。", set()),
    ],
)
def test_only_a_firm_by_its_name_has_a_base(sentence: str, works: set[str]) -> None:
    assert Facts(sentence).names("Project") == works


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("总投资34亿元的霖沣风电、12亿元的骐越光伏和7亿元的皓岚煤矿等项目开工。", {"霖沣风电", "骐越光伏", "皓岚煤矿"}),
        ("总投资34亿元的风电、12亿元的光伏和7亿元的煤矿等项目开工。", set()),
        ("总投资20亿元的生产线、10亿元的厂房等项目开工。", set()),
    ],
)
def test_a_sum_does_not_name_works(sentence: str, works: set[str]) -> None:
    assert Facts(sentence).names("Project") == works
