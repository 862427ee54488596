"""Systems by a code name (“3+5+N”产业体系): one thing under one name, with the groups that have its numbers."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "株洲市构建“3+2+N”现代化产业体系,做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业。",
        "株洲市打造“324”产业体系,即三大优势产业(轨道交通、航空、陶瓷)、两大新兴产业(氢能、算力)和四大未来产业。",
        "株洲市做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业,形成“3+2”产业格局。",
        "株洲市聚焦“3+2”产业布局,“3”即轨道交通、航空、陶瓷三大优势产业,“2”即氢能、算力两大新兴产业。",
        "株洲市发展以轨道交通、航空、陶瓷三大优势产业和氢能、算力两大新兴产业为主体的“3+2”产业体系。",
    ],
)
def test_a_code_name_includes_the_groups_that_have_its_numbers(text: str) -> None:
    facts = Facts(text)
    (code,) = (name for name in facts.names("Programme") if name.startswith("3"))
    assert {"三大优势产业", "两大新兴产业"} <= {
        thing for system, thing in facts.relations("INCLUDES") if system == code
    }
    assert code not in facts.names("IndustryGroup")


@pytest.mark.parametrize(
    "text",
    [
        "邻省的“3+2”产业体系已经建成。株洲市做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业。",
        "株洲市构建“4+5”产业体系,做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业。",
        "“3+2”产业体系只是设想,株洲市做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业。",
    ],
)
def test_a_code_name_with_other_numbers_or_of_others_includes_none(text: str) -> None:
    assert {s for s, _ in Facts(text).relations("INCLUDES")} == {"三大优势产业", "两大新兴产业"}


def test_a_system_and_the_group_of_its_name_are_one() -> None:
    facts = Facts("邵阳市形成了以轴承为主导,铸造、模具为支撑的“1+2”产业格局。")
    assert (facts.names("Programme"), facts.names("IndustryGroup")) == ({"1+2产业格局"}, set())
    assert facts.relations("INCLUDES") == {("1+2产业格局", field) for field in ("轴承", "铸造", "模具")}
    assert facts.relations("FOCUSES_ON") == {("邵阳市", "1+2产业格局")}


def test_what_a_code_is_for_is_no_part_of_its_name() -> None:
    assert "246行动计划" in Facts("湖南省“246”行动计划聚焦材料产业。").names("Programme")


def test_the_words_that_state_it_reach_from_the_code_to_the_group() -> None:
    text = "株洲市构建“3+2”产业体系,做强轨道交通、航空、陶瓷三大优势产业,培育氢能、算力两大新兴产业。"
    facts = Facts(text)
    said = [row["evidence"][0]["quote"] for row in facts.rows if row["type"] == "INCLUDES"]
    assert any(quote.startswith("“3+2”") and quote.endswith("两大新兴产业") for quote in said)
