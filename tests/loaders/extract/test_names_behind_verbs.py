"""Where names begin behind who acts, how and with which verb; all are invented."""

import pytest

from tests.loaders.extract.facts import Facts

CLASSES = ["专精特新企业", "高新技术企业", "省级专精特新中小企业"]


@pytest.mark.parametrize(
    "lead", ["通过“春晖”行动培育", "绿色制造工程孵化", "铜箔产业链集聚", "产业基金赋能", "这一模式带动"]
)
@pytest.mark.parametrize("name", CLASSES)
def test_a_class_of_firms_begins_behind_what_raises_it(lead: str, name: str) -> None:
    assert Facts(f"{lead}{name}100家。").names("EnterpriseTier") == {name}


def test_verbs_that_belong_to_a_class_stay() -> None:
    facts = Facts("新增省级服务型制造示范企业5家、省级专精特新培育企业20家。")
    assert facts.names("EnterpriseTier") == {"省级服务型制造示范企业", "省级专精特新培育企业"}


@pytest.mark.parametrize("who", ["该市", "全省上下", "市工信局", "要", "园区"])
@pytest.mark.parametrize("how", ["深入开展", "组织实施", "协同推进", "统筹推进", "扎实推进"])
def test_programmes_begin_behind_who_carries_them_out(who: str, how: str) -> None:
    assert Facts(f"{who}{how}“雄鹰行动”。").names("Programme") == {"雄鹰行动"}
    assert Facts(f"{who}{how}链长制。").names("Programme") == {"链长制"}


def test_places_and_fields_before_marks_belong_to_a_programme() -> None:
    assert Facts("落实东莞市“倍增计划”。").names("Programme") == {"东莞市倍增计划"}
    assert Facts("实施重点产业链链长制。").names("Programme") == {"重点产业链链长制"}


@pytest.mark.parametrize("lead", ["一是全力推动", "一是新落实", "青州经开区组织推动", "通过政策引导大力落实"])
def test_programmes_begin_behind_enumerators_zones_and_means(lead: str) -> None:
    assert Facts(f"山东省潍坊市消息。{lead}产业强链三年行动。").names("Programme") == {"产业强链三年行动"}


@pytest.mark.parametrize(
    "text",
    [
        "邹平铝产业以联泓为代表。",
        "邹平以联泓为代表的铝材企业发展迅速。",
        "来自邹平的联泓展出了新产品。",
        "链主联泓建成智能工厂。",
    ],
)
def test_firms_that_stand_for_others_come_or_lead_are_named(text: str) -> None:
    assert Facts("山东省滨州市消息。" + text).names("Organisation") == {"联泓"}


@pytest.mark.parametrize(
    "text",
    [
        "形成以钢铁为代表的产业。",
        "以王明为代表的科学家。",
        "来自青州的蜜桃展出了新品种。",
        "发挥链主引领作用,链主带动上下游。",
    ],
)
def test_others_in_such_frames_are_no_firms(text: str) -> None:
    assert Facts(text).names("Organisation") == set()
