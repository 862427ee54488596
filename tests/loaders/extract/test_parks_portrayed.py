"""Portraits of parks over several clauses, parks under two names, and lists of parks under their class; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def covers(text: str, park: str) -> set[str]:
    return {field for one, field in Facts(text).relations("COVERS") if one == park}


@pytest.mark.parametrize(
    "text",
    [
        "云岭煤化工产业园于2008年经松川市人民政府批准设立,是省政府命名的第二批循环经济示范园区,主导产业为煤化工及其下游精细化工。",
        "云岭煤化工产业园位于松川市,是全国煤化工产业示范基地。园区主导产业为煤化工及下游精细化工。",
        "云岭煤化工产业园是省级开发区,辖东坪、西坪两大片区,以煤化工及其下游精细化工为主导产业。",
    ],
)
def test_a_portrait_tells_after_several_clauses_what_its_park_is_for(text: str) -> None:
    assert {"煤化工", "精细化工"} <= covers(text, "云岭煤化工产业园")


def test_what_is_made_of_a_field_is_a_field_where_it_has_a_name() -> None:
    assert {"氯碱化工", "高分子材料"} <= Facts("云岭市重点发展氯碱化工及其下游高分子材料。").names("Industry")
    assert "产品" not in Facts("云岭市做强铝及其下游产品。").names("Industry")
    assert not Facts("原料及下游需求增长。").names("Industry")


def test_each_of_several_parks_has_its_own_fields() -> None:
    text = "云岭工业园区于2012年3月获松川市人民政府批准设立,主导产业为装备制造、节能环保;松坪产业园区于2008年6月经松川市人民政府批准设立,主导产业为煤电、煤化工。"
    assert {"煤电", "煤化工"} <= covers(text, "松坪产业园区")
    assert not {"煤电", "煤化工"} & covers(text, "云岭工业园区")
    groups = Facts(text).relations("INCLUDES")
    assert ("主导产业", "装备制造") in groups


def test_parks_joined_by_a_word_of_joining_are_two() -> None:
    facts = Facts("园区由原云岭工业园、松坪产业园区及石沟煤化工园区5个区块组成。")
    assert {"松坪产业园区", "石沟煤化工园区"} <= facts.names("Park")
    assert not facts.names("IndustryGroup")
    assert "乙烯石化功能园区" in Facts("主干道连接云岭集装箱作业区和乙烯石化功能园区。").names("Park")


def test_works_begin_behind_the_park_that_they_are_in() -> None:
    assert Facts("园内20亿立方米煤制气项目是国家示范项目。").names("Project") == {"20亿立方米煤制气项目"}


def test_parts_lie_in_the_park_that_has_them() -> None:
    facts = Facts("云岭经济开发区是省级经开区,辖高坪、石沟两大片区。")
    assert ("石沟片区", "云岭经济开发区") in facts.relations("LOCATED_IN")


def test_a_bracket_calls_a_park_by_a_second_name() -> None:
    facts = Facts("1、南通化学工业园区(南通江海新材料科技园)\n2、荆门化工循环产业园(荆门高新区)\n")
    assert "南通江海新材料科技园" not in facts.names("Park")
    assert ("荆门化工循环产业园", "荆门高新区") in facts.relations("LOCATED_IN")
    assert ("南通化学工业园区", "南通") in facts.relations("LOCATED_IN")


def test_the_second_name_says_where_a_park_lies() -> None:
    assert ("江苏竹化学工业园", "常熟") in Facts("江苏竹化学工业园(江苏常熟竹材料产业园)开工。").relations("LOCATED_IN")


def test_a_share_in_a_bracket_belongs_to_the_name() -> None:
    facts = Facts("江苏自贸试验区(南京片区)聚焦集成电路。江苏自贸试验区南京片区还发展生物医药。")
    assert facts.names("Park") == {"江苏自贸试验区(南京片区)"}
    assert ("江苏自贸试验区(南京片区)", "南京") in facts.relations("LOCATED_IN")


@pytest.mark.parametrize("short", ["南岭工业园区", "南岭园区"])
def test_a_park_of_a_zone_is_meant_by_its_short_names(short: str) -> None:
    text = f"西宁(国家级)经济技术开发区南岭工业园区围绕锂电发展。{short}以锂电为主导产业。"
    assert Facts(text).names("Park") == {"西宁(国家级)经济技术开发区南岭工业园区"}


def test_clauses_without_subject_are_of_the_park() -> None:
    text = "云岭经济技术开发区依托港口优势,建立完善石化全产业链,做大做强聚烯烃产业,加快培育千亿级精细化工产业集群。"
    assert covers(text, "云岭经济技术开发区") == {"石化全产业链", "聚烯烃产业", "千亿级精细化工产业集群"}
    assert not covers("云岭园区以光电为主导产业,助力江苏省打造集成电路产业集群。", "云岭园区") & {"集成电路产业集群"}


def test_what_a_place_builds_by_means_of_a_park_is_no_object_of_the_park() -> None:
    text = "凤台县依托凤台工业园承接搬迁企业,培育钛设备产业集群。"
    assert ("凤台县", "钛设备产业集群") in Facts(text).relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "近年来,喀什地区创新工业园区体制机制,承载力提升。",
        "喀什地区创新园区管理模式。",
        "项目优先向相应园区集中,企业进入相关园区,项目落户适宜园区。",
    ],
)
def test_what_is_done_to_all_parks_names_none(text: str) -> None:
    assert Facts(text).names("Park") == set()


def test_verbs_stand_in_the_names_of_zones() -> None:
    assert Facts("阳曲转型发展产业园区重点发展新材料。").names("Park") == {"阳曲转型发展产业园区"}
    assert not Facts("阳曲融合发展园区经济。").names("Park")
    text = "“一核”即中部产业整合区,重点发展生命科学、光电。"
    assert {"生命科学", "光电"} <= covers(text, "中部产业整合区")


def test_parks_are_of_the_class_that_heads_their_line() -> None:
    facts = Facts(
        "国家级开发区:政策最优、资源最集中,如滨海新区(泰达、东疆)、武清开发区、子牙经开区等。\n"
        "市级开发区/特色产业园:聚焦特定产业,发展迅速,如宝坻九园工业园、蓟州科技产业园等。"
    )
    tiers = facts.relations("IN_TIER")
    assert {("武清开发区", "国家级开发区"), ("子牙经开区", "国家级开发区")} <= tiers
    assert ("宝坻九园工业园", "市级开发区/特色产业园") in tiers
    assert "市级开发区" not in facts.names("Park")


@pytest.mark.parametrize(
    "title",
    [
        "1、第一批认定的14家化工园区\n沿江地区得分在80分以上的园区认定为第一批化工园区。按得分排序为:",
        "第一批认定的14家化工园区",
        "首批认定的14家化工园区:",
    ],
)
def test_a_list_of_those_recognised_says_their_class(title: str) -> None:
    tiers = Facts(f"{title}\n1、南通化学工业园区\n2、泰州滨江经济开发区\n").relations("IN_TIER")
    assert {park for park, _ in tiers} == {"南通化学工业园区", "泰州滨江经济开发区"}
    assert all(tier.endswith("化工园区") for _, tier in tiers)


def test_a_counted_heading_is_the_class_of_its_items() -> None:
    text = "现将第二批认定的化工园区名单公布如下:\n一、化工园区(1家)\n1.上饶化工园区\n二、化工集中区(1家)\n1.万年化工集中区\n"
    assert {("上饶化工园区", "化工园区"), ("万年化工集中区", "化工集中区")} <= Facts(text).relations("IN_TIER")


def test_what_a_park_of_a_class_has_is_not_of_the_class() -> None:
    text = "云岭开发区于2011年升级为国家级经济技术开发区,面积100平方公里,拥有石化产业园、轻工食品园等6个功能区。"
    assert {park for park, _ in Facts(text).relations("IN_TIER")} == {"云岭开发区"}


def test_a_line_about_another_aspect_goes_on_about_the_park_above() -> None:
    lead = "云岭园区坚持产业立园。\n在锂电产业发展上,云岭园区吸引了多家企业。\n"
    text = f"{lead}在光伏制造产业发展上,依托丰富的光照资源,建立完善光伏全产业链,做大做强硅材料产业。"
    assert {"光伏全产业链", "硅材料产业"} <= covers(text, "云岭园区")


def test_a_line_about_another_aspect_of_a_city_is_not_of_a_park() -> None:
    text = "松川市2025年工作总结\n在项目建设上,云岭园区新开工项目20个。\n在产业发展上,做大做强新能源产业。"
    assert "新能源产业" not in covers(text, "云岭园区")


def test_what_a_park_is_part_of_is_not_what_the_next_clause_is_about() -> None:
    text = "云岭化工园区始建于2006年,是九江沿江产业带的重要组成部分,园区主要产业为有机硅、医药中间体。"
    assert {"有机硅", "医药中间体"} <= covers(text, "云岭化工园区")


@pytest.mark.parametrize("where", ["全国百强县伊金霍洛旗境内", "素有“煤都”之称的伊金霍洛旗", "革命老区伊金霍洛旗"])
def test_a_place_is_described_before_its_name(where: str) -> None:
    assert ("云岭经济开发区", "伊金霍洛旗") in Facts(f"云岭经济开发区位于{where}。").relations("LOCATED_IN")


def test_works_inside_lie_in_the_park_and_not_in_what_it_is() -> None:
    text = "云岭产业园区于2008年经松川市人民政府批准设立,是省政府命名的第二批循环经济示范园区,园内煤制气项目投产。"
    assert {where for _, where in Facts(text).relations("LOCATED_IN")} <= {"云岭产业园区", "松川市"}


def test_parts_that_make_up_a_park_lie_in_it() -> None:
    text = "云岭经济开发区位于淮安市洪泽区,由食品产业园、化工集中区和新材料产业园三个园区组成。"
    assert ("新材料产业园", "云岭经济开发区") in Facts(text).relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "云岭氟产业开发区成立于2011年,是以氟化工为主导产业的省级开发区。",
        "云岭氟产业开发区是辽宁省唯一以氟化工为主导产业的省级开发区。",
    ],
)
def test_a_park_is_told_by_its_class_and_field_at_once(text: str) -> None:
    assert covers(text, "云岭氟产业开发区") == {"氟化工"}


def test_a_bracket_does_not_end_the_fields_of_a_park() -> None:
    text = "云岭经济开发区产业定位以高端装备制造(含通用航空产业)、电子信息为主导。"
    assert covers(text, "云岭经济开发区") == {"高端装备制造", "电子信息"}


def test_parks_by_shorter_names() -> None:
    assert Facts("漕河泾新兴技术开发区创建于1984年。漕河泾开发区以电子信息为主。").names("Park") == {
        "漕河泾新兴技术开发区"
    }
    assert Facts("嘉定国际汽车城开园。嘉定汽车城集聚企业。").names("Park") == {"嘉定国际汽车城"}
    assert "松江G60科创走廊核心区" in Facts("松江G60科创走廊核心区重点发展集成电路。").names("Park")


def test_a_park_that_was_founded_is_not_all_of_a_province() -> None:
    assert "江苏工业园区" in Facts("江苏工业园区于2012年3月获批准设立,主导产业为物流。").names("Park")
    assert not Facts("新疆工业园区快速发展。").names("Park")


def test_industries_that_are_there_already_are_a_list() -> None:
    text = "在钾肥、纯碱、煤炭等现有产业基础上,构建新能源产业链。"
    assert {"钾肥", "纯碱", "煤炭"} <= Facts(text).names("Industry")


def test_parts_of_a_whole_are_no_figure() -> None:
    assert not Facts("园区由云岭工业园、松坪产业园区及石沟化工园区5个区块组成。").figures()


def test_labelled_lines_are_the_members_of_what_counts_them() -> None:
    facts = Facts(
        "(一)两大先导产业\n集成电路:重点领域为芯片设计、晶圆制造,核心园区包括张川集成电路产业园、云桥等。\n"
        "生物医药/大健康:涵盖创新药研发,代表园区有松川药谷、云岭医学中心等。"
    )
    expected = {("两大先导产业", "集成电路"), ("两大先导产业", "生物医药")}
    assert expected <= facts.relations("INCLUDES")
    expected = {("张川集成电路产业园", "集成电路"), ("松川药谷", "生物医药"), ("云岭医学中心", "生物医药")}
    assert expected <= facts.relations("COVERS")


def test_labels_further_down_are_no_members() -> None:
    text = "加快培育两大先导产业。\n本办法适用于全市。\n集成电路:重点领域为芯片设计。\n生物医药:涵盖创新药研发。"
    assert not Facts(text).relations("INCLUDES") & {("两大先导产业", "集成电路")}


@pytest.mark.parametrize(
    "text",
    [
        "按门类划分,装备制造类园区有云岭经开区、松坪产业园。",
        "以装备制造为主的园区有云岭经开区、松坪产业园。",
        "云岭经开区、松坪产业园沿江布局,承接装备制造等产业。",
    ],
)
def test_parks_of_a_sort_are_for_its_field(text: str) -> None:
    facts = Facts(text)
    assert {("云岭经开区", "装备制造"), ("松坪产业园", "装备制造")} <= facts.relations("COVERS")
    assert facts.names("Park") == {"云岭经开区", "松坪产业园"}


def test_what_others_do_is_not_carried_on_to_joined_parks() -> None:
    text = "云岭经开区、松坪产业园率先突破,白石县承接纺织服装产业。"
    assert not {field for _, field in Facts(text).relations("COVERS")} & {"纺织服装", "纺织服装产业"}


def test_the_firms_of_a_park_say_what_it_is_for() -> None:
    assert covers("云岭经济开发区内企业以有色金属加工、中医药为主。", "云岭经济开发区") == {"有色金属加工", "中医药"}
    assert {"高端装备", "新型建材"} <= covers("云岭高新区招商引资聚焦高端装备、新型建材。", "云岭高新区")


def test_fields_that_have_grown_inside_a_park_are_each_its_own() -> None:
    assert {"再生铝", "再生铜"} <= covers("在云岭循环经济园区,再生铝、再生铜等产业已形成规模。", "云岭循环经济园区")


@pytest.mark.parametrize("park", ["任丘经济开发区", "于都工业园区", "从江工业园"])
def test_a_county_may_begin_with_a_verb(park: str) -> None:
    assert covers(f"{park}以石油化工为主导产业。", park) == {"石油化工"}
    assert Facts("项目位于都匀经济开发区,他担任丘北高新区主任。").names("Park") == {"都匀经济开发区", "丘北高新区"}


def test_a_zone_before_its_fields_is_in_none_of_them() -> None:
    facts = Facts("沧州经济开发区石油化工、装备制造是两大支柱产业。")
    assert facts.names("Industry") == {"石油化工", "装备制造"}


def test_fields_in_second_place_are_fields_of_the_park() -> None:
    text = "云岭高新区突出重点,即以智能制造为主、以生命健康和新材料为辅。"
    assert covers(text, "云岭高新区") == {"智能制造", "生命健康", "新材料"}


def test_a_park_of_medicines_is_no_garden() -> None:
    assert Facts("云岭高新区下设智能制造园、生物医药园。").names("Park") >= {"智能制造园", "生物医药园"}


def test_what_is_called_for_short_is_the_park_and_not_its_class() -> None:
    text = "石家庄云岭化工园区(以下简称园区)是全省唯一的化工专业园区。园区以精细化工为主导。"
    assert "精细化工" in covers(text, "石家庄云岭化工园区")


def test_items_of_one_line_have_no_numbers_in_their_names() -> None:
    text = "省级工业园区名单(共3家):1.龙川产业转移工业园;2.连平产业转移工业园;3.紫金产业转移工业园。"
    expected = {"龙川产业转移工业园", "连平产业转移工业园", "紫金产业转移工业园"}
    assert {park for park, _ in Facts(text).relations("IN_TIER")} == expected


def test_a_special_zone_of_cooperation_is_a_park() -> None:
    assert ("深汕特别合作区", "海丰县") in Facts("深汕特别合作区位于海丰县。").relations("LOCATED_IN")
