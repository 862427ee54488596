"""Works in enumerations: public works, lines between two places, sums for each, heads that the last bears, firms with what they will make."""

from typing import Any

import pytest

from tests.loaders.extract.facts import Facts


def _works(text: str) -> set[str]:
    return Facts(text).names("Project")


def _sums(text: str) -> dict[str, Any]:
    rows = Facts(text).entities.values()
    return {r["name"]: r["properties"].get("investment") for r in rows if r["type"] == "Project"}


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("建成G309线公路、霖沣河大桥、皓岚湾水库、引洮供水二期工程等一批重大基础设施项目。", 4),
        ("加快推进宜昌至常德高铁、骐越高速、霖沣洲大桥、皓岚港水库除险加固等工程建设。", 4),
        ("推动G2京沪高速江都至广陵段改扩建、S353省道仪征段等交通项目建设。", 2),
        ("建成庆阳至平凉、合水至宁县、华池至南梁高速公路。", 3),
        ("确保西宁至成都铁路西宁至皓岚关段、G0611线张掖至汶川高速公路同仁至赛尔龙段年内通车。", 2),
        ("推动兴隆、宽城、丰宁抽水蓄能电站建设。", 3),
        ("开工蔚县、阳原光伏电站。", 2),
        ("霖沣、骐越、皓岚光伏发电项目全面开工。", 3),
        ("统筹推进霖沣引江补汉、鄂北水资源配置二期、皓岚水利枢纽等重大水利工程。", 3),
        ("誉衡抽水蓄能电站获核准。", 1),
    ],
)
def test_public_works_are_projects_each(sentence: str, works: int) -> None:
    assert len(_works(sentence)) == works


@pytest.mark.parametrize(
    "sentence",
    [
        "实施农村公路、污水处理厂、老旧小区改造等基础设施项目。",
        "推进道路、桥梁、供水管网等工程建设。",
        "实施城乡供水、高速公路、机场等重大工程。",
        "发展风电、光伏、抽水蓄能电站。",
        "甘肃、宁夏、青海光伏发电量增长10%。",
        "暂停兴隆、宽城、丰宁抽水蓄能电站建设。",
        "从赣州到南昌的产业由弱变强,公路里程达1万公里。",
        "推进产业类项目、民生类项目、基础设施类项目建设。",
        "促成招商类项目和贸易类项目落地。",
    ],
)
def test_sorts_of_works_are_none(sentence: str) -> None:
    assert _works(sentence) == set()


def test_a_line_between_two_places_is_one_name() -> None:
    assert _works("推动G2京沪高速江都至广陵段改扩建、S353省道仪征段等交通项目建设。") == {
        "G2京沪高速江都至广陵段改扩建",
        "S353省道仪征段",
    }
    assert _works("加快张家口至承德特高压输变电工程。") == {"张家口至承德特高压输变电工程"}
    assert _works("G320国道弋阳至贵溪段改造工程竣工通车。") == {"G320国道弋阳至贵溪段改造工程"}
    assert _works("建成张北、康保风电场。") == {"张北风电场", "康保风电场"}


def test_each_of_several_sums_is_put_into_works_of_its_own() -> None:
    assert _sums("投资134亿元的华池100万千瓦风电、112亿元的环县光伏、73亿元的正宁煤矿等项目开工建设。") == {
        "华池100万千瓦风电": "134亿元",
        "环县光伏": "112亿元",
        "正宁煤矿": "73亿元",
    }
    assert _sums("去年投资30亿元的甘州至临泽公路、12亿元的霖沣大桥项目年内完工。") == {
        "甘州至临泽公路": "30亿元",
        "霖沣大桥项目": "12亿元",
    }
    assert Facts("投资134亿元的霖沣风电、112亿元的骐越光伏等项目开工建设。").figures() == []


@pytest.mark.parametrize(
    "sentence",
    [
        "取消总投资10亿元的霖沣风电、5亿元的骐越光伏等项目。",
        "投资超5亿元的企业3家、1亿元的企业20家,引进项目30个。",
        "总投资5亿元的一期工程、3亿元的二期工程、2亿元的配套项目加快建设。",
        "对总投资10亿元的项目、5亿元的项目分别奖励100万元。",
    ],
)
def test_what_is_given_up_or_of_no_name_has_no_sum(sentence: str) -> None:
    assert _works(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("金川霖沣公司20吉瓦时磷酸铁锂电池项目、骐越公司10万吨三元前驱体项目加快建设。", 2),
        ("新引进霖沣高端数控机床、骐越氢燃料电池、皓岚特种机器人等亿元以上项目56个。", 3),
        ("鹤洲智能制造和生物医药产业园项目开工。", 1),
        ("包括霖沣新能源电池、骐越半导体载板、皓岚医疗器械产业园等项目。", 3),
        ("西南研发总部、霖沣全球交付中心、骐越生物医药孵化园三个项目集中签约。", 3),
        ("总投资102亿元的霖沣长时储能、58亿元的骐越光伏背板两个项目主体结顶。", 2),
    ],
)
def test_works_of_firms_bear_their_whole_names(sentence: str, works: int) -> None:
    facts = Facts(sentence)
    assert len(facts.names("Project")) == works
    assert facts.names("Park") == facts.names("Organisation") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "霖沣化学有限公司年产3万吨环氧丙烷,占全国的10%。",
        "霖沣新材料有限公司年产10万吨多晶硅,占全国的8%,产品供应给投产企业。",
        "骐越有限公司未能如期年产10万吨多晶硅,项目投产推迟。",
    ],
)
def test_what_a_firm_makes_is_no_works(sentence: str) -> None:
    assert _works(sentence) == set()


def test_who_holds_a_ceremony_is_no_project() -> None:
    assert _works("厦门同翔高新城指挥部组织40个项目集中开工。") == set()
    assert _works("钒钛产业产值要在现有100亿元的基础上再翻一番。") == set()


def test_capacities_in_names_are_no_figures() -> None:
    assert Facts("华能100万千瓦、大唐50万千瓦、国电投30万千瓦光伏发电项目建成并网。").figures() == []
    assert len(Facts("全市光伏装机达到500兆瓦,储能达到20吉瓦时。").figures()) == 2


def test_works_of_several_firms_lie_where_the_last_settles() -> None:
    facts = Facts(
        "江西霖沣科技有限公司投资12亿元的智能终端生产项目、深圳骐越电子有限公司投资8亿元的PCB项目签约落户吉安县。"
    )
    assert facts.relations("LOCATED_IN") == {("智能终端生产项目", "吉安县"), ("PCB项目", "吉安县")}
    apart = Facts("霖沣新材料项目落户江口县,骐越电子项目落户青田县。")
    assert apart.relations("LOCATED_IN") == {("霖沣新材料项目", "江口县"), ("骐越电子项目", "青田县")}


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("骐越集团在毕节投资5亿元建设生产基地,主要生产白酒。", ("骐越集团生产基地", "毕节")),
        ("福建霖沣科技有限公司将在永安市建设新的生产基地。", ("福建霖沣科技有限公司生产基地", "永安市")),
        ("近日,霖沣股份宣布投资12亿元在界首市建设制造基地。", ("霖沣股份制造基地", "界首市")),
        ("骐越药业近日在江口县投资建设生产基地及研发中心。", ("骐越药业生产基地", "江口县")),
    ],
)
def test_a_base_without_a_name_is_its_firms(sentence: str, base: tuple[str, str]) -> None:
    facts = Facts(sentence)
    assert facts.names("Project") == {base[0]}
    assert base in facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "sentence",
    [
        "骐越集团曾计划在毕节建设生产基地,后放弃。",
        "骐越集团没有在毕节建设生产基地。",
        "该公司将在江口县新建生产基地。",
        "江口县规划建设加工基地。",
        "我省支持企业建设生产基地,园区拟建设生产基地。",
        "农民在江口县建设生产基地。",
    ],
)
def test_a_base_of_nobody_is_no_project(sentence: str) -> None:
    assert _works(sentence) == set()


@pytest.mark.parametrize(
    "text",
    [
        "该项目负责人李小红介绍,霖沣零碳产业园项目明年投产。",
        "霖沣零碳产业园项目开工。该项目负责人李小红介绍,项目明年投产。",
        "霖沣零碳产业园项目负责人李小红说,项目明年投产。",
    ],
)
def test_who_heads_a_project_leads_it(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("LEADS") == {("李小红", "霖沣零碳产业园项目")}
    assert facts.names("Park") == set()


def test_who_heads_the_projects_of_an_organ_leads_none() -> None:
    assert Facts("市发改委项目负责人李小红介绍,全市开工项目50个。").relations("LEADS") == set()
    assert Facts("项目经理张建国告诉记者。").relations("LEADS") == set()
