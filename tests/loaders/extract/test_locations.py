"""Where things lie, on invented sentences."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("江西将依托南康区,建设竹木家具产业基地。", {("竹木家具产业基地", "南康区")}),
        ("江西在龙南市、信丰县布局铜箔材料产业园。", {("铜箔材料产业园", "龙南市"), ("铜箔材料产业园", "信丰县")}),
        ("江西支持赣州市创建省级稀土材料制造业创新中心。", {("省级稀土材料制造业创新中心", "赣州市")}),
        ("江西支持宜春市面向广东省打造中药材产业基地。", {("中药材产业基地", "宜春市")}),
        ("江西推动章贡区、南康区和龙华竹木产业园协同发展。", set()),
    ],
)  # fmt: skip
def test_a_thing_lies_where_the_place_before_it_is(text: str, located: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LOCATED_IN") == located
