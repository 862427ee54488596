"""Lists of what got a class: each sort of item in each layout in which notices and pages print such lists; all invented."""

from collections.abc import Callable, Sequence

import pytest

from tests.loaders.extract.facts import Facts

Item = tuple[str, str]  # name, city
# Class -> its items, by city.
LISTS: dict[str, list[Item]] = {
    "省级特色产业集群": [
        ("醴陵市电瓷产业集群", "株洲市"),
        ("株洲轴承产业集群", "株洲市"),
        ("汨罗市假发产业集群", "岳阳市"),
        ("宁乡市家居制造产业集群", "长沙市"),
    ],
    "绿色园区": [
        ("醴陵陶瓷产业园", "株洲市"),
        ("株洲智能传感器产业园", "株洲市"),
        ("汨罗经济开发区", "岳阳市"),
        ("宁乡市高新技术产业开发区", "长沙市"),
    ],
    "制造业单项冠军企业": [
        ("株洲恒远轴承有限公司", "株洲市"),
        ("瑞科体育器材股份有限公司", "株洲市"),
        ("金桥华岭科技(岳阳)有限公司", "岳阳市"),
        ("长沙天泽集团有限公司", "长沙市"),
    ],
}
Layout = Callable[[Sequence[Item]], str]


def _lines(form: str) -> Layout:
    """One line for each item, with its number `n`, `name` and `city`."""
    return lambda items: "\n".join(form.format(n=n, name=name, city=city) for n, (name, city) in enumerate(items, 1))


def _joined(form: str, between: str, end: str = "") -> Layout:
    return lambda items: (
        between.join(form.format(n=n, name=name, city=city) for n, (name, city) in enumerate(items, 1)) + end
    )


def _by_city(head: str, between: str, names: str = "\n") -> Layout:
    """The items under their cities: `head` has `city` and `count`."""

    def layout(items: Sequence[Item]) -> str:
        cities = dict.fromkeys(city for _, city in items)
        under = {city: [name for name, of in items if of == city] for city in cities}
        return between.join(head.format(city=city, count=len(own)) + names.join(own) for city, own in under.items())

    return layout


def _under(head: str, layout: Layout) -> Layout:
    return lambda items: head + layout(items)


LAYOUTS: dict[str, Layout] = {
    "numbers with stops": _lines("{n}.{name}"),
    "Chinese stops": _lines("{n}、{name}"),
    "numbers in brackets": _lines("({n}){name}"),
    "nothing but names": _lines("{name}"),
    "bullets": _lines("● {name}"),
    "dashes": _lines("- {name}"),
    "names, then cities in brackets": _lines("{n}.{name}({city})"),
    "one line of numbers": _joined("{n}.{name}", " "),
    "one line of numbers without blanks": _joined("{n}.{name}", ""),
    "one line with semicolons": _joined("{n}.{name}", ";", "。"),
    "a sentence of names": _joined("{name}", "、", "。"),
    "a sentence with commas": _joined("{name}", ",", "。"),
    "names with blanks": _joined("{name}", " "),
    "a table with pipes": _under("序号 | 名称 | 所在地 |\n", _lines("{n} | {name} | {city} |")),
    "a table of Markdown": _under("| 序号 | 名称 | 所在地 |\n|---|---|---|\n", _lines("| {n} | {name} | {city} |")),
    "a table with tabs": _under("序号\t名称\t所在地\n", _lines("{n}\t{name}\t{city}")),
    "a table with blanks": _under("序号 名称 所在地\n", _lines("{n} {name} {city}")),
    "a table with the city first": _under("序号 所在地 名称\n", _lines("{n} {city} {name}")),
    "a table on one line": _under("序号 名称 所在地 ", _joined("{n} {name} {city}", " ")),
    "a line for each cell": _under("序号\n名称\n所在地\n", _lines("{n}\n{name}\n{city}")),
    "cities with counts": _by_city("{city}({count}个)\n", "\n"),
    "cities with colons": _by_city("{city}:", "。\n", "、"),
    "cities in one sentence": _by_city("{city}:", ";", "、"),
    "cities on lines of their own": _by_city("{city}\n", "\n"),
}
HEADINGS = [
    "湖南省工业和信息化厅关于公布2024年度湖南省{named}名单的通知\n",
    "湖南省第二批{named}名单\n",
    "2024年湖南省{named}拟认定名单公示\n经组织申报、专家评审,拟认定以下4家为2024年湖南省{named},现予以公示。\n",
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("named", LISTS)
def test_all_that_is_listed_and_nothing_else_is_in_its_class(layout: str, heading: str, named: str) -> None:
    items = LISTS[named]
    facts = Facts(heading.format(named=named) + LAYOUTS[layout](items))
    assert {source for source, _ in facts.relations("IN_TIER")} == {name for name, _ in items}
