"""Groups in every combination of what leads them in, counts, parts and ends them; all invented, with their denied twins."""

import pytest

from tests.loaders.extract.facts import Facts

_THREE = {"盾构装备", "汉麻", "玻璃基材"}


def _members(text: str) -> set[str]:
    """The names of what groups include, without the head that they bear."""
    return {_plain(member) for _, member in Facts(text).relations("INCLUDES")}


def _plain(name: str) -> str:
    return name.removesuffix("产业链").removesuffix("集群").removesuffix("产业")


@pytest.mark.parametrize(
    "text",
    [
        "衡阳市做强三大支柱产业：一是盾构装备；二是汉麻；三是玻璃基材。",
        "衡阳市打造3个千亿级产业集群：一是盾构装备、二是汉麻、三是玻璃基材。",
        "衡阳市打造3条产业链：一是盾构装备。二是汉麻。三是玻璃基材。",
        "衡阳市做强三大支柱产业：（1）盾构装备；（2）汉麻；（3）玻璃基材。",
        "衡阳市做强三大支柱产业：（一）盾构装备；（二）汉麻；（三）玻璃基材。",
        "衡阳市打造3条重点产业链：1、盾构装备；2、汉麻；3、玻璃基材。",
        "衡阳市打造三个特色产业集群：①盾构装备；②汉麻；③玻璃基材。",
        "衡阳市做强三大支柱产业：盾构装备，汉麻，玻璃基材。",
        "衡阳市打造3个先进制造业集群：盾构装备；汉麻；玻璃基材。",
        "衡阳市做强三大支柱产业，分别为：盾构装备、汉麻、玻璃基材。",
        "衡阳市重点发展三大产业，即：盾构装备、汉麻、玻璃基材。",
        "衡阳市做强三大支柱产业：盾构装备、汉麻与玻璃基材。",
        "衡阳市打造三条产业链，具体为盾构装备、汉麻及玻璃基材。",
        "衡阳市做强三个优势产业——盾构装备、汉麻与玻璃基材。",
        "衡阳市做强支柱产业3个（盾构装备、汉麻与玻璃基材）。",
        "衡阳市做强包括盾构装备、汉麻、玻璃基材在内的三大支柱产业。",
        "目前，盾构装备、汉麻、玻璃基材已成为衡阳市三大支柱产业。",
        "目前，盾构装备、汉麻、玻璃基材发展成为三大支柱产业。",
        "衡阳市将盾构装备、汉麻与玻璃基材确定为3个支柱产业。",
        "衡阳市确定盾构装备、汉麻和玻璃基材为支柱产业。",
        "衡阳市形成了以盾构装备、汉麻、玻璃基材为主导的3条重点产业链。",
    ],
)
def test_the_members_of_a_counted_group(text: str) -> None:
    assert _members(text) == _THREE
    assert len(Facts(text).names("IndustryGroup")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "两大主导产业：石墨负极与智能农机。",
        "做强两大主导产业（石墨负极和智能农机）。",
        "推动石墨负极及智能农机两大产业集群向世界级先进制造业集群迈进。",
        "石墨负极和智能农机构成两大主导产业。",
        "做强2个主导产业\n（一）石墨负极。推动高端化发展。\n（二）智能农机。延伸产业链条。",
    ],
)
def test_two_that_a_count_parts(text: str) -> None:
    assert _members("绵阳市" + text) == {"石墨负极", "智能农机"}


def test_lists_that_their_counts_end() -> None:
    facts = Facts(
        "《绵阳市工业规划》提出，做强酱酒、汉麻、盾构装备三个千亿级产业集群、培育石墨负极、智能农机2个百亿级产业集群、抢占氢能、量子信息两条新赛道。"
    )
    groups = facts.relations("INCLUDES")
    assert {(group, _plain(member)) for group, member in groups} == {
        *(("三个千亿级产业集群", m) for m in ("酱酒", "汉麻", "盾构装备")),
        *(("2个百亿级产业集群", m) for m in ("石墨负极", "智能农机")),
        *(("两条新赛道", m) for m in ("氢能", "量子信息")),
    }


@pytest.mark.parametrize("verb", ["将{}产业培育成为", "把{}打造成", "推动{}两大产业集群发展成为"])
def test_what_fields_are_raised_to(verb: str) -> None:
    facts = Facts(f"绵阳市{verb.format('石墨负极、智能农机')}千亿级产业集群。")
    assert {(_plain(field), tier) for field, tier in facts.relations("ADVANCES_TO")} == {
        ("石墨负极", "千亿级产业集群"),
        ("智能农机", "千亿级产业集群"),
    }


def test_clusters_of_a_size_in_brackets() -> None:
    facts = Facts("培育4个重点产业集群，其中千亿级2个（眼镜、酱酒）、五百亿级2个（石墨负极、智能农机）。")
    assert {(_plain(cluster), tier) for cluster, tier in facts.relations("IN_TIER")} == {
        ("眼镜", "千亿级集群"),
        ("酱酒", "千亿级集群"),
        ("石墨负极", "五百亿级集群"),
        ("智能农机", "五百亿级集群"),
    }


@pytest.mark.parametrize("leads", ["山东省委、省政府提出，", "山东省委、省政府提出"])
def test_the_place_of_a_committee_that_decides(leads: str) -> None:
    facts = Facts(f"{leads}加快发展氢能、量子信息等未来产业。")
    assert facts.relations("FOCUSES_ON") == {("山东省", "未来产业")}
    assert len(facts.relations("INCLUDES")) == 2


def test_a_park_goes_on_with_the_next_item() -> None:
    facts = Facts(
        "近年来，泸县经开区抓好以下工作：一是做强酱酒、汉麻两大支柱产业；二是布局氢能、量子信息两大未来产业。"
    )
    assert facts.relations("COVERS") >= {("泸县经开区", "两大支柱产业"), ("泸县经开区", "两大未来产业")}


def test_a_frame_without_its_first_word() -> None:
    text = "泸县形成酱酒、汉麻为主导，智能农机、玻璃基材为支撑的产业格局。"
    assert _members(text) == {"酱酒", "汉麻", "智能农机", "玻璃基材"}


def test_a_field_that_its_item_names_whole() -> None:
    facts = Facts("打造3条产业链：一是绿色建材与装配式建筑；二是汉麻；三是酱酒。")
    assert facts.names("Industry") == set()
    assert "绿色建材与装配式建筑产业链" in facts.names("Chain")


@pytest.mark.parametrize(
    "text",
    [
        "绵阳市关停三大产业：一是造纸；二是印染；三是水泥。",
        "绵阳市淘汰三大落后产业：水泥，造纸，印染。",
        "绵阳市产业发展存在三大问题：一是装备；二是材料；三是食品。",
        "绵阳市抓好三个重点领域：一是项目建设；二是招商引资；三是营商环境。",
        "绵阳市开展三大领域专项整治：1.食品；2.药品；3.化工。",
        "绵阳市聚焦三大领域：教育，医疗，养老。",
        "绵阳市两大产业（造纸和印染）全部关停。",
        "绵阳市尚未确定酱酒、汉麻为主导产业。",
        "绵阳市当年曾确定酱酒、汉麻为主导产业。",
        "绵阳市尚未形成酱酒、汉麻为主导，智能农机、玻璃基材为支撑的产业格局。",
        "酱酒、汉麻曾是绵阳市两大支柱产业。",
    ],
)
def test_what_is_not_so_has_no_members(text: str) -> None:
    assert _members(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "酱酒、汉麻曾是绵阳市两大支柱产业。",
        "绵阳市不再把酱酒、汉麻作为两大主导产业。",
        "绵阳市学习借鉴山东省委、省政府提出的做法，召开会议。",
    ],
)
def test_what_once_was_or_others_say_is_no_object(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()


def test_firms_in_a_frame_are_no_fields() -> None:
    facts = Facts("在河东工业园形成了河东石化、国能河东化工、兖岭等为代表的能源化工产业链。")
    assert facts.names("Industry") == set()
    assert facts.names("Chain") == {"能源化工产业链"}


def test_a_list_that_is_told_takes_no_other_in() -> None:
    facts = Facts(
        "4个支柱产业：酱酒、汉麻、眼镜、花炮。\n2个新兴产业：机器人、新材料。\n两大未来产业：氢能、量子信息。"
    )
    assert len(facts.relations("INCLUDES")) == 8


def test_clusters_of_one_field_that_are_counted_behind_their_head() -> None:
    facts = Facts("江西省将推进60个产业集群,其中陶瓷产业集群2个入选,分别是贵溪陶瓷产业集群、龙南瓷砖产业集群。")
    assert {a for a, _ in facts.relations("INCLUDES")} == {"2个陶瓷产业集群"}
    assert facts.names("Cluster") == {"贵溪陶瓷产业集群", "龙南瓷砖产业集群"}


def test_zones_that_share_the_head_of_the_last() -> None:
    facts = Facts("昆山、江宁、南京经济技术开发区等3家国家级经开区榜上有名。")
    assert {"昆山经济技术开发区", "江宁经济技术开发区", "南京经济技术开发区"} <= facts.names("Park")
