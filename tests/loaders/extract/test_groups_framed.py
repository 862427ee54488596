"""Groups that a frame, a count behind their head or the next sentence tells, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


def members(text: str) -> dict[str, set[str]]:
    """Name of a group -> the names of its members; groups without any are left out."""
    found: dict[str, set[str]] = {}
    for group, member in Facts(text).relations("INCLUDES"):
        found.setdefault(group, set()).add(member)
    return found


@pytest.mark.parametrize(
    ("text", "name", "fields"),
    [
        (
            "宝鸡市把钛材料、汽车制造、优势装备列为重点发展的三大产业集群。",
            "三大产业集群",
            {"钛材料", "汽车制造", "优势装备"},
        ),
        (
            "将光电信息、智能装备、绿色食品确定为东西湖区的三大主导产业。",
            "三大主导产业",
            {"光电信息", "智能装备", "绿色食品"},
        ),
        (
            "岳阳市石油化工、食品加工属于千亿产业,电子信息、建材属于五百亿产业。",
            "五百亿产业",
            {"电子信息", "建材"},
        ),
        ("绿色食品和新材料构成全县的两大主导产业。", "两大主导产业", {"绿色食品", "新材料"}),
        ("由新能源电池和大健康组成的两大新兴产业加速崛起。", "两大新兴产业", {"新能源电池", "大健康"}),
        (
            "该市三大主导产业由汽车制造、轨道交通装备和绿色食品构成。",
            "三大主导产业",
            {"汽车制造", "轨道交通装备", "绿色食品"},
        ),
        ("全市三大传统产业则包括纺织、食品、建材。", "三大传统产业", {"纺织", "食品", "建材"}),
        ("高新区主导产业分为三类:新材料、智能装备、生命健康。", "主导产业", {"新材料", "智能装备", "生命健康"}),
        (
            "全县重点产业链共有3条:白酒、茶叶、竹木加工。",
            "重点产业链",
            {"白酒产业链", "茶叶产业链", "竹木加工产业链"},
        ),
        (
            "全市重点产业链共12条,涵盖新型显示、超硬材料、生物医药等。",
            "重点产业链",
            {"新型显示产业链", "超硬材料产业链", "生物医药产业链"},
        ),
        ("全市的主导产业有三个。它们是机械制造、健康食品和新材料。", "主导产业", {"机械制造", "健康食品", "新材料"}),
        ("重点培育两大特色产业。分别为茶叶和竹木加工。", "特色产业", {"茶叶", "竹木加工"}),
        ("该县有两大主导产业,一是工程陶粒,二是绿色食品。", "两大主导产业", {"工程陶粒", "绿色食品"}),
        ("“三优”为绿色食品、大健康、清洁能源。", "三优", {"绿色食品", "大健康", "清洁能源"}),
        (
            "形成电子信息、装备制造、新材料“2+1”现代产业体系。",
            "2+1现代产业体系",
            {"电子信息", "装备制造", "新材料"},
        ),
    ],
)
def test_group_and_members(text: str, name: str, fields: set[str]) -> None:
    assert members(text)[name] == fields


@pytest.mark.parametrize(
    "text",
    [
        "某市曾把煤炭、钢铁作为全市的两大支柱产业。",
        "该市将钢铁、水泥列为重点整治的两大行业。",
        "钢铁、水泥、电解铝属于高耗能产业。",
        "领导小组由市工信局、市财政局、市科技局组成。",
        "由云帆公司和竹海公司组成的两大联合体正在建设。",
        "全县重点企业共有3家:云帆公司、竹海公司、山泉公司。",
        "全市开发区分为三类:国家级、省级、市级。",
        "产业集群共28个,涉及12个县。",
        "全市淘汰三大落后产业。分别是水泥、焦化和造纸。",
        "全市有三大优势产业。它们是全市工业的脊梁。",
        "该县有三大问题:一是产业不强,二是人才不足,三是链条不长。",
        "“三高”是高污染、高耗能、高排放。",
        "“四新”即新技术、新产业、新业态、新模式。",
    ],
)
def test_no_group(text: str) -> None:
    assert members(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "“1+2+N”产业体系中,“1”是钢铁新材料,“2”是高端装备制造、绿色食品。",
        "打造“1+2”产业集群,前者为钢铁新材料,后者为高端装备制造、绿色食品。",
    ],
)
def test_parts_of_a_code(text: str) -> None:
    covered = {field for _, field in Facts(text).relations("COVERS")}
    assert covered == {"钢铁新材料", "高端装备制造", "绿色食品"}


def test_of_three_parts_none_is_the_latter() -> None:
    assert not Facts("“1+2+3”体系,前者为钢铁新材料,后者为机械、食品、纺织。").relations("COVERS")
