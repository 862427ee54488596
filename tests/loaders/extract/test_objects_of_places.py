"""What places and parks make their object: by verbs around a field, frames, sorts and code names."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


def _focus(text: str) -> Pairs:
    facts = Facts(text)
    return facts.relations("FOCUSES_ON") | facts.relations("COVERS")


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("瞄准光伏玻璃精准招商。", {"光伏玻璃"}),
        ("紧盯光伏玻璃、锂电池招大引强。", {"光伏玻璃", "锂电池"}),
        ("推动光伏玻璃高质量发展。", {"光伏玻璃"}),
        ("推动光伏玻璃、锂电池、工业机器人产业高质量发展。", {"光伏玻璃", "锂电池", "工业机器人产业"}),
        ("推动光伏玻璃和锂电池产业集聚发展。", {"光伏玻璃", "锂电池产业"}),
        ("全力抢占人形机器人、量子科技新赛道。", {"人形机器人", "量子科技"}),
        ("加快推进光伏玻璃发展。", {"光伏玻璃"}),
        ("谋划发展光伏玻璃。", {"光伏玻璃"}),
        ("牢牢抓住光伏玻璃这一首位产业。", {"光伏玻璃"}),
        ("提出以光伏玻璃为第一主导产业。", {"光伏玻璃"}),
        ("加快构建以光伏玻璃为主导的现代产业体系。", {"光伏玻璃"}),
        ("将以光伏玻璃为战略支柱，以锂电池为先导产业。", {"光伏玻璃", "锂电池"}),
    ],
)
def test_a_place_makes_fields_its_object(said: str, fields: set[str]) -> None:
    assert _focus("安徽省加快推进新型工业化。\n六安市" + said) == {("六安市", field) for field in fields}


@pytest.mark.parametrize(
    "said",
    [
        "六安市不再推动光伏玻璃高质量发展。",
        "六安市推动教育、医疗高质量发展。",
        "六安市推动现代服务业高质量发展。",
        "六安市推动绿色低碳高质量发展。",
        "六安市聚焦企业需求精准招商。",
        "六安市围绕关键技术攻坚。",
        "六安市构建以高速公路为主的交通体系。",
        "六安市构建以企业为主体的创新体系。",
        "六安市不提出以光伏玻璃为主导产业。",
        "市政协委员在讨论时建议，六安市应当大力发展光伏玻璃。",
        "业内人士提醒，切忌一哄而上布局光伏玻璃，六安市等地要审慎决策。",
        "专家认为，六安市有望发展光伏玻璃和锂电池。",
        "六安市禁止在淮河沿岸新建光伏玻璃、锂电池等行业企业。",
        "是否把光伏玻璃作为六安市的主导产业，会上意见不一。",
        "一季度，六安市光伏玻璃产业增加值同比增长9.8%。",
    ],
)
def test_what_is_no_object_of_a_place(said: str) -> None:
    assert _focus(said) == set()


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("以光伏玻璃、锂电池为发展方向。", {"光伏玻璃", "锂电池"}),
        ("产业定位以光伏玻璃为主、现代物流为辅。", {"光伏玻璃", "现代物流"}),
        ("功能定位为以光伏玻璃、锂电池为主导的综合性园区。", {"光伏玻璃", "锂电池"}),
        ("坚持“一主两副”，即以光伏玻璃为主导产业，以锂电池、现代物流为辅。", {"光伏玻璃", "锂电池", "现代物流"}),
        ("规划面积20平方公里，将光伏玻璃产业作为主导产业。", {"光伏玻璃产业"}),
    ],
)
def test_a_park_is_for_fields(said: str, fields: set[str]) -> None:
    assert _focus("安徽省加快推进新型工业化。\n金寨经济开发区" + said) == {("金寨经济开发区", f) for f in fields}


def test_another_subject_takes_the_fields_from_the_park() -> None:
    focus = _focus("安徽省加快推进新型工业化。\n金寨经济开发区规划面积20平方公里，安徽省将光伏玻璃产业作为主导产业。")
    assert focus == {("安徽省", "光伏玻璃产业")}


def test_a_count_leaves_out_what_another_sort_has() -> None:
    facts = Facts("六安市重点发展光伏玻璃首位产业和锂电池、工业机器人两大特色产业。")
    assert facts.relations("INCLUDES") == {("两大特色产业", "锂电池"), ("两大特色产业", "工业机器人")}
    assert ("六安市", "光伏玻璃") in facts.relations("FOCUSES_ON")
    whole = Facts("六安市形成光伏玻璃产业和锂电池、工业机器人三大特色产业。")
    assert len(whole.relations("INCLUDES")) == 3


def test_each_sort_has_its_own_fields() -> None:
    facts = Facts("六安市以光伏玻璃为首位产业，以锂电池、工业机器人为重点产业，不断壮大县域经济。")
    assert facts.relations("INCLUDES") == {("重点产业", "锂电池"), ("重点产业", "工业机器人")}


def test_a_code_name_has_as_many_fields_as_it_counts() -> None:
    said = "六安市构建“3+1”绿色工业体系，“3”即{}、锂电池、工业机器人，“1”即大健康。"
    fields = {"锂电池", "工业机器人", "大健康", "绿色载能"}
    assert Facts(said.format("绿色载能")).relations("INCLUDES") == {("3+1绿色工业体系", field) for field in fields}
    assert not Facts(said.format("绿色载能").replace("3", "4")).relations("INCLUDES")


def test_the_last_of_a_coded_list_is_two_where_the_code_counts_so() -> None:
    facts = Facts("六安市重点发展“三主一特”产业（光伏玻璃、锂电池、工业机器人和特色食品）。")
    assert len(facts.relations("INCLUDES")) == 4


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("重点发展首位产业光伏玻璃。", "光伏玻璃"),
        ("做强首位产业光伏玻璃，推动经济发展。", "光伏玻璃"),
        ("围绕首位产业光伏玻璃延链补链强链。", "光伏玻璃"),
        ("聚焦1个首位产业（光伏玻璃）。", "光伏玻璃"),
        ("重点发展光伏玻璃，兼顾数字经济、食品加工。", "数字经济"),
    ],
)
def test_a_field_stands_beside_what_it_is_called(said: str, field: str) -> None:
    assert ("六安市", field) in _focus("六安市" + said)


@pytest.mark.parametrize(
    "said",
    [
        "做强首位产业园区。",
        "打造首位产业链。",
        "主导产业发展迅速。",
        "兼顾公平、效率。",
        "面向全球招商。",
        "抢占市场先机。",
    ],
)
def test_what_only_looks_like_a_field_beside_its_sort(said: str) -> None:
    assert _focus("六安市" + said) == set()


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("聚焦光伏玻璃、锂电池、工业机器人三大主攻方向。", "三大主攻方向"),
        ("明确光伏玻璃、锂电池、工业机器人3个发展方向。", "3个发展方向"),
        ("培育光伏玻璃、锂电池、工业机器人等新增长点。", "新增长点"),
        ("聚焦光伏玻璃、锂电池、工业机器人，打造三大主导产业集群。", "三大主导产业集群"),
        ("做强光伏玻璃，做优锂电池，做大工业机器人，形成三大支柱产业。", "三大支柱产业"),
    ],
)
def test_a_group_has_the_fields_that_are_as_many(said: str, group: str) -> None:
    facts = Facts("六安市" + said)
    assert facts.relations("INCLUDES") == {(group, field) for field in ("光伏玻璃", "锂电池", "工业机器人")}
    assert ("六安市", group) in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "said",
    [
        "聚焦光伏玻璃、锂电池，打造三大主导产业集群。",
        "聚焦光伏玻璃、锂电池，未形成两大产业集群。",
        "引进光伏玻璃、锂电池，打造两大产业集群。",
        "曾发展光伏玻璃、锂电池，打造两大产业集群。",
        "淘汰水泥、焦化，打造两大产业集群。",
    ],
)
def test_a_group_has_no_other_fields(said: str) -> None:
    assert not Facts("六安市" + said).relations("INCLUDES")


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("河南省“链长制”覆盖光伏玻璃、锂电池等10个新兴产业链。", ("链长制", "10个新兴产业链")),
        ("实施“绿色化改造工程”，以水泥、焦化、玻璃三大行业为重点。", ("绿色化改造工程", "三大行业")),
        ("光谷实验室面向光电子信息产业开展研究。", ("光谷实验室", "光电子信息产业")),
        ("光谷实验室围绕光伏玻璃、锂电池展开。", ("光谷实验室", "锂电池")),
        ("金寨现代产业园服务于光伏玻璃产业。", ("金寨现代产业园", "光伏玻璃产业")),
        ("“强链补链”行动以光伏玻璃为重点，推动转型。", ("强链补链行动", "光伏玻璃")),
        ("“强链补链”行动针对光伏玻璃、锂电池实施。", ("强链补链行动", "锂电池")),
        ("“强链补链”行动主攻光伏玻璃、锂电池两大产业。", ("强链补链行动", "两大产业")),
    ],
)
def test_programmes_and_platforms_are_for_fields(text: str, pair: tuple[str, str]) -> None:
    assert pair in Facts(text).relations("COVERS")


@pytest.mark.parametrize(
    "text",
    [
        "光谷实验室面向社会开放。",
        "光谷实验室服务乡村振兴。",
        "金寨现代产业园面向全球招商。",
        "金寨现代产业园针对光伏玻璃实施废气治理。",
        "“强链补链”行动发展会员100人。",
        "“强链补链”行动聚焦中小企业。",
        "实施“护苗行动”，以中小学、幼儿园为重点。",
    ],
)
def test_programmes_and_platforms_for_no_field(text: str) -> None:
    assert not Facts(text).relations("COVERS")


def test_a_plan_is_told_what_it_is_for() -> None:
    assert _focus("《六安市强链补链三年行动计划》围绕光伏玻璃、锂电池展开。") == {
        ("六安市强链补链三年行动计划", "光伏玻璃"),
        ("六安市强链补链三年行动计划", "锂电池"),
    }
    assert not _focus("《六安市强链补链三年行动计划》涵盖目标任务、保障措施。")
    assert not _focus("《六安市强链补链三年行动计划》面向社会公开征求意见。")


def test_a_place_starts_from_what_it_has() -> None:
    assert _focus("金寨县立足光伏玻璃产业基础，向储能领域延伸。") == {("金寨县", "储能")}
    assert _focus("金寨县立足光伏玻璃产业。") == {("金寨县", "光伏玻璃产业")}


def test_a_chain_is_lengthened() -> None:
    assert _focus("金寨县不断延伸光伏玻璃产业链。") == {("金寨县", "光伏玻璃产业链")}
    assert not _focus("金寨县未能补齐光伏玻璃产业链。")


SHARES = {
    "colons": "甲厅认定4个集群为2025年度吉林省中小企业特色产业集群。其中,长春市2个:九台区光电产业集群、榆树市玉米产业集群;通化市2个:通化县人参产业集群、辉南县矿泉水产业集群。",
    "copulas": "甲厅认定4个集群为2025年度吉林省中小企业特色产业集群。长春市有2个,分别是九台区光电产业集群、榆树市玉米产业集群。通化市2个,为通化县人参产业集群和辉南县矿泉水产业集群。",
    "commas": "甲厅认定4个集群为2025年度吉林省中小企业特色产业集群。至此全省有国家级中小企业特色产业集群5个。长春市2个,九台区光电产业集群、榆树市玉米产业集群。通化市2个,通化县人参产业集群、辉南县矿泉水产业集群。",
    "lines": "吉林省新增4个吉林省中小企业特色产业集群\n长春市(2个):九台区光电产业集群、榆树市玉米产业集群\n通化市(2个):通化县人参产业集群、辉南县矿泉水产业集群\n",
}


@pytest.mark.parametrize("form", SHARES)
def test_shares_of_places_add_up_to_the_class_that_is_counted(form: str) -> None:
    facts = Facts(SHARES[form])
    clusters = {"九台区光电产业集群", "榆树市玉米产业集群", "通化县人参产业集群", "辉南县矿泉水产业集群"}
    assert facts.relations("IN_TIER") == {(one, "吉林省中小企业特色产业集群") for one in clusters}
    cities = {("九台区光电产业集群", "长春市"), ("榆树市玉米产业集群", "长春市"), ("通化县人参产业集群", "通化市")}
    assert cities <= facts.relations("LOCATED_IN")
    assert not {place for place, _ in facts.relations("FOCUSES_ON")} & {"长春市", "通化市"}
