"""What the rows and columns of tables say; all things in them are invented."""

import pytest

from tests.loaders.extract.facts import Facts

PARKS = "山西省第三批特色产业示范园区名单\n"
CHAINS = "沧州市重点产业链链长及链主企业一览表\n"


def test_numbers_sums_and_footnotes_are_nothing() -> None:
    facts = Facts(PARKS + "序号|园区名称|属地\n1|青岩产业园|大同市\n合计|1|\n注:柳窑产业园、双峰产业园另行公布。\n")
    assert facts.relations("IN_TIER") == {("青岩产业园", "山西省特色产业示范园区")}


def test_figures_of_a_column_of_targets() -> None:
    facts = Facts(CHAINS + "产业链|链长|2027年产值目标(亿元)\n绿色化工|王正平|1200\n管道装备|李文|350以上\n")
    assert facts.targets() == {
        ("绿色化工产业链产值", 1200, "亿元", 2027),
        ("管道装备产业链产值", 350, "亿元", 2027),
    }


def test_figures_that_are_reached_are_no_targets() -> None:
    assert Facts(CHAINS + "产业链|链长|2023年产值(亿元)\n绿色化工|王正平|900\n管道装备|李文|300\n").targets() == set()


def test_chains_of_a_table_are_the_group_that_the_text_counts() -> None:
    facts = Facts(
        "沧州市人民政府决定调整2条重点产业链链长。\n" + CHAINS + "产业链|链长\n绿色化工|王正平\n管道装备|李文\n"
    )
    assert {target for _, target in facts.relations("INCLUDES")} >= {"绿色化工产业链", "管道装备产业链"}


def test_cells_that_say_nothing_are_nothing() -> None:
    facts = Facts(CHAINS + "产业链|链长|链主企业\n绿色化工|王正平|——\n管道装备|/|双峰管业\n")
    assert facts.names("Organisation") == {"双峰管业"}
    assert facts.relations("LEADS") == {("王正平", "绿色化工产业链"), ("双峰管业", "管道装备产业链")}


def test_menu_of_a_page_is_no_table() -> None:
    facts = Facts("首页 | 政务公开 | 产业园区 | 企业服务\n某市召开会议\n关于我们 | 联系我们 | 网站地图\n")
    assert facts.names("Park") == set()


PLAN = "山西省培育重点产业链行动方案(2023—2025年)政策图解\n晋政办〔2023〕12号 附件1 重点产业链任务表\n(全省推进2个先进制造业集群、5条重点产业链。)\n\n"
BASES = PLAN + (
    "集群 | 产业链 | 2025年规模(亿元) | 重点布局 | 主要企业\n"
    "新材料 | 镁基材料 | 300 | 大同、运城(盐湖) | 青岩镁业 柳窑股份\n"
    " | 碳基材料 | 120以上 | 大同高新区、各市 | 双峰碳材\n"
    "装备 | 煤机 | 500 | 长治 | 石桥集团\n"
    "备注:1.规模为营业收入。2.每条链遴选链主企业,2025年底前新增国家级单项冠军企业40家、瞪羚企业60家,列入培育库,由各市组织实施并逐年考核。\n"
)


def test_places_and_parks_that_bear_the_chains_of_a_table() -> None:
    facts = Facts(BASES)
    chains = {("大同", "镁基材料产业链"), ("运城", "镁基材料产业链"), ("长治", "煤机产业链")}
    assert chains <= facts.relations("FOCUSES_ON")
    assert ("大同高新区", "碳基材料产业链") in facts.relations("COVERS")
    assert {"盐湖"} <= facts.names("Place") and "各市" not in facts.names("Place")
    assert {"青岩镁业", "柳窑股份"} <= facts.names("Organisation")


def test_the_rows_of_a_table_are_the_lists_that_the_text_counts() -> None:
    includes = Facts(BASES).relations("INCLUDES")
    assert {("5条重点产业链", "煤机产业链"), ("5条重点产业链", "碳基材料产业链")} <= includes
    assert ("2个先进制造业集群", "新材料") in includes


def test_a_count_in_characters_is_read_whole() -> None:
    includes = Facts(BASES.replace("5条", "十五条")).relations("INCLUDES")
    assert ("十五条重点产业链", "煤机产业链") in includes


def test_a_column_with_a_later_year_than_the_plan_sets_targets() -> None:
    facts = Facts(BASES)
    assert ("煤机产业链规模", 500, "亿元", 2025) in facts.targets()
    assert ("山西省培育重点产业链行动方案(2023—2025年)", "煤机产业链规模") in facts.relations("SETS_TARGET")


def test_a_long_note_below_a_table_is_read() -> None:
    assert ("国家级单项冠军企业", 40, "家", 2025) in Facts(BASES).targets()


def test_a_column_of_levels_names_the_class() -> None:
    facts = Facts(
        "附:部分省级及以上开发区主导产业一览表(2020年3月)\n市 | 序号 | 开发区名称 | 级别 | 首位产业\n"
        "大同市 | 1 | 大同经济技术开发区 | 国家级 | 煤机\n | 2 | 山西浑源经济开发区(广灵) | 省级 | 碳材料\n"
    )
    tiers = {("大同经济技术开发区", "国家级开发区"), ("山西浑源经济开发区", "省级开发区")}
    assert facts.relations("IN_TIER") == tiers
    assert ("山西浑源经济开发区", "广灵") in facts.relations("LOCATED_IN")


def test_a_sized_class_is_not_the_one_that_a_column_names() -> None:
    facts = Facts(
        "到2025年培育百亿级链主企业5户。名单如下:\n序号 | 产业链 | 链主企业\n1 | 煤机 | 青岩集团\n2 | 镁材 | 柳窑集团\n"
    )
    assert ("青岩集团", "链主企业") in facts.relations("IN_TIER")


def test_a_whole_table_on_one_line() -> None:
    facts = Facts(
        "第二批先进制造业集群决赛优胜者名单(排名不分先后) 序号 集群名称 集群发展促进机构 所在地市 "
        "1 大同市煤机集群 大同市装备行业协会 大同市 2 晋南镁材集群 运城市镁业学会 运城市、临汾市\n"
    )
    assert ("晋南镁材集群", "临汾市") in facts.relations("LOCATED_IN")
    assert ("大同市煤机集群", "先进制造业集群决赛优胜者") in facts.relations("IN_TIER")
    assert {"大同市装备行业协会", "运城市镁业学会"} <= facts.names("Organisation")


INDICATORS = (
    "青河市“十四五”制造业发展规划\n为加快制造业发展,制定本规划。\n专栏1 主要发展指标\n",
    [
        ["序号", "指标名称", "单位", "2020年", "2025年", "年均增速(%)"],
        ["1", "规模以上工业总产值", "亿元", "1200", "2000", "10.8"],
        ["2", "制造业增加值占比", "%", "28", "≥32", "—"],
        ["3", "专精特新企业数", "家", "12", "40以上", "—"],
    ],
)


@pytest.mark.parametrize("separator", [" | ", "\t", " ", "\n"])
def test_a_table_of_indicators_sets_targets(separator: str) -> None:
    facts = Facts(INDICATORS[0] + "\n".join(separator.join(row) for row in INDICATORS[1]) + "\n")
    assert facts.targets() == {
        ("规模以上工业总产值", 2000, "亿元", 2025),
        ("规模以上工业总产值年均增速", 10.8, "%", None),
        ("制造业增加值占比", 32, "%", 2025),
        ("专精特新企业数", 40, "家", 2025),
    }
    assert ("青河市十四五制造业发展规划", "制造业增加值占比") in facts.relations("SETS_TARGET")


def test_the_unit_of_a_project_is_who_builds_it() -> None:
    facts = Facts("2025年甘肃省重点项目清单\n序号|项目名称|项目单位\n1|青岩锂电负极材料项目|柳窑科技有限公司\n")
    assert facts.names("Project") == {"青岩锂电负极材料项目"}


def test_cells_that_blanks_have_cut_and_lines_that_go_on() -> None:
    facts = Facts(
        "洛阳市重点产业链链长、盟长名单\n序号 产业链 链长 盟长及所在单位 牵头部门 主要承载地\n"
        "1 智能装备 段秀峰(副市长) 王汉琦 青岩重工董事长 市工信局 涧西区、伊滨区\n"
        "2 现代农机装备 段秀峰 刘继国 柳窑拖拉机董事长 市工信局\n涧西区\n"
        "3 新能源电池 魏险利 洛阳北岭新能源科技有限公司 市发改委 伊滨区\n"
        "5 高温耐火材料 赵艾民 李国富 青岩洛耐 市工信局 涧西区 伊川县\n"
    )
    assert facts.relations("LEADS") >= {
        ("王汉琦", "智能装备产业链"),
        ("刘继国", "现代农机装备产业链"),
        ("市发改委", "新能源电池产业链"),
        ("市工信局", "高温耐火材料产业链"),
        ("李国富", "高温耐火材料产业链"),
    }
    assert facts.relations("FOCUSES_ON") >= {
        ("涧西区", "现代农机装备产业链"),
        ("伊川县", "高温耐火材料产业链"),
    }


def test_sections_of_a_table_and_firms_that_are_responsible() -> None:
    facts = Facts(
        "2021年湖南省重点建设项目名单\n序号\t项目名称\t建设地点\t责任单位\n(一)\t工程机械\t\t\n"
        "37\t青岩智慧产业城一期\t长沙高新区\t长沙市政府、远岭重科\n38\t双峰刀盘扩能\t长沙县\t长沙市政府\n"
    )
    assert facts.names("Project") == {"青岩智慧产业城一期", "双峰刀盘扩能"}
    assert facts.relations("LEADS") >= {("远岭重科", "青岩智慧产业城一期"), ("长沙市政府", "双峰刀盘扩能")}
    assert {("青岩智慧产业城一期", "长沙高新区"), ("双峰刀盘扩能", "长沙县")} <= facts.relations("LOCATED_IN")
    assert ("青岩智慧产业城一期", "工程机械") in facts.relations("COVERS")


def test_an_aim_beside_the_chains_of_a_table_is_no_table_of_indicators() -> None:
    facts = Facts(CHAINS + "序号|产业链|发展目标|牵头部门\n1|绿色化工|做强|市工信局\n2|管道装备|做优|市发改委\n")
    assert ("市工信局", "绿色化工产业链") in facts.relations("LEADS")


def test_the_indicators_on_a_park_s_own_page_are_its_aims() -> None:
    facts = Facts(
        "青河产业园简介\n青河产业园位于江西省新余市。\n指标|单位|2022年|2025年\n工业总产值|亿元|120|200\n企业数|家|12|40\n"
    )
    assert facts.relations("SETS_TARGET") >= {("青河产业园", "工业总产值"), ("青河产业园", "企业数")}


MARKDOWN = """# 赣河市重点产业链“链长制”工作分工方案(2025年修订)

## 一、重点产业链分工表

| 序号 | 产业链 | 链长 | 牵头单位 | 主要承载园区 | 链主企业 | 2027年目标(亿元) |
|:--:|:--|:--|:--|:--|:--|--:|
| 1 | 稀土永磁 | 温立群(市长) | 市工信局<br>市商务局 | 青河高新区 | 青磁科技有限公司 | 1500 |
| 2 | 现代家居 | 廖秋萍(副市长) | 市林业局 | 南河家居小镇 | 暂未确定 | 3500 |
|  | **合计** |  |  |  |  | **5000** |

## 二、有关要求

1. **链长每季度至少调度一次**,解决企业反映的问题。
2. 到2027年,新增国家级专精特新“小巨人”企业30家。
"""


def test_a_table_in_markdown_is_read_without_its_marks() -> None:
    facts = Facts(MARKDOWN)
    assert "赣河市重点产业链链长制工作分工方案(2025年修订)" in facts.names("Document")
    assert facts.names("Chain") == {"稀土永磁产业链", "现代家居产业链"}
    assert facts.names("Organisation") >= {"市工信局", "市商务局", "市林业局", "青磁科技有限公司"}
    assert {name for name in facts.names("Organisation") if "*" in name or "<" in name or "确定" in name} == set()


def test_a_chapter_ends_the_class_of_a_table() -> None:
    facts = Facts(MARKDOWN)
    assert facts.relations("IN_TIER") == {("青磁科技有限公司", "链主企业")}
    assert ("国家级专精特新小巨人企业", 30.0, "家", 2027) in facts.targets()


def test_rows_between_bars_of_boxes_stay_apart() -> None:
    rows = ("│序号│项目名称│建设单位│", "│1│青岩智慧产业城一期│远岭重科有限公司│", "│2│双峰刀盘扩能│双峰刀盘有限公司│")
    assert Facts("建设项目名单\n\n" + "\n".join(rows)).names("Project") == {"青岩智慧产业城一期", "双峰刀盘扩能"}


def test_figures_of_places_under_a_header_that_may_mean_firms() -> None:
    text = (
        "青河市电子信息产业倍增实施方案(2019—2023年)\n\n"
        "序号 单位 2020年主营收入(亿元) 2023年主营收入(亿元)\n1 吉安县 310 620\n2 泰和县 170 350\n3 青原区 90 180\n"
    )
    assert ("吉安县主营收入", 620.0, "亿元", 2023) in Facts(text).targets()


def test_products_are_what_the_clusters_of_a_table_live_on() -> None:
    text = (
        "2023年度省级特色产业集群名单\n\n序号\t集群名称\t所在地\t主导产品\n"
        "1\t定襄县锻造法兰产业集群\t定襄县\t风电法兰、石化法兰\n2\t祁县玻璃器皿产业集群\t祁县\t机制高脚杯\n"
    )
    assert ("定襄县锻造法兰产业集群", "风电法兰") in Facts(text).relations("COVERS")


@pytest.mark.parametrize("bar", ["\t", " | "])
def test_who_leads_the_fields_of_a_table_and_what_bears_them(bar: str) -> None:
    rows = [
        "附录：重点赛道分工表",
        bar.join(["序号", "细分赛道", "牵头部门", "主要承载区"]),
        bar.join(["1", "细胞治疗", "市科技局", "苏州工业园区、吴中区"]),
        bar.join(["2", "高端影像设备", "市工业和信息化局、市卫生健康委", "昆山市"]),
    ]
    facts = Facts("\n".join(rows))
    assert facts.relations("LEADS") == {
        ("市科技局", "细胞治疗"),
        ("市工业和信息化局", "高端影像设备"),
        ("市卫生健康委", "高端影像设备"),
    }
    assert facts.relations("FOCUSES_ON") == {("吴中区", "细胞治疗"), ("昆山市", "高端影像设备")}
    assert facts.relations("COVERS") == {("苏州工业园区", "细胞治疗")}


def test_who_leads_the_tasks_of_a_table() -> None:
    rows = [
        "序号\t重点任务\t牵头单位\t完成时限",
        "1\t实施中小企业数字化转型行动\t市工业和信息化局\t2026年12月",
        "2\t加强政策支持\t市财政局\t2026年6月",
        "3\t建设苏州市生物医药创新中心\t市科技局\t2027年",
    ]
    assert Facts("\n".join(rows)).relations("LEADS") == {
        ("市工业和信息化局", "中小企业数字化转型行动"),
        ("市科技局", "苏州市生物医药创新中心"),
    }


def test_the_block_where_a_firm_lies_and_rows_of_one_width_that_are_no_print() -> None:
    facts = Facts(
        "云岭工业园区\n企业 所在板块 主要产品\n甲岷元锰业集团 青岚工业园 电解金属锰板带\n锦岷铝镁新材料 白垭工业园 高精铝板带材\n"
        "兴岷泰化工集团 青岚工业园 液氨及硝酸铵\n早岷康枸杞食品 白垭工业园 枸杞干果原浆\n园区去年产值增长5%,企业达到187家。\n"
    )
    assert facts.relations("LOCATED_IN") >= {
        ("甲岷元锰业集团", "青岚工业园"), ("锦岷铝镁新材料", "白垭工业园"), ("兴岷泰化工集团", "青岚工业园"),
    }  # fmt: skip


def test_a_column_of_levels_may_hold_classes() -> None:
    facts = Facts(
        "园区 | 主特产业 | 能级\n云岭高新区 | 电子信息、软件 | 千亿级园区\n青岚经开区 | 盐卤化工、新型涂料 | 五百亿级园区\n"
    )
    assert facts.relations("IN_TIER") == {("云岭高新区", "千亿级园区"), ("青岚经开区", "五百亿级园区")}
    assert ("云岭高新区", "电子信息") in facts.relations("COVERS")


def test_what_stands_in_brackets_in_a_header_is_not_what_the_column_holds() -> None:
    facts = Facts(
        "环节 | 节点 | 代表企业(所在地)\n上游 | 叶片 | 中岷科技叶片(阜宁县)、中川新材(射阳县)\n上游 | 塔筒 | 海岷风电(大丰区)\n"
    )
    assert facts.names("Organisation") == {"中岷科技叶片", "中川新材", "海岷风电"}
    assert {"叶片", "塔筒"} <= facts.names("Industry")
    assert ("海岷风电", "大丰区") in facts.relations("LOCATED_IN")


def test_firms_that_build_the_projects_of_a_table_lie_anywhere() -> None:
    facts = Facts(
        "序号 | 项目名称 | 建设单位 | 建设地点\n1 | 云岭光储电站 | 青岚能源集团 | 桐庐县\n2 | 白垭风电场二期 | 沐川电力公司 | 淳安县\n"
    )
    assert {"青岚能源集团", "沐川电力公司"} <= facts.names("Organisation")
    assert {thing for thing, _ in facts.relations("LOCATED_IN")} == {"云岭光储电站", "白垭风电场二期"}


def test_a_step_of_work_is_no_field() -> None:
    text = "任务分工表\n工作|工作节点|牵头单位\n推进稀土基地建设|完成立项|市科技局\n推进铝箔项目|开工建设|市商务局\n"
    assert "完成立项" not in Facts(text).names("Industry")


def test_a_title_above_a_header_with_single_blanks_is_no_cell() -> None:
    text = (
        "关于2023年度名单的公示\n现将名单予以公示,公示期为2023年11月1日至7日。\n附件\n2023年度省级特色产业集群名单\n序号 集群名称 所在地\n"
        "1 醴陵市陶瓷产业集群 醴陵市\n2 浏阳市烟花产业集群 浏阳市\n3 邵东市打火机产业集群 邵东市"
    )
    facts = Facts(text)
    clusters = {"醴陵市陶瓷产业集群", "浏阳市烟花产业集群", "邵东市打火机产业集群"}
    assert facts.names("Cluster") == clusters
    assert facts.relations("IN_TIER") == {(cluster, "省级特色产业集群") for cluster in clusters}
    assert facts.relations("LOCATED_IN") >= {(cluster, cluster[:3]) for cluster in clusters}


@pytest.mark.parametrize("heading", ["二、绿色工业园区", "二、零碳园区"])
def test_a_kind_of_parks_heads_its_table(heading: str) -> None:
    facts = Facts(f"湖南省2024年评选结果\n{heading}\n序号 园区名称 主导产业\n1 浏阳经开区 生物医药\n2 醴陵经开区 陶瓷")
    assert facts.relations("IN_TIER") == {(park, heading[2:]) for park in ("浏阳经开区", "醴陵经开区")}
    assert not Facts(f"湖南省2024年评选结果\n二、园区名单\n{heading[2:4]}\n醴陵经开区 陶瓷").relations("IN_TIER")


def test_these_parks_are_none() -> None:
    facts = Facts("经研究,拟认定以下园区为湖南省特色产业园,现予公示。")
    assert "以下园区" not in facts.names("Park")


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("区域|主导产业||配套\n|现有|未来|", {"铜箔", "氢能", "锂电", "储能"}),
        ("区域|产值(亿元)||主导产业\n|2024年|2025年|", {"物流"}),
    ],
)
def test_merged_headers_name_all_columns_below_them(head: str, fields: set[str]) -> None:
    facts = Facts(f"江西省产业布局表\n{head}\n赣州市|铜箔|氢能|物流\n宜春市|锂电|储能|物流\n")
    assert facts.names("Industry") == fields
    assert {field for _, field in facts.relations("FOCUSES_ON")} == fields


def test_columns_of_administrative_divisions_and_of_parks() -> None:
    rows = "章贡区|铝箔|章贡高新区\n南康区|家具|南康经开区\n"
    facts = Facts("江西省2026年布局\n行政区|重点产业|承载园区\n" + rows)
    assert facts.relations("LOCATED_IN") >= {("章贡高新区", "章贡区"), ("南康经开区", "南康区")}
    assert facts.relations("FOCUSES_ON") >= {("章贡区", "铝箔"), ("南康区", "家具")}


def test_records_of_labels_are_rows() -> None:
    facts = Facts(
        "江苏省产业园区名录\n\n园区名称：青岩高新技术产业开发区\n所在地：海安市\n级别：国家级\n主导产业：竹纤维、智能装备\n\n"
        "园区名称：白石工业园\n所在地：如东县\n主导产业：新材料\n"
    )
    assert facts.relations("LOCATED_IN") >= {("青岩高新技术产业开发区", "海安市"), ("白石工业园", "如东县")}
    assert facts.relations("COVERS") == {
        ("青岩高新技术产业开发区", "竹纤维"),
        ("青岩高新技术产业开发区", "智能装备"),
        ("白石工业园", "新材料"),
    }
    assert "主导产业" not in facts.names("IndustryGroup")


@pytest.mark.parametrize("label", ["{}：{}", "【{}】{}", "1.{}：{}"])
def test_records_of_chains_say_who_leads_each(label: str) -> None:
    said = [("产业链", "竹纤维产业链"), ("链长", "张明远"), ("牵头单位", "市林业局")]
    later = [("产业链", "光电产业链"), ("链长", "李建国"), ("牵头单位", "市工信局"), ("链主企业", "青岩光电有限公司")]
    facts = Facts("\n".join(label.format(*line) for line in (*said, *later)))
    assert facts.relations("LEADS") == {
        ("张明远", "竹纤维产业链"),
        ("市林业局", "竹纤维产业链"),
        ("李建国", "光电产业链"),
        ("市工信局", "光电产业链"),
        ("青岩光电有限公司", "光电产业链"),
    }


def test_a_label_above_prose_opens_no_record() -> None:
    facts = Facts("园区名称：白石工业园\n如东县的白石工业园重点发展竹纤维。\n主导产业：竹纤维\n")
    assert ("白石工业园", "竹纤维") in facts.relations("COVERS")


@pytest.mark.parametrize(
    ("header", "cell", "sum_"),
    [("总投资（亿元）", "32", "32亿元"), ("总投资", "4.5亿元", "4.5亿元"), ("投资强度（万元/亩）", "300", None)],
)
def test_a_project_has_the_sum_of_its_row(header: str, cell: str, sum_: str | None) -> None:
    table = f"序号\t项目名称\t建设地点\t{header}\n1\t青岩铜箔项目\t海安市\t{cell}\n2\t白石竹纤维项目\t如东县\t{cell}\n"
    projects = [e for e in Facts("重点项目清单\n" + table).entities.values() if e["type"] == "Project"]
    assert {project["properties"].get("investment") for project in projects} == {sum_}


def test_a_cell_of_one_character_has_no_fields() -> None:
    facts = Facts("序号 | 集群名称 | 主导产业\n1 | 海安竹业产业集群 | 精\n2 | 启东陶瓷产业集群 | 日用陶瓷、电瓷\n")
    assert {field for _, field in facts.relations("COVERS")} >= {"日用陶瓷", "电瓷"}
