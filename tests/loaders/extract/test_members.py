"""Where the members of lists begin and end, and what they are, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("浙江重点发展合成生物、脑科学与类脑智能。", {"合成生物", "脑科学与类脑智能"}),
        ("浙江明确“4”指绿色石化、纺织服装、现代家居、智能家电四大主导产业。", {"绿色石化", "纺织服装", "现代家居", "智能家电"}),
        ("浙江围绕“发电、储能、输电、用电”四大环节,设立产业基金。", {"发电", "储能", "输电", "用电"}),
        ("浙江省重点发展制冷设备、厨电(余姚、慈溪)等产业。", {"制冷设备", "厨电"}),
    ],
)  # fmt: skip
def test_members_end_where_the_list_says(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


def test_a_field_with_the_word_for_chain_is_a_chain() -> None:
    facts = Facts("浙江分链推进,重卡链看陕汽,光伏链看隆基。补链强链工作抓紧,各链长到位。")
    assert facts.names("Chain") == {"重卡产业链", "光伏产业链"}


def test_counted_chains_need_not_end_with_industry() -> None:
    facts = Facts("包头永磁、抛光、储氢、催化四条稀土功能材料链一起延伸。")
    assert {member for _, member in facts.relations("INCLUDES")} == {
        f"{f}产业链" for f in ("永磁", "抛光", "储氢", "催化")
    }


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("浙江把正极材料、隔膜、电解液一一补齐。", {"正极材料", "隔膜", "电解液"}),
        ("浙江推动低压电器向智能化、成套化方向延伸。", {"低压电器"}),
        ("丽水要把电子信息首位产业做起来。", {"电子信息"}),
        ("浙江把企业总部放在城区,推动服务向高端化延伸。", set()),
    ],
)
def test_what_is_handled_is_an_object(text: str, fields: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == fields
    assert {field for _, field in facts.relations("FOCUSES_ON")} == fields


@pytest.mark.parametrize("joined", ["", "是", "构成", ",是当地人常说的“", ",全市着力培育的"])
def test_fields_before_a_count_are_its_members(joined: str) -> None:
    facts = Facts(f"浙江省石墨材料、绿色食品、纺织服装{joined}三大支柱产业{'”' * joined.endswith('“')}去年增长较快。")
    assert facts.relations("INCLUDES") == {("三大支柱产业", field) for field in ("石墨材料", "绿色食品", "纺织服装")}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("江都区重点布局工业设计、检验检测与工业软件。", {"工业设计", "检验检测", "工业软件"}),
        ("先导产业3个:新型显示、人工智能、智能建造与工业化建筑。", {"新型显示", "人工智能", "智能建造与工业化建筑"}),
    ],
)
def test_what_joins_the_last_two_fields_of_a_list(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("粘结剂、导电涂料、焊接装备和检测仪器加速布局。", {"粘结剂", "导电涂料", "焊接装备", "检测仪器"}),
        ("车规级芯片、激光雷达、线控底盘产业产值增长8%。", {"车规级芯片", "激光雷达", "线控底盘"}),
        ("绿色建材、机械装备、医疗器械三块招牌继续领跑。", {"绿色建材", "机械装备", "医疗器械"}),
        ("空白点集中在粘结剂、导电涂料、焊接装备和检测仪器。", set()),  # products, of which nothing is said
        ("用于车规级芯片、激光雷达、毫米波雷达、线控底盘等关键技术。", set()),
        ("甲厂专做注塑模具和汽车零部件。", set()),
        ("天湛电子、奇允藏药、沐沃汽车内饰的订单都已排满。", set()),  # firms
        ("水电资源、光伏资源、矿产资源得到开发。", set()),
        ("县里有科技、文化、体育三个中心。", set()),
    ],
)
def test_a_list_of_fields_needs_no_word_that_announces_it(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


@pytest.mark.parametrize(
    "text",
    [
        "江西关停了钢铁、水泥、化工。",
        "江西不再新上钢铁、水泥、电解铝。",
        "江西财政投入了科研、教育、医疗。",
        "江西抽检钢材、水泥、玻璃。",
        "江西学院开设机械、电子信息、软件。",
    ],
)
def test_what_is_closed_down_bought_or_taught_is_no_aim(text: str) -> None:
    assert not Facts(text).names("Industry")


def test_parts_of_a_map_are_no_fields() -> None:
    facts = Facts("江西提出“三带”,分别是武夷山西麓笋竹食品带、罗霄山竹炭加工带和赣南竹纤维材料带。")
    assert len(facts.names("Park")) == 3
    assert not facts.names("Industry")
    assert "山西" not in facts.names("Place")


def test_makers_of_whole_cars_are_firms() -> None:
    firms = Facts("章贡经济开发区聚集了程岭、齐枫、江岭专汽等整车厂。").names("Organisation")
    assert {"程岭", "齐枫", "江岭专汽"} <= firms


@pytest.mark.parametrize("own", ["园区", "全市", "我市"])
def test_whose_chains_they_are_is_no_part_of_their_names(own: str) -> None:
    assert Facts(f"赣州市规划。{own}铝箔、轴承两条产业链加快发展。").names("Chain") == {"铝箔产业链", "轴承产业链"}
