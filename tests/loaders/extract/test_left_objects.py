"""Classes and clusters that a text promotes, where no other rule has said whose object they are."""

from __future__ import annotations

import pytest

from tests.loaders.extract.facts import Facts

PLAN = "青河市制造业提升行动方案\n"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("培育壮大一批百亿级“链主”企业和隐形冠军企业。", "隐形冠军企业"),
        ("遴选具有引领作用的“链主”企业,编制清单。", "链主企业"),
        ("加强“小升规”种子企业培育,实施升规激励政策。", "小升规种子企业"),
        ("推动建设一批服务型制造示范企业、平台和项目。", "服务型制造示范企业"),
    ],
)
def test_what_is_promoted_is_an_object_of_the_plan(text: str, thing: str) -> None:
    assert ("青河市制造业提升行动方案", thing) in Facts(PLAN + text).relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "text",
    [
        "专精特新“小巨人”企业数量居全国前列。",
        "累计培育专精特新中小企业300家。",
        "申报单位应为专精特新中小企业。",
        "对新认定的专精特新中小企业给予奖励。",
        "以云禾集团为链主。",
        "不再培育专精特新中小企业。",
    ],
)
def test_what_is_reached_wanted_of_others_or_paid_for_is_none(text: str) -> None:
    assert not Facts(PLAN + text).relations("FOCUSES_ON")
