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


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("市长欧阳明辉主持会议,副市长:欧阳锋。组长:上官云飞(市长)。", {
            "欧阳明辉": "市长", "欧阳锋": "副市长", "上官云飞": "市长"}),
        ("组长由副市长韩冬梅担任;副组长由市工信委主任赵立群担任。", {"韩冬梅": "副市长", "赵立群": "市工信委主任"}),
        ("办公室设在市工信局,办公室主任由黄立人兼任。", {"黄立人": "办公室主任"}),
        ("“离目标还有距离,”青河市委副书记、代市长田卫东坦言。", {"田卫东": "青河市委副书记、代市长"}),
        ("韩立新、崔明玉、于海洋委员:\n您们提出的提案收悉。", {}),
    ],
)  # fmt: skip
def test_persons_have_the_office_that_stands_with_them(text: str, offices: dict[str, str]) -> None:
    rows = [row for row in Facts(text).entities.values() if row["type"] == "Person"]
    assert {row["name"]: row["properties"].get("office") for row in rows} == offices
    assert Facts(text).names("Organisation").isdisjoint({"韩立新", "崔明玉", "于海洋委员"})


def test_persons_enumerated_behind_an_office() -> None:
    assert Facts("市领导曾学敏、何川、雷雨晴出席活动。").names("Person") == {"曾学敏", "何川", "雷雨晴"}


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("副市长王建国和华为共同发布计划。", {"王建国"}),
        ("省长王伟和安徽、江西等省代表出席。", {"王伟"}),
        ("市长陈明、金华等地代表参加。", {"陈明"}),
        ("县长李明和万达、万科等企业签约。", {"李明"}),
        ("县委书记李明、石化等行业代表参加。", {"李明"}),
        ("市领导王建国、李四光等参加。", {"王建国", "李四光"}),
        ("市领导王建国、李四光等市领导陪同。", {"王建国", "李四光"}),
    ],
)
def test_places_firms_and_fields_behind_a_person_are_none(text: str, persons: set[str]) -> None:
    assert Facts(text).names("Person") == persons


@pytest.mark.parametrize("after", ["一行", "到现场调研", "出席"])
def test_persons_before_what_they_do_together(after: str) -> None:
    assert Facts(f"市领导王建国、李四光等{after}。").names("Person") == {"王建国", "李四光"}


def test_the_role_before_an_office_is_no_part_of_it() -> None:
    facts = Facts("电子信息产业链链长为副市长王芳。集群群长是市委书记赵青竹。")
    offices = {row["name"]: row["properties"]["office"] for row in facts.entities.values() if row["type"] == "Person"}
    assert offices == {"王芳": "副市长", "赵青竹": "市委书记"}


def test_who_is_quoted_without_an_office() -> None:
    assert Facts("“产业大有可为。”尹朝银说。").names("Person") == {"尹朝银"}


@pytest.mark.parametrize("who", ["张经理", "大家都", "负责人", "当地人"])
def test_who_is_quoted_without_a_name(who: str) -> None:
    assert Facts(f"“产业大有可为。”{who}说。").names("Person") == set()
