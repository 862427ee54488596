"""Which division a name means."""

from __future__ import annotations

import pytest

from loaders.divisions import divisions


@pytest.mark.parametrize(
    ("name", "near", "path"),
    [
        ("朝阳", ("辽宁省",), ("辽宁省", "朝阳市")),
        ("朝阳", ("北京市",), ("北京市", "朝阳区")),
        ("朝阳区", ("吉林省",), ("吉林省", "长春市", "朝阳区")),
        ("市中区", ("山东省", "枣庄市"), ("山东省", "枣庄市", "市中区")),
        ("枣庄市市中区", (), ("山东省", "枣庄市", "市中区")),
        ("宁夏中卫市", (), ("宁夏回族自治区", "中卫市")),
        ("恩施州", ("湖北省",), ("湖北省", "恩施土家族苗族自治州")),
        ("吉林", (), ("吉林省",)),
        ("平原", ("山东省",), ("山东省", "德州市", "平原县")),
    ],
)
def test_a_name_means_the_division_of_its_document(name: str, near: tuple[str, ...], path: tuple[str, ...]) -> None:
    found = divisions().find(name, near)
    assert found is not None and found.path == path


@pytest.mark.parametrize(("name", "near"), [("朝阳区", ("山东省",)), ("市中区", ("山东省",)), ("平原", ("浙江省",))])
def test_what_nothing_decides_stays_open(name: str, near: tuple[str, ...]) -> None:
    assert divisions().find(name, near) is None


def test_namesakes_are_different_nodes_and_codes_are_those_of_the_catalogue() -> None:
    here, there = (divisions().find("市中区", ("山东省", city)) for city in ("枣庄市", "济南市"))
    assert here and there and here.id != there.id
    assert (here.code, there.code) == ("370402", "370103")
