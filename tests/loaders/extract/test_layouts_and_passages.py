"""Texts whose layout is damaged, and subjects, classes and fields over a passage; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "海安市将重点发展高端装备 新材料 生物医药等产业。",
        "主要任务 打造现代产业体系 包括高端装备 新材料 生物医药等 海安市 2026年 工作 安排 如下 所示 各部门 抓好 落实",
        "海安市重点发展: • 高端装备 • 新材料 • 生物医药",
    ],
)
def test_lists_whose_commas_are_lost(text: str) -> None:
    assert Facts(text).names("Industry") >= {"高端装备", "新材料", "生物医药"}


def test_blanks_between_acts_are_no_commas() -> None:
    facts = Facts("打造高端装备基地 培育链主企业5家 引进项目3个等")
    assert facts.relations("INCLUDES") == set()
    assert not any("、" in row["name"] for row in facts.entities.values())


def test_numbered_items_on_one_line_are_lines() -> None:
    facts = Facts("海安市重点产业链名单\n1.新材料产业链 2.生物医药产业链 3.高端装备产业链\n")
    assert facts.names("Chain") == {"新材料产业链", "生物医药产业链", "高端装备产业链"}
    gap = Facts("海安市重点产业链名单\n1.新材料产业链 3.生物医药产业链\n")
    assert gap.names("Chain") == {"新材料产业链", "生物医药产业链"}


def test_furniture_of_a_page_ends_a_sentence() -> None:
    facts = Facts("海安市聚焦新材料、生物医药等产业 责任编辑:青岩\n")
    assert not any("责任编辑" in row["name"] for row in facts.entities.values())
    assert facts.relations("FOCUSES_ON") >= {("海安市", "新材料"), ("海安市", "生物医药")}
    above = Facts("首页>要闻>正文 海安市重点发展新材料、生物医药等产业。\n")
    assert above.relations("FOCUSES_ON") >= {("海安市", "新材料"), ("海安市", "生物医药")}


def test_a_point_is_a_full_stop() -> None:
    facts = Facts("海安市重点发展新材料产业.如东县重点发展生物医药产业.\n")
    assert facts.relations("FOCUSES_ON") == {("海安市", "新材料产业"), ("如东县", "生物医药产业")}
    facts = Facts('海安市打造"智能工厂".如东县重点发展生物医药产业,产值排全省第一.2024年建成智能工厂20家.')
    assert facts.relations("FOCUSES_ON") == {("海安市", "智能工厂"), ("如东县", "生物医药产业")}
    assert facts.targets() == {("智能工厂", 20, "家", 2024)}


def test_labelled_fields_between_commas_are_fields() -> None:
    facts = Facts("海安经济开发区\n主导产业:新材料,生物医药,高端装备\n")
    assert {field for _, field in facts.relations("COVERS")} >= {"新材料", "生物医药", "高端装备"}


def test_organs_before_firms_do_not_act_with_them() -> None:
    facts = Facts("省政府与青岩集团、白石集团等企业签署协议，推进新材料产业链建设。")
    assert facts.names("Organisation") - {"省政府"} == {"青岩集团", "白石集团"}
    assert Facts("青岩集团与白石科技、如东动力等企业共建新材料产业链。").names("Organisation") >= {
        "青岩集团",
        "白石科技",
    }


def test_industries_of_the_whole_world_are_no_objects() -> None:
    assert Facts("海安市要抢抓全球人工智能产业发展机遇。").names("Industry") == set()
    assert Facts("加快培育海安人工智能产业。").names("Industry") != set()


@pytest.mark.parametrize("text", ["海安市曾重点发展造纸产业。", "过去,海安市重点发展造纸产业。"])
def test_what_was_done_once_is_no_focus(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()
    assert Facts("海安市重点发展造纸产业。").relations("FOCUSES_ON") != set()


def test_regions_act() -> None:
    assert Facts("苏北地区重点发展新材料产业。").relations("FOCUSES_ON") == {("苏北地区", "新材料产业")}


def test_whom_a_place_is_compared_with_does_not_act() -> None:
    facts = Facts("与如东县相比,海安市重点发展新材料产业。")
    assert facts.relations("FOCUSES_ON") == {("海安市", "新材料产业")}


@pytest.mark.parametrize(
    "text",
    [
        "新材料产业依托海安经济开发区、如皋经济开发区布局。",
        "海安经济开发区、如皋经济开发区是新材料产业链的主要载体。",
    ],
)
def test_what_bears_a_field_covers_it(text: str) -> None:
    facts = Facts(text)
    assert {park for park, _ in facts.relations("COVERS")} == {"海安经济开发区", "如皋经济开发区"}


def test_what_bears_no_field_does_not_cover_it() -> None:
    assert Facts("海安经济开发区不是新材料产业链的主要载体。").relations("COVERS") == set()
    assert Facts("海安经济开发区曾是新材料产业链的主要载体。").relations("COVERS") == set()


def test_this_cluster_advances_to_its_class() -> None:
    facts = Facts("海安市纺织机械产业集群发展迅速,海安经济开发区将推动该集群向国家级中小企业特色产业集群迈进。")
    assert ("海安市纺织机械产业集群", "国家级中小企业特色产业集群") in facts.relations("ADVANCES_TO")
    assert facts.relations("FOCUSES_ON") == set()


def test_clusters_with_and_without_rank_are_one() -> None:
    facts = Facts("海安市纺织机械产业集群入选省级特色产业集群。海安纺织机械集群产值达到100亿元。")
    assert len(facts.names("Cluster")) == 1
    two = Facts("海安市纺织机械产业集群入选省级特色产业集群。如东纺织机械集群产值达到100亿元。")
    assert len(two.names("Cluster")) == 2


def test_fields_in_which_something_is_applied_are_no_focus() -> None:
    facts = Facts("海安市推动人工智能在新材料、生物医药等领域的应用。")
    assert ("海安市", "生物医药") not in facts.relations("FOCUSES_ON")


def test_what_a_list_is_united_in_is_no_field() -> None:
    facts = Facts("海安市建设集研发、制造、检测于一体的新材料产业园。")
    assert facts.names("Industry") <= {"新材料", "新材料产业"}
    assert Facts("海安市重点发展集成电路、新材料、生物医药产业。").names("Industry") >= {"集成电路", "新材料"}


def test_a_count_tells_members_that_a_word_like_and_so_on_parts() -> None:
    facts = Facts("四大产业集群包括高端装备、碳纤维等复合材料、生物医药、新能源。")
    assert len(facts.relations("INCLUDES")) == 4


def test_what_is_a_class_of_the_country_is_no_place_of_it() -> None:
    facts = Facts("海安新材料产业园位于海安市,是国家级火炬特色产业基地。")
    assert facts.relations("LOCATED_IN") == {("海安新材料产业园", "海安市")}


def test_a_class_of_a_field_has_no_field_in_its_name() -> None:
    facts = Facts("在新材料细分领域遴选“瞪羚”企业20家。")
    assert all("领域" not in tier for tier in facts.names("EnterpriseTier"))
    within = Facts("三年内培育独角兽企业5家。")
    assert within.names("EnterpriseTier") == {"独角兽企业"}


def test_words_that_lead_in_a_term_are_no_part_of_it() -> None:
    facts = Facts("本条例所称生物医药产业,是指从事药品研发、生产的产业。")
    assert "生物医药产业" in facts.names("Industry")
    assert not any("所称" in name for name in facts.names("Industry"))


def test_a_coded_system_begins_at_its_code() -> None:
    facts = Facts("海安市加快构建海安“3+4”现代产业新体系。")
    assert all(not name.startswith("海安") for name in facts.names("IndustryGroup") | facts.names("Programme"))


@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_a_title_below_its_organs_may_be_broken_over_lines(end: str) -> None:
    lines = ["江苏省工业和信息化厅", "关于第二批长三角产业链协作", "示范园区的公告", "经审定,现予公布。"]
    facts = Facts(end.join(lines))
    assert facts.names("Document") == {"关于第二批长三角产业链协作示范园区的公告"}
    assert facts.relations("ISSUES") == {("江苏省工业和信息化厅", "关于第二批长三角产业链协作示范园区的公告")}
    menu = Facts("关于我们\n联系方式\n2024年海安市工业工作的通知\n")
    assert all("联系方式" not in name for name in menu.names("Document"))


def test_verbs_before_a_head_make_no_name() -> None:
    assert Facts("务实高效推进园区合作共建取得一批成果。").names("Park") == set()
    assert Facts("要滚动接续谋项目,大干快上推进项目。").names("Project") == set()
    assert Facts("海安高新区获批第二批成渝“双圈”产业合作示范园区。").names("Park") >= {"成渝双圈产业合作示范园区"}
