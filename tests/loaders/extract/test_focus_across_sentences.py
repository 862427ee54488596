"""Whose object a field is where its clause names nobody: the place of the sentence before, its seat, its rank."""

import pytest

from tests.loaders.extract.facts import Facts

NEWS = "曲靖市各县区抓工业、促发展。\n"


def focus(text: str) -> set[tuple[str, str]]:
    return Facts(text).relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "before",
    [
        "近年来,宣威市坚持工业强市战略不动摇。",
        "宣威市是云南重要的工业基地。近年来,",
        "宣威市工业基础雄厚,交通便利。",
        "走进宣威市,处处是建设热潮。",
        "1.宣威市\n",
        "宣威市总面积6000平方公里,人口120万,",
    ],
)
def test_a_sentence_without_a_subject_is_about_the_place_before(before: str) -> None:
    assert focus(NEWS + before + "大力发展绿色铝产业。") == {("宣威市", "绿色铝产业")}
    assert focus(NEWS + before + "主攻绿色铝。") == {("宣威市", "绿色铝")}


def test_a_field_that_thrives_is_that_of_the_place_before() -> None:
    assert focus(NEWS + "近年来,宣威市坚持工业强市。绿色铝产业蓬勃发展。") == {("宣威市", "绿色铝产业")}
    assert focus(NEWS + "宣威市历史悠久。当地绿色铝、硅光伏产业快速发展。") == {
        ("宣威市", "绿色铝"),
        ("宣威市", "硅光伏产业"),
    }


def test_another_subject_ends_that() -> None:
    assert not focus("宣威市工业基础雄厚。华新集团大力发展绿色铝产业。")
    assert focus(NEWS + "宣威市工业基础雄厚。罗平县大力发展绿色铝产业。") == {("罗平县", "绿色铝产业")}
    assert not focus("宣威市位于云南东部。全球绿色铝产业快速发展。")


@pytest.mark.parametrize(
    "seat", ["罗平县委、县政府", "罗平县委县政府", "罗平县人民政府", "中共罗平县委", "罗平县工信局"]
)
def test_a_place_acts_by_its_seat(seat: str) -> None:
    assert focus(NEWS + seat + "大力发展绿色铝产业。") == {("罗平县", "绿色铝产业")}
    assert focus(NEWS + seat + "坚持链式发展,培育绿色铝产业。") == {("罗平县", "绿色铝产业")}


@pytest.mark.parametrize("named", ["罗平县", "该县", "全县", "县委、县政府"])
def test_a_place_acts_by_its_rank(named: str) -> None:
    text = "罗平县地处云南东部。" + named
    assert focus(text + "立足资源优势,以绿色铝为主导。") == {("罗平县", "绿色铝")}
    assert focus(text + "做好绿色铝文章。") == {("罗平县", "绿色铝")}


def test_places_that_act_together() -> None:
    both = {("沾益区", "绿色铝"), ("陆良县", "绿色铝")}
    assert focus(NEWS + "沾益区、陆良县近年来,以绿色铝为主导产业。") == both
    assert focus(NEWS + "沾益区、陆良县坚持链式发展,主攻绿色铝。") == both


def test_places_and_seats_are_no_members() -> None:
    facts = Facts(NEWS + "罗平县委、县政府围绕茶叶、中药材、蚕桑产业开展精准招商。")
    assert facts.names("Industry") == {"茶叶", "中药材", "蚕桑产业"}
    facts = Facts(NEWS + "沾益区、陆良县持续构建绿色铝和硅光伏两大产业链。")
    assert facts.names("Chain") == {"绿色铝产业链", "硅光伏产业链"}


@pytest.mark.parametrize(
    "said",
    [
        "瞄准绿色铝产业",
        "押注绿色铝产业",
        "发力绿色铝产业",
        "促进绿色铝产业转型升级",
        "实现绿色铝产业集聚发展",
        "让绿色铝产业成为支柱产业",
        "确定绿色铝为主导产业",
        "重点发展以绿色铝为主的特色产业",
        "形成以绿色铝为主导的产业集群",
        "加快发展绿色铝为主的特色产业",
        "做足绿色铝产业文章",
    ],
)
def test_what_takes_up_one_field(said: str) -> None:
    facts = focus(f"罗平县立足资源优势,{said}。")
    assert facts <= {("罗平县", "绿色铝"), ("罗平县", "绿色铝产业")} and facts


def test_what_only_describes_another_place_is_no_object() -> None:
    assert not focus("与重点发展绿色铝产业的文山州相比,曲靖市工业基础薄弱。")
    assert ("曲靖市", "绿色铝产业") not in focus("曲靖市位于云南东部,毗邻以绿色铝产业为主导的文山州。")
    assert not focus("曲靖市借鉴外省大力发展绿色铝产业的做法。")
    assert not focus("曲靖市尚未形成绿色铝为主导,硅光伏为支撑的产业格局。")


def test_a_park_acts_by_its_board() -> None:
    facts = Facts("花山工业园区管委会重点支持绿色铝产业发展。花山工业园区管委会以硅光伏为主导产业。")
    assert facts.names("Industry") == {"绿色铝产业", "硅光伏"}
    assert facts.relations("COVERS") == {("花山工业园区", "绿色铝产业"), ("花山工业园区", "硅光伏")}


def test_all_fields_of_a_direction_and_of_a_layout() -> None:
    both = {("罗平县", "农副产品加工"), ("罗平县", "装备制造")}
    assert focus("罗平县主攻农副产品加工、装备制造方向。") == both
    assert ("罗平县", "绿色铝") in focus("罗平县优化绿色铝、硅光伏产业布局。")


def test_the_last_two_fields_of_a_list_before_a_head() -> None:
    facts = Facts("罗平县加快发展高端装备制造、节能环保及现代物流产业。")
    assert facts.names("Industry") == {"高端装备制造", "节能环保", "现代物流产业"}
    facts = Facts("罗平县加快发展绿色铝、新能源与智能网联汽车产业。")
    assert "新能源与智能网联汽车产业" in facts.names("Industry")


def test_what_all_the_province_does_is_not_done_by_a_county() -> None:
    assert not focus("宜良县是农业大县。近年来,全省大力发展绿色铝产业。")


@pytest.mark.parametrize(
    "before",
    [
        "宣威市增速最高,达到12%。下一步,",
        "其中宣威市增长12%。下一步,",
        "会泽县、宣威市增速较高。下一步,",
        "会泽县、宣威市今年以来投资增长10%。下一步,",
        "宣威市只是一个例子。近年来,",
        "昆明市给曲靖市带来机遇。为此,抢抓机遇,",
        "会泽县位于云南东部。同时,市委、市政府",
    ],
)
def test_what_only_stands_beside_others_is_not_told_of_further(before: str) -> None:
    assert focus(NEWS + before + "大力发展绿色铝产业。") == {("曲靖市", "绿色铝产业")}


def test_places_that_act_apart_do_not_go_on_together() -> None:
    facts = focus(NEWS + "宣威市、会泽县分别发展绿色铝产业、硅光伏产业。同时,大力发展食品产业。")
    assert {place for place, field in facts if field == "食品产业"} == {"曲靖市"}


@pytest.mark.parametrize(
    "said",
    ["近年来国家大力支持绿色铝产业加快发展", "目前我国绿色铝产业快速发展"],
)
def test_what_thrives_elsewhere_is_no_object_of_the_place_before(said: str) -> None:
    assert not focus(f"{NEWS}宣威市位于云南东部。{said}。")
    assert not focus("会泽县抓住机遇,周边地区绿色铝产业加快发展。")


def test_persons_are_no_organ_by_which_a_place_acts() -> None:
    assert "宣威市" not in {place for place, _ in focus(NEWS + "宣威市工信局长李某聚焦绿色铝产业调研。")}


@pytest.mark.parametrize("text", ["严禁花山工业园区化工产业发展。", "花山工业园区化工产业退出。"])
def test_what_a_park_gives_up_is_not_its_field(text: str) -> None:
    assert not Facts(text).relations("COVERS")


def test_what_is_cut_back_is_not_taken_up() -> None:
    assert not focus("罗平县优化调整煤炭产业。")


@pytest.mark.parametrize(
    "opens",
    ["投资5亿元的金沙项目开工,主攻", "记者在车间看到,工人正忙,聚焦", "投资者以广东企业为主,聚焦", "有一家企业,专注"],
)
def test_what_somebody_else_under_a_heading_does_is_not_done_by_the_place(opens: str) -> None:
    assert not focus(f"{NEWS}宣威市\n{opens}绿色铝。")


def test_a_park_that_a_sentence_opens_with_keeps_its_field() -> None:
    facts = Facts(NEWS + "宣威市位于云南东部。推进宣威经开区建设,主攻绿色铝产业。")
    assert (facts.relations("COVERS"), facts.relations("FOCUSES_ON")) == ({("宣威经开区", "绿色铝产业")}, set())


@pytest.mark.parametrize("who", ["省委、省政府", "各省市", "全省"])
def test_what_the_province_does_by_its_seat_is_not_done_by_a_county(who: str) -> None:
    assert not focus(f"宜良县是农业大县。{who}大力发展绿色铝产业。")


@pytest.mark.parametrize("who", ["招远市召开大会", "市长王某表示"])
def test_what_a_place_does_behind_a_platform_is_not_what_that_is_for(who: str) -> None:
    assert not Facts(f"山东省工业互联网平台上线,{who},聚焦黄金产业。").relations("COVERS")
    assert Facts("山东省工业互联网平台上线,位于招远市,聚焦黄金产业。").relations("COVERS")


def test_a_county_described_by_its_city_is_told_of_further() -> None:
    assert focus("宜宾市各县抓工业。\n珙县是宜宾市的煤城。近年来,大力发展蚕桑产业。") == {("珙县", "蚕桑产业")}


def test_a_question_names_no_field() -> None:
    facts = Facts("南陵县是否发展化工产业,尚无定论。")
    assert (facts.names("Industry"), facts.relations("FOCUSES_ON")) == ({"化工产业"}, set())
