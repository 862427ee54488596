"""Lists, links of chains and shared fields as the reports of governments write them; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("title", "report", "place"),
    [
        ("甘肃省兰州市西固区政府工作报告", "西固区政府工作报告", "西固区"),
        ("山西省大同市政府工作报告", "大同市政府工作报告", "大同市"),
        ("湖北省武汉市汉阳区人民政府工作报告", "汉阳区人民政府工作报告", "汉阳区"),
    ],
)
def test_a_report_is_of_the_innermost_place_of_its_title(title: str, report: str, place: str) -> None:
    facts = Facts(f"{title}\n加快建设兰州竹材产业园,做强竹纤维、竹炭材料两大产业集群。兰州市、武汉市支持我们。")
    assert facts.names("Document") == {report}
    assert facts.relations("FOCUSES_ON") == {(place, "两大产业集群")}


def test_a_report_that_is_only_cited_does_not_say_whose_the_text_is() -> None:
    facts = Facts("宁波市印发通知\n按照余杭区政府工作报告的做法,宁波市大力发展竹纤维产业。")
    assert facts.relations("FOCUSES_ON") == {("宁波市", "竹纤维产业")}
    assert "余杭区政府工作报告" in facts.names("Document")


@pytest.mark.parametrize(
    ("tail", "name"),
    [("“三新产业”", "三新产业"), ("三群八链", "三群八链"), ("“三群八链”", "三群八链")],
)
def test_a_code_name_ends_a_list(tail: str, name: str) -> None:
    facts = Facts(f"福建省2024年政府工作报告\n培育新能源、新材料、生物医药{tail}。")
    assert facts.names("Industry") == {"新能源", "新材料", "生物医药"}
    assert {group for group, _ in facts.relations("INCLUDES")} == {name}
    assert len(facts.relations("INCLUDES")) == 3


def test_what_a_bracket_or_et_cetera_calls_a_list_is_no_part_of_a_member() -> None:
    text = "福建省2024年政府工作报告\n推动新能源、新材料、生物医药产业(以下简称“三新产业”)发展。"
    assert not any("简称" in name for name in Facts(text).names("Industry"))
    assert not any("等" in name for name in Facts("培育新能源、新材料等“三新产业”。").names("Industry"))


def test_et_cetera_inside_a_member_ends_no_counted_list() -> None:
    facts = Facts("山东省2024年政府工作报告\n围绕新能源、竹纤维等复合材料、生物医药、纺织服装四大产业集群,强化招商。")
    assert len(facts.relations("INCLUDES")) == 4
    assert facts.relations("FOCUSES_ON") == {("山东省2024年政府工作报告", "四大产业集群")}
    two = Facts("山东省2024年政府工作报告\n发展新能源、新材料等产业、生物医药、纺织服装两大产业集群。")
    assert len([pair for pair in two.relations("INCLUDES") if pair[0] == "两大产业集群"]) < 4


@pytest.mark.parametrize("head", ["3个新兴产业集群", "等新兴产业集群"])
def test_the_class_that_heads_a_list_is_no_cluster(head: str) -> None:
    facts = Facts(f"浙江省2024年政府工作报告\n做大竹纤维、智能装备、医疗健康{head}。")
    assert facts.names("Cluster") == {"竹纤维集群", "智能装备集群", "医疗健康集群"}


def test_a_county_of_a_plain_name_still_has_its_cluster() -> None:
    assert "青田竹材产业集群" in Facts("浙江省2024年政府工作报告\n培育青田竹材产业集群。").names("Cluster")


def test_two_tasks_side_by_side_do_not_cover_one_another() -> None:
    apart = Facts("推进装备制造、中医药两大产业延链补链,培育国家级中小企业特色产业集群1个。")
    assert apart.relations("COVERS") == set()
    together = Facts("聚焦装备制造、中医药两大产业,培育国家级中小企业特色产业集群1个。")
    assert together.relations("COVERS") == {("国家级中小企业特色产业集群", "两大产业")}


def test_what_figures_were_reached_by_is_no_object() -> None:
    facts = Facts(
        "江西省吉安市政府工作报告\n竹材产业营收突破200亿元、竹炭产业营收突破30亿元、大健康产业营收突破20亿元。"
    )
    assert facts.relations("FOCUSES_ON") == set()
    assert {name for _, name in facts.relations("MEASURES")} == {"竹材产业", "竹炭产业", "大健康产业"}


def test_further_processing_and_key_parts_belong_to_the_field() -> None:
    facts = Facts("鄂州市2024年政府工作报告\n华容区重点发展高端钢铁及深加工,鄂城区重点发展智能汽车及关键零部件。")
    assert facts.relations("FOCUSES_ON") == {
        ("华容区", "高端钢铁及深加工"),
        ("鄂城区", "智能汽车及关键零部件"),
    }
    two = Facts("鄂州市2024年政府工作报告\n华容区重点发展工程塑料及电子化学品。")
    assert two.names("Industry") == {"工程塑料", "电子化学品"}


def test_the_last_member_says_what_the_others_are_made_of() -> None:
    facts = Facts("山西省2024年政府工作报告\n推进硅基、碳基、铝基新材料产业延链补链。")
    assert {"硅基新材料", "碳基新材料"} <= facts.names("Industry")
    clusters = Facts("山西省2024年政府工作报告\n做强钒系、钛系功能材料产业集群。")
    assert clusters.names("Cluster") == {"钒系功能材料产业集群", "钛系功能材料产业集群"}
    plain = Facts("山西省2024年政府工作报告\n发展碳基、硅基产业。")
    assert "碳基" in plain.names("Industry")


def test_the_size_of_a_field_is_no_part_of_its_name() -> None:
    facts = Facts("湖北省2024年政府工作报告\n加快打造大健康千亿产业、电子信息五百亿产业、汽车零部件三百亿产业。")
    assert facts.names("Industry") == {"大健康", "电子信息", "汽车零部件"}


def test_fields_of_one_character_and_economies() -> None:
    facts = Facts("云南省保山市2024年政府工作报告\n龙陵县重点发展硅、石斛。施甸县大力发展低空经济,昌宁县发展实体经济。")
    assert facts.relations("FOCUSES_ON") == {("龙陵县", "硅"), ("龙陵县", "石斛"), ("施甸县", "低空经济")}


def test_what_each_place_has_is_divided_by_and() -> None:
    title = "云南省保山市2024年政府工作报告\n"
    facts = Facts(title + "施甸县、昌宁县分别重点发展水泥建材和茶叶、核桃。")
    assert facts.relations("FOCUSES_ON") == {("施甸县", "水泥建材"), ("昌宁县", "茶叶"), ("昌宁县", "核桃")}
    assert facts.names("Industry") == {"水泥建材", "茶叶", "核桃"}
    three = Facts(title + "施甸县、昌宁县、龙陵县分别重点发展硅材料、茶叶和核桃。")
    assert three.relations("FOCUSES_ON") == {("施甸县", "硅材料"), ("昌宁县", "茶叶"), ("龙陵县", "核桃")}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("上游矿山开采、中游冶炼、下游精深加工全链条发展格局初步形成。", {"矿山开采", "冶炼", "精深加工"}),
        ("石油化工产业链上游乙烯、中游合成树脂、下游塑料制品加快聚集。", {"乙烯", "合成树脂", "塑料制品"}),
        (
            "形成了从上游玻璃基板、偏光片到中游面板模组再到下游整机终端的完整产业链。",
            {"玻璃基板", "偏光片", "面板模组", "整机终端"},
        ),
        ("竹坞小镇覆盖芯片设计、封装、测试等全产业链。", {"芯片设计", "封装", "测试"}),
    ],
)
def test_links_of_a_chain_are_fields_without_their_place_in_it(text: str, fields: set[str]) -> None:
    facts = Facts("江西省2024年政府工作报告\n" + text)
    assert facts.names("Industry") == fields
    assert facts.names("Chain") <= {"石油化工产业链"}


def test_a_chain_told_by_its_links_is_one() -> None:
    facts = Facts(
        "江西省2024年政府工作报告\n打造集成电路全产业链:上游突破光刻胶、大硅片等材料和设备,中游壮大芯片设计、晶圆制造。"
    )
    assert facts.names("Chain") == {"集成电路全产业链"}
    assert facts.names("IndustryGroup") == set()
    assert facts.names("Industry") == {"光刻胶", "大硅片", "芯片设计", "晶圆制造"}
    assert Facts("江西省2024年政府工作报告\n加强上游原料、中游加工、下游销售企业协同。").names("Industry") == set()


def test_clusters_go_for_a_size() -> None:
    facts = Facts(
        "四川省2024年政府工作报告\n加快竹纤维产业集群向2000亿级迈进,竹炭产业集群、竹笋产业集群向1000亿级迈进。"
    )
    assert facts.relations("ADVANCES_TO") == {
        ("竹纤维产业集群", "2000亿级集群"),
        ("竹炭产业集群", "1000亿级集群"),
        ("竹笋产业集群", "1000亿级集群"),
    }
    each = Facts("山东省2024年政府工作报告\n高端化工产业、生物医药产业分别打造2000亿级、1000亿级产业集群。")
    assert each.relations("ADVANCES_TO") == {
        ("高端化工产业", "2000亿级产业集群"),
        ("生物医药产业", "1000亿级产业集群"),
    }


@pytest.mark.parametrize("text", ["竹炭产业产值向千亿级迈进。", "竹炭产业集群营收率先突破千亿级。"])
def test_what_has_reached_a_size_or_is_no_cluster_goes_for_none(text: str) -> None:
    assert Facts("四川省2024年政府工作报告\n" + text).relations("ADVANCES_TO") == set()


def test_what_the_parts_of_a_code_name_stand_for() -> None:
    facts = Facts("江西省2024年政府工作报告\n立足“一主两优”定位,“一主”即竹材产业,“两优”即装备制造、节能环保产业。")
    assert facts.relations("INCLUDES") == {("一主两优", f) for f in ("竹材产业", "装备制造", "节能环保产业")}
    coded = Facts("江西省2024年政府工作报告\n构建“1+2”产业格局,“1”是电子电器,“2”是新能源和新材料。")
    assert coded.relations("INCLUDES") == {("1+2产业格局", f) for f in ("电子电器", "新能源", "新材料")}
    places = Facts("江西省2024年政府工作报告\n构建“一核两翼”格局,“一核”是浔阳区,“两翼”是柴桑区、濂溪区。")
    assert places.relations("INCLUDES") == set()


def test_a_cluster_covers_what_is_its_core() -> None:
    facts = Facts("贵州省铜仁市2024年政府工作报告\n打造以竹笋、竹茶为主的竹食品产业集群。")
    assert facts.names("Cluster") == {"竹食品产业集群"}
    assert facts.relations("COVERS") == {("竹食品产业集群", "竹笋"), ("竹食品产业集群", "竹茶")}
    chain = Facts("福建省漳州市2024年政府工作报告\n构建以“乙烯+烯烃+芳烃”为核心的石化产业链。")
    assert ("福建省漳州市2024年政府工作报告", "石化产业链") in chain.relations("FOCUSES_ON")
    assert chain.relations("COVERS") == {("石化产业链", field) for field in ("乙烯", "烯烃", "芳烃")}
    sort = Facts("贵州省铜仁市2024年政府工作报告\n形成以电子信息、生物医药为主导的特色产业集群。")
    assert len(sort.relations("INCLUDES")) == 2


def test_a_text_that_begins_with_its_city_is_not_that_of_a_park() -> None:
    told = "曲靖市围绕硅光伏、新能源电池两大主导产业,推动曲靖经开区错位发展。曲靖经开区重点发展晶硅光伏。"
    facts = Facts(told)
    assert ("曲靖市", "两大主导产业") in facts.relations("FOCUSES_ON")
    assert ("曲靖经开区", "两大主导产业") not in facts.relations("COVERS")


def test_fields_with_slogans_and_fields_joined() -> None:
    facts = Facts("安徽省2024年政府工作报告\n汽车产业“增资扩产”、食品饮料“提质增效”、生物医药“突破跃升”,势头良好。")
    assert {"食品饮料", "生物医药"} <= facts.names("Industry")
    assert Facts("安徽省2024年政府工作报告\n党建“强基”、服务“提质”、作风“优化”。").names("Industry") == set()
    joined = Facts("湖北省2024年政府工作报告\n装备制造与军民融合产业总产值达到1000亿元。")
    assert joined.names("Industry") == {"装备制造与军民融合产业"}
    apart = Facts("湖北省2024年政府工作报告\n现代服务业同先进制造业融合发展。")
    assert "现代服务业同先进制造业" not in apart.names("Industry")


def test_slogans_are_no_places_and_fields_no_firms() -> None:
    facts = Facts("山东省2024年政府工作报告\n坚持强产业、优环境、兴城市、惠民生,做大有色金属产业。")
    assert facts.names("Place") == {"山东省"}
    assert "兴城市" in Facts("辽宁省2024年政府工作报告\n兴城市、绥中县重点发展泳装。").names("Place")
    assert Facts("山西省运城市政府工作报告\n光机电产业产值突破400亿元。").names("Organisation") == set()
