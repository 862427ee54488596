"""Where several firms, projects and parks lie together, in the plain wordings of news and of profiles."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs

_HEAD = "安徽省加快推进新型工业化。\n"


def _lie(sentence: str) -> Pairs:
    return Facts(_HEAD + sentence).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "sentence",
    [
        "落户金寨县的青云科技、大港股份去年产值12亿元。",
        "青云科技、大港股份布局金寨县。",
        "青云科技、大港股份把生产基地放在金寨县。",
        "青云科技、大港股份等企业先后将总部迁到了金寨县。",
        "青云科技、大港股份等企业总部设在金寨县。",
        "青云科技、大港股份等企业的生产基地位于金寨县。",
        "青云科技、大港股份等企业于2015年落户金寨县。",
        "青云科技、大港股份等企业来到金寨县投资建厂。",
        "金寨县已形成以青云科技和大港股份为龙头的产业格局。",
        "青云科技、大港股份两家企业在金寨县追加投资。",
        "青云科技、大港股份等企业都是金寨县的龙头企业。",
    ],
)
def test_firms_that_lie_together(sentence: str) -> None:
    assert {("青云科技", "金寨县"), ("大港股份", "金寨县")} <= _lie(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "近日,记者来到金寨县的龙头企业青云科技。",
        "近日,记者来到金寨县的成立于2010年的青云科技。",
        "落户金寨县的“链主”企业青云科技去年产值12亿元。",
        "青云科技是金寨县的老牌企业。",
        "青云科技是金寨县引进的首家光学膜企业。",
        "作为金寨县的龙头企业,青云科技去年产值5亿元。",
        "扎根金寨县梅山镇三十余年,青云科技从小到大。",
        "记者在金寨县梅山镇看到,青云科技的新装置已建成。",
        "青云科技(地址:金寨县)入选名单。",
        "公司名称:青云科技;所在地:金寨县;主营:负极材料。",
        "2015年,青云科技在金寨县成立。",
        "青云科技成立于2010年,注册资本1亿元,坐落于金寨县。",
        "青云科技是一家专业从事光学膜生产的企业,位于金寨县。",
    ],
)
def test_a_firm_of_a_county(sentence: str) -> None:
    assert ("青云科技", "金寨县") in _lie(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技没有把总部迁到金寨县。",
        "青云科技计划把总部迁到金寨县。",
        "青云科技布局金寨县光电产业。",
        "青云科技收购一家工厂,位于金寨县。",
        "青云科技曾是金寨县的龙头企业。",
        "青云科技不是金寨县的企业。",
        "青云科技是金寨县重点企业的供应商。",
        "作为金寨县重点企业的供应商,青云科技产值增长。",
        "金寨县依托青云科技,做强新型显示产业。",
    ],
)
def test_a_firm_of_elsewhere(sentence: str) -> None:
    assert ("青云科技", "金寨县") not in _lie(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技光学膜、大港股份芯片等项目总投资20亿元,落户金寨县。",
        "青云科技光学膜、大港股份芯片等项目集中开工仪式在金寨县举行。",
        "青云科技光学膜、大港股份芯片等项目同处金寨县。",
        "走进金寨县,青云科技光学膜、大港股份芯片等项目现场机器轰鸣。",
    ],
)
def test_projects_that_lie_together(sentence: str) -> None:
    assert {("青云科技光学膜", "金寨县"), ("大港股份芯片", "金寨县")} <= _lie(sentence)


@pytest.mark.parametrize(
    ("sentence", "project"),
    [
        ("青云科技光学膜项目(总投资50亿元)在金寨县开工。", "青云科技光学膜项目"),
        ("青云科技光学膜项目开工,项目用地位于金寨县。", "青云科技光学膜项目"),
        ("青云科技光学膜工厂近日投产,厂区地处金寨县。", "青云科技光学膜工厂"),
        ("青云科技光学膜项目建设地点在金寨县。", "青云科技光学膜项目"),
        ("由青云科技、大港股份共同投资建设的光学膜项目位于金寨县。", "光学膜项目"),
        ("大港股份在金寨县投资建设光伏组件项目。", "光伏组件项目"),
        ("青云新材料合成氨原料结构调整项目建在金寨县。", "青云新材料合成氨原料结构调整项目"),
        ("光学膜生产项目建在金寨县。", "光学膜生产项目"),
    ],
)
def test_a_project_and_its_site(sentence: str, project: str) -> None:
    assert (project, "金寨县") in _lie(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技光学膜项目签约仪式在金寨县举行。",
        "青云科技光学膜项目签约金寨县企业。",
        "原计划在金寨县建设的年产3万吨铜箔项目因市场变化已终止。",
        "由政府投资建设的基础设施项目位于金寨县。",
        "外商投资项目建在金寨县。",
        "高端制造项目位于金寨县。",
        "大港股份没有在金寨县投资建设光伏组件项目。",
        "鼓励企业在金寨县投资建设光伏组件项目。",
    ],
)
def test_no_project_of_the_county(sentence: str) -> None:
    facts = Facts(_HEAD + sentence)
    projects = facts.names("Project")
    assert not [pair for pair in facts.relations("LOCATED_IN") if pair[0] in projects and pair[1] == "金寨县"]


@pytest.mark.parametrize(
    ("sentence", "thing", "where"),
    [
        ("大别山实验室在金寨县揭牌。", "大别山实验室", "金寨县"),
        ("煤炭高效低碳利用中试平台,日前在金寨县揭牌运行。", "煤炭高效低碳利用中试平台", "金寨县"),
        ("天堂湖新材料产业园是金寨县的重要载体。", "天堂湖新材料产业园", "金寨县"),
        ("天堂湖新材料产业园是金寨县的省级园区。", "天堂湖新材料产业园", "金寨县"),
        ("六安高新区拥有天堂湖新材料产业园。", "天堂湖新材料产业园", "六安高新区"),
        ("六安高新区境内的天堂湖新材料产业园集聚企业50家。", "天堂湖新材料产业园", "六安高新区"),
        ("六安高新区有序推进天堂湖新材料产业园建设。", "天堂湖新材料产业园", "六安高新区"),
        ("六安高新区内,天堂湖新材料产业园已集聚企业40余家。", "天堂湖新材料产业园", "六安高新区"),
        ("六安高新区的光电产业园、天堂湖新材料产业园机器轰鸣。", "天堂湖新材料产业园", "六安高新区"),
        ("1.青云科技储能电池项目(六安高新区)。", "青云科技储能电池项目", "六安高新区"),
    ],
)
def test_parks_and_platforms(sentence: str, thing: str, where: str) -> None:
    assert (thing, where) in _lie(sentence)


@pytest.mark.parametrize(
    ("sentence", "thing", "where"),
    [
        ("大别山实验室在金寨县召开会议。", "大别山实验室", "金寨县"),
        ("天堂湖新材料产业园不是金寨县的重要载体。", "天堂湖新材料产业园", "金寨县"),
        ("六安高新区推动天堂湖新材料产业园提质增效。", "天堂湖新材料产业园", "六安高新区"),
        ("位于金寨县的青云科技和六安芯片产业园合作。", "六安芯片产业园", "金寨县"),
    ],
)
def test_parks_and_platforms_of_elsewhere(sentence: str, thing: str, where: str) -> None:
    assert (thing, where) not in _lie(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "金寨县、霍山县分别引进青云科技、大港股份。",
        "金寨县、霍山县依次引进青云科技、大港股份等企业。",
    ],
)
def test_firms_come_to_places_in_turn(sentence: str) -> None:
    assert _lie(sentence) == {("青云科技", "金寨县"), ("大港股份", "霍山县")}


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技在金寨县、霍山县设有生产基地。",
        "青云科技在金寨县和霍山县均有生产基地。",
        "青云科技在金寨县、霍山县两地建设生产基地。",
    ],
)
def test_a_firm_of_several_places(sentence: str) -> None:
    assert _lie(sentence) == {("青云科技", "金寨县"), ("青云科技", "霍山县")}


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技在金寨县、霍山县开展招聘。",
        "青云科技在金寨县、霍山县没有生产基地。",
        "金寨县、霍山县分别发展光电产业、芯片产业。",
    ],
)
def test_nothing_lies_in_several_places(sentence: str) -> None:
    assert not _lie(sentence)


def test_projects_begin_in_places_in_turn() -> None:
    lie = _lie("青云科技光学膜项目、大港股份芯片项目分别在金寨县、霍山县开工。")
    assert lie == {("青云科技光学膜项目", "金寨县"), ("大港股份芯片项目", "霍山县")}


@pytest.mark.parametrize("verb", ["引进了", "先后引进了", "走出了"])
def test_a_firm_behind_a_verb_that_is_done(verb: str) -> None:
    assert ("青云科技", "金寨县") in _lie(f"金寨县{verb}青云科技。")


@pytest.mark.parametrize("sentence", ["金寨县引进了光电科技。", "金寨县发展了数字科技。"])
def test_no_firm_behind_a_verb_that_is_done(sentence: str) -> None:
    assert not Facts(_HEAD + sentence).names("Organisation")
