"""Where firms settle, in the plain wordings of news: one or several, with or without what they are called."""

import pytest

from tests.loaders.extract.facts import Facts

_HEAD = "安徽省加快推进新型工业化。\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技、大港股份等一批龙头企业落户金寨县。",
        "青云科技、大港股份等头部企业先后入驻金寨县。",
        "青云科技、大港股份已在金寨县落户。",
        "青云科技、大港股份在金寨县投资建厂。",
        "青云科技、大港股份等企业在金寨县建设了生产基地。",
        "目前,已有青云科技、大港股份入驻金寨县。",
    ],
)
def test_several_firms_settle(sentence: str) -> None:
    lie = Facts(_HEAD + sentence).relations("LOCATED_IN")
    assert {("青云科技", "金寨县"), ("大港股份", "金寨县")} <= lie


@pytest.mark.parametrize(
    "sentence",
    [
        "青云科技、大港股份等企业争取落户金寨县。",
        "青云科技、大港股份在金寨县投资建设电池项目。",
    ],
)
def test_no_site_of_the_firms(sentence: str) -> None:
    assert not {("青云科技", "金寨县"), ("大港股份", "金寨县")} & Facts(_HEAD + sentence).relations("LOCATED_IN")
