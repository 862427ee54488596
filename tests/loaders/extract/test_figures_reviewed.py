"""What a review of figures, firms and fields has found to be misread; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_REPORT = "绍兴市2025年政府工作报告\n"


def _kinds(text: str) -> dict[float, str]:
    return {row["properties"]["value"]: row["properties"]["kind"] for row in Facts(text).figures()}


def _values(text: str) -> set[float]:
    return set(_kinds(text))


def test_a_number_at_the_start_is_not_negative() -> None:
    assert _values("五百家工厂落户丽水。") == {500.0}


@pytest.mark.parametrize(
    "words",
    [
        "过去一年,产值增长5%。\n各位代表,新的一年,我们信心十足。\n聚焦转型升级。新增绿色工厂400家。",
        "一年来,产值增长5%。重点抓好以下工作:建设绿色工厂400家。",
        "五年来,产值增长5%。下一阶段,新增绿色工厂400家。",
        "五年来,产值增长5%。\n奋力推进绿色制造。新增绿色工厂400家。",
    ],
)
def test_what_a_report_turns_to_is_an_aim(words: str) -> None:
    kinds = _kinds(_REPORT + words)
    assert (kinds[5.0], kinds[400.0]) == ("achieved", "target")


@pytest.mark.parametrize(
    "text",
    [
        "到2028年,实际完成产值400亿元。",
        "丽水市产业规划\n2026年目标产值400亿元。2027年重点建厂20家。",
        "2031年底前,全县规上工厂数量实现翻番,新增工厂400家。",
        "丽水市2025年国民经济和社会发展计划\n工业增加值增长6%,新增工厂400家。",
    ],
)
def test_aims_of_years_to_come_and_of_plans(text: str) -> None:
    assert _kinds(text)[400.0] == "target"


def test_a_headline_with_a_verb_tells_of_no_aims() -> None:
    assert set(_kinds("丽水市剑指百亿竹木目标\n丽水市拥有工厂30家,产值增长8%。").values()) == {"achieved"}
    assert set(_kinds("丽水市竹木产业发展目标\n产值增长8%。").values()) == {"target"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("量子信息:突破量子芯片。氢能:攻克电解槽技术。", {"量子信息", "氢能"}),
        ("美国新能源:发展迟缓。日本半导体:建设滞后。", set()),
        ("房地产:遏制投机。钢铁:压减产能。水泥:淘汰落后。", set()),
        ("能源:推进节能降耗。交通:建设港口码头。教育:培养技能人才。", set()),
    ],
)
def test_labels_of_what_is_promoted(text: str, fields: set[str]) -> None:
    assert Facts("丽水市规划\n" + text).names("Industry") == fields


def test_what_is_only_supposed_to_be_built_is_no_project() -> None:
    told = "天能集团投资9亿元在莲都区建设储能项目,可享受奖励。"
    assert Facts(told).names("Project") == {"储能项目"}
    assert not Facts("若" + told).names("Project")
    assert not Facts("传言宁波天能公司拟投资5亿元在莲都区建设电池项目。").names("Project")


def test_the_size_of_an_industry_stands_behind_its_sum() -> None:
    assert {row["name"] for row in Facts("打造900亿元产业规模。").figures()} == {"产业规模"}
    assert not Facts("全国将形成900亿元产业规模。").figures()


@pytest.mark.parametrize(
    "words", ["{}有望落户", "{}计划落户", "{}没有落户", "{}曾经入驻", "{}拒绝入驻", "如果{}入驻", "{}的竞争对手入驻"]
)
def test_who_has_not_settled_lies_nowhere(words: str) -> None:
    settled = Facts("恒逸、荣盛入驻莲都经开区。").relations("LOCATED_IN")
    assert settled >= {("恒逸", "莲都经开区"), ("荣盛", "莲都经开区")}
    facts = Facts(words.format("恒逸、荣盛") + "莲都经开区。")
    assert facts.names("Organisation") <= {"恒逸", "荣盛"}
    assert {where for _, where in facts.relations("LOCATED_IN")} == {"莲都"}


def test_quoted_words_are_classes_of_firms_beside_firms() -> None:
    assert Facts("培育“明日之星”300家,扶持示范企业。").names("EnterpriseTier") >= {"明日之星"}
    assert not Facts("培育“元宇宙”30家,新增“农家乐”100户。").names("EnterpriseTier")
    denied = "松江产业集群未能获批“中小企业特色产业集群”。"
    assert not Facts(denied).names("ClusterTier")
    assert Facts(denied.replace("未能", "")).names("ClusterTier")


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("支持天能牵头建设中心。", {"天能"}),
        ("不支持天能牵头建设中心。", set()),
        ("鼓励华北牵头开展攻关。", set()),
        ("旅游业以兰亭为龙头。", set()),
        ("不能以金隅为龙头。", set()),
        ("过去以浙玻为龙头。", set()),
        ("我们的集团、目标的股份、共同的股份等企业。", set()),
        ("格力电器、美的集团等企业。", {"格力电器", "美的集团"}),
        ("民航局部航线调整。", set()),
        ("推进标准委员会建设,更新经济发展局面。", set()),
    ],
)
def test_what_is_a_firm_or_an_organ(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("到2028年,供给能力需满足全县市场需求,产值达到70亿元。", {70e0}),
        ("到2028年,先进园区达到30家,同类园区达到10家。", {30.0, 10.0}),
        ("其他城市建成园区20家。", {20.0}),
        ("与先进地区相比,兄弟市产值已突破70亿元。", set()),
        ("到2028年,煤500万吨,茶20万亩。", {5e6, 2e5}),
        ("到2028年,专项资金支持的企业产值达到70亿元。", {70.0}),
        ("安排财政资金撬动产值70亿元。", {70.0}),
        ("每年安排专项资金规模约2亿元。", set()),
        ("争创国家首批10个示范园区。", {10.0}),
        ("重点项目设计产能30万吨。", {3e5}),
        ("到2028年全市产品70%以上供应珠三角。", {70.0}),
        ("到2028年,轴承产品70%销往海外。", {70.0}),
        ("全市产品70%以上供应珠三角,轴承产品九成销往海外。", set()),
        ("到2028年新增专精特新中小企业30家其中7家在寿县。", {30.0, 7.0}),
        ("全国十个轴承七个在寿县。", set()),
    ],
)
def test_which_numbers_are_figures(text: str, values: set[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("verb", "field"),
    [
        ("做强", "国际邮轮产业"),
        ("发展", "国际物流产业"),
        ("发展", "中国画产业"),
        ("做强", "世界级纺织产业"),
    ],
)
def test_fields_with_the_world_in_their_name(verb: str, field: str) -> None:
    assert Facts(f"{verb}{field}。").names("Industry") == {field}
    assert not Facts("推动全球光伏产业变革。").names("Industry")


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("到2028年,有声读物企业30家。", "有声读物企业"),
        ("到2028年,有轨电车企业30家。", "有轨电车企业"),
        ("形成30家链主企业为引领的格局。", "链主企业"),
    ],
)
def test_indicators_are_neither_cut_nor_run_on(text: str, indicator: str) -> None:
    assert {row["name"] for row in Facts(text).figures()} == {indicator}


def test_how_many_of_them_lie_somewhere_is_an_indicator_of_the_same() -> None:
    facts = Facts("淮南市推进新型工业化。\n到2028年新增专精特新中小企业30家其中7家在寿县。")
    assert {indicator for indicator, _, _, _ in facts.targets()} == {"专精特新中小企业"}
