"""Where parks, platforms and projects lie by the plainest frames, and what such frames do not say."""

import pytest

from tests.loaders.extract.facts import Facts

_NEWS = "近日,山东各地抓项目、促发展。\n"


def _sites(text: str) -> set[tuple[str, str]]:
    return Facts(_NEWS + text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "sited"),
    [
        ("青菏化工园区是省级化工园区,位于曹县县城北部。", ("青菏化工园区", "曹县")),
        ("青菏化工园区地处鲁西南的曹县。", ("青菏化工园区", "曹县")),
        ("青菏化工园区(原青菏工业园)位于曹县普连集镇。", ("青菏化工园区", "曹县")),
        ("青菏化工园区是曹县工业经济的主战场。", ("青菏化工园区", "曹县")),
        ("青菏化工园区作为曹县工业发展的主阵地,产值突破百亿元。", ("青菏化工园区", "曹县")),
        ("青菏化工园区规划范围涉及曹县普连集镇。", ("青菏化工园区", "曹县")),
        ("海山实验室揭牌仪式在曹县举行。", ("海山实验室", "曹县")),
        ("日前,年产10万吨铜箔项目在曹县举行开工仪式。", ("年产10万吨铜箔项目", "曹县")),
        ("年产10万吨铜箔项目计划在曹县建设。", ("年产10万吨铜箔项目", "曹县")),
        ("国家增材制造创新中心建设地点:曹县。", ("国家增材制造创新中心", "曹县")),
        ("国家增材制造创新中心地址:曹县。", ("国家增材制造创新中心", "曹县")),
        ("海山大学与曹县共建海山新材料研究院。", ("海山新材料研究院", "曹县")),
        ("海山光电研究院、星湖实验室等新型研发机构落户曹县。", ("星湖实验室", "曹县")),
        (
            "一、年产10万吨铜箔项目\n该项目总投资50亿元,选址青菏化工园区,占地500亩。",
            ("年产10万吨铜箔项目", "青菏化工园区"),
        ),
        ("青菏化工园区\n位于曹县北部,规划面积20平方公里。", ("青菏化工园区", "曹县")),
        ("云峰铜箔项目。建设性质:新建。建设地点:曹县。", ("云峰铜箔项目", "曹县")),
        ("云峰科技年产10万吨铜箔项目,6月18日在曹县开工。", ("云峰科技年产10万吨铜箔项目", "曹县")),
        ("云峰科技年产10万吨铜箔项目是曹县招商引资重点项目。", ("云峰科技年产10万吨铜箔项目", "曹县")),
        (
            "曹县今年重点推进的江苏云峰科技年产10万吨铜箔项目,总投资50亿元。",
            ("江苏云峰科技年产10万吨铜箔项目", "曹县"),
        ),
    ],
)
def test_lies_there(text: str, sited: tuple[str, str]) -> None:
    assert sited in _sites(text)


@pytest.mark.parametrize(
    "text",
    [
        "青菏化工园区是区域经济的主战场。",
        "日前,年产10万吨铜箔项目在曹县举行推介会。",
        "海山大学与曹县签约。海山新材料研究院成立。",
        "海山新材料研究院与曹县企业合作。",
        "曹县企业与海山实验室合作攻关。",
        "曹县计划引进海山实验室成果。",
        "青菏化工园区与曹县接壤。",
        "曹县代表团赴江苏昆山高新区考察。",
        "云峰科技年产10万吨铜箔项目,6月18日在曹县召开推进会。",
        "年产10万吨铜箔项目\n会议要求,在曹县召开现场会。",
    ],
)
def test_lies_nowhere(text: str) -> None:
    assert not any(place == "曹县" for _, place in _sites(text))


def test_former_name_is_one_of_the_park() -> None:
    assert Facts(_NEWS + "青菏化工园区(原名青菏工业园)产值突破百亿元。").names("Park") == {"青菏化工园区"}


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ("瑞康药业碳纤维复合材料产业化项目开工。", "瑞康药业碳纤维复合材料产业化项目"),
        ("川峰聚酰胺新材料一体化项目占地500亩。", "川峰聚酰胺新材料一体化项目"),
        ("三一重工实施光伏组件项目。", "光伏组件项目"),
        ("瑞康药业有限公司新建总部及研发中心项目。", "总部及研发中心项目"),
        ("光伏组件项目由三一重工投资建设。", "光伏组件项目"),
        ("光伏组件项目列入省重点项目。", "光伏组件项目"),
    ],
)
def test_named_project(text: str, project: str) -> None:
    assert Facts(_NEWS + text).names("Project") == {project}


@pytest.mark.parametrize(
    "text",
    [
        "支持企业实施智能化改造项目。",
        "鼓励海纳公司实施节能改造项目。",
        "县工信局实施绿色制造项目。",
        "曹县农业产业化项目加快推进。",
        "新能源项目总投资50亿元。",
        "先进制造业项目总投资500亿元。",
        "科技成果产业化项目总投资5亿元。",
    ],
)
def test_sort_of_projects(text: str) -> None:
    assert not Facts(_NEWS + text).names("Project")


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("依托曹县军民融合产业园、海山经开区等园区。", "曹县军民融合产业园"),
        ("整合钦州保税区、海山经开区等园区。", "钦州保税区"),
        ("加快建设榆林科创新城、海山经开区等园区。", "榆林科创新城"),
    ],
)
def test_listed_park_is_whole(text: str, park: str) -> None:
    assert Facts(_NEWS + text).names("Park") == {park, "海山经开区"}


@pytest.mark.parametrize(
    "text",
    ["宜都工业园功能定位为汽车零部件、新材料。", "海山经开区建成后将重点发展汽车零部件产业。"],
)
def test_park_is_for_field(text: str) -> None:
    covered = {field.removesuffix("产业") for _, field in Facts(_NEWS + text).relations("COVERS")}
    assert "汽车零部件" in covered


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("组建碳纤维领域的海山实验室。", ("海山实验室", "碳纤维")),
        ("在碳纤维领域布局建设海山实验室。", ("海山实验室", "碳纤维")),
        ("围绕碳纤维产业,布局建设海山实验室。", ("海山实验室", "碳纤维产业")),
        ("建设面向纺织服装行业的云织工业互联网平台。", ("云织工业互联网平台", "纺织服装行业")),
        ("海山实验室致力于碳纤维材料研究。", ("海山实验室", "碳纤维材料")),
        ("加快青菏化工园区精细化工产业发展。", ("青菏化工园区", "精细化工产业")),
    ],
)
def test_built_for_field(text: str, covers: tuple[str, str]) -> None:
    assert covers in Facts(_NEWS + text).relations("COVERS")


@pytest.mark.parametrize(
    "text",
    [
        "围绕企业需求,建设海山创新中心。",
        "在重点领域组建海山实验室。",
        "海山实验室聚焦国家重大需求。",
        "围绕碳纤维产业,支持海山实验室发展。",
        "青菏化工园区新能源汽车产业论坛举行。",
    ],
)
def test_built_for_no_field(text: str) -> None:
    assert not Facts(_NEWS + text).relations("COVERS")


def test_a_park_does_not_lie_where_its_branch_is_built() -> None:
    assert Facts("宣城光伏产业园拟在泾县建设分园。").relations("LOCATED_IN") <= {("宣城光伏产业园", "宣城")}


def test_a_park_does_not_lie_where_those_come_from_for_whom_it_is() -> None:
    assert ("成都高新区", "绵阳市") not in Facts("成都高新区是绵阳市企业投资的主阵地。").relations("LOCATED_IN")


def test_a_county_whose_name_begins_like_a_verb_is_no_other_county() -> None:
    assert _sites("来安县科创投资集团重点发展光伏产业。") == {("科创投资集团", "来安县")}
