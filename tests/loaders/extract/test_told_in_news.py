"""What news and answers to the press say in passing: fields of counties, groups, programmes, bundles; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_joined_counties_share_a_field() -> None:
    facts = Facts(
        "重点提升信丰县电子信息(印制电路板)、大余县钨基新材料、龙南市和定南县稀土永磁、会昌县-寻乌县氟盐化工等产业能级。"
    )
    assert facts.relations("FOCUSES_ON") == {
        ("信丰县", "电子信息"),
        ("大余县", "钨基新材料"),
        ("龙南市", "稀土永磁"),
        ("定南县", "稀土永磁"),
        ("会昌县", "氟盐化工"),
        ("寻乌县", "氟盐化工"),
    }
    assert facts.names("Organisation") == set()


def test_what_counties_make_is_no_firm_but_firms_of_counties_are() -> None:
    facts = Facts("壮大万安县竹基新材料、新干县盐卤化工、峡江县生物医药等特色产业。")
    assert facts.names("Organisation") == set()
    firms = Facts("万安县青竹股份有限公司、新干县盐卤集团、峡江县竹药集团等企业签约。")
    assert {"万安县青竹股份有限公司", "新干县盐卤集团", "峡江县竹药集团"} == firms.names("Organisation")


def test_a_region_that_consists_of_places() -> None:
    facts = Facts(
        "规划将云南省划分为2大区域,“创新引领区”包括昆明市、玉溪市,重点布局先进装备制造、竹纤维等产业;“提速增效区”包括大理州、保山市,重点布局汽车、化工等产业。"
    )
    said = facts.relations("FOCUSES_ON")
    assert {("昆明市", "竹纤维"), ("玉溪市", "先进装备制造"), ("大理州", "汽车"), ("保山市", "化工")} <= said
    assert not {("昆明市", "汽车"), ("大理州", "竹纤维")} & said


def test_groups_of_the_same_members_but_other_counts_are_apart() -> None:
    facts = Facts("江西确定了医药、汽车等14个重点产业。其中医药、汽车等6大优势产业实现主营业务收入2.5万亿元。")
    assert facts.names("IndustryGroup") == {"14个重点产业", "6大优势产业"}
    one = Facts("江西确定了医药、汽车等14个重点发展的产业。到2030年,14个工业重点产业实现主营业务收入2.5万亿元。")
    assert one.names("IndustryGroup") == {"14个重点发展的产业"}


def test_items_tell_the_members_of_what_was_counted() -> None:
    facts = Facts(
        "《行动方案》明确了三个重点方向:一是做大做强先进基础材料,包括高性能金属材料等;二是做优做精关键战略材料,有力支撑制造;三是前瞻布局培育前沿新材料。"
    )
    assert {field for group, field in facts.relations("INCLUDES") if group == "三个重点方向"} == {
        "先进基础材料",
        "关键战略材料",
        "前沿新材料",
    }
    other = Facts("要抓好三个重点方向:一是加快补齐短板;二是持续优化服务;三是着力强化保障。")
    assert other.relations("INCLUDES") == set()


def test_fields_told_one_after_the_other_are_the_counted_ones() -> None:
    facts = Facts(
        "湖南突破性发展三大优势产业。据介绍,在工程机械领域,全省产值达到3000亿元;在轨道交通领域,拥有整车企业3家;在竹纤维领域,加快建设高地。"
    )
    assert {field for _, field in facts.relations("INCLUDES")} == {"工程机械", "轨道交通", "竹纤维"}
    fewer = Facts("湖南突破性发展九大优势产业。据介绍,在工程机械领域,产值3000亿元;在轨道交通领域,拥有企业3家。")
    assert fewer.relations("INCLUDES") == set()


def test_metals_of_one_character_in_a_group() -> None:
    facts = Facts("做优铜、水泥、化纤等3大支柱产业;做精钨、稀土等2大特色产业。")
    assert ("3大支柱产业", "铜") in facts.relations("INCLUDES")
    assert ("2大特色产业", "钨") in facts.relations("INCLUDES")


def test_what_public_money_is_spent_on_is_no_industry() -> None:
    facts = Facts("玉门市集中开工项目涉及基础设施、产业发展、社会民生等多个领域。")
    assert facts.names("Industry") == set()


def test_a_bundle_of_projects_names_the_main_ones() -> None:
    facts = Facts(
        "玉门市工业项目12个,年内计划完成投资10亿元,主要有青核光热示范、玉门油田炼化结构调整、竹盛苜蓿加工等。"
    )
    assert facts.names("Project") == {"青核光热示范", "玉门油田炼化结构调整", "竹盛苜蓿加工"}
    fields = Facts("玉门市工业项目12个,年内计划完成投资10亿元,主要有石化、建材、食品等。")
    assert fields.names("Project") == set()


def test_a_firm_builds_a_named_work() -> None:
    facts = Facts("湖北青化集团在枝江市建设华中磷系新材料产业园项目,总投资约60亿元,主攻电子级磷酸。")
    assert facts.names("Project") == {"华中磷系新材料产业园项目"}
    assert facts.names("Park") == set()


@pytest.mark.parametrize("lead", ["方案还提出实施", "方案提出实施"])
def test_programmes_that_share_a_head(lead: str) -> None:
    facts = Facts(f"诸暨市印发《诸暨市袜业行动方案》。{lead}设计赋能、品牌出海两项工程。")
    assert facts.relations("PART_OF") == {
        ("设计赋能工程", "诸暨市袜业行动方案"),
        ("品牌出海工程", "诸暨市袜业行动方案"),
    }


def test_items_that_are_programmes() -> None:
    facts = Facts(
        "湖北省发布《湖北省重点产业链行动方案》。统筹实施“三大行动”。一是链长制升级行动。由省领导担任总链长。"
        "二是规划布局引领行动。明确方向。三是实施龙头企业引育行动。"
    )
    assert {part for part, _ in facts.relations("PART_OF")} == {
        "链长制升级行动",
        "规划布局引领行动",
        "龙头企业引育行动",
    }
    plain = Facts("湖北省发布《湖北省重点产业链行动方案》。一是加快行动。二是建设重大工程。")
    assert plain.names("Programme") == set()


def test_works_listed_behind_their_number() -> None:
    facts = Facts(
        "国务院发布《数字化转型综合工作方案》(以下简称《方案》)。《方案》部署开展三大重点工程,分别为:重点行业数字化升级工程、园区智能化提升工程、中小企业上云工程。"
    )
    assert {part for part, _ in facts.relations("PART_OF")} == {
        "重点行业数字化升级工程",
        "园区智能化提升工程",
        "中小企业上云工程",
    }


@pytest.mark.parametrize("name", ["提振消费专项行动", "建链补链延链强链行动"])
def test_a_verb_may_begin_a_programme(name: str) -> None:
    assert Facts(f"全市实施{name}。").names("Programme") == {name}


def test_scenes_and_technologies_are_counted() -> None:
    facts = Facts("《方案》提出,到2027年,突破关键核心技术、前沿技术等50项左右,打造30个左右未来产业应用场景。")
    assert {("关键核心技术、前沿技术", 50.0, "项", 2027), ("未来产业应用场景", 30.0, "个", 2027)} <= facts.targets()


def test_the_ground_of_a_plan_sets_no_target() -> None:
    facts = Facts(
        "为贯彻省政府办公厅印发的《河南省数字赋能实施方案》,省工业和信息化厅制定了《河南省智能工厂培育工作方案》。\n"
        "到2027年,建成1000个基础级智能工厂。"
    )
    assert {plan for plan, _ in facts.relations("SETS_TARGET")} == {"河南省智能工厂培育工作方案"}


def test_what_was_issued_long_ago_is_not_what_the_news_is_about() -> None:
    facts = Facts(
        "《国务院关于促进国家高新区发展的若干意见》发布以来,济宁高新区工程机械产业2025年营业收入可达300亿元。"
    )
    assert all("意见" not in subject for subject, _ in facts.relations("SETS_TARGET"))


def test_joined_organs_issue_together() -> None:
    facts = Facts("茂名市委、市政府《关于打造绿色化工高地的意见》提出,到2027年,石化产业产值超过3000亿元。")
    assert {organ for organ, _ in facts.relations("ISSUES")} == {"茂名市委", "市政府"}


def test_a_field_that_the_products_stand_for() -> None:
    facts = Facts("全市重点发展以竹纤维、碳纤维等为代表的高性能纤维材料,加快改造升级。")
    assert "高性能纤维材料" in facts.names("Industry")


def test_the_sort_behind_a_list_of_products() -> None:
    facts = Facts("重点发展工程塑料、聚氨酯等化工新材料,加快延链补链。")
    assert {"工程塑料", "聚氨酯", "化工新材料"} <= facts.names("Industry")
    general = Facts("重点发展工程塑料、聚氨酯等核心技术。")
    assert "核心技术" not in general.names("Industry")


def test_fields_in_brackets_beside_the_fields_of_a_list() -> None:
    facts = Facts("株洲市,重点发展高端装备制造(轨道交通装备、航空航天)、汽车(新能源汽车)等产业。")
    assert {("株洲市", "轨道交通装备"), ("株洲市", "汽车")} <= facts.relations("FOCUSES_ON")
    assert "新能源汽车" in facts.names("Industry")


def test_a_site_and_a_byline_are_no_places() -> None:
    facts = Facts("中国西藏网 > 即时新闻\n武汉市光电子信息集群在先进制造业集群决赛中胜出。")
    assert "西藏" not in facts.names("Place")


def test_a_firm_that_a_city_holds_on_to_is_named_without_the_verb() -> None:
    facts = Facts("宁德市持续放大青德时代、竹拓集团等龙头企业总部效应。")
    assert facts.names("Organisation") == {"青德时代", "竹拓集团"}
    made = Facts("重点发展射频放大器、滤波器等产业。")
    assert made.names("Organisation") == set()


def test_what_describes_a_list_is_no_member_of_it() -> None:
    facts = Facts(
        "潍坊市把产业基础雄厚、产业链相对完善、已有一定规模的动力装备、高端化工、食品加工共3条产业链,作为全市重点发展的产业链;"
        "把市场空间广阔、内生动力强的工业母机、磁技术2条产业链,作为全市重点培育的产业链。"
    )
    assert {chain for group, chain in facts.relations("INCLUDES") if group == "3条产业链"} == {
        "动力装备产业链",
        "高端化工产业链",
        "食品加工产业链",
    }
    assert {chain for group, chain in facts.relations("INCLUDES") if group == "2条产业链"} == {
        "工业母机产业链",
        "磁技术产业链",
    }
    plain = Facts("重点发展大数据的采集、动力装备、高端化工等3条产业链。")
    assert "动力装备产业链" in plain.names("Chain")


@pytest.mark.parametrize("verb", ["培育的是", "发展的是", "承接的是"])
def test_what_it_is_that_parks_foster(verb: str) -> None:
    facts = Facts(f"山西省大同经开区、上党经开区{verb}现代医药产业链;晋中经开区和运城经开区{verb}氢能产业链。")
    assert {("上党经开区", "现代医药产业链"), ("运城经开区", "氢能产业链")} <= facts.relations("COVERS")
    assert facts.relations("FOCUSES_ON") == set()


def test_the_other_name_of_a_park_in_a_list_and_the_class_of_the_list() -> None:
    facts = Facts(
        "省政府近日印发《关于公布江苏省化工园区认定复核通过名单(第一批)的通知》,经认定,3家园区符合化工园区认定复核要求。\n"
        "具体为:南京青北新材料科技园、江苏竹化学工业园(江苏常熟竹材料产业园)、宜兴市竹材料产业园。"
    )
    assert facts.relations("IN_TIER") == {
        ("南京青北新材料科技园", "江苏省化工园区"),
        ("江苏竹化学工业园", "江苏省化工园区"),
        ("宜兴市竹材料产业园", "江苏省化工园区"),
    }
    assert ("江苏省化工园区", "江苏省") not in facts.relations("LOCATED_IN")


def test_an_aim_is_no_part_of_the_indicator() -> None:
    facts = Facts("惠州市2027年规上工业总产值目标突破2万亿元。")
    assert facts.targets() == {("规上工业总产值", 2.0, "万亿元", 2027)}
    assert {row["properties"]["kind"] for row in facts.figures()} == {"target"}


def test_one_base_of_several_fields() -> None:
    facts = Facts("长春新区将重点打造四大基地,二是汽车、轨道交通、智能机器人等先进制造产业基地。")
    assert facts.names("Park") == {"长春新区", "先进制造产业基地"}
    assert facts.relations("COVERS") == {
        ("先进制造产业基地", "汽车"),
        ("先进制造产业基地", "轨道交通"),
        ("先进制造产业基地", "智能机器人"),
    }


def test_sorts_of_projects_and_stages_of_works_are_neither_project_nor_programme() -> None:
    facts = Facts("大连市重大产业项目、社会民生项目遍地开花。各装置安装工程全面开展。")
    assert facts.names("Project") | facts.names("Programme") == set()


def test_a_code_that_counts_several_sorts() -> None:
    facts = Facts("和县要打造“三新两绿一高”(新能源、新材料、新信息技术,绿色制造、绿色食品,高端装备制造)。")
    assert len({field for group, field in facts.relations("INCLUDES") if group == "三新两绿一高"}) == 6
    assert ("和县", "三新两绿一高") in facts.relations("FOCUSES_ON")
    fewer = Facts("和县要打造“三新两绿一高”(新能源、新材料)。")
    assert fewer.names("IndustryGroup") == set()


@pytest.mark.parametrize("says", ["是遵义市的支柱产业", "已成为遵义市的支柱产业"])
def test_pillars_of_a_place(says: str) -> None:
    facts = Facts(f"优质烟酒、能源化工、先进装备制造产业{says}。")
    assert ("支柱产业", "能源化工") in facts.relations("INCLUDES")
    assert {("遵义市", "支柱产业"), ("遵义市", "优质烟酒")} <= facts.relations("FOCUSES_ON")
    firms = Facts("青竹集团、双竹股份是遵义市的龙头企业。")
    assert firms.relations("FOCUSES_ON") == set()


def test_a_field_in_the_name_of_a_cluster_is_not_said_of_its_county() -> None:
    facts = Facts("南阳市卧龙区超硬材料产业集群、郑州市中牟县汽车产业集群等6个集群通过认定。")
    assert ("南阳市卧龙区", "超硬材料") not in facts.relations("FOCUSES_ON")
    assert facts.names("Cluster") == {"南阳市卧龙区超硬材料产业集群", "郑州市中牟县汽车产业集群"}


def test_the_main_line_of_a_park() -> None:
    facts = Facts("岳阳绿色化工高新区以己内酰胺、催化剂、特种橡胶三条产业链为主线。")
    assert ("岳阳绿色化工高新区", "催化剂产业链") in facts.relations("COVERS")


def test_fields_of_a_sort_that_no_etc_closes() -> None:
    facts = Facts("浏阳市重点发展装备制造、汽车及零部件和再制造高新技术主导产业。")
    assert facts.relations("INCLUDES") == {
        ("高新技术主导产业", "装备制造"),
        ("高新技术主导产业", "汽车及零部件"),
        ("高新技术主导产业", "再制造"),
    }
    one = Facts("浏阳市重点发展装备制造、特色农产品加工产业。")
    assert one.names("IndustryGroup") == set()


def test_regions_of_a_province_act() -> None:
    facts = Facts("四川省绿色化工方案。川南经济区主要推进转型升级,发展精细化学品、现代煤化工。")
    assert {("川南经济区", "精细化学品"), ("川南经济区", "现代煤化工")} <= facts.relations("FOCUSES_ON")
    assert facts.names("Park") == set()


@pytest.mark.parametrize("name", ["名品打造", "名企培育", "数字创智"])
def test_programmes_listed_by_name(name: str) -> None:
    facts = Facts(
        "上海市发布《三年行动计划》。《三年行动计划》提出了三大专项行动,分别是:名品打造专项行动、名企培育专项行动、数字创智专项行动。"
    )
    assert (f"{name}专项行动", "三年行动计划") in facts.relations("PART_OF")


def test_organs_above_a_title_are_no_part_of_it() -> None:
    facts = Facts(
        "中共包头市委员会 包头市人民政府\n关于加快实施创新驱动发展战略推进战略性\n新兴产业发展提质提效的实施意见\n(2024年1月1日)\n"
        "2024年,全市竹木产业产值达到1000亿元以上。"
    )
    assert facts.names("Document") == {"关于加快实施创新驱动发展战略推进战略性新兴产业发展提质提效的实施意见"}
    assert {subject for subject, _ in facts.relations("SETS_TARGET")} == facts.names("Document")


def test_a_plan_that_is_made_and_printed() -> None:
    facts = Facts("陕西省工信厅制定印发工业领域2025年重点产业链群建设行动方案,提出总体目标。")
    assert facts.names("Document") == {"工业领域2025年重点产业链群建设行动方案"}


def test_places_in_the_names_of_examples_do_not_speak() -> None:
    facts = Facts(
        "近日,工业和信息化部公布了中小企业特色产业集群名单,广东省广州市海珠区竹制造产业集群、北京市顺义区竹配套产业集群等100个集群榜上有名。"
    )
    assert facts.relations("FOCUSES_ON") == set()


def test_bases_of_a_size_are_a_class() -> None:
    facts = Facts("四川省将重点打造成都、眉山、宜宾3个千亿级绿色化工产业基地。")
    assert "眉山千亿级绿色化工产业基地" not in facts.names("Park")
    plain = Facts("四川省将重点打造成都、眉山、宜宾3个绿色化工产业基地。")
    assert "眉山绿色化工产业基地" in plain.names("Park")


def test_the_first_subject_of_a_sentence_has_its_later_figures() -> None:
    facts = Facts("四川省消息。成都高新区2024年实现产业增加值3250亿元,同比增长7.2%,其中电子信息产业规模达6800亿元。")
    assert {subject for subject, _ in facts.relations("SETS_TARGET")} == {"成都高新区"}


def test_what_each_sentence_makes_strong_is_what_was_counted() -> None:
    facts = Facts(
        "常州市加快发展三大主导产业。加强产业链招商,做强轨道交通产业,力争产值280亿元。加快园区建设,做优竹材料产业。推进规划,做大智能装备产业。"
    )
    assert facts.relations("INCLUDES") == {
        ("三大主导产业", "轨道交通产业"),
        ("三大主导产业", "竹材料产业"),
        ("三大主导产业", "智能装备产业"),
    }
    fewer = Facts("常州市加快发展四大主导产业。做强轨道交通产业。做优竹材料产业。做大智能装备产业。")
    assert fewer.relations("INCLUDES") == set()


def test_a_zone_that_holds_several_counties() -> None:
    facts = Facts("根据批复,重庆青江承接产业转移示范区包括涪陵、巴南、九龙坡等7个区县。")
    held = {place for park, place in facts.relations("LOCATED_IN") if park == "重庆青江承接产业转移示范区"}
    assert {"涪陵", "巴南", "九龙坡"} <= held


def test_news_that_begins_with_a_zone_is_about_it() -> None:
    facts = Facts("日前,常州青山经开区部署工作,打造常州经济新的增长极。未来三年,经开区将做优竹材料产业。")
    assert facts.relations("FOCUSES_ON") == set()
    assert ("常州青山经开区", "竹材料产业") in facts.relations("COVERS")


def test_programmes_that_share_a_quoted_count() -> None:
    facts = Facts("省政府印发《竹业意见》,提出实施产业基础再造、重大装备攻关、数字化转型“三大工程”,到2027年建成体系。")
    assert {part for part, _ in facts.relations("PART_OF")} == {
        "产业基础再造工程",
        "重大装备攻关工程",
        "数字化转型工程",
    }


def test_fields_by_their_sort() -> None:
    facts = Facts("黔西南州聚焦产业发展,其中煤电、新材料为主导产业,白酒为首位产业,薏仁为特色产业。")
    assert facts.relations("INCLUDES") == {("主导产业", "煤电"), ("主导产业", "新材料")}
    assert {("黔西南州", "主导产业"), ("黔西南州", "白酒"), ("黔西南州", "薏仁")} <= facts.relations("FOCUSES_ON")


def test_what_those_who_apply_must_meet_in_one_line() -> None:
    facts = Facts("第六条 申报省级竹业集群应当符合以下条件:(一)集群上年度营业收入不低于200亿元;(二)竹企不少于5家。")
    assert facts.targets() == set()


def test_a_zone_that_reaches_a_figure_is_no_part_of_it() -> None:
    facts = Facts("荆门竹溪化工循环产业园发展较快。2024年,园区实现工业总产值356亿元。")
    assert facts.targets() == {("工业总产值", 356.0, "亿元", 2024)}


def test_two_heads_of_a_group_are_no_person() -> None:
    assert Facts("成立由市委书记、市长任双组长的领导小组。").names("Person") == set()


def test_a_list_ends_where_it_is_counted() -> None:
    facts = Facts("云南省提出加快推动绿色铝、光伏、烟草、新材料4个重点产业大力发展的目标任务、产业布局和重点举措。")
    assert {field for group, field in facts.relations("INCLUDES") if group == "4个重点产业"} == {
        "绿色铝",
        "光伏",
        "烟草",
        "新材料",
    }


def test_capacities_and_changes_are_no_fields() -> None:
    facts = Facts("全市形成14.5万吨多晶硅、102吉瓦单晶硅、5.6吉瓦切片等光伏制造产能。")
    assert facts.names("Industry") == set()
    changes = Facts("陕西省在工业升级、农业转型、服务业创新、基础设施强化四大领域交出亮眼答卷。")
    assert changes.names("Industry") == set()


def test_the_size_of_a_wafer_is_part_of_a_project() -> None:
    assert Facts("西安青奕12英寸大硅片项目产能全国第一。").names("Project") == {"西安青奕12英寸大硅片项目"}


def test_bases_lie_where_the_clause_before_says() -> None:
    facts = Facts("国家发改委决定,在广东省广州市和东莞市、四川省成都市,建设竹产业国家高技术产业基地。")
    held = {place for base, place in facts.relations("LOCATED_IN") if base == "竹产业国家高技术产业基地"}
    assert held == {"广东省广州市", "东莞市", "四川省成都市"}


def test_any_zones_are_no_park() -> None:
    assert Facts("很多开发区土地不足,和国内优秀开发区差距很大。").names("Park") == set()


def test_parks_named_as_a_class() -> None:
    facts = Facts("经评审,拟认定武汉竹新城、青湖科技园和光谷里等3家为市级示范产业园区,现予以公示。")
    assert ("青湖科技园", "市级示范产业园区") in facts.relations("IN_TIER")


def test_a_list_of_fields_that_a_place_lives_on_is_no_group() -> None:
    facts = Facts("浙江省近日部署。衢州重点发展竹纤维、盐卤化工等产业,丽水重点发展智能水表、青瓷等产业。")
    assert facts.names("IndustryGroup") == set()
    assert facts.relations("FOCUSES_ON") == {
        ("衢州", "竹纤维"),
        ("衢州", "盐卤化工"),
        ("丽水", "智能水表"),
        ("丽水", "青瓷"),
    }
    own = Facts("青竹省印发《青竹省产业行动计划》。重点发展竹纤维、盐卤化工等产业。")
    assert ("产业", "竹纤维") in own.relations("INCLUDES")
    counted = Facts("浙江省近日部署。衢州重点发展竹纤维、盐卤化工等2个产业,丽水发展青瓷。")
    assert "2个产业" in counted.names("IndustryGroup")
