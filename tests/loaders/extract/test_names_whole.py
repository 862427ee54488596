"""Names of firms and of fields are read whole, whatever their characters are."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "name",
    [
        "浙江和禾科技股份有限公司",  # 和 stands inside
        "杭州聚合安新材料股份有限公司",  # a verb before one character of its own
        "青禾创建集团股份有限公司",  # a verb before nothing of its own
        "宁禾企业股份有限公司",  # a class of enterprises
        "深圳市有禾科技股份有限公司",
        "上海禾为电子技术股份有限公司",
        "深圳市宁禾建设控股集团股份有限公司",  # one form behind another
        "云南昭通发展股份有限公司",
        "东来体育发展股份有限公司",
        "太阳能控股集团股份有限公司",  # no word of its own at all
        "广东禾的电器股份有限公司",
    ],
)
@pytest.mark.parametrize(
    "said", ["2024年,{}在金寨县投资建设电池项目。", "引进{},建设电池项目。", "{}董事长介绍,产值增长8%。"]
)
def test_legal_names_are_read_whole(name: str, said: str) -> None:
    assert Facts(said.format(name)).names("Organisation") == {name}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("习水县有贵州宁禾投资控股集团有限责任公司。", {"贵州宁禾投资控股集团有限责任公司"}),
        ("安徽省引进浙江禾昌线性驱动科技股份有限公司。", {"浙江禾昌线性驱动科技股份有限公司"}),
        ("引进江苏禾立液压股份有限公司。", {"江苏禾立液压股份有限公司"}),
        ("由和禾科技有限公司投资建设的电池项目开工。", {"和禾科技有限公司"}),
        ("金寨县与宁禾企业股份有限公司签约,建设电池项目。", {"宁禾企业股份有限公司"}),
        ("引进禾的电器有限公司和宁禾科技有限公司。", {"禾的电器有限公司", "宁禾科技有限公司"}),
        ("推动企业改制成立股份有限公司。", set()),
        ("更名为太阳能股份有限公司。", set()),
    ],
)
def test_a_legal_name_ends_where_another_word_of_its_own_stands(said: str, names: set[str]) -> None:
    assert Facts(said).names("Organisation") == names


def test_the_place_that_a_legal_name_begins_with_is_no_place_of_the_text() -> None:
    assert Facts("习水县有贵州宁禾投资控股集团有限责任公司。").names("Place") == {"习水县"}
    assert "浙江" in Facts("浙江引进宁禾科技有限公司。").names("Place")


@pytest.mark.parametrize("name", ["欧诺特", "罗斐尔", "帝禾泰", "宁禾马"])
@pytest.mark.parametrize(
    "said",
    [
        "金寨县龙头企业{}产值增长8%。",
        "依托龙头企业{},重点发展电池产业。",
        "金寨县引进龙头企业{}。",
    ],
)
def test_what_stands_behind_its_class_is_a_firm(name: str, said: str) -> None:
    assert name in Facts(said.format(name)).names("Organisation")


@pytest.mark.parametrize("name", ["欧诺特", "罗斐尔", "帝禾泰"])
@pytest.mark.parametrize(
    "said",
    [
        "{}落户金寨经济开发区。",
        "目前,{}已入驻金寨经济开发区。",
        "2024年,{}在金寨县建设生产基地。",
        "金寨县引进{}。",
        "金寨经济开发区招引{}落户。",
        "支持{}扩产。",
    ],
)
def test_coined_names_where_only_firms_stand(name: str, said: str) -> None:
    assert name in Facts(said.format(name)).names("Organisation")


@pytest.mark.parametrize(
    "said",
    [
        "龙头企业带头人产值增长。",
        "龙头企业产值增长8%。",
        "骨干企业老厂房投产。",
        "重点企业服务专班。",
        "新品种落户金寨县。",
        "专家库落户金寨经济开发区。",
        "李秀英入驻金寨经济开发区。",
        "张小明在金寨县投资建厂。",
        "引进鲈鳗,发展养殖业。",
        "力争引进帝禾泰。",
        "光伏产业落户金寨经济开发区。",
        "金寨县的茶园年产茶叶5万吨。",
    ],
)
def test_what_stands_there_and_is_no_firm(said: str) -> None:
    assert Facts(said).names("Organisation") == set()


def test_a_firm_is_told_by_what_it_makes_and_not_by_its_product() -> None:
    facts = Facts("位于金寨县的大禾股份年产电池5GWh。")
    assert facts.names("Organisation") == {"大禾股份"}
    assert ("大禾股份", "金寨县") in facts.relations("LOCATED_IN")


@pytest.mark.parametrize("name", ["精准光电", "和禾科技", "建设重机"])
@pytest.mark.parametrize(
    "said", ["依托{}、大禾股份等骨干企业,重点发展新型显示产业。", "金寨县引进{}、大禾股份等龙头企业。"]
)
def test_the_first_of_a_list_of_firms_is_read_whole(name: str, said: str) -> None:
    assert Facts(said.format(name)).names("Organisation") == {name, "大禾股份"}


def test_a_verb_before_a_list_of_firms_is_no_part_of_it() -> None:
    assert Facts("依托宁禾信息、大禾股份等骨干企业。").names("Organisation") == {"宁禾信息", "大禾股份"}


@pytest.mark.parametrize("field", ["管道装备", "起重装备", "成衣", "橡胶输送带", "基础软件"])
@pytest.mark.parametrize(
    "said", ["聚焦{}、茶油、智能家电等领域。", "培育{}、茶油等特色产业。", "发展{}、茶油等特色产业。"]
)
def test_fields_whose_first_character_a_verb_could_end_with(field: str, said: str) -> None:
    assert {field, "茶油"} <= Facts(said.format(field)).names("Industry")


@pytest.mark.parametrize("field", ["基础软件", "基础零部件", "航空动力", "光机电一体化"])
def test_the_only_field_of_a_place(field: str) -> None:
    assert field in Facts(f"金寨县重点培育{field}。").names("Industry")


def test_what_only_looks_like_such_a_field() -> None:
    assert Facts("金寨县重点培育基础服务。").names("Industry") == set()
    assert Facts("金寨县产业发展成势、茶油畅销。").names("Industry").isdisjoint({"成势", "势"})
