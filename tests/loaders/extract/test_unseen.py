"""What documents held that nobody had tuned for: quoted groups, cut names, places in brackets; the sentences are invented, some firms and parks are real."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_quoted_count_heads_a_list() -> None:
    facts = Facts("青岩省围绕油气加工、煤化工、绿色矿业、新能源新材料等“四大产业集群”,一个集群一个专班推进。")
    assert {member for group, member in facts.relations("INCLUDES") if group == "四大产业集群"} >= {"煤化工集群"}


def test_a_verb_leaves_chengdu_its_first_character() -> None:
    facts = Facts("四川省建设成都集成电路、遂宁电子电路等集群,建成都市圈产业走廊。")
    assert {"成都集成电路集群", "遂宁电子电路集群"} <= facts.names("Cluster")
    assert ("成都集成电路集群", "成都") in facts.relations("LOCATED_IN")


def test_places_in_brackets_focus_on_the_field_before_them() -> None:
    facts = Facts("四川省在玄武岩纤维(达州、广安)、绿色铝基材料(广元)等细分领域育成集群。")
    assert facts.relations("FOCUSES_ON") >= {("达州", "玄武岩纤维"), ("广安", "玄武岩纤维"), ("广元", "绿色铝基材料")}


def test_a_park_ends_before_what_it_is_said_to_be() -> None:
    facts = Facts("自贡节能环保集群以自贡高新区为主承载地,高水平运行国家储能材料技术创新中心。")
    assert facts.names("Park") == {"自贡高新区"}
    assert facts.names("Platform") == {"国家储能材料技术创新中心"}


def test_a_free_trade_zone_keeps_its_province_in_brackets() -> None:
    facts = Facts("推动中国(湖南)自由贸易试验区岳阳片区开展出口试点。")
    assert facts.names("Park") == {"中国(湖南)自由贸易试验区岳阳片区"}


def test_classes_in_a_row_of_dashes_are_several() -> None:
    facts = Facts("健全创新型中小企业—专精特新中小企业—“小巨人”企业—单项冠军企业梯度培育体系。")
    assert {"专精特新中小企业", "小巨人企业", "单项冠军企业"} <= facts.names("EnterpriseTier")


@pytest.mark.parametrize(
    "text",
    [
        "“领跑者”企业如发生重大安全、质量、环境污染事故,取消其称号。",
        "青河市除发电机外基本可以实现本地配套。",
        "全盟新能源装机规模突破1500万千瓦。",
        "锂离子电池产值增长30%。",
        "表3 主要产品产量\n产品名称 单位 产量 增长(%)\n光纤预制棒 万吨 15.72 19.6\n新能源客车 万辆 11.84 28.3\n",
    ],
)
def test_what_is_no_firm(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


def test_what_firms_are_said_to_be_is_one_each() -> None:
    facts = Facts("骨干企业包括吉林碳谷、国兴碳纤维、吉林宝旌、中钢江城碳纤维和长春市的长光宇航等。")
    assert facts.names("Organisation") == {"吉林碳谷", "国兴碳纤维", "吉林宝旌", "中钢江城碳纤维", "长光宇航"}


def test_a_list_of_firms_ends_at_its_etc() -> None:
    facts = Facts("支持恒立液压、特力液压、株洲时代新材、华菱涟钢等与主机企业同步设计。")
    assert facts.names("Organisation") == {"恒立液压", "特力液压", "株洲时代新材", "华菱涟钢"}


def test_a_park_that_is_a_base_is_not_where_the_next_firms_lie() -> None:
    facts = Facts("以哈尔滨利民生物医药产业园、牡丹江北药产业带为载体,支持哈药集团加快新药创制。")
    assert "哈药集团" not in {firm for firm, _ in facts.relations("LOCATED_IN")}


def test_a_field_ends_before_its_parts() -> None:
    facts = Facts("常德市重点发展建筑起重机械及其结构件。")
    assert facts.names("Industry") == {"建筑起重机械"}


def test_banners_and_prefectures_by_their_usual_names() -> None:
    facts = Facts("科右前旗重点发展风电装备,黔南州重点发展磷化工。")
    assert facts.relations("FOCUSES_ON") >= {("科右前旗", "风电装备"), ("黔南州", "磷化工")}


def test_a_group_has_the_parts_whose_figures_follow() -> None:
    facts = Facts("三大主导产业增加值增长6.7%,其中,机械装备产业增长7.4%,电子信息产业增长8.9%,石油化工产业增长4.6%。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"机械装备产业", "电子信息产业", "石油化工产业"}


def test_a_bulletin_tells_what_is_reached() -> None:
    facts = Facts("2024年青岩省国民经济和社会发展统计公报\n全年全部工业增加值2426.85亿元,比上年增长6.0%。\n")
    targets = [row["properties"] for row in facts.entities.values() if row["type"] == "Target"]
    assert [target["kind"] for target in targets] == ["achieved", "achieved"]


def test_the_park_of_a_text_enters_several_classes() -> None:
    facts = Facts(
        "贵州青岩经济开发区位于铜仁市。园区先后获评国家新型工业化产业示范基地、国家级绿色园区,建有研究中心4个。"
    )
    tiers = {tier for park, tier in facts.relations("IN_TIER") if park == "贵州青岩经济开发区"}
    assert tiers == {"国家新型工业化产业示范基地", "国家级绿色园区"}


def test_what_stands_in_brackets_is_no_member() -> None:
    facts = Facts("玉屏县形成以新型功能材料为首位产业,精细化工(钡盐、锰盐)为重点,大健康为补充的“1+1+1”产业体系。")
    members = {member for group, member in facts.relations("INCLUDES")}
    assert members == {"新型功能材料", "精细化工", "大健康"}


def test_a_count_with_a_colon_is_the_group_of_what_follows() -> None:
    facts = Facts(
        "江苏3个新晋集群分别是:徐州市邳州市半导体产业集群,苏州市吴江区光通信产业集群,南通市启东市电动工具产业集群。"
    )
    assert {group for group, _ in facts.relations("INCLUDES")} == {"3个新晋集群"}
    assert len(facts.relations("INCLUDES")) == 3


def test_rows_of_a_box_of_projects() -> None:
    facts = Facts(
        "青岩市“十四五”制造业发展规划\n专栏3 战略性新兴产业重点项目\n碳基新材料 远岭高端碳纤维千吨级基地三期、北岭化工煤基润滑油(潞城)\n"
        "轨道交通装备 云帆电力机车研制、北岭高速列车轮轴国产化\n第二节 前瞻布局未来产业\n"
    )
    projects = {"远岭高端碳纤维千吨级基地三期", "北岭化工煤基润滑油", "云帆电力机车研制", "北岭高速列车轮轴国产化"}
    assert facts.names("Project") == projects
    assert ("北岭化工煤基润滑油", "潞城") in facts.relations("LOCATED_IN")


def test_a_count_in_marks_is_no_part_of_a_name() -> None:
    facts = Facts("青岩市实施全产业链培育工程、未来产业培育工程“四大工程”。")
    assert "未来产业培育工程" in facts.names("Programme")


def test_the_field_of_a_park_begins_after_it() -> None:
    assert Facts("2023年园区石化新材料产业产值首次达到1042亿元。").names("Industry") == {"石化新材料产业"}


def test_firms_that_make_something_and_what_they_make_are_two_lists() -> None:
    facts = Facts("佛山支持库卡、美的、博智林等发展建筑机器人、焊接机器人,云洲智能等企业发展无人船、水下机器人。")
    assert {"建筑机器人", "焊接机器人", "无人船", "水下机器人"} <= facts.names("Industry")
    assert facts.names("Organisation") == {"库卡", "美的", "博智林", "云洲智能"}


def test_a_machine_is_no_platform() -> None:
    facts = Facts("济南市章丘区重点发展大型高速冲压线、重型压力机和五轴联动加工中心。")
    assert "五轴联动加工中心" in facts.names("Industry")
    assert not facts.names("Platform")


def test_a_field_ends_where_it_moves_on() -> None:
    facts = Facts("山东省行动计划。滕州市推动中小型数控机床由单机向成套延伸。")
    assert facts.names("Industry") == {"中小型数控机床"}


def test_counties_before_a_head_are_no_fields() -> None:
    facts = Facts("支持富裕、甘南、克山等县主导产业集聚度提高5个百分点。")
    assert facts.names("Industry") == set()


def test_a_firm_with_a_joint_in_its_name() -> None:
    facts = Facts("支持飞鹤乳业、伊利、光明松鹤、龙江元盛和牛等企业提产扩能。")
    assert facts.names("Organisation") == {"飞鹤乳业", "伊利", "光明松鹤", "龙江元盛和牛"}


def test_a_capacity_a_year_stands_in_the_name_of_works() -> None:
    facts = Facts("金家镇布局了10万吨/年天然气制氢项目。")
    assert facts.names("Project") == {"10万吨/年天然气制氢项目"}


def test_a_list_by_city_is_of_the_class_told_before_it() -> None:
    facts = Facts(
        "河南省第三批特色产业集群名单公布\n禹州市陶瓷产业集群等4个集群被认定为2023年度省级中小企业特色产业集群,有效期三年。\n"
        "各市入围集群如下:\n洛阳(2个):新安县轴承产业集群、孟津区农机装备产业集群;\n许昌(2个):禹州市陶瓷产业集群、长葛市再生金属产业集群。\n"
    )
    tier = "省级中小企业特色产业集群"
    assert {thing for thing, of in facts.relations("IN_TIER") if of == tier} == {
        "新安县轴承产业集群",
        "孟津区农机装备产业集群",
        "禹州市陶瓷产业集群",
        "长葛市再生金属产业集群",
    }


def test_a_list_begins_anew_at_its_last_verb() -> None:
    facts = Facts("河南省重点培育50条产业链、做强30条优势产业链、形成起重机、车联网、品牌服装等10条卓越产业链。")
    assert {member for group, member in facts.relations("INCLUDES") if group == "10条卓越产业链"} == {
        "起重机产业链",
        "车联网产业链",
        "品牌服装产业链",
    }


PAGE = (
    "首页 >> 园区概况\n新疆青岩经济技术开发区简介\n新疆青岩经济技术开发区(以下简称青岩开发区)位于昌吉回族自治州东部。"
    "2012年9月经国务院批准升格为国家级经济技术开发区,先后获批国家新型工业化产业示范基地、国家循环经济示范园区。\n"
    "形成煤炭、煤电、煤化工、新材料“四大产业集群”。远岭集团、双峰能源等企业在此安营扎寨。\n到2025年,工业总产值达到2000亿元。\n"
)


def test_the_page_of_a_park_speaks_of_it() -> None:
    facts = Facts(PAGE)
    park = "新疆青岩经济技术开发区"
    assert (park, "四大产业集群") in facts.relations("COVERS")
    assert (park, "工业总产值") in facts.relations("SETS_TARGET")
    assert {("远岭集团", park), ("双峰能源", park)} <= facts.relations("LOCATED_IN")
    assert {(park, "国家循环经济示范园区"), (park, "国家新型工业化产业示范基地")} <= facts.relations("IN_TIER")
    assert "青岩开发区" not in facts.names("Park")


def test_firms_after_a_place_and_their_count() -> None:
    facts = Facts("浙江公布未来工厂名单。\n宁波4家:公牛集团、奥克斯、均胜电子、博威合金。\n")
    assert facts.names("Organisation") == {"公牛集团", "奥克斯", "均胜电子", "博威合金"}


def test_the_report_of_a_district_is_its_own() -> None:
    facts = Facts(
        "西青区2025年政府工作报告(摘登)\n——2025年1月8日在天津市西青区第十八届人民代表大会第六次会议上\n地区生产总值增长5%左右。\n"
    )
    assert facts.relations("SETS_TARGET") == {("西青区2025年政府工作报告", "地区生产总值")}
