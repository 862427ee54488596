"""Where works and firms lie as news tell it: by the day, by a plant, by the clause before, by the former and the latter."""

import pytest

from tests.loaders.extract.facts import Facts


def _sites(text: str) -> set[tuple[str, str]]:
    """The statements of where things lie, but for those that a name makes of itself."""
    return {(one, site) for one, site in Facts(text).relations("LOCATED_IN") if site not in one}


@pytest.mark.parametrize(
    "when", ["7月", "18日", "上周", "于上月底", "去年底", "本月中旬", "5月20日上午", "已于近日", "日前", ""]
)
def test_a_word_for_when_may_stand_between_works_and_their_site(when: str) -> None:
    text = f"安徽省推进制造业发展。誉衡负极材料项目{when}在肥西县点火，总投资20亿元。"
    assert _sites(text) == {("誉衡负极材料项目", "肥西县")}


@pytest.mark.parametrize(
    "told",
    [
        "9月在北京路演。",
        "18日在深圳亮相。",
        "去年在南京通过专家评审。",
        "上周在上海举行推介会。",
        "8月未能在肥西县落地。",
        "获批，仍在肥西县寻找用地。",
        "论证会下月召开，地点在肥西县。",
        "原定落在肥西县，后来不了了之。",
    ],
)
def test_works_are_not_where_they_are_only_shown_or_hoped_for(told: str) -> None:
    assert _sites(f"安徽省推进制造业发展。誉衡负极材料项目{told}") == set()


@pytest.mark.parametrize(
    "text",
    [
        "誉衡负极材料项目签约，地点仍选在肥西县。",
        "誉衡负极材料项目签约。选址仍在肥西县，投资20亿元。",
        "誉衡负极材料项目签约，厂址依然在肥西县。",
        "誉衡负极材料项目获批，选址不变，仍在肥西县。",
        "骐越签下誉衡负极材料项目，地点定在肥西县。",
        "骐越科技把誉衡负极材料项目摆在了肥西县。",
        "肥西县那边，誉衡负极材料项目点火。",
    ],
)
def test_the_site_of_works_in_other_words(text: str) -> None:
    assert ("誉衡负极材料项目", "肥西县") in _sites("安徽省推进制造业发展。" + text)


@pytest.mark.parametrize("verb", ["没有把", "曾想把", "差点把"])
def test_works_that_were_not_put_there(verb: str) -> None:
    assert _sites(f"安徽省推进制造业发展。骐越科技{verb}誉衡负极材料项目放在肥西县。") == set()


@pytest.mark.parametrize(
    "text",
    [
        "誉衡科技肥西县工厂一天没歇，首台设备已经发往长丰。",
        "誉衡科技把第一条量产线开到肥西县。",
        "誉衡科技1月刚把总部放在肥西县。",
        "骐越科技把总部放在肥西县，誉衡科技则在肥西县。",
        "誉衡科技在肥西县有四座矿山。",
        "誉衡科技从肥西县把钻机卖到了六十个国家。",
        "誉衡科技在肥西县的工厂已经满产。",
        "誉衡科技的新基地最终定在肥西县。",
        "锦纶企业多扎堆在肥西县，誉衡科技、骐越科技产能最大。",
        "光伏玻璃产能集中于肥西县，誉衡科技一家就占六成。",
    ],
)
def test_a_firm_lies_where_its_plant_or_its_trade_is(text: str) -> None:
    assert ("誉衡科技", "肥西县") in _sites("安徽省推进制造业发展。" + text)


@pytest.mark.parametrize(
    "text",
    [
        "誉衡科技与肥西县工厂签约。",
        "骐越科技把总部放在长丰县，誉衡科技在肥西县举行发布会。",
        "誉衡科技在肥西县有三家客户。",
        "誉衡科技从肥西县把工人接到工厂。",
        "誉衡科技在肥西县的客户来到工厂。",
        "客户主要集中在肥西县，誉衡科技去年扩产。",
        "曾位于肥西县的誉衡科技，今年扩产。",
        "肥西县代表团走进誉衡科技。",
        "肥西县的玻纤厂去年亏得厉害，誉衡科技等着出口退税。",
    ],
)
def test_a_firm_does_not_lie_where_it_only_deals(text: str) -> None:
    assert ("誉衡科技", "肥西县") not in _sites("安徽省推进制造业发展。" + text)


def test_a_firm_with_a_mine_here_and_a_plant_there() -> None:
    text = "江西省推进制造业发展。\n誉衡钨业今年扩产。该公司在崇义县有四座矿山，在赣州经开区有一间全新的刀片厂。"
    assert _sites(text) == {("誉衡钨业", "崇义县"), ("誉衡钨业", "赣州经开区")}


def test_the_works_of_who_came_lie_there_as_well() -> None:
    came = "湖南省推进制造业发展。落户浏阳市的誉衡科技，{}负极材料项目上月点火。"
    assert _sites(came.format("5万吨")) == {("誉衡科技", "浏阳市"), ("5万吨负极材料项目", "浏阳市")}
    assert ("永兴县负极材料项目", "浏阳市") not in _sites(came.format("永兴县"))


def test_each_firm_lies_in_the_place_right_before_it() -> None:
    text = "广东省推进制造业发展。东莞的霖沣科技、广州的皓岚科技做集成。"
    assert _sites(text) == {("霖沣科技", "东莞"), ("皓岚科技", "广州")}
    assert _sites("福建省推进制造业发展。福清江阴的霖沣科技年产10万吨。") == {("霖沣科技", "福清")}


def test_a_thing_lies_in_its_own_place_beside_another_thing() -> None:
    text = "山东省推进制造业发展。该项目与邹城市的骐越机器人产业园一并列入名单。"
    assert _sites(text) == {("骐越机器人产业园", "邹城市")}
    assert _sites("山东省推进制造业发展。来自邹城市的骐越机器人项目落户章丘区。") == {("骐越机器人项目", "章丘区")}


def test_what_the_former_and_the_latter_have() -> None:
    text = (
        "安徽省推进制造业发展。\n肥西县、长丰县各有打算。前者的霖沣产业园已经开建；"
        "后者的骐越产业园里，誉衡负极材料项目通过验收。"
    )
    assert _sites(text) == {
        ("霖沣产业园", "肥西县"),
        ("骐越产业园", "长丰县"),
        ("誉衡负极材料项目", "骐越产业园"),
    }


def test_the_zone_of_a_city_lies_in_no_county_of_it() -> None:
    text = "四川省推进制造业发展。绵竹市以锂电材料为重点，德阳经开区建设氢能产业园。"
    assert _sites(text) == {("氢能产业园", "德阳经开区")}


def test_parks_that_each_have_a_thing_of_their_own() -> None:
    text = "广东省推进制造业发展。骐越高新区、霖沣高新区分别建设{}。"
    assert _sites(text.format("誉衡产业园、皓岚产业园")) == {
        ("誉衡产业园", "骐越高新区"),
        ("皓岚产业园", "霖沣高新区"),
    }
    assert _sites(text.format("誉衡产业园")) == set()


def test_land_laid_off_for_a_park() -> None:
    text = "河北省推进制造业发展。市里在泊头经济开发区划出2800亩建誉衡产业园。"
    assert _sites(text) == {("誉衡产业园", "泊头经济开发区")}


def test_of_two_places_in_a_label_nobody_knows_which() -> None:
    text = "山东省推进制造业发展。\n【滨州 德州】誉衡高等技术研究院一批中试线在滨州投用，骐越负极材料项目开始装机。"
    assert "德州" not in {site for _, site in _sites(text)}
