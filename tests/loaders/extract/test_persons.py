"""Persons by their office and in dialogues, on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("副总经理王砚衡指着车间说。", {"王砚衡"}),
        ("王砚衡书记亲自联系工程机械。", {"王砚衡"}),
        ("市长李拓推介时说，要抓项目。", {"李拓"}),
        ("记者：请介绍情况。\n王砚衡：谢谢提问。", {"王砚衡"}),
        ("发布人：副市长 王砚衡 市经信局局长 李拓", {"王砚衡", "李拓"}),
        ("目标：到2027年产值翻番。\n单位：亿元", set()),
    ],
)
def test_persons_are_known_by_their_office_or_by_their_answer(text: str, names: set[str]) -> None:
    assert Facts(text).names("Person") == names


def test_a_name_before_an_office_that_takes_the_lead() -> None:
    facts = Facts("这项机制由黄嵩省长总牵头,省级领导包联。")
    assert facts.names("Person") == {"黄嵩"}
