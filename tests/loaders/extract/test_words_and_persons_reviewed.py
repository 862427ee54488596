"""Verbs that begin or end inside another word, persons who are no firms, and schools beside schools; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("对非金属材料产业给予支持。", "非金属材料产业"),
        ("对苯乙烯产业给予支持。", "苯乙烯产业"),
        ("大力开发板栗产业。", "板栗产业"),
        ("从动漫产业起步。", "动漫产业"),
        ("推进器械产业发展。", "器械产业"),
        ("增强塑料产业竞争力。", "塑料产业"),
        ("创新驱动芯片产业发展。", "芯片产业"),
        ("推进深度合成氨产业整合。", "合成氨产业"),
        ("发展滚塑成型装备产业。", "滚塑成型装备产业"),
    ],
)
def test_a_verb_before_a_field_is_no_part_of_it(text: str, field: str) -> None:
    assert Facts(text).names("Industry") == {field}


@pytest.mark.parametrize("park", ["市域快线产业园", "驱动芯片产业园", "工程建设机械产业园", "自助建站产业园"])
def test_a_name_is_not_cut_by_a_verb_inside_it(park: str) -> None:
    assert Facts(f"{park}落成。").names("Park") == {park}


def test_what_is_expected_to_be_built_is_no_verb() -> None:
    assert Facts("期待建成国家级新区。").names("Park") == {"国家级新区"}
    assert Facts("加快建设机械制造产业基地和光伏产业园。").names("Park") == {"机械制造产业基地", "光伏产业园"}


@pytest.mark.parametrize("product", ["书写工具", "竞速赛艇", "嵌入软件", "视频解码"])
def test_products_with_a_verb_are_members(product: str) -> None:
    assert Facts(f"重点发展{product}、体育用品等产业。").names("Industry") == {product, "体育用品"}


@pytest.mark.parametrize("firm", ["聚成科技", "连成新材"])
def test_firms_with_a_verb_in_their_name(firm: str) -> None:
    assert firm in Facts(f"{firm}、禾诺科技等企业投产。").names("Organisation")


@pytest.mark.parametrize(
    "text",
    [
        "在王建国的带动下,村民发展茶产业。",
        "王建国、李志强、赵大明签订协议。",
        "以王建国、李志强、赵大明为代表的光伏产业带头人。",
        "村民兼总经理李建国说。",
        "合作社副总经理李建国说。",
        "上游有三峡水库,下游有葛洲坝,产业发展。",
        "赣州老厂加快改造。",
    ],
)
def test_persons_dams_and_old_plants_are_no_firms(text: str) -> None:
    assert not Facts(text).names("Organisation")


def test_the_former_site_of_a_firm_is_one_name_with_it() -> None:
    facts = Facts("市委常委王建国介绍,中科公司原生产基地改造项目开工。")
    assert facts.names("Project") == {"中科公司原生产基地改造项目"}


def test_a_school_whose_people_visit_another_is_not_one_with_it() -> None:
    facts = Facts("中南大学师生参观长沙学院。")
    assert facts.names("Organisation") == {"中南大学", "长沙学院"}
    section = Facts("中国有色金属工业协会下设硅业分会。")
    assert "中国有色金属工业协会" in section.names("Organisation")


def test_two_fields_that_are_fused_are_both_named() -> None:
    assert Facts("推动氢能与新能源汽车产业融合发展。").names("Industry") == {"氢能", "新能源汽车"}
    assert Facts("推动数字技术与纺织产业深度融合。").names("Industry") == {"纺织产业"}


def test_names_and_figures_that_spam_shares_words_with() -> None:
    firm = Facts("江苏永利纺织有限公司投资5亿元建设纺丝项目。")
    assert firm.names("Organisation") == {"江苏永利纺织有限公司"}
    app = Facts("甲市工业互联网平台APP下载量突破100万,培育智能工厂20家。")
    assert ("智能工厂", 20.0, "家", None) in app.targets()
    assert not Facts("永利娱乐网站,培育智能工厂20家。").rows


@pytest.mark.parametrize(
    "text",
    [
        "推动杭丽协作、山海合作向纵深拓展。",
        "云河集团副总裁、投资总经理王大明表示,项目将提升园区水平。",
    ],
)
def test_neither_a_partnership_nor_an_office_is_a_firm(text: str) -> None:
    assert Facts("浙江省丽水市消息。" + text).names("Organisation") <= {"云河集团"}


def test_what_was_once_granted_is_granted() -> None:
    facts = Facts("株洲高新区曾获评国家级示范园区。")
    assert facts.relations("IN_TIER") == {("株洲高新区", "国家级示范园区")}
