"""Where firms put, hand over or tell off what they build, and the names of such works."""

import pytest

from tests.loaders.extract.facts import Facts


def _sites(text: str) -> set[tuple[str, str]]:
    return Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "sited"),
    [
        ("四川推进锂电产业。霖沣科技把西部维修中心交给了青川,理由是便宜。", ("西部维修中心", "青川")),
        ("四川推进锂电产业。广东的霖沣则把羽绒智能分选线放在了青川。", ("霖沣羽绒智能分选线", "青川")),
        ("四川推进锂电产业。来自深圳的霖沣把年产5万吨铜箔项目摆在了青川县。", ("霖沣年产5万吨铜箔项目", "青川县")),
        (
            "四川推进锂电产业。霖沣新材又砸下2亿元新上热镀锌线,落子青川经济开发区。",
            ("霖沣新材热镀锌线", "青川经济开发区"),
        ),
        ("四川项目。霖沣与青川县签约,投资9亿元建设无人机总装及试飞基地。", ("无人机总装及试飞基地", "青川县")),
        (
            "四川项目。霖沣科技与青川县政府签署投资协议,拟投资5亿元建设年产5万吨铜箔项目。",
            ("年产5万吨铜箔项目", "青川县"),
        ),
        ("四川项目。霖沣铜箔(电解铜箔)和骐越新材(隔膜,位于青川县)两家扩产。", ("骐越新材", "青川县")),
        ("河南洛阳推进制造业。霖沣新能源生产基地2月点火试产,选址伊滨区,一期投产。", ("霖沣新能源生产基地", "伊滨区")),
        (
            "青海锂电扫描。企业挤在西宁的南川工业园区。总投资40亿元的年产10GWh锂电池项目落在南川,预计明年投产。",
            ("年产10GWh锂电池项目", "南川工业园区"),
        ),
        ("漯河:霖沣临颍基地智能工厂竣工,入选省级智能工厂。", ("霖沣临颍基地智能工厂", "临颍")),
        ("四川项目。霖沣科技西南总部3月揭牌,落在青川经济开发区。", ("霖沣科技西南总部", "青川经济开发区")),
        (
            "四川项目。2016年起,111家水洗厂集中到青川产业园,霖沣纺织、骐越服饰等头部企业就是那时搬进来的。",
            ("骐越服饰", "青川产业园"),
        ),
    ],
)
def test_what_is_put_somewhere_lies_there(text: str, sited: tuple[str, str]) -> None:
    assert sited in _sites(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("四川推进锂电产业。霖沣科技把西部维修中心交给青川县政府管理。", "青川县"),
        ("四川推进锂电产业。霖沣科技把西部维修中心交给青川团队运营。", "青川"),
        ("四川推进锂电产业。霖沣没有把年产5万吨铜箔项目放在青川。", "青川"),
        ("四川项目。霖沣科技与青川企业签约,投资5亿元建设年产5万吨铜箔项目。", "青川"),
        ("四川项目。霖沣科技与青川县签约,投资5亿元在朝天区建设年产5万吨铜箔项目。", "青川县"),
        ("四川项目。青川县某研究院3月揭牌,霖沣取消追加3亿元上铜箔二期。", "铜箔二期"),
    ],
)
def test_what_is_put_elsewhere_or_with_others_does_not(text: str, place: str) -> None:
    assert not {pair for pair in _sites(text) if pair[1] == place}


def test_works_told_off_after_a_count_lie_where_the_count_says() -> None:
    facts = Facts(
        "霖沣今年在建项目六个,两个在焦作本部,一是年产3万吨六氟磷酸锂二期,一是超净高纯电子级氢氟酸;其余散在南宁。"
    )
    assert facts.names("Project") == {"年产3万吨六氟磷酸锂二期", "超净高纯电子级氢氟酸"}
    assert facts.relations("LOCATED_IN") == {(name, "焦作") for name in facts.names("Project")}
    assert not Facts("青川县有问题的项目三个,两个在县城,一是资金不足,二是用工难。").names("Project")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("霖沣新材拟在青川经开区扩一条年产3万吨玻纤产线,三季度动工。", {"年产3万吨玻纤产线"}),
        (
            "年产30万吨高性能镁基轻合金及深加工项目去年12月点火。",
            {"年产30万吨高性能镁基轻合金及深加工项目"},
        ),
        ("霖沣13万吨/年聚碳酸酯装置满负荷运行一周年之际,公司签约。", {"霖沣13万吨/年聚碳酸酯装置"}),
        ("霖沣不锈钢基地冷轧线去年投产。", {"霖沣不锈钢基地冷轧线"}),
        ("霖沣科技的厂区与新项目只隔一道围墙。", set()),
    ],
)
def test_works_bear_their_whole_name_and_no_more(sentence: str, names: set[str]) -> None:
    assert Facts("四川推进制造业发展。" + sentence).names("Project") == names


def test_projects_that_somebody_sees_to_are_no_industries() -> None:
    facts = Facts("四季度,省工业和信息化厅将牵头调度霖沣轻烃综合利用、骐越集团精细化工及原料工程等12个重大项目。")
    works = {"霖沣轻烃综合利用", "骐越集团精细化工及原料工程"}
    assert facts.names("Project") == works
    assert not facts.names("Industry")
    assert facts.relations("LEADS") == {("省工业和信息化厅", one) for one in works}


def test_a_bracket_tells_what_the_firm_before_it_makes() -> None:
    facts = Facts("青海锂电扫描。只有海东的霖沣新材料(铜箔)和骐越新材(隔膜,位于德令哈工业园)两家像样。")
    assert facts.names("Organisation") == {"霖沣新材料", "骐越新材"}
    assert ("骐越新材", "海东") not in facts.relations("LOCATED_IN")
