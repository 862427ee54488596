"""Lists that nothing takes up, classes that anybody has, and what stands beside; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "展会上,竹椅、竹席、竹篮、竹扇琳琅满目。",
        "小店售卖茶叶、陶瓷、丝绸、竹器等,生意不错。",
    ],
)
def test_products_in_passing_are_no_fields(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()
    assert Facts(text).names("IndustryGroup") == set()


def test_products_that_are_taken_up_are_fields() -> None:
    facts = Facts("海安市大力发展竹木家具、茶叶加工、陶瓷材料、丝绸纺织产业。")
    assert len(facts.relations("FOCUSES_ON")) == 4


def test_who_took_a_photo_is_no_person_but_what_it_shows_stays() -> None:
    facts = Facts("海安市竹器产业集群的生产车间。王海峰 摄\n海安竹器产业集群去年产值100亿元。")
    assert facts.names("Person") == set()
    assert facts.names("Cluster")


def test_a_field_that_a_title_joins_is_one() -> None:
    text = "海安经济特区竹编和藤编产业促进条例\n" + "".join(
        f"第{n}条 促进竹编和藤编产业发展,支持竹编和藤编产业创新。\n" for n in ("一", "二", "三", "四")
    )
    assert not {"竹编", "藤编产业", "藤编"} & Facts(text).names("Industry")


def test_clusters_that_a_count_opens_head_a_sentence_each() -> None:
    facts = Facts(
        "海安市培育三大产业集群:竹器产业集群以家具为主,产值百亿。茶叶产业集群重点发展绿茶。陶瓷产业集群瞄准瓷砖。"
    )
    assert {t for _, t in facts.relations("INCLUDES")} == {"竹器产业集群", "茶叶产业集群", "陶瓷产业集群"}


def test_the_sentence_behind_a_category_lists_its_fields() -> None:
    facts = Facts("海安市实施强基工程。\n改造提升传统优势产业。以竹木家具、茶叶加工、陶瓷材料为重点,推动转型。\n")
    assert {t for _, t in facts.relations("INCLUDES")} == {"竹木家具", "茶叶加工", "陶瓷材料"}


@pytest.mark.parametrize("head", ["产业格局", "产业体系", "现代产业体系"])
def test_a_list_in_quotes_before_its_head(head: str) -> None:
    facts = Facts(f"海安市形成“竹木家具、茶叶加工、陶瓷材料”{head}。")
    assert {t for _, t in facts.relations("INCLUDES")} == {"竹木家具", "茶叶加工", "陶瓷材料"}


def test_a_code_in_quotes_is_the_name_of_the_system() -> None:
    facts = Facts("打造以汽车、装备、电子信息为主导,以医药、食品、纺织为支撑的“3+3”产业体系。")
    assert facts.names("Programme") == {"3+3产业体系"}


def test_a_known_place_in_a_name_is_where_it_lies() -> None:
    facts = Facts("青海省格尔木市阳光充足。鲁能格尔木多能互补光伏项目一期建成投产。")
    assert {t for _, t in facts.relations("LOCATED_IN")} == {"格尔木市"}


def test_a_place_that_heads_a_firm_is_not() -> None:
    facts = Facts("海安市与上海市合作。上海电气风电装备项目一期落户海安市。")
    assert ("上海电气风电装备项目一期", "上海市") not in facts.relations("LOCATED_IN")


@pytest.mark.parametrize("sort", ["工业集聚区", "企业产业集聚区"])
def test_a_zone_under_two_spellings_is_one(sort: str) -> None:
    other = sort.replace("集聚", "聚集")
    facts = Facts(f"海安竹器{sort}加快建设。海安竹器{other}产值百亿。")
    assert len(facts.names("Park")) == 1


def test_two_zones_of_two_fields_are_two() -> None:
    assert len(Facts("海安竹器集聚区加快建设。海安茶叶聚集区产值百亿。").names("Park")) == 2


def test_the_credit_of_a_photo_takes_no_part_of_what_it_shows() -> None:
    assert Facts("△武汉氢能产业园区企业供图\n武汉发展氢能产业。").names("Park") == {"武汉氢能产业园区"}
