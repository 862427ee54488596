"""How parks are introduced: by their neighbours, their parts, their level, their sorts and firms; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "云岭高新区未列入国家级高新区名单。",
        "云岭高新区尚未获批国家级高新区。",
        "云岭高新区没有被认定为国家级高新区。",
        "云岭高新区力争跻身国家级高新区。",
        "云岭高新区无缘国家级高新区。",
    ],
)
def test_a_class_that_is_denied_or_hoped_for_holds_no_park(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == set()


def test_a_class_that_is_reached_holds_its_park() -> None:
    expected = {("云岭高新区", "国家级高新区")}
    assert Facts("云岭高新区2010年获批国家级高新区。").relations("IN_TIER") == expected
    assert Facts("云岭高新区不久前入选国家级高新区。").relations("IN_TIER") == expected


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        (
            "云岭经济开发区西邻白石高新区,北靠松川工业园区。",
            {"云岭经济开发区", "白石高新区", "松川工业园区"},
        ),
        ("云岭经开区毗邻松川新区,道路通畅。", {"云岭经开区", "松川新区"}),
        ("云岭高新区建有软件产业园、汽车产业园。", {"云岭高新区", "软件产业园", "汽车产业园"}),
        ("云岭高新区规划有软件产业园、汽车产业园。", {"云岭高新区", "软件产业园", "汽车产业园"}),
        ("开发区辖东坪、西坪、南坪三个园区。", {"东坪园区", "西坪园区", "南坪园区"}),
        ("云岭高新区原名松坪经济开发区。", {"云岭高新区", "松坪经济开发区"}),
        ("云岭高新区又名松坪高新区。", {"云岭高新区", "松坪高新区"}),
        (
            "包括科研开发区、生产制造区、会展交易区三大功能区。",
            {"科研开发区", "生产制造区", "会展交易区"},
        ),
        ("云岭科技园区海淀园建成投用。", {"云岭科技园区海淀园"}),
    ],
)
def test_what_stands_beside_a_park_is_no_part_of_its_name(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


def test_the_quarter_of_a_park_belongs_to_its_name_and_is_no_district() -> None:
    facts = Facts("云岭开发区东区以粮油食品、船舶修造为主,西区以汽车零部件、电子信息为主。")
    assert facts.relations("COVERS") == {
        ("云岭开发区东区", "粮油食品"),
        ("云岭开发区东区", "船舶修造"),
        ("云岭开发区西区", "汽车零部件"),
        ("云岭开发区西区", "电子信息"),
    }
    assert "西区" not in facts.names("Place")
    assert facts.relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    "text",
    [
        "云岭经开区内有云帆重工、白石汽车等整车企业。",
        "云岭经开区内集聚云帆重工、白石汽车等整车企业。",
        "云岭经开区内现有云帆重工总部、白石汽车等整车企业,零部件企业300多家。",
    ],
)
def test_firms_inside_a_park_do_not_begin_with_it(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation") == {"云帆重工", "白石汽车"}
    assert facts.relations("LOCATED_IN") == {("云帆重工", "云岭经开区"), ("白石汽车", "云岭经开区")}


@pytest.mark.parametrize(
    "text",
    [
        "云岭经开区主导产业石油化工、新材料。",
        "云岭经开区主导产业石油化工、新材料,园区环境优美。",
        "云岭经开区:规划面积20平方公里,主导产业石油化工、新材料",
    ],
)
def test_a_sort_needs_no_verb_before_its_fields(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == {"石油化工", "新材料"}
    assert facts.names("IndustryGroup") == {"主导产业"}
    assert facts.relations("COVERS") >= {("云岭经开区", "石油化工"), ("云岭经开区", "新材料")}


@pytest.mark.parametrize("text", ["云岭高新区主导产业不断壮大、特色鲜明。", "云岭高新区主导产业产值、税收双增长。"])
def test_what_a_sort_does_is_no_field(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == set()
    assert facts.relations("COVERS") == set()


def test_one_firm_at_the_head_is_no_field() -> None:
    facts = Facts("松川市装备产业集群以云帆株机为龙头,集聚上下游企业400余家。")
    assert facts.names("Organisation") == {"云帆株机"}
    assert facts.relations("COVERS") == set()
    facts = Facts("松坪铜箔产业链以云帆铜箔为龙头。")
    assert facts.relations("LEADS") == {("云帆铜箔", "松坪铜箔产业链")}


def test_a_field_at_the_head_is_no_firm() -> None:
    facts = Facts("松川市装备产业集群以工程机械为龙头。")
    assert facts.names("Organisation") == set()
    assert ("松川市装备产业集群", "工程机械") in facts.relations("COVERS")


@pytest.mark.parametrize(
    "text",
    [
        "云岭高新区主导产业:1.高端装备:以云帆、白岩为龙头;2.新材料:以青岩铝为龙头。",
        "云岭高新区主导产业:(1)高端装备。培育龙头企业。(2)新材料。延伸链条。",
    ],
)
def test_the_items_of_a_line_are_the_fields_of_its_sort(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("INCLUDES") == {("主导产业", "高端装备"), ("主导产业", "新材料")}
    assert facts.relations("COVERS") >= {("云岭高新区", "高端装备"), ("云岭高新区", "新材料")}


def test_the_first_half_of_a_field_is_no_firm() -> None:
    facts = Facts("云岭经开区重点发展盐卤化工及精细化工、新能源材料、装备制造三大产业。")
    assert facts.names("Organisation") == set()


def test_what_a_list_begins_and_ends_with_is_no_field() -> None:
    facts = Facts("松川电子显示产业集群玻璃基板、液晶面板、偏光片、终端整机上下游配套齐全。")
    assert facts.names("Industry") == {"玻璃基板", "液晶面板", "偏光片", "终端整机"}
    assert facts.names("Cluster") == {"松川电子显示产业集群"}
    facts = Facts("煤炭、电石、铁合金产业一度占工业总产值的80%")
    assert facts.names("Industry") == {"煤炭", "电石", "铁合金产业"}


@pytest.mark.parametrize("behind", ["", "决赛优胜者名单"])
def test_the_ministry_is_no_part_of_a_class(behind: str) -> None:
    facts = Facts(f"2021年,松坪电气集群入选工信部先进制造业集群{behind}。")
    assert facts.relations("IN_TIER") == {("松坪电气集群", "先进制造业集群")}
    facts = Facts(f"2021年,松坪电气集群未入选工信部先进制造业集群{behind}。")
    assert facts.relations("IN_TIER") == set()


def test_who_founds_a_park_is_not_what_the_next_sentence_tells_of() -> None:
    facts = Facts("云岭生物城位于双流区,2016年由松坪高新区与双流区共建。园区聚焦生物医药、生物服务两大主导产业。")
    assert {park for park, _ in facts.relations("COVERS")} == {"云岭生物城"}
    assert ("松坪高新区", "双流区") not in facts.relations("LOCATED_IN")


def test_a_ranking_is_no_park() -> None:
    facts = Facts("云岭化工园区荣获国家级绿色化工园区称号,位列全国化工园区30强。")
    assert facts.names("Park") == {"云岭化工园区", "国家级绿色化工园区"}


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("云岭经济开发区,省级开发区,主导产业为玉米精深加工、乳制品。", "省级开发区"),
        ("1.云岭经济开发区:省级,规划面积30平方公里,主导产业为玉米精深加工、乳制品", "省级经济开发区"),
        ("一、云岭经济开发区。省级。主导产业:玉米精深加工、乳制品。", "省级经济开发区"),
        ("云岭经济开发区 省级 玉米精深加工、乳制品", "省级经济开发区"),
    ],
)
def test_the_level_behind_a_park_is_its_class(text: str, tier: str) -> None:
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {("云岭经济开发区", tier)}
    assert {park for park, _ in facts.relations("COVERS")} == {"云岭经济开发区"}
    assert facts.relations("COVERS") >= {("云岭经济开发区", "玉米精深加工"), ("云岭经济开发区", "乳制品")}


def test_a_level_that_is_applied_for_is_no_class() -> None:
    assert Facts("云岭经济开发区,申报省级开发区。").relations("IN_TIER") == set()
    assert Facts("云岭经济开发区,省级领导多次调研。").relations("IN_TIER") == set()


def test_each_park_has_a_list_of_its_own() -> None:
    facts = Facts(
        "一、云岭高新技术产业开发区。国家级。主导产业:高端装备、生物医药。\n"
        "二、松坪经济开发区。省级。主导产业:纺织服装、新材料。"
    )
    groups = [row for row in facts.entities.values() if row["type"] == "IndustryGroup"]
    assert len(groups) == 2
    assert {(park, field) for park, field in facts.relations("COVERS") if field != "主导产业"} == {
        ("云岭高新技术产业开发区", "高端装备"),
        ("云岭高新技术产业开发区", "生物医药"),
        ("松坪经济开发区", "纺织服装"),
        ("松坪经济开发区", "新材料"),
    }


def test_a_name_in_brackets_is_what_its_line_is_about() -> None:
    facts = Facts(
        "【临沧边境经济合作区】2013年批准设立。重点发展进出口加工、商贸物流。\n"
        "【瑞丽边境经济合作区】1992年批准设立。重点发展珠宝玉石、木材加工。"
    )
    assert facts.relations("COVERS") == {
        ("临沧边境经济合作区", "进出口加工"),
        ("临沧边境经济合作区", "商贸物流"),
        ("瑞丽边境经济合作区", "珠宝玉石"),
        ("瑞丽边境经济合作区", "木材加工"),
    }
    assert facts.relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    "text",
    [
        "芜湖云岭经济开发区以智能装备、现代物流为主导产业,着力打造千亿级智能装备产业集群。",
        "芜湖高新区的前身是云岭工业园,以稀土和钨新材料为首位产业。",
        "芜湖云岭工业园区、松坪工业园区分别以有色冶金、光伏制造为主导产业。",
    ],
)
def test_what_a_park_lives_on_is_not_said_of_its_city(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()


def test_each_of_several_parks_has_its_own_field() -> None:
    facts = Facts("云岭工业园区、松坪工业园区、青坪工业园区分别以有色冶金和化工、光伏制造、生物医药为主导产业。")
    assert facts.relations("COVERS") == {
        ("云岭工业园区", "有色冶金"),
        ("云岭工业园区", "化工"),
        ("松坪工业园区", "光伏制造"),
        ("青坪工业园区", "生物医药"),
    }


def test_each_of_two_places_builds_its_own_park() -> None:
    facts = Facts("张家口市万全区、怀安县分别建设氢能产业园、汽车产业园。")
    assert facts.relations("LOCATED_IN") == {("氢能产业园", "张家口市万全区"), ("汽车产业园", "怀安县")}


def test_a_bay_is_not_the_city_that_it_is_named_after() -> None:
    facts = Facts("云岭化工新材料园区地处杭州湾北岸。")
    assert facts.relations("LOCATED_IN") == set()
    assert Facts("云岭化工新材料园区地处杭州北部。").relations("LOCATED_IN") == {("云岭化工新材料园区", "杭州")}


@pytest.mark.parametrize(
    "text", ["云岭生物城引进默岭东、青岩生物等项目140个。", "云岭生物城引进默岭东、青岩生物等140个项目。"]
)
def test_counted_projects_that_bear_firms_names_are_firms(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Project") == set()
    assert facts.names("Organisation") == {"默岭东", "青岩生物"}


def test_works_before_a_count_stay_projects() -> None:
    facts = Facts("云岭生物城引进青岩生物疫苗工厂、白岩制剂生产基地等项目14个。")
    assert facts.names("Organisation") == set()


def test_what_works_will_make_is_no_project() -> None:
    facts = Facts("项目由云岭石化集团与松坪化学公司合资,总投资448亿元,年产150万吨乙烯。")
    assert facts.names("Project") == set()


def test_the_firms_of_a_label_lie_in_the_park_above() -> None:
    text = "云岭经开区\n重点企业:云帆汽车、美的集团、白石电器\n二、招商政策\n龙头企业:松坪股份、青岩电器"
    facts = Facts(text)
    assert facts.names("Organisation") == {"云帆汽车", "美的集团", "白石电器", "松坪股份", "青岩电器"}
    assert {firm for firm, where in facts.relations("LOCATED_IN") if where == "云岭经开区"} == {
        "云帆汽车",
        "美的集团",
        "白石电器",
    }


def test_who_settles_in_a_park_is_a_firm() -> None:
    facts = Facts("誉衡、中石油落户云岭石化产业园。")
    assert facts.relations("LOCATED_IN") >= {("誉衡", "云岭石化产业园"), ("中石油", "云岭石化产业园")}
    assert Facts("纺织、印染落户云岭产业园。").names("Organisation") == set()


def test_names_keep_what_belongs_to_them() -> None:
    assert Facts("建有国家精准医学产业创新中心。").names("Platform") == {"国家精准医学产业创新中心"}
    facts = Facts("由中国(广西)自由贸易试验区钦州港片区管委会负责管理")
    assert facts.names("Organisation") == {"钦州港片区管委会"}
    facts = Facts("长春汽车经济技术开发区管委会负责招商。")
    assert facts.names("Organisation") == {"长春汽车经济技术开发区管委会"}


@pytest.mark.parametrize("zone", ["兰州新区", "郑州航空港经济综合实验区", "贵安新区"])
def test_new_areas_are_parks(zone: str) -> None:
    facts = Facts(f"{zone}以智能终端、新型显示为主导产业。")
    assert facts.names("Park") == {zone}
    assert (zone, "智能终端") in facts.relations("COVERS")


def test_districts_that_are_called_new_are_places() -> None:
    assert "浦东新区" in Facts("浦东新区以智能终端、新型显示为主导产业。").names("Place")


def test_all_firms_that_a_class_presents_are_in_it() -> None:
    facts = Facts("三大主导产业链,链主企业云帆科技、白石科技、青岩粮机分别牵头")
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"云帆科技", "白石科技", "青岩粮机"}


@pytest.mark.parametrize(
    "text",
    [
        "誉衡、云帆未落户云岭石化产业园。",
        "云岭经开区内没有云帆重工、白石汽车等整车企业。",
        "云岭经济开发区以智能装备、现代物流为主导产业,不再打造智能装备产业集群。",
    ],
)
def test_what_is_denied_lies_nowhere(text: str) -> None:
    assert Facts(text).relations("LOCATED_IN") == set()
