"""Classes before the things that are in them, things among those of a class, and what is only supposed or refused."""

import pytest

from tests.loaders.extract.facts import Facts

OPENING = "江西省培育先进制造业。\n"
THINGS = {
    "cluster": ("万年县珍珠产业集群", "德兴市遮阳产业集群", "省级重点产业集群", "国家级中小企业特色产业集群", "个"),
    "park": ("鹰潭高新区", "贵溪化工园", "省级绿色园区", "国家级绿色园区", "家"),
    "platform": ("江西省铜基新材料创新中心", "江西省稀土功能创新中心", "省级制造业创新中心", "国家级制造业创新中心", "家"),
    "firm": ("江西锴屿铜业股份有限公司", "鹰潭栎衡电子有限公司", "省级绿色工厂", "国家级专精特新“小巨人”企业", "家"),
}  # fmt: skip
BOTH = [  # a thing in two classes
    "{0}不仅是{2},还入选{3}。",
    "{0}产值达90亿元,是{2},并于2023年入选{3}。",
    "{0}产值突破90亿元。2021年获批{2},2023年被评为{3}。",
    "{0}主业突出。它先后被列为{2}、{3}。",
    "{2}、{3}——{0}产值突破90亿元。",
    "{0}({2}、{3})产值突破90亿元。",
    "作为{2}、{3},{0}产值突破90亿元。",
    "{0}斩获{2}、{3}两项荣誉。",
    "{0}产值突破90亿元,先后获得{2}、{3}等称号。",
]
ONE = [  # a thing in the last class
    "作为全省首批3{4}{3}之一,{0}产值突破90亿元。",
    "身为{3}的{0}加快技改。",
    "获评{3}后,{0}产值突破90亿元。",
    "入选{3}以来,{0}产值突破90亿元。",
    "全市有{3}8{4},{0}就是其中之一。",
    "{0}成为全省首批、全市唯一的{3}。",
    "{0}成为我市又一{4}{3}。",
    "{0}是我省唯一一{4}{3}。",
    "{0}作为全省唯一的{3},产值突破90亿元。",
    "{0}正式挂牌成为{3}。",
    "{0}拿下{3}“金字招牌”。",
    "去年{0}跻身{3}“国家队”。",
]
TWO = [  # both things in the last class
    "全市{3}达8{4},{0}、{1}均位列其中。",
    "此次获评{3}的{0}、{1}均来自赣东北。",
    "经研究,同意将{0}、{1}认定为{3}。",
    "{0}获批{3},{1}也榜上有名。",
    "全市的{3}有{0}、{1}。",
    "{0}、{1}等2{4}新晋{3}。",
]
TO = ["争创{3},{0}按下快进键。", "{0}启动{3}创建工作。", "{0}已启动{3}申报。"]
NEITHER = [
    "不再将{0}打造成{3}。",
    "没有把{0}打造成{3}。",
    "不支持{0}申报{3}。",
    "{0}不具备申报{3}的条件。",
    "如果{0}获评{3},将享受奖励。",
    "一旦{0}获批{3},将享受奖励。",
    "市民建议{0}争创{3}。",
    "{0}对新获评{3}的给予奖励。",
    "{0}为{3}提供配套。",
    "{0}原定创建{3}的计划已经终止。",
]


def _plain(name: str) -> str:
    return name.replace("“", "").replace("”", "")


def _facts(kind: str, form: str) -> Facts:
    return Facts(OPENING + form.format(*THINGS[kind]))


@pytest.mark.parametrize("form", BOTH)
@pytest.mark.parametrize("kind", THINGS)
def test_a_thing_in_two_classes(kind: str, form: str) -> None:
    thing, _, one, other, _ = THINGS[kind]
    facts = _facts(kind, form)
    assert facts.relations("IN_TIER") == {(thing, _plain(one)), (thing, _plain(other))}
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize("form", ONE)
@pytest.mark.parametrize("kind", THINGS)
def test_a_thing_in_a_class(kind: str, form: str) -> None:
    facts = _facts(kind, form)
    assert facts.relations("IN_TIER") == {(THINGS[kind][0], _plain(THINGS[kind][3]))}
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize("form", TWO)
@pytest.mark.parametrize("kind", THINGS)
def test_things_in_a_class(kind: str, form: str) -> None:
    tier = _plain(THINGS[kind][3])
    assert _facts(kind, form).relations("IN_TIER") == {(THINGS[kind][0], tier), (THINGS[kind][1], tier)}


@pytest.mark.parametrize("form", TO)
@pytest.mark.parametrize("kind", THINGS)
def test_things_that_strive(kind: str, form: str) -> None:
    facts = _facts(kind, form)
    assert facts.relations("ADVANCES_TO") == {(THINGS[kind][0], _plain(THINGS[kind][3]))}
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("form", NEITHER)
@pytest.mark.parametrize("kind", THINGS)
def test_what_is_not_so(kind: str, form: str) -> None:
    facts = _facts(kind, form)
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("ADVANCES_TO") == set()


def test_each_strives_for_its_own_class() -> None:
    facts = Facts(OPENING + "支持鹰潭高新区创建国家级绿色园区、贵溪化工园创建省级绿色园区。")
    assert facts.relations("ADVANCES_TO") == {("鹰潭高新区", "国家级绿色园区"), ("贵溪化工园", "省级绿色园区")}


def test_who_has_a_centre_is_none() -> None:
    facts = Facts(OPENING + "鹰潭高新区获批设立国家级博士后科研工作站。")
    assert facts.relations("IN_TIER") == set()


def test_classes_before_firms_are_no_part_of_their_names() -> None:
    facts = Facts(OPENING + "国家级绿色工厂江西锴屿铜业股份有限公司、省级绿色工厂鹰潭栎衡电子有限公司投产。")
    assert facts.relations("IN_TIER") == {
        ("江西锴屿铜业股份有限公司", "国家级绿色工厂"),
        ("鹰潭栎衡电子有限公司", "省级绿色工厂"),
    }


def test_the_next_sentence_of_another_line_is_of_another() -> None:
    facts = Facts(OPENING + "鹰潭高新区产值突破90亿元。\n2021年获批国家级绿色园区的是哪家,尚待公布。")
    assert facts.relations("IN_TIER") == set()


def test_what_is_made_in_numbers_is_no_aim_of_one() -> None:
    facts = Facts(OPENING + "壮大德兴市遮阳产业集群,打造世界级产业集群2个。")
    assert facts.relations("ADVANCES_TO") == set()


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("江西锴屿铜业股份有限公司是一家集研发、生产、销售于一体的国家高新技术企业。", {("江西锴屿铜业股份有限公司", "国家高新技术企业")}),
        ("鹰潭高新区由此成为赣东第3家国家级高新区。", {("鹰潭高新区", "国家级高新区")}),
        ("国家级绿色园区鹰潭高新区、省级化工园区贵溪化工园区今年迎来新发展。", {("鹰潭高新区", "国家级绿色园区"), ("贵溪化工园区", "省级化工园区")}),
        ("全市累计培育国家级绿色工厂12家,锴屿铜业便是其中的佼佼者。", {("锴屿铜业", "国家级绿色工厂")}),
        ("鹰潭高新区建成国家级孵化器1个。", set()),
    ],
)  # fmt: skip
def test_classes_told_at_length(text: str, pairs: set[tuple[str, str]]) -> None:
    facts = Facts(OPENING + text)
    assert facts.relations("IN_TIER") == pairs
    assert facts.relations("ADVANCES_TO") == set()


def test_words_that_begin_with_having_are_no_verb_behind_a_class() -> None:
    facts = Facts(OPENING + "国家级工程中心有色金属新材料实验室揭牌。")
    assert "色金属新材料实验室" not in facts.names("Platform")


def test_a_class_of_clusters_is_none_of_platforms() -> None:
    facts = Facts(OPENING + "省级产业集群有江西省铜基新材料创新中心和鹰潭实验室。")
    assert "省级产业集群" not in facts.names("Platform")


def test_firms_that_a_class_is_said_to_have_are_called_without_the_verb() -> None:
    facts = Facts(OPENING + "江西的省级绿色工厂有江西锴屿铜业股份有限公司、鹰潭栎衡电子有限公司,产值达50亿元。")
    assert facts.names("Organisation") == {"江西锴屿铜业股份有限公司", "鹰潭栎衡电子有限公司"}


@pytest.mark.parametrize(
    "text",
    [
        "不再作为省级绿色工厂,鹰潭栎衡电子有限公司转产。",
        "原有省级绿色工厂8家,鹰潭栎衡电子有限公司曾是其中之一。",
    ],
)
def test_who_was_of_a_class_once_is_not_in_it(text: str) -> None:
    assert Facts(OPENING + text).relations("IN_TIER") == set()


def test_the_words_reach_from_the_class_to_what_is_in_it() -> None:
    facts = Facts("作为全省首批省级化工园区之一,株洲清水塘化工园区加快建设。")
    (said,) = [row["evidence"][0]["quote"] for row in facts.rows if row["type"] == "IN_TIER"]
    assert said == "省级化工园区之一,株洲清水塘化工园区"
