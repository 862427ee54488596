"""Where names begin and end in running prose, and what is none; found by combining the parts of names; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "lead",
    [
        "叩开", "沿着", "入局", "说起", "借力", "撬动", "捧热", "解锁", "托举", "深植", "株洲叩开", "株洲聚拢", "近年来，当地带热",
        "悉心打造", "用心打造", "株洲首条",
    ],
)  # fmt: skip
def test_a_verb_that_is_rare_begins_no_name(lead: str) -> None:
    assert Facts(f"{lead}轨道交通装备产业链，企业干劲足。").names("Chain") == {"轨道交通装备产业链"}


@pytest.mark.parametrize("verb", ["渗透", "滋润", "守护", "叩开"])
def test_a_common_word_before_a_place_is_no_part_of_a_name(verb: str) -> None:
    facts = Facts(f"近年来，株洲{verb}醴陵碳纤维产业园，形势喜人。")
    assert facts.names("Park") == {"醴陵碳纤维产业园"}


@pytest.mark.parametrize(
    "name",
    [
        "沂水6英寸碳化硅产业园",
        "沂水气盐结合精细化工产业园",
        "沂水医药研发外包产业园",
        "沂水动力电池回收利用未来产业先导区",
        "沂水叶片精密锻造特色产业园",
        "沂水汽车及零部件产业园",
        "沂水铜产业园",
    ],
)
def test_figures_verbs_and_joints_inside_a_name(name: str) -> None:
    assert Facts(f"日前，{name}迎来首批企业，一派繁忙景象。").names("Park") == {name}
    assert Facts(f"据{name[2:]}负责人介绍，订单排到年底。").names("Park") == {name[2:]}


def test_what_combines_with_something_else_is_no_part_of_a_name() -> None:
    facts = Facts("当地结合轨道交通装备产业链招商。株洲结合轨道交通装备产业链招商。")
    assert facts.names("Chain") == {"轨道交通装备产业链"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("“醴陵智能传感器创新中心”上线运行。", "Platform", "醴陵智能传感器创新中心"),
        ("走进“醴陵市陶瓷产业园”，机器轰鸣。", "Park", "醴陵市陶瓷产业园"),
        ("“OLED产业链”已成为一张名片。", "Chain", "OLED产业链"),
        ("醴陵市陶瓷中试平台主任李卫东表示，订单很多。", "Platform", "醴陵市陶瓷中试平台"),
        ("据醴陵市陶瓷中试平台负责人介绍，订单很多。", "Platform", "醴陵市陶瓷中试平台"),
        ("微球产业集群年产值达120亿元。", "Cluster", "微球产业集群"),
    ],
)
def test_names_in_marks_before_titles_and_of_unknown_products(text: str, kind: str, name: str) -> None:
    assert Facts(text).names(kind) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "醴陵市享有“醴陵陶瓷产业园”美誉。",
        "当地喊出“打造醴陵陶瓷产业园”的口号。",
        "硬核产业集群加速崛起。",
        "构建更强产业链。",
        "重点集群培育成效初显。",
        "不同等级园区的要素配置各有侧重。",
        "同类园区中排名第三。",
    ],
)
def test_titles_of_honour_slogans_and_general_words_name_nothing(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Park") | facts.names("Cluster") | facts.names("Chain") | facts.names("ClusterTier")


@pytest.mark.parametrize("kind", ["Park", "Platform", "Cluster"])
def test_a_thing_that_is_repeated_without_its_places_is_one(kind: str) -> None:
    short = {"Park": "铜箔产业园", "Platform": "铜箔检验检测中心", "Cluster": "铜箔产业集群"}[kind]
    told = f"许昌市长葛市{short}建设提速。{short}的发展离不开政策支持。"
    assert Facts(told).names(kind) == {f"许昌市长葛市{short}"}
    two = f"许昌市长葛市{short}建设提速，临沂市沂水县{short}也在建设。{short}的发展离不开政策支持。"
    assert Facts(two).names(kind) >= {f"许昌市长葛市{short}", f"临沂市沂水县{short}"}


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("Park", "省级特色产业园区"),
        ("Platform", "省级工业互联网平台"),
        ("ClusterTier", "省级中小企业特色产业集群"),
        ("EnterpriseTier", "省级单项冠军企业"),
        ("EnterpriseTier", "独角兽企业"),
    ],
)
def test_a_place_is_no_part_of_a_class_with_a_level(kind: str, name: str) -> None:
    for text in (f"推动株洲市{name}提质扩量。", f"力争2027年，石嘴山市有{name}26家。", f"锻造{name}12家。"):
        assert Facts(text).names(kind) == {name}


def test_the_only_zone_of_a_place_keeps_it() -> None:
    assert Facts("走进合肥国家级高新区，机器轰鸣。").names("Park") == {"合肥国家级高新区"}


def test_the_first_of_a_class_is_of_the_class() -> None:
    assert Facts("东禾公司是许昌市首家独角兽企业。").names("EnterpriseTier") == {"独角兽企业"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("沂水县重点培育影像诊断设备产业、铜产业及钒钛产业。", {"影像诊断设备产业", "铜产业", "钒钛产业"}),
        ("沂水县深耕医药研发外包产业和碳化硅产业。", {"医药研发外包产业", "碳化硅产业"}),
        ("永昌县重点培育种业产业、陶瓷产业和铜箔产业。", {"种业产业", "陶瓷产业", "铜箔产业"}),
        ("以算力产业为主导，企业干劲足。", {"算力产业"}),
    ],
)
def test_fields_in_a_row_begin_and_end_where_they_do(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


def test_a_chance_is_no_field() -> None:
    facts = Facts("昌吉州抢抓机遇布局昌吉州5G通信产业集群。")
    assert facts.names("Industry") == set()
    assert facts.names("Cluster") == {"昌吉州5G通信产业集群"}
