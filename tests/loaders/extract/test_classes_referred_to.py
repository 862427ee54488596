"""Classes told of what the words before them refer back to, or of firms on a list that the sentence before names."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs

_OPENS = "青川县推进制造业发展。"


def _classes(text: str) -> Pairs:
    return Facts(_OPENS + text).relations("IN_TIER")


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("霖沣磁材开工早。去年,公司产值突破5亿元,被认定为国家级绿色工厂。", "国家级绿色工厂"),
        ("走进霖沣磁材的车间。这家民营企业去年刚刚拿下省级智能工厂称号。", "省级智能工厂"),
        ("同城的霖沣磁材没有新项目,却也挂上了新牌子——上月,它成为自治区级绿色工厂。", "自治区级绿色工厂"),
        (
            "走进霖沣磁材的车间。公司去年交付铸件千套,骐越、皓岚都是老主顾,五年前就评上了省级单项冠军。",
            "省级单项冠军",
        ),
        ("霖沣磁材年产磁瓦2亿片,是国内前三。公司先后获评国家级绿色工厂。", "国家级绿色工厂"),
        ("走进霖沣磁材的车间。它三年前就是省级单项冠军企业。", "省级单项冠军企业"),
        ("给骐越机电做配套的霖沣磁材,去年评上了省级单项冠军。", "省级单项冠军"),
        ("皓岚股份为霖沣磁材供货,后者是国家级单项冠军企业。", "国家级单项冠军企业"),
        ("皓岚股份的客户霖沣磁材去年入选国家级绿色工厂。", "国家级绿色工厂"),
    ],
)
def test_the_firm_that_is_meant_is_in_the_class(text: str, tier: str) -> None:
    assert _classes(text) == {("霖沣磁材", tier)}


@pytest.mark.parametrize(
    "text",
    [
        "霖沣磁材董事长王建明说,公司希望明年能评上国家级绿色工厂。",
        "霖沣磁材去年没能入选国家级绿色工厂。",
        "霖沣磁材离国家级单项冠军企业只差一步。",
        "霖沣磁材和骐越机电联手。入园企业已有31家;县里公布国家级绿色工厂名单。四川大学和皓岚等六家企业合办了研究院。",
        "霖沣磁材和骐越机电,一家是国家级绿色工厂,一家是省级绿色工厂。",
    ],
)
def test_what_is_denied_hoped_for_or_left_open_is_no_class(text: str) -> None:
    assert _classes(text) == set()


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("公司2018年被评为国家级绿色工厂,今年想冲一冲国家级单项冠军企业。", "国家级单项冠军企业"),
        ("该公司今年打算冲击国家级绿色工厂。", "国家级绿色工厂"),
        ("公司正申报国家技术创新示范企业。", "国家技术创新示范企业"),
        ("公司今年又向国家级单项冠军企业发起冲刺。", "国家级单项冠军企业"),
    ],
)
def test_a_wish_is_a_class_ahead(text: str, tier: str) -> None:
    facts = Facts(_OPENS + "霖沣磁材的厂区里机器轰鸣。" + text)
    assert facts.relations("ADVANCES_TO") == {("霖沣磁材", tier)}


def test_the_park_that_is_meant_by_here() -> None:
    text = "三十多家企业挤在什邡经开区,主要给大飞机做结构件,前年这里被评为四川省特色产业基地。"
    assert _classes(text) == {("什邡经开区", "四川省特色产业基地")}
    assert _classes("永兴国家循环经济示范园同日挂牌“国家级绿色园区”。") == {
        ("永兴国家循环经济示范园", "国家级绿色园区")
    }


@pytest.mark.parametrize(
    "text",
    [
        "简报公布了9月新认定的2023年四川省绿色工厂名单,61家上榜,其中成都9家。霖沣科技(青川县)、骐越机电列入。",
        "省工信厅公布2023年四川省绿色工厂名单,全省61家上榜。霖沣科技、骐越机电(木鱼镇)在列。",
    ],
)
def test_firms_are_on_the_list_of_the_sentence_before(text: str) -> None:
    facts = Facts(_OPENS + text)
    assert facts.relations("IN_TIER") == {("霖沣科技", "四川省绿色工厂"), ("骐越机电", "四川省绿色工厂")}
    assert "2023年四川省绿色工厂名单" in facts.names("Document")


def test_another_list_is_another_matter() -> None:
    text = "省工信厅公布2023年四川省绿色工厂名单,全省61家上榜。骐越机电列入政府采购目录。"
    assert _classes(text) == set()


def test_counties_before_firms_are_no_part_of_their_names() -> None:
    facts = Facts("乐陵誉衡体育、禹城骐越获评第七批制造业单项冠军企业。")
    assert facts.relations("IN_TIER") == {("誉衡体育", "制造业单项冠军企业"), ("骐越", "制造业单项冠军企业")}
    assert facts.relations("LOCATED_IN") >= {("誉衡体育", "乐陵"), ("骐越", "禹城")}
    legal = "乐陵誉衡轴承有限公司、禹城骐越科技有限公司"
    assert Facts(legal + "获评省级绿色工厂。").names("Organisation") == set(legal.split("、"))
    assert Facts("江西誉衡、云南骐越获评制造业单项冠军企业。").names("Organisation") == {"江西誉衡", "云南骐越"}
