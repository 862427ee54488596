"""Text that nothing has damaged, and that looks as if something had: it is read as it stands."""

import pytest

from loaders.extract.reading.evening import even
from loaders.extract.reading.unwrap import unwrap
from tests.loaders.extract.facts import Facts


def _read(text: str) -> str:
    """As `loaders.extract.extractor` reads a text before it makes sentences of it."""
    flowing = unwrap(text)
    return even(flowing.text)


@pytest.mark.parametrize(
    "text",
    [
        "发展 AI 芯片,AI 大模型等产业,建设 AI 产业园。海安市 AI 产业规模达到300亿元,培育 AI 企业50家。",
        "会议由海安市市长 王文远 主持,启东市市长 李大川 出席,如皋市市长 张小山 参加。省长 赵一平 讲话。",
        "序号 名称 所在地\n1 甲竹业集群 海安市 产值10亿元,增长5%\n2 乙竹业集群 启东市 产值20亿元,增长6%",
    ],
)
def test_blanks_beside_latin_words_names_and_in_tables_are_no_commas(text: str) -> None:
    assert "、" not in _read(text)
    assert _read(text).count(",") == text.count(",")


@pytest.mark.parametrize(
    "text",
    [
        "海安市领航企业名单\n甲竹集团,海安市,竹制品\n乙瓷集团,启东市,日用瓷\n丙纺集团,如皋市,纺织品\n丁钢集团,东台市,特种钢",
        "竹制品,产值100亿元\n日用瓷,产值200亿元\n纺织品,产值300亿元\n特种钢,产值400亿元",
    ],
)
def test_lines_whose_marks_stand_at_one_place_are_no_print(text: str) -> None:
    assert _read(text).count("\n") == text.count("\n")


def test_a_list_with_dates_is_no_list_of_news() -> None:
    listed = "海安竹业产业集群 2027-05-12\n启东陶瓷产业集群 2027-05-13\n如皋轴承产业集群 2027-05-14\n"
    assert len(Facts(f"产业集群名单\n{listed}").names("Cluster")) == 3
    assert len(Facts(f"现将产业集群名单予以公布。\n{listed}").names("Cluster")) == 3


def test_fields_that_menus_name_too_are_no_menu() -> None:
    text = "海安市重点产业\n新材料\n视频\n图片\n机器人\n到2027年,海安市上述产业产值达到100亿元。"
    assert "机器人" in _read(text)
    assert "机器人" not in _read(text.replace("新材料", "首页"))


def test_points_in_foreign_names_are_no_commas() -> None:
    text = "埃隆·甲克会见市长。比尔·乙茨参观园区。蒂姆·丙克来访。拉里·丁奇演讲。约翰·戊森到会。"
    assert "、" not in _read(text)
    assert "、" in _read("发展竹业·陶瓷·轴承·纺织·食品·家具等产业。")


@pytest.mark.parametrize(
    "name", ["皇冠体育用品产业园", "金沙国际物流园", "mg电子材料产业园", "太阳城集团", "a1b2c3芯片", "3a5f1b2c版本"]
)
def test_what_advertisers_write_inside_names_stays(name: str) -> None:
    assert name in _read(f"海安市建设{name}。")


@pytest.mark.parametrize("words", ["(510000)", "(100000)"])
def test_a_post_code_is_no_code_of_shares(words: str) -> None:
    assert words in _read(f"海安市甲村{words}发展竹业。")


def test_words_in_quotation_marks_are_no_titles() -> None:
    assert Facts("海安市落实“产业发展措施”“人才引进办法”,培育10个产业集群。").names("Document") == set()
    assert Facts("海安市“十四五规划”提出,培育10个产业集群。").names("Document") == set()


def test_blanks_inside_phrases_say_nothing() -> None:
    facts = Facts(
        "海安市重点发展 新材料、机器人、生物医药 三大产业,培育 链主企业5家,打造 3个 产业集群。聚焦 轴承 产业。"
    )
    assert len(facts.relations("INCLUDES")) == 3
    assert facts.names("Cluster") == set()


def test_a_blank_between_a_number_and_its_unit_begins_no_line() -> None:
    text = "海安市2024年新增1 家世界500强企业,培育2 家独角兽企业,建设3 个国家级创新中心,全市工业经济平稳增长,结构持续优化,园区建设加快。"
    assert "\n" not in _read(text * 2)


def test_points_of_infographics_are_no_links() -> None:
    points = "→ 到2027年培育5个产业集群\n→ 建设海安竹业产业园\n→ 打造链主企业10家\n"
    assert "海安竹业产业园" in _read(f"海安市工业怎么干?这份方案说清楚了。\n{points}")
    lead = "图解:海安市发布方案,明确三项任务。\n来源:海安日报\n"
    assert "海安竹业产业园" in _read(f"{lead}打造1个产业集群\n培育链主企业100家\n建设海安竹业产业园\n")


@pytest.mark.parametrize("name", ["金沙网络科技产业园", "永利官塘产业园", "AG电子浆料产业"])
def test_places_and_products_that_betting_has_taken(name: str) -> None:
    assert name in _read(f"海安市建设{name},皇冠体育app官方下载。")


def test_a_chinese_way_is_no_document() -> None:
    assert Facts("为世界提供了“中国方案”。海安市培育链主企业10家。").names("Document") == set()


def test_lines_with_as_many_blanks_as_a_row_are_no_rows() -> None:
    facts = Facts(
        "辽宁再添园区 第二批名单出炉\n日期:2022-11-15 10:06 来源:综合整理 点击:318 [打印]\n  辽宁省印发《关于公布辽宁省化工园区名单(第二批)的通知》,3个园区通过认定。\n"
        "表1 辽宁省化工园区名单(第二批)\n序号 | 园区名称 | 所在市 |\n1 | 青岩化工园区 | 沈阳市 |\n2 | 柳窑化工园区 | 大连市 |\n3 | 双峰化工园区 | 抚顺市 |\n"
    )
    located = {("青岩化工园区", "沈阳市"), ("柳窑化工园区", "大连市"), ("双峰化工园区", "抚顺市")}
    assert facts.relations("LOCATED_IN") == located
    assert {(park, "辽宁省化工园区") for park, _ in located} <= facts.relations("IN_TIER")
