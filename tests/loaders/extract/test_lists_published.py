"""Published lists and the news of them: how they are named, where their things lie, and what they are of."""

import pytest

from loaders.extract.reading.fused_rows import unfused_rows
from loaders.extract.reading.unwrap import Unwrapped
from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("工信部公布第六批“国家绿色低碳产业示范基地”名单,我省柳河高新区入选。", "第六批国家绿色低碳产业示范基地名单"),
        (
            "省工信厅公布2021年度“省级中小企业特色产业集群”名单,柳河县粮机产业集群榜上有名。",
            "2021年度省级中小企业特色产业集群名单",
        ),
        ("工信部公布第六批国家绿色低碳产业示范基地名单,我省柳河高新区入选。", "第六批国家绿色低碳产业示范基地名单"),
    ],
)
def test_list_named_in_marks(text: str, paper: str) -> None:
    facts = Facts(text)
    assert paper in facts.names("Document")
    assert {target for _, target in facts.relations("ISSUES")} == {paper}
    assert len(facts.relations("IN_TIER")) == 1


def test_a_particle_begins_no_list() -> None:
    assert Facts("省科技厅公布了第三批名单。").names("Document") == set()


def test_list_of_that_province() -> None:
    facts = Facts("近日,吉林省工信厅公布该省重点产业链“链核”企业名单,甲成重工有限公司入选。")
    assert facts.names("Document") == {"重点产业链链核企业名单"}


def test_first_batch_by_two_words_is_one_list() -> None:
    facts = Facts(
        "省发改委公布首批12个战略性新兴产业集群名单\n近日,省发改委公布了第一批12个战略性新兴产业集群名单,柳河县有2个入选"
    )
    assert len(facts.names("Document")) == 1


def test_what_the_nation_publishes_no_place_issues() -> None:
    facts = Facts("全国公布首批66个战略性新兴产业集群名单,山东入选数量居首\n山东省有7个。")
    assert facts.relations("ISSUES") == set()


@pytest.mark.parametrize("label", ["布局区域:", "所在区域:", "承载地:", "所在地:", "位于"])
def test_site_behind_a_label_in_a_bracket(label: str) -> None:
    facts = Facts(f"认定云杉粮机产业园({label}东宝区)、北斗装备制造(机器人、专用车)产业园({label}京山市)。")
    assert facts.relations("LOCATED_IN") == {
        ("云杉粮机产业园", "东宝区"),
        ("北斗装备制造(机器人、专用车)产业园", "京山市"),
    }


def test_fields_in_a_name_are_of_its_park_alone() -> None:
    facts = Facts("其中,挂牌命名的园区3个:市纺织产业园、市精细化工产业园、市装备制造(机器人、专用车)产业园。")
    assert {source for source, _ in facts.relations("COVERS")} <= {"市装备制造(机器人、专用车)产业园"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("要合理规划化工园区产业定位。", "化工园区"),
        ("我市已先后认定三批次柳河市现代服务业集聚示范区。", "柳河市现代服务业集聚示范区"),
        ("随州市曾都区省级承接卫浴产业转移示范区获批。", "随州市曾都区省级承接卫浴产业转移示范区"),
    ],
)
def test_where_the_name_of_a_park_begins(text: str, name: str) -> None:
    assert name in Facts(text).names("Park")


def test_what_is_taken_in_by_no_zone_ends_a_name() -> None:
    assert Facts("柳河县重点承接电子产业转移。").names("Park") == set()


def test_section_of_an_office_is_no_park() -> None:
    assert Facts("受理单位:柳河市工业和信息化局工业园区科").names("Park") == set()


def test_verbs_are_no_firms_and_no_part_of_a_class() -> None:
    assert Facts("企业需要潜心实业,聚焦主业。").names("Organisation") == set()
    united = Facts("联合恒远集团、铁建重工等头部企业拧成一股绳,先后突破了22项关键技术。")
    assert united.names("Organisation") == {"恒远集团", "铁建重工"}
    assert Facts("工信部六批次累计遴选单项冠军848家。").names("EnterpriseTier") == {"单项冠军"}


def test_where_a_page_was_posted_is_no_place() -> None:
    facts = Facts("柳君 2022-12-01 发布于广西\n工信部公布国家先进制造业集群名单。")
    assert facts.names("Place") == set()


def test_firms_on_a_list_with_what_they_make() -> None:
    facts = Facts(
        "进入第四批制造业单项冠军企业(产品)公示名单的我省企业分别是:柳河钛业股份有限公司的海绵钛;阜新铸业有限公司的铸铝件。"
    )
    assert facts.relations("IN_TIER") == {
        ("柳河钛业股份有限公司", "制造业单项冠军企业"),
        ("阜新铸业有限公司", "制造业单项冠军企业"),
    }
    facts = Facts("柳河钛业股份有限公司生产的海绵钛,进入第四批制造业单项冠军企业公示名单。")
    assert facts.relations("IN_TIER") == {("柳河钛业股份有限公司", "制造业单项冠军企业")}


@pytest.mark.parametrize("said", ["未进入", "未入选", "没有进入"])
def test_firms_that_have_not_got_on_a_list(said: str) -> None:
    facts = Facts(f"{said}省级瞪羚企业名单的企业有:柳河钛业有限公司、阜新铸业有限公司。")
    assert facts.relations("IN_TIER") == set()
    assert Facts(f"柳河钛业有限公司{said}省级瞪羚企业名单。").relations("IN_TIER") == set()


def test_roll_call_behind_a_finished_choice() -> None:
    facts = Facts("第二批省级化工园区完成认定,共有2家上榜。这2家分别是:盘山精细化工园区、大洼新材料化工园区。")
    assert facts.relations("IN_TIER") == {
        ("盘山精细化工园区", "省级化工园区"),
        ("大洼新材料化工园区", "省级化工园区"),
    }
    assert Facts("第二批省级化工园区正在申报,盘山化工园区、大洼化工园区2家参加。").relations("IN_TIER") == set()


def test_level_that_a_column_grants() -> None:
    facts = Facts(
        "2022年度某省中小企业特色产业集群拟认定省级和拟推荐国家级名单\n"
        "序号 | 集群名称 | 所属产业 | 拟认定和推荐 |\n"
        "1 | 盘山县煤机产业集群 | 装备制造 | 认定省级、推荐申报国家级 |\n"
        "2 | 乌当区中成药产业集群 | 医药 | 认定省级 |\n"
        "3 | 大洼区锰材料产业集群 | 新材料 | 未通过 |\n"
    )
    tier = "省级中小企业特色产业集群"
    assert facts.relations("IN_TIER") == {("盘山县煤机产业集群", tier), ("乌当区中成药产业集群", tier)}


def test_column_of_stars_leaves_the_class_of_the_title() -> None:
    facts = Facts(
        "2022年江西省两化融合示范园区名单\n序号 设区市 园区名称 认定星级\n1 吉安 吉安高新技术产业开发区 二星\n"
        "2 宜春 樟树工业园区 二星\n3 赣州 龙南经济技术开发区 一星\n"
    )
    assert {target for _, target in facts.relations("IN_TIER")} == {"江西省两化融合示范园区"}
    assert len(facts.relations("IN_TIER")) == 3


def test_header_with_a_bracket_inside() -> None:
    facts = Facts(
        "附件:东莞市第一批市级试点工业园名单\n序号 | 镇街 | 园区(项目)名称 | 面积(亩)\n1 | 石碣镇 | 石碣智造产业园 | 2000\n"
        "2 | 道滘镇 | 东实道滘数字产业园 | 950\n"
    )
    assert {"石碣智造产业园", "东实道滘数字产业园"} <= facts.names("Park")
    assert facts.names("Project") == set()


def test_field_before_a_dot_is_no_part_of_the_park() -> None:
    facts = Facts("入选的化工类园区包括新材料·江苏泰兴经济开发区、石油化工·广东惠州大亚湾经济技术开发区等。")
    assert "江苏泰兴经济开发区" in facts.names("Park")
    assert not any("·" in name for name in facts.names("Park"))


def test_counties_are_in_no_class_as_its_place() -> None:
    facts = Facts("拟认定平泉市等25个县(区)为河北省特色产业名县名镇。")
    assert "平泉市" not in {place for _, place in facts.relations("LOCATED_IN")}
    facts = Facts("原则同意河北正定等20个县城依托现有开发区建设县城产业转型升级示范园区。")
    assert facts.relations("LOCATED_IN") == set()
    assert Facts("在平泉市建设云杉食用菌产业园。").relations("LOCATED_IN") == {("云杉食用菌产业园", "平泉市")}


def test_counted_zones_are_no_group_of_industries() -> None:
    assert Facts("原则同意北京京西等20个产业转型升级示范区建设方案。").names("IndustryGroup") == set()
    assert Facts("新认定汽车、机电等5个产业。").names("Industry") == {"汽车", "机电"}


def test_works_in_a_bracket_are_parts_of_the_plan() -> None:
    facts = Facts("《柳河市工业强市规划》提出,实施三大工程(企业倍增工程、智能制造工程、绿色制造工程)。")
    assert {source for source, _ in facts.relations("PART_OF")} == {"企业倍增工程", "智能制造工程", "绿色制造工程"}
    denied = Facts("《柳河市工业强市规划》提出,不再实施三大工程(企业倍增工程、智能制造工程、绿色制造工程)。")
    assert denied.relations("PART_OF") == set()


def test_table_in_one_line_without_marks() -> None:
    facts = Facts(
        "经评审,现予公布。附件2022年江西省两化融合示范园区认定名单序号设区市申报园区名称认定星级1吉安吉安高新技术产业开发区二星"
        "2宜春樟树工业园区二星3赣州龙南经济技术开发区一星"
    )
    parks = {"吉安高新技术产业开发区", "樟树工业园区", "龙南经济技术开发区"}
    assert {park for park, _ in facts.relations("IN_TIER")} == parks
    assert {("吉安高新技术产业开发区", "吉安"), ("樟树工业园区", "宜春"), ("龙南经济技术开发区", "赣州")} <= (
        facts.relations("LOCATED_IN")
    )


def test_table_in_one_line_with_places_last() -> None:
    facts = Facts(
        "附件1某省特色产业集群名单序号集群名称所在地1信丰新材料产业集群赣州市2樟树医药产业集群宜春市3靖安合金产业集群宜春市"
    )
    assert facts.names("Cluster") == {"信丰新材料产业集群", "樟树医药产业集群", "靖安合金产业集群"}
    assert ("樟树医药产业集群", "宜春市") in facts.relations("LOCATED_IN")


def test_numbers_that_do_not_count_on_are_no_rows() -> None:
    text = "序号设区市园区名称1吉安甲工业园区投资3亿元建设项目2处"
    assert unfused_rows(Unwrapped(text)).text == text


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("今年首批建设了100个示范园区。", {"achieved"}),
        ("截至今年,我市已先后认定三批次市级集聚示范区,共有17个园区成功获评。", {"achieved"}),
        ("据悉,到2015年底,这些园区已集聚规模以上企业685家,年产值3252.8亿元。", {"achieved"}),
        ("今年将建设100个示范园区。", {"target"}),
        ("截至今年底,力争建设100个示范园区。", {"target"}),
        ("到2030年,已集聚的企业产值达到300亿元。", {"target"}),
    ],
)
def test_what_is_done_and_what_lies_ahead(text: str, kinds: set[str]) -> None:
    assert {figure["properties"]["kind"] for figure in Facts(text).figures()} == kinds
