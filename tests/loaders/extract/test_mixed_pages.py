"""What pages of lists and news of firms say in plain wording that was not read before."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "sentence",
    ["推动“{}”建设取得新进展。", "按照全市“{}”布局,发展锂电产业。", "围绕“{}”,咸宁市加快发展大健康产业。"],
)
@pytest.mark.parametrize("code", ["一港两区四平台", "一核两廊五板块", "一心三带多点"])
def test_map_of_three_parts_is_a_programme(code: str, sentence: str) -> None:
    assert code in Facts(sentence.format(code)).names("Programme")


@pytest.mark.parametrize("code", ["一核两翼", "一带一路", "一区一园"])
def test_map_of_two_parts_is_none(code: str) -> None:
    assert not Facts(f"按照全市“{code}”布局,发展锂电产业。").names("Programme")


def test_region_in_which_something_is_built() -> None:
    facts = Facts("在长沙打造工程机械基地,在长株潭地区打造新能源装备基地;在湘南建设有色金属产业园。")
    located = {("工程机械基地", "长沙"), ("新能源装备基地", "长株潭"), ("有色金属产业园", "湘南")}
    assert facts.relations("LOCATED_IN") == located


def test_region_in_which_nothing_is_built() -> None:
    assert not Facts("我市园区在长三角地区招商成效明显,建成一批产业园。").relations("LOCATED_IN")
