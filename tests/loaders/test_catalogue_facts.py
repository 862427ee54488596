"""Divisions and landmark chains against what is known of them from elsewhere.

Read straight from the YAML, so that a mistake in the loader cannot hide one in the
facts: the codes of divisions carry their hierarchy, the ministry counts the divisions
by kind, and the chains have an order.
"""

import csv
import hashlib
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

SOURCES = Path(__file__).parents[2] / "loaders" / "sources"
DIVISIONS = SOURCES / "shandong-divisions"
CHAINS = SOURCES / "shandong-landmark-chains"
LATER_CHAINS = SOURCES / "shandong-landmark-chains-2025"

CITIES = "济南、青岛、淄博、枣庄、东营、烟台、潍坊、济宁、泰安、威海、日照、临沂、德州、聊城、滨州、菏泽"
# Districts and counties of each city, in the order of CITIES.
COUNTIES_OF_CITY = [12, 10, 8, 6, 5, 11, 12, 11, 6, 4, 4, 12, 11, 8, 7, 9]
ABOLISHED = {
    "莱城区",
    "济阳县",
    "章丘市",
    "即墨市",
    "蓬莱市",
    "长岛县",
    "茌平县",
    "邹平县",
    "定陶县",
    "垦利县",
    "兖州市",
    "文登市",
    "陵县",
    "沾化县",
    "苍山县",
}
LANDMARK_CHAINS = (
    "新一代信息技术、高端装备、新能源装备、先进材料、船舶和海工装备、高端化工、农机装备、医药、工程机械、轻工、纺织服装"
)

Facts = dict[str, Any]


@cache
def read_yaml(path: Path) -> Facts:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def entities(folder: Path, kind: str) -> dict[str, Facts]:
    """Entities of one type by their key; fails when a key stands twice."""
    found = [e for e in read_yaml(folder / "facts.yml")["entities"] if e["type"] == kind]
    by_key = {e["key"]: e for e in found}
    assert len(by_key) == len(found)
    return by_key


def relations(folder: Path, kind: str) -> list[Facts]:
    return [r for r in read_yaml(folder / "facts.yml")["relations"] if kind in r]


def places() -> dict[str, Facts]:
    """The places by code."""
    found = entities(DIVISIONS, "Place")
    by_code = {p["code"]: p for p in found.values()}
    assert len(by_code) == len(found)
    return by_code


def parent_code(code: str) -> str:
    """What the code says: two digits for the province, two for the city, two more."""
    return "370000" if code.endswith("00") else f"{code[:4]}00"


def phrases(says: Any) -> list[str]:
    """Every phrase of a `says`, with its place; not the property that it stands for."""
    items = says if isinstance(says, list) else [says]
    return [p for i in items for p in (i.values() if isinstance(i, dict) else [i])]


def test_divisions_are_counted_as_the_ministry_counts_them():
    by_kind = Counter(p["kind"] for p in places().values())
    assert by_kind == {"province": 1, "prefecture": 16, "county": 136}
    suffixes = Counter(p["name"][-1] for p in places().values() if p["kind"] == "county")
    assert suffixes == {"区": 58, "市": 26, "县": 52}


def test_cities_and_the_number_of_their_counties():
    by_code = places()
    cities = [code for code, p in sorted(by_code.items()) if p["kind"] == "prefecture"]
    assert "、".join(by_code[c]["name"].removesuffix("市") for c in cities) == CITIES
    # 371200 was 莱芜市, until 2019.
    assert cities == [f"37{n:02}00" for n in [*range(1, 12), *range(13, 18)]]
    counties = Counter(parent_code(c) for c, p in by_code.items() if p["kind"] == "county")
    assert [counties[c] for c in cities] == COUNTIES_OF_CITY


def test_kind_follows_from_the_code():
    for code, place in places().items():
        assert re.fullmatch(r"37\d{4}", code)
        zeros = len(code) - len(code.rstrip("0"))
        expected = "province" if zeros >= 4 else "prefecture" if code.endswith("00") else "county"
        assert place["kind"] == expected, place
        assert place["key"] == f"p.{code}"


def test_every_division_lies_in_the_one_that_its_code_names():
    by_code = places()
    located = {r["LOCATED_IN"][0]: r["LOCATED_IN"][1] for r in relations(DIVISIONS, "LOCATED_IN")}
    assert len(located) == len(relations(DIVISIONS, "LOCATED_IN"))
    assert located == {f"p.{c}": f"p.{parent_code(c)}" for c in by_code if c != "370000"}


def test_names_are_unique_within_a_city():
    by_code = places()
    named = Counter((parent_code(c), p["name"]) for c, p in by_code.items() if p["kind"] == "county")
    assert set(named.values()) == {1}
    names = Counter(p["name"] for p in by_code.values())
    assert {n for n, count in names.items() if count > 1} == {"市中区"}  # of 济南 and of 枣庄


def test_names_that_were_given_up_are_gone():
    assert not {p["name"] for p in places().values()} & ABOLISHED


def test_an_alias_means_one_place():
    by_code = places()
    aliases = Counter(a for p in by_code.values() for a in p["aliases"])
    assert set(aliases.values()) == {1}
    assert not set(aliases) & {p["name"] for p in by_code.values()}
    for code, place in by_code.items():
        if place["kind"] == "county":
            assert by_code[parent_code(code)]["name"] + place["name"] in place["aliases"]


def test_english_names():
    endings = {"区": " District", "县": " County"}
    by_code = places()
    for place in by_code.values():
        assert re.fullmatch(r"[A-Z][a-z']+( District| County)?", place["name_en"]), place
        assert place["name_en"].endswith(endings.get(place["name"][-1], "")), place
    # Readings that a dictionary of single characters gets wrong.
    readings = {
        "370113": "Changqing District",
        "371481": "Laoling",
        "371524": "Dong'e County",
        "371722": "Shan County",
    }
    assert {c: by_code[c]["name_en"] for c in readings} == readings


def test_divisions_table_and_facts_agree():
    with (DIVISIONS / "divisions.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    by_code = places()
    assert list(rows) == sorted(rows) == list(by_code)
    for code, row in rows.items():
        assert {key: by_code[code][key] for key in ("code", "name", "kind", "name_en")} == {
            key: row[key] for key in ("code", "name", "kind", "name_en")
        }
        assert row["parent_code"] == ("" if code == "370000" else parent_code(code))


@pytest.mark.parametrize("folder", [DIVISIONS, LATER_CHAINS], ids=lambda f: f.name)
def test_phrases_stand_at_their_place_in_our_own_files(folder: Path):
    source, facts = read_yaml(folder / "source.yml"), read_yaml(folder / "facts.yml")
    data = (folder / source["document"]["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == source["document"]["sha256"]
    assert source["own"] is True
    text = data.decode("utf-8")
    for item in [source["document"], *facts["entities"], *facts["relations"]]:
        for phrase in phrases(item["says"]):
            words, _, place = phrase.rpartition(" @")
            start, end = place.split("-")
            assert text[int(start) : int(end)] == words
            assert 0 < len(words) <= 40


def test_phrase_of_a_division_is_the_start_of_its_row():
    for code, place in places().items():
        assert place["says"].startswith(f"{code},{place['name']},{place['kind']}")


def test_landmark_chains_in_order():
    chains = entities(CHAINS, "Chain")
    members = relations(CHAINS, "INCLUDES")
    assert [r["position"] for r in members] == list(range(1, 12))
    assert {r["INCLUDES"][0] for r in members} == {"g.landmark11"}
    named = [chains[r["INCLUDES"][1]] for r in members]
    fields = [c["name"].removesuffix("产业链") for c in named]
    assert "、".join(fields) == LANDMARK_CHAINS
    assert [c["aliases"] for c in named] == [[field] for field in fields]
    assert all(c["name"].endswith("产业链") for c in named)
    assert all(c["landmark"] is True and c["name_en"] for c in named)
    assert len(chains) == 11


def test_landmark_chains_say_who_named_them():
    document = read_yaml(CHAINS / "source.yml")["document"]
    group = entities(CHAINS, "IndustryGroup")["g.landmark11"]
    assert (document["publisher"], str(document["date"])) == (
        "齐鲁网·闪电新闻",
        "2023-02-04",
    )
    assert "file" not in document and "sha256" not in document
    assert "reporter" in document["note"] and "reporter" in group["note"]
    assert (group["name"], group["declared_count"], group["year"]) == (
        "11条标志性产业链",
        11,
        2023,
    )


def test_phrases_without_a_file_carry_no_place():
    facts = read_yaml(CHAINS / "facts.yml")
    said = [p for item in [*facts["entities"], *facts["relations"]] for p in phrases(item["says"])]
    assert said and not [p for p in said if "@" in p]


def test_later_count_names_no_chains_and_no_publisher():
    document = read_yaml(LATER_CHAINS / "source.yml")["document"]
    group = entities(LATER_CHAINS, "IndustryGroup")["g.landmark19"]
    assert (group["declared_count"], group["year"]) == (19, 2025)
    assert not relations(LATER_CHAINS, "INCLUDES")
    assert not {"publisher", "date", "address"} & set(document)
