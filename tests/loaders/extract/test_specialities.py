"""What places and parks are said to live on, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("text", "focused"),
    [
        ("浙江看县域。长兴做动力电池,安吉县主攻绿色家居和竹制品,德清走地理信息路子。", {
            ("长兴", "动力电池"), ("安吉县", "绿色家居"), ("安吉县", "竹制品")}),
        ("浙江分区看。桐乡、海宁两地主要是化纤、皮革,余姚做的是小家电。", {
            ("桐乡", "化纤"), ("桐乡", "皮革"), ("海宁", "化纤"), ("海宁", "皮革"), ("余姚", "小家电")}),
        ("浙江各有侧重:玉环阀门、永康五金工具、缙云机床,各唱各的戏。", {
            ("玉环", "阀门"), ("永康", "五金工具"), ("缙云", "机床")}),
        ("浙江推动安吉白茶、永康五金工具、缙云机床加快出海。", {
            ("安吉", "白茶"), ("永康", "五金工具"), ("缙云", "机床")}),
        ("浙江的长项不少,玉环阀门、温岭泵等企业入选。", set()),
        ("浙江空间布局明确,海洋药物则放在象山和普陀,激光装备以温州、台州两市为主承载。", {
            ("象山", "海洋药物"), ("普陀", "海洋药物"), ("温州", "激光装备"), ("台州", "激光装备")}),
        ("浙江分区县看,安吉守着白茶,德清咬定地理信息,长兴认准动力电池。", {
            ("安吉", "白茶"), ("德清", "地理信息"), ("长兴", "动力电池")}),
        ("浙江提出,嵊州以丝绸服饰、厨电为主导,新昌依托三花研究院做制冷部件,诸暨往特种合金走。", {
            ("嵊州", "丝绸服饰"), ("嵊州", "厨电"), ("新昌", "制冷部件"), ("诸暨", "特种合金")}),
        ("浙江各地分工不同,玉环的水暖阀门、汽车零部件,新昌,轴承和制冷部件,温岭数控机床。", {
            ("玉环", "水暖阀门"), ("玉环", "汽车零部件"), ("新昌", "轴承"), ("新昌", "制冷部件"), ("温岭", "数控机床")}),
    ],
)  # fmt: skip
def test_places_focus_on_what_they_make(text: str, focused: Pairs) -> None:
    assert Facts(text).relations("FOCUSES_ON") == focused


def test_parks_cover_what_they_make() -> None:
    text = (
        "浙江园区分工清楚:青岚高新区是商业航天、光学镜头,云台化工园区承接电子化学品,青岚经开区的泵阀产业园做精密铸件。"
    )
    assert Facts(text).relations("COVERS") == {
        ("青岚高新区", "商业航天"),
        ("青岚高新区", "光学镜头"),
        ("云台化工园区", "电子化学品"),
        ("泵阀产业园", "精密铸件"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "浙江介绍,长兴做企业服务,安吉抓项目建设,德清靠青岚科技。",
        "浙江嘉善是经济大县,海盐抓营商环境,平湖做大产业规模。",
        "浙江省列出安吉、德清、长兴三县名单。",
    ],
)
def test_what_is_no_field_is_made_by_nobody(text: str) -> None:
    assert not Facts(text).relations("FOCUSES_ON")


def test_a_name_beside_places_is_a_place_and_nobody_else_lives_on_its_field() -> None:
    facts = Facts("浙江省分工明确。玉环、外浦布局海水淡化和船舶配套。")
    assert facts.relations("FOCUSES_ON") == {
        (place, field) for place in ("玉环", "外浦") for field in ("海水淡化", "船舶配套")
    }


def test_pairs_of_place_and_field_may_follow_a_word() -> None:
    facts = Facts("浙江省介绍,高端装备产业以玉环阀门、缙云机床、新昌轴承为特色。")
    assert {("玉环", "阀门"), ("缙云", "机床"), ("新昌", "轴承")} <= facts.relations("FOCUSES_ON")


def test_a_semicolon_ends_what_a_place_is_said_to_do() -> None:
    facts = Facts("浙江省分区推进:安吉县、德清县协同发展竹制品、绿色家居;聚焦激光装备、数控系统等新兴产业。")
    assert ("德清县", "竹制品") in facts.relations("FOCUSES_ON")
    assert ("浙江省", "新兴产业") in facts.relations("FOCUSES_ON")


def test_the_place_acts_before_the_text_comes_to_its_plan() -> None:
    text = "衢州反复讲一句话:做强动力电池、有机硅、特种纸三大主导产业。\n8月公布的《衢州市数字经济发展规划》提出,聚焦十大重点产业。"
    facts = Facts(text).relations("FOCUSES_ON")
    assert ("衢州", "三大主导产业") in facts and ("衢州市数字经济发展规划", "十大重点产业") in facts


@pytest.mark.parametrize(
    ("text", "focused"),
    [
        ("浙江省重点培育精密铸件产业链。玉环县的泵阀城之外,三门县、仙居县,转做精密铸件。", {
            ("三门县", "精密铸件产业链"), ("仙居县", "精密铸件产业链")}),
        ("浙江省试点包括:杭州市西湖区类脑芯片、宁波市(象山县、宁海县)海洋药物和酶制剂、余姚市光学镜头。", {
            ("杭州市西湖区", "类脑芯片"), ("宁波市", "海洋药物和酶制剂"), ("余姚市", "光学镜头")}),
        ("浙江省介绍,制冷部件是新昌的当家产业。", {("新昌", "制冷部件")}),
        ("浙江省介绍,临海主攻阀门及精密铸件,天台依托沿海产业带承接橡胶绿色生产。", {
            ("临海", "阀门及精密铸件"), ("天台", "橡胶绿色生产")}),
    ],
)  # fmt: skip
def test_fields_of_places_in_other_words(text: str, focused: Pairs) -> None:
    assert focused <= Facts(text).relations("FOCUSES_ON")


def test_who_follows_a_plan_says_what_the_plan_does() -> None:
    text = "浙江近日召开会议。根据《衢州市现代产业体系建设行动计划》,将做强动力电池、有机硅、特种纸三大主导产业。"
    assert ("衢州市现代产业体系建设行动计划", "三大主导产业") in Facts(text).relations("FOCUSES_ON")


def test_clusters_and_sites_are_for_what_is_told_of_them() -> None:
    facts = Facts("江西省推进建设。稀土永磁产业集群主要看智能机器人、低空装备和储能电池。")
    covered = facts.relations("COVERS")
    assert {field for cluster, field in covered if cluster == "稀土永磁产业集群"} >= {
        "智能机器人",
        "低空装备",
        "储能电池",
    }


def test_clusters_in_brackets_and_valleys() -> None:
    facts = Facts(
        "江西省推进建设。建成国家先进制造业集群2个(现有赣州稀土产业集群、宜春锂电产业集群)。赣州建设中国钛谷。"
    )
    assert facts.names("Cluster") >= {"赣州稀土产业集群", "宜春锂电产业集群"} and "中国钛谷" in facts.names("Park")


@pytest.mark.parametrize(
    ("text", "focused"),
    [
        ("安徽发展有序。滁州市将新能源汽车、智能家电摆在突出位置。滁州市把重心放在储能电池上。", {
            ("滁州市", "新能源汽车"), ("滁州市", "智能家电"), ("滁州市", "储能电池")}),
        ("四川各地分工明确。高县、筠连县则以茶叶精制、竹笋加工为主,合计9个项目。", {
            ("高县", "茶叶精制"), ("高县", "竹笋加工"), ("筠连县", "茶叶精制"), ("筠连县", "竹笋加工")}),
        ("江西布局三大片区:弋阳县(食品、纺织)、铅山县(建材)为重点。", {
            ("弋阳县", "食品"), ("弋阳县", "纺织"), ("铅山县", "建材")}),
        ("甘肃推动均衡布局,金昌、酒泉两市依托新能源优势,分别布局光伏装备和数据标注。", {
            ("金昌", "光伏装备"), ("酒泉", "数据标注")}),
    ],
)  # fmt: skip
def test_what_places_hold_up_is_what_they_live_on(text: str, focused: Pairs) -> None:
    assert Facts(text).relations("FOCUSES_ON") == focused


def test_what_a_place_grows_in_a_park_is_no_firm() -> None:
    facts = Facts("湖北行动方案\n荆门市依托漳河通用航空产业园发展水陆两栖飞机及低空运营。")
    assert facts.names("Organisation") == set()


def test_two_fields_that_join_at_the_end() -> None:
    text = "江苏省介绍,射阳县主攻隔膜与结构件,溧阳市发展新能源汽车与配套零部件。"
    focused = Facts(text).relations("FOCUSES_ON")
    assert {("射阳县", "隔膜"), ("射阳县", "结构件")} <= focused
    assert not {field for place, field in focused if place == "溧阳市"} & {"配套零部件", "零部件"}


def test_each_of_several_parks_has_fields_of_its_own() -> None:
    text = "依托青河经开区、滨海高新区两个功能区,分别侧重汽车与新型显示、信创与新能源。"
    facts = Facts(text)
    assert facts.relations("COVERS") == {
        ("青河经开区", "汽车"),
        ("青河经开区", "新型显示"),
        ("滨海高新区", "信创"),
        ("滨海高新区", "新能源"),
    }
    assert "信创与新能源" not in facts.names("Industry")


def test_what_parks_are_for_in_turn() -> None:
    text = "两个园区分别是青河化工园和岚山石化园,各自的特色依次为溴系阻燃剂、碳三碳四利用。"
    assert Facts(text).relations("COVERS") == {("青河化工园", "溴系阻燃剂"), ("岚山石化园", "碳三碳四利用")}


def test_the_size_of_a_park_stands_between_it_and_its_fields() -> None:
    text = "形成“一区两园”:\n1.城北园,面积5.4平方公里,重点发展食品饮料、医疗器械;\n2.城南园,规划面积3平方公里,重点发展智能装备。"
    assert Facts(text).relations("COVERS") == {
        ("城北园", "食品饮料"),
        ("城北园", "医疗器械"),
        ("城南园", "智能装备"),
    }


def test_fields_in_brackets_behind_places_that_and_joins() -> None:
    text = "海南省布局:琼中县和保亭县(黎药、南药),文昌市(原料药及医用耗材)。"
    assert Facts(text).relations("FOCUSES_ON") == {
        ("琼中县", "黎药"),
        ("琼中县", "南药"),
        ("保亭县", "黎药"),
        ("保亭县", "南药"),
        ("文昌市", "原料药"),
        ("文昌市", "医用耗材"),
    }


def test_a_heading_rests_on_places() -> None:
    text = "黑龙江省方案\n2.数控机床。以龙沙区、建华区为主,支持骨干企业转型。\n"
    assert {("龙沙区", "数控机床"), ("建华区", "数控机床")} <= Facts(text).relations("FOCUSES_ON")


def test_what_a_chain_contains_stands_in_its_bracket() -> None:
    text = "9.特色农产品加工产业链(含牛羊、马铃薯、苹果)。链长:副省长祁连生。"
    assert Facts(text).relations("COVERS") == {
        ("特色农产品加工产业链", "牛羊"),
        ("特色农产品加工产业链", "马铃薯"),
        ("特色农产品加工产业链", "苹果"),
    }


@pytest.mark.parametrize("joint", ["。", "\n"])
def test_clusters_lie_in_their_core_parks(joint: str) -> None:
    places = {("轴承产业集群", "昆山市"), ("轴承产业集群", "太仓市")}
    assert Facts(f"（一）轴承产业集群{joint}核心区：昆山市、太仓市。").relations("LOCATED_IN") == places
    assert Facts(f"（一）轴承产业集群{joint}以昆山市、太仓市为核心区，加快发展。").relations("LOCATED_IN") == places


def test_the_next_heading_ends_what_a_heading_is_about() -> None:
    text = "（一）轴承产业集群\n以昆山市为核心区。\n（二）空间布局\n以太仓市为核心区。"
    assert Facts(text).relations("LOCATED_IN") == {("轴承产业集群", "昆山市")}


def test_a_short_name_in_a_list_of_parks_is_none_of_the_name() -> None:
    facts = Facts("依托天津经济技术开发区（以下简称“经开区”）、天津港保税区、滨海高新区三个功能区，加快发展。")
    assert facts.names("Park") == {"天津经济技术开发区", "天津港保税区", "滨海高新区"}


def test_what_a_county_contains_is_no_field() -> None:
    facts = Facts("长沙县（含星沙街道、湘龙街道）重点发展工程机械。")
    assert facts.relations("FOCUSES_ON") == {("长沙县", "工程机械")}
    assert not Facts("滨海经开区（含综合保税区、出口加工区）扩区。").relations("COVERS")


def test_as_many_fields_in_turn_as_parks() -> None:
    facts = Facts("三个园区是青河化工园、岚山石化园和城北园，主导产业分别为化工、钢铁和纺织。")
    own = {("青河化工园", "化工"), ("岚山石化园", "钢铁"), ("城北园", "纺织")}
    fields = {"化工", "钢铁", "纺织"}
    assert {pair for pair in facts.relations("COVERS") if pair[1] in fields} == own
    assert not Facts("依托临港园、城西园、滨江园，重点依次为化工、钢铁。").relations("COVERS")


def test_what_and_joins_is_one_field_or_two_not_both() -> None:
    assert Facts("江都区主攻人参与鹿茸。").names("Industry") == {"人参", "鹿茸"}


def test_special_is_part_of_a_field() -> None:
    assert Facts("铜陵经开区做特种漆包线。").names("Industry") == {"特种漆包线"}
    assert Facts("遂昌县做特竹木家居产业链。").names("Chain") == {"竹木家居产业链"}


@pytest.mark.parametrize(
    "heading", ["（五）做大新能源电池材料。", "——新能源电池材料产业。", "此外，前瞻布局新能源电池材料。"]
)
def test_what_the_sentence_before_tells_rests_on_places(heading: str) -> None:
    focused = {place for place, _ in Facts(f"{heading}以贵阳、铜仁为重点，打好基础。").relations("FOCUSES_ON")}
    assert focused == {"贵阳", "铜仁"}


def test_fields_that_the_sentence_before_joins_rest_on_a_place() -> None:
    facts = Facts("——重型装备及数控机床。以齐齐哈尔为主要承载地，打好基础。")
    assert facts.relations("FOCUSES_ON") == {("齐齐哈尔", "重型装备"), ("齐齐哈尔", "数控机床")}


def test_dashes_between_a_park_and_its_fields() -> None:
    facts = Facts("富裕片区——林产化工及竹木加工。龙头企业云帆股份有限公司。")
    assert facts.relations("COVERS") == {("富裕片区", "林产化工"), ("富裕片区", "竹木加工")}


def test_a_label_of_another_zone_is_no_core() -> None:
    assert not Facts("（一）轴承产业集群。禁建区：昆山市。").relations("LOCATED_IN")


def test_what_another_place_was_told_to_do_does_not_rest_on_this_one() -> None:
    facts = Facts("苏州市重点发展氢能。以昆山市为核心区，发展轴承产业。")
    assert facts.relations("FOCUSES_ON") == {("苏州市", "氢能"), ("昆山市", "轴承产业")}


def test_only_the_places_told_last_have_fields_in_turn() -> None:
    facts = Facts("江苏省有昆山市、太仓市，主导产业分别为氢能、轴承。")
    assert {("昆山市", "氢能"), ("太仓市", "轴承")} <= facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("云岭陶瓷产业园成立最早,去年整治了窑炉,如今转向先进陶瓷,专做电子陶瓷。", {"先进陶瓷", "电子陶瓷"}),
        ("云岭高新区是主阵地,做封装测试、功率器件和电子化学品。", {"封装测试", "功率器件", "电子化学品"}),
        ("邻近的云岭工业园偏重煤化工与磷系电池前驱体。", {"煤化工", "磷系电池前驱体"}),
        ("云岭经开区除绿色建材外,生物医药是亮点。", {"绿色建材", "生物医药"}),
        ("云岭高新区则要在光伏之外另辟氢能赛道。", {"光伏", "氢能"}),
        ("云岭经开区下一步向铜箔、锌基合金延伸。", {"铜箔", "锌基合金"}),
        ("云岭经开区以机器人、高档数控机床为抓手。", {"机器人", "高档数控机床"}),
    ],
)
def test_a_park_covers_what_any_clause_of_its_sentence_says_it_makes(text: str, covered: set[str]) -> None:
    assert {field for park, field in Facts(text).relations("COVERS") if park.startswith("云岭")} >= covered


def test_what_a_sentence_says_of_two_parks_or_after_a_semicolon_is_not_carried_on() -> None:
    facts = Facts("云岭高新区、青岚园区率先突破,布局氢能、增材制造;前瞻发展合成生物。")
    assert not any(field == "合成生物" for _, field in facts.relations("COVERS"))


@pytest.mark.parametrize(
    "told",
    [
        "布局在淳安县、建德市两地,前者做水饮料,后者以磷化工为主导",
        "以淳安县、建德市为双核,前者主攻水饮料,后者侧重磷化工",
    ],
)
def test_the_former_and_the_latter_may_be_places(told: str) -> None:
    focused = Facts(f"浙江的饮料化工{told}。").relations("FOCUSES_ON")
    assert {("淳安县", "水饮料"), ("建德市", "磷化工")} <= focused


def test_fields_that_the_clause_before_tells_are_borne_by_places() -> None:
    facts = Facts("浙江看海洋。培育深海装备产业,由象山、普陀两地布局。")
    assert {("象山", "深海装备产业"), ("普陀", "深海装备产业")} <= facts.relations("FOCUSES_ON")


def test_a_park_is_known_by_its_own_word_where_a_clause_begins_with_it() -> None:
    facts = Facts("沿线有归阳工业园、水垭山经开区、大沣工业园。水垭山以铜箔见长,该园区还向锌基合金延伸。")
    assert {("水垭山经开区", "铜箔"), ("水垭山经开区", "锌基合金")} <= facts.relations("COVERS")


def test_places_that_act_below_the_heading_of_a_field_focus_on_it() -> None:
    facts = Facts("浙江省先进制造业规划\n1.石墨新材料。淳安县、建德市两地要按照资源控制的思路推进。\n2.其他。")
    assert {("淳安县", "石墨新材料"), ("建德市", "石墨新材料")} <= facts.relations("FOCUSES_ON")


def test_fields_below_the_heading_of_a_place_are_its_own() -> None:
    facts = Facts(
        "浙江省各地工业要点\n(一)淳安县。水饮料、生物医药一起抓,推进5个项目。\n(二)建德市。磷化工、纺织服装各占半边天。"
    )
    assert {("淳安县", "水饮料"), ("建德市", "磷化工"), ("建德市", "纺织服装")} <= facts.relations("FOCUSES_ON")


def test_a_label_of_a_park_of_its_own_page_names_what_it_is_for() -> None:
    facts = Facts("云岭汇智传感产业园\n园区级别:省级\n主导产业:智能传感器、汽车电子、工业软件\n")
    assert {f for _, f in facts.relations("COVERS")} >= {"智能传感器", "汽车电子", "工业软件"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("云岭经开区原来底子最薄,去年起改攻氢能装备、高端门窗。", {("云岭经开区", "氢能装备"), ("云岭经开区", "高端门窗")}),
        ("云岭经开区要从基础化工转向电子化学品。", {("云岭经开区", "电子化学品")}),
        ("云岭经开区重点发展铝箔,霞浦片区留给配套的机械加工。", {("云岭经开区", "铝箔")}),
        ("云岭经开区成立较早,设施齐全,侧重铝箔,试水氢能重卡。", {("云岭经开区", "铝箔"), ("云岭经开区", "氢能重卡")}),
        ("章贡区与云岭经开区为一核,主攻工业机器人。", {("云岭经开区", "工业机器人"), ("章贡区", "工业机器人")}),
        ("章贡区、南康区可以结合资源条件,分别发展轴承和铝箔。", {("章贡区", "轴承"), ("南康区", "铝箔")}),
        ("章贡区以云岭经开区为载体,南康区以龙华镇为重点,分别发展轴承、铝箔。", {("章贡区", "轴承"), ("南康区", "铝箔")}),
        ("赣州市把铝基材料作为首位产业来抓。", {("赣州市", "铝基材料")}),
        ("除轴承外,章贡区还发展铝箔。", {("章贡区", "铝箔")}),
    ],
)  # fmt: skip
def test_what_places_and_parks_turn_to(text: str, pairs: Pairs) -> None:
    facts = Facts("江西省规划。" + text)
    assert pairs <= facts.relations("COVERS") | facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "云岭高新区起步早,云帆科技落户于此,主营氢燃料电池。",
        "云岭高新区管委会主任王建国介绍,分管机械,负责招商。",
        "章贡区与南康区相邻。市长王建国和书记李四光分工明确,前者主抓芯片,后者分管轴承。",
        "章贡区、南康区两地合作。氢能和轴承是重点,前者以制氢为主,后者以风电轴承为主。",
        "章贡区除钢铁、水泥外,不再限产。",
        "货运由章贡区承担。",
    ],
)
def test_what_is_said_of_others_is_no_speciality(text: str) -> None:
    facts = Facts("江西省规划。" + text)
    told = facts.relations("COVERS") | facts.relations("FOCUSES_ON")
    assert not {owner for owner, _ in told} & {"云岭高新区", "章贡区", "南康区"}


def test_a_place_that_inspects_under_the_heading_of_a_field_does_not_live_on_it() -> None:
    text = "江西省规划。\n1.氢能。章贡区正在整改,关停了3家。\n2.石墨。南康区要加快布局,引进更多企业。"
    focused = Facts(text).relations("FOCUSES_ON")
    assert ("章贡区", "氢能") not in focused
    assert ("南康区", "石墨") in focused


def test_parks_that_are_two_platforms_stay_parks() -> None:
    facts = Facts("江西省规划。昆岭产业园区、云岭高新区两个平台错位发展。")
    assert {"昆岭产业园区", "云岭高新区"} <= facts.names("Park")
    assert not facts.names("Platform")


def test_labels_below_a_heading_say_where_its_field_is() -> None:
    text = (
        "湖南省规划\n(一)工程机械。重点发展挖掘机械。布局区域:长沙经开区、宁乡高新区。\n(二)轨道交通装备\n重点区域:株洲市、湘潭市。\n"
        "(三)强化保障\n空间布局:衡阳市、邵阳市。"
    )
    facts = Facts(text)
    assert facts.relations("COVERS") == {("长沙经开区", "工程机械"), ("宁乡高新区", "工程机械")}
    assert {(place, field) for place, field in facts.relations("FOCUSES_ON") if place != "湖南省"} == {
        ("株洲市", "轨道交通装备"),
        ("湘潭市", "轨道交通装备"),
    }


@pytest.mark.parametrize("mark", ["", ",重点", ",积极"])
def test_parks_that_a_field_relies_on(mark: str) -> None:
    text = f"湖南省规划。依托株洲高新区、芦淞高新区{mark}发展航空发动机。"
    assert Facts(text).relations("COVERS") == {("株洲高新区", "航空发动机"), ("芦淞高新区", "航空发动机")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("株洲市规划。高新区重点发展轨道交通,经开区发展铜箔、轴承。", {
            ("高新区", "轨道交通"), ("经开区", "铜箔"), ("经开区", "轴承")}),
        ("江西规划。章贡区工业以轴承为主、铝箔为辅。", {("章贡区", "轴承")}),
        ("江西规划。在铝箔方面,章贡区将重点发展电池箔。", {("章贡区", "电池箔")}),
        ("江西规划。在信丰县、龙南市重点发展铜箔,适度发展氢能。", {
            ("信丰县", "铜箔"), ("龙南市", "铜箔"), ("信丰县", "氢能"), ("龙南市", "氢能")}),
        ("江西规划。章贡区东至岭枫大道1500米,南至章江。", set()),
    ],
)  # fmt: skip
def test_zones_aspects_and_degrees_of_importance(text: str, pairs: Pairs) -> None:
    facts = Facts(text)
    assert facts.relations("COVERS") | facts.relations("FOCUSES_ON") == pairs


def test_zones_of_any_city_are_no_parks() -> None:
    assert not Facts("湖南省规划。高新区重点发展轨道交通,经开区发展铜箔、轴承。").relations("COVERS")


def test_regions_that_are_no_divisions_act_as_places() -> None:
    focused = Facts("湖南省规划。武陵山片区发展中药材。").relations("FOCUSES_ON")
    assert ("武陵山片区", "中药材") in focused


def test_the_park_that_bears_a_chain_and_the_one_beside_it() -> None:
    text = "铜箔产业链链主企业为岭枫铜业;核心承载园区为章贡高新区,协同园区为大冶高新区。"
    facts = Facts("江西规划。" + text)
    assert facts.relations("COVERS") == {("章贡高新区", "铜箔产业链"), ("大冶高新区", "铜箔产业链")}
    assert facts.names("Park") == {"章贡高新区", "大冶高新区"}


@pytest.mark.parametrize("word", ["作为", "当成"])
def test_what_a_place_takes_for_its_first_industry(word: str) -> None:
    facts = Facts(f"江西规划。章贡区把铝箔{word}首位产业。")
    assert facts.relations("FOCUSES_ON") == {("章贡区", "铝箔")}
    assert facts.names("Industry") == {"铝箔"}


def test_what_a_place_is_to_have_built() -> None:
    cluster = "千亿级光伏制造产业集群"
    assert Facts(f"海东市规划。到2027年,海东要建成{cluster}。").relations("FOCUSES_ON") == {("海东市", cluster)}


def test_where_something_comes_from_is_no_part_of_a_name() -> None:
    parks = Facts("海东市规划。来自海东高新区的企业参会。").names("Park")
    assert parks == {"海东高新区"}


def test_what_a_park_has_beside_its_first_field() -> None:
    facts = Facts("衢州经开区坚持以光伏产业为主导,以储能产业为配套,加快发展。")
    assert facts.relations("COVERS") == {("衢州经开区", "光伏产业"), ("衢州经开区", "储能产业")}
