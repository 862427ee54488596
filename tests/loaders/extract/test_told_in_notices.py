"""What notices, lists and plans say in forms of their own: classes in brackets, lists in pieces, parks told of; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_the_fields_that_are_those_of_a_park() -> None:
    facts = Facts("青竹经开区位于海边。竹器制造、竹炭新材料、竹笋食品是该园区的三大主导产业。")
    assert facts.relations("COVERS") >= {
        ("青竹经开区", "竹器制造"),
        ("青竹经开区", "竹笋食品"),
        ("青竹经开区", "三大主导产业"),
    }
    assert len(facts.relations("INCLUDES")) == 3


def test_what_forms_or_grows_in_a_park() -> None:
    formed = Facts("围绕芳烃产业链,在青竹工业园、绿竹经开区形成了乌竹石化、绿竹化工等为代表的竹能源化工产业链。")
    assert {("青竹工业园", "竹能源化工产业链"), ("绿竹经开区", "竹能源化工产业链")} <= formed.relations("COVERS")
    cluster = Facts("在青竹工业园形成了竹纤维产业集群。")
    assert ("竹纤维产业集群", "青竹工业园") in cluster.relations("LOCATED_IN")
    grown = Facts("在青竹高新区,以炼化副产物为基础,竹醋、竹炭纤维等竹化工产业已初具规模。")
    assert ("青竹高新区", "竹化工产业") in grown.relations("COVERS")
    first = Facts("作为青竹经开区的首位产业之一,新能源汽车产业强势崛起。")
    assert ("青竹经开区", "新能源汽车") in first.relations("COVERS")
    around = Facts("依托利民竹药园区,以三竹药业等企业为核心,环哈尔滨新区形成了生物竹药产业集群。")
    assert ("生物竹药产业集群", "哈尔滨新区") in around.relations("LOCATED_IN")
    assert ("哈尔滨新区", "利民竹药园区") not in around.relations("LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        "青竹工业园区:2006年省政府批准为省级开发区,规划面积60平方公里。",
        "青竹工业园区是浙江省批准的省级开发区,总面积103平方公里。",
        "青竹工业园区成立于2006年,同年经国务院批准为省级开发区。",
    ],
)
def test_a_park_is_in_the_class_that_somebody_has_granted(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {("青竹工业园区", "省级开发区")}
    assert ("省级开发区", "青竹工业园区") not in facts.relations("LOCATED_IN")


def test_one_of_three_parks_of_a_class_and_the_first_clusters_of_a_class() -> None:
    one = Facts("福鼎市青竹化工园区负责人说,园区是福鼎市三个千亿级产业园之一,产业定位以发展竹纤维产业为主。")
    assert ("福鼎市青竹化工园区", "千亿级产业园") in one.relations("IN_TIER")
    assert ("福鼎市青竹化工园区", "竹纤维产业") in one.relations("COVERS")
    assert one.names("Organisation") == set()
    first = Facts("我省的青山竹纤维集群、绿水农机装备集群榜上有名,实现我省国家级先进制造业集群“零的突破”。")
    assert len(first.relations("IN_TIER")) == 2


def test_fields_that_enter_a_class_of_clusters_are_clusters() -> None:
    facts = Facts("烟台市工作扎实。生物医药产业、先进结构材料产业入选全国首批国家级战略性新兴产业集群。")
    assert facts.names("Cluster") == {"生物医药产业", "先进结构材料产业"}
    assert len(facts.relations("IN_TIER")) == 2


def test_brackets_in_brackets() -> None:
    facts = Facts(
        "乌鲁木齐市共有自治区级以上园区5个,其中:国家级3个(乌鲁木齐青竹经济技术开发区(头屯河区)、乌鲁木齐绿竹高新区(新市区)、"
        "乌鲁木齐青竹综合保税区),自治区级2个(米东区竹器工业园、水磨沟竹园)。"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"国家级园区", "自治区级园区"}
    assert len(facts.relations("IN_TIER")) == 5


def test_classes_by_size_with_what_is_to_reach_it_in_brackets() -> None:
    facts = Facts(
        "靖江市要做强制造。打造1个600亿级产业集群(以竹船为核心的海洋竹器产业集群)、2个400亿级产业集群(竹机装备、竹钢材料产业集群)、"
        "1个200亿级产业集群(竹车零部件产业集群)。"
    )
    assert facts.relations("ADVANCES_TO") == {
        ("海洋竹器产业集群", "600亿级产业集群"),
        ("竹机装备产业集群", "400亿级产业集群"),
        ("竹钢材料产业集群", "400亿级产业集群"),
        ("竹车零部件产业集群", "200亿级产业集群"),
    }
    assert not {tier for _, tier in facts.relations("IN_TIER")} & {"200亿级产业集群", "600亿级产业集群"}
    is_one = Facts("我省现有1个国家级(敦化市竹药产业集群)、4个省级中小企业特色产业集群。")
    assert is_one.relations("IN_TIER") == {("敦化市竹药产业集群", "国家级中小企业特色产业集群")}


def test_a_region_in_quotation_marks_and_its_places() -> None:
    facts = Facts("《规划》将全省划分为3大区域,“创新驱动引领区”包括昆明市、曲靖市、玉溪市,重点布局竹器制造;")
    assert {place for zone, place in facts.relations("LOCATED_IN") if zone == "创新驱动引领区"} == {
        "昆明市",
        "曲靖市",
        "玉溪市",
    }


def test_quoted_classes_without_the_field_before_them_and_several_joined_by_plus() -> None:
    facts = Facts("培育优势产业“链主企业”和“隐形冠军”。推动“链主+链核+专精特新”企业梯度培育。")
    assert facts.names("EnterpriseTier") >= {"链主企业", "链核企业", "专精特新企业"}
    assert not [name for name in facts.names("EnterpriseTier") if "+" in name or "优势" in name]


def test_star_levels_and_grades_of_an_appraisal() -> None:
    facts = Facts(
        "对连续两年评价结果为优秀等次的青竹高新区竹纤维产业集群等5个产业集群认定为五星级产业集群,"
        "一年评价结果为优秀、一年评价结果为良好等次的江西绿竹有机硅产业集群等14个产业集群认定为四星级产业集群。"
    )
    assert facts.relations("IN_TIER") == {
        ("青竹高新区竹纤维产业集群", "五星级产业集群"),
        ("江西绿竹有机硅产业集群", "四星级产业集群"),
    }
    assert len(facts.names("Cluster")) == 2


def test_who_leads_is_no_member_of_what_is_led() -> None:
    facts = Facts("商务、发改、科技、青竹港主要负责同志担任竹能源、新材料、生物医药等3条未来产业链链长。")
    assert facts.names("Chain") == {"竹能源产业链", "新材料产业链", "生物医药产业链"}


def test_a_list_under_its_annex_and_the_sentence_that_publishes_it_are_one() -> None:
    facts = Facts(
        "现将拟认定的3个省级先进制造业集群名单予以公示。\n\n2023年河南省先进制造业集群公示名单附 件:\n"
        "1.郑州市、开封市竹纤维产业集群\n2.洛阳市竹机装备产业集群\n3.漯河市竹笋食品产业集群\n"
    )
    assert facts.names("Document") == {"2023年河南省先进制造业集群公示名单"}
    assert len(facts.relations("IN_TIER")) == 3
    assert {("郑州市、开封市竹纤维产业集群", place) for place in ("郑州市", "开封市")} <= facts.relations("LOCATED_IN")


def test_a_list_whose_lines_end_at_their_commas() -> None:
    facts = Facts(
        "此前,广东省有4家化工园区通过复核,分别是:\n\n佛山三水青塘精细化工专区、\n\n惠阳区青竹新材料产业园、\n\n"
        "韶关南雄青竹产业园区、\n\n广东翁源绿竹化工园区。\n"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"化工园区"}
    assert len(facts.relations("IN_TIER")) == 4


def test_parks_that_meet_what_a_list_asks_for_and_two_lists_of_one_sentence() -> None:
    facts = Facts(
        "近日,广东省工业和信息化厅公布了通过复核化工园区名单(第三批)及新认定化工园区名单(第二批)。\n"
        "根据名单,广东惠州青竹石化产业园区、韶关绿竹化工园等2家园区符合复核要求。"
    )
    assert facts.names("Document") == {"通过复核化工园区名单(第三批)", "新认定化工园区名单(第二批)"}
    assert len(facts.relations("IN_TIER")) == 2
    assert len(facts.relations("ISSUES")) == 2


def test_the_class_of_a_list_is_the_one_that_the_text_names() -> None:
    facts = Facts(
        "6个集群获评辽宁省级中小企业特色产业集群。近日,省工业和信息化厅公布了2024年度辽宁省中小企业特色产业集群名单,"
        "沈阳市青竹产业集群、本溪市绿竹产业集群等6个集群上榜。"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"辽宁省级中小企业特色产业集群"}


def test_a_title_over_several_lines_is_whole() -> None:
    facts = Facts(
        "湖州市人民政府办公室关于印发湖州市\n\n聚焦八大竹产业链建设聚力打造\n\n湖州市先进竹制造业集群行动方案\n\n2023—2027年)的通知\n\n"
        "《湖州市聚焦八大竹产业链建设聚力打造湖州市先进竹制造业集群行动方案(2023—2027年)》已经市政府同意。\n"
    )
    plan = "湖州市聚焦八大竹产业链建设聚力打造湖州市先进竹制造业集群行动方案(2023—2027年)"
    assert facts.names("Document") == {plan, f"湖州市人民政府办公室关于印发{plan}的通知"}


def test_a_code_with_and_without_its_words_is_one() -> None:
    facts = Facts("济宁市聚焦“231”产业集群,以培育打造“231”先进制造业产业集群为主攻方向。")
    assert facts.names("Programme") == {"231先进制造业产业集群"}


def test_organs_of_any_place_and_of_a_menu_are_none() -> None:
    facts = Facts("首页 > 部门信息公开 > 工信局 > 工作动态\n经设区市工信局审查,省工信厅公布了《青竹省竹业管理办法》。")
    assert facts.names("Organisation") == {"省工信厅"}


def test_counts_of_paperwork_are_no_aims() -> None:
    facts = Facts(
        "《青竹省产业行动计划》由1个总体行动计划、12个分产业链行动方案组成,建立三项机制,5位副省长分头担任链长。"
    )
    assert facts.figures() == []
    aims = Facts("《青竹省产业行动计划》提出,到2027年培育12个先进制造业集群。")
    assert len(aims.figures()) == 1


def test_figures_without_a_unit() -> None:
    facts = Facts("《青竹省产业行动计划》提出,到2027年,两化融合发展水平达到66,常住人口达到1750万。")
    assert {row["properties"]["value"] for row in facts.figures()} == {66, 17_500_000}


def test_the_fields_that_a_line_numbers() -> None:
    facts = Facts(
        "上海市出台规划。重点发展:1.集成电路设计。提升竹芯片研发能力。2.制造和封测。扩大工艺产线产能。3.加快改革。优化服务。"
    )
    assert facts.names("Industry") >= {"集成电路设计", "制造和封测"}
    assert "加快改革" not in facts.names("Industry")


def test_works_that_are_joined_in_the_middle_of_a_list_are_two() -> None:
    facts = Facts("推进绥中县垃圾焚烧发电综合厂生活垃圾焚烧发电和中竹、众竹光伏、佳竹储氢等清洁能源项目。")
    assert "绥中县垃圾焚烧发电综合厂生活垃圾焚烧发电" in facts.names("Project")


def test_honours_that_a_park_has() -> None:
    facts = Facts("安徽巢湖经济开发区位于合肥。现拥有“国家农业产业化示范基地”等称号。已成功创建国家级旅游度假区。")
    assert facts.relations("IN_TIER") == {
        ("安徽巢湖经济开发区", "国家农业产业化示范基地"),
        ("安徽巢湖经济开发区", "国家级旅游度假区"),
    }


def test_a_cluster_that_is_made_stronger_is_to_become_what_the_next_clause_says() -> None:
    facts = Facts("《青竹省产业行动计划》提出,持续提升竹机产业集群的国际竞争力,打造世界级产业集群。")
    assert facts.relations("ADVANCES_TO") == {("竹机产业集群", "世界级产业集群")}


def test_a_class_of_the_world_is_no_class_that_there_is() -> None:
    facts = Facts(
        "科技部火炬中心同意将天津市竹纤维创新型产业集群等43个产业集群纳入2021年度创新型产业集群试点。对创新型产业集群进行动态管理。"
        "力争打造一批世界级的创新型产业集群。新疆生产建设兵团科技局参照执行。"
    )
    assert ("天津市竹纤维创新型产业集群", "创新型产业集群") in facts.relations("IN_TIER")
    assert {"创新型产业集群", "世界级创新型产业集群"} <= facts.names("ClusterTier")
    assert "新疆" not in facts.names("Place")
    assert facts.names("Programme") == set()


def test_services_of_the_state_and_what_technology_does_are_no_fields() -> None:
    facts = Facts(
        "推动教育、医疗等领域优质资源延伸覆盖。绿心核心区域森林覆盖率提升。加快城镇既有建筑和市政基础设施节能改造。"
    )
    assert not facts.names("Industry") | facts.names("IndustryGroup") | facts.names("Park")


def test_lists_that_are_attached_as_files() -> None:
    facts = Facts("现将企业名单予以公布。\n附件:.“隐形冠军”企业名单.docx\n“专精特新”企业名单.pdf\n\n2019年12月17日\n")
    assert {"隐形冠军企业名单", "专精特新企业名单"} <= facts.names("Document")


def test_words_of_taiwan_that_are_written_nowhere_else() -> None:
    facts = Facts(
        "河南省印發《河南省建設製造強省三年行動計畫(2023~2025年)》(簡稱《行動計畫》)。根據《行動計畫》,到2025年打造7個萬億級集群。"
    )
    assert len(facts.names("Document")) == 1


def test_grades_of_clusters_that_head_their_lists() -> None:
    facts = Facts(
        "2023年江西省产业集群名单\n\n省级优秀产业集群(2个)\n1.瑞昌电子信息(光电)产业集群\n2.黎川陶瓷产业集群\n"
        "省级培育产业集群(2个)\n1.万安电子信息(线路板)产业集群\n2.分宜光电信息产业集群\n"
    )
    tiers = [tier for _, tier in sorted(facts.relations("IN_TIER"))]
    assert sorted(tiers) == ["省级优秀产业集群"] * 2 + ["省级培育产业集群"] * 2


def test_a_table_that_has_lost_the_breaks_of_its_rows() -> None:
    facts = Facts(
        "2024年先进制造业集群竞赛胜出集群名单如下:序号 集群名称 1 青山现代煤化工集群 2 包头稀土新材料集群 3 浙东工业母机集群 ......"
    )
    assert facts.names("Cluster") == {"青山现代煤化工集群", "包头稀土新材料集群", "浙东工业母机集群"}
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"先进制造业集群"}
    assert len(facts.relations("IN_TIER")) == 3


def test_the_level_of_a_row_with_the_sort_that_the_name_says() -> None:
    facts = Facts(
        "| 序号 | 名称 | 级别 | 所在区 | 主导产业 |\n|---|---|---|---|---|\n| 1 | 长沙高新区 | 国家级 | 岳麓区 | 生物医药 |\n"
        "| 2 | 长沙市雨花经开区 | 省级 | 雨花区 | 智能制造 |\n| 3 | 长沙市宁乡经开区 | 省级 | 宁乡市 | 食品加工 |\n"
    )
    assert facts.relations("IN_TIER") == {
        ("长沙高新区", "国家级高新区"),
        ("长沙市雨花经开区", "省级经开区"),
        ("长沙市宁乡经开区", "省级经开区"),
    }


def test_what_a_ministry_lists_is_national() -> None:
    facts = Facts(
        "工业和信息化部近日公示2024年先进制造业集群竞赛胜出集群名单,我省的青山竹纤维集群、绿水农机装备集群榜上有名,"
        "实现我省国家级先进制造业集群“零的突破”。"
    )
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"国家级先进制造业集群"}


OUTLINE = """广州市人民政府办公厅关于印发《广州市工业发展规划》的通知

目  录

(一)聚力发展三大支柱产业

1.数字经济核心产业

2.智能网联和新能源汽车

3.绿色石化和新材料

(二)融合发展三大制造服务业

1.定制服务

2.检验检测(含认证)

3.物流与供应链管理

二、主要任务 33
(一)创新驱动引领工程 33
(二)企业主体培育工程 35
"""


def test_the_headings_below_a_counted_group_are_its_members() -> None:
    facts = Facts(OUTLINE)
    assert facts.relations("INCLUDES") == {
        ("三大支柱产业", "数字经济核心产业"),
        ("三大支柱产业", "智能网联和新能源汽车"),
        ("三大支柱产业", "绿色石化和新材料"),
        ("三大制造服务业", "定制服务"),
        ("三大制造服务业", "检验检测"),
        ("三大制造服务业", "物流与供应链管理"),
    }
    assert "物流" not in facts.names("Industry")
    assert {part for part, _ in facts.relations("PART_OF")} == {"创新驱动引领工程", "企业主体培育工程"}


def test_headings_that_are_no_fields_or_of_another_number_are_no_members() -> None:
    other = OUTLINE.replace("三大支柱产业", "四大支柱产业")
    assert "四大支柱产业" not in {group for group, _ in Facts(other).relations("INCLUDES")}
    measures = "(一)发展三大支柱产业\n\n1.加强组织领导\n\n2.完善工作机制\n\n3.强化要素保障\n"
    assert Facts(measures).relations("INCLUDES") == set()


def test_the_city_that_a_text_wants_to_build_is_its_place() -> None:
    facts = Facts(
        "2017浙江杭州国际人才大会圆满落幕\n\n各区人民政府:\n努力把武汉建设成为国家产业创新中心。到2022年,全市重点产业主营业务收入达到17000亿元。"
    )
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"武汉"}


def test_items_with_their_places_in_a_bracket_and_one_that_is_cut_off() -> None:
    facts = Facts(
        "首批广西先进制造业集群名单\n1.崇左市、来宾市蔗糖产业集群\n2.北部湾经济区(钦州市、北海市)化工新材料集群\n3.桂林市新一"
    )
    assert facts.names("Cluster") == {"崇左市、来宾市蔗糖产业集群", "北部湾经济区(钦州市、北海市)化工新材料集群"}
    assert {place for thing, place in facts.relations("LOCATED_IN") if thing.startswith("北部湾")} >= {
        "钦州市",
        "北海市",
    }


def test_lists_that_a_verb_begins_anew() -> None:
    facts = Facts(
        "利用新技术、新工艺、新设备进一步提升煤炭、电力、冶金三大传统支柱产业,引导资源、资金、人才向新能源、电子信息两大新型产业聚集。"
    )
    assert facts.relations("INCLUDES") == {
        ("三大传统支柱产业", "煤炭"),
        ("三大传统支柱产业", "电力"),
        ("三大传统支柱产业", "冶金"),
        ("两大新型产业", "新能源"),
        ("两大新型产业", "电子信息"),
    }


def test_long_lists_in_quotation_marks_and_quoted_fields_with_a_size() -> None:
    facts = Facts(
        "浦东新区主导发展“集成电路、生物医药与医疗器械、智能网联新能源汽车、软件和信息技术服务”4个千亿级产业集群;"
        "金山区主导发展“化工新材料”千亿级产业集群。"
    )
    assert len([1 for group, _ in facts.relations("INCLUDES") if group == "4个千亿级产业集群"]) == 4
    assert len(facts.relations("IN_TIER")) == 5


def test_counties_on_which_a_chain_rests_and_verbs_are_no_chains() -> None:
    rests = Facts("合力打造以晋江、长乐、石狮等县域为重点依托的现代纺织服装产业链。")
    assert rests.names("Chain") == {"现代纺织服装产业链"}
    assert Facts("坚持基地化推进、大电网外送、全产业链发展。").names("Chain") == set()


def test_what_a_notice_decides_is_no_item() -> None:
    facts = Facts(
        "关于公布湖南省产业集群名单的通知\n各市州工信局:\n一、确定长沙先进储能材料产业集群等14个集群为湖南省先进制造业集群,"
        "其集群促进组织确定为湖南省先进制造业集群促进组织。\n二、确定邵东市小五金产业集群等7个集群为湖南省中小工业企业特色产业集群。\n"
    )
    assert facts.relations("IN_TIER") == {
        ("长沙先进储能材料产业集群", "湖南省先进制造业集群"),
        ("邵东市小五金产业集群", "湖南省中小工业企业特色产业集群"),
    }
    assert facts.relations("FOCUSES_ON") == set()


def test_fields_that_a_bracket_calls_by_their_count() -> None:
    facts = Facts("推动新一代信息技术、高端汽车、生物技术产业(以下简称“三大主导产业”)高质量发展。")
    assert {member for _, member in facts.relations("INCLUDES")} >= {"新一代信息技术", "高端汽车"}


def test_clusters_of_a_list_lie_in_the_parks_that_they_begin_with() -> None:
    facts = Facts(
        "附:河南省战略性新兴产业集群名单(第一批)\n洛阳市智能制造装备产业集群\n郑州经济技术开发区高端装备产业集群\n商丘高新区生物医药产业集群\n"
    )
    assert {
        ("郑州经济技术开发区高端装备产业集群", "郑州经济技术开发区"),
        ("商丘高新区生物医药产业集群", "商丘高新区"),
    } <= facts.relations("LOCATED_IN")


def test_a_date_between_organ_and_title_is_no_part_of_the_title() -> None:
    facts = Facts(
        "青竹经济技术开发区管理委员会\n2020年6月22日\n青竹经济技术开发区关于加快主导产业发展的实施意见\n为贯彻精神,制定本意见。\n"
    )
    assert facts.names("Document") == {"青竹经济技术开发区关于加快主导产业发展的实施意见"}


def test_the_boxes_of_a_table_of_contents_are_parts_of_the_plan() -> None:
    facts = Facts(
        "青竹市竹业强市行动纲要\n目录\n一、发展形势5\n二、主要任务和重点工程10\n"
        "(一)加快发展智能制造,推进深度融合,提升能力和水平10\n专栏1智能制造试点示范工程12\n"
        "(二)完善竹业创新体系,提高自主创新能力和水平13\n专栏2竹业创新中心建设工程14\n"
        "(三)扎实推进基础发展,提升竹业的工业基础能力15\n专栏3竹业国际化工程28\n"
    )
    plan = "青竹市竹业强市行动纲要"
    assert facts.relations("PART_OF") == {
        (name, plan) for name in ("智能制造试点示范工程", "竹业创新中心建设工程", "竹业国际化工程")
    }


def test_a_plan_is_carried_out_where_a_clause_says() -> None:
    facts = Facts(
        "我省发布实施《青武梅城市群建设推进计划(2027—2029)》(以下简称《推进计划》)。\n"
        "根据《推进计划》规划,将在青武梅四市大力实施智能制造工程、绿色制造工程、工业强基工程等3大专项行动。"
    )
    plan = "青武梅城市群建设推进计划(2027—2029)"
    assert ("工业强基工程", plan) in facts.relations("PART_OF")


def test_a_plan_without_marks_behind_the_verb_of_issuing() -> None:
    facts = Facts("近日,省发改委、省经信委联合出台培育千亿竹业集群推进计划,提出到2027年,竹业产值达到500亿元。")
    assert {paper for _, paper in facts.relations("ISSUES")} == {"培育千亿竹业集群推进计划"}


def test_a_headline_that_asks_what_a_paper_says_names_it() -> None:
    facts = Facts("青河省政府关于加快培育竹材产业的指导意见内容是什么?\n到2027年,建设10个竹材研究院。")
    assert any("关于加快培育竹材产业的指导意见" in name for name in facts.names("Document"))


def test_sorts_of_a_product_are_no_firms() -> None:
    assert Facts("加大锂硫电池、金属空气电池、固态电池等新体系电池的研发。").names("Organisation") == set()


def test_what_fields_reach_is_not_done_by_the_cities_before_them() -> None:
    facts = Facts(
        "《江苏省竹材行动方案》提出,到2027年,南京、苏州率先建设竹材先导区,重点领域、关键产业实现从小到大,加快培育氢能、新型储能。"
    )
    assert {actor for actor, field in facts.relations("FOCUSES_ON") if field == "氢能"} == {"江苏省竹材行动方案"}


def test_the_zone_around_cities_lies_in_them() -> None:
    facts = Facts("以朔州、大同为中心,重点发展竹材料产业,打造晋北协同发展区;以临汾为中心,建设晋南研发平台。")
    assert facts.relations("LOCATED_IN") >= {("晋北协同发展区", "朔州"), ("晋北协同发展区", "大同")}
    assert ("朔州", "竹材料产业") in facts.relations("FOCUSES_ON")
    assert ("大同", "竹材料产业") in facts.relations("FOCUSES_ON")
    assert not {zone for zone, place in facts.relations("LOCATED_IN") if place == "临汾"}


def test_the_short_name_of_a_paper_speaks_for_it() -> None:
    facts = Facts(
        "青河经开区首发《青河经开区关于建设竹材产业高地的若干措施》(以下简称“青河竹材十八条”)。\n"
        "“青河竹材十八条”提出,到2028年,引进和培育100家以上高新技术企业,建成“青河竹街”特色园区。"
    )
    assert facts.names("Programme") == set()
    assert {paper for paper, _ in facts.relations("SETS_TARGET")} == {"青河经开区关于建设竹材产业高地的若干措施"}


def test_sums_by_their_level() -> None:
    facts = Facts("力争到2025年竹材产业规模达到万亿元级水平,竹家具产业营业收入达到千亿级以上。")
    rows = [row["properties"] for row in facts.figures()]
    values = {(row["indicator"], row["value"], row["comparator"]) for row in rows}
    assert values == {("竹材产业规模", 1.0, "="), ("竹家具产业营业收入", 1000.0, ">=")}


def test_first_ones_of_a_sort_are_no_projects_and_as_one_is_no_field() -> None:
    assert Facts("推进一批首台(套)、首批次、首版次项目。").names("Project") == set()
    facts = Facts("加快整车、零部件、后市场“三位一体”协调发展、全面提升。")
    assert facts.names("Industry") == {"整车", "零部件", "后市场"}


def test_firms_behind_as_well_as() -> None:
    facts = Facts("园区集聚了航天中竹、航天神竹、中竹电科等龙头企业,以及天竹物联网、宇竹科技等配套企业。")
    assert {"天竹物联网", "宇竹科技"} <= facts.names("Organisation")
