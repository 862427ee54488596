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
