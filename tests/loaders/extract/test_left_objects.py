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


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("加强光电子信息产业集群建设。", "光电子信息产业集群"),
        ("加大对制造业单项冠军企业的支持力度。", "制造业单项冠军企业"),
        ("将光电子信息产业集群作为主攻方向。", "光电子信息产业集群"),
    ],
)
def test_what_a_plan_strengthens_is_its_object(told: str, named: str) -> None:
    title = "云南省制造业行动方案"
    assert (title, named) in Facts(f"{title}\n{told}").relations("FOCUSES_ON")


@pytest.mark.parametrize("told", ["加强与光电子信息产业集群的合作。", "围绕链主企业的需求,组织中小企业开展配套。"])
def test_with_whom_one_works_is_no_object(told: str) -> None:
    assert not Facts(f"云南省制造业行动方案\n{told}").relations("FOCUSES_ON")
