"""Long stories: titles that explain a report, sections under the name of a place, what a sentence refers back to; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_REPORT = "工业强市怎么干\n——{}2024年湘乡市政府工作报告\n"
_TWO = "湘北省推进新型工业化。\n湘江电机集群产值要达到90亿元,资水电缆集群产值要达到50亿元,"
_STORY = (
    "小县城里的大产业\n"
    "今年3月,安徽省政府办公厅印发《关于推动县域集群发展的若干意见》(以下简称《意见》),提出到2025年,百亿级集群达到50个。\n\n"
    "桐城:一把刷子闯天下\n\n走进桐城的车间,机器声阵阵,工人们正在赶制一批发往海外的订单,忙碌的身影随处可见,一派热火朝天的景象。\n\n"
    "{}\n\n"
    "{}"
)


@pytest.mark.parametrize("verb", ["解读", "", "聚焦", "透视"])
def test_a_subtitle_is_the_report_that_it_explains(verb: str) -> None:
    facts = Facts(_REPORT.format(verb) + "报告提出,今年规模工业增加值增长8%。")
    assert facts.names("Document") == {"2024年湘乡市政府工作报告"}
    assert facts.relations("SETS_TARGET") == {("2024年湘乡市政府工作报告", "规模工业增加值")}


def test_a_report_of_another_place_is_another() -> None:
    facts = Facts(_REPORT.format("解读") + "报告提出,投资增长7%。\n韶山的政府工作报告提出,规模工业增加值增长9%。")
    assert ("韶山市政府工作报告", "规模工业增加值") in facts.relations("SETS_TARGET")


def test_what_a_report_carries_out_is_part_of_it() -> None:
    programmes = "“数赋千企”行动和科创平台跃升工程"
    told = Facts(_REPORT.format("解读") + f"报告提出实施{programmes}。")
    assert told.relations("PART_OF") == {
        (name, "2024年湘乡市政府工作报告") for name in ("数赋千企行动", "科创平台跃升工程")
    }
    other = Facts(f"行业协会发布《湘乡电池发展报告》,报告建议实施{programmes}。")
    assert other.relations("PART_OF") == set()


def test_two_things_that_each_opened_a_clause() -> None:
    both = Facts(_TWO + "两个集群均已跻身国家先进制造业集群,前者落在石峰区,后者落在芦淞区。")
    clusters = ("湘江电机集群", "资水电缆集群")
    assert both.relations("IN_TIER") == {(name, "国家先进制造业集群") for name in clusters}
    assert set(zip(clusters, ("石峰区", "芦淞区"), strict=True)) <= both.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        _TWO + "三个集群均已跻身国家先进制造业集群。",
        _TWO + "两个集群尚未跻身国家先进制造业集群。",
        "湘北省推进新型工业化。\n湘江电机集群产值90亿元,两个集群均已跻身国家先进制造业集群。",
    ],
)
def test_more_or_fewer_than_were_told_of(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == set()


def test_the_former_of_nothing_lies_nowhere() -> None:
    facts = Facts("湘北省推进新型工业化。\n湘江电机集群产值90亿元,前者落在石峰区。")
    assert facts.relations("LOCATED_IN") == set()


def test_two_projects_settle_in_one_place() -> None:
    facts = Facts("湘南省推进新型工业化。\n星河储能项目总投资50亿元,云帆电池项目总投资30亿元,两个项目均落户醴陵市。")
    assert facts.relations("LOCATED_IN") == {("星河储能项目", "醴陵市"), ("云帆电池项目", "醴陵市")}


def test_the_place_of_a_section_speaks_in_it() -> None:
    facts = Facts(
        _STORY.format(
            "霍山:竹子做出新文章",
            "霍山人把竹子吃干榨净,从一双筷子做到一块地板,产品卖到了四十多个国家和地区,成了远近闻名的竹乡。到2027年,当地竹制品产值力争达到60亿元。",
        )
    )
    assert {source for source, target in facts.relations("SETS_TARGET") if "竹" in target} == {"霍山"}


@pytest.mark.parametrize(
    "closing",
    [
        "省级层面发展氢能产业。",
        "安徽省将发展氢能产业。",
        "四、保障措施\n发展氢能产业。",
        "保障措施如下\n省级发展氢能产业。",
    ],
)
def test_what_closes_the_sections_speaks_of_all_places(closing: str) -> None:
    told = "当地人把它做成了远近闻名的产业,产品卖到了四十多个国家和地区,车间里机器声阵阵,工人们正在赶制订单。"
    facts = Facts(f"安徽省行动计划\n桐城市 刷子产业\n{told}\n霍山县 竹缠绕产业基地\n{told}\n{closing}")
    assert {source for source, field in facts.relations("FOCUSES_ON") if "氢能" in field} == {"安徽省"}


def test_a_story_of_one_place_has_no_sections() -> None:
    facts = Facts(_STORY.format("前路:竹子做出新文章", "到2027年,全省竹制品产值力争达到60亿元,再上新台阶。"))
    stated = {source for source, target in facts.relations("SETS_TARGET") if "竹" in target}
    assert stated == {"关于推动县域集群发展的若干意见"}


def test_a_plan_that_is_made_known_has_the_focus_of_what_follows() -> None:
    lead = "安徽省推进县域经济。\n潜山市出台《线缆产业提升三年行动计划》,"
    plan = Facts(lead + "重点发展航空电缆、海工电缆两大领域。")
    assert ("线缆产业提升三年行动计划", "两大领域") in plan.relations("FOCUSES_ON")
    other = Facts(lead + "桐城市重点发展航空电缆、海工电缆两大领域。")
    assert ("桐城市", "两大领域") in other.relations("FOCUSES_ON")
    assert ("线缆产业提升三年行动计划", "两大领域") not in other.relations("FOCUSES_ON")


def test_places_that_are_only_compared_with_do_not_act() -> None:
    facts = Facts(
        "安徽省推进县域经济。\n潜山市经信局局长说,与江苏宜兴、河北宁晋相比,本地企业还小。"
        "为此,市里出台《线缆产业提升三年行动计划》,重点发展航空电缆、海工电缆两大领域。"
    )
    assert {source for source, _ in facts.relations("FOCUSES_ON")} == {"线缆产业提升三年行动计划"}
    assert facts.relations("ISSUES") == {("潜山市", "线缆产业提升三年行动计划")}


@pytest.mark.parametrize("county", ["安徽省:太和", "山西省:和顺", "安徽省:无为"])
def test_zones_of_counties_that_are_words(county: str) -> None:
    province, name = county.split(":")
    facts = Facts(f"{province}推进县域经济。\n{name}经济开发区集聚企业320家。")
    assert facts.names("Park") == {f"{name}经济开发区"}


def test_verbs_before_a_zone_are_no_county() -> None:
    assert Facts("江西省推进县域经济。\n全省新建经济开发区3个。").names("Place") <= {"江西省"}


def test_it_is_the_cluster_told_last() -> None:
    lead = "安徽省推进县域经济。\n潜山刷业集群产值50亿元,"
    rises = Facts(lead + "市里要用三年时间把它打造成国家级中小企业特色产业集群。")
    assert rises.relations("ADVANCES_TO") == {("潜山刷业集群", "国家级中小企业特色产业集群")}
    other = Facts(lead + "绪达线缆有限公司投产,总经理说要把它打造成省级绿色工厂。")
    assert "潜山刷业集群" not in {source for source, _ in other.relations("ADVANCES_TO")}


def test_a_firm_by_its_year() -> None:
    lead = "安徽省推进县域经济。\n在安徽衡测仪表有限公司展厅,董事长打开了话匣子。"
    told = Facts(lead + "这家创办于2001年的企业,去年入选国家制造业单项冠军企业。")
    assert told.relations("IN_TIER") == {("安徽衡测仪表有限公司", "国家制造业单项冠军企业")}
    assert Facts(lead + "一家创办于2001年的企业,去年入选国家制造业单项冠军企业。").relations("IN_TIER") == set()


def test_a_park_as_it_is_now() -> None:
    facts = Facts(
        "安徽省推进县域经济。\n如今的霍山经济开发区,规划面积12平方公里,初步形成以原料药、医疗器械为主导的医药产业体系。"
    )
    assert ("霍山经济开发区", "医药产业体系") in facts.relations("COVERS")


def test_what_a_city_strives_for_in_news_of_its_province() -> None:
    lead = "河南省政府日前印发《河南省制造强省三年行动计划》,《行动计划》提出,到2025年产值达到5万亿元。"
    own = Facts(lead + "\n洛阳市长对媒体表示,该市力争2025年轴承产业产值突破200亿元。")
    assert ("洛阳市", "轴承产业产值") in own.relations("SETS_TARGET")
    plan = Facts(lead + "\n在轴承方面,力争2025年轴承产业产值突破200亿元。")
    assert ("河南省制造强省三年行动计划", "轴承产业产值") in plan.relations("SETS_TARGET")
