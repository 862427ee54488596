"""The plainest that is told of parks: their names behind a verb, their class, what they are mainly for; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

PARKS = ["诸暨高新区", "无为经济开发区", "含山经济开发区", "澄迈工业园区", "和顺经济开发区", "共青城高新区"]


@pytest.mark.parametrize("park", PARKS)
def test_counties_that_hold_a_word_name_their_zones_where_no_province_is_told(park: str) -> None:
    assert park in Facts(f"{park}是1998年批准设立的省级开发区。").names("Park")
    assert park in Facts(f"近年来,{park}重点发展新材料产业。").names("Park")


def test_ordinary_words_before_zones_are_no_counties() -> None:
    assert Facts("加快新建工业园区,推进合作工业园区建设。").names("Park") == set()


@pytest.mark.parametrize(
    "verb", ["跟随", "抵达", "直通", "托管", "监管", "服务", "供热", "投资", "督查", "优于", "辐射"]
)
def test_a_verb_before_a_park_is_no_part_of_its_name(verb: str) -> None:
    assert Facts(f"他们{verb}吴江经济开发区。").names("Park") == {"吴江经济开发区"}


def test_firms_and_platforms_keep_the_verbs_that_they_are_called_by() -> None:
    assert "信达投资青岛有限公司" in Facts("信达投资青岛有限公司建设铜箔项目。").names("Organisation")
    assert "青州铜箔检测服务中心" in Facts("建成青州铜箔检测服务中心。").names("Platform")


@pytest.mark.parametrize(
    "text",
    [
        "云岭工业园区于2019年12月24日被省政府批复为省级产业园。",
        "云岭工业园区系省级产业园,规划面积12平方公里。",
        "云岭工业园区是经省人民政府首期批准成立的16个省级产业园之一。",
    ],
)
def test_a_class_is_told_in_full(text: str) -> None:
    assert Facts(text).relations("IN_TIER") == {("云岭工业园区", "省级产业园")}


def test_what_an_organ_calls_a_park_is_its_class_also_in_marks() -> None:
    facts = Facts(
        "云岭工业园区先后被评为国家“两化融合试点园区”和“金属新材料示范基地”,属“江苏省第六批循环经济示范园区”。"
    )
    classes = {"两化融合试点园区", "江苏省第六批循环经济示范园区"}
    assert {("云岭工业园区", one) for one in classes} <= facts.relations("IN_TIER")
    assert Facts("云岭工业园区被确定为高新区的核心园区。").relations("IN_TIER") == set()


@pytest.mark.parametrize("role", ["主", "主导", "主体", "支柱", "特色", "龙头", "主导产业"])
@pytest.mark.parametrize("park", ["煤电工业小区", "城南产业园", "双河工业集中区", "城北工业走廊"])
def test_what_stands_before_a_park_as_its_main_field_is_covered(role: str, park: str) -> None:
    expected = {(park, "煤"), (park, "电力"), (park, "精细化工")}
    facts = Facts(f"该县建成以煤、电力和精细化工为{role}的{park},入驻企业20家。")
    assert facts.relations("COVERS") == expected
    assert facts.names("IndustryGroup") == set()


def test_firms_and_deniers_before_a_park_are_no_fields() -> None:
    assert Facts("打造以松光重工、丹光机械为龙头的工程机械制造基地。").relations("COVERS") == set()
    assert Facts("建成以高校为主体的云岭科技园。").relations("COVERS") == set()
    assert Facts("该县没有建成以纺织为主的城南产业园。").relations("COVERS") == set()


def test_a_park_is_one_with_and_without_the_rank_of_its_place_and_its_areas_by_letters_mean_it() -> None:
    text = "二、重庆同兴工业园\n重庆市同兴工业园区分为A、B两区。其中A区布局机械制造;B区以布局仪器仪表、包装等产业为主。"
    facts = Facts(text)
    assert facts.names("Park") == {"重庆同兴工业园"}
    assert facts.relations("COVERS") == {("重庆同兴工业园", field) for field in ("机械制造", "仪器仪表", "包装")}
    assert len(Facts("长沙县工业园与长沙工业园相邻。").names("Park")) == 2


def test_the_parts_of_a_park_are_in_no_class_that_it_has_got() -> None:
    text = "云岭开发区获批成为国家循环化改造示范试点园区。开发区规划有铜箔产业园、南宁教育园区等四个功能区。"
    assert {park for park, _ in Facts(text).relations("IN_TIER")} <= {"云岭开发区"}
