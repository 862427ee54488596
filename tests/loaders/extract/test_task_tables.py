"""Tables of tasks: what is to be done is told in sentences, behind which stand those who do it and the time."""

import pytest

from tests.loaders.extract.facts import Facts

_TITLE = "安徽省先进制造业集群攻坚行动方案(2024—2026年)重点任务分工表\n"
_PLAN = _TITLE.strip()
_HEADER = ("序号", "任务", "主要内容", "责任单位", "完成时限")
_ROWS = (
    ("1", "做强竹木加工产业集群", ("依托广德市", "到2026年竹木加工产业产值达到300亿元", "建成国家级先进制造业集群"), ("市工信局", "市林业局"), "2026年12月"),
    ("2", "冷链装备产业链", ("链主企业为宏远重工", "2025年链上规上企业达到26家"), ("市科技局", "肥东县政府"), "2025年底"),
    ("3", "实施“数智赋能”行动", ("建设省级智能工厂30个", "推动企业上云"), ("市数据局",), "持续推进"),
    ("4", "智能家电产业园二期项目", ("总投资20亿元", "在肥西县建设"), ("肥西县政府",), "2024年9月"),
)  # fmt: skip


def _table(bar: str, comma: str, joint: str, numbered: bool = True, sections: bool = False) -> str:
    """The same table, with these marks between cells, clauses and organs."""
    lines = [bar.join(_HEADER[not numbered :])]
    for number, task, clauses, organs, until in _ROWS:
        if sections and number in "13":
            lines.append("一、培育集群" if number == "1" else "二、支持企业\n—2—\n" + lines[0])
        lines.append(bar.join([number, task, comma.join(clauses), joint.join(organs), until][not numbered :]))
    return _TITLE + "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        _table("|", ",", "、"),
        _table(" | ", "，", "、"),
        _table("\t", "，", "、"),
        _table(",", "；", "、"),
        _table("    ", "，", "、"),
        _table(" ", "，", "、"),
        _table(" ", " ", " "),
        _table(" ", " ", " ", numbered=False),
        _table(" ", " ", " ", sections=True),
        _table("|", "，", "、", sections=True),
        _table(" ", " ", " ").replace("产业产值达到", "产业产\n值达到"),
    ],
)
def test_tasks_in_whatever_way_their_cells_are_parted(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("LEADS") == {
        ("市工信局", "竹木加工产业集群"), ("市林业局", "竹木加工产业集群"),
        ("宏远重工", "冷链装备产业链"), ("市科技局", "冷链装备产业链"), ("肥东县政府", "冷链装备产业链"),
        ("市数据局", "数智赋能行动"), ("肥西县政府", "智能家电产业园二期项目"),
    }  # fmt: skip
    assert {(value, unit, year) for _, value, unit, year in facts.targets()} == {
        (300.0, "亿元", 2026), (26.0, "家", 2025), (30.0, "个", 2026),
    }  # fmt: skip
    assert {row["properties"]["kind"] for row in facts.figures()} == {"target"}
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {_PLAN}
    assert facts.relations("ADVANCES_TO") == {("竹木加工产业集群", "国家级先进制造业集群")}
    assert facts.relations("PART_OF") == {("数智赋能行动", _PLAN)}
    assert facts.relations("LOCATED_IN") >= {("竹木加工产业集群", "广德市"), ("智能家电产业园二期项目", "肥西县")}
    assert (_PLAN, "冷链装备产业链") in facts.relations("FOCUSES_ON")


def test_the_first_of_who_is_responsible_leads_where_the_text_says_so() -> None:
    note = "说明：责任单位排在首位的为牵头单位。\n"
    leads = Facts(_TITLE + note + _table("|", ",", "、").removeprefix(_TITLE)).relations("LEADS")
    assert ("市科技局", "冷链装备产业链") in leads
    assert ("肥东县政府", "冷链装备产业链") not in leads


def test_who_helps_stands_behind_who_leads() -> None:
    text = (
        "安徽省重点任务清单\n序号 重点任务 工作举措 牵头单位 配合单位 完成时限\n"
        "1 实施强链补链行动 招引配套企业 建设检测平台 市发改委 市工信局 市财政局 2026年底\n"
        "2 实施智改数转行动 推动企业上云 市数据局 — 2026年底\n"
    )
    assert Facts(text).relations("LEADS") == {("市发改委", "强链补链行动"), ("市数据局", "智改数转行动")}


def test_what_is_told_as_done_or_counts_a_class_is_no_task() -> None:
    text = (
        "安徽省工作台账\n序号 任务 完成情况 责任单位\n"
        "1 培育智能工厂 已建成省级智能工厂30个 市数据局\n2 培育产业集群 未建成国家级先进制造业集群 市工信局\n"
    )
    facts = Facts(text)
    assert not [row for row in facts.figures() if row["properties"]["kind"] == "target"]
    assert not facts.relations("ADVANCES_TO")
    counted = (
        "序号|任务|主要内容|责任单位\n1|新增省级企业技术中心25个|推动企业上云|市数据局\n2|加强指导|开展培训|市工信局\n"
    )
    assert not Facts(_TITLE + counted).relations("LEADS")


def test_a_place_that_only_takes_part_is_not_where_a_task_lies() -> None:
    rows = (
        "1|做强竹木加工产业集群|学习广德市做法，推动建成国家级检测平台|市林业局|2026年12月\n"
        "2|做强茧丝绸产业集群|对接泾县需求|市商务局|2026年12月"
    )
    facts = Facts(_TITLE + "|".join(_HEADER) + "\n" + rows)
    assert not {place for thing, place in facts.relations("LOCATED_IN") if thing.endswith("产业集群")}
    assert not facts.relations("ADVANCES_TO")


def test_tables_of_projects_and_prose_of_tasks_stay_as_they_are() -> None:
    facts = Facts(
        "安徽省重点项目清单\n序号 项目名称 建设地点 责任单位\n1 甲洲竹纤维项目 广德市 市工信局\n2 乙洲冷链物流项目 泾县 市商务局\n"
    )
    assert facts.relations("LOCATED_IN") == {("甲洲竹纤维项目", "广德市"), ("乙洲冷链物流项目", "泾县")}


def test_the_cities_of_a_column_whose_merged_cells_are_lost() -> None:
    facts = Facts(
        "2024年度河南省特色产业集群名单\n序号 省辖市 集群名称\n1 焦作市 武陟县纺织产业集群\n2 温县制鞋产业集群\n3 许昌市 禹州市钧瓷产业集群\n"
        "武陟县纺织产业集群等3个集群被认定为2024年度河南省特色产业集群。3个集群实现营业收入80亿元。\n"
    )
    lies = facts.relations("LOCATED_IN")
    assert lies >= {("武陟县纺织产业集群", "焦作市"), ("温县制鞋产业集群", "焦作市"), ("禹州市钧瓷产业集群", "许昌市")}
    assert ("禹州市钧瓷产业集群", "焦作市") not in lies
    assert not facts.relations("INCLUDES")
    counted = Facts(
        "2024年度河南省特色产业集群名单\n序号 省辖市 集群名称\n1 焦作市 武陟县纺织产业集群\n2 许昌市 禹州市钧瓷产业集群\n重点培育2个产业集群。\n"
    )
    assert len(counted.relations("INCLUDES")) == 2


def test_a_column_of_sorts_before_the_tasks_and_towns_among_who_is_responsible() -> None:
    facts = Facts(
        "桐城市推进产业集群三年行动计划(2024—2026年)任务分解清单\n任务类别 重点任务 工作措施 牵头领导 牵头单位 责任单位 完成时限\n"
        "产业培育 壮大绿色包装产业 2026年绿色包装产值突破200亿元 王建国 市经信局 市商务局 双港镇 2026年底\n"
        "平台建设 建设安徽省绿色包装产业创新中心 开展检测服务 张勇 市科技局 2024年底\n"
    )
    platform = "安徽省绿色包装产业创新中心"
    assert facts.relations("LEADS") == {("张勇", platform), ("市科技局", platform)}
    assert [row["properties"]["kind"] for row in facts.figures()] == ["target"]


@pytest.mark.parametrize("organs", ["市经信局 市商务局", "市经信局 市商务局 市财政局"])
@pytest.mark.parametrize("until", ["", " 2026年底"])
def test_fewer_organs_than_columns_for_them(organs: str, until: str) -> None:
    header = "序号 任务 牵头单位 责任单位 配合单位 协助单位" + " 完成时限" * bool(until)
    facts = Facts(f"安徽省重点任务清单\n{header}\n1 做强茶产业集群 {organs}{until}\n")
    assert facts.relations("LEADS") == {("市经信局", "茶产业集群")}


_EMPTY_CELLS = (
    "序号|任务|主要内容|牵头单位|配合单位|备注\n1|做强茶产业集群|建设泾县茶产业园|市经信局||已报省厅\n",
    "序号|任务|主要内容|牵头单位|配合单位|备注\n1|做强茶产业集群|建设泾县茶产业园|市经信局|市商务局|\n",
    "序号|任务|主要内容|牵头单位|配合单位|备注\n1|做强茶产业集群|建设泾县茶产业园|市经信局|市商务局\n",
    "序号|任务|主要内容|工作要求|牵头单位|备注\n1|做强茶产业集群||建设泾县茶产业园|市经信局||\n",
    "| 序号 | 任务 | 主要内容 | 牵头单位 | 备注 |\n| 1 | 做强茶产业集群 | 建设泾县茶产业园 | 市经信局 | |\n",
    "序号\t任务\t主要内容\t牵头单位\t配合单位\t备注\n1\t做强茶产业集群\t建设泾县茶产业园\t市经信局\t\t\n",
)


@pytest.mark.parametrize("table", _EMPTY_CELLS)
def test_an_empty_cell_does_not_move_the_others(table: str) -> None:
    facts = Facts(_TITLE + table)
    assert facts.relations("LEADS") == {("市经信局", "茶产业集群")}
    assert "泾县茶产业园" in facts.names("Park")


def _leads(task: str, content: str = "开展检测服务") -> Facts:
    return Facts(_TITLE + "|".join(_HEADER) + f"\n1|{task}|{content}|市经信局|2026年底\n")


@pytest.mark.parametrize(
    "task",
    ["避免茶产业集群无序扩张", "取消茶产业集群补贴政策", "绘制丝绸产业链招商图谱", "整治丝绸产业链乱象", "开展茶产业集群摸底调查"],
)  # fmt: skip
def test_who_is_to_curb_or_to_write_of_a_thing_does_not_lead_it(task: str) -> None:
    assert not _leads(task).relations("LEADS")


@pytest.mark.parametrize(
    "task", ["做强茶产业集群", "推动茶产业集群提质升级", "茶产业集群能级提升", "促进茶产业集群高质量发展"]
)
def test_who_is_to_further_a_thing_leads_it(task: str) -> None:
    assert _leads(task).relations("LEADS") == {("市经信局", "茶产业集群")}


@pytest.mark.parametrize(
    ("task", "content"),
    [
        ("做强茶产业集群", "在泾县建设展销中心"),
        ("做强茶产业集群", "依托泾县建设展销中心"),
        ("建设丝绸产业园", "在泾县召开现场会"),
        ("建设丝绸产业园", "在泾县布局直营门店"),
    ],
)
def test_where_another_thing_is_built_or_held_is_not_where_a_task_lies(task: str, content: str) -> None:
    assert "泾县" not in {place for _, place in _leads(task, content).relations("LOCATED_IN")}


@pytest.mark.parametrize(
    ("task", "content"),
    [
        ("做强茶产业集群", "在泾县建设核心区"),
        ("做强茶产业集群", "在泾县布局加工基地"),
        ("建设丝绸产业园", "在泾县规划建设"),
        ("建设丝绸产业园", "在泾县建设一期工程"),
    ],
)
def test_a_thing_lies_where_it_or_its_parts_are_built(task: str, content: str) -> None:
    assert "泾县" in {place for _, place in _leads(task, content).relations("LOCATED_IN")}
