"""Works that a sentence tells to be built, begun or finished, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("岭枫汽车第二工厂预计年底投产。", {"岭枫汽车第二工厂"}),
        ("南昌的岭枫汽车旗舰工厂、桦骏年产20GWh储能电池等8个重点项目集中签约。", {"岭枫汽车旗舰工厂", "桦骏年产20GWh储能电池"}),
        ("岭枫第6代柔性面板生产线,总投资320亿元,落户赣州经开区。", {"岭枫第6代柔性面板生产线"}),
        ("在建的桦骏50万吨磷酸铁、岭枫智能家电产业园年内投产。", {"桦骏50万吨磷酸铁", "岭枫智能家电产业园"}),
        ("投资21亿元的桦骏磷酸铁锂三期上半年投产。", {"桦骏磷酸铁锂三期"}),
        ("西山工业园区岭枫化工一期5万吨高纯晶硅项目(占地200亩)已开工。", {"岭枫化工一期5万吨高纯晶硅项目"}),
        ("总投资26亿元的桦骏焦炉煤气综合利用以及岭枫制氢一体站上半年开工。", {"桦骏焦炉煤气综合利用", "岭枫制氢一体站"}),
        ("投资8亿元的昱的数字科技产业园已开工。", {"昱的数字科技产业园"}),
        ("南康区的桦骏锂电负极、章贡区的岭枫石英坩埚等项目均已开工。", {"桦骏锂电负极", "岭枫石英坩埚"}),
        ("一季度重大项目集中开工,岭枫集团签约,新能源产业园建成。", set()),
    ],
)  # fmt: skip
def test_what_is_built_is_a_project(text: str, projects: set[str]) -> None:
    assert Facts("江西省推进建设。" + text).names("Project") == projects


def test_one_project_may_make_several_things() -> None:
    facts = Facts("1.年产5万吨铜箔、3万吨铝箔项目。2.年产2万吨铜杆、1万吨铜管等项目。")
    assert facts.names("Project") == {"年产5万吨铜箔、3万吨铝箔项目", "年产2万吨铜杆", "1万吨铜管"}


def test_sums_in_brackets_are_those_of_the_projects_before_them() -> None:
    text = (
        "三江新区的凯沃固态电池中试基地(8.5亿元)、江安县阳春工业园区的天泽电解液扩能项目(6.7亿元)、"
        "珙县余箐工业园的川峰石墨负极一体化项目(21亿元)同日破土。"
    )
    rows = [row for row in Facts(text).entities.values() if row["type"] == "Project"]
    assert {row["name"]: row["properties"].get("investment") for row in rows} == {
        "凯沃固态电池中试基地": "8.5亿元",
        "天泽电解液扩能项目": "6.7亿元",
        "川峰石墨负极一体化项目": "21亿元",
    }


def test_a_numbered_item_before_a_colon_names_a_project() -> None:
    facts = Facts("(1)庆河绿电聚合试点项目:配套风光电300万千瓦,总投资约160亿元;\n(2)推进重点项目:总投资20亿元。\n")
    assert facts.names("Project") == {"庆河绿电聚合试点项目"}


@pytest.mark.parametrize(
    "text",
    [
        "未通过复核前不得新建、改扩建化工项目。",
        "基础设施项目11个、投资58.3亿元;民生及社会事业项目7个、投资16.3亿元。",
        "容忍单个项目最高亏损。",
        "一期建成后可年产驱动电机80万台、电控总成60万套,预计2027年9月投产。",
        "推动中国移动、金山云等企业项目放量。",
    ],
)
def test_what_is_counted_or_forbidden_is_no_project(text: str) -> None:
    assert Facts(text).names("Project") == set()


def test_what_else_was_begun_on_the_same_day() -> None:
    projects = Facts(
        "江西集中开工一批项目。同日动土的还有岭枫塑料改性车间、南康第三污水处理厂和章江北岸蒸汽管廊。"
    ).names("Project")
    assert projects == {"岭枫塑料改性车间", "南康第三污水处理厂", "章江北岸蒸汽管廊"}


@pytest.mark.parametrize("shore", ["章河北岸", "章河南岸", "洞湖北岸"])
def test_the_shore_of_a_river_is_no_province(shore: str) -> None:
    assert not Facts(f"企业在{shore}建设码头。").names("Place")


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("田湾核电3、4号机组在连云港开工。", {"田湾核电3、4号机组"}),
        ("江西首台50吨氢能矿卡下线。", set()),  # a product
        ("赣州至龙岩高铁开工。", set()),
        ("江西开工两个项目,分别是岭枫铜箔项目和章江轴承项目。", {"岭枫铜箔", "章江轴承"}),
    ],
)
def test_units_products_lines_and_counted_projects(text: str, projects: set[str]) -> None:
    assert Facts("江苏省消息。" + text).names("Project") == projects


@pytest.mark.parametrize(
    "form",
    [
        "重点推进{a}、{b}建设。",
        "{a}、{b}等12个项目集中开工。",
        "现场签约{a}、{b}等项目15个,总投资120亿元。",
        "去年以来,{a}、{b}相继落地云岭经济开发区。",
        "重点实施{a}(总投资25亿元)、{b}(总投资8亿元)。",
    ],
)
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("年产10万吨锂电池负极材料项目", "年产5万吨碳纤维项目"),
        ("青岩半导体封装测试项目", "柳窑新能源电池项目"),
        ("20GWh动力电池项目", "3GW光伏组件项目"),
    ],
)
def test_each_of_a_list_that_says_so_is_a_project(a: str, b: str, form: str) -> None:
    found = Facts("六安市加快推进新型工业化。\n" + form.format(a=a, b=b)).names("Project")
    assert {name.removesuffix("项目") for name in found} == {a.removesuffix("项目"), b.removesuffix("项目")}


def test_sorts_of_projects_in_a_list_are_no_projects() -> None:
    facts = Facts("六安市加快推进新型工业化。\n重点推进基础设施项目、社会民生项目建设。")
    assert facts.names("Project") == set()


@pytest.mark.parametrize("words", ["建设地点为", "建设地点在", "实施地点是", "项目地址为"])
def test_the_site_of_the_project_of_a_heading(words: str) -> None:
    facts = Facts(f"六安市加快推进新型工业化。\n(一)青岩半导体封装测试项目。总投资25亿元,{words}金寨县。\n")
    assert {place for _, place in facts.relations("LOCATED_IN")} == {"金寨县"}


def test_a_product_with_its_county_is_a_project_where_it_is_finished() -> None:
    facts = Facts("六安市加快推进新型工业化。\n霍山县的高端铝材加工项目即将试生产。")
    assert facts.relations("LOCATED_IN") == {("高端铝材加工项目", "霍山县")}
