"""Where names begin and end beside short words: 据某总裁, 代表某集团, 第5个某基地, 某项目属某园区; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_who_is_cited_is_no_part_of_the_office() -> None:
    rows = Facts("据云禾煤业集团总裁张文海介绍,项目即将投产。").entities.values()
    assert [row["properties"]["office"] for row in rows if row["type"] == "Person"] == ["云禾煤业集团总裁"]


def test_an_office_of_data_keeps_its_first_character() -> None:
    rows = Facts("楚雄州数据局局长张文海介绍,平台已经上线。").entities.values()
    assert all("数据局" in row["properties"]["office"] for row in rows if row["type"] == "Person")


def test_who_speaks_for_a_firm_is_no_part_of_its_name() -> None:
    facts = Facts("签约仪式上,副总经理李明海代表云禾集团签约,董事长王文川代表集团致辞。")
    assert facts.names("Organisation") == {"云禾集团"}


@pytest.mark.parametrize("ordinal", ["第14个", "第5个", "第3家"])
def test_what_is_counted_on_begins_behind_its_ordinal(ordinal: str) -> None:
    assert "大型煤炭基地" in Facts(f"安宁市是国家确定的{ordinal}大型煤炭基地。").names("Park")


def test_a_count_of_parks_is_still_a_figure() -> None:
    facts = Facts("安宁市现有3个省级化工园区。")
    assert [row["properties"]["value"] for row in facts.figures()] == [3]


def test_works_that_belong_to_a_park_are_no_part_of_its_name() -> None:
    facts = Facts("年产20万吨聚丙烯项目属嵩明县化工园区重点项目。")
    assert facts.names("Park") == {"嵩明县化工园区"}
    assert facts.names("Project") == {"年产20万吨聚丙烯项目"}


def test_what_products_serve_is_named_without_the_verb() -> None:
    facts = Facts("昆明市培育一批满足航空航天、轨道交通、电子等高端领域需求的创新型产品。")
    assert "航空航天" in facts.names("Industry")
    assert not [name for name in facts.names("Industry") if name.startswith("满足")]


def test_the_rest_of_a_field_is_no_firm() -> None:
    facts = Facts("有机硅新材料、稀贵金属、高端精细化工等产业发展水平不断提升。")
    assert "有机硅新材料" in facts.names("Industry")
    assert facts.names("Organisation") == set()


def test_a_section_of_an_organ_is_no_field() -> None:
    assert Facts("省工信厅原材料工业处调研了昆明的企业。").names("Industry") == set()
    assert Facts("云南省原材料工业处于较好水平。").names("Industry") == {"原材料工业"}


def test_firms_of_many_qualities_are_firms_and_the_qualities_are_none() -> None:
    facts = Facts("禾跃、云水源、远见头条等一批关联度大、带动性强的行业龙头企业先后入驻昆明经开区。")
    assert facts.names("Organisation") == {"禾跃", "云水源", "远见头条"}


def test_qualities_of_a_park_are_no_clusters() -> None:
    facts = Facts("昆明经开区是规模最大、最具实力、产业集群最为集中的工业园区。")
    assert facts.names("Cluster") == set()
    assert len(Facts("昆明市打造铝加工、电子信息产业集群。").names("Cluster")) == 2


def test_capacities_under_way_are_no_works() -> None:
    assert Facts("昆明市建成和在建20万吨电解铝、30GW高效电池片等产能。").names("Project") == set()


def test_those_who_speak_for_works_are_firms() -> None:
    facts = Facts("会上,云禾集团、禾川信息、昆海股份等8个项目代表作了发言。")
    assert facts.names("Organisation") == {"云禾集团", "禾川信息", "昆海股份"}
    assert facts.names("Project") == set()
    begun = Facts("云禾集团5万吨铜箔项目、禾川信息芯片项目等8个项目集中开工。")
    assert len(begun.names("Project")) == 2


def test_a_line_of_who_wrote_it_names_no_place() -> None:
    facts = Facts("云南日报记者 马玉溪 通讯员 李大理\n\n昆明市大力发展铜产业。")
    assert not {"玉溪", "大理"} & facts.names("Place")
    assert Facts("记者从玉溪市获悉,当地大力发展铜产业。").names("Place") == {"玉溪市"}


def test_the_fields_that_an_example_stands_for_are_all_read() -> None:
    facts = Facts("昆明市将加快发展锂电等新能源、新材料产业。")
    assert {"新能源", "新材料产业"} <= facts.names("Industry")
    assert "民生" not in Facts("云南省会同教育等民生、新材料产业部门。").names("Industry")


def test_a_hall_of_a_hundred_is_no_figure() -> None:
    assert Facts("中国电动汽车百人会理事长陈清海认为,产业前景广阔。").figures() == []


def test_the_year_of_a_class_is_no_part_of_what_is_counted() -> None:
    facts = Facts("省工信厅确定了100家2022年度中小企业特色产业集群。")
    assert {indicator for indicator, *_ in facts.targets()} == {"中小企业特色产业集群"}


@pytest.mark.parametrize(
    ("title", "organs"),
    [
        ("中共云南省委云南省人民政府", {"中共云南省委", "云南省人民政府"}),
        ("昆明市科学技术局昆明市财政局", {"昆明市科学技术局", "昆明市财政局"}),
        ("云南省昆明市人民政府", {"云南省昆明市人民政府"}),
        ("昆明市人民政府办公室", {"昆明市人民政府办公室"}),
    ],
)
def test_issuers_that_a_title_has_run_together_are_told_apart(title: str, organs: set[str]) -> None:
    facts = Facts(f"{title}关于加快铜产业发展的意见\n一、大力发展铜产业。\n")
    assert {organ for organ, _ in facts.relations("ISSUES")} == organs


def test_the_main_part_of_works_is_no_firm() -> None:
    facts = Facts("推动欣旺达储能、天合光伏等8个项目主体完工。")
    assert facts.names("Project") == {"欣旺达储能", "天合光伏"}
    assert facts.names("Organisation") == set()


@pytest.mark.parametrize(
    "field", ["系统总成", "自动化集成", "传动轴", "神经传感器", "伺服驱动器", "有线电视设备", "增强树脂"]
)
def test_fields_that_hold_a_word_are_whole(field: str) -> None:
    assert field in Facts(f"园区形成了绿色食品、精密铸造、{field}三大主导产业。").names("Industry")
    assert field in Facts(f"白山市重点发展{field}、精密铸造、绿色食品等产业。").names("Industry")


def test_counts_behind_what_becomes_them_are_theirs() -> None:
    assert Facts("绿色食品、系统集成成为两大主导产业。").names("Industry") == {"绿色食品", "系统集成"}
    assert Facts("形成绿色食品、精密铸造、沿江发展轴三大板块。").names("Industry") == {"绿色食品", "精密铸造"}


def test_technologies_of_all_members_are_no_part_of_the_last() -> None:
    facts = Facts("白山市突破高效电池、智能电网、储能系统关键技术。")
    assert facts.names("Industry") == {"高效电池", "智能电网", "储能系统"}
