"""Names of works, parks and persons in news, and what hangs on them: where they begin, end and stand apart."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("sentence", "park"),
    [
        ("不过青川产业园区内,霖沣新材料二期8月点火。", "青川产业园区"),
        ("好在青川高新区的厂房够用。", "青川高新区"),
        ("至于青川经开区,眼下还在平整土地。", "青川经开区"),
        ("除了青川高新区,县里还有一处。", "青川高新区"),
    ],
)
def test_a_park_begins_behind_what_leads_to_it(sentence: str, park: str) -> None:
    assert Facts("青川县工业。" + sentence).names("Park") == {park}


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("骐越控股旗下的霖沣化学20万吨丙烯二期项目3日一次投料成功。", "霖沣化学20万吨丙烯二期项目"),
        ("皓岚集团旗下骐越材料年产3万吨正极材料项目4日封顶。", "骐越材料年产3万吨正极材料项目"),
        ("【青川】霖沣新能源电池产业基地7月开工。", "霖沣新能源电池产业基地"),
        ("霖沣绿氢耦合煤制烯烃二期19日点火,总投资213亿元。", "霖沣绿氢耦合煤制烯烃二期"),
        ("皓岚三期12日试车。", "皓岚三期"),
        ("有研半导体12英寸硅片项目,在青川高新区封顶。", "有研半导体12英寸硅片项目"),
        ("有霖沣科技年产3万吨正极材料项目,在青川高新区点火。", "霖沣科技年产3万吨正极材料项目"),
        ("霖沣从外地赶来,签下永磁微电机项目,地点选在青川县。", "永磁微电机项目"),
        ("霖沣则把8万吨一体化负极项目摆在了青川产业园。", "霖沣8万吨一体化负极项目"),
        ("骐越日前将年产5万吨正极材料项目放在青川高新区。", "骐越年产5万吨正极材料项目"),
        ("霖沣新材同在园内的二期30万吨己内酰胺项目去年11月投料。", "霖沣新材二期30万吨己内酰胺项目"),
        ("皓岚的三期铜箔项目年底投产。", "皓岚三期铜箔项目"),
    ],
)
def test_works_bear_their_whole_name_and_no_more(sentence: str, works: str) -> None:
    assert Facts(sentence).names("Project") == {works}


@pytest.mark.parametrize(
    "sentence",
    [
        "装备挑大梁 有色回暖 一批项目投产",
        "二期12日开班,学员30人。",
        "招商基金二期6日到账。",
        "我们把重大项目放在心上。",
        "县里的二期工程项目年底投产。",
        "公司的二期项目完工。",
        "会上签约重大项目,总投资20亿元。",
    ],
)
def test_bundles_courses_and_funds_are_no_works(sentence: str) -> None:
    assert Facts(sentence).names("Project") == set()


def test_works_lie_where_they_are_put() -> None:
    put = Facts("骐越在兴和县有10万吨石墨化项目,霖沣则把8万吨负极项目摆在了青川产业园。")
    assert ("霖沣8万吨负极项目", "青川产业园") in put.relations("LOCATED_IN")
    assert ("霖沣8万吨负极项目", "兴和县") not in put.relations("LOCATED_IN")


@pytest.mark.parametrize("verb", ["没有把", "原计划将", "未能把", "打算把"])
def test_works_do_not_lie_where_they_were_not_put(verb: str) -> None:
    facts = Facts(f"骐越{verb}年产3万吨铜箔项目放在青川经开区。")
    assert {park for _, park in facts.relations("LOCATED_IN")} == {"青川"}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("简报同时公布了9月新认定的2019年四川省小巨人企业名单,240家上榜。", "2019年四川省小巨人企业名单"),
        ("会上发布了新评定的2024年四川省绿色工厂名单。", "2024年四川省绿色工厂名单"),
        ("省工信厅公布去年认定的第三批四川省特色产业基地名单。", "第三批四川省特色产业基地名单"),
    ],
)
def test_a_list_is_called_without_when_it_was_made(sentence: str, title: str) -> None:
    assert Facts(sentence).names("Document") == {title}


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("霖沣新材董事长助理石文斌给记者看了一枚刀片。", "石文斌"),
        ("誉衡科技总经理任杰的名片上,印着一行小字。", "任杰"),
        ("县工信局副局长何涛的笔记本上记着三个数字。", "何涛"),
        ("霖沣材料总经理龚卫平当选首任理事长。", "龚卫平"),
        ("市长助理周立新把材料递给记者。", "周立新"),
        ("厂长赵国强把样机拉到广场上。", "赵国强"),
        ("副总裁郑爽获评劳模。", "郑爽"),
    ],
)
def test_a_person_ends_before_what_he_has_or_does(sentence: str, person: str) -> None:
    assert Facts(sentence).names("Person") == {person}


@pytest.mark.parametrize(
    "sentence",
    ["县长任上的事他不愿多谈。", "局长周末的安排很满。", "主任方便的时候再来。", "厂长高水平的管理令人佩服。"],
)
def test_words_behind_an_office_are_no_person(sentence: str) -> None:
    assert Facts(sentence).names("Person") == set()


def test_a_centre_bears_its_city_in_brackets() -> None:
    facts = Facts("协会正与国家机器人检测与评定中心(广州)商量整机质量分级。")
    assert facts.names("Platform") == {"国家机器人检测与评定中心(广州)"}
    assert Facts("国家光伏质检中心(青川县)揭牌。").names("Platform") == {"国家光伏质检中心"}


def test_a_class_begins_behind_the_wish_for_it() -> None:
    facts = Facts("霖沣今年想冲一冲国家制造业单项冠军。")
    assert facts.names("EnterpriseTier") == {"国家制造业单项冠军"}


def test_a_counter_of_views_does_not_hide_the_text_behind_it() -> None:
    page = "浏览次数:1274次 4月18日,省经信厅副厅长陶建新到会讲话。青川县主攻锂电材料。"
    assert Facts(page).names("Person") == {"陶建新"}
    assert Facts("浏览次数:1274次 省经信厅副厅长陶建新").names("Person") == set()
