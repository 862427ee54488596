"""The vocabulary of the genre as one automaton, and the administrative divisions of the country.

The words stand in loaders/lexicon/*.yml, one list a class. A word may stand in several classes; its flags say which.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parents[2] / "lexicon"

CLASSES = (
    "verb", "carry_out", "opener", "level", "kind_word", "cluster_head", "chain_head", "park_head", "platform_head",
    "programme_head", "enterprise_head", "industry_head", "project_head", "list_head", "guard", "industry_word",
    "general", "unit", "indicator", "office", "place", "organ", "firm_head", "official_industry",
)  # fmt: skip
BIT = {name: 1 << number for number, name in enumerate(CLASSES)}
VERB, CARRY_OUT, OPENER, LEVEL, KIND = (BIT[n] for n in ("verb", "carry_out", "opener", "level", "kind_word"))
CLUSTER, CHAIN, PARK, PLATFORM = (BIT[n] for n in ("cluster_head", "chain_head", "park_head", "platform_head"))
PROGRAMME, ENTERPRISE, INDUSTRY = (BIT[n] for n in ("programme_head", "enterprise_head", "industry_head"))
PROJECT, LIST, GUARD, FIELD = (BIT[n] for n in ("project_head", "list_head", "guard", "industry_word"))
GENERAL, UNIT, INDICATOR, OFFICE = (BIT[n] for n in ("general", "unit", "indicator", "office"))
PLACE, ORGAN, FIRM, OFFICIAL = (BIT[n] for n in ("place", "organ", "firm_head", "official_industry"))
HEADS = CLUSTER | CHAIN | PARK | PLATFORM | PROGRAMME | ENTERPRISE | INDUSTRY | PROJECT
# made by the reader of clauses, not by the word lists
AND, NUMBER, YEAR, QUANTITY, QUOTED, BRACKET, TITLE, COMMA, ETC = (1 << (len(CLASSES) + i) for i in range(9))
JOINTS = frozenset(["、", "和", "与", "及", "以及"])  # stand between two names of one list
STOPS = VERB | OPENER | QUANTITY | YEAR | ETC
ASPIRATIONS = ("高地", "增长极")  # what a place is to become: read as a park's name, and none

# a level by size: 万亿级, 超五千亿元级, 3000亿级, 300—500亿级, 千亿元规模的
_SCALE = r"(?:[一二两三四五六七八九]?[千百十]?|\d{1,5}(?:[-—~至]{1,2}\d{1,5})?)(?:万亿|亿)"
_OF_WHAT = "(?:整车|零部件|龙头|骨干|领军|链主|旗舰|头部|领航|制造业?|工业|科技|规上|上市|民营|本土|平台|支柱|特色|主导|优势|新兴|先进|重点|产业链){0,2}"
_SIZED = rf"(?:超|过|近|约)?{_SCALE}(?:[、和至到—-]?{_SCALE})*(?:元级|级|元?规模(?![,。;、)]|$)|元?(?=(?:[、和及](?:超|过)?{_SCALE}元?级?)*{_OF_WHAT}(?:产业(?!链|增加值|产值|基金|规模)|集群|园区|开发区|企业)"
SIZE = _SIZED + "))"
_SIZE = re.compile(_SIZED + "|$))")  # of a name whose head is cut off: 超千亿元|集群

_ONLY_LOOKED_UP = ("general", "unit")  # these lists are asked about names and figures; they make no words
_SUFFIX = re.compile(
    r"(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|(?:[\u4e00-\u9fff]{1,6}族)+自治(?:州|县|旗)|自治(?:州|县|旗)|省|市|地区|盟|州|县|(?<=..)新区|区|旗|林区)$"
)

_PEOPLES = (
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔"
    " 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 德昂 保安 裕固 独龙 各"
)
_AUTONOMOUS = re.compile(rf"(.{{2,}}?)(?:(?:{_PEOPLES.replace(' ', '|')})族|蒙古|哈萨克|柯尔克孜)*自治(?:州|县|旗)")


@cache
def words(name: str) -> frozenset[str]:
    """The words of one class, or of one list of another file (`organs.state`)."""
    stem, _, key = name.rpartition(".")
    return frozenset(str(_read(stem or "words")[key]).split())


def ending(name: str, known: frozenset[str]) -> str:
    """The longest of these words that a name ends with, or none."""
    for start in range(max(0, len(name) - _longest(known)), len(name)):
        if name[start:] in known:
            return name[start:]
    return ""


@cache
def _longest(known: frozenset[str]) -> int:
    return max(map(len, known))


@cache
def sure_firm_tails() -> frozenset[str]:
    """What the names of firms end with and hardly any other name does."""
    return words("firm_tail") - words("vague_firm_tail")


@cache
def _read(stem: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((DATA / f"{stem}.yml").read_text(encoding="utf-8"))
    return data


@cache
def common() -> frozenset[str]:
    """Common words of two characters; what is made of none of them, nor of the lexicon, is coined."""
    return _word_list("common_words")


@cache
def ordinary() -> frozenset[str]:
    """Less common words, of two to four characters: no names of firms by themselves, though such names may hold them."""
    return _word_list("ordinary_words")


def _word_list(stem: str) -> frozenset[str]:
    lines = (DATA / f"{stem}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


_SHORTEST_DIVISION = 2  # characters: 南县


@cache
def divisions() -> dict[str, tuple[str, str]]:
    """Full and short name -> (full name, what it lies within); short names of counties are not among them."""
    table: dict[str, tuple[str, str]] = {}
    shorts: list[tuple[str, tuple[str, str]]] = []
    for kind, name, within in _division_rows():
        table.setdefault(name, (name, within))
        short = short_name(name)
        if kind != "county" and len(short) > 1 and short not in words("ordinary_place"):
            shorts.append((short, (name, within)))
            if name.endswith("自治州"):
                shorts += [(short + "州", (name, within)), (short + "自治州", (name, within))]
        elif name.endswith(("自治县", "自治旗")):
            shorts.append((short + name[-1], (name, within)))  # 民和县 is 民和回族土族自治县
    for short, entry in shorts:
        table.setdefault(short, entry)
    for short, _, name in (alias.partition("=") for alias in words("division_alias")):
        table.setdefault(short, table[name])
    for name, entry in _of_earlier_rank({name for name in table if len(name) == _SHORTEST_DIVISION}).items():
        table.setdefault(name, entry)
    return table


def _of_earlier_rank(ends: set[str]) -> dict[str, tuple[str, str]]:
    """Counties under a rank of earlier days that ends as a shorter name does: 龙|南县, which is a city now, is no 南县."""
    shorts = [(short, entries[0]) for short, entries in county_shorts().items() if len(entries) == 1]
    return {short + rank: entry for short, entry in shorts for rank in "县区市" if short[-1] + rank in ends}


@cache
def county_shorts() -> dict[str, tuple[tuple[str, str], ...]]:
    """Short name of a county (安吉) -> all counties of that name, with the prefecture or province of each.

    Prefectures whose short name is an ordinary word (白银, 朝阳) stand here too: alone they mean nothing for sure.
    """
    table: dict[str, list[tuple[str, str]]] = {}
    for kind, name, within in _division_rows():
        short = short_name(name)
        if len(short) > 1 and (kind == "county" or short in words("ordinary_place")):
            table.setdefault(short, []).append((name, within))
    return {short: tuple(entries) for short, entries in table.items()}


@lru_cache(maxsize=20_000)
def counties(name: str) -> tuple[tuple[str, str], ...]:
    """The counties that a short name, or one with a rank of earlier days (宁乡县), may mean."""
    return _counties(name)


def _counties(name: str) -> tuple[tuple[str, str], ...]:
    entries = county_shorts().get(name, ())
    if not entries and name.endswith(RANKS):
        rank = next(r for r in RANKS if name.endswith(r))
        entries = county_shorts().get(name.removesuffix(rank), ())
    return entries


def division(name: str) -> tuple[str, str]:
    """Full name of a place that a word of the text names, and what it lies within."""
    return divisions().get(name) or next(iter(counties(name)), (name, ""))


@cache
def counties_of(province: str) -> Callable[[str], Iterator[re.Match[str]]]:
    """What finds the short names of the counties of a province, or of all, without those that are words of their own."""
    known, ordinary = flags(), words("ordinary_place")
    shorts = (short for short in _shorts_within(province) if short not in ordinary and not known.get(short, 0) & ~GUARD)
    return re.compile(alternation(shorts) or "(?!)").finditer


@cache
def zones_of(province: str) -> Callable[[str], Iterator[re.Match[str]]]:
    """What finds the short names of a province's counties that are words of their own, before the head of a zone: 太和|经济开发区.

    Without a province, all that are no such words, or are cut by one that they hold: 诸暨|高新区.
    """
    known, ordinary = flags(), words("ordinary_place")

    def is_own_word(short: str) -> bool:
        return short in ordinary or bool(known.get(short, 0) & ~GUARD)

    def is_cut(short: str) -> bool:
        return any(known.get(character, 0) & (AND | OPENER) for character in short)

    shorts = (
        short
        for short in _shorts_within(province)
        if (is_own_word(short) if province else is_cut(short) or not is_own_word(short))
        and not known.get(short, 0) & (VERB | KIND | OPENER)
    )
    return re.compile(f"(?:{alternation(shorts) or '(?!)'})(?={_ZONE_HEADS})").finditer


def _shorts_within(province: str) -> Iterator[str]:
    """The short names of the counties of a province, or of all."""
    for short, entries in county_shorts().items():
        if not province or any(province in (within, *within_of().get(within, ())) for _, within in entries):
            yield short


_ZONE_HEADS = "(?:经济(?:技术)?开发区|高新技术(?:产业)?开发区|高新区|经开区|工业园区|工业集中区|化工园区)"


# of counties, as of now or of earlier days
RANKS = ("自治县", "自治州", "自治旗", "林区", "市", "县", "区", "旗", "州", "盟")


def is_division(name: str) -> bool:
    """Whether a name, full or short, is that of a division of the country; a short one may be that of several counties."""
    return name in _names_of_divisions()


@cache
def _names_of_divisions() -> frozenset[str]:
    """All names that some division is called by."""
    ranked = (short + rank for short in county_shorts() for rank in RANKS)
    return frozenset((*divisions(), *county_shorts(), *(name for name in ranked if _counties(name))))


@cache
def _lengths_of_divisions() -> dict[str, list[int]]:
    """First two characters -> how long the names of divisions are that begin so, longest first."""
    return lengths(name for name in _names_of_divisions() if len(name) > 1)


def lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """First two characters of a name -> how long the names are that begin so, longest first."""
    table: dict[str, set[int]] = {}
    for name in names:
        table.setdefault(name[:2], set()).add(len(name))
    return {start: sorted(known, reverse=True) for start, known in table.items()}


def leading_division(name: str, longest: int = 12) -> int:
    """Length of the longest division that a name begins with, full or short; 0 if there is none."""
    names, longest = _names_of_divisions(), min(len(name), longest)
    for length in _lengths_of_divisions().get(name[:2], ()):
        if length <= longest and name[:length] in names:
            return length
    return 0


def has_rank(place: str) -> bool:
    """Whether a division is named with its rank: 德州市, but not 德州."""
    return division(place)[0] == place


def place_length(words: str) -> int:
    """Length of the division of at most four characters, full or short, that words begin with; 0 if there is none."""
    return _longest_beginning(words, _short_divisions())


@cache
def _short_divisions() -> dict[str, list[str]]:
    """The divisions of at most four characters, full and short, by their first two."""
    return _by_two(name for name in (*divisions(), *county_shorts()) if len(name) <= 4)


def begins_with_place(words: str) -> bool:
    """Whether words begin with a division of at most four characters, full or short."""
    return place_length(words) > 0


@lru_cache(maxsize=20_000)
def lies_in(outer: str, inner: str) -> bool:
    """Whether a county or city of this name, full or short, lies in the other place."""
    full = divisions().get(outer, (outer, ""))[0]
    known = {name for name, _ in counties(inner)} | {divisions().get(inner, (inner, ""))[0]}
    parents = {parent for name in known for parent in within_of().get(name, ())}
    return full in parents or any(full in within_of().get(parent, ()) for parent in parents)


@cache
def within_of() -> dict[str, frozenset[str]]:
    """Full name -> the divisions that a division of this name lies within (several, where the name is not unique)."""
    table: dict[str, set[str]] = {}
    for _, name, within in _division_rows():
        table.setdefault(name, set()).add(within)
    return {name: frozenset(parents) for name, parents in table.items()}


@cache
def _division_rows() -> tuple[tuple[str, str, str], ...]:
    with (DATA / "divisions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    zones = (zone.split("·") for zone in words("zone"))  # ruled like counties, though no list of divisions has them
    listed = [row for row in rows[1:] if not row[1].endswith(_NEW_AREAS) or row[1] in words("district_named_new")]
    return tuple((kind, name, within) for kind, name, within in [*listed, *(["county", *zone] for zone in zones)])


_NEW_AREAS = ("新区", "实验区")  # but for four, these are zones: parks


@lru_cache(maxsize=20_000)
def short_name(name: str) -> str:
    """石家庄市 -> 石家庄, 内蒙古自治区 -> 内蒙古, 黔西南布依族苗族自治州 -> 黔西南, 肃北蒙古族自治县 -> 肃北."""
    match = _AUTONOMOUS.fullmatch(name)
    return match[1] if match else _SUFFIX.sub("", name)


@cache
def flags() -> dict[str, int]:
    """Word -> the classes that it stands in, as bits."""
    table: dict[str, int] = {}
    for name in CLASSES:
        if name not in ("place", "organ", *_ONLY_LOOKED_UP):
            for word in words(name):
                table[word] = table.get(word, 0) | BIT[name]
    for way, act in product(words("way_of_acting"), words("acting")):
        table[way + act] = table.get(way + act, 0) | VERB
    # A guard that ends with a head or a word of industry is one as well; shorter ones first, since they may be such ends.
    for word in sorted({*words("guard"), *words("kind_word")}, key=len):
        table[word] |= next((table[word[n:]] & (INDUSTRY | FIELD) for n in range(1, len(word)) if word[n:] in table), 0)
        if table[word] & (VERB | OPENER):
            table[word] &= ~GUARD
    for word in (*words("organs.state"), *words("organs.coordination"), *words("organs.party")):
        table[word] = table.get(word, 0) | ORGAN
    for word in words("region"):
        if not {word[:2], word[:3]} & divisions().keys():  # 南昌|都市圈
            table.setdefault(word, GUARD)
    for word in divisions():
        if word not in ("城区", "郊区", "矿区", "东区", "西区"):  # as names they need their city before them
            table[word] = table.get(word, 0) | PLACE
    for word in ("和", "与", "及", "以及", "暨"):
        table[word] = AND
    table["等"] = ETC
    return table


def level_length(name: str) -> int:
    """Length of the level, by name or by size, that a name begins with: 国家级|…, 超五千亿元级|…"""
    if "亿" in name and (size := _SIZE.match(name)):
        return size.end()
    return _longest_beginning(name, _levels())


@cache
def _levels() -> dict[str, list[str]]:
    """The words for levels, by their first two characters."""
    return _by_two(word for word, bits in flags().items() if bits & LEVEL)


def _by_two(words: Iterable[str]) -> dict[str, list[str]]:
    """First two characters -> the words that begin with them, longest first: most words begin none, which is seen at once."""
    table: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        table.setdefault(word[:2], []).append(word)
    return table


def _longest_beginning(name: str, table: dict[str, list[str]]) -> int:
    """Length of the longest of these words that a name begins with; 0 where none does."""
    for word in table.get(name[:2], ()):
        if name.startswith(word):
            return len(word)
    return 0


def alternation(entries: Iterable[str]) -> str:
    """A pattern that matches the longest of the words: a trie, so that the length of the list costs nothing."""
    trie: dict[str, Any] = {}
    for entry in entries:
        node = trie
        for char in entry:
            node = node.setdefault(char, {})
        node[""] = {}
    return _pattern(trie)


def _pattern(node: dict[str, Any]) -> str:
    singles = [re.escape(char) for char, below in node.items() if char and list(below) == [""]]
    parts = [re.escape(char) + _pattern(below) for char, below in node.items() if char and list(below) != [""]]
    if singles:
        parts.append(singles[0] if len(singles) == 1 else f"[{''.join(singles)}]")
    if not parts:
        return ""
    body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
    if "" not in node:
        return body
    return f"{body}?" if len(parts) > 1 or body.startswith("[") or len(body) == 1 else f"(?:{body})?"
