"""Which verb says what is so: the last one counts, and who is denied, wished or given something else has no class."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "how",
    [
        "在市工信局支持下成功入选",
        "经省工信厅推荐被认定为",
        "自2020年申报以来首次入选",
        "参与制定国家标准20项先后获评",
        "面向未来布局新赛道获评",
        "参加评比获评",
        "2023年申报2024年获批",
    ],
)
def test_what_led_to_a_class_does_not_deny_it(how: str) -> None:
    facts = Facts(f"恒达电子有限公司{how}国家级绿色工厂。")
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"国家级绿色工厂"}


@pytest.mark.parametrize("how", ["力争2027年入选", "申报", "有望在明年入选", "拒绝申报", "未能入选"])
def test_what_is_hoped_for_or_denied_by_the_last_verb_is_no_class(how: str) -> None:
    assert Facts(f"恒达电子有限公司{how}国家级绿色工厂。").relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "how",
    [
        "不再发展钢铁产业而是重点布局",
        "不再单纯追求规模着力打造",
        "禁止高污染项目、重点发展",
        "绝不放弃发展",
        "不得不重点发展",
        "不能不发展",
    ],
)
def test_a_field_that_the_last_verb_promotes_is_one_of_the_place(how: str) -> None:
    assert Facts(f"海安市{how}新能源汽车产业。").relations("FOCUSES_ON") == {("海安市", "新能源汽车产业")}


@pytest.mark.parametrize("how", ["不再发展", "禁止发展", "放弃发展", "不得发展"])
def test_a_field_that_is_given_up_is_none_of_the_place(how: str) -> None:
    assert Facts(f"海安市{how}新能源汽车产业。").relations("FOCUSES_ON") == set()


def test_a_project_lies_where_it_went_and_not_where_it_did_not() -> None:
    assert {place for _, place in Facts("华新芯片制造项目放弃启东落户海安市。").relations("LOCATED_IN")} == {"海安市"}


@pytest.mark.parametrize(
    "words",
    [
        "建议授予恒达电子有限公司“国家级绿色工厂”称号。",
        "不得授予恒达电子有限公司“国家级绿色工厂”称号。",
        "如认定恒达电子有限公司为省级绿色工厂,将给予奖励。",
        "暂缓认定恒达电子有限公司为省级绿色工厂。",
        "批准恒达电子有限公司为省级绿色工厂提供检测服务。",
        "恒达电子有限公司被授予国家级绿色工厂建设贡献奖。",
        "江苏省公布省级绿色工厂名单。海安市2家企业(恒达电子有限公司、华新材料有限公司)因环保问题被罚。",
        "江苏省公布省级绿色园区名单。未入选的2个园区分别是海安高新区、启东经开区。",
    ],
)
def test_what_nobody_is_given(words: str) -> None:
    assert Facts(words).relations("IN_TIER") == set()


def test_two_firms_with_a_class_each() -> None:
    facts = Facts("恒达电子有限公司和华新材料有限公司分别获评国家级绿色工厂和专精特新中小企业。")
    assert facts.relations("IN_TIER") == {
        ("恒达电子有限公司", "国家级绿色工厂"),
        ("华新材料有限公司", "专精特新中小企业"),
    }


@pytest.mark.parametrize("sort", ["过剩", "高耗能", "限制类"])
def test_fields_that_are_called_unwanted_are_no_group(sort: str) -> None:
    assert Facts(f"明确钢铁、水泥、电解铝为{sort}产业。").names("IndustryGroup") == set()
    assert Facts("明确钢铁、水泥、电解铝为主导产业。").names("Industry")


def test_items_of_a_park_that_tell_their_own_place() -> None:
    facts = Facts("海安高新区项目签约:恒达电池生产项目落户启东市。")
    assert ("恒达电池生产项目", "海安高新区") not in facts.relations("LOCATED_IN")
    assert ("恒达电池生产项目", "启东市") in facts.relations("LOCATED_IN")
