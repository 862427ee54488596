"""What an item says besides its name: 某产业园(某市); 某市 某产业园; 某产业园,位于某市,主导产业为甲、乙."""

import re
from collections.abc import Callable
from typing import NamedTuple

from loaders.extract.enumeration.found import SORT, may_be_field, reads_as_field
from loaders.extract.names.firm.firms import tailed

Span = tuple[int, int]
_PARTS = re.compile(r"[^\s,。;:()—]+(?:[(][^()]{1,8}[)](?=[\u4e00-\u9fff])[^\s,。;:()—]+)?")
_LOCATED = re.compile(r"(?:位于|坐落于?|地处|所在地[为:]?|注册地[为:]?|在)?(?P<place>[\u4e00-\u9fff]{2,14})")
_IN_TOWN = re.compile("(?:位于|坐落于?|地处|所在地[为:]?)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道)")
_FIELDS = re.compile(
    r"(?:主导|主要|特色|支柱|重点)?产业(?:为|是|有|包括)?[::]?(?P<fields>[^,。;:()]{2,40})|(?:主攻|重点发展|主要发展)(?P<more>[^,。;:()]{2,40})"
)

LABEL = f"(?:{SORT}|主要产业|(?:主导|主攻|示范|发展|产业)方向|(?:产业|发展)定位)"  # of fields
_LABEL = re.compile(LABEL)


class Described(NamedTuple):
    """An item: its name, the places, fields, parks and firms that stand beside it."""

    name: Span
    places: list[Span]
    fields: list[Span]
    parks: list[Span]
    firms: list[Span]


def described(
    content: str, at: int, is_place: Callable[[str], bool], is_park: Callable[[str], bool]
) -> Described | None:
    """The parts of an item that says more than a name; the name is the first that is no place."""
    parts = list(_PARTS.finditer(content))
    named = next((part for part in parts if not is_place(part[0])), None)
    if named is None or len(parts) < 2:
        return None
    places, fields, parks, firms = [], [], [], []
    for number, part in enumerate(parts):
        before = parts[number - 1] if number else None
        labelled = before and content.startswith(":", before.end()) and _LABEL.fullmatch(before[0])
        place = _LOCATED.fullmatch(part[0])
        if part is named:
            continue
        if place and (is_place(place["place"]) or _IN_TOWN.fullmatch(part[0])):
            places.append((at + part.start() + place.start("place"), at + part.end()))
        elif part.start() > named.start() and content[part.start() - 1] == "(" and _is_firm(part[0]):
            firms.append((at + part.start(), at + part.end()))  # 甲基地(乙药业有限公司)
        elif place and part.start() > named.start() and is_park(place["place"]):
            parks.append((at + part.start() + place.start("place"), at + part.end()))
        elif labelled:
            fields.append((at + part.start(), at + part.end()))  # 甲经济开发区(主导产业:|钢铁、新材料)
        elif found := _FIELDS.fullmatch(part[0]):
            group = "fields" if found["fields"] else "more"
            fields.append((at + part.start() + found.start(group), at + part.start() + found.end(group)))
        elif part.start() > named.start() and content[part.start() - 1] in " \t\u3000" and _are_fields(part[0]):
            fields.append((at + part.start(), at + part.end()))  # 甲高新区 人形机器人、脑机接口
        elif part.start() > named.start() and content[part.start() - 1] == "(" and _are_mostly_fields(part[0]):
            fields.append((at + part.start(), at + part.end()))  # 甲经济开发区(茶叶精制、辣椒制品)
    inside = int(content.startswith("(含", named.start() - 1))  # 甲区(含乙科技城)
    return Described((at + named.start() + inside, at + named.end()), places, fields, parks, firms)


def _is_firm(words: str) -> bool:
    named = words.endswith(("公司", "集团", "合作社")) or (tailed(words) and not reads_as_field(words))
    return named and len(words) > 3 and "、" not in words


def _are_mostly_fields(words: str) -> bool:
    """Whether what a bracket enumerates are fields, though the lexicon may not know each."""
    fields = [word for word in words.split("、") if word]
    return all(map(may_be_field, fields)) and sum(map(reads_as_field, fields)) * 2 > len(fields)


def _are_fields(words: str) -> bool:
    return all(map(reads_as_field, re.split("[、/]", words)))
